// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/secretdetails.h"

#include "items/secrettablemodel.h"
#include "items/words.h"
#include "operations/clustersource.h"
#include "operations/readsecret.h"
#include "operations/tlspairof.h"
#include "operations/workspace.h"
#include "ui/errortext.h"
#include "ui/secretclipboard.h"
#include "ui/secrettext.h"
#include "ui/theme.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/tonelabel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Tagwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto SightTime = 30s; // as a copy stays in the clipboard
constexpr int DetailKeysLines = 4; // in sight
constexpr int DetailValueLines = 5;
constexpr qsizetype ShownValueLength = 100'000; // characters

} // namespace

SecretDetails::SecretDetails(Workspace &workspace, const QString &connectionId, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_title(headingLabel({}, this))
    , m_facts(hintLabel({}, this))
    , m_keys(new QListWidget(this))
    , m_show(new QPushButton(tr("S&how value"), this))
    , m_copy(new QPushButton(tr("Cop&y value"), this))
    , m_save(new QPushButton(tr("Save value &as…"), this))
    , m_value(new QPlainTextEdit(this))
    , m_certificate(new ImpactList(tr("Certificates"), this))
    , m_state(new ToneLabel(this))
    , m_hiding(new QTimer(this))
{
    createWidgets();
    m_hiding->setSingleShot(true);
    m_hiding->setInterval(SightTime);
    connect(m_hiding, &QTimer::timeout, this, &SecretDetails::hideValue);
    connect(m_keys, &QListWidget::currentRowChanged, this, [this] {
        hideValue();
        update();
    });
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        if (shown)
            want(Wish::Show);
        else
            hideValue();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { want(Wish::Copy); });
    connect(m_save, &QPushButton::clicked, this, &SecretDetails::choosePlace);
    setSecret(std::nullopt, {});
}

SecretDetails::~SecretDetails()
{
    if (!m_reading)
        return;
    m_reading->disconnect(this);
    m_reading->cancel();
}

void SecretDetails::createWidgets()
{
    m_title->setObjectName(u"detailsTitle"_s);
    m_facts->setObjectName(u"detailsFacts"_s);
    m_keys->setObjectName(u"secretKeys"_s);
    m_keys->setAccessibleName(tr("Keys of the secret"));
    m_keys->setFixedHeight(fontMetrics().lineSpacing() * (DetailKeysLines + 1) * 3 / 2);
    m_show->setObjectName(u"showValue"_s);
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_copy->setObjectName(u"copyValue"_s);
    m_copy->setAutoDefault(false);
    m_save->setObjectName(u"saveValue"_s);
    m_save->setAutoDefault(false);
    m_value->setObjectName(u"secretValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setReadOnly(true);
    m_value->setFont(monospaceFont());
    m_value->setTabChangesFocus(true);
    m_value->setUndoRedoEnabled(false);
    m_value->setFixedHeight(m_value->fontMetrics().lineSpacing() * DetailValueLines + m_value->fontMetrics().height());
    m_certificate->setObjectName(u"certificateFacts"_s);
    m_state->setObjectName(u"detailsState"_s);
    m_state->setAccessibleName(tr("State"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_keys);
    layout->addLayout(buttons);
    layout->addWidget(m_value);
    layout->addWidget(m_state);
    layout->addWidget(m_certificate, 1);
    layout->addStretch();
}

void SecretDetails::setSecret(const std::optional<ClusterSecret> &secret, const QString &refusal)
{
    m_refusal = refusal;
    if (secret == m_secret && m_secret)
        return update();
    const bool isSameSecret = secret && m_secret && secret->name == m_secret->name;
    const QString chosen = isSameSecret ? currentKey() : QString();
    m_secret = secret;
    if (m_reading)
        m_reading->cancel();
    hideValue();
    say({});
    m_certificate->hide();
    showKeys(chosen);
    update();
    // Certificates are no secret, and when they end is what everybody wants to know.
    if (m_secret && m_secret->kind() == SecretKind::Tls && refusal.isEmpty())
        read(Wish::Facts);
}

void SecretDetails::showKeys(const QString &chosen)
{
    m_keys->clear();
    m_title->setText(m_secret ? Words::oneLine(m_secret->name) : tr("No secret is chosen"));
    if (!m_secret)
        return m_facts->setText(tr("Choose one to see what it holds."));
    QStringList facts{secretPurpose(m_secret->kind()), tr("Type: %1").arg(Words::oneLine(m_secret->type))};
    if (!m_secret->owner.isEmpty())
        facts += tr("Made by %1, which makes it anew when it is gone").arg(Words::oneLine(m_secret->owner));
    if (!m_secret->managedBy.isEmpty())
        facts += tr("Kept by %1").arg(Words::oneLine(m_secret->managedBy));
    if (m_secret->isImmutable)
        facts += tr("What it holds cannot be changed any more; it can only be deleted.");
    facts += labelLines(*m_secret);
    m_facts->setText(facts.join(u'\n'));
    for (const ClusterSecret::Key &key : m_secret->keys) {
        //: %1 is a key of a secret, %2 the size of its value
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(Words::oneLine(key.name), Words::size(key.bytes)), m_keys);
        item->setData(Qt::UserRole, key.name);
        if (key.name == chosen)
            m_keys->setCurrentItem(item);
    }
    if (m_keys->count() > 0 && !m_keys->currentItem())
        m_keys->setCurrentRow(0);
}

// All of them are in the form that edits the secret.
QStringList SecretDetails::labelLines(const ClusterSecret &secret)
{
    QStringList lines;
    QStringList labels;
    for (auto label = secret.labels.cbegin(); label != secret.labels.cend(); ++label)
        labels += label->isEmpty() ? label.key() : label.key() + u'=' + *label;
    if (!labels.isEmpty())
        lines += tr("Labels: %1").arg(Words::oneLine(Words::joined(labels)));
    if (!secret.annotations.isEmpty())
        lines += tr("Annotations: %1").arg(Words::oneLine(Words::joined(secret.annotations.keys())));
    return lines;
}

QString SecretDetails::currentKey() const
{
    const QListWidgetItem *item = m_keys->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SecretDetails::update()
{
    const bool isSomething = m_secret && !currentKey().isEmpty();
    const QString reason = !m_secret ? tr("No secret is chosen.")
        : !isSomething               ? tr("The secret holds nothing.")
                                     : m_refusal;
    for (QPushButton *button : {m_show, m_copy, m_save})
        button->setEnabled(reason.isEmpty());
    m_show->setToolTip(reason.isEmpty() ? tr("Read the value and show it for half a minute") : reason);
    m_copy->setToolTip(
        reason.isEmpty() ? tr("Read the value and copy it; the clipboard is cleared after half a minute") : reason);
    m_save->setToolTip(
        reason.isEmpty() ? tr("Read the value and write it into a file that nobody but you can read") : reason);
}

void SecretDetails::hideValue()
{
    m_hiding->stop();
    m_show->setChecked(false);
    m_value->setPlainText(m_secret && !m_secret->keys.isEmpty() ? u"••••••••"_s : QString());
}

void SecretDetails::hideEvent(QHideEvent *event)
{
    hideValue();
    QWidget::hideEvent(event);
}

void SecretDetails::want(Wish wish)
{
    say(tr("The value is read…"));
    read(wish);
}

void SecretDetails::read(Wish wish)
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster || !m_secret)
        return;
    if (m_reading)
        m_reading->cancel();
    m_reading = new ReadSecret(cluster->client(), m_secret->nameSpace, m_secret->name, this);
    connect(m_reading, &Job::finished, this,
        [this, wish, key = currentKey(), reading = m_reading.data(), host = cluster->connection().host()](
            const Result<void> &result) {
            if (reading != m_reading || (!result && result.error().kind == Error::Kind::Cancelled))
                return;
            if (result)
                return arrived(wish, key, reading->values());
            hideValue();
            say(inOneParagraph(describe(result.error(), host)), true);
        });
    m_reading->start();
}

