// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "viewbench.h"

#include "articleview/articleview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTextEdit>
#include <memory>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLength = 10'000'000;
constexpr int annotationCount = 100'000;
constexpr int fewAnnotations = 1'000;
constexpr int wordLength = 8; // of an annotation
constexpr int runs = 5;
constexpr TagId tag{1};

QString makeText()
{
    const QString words =
        u"The remark came from a senior official in the president’s office, hours "
        u"after the agency had published the text of the deal, which both sides "
        u"call a treaty and others a threat. "_s;
    QString text;
    text.reserve(textLength + 500);
    for (int i = 0; text.size() < textLength; ++i)
        text += words.repeated(1 + i % 4) + u'\n';
    return text;
}

// Evenly through the text; of fewer than all those around the middle, at the same places.
OpenArticle::Rows makeRows(const ArticleText &text, int count)
{
    OpenArticle::Rows rows;
    rows.annotations.reserve(count);
    const int distance = text.codePointCount() / annotationCount;
    const int first = (annotationCount - count) / 2;
    for (int i = first; i < first + count; ++i) {
        Annotation annotation;
        annotation.id = AnnotationId{i + 1};
        annotation.version = VersionId{1};
        annotation.tag = tag;
        annotation.fragments = {{{i * distance, i * distance + wordLength}, {}}};
        rows.annotations.append(annotation);
    }
    return rows;
}

OpenArticle makeArticle(const QString &text, const OpenArticle::Rows &rows)
{
    Version version;
    version.id = VersionId{1};
    return {version, ArticleText(text), rows};
}

// Paints what the window has to paint, without waiting for the screen's next frame.
void paintNow(QWidget &widget)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(widget.window(), &request);
}

std::unique_ptr<ArticleView> showView(const OpenArticle &article)
{
    auto view = std::make_unique<ArticleView>();
    view->resize(900, 800);
    view->setTagStyles({{tag, {LayerKind::Entity, QColor(0x1f, 0x77, 0xc4), u"PER"_s}}});
    view->setArticle(&article);
    view->show();
    paintNow(*view);
    return view;
}

QTextEdit::ExtraSelection selectionAt(const QTextEdit &edit, int begin)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit.document());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(begin + wordLength, QTextCursor::KeepAnchor);
    selection.format.setBackground(QColor(0xcf, 0xe2, 0xf3));
    return selection;
}

std::unique_ptr<QTextEdit> showEdit(const QString &text)
{
    auto edit = std::make_unique<QTextEdit>();
    edit->resize(900, 800);
    edit->setReadOnly(true);
    edit->setPlainText(text);
    QList<QTextEdit::ExtraSelection> selections;
    const int distance = int(text.size()) / annotationCount;
    for (int i = 0; i < annotationCount; ++i)
        selections.append(selectionAt(*edit, i * distance));
    edit->setExtraSelections(selections);
    edit->show();
    paintNow(*edit);
    return edit;
}

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
        annotation.id = AnnotationId{2 * annotationCount + ++number};
        annotation.version = article.version().id;
        annotation.tag = tag;
        annotation.fragments =
            article.fragmentsFor({{offset + 9 * number, offset + 9 * number + wordLength}});
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
        selections.append(selectionAt(edit, 40 + 9 * ++number));
        edit.setExtraSelections(selections);
        paintNow(edit);
    });
}

// A step of the scroll bar and the whole of the viewport painted.
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

} // namespace

QList<BenchRow> benchView()
{
    const QString text = makeText();
    const ArticleText articleText(text);
    const OpenArticle::Rows many = makeRows(articleText, annotationCount);
    const OpenArticle::Rows few = makeRows(articleText, fewAnnotations);
    QList<BenchRow> rows;

    OpenArticle article = makeArticle(text, many);
    const double first = medianTime(runs, [&] { showView(article); });
    const double opened = medianTime(runs, [&] {
        const OpenArticle another = makeArticle(text, many);
        showView(another);
    });
    std::unique_ptr<QTextEdit> edit;
    const double firstEdit = medianTime(runs, [&] { edit = showEdit(text); });
    rows.append({u"first paint of 10 MB with 100,000 annotations"_s, u"ms"_s, first, firstEdit,
        BenchRow::TimesFaster, 50});
    rows.append({u"the same, with offsets and index made"_s, u"ms"_s, opened, firstEdit,
        BenchRow::TimesFaster, 10});
    rows.append({u"a new annotation there, painted"_s, u"ms"_s,
        newAnnotationTime(*showView(article), article), newSelectionTime(*edit),
        BenchRow::TimesFaster, 10, 16});
    edit.reset();

    // The few are those in view, so that the same is to be painted.
    rows.append({u"one frame while scrolling, 100,000 annotations or 1,000"_s, u"ms"_s,
        frameTime(makeArticle(text, many)), frameTime(makeArticle(text, few)),
        BenchRow::TimesAsMuch, 1.2});
    return rows;
}

} // namespace Standoff
