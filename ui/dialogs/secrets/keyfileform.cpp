// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/keyfileform.h"

#include "operations/tlspairof.h"
#include "ui/dialogs/secrets/contentfield.h"
#include "ui/secrettext.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"

#include <QFormLayout>

namespace Tagwright {

using namespace Qt::StringLiterals;

KeyFileForm::KeyFileForm(const QString &type, QWidget *parent)
    : SecretForm(type, parent)
    , m_facts(new ImpactList(tr("About the key and the certificates"), this))
{
    m_facts->setObjectName(u"keyFacts"_s);
    m_facts->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    using Sight = ContentField::Sight;
    if (secretType(type).kind == SecretKind::Tls) {
        add(u"tls.crt"_s,
            new ContentField(tr("Certificates"), u"certificates"_s, tr("Choose &file…"), Sight::Shown, this));
        add(u"tls.key"_s,
            new ContentField(tr("Private key"), u"privateKey"_s, tr("Ch&oose file…"), Sight::Hidden, this));
        form->addRow(tr("C&ertificates:"), m_fields.at(0).content);
        form->addRow(tr("&Private key:"), m_fields.at(1).content);
        form->addRow(hintLabel(
            tr("In PEM format: the server's own certificate first, then the certificates that vouch for it."), this));
    } else {
        add(u"ssh-privatekey"_s,
            new ContentField(tr("Private key"), u"privateKey"_s, tr("Choose &file…"), Sight::Hidden, this));
        add(u"known_hosts"_s,
            new ContentField(tr("Known hosts"), u"knownHosts"_s, tr("Ch&oose file…"), Sight::Shown, this));
        form->addRow(tr("&Private key:"), m_fields.at(0).content);
        form->addRow(tr("&Known hosts:"), m_fields.at(1).content);
        form->addRow(hintLabel(tr("Known hosts may be empty. Builds use them to recognise the server."), this));
    }
    form->addRow(m_facts);
    form->addRow(problemLabel());
}

void KeyFileForm::add(const QString &key, ContentField *content)
{
    m_fields += {key, content};
    connect(content, &ContentField::edited, this, [this] {
        describeContent();
        touch();
    });
}

void KeyFileForm::fill(SecretValues values)
{
    for (const Field &field : std::as_const(m_fields)) {
        const auto value = values.find(field.key);
        if (value == values.end())
            continue;
        field.content->setContent(std::move(value->second));
        values.erase(value);
    }
    keepOthers(std::move(values));
    describeContent();
}

SecretValues KeyFileForm::values() const
{
    SecretValues values = others();
    for (const Field &field : m_fields) {
        if (!field.content->isEmpty())
            values[field.key] = field.content->content();
    }
    return values;
}

void KeyFileForm::clear()
{
    for (const Field &field : std::as_const(m_fields))
        field.content->clear();
    keepOthers({});
}

void KeyFileForm::describeContent()
{
    const Secret first = m_fields.at(0).content->content();
    const Secret second = m_fields.at(1).content->content();
    QList<ImpactLine> lines;
    if (secretType(type()).kind == SecretKind::SshAuth) {
        if (!first.isEmpty())
            lines += privateKeyLine(sshKeyIn(first.bytes()));
    } else if (!first.isEmpty() || !second.isEmpty()) {
        lines = certificateLines(tlsPairOf(first.bytes(), second.bytes()), QDateTime::currentDateTimeUtc());
    }
    m_facts->setLines(lines);
    m_facts->setVisible(!lines.isEmpty());
}

} // namespace Tagwright
