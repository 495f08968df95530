// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operations/planstreamtags.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace Tagwright {

class AnnotationTable;
class FollowDrawing;
class NewTagsField;
class StreamBrowser;
class TakenTags;
class Workspace;

/*! What is to be done with tags of an image stream. */
struct StreamTagTask {
    enum class What {
        Tag, //!< an image gets further names
        RollBack, //!< the tag names again what it has named before
        Edit, //!< the tag gets other properties
    };
    What what = What::Tag;
    QString tag = {}; //!< of the browsed stream; for Tag the source, and it may be empty
    QString image = {}; //!< for RollBack: its digest
    QString source = {}; //!< for Tag: what the new tag is taken from, when it is no tag of the stream
    QList<TakenTag> taken = {}; //!< for Tag: several at once, in place of tag and source
};

/*! Asks what tags of image streams are to become. */
class StreamTagForm : public QWidget {
    Q_OBJECT

public:
    StreamTagForm(Workspace &workspace, StreamBrowser &browser, const StreamTagTask &task, QWidget *parent);

    /*! What the user has asked for; an error says what is missing or wrong. */
    Result<QList<StreamTagWish>> wishes() const;

Q_SIGNALS:
    void changed();

private:
    void createSource();
    void createTaken();
    void createNames();
    void createStream();
    void createKind();
    void createPolicies();
    void createAnnotations();
    void addHistory(const StreamTag &tag);
    void fillSuggestions();
    void showKind();
    Result<QList<StreamTagPlace>> places() const;
    Result<StreamTagPlace> nearPlace() const; // whose project and stream a name alone means
    Result<QList<StreamTagWish>> takenWishes() const;
    Result<StreamTagging> choice(const QString &source) const;
    Result<TagOrigin> origin(const QString &source) const;
    QString sourceText() const; // of several, the first
    bool isSourceKept(TagFollowing chosen) const;
    QStringList typedNames() const;
    TagFollowing kind() const;
    const StreamTag *taskTag() const; //!< null when there is none

    Workspace &m_workspace;
    QPointer<StreamBrowser> m_browser;
    const StreamTagTask m_task;
    const QString m_connectionId;
    const StreamTagPlace m_here; // the browsed stream, and the task's tag
    QString m_firstSource; // as it was when an edit began
    TagFollowing m_firstKind = TagFollowing::Permanent;
    std::optional<TagSource> m_firstFrom;

    QFormLayout *m_form;
    QComboBox *m_source;
    TakenTags *m_taken = nullptr; // where there are several
    NewTagsField *m_names = nullptr; // where there are any to be typed
    QComboBox *m_stream = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_kindHint = nullptr;
    FollowDrawing *m_drawing = nullptr;
    QComboBox *m_importMode = nullptr;
    QComboBox *m_policy = nullptr;
    QCheckBox *m_insecure = nullptr;
    AnnotationTable *m_annotations = nullptr;
};

} // namespace Tagwright
