// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "storedproject.h"

#include "search/searchmatcher.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// An article with one version of this text.
struct Written
{
    QString text;
    QString title = u"Untitled"_s;
    QString published;
    QString note;
};

class Library
{
public:
    explicit Library(const QString &path)
    {
        auto made = ProjectStore::create(path);
        if (!made)
            qFatal("%ls", qUtf16Printable(made.error().text));
        m_store = std::move(*made);
    }

    ProjectStore &store() { return *m_store; }

    ChangeSet changesFor(const QList<Written> &articles)
    {
        ChangeSet changes(u"add articles"_s);
        for (const Written &written : articles) {
            const Article article{.id = {++m_number},
                .uuid = StoredProject::uuid(m_number),
                .title = written.title,
                .published = written.published,
                .note = written.note,
                .version = {m_number + 100'000}};
            changes.create(article);
            changes.create(versionOf(article.version, article.id, written.text));
            changes.texts.insert(sha256Of(written.text), written.text);
        }
        return changes;
    }
    static Version versionOf(VersionId id, ArticleId article, const QString &text)
    {
        return {.id = id,
            .uuid = StoredProject::uuid(id.number),
            .article = article,
            .sha256 = sha256Of(text),
            .characters = int(text.size()),
            .created = StoredProject::time()};
    }
    bool add(const QList<Written> &articles)
    {
        return m_store->apply(changesFor(articles), {}).has_value();
    }

    // What is found, as "article:begin-end match", with the field where it is not the text; or what
    // is wrong.
    QString find(const QString &text)
    {
        const auto query = SearchQuery::parse(text);
        return query ? find(SearchRequest{*query}) : query.error().text;
    }
    // A hit that has the tag ends with "*".
    QString find(const SearchRequest &request)
    {
        QStringList found;
        const auto done = m_store->search(request, [&](const QList<SearchHit> &hits, int, int) {
            for (const SearchHit &hit : hits) {
                const QString field =
                    hit.field == SearchField::Text ? QString() : wordOf(hit.field) + u' ';
                found.append(u"%1:%2%3-%4 %5%6"_s.arg(hit.article.number)
                        .arg(field)
                        .arg(hit.range.begin)
                        .arg(hit.range.end)
                        .arg(hit.match, hit.hasTag ? u"*"_s : QString()));
            }
            return true;
        });
        return done ? found.join(u", "_s) : done.error().text;
    }

private:
    std::unique_ptr<ProjectStore> m_store;
    qint64 m_number = 0;
};

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void finds_data();
    void finds();
    void agreesWithReadingEverything();
    void exactTextsAsBruteForceFindsThem();
    void tellsWhatHasTheTag();
    void followsChanges();
    void restrictsToAnnotations();
    void restrictsToDates();
    void stopsWhenTold();
    void olderProjectsAreIndexed();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &query, const QString &found) {
        QTest::newRow(qPrintable(query)) << query << found;
    };
    row(u"kim"_s, u"1:2-5 Kim, 1:34-37 KIM, 2:11-14 Kim"_s);
    row(u"kim putin"_s, u"1:2-5 Kim, 1:10-15 Putin, 1:34-37 KIM"_s);
    row(u"kim -putin"_s, u"2:11-14 Kim"_s);
    row(u"-(kim putin) zoe"_s, u"2:0-4 Zoé"_s.replace(u"Zoé"_s, u"Zoe\u0301"_s));
    row(u"\"putin in pyong\"*"_s, u"1:10-28 Putin in Pyongyang"_s);
    row(u"kim NEAR/1 putin"_s, u"1:2-15 Kim met Putin"_s);
    row(u"kim NEAR/0 putin"_s, u""_s);
    row(u"(kim NEAR/1 putin) NEAR/2 pyongyang"_s, u"1:2-28 Kim met Putin in Pyongyang"_s);
    row(u"pyongyang OR 평양"_s, u"1:19-28 Pyongyang, 3:9-11 평양"_s);
    row(u"김정은"_s, u"3:0-3 김정은"_s);
    row(u"정은"_s, u"3:1-3 정은"_s);
    row(u"京都"_s, u"4:1-3 京都"_s);
    row(u"กำลัง"_s, u"5:2-7 กำลัง"_s);
    row(u"قال"_s, u"6:0-5 قَالَ"_s);
    row(u"title:pact"_s, u"1:title 4-8 Pact"_s);
    row(u"pact"_s, u""_s);
    row(u"title:pact kim"_s, u"1:2-5 Kim, 1:34-37 KIM, 1:title 4-8 Pact"_s);
    row(u"note:verify"_s, u"2:note 0-6 Verify"_s);
    row(u"note:verify -note:later"_s, u""_s);
    row(u"/K[iI]m/"_s, u"1:2-5 Kim, 2:11-14 Kim"_s);
    row(u"/kim/i -title:pact"_s, u"2:11-14 Kim"_s);
    row(u"-/Putin/ kim"_s, u"2:11-14 Kim"_s);
    row(u"\"kim\" OR 1) --"_s, u"No parenthesis was opened before this one"_s);
    row(u"'; DROP TABLE article"_s,
        u"The search contains no letters or digits; to find other characters, use a "
        "regular expression between two “/”"_s);
    row(u"\"x'; DROP TABLE article; --\""_s, u""_s);
    row(u"near and or not* text_search"_s, u""_s);
    row(u"tag:nobody"_s, u"There is no tag “nobody” in the project"_s);
}

void SearchTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    Library library(path());
    QVERIFY(
        library.add({{u"\U0001F600 Kim met Putin in Pyongyang.\nThe KIM said.\n"_s, u"The Pact"_s},
            {u"Zoe\u0301 said: Kim.\n"_s, u"Untitled"_s, {}, u"Verify later"_s},
            {u"김정은은 푸틴을 평양에서\n"_s}, {u"東京都の\n"_s}, {u"คนกำลังไป\n"_s},
            {u"قَالَ المتحدث\n"_s}}));
    const QString result = library.find(query);
    if (found.contains(u"There is no tag"_s))
        QVERIFY2(result.endsWith(u"There is no tag “nobody” in the project"_s), qPrintable(result));
    else
        QCOMPARE(result, found);
}

// The indexes leave out no article, and the words that they know are those of the texts.
void SearchTest::agreesWithReadingEverything()
{
    QRandomGenerator random(7);
    const QStringList pool{u"kim"_s, u"Kims"_s, u"PUTIN"_s, u"pact"_s, u"Zoé"_s, u"김정은은"_s,
        u"김"_s, u"東京"_s, u"กำลัง"_s, u"قَالَ"_s, u"3.5"_s, u"e-mail"_s, u"—"_s};
    QList<Written> articles;
    for (int i = 0; i < 120; ++i) {
        Written written;
        for (int word = random.bounded(12); word >= 0; --word)
            written.text += pool[random.bounded(int(pool.size()))] + u' ';
        written.title = pool[random.bounded(int(pool.size()))] + u" %1"_s.arg(i % 3);
        if (i % 4 == 0)
            written.note = pool[random.bounded(int(pool.size()))];
        articles.append(written);
    }
    Library library(path());
    QVERIFY(library.add(articles));
    const QStringList parts{u"kim"_s, u"kim*"_s, u"\"kim putin\""_s, u"정은"_s, u"京"_s, u"zoe"_s,
        u"title:1"_s, u"note:kim"_s, u"/[Kk]im/"_s, u"3.5"_s, u"(pact NEAR/2 mail)"_s, u"(-kim)"_s};
    int hits = 0;
    for (int round = 0; round < 400; ++round) {
        QStringList words;
        for (int i = random.bounded(3); i >= 0; --i) {
            const QString sign = random.bounded(4) == 0 ? u"-"_s : QString();
            words.append(sign + parts[random.bounded(int(parts.size()))]);
        }
        const QString text = words.join(random.bounded(3) == 0 ? u" OR "_s : u" "_s);
        const auto query = SearchQuery::parse(text);
        if (!query)
            continue;
        QStringList expected;
        for (int i = 0; i < articles.size(); ++i) {
            const Written &written = articles[i];
            const SearchDocument document{QStringList{written.text}, {written.title}, {QString()},
                {QString()}, {written.note}};
            for (const SearchMatch &match :
                SearchMatcher(query->root).find(document).value_or(QList<SearchMatch>())) {
                const QString field =
                    match.field == SearchField::Text ? QString() : wordOf(match.field) + u' ';
                const QString &whole = document[size_t(match.field)].first();
                expected.append(u"%1:%2%3-%4 %5"_s.arg(i + 1)
                        .arg(field)
                        .arg(match.range.begin)
                        .arg(match.range.end)
                        .arg(whole.sliced(match.range.begin, match.range.length())));
            }
        }
        hits += int(expected.size());
        QCOMPARE(library.find(text), expected.join(u", "_s));
    }
    QVERIFY(hits > 1000);
}

