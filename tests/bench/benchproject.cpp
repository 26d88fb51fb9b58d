// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "benchproject.h"

#include "baresqlite.h"
#include "project/uuid.h"
#include "session/session.h"
#include "session/verbs/articles.h"
#include "support/importvalues.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int annotationsInShort = 100;
constexpr int wordsInShort = 3 * annotationsInShort;
constexpr int wordLength = 7; // code points, of each word of a short article

Result<> fillByVerbs(const QString &path, const QList<IncomingArticle> &articles, int entities)
{
    ASSIGN_OR_RETURN(auto session, Session::create(path));
    session->setAnnotator(u"Ada"_s);
    ChangeSet records;
    for (int i = 1; i <= entities; ++i) {
        records.create(Entity{.id = {2 * i}, .type = u"person"_s, .name = u"Person %1"_s.arg(i)});
        if (i % 10 == 0)
            records.create(Source{.id = {2 * i + 1}, .label = u"Source %1"_s.arg(i)});
    }
    return addArticles(*session, articles).and_then([&](const auto &) {
        return importValues(*session, records, {}).transform([](const auto &) { });
    });
}

QList<qint64> numbersOf(BareDatabase &database, const char *sql)
{
    QList<qint64> numbers;
    for (BareStatement query(database, sql); query.next();)
        numbers.append(query.number(0));
    return numbers;
}

// Writes annotations, of which eight in ten are mentions of entities and two of sources.
class Marker
{
public:
    explicit Marker(BareDatabase &database)
        : m_annotations(database,
              "INSERT INTO annotation VALUES (?, ?, ?, ?, nullif(?, 0), NULL, nullif(?, 0), '', "
              "'{}', '', 'manual', 'accepted', (SELECT id FROM annotator), ?, ?)")
        , m_fragments(database, "INSERT INTO annotation_fragments VALUES (?, 0, ?, ?, ?)")
        , m_entityTags(numbersOf(database,
              "SELECT id FROM tag WHERE layer IN (SELECT id FROM layer WHERE kind = 'entity') "
              "AND json_extract(record_defaults, '$.record') IS NULL"))
        , m_sourceTags(numbersOf(database,
              "SELECT id FROM tag WHERE layer IN (SELECT id FROM layer WHERE kind = 'source')"))
        , m_entities(numbersOf(database, "SELECT id FROM entity"))
        , m_sources(numbersOf(database, "SELECT id FROM source"))
        , m_nextId(numbersOf(database, "SELECT next_id FROM project").first())
    {
    }

    void mark(qint64 version, const ArticleText &text, CodePointRange place)
    {
        const qint64 id = m_nextId++;
        const bool isSource = id % 5 == 0;
        const QList<qint64> &tags = isSource ? m_sourceTags : m_entityTags;
        const QList<qint64> &records = isSource ? m_sources : m_entities;
        const qint64 record = records[m_random.bounded(records.size())];
        const QByteArray uuid = newUuid().toByteArray(QUuid::WithoutBraces);
        m_annotations.run(id, uuid, version, tags[id % tags.size()], isSource ? 0 : record,
            isSource ? record : 0, m_now, m_now);
        m_fragments.run(id, qint64(place.begin), qint64(place.end),
            text.slice(text.fromCodePoints(place)).toUtf8());
    }

    qint64 nextId() const { return m_nextId; }

private:
    BareStatement m_annotations;
    BareStatement m_fragments;
    QList<qint64> m_entityTags;
    QList<qint64> m_sourceTags;
    QList<qint64> m_entities;
    QList<qint64> m_sources;
    qint64 m_nextId;
    QByteArray m_now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    QRandomGenerator m_random{7};
};

} // namespace

void makeBenchProject(const QString &path, const QList<IncomingArticle> &articles, int entities,
    const MarkedPlaces &places)
{
    if (const auto filled = fillByVerbs(path, articles, entities); !filled)
        qFatal("%s", qPrintable(filled.error().text));
    BareDatabase database(path);
    database.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
    {
        Marker marker(database);
        BareStatement texts(database,
            "SELECT version.id, text FROM version JOIN content USING (sha256) ORDER BY version.id");
        while (texts.next()) {
            const ArticleText text(texts.text(1));
            for (const CodePointRange place : places(text))
                marker.mark(texts.number(0), text, place);
        }
        BareStatement(database, "UPDATE project SET next_id = ?").run(marker.nextId());
    }
    database.execute("INSERT INTO tally SELECT subject, count(*) FROM ("
                     "SELECT version AS subject FROM annotation "
                     "UNION ALL SELECT tag FROM annotation "
                     "UNION ALL SELECT coalesce(entity, source) FROM annotation) GROUP BY subject;"
                     "COMMIT");
}

void makeManyArticles(const QString &path, int articles, int entities, quint32 seed, int each)
{
    const QStringList words =
        u"Germany reports Finance demands weather Ålesund officer Justice"_s.split(u' ');
    QRandomGenerator random(seed);
    QList<IncomingArticle> read;
    for (int i = 0; i < articles; ++i) {
        QString text;
        for (int word = 0; word < wordsInShort; ++word) {
            text += words[random.bounded(words.size())];
            text += word % 60 == 59 ? u'\n' : u' ';
        }
        read.append({.text = ArticleText(text),
            .title = u"Article %1"_s.arg(i),
            .publisher = u"The Daily"_s,
            .published = u"2024-06-20"_s,
            .fileName = u"article-%1.txt"_s.arg(i)});
    }
    makeBenchProject(path, read, entities, [each](const ArticleText &) {
        QList<CodePointRange> places;
        for (int i = 0; i < std::min(each, annotationsInShort); ++i)
            places.append({3 * i * (wordLength + 1), 3 * i * (wordLength + 1) + wordLength});
        return places;
    });
}

} // namespace Standoff
