// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/makepullsecretdialog.h"

#include "credentials/secretstore.h"
#include "operations/clustersource.h"
#include "operations/readpullsecrets.h"
#include "operations/workspace.h"
#include "ui/errortext.h"
#include "ui/pullsecrettext.h"
#include "ui/widgets/accountlinks.h"
#include "ui/widgets/confirmname.h"
#include "ui/widgets/objectchangepreview.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"
#include "values/secretchanges.h"
#include "values/secretfaults.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int MakePullSecretWidth = 92; // characters
constexpr int MakePullSecretHeight = 43; // lines
constexpr int RegistryRows = 4;
constexpr auto UsualAccount = "default"_L1; // of pods that name none

/*! "quay.io" as a secret may be called: "quay-io-pull". */
QString secretNameFor(const QString &host)
{
    QString name;
    for (const QChar letter : host.toLower())
        name += letter.isLetterOrNumber() && letter.unicode() < 0x80 ? letter : QChar(u'-');
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? u"pull-secret"_s : name + "-pull"_L1;
}

bool canHaveCredential(const Connection &connection)
{
    return !connection.isCluster() && !connection.isReadOnly();
}

} // namespace

MakePullSecretDialog::MakePullSecretDialog(Workspace &workspace, Subject subject, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_subject(std::move(subject))
    , m_registries(new QListWidget(this))
    , m_projects(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_links(new AccountLinks(this))
    , m_state(new ToneLabel(this))
    , m_preview(new ObjectChangePreview(this))
    , m_confirm(new ConfirmName(this))
{
    setObjectName(u"makePullSecretDialog"_s);
    setWindowTitle(tr("Make a pull secret"));
    resize(fontMetrics().averageCharWidth() * MakePullSecretWidth, fontMetrics().lineSpacing() * MakePullSecretHeight);
    createRegistries();
    createProjects();
    m_target->setObjectName(u"pullSecretTarget"_s);
    m_target->setAccessibleName(tr("Secret that gets the passwords"));
    m_target->view()->setAccessibleName(m_target->accessibleName());
    m_name->setObjectName(u"pullSecretName"_s);
    m_state->setObjectName(u"pullSecretState"_s);
    m_state->setAccessibleName(tr("State"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Registries:"), m_registries);
    form->addRow(tr("&Project:"), m_projects);
    form->addRow(tr("&Into:"), m_target);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Used by:"), m_links);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Make the pull secret"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"makePullSecret"_s);
    m_accept->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(
        hintLabel(tr("With this secret the cluster gets images from the registries below. The passwords come from the "
                     "keychain. Whoever may read the secrets of the project can read the passwords, too."),
            this));
    layout->addLayout(form, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_preview);
    layout->addWidget(m_confirm);
    layout->addWidget(buttons);

    connect(m_registries, &QListWidget::itemChanged, this, &MakePullSecretDialog::collect);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &MakePullSecretDialog::readProject);
    connect(m_target, &QComboBox::currentIndexChanged, this, &MakePullSecretDialog::targetChosen);
    connect(m_name, &QLineEdit::textChanged, this, &MakePullSecretDialog::plan);
    connect(m_links, &AccountLinks::changed, this, &MakePullSecretDialog::plan);
    connect(m_confirm, &ConfirmName::changed, this, &MakePullSecretDialog::plan);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT changesWanted(m_changes);
        accept();
    });
    connect(this, &QDialog::finished, this, [this] {
        m_credentials.clear(); // which wipes them
        m_changes = {};
    });
    connect(&workspace, &Workspace::connectionAboutToBeRemoved, this, &QDialog::reject);
    suggestName();
    readProject();
    collect();
}

MakePullSecretDialog::~MakePullSecretDialog()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
}

