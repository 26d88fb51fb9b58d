// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "accessiblereader.h"
#include "program/testprogram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

using Attributes = QHash<QString, QString>;

Attributes attributesOf(QAccessibleInterface *item)
{
    return item->attributesInterface()
        ->attributeValue(QAccessible::Attribute::Custom)
        .value<Attributes>();
}

} // namespace

class TestAnnotationsAccessible : public QObject
{
    Q_OBJECT

private slots:
    void annotationsAreAList();
    void itemsFollowTheArticle();
    void itemsAreFoundAndGoneTo();
    void orderIsThatOfTheArticle();
    void hiddenTagsAreNotThere();
    void whatIsNotAcceptedIsTold();
    void hasManyAnnotations();
};

void TestAnnotationsAccessible::annotationsAreAList()
{
    Reader r(u"Ms Kim said so.\nSeoul did not."_s);
    r.mark(MarkedArticle::location, u"Seoul"_s);
    r.mark(MarkedArticle::claim, u"Kim said so"_s);
    r.mark(MarkedArticle::person, u"Kim"_s);
    QAccessibleInterface *list = r.list();
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Annotations"_s);
    QCOMPARE(list->parent(), r.accessible);
    QCOMPARE(list->childCount(), 3);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *item = list->child(i);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->indexOfChild(item), i);
        QCOMPARE(list->child(i), item);
        QVERIFY(!item->state().selected && item->state().selectable && !item->state().offscreen);
        names.append(item->text(QAccessible::Name));
    }
    QCOMPARE(names, QStringList({u"Person: Kim"_s, u"C: Kim said so"_s, u"LOC: Seoul"_s}));
    QVERIFY(!list->child(3));
    QVERIFY(!list->child(-1));
    const Attributes attributes = attributesOf(list->child(2));
    QCOMPARE(attributes.value(u"tag"_s), u"LOC"_s);
    QCOMPARE(attributes.value(u"begin"_s), u"16"_s);
    QCOMPARE(attributes.value(u"end"_s), u"21"_s);
    r.view->setRecordNames([](const Annotation &) { return u"Q8684"_s; });
    QVERIFY(list->child(2)->text(QAccessible::Description).contains(u"Q8684"_s));
}

void TestAnnotationsAccessible::itemsFollowTheArticle()
{
    Reader r(u"one two three"_s);
    r.mark(MarkedArticle::person, u"one"_s);
    r.mark(MarkedArticle::person, u"three"_s);
    QAccessibleInterface *list = r.list();
    QCOMPARE(list->childCount(), 2);
    const QAccessible::Id one = QAccessible::uniqueId(list->child(0));
    const QAccessible::Id three = QAccessible::uniqueId(list->child(1));
    r.mark(MarkedArticle::person, u"two"_s);
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Person: two"_s);
    QCOMPARE(QAccessible::uniqueId(list->child(2)), three);
    const ChangeSet gone = r.marked.unmark(AnnotationId{1});
    r.view->applyChanges(gone);
    QVERIFY(!QAccessible::accessibleInterface(one)); // a screen reader may still ask for it
    QCOMPARE(list->childCount(), 2);
    r.marked.article.apply(gone.inverted());
    r.view->applyChanges(gone.inverted());
    QCOMPARE(list->childCount(), 3);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"Person: one"_s);
    const QAccessible::Id again = QAccessible::uniqueId(list->child(0));
    MarkedArticle other(u"another text"_s);
    r.view->setArticle(&other.article);
    QVERIFY(!QAccessible::accessibleInterface(again));
    QCOMPARE(list->childCount(), 0);
    QCOMPARE(r.reader->text(0, -1), u"another text"_s);
}

void TestAnnotationsAccessible::itemsAreFoundAndGoneTo()
{
    Reader r(u"Ms Kim said so. "_s.repeated(300) + u"\nIn Seoul."_s);
    r.mark(MarkedArticle::claim, u"Ms Kim said so"_s);
    r.mark(MarkedArticle::person, u"Kim"_s);
    r.mark(MarkedArticle::location, u"Seoul"_s);
    QAccessibleInterface *list = r.list();
    const QRect word = r.reader->characterRect(4);
    QAccessibleInterface *there = r.accessible->childAt(word.center().x(), word.center().y());
    QVERIFY(there);
    QCOMPARE(there->text(QAccessible::Name), u"Person: Kim"_s);
    QVERIFY(there->rect().contains(word.center()));
    QVERIFY(!r.accessible->childAt(list->rect().left() + 1, list->rect().bottom() - 1));
    QAccessibleInterface *bar =
        r.accessible->childAt(list->rect().right() + 5, list->rect().center().y());
    QVERIFY(bar && bar->role() != QAccessible::ListItem);

    QAccessibleInterface *seoul = list->child(2);
    QVERIFY(seoul->state().offscreen);
    QVERIFY(seoul->rect().isEmpty());
    seoul->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(r.view->currentAnnotation(), AnnotationId{3});
    QCOMPARE(r.view->caret(), r.marked.range(u"Seoul"_s).begin);
    QVERIFY(seoul->state().selected);
    QCOMPARE(list->selectionInterface()->selectedItems(), QList{seoul});
    QTRY_VERIFY(!seoul->state().offscreen);
    QVERIFY(list->selectionInterface()->select(list->child(1)));
    QCOMPARE(r.view->currentAnnotation(), AnnotationId{2});
    QVERIFY(list->selectionInterface()->clear());
    QCOMPARE(list->selectionInterface()->selectedItemCount(), 0);
}

