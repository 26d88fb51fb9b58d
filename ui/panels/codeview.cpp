// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/codeview.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestLine = 5'000; // the text widget lays a line out all at once

// Where a line may end at or a little before an offset: behind a tag or a blank, not in a word.
qsizetype cutBefore(const QString &text, qsizetype offset)
{
    constexpr qsizetype lookedAt = 200;
    for (qsizetype cut = offset; cut > offset - lookedAt; --cut) {
        if (text[cut - 1].isSpace() || text[cut - 1] == u'>' || text[cut - 1] == u',')
            return cut;
    }
    return text[offset].isLowSurrogate() ? offset - 1 : offset;
}

} // namespace

bool hasSource(const QString &mediaType)
{
    return mediaType.isEmpty() || mediaType.startsWith("text/"_L1) || mediaType.endsWith("json"_L1)
        || mediaType.endsWith("xml"_L1);
}

QString shownSource(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u'\n'); // one for one with what is shown
    qsizetype begin = 0;
    while (text.size() - begin > longestLine) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end >= 0 && end - begin <= longestLine) {
            begin = end + 1;
            continue;
        }
        const qsizetype cut = cutBefore(text, begin + longestLine);
        text.insert(cut, u'\n');
        begin = cut + 1;
    }
    return text;
}

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