void MakePullSecretDialog::createRegistries()
{
    m_registries->setObjectName(u"pullSecretRegistries"_s);
    m_registries->setAccessibleName(tr("Registries"));
    m_registries->setFixedHeight(
        m_registries->fontMetrics().lineSpacing() * (RegistryRows + 1) + 2 * m_registries->frameWidth());
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        if (!canHaveCredential(connection))
            continue;
        const QString label = connection.name == connection.host()
            ? connection.name
            : tr("%1 (%2)").arg(connection.name, connection.host());
        auto *item = new QListWidgetItem(
            connection.userName.isEmpty() ? label : tr("%1, as %2").arg(label, connection.userName), m_registries);
        item->setData(Qt::UserRole, connection.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_subject.registries.contains(connection.id) ? Qt::Checked : Qt::Unchecked);
    }
}

void MakePullSecretDialog::createProjects()
{
    m_projects->setObjectName(u"pullSecretProject"_s);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->view()->setAccessibleName(m_projects->accessibleName());
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        if (const ClusterSource *source = m_workspace.cluster(connection.id))
            connect(source, &ClusterSource::projectsChanged, this, &MakePullSecretDialog::projectsChanged);
    }
    listProjects({m_subject.clusterId, m_subject.project});
}

void MakePullSecretDialog::listProjects(const Place &chosen)
{
    const QSignalBlocker blocker(m_projects); // who lists them reads the chosen one next
    m_projects->clear();
    m_places.clear();
    const QList<Connection> connections = m_workspace.connections();
    for (const Connection &connection : connections) {
        const ClusterSource *source = m_workspace.cluster(connection.id);
        if (!source || source->state() != LoadState::Loaded)
            continue;
        QStringList names;
        for (const Project &project : source->projects())
            names += project.name;
        if (connection.id == chosen.clusterId && !chosen.project.isEmpty() && !names.contains(chosen.project))
            names.prepend(chosen.project);
        for (const QString &name : std::as_const(names)) {
            m_places.append({connection.id, name});
            m_projects->addItem(tr("%1 on %2").arg(name, connection.name));
            if (connection.id == chosen.clusterId && name == chosen.project)
                m_projects->setCurrentIndex(m_projects->count() - 1);
        }
    }
}

void MakePullSecretDialog::projectsChanged()
{
    const Place before = place();
    listProjects(before);
    if (place().clusterId != before.clusterId || place().project != before.project)
        readProject();
}

MakePullSecretDialog::Place MakePullSecretDialog::place() const
{
    return m_places.value(m_projects->currentIndex());
}

ClusterSource *MakePullSecretDialog::cluster() const
{
    return m_workspace.cluster(place().clusterId);
}

bool MakePullSecretDialog::isNew() const
{
    return m_target->currentIndex() <= 0;
}

QString MakePullSecretDialog::secretName() const
{
    return isNew() ? m_name->text().trimmed() : m_names.value(m_target->currentIndex() - 1);
}

void MakePullSecretDialog::suggestName()
{
    QString host;
    for (const ExportedCredential &credential : m_subject.credentials)
        host = credential.host;
    for (const QString &id : std::as_const(m_subject.registries)) {
        if (const Source *source = m_workspace.source(id); source && host.isEmpty())
            host = source->connection().host();
    }
    m_name->setText(m_subject.name.isEmpty() ? secretNameFor(host) : m_subject.name);
}

void MakePullSecretDialog::readProject()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
    m_secrets = {};
    m_names.clear();
    m_unread.clear();
    m_accounts = {};
    m_links->setAccounts({}, {});
    {
        const QSignalBlocker blocker(m_target); // it is planned below
        m_target->clear();
        m_target->addItem(tr("a new secret"));
    }
    ClusterSource *source = cluster();
    const bool isProduction = source && source->connection().production;
    m_confirm->want(isProduction ? place().project : QString(),
        isProduction ? tr("%1 is production. Type the project's name to go on.").arg(source->connection().name)
                     : QString());
    if (!source)
        return plan();
    m_reading = new ReadPullSecrets(source->client(), place().project, this);
    connect(m_reading, &Job::finished, this, &MakePullSecretDialog::projectRead);
    m_reading->start();
    plan();
}

