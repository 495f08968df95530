// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// OAuth, and who one is.

#include "contract.h"
#include "rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

QByteArray queryValue(const QByteArray &location, const QByteArray &name)
{
    const qsizetype begin = location.indexOf(name + '=') + name.size() + 1;
    return location.sliced(begin).split('&').constFirst();
}

QByteArray cookieValue(const WireAnswer &answer)
{
    const QByteArray cookie = answer.header("Set-Cookie");
    return cookie.sliced(cookie.indexOf('=') + 1).split(';').constFirst();
}

// What the recording of another step sends.
QByteArray targetOf(Stage &stage, const QString &recording)
{
    QByteArray target = recordingOf(recording).target;
    target.replace("https%3A%2F%2F127.0.0.1%3A8445", stage.cluster().oauthUrl().toEncoded().toPercentEncoding());
    return target;
}

const QByteArray DeveloperPassword = "Basic ZGV2ZWxvcGVyOmRldmVsb3Blci1wdw==";

void openLoginForm(Stage &stage)
{
    const WireAnswer form = ask(stage.server(), "GET", targetOf(stage, u"01-browser-2-login-form"_s));
    QCOMPARE(form.status, 200);
    stage.replace("REDACTED", cookieValue(form));
}

QByteArray sessionOf(Stage &stage)
{
    const WireAnswer form = ask(stage.server(), "GET", targetOf(stage, u"01-browser-2-login-form"_s));
    QByteArray body = recordingOf(u"01-browser-3-login-post"_s).body;
    body.replace("REDACTED", cookieValue(form));
    return cookieValue(ask(stage.server(), "POST", "/login", {{"Cookie", "csrf=" + cookieValue(form)}}, body));
}

void haveSession(Stage &stage)
{
    stage.replace("ssn=REDACTED", "ssn=" + sessionOf(stage));
}

const QByteArray BrowserCode = "sha256~LABTOKEN0003xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

void haveBrowserCode(Stage &stage)
{
    const WireAnswer answer = ask(
        stage.server(), "GET", targetOf(stage, u"01-browser-1-authorize"_s), {{"Cookie", "ssn=" + sessionOf(stage)}});
    QCOMPARE(answer.status, 302);
    stage.replace(BrowserCode, queryValue(answer.header("Location"), "code"));
}

void haveCode(Stage &stage)
{
    const WireAnswer answer = ask(stage.server(), "GET", targetOf(stage, u"01-oauth-code-pkce-authorize"_s),
        {{"X-CSRF-Token", "1"}, {"Authorization", DeveloperPassword}});
    QCOMPARE(answer.status, 302);
    stage.replace("sha256~LABTOKEN0000xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", queryValue(answer.header("Location"), "code"));
}

void useCode(Stage &stage)
{
    haveCode(stage);
    QCOMPARE(stage.send().status, 200);
}

void logOut(Stage &stage)
{
    const QByteArray token = stage.cluster().oauth().issueToken(u"developer"_s);
    stage.replace("<token>", token);
    const QByteArray name = Practice::OAuthServer::tokenName(token).toLatin1();
    const WireAnswer answer = ask(stage.server(), "DELETE", "/apis/oauth.openshift.io/v1/useroauthaccesstokens/" + name,
        {{"Authorization", "Bearer " + token}});
    QCOMPARE(answer.status, 200);
}

void nameOwnToken(Stage &stage)
{
    const QByteArray token = stage.cluster().oauth().issueToken(u"developer"_s);
    stage.replace("<token>", token);
    stage.replace(
        "sha256~LABTOKEN0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", Practice::OAuthServer::tokenName(token).toLatin1());
}

// The recorded names are placeholders, in the order of the names that they stand for.
void haveTokens(Stage &stage)
{
    int number = 0;
    for (const QJsonValue &item : stage.recording().answer.toObject().value("items"_L1).toArray()) {
        QJsonObject token = item.toObject();
        Practice::setMetadata(token, "name"_L1, u"sha256~%1"_s.arg(++number, 43, 10, QLatin1Char('0')));
        stage.plant(u"oauthaccesstokens.oauth.openshift.io"_s, token);
    }
    stage.cluster().oauth().registerToken("another", *stage.cluster().oauth().user(u"developer"_s));
    stage.replace("<token>", "another");
}

void haveBadToken(Stage &stage)
{
    stage.replace("<token>", "sha256~nobody");
}

// The recorded one came with a certificate, which plain HTTP has none of.
void beSystemAdmin(Stage &stage)
{
    stage.cluster().oauth().registerToken("certificate",
        {.name = u"system:admin"_s,
            .uid = {},
            .groups = {u"system:masters"_s, u"system:authenticated"_s},
            .extra = {}});
    stage.headers.emplaceBack("Authorization", "Bearer certificate");
}

Scenes scenes()
{
    return {
        {u"01-browser-3-login-post"_s, openLoginForm},
        {u"01-browser-4-authorize-with-session"_s, haveSession},
        {u"01-browser-5-token"_s, haveBrowserCode},
        {u"01-browser-5-token-client-id-in-body"_s, haveBrowserCode},
        {u"01-browser-5-token-wrong-verifier"_s, haveBrowserCode},
        {u"01-logged-out-token-401"_s, logOut},
        {u"01-logout-delete-token"_s, nameOwnToken},
        {u"01-oauth-code-pkce-token"_s, haveCode},
        {u"01-oauth-code-pkce-token-reused"_s, useCode},
        {u"01-useroauthaccesstokens-list"_s, haveTokens},
        {u"01-whoami-bad-token"_s, haveBadToken},
        {u"01-whoami-x509-system-admin"_s, beSystemAdmin},
    };
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({{.name = u"signin"_s, .scenes = scenes(), .common = haveRights}}, argc, argv);
}
