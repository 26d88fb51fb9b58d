// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/filenamepattern.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class FileNamePatternTest : public QObject
{
    Q_OBJECT

private slots:
    void facts_data();
    void facts();
    void wrongPatterns_data();
    void wrongPatterns();
    void whatTheArticleSaysGoesFirst();
    void longNamesTakeNoTime();
};

void FileNamePatternTest::facts_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>(
        "told"); // title|date|publisher|author; "" where the name does not fit

    const auto row = [](const char *what, const QString &pattern, const QString &name,
                         const QString &told) { QTest::newRow(what) << pattern << name << told; };
    const QString usual = u"{date} - {publisher} - {title}"_s;
    row("usual", usual, u"2024-06-22 - Haven Courier - Shells stay.txt"_s,
        u"Shells stay|2024-06-22|Haven Courier|"_s);
    row("a separator in the last", usual, u"2024-06-22 - Haven Courier - One - two.html"_s,
        u"One - two|2024-06-22|Haven Courier|"_s);
    row("dots in it", usual, u"2024-06 - H. Courier - No. 5 stays.v2.txt"_s,
        u"No. 5 stays.v2|2024-06|H. Courier|"_s);
    row("underscores", u"{date}_{publisher}_{title}"_s, u"20240622_Haven_Shells_stay.pdf"_s,
        u"Shells stay|2024-06-22|Haven|"_s);
    row("hyphens", u"{date}-{publisher}-{title}"_s, u"2024-06-22-Haven-Shells.txt"_s,
        u"Shells|2024-06-22|Haven|"_s);
    row("many spaces", usual, u"2024  -  Haven -   Shells   stay.txt"_s,
        u"Shells stay|2024|Haven|"_s);
    row("German date", u"{title} ({date})"_s, u"Der Pakt (3.6.2024).docx"_s,
        u"Der Pakt|2024-06-03||"_s);
    row("a date in words", usual, u"19. November 2019 - Haven - Pact.txt"_s,
        u"Pact|2019-11-19|Haven|"_s);
    row("American", u"{date} {title}"_s, u"June 22nd, 2024 Pact.txt"_s, u"Pact|2024-06-22||"_s);
    row("a date at the end", u"{title} - {date}"_s, u"One - two - 22 June 2024.txt"_s,
        u"One - two|2024-06-22||"_s);
    row("a Korean date", u"{date} - {title}"_s, u"2019년 11월 19일 - 조약.txt"_s,
        u"조약|2019-11-19||"_s);
    row("no date", usual, u"Monday - Haven Courier - Shells stay.txt"_s, {});
    row("no such day", usual, u"2024-02-30 - Haven Courier - Shells stay.txt"_s, {});
    row("no such month", usual, u"2024-13 - Haven Courier - Shells stay.txt"_s, {});
    row("nothing for a fact", usual, u"2024-06-22 -  - Shells stay.txt"_s, {});
    row("its suffix", u"{title}.txt"_s, u"Shells stay.txt"_s, u"Shells stay|||"_s);
    row("another suffix", u"{title}.txt"_s, u"Shells stay.html"_s, {});
    row("any suffix", u"{title}.*"_s, u"Shells.stay.html"_s, u"Shells|||"_s);
    row("anything before", u"*, {author}"_s, u"12, Ada Rehn.txt"_s, u"|||Ada Rehn"_s);
    row("no suffix", u"{author} {title}"_s, u"Rehn Shells stay"_s, u"Shells stay|||Rehn"_s);
    row("a hidden file", u"{title}"_s, u".profile"_s, u".profile|||"_s);
    row("signs of expressions", u"[{date}] (a+b)? {title}"_s, u"[2024] (a+b)? Pact.txt"_s,
        u"Pact|2024||"_s);
    row("Korean", u"{publisher}_{date}_{title}"_s, u"한빛일보_20240622_평양의 환영.txt"_s,
        u"평양의 환영|2024-06-22|한빛일보|"_s);
    row("expression", u"/^(?<date>\\d{8})(x)?(?<title>.+)\\.txt$/"_s, u"20240622Pact.txt"_s,
        u"Pact|2024-06-22||"_s);
    row("expression that does not fit", u"/^(?<date>\\d{8})$/"_s, u"20240622Pact.txt"_s, {});
    row("expression with an empty part", u"/(?<author>[A-Z]*)-(?<title>.*)\\./"_s, u"-pact.txt"_s,
        u"pact|||"_s);
}

