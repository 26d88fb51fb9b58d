// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/markedarticle.h"
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
    void statusAndAnnotatorAreKnown();
    void whatIsHiddenIsNotThere_data();
    void whatIsHiddenIsNotThere();
    void whatIsPendingStandsBeside();
    void refreshFindsTheBlocksThatARangeTouches();
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
    const auto number = [&](qint64 id) { return marks.claimNumber(AnnotationId{id}); };
    QCOMPARE(number(1), 3);
    QCOMPARE(number(2), 1);
    QCOMPARE(number(3), 0);
    QCOMPARE(number(4), 2);
    QVERIFY(marks.apply(marked.unmark(AnnotationId{2}).of<Annotation>()));
    QCOMPARE(number(1), 2);
    ArticleMarks anew;
    anew.setStyles(MarkedArticle::styles());
    anew.setArticle(&marked.article);
    QCOMPARE(anew.claimNumber(AnnotationId{1}), 2);
}

void TestArticleMarks::statusAndAnnotatorAreKnown()
{
    const AnnotatorId ada{11};
    MarkedArticle marked(u"one two three"_s);
    ArticleMarks marks;
    marks.setStyles(MarkedArticle::styles());
    marks.setArticle(&marked.article);
    marked.mark(MarkedArticle::person, u"one"_s, Status::Proposed, ada);
    marked.mark(MarkedArticle::person, u"one"_s, Status::Rejected);
    const Marks found = marks.of(marked.paragraph(0));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].status, Status::Proposed);
    QCOMPARE(found[0].annotator, ada);
    QVERIFY(found[0].isTint());
    QCOMPARE(found[1].status, Status::Rejected);
    QCOMPARE(found[1].annotator, AnnotatorId());
    QVERIFY(!found[1].isTint()); // a line below, in a lane of its own
    QCOMPARE(found[1].lane, 0);
    marked.setStatus(AnnotationId{1}, Status::Accepted);
    QCOMPARE(marks.refresh(marked.range(u"one"_s)).size(), 2); // as it was and as it is
    QCOMPARE(marks.of(marked.paragraph(0))[0].status, Status::Accepted);
}

void TestArticleMarks::whatIsHiddenIsNotThere_data()
{
    QTest::addColumn<MarkStyles>("hidden");
    QTest::addColumn<QList<qint64>>("shown");
    const MarkStyles all = MarkedArticle::styles();
    QTest::newRow("nothing") << all << QList<qint64>{1, 2, 3, 4};
    MarkStyles styles = all;
    styles.tags[MarkedArticle::source].shown = false;
    QTest::newRow("a tag") << styles << QList<qint64>{1, 2, 3};
    styles = all;
    styles.hiddenStatuses = {Status::Proposed, Status::Rejected};
    QTest::newRow("what is not accepted") << styles << QList<qint64>{1, 4};
    styles.hiddenStatuses = {Status::Accepted};
    QTest::newRow("what is accepted") << styles << QList<qint64>{2, 3};
    styles = all;
    styles.hiddenAnnotators = {AnnotatorId{11}};
    QTest::newRow("one person's") << styles << QList<qint64>{3, 4};
    styles.hiddenAnnotators = {AnnotatorId()};
    QTest::newRow("nobody's") << styles << QList<qint64>{1, 2, 3};
    styles.hiddenStatuses = {Status::Proposed};
    QTest::newRow("nobody's and what is proposed") << styles << QList<qint64>{1, 3};
}

void TestArticleMarks::whatIsHiddenIsNotThere()
{
    QFETCH(MarkStyles, hidden);
    QFETCH(QList<qint64>, shown);
    MarkedArticle marked(u"one two three"_s);
    marked.mark(MarkedArticle::person, u"one"_s, Status::Accepted, AnnotatorId{11});
    marked.mark(MarkedArticle::person, u"two"_s, Status::Proposed, AnnotatorId{11});
    marked.mark(MarkedArticle::claim, u"two three"_s, Status::Rejected, AnnotatorId{12});
    marked.mark(MarkedArticle::source, u"three"_s);
    ArticleMarks marks;
    marks.setArticle(&marked.article);
    marks.setStyles(hidden);
    QList<qint64> found;
    for (const Mark &mark : marks.of(marked.paragraph(0)))
        found.append(mark.annotation.number);
    std::ranges::sort(found);
    QCOMPARE(found, shown);
    for (qint64 id = 1; id <= marked.lastId; ++id)
        QCOMPARE(marks.isShown(AnnotationId{id}), shown.contains(id));
}

// Frames, in no lane, and hidden by nothing.
void TestArticleMarks::whatIsPendingStandsBeside()
{
    MarkedArticle marked(u"one two three\nfour five"_s);
    marked.mark(MarkedArticle::source, u"one two"_s);
    PendingMarks pending;
    ArticleMarks marks;
    MarkStyles styles = MarkedArticle::styles();
    styles.hiddenStatuses = {Status::Proposed};
    marks.setStyles(styles);
    marks.setArticle(&marked.article);
    marks.setBeside({&pending});
    QCOMPARE(marks.of(marked.paragraph(0)).size(), 1);
    const PendingMark cue{marked.range(u"two"_s), LayerKind::Cue, false};
    const PendingMark content{marked.range(u"three\nfour"_s), LayerKind::Claim, true};
    for (const TextRange place : pending.set({cue, content}))
        marks.refresh(place);
    const Marks first = marks.of(marked.paragraph(0));
    QCOMPARE(first.size(), 3);
    QVERIFY(!first[0].framed && first[1].framed && first[2].framed);
    QCOMPARE(first[1].status, Status::Accepted);
    QCOMPARE(first[1].lane, 0);
    QCOMPARE(marks.colorOf(first[1]), styles.of(MarkedArticle::cue).color);
    QCOMPARE(first[2].status, Status::Proposed);
    QCOMPARE(first[2].range, marked.range(u"three"_s));
    QCOMPARE(marks.of(marked.paragraph(1)).size(), 1);
    QVERIFY(pending.set({cue, content}).isEmpty()); // the same
    QCOMPARE(pending.set({}).size(), 2);
}

// Beside looking at each block that is kept.
void TestArticleMarks::refreshFindsTheBlocksThatARangeTouches()
{
    MarkedArticle marked(QStringList(20, u"one two"_s).join(u'\n'));
    const auto length = marked.article.text().size();
    for (int begin = 0; begin < length; begin += 3) {
        for (const int size : {1, 5, 17}) {
            ArticleMarks marks;
            marks.setStyles(MarkedArticle::styles());
            marks.setArticle(&marked.article);
            for (int i = 0; i < 20; ++i)
                marks.of(marked.paragraph(i));
            const TextRange range{begin, std::min(length, begin + size)};
            marked.mark(MarkedArticle::source, QList{range});
            QList<TextRange> expected;
            for (int i = 0; i < 20; ++i) {
                if (marked.paragraph(i).intersects(range))
                    expected.append(marked.paragraph(i).intersected(range));
            }
            QCOMPARE(marks.refresh(range), expected);
            marked.unmark(marked.last());
        }
    }
}

STANDOFF_TEST(QCoreApplication, TestArticleMarks)
#include "tst_articlemarks.moc"
