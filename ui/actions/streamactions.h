// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;

namespace Tagwright {

class StreamBrowser;
class StreamChangeActions;
class StreamPage;
class Workspace;
struct ImageStream;
struct StreamTag;

/*! What can be done with the image stream in front, and with the tags that are selected in it. */
class StreamActions : public QObject {
    Q_OBJECT

public:
    StreamActions(Workspace &workspace, QObject *parent);

    void setPage(StreamPage *page); //!< null: no image stream is in front
    void fillMenu(QMenu &menu) const; //!< of the menu bar
    /*! Of a tag. What is about all of the stream stands in a menu of its own, which is returned. */
    QMenu *fillContextMenu(QMenu &menu) const;
    StreamChangeActions &changes() const { return *m_changes; }

    /*! Why the user may import nothing there; empty when he may, or nobody knows yet. */
    [[nodiscard]] static QString importRefusal(StreamBrowser &browser);
    /*! The same for changing the tags that are there. */
    [[nodiscard]] static QString changeRefusal(StreamBrowser &browser);

Q_SIGNALS:
    void told(const QString &sentence); //!< what was copied

private:
    /*! What is copied for a tag; empty when it has no such form. */
    using Form = std::function<QString(const ImageStream &stream, const StreamTag &tag)>;

    void createActions();
    void createChanges();
    void createExports();
    void fillTagPart(QMenu &menu) const;
    void fillStreamPart(QMenu &menu) const;
    QAction *addForm(
        const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut, const Form &form);
    void addCommands();
    void importFrom();
    void copy(const Form &form);
    void copyLines(const QStringList &lines);
    void tellCopied(const QStringList &lines);
    void update();
    void exportYaml(const QStringList &tags); //!< of the stream in front; none: the stream itself
    QString importReason() const; //!< why nothing can be imported again; empty when it can be
    QString tagReason() const; //!< why no image of the stream can get another name
    QString editReason() const;
    bool mayTagElsewhere() const; //!< as far as is known

    Workspace &m_workspace;
    StreamChangeActions *m_changes;
    QPointer<StreamPage> m_page;
    QList<QAction *> m_forms;
    QList<QAction *> m_pullForms; // where it is pulled from
    QList<QAction *> m_commands;
    QAction *m_tag = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_describe = nullptr;
    QAction *m_import = nullptr;
    QAction *m_importFrom = nullptr;
    QAction *m_seen = nullptr;
    QAction *m_notify = nullptr;
    QAction *m_export = nullptr;
    QAction *m_exportTags = nullptr;
};

} // namespace Tagwright
