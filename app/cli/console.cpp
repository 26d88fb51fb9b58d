// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "cli/console.h"

#include "text/boundaries.h"
#include "text/oneline.h"

#include "cli/subcommand.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <cwchar>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;
int outputError = 0;

// JSON lets DEL and U+0080 to U+009F stand, which a terminal obeys; so they are written as \u00XX.
std::string withoutControls(const std::string &json)
{
    std::string clean;
    clean.reserve(json.size());
    for (size_t i = 0; i < json.size(); ++i) {
        const auto at = [&json](size_t place) { return static_cast<unsigned char>(json[place]); };
        const bool isPair = at(i) == 0xC2 && i + 1 < json.size() && at(i + 1) < 0xA0;
        if (!isPair && at(i) != 0x7F) {
            clean += json[i];
            continue;
        }
        i += isPair ? 1 : 0;
        constexpr char digits[] = "0123456789abcdef";
        clean += "\\u00";
        clean += {digits[at(i) >> 4], digits[at(i) & 15]};
    }
    return clean;
}

void write(const char *bytes, size_t size)
{
    if (outputError == 0 && std::fwrite(bytes, 1, size, stdout) != size)
        outputError = errno;
}

} // namespace

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += std::max(0, ::wcwidth(wchar_t(c)));
    return width;
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    write(bytes.constData(), size_t(bytes.size()));
}

void print(const std::string &json)
{
    const std::string clean = withoutControls(json);
    write(clean.data(), clean.size());
}

Result<> flushOutput()
{
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno;
    if (outputError == 0)
        return {};
    return failure(Cli::tr("Standard output cannot be written: %1")
            .arg(QString::fromLocal8Bit(std::strerror(outputError))));
}

void report(const QString &text)
{
    const QByteArray line = "standoff: " + onOneLine(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

void reportMessages()
{
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { report(text); });
}

QString aligned(const QList<QStringList> &given)
{
    QList<QStringList> rows = given;
    QList<int> widths;
    for (QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = onOneLine(row[i]);
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    QString lines;
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            lines += row[i];
            if (i + 1 < row.size())
                lines += QString(widths[i] - widthOf(row[i]) + 2, u' ');
        }
        lines += u'\n';
    }
    return lines;
}

QString shortLine(const QString &text, int length)
{
    return shortened(onOneLine(text).simplified(), length);
}

ProgressLine::ProgressLine(const QString &work)
    : m_work(work)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    struct sigaction action = {};
    action.sa_handler = [](int) { wasInterrupted = 1; };
    action.sa_flags = int(SA_RESETHAND); // the next one ends the program
    ::sigaction(SIGINT, &action, nullptr);
}

ProgressLine::~ProgressLine()
{
    clear();
    ::signal(SIGINT, SIG_DFL);
}

bool ProgressLine::show(int done, int total)
{
    // Often enough for the eye; a line an article would slow ten thousand of them down.
    const qint64 now = QDeadlineTimer::current().deadline();
    if (m_isTerminal && total > 1 && now - m_shownAt >= 100) {
        m_shownAt = now;
        m_isShown = true;
        //: %1 is what is being done: "exporting"
        const QByteArray line = Cli::tr("%1: %2 of %3")
                                    .arg(m_work, QString::number(done), QString::number(total))
                                    .toUtf8();
        std::fprintf(stderr, "\r\033[K%s", line.constData());
    }
    return wasInterrupted == 0;
}

std::function<bool(int, int)> ProgressLine::function()
{
    return [this](int done, int total) { return show(done, total); };
}

void ProgressLine::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", stderr);
    m_isShown = false;
}

} // namespace Standoff
