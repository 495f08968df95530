// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/objectlabels.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tagwright {

class ToneLabel;

/*!
    The labels and annotations of an object. Those of the platform are there to be read, and what does not fit into a
    line stays as it is.
*/
class LabelsForm final : public QWidget {
    Q_OBJECT

public:
    explicit LabelsForm(QWidget *parent);

    void fill(const QJsonObject &object); //!< as the server has it
    ObjectLabels labels() const; //!< without the platform's
    QString problem() const; //!< why they cannot be sent; empty when they can

Q_SIGNALS:
    void edited();
    void rowsChanged(); //!< there are other fields than before

private:
    enum class Kind { Label, Annotation };
    enum class Fixed { No, Value, All };

    struct Row {
        QFrame *frame;
        QLineEdit *key;
        QLineEdit *value;
        QString kept; // in place of what is shown, when that is fixed
        Fixed fixed = Fixed::No;
    };
    struct Group {
        Kind kind;
        QVBoxLayout *layout = nullptr; // rows go before the stretch at its end
        QPushButton *add = nullptr;
        QLabel *more = nullptr; // that the rest is kept
        QList<Row> rows = {};
        QMap<QString, QString> rest = {}; // that nobody wants to see row by row
    };

    void addGroup(Group &group, QVBoxLayout &layout, const QString &title, const QString &add);
    void fillGroup(Group &group, const QMap<QString, QString> &texts);
    void addRow(Group &group, const QString &key, const QString &value);
    void remove(Group &group, const QFrame *frame);
    void nameRows(Group &group);
    void touch();
    static QMap<QString, QString> textsOf(const Group &group);
    static QString problemOf(const Group &group);

    Group m_labels{.kind = Kind::Label};
    Group m_annotations{.kind = Kind::Annotation};
    ToneLabel *m_problem;
};

} // namespace Tagwright
