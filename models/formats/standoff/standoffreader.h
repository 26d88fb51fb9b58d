// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/standoff/jsonitems.h"
#include "formats/standoff/standofflayout.h"
#include "project/importsink.h"
#include "project/uuid.h"
#include "text/progress.h"

#include <QCoreApplication>
#include <QSet>

namespace Standoff {

// Reads files in our JSON, and hands over what is in them: first all that is in no article, then
// article by article. So the members of the outer object may come in any order, and a file is read
// twice. A reference gives a UUID its local id; the value that has it may follow later.
class StandoffReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::StandoffReader)

public:
    explicit StandoffReader(ImportSink &sink)
        : m_sink(sink)
    {
    }

    // Values that an earlier file has already are left out. On an error the reader is done for.
    Result<> readFile(const QString &path, const Progress &progress);

private:
    struct Known
    {
        qint64 number = 0;
        const char *type = nullptr; // the name in Describe
        int file = 0; // that has the value; 0: none yet
    };
    // What was named and has no value yet, with the place where it was named first.
    using Named = QHash<UuidKey, QString>;

    // Looks through the file for what is in articles, or for the rest.
    enum class Part { Shared, Articles };
    Result<> readPart(const QString &path, Part part, const Progress &progress);
    // The last says why the bytes end before the file does.
    Result<> parse(
        const QString &path, Part part, const JsonItems::Bytes &bytes, const Result<> &read);
    // An item of a member, and a member that is no array. Whether to go on.
    bool takeItem(const ReadJson &item);
    bool takeValue(const ReadJson &value);
    void handOver(const Result<> &taken);
    Named &named(const char *type);
    // Fails where there is one.
    Result<> checkNamed(const Named &named) const;
    // "line:column" of a byte of a file.
    static QString placeIn(const QString &path, qint64 byte);
    // Fields, keys that are not known, UUID. False when it is wrong, or skipped because an earlier
    // file has it.
    template <typename Value>
    bool readValue(
        const ReadJson &json, Value &value, std::initializer_list<std::string_view> moreKeys = {});
    template <typename Value>
    void readItem(const ReadJson &json);
    template <typename Value>
    bool refer(const ReadJson &json, Id<Value> &id);
    template <typename Value>
    bool define(Value &value);
    void readRecordRelation(const ReadJson &json);
    void readSetting(const ReadJson &json);
    void readArticle(const ReadJson &json);
    bool readVersion(const ReadJson &json, Version &version, ArticleId article);
    bool readText(const ReadJson &json, Version &version, ArticleText &text);
    // The bytes of the text's file and of the companions, where they are there.
    bool readOriginals(const ReadJson &json, const Version &version);
    bool readOriginal(const ReadJson &json, const QString &hash, const char *hashMember);
    bool readRole(const ReadJson &json, const Version &version, QSet<int> &paragraphs);
    bool readAnnotation(const ReadJson &json, VersionId version, const ArticleText &text);
    bool readRelation(const ReadJson &json, VersionId version);
    bool readAttribution(const ReadJson &json, VersionId version);
    // Whether they are of the version at hand.
    bool areHere(const QList<AnnotationId> &annotations, const char *member);
    // Calls function(item) for each item of a member that is an array, until one returns false.
    template <typename Function>
    bool eachItem(const ReadJson &json, const char *member, Function &&function);
    // Keeps the error when it is the first. Always false.
    bool fail(const QString &what, const char *member = nullptr);
    void remarkUnknown(const std::string &key);
    QString placeOf(const char *member) const;

    ImportSink &m_sink;
    ChangeSet m_values; // that were read and not handed over yet
    QHash<UuidKey, Known> m_known;
    Named m_named;
    Named m_namedAnnotations; // they follow with their articles
    QSet<QString> m_settings; // the names of those that were read
    qint64 m_lastNumber = 0;
    int m_skipped = 0;
    // Of the file at hand.
    QString m_path;
    int m_file = 0;
    bool m_isOurs = false; // "standoff" was seen
    QString m_member; // of the outer object
    int m_index = -1; // in it
    QString m_place; // in the item: ".versions[0]"
    QSet<AnnotationId> m_annotations; // of the version at hand
    QSet<QString> m_unknownKeys;
    QString m_error; // the first
};

} // namespace Standoff