void SearchTest::exactTextsAsBruteForceFindsThem()
{
    QRandomGenerator random(11);
    const QStringList pool{u"Kim"_s, u"kim"_s, u"Kims"_s, u"Kim Jong"_s, u"김정은은"_s, u"김"_s,
        u"𝐊im"_s, u"Ki\u00adm"_s, u"e-mail"_s, u"—"_s, u"\n"_s};
    QList<Written> articles;
    for (int i = 0; i < 80; ++i) {
        Written written;
        for (int word = random.bounded(12); word >= 0; --word)
            written.text += pool[random.bounded(int(pool.size()))] + u" -"[random.bounded(2)];
        articles.append(written);
    }
    Library library(path());
    QVERIFY(library.add(articles));
    int hits = 0;
    for (int round = 0; round < 300; ++round) {
        QStringList texts;
        for (int i = random.bounded(3); i >= 0; --i)
            texts.append(pool[random.bounded(int(pool.size()))]);
        FindFlags flags;
        flags.setFlag(FindFlag::CaseSensitive, random.bounded(2) == 0);
        flags.setFlag(FindFlag::WholeWords, random.bounded(2) == 0);
        const int only = random.bounded(3) == 0 ? 1 + random.bounded(int(articles.size())) : 0;
        QStringList expected;
        for (int i = 0; i < articles.size(); ++i) {
            if (only != 0 && only != i + 1)
                continue;
            QList<ArticleFind> finds;
            for (const QString &text : std::as_const(texts))
                finds.append({text, flags});
            const QString &text = articles[i].text;
            for (const TextRange range : findAny(finds, text))
                expected.append(u"%1:%2-%3 %4"_s.arg(i + 1)
                        .arg(text.first(range.begin).toUcs4().size())
                        .arg(text.first(range.end).toUcs4().size())
                        .arg(text.sliced(range.begin, range.length())));
        }
        hits += int(expected.size());
        const SearchRequest request{.query = SearchQuery::exactly(texts, flags),
            .article = only != 0 ? ArticleId{only} : ArticleId()};
        QCOMPARE(library.find(request), expected.join(u", "_s));
    }
    QVERIFY(hits > 1000);
}

