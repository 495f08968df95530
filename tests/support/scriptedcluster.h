// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    static ScriptedAnswer status(int code, const QByteArray &reason)
    {
        ScriptedAnswer answer =
            ScriptedAnswer::json(R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":")" + reason
                + R"(","reason":")" + reason + R"(","code":)" + QByteArray::number(code) + "}");
        answer.status = code;
        return answer;
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const QByteArray path = request.path();
        const QByteArray origin = server.origin();
        if (path == "/version")
            return ScriptedAnswer::json(R"({"major":"1","minor":"33","gitVersion":"v1.33.5"})");
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
            return status(403, "Forbidden");
        if (!tokens.contains(token))
            return status(401, "Unauthorized");
        return answerBob(request, token);
    }

    ScriptedAnswer answerBob(const ScriptedRequest &request, const QByteArray &token)
    {
        const QByteArray path = request.path();
        const QByteArray object = "/apis/oauth.openshift.io/v1/useroauthaccesstokens/" + objectName(token);
        if (path == "/apis")
            return ScriptedAnswer::json(R"({"kind":"APIGroupList","apiVersion":"v1","groups":[)"
                                        R"({"name":"image.openshift.io","versions":[{"version":"v1"}]},)"
                                        R"({"name":"project.openshift.io","versions":[{"version":"v1"}]}]})");
        if (path == "/apis/authentication.k8s.io/v1/selfsubjectreviews") {
            ScriptedAnswer review =
                ScriptedAnswer::json(R"({"kind":"SelfSubjectReview","status":{"userInfo":{"username":"bob","uid":"7",)"
                                     R"("groups":["developers","system:authenticated"]}}})");
            review.status = 201;
            return review;
        }
        if (path == "/apis/project.openshift.io/v1/projects")
            return ScriptedAnswer::json(
                R"({"kind":"ProjectList","apiVersion":"project.openshift.io/v1","metadata":{"resourceVersion":"1"},)"
                R"("items":[{"metadata":{"name":"shop"},"status":{"phase":"Active"}}]})");
        if (path.toLower() == object.toLower() || QByteArray::fromPercentEncoding(path) == object) {
            if (request.method == "DELETE") {
                revoked += objectName(token);
                tokens.removeAll(token);
                return ScriptedAnswer::json(R"({"kind":"Status","status":"Success"})");
            }
            return ScriptedAnswer::json(R"({"kind":"UserOAuthAccessToken","metadata":{"name":"x",)"
                                        R"("creationTimestamp":"2026-11-23T14:02:45Z"},"expiresIn":86400})");
        }
        return status(404, "NotFound");
    }
};

} // namespace Tagwright
