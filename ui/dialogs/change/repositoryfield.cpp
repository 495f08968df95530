// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/change/repositoryfield.h"

#include "ui/knownnames.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype OfferedRepositories = 2000; // of which nobody reads more

class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::RepositoryField)
};

} // namespace

QComboBox *makeRepositoryField(const KnownNames &names, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setObjectName(u"repository"_s);
    field->setAccessibleName(FieldWords::tr("Repository"));
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->lineEdit()->setAccessibleName(field->accessibleName());
    field->lineEdit()->setPlaceholderText(FieldWords::tr("host/repository"));
    field->view()->setAccessibleName(field->accessibleName());
    QStringList repositories;
    for (const QString &name : names.all()) {
        if (name.contains(u'/') && repositories.size() < OfferedRepositories)
            repositories += name;
    }
    field->addItems(repositories);
    field->setCurrentIndex(-1);
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return field;
}

} // namespace Tagwright
