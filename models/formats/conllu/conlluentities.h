// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "text/textrange.h"

#include <QHash>
#include <QSet>

namespace Standoff {

// Reads the values of "Entity" of a document, word by word: what begins and ends where.
class ConlluEntities
{
public:
    // From "# global.Entity = eid-etype-head-other": where the type stands.
    void setFields(const QString &fields);
    // Where parts of one mention stay apart: who knows more of them puts them together.
    void keepPartsApart() { m_areApart = true; }

    // False where a value is none, or closes what is not open.
    bool take(const QString &value, TextRange word, const QString &place);
    // How many were not closed.
    int unclosed() const;
    // Mentions with the same number, if there are several, are of one record.
    QList<ForeignMark> marks(const QString &text) const;

private:
    struct Mention
    {
        QString entity;
        QString type;
        QList<ForeignRange> ranges;
        QString place;
        bool isOpen = true;
    };

    bool open(const QString &content, TextRange word, const QString &place, bool isSingle);
    bool close(const QString &name, TextRange word);

    int m_typeField = 1;
    bool m_areApart = false;
    QList<Mention> m_mentions;
    QHash<QString, QList<qsizetype>> m_open; // by "e1", "e1[1/2]", the last one last
    QHash<QString, qsizetype> m_inParts; // mentions that wait for another part, by entity
};

} // namespace Standoff
