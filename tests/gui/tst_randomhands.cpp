// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "hands.h"
#include "program/testprogram.h"
#include "sample.h"

#include "session/session.h"

#include <QDesktopServices>
#include <QSettings>
#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Standoff;

// tests_gui tst_randomhands [SEED [SECONDS [PAUSE [LOG]]]]: the real windows over the sample, off
// screen, under hands that click, drag and type without sense. No crash, no assertion, nothing for
// which the windows are away for longer than PAUSE ms of their own time, and at the end a project
// that is whole. What is written goes to a temporary folder; what was done to LOG, where that is
// named. A run is repeated by its seed as far as the pace of the machine lets it.

namespace {

QStringList g_warnings;

void note(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type >= QtWarningMsg && !g_warnings.contains(text))
        g_warnings.append(text);
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
        std::abort();
    }
}

// Nothing is opened outside of the program.
class Links : public QObject
{
    Q_OBJECT

public:
    Links()
    {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "ignore");
    }

public slots:
    void ignore(const QUrl &) { }
};

} // namespace

static int runRandomHands(int argc, char *argv[])
{
    QTemporaryDir folder(QDir::tempPath() + u"/standoff-randomhands-XXXXXX"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(home, folder.path().toLocal8Bit());
    QDir::setCurrent(folder.path());
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"standoff-randomhands"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    const quint32 seed = arguments.size() > 1 ? arguments[1].toUInt() : 1;
    const int seconds = arguments.size() > 2 ? arguments[2].toInt() : 10;
    const double pause =
        arguments.size() > 3 ? arguments[3].toDouble() : 3000; // the suite's machine is busy
    std::printf("seed %u, %d s\n", seed, seconds);
    std::fflush(stdout);
    const QString project = folder.filePath(u"hands.standoff"_s);
    if (const auto made = makeSampleProject(project); !made)
        qFatal("%ls", qUtf16Printable(made.error().text));
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("annotator", u"Ada"_s);
    const Links links;
    Windows windows(settings);
    Hands hands(windows, project, QDir(folder.path()), seed);
    if (arguments.size() > 4) {
        hands.log.setFileName(arguments[4]);
        if (!hands.log.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("%ls", qUtf16Printable(hands.log.errorString()));
    }
    qInstallMessageHandler(note);
    const std::jthread watch([&hands](const std::stop_token &end) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any wake;
        const auto hasEnded = [&end] { return end.stop_requested(); };
        for (qint64 last = -1;; last = hands.lastBeat) {
            if (wake.wait_for(lock, end, std::chrono::seconds(60), hasEnded))
                return;
            if (hands.lastBeat == last)
                qFatal("stuck for a minute: %ls", qUtf16Printable(hands.doing));
        }
    });
    hands.run(seconds);
    for (const QString &warning : std::as_const(g_warnings))
        std::printf("warning: %s\n", qPrintable(warning));
    const int status = hands.report(pause) ? 0 : 1;
    const auto session = Session::open(project);
    if (!session)
        qFatal("%ls", qUtf16Printable(session.error().text));
    const auto problems = (*session)->store().verify();
    if (!problems)
        qFatal("%ls", qUtf16Printable(problems.error().text));
    for (const auto &problem : *problems)
        std::printf("%s\n", qPrintable(problem.message));
    return problems->isEmpty() ? status : 1;
}

static const TestProgram randomHandsProgram(__FILE_NAME__, runRandomHands);

#include "tst_randomhands.moc"
