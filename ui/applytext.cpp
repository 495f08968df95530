// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/applytext.h"

#include "items/words.h"
#include "values/applydocument.h"
#include "yaml/readdocuments.h"

#include <QCoreApplication>
#include <QLocale>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class ApplyWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ApplyText)

public:
    static ErrorText rule(const Error &error);
    static ErrorText name(const Error &error);
    static QString reading(const Error &error);
    static QString serverSays(const QString &words) { return tr("The server says: %1").arg(Words::oneLine(words)); }
};

ErrorText ApplyWords::rule(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    const QString what = Words::oneLine(error.message);
    if (breaks(ApplyRule::Nothing))
        return {tr("There is nothing here that could be applied."),
            tr("Open a file, or paste image streams or their tags as YAML or JSON."), {}};
    if (breaks(ApplyRule::Count))
        return {tr("There are more objects than can be applied at once."),
            tr("At most %1 are applied at once.").arg(what), {}};
    if (breaks(ApplyRule::NoKind))
        return {tr("The document does not say its kind, so it is no object of a cluster."), {}, {}};
    if (breaks(ApplyRule::Kind))
        return {tr("Objects of the kind %1 are not applied here, only image streams and their tags.").arg(what),
            tr("Use “oc apply” for it."), {}};
    if (breaks(ApplyRule::Version))
        return {what.isEmpty()
                ? tr("The document does not say its apiVersion.")
                : tr("The document has the apiVersion %1, which no cluster accepts for this kind.").arg(what),
            tr("Write “apiVersion: image.openshift.io/v1”."), {}};
    if (breaks(ApplyRule::Record))
        return {tr("An ImageStreamImage records an image that has arrived, and no cluster accepts one from outside."),
            tr("An image comes into a stream by an import or a push."), {}};
    if (breaks(ApplyRule::NoSource))
        return {tr("The tag does not say what it is taken from."), tr("Write the source below “tag” as “from”."), {}};
    if (breaks(ApplyRule::TagTwice))
        return {tr("The document has the tag %1 twice.").arg(what), tr("Only one of them could be kept."), {}};
    if (breaks(ApplyRule::Twice))
        return {tr("Document %1 is about the same object.").arg(what), tr("Leave one of them out."), {}};
    return name(error);
}

ErrorText ApplyWords::name(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    const QString what = Words::oneLine(error.message);
    if (breaks(ApplyRule::NoName))
        return {tr("The document has no name."),
            tr("Write the name below “metadata”. Put quotes around a name that is a number."), {}};
    if (breaks(ApplyRule::StreamName))
        return {tr("“%1” cannot be the name of an image stream.").arg(what),
            tr("It has lower-case letters and digits, and single dots, hyphens or underscores between them."), {}};
    if (breaks(ApplyRule::TagName))
        return {tr("“%1” cannot be the name of an image stream tag.").arg(what),
            tr("It is written as stream:tag; a tag has at most 128 letters, digits, underscores, dots and dashes."),
            {}};
    if (breaks(ApplyRule::ProjectName))
        return {tr("“%1” cannot be the name of a project.").arg(what),
            tr("It has at most 63 lower-case letters, digits and hyphens, and no hyphen at its ends."), {}};
    return {tr("The document does not say its project."), tr("Choose the project above."), {}};
}

QString ApplyWords::reading(const Error &error)
{
    const QString says = error.message.isEmpty() ? QString() : tr("It says: %1").arg(Words::oneLine(error.message));
    const auto paragraph = [](const QString &what, const QString &next) { return inOneParagraph({what, next, {}}); };
    if (error.kind == Error::Kind::Disk)
        return paragraph(tr("The file cannot be read."), tr("The system says: %1").arg(Words::oneLine(error.message)));
    if (error.kind == Error::Kind::TooLarge && says.isEmpty())
        return tr("This is more than can be applied at once: at most %1 are read.").arg(Words::size(MaxAppliedBytes));
    if (error.kind == Error::Kind::TooLarge)
        return paragraph(tr("Document %1 is larger or deeper than any object of a cluster.").arg(error.code), says);
    if (error.kind == Error::Kind::Malformed && !error.code.isEmpty())
        return paragraph(tr("Document %1 is no YAML or JSON that can be read.").arg(error.code), says);
    if (error.kind == Error::Kind::Malformed)
        return tr("This is not a text in UTF-8, and so it is neither YAML nor JSON.");
    return inOneParagraph(describe(error, {}));
}

} // namespace

bool isApplyRule(const Error &error)
{
    return error.kind == Error::Kind::InvalidInput && error.code.startsWith("apply-"_L1);
}

ErrorText describeApplyRule(const Error &error)
{
    return ApplyWords::rule(error);
}

QString whyNotApplied(const Error &error, const QString &host)
{
    const ErrorText text = describe(error, host);
    const bool isServers = error.httpStatus != 0 && !error.message.isEmpty();
    // What it says is the best advice there is.
    return isServers ? inOneParagraph({text.what, ApplyWords::serverSays(error.message), {}}) : inOneParagraph(text);
}

QString whyNotRead(const Error &error)
{
    return ApplyWords::reading(error);
}

} // namespace Tagwright
