// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "child.h"
#include "shim.h"
#include "text/error.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <functional>

namespace Standoff {

// Something that the program does to the files of a folder: a verb of the command line, or one of
// the things that only the window writes.
struct Verb
{
    QString name;
    // Returns the exit status; says what is wrong on standard error.
    std::function<int(const QString &folder)> run;
    QString output; // what it makes besides projects, in the folder; "" when nothing
    // What is done where a file among several fails: the others alone.
    QList<std::function<int(const QString &folder)>> parts;
};

// All of them, with each format that there is. They work in a folder with these files.
QMap<QString, QByteArray> filesForVerbs();
QList<Verb> allVerbs(const QMap<QString, QByteArray> &files);

// What can be seen of such a folder: the states of its projects and of the output, by name.
using FolderState = QMap<QString, QByteArray>;

// A verb, and what it does when nothing goes wrong.
class VerbTrial
{
public:
    VerbTrial(const QString &folder, const QMap<QString, QByteArray> &files, const Verb &verb);

    const Verb &verb() const { return m_verb; }
    // The kinds of all calls that it makes, in their order; see shim.h.
    const QByteArray &calls() const { return m_calls; }
    const FolderState &before() const { return m_before; }
    const FolderState &after() const { return m_after; }
    const QList<FolderState> &partly() const { return m_partly; } // after each of its parts
    const QByteArray &said() const { return m_said; } // on standard output

    // Puts the files into the folder as they were before.
    void prepare() const;
    // The plan holds for the verb only, not for what is looked at afterwards.
    Ended run(const fault_plan &plan = {}) const;
    // What is to be seen of the folder; an error tells of a project that is not whole.
    Result<FolderState> look() const;
    // Files that are neither of before nor of after.
    QStringList leftOvers() const;

private:
    Ended run(const std::function<int(const QString &)> &what, const fault_plan &plan) const;

    QString m_folder;
    QMap<QString, QByteArray> m_files;
    Verb m_verb;
    FolderState m_before;
    FolderState m_after;
    QList<FolderState> m_partly;
    FolderState m_untouched; // projects as bytes, before
    QByteArray m_calls;
    QByteArray m_said;
    QSet<QString> m_known;
};

} // namespace Standoff
