// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jobs/job.h"
#include "values/exportstream.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace Tagwright {

/*! An export as text. */
struct RenderedExport {
    enum class Layout { Documents, List, Files };
    struct File {
        QString name;
        QByteArray text;
    };

    QList<File> files; //!< one, unless the layout is Files; names differ from each other also where case does not count
    QByteArray text; //!< all of it, to be looked at or copied; of Files each with its name before it
    int lines = 0; //!< of text
    int objects = 0;
    int records = 0; //!< of the objects: those that cannot be applied
    ExportLosses losses;
};

/*! What an export comes to; the pure part of RenderExport. */
[[nodiscard]] RenderedExport renderExport(
    const QList<ExportSubject> &subjects, const ExportOptions &options, RenderedExport::Layout layout);

/*! The same on another thread: a project may have hundreds of image streams. */
class RenderExport final : public Job {
    Q_OBJECT

public:
    RenderExport(const QList<ExportSubject> &subjects, const ExportOptions &options, RenderedExport::Layout layout,
        QObject *parent);

    const RenderedExport &rendered() const { return *m_rendered; } //!< once it has succeeded

protected:
    void run() override;

private:
    QList<ExportSubject> m_subjects;
    ExportOptions m_options;
    RenderedExport::Layout m_layout;
    std::shared_ptr<RenderedExport> m_rendered;
};

} // namespace Tagwright
