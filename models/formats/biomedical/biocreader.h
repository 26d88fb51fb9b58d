// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/biomedical/biocdocument.h"
#include "formats/interchange/foreignreader.h"
#include "formats/properties/flatreading.h"

#include <QCoreApplication>

namespace Standoff {

// Makes an article of a document of BioC: puts its text together from passages and sentences, whose
// offsets say where they stand, and finds out in which unit these are. Where they overlap, or are
// far apart, the passages follow one another, and what is marked in them goes with them.
class BiocReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BiocReader)

public:
    BiocReader(ForeignReader &reader, ForeignArticle &article)
        : m_reader(reader)
        , m_article(article)
        , m_flat(reader, article)
    {
    }

    void read(const BiocDocument &document);

private:
    struct Piece // of the text
    {
        qint64 offset = 0; // as the file says
        QString text;
        bool isSentence = false; // and not the first of its passage
        qint64 shift = 0; // what is to be added to offsets in it
    };
    static QList<Piece> piecesOf(const BiocDocument &document);
    static Counting::Unit unitOf(const QList<Piece> &pieces);
    void readInfons(const BiocDocument &document);
    void setText(const QList<Piece> &pieces);
    void readPassage(const BiocPassage &passage);
    void readMarks(const QList<FlatMark> &marks, const QList<FlatLink> &links, qint64 shift);
    // Of what is in no passage: by the piece in which the offset is.
    qint64 shiftAt(qint64 offset) const;
    void takeRole(const BiocPassage &passage, int paragraph);

    ForeignReader &m_reader;
    ForeignArticle &m_article;
    FlatReader m_flat;
    QMap<qint64, qint64> m_shifts; // by the offsets of pieces
    bool m_isShifted = false;
    qint64 m_length = -1; // of the text, where the document says it
    QList<FlatLink> m_links; // read behind all marks
    QSet<QString> m_unknown; // names of infons
};

} // namespace Standoff