void MakePullSecretDialog::projectRead(const Result<void> &result)
{
    const ReadPullSecrets &reading = *m_reading;
    m_reading.clear(); // it goes by itself
    const QString host = cluster() ? cluster()->connection().host() : QString();
    if (const auto error = result ? reading.secretsError() : std::optional(result.error()))
        m_unread += tr("The pull secrets of the project cannot be read. %1").arg(describe(*error, host).what);
    if (const auto error = reading.accountsError())
        m_unread += tr("The service accounts of the project cannot be read. %1").arg(describe(*error, host).what);
    m_secrets = reading.secrets();
    {
        const QSignalBlocker blocker(m_target); // it is planned below
        for (const QJsonValue object : std::as_const(m_secrets)) {
            const Result<ClusterSecret> secret = parseClusterSecret(object.toObject());
            // What a controller keeps is made anew by it.
            if (!secret || !secret->owner.isEmpty() || secret->isImmutable)
                continue;
            m_names += secret->name;
            m_target->addItem(tr("the secret %1").arg(secret->name));
            if (secret->name == m_subject.secret)
                m_target->setCurrentIndex(m_target->count() - 1);
        }
    }
    m_accounts = reading.accounts();
    targetChosen();
}

void MakePullSecretDialog::targetChosen()
{
    m_name->setEnabled(isNew());
    m_accept->setText(isNew() ? tr("&Make the pull secret") : tr("&Add to the pull secret"));
    m_links->setAccounts(m_accounts, isNew() ? QString() : secretName());
    if (isNew())
        m_links->setUse(UsualAccount, {.pull = true});
    plan();
}

void MakePullSecretDialog::collect()
{
    QList<Connection> chosen;
    m_without.clear();
    m_hasLent = false;
    for (int row = 0; row < m_registries->count(); ++row) {
        const Source *source = m_workspace.source(m_registries->item(row)->data(Qt::UserRole).toString());
        if (source && m_registries->item(row)->checkState() == Qt::Checked)
            chosen += source->connection();
    }
    std::vector<ExportedCredential> given;
    for (const ExportedCredential &credential : m_subject.credentials)
        given.push_back({credential.host, credential.credential.clone()});
    m_isCollecting = true;
    plan(); // the keychain may ask its user first
    collectNext(chosen, std::move(given), ++m_round);
}

// One after the other: each may bring up a prompt of the keychain.
void MakePullSecretDialog::collectNext(QList<Connection> chosen, std::vector<ExportedCredential> collected, int round)
{
    if (round != m_round)
        return;
    if (chosen.isEmpty()) {
        m_credentials = std::move(collected);
        m_isCollecting = false;
        return plan();
    }
    const Connection next = chosen.takeFirst();
    auto so = std::make_shared<std::vector<ExportedCredential>>(std::move(collected));
    const auto found = [this, chosen, so, round, next](const std::vector<Credential> &credentials) {
        for (const Credential &credential : credentials)
            so->push_back({next.host(), credential.clone()});
        if (credentials.empty() && round == m_round)
            m_without += next.name;
        collectNext(chosen, std::move(*so), round);
    };
    m_workspace.secrets().find(secretPlace(next), this, [this, found, next, round](Secrets secrets) {
        const ClusterSource *lender = m_workspace.cluster(next.clusterId);
        if (!secrets.credentials.empty() || !lender)
            return found(secrets.credentials);
        lender->lendToken(this, [this, found, round](Credential credential) {
            std::vector<Credential> lent;
            if (!credential.secret.isEmpty())
                lent.push_back(std::move(credential));
            m_hasLent = m_hasLent || (round == m_round && !lent.empty());
            found(lent);
        });
    });
}

QString MakePullSecretDialog::problem() const
{
    if (!cluster())
        return tr("No cluster is connected: sign in to one first.");
    if (m_registries->count() == 0 && m_subject.credentials.empty())
        return tr("There is no registry: add one first, and sign in there.");
    if (!m_without.isEmpty())
        return tr("The keychain has no password for %1, or did not give it. Sign in there first.")
            .arg(QLocale().createSeparatedList(m_without));
    const QString name = secretName();
    if (isNew() && !isSecretName(name))
        return tr("The name of a secret has lower-case letters and digits, and hyphens or dots between them; at most "
                  "%Ln character(s).",
            nullptr, int(MaxSecretNameLength));
    if (isNew() && m_names.contains(name))
        return tr("The project has a secret %1 already: choose it above, or another name.").arg(name);
    return {};
}

