// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/project/markedarticle.h"
#include "typesetting/articlehandles.h"
#include "typesetting/articlelabels.h"
#include "typesetting/relationpaths.h"

#include <QApplication>
#include <QPen>

using namespace Standoff;
using namespace Qt::StringLiterals;

// The geometry of what is dragged and drawn between annotations, without a window.
class TestArticleHandles : public QObject
{
    Q_OBJECT

private slots:
    void handlesStandAtTheEnds_data();
    void handlesStandAtTheEnds();
    void onlyWhatIsSeenHasHandles();
    void theNearestIsTaken();
    void endsSnapToWords_data();
    void endsSnapToWords();
    void aRelationInOneLineStaysAbove();
    void aRelationAcrossLinesGoesByTheMargin();
    void relationsMeetWordsBesideLabels_data();
    void relationsMeetWordsBesideLabels();
    void relationsPassWhatLiesBetween();

private:
    static ArticleLayout layoutOf(const QString &text, int width = 600)
    {
        ArticleLayout layout;
        layout.setWidth(width);
        layout.setHeaderHeight(20);
        layout.setText(ArticleText(text));
        return layout;
    }
    static ArticleMarks unlabelled(const MarkedArticle &marked)
    {
        ArticleMarks marks;
        marks.setArticle(&marked.article);
        return marks;
    }
    static TextRange rangeOf(const ArticleLayout &layout, const QString &words)
    {
        const int begin = int(layout.text().string().indexOf(words));
        return {begin, begin + int(words.size())};
    }
};

void TestArticleHandles::handlesStandAtTheEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("beginsLeft");
    QTest::newRow("latin") << u"one two three"_s << u"two"_s << true;
    QTest::newRow("arabic") << u"قال الرئيس الروسي يوم"_s << u"الرئيس"_s << false;
    QTest::newRow("hebrew in latin") << u"He said שלום עולם and left"_s << u"שלום"_s << false;
    QTest::newRow("latin in arabic") << u"قال Kim Jong الرئيس"_s << u"Kim"_s << true;
    QTest::newRow("emoji") << u"a 👩‍👩‍👧‍👦 b"_s << u"👩‍👩‍👧‍👦"_s
                           << true;
    QTest::newRow("korean") << u"북한과 러시아가"_s << u"러시아"_s << true;
}

void TestArticleHandles::handlesStandAtTheEnds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(bool, beginsLeft);
    const ArticleLayout layout = layoutOf(text);
    const TextRange range = rangeOf(layout, words);
    const QList<QRectF> pieces = layout.rectangles(range);
    QCOMPARE(pieces.size(), 1);
    const QList<ArticleHandle> handles = handlesOf(layout, {range}, {0, int(text.size())});
    QCOMPARE(handles.size(), 3);
    QCOMPARE(handles[0].kind, ArticleHandle::Begin);
    QCOMPARE(handles[1].kind, ArticleHandle::End);
    QCOMPARE(handles[2].kind, ArticleHandle::Relation);
    const qreal begin = handles[0].place.x();
    const qreal end = handles[1].place.x();
    QVERIFY(std::abs(begin - (beginsLeft ? pieces[0].left() : pieces[0].right())) < 1.5);
    QVERIFY(std::abs(end - (beginsLeft ? pieces[0].right() : pieces[0].left())) < 1.5);
    QVERIFY(handles[2].place.bottom() <= pieces[0].top() + 1);
}

void TestArticleHandles::onlyWhatIsSeenHasHandles()
{
    const ArticleLayout layout = layoutOf(u"One two.\nThree four.\nFive six.\n"_s.repeated(400));
    const TextRange range{4, layout.text().size() - 3};
    const TextRange middle = layout.text().paragraphs()[600].range;
    QVERIFY(handlesOf(layout, {range}, middle).isEmpty());
    for (int i = 0; i < layout.count(); ++i)
        QVERIFY(!layout.isLaidOut(i)); // asking costs nothing
    QCOMPARE(handlesOf(layout, {range}, {0, 20}).size(), 2); // its begin, and that of relations
}

