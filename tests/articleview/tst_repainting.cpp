// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articlewindow.h"
#include "paintwatch.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QWindow>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

// A dashed line of which only a part is painted is rounded otherwise, by the least that a colour
// can differ.
bool isSame(QRgb left, QRgb right)
{
    const auto isNear = [](int first, int second) { return std::abs(first - second) <= 1; };
    return isNear(qRed(left), qRed(right)) && isNear(qGreen(left), qGreen(right))
        && isNear(qBlue(left), qBlue(right));
}

const QString text = (sentence + u" "_s + sentence + u" "_s + sentence + u'\n').repeated(4)
    + u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء إن الاتفاق قائم.\n"_s;

} // namespace

// A view that repaints only what has changed has to know all that has. What is on the screen after
// a step is compared with the same painted as a whole.
class TestRepainting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_w.reset(); }

    void marksComeAndGo_data();
    void marksComeAndGo();
    void fragmentsAreBridged();
    void partsStandOutTogether();
    void theSelectionGrowsAndShrinks();
    void anyStep_data();
    void anyStep();

private:
    ArticleView &view() const { return *m_w->view; }
    MarkedArticle &marked() const { return m_w->marked; }
    TextRange range(const QString &words) const { return marked().range(words); }
    ChangeSet change(AnnotationId id, const QList<TextRange> &ranges, TagId tag) const;
    QImage onScreen() const
    {
        QCoreApplication::sendPostedEvents();
        QEvent due(QEvent::UpdateRequest); // what is due is painted
        QCoreApplication::sendEvent(&m_w->window, &due);
        const QRect place(
            view().viewport()->mapTo(&m_w->window, QPoint()), view().viewport()->size());
        const WId window = m_w->window.windowHandle()->winId();
        return m_w->window.screen()
            ->grabWindow(window, place.x(), place.y(), place.width(), place.height())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
    // Where the screen shows something else than what would be painted now; null: nowhere.
    QRect stale()
    {
        const QImage seen = onScreen();
        m_painted = m_watch->painted.boundingRect();
        const QImage whole =
            view().viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        m_watch->painted = {}; // that was for the comparison
        if (seen.size() != whole.size())
            qFatal("the screen cannot be read");
        QRect wrong;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                if (!isSame(seen.pixel(x, y), whole.pixel(x, y)))
                    wrong |= QRect(x, y, 1, 1);
            }
        }
        if (!wrong.isNull() && qEnvironmentVariableIsSet("STANDOFF_PICTURES")) {
            seen.save(u"stale-seen.png"_s);
            whole.save(u"stale-whole.png"_s);
        }
        return wrong;
    }

    std::unique_ptr<ArticleWindow> m_w;
    std::unique_ptr<PaintWatch> m_watch;
    QRect m_painted; // until the screen was looked at last
};

void TestRepainting::init()
{
    QApplication::setCursorFlashTime(0);
    m_w = std::make_unique<ArticleWindow>(text, QSize(760, 620));
    m_watch = std::make_unique<PaintWatch>(view().viewport());
    QVERIFY(QTest::qWaitForWindowActive(&m_w->window));
    QCOMPARE(stale(), QRect());
}

// An annotation as it is changed: its parts, or its tag.
ChangeSet TestRepainting::change(AnnotationId id, const QList<TextRange> &ranges, TagId tag) const
{
    Annotation after = *marked().article.find(id);
    after.fragments = marked().article.fragmentsFor(ranges);
    after.tag = tag;
    ChangeSet changes;
    changes.update(*marked().article.find(id), after);
    marked().article.apply(changes);
    return changes;
}

void TestRepainting::marksComeAndGo_data()
{
    QTest::addColumn<TagId>("tag");
    QTest::addColumn<qreal>("zoom");
    for (const qreal zoom : {1.0, 3.0}) {
        const auto name = [zoom](const char *tag) {
            return QByteArray(tag) + (zoom > 1 ? " large" : "");
        };
        QTest::newRow(name("entity")) << MarkedArticle::person << zoom;
        QTest::newRow(name("claim")) << MarkedArticle::claim << zoom;
        QTest::newRow(name("source")) << MarkedArticle::source << zoom;
        QTest::newRow(name("cue")) << MarkedArticle::cue << zoom;
        QTest::newRow(name("other")) << MarkedArticle::other << zoom;
    }
}