Result<PullSecretContent> MakePullSecretDialog::before() const
{
    if (!isNew())
        return pullSecretContent(objectNamed(m_secrets, secretName()));
    if (m_subject.content)
        return *m_subject.content;
    return PullSecretContent{};
}

QStringList MakePullSecretDialog::planSecret()
{
    const Result<PullSecretContent> known = before();
    if (!known)
        return {tr("The content of the secret %1 cannot be read, so nothing is added to it.").arg(secretName())};
    Result<ConfigChange> change = withPullCredentials(*known, m_credentials);
    if (!change && change.error().kind == Error::Kind::Unsupported)
        return {tr("For %1 the keychain has a token of the kind that docker uses and clusters do not. Sign in there "
                   "with a user and a password or an access token.")
                    .arg(change.error().message)};
    if (!change)
        return {tr("The content of the secret %1 is not that of a pull secret, so nothing is added to it.")
                    .arg(secretName())};
    QStringList sentences;
    bool isAnyNew = m_subject.content && isNew();
    for (const AuthChange &registry : std::as_const(change->changes)) {
        isAnyNew = isAnyNew || registry.kind != AuthChange::Kind::Unchanged;
        sentences += describe(registry);
    }
    const ObjectAddress address =
        secretAddress(place().clusterId, cluster()->connection().host(), place().project, secretName());
    QJsonObject values = isNew() ? QJsonObject() : objectNamed(m_secrets, secretName())["data"_L1].toObject();
    values.insert(pullSecretKey(known->form), QString::fromLatin1(change->document.toBase64()));
    wipe(change->document);
    if (isNew())
        m_changes.changes += secretCreation(
            address, {.type = pullSecretType(known->form), .values = values, .labels = {}, .annotations = {}});
    else if (isAnyNew)
        m_changes.changes += secretEdit(address, objectNamed(m_secrets, secretName()), values, false);
    const QList<ObjectChange> links = m_links->changes(address, secretName());
    if (!m_changes.changes.isEmpty() && !links.isEmpty())
        sentences += tr("The service accounts get the secret when it is written.");
    m_changes.changes += links;
    if (m_changes.changes.isEmpty())
        sentences += tr("Nothing would change.");
    if (m_hasLent)
        sentences +=
            tr("The secret gets your own token of the cluster, which expires when you sign out or earlier. The token "
               "of a service account is better for this: see “Service account token…” in the menu of the project.");
    return sentences;
}

void MakePullSecretDialog::plan()
{
    m_changes = {.verb = isNew() ? ObjectChangeSet::Verb::Create : ObjectChangeSet::Verb::Edit, .changes = {}};
    if (m_isCollecting || m_reading) {
        show({tr("Reading the keychain and the project…")}, false);
    } else if (const QString trouble = problem(); !trouble.isEmpty()) {
        show({trouble}, true);
    } else if (m_credentials.empty() && !m_subject.content) {
        show({tr("Tick the registries whose passwords the secret is to have.")}, false);
    } else {
        const QStringList sentences = planSecret();
        show(sentences + m_unread, m_changes.changes.isEmpty() && !m_credentials.empty() && sentences.size() == 1);
    }
    m_preview->setChanges(m_changes.changes);
    m_accept->setEnabled(!m_changes.changes.isEmpty() && m_confirm->isGiven());
}

void MakePullSecretDialog::show(const QStringList &sentences, bool isTrouble)
{
    m_state->setTone(isTrouble ? Tone::Bad : Tone::Neutral);
    m_state->setText(sentences.join(u'\n'));
    m_state->setVisible(!sentences.isEmpty());
}

} // namespace Tagwright
