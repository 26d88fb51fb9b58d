// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/tei/teimarkup.h"

namespace Standoff {

// Writes one article as a TEI document.
class TeiWriter
{
public:
    TeiWriter(const Project &project, const OpenArticle &article, bool isInline, Output &output);

    void write();

private:
    void writeHeader();
    void writeTitle(const Article &article);
    void writeSource(const Article &article);
    void writeTagset();
    void writeCategory(const Tag &tag);
    void writeProfile(const Article &article);
    void writeStandOff();
    void writeRecords();
    void write(const Annotation &annotation);
    void write(const Relation &relation);
    void write(const Attribution &attribution);
    // Of an annotation in <standOff>: who made it, when, and notes with a type.
    template <typename Value>
    void start(const Value &value, const QString &motivation, const QStringList &targets,
        const XmlOutput::Attributes &more = {});
    void note(const QString &type, const QString &text, const QString &name = {});
    void pointer(const QString &type, AnnotationId to);
    void open(const QString &name, const XmlOutput::Attributes &attributes = {});
    void close();
    void line(
        const QString &name, const QString &text, const XmlOutput::Attributes &attributes = {});

    const Project &m_project;
    const OpenArticle &m_article;
    TeiMarkup m_markup;
    XmlOutput m_xml;
};

} // namespace Standoff
