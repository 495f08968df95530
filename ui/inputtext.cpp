// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/inputtext.h"

#include "items/tagfilter.h"
#include "values/planfile.h"
#include "values/reference.h"
#include "values/streamtagging.h"
#include "values/tagrule.h"

#include <QCoreApplication>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

class InputWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::ErrorText)

public:
    static ErrorText invalidInput(const Error &error);

private:
    static ErrorText brokenTagging(const Error &error);
    static ErrorText brokenTagRule(const Error &error);
    static ErrorText brokenPlan(const Error &error);
};

ErrorText InputWords::invalidInput(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    if (breaks(ReferenceRule::Empty))
        return {tr("There is nothing to open yet."), tr("Type or paste the name of an image, such as quay.io/org/app."),
            {}};
    if (breaks(SignInCode::UserName))
        return {tr("This cannot be a user name."), tr("It must not be empty, and must not contain a colon."), {}};
    if (breaks(ReferenceRule::Uppercase))
        return {tr("A repository is written in lower-case letters only."),
            tr("Write it in lower case; only tags may have capitals."), {}};
    if (breaks(ReferenceRule::ImageId))
        return {tr("These 64 digits are the ID of an image on one computer, and no registry knows it."),
            tr("Use the repository with a tag, or with @sha256: before the digest."), {}};
    if (breaks(ReferenceRule::Scheme))
        return {tr("An image reference does not begin with a scheme such as https://."),
            tr("Leave it out: host/repository:tag."), {}};
    if (breaks(ReferenceRule::Host))
        return {tr("The part before the first slash is not a host name."),
            tr("Write it as host or host:port, such as localhost:5000."), {}};
    if (breaks(ReferenceRule::Path))
        return {tr("This is not a valid repository name."),
            tr("It consists of lower-case letters and digits, with single dots, underscores, dashes and slashes "
               "between them."),
            {}};
    if (breaks(ReferenceRule::Tag))
        return {tr("This is not a valid tag."),
            tr("A tag has up to 128 letters, digits, underscores, dots and dashes, and begins with none of the last "
               "two."),
            {}};
    if (breaks(ReferenceRule::DigestForm))
        return {tr("This is not a valid digest."),
            tr("A digest is sha256: with 64 lower-case hexadecimal digits, or sha512: with 128."), {}};
    if (breaks(ReferenceRule::Length))
        return {tr("This name is too long."), tr("A repository has at most 255 characters."), {}};
    if (breaks(ReferenceRule::Stream))
        return {tr("This names no image stream tag and no image stream image."),
            tr("Write it as stream:tag or stream@digest."), {}};
    if (breaks(ReferenceRule::Unrecognised))
        return {tr("No image reference was found in this text."),
            tr("Paste a reference such as quay.io/org/app:1.2, a pull command, or the address of a registry's page."),
            {}};
    if (breaks(TagFilter::InvalidExpression))
        return {tr("This is not a valid regular expression."),
            tr("Correct it, or leave out the first slash to look for plain text."), {}};
    if (error.code == "no-connection"_L1)
        return {tr("There is no connection to %1 yet.").arg(error.message), tr("Add it first, or choose another."), {}};
    if (error.code == "no-platform"_L1)
        return {tr("No platform is chosen."), tr("Tick at least one."), {}};
    if (const ErrorText text = brokenTagRule(error); !text.what.isEmpty())
        return text;
    if (const ErrorText text = brokenPlan(error); !text.what.isEmpty())
        return text;
    if (const ErrorText text = brokenTagging(error); !text.what.isEmpty())
        return text;
    return {tr("This cannot be read."), {}, {}};
}

