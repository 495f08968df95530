// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/pullspec.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

std::optional<PullSpec> PullSpec::parse(const QString &text)
{
    // github.com/distribution/reference, regexp.go; a host is told from a path component by its dot, port or name.
    static const QRegularExpression grammar(
        u"\\A(?:((?:[a-zA-Z0-9-]+\\.[a-zA-Z0-9.-]+|localhost|[a-zA-Z0-9-]+(?=:[0-9]+/))(?::[0-9]+)?)/)?"
        u"([a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*)"
        u"(?::(\\w[\\w.-]{0,127}))?"
        u"(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?\\z"_s);
    const auto match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PullSpec{match.captured(1), match.captured(2), match.captured(3), match.captured(4)};
}

QString PullSpec::name() const
{
    return registry.isEmpty() ? repository : registry + u'/' + repository;
}

QString PullSpec::exact() const
{
    return id.isEmpty() ? withTag(tag) : withId(id);
}

QString PullSpec::withTag(const QString &otherTag) const
{
    return otherTag.isEmpty() ? name() : name() + u':' + otherTag;
}

QString PullSpec::withId(const QString &otherId) const
{
    return name() + u'@' + otherId;
}

QString pullSpecProblem(const QString &text)
{
    if (PullSpec::parse(text.toLower()))
        return u"invalid reference format: repository name must be lowercase"_s;
    return u"invalid reference format"_s;
}

} // namespace Tagwright::Practice
