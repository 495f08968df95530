// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Tagwright {

void installLanguage()
{
    const QLocale locale; // the system's

    auto install = [&locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    // English has plural forms of its own to load, so a language without a translation gets those.
    auto *words = new QTranslator(QCoreApplication::instance());
    if (words->load(locale, u"tagwright"_s, u"_"_s, u":/tagwright/i18n"_s)
        || words->load(u":/tagwright/i18n/tagwright_en.qm"_s))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace Tagwright
