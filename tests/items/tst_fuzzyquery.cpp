// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/fuzzyquery.h"
#include "program/testprogram.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

// What is meant by a few letters, and what is meant rather.
class FuzzyQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void hits_data();
    void hits();
    void ranks_data();
    void ranks();
    void foldingKeepsTheLength();
    void lettersRuleOutNoMatch();
    void longTextsTakeNoTime();

private:
    static std::optional<FuzzyMatch> match(const QString &typed, const QString &text)
    {
        return FuzzyQuery(typed).matchIn(foldedForMatch(text));
    }
    // The text with what was hit in brackets; "" where it does not match.
    static QString marked(const QString &typed, QString text)
    {
        const auto found = match(typed, text);
        if (!found)
            return {};
        for (qsizetype i = found->hits.size() - 1; i >= 0; --i)
            text.insert(found->hits[i].end, u']').insert(found->hits[i].begin, u'[');
        return text;
    }
};

void FuzzyQueryTest::hits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &typed, const QString &text,
                         const QString &expected) {
        QTest::newRow(name) << typed << text << expected;
    };
    row("a word's begin", u"treat"_s, u"The treaty of 2000"_s, u"The [treat]y of 2000"_s);
    row("whatever case", u"TREAT"_s, u"the Treaty"_s, u"the [Treat]y"_s);
    row("two words", u"treaty 2000"_s, u"The treaty of 2000"_s, u"The [treaty] of [2000]"_s);
    row("in any order", u"2000 treaty"_s, u"The treaty of 2000"_s, u"The [treaty] of [2000]"_s);
    row("each word is wanted", u"treaty 2001"_s, u"The treaty of 2000"_s, QString());
    row("first letters", u"tao"_s, u"Tag all occurrences"_s, u"[Ta]g all [o]ccurrences"_s);
    row("begins", u"tagocc"_s, u"Tag all occurrences"_s, u"[Tag] all [occ]urrences"_s);
    row("as many of a word as can be", u"stso"_s, u"Stop the story"_s, QString());
    row("a letter of each", u"sto"_s, u"Set the offset"_s, u"[S]et [t]he [o]ffset"_s);
    row("not within a word", u"ea"_s, u"The treaty"_s, QString());
    row("three letters within", u"eat"_s, u"The treaty"_s, u"The tr[eat]y"_s);
    row("not in the wrong order", u"oat"_s, u"Tag all occurrences"_s, QString());
    row("without diacritics", u"uber"_s, u"Das Über-Ich"_s, u"Das [Über]-Ich"_s);
    row("with diacritics", u"žižek"_s, u"Slavoj Zizek"_s, u"Slavoj [Zizek]"_s);
    row("Greek", u"αθηνα"_s, u"Στην Αθήνα"_s, u"Στην [Αθήνα]"_s);
    row("Cyrillic", u"пут"_s, u"Владимир Путин"_s, u"Владимир [Пут]ин"_s);
    row("Arabic", u"قال"_s, u"ماذا قال المتحدث"_s, u"ماذا [قال] المتحدث"_s);
    row("Hangul with a particle", u"조약"_s, u"새조약은 언제"_s, u"새[조약]은 언제"_s);
    row("Han anywhere", u"条约"_s, u"伙伴关系条约"_s, u"伙伴关系[条约]"_s);
    row("Thai anywhere", u"สัญญา"_s, u"ลงนามสัญญาแล้ว"_s, u"ลงนาม[สัญญา]แล้ว"_s);
    row("beyond the first plane", u"kim"_s, u"\U0001F600 Kim"_s, u"\U0001F600 [Kim]"_s);
    row("hits that touch are one", u"tre eaty"_s, u"The treaty"_s, u"The [treaty]"_s);
    row("nothing typed", u"  "_s, u"The treaty"_s, u"The treaty"_s);
    row("nothing to be found in", u"a"_s, QString(), QString());
}

void FuzzyQueryTest::hits()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(marked(typed, text), expected);
}

void FuzzyQueryTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts"); // the best one first
    QTest::newRow("begin, then several, then within")
        << u"tag"_s
        << QStringList{u"Tag by name"_s, u"The tag by name"_s, u"Take a guess"_s, u"Heritage"_s};
    QTest::newRow("a whole word before its begin")
        << u"open"_s << QStringList{u"Open project"_s, u"Openness"_s};
    QTest::newRow("fewer words") << u"fin"_s
                                 << QStringList{
                                        u"Find next"_s, u"To find in next"_s, u"File is new"_s};
    QTest::newRow("in the order typed")
        << u"next problem"_s << QStringList{u"Next problem"_s, u"Problem: next"_s};
}

void FuzzyQueryTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    int before = std::numeric_limits<int>::max();
    for (const QString &text : std::as_const(texts)) {
        const auto found = match(typed, text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->score < before, qPrintable(text));
        before = found->score;
    }
}

void FuzzyQueryTest::foldingKeepsTheLength()
{
    const QString text = u"Straße ﬁx İstanbul ǅ é ngày Ὀδυσσεύς 한국 \U0001F600 \U00010400"_s;
    QCOMPARE(foldedForMatch(text).size(), text.size());
}

// What is left out by them alone would not match.
void FuzzyQueryTest::lettersRuleOutNoMatch()
{
    const QStringList texts{u"The treaty of 2000"_s, u"Tag all occurrences"_s, u"새조약은 언제"_s};
    for (const QString &text : texts) {
        const QString folded = foldedForMatch(text);
        for (qsizetype begin = 0; begin < folded.size(); ++begin) {
            for (qsizetype length = 1; length <= 4; ++length) {
                const FuzzyQuery query(folded.mid(begin, length));
                if (query.matchIn(folded))
                    QCOMPARE(query.letters() & ~lettersOf(folded), quint64(0));
            }
        }
    }
}

// The search through the words of a text ends, however they are.
void FuzzyQueryTest::longTextsTakeNoTime()
{
    const QString text = u"a "_s.repeated(2'000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!match(u"a"_s.repeated(40) + u'b', text));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

STANDOFF_TEST(QCoreApplication, FuzzyQueryTest)
#include "tst_fuzzyquery.moc"
