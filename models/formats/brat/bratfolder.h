// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratmarks.h"
#include "formats/brat/bratnames.h"
#include "formats/format.h"

namespace Standoff {

// Writes the files of articles, one by one, and in the end those that say what their names mean.
// What came from a file of brat, and nobody edited, is written as it came, byte by byte.
class BratFolder
{
public:
    BratFolder(const ExportSource &source, ExportDestination &destination);

    Result<> add(const OpenArticle &article);
    Result<> finish();

private:
    // The text as it is written.
    struct Text
    {
        QByteArray bytes;
        QString raw; // as it came; "" where it is ours
        bool isAsItCame = false;
        QList<int> places; // of our characters in it, none where they are the same
    };
    struct File
    {
        QString name;
        QByteArray bytes;
        qsizetype marks = -1; // which it says; -1 for nothing
    };

    QString nameFor(const OpenArticle &article);
    Result<Text> textOf(const OpenArticle &article) const;
    // The files that the marks came from, as far as these are as they were.
    Result<QList<File>> filesAsTheyCame(
        const OpenArticle &article, const QString &name, const QList<BratMarks> &marks) const;
    QString nameOfMarks(const OpenArticle &article, const QString &name, const BratMarks &marks,
        bool isAlone) const;
    Result<> addBytes(const QString &name, const QByteArray &bytes);

    const ExportSource &m_source;
    const Project &m_project;
    ExportDestination &m_destination;
    BratNames m_names;
    QSet<QString> m_used; // names of articles, case folded
    QSet<QString> m_files; // the same of files
};

} // namespace Standoff
