// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/secrets/contentfield.h"

#include "credentials/secretvalues.h"
#include "items/words.h"
#include "ui/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxContentBytes = 1024 * 1024; // more no secret holds
constexpr int ContentLines = 4;

} // namespace

ContentField::ContentField(
    const QString &name, const QString &objectName, const QString &choose, Sight sight, QWidget *parent)
    : QWidget(parent)
    , m_sight(sight)
    , m_name(name)
    , m_text(new QPlainTextEdit(this))
    , m_choose(new QPushButton(choose, this))
    , m_says(hintLabel({}, this))
{
    m_text->setFont(monospaceFont());
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setUndoRedoEnabled(false); // it would keep what was there
    setLines(ContentLines);
    m_choose->setAutoDefault(false);
    m_choose->setToolTip(tr("Take the value from a file"));
    m_says->hide();
    setNames(objectName, name);
    setFocusProxy(m_text);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 0, 0, Qt::AlignTop);
    layout->addWidget(m_choose, 0, 1, Qt::AlignTop);
    layout->addWidget(m_says, 1, 0, 1, 2);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContentField::typed);
    connect(m_choose, &QPushButton::clicked, this, &ContentField::choose);
}

void ContentField::setLines(int lines)
{
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + m_text->fontMetrics().height());
}

void ContentField::setNames(const QString &objectName, const QString &name)
{
    m_name = name;
    m_text->setObjectName(objectName);
    m_text->setAccessibleName(name);
    m_choose->setObjectName(objectName + u"File"_s);
    m_choose->setAccessibleName(tr("%1: choose a file").arg(name));
    m_says->setObjectName(objectName + u"Says"_s);
}

void ContentField::setContent(Secret content)
{
    const QString text = m_sight == Sight::Shown ? readable(content) : QString();
    const QSignalBlocker quiet(m_text); // nobody has typed it
    m_text->setPlainText(text);
    m_kept = std::move(content); // what is shown may have lost something, as the ends of its lines
    show(m_kept.isEmpty() || !text.isEmpty() ? QString()
                                             : tr("The present value (%1) stays, unless you enter another one.")
                                                   .arg(Words::size(m_kept.bytes().size())));
}

Secret ContentField::content() const
{
    return m_kept.isEmpty() ? Secret{QStringView(m_text->toPlainText())} : m_kept.clone();
}

bool ContentField::isEmpty() const
{
    return m_kept.isEmpty() && m_text->document()->isEmpty();
}

void ContentField::clear()
{
    m_kept = Secret();
    const QSignalBlocker quiet(m_text); // it goes because the dialog does
    m_text->clear();
}

void ContentField::choose()
{
    auto *dialog = new QFileDialog(this, m_name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContentField::read);
    dialog->open();
}

void ContentField::read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return show(tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > MaxContentBytes)
        return show(tr("%1 is too large: a secret holds at most %2.").arg(name, Words::size(MaxContentBytes)));
    QByteArray bytes = file.read(MaxContentBytes);
    setContent(Secret{QByteArrayView(bytes)});
    show(tr("%1 was taken from %2.").arg(Words::size(bytes.size()), name));
    wipe(bytes);
    Q_EMIT edited();
}

void ContentField::typed()
{
    m_kept = Secret();
    show({});
    Q_EMIT edited();
}

void ContentField::show(const QString &said)
{
    m_says->setText(said);
    m_says->setVisible(!said.isEmpty());
}

} // namespace Tagwright
