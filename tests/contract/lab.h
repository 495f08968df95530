// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract.h"

#include "sandbox/openshift/imageapi.h"
#include "sandbox/sandboxstore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Tagwright {

/*!
    Gives a stage the image API, and the two registries that the recorded cluster imported from: 127.0.0.1:5001, plain
    HTTP, and 127.0.0.1:5002, which asks for a password and has a certificate that nobody knows. Their content is what
    the recordings tell of it, and the cluster knows its images already, as the recorded one did.

    Nothing is imported by itself: scenes say when.
*/
class Lab {
public:
    explicit Lab(Stage &stage);

    Practice::ImageApi &images() { return *m_images; }
    SandboxStore &registry() { return *m_registry; }

    /*! The object that another recording's answer shows is there. */
    void plantAnswerOf(const QString &recording);
    /*! The streams that a recorded list of streams shows are there; all of them, or those of the names. */
    void plantStreamsOf(const QString &recording, const QStringList &names = {});
    /*! The streams whose tags the recording's own answer lists. */
    void plantListedTags();
    /*! What other recordings did before, as developer, each imported to its end. */
    void repeat(const QStringList &recordings);
    /*! Lets the tag of a repository at the registry point to what another one points to. */
    void move(const QByteArray &repository, const QByteArray &tag, const QByteArray &otherTag);
    /*! Puts the current version of a stream in place of every version of a stream in the request. */
    void useCurrentVersion(const QString &nameSpace, const QString &stream);

private:
    void fill();
    QByteArray withCurrentVersion(const QByteArray &body, const QString &nameSpace, const QString &stream) const;

    Stage &m_stage;
    SandboxStore *m_registry; // the cluster's, as the image API is
    Practice::ImageApi *m_images;
};

using LabScene = std::function<void(Stage &, Lab &)>;

void withApp(Stage &stage, Lab &lab); //!< the stream with an app that most recordings are of
void withAppForViewer(Stage &stage, Lab &lab);
void withMulti(Stage &stage, Lab &lab); //!< the stream with an image for several platforms

/*! A theme whose scenes have a lab each; that is all there is for a recording without a scene of its own. */
[[nodiscard]] PlayedTheme labTheme(const QString &name, const QHash<QString, LabScene> &scenes);

} // namespace Tagwright
