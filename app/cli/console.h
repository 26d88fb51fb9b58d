// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QList>
#include <QStringList>
#include <functional>

namespace Standoff {

// To standard output, as UTF-8 whatever the locale. Failures are kept until flushOutput().
void print(const QString &text);
// JSON, as UTF-8; the same to who reads it, and without control characters for a terminal.
void print(const std::string &json);
Result<> flushOutput();

// One line on standard error: "standoff: " and the text, which begins with the file it is about.
void report(const QString &text);
// Has what Qt and the program's rooms log go the same way: a line each, whatever it names.
void reportMessages();

// In columns of a terminal.
int widthOf(const QString &text);

// Rows as lines, each column as wide as its widest cell on a terminal; two spaces between them.
// Control characters in cells become spaces. O(n).
QString aligned(const QList<QStringList> &rows);
// On one line, shortened to about as many characters, with "…".
QString shortLine(const QString &text, int length);

// Shows on standard error, when that is a terminal, how far long work is, and lets Ctrl+C end it
// in an orderly way; a second one ends the program.
class ProgressLine
{
public:
    explicit ProgressLine(const QString &work);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    // Returns whether to go on.
    bool show(int done, int total);
    std::function<bool(int, int)> function();

private:
    void clear();

    QString m_work;
    bool m_isTerminal;
    bool m_isShown = false;
    qint64 m_shownAt = 0;
};

} // namespace Standoff
