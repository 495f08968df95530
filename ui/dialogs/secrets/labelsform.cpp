// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/labelsform.h"

#include "items/words.h"
#include "ui/dialogs/secrets/removebutton.h"
#include "ui/secrettext.h"
#include "ui/widgets/tonelabel.h"
#include "values/clustersecret.h"
#include "values/json.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelKeyWidth = 36; // characters
constexpr qsizetype MaxTypedText = 2000; // characters; longer ones are no line
constexpr qsizetype MaxLabelRows = 40; // of each kind

bool isOneLine(const QString &text)
{
    return text.size() <= MaxTypedText
        && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool holdsValues(const QString &key)
{
    return std::any_of(std::begin(AnnotationsWithValues), std::end(AnnotationsWithValues),
        [&key](const char *each) { return key == QLatin1StringView(each); });
}

} // namespace

LabelsForm::LabelsForm(QWidget *parent)
    : QWidget(parent)
    , m_problem(new ToneLabel(this))
{
    m_problem->setObjectName(u"labelsProblem"_s);
    m_problem->setAccessibleName(tr("What to change"));
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    auto *groups = new QWidget(this);
    auto *inside = new QVBoxLayout(groups);
    inside->setContentsMargins(0, 0, 0, 0);
    addGroup(m_labels, *inside, tr("Labels"), tr("Add a &label"));
    addGroup(m_annotations, *inside, tr("Annotations"), tr("A&dd an annotation"));
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have the keyboard
    scroll->setWidget(groups);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hintLabel(tr("Labels are short, and objects can be searched for by them. Annotations hold any "
                                   "text, for people and programs."),
        this));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
}

void LabelsForm::addGroup(Group &group, QVBoxLayout &layout, const QString &title, const QString &add)
{
    const bool isLabels = group.kind == Kind::Label;
    auto *rows = new QWidget(this);
    group.layout = new QVBoxLayout(rows);
    group.layout->setContentsMargins(0, 0, 0, 0);
    group.more = hintLabel({}, this);
    group.more->hide();
    group.add = new QPushButton(add, this); // after the rows, for the keyboard
    group.add->setObjectName(isLabels ? u"addLabel"_s : u"addAnnotation"_s);
    group.add->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(group.add);
    buttons->addStretch();
    layout.addWidget(headingLabel(title, this));
    layout.addWidget(rows);
    layout.addWidget(group.more);
    layout.addLayout(buttons);
    connect(group.add, &QPushButton::clicked, this, [this, &group] {
        addRow(group, {}, {});
        Q_EMIT rowsChanged();
        group.rows.constLast().key->setFocus();
        touch();
    });
}

void LabelsForm::fill(const QJsonObject &object)
{
    fillGroup(m_labels, Json::stringMap(object["metadata"_L1]["labels"_L1]));
    fillGroup(m_annotations, Json::stringMap(object["metadata"_L1]["annotations"_L1]));
}

void LabelsForm::fillGroup(Group &group, const QMap<QString, QString> &texts)
{
    for (const Row &row : std::as_const(group.rows))
        delete row.frame;
    group.rows.clear();
    group.rest.clear();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (group.rows.size() < MaxLabelRows && isOneLine(text.key()))
            addRow(group, text.key(), *text);
        else if (!isOfPlatform(text.key()))
            group.rest.insert(text.key(), *text);
    }
    group.more->setText(tr("%Ln more are kept as they are.", nullptr, int(group.rest.size())));
    group.more->setVisible(!group.rest.isEmpty());
    Q_EMIT rowsChanged();
}

