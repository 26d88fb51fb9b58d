// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlequery.h"
#include "items/queue/queriedarticles.h"
#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// The query language of the list of articles.
class ArticleQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void accepts_data();
    void accepts();
    void hints_data();
    void hints();
    void statesAreCalled_data();
    void statesAreCalled();
    void completion_data();
    void completion();
    void ofAProject();

private:
    QList<QueuedArticle> m_articles;
    Workbench m_bench;
};

void ArticleQueryTest::initTestCase()
{
    m_articles = {{Article{.id = {1},
                       .title = u"Pact signed in Pyongyang"_s,
                       .byline = u"Elin Raud"_s,
                       .publisher = u"AFP"_s,
                       .published = u"2024-06-20"_s,
                       .section = u"World"_s,
                       .labels = {u"korea"_s, u"check first"_s},
                       .url = u"https://example.org/pact"_s,
                       .language = u"de-AT"_s,
                       .state = ArticleState::NotStarted},
                      u"2026-11-02T08:00:00"_s, 4, 0},
        {Article{.id = {2},
             .title = u"What the Pact says"_s,
             .publisher = u"The Lowland Post"_s,
             .published = u"2024-06"_s,
             .labels = {u"korean"_s},
             .language = u"en"_s,
             .state = ArticleState::InProgress,
             .note = u"ask Elin"_s},
            u"2026-11-01T23:59:00"_s, 12, 2},
        {Article{.id = {3},
             .title = u"평양의 환영 인파"_s,
             .language = u"ko"_s,
             .state = ArticleState::Done},
            u"2026-10-31T08:00:00"_s, 0, 1}};
}

// The numbers of the articles that a query lets through.
void ArticleQueryTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("", "123");
    row("   ", "123");
    row("pact", "12");
    row("PACT", "12");
    row("says pact", "2"); // in any order
    row("\"says pact\"", "");
    row("\"pact says\"", "2");
    row("-pact", "3");
    row("afp", "1");
    row("raud", "1");
    row("world", "1");
    row("check", "1"); // a label
    row("elin", "1"); // a note is asked for by its name
    row("note:elin", "2");
    row("note:\"\"", "13");
    row("환영", "3");
    row("title:pact publisher:post", "2");
    row("publisher:\"\"", "3");
    row("-publisher:\"\"", "12");
    row("state:todo", "1");
    row("state:\"to do\"", "1");
    row("state:to-do", "1");
    row("State:TODO", "1");
    row("state:\"not started\"", "1");
    row("state:in", "2");
    row("state:done", "3");
    row("state:d", "3");
    row("-state:done", "12");
    row("state:xyz", "");
    row("state:", "123");
    row("label:korea", "12"); // one has it as a label, the other in one
    row("label:\"check first\"", "1");
    row("labels:arms", "");
    row("label:\"\"", "3");
    row("language:de", "1");
    row("language:DE-at", "1");
    row("language:k", "3");
    row("language:e", "2"); // “de” does not begin with it
    row("tags:4", "1");
    row("tags:<5", "13");
    row("tags:<=4", "13");
    row("tags:>4", "2");
    row("tags:>=4", "12");
    row("tags:<", "123"); // being typed
    row("tags:>9", "2"); // numbers, not letters
    row("tags:x", "");
    row("-tags:0", "12");
    row("problems:>0", "23");
    row("problems:0", "1");
    row("added:2026-11", "12");
    row("added:>2026-11-01", "1");
    row("added:>=2026-11-01", "12");
    row("added:<2026-11", "3");
    row("published:2024-06", "12");
    row("date:>2024-06", "");
    row("date:<2025", "12");
    row("published:\"\"", "3");
    row("url:example.org", "1");
    row("state:todo publisher:AFP tags:<5 added:>2026-11-01 pact", "1");
    row("pact colour:red", "12"); // what is unknown keeps nothing away
    row("a:b:c", "123");
}

