// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract.h"

#include "normalised.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// The others are the transport's, or say what the body says.
constexpr auto ComparedHeaders = {"Content-Type", "Location", "Warning", "WWW-Authenticate", "Set-Cookie"};

QString headerText(const QByteArray &value)
{
    return normalisedText(QString::fromUtf8(value));
}

QJsonArray eventsOf(const QByteArray &body)
{
    QJsonArray events;
    for (const QByteArray &line : body.split('\n')) {
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object();
    }
    return events;
}

QString differenceOf(const Recording &recording, WireAnswer answer, quint16 oauthPort)
{
    // Any port may be in what was recorded, so the sandbox's own is marked before it is compared.
    const auto marked = [oauthPort](QByteArray bytes) {
        for (const QByteArray &colon : {":"_ba, "%3A"_ba, "%253A"_ba})
            bytes.replace("127.0.0.1" + colon + QByteArray::number(oauthPort), "127.0.0.1" + colon + "<oauthport>");
        return bytes;
    };
    answer.body = marked(answer.body);
    for (auto &[name, value] : answer.headers)
        value = marked(value);

    if (answer.status != recording.status)
        return u"status: expected %1, got %2 %3"_s.arg(recording.status)
            .arg(answer.status)
            .arg(QString::fromUtf8(answer.body.first(qMin<qsizetype>(answer.body.size(), 600))));
    for (const char *header : ComparedHeaders) {
        const QString expected = headerText(recording.answerHeader(header));
        const QString actual = headerText(answer.header(header));
        if (expected != actual)
            return u"%1: expected %2, got %3"_s.arg(QString::fromLatin1(header), expected, actual);
    }
    if (recording.events)
        return firstDifference(normalised(*recording.events), normalised(eventsOf(answer.body)), u"events"_s);
    if (recording.answer.isObject()) {
        const QJsonDocument json = QJsonDocument::fromJson(answer.body);
        return firstDifference(normalised(recording.answer), normalised(json.object()));
    }
    if (recording.answer.toString().startsWith(u"(an HTML login form"_s))
        return answer.body.contains("<form") ? QString() : u"no form"_s;
    const QString text = QString::fromUtf8(answer.body);
    return firstDifference(normalised(recording.answer.toString()), normalised(text), u"body"_s);
}

class PlayedThemes final : public QObject {
    Q_OBJECT

public:
    explicit PlayedThemes(const QList<PlayedTheme> &themes)
        : m_themes(themes)
    {
    }

private Q_SLOTS:
    void answerAsRecorded_data();
    void answerAsRecorded();

private:
    QList<PlayedTheme> m_themes;
};

void PlayedThemes::answerAsRecorded_data()
{
    QTest::addColumn<qsizetype>("theme");
    QTest::addColumn<QString>("name");
    for (qsizetype theme = 0; theme < m_themes.size(); ++theme) {
        const QStringList names = recordingsOf(m_themes.at(theme).name);
        for (const QString &name : names)
            QTest::newRow(name.toLatin1().constData()) << theme << name;
    }
}

void PlayedThemes::answerAsRecorded()
{
    QFETCH(const qsizetype, theme);
    QFETCH(const QString, name);
    const PlayedTheme &played = m_themes.at(theme);
    const Recording recording = recordingOf(name);
    QVERIFY(!recording.method.isEmpty());
    Stage stage(recording);
    if (played.common)
        played.common(stage);
    if (const Scene scene = played.scenes.value(name, played.otherwise))
        scene(stage);
    if (QTest::currentTestFailed())
        return;
    const WireAnswer answer = stage.send();
    const QString difference = differenceOf(recording, answer, static_cast<quint16>(stage.cluster().oauthUrl().port()));

    const QString reason = uncoveredReason(name);
    if (difference.isEmpty() && !reason.isEmpty())
        QFAIL("answered as recorded: take it out of uncovered.txt");
    if (!difference.isEmpty() && reason.isEmpty())
        QFAIL(qPrintable(difference));
}

} // namespace

int playThemes(const QList<PlayedTheme> &themes, int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    PlayedThemes played(themes);
    return QTest::qExec(&played, argc, argv);
}

} // namespace Tagwright

#include "contract.moc"