void TestAnnotationsAccessible::orderIsThatOfTheArticle()
{
    Reader r(u"the quick brown fox "_s.repeated(50));
    QRandomGenerator random(11);
    QList<AnnotationId> live;
    r.list()->childCount();
    for (int step = 0; step < 400; ++step) {
        if (random.bounded(3) == 0 && !live.isEmpty()) {
            r.view->applyChanges(r.marked.unmark(live.takeAt(random.bounded(int(live.size())))));
        } else {
            const int begin = random.bounded(200);
            r.view->applyChanges(r.marked.mark(MarkedArticle::person,
                {{begin, begin + random.bounded(1, 9)}, {begin + 20, begin + 22}}));
            live.append(r.marked.last());
        }
        if (step % 20 == 0) {
            const QList<const Annotation *> expected = r.marked.article.annotationsInOrder();
            QCOMPARE(r.list()->childCount(), expected.size());
            for (int i = 0; i < expected.size(); ++i) {
                QCOMPARE(attributesOf(r.list()->child(i)).value(u"begin"_s),
                    QString::number(expected[i]->extent().begin));
                QCOMPARE(r.list()->indexOfChild(r.list()->child(i)), i);
            }
        }
    }
}

void TestAnnotationsAccessible::hiddenTagsAreNotThere()
{
    Reader r(u"Ms Kim said so in Seoul."_s);
    r.mark(MarkedArticle::person, u"Kim"_s);
    r.mark(MarkedArticle::location, u"Seoul"_s);
    QCOMPARE(r.list()->childCount(), 2);
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::person].shown = false;
    r.view->setMarkStyles(styles);
    QCOMPARE(r.list()->childCount(), 1);
    QCOMPARE(r.list()->child(0)->text(QAccessible::Name), u"LOC: Seoul"_s);
    QCOMPARE(r.attribute(4, u"tag"_s), QString());
    r.mark(MarkedArticle::person, u"Ms"_s);
    QCOMPARE(r.list()->childCount(), 1);
    r.view->setMarkStyles(MarkedArticle::styles());
    QCOMPARE(r.list()->childCount(), 3);
    QCOMPARE(r.attribute(4, u"tag"_s), u"PER"_s);
}

// By the item, its attributes, and the text's.
void TestAnnotationsAccessible::whatIsNotAcceptedIsTold()
{
    Reader r(u"one two three four"_s);
    r.mark(MarkedArticle::person, u"one"_s);
    r.mark(MarkedArticle::person, u"two"_s, Status::Proposed);
    r.mark(MarkedArticle::person, u"three"_s, Status::Rejected);
    const QStringList words{QString(), u"proposed"_s, u"rejected"_s};
    for (int i = 0; i < 3; ++i) {
        QAccessibleInterface *item = r.list()->child(i);
        QCOMPARE(attributesOf(item).value(u"status"_s), words[i]);
        QVERIFY(item->text(QAccessible::Description).contains(words[i]));
        const int offset = QList{0, 4, 8}[i];
        QCOMPARE(r.attribute(offset, u"status"_s), words[i]);
        // And as it looks: only what is accepted has a ground.
        QCOMPARE(r.attribute(offset, u"background-color"_s).isEmpty(), i > 0);
        QCOMPARE(r.attribute(offset, u"text-underline-type"_s).isEmpty(), i < 2);
    }
    QVERIFY(!r.list()->child(0)->text(QAccessible::Description).contains(u"accepted"_s));
    r.view->applyChanges(r.marked.setStatus(AnnotationId{2}, Status::Accepted));
    QVERIFY(r.attribute(4, u"status"_s).isEmpty());
    MarkStyles styles = MarkedArticle::styles();
    styles.hiddenStatuses = {Status::Rejected};
    r.view->setMarkStyles(styles);
    QCOMPARE(r.list()->childCount(), 2);
    QVERIFY(r.attribute(8, u"tag"_s).isEmpty());
}

void TestAnnotationsAccessible::hasManyAnnotations()
{
    constexpr int count = 100'000;
    OpenArticle::Rows rows;
    for (int i = 0; i < count; ++i) {
        Annotation annotation;
        annotation.id = AnnotationId{i + 1};
        annotation.version = VersionId{1};
        annotation.tag = MarkedArticle::person;
        annotation.fragments = {{{i * 12, i * 12 + 5}, u"words"_s}};
        rows.annotations.append(annotation);
    }
    Reader r((u"words words "_s.repeated(99) + u"words words\n"_s).repeated(count / 100), rows);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(r.list()->childCount(), count); // sorts
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    clock.restart();
    QRandomGenerator random(2);
    for (int i = 0; i < 2000; ++i) {
        const int index = random.bounded(count);
        QAccessibleInterface *item = r.list()->child(index);
        QCOMPARE(item->text(QAccessible::Name), u"Person: words"_s);
        QCOMPARE(r.list()->indexOfChild(item), index);
        int begin = 0;
        int end = 0;
        r.reader->attributes(index * 12 + 7, &begin, &end);
        QCOMPARE(std::pair(begin, end),
            std::pair(index * 12 + 5, std::min(index * 12 + 12, (index / 100 + 1) * 1200)));
        r.reader->textAtOffset(index * 12, QAccessible::WordBoundary, &begin, &end);
        QCOMPARE(end - begin, 6);
    }
    QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    qInfo() << "2,000 places and items of 100,000:" << clock.elapsed() << "ms";
    clock.restart();
    for (int i = 0; i < 200; ++i) {
        r.view->applyChanges(r.marked.unmark(AnnotationId{i * 300 + 1}));
        QCOMPARE(r.list()->childCount(), count - i - 1);
    }
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    qInfo() << "200 changes of 100,000:" << clock.elapsed() << "ms";
}

STANDOFF_TEST(QApplication, TestAnnotationsAccessible)
#include "tst_annotationsaccessible.moc"
