// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"
#include "values/objectchange.h"
#include "values/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/*! Importing images into an image stream, as `oc import-image` does it (protocol, "oc import-image equivalents"). */
namespace Tagwright {

/*! Error::code of an InvalidInput error about what to import. ui/importtext.cpp has a sentence for each. */
namespace ImportRule {
inline constexpr auto Circular = "import-circular"; //!< an alias that leads to itself
inline constexpr auto OtherStream = "import-other-stream"; //!< an alias of another stream's tag; message: of which
inline constexpr auto BadAlias = "import-bad-alias"; //!< an alias of nothing; message: what it says
inline constexpr auto NotAnImage = "import-not-an-image"; //!< taken from something else; message: its kind and name
inline constexpr auto OnlyPushed = "import-only-pushed"; //!< meant to be filled by pushes
inline constexpr auto OtherSource = "import-other-source"; //!< taken from elsewhere; message: from where
inline constexpr auto NoSuchTag = "import-no-such-tag"; //!< and nothing says where to import it from
inline constexpr auto NoSource = "import-no-source-at-all"; //!< no tag of the stream is taken from a registry
inline constexpr auto NotARepository = "import-not-a-repository"; //!< all tags of what has a tag or digest itself
inline constexpr auto StreamName = "import-stream-name"; //!< this cannot be one
} // namespace ImportRule

/*! What is asked of an import. What is left open is as the tag has it, or as oc has it for a new one. */
struct ImportWish {
    QString from; //!< a pull specification; empty for what the tag, or the stream, is taken from
    QString tag; //!< empty for "latest"
    bool all = false; //!< every tag: of the repository, or those of the stream that are taken from a registry
    std::optional<bool> scheduled = {};
    std::optional<bool> insecure = {};
    std::optional<TagSpec::ImportMode> importMode = {};
    std::optional<TagSpec::ReferencePolicy> referencePolicy = {}; //!< of new tags alone: the others keep theirs

    friend bool operator==(const ImportWish &, const ImportWish &) = default;
};

/*! A tag of a stream, and what an import makes of it. */
struct ImportedTag {
    QString name;
    TagSpec spec; //!< always from a DockerImage

    friend bool operator==(const ImportedTag &, const ImportedTag &) = default;
};

/*! What one ImageStreamImport asks for. */
struct StreamImport {
    QString nameSpace;
    QString stream;
    QString resourceVersion; //!< empty when the stream is to be made
    QList<ImportedTag> tags;
    std::optional<TagSpec> repository; //!< all of its tags, in place of tags

    friend bool operator==(const StreamImport &, const StreamImport &) = default;
};

/*! An image stream that may not be there yet. */
struct ImportTarget {
    QString nameSpace;
    QString name;
    const ImageStream *stream = nullptr; //!< null when it is to be made
};

/*! Follows the aliases of the tag. InvalidInput with one of ImportRule when it cannot be imported. */
[[nodiscard]] Result<StreamImport> planImport(const ImportTarget &target, const ImportWish &wish);

/*! What becomes of one tag that is imported from there, whatever it was before. */
[[nodiscard]] TagSpec importedSpec(
    const ImportTarget &target, const QString &tag, const QString &from, const ImportWish &wish);

/*! The tag whose source an import of this one reads: itself, or what an alias leads to; null when there is none. */
[[nodiscard]] const StreamTag *importedBy(const ImageStream &stream, const StreamTag &tag);

enum class ImportRun { Dry, Real };

/*! The ImageStreamImport to create; Dry stores nothing. */
[[nodiscard]] QJsonObject importRequest(const StreamImport &import, ImportRun run);

/*! The lines of oc that do the same: one for all tags of a repository, else one for each tag. */
[[nodiscard]] QStringList importCommands(const StreamImport &import, const ImportTarget &target);

/*! The change that imports the tag; what it will name is left to the server. */
[[nodiscard]] ObjectChange importChange(
    const QString &connectionId, const QString &host, const ImportTarget &target, const ImportedTag &tag);

/*! The stream that the imports of its tags make: with it they are taken back. For a target without a stream. */
[[nodiscard]] ObjectChange importedStream(const QString &connectionId, const QString &host, const ImportTarget &target);

/*! Of the pull specification: "latest" when it has neither tag nor digest, empty when only a digest. */
[[nodiscard]] QString tagOfSource(const QString &from);

} // namespace Tagwright
