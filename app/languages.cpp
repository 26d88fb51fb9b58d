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
    const auto install = [&app](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"standoff"_s, u":/translations"_s);
}

} // namespace Standoff
