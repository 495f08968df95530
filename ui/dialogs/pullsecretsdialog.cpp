// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/pullsecretsdialog.h"

#include "configfiles/dockerconfig.h"
#include "configfiles/pullsecretcheck.h"
#include "operations/changes.h"
#include "operations/clustersource.h"
#include "operations/findpullsecrets.h"
#include "operations/operationrunner.h"
#include "operations/readpullsecrets.h"
#include "operations/testpullsecret.h"
#include "operations/workspace.h"
#include "ui/dialogs/change/linkpullsecretdialog.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/endwithconnection.h"
#include "ui/dialogs/importdialog.h"
#include "ui/errortext.h"
#include "ui/pullsecrettext.h"
#include "ui/widgets/dialogbutton.h"
#include "ui/widgets/impactlist.h"
#include "ui/widgets/pullsecrettable.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"
#include "values/pullkey.h"
#include "values/secretchanges.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int PullSecretsWidth = 100; // characters
constexpr int PullSecretsHeight = 38; // lines
constexpr qsizetype ShownFindings = 100;

/*! The entry that a cluster uses for the image; null when there is none. */
const PullSecretEntry *entryForImage(const std::vector<PullSecretEntry> &entries, const QString &image)
{
    const PullSecretEntry *best = nullptr;
    qsizetype longest = -1;
    for (const PullSecretEntry &entry : entries) {
        const qsizetype cover = pullKeyCover(parsePullKey(entry.key), image);
        if (cover <= longest)
            continue;
        longest = cover;
        best = &entry;
    }
    return best;
}

} // namespace

PullSecretsDialog::PullSecretsDialog(
    Workspace &workspace, const QString &connectionId, const QString &project, const QString &secret, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connectionId(connectionId)
    , m_project(project)
    , m_wanted(secret)
    , m_secret(new QComboBox(this))
    , m_registries(new PullSecretTable(this))
    , m_findings(new ImpactList(tr("Findings about the pull secret"), this))
    , m_image(new QLineEdit(this))
    , m_order(new ToneLabel(this))
    , m_result(new ToneLabel(this))
    , m_state(new ToneLabel(this))
    , m_test(new QPushButton(tr("&Test"), this))
{
    setObjectName(u"pullSecretsDialog"_s);
    setWindowTitle(tr("Pull secrets of the project %1").arg(project));
    resize(fontMetrics().averageCharWidth() * PullSecretsWidth, fontMetrics().lineSpacing() * PullSecretsHeight);
    m_secret->setObjectName(u"pullSecret"_s);
    m_secret->setAccessibleName(tr("Pull secret"));
    m_secret->view()->setAccessibleName(m_secret->accessibleName());
    m_findings->setObjectName(u"pullSecretFindings"_s);
    m_image->setObjectName(u"testedImage"_s);
    m_image->setPlaceholderText(tr("registry/repository:tag"));
    m_image->setToolTip(
        tr("An image that the cluster is to get; without a tag, the list of the repository's tags is asked for"));
    m_order->setObjectName(u"pullSecretOrder"_s);
    m_order->setAccessibleName(tr("Pull secret that an import uses"));
    m_result->setObjectName(u"pullSecretResult"_s);
    m_result->setAccessibleName(tr("Result of the test"));
    m_state->setObjectName(u"pullSecretsState"_s);
    m_state->setAccessibleName(tr("State"));
    m_test->setObjectName(u"testPullSecret"_s);
    m_test->setToolTip(tr("Sign in to the image's registry with what the secret has for it, and look whether the image "
                          "can be pulled; nothing is changed"));
    m_test->setAutoDefault(false);

    auto *image = new QHBoxLayout;
    image->addWidget(m_image, 1);
    image->addWidget(m_test);
    auto *imageLabel = new QLabel(tr("&Image:"), this); // a layout is nobody's buddy
    imageLabel->setBuddy(m_image);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Pull secret:"), m_secret);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(hintLabel(tr("The cluster uses pull secrets to get images from registries. An import may use "
                                   "every pull secret of the project, a pod only those of its service account."),
        this));
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_registries, 2);
    layout->addWidget(m_findings, 2);
    auto *second = new QFormLayout;
    second->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    second->addRow(imageLabel, image);
    layout->addLayout(second);
    layout->addWidget(m_order);
    layout->addWidget(m_result);
    createButtons(*layout);

    connect(m_secret, &QComboBox::currentIndexChanged, this, &PullSecretsDialog::showSecret);
    connect(m_image, &QLineEdit::textChanged, this, &PullSecretsDialog::showFindings);
    connect(m_test, &QPushButton::clicked, this, &PullSecretsDialog::test);
    connect(this, &QDialog::finished, this, [this] {
        endTest();
        wipe(m_content.document);
        m_secrets = {};
    });
    endWithConnection(*this, workspace, m_connectionId);
    read();
}

