// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/xmloutput.h"
#include "formats/properties/flatarticle.h"
#include "text/articletext.h"

#include <QMap>

namespace Standoff {

// Writes one article as a GATE document.
class GateWriter
{
public:
    GateWriter(const ArticleText &text, Output &output)
        : m_text(text)
        , m_xml(output)
    {
    }

    void write(const Article &header, FlatArticle flat);

private:
    struct Marked
    {
        FlatMark mark;
        QList<TextRange> ranges; // in UTF-16 units
    };
    void take(const FlatArticle &flat);
    void writeFeatures(const Properties &features);
    void writeText();
    void writeSet(const QString &name, const QList<Marked> &marks);
    void writeRelation(const FlatLink &link);

    const ArticleText &m_text;
    XmlOutput m_xml;
    QMap<QString, QList<Marked>> m_sets; // by name; "" for the default set
    QMap<QString, QList<FlatLink>> m_links; // by the set of the first member
    QHash<QString, int> m_ids; // GATE's, by ours
    QHash<QString, QString> m_setOf; // by our ids
    int m_lastId = 0;
};

} // namespace Standoff
