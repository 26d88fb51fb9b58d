// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Standoff {

void installTranslations(QCoreApplication &app)
{
    const auto install = [&app](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        const bool loaded = translator->load(locale, name, u"_"_s, folder);
        if (loaded)
            QCoreApplication::installTranslator(translator);
        return loaded;
    };
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString ours = u":/translations"_s;
    if (!install(QLocale(), u"standoff"_s, ours)) // English has its plural forms there
        install(QLocale::English, u"standoff"_s, ours);
}

} // namespace Standoff
