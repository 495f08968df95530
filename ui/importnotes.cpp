// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/importnotes.h"

#include "items/words.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Tagwright {

namespace {

class ImportNoteWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::StreamImportDialog)
};

const TagSpec *wasSpecOf(const ImportPreviewRow &row)
{
    return row.before && row.before->spec ? &*row.before->spec : nullptr;
}

} // namespace

QStringList importFailures(const QList<ImportPreviewRow> &rows)
{
    QStringList failures;
    for (const ImportPreviewRow &row : rows) {
        if (!row.import.problem)
            continue;
        const QString why = inOneParagraph(describe(*row.import.problem, {}));
        const QString words = Words::oneLine(row.import.problem->message);
        //: %1 is a tag, %2 are sentences, %3 is what a server says
        failures += ImportNoteWords::tr("%1: %2 The cluster says: %3").arg(row.import.tag.name, why, words);
    }
    return failures;
}

QStringList importNotes(const QList<ImportPreviewRow> &rows, const QString &asked)
{
    const auto count = [&rows](auto matches) { return int(std::count_if(rows.cbegin(), rows.cend(), matches)); };
    QStringList notes;
    if (rows.size() == 1 && !asked.isEmpty() && asked != rows.constFirst().import.tag.name)
        notes += ImportNoteWords::tr("%1 is an alias: %2 is imported, which it leads to.")
                     .arg(asked, rows.constFirst().import.tag.name);
    if (const int unseen = count([](const ImportPreviewRow &row) { return !row.import.isSeen; }); unseen > 0)
        notes += ImportNoteWords::tr(
            "The cluster has looked at %1 of %2 tags: it takes no more at once. The others can be ticked, too.")
                     .arg(QLocale().toString(rows.size() - unseen), QLocale().toString(rows.size()));
    const auto changesTo = [&](auto member, auto value) {
        return count([&](const ImportPreviewRow &row) {
            const TagSpec *was = wasSpecOf(row);
            return was && was->*member != row.import.tag.spec.*member && row.import.tag.spec.*member == value;
        });
    };
    if (const int tags = changesTo(&TagSpec::scheduled, true); tags > 0)
        notes += ImportNoteWords::tr("%Ln tag(s) will be imported on a schedule from then on.", nullptr, tags);
    if (const int tags = changesTo(&TagSpec::scheduled, false); tags > 0)
        notes += ImportNoteWords::tr("%Ln tag(s) will no longer be imported on a schedule.", nullptr, tags);
    if (const int tags = changesTo(&TagSpec::insecure, true); tags > 0)
        notes += ImportNoteWords::tr(
            "%Ln tag(s) will be imported without verifying the registry from then on.", nullptr, tags);
    if (const int tags = changesTo(&TagSpec::insecure, false); tags > 0)
        notes += ImportNoteWords::tr("%Ln tag(s) will be imported from a verified registry only.", nullptr, tags);
    if (const int tags = changesTo(&TagSpec::importMode, TagSpec::ImportMode::Legacy); tags > 0)
        notes += ImportNoteWords::tr("%Ln tag(s) will have one platform instead of all.", nullptr, tags);
    if (const int tags = changesTo(&TagSpec::importMode, TagSpec::ImportMode::PreserveOriginal); tags > 0)
        notes += ImportNoteWords::tr("%Ln tag(s) will have all platforms instead of one.", nullptr, tags);
    const int kept = count([&](const ImportPreviewRow &row) {
        const TagSpec *was = wasSpecOf(row);
        return was && was->importMode == TagSpec::ImportMode::PreserveOriginal
            && row.import.tag.spec.importMode == TagSpec::ImportMode::PreserveOriginal;
    });
    if (kept > 0)
        notes += ImportNoteWords::tr(
            "%Ln tag(s) keep all platforms, which oc import-image would reset to one.", nullptr, kept);
    return notes;
}

} // namespace Tagwright
