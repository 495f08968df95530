// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/registriesform.h"

#include "configfiles/pullsecretentries.h"
#include "items/words.h"
#include "ui/dialogs/passwordfield.h"
#include "ui/dialogs/secrets/removebutton.h"
#include "values/clustersecret.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

RegistriesForm::RegistriesForm(const QString &type, QWidget *parent)
    : SecretForm(type, parent)
    , m_form(secretType(type).kind == SecretKind::DockerConfig ? PullSecretForm::Cfg : PullSecretForm::ConfigJson)
{
    const GrowingRows rows = layOutRows(tr("&Add a registry"));
    m_layout = rows.layout;
    m_add = rows.add;
    m_add->setObjectName(u"addRegistry"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add().registry->setFocus();
        touch();
    });
    add();
}

RegistriesForm::Row &RegistriesForm::add()
{
    auto *frame = new QFrame(this);
    auto *registry = new QLineEdit(frame);
    registry->setPlaceholderText(u"registry.example.com"_s);
    auto *user = new QLineEdit(frame);
    auto *password = new PasswordField(tr("Password"), u"password"_s, frame);
    auto *email = new QLineEdit(frame);
    email->setPlaceholderText(tr("not needed"));
    QToolButton *removing = removeButton(frame);
    const auto label = [frame](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, frame);
        made->setBuddy(buddy);
        return made;
    };
    auto *layout = new QGridLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label(tr("Registry:"), registry), 0, 0);
    layout->addWidget(registry, 0, 1);
    layout->addWidget(label(tr("User name:"), user), 0, 2);
    layout->addWidget(user, 0, 3);
    layout->addWidget(removing, 0, 4);
    layout->addWidget(label(tr("E-mail:"), email), 1, 0);
    layout->addWidget(email, 1, 1);
    layout->addWidget(label(tr("Password:"), password), 1, 2);
    layout->addWidget(password, 1, 3);
    m_layout->insertWidget(m_layout->count() - 1, frame);
    frame->show(); // now: the next key may be meant for it
    m_rows += Row{.frame = frame, .registry = registry, .user = user, .password = password, .email = email};
    for (QLineEdit *edit : {registry, user, email})
        connect(edit, &QLineEdit::textEdited, this, [this, frame] { changed(frame); });
    connect(password, &PasswordField::edited, this, [this, frame] { changed(frame); });
    connect(removing, &QToolButton::clicked, this, [this, frame] {
        remove(frame);
        m_add->setFocus();
        touch();
    });
    QWidget::setTabOrder(registry, user);
    QWidget::setTabOrder(user, password);
    QWidget::setTabOrder(password, email);
    nameRows();
    Q_EMIT rowsChanged();
    return m_rows.last();
}

void RegistriesForm::changed(const QFrame *frame)
{
    for (Row &row : m_rows)
        row.isKept = row.isKept && row.frame != frame;
    nameRows();
    touch();
}

void RegistriesForm::remove(const QFrame *frame)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [frame](const Row &each) { return each.frame == frame; });
    if (row == m_rows.end())
        return;
    row->password->setText({});
    row->frame->hide();
    row->frame->deleteLater(); // the click is still on its way through it
    m_rows.erase(row);
    nameRows();
}

// A screen reader says of which registry a field is.
void RegistriesForm::nameRows()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &each = m_rows.at(row);
        const QString typed = each.registry->text();
        const QString registry = typed.isEmpty() ? QString::number(row + 1) : Words::oneLine(typed);
        const auto name = [row](QWidget *widget, const char *objectName, const QString &words) {
            widget->setObjectName(QLatin1StringView(objectName) + QString::number(row));
            widget->setAccessibleName(words);
        };
        name(each.registry, "registry", tr("Registry %1").arg(registry));
        name(each.user, "user", tr("User name for %1").arg(registry));
        name(each.email, "email", tr("E-mail for %1").arg(registry));
        name(each.password->focusProxy(), "password", tr("Password for %1").arg(registry));
        auto *removing = each.frame->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        name(removing, "removeRegistry", tr("Remove the registry %1").arg(registry));
        removing->setToolTip(removing->accessibleName());
    }
}

PullSecretContent RegistriesForm::document() const
{
    return {.form = m_form, .document = m_document.bytes().toByteArray()};
}

void RegistriesForm::fill(SecretValues values)
{
    const auto found = values.find(pullSecretKey(m_form));
    if (found != values.end()) {
        m_document = std::move(found->second);
        values.erase(found);
    }
    keepOthers(std::move(values));
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    PullSecretContent content = document();
    const auto entries = pullSecretEntries(content);
    wipe(content.document);
    m_isUnreadable = !m_document.isEmpty() && !entries;
    if (!entries)
        return;
    for (const PullSecretEntry &entry : *entries) {
        Row &row = add();
        row.registry->setText(entry.key);
        row.user->setText(entry.userName);
        row.password->setText(QString::fromUtf8(entry.password.bytes()));
        row.email->setText(entry.email);
        row.isKept = true;
    }
    nameRows();
}

SecretValues RegistriesForm::values() const
{
    std::vector<PullSecretEntry> entries;
    for (const Row &row : m_rows) {
        if (!row.registry->text().isEmpty())
            entries.push_back({.key = row.registry->text().trimmed(),
                .userName = row.user->text(),
                .password = row.password->secret(),
                .email = row.email->text()});
    }
    SecretValues values = others();
    PullSecretContent before{.form = m_form, .document = {}};
    if (!m_isUnreadable) // what nobody understands is replaced as a whole
        before = document();
    auto written = withPullEntries(before, entries);
    wipe(before.document);
    if (written && !entries.empty()) {
        values[pullSecretKey(m_form)] = Secret{QByteArrayView(*written)};
        wipe(*written);
    }
    return values;
}

QString RegistriesForm::problem() const
{
    if (m_rows.isEmpty())
        return m_isUnreadable ? tr("The content of the secret is no list of registries. Add a registry to replace it.")
                              : tr("Add a registry.");
    QSet<QString> known;
    for (const Row &row : m_rows) {
        const QString registry = row.registry->text().trimmed();
        if (registry.isEmpty())
            return tr("A registry has no address.");
        if (known.contains(registry))
            return tr("The registry %1 is there twice.").arg(Words::oneLine(registry));
        known.insert(registry);
        if (!row.isKept && (row.user->text().isEmpty() || row.password->isEmpty()))
            return tr("The registry %1 needs a user name and a password.").arg(Words::oneLine(registry));
    }
    return {};
}

void RegistriesForm::clear()
{
    for (const Row &row : std::as_const(m_rows))
        row.password->setText({});
    m_document = Secret();
    keepOthers({});
}

} // namespace Tagwright