void ArticleQueryTest::accepts()
{
    QFETCH(QString, text);
    const ArticleQuery query(text);
    QString accepted;
    for (const QueuedArticle &article : std::as_const(m_articles)) {
        if (query.accepts(article))
            accepted += QString::number(article.article.id.number);
    }
    QTEST(accepted, "expected");
    QCOMPARE(query, ArticleQuery(text));
}

void ArticleQueryTest::hints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << u"pact state:todo"_s << QString();
    QTest::newRow("unknown") << u"pact colour:red"_s << u"colour"_s;
    QTest::newRow("the first of two") << u"one:1 two:2"_s << u"one"_s;
    QTest::newRow("a word with a colon in marks") << u"\"one:1\""_s << QString();
}

void ArticleQueryTest::hints()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const QString hint = ArticleQuery(text).hint();
    QCOMPARE(hint.isEmpty(), field.isEmpty());
    QVERIFY2(field.isEmpty() || hint.contains(u"“%1”"_s.arg(field)), qPrintable(hint));
    QVERIFY(field.isEmpty() || hint.contains(u"publisher"_s));
}

void ArticleQueryTest::statesAreCalled_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("state"); // -1: none
    QTest::newRow("todo") << u"todo"_s << int(ArticleState::NotStarted);
    QTest::newRow("to do") << u"To do"_s << int(ArticleState::NotStarted);
    QTest::newRow("not-started") << u"not-started"_s << int(ArticleState::NotStarted);
    QTest::newRow("in-progress") << u"in-progress"_s << int(ArticleState::InProgress);
    QTest::newRow("done") << u"done"_s << int(ArticleState::Done);
    QTest::newRow("a part") << u"in"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void ArticleQueryTest::statesAreCalled()
{
    QFETCH(QString, word);
    const auto state = stateCalled(word);
    QTEST(state ? int(*state) : -1, "state");
}

void ArticleQueryTest::completion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("a field") << u"pact pub"_s << QStringList{u"publisher:"_s, u"published:"_s};
    QTest::newRow("states") << u"state:"_s
                            << QStringList{u"\"To do\""_s, u"\"In progress\""_s, u"Done"_s};
    QTest::newRow("a state") << u"state:d"_s << QStringList{u"Done"_s, u"\"To do\""_s};
    QTest::newRow("publishers") << u"publisher:"_s << QStringList{u"AFP"_s, u"\"The Post\""_s};
    QTest::newRow("labels, each once") << u"-label:k"_s << QStringList{u"korea"_s};
    QTest::newRow("numbers have none") << u"tags:"_s << QStringList();
    QTest::newRow("a word") << u"xyz"_s << QStringList();
}

void ArticleQueryTest::completion()
{
    QFETCH(QString, text);
    Project project;
    project.add(Article{.id = {1}, .publisher = u"The Post"_s, .labels = {u"korea"_s}});
    project.add(Article{.id = {2}, .publisher = u"AFP"_s, .labels = {u"arms"_s, u"korea"_s}});
    project.add(Article{.id = {3}, .publisher = u"AFP"_s});
    QTEST(completeArticleQuery(text, int(text.size()), project).candidates, "candidates");
}

void ArticleQueryTest::ofAProject()
{
    const ArticleId one = m_bench.add(u"One"_s, u"“Ann met Bob."_s); // a mark without its other end
    const ArticleId two = m_bench.add(u"Two"_s, u"Nobody."_s);
    m_bench.markPerson(one, u"Ann"_s);
    const auto found = [&](const QString &text) {
        QList<ArticleId> ids;
        for (const QueuedArticle &each : queriedArticles(m_bench.session(), ArticleQuery(text)))
            ids.append(each.article.id);
        return ids;
    };
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(found({}), (QList{one, two}));
    QCOMPARE(found(u"tags:1"_s), QList{one});
    QCOMPARE(found(u"state:todo"_s), QList{two});
    QCOMPARE(found(u"added:"_s + today), (QList{one, two}));
    QCOMPARE(found(u"added:<"_s + today), QList<ArticleId>());
    QCOMPARE(found(u"problems:>0"_s), QList{one});
}

STANDOFF_TEST(QCoreApplication, ArticleQueryTest)
#include "tst_articlequery.moc"
