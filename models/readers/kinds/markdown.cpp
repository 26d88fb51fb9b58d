// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/markdown.h"

#include "readers/frontmatter.h"
#include "readers/html/htmlentity.h"
#include "readers/rolelines.h"
#include "readers/textbytes.h"

#include <QCoreApplication>
#include <md4c.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Takes md4c's events and makes lines with roles of them.
class MarkdownText
{
public:
    bool parse(const QByteArray &utf8);
    ArticleText articleText() const;

    int htmlBlocks = 0;
    int htmlTags = 0;

private:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void add(MD_TEXTTYPE type, const QString &text);
    void addHtml(const QString &html);
    void addHtmlLine(const QString &line);
    // A line of its own that ends here; one without text only where blank lines are kept.
    void endLine(bool keepBlank = false);
    ParagraphRole role() const;

    QList<RoleLine> m_lines;
    QString m_line;
    QList<ParagraphRole> m_containers; // quotes and list items around the place
    unsigned m_heading = 0; // level of the one that we are in
    bool m_hasHeadline = false;
    bool m_inHtmlBlock = false;
    bool m_inComment = false;
    bool m_inFirstCell = false;
};

bool MarkdownText::parse(const QByteArray &utf8)
{
    static constexpr auto me = [](void *data) { return static_cast<MarkdownText *>(data); };
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        me(data)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        me(data)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = parser.enter_span;
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        me(data)->add(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    return md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this) == 0;
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
    else if (type == MD_BLOCK_LI)
        m_containers.append(ParagraphRole::ListItem);
    else if (type == MD_BLOCK_H)
        m_heading = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
    else if (type == MD_BLOCK_HTML)
        m_inHtmlBlock = true;
    else if (type == MD_BLOCK_TR)
        m_inFirstCell = true;
}

void MarkdownText::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    endLine();
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
        m_containers.removeLast();
    else if (type == MD_BLOCK_H)
        m_heading = 0;
    else if (type == MD_BLOCK_HTML) {
        htmlBlocks += m_inComment;
        m_inHtmlBlock = m_inComment = false;
    }
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
        addHtml(text);
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
    default:
        m_line += text;
    }
}

void MarkdownText::addHtml(const QString &html)
{
    const QString tag = html.trimmed();
    if (m_inHtmlBlock) { // told line by line
        addHtmlLine(tag);
        return;
    }
    if (tag.startsWith("<br"_L1, Qt::CaseInsensitive))
        add(MD_TEXT_BR, {});
    else if (!tag.startsWith("<!--"_L1))
        ++htmlTags;
}

// A comment is left out without a word, but not what stands behind it, nor one without an end.
void MarkdownText::addHtmlLine(const QString &line)
{
    const bool begins = line.startsWith("<!--"_L1);
    htmlBlocks += line.startsWith(u'<') && !begins && !line.startsWith("</"_L1);
    m_inComment = m_inComment || begins;
    const qsizetype end = line.lastIndexOf("-->"_L1);
    if (m_inComment && end >= 0) {
        m_inComment = false;
        htmlBlocks += end + 3 < line.size();
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
        m_lines.append({m_line, role()});
        m_hasHeadline = m_hasHeadline || m_lines.last().role == ParagraphRole::Headline;
    }
    m_line.clear();
}

ArticleText MarkdownText::articleText() const
{
    return textOfLines(m_lines);
}

void remarkOnHtml(const MarkdownText &markdown, QStringList &remarks)
{
    if (markdown.htmlBlocks > 0) {
        remarks.append(QCoreApplication::translate(
            "Readers", "%n block(s) of HTML left out", nullptr, markdown.htmlBlocks));
    }
    if (markdown.htmlTags > 0) {
        remarks.append(QCoreApplication::translate(
            "Readers", "%n HTML tag(s) left out", nullptr, markdown.htmlTags));
    }
}

// Nearly every text is Markdown as well, so its name has to say that it is meant.
ReaderKind::Likelihood judge(const QString & /*head*/)
{
    return ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(const auto source, textOfBytes(input.bytes, options, article));
    const QString body = takeFrontMatter(source, article);
    MarkdownText markdown;
    if (!markdown.parse(body.toUtf8())) {
        return failure(QCoreApplication::translate(
            "Readers", "the Markdown cannot be read; there may be too little memory"));
    }
    article.text = markdown.articleText();
    remarkOnHtml(markdown, article.remarks);
    return sink(std::move(article));
}

} // namespace

ReaderKind markdownReader()
{
    return {u"markdown"_s, QCoreApplication::translate("Readers", "Markdown"), u"text/markdown"_s,
        {u"md"_s, u"markdown"_s}, judge, read};
}

} // namespace Standoff
