// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/imagestream.h"
#include "values/objectchange.h"
#include "values/result.h"
#include "values/streamdeletion.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

class QCheckBox;
class QPushButton;

namespace Tagwright {

class AssessStreamDeletion;
class ConfirmName;
class ImpactList;
class ObjectChangePreview;
class ToneLabel;
class Workspace;

/*! Deletes tags of an image stream, or all of it, after saying what goes and who uses it. Cancel is the default. */
class DeleteStreamDialog : public QDialog {
    Q_OBJECT

public:
    /*! path is "project/stream"; no tags: the whole stream. */
    DeleteStreamDialog(Workspace &workspace, const QString &connectionId, const QString &path, const QStringList &tags,
        QWidget *parent);
    ~DeleteStreamDialog() override;

private:
    QString title() const;
    QString buttonText(qsizetype count) const;
    void assess();
    void assessed(const Result<void> &result);
    void confirm(qsizetype count);
    void showDeletion();
    void update();
    ObjectChangeSet changeSet() const; //!< by what is ticked
    void carryOut();
    void addToPlan();

    Workspace &m_workspace;
    QString m_connectionId;
    QString m_path;
    QStringList m_tags;
    QPointer<AssessStreamDeletion> m_assessing;
    StreamDeletion m_deletion;
    ImageStream m_stream;
    QJsonObject m_object;
    ObjectChangeSet m_changes; // as they are shown
    bool m_isAssessed = false;
    ToneLabel *m_state;
    ImpactList *m_going;
    ImpactList *m_impactList;
    QCheckBox *m_withAliases;
    ToneLabel *m_way;
    ObjectChangePreview *m_preview;
    ConfirmName *m_confirm;
    QPushButton *m_delete = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace Tagwright
