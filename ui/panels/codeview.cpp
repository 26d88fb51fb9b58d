// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/codeview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>

namespace Standoff {

CodeView::CodeView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_highlighter(
          new KSyntaxHighlighting::SyntaxHighlighter(static_cast<QTextDocument *>(nullptr)))
{
    m_highlighter->setParent(this);
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // lines of a source begin at the left in any language
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(8);
}

void CodeView::showSource(const QString &text, const KSyntaxHighlighting::Definition &definition)
{
    m_highlighter->setDocument(nullptr); // so that the text is coloured once, when all is there
    setPlainText(text);
    if (!definition.isValid())
        return;
    m_highlighter->setDefinition(definition);
    m_highlighter->setTheme(m_repository.themeForPalette(palette()));
    m_highlighter->setDocument(document());
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_highlighter->document())
        return;
    m_highlighter->setTheme(m_repository.themeForPalette(palette()));
    m_highlighter->rehighlight();
}

} // namespace Standoff