void SecretDetails::arrived(Wish wish, const QString &key, const SecretValues &values)
{
    const auto bytesOf = [&values](const QString &name) {
        const auto value = values.find(name);
        return value == values.end() ? QByteArrayView() : value->second.bytes();
    };
    if (wish == Wish::Facts) {
        m_certificate->setLines(
            certificateLines(tlsPairOf(bytesOf(u"tls.crt"_s), bytesOf(u"tls.key"_s)), QDateTime::currentDateTimeUtc()));
        m_certificate->show();
        return;
    }
    const auto value = values.find(key);
    if (value == values.end()) {
        hideValue();
        return say(tr("The key is not there any more. Refresh the list."), true);
    }
    const QString text = readable(value->second);
    if (text.isNull()) {
        hideValue();
        return say(tr("The value is no text (%1). Save it as a file to see it.")
                       .arg(Words::size(value->second.bytes().size())));
    }
    if (wish == Wish::Copy) {
        copySecret(text);
        return say(tr("It was copied. In half a minute it is taken out of the clipboard again."));
    }
    if (m_show->isChecked()) // still
        display(value->second);
}

void SecretDetails::display(const Secret &value)
{
    const QString text = readable(value);
    m_value->setPlainText(text.left(ShownValueLength));
    say(text.size() > ShownValueLength ? tr("Only its beginning is shown. Copy it to have all of it.")
            : text.isEmpty()           ? tr("It is empty.")
                                       : tr("It is hidden again in half a minute."));
    m_hiding->start();
}

void SecretDetails::choosePlace()
{
    if (!m_secret)
        return;
    const SaveSecretValue::Wish wish{
        .project = m_secret->nameSpace, .secret = m_secret->name, .key = currentKey(), .path = {}};
    auto *dialog = new QFileDialog(this, tr("Save the value of %1").arg(Words::oneLine(wish.key)));
    dialog->setObjectName(u"saveValueDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(wish.key).fileName()); // whatever a server calls a key
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString &path) {
        save({.project = wish.project, .secret = wish.secret, .key = wish.key, .path = path});
    });
    dialog->open();
}

// It goes on when something else is chosen meanwhile: the place was asked for.
void SecretDetails::save(const SaveSecretValue::Wish &wish)
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return;
    say(tr("The value is read…"));
    auto *saving = new SaveSecretValue(cluster->client(), wish, this);
    connect(
        saving, &Job::finished, this, [this, wish, host = cluster->connection().host()](const Result<void> &result) {
            const QString key = Words::oneLine(wish.key);
            const QString file = QDir::toNativeSeparators(wish.path);
            if (result)
                return say(tr("The value of %1 was saved as %2. Nobody but you can read that file.").arg(key, file));
            const Error &error = result.error();
            if (error.code == QLatin1StringView(SaveSecretValue::KeyMissing))
                return say(tr("The key is not there any more. Refresh the list."), true);
            say(tr("The value of %1 was not saved.").arg(key) + u' ' + inOneParagraph(describe(error, host)), true);
        });
    saving->start();
}

void SecretDetails::say(const QString &sentence, bool isBad)
{
    m_state->setTone(isBad ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

} // namespace Tagwright