void FileNamePatternTest::facts()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, name);
    const auto made = FileNamePattern::from(pattern);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    const auto facts = made->factsIn(name);
    const QString told = facts
        ? QStringList{facts->title, facts->published, facts->publisher, facts->byline}.join(u'|')
        : QString();
    QTEST(told, "told");
}

void FileNamePatternTest::wrongPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u""_s << u"says nothing"_s;
    QTest::newRow("no fact") << u"notes *"_s << u"says nothing"_s;
    QTest::newRow("unknown") << u"{titel}"_s << u"“titel”; they can say title, date"_s;
    QTest::newRow("without a name") << u"{} {title}"_s << u"“”"_s;
    QTest::newRow("twice") << u"{title} {title}"_s << u"“title” is in the pattern twice"_s;
    QTest::newRow("no expression") << u"/(?<title>/"_s << u"wrong at character"_s;
    QTest::newRow("expression without groups") << u"/(.*)/"_s << u"says nothing"_s;
    QTest::newRow("unknown group") << u"/(?<x>.*)/"_s << u"“x”"_s;
}

void FileNamePatternTest::wrongPatterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, says);
    const auto made = FileNamePattern::from(pattern);
    QVERIFY(!made);
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
}

void FileNamePatternTest::whatTheArticleSaysGoesFirst()
{
    const auto pattern = FileNamePattern::from(u"{date} - {author} - {title}"_s);
    QVERIFY(pattern);
    IncomingArticle article;
    article.fileName = u"2024-06-22 - Ada Rehn - Shells stay.html"_s;
    article.title = u"Shells stay in Seoul"_s;
    QVERIFY(pattern->fill(article));
    QCOMPARE(article.title, u"Shells stay in Seoul"_s);
    QCOMPARE(article.published, u"2024-06-22"_s);
    QCOMPARE(article.byline, u"Ada Rehn"_s);
    const auto further = FileNamePattern::from(u"{date} - {section} - {labels} - {title}"_s);
    QVERIFY(further);
    const auto facts = further->factsIn(u"2024 - World news - sea, ferry+pier - Shells stay.txt"_s);
    QVERIFY(facts);
    QCOMPARE(facts->section, u"World news"_s);
    QCOMPARE(facts->labels, (QStringList{u"sea"_s, u"ferry"_s, u"pier"_s}));
    article.fileName = u"2024 - World - sea - Shells.html"_s;
    article.labels = {u"own"_s};
    QVERIFY(further->fill(article));
    QCOMPARE(article.section, u"World"_s);
    QCOMPARE(article.labels, QStringList{u"own"_s});
    article.fileName = u"Other.html"_s;
    article.published.clear();
    QVERIFY(!pattern->fill(article));
    QVERIFY(article.published.isEmpty());
}

// As long as a system lets them be.
void FileNamePatternTest::longNamesTakeNoTime()
{
    const auto pattern =
        FileNamePattern::from(u"{title} - * - {publisher} - * - {author} - {date}"_s);
    QVERIFY(pattern);
    QVERIFY(!pattern->factsIn(u"a - "_s.repeated(63)));
    QVERIFY(pattern->factsIn(u"a - "_s.repeated(60) + u"2024"_s));
}

STANDOFF_TEST(QCoreApplication, FileNamePatternTest)
#include "tst_filenamepattern.moc"
