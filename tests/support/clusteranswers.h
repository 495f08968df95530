// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scriptedserver.h"

/*! What scripted clusters answer, as an OpenShift does. */
namespace Tagwright {

/*! A Status as a Kubernetes API sends it. */
inline ScriptedAnswer statusAnswer(int code, const QByteArray &reason, const QByteArray &message = "as scripted")
{
    ScriptedAnswer answer =
        ScriptedAnswer::json(R"({"kind":"Status","apiVersion":"v1","status":"Failure","message":")" + message
            + R"(","reason":")" + reason + R"(","details":{"name":"x"},"code":)" + QByteArray::number(code) + '}');
    answer.status = code;
    return answer;
}

inline ScriptedAnswer plainAnswer(int status, const QByteArray &text)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = text};
}

inline ScriptedAnswer versionAnswer()
{
    return ScriptedAnswer::json(R"({"major":"1","minor":"33","gitVersion":"v1.33.5"})");
}

/*! To /apis. */
inline ScriptedAnswer groupsAnswer()
{
    return ScriptedAnswer::json(R"({"kind":"APIGroupList","apiVersion":"v1","groups":[)"
                                R"({"name":"image.openshift.io","versions":[{"version":"v1"}]},)"
                                R"({"name":"project.openshift.io","versions":[{"version":"v1"}]}]})");
}

/*! Of who asks. */
inline ScriptedAnswer reviewAnswer(const QByteArray &userName, const QByteArray &groups = "[]")
{
    ScriptedAnswer answer = ScriptedAnswer::json(R"({"kind":"SelfSubjectReview","status":{"userInfo":{"username":")"
        + userName + R"(","uid":"7","groups":)" + groups + "}}}");
    answer.status = 201;
    return answer;
}

inline ScriptedAnswer projectAnswer(const QByteArray &name)
{
    return ScriptedAnswer::json(
        R"({"kind":"ProjectList","apiVersion":"project.openshift.io/v1","metadata":{"resourceVersion":"9"},)"
        R"("items":[{"metadata":{"name":")"
        + name + R"("},"status":{"phase":"Active"}}]})");
}

} // namespace Tagwright
