// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/markdown.h"

#include "readers/documents/documentlines.h"
#include "readers/html/htmlblocks.h"
#include "readers/html/htmlentity.h"
#include "readers/html/htmlvisible.h"
#include "readers/markdown/frontmatter.h"
#include "readers/markdown/markdownextensions.h"
#include "readers/markdown/markdownmarks.h"
#include "readers/normalise.h"
#include "readers/rolelines.h"
#include "readers/textbytes.h"
#include "readers/translation.h"
#include "text/boundaries.h"

#include <md4c.h>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Takes md4c's events and makes lines with roles of them.
class MarkdownText
{
public:
    bool parse(const QByteArray &utf8);
    // What stands above the text is below its headline.
    void addStandfirst(const QStringList &lines);
    ArticleText articleText() const;

    QStringList remarks;

private:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void add(MD_TEXTTYPE type, const QString &text);
    QByteArrayView before(const MD_CHAR *text) const;
    bool isStruck(const MD_CHAR *text);
    void beginItem();
    void readNumber(const MD_CHAR *text);
    void addInlineHtml(const QString &tag);
    void addHtmlBlock(const QString &html);
    // A line of its own that ends here; one without text only where blank lines are kept.
    void endLine(bool keepBlank = false);
    ParagraphRole role() const;

    QList<RoleLine> m_lines;
    QString m_line;
    QList<ParagraphRole> m_containers; // quotes and list items around the place
    unsigned m_heading = 0; // level of the one that we are in
    bool m_hasHeadline = false;
    std::optional<QString> m_htmlBlock; // that is being told
    qsizetype m_raised = -1; // where in the line <sup> or <sub> begins
    bool m_inFirstCell = false;
    struct Numbers
    {
        unsigned first = 0; // of the list
        unsigned next = 0;
        QChar delimiter; // behind each
        static Numbers of(const MD_BLOCK_OL_DETAIL &list)
        {
            return {list.start, list.start, QLatin1Char(list.mark_delimiter)};
        }
    };
    QList<std::optional<Numbers>> m_lists; // that are open
    QString m_number; // of the item that begins
    bool m_isNumberRead = true; // as it is in the source
    bool m_isAfterStruck = false;
    QByteArrayView m_source;
    int m_struck = 0; // spans with a mark of it that are open
    std::optional<bool> m_isStruck; // what is in them is left out
    int m_passages = 0; // that were left out
};

bool MarkdownText::parse(const QByteArray &utf8)
{
    static constexpr auto me = [](void *data) { return static_cast<MarkdownText *>(data); };
    m_source = utf8;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_WIKILINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        me(data)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        me(data)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *data) {
        me(data)->m_struck += type == MD_SPAN_DEL ? 1 : 0;
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        me(data)->m_struck -= type == MD_SPAN_DEL ? 1 : 0;
        if (me(data)->m_struck == 0)
            me(data)->m_isAfterStruck =
                std::exchange(me(data)->m_isStruck, std::nullopt).value_or(false);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        me(data)->readNumber(text);
        if (!me(data)->isStruck(text))
            me(data)->add(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    const bool isRead = md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this) == 0;
    noteStruckOut(m_passages, remarks);
    return isRead;
}

// What stands before the text; nothing where it is none of the source.
QByteArrayView MarkdownText::before(const MD_CHAR *text) const
{
    const bool isOfSource = text >= m_source.begin() && text <= m_source.end();
    return m_source.first(isOfSource ? text - m_source.begin() : 0);
}

// Whether the text is in a span that is struck out: between two "~~", as "H~2~O" is none.
bool MarkdownText::isStruck(const MD_CHAR *text)
{
    if (m_struck == 0)
        return false;
    if (!m_isStruck) {
        m_isStruck = isMarkdownStruck(before(text));
        m_passages += *m_isStruck ? 1 : 0;
    }
    return *m_isStruck;
}

void MarkdownText::enter(MD_BLOCKTYPE type, void *detail)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
        if (!m_inFirstCell)
            m_line += u'\t';
        m_inFirstCell = false;
        return;
    }
    endLine(); // of a list item, before what is nested in it
    if (type == MD_BLOCK_QUOTE)
        m_containers.append(ParagraphRole::Quote);
    else if (type == MD_BLOCK_UL)
        m_lists.append(std::nullopt);
    else if (type == MD_BLOCK_OL)
        m_lists.append(Numbers::of(*static_cast<MD_BLOCK_OL_DETAIL *>(detail)));
    else if (type == MD_BLOCK_LI)
        beginItem();
    else if (type == MD_BLOCK_H)
        m_heading = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
    else if (type == MD_BLOCK_HTML)
        m_htmlBlock = QString();
    else if (type == MD_BLOCK_TR)
        m_inFirstCell = true;
}

void MarkdownText::beginItem()
{
    m_containers.append(ParagraphRole::ListItem);
    m_number.clear();
    m_isNumberRead = m_lists.isEmpty() || !m_lists.last();
    if (!m_isNumberRead)
        m_number = u"%1%2 "_s.arg(m_lists.last()->next++).arg(m_lists.last()->delimiter);
}

// Items have the numbers that are written; where all have that of the first one, they are counted.
void MarkdownText::readNumber(const MD_CHAR *text)
{
    if (std::exchange(m_isNumberRead, true) || m_number.isEmpty())
        return;
    const auto written = markdownNumberBefore(before(text));
    Numbers &numbers = *m_lists.last();
    if (written && *written != numbers.first) {
        m_number = u"%1%2 "_s.arg(*written).arg(numbers.delimiter);
        numbers.next = *written + 1;
    }
}

