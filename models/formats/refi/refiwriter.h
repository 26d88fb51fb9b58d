// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/xmloutput.h"

#include <QSet>
#include <functional>

namespace Standoff {

// Writes the project.qde of a REFI-QDA archive, and says which files belong beside it.
class RefiWriter
{
public:
    RefiWriter(const ExportSource &source, bool isUtf16);

    // Reads the articles several times, since what belongs to them stands in several places.
    Result<> writeProject(Output &output, const Progress &progress);
    // Whether the text of an article is in a file of its own: of most, as long as an archive may
    // have so many. After writeProject().
    bool isInFile(ArticleId article) const { return m_inFiles.contains(article); }
    static QString fileNameOf(const Article &article);

private:
    struct Note
    {
        QUuid guid;
        QString name;
        QString text;
        AnnotatorId annotator;
        QDateTime created;
    };
    using EachArticle = std::function<void(const OpenArticle &article)>;
    Result<> forEach(const Output &output, const Progress &progress, const EachArticle &take) const;

    void writeUsers(XmlOutput &xml);
    void writeVariables(XmlOutput &xml);
    void writeSource(XmlOutput &xml, const OpenArticle &article);
    bool takeFile(const OpenArticle &article);
    void writeSelections(
        XmlOutput &xml, const OpenArticle &article, const Annotation &annotation) const;
    void writeNotes(XmlOutput &xml, const OpenArticle &article);
    void writeLinks(XmlOutput &xml, const OpenArticle &article);
    // Begins the element that all are in, with the first of them.
    void begin(XmlOutput &xml, const QString &section);
    void finish(XmlOutput &xml);

    QList<Note> notesOf(const OpenArticle &article) const;
    QList<Note> notesOf(const Annotation &annotation) const;
    QList<Note> notesOf(const Relation &relation) const;
    void addProvenance(
        XmlOutput::Attributes &attributes, AnnotatorId annotator, const QDateTime &created) const;

    const ExportSource &m_source;
    const Project &m_project;
    const bool m_isUtf16;
    QSet<ArticleId> m_inFiles;
    QString m_section; // that has begun
};

} // namespace Standoff