// Painted when it comes, changes, becomes the current one and goes; and no more than its lines.
void TestRepainting::marksComeAndGo()
{
    QFETCH(TagId, tag);
    QFETCH(qreal, zoom);
    view().setZoom(zoom);
    view().setCaret(range(u"weapons"_s).begin);
    QCOMPARE(stale(), QRect());
    const auto painted = [&] {
        const QRect wrong = stale();
        if (!wrong.isNull())
            return QByteArray("not repainted");
        const QRect line = view().rectanglesOf(range(u"Thursday"_s)).value(0);
        const bool isLine = m_painted.height() < 5 * line.height();
        // Claims are numbered: all of them are painted.
        return isLine || tag == MarkedArticle::claim ? QByteArray()
                                                     : QByteArray("too much is repainted");
    };
    view().applyChanges(marked().mark(tag, u"Thursday"_s));
    QVERIFY(!view().rectanglesOf(range(u"Thursday"_s)).isEmpty());
    QCOMPARE(painted(), QByteArray());
    const AnnotationId id = marked().last();
    view().applyChanges(change(id, {range(u"on Thursday it"_s)}, tag));
    QCOMPARE(painted(), QByteArray());
    view().setCurrentAnnotation(id);
    QCOMPARE(painted(), QByteArray());
    view().applyChanges(change(id, {range(u"said"_s)}, tag));
    QCOMPARE(painted(), QByteArray());
    view().applyChanges(change(id, {range(u"said"_s)}, MarkedArticle::location));
    QCOMPARE(painted(), QByteArray());
    view().applyChanges(change(id, {range(u"said"_s)}, tag));
    QCOMPARE(painted(), QByteArray());
    view().setCurrentAnnotation({});
    QCOMPARE(painted(), QByteArray());
    view().applyChanges(marked().unmark(id));
    QCOMPARE(painted(), QByteArray());
    view().applyChanges(marked().mark(tag, u"Thursday"_s)); // and one that goes as the current one
    view().setCurrentAnnotation(marked().last());
    QCOMPARE(stale(), QRect());
    view().applyChanges(marked().unmark(marked().last()));
    QCOMPARE(stale(), QRect());
}

// Lines between the parts of the current one: when it comes, loses a part, and goes.
void TestRepainting::fragmentsAreBridged()
{
    const QList<TextRange> parts{{3, 8}, {70, 75}, {400, 410}};
    view().applyChanges(marked().mark(MarkedArticle::claim, parts));
    view().setCurrentAnnotation(marked().last());
    QCOMPARE(stale(), QRect());
    view().applyChanges(marked().mark(MarkedArticle::source, parts));
    const AnnotationId id = marked().last();
    view().setCurrentAnnotation(id);
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(id, {parts[0], parts[1]}, MarkedArticle::source));
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(id, parts, MarkedArticle::source));
    QCOMPARE(stale(), QRect());
    view().applyChanges(marked().unmark(id));
    QCOMPARE(stale(), QRect());
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::source].shown = false; // the current one is outlined all the same
    view().setMarkStyles(styles);
    view().applyChanges(marked().mark(MarkedArticle::source, parts));
    view().setCurrentAnnotation(marked().last());
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(marked().last(), {parts[0]}, MarkedArticle::source));
    QCOMPARE(stale(), QRect());
}

// Relations of the current annotation are strong, and the parts of its attribution are outlined,
// wherever they are.
void TestRepainting::partsStandOutTogether()
{
    view().applyChanges(marked().mark(MarkedArticle::source, QList<TextRange>{{6, 11}}));
    view().applyChanges(marked().mark(MarkedArticle::claim, QList<TextRange>{{400, 420}}));
    view().applyChanges(marked().mark(MarkedArticle::person, QList<TextRange>{{300, 306}}));
    view().applyChanges(marked().relate(AnnotationId{1}, AnnotationId{3}));
    QCOMPARE(stale(), QRect());
    ChangeSet changes;
    changes.create(Attribution{.id = AttributionId{1},
        .version = marked().article.version().id,
        .sources = {AnnotationId{1}},
        .contents = {AnnotationId{2}}});
    marked().article.apply(changes);
    view().applyChanges(changes);
    QCOMPARE(stale(), QRect());
    for (const qint64 id : {1, 2, 3, 0, 1, 0}) {
        view().setCurrentAnnotation(AnnotationId{id});
        QCOMPARE(stale(), QRect());
    }
    view().setCurrentAnnotation(AnnotationId{1});
    QCOMPARE(stale(), QRect());
    // Parts that move take what joins them along.
    view().applyChanges(change(AnnotationId{2}, {{500, 510}}, MarkedArticle::claim));
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(AnnotationId{2}, {{400, 420}}, MarkedArticle::claim));
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(AnnotationId{3}, {{30, 36}}, MarkedArticle::person));
    QCOMPARE(stale(), QRect());
    view().applyChanges(change(AnnotationId{1}, {{100, 105}}, MarkedArticle::source));
    QCOMPARE(stale(), QRect());
    ChangeSet gone;
    gone.remove(changes.of<Attribution>().first().after.value());
    marked().article.apply(gone);
    view().applyChanges(gone);
    QCOMPARE(stale(), QRect());
}

