// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articlefind.h"
#include "typesetting/articlemarks.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

class TestArticleMarks : public QObject
{
    Q_OBJECT

private slots:
    void lanesKeepOverlappingMarksApart();
    void tintsAndRulesHaveLanesOfTheirOwn();
    void fragmentsAreMarkedEach();
    void refreshTellsWhatLooksDifferent();
    void claimsAreNumberedInTheOrderOfTheText();
    void finds_data();
    void finds();
};

void TestArticleMarks::lanesKeepOverlappingMarksApart()
{
    MarkedArticle marked(u"one two three four five"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    marked.mark(MarkedArticle::person, u"two three"_s); // crosses the next
    marked.mark(MarkedArticle::person, u"three four"_s);
    marked.mark(MarkedArticle::person, u"three four"_s); // identical
    marked.mark(MarkedArticle::person, u"five"_s);
    marked.mark(MarkedArticle::person, u"one two three four"_s); // holds all but one
    const Marks &found = marks.of(marked.paragraph(0));
    QCOMPARE(found.size(), 5);
    for (const Mark &a : found) {
        for (const Mark &b : found)
            QVERIFY(a == b || a.lane != b.lane || !a.range.intersects(b.range));
    }
    QCOMPARE(found.first().lane, 0);
    QCOMPARE(found.last().lane, 0);
}

void TestArticleMarks::tintsAndRulesHaveLanesOfTheirOwn()
{
    MarkedArticle marked(u"one two three"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    marked.mark(MarkedArticle::person, u"two"_s);
    marked.mark(MarkedArticle::claim, u"one two three"_s);
    marked.mark(MarkedArticle::source, u"two"_s);
    const Marks found = marks.of(marked.paragraph(0));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].lane, 0); // the claim
    QCOMPARE(found[1].lane, 0); // the person
    QCOMPARE(found[2].lane, 1); // the source, below the claim
}

void TestArticleMarks::fragmentsAreMarkedEach()
{
    MarkedArticle marked(u"one two three\nfour five"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    marked.mark(MarkedArticle::source,
        {marked.range(u"one"_s), marked.range(u"three\nfour"_s), marked.range(u"five"_s)});
    const Marks first = marks.of(marked.paragraph(0));
    QCOMPARE(first.size(), 2);
    QVERIFY(first[0].labelled && !first[1].labelled);
    QCOMPARE(first[1].range, (TextRange{8, 13})); // its part in the paragraph
    const Marks second = marks.of(marked.paragraph(1));
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].range, (TextRange{14, 18}));
    QVERIFY(!second[0].labelled && !second[1].labelled);
}

void TestArticleMarks::refreshTellsWhatLooksDifferent()
{
    MarkedArticle marked(u"one two three\nfour five"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    marked.mark(MarkedArticle::source, u"two"_s);
    marked.mark(MarkedArticle::source, u"three"_s);
    marks.of(marked.paragraph(0));
    marked.mark(MarkedArticle::source, u"one two"_s); // moves the first to another lane
    const QList<TextRange> changed = marks.refresh(marked.range(u"one two"_s));
    QVERIFY(changed.contains(marked.range(u"two"_s)));
    QVERIFY(changed.contains(marked.range(u"one two"_s)));
    QVERIFY(!changed.contains(marked.range(u"three"_s)));
    marked.mark(MarkedArticle::source, u"five"_s);
    QVERIFY(marks.refresh(marked.range(u"five"_s)).isEmpty()); // nobody has asked for it
    QCOMPARE(marks.of(marked.paragraph(1)).size(), 1);
}

void TestArticleMarks::claimsAreNumberedInTheOrderOfTheText()
{
    MarkedArticle marked(u"one two three four"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    const auto annotate = [&](TagId tag, const QString &snippet) {
        return marks.apply(marked.mark(tag, snippet).of<Annotation>());
    };
    QVERIFY(annotate(MarkedArticle::claim, u"three"_s));
    QVERIFY(annotate(MarkedArticle::claim, u"one"_s));
    QVERIFY(!annotate(MarkedArticle::person, u"two"_s));
    QVERIFY(annotate(MarkedArticle::claim, u"two"_s));
    const auto number = [&](qint64 id) {
        return marks.claimNumber(*marked.article.find(AnnotationId{id}));
    };
    QCOMPARE(number(1), 3);
    QCOMPARE(number(2), 1);
    QCOMPARE(number(3), 0);
    QCOMPARE(number(4), 2);
    QVERIFY(marks.apply(marked.unmark(AnnotationId{2}).of<Annotation>()));
    QCOMPARE(number(1), 2);
    ArticleMarks anew;
    anew.setStyles(MarkedArticle::styles());
    anew.setArticle(&marked.article);
    QCOMPARE(anew.claimNumber(*marked.article.find(AnnotationId{1})), 2);
}

void TestArticleMarks::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ArticleFind>("find");
    QTest::addColumn<QList<int>>("begins");
    QTest::newRow("any case") << u"Kim kim KIM"_s << ArticleFind{u"kim"_s, {}} << QList{0, 4, 8};
    QTest::newRow("this case") << u"Kim kim KIM"_s << ArticleFind{u"kim"_s, FindFlag::CaseSensitive}
                               << QList{4};
    QTest::newRow("whole words") << u"skim kim. kimono kim"_s
                                 << ArticleFind{u"kim"_s, FindFlag::WholeWords} << QList{5, 17};
    QTest::newRow("no overlap") << u"aaaa"_s << ArticleFind{u"aa"_s, {}} << QList{0, 2};
    QTest::newRow("korean") << u"북한과 북한"_s << ArticleFind{u"북한"_s, {}} << QList{0, 4};
    QTest::newRow("nothing") << u"abc"_s << ArticleFind{u""_s, {}} << QList<int>();
}

void TestArticleMarks::finds()
{
    QFETCH(QString, text);
    QFETCH(ArticleFind, find);
    QFETCH(QList<int>, begins);
    QList<int> found;
    for (const TextRange hit : find.all(text))
        found.append(hit.begin);
    QCOMPARE(found, begins);
    if (begins.isEmpty())
        return;
    const auto last = find.previous(text, int(text.size()));
    QVERIFY(last);
    QCOMPARE(last->end, begins.last() + int(find.needle.size()));
    QVERIFY(!find.previous(text, begins.first() + int(find.needle.size()) - 1));
    QVERIFY(!find.next(text, begins.last() + 1));
}

STANDOFF_TEST(QCoreApplication, TestArticleMarks)
#include "tst_articlemarks.moc"
