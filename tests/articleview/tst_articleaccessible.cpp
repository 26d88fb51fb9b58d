// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "accessiblereader.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

QString codePoints(const QString &text, int begin, int end)
{
    const QList<uint> all = text.toUcs4();
    const QList<uint> some = all.sliced(begin, end - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(some.constData()), some.size());
}

const QString family = u"ab 👩‍👩‍👧‍👦 e\u0301 𝒳 cd"_s;

} // namespace

class TestArticleAccessible : public QObject
{
    Q_OBJECT

private slots:
    void isAText();
    void offsetsAreCodePoints();
    void caretAndSelection();
    void rectangles_data();
    void rectangles();
    void whatIsNotSeenHasNoRectangle();
    void tagsAreAttributes();
    void valuesCannotBreakTheAttributes();
    void runsAreThoseOfBruteForce();
    void worksWithoutText();
};

void TestArticleAccessible::isAText()
{
    Reader r(u"One two.\n\nThree."_s);
    QVERIFY(r.reader);
    QCOMPARE(r.accessible->role(), QAccessible::EditableText);
    QCOMPARE(r.accessible->text(QAccessible::Name), u"Article text"_s);
    r.view->setHeader(u"Title"_s, u"The Daily"_s);
    QCOMPARE(r.accessible->text(QAccessible::Description), u"Title"_s);
    const QAccessible::State state = r.accessible->state();
    QVERIFY(state.readOnly && state.multiLine && state.selectableText && state.focusable);
    QCOMPARE(r.reader->characterCount(), 16);
    QCOMPARE(r.reader->text(4, 7), u"two"_s);
    QCOMPARE(r.reader->text(0, -1), u"One two.\n\nThree."_s);
    QCOMPARE(r.reader->text(9, 99), u"\nThree."_s);
    QCOMPARE(r.reader->text(7, 4), QString());
    for (int i = 0; i < r.accessible->childCount(); ++i)
        QCOMPARE(r.accessible->indexOfChild(r.accessible->child(i)), i);
}

void TestArticleAccessible::offsetsAreCodePoints()
{
    Reader r(family + u"\n"_s + family);
    const QString text = r.marked.article.text().string();
    const int count = int(text.toUcs4().size());
    QCOMPARE(r.reader->characterCount(), count);
    QVERIFY(count < text.size());
    for (int begin = 0; begin <= count; ++begin) {
        for (int end = begin; end <= count; ++end)
            QCOMPARE(r.reader->text(begin, end), codePoints(text, begin, end));
    }
    const int last = r.marked.article.text().toCodePoint(int(text.lastIndexOf(u"cd"_s)));
    r.reader->setCursorPosition(last);
    QCOMPARE(r.reader->cursorPosition(), last);
    QCOMPARE(r.view->caret(), text.lastIndexOf(u"cd"_s));
    int begin = 0;
    int end = 0;
    QCOMPARE(r.reader->textAtOffset(5, QAccessible::CharBoundary, &begin, &end),
        u"👩‍👩‍👧‍👦"_s);
    QCOMPARE(std::pair(begin, end), std::pair(3, 10));
    r.reader->setCursorPosition(5); // within the family
    QCOMPARE(r.reader->cursorPosition(), 3);
}

void TestArticleAccessible::caretAndSelection()
{
    Reader r(u"Seoul said. "_s.repeated(400) + u"\nThe end 𝒳 of it."_s);
    r.mark(MarkedArticle::person, u"end"_s);
    QCOMPARE(r.reader->selectionCount(), 0);
    const int begin = r.marked.article.text().toCodePoint(r.marked.range(u"end"_s).begin);
    r.reader->setSelection(0, begin, begin + 5);
    QCOMPARE(r.view->selectedText(), u"end 𝒳"_s);
    QCOMPARE(r.reader->selectionCount(), 1);
    int from = -1;
    int to = -1;
    r.reader->selection(0, &from, &to);
    QCOMPARE(std::pair(from, to), std::pair(begin, begin + 5));
    QTRY_VERIFY(r.view->viewport()->rect().contains(r.view->caretRectangle().center()));
    r.reader->removeSelection(0);
    QCOMPARE(r.reader->selectionCount(), 0);
    r.reader->addSelection(0, 5);
    QCOMPARE(r.view->selectedText(), u"Seoul"_s);
    QCOMPARE(r.view->currentAnnotation(), AnnotationId());
    r.reader->setCursorPosition(begin + 1); // the annotation there is the current one
    QCOMPARE(r.view->currentAnnotation(), r.marked.last());
    QVERIFY(r.view->selection().isEmpty());
}

