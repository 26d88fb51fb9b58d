// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "project/uuid.h"
#include "text/checkjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace Standoff {

// Reads what ExtrasWriter wrote, and makes one of it with what the fields of a format say, which
// another program may have changed since: the fields lead.
class ExtrasReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ExtrasReader)

public:
    explicit ExtrasReader(ForeignReader &reader)
        : m_reader(reader)
    {
    }

    // The marks of the article are those of the fields, one a span, each with an id where relations
    // refer to it. O(marks).
    void apply(const ReadJson &extras, ForeignArticle &article);
    // The layer of a tag, as far as a tagset told; "" where none did.
    QString layerOf(const QString &tag) const { return m_layers.value(tag); }

private:
    struct SpanKey
    {
        ForeignRange range;
        QString tag;

        bool operator==(const SpanKey &) const = default;
        friend size_t qHash(const SpanKey &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.range.begin, key.range.end, key.tag);
        }
    };

    void readTagset(const ReadJson &tagset);
    // What comes with the UUID of something that came before is another one.
    void keepNew(QUuid &uuid);
    void readHeader(const ReadJson &extras, ForeignArticle &article);
    void readAnnotations(const ReadJson &annotations, ForeignArticle &article);
    void readAnnotation(const ReadJson &entry, ForeignArticle &article);
    qsizetype take(const SpanKey &key, const ForeignMark &like, const ForeignArticle &article);
    void readRelations(const ReadJson &relations, ForeignArticle &article);
    void readAttribution(const ReadJson &entry, ForeignArticle &article);

    ForeignReader &m_reader;
    QHash<QString, QString> m_layers; // by tag
    QSet<UuidKey> m_uuids;
    // Of the article at hand:
    QMultiHash<SpanKey, qsizetype> m_free; // marks of the fields
    QSet<qsizetype> m_merged; // those that became a part of another one
    QHash<QString, QString> m_ids; // of marks in the fields: which they have become
    int m_missed = 0;
};

} // namespace Standoff
