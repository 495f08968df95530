// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/renderexport.h"

#include "jobs/whenfinished.h"
#include "yaml/writeyaml.h"

#include <QSet>
#include <QtConcurrentRun>

#include <utility>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

QString unusedName(const QString &name, QSet<QString> &used)
{
    QString free = name;
    for (int number = 2; used.contains(free.toLower()); ++number)
        free = name.chopped(5) + u"-%1.yaml"_s.arg(number);
    used.insert(free.toLower());
    return free;
}

} // namespace

RenderedExport renderExport(
    const QList<ExportSubject> &subjects, const ExportOptions &options, RenderedExport::Layout layout)
{
    RenderedExport rendered;
    QList<QJsonObject> objects;
    for (const ExportSubject &subject : subjects) {
        objects += exported(subject, options, rendered.losses);
        rendered.records += isAppliable(objects.constLast()) ? 0 : 1;
    }
    rendered.objects = int(objects.size());
    if (objects.isEmpty())
        return rendered;
    if (layout == RenderedExport::Layout::Files && objects.size() > 1) {
        QSet<QString> used;
        for (const QJsonObject &object : std::as_const(objects)) {
            rendered.files += {unusedName(exportFileName(object), used), writeYaml(object).toUtf8()};
            // A comment, so that what is copied is still one text of documents.
            rendered.text += (rendered.text.isEmpty() ? "# " : "---\n# ") + rendered.files.constLast().name.toUtf8()
                + '\n' + rendered.files.constLast().text;
        }
    } else {
        rendered.text =
            (layout == RenderedExport::Layout::List ? writeYaml(exportedList(objects)) : writeYaml(objects)).toUtf8();
        const QString project = objects.constFirst().value("metadata"_L1)["namespace"_L1].toString();
        const QString name = objects.size() == 1 || project.isEmpty()
            ? exportFileName(objects.constFirst())
            : exportFileName({{u"metadata"_s, QJsonObject{{u"name"_s, project}}}});
        rendered.files = {{name, rendered.text}};
    }
    rendered.lines = int(rendered.text.count('\n'));
    return rendered;
}

RenderExport::RenderExport(
    const QList<ExportSubject> &subjects, const ExportOptions &options, RenderedExport::Layout layout, QObject *parent)
    : Job(parent)
    , m_subjects(subjects)
    , m_options(options)
    , m_layout(layout)
    , m_rendered(std::make_shared<RenderedExport>())
{
}

void RenderExport::run()
{
    const auto done =
        QtConcurrent::run([subjects = m_subjects, options = m_options, layout = m_layout, rendered = m_rendered] {
            *rendered = renderExport(subjects, options, layout);
        });
    whenFinished(done, this, [this] {
        if (!hasEnded())
            succeed();
    });
}

} // namespace Tagwright
