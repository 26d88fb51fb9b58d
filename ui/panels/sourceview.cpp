// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/sourceview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>

namespace Standoff {

SourceView::SourceView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(repository)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_highlighter->setTheme(m_repository.themeForPalette(palette()));
}

void SourceView::showSource(
    const QString &text, const KSyntaxHighlighting::Definition &definition)
{
    m_highlighter->setDocument(nullptr); // so that the text is coloured once
    setPlainText(text);
    m_highlighter->setDefinition(definition);
    if (definition.isValid())
        m_highlighter->setDocument(document());
    color();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void SourceView::color()
{
    m_highlighter->setTheme(m_repository.themeForPalette(palette()));
    if (m_highlighter->document())
        m_highlighter->rehighlight();
}

} // namespace Standoff