ErrorText InputWords::brokenTagging(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    if (breaks(TaggingRule::AliasElsewhere))
        return {tr("An alias can only lead to a tag of the same image stream, and this one would be in %1.")
                    .arg(error.message),
            tr("Choose a permanent tag, or a tag of that stream as the source."), {}};
    if (breaks(TaggingRule::AliasCircle))
        return {
            tr("The tag %1 leads to this tag already: as an alias of it, it would lead to itself.").arg(error.message),
            tr("Choose another source, or a permanent tag."), {}};
    if (breaks(TaggingRule::ScheduledSource))
        return {tr("Only an image of a registry can be imported again and again, and %1 is none.").arg(error.message),
            tr("Name the image in its registry, such as quay.io/org/app:1.2, or choose another kind."), {}};
    if (breaks(TaggingRule::NoSuchTag))
        return {tr("There is no image stream tag %1.").arg(error.message),
            tr("Check the spelling. An image of a registry is written with its host, such as docker.io/library/app."),
            {}};
    if (breaks(TaggingRule::NoImage))
        return {tr("The tag %1 names no image at present.").arg(error.message),
            tr("Wait until it was imported or pushed, or choose another source."), {}};
    if (breaks(TaggingRule::NoSuchImage))
        return {tr("No tag of the image stream has ever named the image %1.").arg(error.message),
            tr("Choose one of the images in the history of its tags."), {}};
    if (breaks(TaggingRule::ManySuchImages))
        return {tr("Several images begin like %1.").arg(error.message), tr("Write more of the digest."), {}};
    return {};
}

ErrorText InputWords::brokenTagRule(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    if (breaks(TagRuleCode::ExpressionLength))
        return {tr("This regular expression is too long."), tr("At most 1,000 characters are read."), {}};
    if (breaks(VersionRange::InvalidRange))
        return {tr("This is not a range of versions."), tr("Write >=1.2 <2, ~1.4, ^2.1 or 1.5.*, for example."), {}};
    if (breaks(TagRuleCode::Age))
        return {tr("This is not an age."), tr("Write 30 days, 6 weeks, 3 months or 2 years, for example."), {}};
    if (breaks(TagRuleCode::Count))
        return {tr("This is not a number from 1 to 10,000."), {}, {}};
    if (breaks(TagRuleCode::Platform))
        return {tr("This is not a platform."), tr("Write linux/arm64, arm64 or windows, for example."), {}};
    return {};
}

ErrorText InputWords::brokenPlan(const Error &error)
{
    const auto breaks = [&error](const char *rule) { return error.code == QLatin1StringView(rule); };
    const QString changed = tr("The file was damaged, or changed by hand. Nothing of it was taken over.");
    if (breaks(PlanRule::NotAPlan))
        return {tr("This file is not a plan of Tagwright."), tr("Choose a file that “Save plan…” has written."), {}};
    if (breaks(PlanRule::Version))
        return {tr("This plan was written by a newer version of Tagwright."), tr("Open it with that version."), {}};
    if (breaks(PlanRule::Size))
        return {tr("This file is too large to be a plan."), {}, {}};
    if (breaks(PlanRule::Count))
        return {tr("This plan holds more changes than are taken at once."), tr("At most 100,000 are."), {}};
    if (breaks(PlanRule::Verb))
        return {
            tr("This plan wants something done that Tagwright does not know: “%1”.").arg(error.message), changed, {}};
    if (breaks(PlanRule::Host))
        return {tr("“%1” in this plan is not the host of a registry.").arg(error.message), changed, {}};
    if (breaks(PlanRule::Repository))
        return {tr("“%1” in this plan is not a repository.").arg(error.message), changed, {}};
    if (breaks(PlanRule::Tag))
        return {tr("“%1” in this plan is not a tag.").arg(error.message), changed, {}};
    if (breaks(PlanRule::DigestForm))
        return {tr("“%1” in this plan is not a digest.").arg(error.message), changed, {}};
    if (breaks(PlanRule::NoChange))
        return {tr("This plan does not say what is to become of the tag “%1”.").arg(error.message), changed, {}};
    if (breaks(PlanRule::Manifest))
        return {tr("The content of a manifest in this plan cannot be read: %1.").arg(error.message), changed, {}};
    if (breaks(PlanRule::Object))
        return {tr("This plan wants “%1” changed in a cluster in a way that no plan may.").arg(error.message),
            tr("Plans hold changes of image streams, of their tags and of where images are looked up."), {}};
    if (breaks(PlanRule::Text))
        return {tr("A text in this plan is too long, or cannot be printed."), changed, {}};
    return {};
}

} // namespace

ErrorText describeInput(const Error &error)
{
    return InputWords::invalidInput(error);
}

} // namespace Tagwright