void TestArticleAccessible::rectangles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"South Korea said on Thursday it would consider sending weapons."_s;
    QTest::newRow("Arabic") << u"قالت سول يوم الخميس إنها ستنظر في إرسال أسلحة"_s;
    QTest::newRow("mixed") << u"The word سلام means peace, قال Kim اليوم here"_s;
    QTest::newRow("emoji") << family;
    QTest::newRow("Korean") << u"한국은 목요일 무기 지원을 검토하겠다고 밝혔다"_s;
}

void TestArticleAccessible::rectangles()
{
    QFETCH(QString, text);
    Reader r(text);
    const QRect view(r.view->viewport()->mapToGlobal(QPoint()), r.view->viewport()->size());
    QCOMPARE(r.list()->rect(), view);
    for (int offset = 0; offset < r.reader->characterCount();) {
        int begin = 0;
        int end = 0;
        const QString letter =
            r.reader->textAtOffset(offset, QAccessible::CharBoundary, &begin, &end);
        const QRect rectangle = r.reader->characterRect(offset);
        QVERIFY2(view.contains(rectangle), qPrintable(letter));
        if (rectangle.width() > 3) // narrower ones are not sure to have a pixel of their own
            QCOMPARE(r.reader->offsetAtPoint(rectangle.center()), begin);
        offset = end;
    }
    QCOMPARE(r.reader->offsetAtPoint(view.topLeft() - QPoint(5, 5)), -1);
    const QRect end = r.reader->characterRect(r.reader->characterCount());
    QVERIFY(end.height() > 5 && view.contains(end));
}

void TestArticleAccessible::whatIsNotSeenHasNoRectangle()
{
    Reader r(u"South Korea said on Thursday.\n"_s.repeated(3000) + u"The end."_s);
    const int end = r.reader->characterCount() - 2;
    QVERIFY(r.reader->characterRect(end).isEmpty());
    const int value = r.view->verticalScrollBar()->value();
    int from = 0;
    int to = 0;
    r.reader->textAtOffset(end, QAccessible::LineBoundary, &from, &to);
    QCOMPARE(r.reader->text(from, to), u"The end."_s);
    QCOMPARE(r.view->verticalScrollBar()->value(), value); // asking moves nothing
    r.reader->scrollToSubstring(end - 3, end);
    QTRY_VERIFY(!r.reader->characterRect(end).isEmpty());
    const QRect view(r.view->viewport()->mapToGlobal(QPoint()), r.view->viewport()->size());
    QTRY_VERIFY(view.contains(r.reader->characterRect(end)));
}

void TestArticleAccessible::tagsAreAttributes()
{
    OpenArticle::Rows rows;
    rows.roleMarks.append({RoleMarkId{9}, {}, 0, ParagraphRole::Headline});
    Reader r(u"Ms Kim speaks\nKim Yo Jong said so 😀 in Seoul."_s, rows);
    r.view->setLanguage(u"en-GB"_s);
    r.mark(MarkedArticle::claim, u"Kim Yo Jong said so"_s);
    r.mark(MarkedArticle::person, u"Kim Yo Jong"_s);
    r.mark(MarkedArticle::location, u"Seoul"_s);
    QCOMPARE(r.attribute(2, u"paragraph-role"_s), u"headline"_s);
    QCOMPARE(r.attribute(2, u"font-weight"_s), u"bold"_s);
    QCOMPARE(r.attribute(2, u"tag"_s), QString());
    QCOMPARE(r.attribute(2, u"language"_s), u"en-GB"_s);
    int begin = 0;
    int end = 0;
    r.reader->attributes(16, &begin, &end);
    QCOMPARE(r.reader->text(begin, end), u"Kim Yo Jong"_s);
    QCOMPARE(r.attribute(16, u"tag"_s), u"Person, C"_s); // the smallest first
    QCOMPARE(r.attribute(16, u"layer"_s), u"entity, claim"_s);
    QVERIFY(!r.attribute(16, u"background-color"_s).isEmpty());
    QCOMPARE(r.attribute(16, u"text-underline-type"_s), u"single"_s);
    r.reader->attributes(28, &begin, &end);
    QCOMPARE(r.reader->text(begin, end), u" said so"_s);
    QCOMPARE(r.attribute(28, u"tag"_s), u"C"_s);
    r.reader->attributes(34, &begin, &end);
    QCOMPARE(r.reader->text(begin, end), u" 😀 in "_s);
    const int seoul = r.reader->characterCount() - 4; // behind an emoji
    QCOMPARE(r.attribute(seoul, u"tag"_s), u"LOC"_s);
    r.view->setRecordNames([](const Annotation &annotation) {
        return annotation.tag == MarkedArticle::location ? u"Seoul (city)"_s : QString();
    });
    QCOMPARE(r.attribute(seoul, u"record"_s), u"Seoul (city)"_s);
    r.reader->setCursorPosition(seoul);
    const auto atCaret = r.accessible->attributesInterface()
                             ->attributeValue(QAccessible::Attribute::Custom)
                             .value<QHash<QString, QString>>();
    QCOMPARE(atCaret.value(u"tag"_s), u"LOC"_s);
}