PullSecretsDialog::~PullSecretsDialog()
{
    if (m_reading) {
        m_reading->disconnect(this);
        m_reading->cancel();
    }
    endTest();
    wipe(m_content.document);
}

void PullSecretsDialog::createButtons(QLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_link = addDialogButton(*buttons, u"linkPullSecret"_s, tr("&Link…"),
        tr("Choose which service accounts have this secret; what is written is shown first"));
    m_add = addDialogButton(*buttons, u"addToPullSecret"_s, tr("&Add registries…"),
        tr("Put the user names and passwords of connections, from the keychain, into this secret or a new one"));
    m_convert = addDialogButton(*buttons, u"convertPullSecret"_s, tr("Con&vert…"),
        tr("Make a new secret with the same registries, in the other of the two types of pull secrets"));
    m_import = addDialogButton(*buttons, u"importPullSecret"_s, tr("To the &keychain…"),
        tr("Add the registries of this secret as connections, and put their passwords into the keychain"));
    QPushButton *again =
        addDialogButton(*buttons, u"readPullSecrets"_s, tr("&Refresh"), tr("Read the secrets of the project again"));
    connect(m_link, &QPushButton::clicked, this, &PullSecretsDialog::link);
    connect(m_add, &QPushButton::clicked, this, [this] { makePullSecret({.secret = secretName()}); });
    connect(m_convert, &QPushButton::clicked, this, &PullSecretsDialog::convert);
    connect(m_import, &QPushButton::clicked, this, &PullSecretsDialog::import);
    connect(again, &QPushButton::clicked, this, &PullSecretsDialog::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout.addWidget(buttons);
}

QString PullSecretsDialog::secretName() const
{
    return m_secret->currentText();
}

QJsonObject PullSecretsDialog::secret() const
{
    return objectNamed(m_secrets, secretName());
}

ObjectAddress PullSecretsDialog::place() const
{
    const ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    return secretAddress(m_connectionId, cluster ? cluster->connection().host() : QString(), m_project, secretName());
}

QString PullSecretsDialog::image() const
{
    const Result<ImageReference> reference = parseImageReference(m_image->text().trimmed());
    return reference ? reference->host + u'/' + reference->repository : QString();
}

void PullSecretsDialog::read()
{
    ClusterSource *cluster = m_workspace.cluster(m_connectionId);
    if (!cluster)
        return;
    if (m_reading) { // it may have passed what is new
        m_reading->disconnect(this);
        m_reading->cancel();
    }
    m_state->setTone(Tone::Neutral);
    m_state->setText(tr("The secrets of the project are read…"));
    m_state->show();
    m_reading = new ReadPullSecrets(cluster->client(), m_project, this);
    connect(m_reading, &Job::finished, this, &PullSecretsDialog::arrived);
    m_reading->start();
    showSecret();
}

void PullSecretsDialog::arrived(const Result<void> &result)
{
    const ReadPullSecrets &reading = *m_reading;
    m_reading.clear(); // it goes by itself
    const auto error = result ? reading.secretsError() : std::optional(result.error());
    m_secrets = reading.secrets();
    const QString shown = secretName();
    {
        const QSignalBlocker blocker(m_secret); // it is shown below
        m_secret->clear();
        // Those that people have made come first: what a controller keeps is the same in every project.
        QStringList own;
        QStringList kept;
        for (const QJsonValue object : std::as_const(m_secrets)) {
            if (const Result<ClusterSecret> known = parseClusterSecret(object.toObject()))
                (known->owner.isEmpty() ? own : kept) += known->name;
        }
        m_secret->addItems(own + kept);
        const int wanted = m_secret->findText(m_wanted);
        if (wanted >= 0)
            m_wanted.clear();
        const int row = wanted >= 0 ? wanted : m_secret->findText(shown);
        m_secret->setCurrentIndex(std::max(row, m_secret->count() > 0 ? 0 : -1));
    }
    m_state->setTone(error ? Tone::Bad : Tone::Neutral);
    m_state->setText(error ? inOneParagraph(describe(*error, place().host))
            : m_secret->count() == 0
            ? tr("The project has no pull secret. “Add registries…” makes one from the passwords in the keychain.")
            : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    showSecret();
}

void PullSecretsDialog::showSecret()
{
    endTest();
    m_result->hide();
    wipe(m_content.document);
    m_content = {};
    if (Result<PullSecretContent> content = pullSecretContent(secret()))
        m_content = *std::move(content);
    m_registries->setContent(m_content);
    const bool isThere = !secret().isEmpty();
    const Result<ClusterSecret> known = parseClusterSecret(secret());
    const bool isKept = known && !known->owner.isEmpty();
    m_link->setEnabled(isThere);
    m_convert->setEnabled(isThere && convertedPullSecret(m_content));
    m_import->setEnabled(m_registries->rowCount() > 0);
    m_add->setEnabled(!m_reading);
    m_add->setToolTip(isKept
            ? tr("The cluster rewrites this secret by itself: user names and passwords go into another one")
            : tr("Put the user names and passwords of connections, from the keychain, into this secret or a new one"));
    showFindings();
}

void PullSecretsDialog::showFindings()
{
    QList<ImpactLine> lines;
    if (!secret().isEmpty()) {
        const QList<PullSecretFinding> findings = checkPullSecret(m_content, image(), QDateTime::currentDateTimeUtc());
        for (const PullSecretFinding &finding : findings.mid(0, ShownFindings))
            lines.append({describe(finding), toneOf(finding)});
        if (lines.isEmpty())
            lines.append({tr("Nothing is wrong with the secret, as far as can be seen without a test."), Tone::Good});
    }
    m_findings->setLines(lines);
    m_result->hide();
    m_test->setEnabled(!secret().isEmpty() && !image().isEmpty() && !m_testing);
    (image().isEmpty() ? m_close : m_test)->setDefault(true);
    showOrder();
}

void PullSecretsDialog::showOrder()
{
    const QString wanted = image();
    m_order->setVisible(!wanted.isEmpty() && !m_secrets.isEmpty());
    const QStringList names = pullSecretsFor(wanted, m_secrets);
    if (names.isEmpty())
        m_order->setText(tr("An import of this image uses none of the project's pull secrets: the cluster signs in "
                            "with a secret of its own, or not at all."));
    else if (names.size() == 1)
        m_order->setText(tr("An import of this image uses the pull secret %1.").arg(names.constFirst()));
    else
        m_order->setText(
            tr("An import of this image uses the pull secret %1. If that is deleted, other secrets fit: %2.")
                .arg(names.constFirst(), QLocale().createSeparatedList(names.mid(1, 10))));
}

void PullSecretsDialog::test()
{
    const Result<ImageReference> reference = parseImageReference(m_image->text().trimmed());
    if (!reference || m_testing)
        return;
    Credential credential;
    if (const auto entries = pullSecretEntries(m_content)) {
        if (const PullSecretEntry *entry = entryForImage(*entries, image()))
            credential = Credential{entry->userName, entry->password.clone()};
    }
    const QString userName = credential.secret.isEmpty() ? QString() : credential.userName;
    m_testing = m_workspace.makePullSecretTest(std::move(credential), *reference, this);
    connect(m_testing, &TestPullSecret::consentWanted, this, &PullSecretsDialog::askConsent);
    connect(
        m_testing, &Job::finished, this, [this, userName](const Result<void> &result) { tested(result, userName); });
    m_test->setEnabled(false);
    m_result->setTone(Tone::Neutral);
    m_result->setText(tr("%1 is asked…").arg(reference->host));
    m_result->show();
    m_workspace.runner().run(m_testing, this, {});
}

void PullSecretsDialog::tested(const Result<void> &result, const QString &userName)
{
    const TestPullSecret &test = *m_testing;
    m_testing.clear(); // it goes by itself
    m_test->setEnabled(!image().isEmpty());
    m_result->show();
    if (!result && test.outcome() == TestPullSecret::Outcome::Untold) {
        m_result->setTone(Tone::Bad);
        m_result->setText(inOneParagraph(describe(result.error(), test.image().host)));
        return;
    }
    m_result->setTone(toneOf(test.outcome()));
    m_result->setText(describe(test, userName));
}

void PullSecretsDialog::endTest()
{
    if (!m_testing)
        return;
    m_testing->disconnect(this);
    m_testing->cancel();
    m_testing.clear();
}

void PullSecretsDialog::askConsent(const QUrl &realm)
{
    QDialog *dialog = makeConsentDialog(m_testing->image().host, realm, this);
    connect(dialog, &QDialog::finished, this, [this, realm](int result) {
        if (m_testing)
            m_testing->answerConsent(realm, result == QDialog::Accepted);
    });
    dialog->open();
}

void PullSecretsDialog::make(const ObjectChangeSet &changes)
{
    m_workspace.changes().make(changes, this, [this](const Result<void> &, const ObjectChangeSet &) { read(); });
}

void PullSecretsDialog::link()
{
    auto *dialog = new LinkPullSecretDialog(m_workspace, place(), LinkPullSecretDialog::Kind::PullSecret, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinkPullSecretDialog::changesWanted, this, &PullSecretsDialog::make);
    dialog->open();
}

void PullSecretsDialog::convert()
{
    Result<PullSecretContent> converted = convertedPullSecret(m_content);
    if (!converted)
        return;
    const bool isNowOld = converted->form == PullSecretForm::Cfg;
    MakePullSecretDialog::Subject subject;
    subject.name = secretName() + (isNowOld ? "-dockercfg"_L1 : "-dockerconfigjson"_L1);
    subject.content = std::move(converted);
    makePullSecret(std::move(subject));
}

void PullSecretsDialog::makePullSecret(MakePullSecretDialog::Subject subject)
{
    subject.clusterId = m_connectionId;
    subject.project = m_project;
    auto *dialog = new MakePullSecretDialog(m_workspace, std::move(subject), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakePullSecretDialog::changesWanted, this, [this](const ObjectChangeSet &changes) {
        for (const ObjectChange &change : changes.changes) {
            if (change.place.resource == "secrets"_L1)
                m_wanted = change.place.name;
        }
        make(changes);
    });
    dialog->open();
}

void PullSecretsDialog::import()
{
    FoundRegistries found;
    const QString source = tr("the secret %1 of %2").arg(secretName(), m_project);
    QByteArray document = m_content.document;
    if (auto registries = parseDockerConfig(document, source))
        found.registries = *std::move(registries);
    wipe(document);
    found.sources = QStringList{source};
    auto *dialog = new ImportDialog(m_workspace, std::move(found), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Tagwright
