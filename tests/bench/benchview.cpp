// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "benchview.h"

#include <QCoreApplication>
#include <QEvent>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(900, 800);

void append(OpenArticle::Rows &rows, int begin)
{
    Annotation annotation;
    annotation.id = AnnotationId{rows.annotations.size() + 1};
    annotation.version = VersionId{1};
    annotation.tag = benchTag;
    annotation.fragments = {{{begin, begin + markedLength}, {}}};
    rows.annotations.append(annotation);
}

// Evenly in [begin, end).
void append(OpenArticle::Rows &rows, CodePointRange range, int count)
{
    const qint64 length = range.end - range.begin - markedLength;
    for (int i = 0; i < count; ++i)
        append(rows, range.begin + int(length * i / count));
}

} // namespace

QString newsText(int length)
{
    const QString words =
        u"The remark came from a senior official in the president’s office, hours "
        u"after the agency had published the text of the deal, which both sides "
        u"call a treaty and others a threat. "_s;
    QString text;
    text.reserve(length + 500);
    for (int i = 0; text.size() < length; ++i)
        text += words.repeated(1 + i % 4) + u'\n';
    return text;
}

OpenArticle::Rows evenRows(const ArticleText &text, int count)
{
    OpenArticle::Rows rows;
    rows.annotations.reserve(count);
    append(rows, {0, text.codePointCount()}, count);
    return rows;
}

OpenArticle::Rows rowsAroundMiddle(const ArticleText &text, int count)
{
    constexpr int inMiddle = 1'000;
    const int length = text.codePointCount();
    const CodePointRange middle{length / 200 * 99, length / 200 * 101};
    OpenArticle::Rows rows;
    rows.annotations.reserve(count);
    append(rows, middle, inMiddle);
    append(rows, {0, middle.begin}, (count - inMiddle) / 2);
    append(rows, {middle.end, length}, (count - inMiddle) / 2);
    return rows;
}

OpenArticle articleOf(const QString &text, const OpenArticle::Rows &rows)
{
    Version version;
    version.id = VersionId{1};
    return {version, ArticleText(text), rows};
}

void paintNow(QWidget &widget)
{
    QEvent request(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(widget.window(), &request);
}

std::unique_ptr<ArticleView> showView(const OpenArticle &article)
{
    auto view = std::make_unique<ArticleView>();
    view->resize(windowSize);
    view->setMarkStyles({{{benchTag, {LayerKind::Entity, QColor(0x1f, 0x77, 0xc4), u"PER"_s}}}});
    view->setArticle(&article);
    view->show();
    paintNow(*view);
    return view;
}

std::unique_ptr<QTextEdit> showEdit(const QString &text, int annotations)
{
    auto edit = std::make_unique<QTextEdit>();
    edit->resize(windowSize);
    edit->setReadOnly(true);
    edit->setPlainText(text);
    QList<QTextEdit::ExtraSelection> selections;
    const int distance = int(text.size()) / std::max(annotations, 1);
    for (int i = 0; i < annotations; ++i)
        selections.append(selectionAt(*edit, i * distance));
    edit->setExtraSelections(selections);
    edit->show();
    paintNow(*edit);
    return edit;
}

QTextEdit::ExtraSelection selectionAt(const QTextEdit &edit, int begin)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(edit.document());
    selection.cursor.setPosition(begin);
    selection.cursor.setPosition(begin + markedLength, QTextCursor::KeepAnchor);
    selection.format.setBackground(QColor(0xcf, 0xe2, 0xf3));
    return selection;
}

} // namespace Standoff
