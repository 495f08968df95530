// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clusteranswers.h"
#include "scriptedserver.h"

#include <QByteArrayList>
#include <QCryptographicHash>

/*! The few endpoints of an OpenShift that signing in needs. Bob's password is s3cret. */
namespace Tagwright {

class ScriptedCluster {
public:
    ScriptedCluster()
    {
        server.setScript([this](const ScriptedRequest &request) { return answer(request); });
    }

    static QByteArray objectName(const QByteArray &token)
    {
        return "sha256~"
            + QCryptographicHash::hash(token.mid(7), QCryptographicHash::Sha256)
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    ScriptedServer server;
    QByteArrayList tokens{"sha256~good"}; //!< that are taken
    QByteArrayList revoked; //!< names of objects that were deleted
    int signIns = 0; //!< tokens that were given out

private:
    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QByteArray path = request.path();
        const QByteArray origin = server.origin();
        if (path == "/version")
            return versionAnswer();
        if (path == "/.well-known/oauth-authorization-server")
            return ScriptedAnswer::json(R"({"issuer":")" + origin + R"(","authorization_endpoint":")" + origin
                + R"(/oauth/authorize","token_endpoint":")" + origin
                + R"(/oauth/token","code_challenge_methods_supported":["plain","S256"]})");
        if (path == "/oauth/authorize") {
            if (request.header("Authorization") != "Basic " + QByteArray("bob:s3cret").toBase64())
                return ScriptedAnswer::challenge(R"(Basic realm="openshift")");
            return ScriptedAnswer::redirect(origin + "/oauth/token/implicit?code=c0de", 302);
        }
        if (path == "/oauth/token") {
            tokens += "sha256~given" + QByteArray::number(++signIns);
            return ScriptedAnswer::json(R"({"access_token":")" + tokens.constLast()
                + R"(","token_type":"Bearer","expires_in":86400,"scope":"user:full"})");
        }
        const QByteArray token = request.header("Authorization").mid(7);
        if (token.isEmpty())
            return statusAnswer(403, "Forbidden", "User system:anonymous cannot do this");
        if (!tokens.contains(token))
            return statusAnswer(401, "Unauthorized");
        return answerBob(request, token);
    }

    ScriptedAnswer answerBob(const ScriptedRequest &request, const QByteArray &token)
    {
        const QByteArray path = request.path();
        const QByteArray object = "/apis/oauth.openshift.io/v1/useroauthaccesstokens/" + objectName(token);
        if (path == "/apis")
            return groupsAnswer();
        if (path == "/apis/authentication.k8s.io/v1/selfsubjectreviews")
            return reviewAnswer("bob", R"(["developers","system:authenticated"])");
        if (path == "/apis/project.openshift.io/v1/projects")
            return projectAnswer("shop");
        if (path.toLower() == object.toLower() || QByteArray::fromPercentEncoding(path) == object) {
            if (request.method == "DELETE") {
                revoked += objectName(token);
                tokens.removeAll(token);
                return ScriptedAnswer::json(R"({"kind":"Status","status":"Success"})");
            }
            return ScriptedAnswer::json(R"({"kind":"UserOAuthAccessToken","metadata":{"name":"x",)"
                                        R"("creationTimestamp":"2026-11-23T14:02:45Z"},"expiresIn":86400})");
        }
        return statusAnswer(404, "NotFound");
    }
};

} // namespace Tagwright
