// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/querywords.h"
#include "items/recordquery.h"
#include "program/testprogram.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// The small query by which lists of records are filtered.
class RecordQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void words_data();
    void words();
    void quotedIsReadBack_data();
    void quotedIsReadBack();
    void claims_data();
    void claims();
    void sources_data();
    void sources();
    void unknownFields();
    void completion_data();
    void completion();

private:
    Workbench m_bench;
};

void RecordQueryTest::initTestCase()
{
    Session &session = m_bench.session();
    const SourceId kcna = Workbench::expect(put(session,
        Source{.label = u"KCNA"_s,
            .kind = u"media"_s,
            .affiliation = u"government"_s,
            .identification = u"named"_s}));
    Workbench::expect(put(session,
        Source{.label = u"official"_s,
            .kind = u"person"_s,
            .identification = u"unnamed"_s,
            .terms = u"deep background"_s,
            .description = u"a senior official"_s}));
    Workbench::expect(put(session,
        Source{.label = u"aide"_s,
            .kind = u"person"_s,
            .identification = u"unnamed"_s,
            .terms = u"background"_s,
            .reason = u"not authorised"_s}));
    Workbench::expect(put(session, Grade{.source = kcna, .reliability = u"B"_s}));
    Workbench::expect(put(session, Grade{.source = kcna, .reliability = u"D"_s}));
    Workbench::expect(put(session,
        Claim{.text = u"North Korea sent 12 trains"_s,
            .claimant = kcna,
            .date = u"2024-06-20"_s,
            .types = {u"numerical"_s, u"causal"_s},
            .harm = 3,
            .state = u"researching"_s}));
    const ClaimId two = Workbench::expect(put(session,
        Claim{.text = u"The pact holds"_s,
            .shortText = u"Pact: holds"_s,
            .date = u"1961-07"_s,
            .factuality = u"not factual"_s,
            .harm = 0,
            .state = u"in review"_s}));
    Workbench::expect(put(session, Verdict{.claim = two, .conclusion = u"refuted"_s}));
    Workbench::expect(put(session, Claim{.text = u"South Korea denied it"_s}));
}

void RecordQueryTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QueryWord>>("expected");
    using Words = QList<QueryWord>;
    const auto row = [](const char *text, const Words &words) {
        QTest::newRow(text) << QString::fromUtf8(text) << words;
    };
    row("", {});
    row("   ", {});
    row("kim", Words{{.value = u"kim"_s, .begin = 0, .valueBegin = 0, .end = 3}});
    row(" a  b",
        Words{{.value = u"a"_s, .begin = 1, .valueBegin = 1, .end = 2},
            {.value = u"b"_s, .begin = 4, .valueBegin = 4, .end = 5}});
    row("-kim", Words{{.value = u"kim"_s, .negated = true, .begin = 0, .valueBegin = 1, .end = 4}});
    row("-", Words{{.value = u"-"_s, .begin = 0, .valueBegin = 0, .end = 1}});
    row("a - b",
        Words{{.value = u"a"_s, .begin = 0, .valueBegin = 0, .end = 1},
            {.value = u"-"_s, .begin = 2, .valueBegin = 2, .end = 3},
            {.value = u"b"_s, .begin = 4, .valueBegin = 4, .end = 5}});
    row("x:y",
        Words{{.field = u"x"_s,
            .value = u"y"_s,
            .hasField = true,
            .begin = 0,
            .valueBegin = 2,
            .end = 3}});
    row("x:", Words{{.field = u"x"_s, .hasField = true, .begin = 0, .valueBegin = 2, .end = 2}});
    row("x:http://y",
        Words{{.field = u"x"_s,
            .value = u"http://y"_s,
            .hasField = true,
            .begin = 0,
            .valueBegin = 2,
            .end = 10}});
    row(":y", Words{{.value = u":y"_s, .begin = 0, .valueBegin = 0, .end = 2}});
    row("-x:\"a b\" c",
        Words{{.field = u"x"_s,
                  .value = u"a b"_s,
                  .negated = true,
                  .hasField = true,
                  .quoted = true,
                  .begin = 0,
                  .valueBegin = 3,
                  .end = 8},
            {.value = u"c"_s, .begin = 9, .valueBegin = 9, .end = 10}});
    row("\"a: b\"",
        Words{{.value = u"a: b"_s, .quoted = true, .begin = 0, .valueBegin = 0, .end = 6}});
    row("\"a b\":c",
        Words{{.field = u"a b"_s,
            .value = u"c"_s,
            .hasField = true,
            .begin = 0,
            .valueBegin = 6,
            .end = 7}});
    row("\"open",
        Words{{.value = u"open"_s, .quoted = true, .begin = 0, .valueBegin = 0, .end = 5}});
    row("“a b”", Words{{.value = u"a b"_s, .quoted = true, .begin = 0, .valueBegin = 0, .end = 5}});
    row("x:\"\"",
        Words{{.field = u"x"_s,
            .hasField = true,
            .quoted = true,
            .begin = 0,
            .valueBegin = 2,
            .end = 4}});
}

void RecordQueryTest::words()
{
    QFETCH(QString, text);
    QFETCH(QList<QueryWord>, expected);
    QCOMPARE(queryWords(text), expected);
}