// Qt's bridge to AT-SPI would read past the end of a list where a value is missing.
void TestArticleAccessible::valuesCannotBreakTheAttributes()
{
    Reader r(u"one two"_s);
    ChangeSet changes;
    Annotation annotation;
    annotation.id = AnnotationId{7};
    annotation.version = r.marked.article.version().id;
    annotation.tag = MarkedArticle::person;
    annotation.note = u"a:b;c\nd"_s;
    annotation.attributes = {{u"x:y;"_s, u";:"_s}, {u"empty"_s, QString()}};
    annotation.fragments = r.marked.article.fragmentsFor({{0, 3}});
    changes.create(annotation);
    r.marked.article.apply(changes);
    r.view->applyChanges(changes);
    int begin = 0;
    int end = 0;
    const QString attributes = r.reader->attributes(1, &begin, &end);
    for (const QString &pair : attributes.split(u';', Qt::SkipEmptyParts))
        QCOMPARE(pair.split(u':', Qt::SkipEmptyParts).size(), 2);
    QCOMPARE(r.attribute(1, u"note"_s), u"a：b；c d"_s);
}

void TestArticleAccessible::runsAreThoseOfBruteForce()
{
    Reader r(
        (family + u" and more of it, as it was"_s).repeated(9) + u"\n\n"_s + family.repeated(9));
    QRandomGenerator random(5);
    const int size = r.marked.article.text().size();
    for (int i = 0; i < 25; ++i) {
        const int begin = random.bounded(size - 100);
        r.view->applyChanges(r.marked.mark(
            MarkedArticle::person, {{begin, begin + random.bounded(1, 40)}, {begin + 60, size}}));
        r.view->applyChanges(r.marked.unmark(r.marked.last())); // the index is not just built
        r.view->applyChanges(r.marked.mark(i % 2 ? MarkedArticle::person : MarkedArticle::claim,
            {TextRange{begin, begin + 1 + i}}));
    }
    const auto holders = [&](int codePoint) {
        QSet<qint64> ids;
        for (const Annotation &annotation : r.marked.article.annotations()) {
            if (annotation.extent().contains(codePoint))
                ids.insert(annotation.id.number);
        }
        return std::pair(ids,
            r.marked.article.text().paragraphAt(r.marked.article.text().fromCodePoint(codePoint)));
    };
    for (int offset = 0; offset < r.reader->characterCount(); ++offset) {
        int from = offset;
        while (from > 0 && holders(from - 1) == holders(offset))
            --from;
        int to = offset + 1;
        while (to < r.reader->characterCount() && holders(to) == holders(offset))
            ++to;
        int begin = -1;
        int end = -1;
        r.reader->attributes(offset, &begin, &end);
        QCOMPARE(std::pair(begin, end), std::pair(from, to));
    }
}

void TestArticleAccessible::worksWithoutText()
{
    for (const QString &text : {QString(), u"\n\n"_s}) {
        Reader r(text);
        QCOMPARE(r.reader->characterCount(), text.size());
        int begin = 0;
        int end = 0;
        for (const auto type : {QAccessible::CharBoundary, QAccessible::WordBoundary,
                 QAccessible::SentenceBoundary, QAccessible::LineBoundary,
                 QAccessible::ParagraphBoundary, QAccessible::NoBoundary}) {
            r.reader->textAtOffset(0, type, &begin, &end);
            r.reader->textBeforeOffset(0, type, &begin, &end);
            r.reader->textAfterOffset(0, type, &begin, &end);
        }
        r.reader->attributes(0, &begin, &end);
        r.reader->characterRect(0);
        r.reader->setSelection(0, 0, 5);
        r.reader->scrollToSubstring(0, 1);
        r.view->setArticle(nullptr);
        QCOMPARE(r.reader->characterCount(), 0);
        QCOMPARE(r.reader->cursorPosition(), 0);
        r.reader->attributes(0, &begin, &end);
        r.reader->textAtOffset(0, QAccessible::LineBoundary, &begin, &end);
        r.reader->setCursorPosition(3);
        QCOMPARE(r.list()->childCount(), 0);
        QVERIFY(!r.accessible->childAt(r.list()->rect().left(), r.list()->rect().top()));
        QCOMPARE(r.reader->offsetAtPoint(r.list()->rect().center()), -1);
    }
}

STANDOFF_TEST(QApplication, TestArticleAccessible)
#include "tst_articleaccessible.moc"
