// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/html.h"

#include "readers/html/htmlarticle.h"
#include "readers/html/htmlmetadata.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// <meta charset="…">, <meta http-equiv … content="…; charset=…"> or <?xml encoding="…"?> near the
// beginning, where the HTML standard has them looked for.
QString declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 4096;
    static const QRegularExpression declaration(
        uR"(<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name =
        declaration.match(QString::fromLatin1(bytes.first(std::min(lookedAt, bytes.size()))))
            .captured(1);
    // It could not be read where it stands, if it were so.
    return name.startsWith("utf-16"_L1, Qt::CaseInsensitive) ? QString() : name;
}

// The address that browsers write above a page that they save.
QString savedFrom(const QString &source)
{
    constexpr qsizetype lookedAt = 4096;
    static const QRegularExpression saved(
        uR"(<!--\s*(?:saved from url=\(\d+\)\s*|Page saved with SingleFile\s+url:\s*)(https?://\S+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return saved.match(source.first(std::min(lookedAt, source.size()))).captured(1);
}

// Whatever may stand before the root element is passed over.
ReaderKind::Likelihood judge(const QString &head)
{
    static const QRegularExpression page(
        uR"(^(?>\s+|<\?.*?>|<!--.*?-->)*+<(?:!doctype\s+html|html|head|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(head).hasMatch() ? ReaderKind::Likelihood::Certain
                                       : ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(const auto source,
        textOfBytes(input.bytes, options, article, declaredEncoding(input.bytes)));
    ASSIGN_OR_RETURN(const auto tree, HtmlTree::parse(source, article.remarks));
    takeHtmlMetadata(tree, article);
    if (article.url.isEmpty())
        article.url = savedFrom(source);
    const QList<RoleLine> lines = articleLines(tree, htmlTitles(tree, article), article.byline);
    const auto headline = std::ranges::find(lines, ParagraphRole::Headline, &RoleLine::role);
    // "A pact | Politics | The Daily"
    if (headline != lines.end() && article.title.startsWith(headline->text))
        article.title = headline->text;
    article.text = textOfLines(lines);
    if (article.text.paragraphCount() == 0) {
        return failure(
            Readers::tr("no article is in this page; open it in a browser, wait until the text is "
                        "shown and save it again, or copy the text and make an article of it"));
    }
    return sink(std::move(article));
}

} // namespace

ReaderKind htmlReader()
{
    return {u"html"_s, Readers::tr("Web page"), u"text/html"_s, {u"html"_s, u"htm"_s, u"xhtml"_s},
        judge, read};
}

} // namespace Standoff