void MarkdownText::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    endLine();
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
        m_containers.removeLast();
    else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        m_lists.removeLast();
    else if (type == MD_BLOCK_H)
        m_heading = 0;
    else if (type == MD_BLOCK_HTML)
        addHtmlBlock(*std::exchange(m_htmlBlock, std::nullopt));
}

void MarkdownText::add(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_BR:
        if (m_heading > 0)
            m_line += u' ';
        else
            endLine();
        break;
    case MD_TEXT_SOFTBR:
        m_line += u' ';
        break;
    case MD_TEXT_NULLCHAR:
        m_line += QChar(QChar::ReplacementCharacter);
        break;
    case MD_TEXT_ENTITY:
        m_line += textOfHtmlEntity(text);
        break;
    case MD_TEXT_HTML:
        if (m_htmlBlock) // told line by line
            *m_htmlBlock += text;
        else
            addInlineHtml(text.trimmed());
        break;
    case MD_TEXT_CODE: { // md4c gives the line feeds of a block apart from its lines
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            m_line += lines[i];
            endLine(true);
        }
        m_line += lines.last();
        break;
    }
    default: {
        const bool isSpaceTwice =
            m_isAfterStruck && text.startsWith(u' ') && (m_line.isEmpty() || m_line.endsWith(u' '));
        m_isAfterStruck = false;
        m_line += isSpaceTwice ? text.sliced(1) : text;
    }
    }
}

// Tags format their text, which stays; that of a power or an index is written as such.
void MarkdownText::addInlineHtml(const QString &tag)
{
    const auto begins = [&](QLatin1StringView name) {
        return tag.startsWith(name, Qt::CaseInsensitive);
    };
    if (begins("<br"_L1)) {
        add(MD_TEXT_BR, {});
    } else if (begins("<sup"_L1) || begins("<sub>"_L1)) {
        m_raised = m_line.size();
    } else if ((begins("</sup"_L1) || begins("</sub>"_L1)) && m_raised >= 0) {
        const QString text = m_line.sliced(std::min(m_raised, m_line.size()));
        m_line.chop(text.size());
        m_line += begins("</sup"_L1) ? raised(text) : lowered(text);
        m_raised = -1;
    }
}

void MarkdownText::addHtmlBlock(const QString &html)
{
    const auto lines = linesOfHtml(html, remarks);
    if (!lines) {
        remarks.append(lines.error().text);
        return;
    }
    for (RoleLine line : *lines) {
        if (line.role == ParagraphRole::Headline && m_hasHeadline)
            line.role = ParagraphRole::Heading;
        if (line.role == ParagraphRole::Body)
            line.role = role();
        m_hasHeadline = m_hasHeadline || line.role == ParagraphRole::Headline;
        m_lines.append(line);
    }
    const qsizetype open = html.lastIndexOf("<!--"_L1);
    if (open >= 0 && html.indexOf("-->"_L1, open) < 0) {
        remarks.append(Readers::tr("A comment without an end was left out: “%1”")
                .arg(shortened(html.sliced(open), 80)));
    }
}

ParagraphRole MarkdownText::role() const
{
    if (m_heading == 1 && !m_hasHeadline)
        return ParagraphRole::Headline;
    if (m_heading > 0)
        return ParagraphRole::Heading;
    return m_containers.isEmpty() ? ParagraphRole::Body : m_containers.last();
}

void MarkdownText::endLine(bool keepBlank)
{
    const bool isBlank = QStringView(m_line).trimmed().isEmpty();
    if (!isBlank || keepBlank) {
        while (m_line.endsWith(u' ') || m_line.endsWith(u'\t'))
            m_line.chop(1);
        m_lines.append({(isBlank ? QString() : std::exchange(m_number, {})) + m_line, role()});
        m_hasHeadline = m_hasHeadline || m_lines.last().role == ParagraphRole::Headline;
    }
    m_line.clear();
    m_raised = -1;
}

void MarkdownText::addStandfirst(const QStringList &lines)
{
    qsizetype at = !m_lines.isEmpty() && m_lines.first().role == ParagraphRole::Headline ? 1 : 0;
    for (const QString &line : lines) {
        if (at == m_lines.size() || m_lines[at].text != line.simplified())
            m_lines.insert(at++, {line.simplified()});
    }
}

ArticleText MarkdownText::articleText() const
{
    return textOfLines(m_lines);
}

// Nearly every text is Markdown as well, so its name has to say that it is meant.
ReaderKind::Likelihood judge(const QString &head)
{
    return hasJsonFrontMatter(head) ? ReaderKind::Likelihood::Certain
                                    : ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(
        const auto source, textOfBytes(input.bytes, options, article).transform(withLineFeeds));
    QStringList standfirst;
    const QString body = plainMarkdown(takeFrontMatter(source, article, standfirst));
    MarkdownText markdown;
    if (!markdown.parse(body.toUtf8())) {
        return failure(Readers::tr("The Markdown cannot be read; there may be too little memory"));
    }
    markdown.addStandfirst(standfirst);
    article.text = markdown.articleText();
    article.remarks += markdown.remarks;
    article.remarks.removeDuplicates();
    return sink(std::move(article));
}

} // namespace

ReaderKind markdownReader()
{
    return {u"markdown"_s, Readers::tr("Markdown"), u"text/markdown"_s, {u"md"_s, u"markdown"_s},
        judge, read};
}

} // namespace Standoff