void LabelsForm::addRow(Group &group, const QString &key, const QString &value)
{
    Row row{.frame = new QFrame(this), .key = nullptr, .value = nullptr, .kept = value};
    if (isOfPlatform(key))
        row.fixed = Fixed::All;
    else if (!isOneLine(value))
        row.fixed = Fixed::Value;
    row.key = new QLineEdit(key, row.frame);
    row.key->setPlaceholderText(tr("key"));
    row.key->setFixedWidth(fontMetrics().averageCharWidth() * LabelKeyWidth);
    row.value = new QLineEdit(row.fixed == Fixed::No ? value : Words::oneLine(value), row.frame);
    row.value->setPlaceholderText(tr("value"));
    if (holdsValues(key))
        row.value->setText(u"••••••••"_s);
    QToolButton *removing = removeButton(row.frame);
    auto *layout = new QHBoxLayout(row.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.key);
    layout->addWidget(row.value, 1);
    layout->addWidget(removing);
    row.key->setReadOnly(row.fixed != Fixed::No);
    row.value->setReadOnly(row.fixed != Fixed::No);
    row.key->setFrame(row.fixed == Fixed::No);
    row.value->setFrame(row.fixed == Fixed::No);
    if (row.fixed == Fixed::All)
        row.value->setToolTip(holdsValues(key) ? tr("The cluster's own. It holds what is in the secret.")
                                               : tr("The cluster's own: it cannot be changed here."));
    if (row.fixed == Fixed::Value)
        row.value->setToolTip(tr("It has several lines and stays as it is, unless you remove it."));
    removing->setEnabled(row.fixed != Fixed::All);
    group.layout->addWidget(row.frame);
    row.frame->show(); // now: the next key may be meant for it
    group.rows += row;
    connect(row.key, &QLineEdit::textEdited, this, [this, &group] {
        nameRows(group);
        touch();
    });
    connect(row.value, &QLineEdit::textEdited, this, &LabelsForm::touch);
    connect(removing, &QToolButton::clicked, this, [this, &group, frame = row.frame] {
        remove(group, frame);
        group.add->setFocus();
        touch();
    });
    nameRows(group);
}

void LabelsForm::remove(Group &group, const QFrame *frame)
{
    const auto row =
        std::find_if(group.rows.begin(), group.rows.end(), [frame](const Row &each) { return each.frame == frame; });
    if (row == group.rows.end())
        return;
    row->frame->hide();
    row->frame->deleteLater(); // the click is still on its way through it
    group.rows.erase(row);
    nameRows(group);
}

// A screen reader says of which key a field is.
void LabelsForm::nameRows(Group &group)
{
    const bool isLabels = group.kind == Kind::Label;
    for (int row = 0; row < group.rows.size(); ++row) {
        const Row &each = group.rows.at(row);
        const QString key = each.key->text().isEmpty() ? QString::number(row + 1) : Words::oneLine(each.key->text());
        const QString name = (isLabels ? u"label%1"_s : u"annotation%1"_s).arg(row);
        each.key->setObjectName(name);
        each.key->setAccessibleName(
            isLabels ? tr("Key of the label %1").arg(key) : tr("Key of the annotation %1").arg(key));
        each.value->setObjectName(name + u"Value"_s);
        each.value->setAccessibleName(
            isLabels ? tr("Value of the label %1").arg(key) : tr("Value of the annotation %1").arg(key));
        auto *removing = each.frame->findChild<QToolButton *>();
        removing->setObjectName(name + u"Remove"_s);
        removing->setAccessibleName(
            isLabels ? tr("Remove the label %1").arg(key) : tr("Remove the annotation %1").arg(key));
        removing->setToolTip(removing->isEnabled() ? removing->accessibleName() : each.value->toolTip());
    }
}

void LabelsForm::touch()
{
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    Q_EMIT edited();
}

QMap<QString, QString> LabelsForm::textsOf(const Group &group)
{
    QMap<QString, QString> texts = group.rest;
    for (const Row &row : group.rows) {
        const bool isSomething = !row.key->text().isEmpty() || !row.value->text().isEmpty();
        if (row.fixed != Fixed::All && isSomething) // else it was offered, and nobody took it up
            texts.insert(row.key->text(), row.fixed == Fixed::No ? row.value->text() : row.kept);
    }
    return texts;
}

ObjectLabels LabelsForm::labels() const
{
    return {.labels = textsOf(m_labels), .annotations = textsOf(m_annotations)};
}

QString LabelsForm::problemOf(const Group &group)
{
    QSet<QString> known;
    for (const Row &row : group.rows) {
        const QString &key = row.key->text();
        if (known.contains(key) && !key.isEmpty())
            return tr("The key %1 is there twice.").arg(Words::oneLine(key));
        if (row.fixed == Fixed::No && isOfPlatform(key))
            return tr("%1 is the cluster's own: it cannot be set here.").arg(Words::oneLine(key));
        known.insert(key);
    }
    return {};
}

QString LabelsForm::problem() const
{
    for (const Group *group : {&m_labels, &m_annotations}) {
        if (const QString sentence = problemOf(*group); !sentence.isEmpty())
            return sentence;
    }
    const QList<LabelFault> faults = labelFaults(labels());
    return faults.isEmpty() ? QString() : describe(faults.constFirst());
}

} // namespace Tagwright