void TestArticleHandles::theNearestIsTaken()
{
    const ArticleLayout layout = layoutOf(u"one two three"_s);
    const TextRange range = rangeOf(layout, u"two"_s);
    const QList<ArticleHandle> handles = handlesOf(layout, {range}, {0, 13});
    const QPointF end = handles[1].place.center();
    QCOMPARE(handleAt(handles, end + QPointF(3, 0))->kind, ArticleHandle::End);
    QCOMPARE(
        handleAt(handles, handles[0].place.center() - QPointF(3, 0))->kind, ArticleHandle::Begin);
    QVERIFY(!handleAt(handles, end + QPointF(20, 0)));
}

void TestArticleHandles::endsSnapToWords_data()
{
    QTest::addColumn<QString>("handle");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("byWord");
    QTest::addColumn<QString>("words");
    // one two three four
    QTest::newRow("end, word's begin") << u"end"_s << 9 << true << u"two "_s;
    QTest::newRow("end, word's end") << u"end"_s << 12 << true << u"two three"_s;
    QTest::newRow("end, exactly") << u"end"_s << 10 << false << u"two th"_s;
    QTest::newRow("end before begin") << u"end"_s << 0 << false << u"t"_s;
    QTest::newRow("begin, word's begin") << u"begin"_s << 1 << true << u"one two"_s;
    QTest::newRow("begin behind the end") << u"begin"_s << 18 << false << u"o"_s;
}

void TestArticleHandles::endsSnapToWords()
{
    QFETCH(QString, handle);
    QFETCH(int, offset);
    QFETCH(bool, byWord);
    const ArticleLayout layout = layoutOf(u"one two three four"_s);
    const ArticleHandle taken{
        handle == u"end"_s ? ArticleHandle::End : ArticleHandle::Begin, 0, {}};
    const QList<TextRange> ranges = reshaped(layout, {{4, 7}}, taken, offset, byWord);
    QTEST(layout.text().slice(ranges.first()).toString(), "words");
}

void TestArticleHandles::aRelationInOneLineStaysAbove()
{
    MarkedArticle marked(u"one two three four"_s);
    const ArticleLayout layout = layoutOf(marked.article.text().string());
    marked.mark(MarkedArticle::person, u"two"_s);
    marked.mark(MarkedArticle::person, u"four"_s);
    marked.relate(AnnotationId{1}, AnnotationId{2});
    const QList<RelationPath> paths =
        relationPaths(marked.article, layout, unlabelled(marked), {RelationId{1}}, {0, 18});
    QCOMPARE(paths.size(), 1);
    const QRectF from = layout.rectangles(marked.range(u"two"_s)).first();
    const QRectF to = layout.rectangles(marked.range(u"four"_s)).first();
    const QRectF bounds = paths[0].line.boundingRect();
    QCOMPARE(bounds.left(), from.center().x());
    QCOMPARE(bounds.right(), to.center().x());
    QVERIFY(bounds.bottom() <= from.top() + 0.5);
    QCOMPARE(paths[0].arrow.first(), QPointF(to.center().x(), to.top()));
    QVERIFY(paths[0].room > 0);
}

void TestArticleHandles::aRelationAcrossLinesGoesByTheMargin()
{
    MarkedArticle marked(u"one two three\nfour five six\nseven"_s);
    const ArticleLayout layout = layoutOf(marked.article.text().string());
    marked.mark(MarkedArticle::person, u"two"_s);
    marked.mark(MarkedArticle::person, u"seven"_s);
    marked.mark(MarkedArticle::person, u"three"_s);
    marked.relate(AnnotationId{1}, AnnotationId{2});
    marked.relate(AnnotationId{3}, AnnotationId{2});
    const int size = marked.article.text().size();
    const QList<RelationPath> paths = relationPaths(
        marked.article, layout, unlabelled(marked), {RelationId{1}, RelationId{2}}, {0, size});
    QCOMPARE(paths.size(), 2);
    for (const RelationPath &path : paths)
        QVERIFY(path.line.boundingRect().right() > layout.width());
    // Each has a way of its own down the margin.
    QVERIFY(
        std::abs(paths[0].line.boundingRect().right() - paths[1].line.boundingRect().right()) > 3);
    // Where the end is out of sight there is no arrow, and nothing is laid out for it.
    const QList<RelationPath> part =
        relationPaths(marked.article, layout, unlabelled(marked), {RelationId{1}}, {0, 13});
    QVERIFY(part.first().arrow.isEmpty());
}

