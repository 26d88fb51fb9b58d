// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/console.h"
#include "languages.h"
#include "theme/theme.h"
#include "windows.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <unistd.h>

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

int fail(const QString &text, int status)
{
    Standoff::report(text);
    return status;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runWindows(int argc, char *argv[])
{
    const QByteArray first =
        argc > 1 ? QFile::encodeName(Standoff::asFile(QString::fromLocal8Bit(argv[1]))) : "";
    if (argc > 1 && argv[1][0] != '-' && ::access(first, F_OK) != 0) {
        return fail(QCoreApplication::translate("main",
                        "%1: There is no such file, and no such subcommand; see “standoff --help”")
                        .arg(QString::fromLocal8Bit(argv[1])),
            2);
    }
    if (!hasDisplay()) {
        return fail(QCoreApplication::translate("main",
                        "There is no graphical session for the window; the subcommands need none, "
                        "see “standoff --help”"),
            1);
    }
    QApplication app(argc, argv);
    introduce();
    QGuiApplication::setApplicationDisplayName(u"Standoff"_s);
    QGuiApplication::setDesktopFileName(u"org.standoff.Standoff"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/desktop/org.standoff.Standoff.svg"_s));
    Standoff::installTranslations(app);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"standoff"_s, u"standoff"_s);
    Standoff::Theme::setAppearance(Qt::ColorScheme(settings.value("window/appearance", 0).toInt()));
    Standoff::Windows windows(settings);
    QStringList paths = QCoreApplication::arguments().mid(1);
    for (QString &path : paths)
        path = Standoff::asFile(path);
    const auto opened = paths.isEmpty()       ? windows.openLast()
        : paths == QStringList{u"--sample"_s} ? windows.openSample()
                                              : windows.open(paths);
    return opened ? QApplication::exec() : fail(opened.error().text, 1);
}

// What cannot be read would name another file.
bool isReadable(const char *argument)
{
    return QString::fromLocal8Bit(argument).toLocal8Bit() == argument;
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    Standoff::reportMessages();
    if (const auto wrong = std::find_if_not(argv + 1, argv + argc, isReadable);
        wrong != argv + argc) {
        return fail(QCoreApplication::translate("main",
                        "“%1” is not written in UTF-8, so the file cannot be named; rename it")
                        .arg(QString::fromLocal8Bit(*wrong)),
            2);
    }
    if (argc < 2 || !Standoff::isSubcommand(QString::fromLocal8Bit(argv[1])))
        return runWindows(argc, argv);
    const auto run = [](QCoreApplication &app) {
        introduce();
        Standoff::installTranslations(app);
        return Standoff::runCommandLine(QCoreApplication::arguments().mid(1));
    };
    if (Standoff::isDrawing(QString::fromLocal8Bit(argv[1]))) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // wherever it is called, it writes the same
        QGuiApplication app(argc, argv);
        return run(app);
    }
    QCoreApplication app(argc, argv);
    return run(app);
}
