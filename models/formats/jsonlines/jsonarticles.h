// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/jsonlines/extrasreader.h"

#include <QCoreApplication>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>

namespace Standoff {

// The articles that the records of JSON files are, on their way to a ForeignReader: what they say
// of the article itself, what ExtrasWriter added, and which fields were not understood.
class JsonArticles
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::JsonArticles)

public:
    // Where records are joined, one after the other with the same text make one article.
    JsonArticles(ForeignReader &reader, bool joinsRecords)
        : m_reader(reader)
        , m_joins(joinsRecords)
    {
    }

    void beginFile(const QString &path);
    void beginRecord(const QString &place) { m_place = place; }
    // Hands over the last article, and tells which fields no record has a place for.
    Result<> endFile();

    // An article with a text, and with what an object of the record says of it: title, address, …
    ForeignArticle article(const QString &text, const ReadJson &about) const;
    // A mark of the record at hand, without an id.
    ForeignMark mark(const QString &tag, ForeignRange range) const;
    Result<> add(ForeignArticle article, const ReadJson &extras);

    // Tells of something in the record at hand; `of` says which, "" for the record.
    void leaveOut(const QString &what, const QString &of = {});
    void remark(const QString &what) { m_reader.remark(m_file, m_place, what); }
    // Notes the members of an object that are none of the known ones, nor told by article().
    void noteOthers(const ReadJson &object, std::initializer_list<const char *> known);

    // What ExtrasWriter wrote, in the record or one of its objects ("meta"); null where nothing is.
    static const ReadJson &extrasIn(
        const ReadJson &record, std::initializer_list<const char *> objects);

private:
    Result<> handOver();

    ForeignReader &m_reader;
    ExtrasReader m_extras{m_reader};
    const bool m_joins;
    QString m_file;
    QString m_place;
    QMap<QString, int> m_others; // fields, and how often they came
    std::optional<ForeignArticle> m_last; // that others may be joined to
    ReadJson m_lastExtras;
    int m_joined = 0;
};

// The member of an object that is one; an empty one where there is none.
const ReadJson &objectIn(const ReadJson &object, const char *member);

} // namespace Standoff
