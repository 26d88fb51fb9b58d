// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/tei/teinode.h"
#include "text/paragraph.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace Standoff {

// The running text of a TEI <text>, and where in it elements stand, in UTF-16 units. Where
// xml:space is "preserve" each character stays; else white space is one space, and what is a
// paragraph, a line or an item is a line of its own. Of a <choice> the corrected, regular, expanded
// one is read. Notes, deletions, readings of an apparatus and running heads are not of the text.
class TeiText
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::TeiText)

public:
    // What is marked in the text without <standOff>.
    struct Inline
    {
        const TeiNode *element = nullptr;
        TextRange range;
    };
    struct Omission
    {
        qint64 line = 0;
        QString what;
    };

    explicit TeiText(const TeiNode &text);

    const QString &string() const { return m_string; }
    // Of the elements with ids; empty ones are anchors.
    const QHash<QString, TextRange> &ranges() const { return m_ranges; }
    // The id of the next piece of an element that is cut, by its own (@next).
    const QHash<QString, QString> &nexts() const { return m_nexts; }
    const QList<Inline> &inlines() const { return m_inlines; }
    const QList<Omission> &omissions() const { return m_omissions; }
    // Of paragraphs, from 0.
    QList<std::pair<int, ParagraphRole>> roles() const;
    // As far as white space around goes that was not preserved.
    TextRange trimmed(TextRange range) const;

private:
    void walk(const TeiNode &node, bool isPreserved);
    void walkElement(const TeiNode &element, bool isPreserved);
    void walkChildren(const TeiNode &element, bool isPreserved);
    bool walkSpecial(const TeiNode &element, bool isPreserved);
    void addRole(const TeiNode &element);
    void append(const QString &text, bool isPreserved);
    void put(QStringView text);
    void breakLine();
    void omit(const TeiNode &element, const QString &what);

    QString m_string;
    QHash<QString, TextRange> m_ranges;
    QHash<QString, QString> m_nexts;
    QList<Inline> m_inlines;
    QList<Omission> m_omissions;
    QList<std::pair<int, ParagraphRole>> m_roles; // by offset
    QList<int *> m_waiting; // begins that are where the next character comes
    bool m_wantsBreak = false;
    bool m_wantsSpace = false;
    bool m_hasHead = false;
    bool m_isTrimming = false; // somewhere white space was not preserved
};

} // namespace Standoff
