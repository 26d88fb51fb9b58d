// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "viewbench.h"

#include "benchview.h"

#include <QCoreApplication>
#include <QScrollBar>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int longLength = 10'000'000;
constexpr int manyAnnotations = 100'000;
constexpr int runs = 5;

// One after the other, each painted, in the middle of the text.
double newAnnotationTime(ArticleView &view, OpenArticle &article)
{
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    const int offset = view.positionAt({view.width() / 2, view.height() / 2});
    int number = 0;
    return medianTime(10 * runs, [&] {
        ChangeSet changes;
        Annotation annotation;
        annotation.id = AnnotationId{2 * manyAnnotations + ++number};
        annotation.version = article.version().id;
        annotation.tag = benchTag;
        const int begin = offset + (markedLength + 1) * number;
        annotation.fragments = article.fragmentsFor({{begin, begin + markedLength}});
        changes.create(annotation);
        article.apply(changes);
        view.applyChanges(changes);
        paintNow(view);
    });
}

double newSelectionTime(QTextEdit &edit)
{
    int number = 0;
    return medianTime(runs, [&] {
        QList<QTextEdit::ExtraSelection> selections = edit.extraSelections();
        selections.append(selectionAt(edit, 40 + (markedLength + 1) * ++number));
        edit.setExtraSelections(selections);
        paintNow(edit);
    });
}

// A step of the scroll bar and the whole of the viewport painted, in the middle of the text.
double frameTime(const OpenArticle &article)
{
    const std::unique_ptr<ArticleView> view = showView(article);
    QScrollBar *bar = view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCoreApplication::processEvents();
    return medianTime(40 * runs, [&] {
        bar->setValue(bar->value() + 20);
        view->viewport()->repaint();
    });
}

// Made narrower and wider in turn, in the middle of the text, and painted.
double resizeTime(QAbstractScrollArea &area)
{
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum() / 2);
    paintNow(area);
    const int width = area.width();
    bool narrow = false;
    return medianTime(runs, [&] {
        narrow = !narrow;
        area.resize(narrow ? width * 2 / 3 : width, area.height());
        QCoreApplication::sendPostedEvents(&area, QEvent::LayoutRequest);
        paintNow(area);
    });
}

QList<BenchRow> longArticle(const QString &text)
{
    QList<BenchRow> rows;
    const OpenArticle::Rows many = evenRows(ArticleText(text), manyAnnotations);
    OpenArticle article = articleOf(text, many);
    const double first = medianTime(runs, [&] { showView(article); });
    const double opened = medianTime(runs, [&] { showView(articleOf(text, many)); });
    std::unique_ptr<QTextEdit> edit;
    const double firstEdit = medianTime(runs, [&] { edit = showEdit(text, manyAnnotations); });
    rows.append({u"first paint of 10 MB with 100,000 annotations"_s, u"ms"_s, first, firstEdit,
        BenchRow::TimesFaster, 50});
    rows.append({u"the same, with offsets and index made"_s, u"ms"_s, opened, firstEdit,
        BenchRow::TimesFaster, 10});
    const std::unique_ptr<ArticleView> view = showView(article);
    rows.append({u"a new annotation there, painted"_s, u"ms"_s, newAnnotationTime(*view, article),
        newSelectionTime(*edit), BenchRow::TimesFaster, 10, 16});
    rows.append({u"the window resized there"_s, u"ms"_s, resizeTime(*view), resizeTime(*edit),
        BenchRow::TimesFaster, 1, 50});
    return rows;
}

BenchRow shorterArticle()
{
    constexpr int annotations = 20'000;
    const QString text = newsText(1'000'000);
    const OpenArticle::Rows rows = evenRows(ArticleText(text), annotations);
    return {u"opening 1 MB with 20,000 annotations, to first paint"_s, u"ms"_s,
        medianTime(runs, [&] { showView(articleOf(text, rows)); }),
        medianTime(runs, [&] { showEdit(text, annotations); }), BenchRow::TimesFaster, 10};
}

// QTextEdit would take half a minute for this one; it gets the same letters in short paragraphs.
BenchRow oneParagraph()
{
    constexpr int length = 1'000'000;
    constexpr int shortLength = 500;
    const QString letters = u"abcdefghij"_s.repeated(shortLength / 10);
    const QString whole = letters.repeated(length / shortLength);
    const QString cut = (letters + u'\n').repeated(length / shortLength);
    return {u"opening a paragraph of 1,000,000 letters without a space"_s, u"ms"_s,
        medianTime(runs, [&] { showView(articleOf(whole, {})); }),
        medianTime(runs, [&] { showEdit(cut, 0); }), BenchRow::TimesFaster, 1, 300};
}

// The annotations in view are the same in all of them.
QList<BenchRow> frames(const QString &text)
{
    const ArticleText articleText(text);
    const auto frame = [&](int count) {
        return frameTime(articleOf(text, rowsAroundMiddle(articleText, count)));
    };
    const double few = frame(1'000);
    QList<BenchRow> rows;
    for (const auto &[count, name] : {std::pair{10'000, u"10,000"_s},
             std::pair{100'000, u"100,000"_s}, std::pair{1'000'000, u"1,000,000"_s}}) {
        rows.append({u"one frame while scrolling, %1 annotations or 1,000"_s.arg(name), u"ms"_s,
            frame(count), few, BenchRow::TimesAsMuch, 1.2});
    }
    return rows;
}

} // namespace

QList<BenchRow> benchView()
{
    const QString text = newsText(longLength);
    return longArticle(text) + QList{shorterArticle(), oneParagraph()} + frames(text);
}

} // namespace Standoff
