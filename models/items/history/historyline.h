// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/recordref.h"
#include "store/historyreader.h"
#include "text/textrange.h"

#include <QHash>
#include <QSet>

namespace Standoff {

// A step of the history as a person reads it.
struct HistoryLine
{
    HistoryEntry entry;
    QString text; // what was done: "Tag: Person “Chang Ho-jin”"
    QString place; // the title of the article, or how many they are; "" where it is about none
    QString sign; // the name of an icon
    QString color; // "#rrggbb" of the tag that it is about, instead
    // Where it was done, or the first of several places.
    ArticleId article;
    VersionId version;
    AnnotationId annotation;
    CodePointRange range; // of the annotation
    RecordRef record;
};

// What is called how in a project file, asked for once.
class HistoryNames
{
public:
    explicit HistoryNames(const HistoryReader &history)
        : m_history(history)
    {
    }

    HistoryReader::TagLook tag(TagId tag);
    HistoryReader::ArticleTitle articleOf(VersionId version);
    QString recordName(RecordRef record);
    QString wordsOf(AnnotationId annotation);

private:
    const HistoryReader &m_history;
    QHash<TagId, HistoryReader::TagLook> m_tags;
    QHash<VersionId, HistoryReader::ArticleTitle> m_articles;
};

// O(size of the step).
HistoryLine lineOf(const HistoryEntry &entry, const ChangeSet &changes, HistoryNames &names);

// Whether a step has to do with one of these articles and versions, by the numbers of their ids.
bool concerns(const ChangeSet &changes, const QSet<qint64> &articles);

} // namespace Standoff