void TestArticleHandles::relationsMeetWordsBesideLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    const QString english = u"Officials of the office of Yoon met Lee and Xi on Wednesday."_s;
    const QString arabic = u"قالت سيول إن روسيا وكوريا الشمالية وقعتا اتفاقا جديدا اليوم"_s;
    QTest::newRow("a wide word") << english << QStringList{u"Officials"_s, u"Wednesday"_s};
    QTest::newRow("short words") << english << QStringList{u"Lee"_s, u"Xi"_s};
    QTest::newRow("nested") << english
                            << QStringList{u"office of Yoon"_s, u"Yoon"_s, u"office"_s, u"Lee"_s};
    QTest::newRow("under another's label")
        << english << QStringList{u"Xi on"_s, u"Xi"_s, u"Wednesday"_s, u"on"_s};
    QTest::newRow("right to left")
        << arabic << QStringList{u"سيول"_s, u"روسيا"_s, u"روسيا وكوريا الشمالية"_s, u"اليوم"_s};
}

void TestArticleHandles::relationsMeetWordsBesideLabels()
{
    QFETCH(QString, text);
    QFETCH(QStringList, marked);
    MarkedArticle article(text);
    for (const QString &word : marked) {
        article.mark(MarkedArticle::organisation, word);
        article.mark(MarkedArticle::source, word);
    }
    QList<RelationId> relations;
    for (qint64 from = 1; from < article.lastId; ++from) {
        article.relate(AnnotationId{from}, AnnotationId{from + 1});
        relations.append(RelationId{from});
    }
    for (const int width : {160, 700}) {
        ArticleLayout layout = layoutOf(text);
        layout.setWidth(width);
        layout.layOut(0, 10'000);
        ArticleMarks marks;
        marks.setStyles(MarkedArticle::styles());
        marks.setArticle(&article.article);
        const int last = int(layout.layout(0).lines().size()) - 1;
        const QList<ArticleLabel> labels = labelsOf(layout, marks, 0, 0, last);
        QVERIFY(!labels.isEmpty());
        const QList<RelationPath> paths = relationPaths(
            article.article, layout, marks, relations, {0, article.article.text().size()});
        for (const RelationPath &path : paths) {
            for (const ArticleLabel &label : labels) {
                // The letters, without what is above and below them.
                const QRectF letters = label.place.translated(0, layout.top(0))
                                           .adjusted(0, label.place.height() * 0.25, 0, -1);
                const QPainterPath line =
                    QPainterPathStroker(QPen(Qt::black, 1)).createStroke(path.line);
                QVERIFY(!line.intersects(letters));
                QVERIFY(!path.arrow.boundingRect().intersects(letters.adjusted(1, 0, -1, 0)));
            }
        }
    }
}

void TestArticleHandles::relationsPassWhatLiesBetween()
{
    MarkedArticle marked(u"one two three\nfour five six\nseven\neight"_s);
    marked.mark(MarkedArticle::person, u"seven"_s);
    marked.mark(MarkedArticle::person, u"two"_s);
    ArticleRelations relations;
    relations.setArticle(&marked.article);
    QVERIFY(relations.passing({0, 40}).isEmpty());
    QVERIFY(relations.apply(marked.relate(AnnotationId{1}, AnnotationId{2})));
    QCOMPARE(relations.passing(marked.paragraph(1)), QList{RelationId{1}});
    QVERIFY(relations.passing(marked.paragraph(3)).isEmpty());
    QVERIFY(!relations.apply(marked.mark(MarkedArticle::person, u"five"_s)));
}

STANDOFF_TEST(QApplication, TestArticleHandles)
#include "tst_articlehandles.moc"
