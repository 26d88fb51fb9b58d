// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/texteditor.h"

#include "items/fieldchecks.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <cmath>

namespace Standoff {

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
}

// By what is laid out: letters of another font may be higher than those of the widget's own.
int GrowingTextEdit::heightOfText() const
{
    const qreal highest = maximumLines * fontMetrics().lineSpacing();
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height < highest;
        block = block.next())
        height += std::max(blockBoundingRect(block).height(), qreal(fontMetrics().lineSpacing()));
    return int(std::ceil(std::min(height, highest) + 2 * document()->documentMargin())) + 2;
}

QSize GrowingTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOfText()};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, heightOfText()};
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    if (enter && (!m_multiLine || ctrl)) {
        emit finished();
        event->setAccepted(!ctrl); // what is around it may be finished too
    } else if (event->key() == Qt::Key_Escape) {
        const QString typed = toPlainText();
        emit cancelled();
        event->setAccepted(toPlainText() != typed); // else there is something around to leave
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit finished();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // other lines, another height
}

// The form scrolls, unless the text is too long for its field.
void GrowingTextEdit::wheelEvent(QWheelEvent *event)
{
    if (document()->size().height() > maximumLines)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

TextEditor::TextEditor(Form form, QWidget *parent)
    : FieldEditor(parent)
    , m_form(form)
    , m_edit(new GrowingTextEdit(this))
{
    m_edit->setMultiLine(form == Form::Text || form == Form::Lines);
    setInner(m_edit);
    connect(m_edit, &GrowingTextEdit::finished, this, [this] { commit(); });
    connect(m_edit, &GrowingTextEdit::cancelled, this, [this] { revert(); });
}

void TextEditor::setLimit(int characters)
{
    m_limit = characters;
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] { count(); });
    count();
}

int TextEditor::textTop() const
{
    return int(m_edit->document()->documentMargin());
}

void TextEditor::count()
{
    const int characters = visibleCharacters(typed().toString());
    setRemark(characters == 0
            ? QString()
            : tr("%1 of %Ln character(s)", nullptr, m_limit).arg(locale().toString(characters)),
        characters > m_limit);
}

void TextEditor::display(const QVariant &value)
{
    const bool nothing = m_form == Form::Number && value == 0;
    const QString text = m_form == Form::Lines ? value.toStringList().join(u'\n')
        : nothing                              ? QString()
                                               : value.toString();
    if (m_edit->toPlainText() != text)
        m_edit->setPlainText(text);
}

QVariant TextEditor::typed() const
{
    const QString text = m_edit->toPlainText();
    if (m_form == Form::Text)
        return text.trimmed();
    if (m_form == Form::Line)
        return text.simplified();
    if (m_form == Form::Number) {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        return isNumber || text.trimmed().isEmpty() ? QVariant(number) : QVariant(text.trimmed());
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty())
            lines.append(words);
    }
    return lines;
}

} // namespace Standoff