void TestRepainting::theSelectionGrowsAndShrinks()
{
    const TextRange word = range(u"Thursday"_s);
    const std::pair<int, int> steps[] = {{word.begin, word.end}, {word.begin, 600},
        {word.begin, 300}, {word.begin, 0}, {word.begin, word.begin}, {600, 300}, {10, 40},
        {0, text.size()}, {5, 5}};
    for (const auto &[anchor, caret] : steps) {
        view().select(anchor, caret);
        QCOMPARE(stale(), QRect());
    }
    view().select(word.begin, word.end);
    QCOMPARE(stale(), QRect());
    view().select(word.begin, word.end + 3); // of one that grows only what is new
    QCOMPARE(stale(), QRect());
    const int line = view().rectanglesOf(word).first().height();
    QVERIFY(!m_painted.isEmpty() && m_painted.height() < 3 * line);
}

void TestRepainting::anyStep_data()
{
    QTest::addColumn<uint>("seed");
    QTest::addColumn<qreal>("zoom");
    QTest::newRow("small") << 1U << 0.6;
    QTest::newRow("usual") << 2U << 1.0;
    QTest::newRow("usual, another way") << 3U << 1.0;
    QTest::newRow("large") << 4U << 2.5;
}

void TestRepainting::anyStep()
{
    QFETCH(uint, seed);
    QFETCH(qreal, zoom);
    QRandomGenerator random(seed);
    view().setZoom(zoom);
    const TagId tags[] = {MarkedArticle::person, MarkedArticle::location, MarkedArticle::claim,
        MarkedArticle::source, MarkedArticle::cue, MarkedArticle::other};
    const auto any = [&] {
        const auto ids = marked().article.annotations().keys();
        return ids.isEmpty() ? AnnotationId() : ids[random.bounded(ids.size())];
    };
    const auto ranges = [&] {
        QList<TextRange> parts;
        for (int i = random.bounded(4) == 0 ? 3 : 1; i > 0; --i) {
            const int begin = random.bounded(int(text.size()) - 40);
            parts.append({begin, begin + random.bounded(1, 40)});
        }
        return parts;
    };
    for (int step = 0; step < 150; ++step) {
        const int choice = random.bounded(12);
        const AnnotationId id = any();
        if (choice < 4 || !id)
            view().applyChanges(marked().mark(tags[random.bounded(6)], ranges()));
        else if (choice < 6)
            view().applyChanges(change(id, ranges(), tags[random.bounded(6)]));
        else if (choice < 8)
            view().setCurrentAnnotation(id);
        else if (choice == 8)
            view().applyChanges(marked().unmark(id));
        else if (choice == 9)
            view().select(random.bounded(int(text.size())), random.bounded(int(text.size())));
        else if (choice == 10)
            view().setHoveredAnnotation(random.bounded(2) ? id : AnnotationId());
        else
            view().verticalScrollBar()->setValue(
                random.bounded(view().verticalScrollBar()->maximum() + 1));
        const QRect wrong = stale();
        QVERIFY2(wrong.isNull(),
            qPrintable(u"step %1, of the kind %2: %3,%4 %5×%6"_s.arg(step)
                    .arg(choice)
                    .arg(wrong.x())
                    .arg(wrong.y())
                    .arg(wrong.width())
                    .arg(wrong.height())));
    }
}

STANDOFF_TEST(QApplication, TestRepainting)
#include "tst_repainting.moc"
