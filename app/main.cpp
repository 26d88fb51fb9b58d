// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/cli.h"
#include "languages.h"
#include "theme/theme.h"
#include "windows.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

// Qt wants a locale with UTF-8, and would say so on standard error. Where the person's is not
// installed, its language is kept all the same.
void ensureUtf8()
{
    if (std::setlocale(LC_ALL, "") && std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString wanted = qEnvironmentVariable(name); !wanted.isEmpty()) {
            QLocale::setDefault(QLocale(wanted));
            break;
        }
    }
    qputenv("LC_ALL", "C.UTF-8");
}

void introduce()
{
    QCoreApplication::setApplicationName(u"standoff"_s);
    QCoreApplication::setApplicationVersion(u"" STANDOFF_VERSION ""_s);
}

int runWindows(int argc, char *argv[])
{
    QApplication app(argc, argv);
    introduce();
    QGuiApplication::setApplicationDisplayName(u"Standoff"_s);
    QGuiApplication::setDesktopFileName(u"org.standoff.Standoff"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/desktop/org.standoff.Standoff.svg"_s));
    Standoff::installTranslations(app);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"standoff"_s, u"standoff"_s);
    Standoff::Theme::setAppearance(
        Qt::ColorScheme(settings.value("window/appearance", 0).toInt()));
    Standoff::Windows windows(settings);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    const auto opened = paths.isEmpty()     ? windows.openLast()
        : paths == QStringList{u"--sample"_s} ? windows.openSample()
                                            : windows.open(paths);
    if (!opened) {
        std::fprintf(stderr, "standoff: %s\n", qUtf8Printable(opened.error().text));
        return 1;
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    if (argc < 2 || !Standoff::isSubcommand(QString::fromLocal8Bit(argv[1])))
        return runWindows(argc, argv);
    QCoreApplication app(argc, argv);
    introduce();
    Standoff::installTranslations(app);
    return Standoff::runCommandLine(QCoreApplication::arguments().mid(1));
}