void RecordQueryTest::quotedIsReadBack_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"", "kim", "north korea", "-x", "a:b", "김정은 위원장"})
        QTest::newRow(value) << QString::fromUtf8(value);
}

void RecordQueryTest::quotedIsReadBack()
{
    QFETCH(QString, value);
    const QList<QueryWord> words = queryWords(u"x:"_s + quotedWhereNeeded(value));
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().value, value);
}

// The first letters of the claims that a query lets through: N, T and S.
void RecordQueryTest::claims_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("", "NTS");
    row("korea", "NS");
    row("KOREA", "NS");
    row("korea trains", "N");
    row("\"north korea\"", "N");
    row("-korea", "T");
    row("pact:", "NTS"); // of which a hint is given
    row("holds", "T");
    row("state:researching", "N");
    row("state:re", "NT"); // being typed: researching, in review
    row("State:\"in review\"", "T");
    row("-state:researching", "TS");
    row("state:\"\"", "S");
    row("-state:\"\"", "NT");
    row("state:", "NTS");
    row("source:KCNA", "N");
    row("claimant:kcn", "N");
    row("claimant:\"\"", "TS");
    row("state:researching source:KCNA", "N");
    row("state:researching -source:KCNA", "");
    row("types:causal", "N");
    row("types:caus", "N");
    row("factuality:factual", "T"); // no term: a part of one
    row("harm:3", "N");
    row("harm:0", "T");
    row("harm:>0", "N");
    row("harm:<3", "T");
    row("harm:\"\"", "S");
    row("public-interest:\"\"", "NTS");
    row("\"Public interest\":\"\"", "NTS");
    row("PublicInterest:1", "");
    row("date:2024", "N");
    row("date:>1961", "N");
    row("date:>1961-06", "NT");
    row("date:<2000", "T");
    row("short-text:pact", "T");
    row("\"In short\":pact", "T");
    row("verdict:refuted", "T");
    row("verdict:\"\"", "NS");
    row("mentions:0", "NTS");
    row("mentions:>0", "");
}

void RecordQueryTest::claims()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const RecordQuery query(text, Register::Claims, m_bench.project());
    QString found;
    for (const Claim &claim : m_bench.project().all<Claim>()) {
        if (query.accepts(claim, m_bench.project()))
            found.append(claim.text.front());
    }
    QCOMPARE(found, expected);
}

void RecordQueryTest::sources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("senior", "o"); // the description is a name too
    row("identification:unnamed reason:\"\"", "o");
    row("terms:background", "a"); // the whole term
    row("terms:back", "oa");
    row("grade:D", "K"); // the newest
    row("grade:B", "");
    row("grade:\"\"", "oa");
    row("kind:person -terms:background", "o");
}

void RecordQueryTest::sources()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const RecordQuery query(text, Register::Sources, m_bench.project());
    QString found;
    for (const Source &source : m_bench.project().all<Source>()) {
        if (query.accepts(source, m_bench.project()))
            found.append(source.label.front());
    }
    QCOMPARE(found, expected);
}

void RecordQueryTest::unknownFields()
{
    const RecordQuery query(
        u"colour:red state:spotted size:3"_s, Register::Claims, m_bench.project());
    QCOMPARE(query.unknownFields(), QStringList({u"colour"_s, u"size"_s}));
    QCOMPARE(query.conditions().size(), 1);
    QVERIFY(RecordQuery(u"claimant:x"_s, Register::Entities, m_bench.project())
            .unknownFields()
            .contains(u"claimant"_s));
}

void RecordQueryTest::completion_data()
{
    QTest::addColumn<QString>("text"); // with | where the caret is
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("replaced");
    const auto row = [](const char *text, const QStringList &candidates, const char *replaced) {
        QTest::newRow(text) << QString::fromUtf8(text) << candidates
                            << QString::fromLatin1(replaced);
    };
    row("|", {}, "");
    row("sta|", {u"state:"_s}, "sta");
    row("kim -sta|", {u"state:"_s}, "sta");
    row("tate|", {}, "tate"); // only from the beginning: most words are words
    row("zzz|", {}, "zzz");
    row("state:re|", {u"researching"_s, u"retracted"_s, u"\"in review\""_s, u"corrected"_s}, "re");
    row("-state:spo|", {u"spotted"_s}, "spo");
    row("source:k|", {u"KCNA"_s}, "k");
    row("source:k| more", {u"KCNA"_s}, "k");
    row("sta|te:re", {}, "");
    row("verdict:ref|", {u"refuted"_s}, "ref");
    row("colour:|", {}, "");
}

void RecordQueryTest::completion()
{
    QFETCH(QString, text);
    QFETCH(QStringList, candidates);
    QFETCH(QString, replaced);
    const int cursor = int(text.indexOf(u'|'));
    text.remove(cursor, 1);
    const QueryCompletion completion =
        completeQuery(text, cursor, Register::Claims, m_bench.project());
    QCOMPARE(completion.candidates, candidates);
    QCOMPARE(text.mid(completion.begin, completion.end - completion.begin), replaced);
}

STANDOFF_TEST(QCoreApplication, RecordQueryTest)
#include "tst_recordquery.moc"