// On just the place of the hit, in one piece, in the current version.
void SearchTest::tellsWhatHasTheTag()
{
    Library library(path());
    QVERIFY(library.add({{u"Kim, Kim, Kim, Kim Kim\n"_s}, {u"Kim\n"_s}}));
    ChangeSet changes;
    const Layer layer{.id = {1000}, .uuid = StoredProject::uuid(1000), .name = u"Names"_s};
    changes.create(layer);
    for (const qint64 id : {1001, 1002})
        changes.create(Tag{.id = {id},
            .uuid = StoredProject::uuid(id),
            .layer = layer.id,
            .name = QString::number(id)});
    const auto mark = [&changes](qint64 id, qint64 tag, const QList<CodePointRange> &ranges) {
        Annotation annotation{.id = {id},
            .uuid = StoredProject::uuid(id),
            .version = {100'001},
            .tag = {tag},
            .created = StoredProject::time(),
            .modified = StoredProject::time()};
        for (const CodePointRange range : ranges)
            annotation.fragments.append({.range = range});
        changes.create(annotation);
    };
    mark(1010, 1001, {{0, 3}});
    mark(1011, 1002, {{5, 8}});
    mark(1012, 1001, {{10, 13}, {15, 18}});
    mark(1013, 1001, {{15, 22}});
    VERIFY_RESULT(library.store().apply(changes, {}));
    const SearchQuery kim = *SearchQuery::parse(u"kim"_s);
    QCOMPARE(library.find(SearchRequest{.query = kim, .tag = {1001}}),
        u"1:0-3 Kim*, 1:5-8 Kim, 1:10-13 Kim, 1:15-18 Kim, 1:19-22 Kim, 2:0-3 Kim"_s);
    QCOMPARE(library.find(SearchRequest{.query = kim, .article = {1}, .tag = {1002}}),
        u"1:0-3 Kim, 1:5-8 Kim*, 1:10-13 Kim, 1:15-18 Kim, 1:19-22 Kim"_s);
    QVERIFY(!library.find(SearchRequest{.query = kim}).contains(u'*'));
    // What somebody else has marked so has one's own mark beside it.
    const auto ada = library.store().annotator(u"Ada"_s);
    VERIFY_RESULT(ada);
    ChangeSet hers;
    hers.create(Annotation{.id = {1014},
        .uuid = StoredProject::uuid(1014),
        .version = {100'001},
        .tag = {1001},
        .fragments = {{.range = {5, 8}}},
        .annotator = ada->id,
        .created = StoredProject::time(),
        .modified = StoredProject::time()});
    VERIFY_RESULT(library.store().apply(hers, {}));
    QCOMPARE(library.find(SearchRequest{.query = kim, .article = {1}, .tag = {1001}}),
        u"1:0-3 Kim*, 1:5-8 Kim, 1:10-13 Kim, 1:15-18 Kim, 1:19-22 Kim"_s);
    QCOMPARE(library.find(
                 SearchRequest{.query = kim, .article = {1}, .tag = {1001}, .annotator = ada->id}),
        u"1:0-3 Kim, 1:5-8 Kim*, 1:10-13 Kim, 1:15-18 Kim, 1:19-22 Kim"_s);
}

// The current version is found, and nothing of what was.
void SearchTest::followsChanges()
{
    Library library(path());
    const ChangeSet added = library.changesFor({{u"Old words.\n"_s, u"First"_s}});
    VERIFY_RESULT(library.store().apply(added, {}));
    const Article first = *added.of<Article>().first().after;

    ChangeSet corrected(u"test"_s);
    Article second = first;
    second.version = {200'001};
    second.title = u"Second"_s;
    second.note = u"Seen"_s;
    corrected.update(first, second);
    corrected.create(Library::versionOf(second.version, second.id, u"New words.\n"_s));
    corrected.texts.insert(sha256Of(u"New words.\n"_s), u"New words.\n"_s);
    VERIFY_RESULT(library.store().apply(corrected, {}));
    QCOMPARE(library.find(u"old"_s), QString());
    QCOMPARE(library.find(u"new title:second note:seen -title:first"_s),
        u"1:0-3 New, 1:title 0-6 Second, 1:note 0-4 Seen"_s);

    VERIFY_RESULT(library.store().apply(corrected.inverted(), {}));
    QCOMPARE(library.find(u"old OR new OR title:second OR note:seen"_s), u"1:0-3 Old"_s);
    VERIFY_RESULT(library.store().apply(added.inverted(), {}));
    QCOMPARE(library.find(u"old OR title:first"_s), QString());
    VERIFY_RESULT(library.store().apply(added, {}));
    QCOMPARE(library.find(u"old title:first"_s), u"1:0-3 Old, 1:title 0-5 First"_s);
}

void SearchTest::restrictsToAnnotations()
{
    const StoredProject values;
    const auto store = storedProject(path()); // "Kim" is marked as Person, the first time
    QVERIFY(store);
    ChangeSet changes(u"test"_s);
    changes.create(Source{.id = {2001}, .uuid = values.uuid(2001), .label = u"The Minister"_s});
    changes.create(Layer{.id = {2002},
        .uuid = values.uuid(2002),
        .name = u"Claims"_s,
        .kind = LayerKind::Claim,
        .position = 1});
    changes.create(
        Tag{.id = {2003}, .uuid = values.uuid(2003), .layer = {2002}, .name = u"Claim"_s});
    Annotation claim = values.annotation(2004, {30, 41}, u"Kim said so"_s);
    claim.tag = {2003};
    claim.entity = {};
    claim.note = u"Check this"_s;
    changes.create(claim);
    changes.create(Attribution{.id = {2005},
        .uuid = values.uuid(2005),
        .version = values.version,
        .records = {{2001}},
        .contents = {claim.id}});
    VERIFY_RESULT(store->apply(changes, {}));
    const auto find = [&store](const QString &text) {
        QStringList found;
        const auto done =
            store->search({*SearchQuery::parse(text)}, [&found](const auto &hits, int, int) {
                for (const SearchHit &hit : hits)
                    found.append(u"%1-%2"_s.arg(hit.range.begin).arg(hit.range.end));
                return true;
            });
        return done ? found.join(u' ') : done.error().text;
    };
    QCOMPARE(find(u"kim"_s), u"2-5 30-33"_s);
    QCOMPARE(find(u"kim tag:person"_s), u"2-5"_s);
    QCOMPARE(find(u"kim -tag:Person"_s), u"30-33"_s);
    QCOMPARE(find(u"tag:Person"_s), u"2-5"_s);
    QCOMPARE(find(u"kim layer:claims"_s), u"30-33"_s);
    QCOMPARE(find(u"kim layer:claim"_s), u"30-33"_s); // by its kind
    QCOMPARE(find(u"layer:claim"_s), u"30-41"_s);
    QCOMPARE(find(u"kim source:\"the minister\""_s), u"30-33"_s);
    QCOMPARE(find(u"kim -source:\"the minister\""_s), u"2-5"_s);
    QCOMPARE(find(u"kim tag:person layer:claim"_s), QString());
    QCOMPARE(find(u"tag:claim -pyongyang"_s), QString());
    QCOMPARE(find(u"note:check"_s), u"0-5"_s);
    QCOMPARE(find(u"note:check tag:claim"_s), u"0-5"_s);
    QCOMPARE(find(u"note:check tag:person"_s), QString());
    QVERIFY(find(u"kim tag:nobody"_s).endsWith(u"There is no tag “nobody” in the project"_s));
    QVERIFY(find(u"kim layer:x"_s).contains(u"no layer “x”"_s));
    QVERIFY(find(u"kim source:\"' OR 1=1\""_s).contains(u"no source “' OR 1=1”"_s));
}

void SearchTest::restrictsToDates()
{
    Library library(path());
    QVERIFY(library.add({{u"a\n"_s, {}, u"2023-12-31"_s}, {u"a\n"_s, {}, u"2024-01-01T09:00:00Z"_s},
        {u"a\n"_s, {}, u"2024"_s}, {u"a\n"_s, {}, u"2024-06"_s}, {u"a\n"_s, {}, {}}}));
    const auto articles = [&library](const QString &text) {
        return library.find(text).remove(u":0-1 a"_s);
    };
    QCOMPARE(articles(u"a from:2024"_s), u"2, 3, 4"_s);
    QCOMPARE(articles(u"a from:2024-01-01"_s), u"2, 3, 4"_s);
    QCOMPARE(articles(u"a from:2024-06-15"_s), u"3, 4"_s);
    QCOMPARE(articles(u"a to:2023"_s), u"1"_s);
    QCOMPARE(articles(u"a to:2024-01-01"_s), u"1, 2, 3"_s);
    QCOMPARE(articles(u"a from:2024-01 to:2024-02-28"_s), u"2, 3"_s);
}

void SearchTest::stopsWhenTold()
{
    Library library(path());
    QVERIFY(library.add(QList<Written>(500, {u"word\n"_s})));
    const auto query = *SearchQuery::parse(u"word"_s);
    int calls = 0;
    VERIFY_RESULT(library.store().search({query}, [&calls](const auto &hits, int done, int total) {
        ++calls;
        return hits.isEmpty() || done != hits.size() || total > 500;
    }));
    QCOMPARE(calls, 1);
    int found = 0;
    int last = 0;
    VERIFY_RESULT(library.store().search({query}, [&](const auto &hits, int done, int) {
        found += int(hits.size());
        last = done;
        return true;
    }));
    QCOMPARE(found, 500);
    QCOMPARE(last, 500);
}

// A project of the first schema, as it was.
void SearchTest::olderProjectsAreIndexed()
{
    QFile schema(u":/schema/001.sql"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly));
    const QByteArray text = "Zo\xc3\xab met Kim.\n";
    const QByteArray hash = sha256Of(QString::fromUtf8(text)).toLatin1();
    const QByteArray rows =
        "INSERT INTO project VALUES (1, '01901d83-0000-7000-8000-000000000001', "
        "'2024-06-20T12:00:00Z', 10, 0);"
        "INSERT INTO article VALUES (2, 'a', 'The Pact', '', 'Wire', '', '', '', '', 'auto',"
        "'not started', 'Look again', 3);"
        "INSERT INTO version VALUES (3, 'v', 2, 1, '"
        + hash
        + "', 13, 1, '', '', '', '', '', NULL);"
          "INSERT INTO content VALUES (1, '"
        + hash + "', '" + text
        + "');"
          "INSERT INTO article_search (rowid, text) VALUES (3, 'old index');"
          "PRAGMA application_id = 0x53644f66; PRAGMA user_version = 1;";
    QVERIFY(runElsewhere(path(), "BEGIN;" + schema.readAll() + rows + "COMMIT;"));
    const auto store = ProjectStore::open(path());
    VERIFY_RESULT(store);
    QStringList found;
    VERIFY_RESULT(
        (*store)->search({*SearchQuery::parse(u"zoe title:pact publisher:wire note:again"_s)},
            [&found](const auto &hits, int, int) {
                for (const SearchHit &hit : hits)
                    found.append(hit.match);
                return true;
            }));
    QCOMPARE(found, QStringList({u"Zoë"_s, u"Pact"_s, u"Wire"_s, u"again"_s}));
}

STANDOFF_TEST(QCoreApplication, SearchTest)
#include "tst_search.moc"
