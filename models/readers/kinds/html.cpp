// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/html.h"

#include "readers/html/htmlarticle.h"
#include "readers/html/htmlblocks.h"
#include "readers/html/htmlhead.h"
#include "readers/html/htmlmeasure.h"
#include "readers/html/htmlmetadata.h"
#include "readers/libraries/library.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

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

// The lines of a text in linked data, which may have tags.
QList<RoleLine> linesOfLinkedData(const QString &body, QStringList &remarks)
{
    static const QRegularExpression tag(uR"(<(?:p|br|div|h[1-6]|ul|li)\b[^<>]*>)"_s);
    if (tag.match(body).hasMatch()) {
        if (const auto lines = linesOfHtml(body, remarks))
            return *lines;
    }
    QList<RoleLine> lines;
    for (const QString &line : body.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append({line.trimmed(), ParagraphRole::Body});
    }
    return lines;
}

// The source of another page, where that is all that this one shows ("View source", saved); "" in
// others.
QString shownSource(const HtmlTree &tree)
{
    QString shown;
    for (int i = 0; i < tree.size(); ++i) {
        const GumboTag tag = tree.tag(i);
        if (tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE)
            i = tree.end(i) - 1;
        else if (tag == GUMBO_TAG_TR || tag == GUMBO_TAG_BR || tag == GUMBO_TAG_DIV)
            shown += u'\n';
        else if (tree.isText(i))
            shown += tree.text(i);
        else
            continue;
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        shown.remove(0, std::ranges::find_if_not(shown, isSpace) - shown.begin());
        if (!shown.isEmpty() && !shown.startsWith(u'<'))
            return {};
    }
    return judge(shown) == ReaderKind::Likelihood::Certain ? shown : QString();
}

// A page, or one that is written out within another: what is not known of the article yet is taken
// from it.
Result<HtmlReading> readPage(const QString &source, IncomingArticle &article, int depth)
{
    constexpr int shortestLinked = 250; // letters of prose; a teaser has less
    constexpr int deepest = 3;
    ASSIGN_OR_RETURN(const auto tree, HtmlTree::parse(source, article.remarks));
    if (const QString shown = shownSource(tree); depth < deepest && !shown.isEmpty()) {
        article.remarks.append(
            Readers::tr("This is the source of a page as a browser shows it; the page was read"));
        return readPage(shown, article, depth + 1);
    }
    const QString linked = takeHtmlMetadata(tree, article);
    const QStringList titles = htmlTitles(tree, article);
    HtmlReading reading = htmlArticle(tree, titles, article.byline);
    reading.titles = titles;
    for (int i = 0; depth < deepest && i < tree.size(); ++i) {
        if (tree.tag(i) != GUMBO_TAG_IFRAME || !tree.hasAttribute(i, "srcdoc"))
            continue;
        IncomingArticle framed = article;
        const auto inner = readPage(tree.attribute(i, "srcdoc"), framed, depth + 1);
        if (inner && inner->prose > reading.prose * 2) {
            reading = *inner;
            article = std::move(framed);
        }
    }
    if (int length = lengthOfText(linked); length > reading.prose * 2 && length >= shortestLinked) {
        if (!reading.lines.isEmpty()) {
            article.isDoubtful = true;
            article.remarks.append(
                Readers::tr("The page shows only a part of the article; the whole of it was taken "
                            "from the page's data for search engines"));
        }
        reading.lines = linesOfLinkedData(linked, article.remarks);
        if (!article.title.isEmpty())
            reading.lines.prepend({article.title, ParagraphRole::Headline});
        reading.prose = length;
        reading.kept = 1;
    }
    return reading;
}

// What is wrong with a page without an article, and what to do.
Error withoutArticle(const QString &source, const HtmlReading &reading)
{
    static const QRegularExpression frame(uR"(<i?frame\b[^<>]*?\bsrc\s*=\s*["']?([^"'<>\s]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (source.contains("<frameset"_L1, Qt::CaseInsensitive)) {
        QStringList files;
        for (const auto &match : frame.globalMatch(source))
            files.append(match.captured(1));
        return {Readers::tr(
            "This page only arranges others in frames; the text is in one of these, add that: %1")
                .arg(QLocale().createSeparatedList(
                    files.first(std::min<qsizetype>(4, files.size()))))};
    }
    if (reading.isIndex) {
        return {Readers::tr("This page is a list of links to articles, and has none of its own; "
                            "open and save the articles one by one")};
    }
    return {
        Readers::tr("There is no article in this page; open it in a browser, wait until the text "
                    "is shown and save it again, or copy the text and make an article of it")};
}

bool isOneInOther(const QString &title, const QString &other)
{
    const QString letters = lettersIn(title);
    const QString others = lettersIn(other);
    return letters.contains(others) || others.contains(letters);
}

// What the page says its title is, without what follows the headline ("A pact | Politics"); the
// headline where another of its titles agrees with that and this one does not.
QString titleOf(const QString &title, const QString &headline, const QStringList &titles)
{
    if (lettersIn(title).startsWith(lettersIn(headline)))
        return headline;
    const auto agrees = [&](const QString &other) { return isOneInOther(other, headline); };
    return agrees(title) || !std::ranges::any_of(titles, agrees) ? title : headline;
}

// Where no heading is the headline: a line at the top that the title begins with, "A pact - The
// Daily", is; returns the title.
QString markHeadline(QList<RoleLine> &lines, const QString &title)
{
    constexpr qsizetype lookedAt = 6;
    const QString letters = lettersIn(title);
    for (qsizetype i = 0; i < std::min(lookedAt, lines.size()); ++i) {
        RoleLine &line = lines[i];
        const QString own = lettersIn(line.text);
        if (own.size() * 2 > letters.size() && letters.startsWith(own)) {
            for (RoleLine &other : lines) // "The Daily" above it
                other.role =
                    other.role == ParagraphRole::Headline ? ParagraphRole::Heading : other.role;
            line.role = ParagraphRole::Headline;
            return line.text;
        }
    }
    return title;
}

// All of what a person has chosen in a page.
Result<> readPiece(const QString &source, IncomingArticle article, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(const auto lines, linesOfHtml(source, article.remarks));
    article.text = textOfLines(lines);
    if (article.text.paragraphCount() == 0)
        return failure(Readers::tr("There is no text in it"));
    return sink(std::move(article));
}

// A page with a ZIP archive in it, which a script unpacks.
bool isPacked(const QByteArray &bytes)
{
    constexpr qsizetype longestEnd = (64 << 10) + 64; // with the comment of an archive
    return bytes.contains('\0') && bytes.contains("PK\x03\x04")
        && bytes.last(std::min(longestEnd, bytes.size())).contains("PK\x05\x06");
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    if (isPacked(input.bytes)) {
        return failure(
            Readers::tr("This page has its text packed within it (a self-extracting page of "
                        "SingleFile); open it in a browser and save it as HTML"));
    }
    ASSIGN_OR_RETURN(const auto source,
        textOfBytes(input.bytes, options, article,
            input.encoding.isEmpty() ? declaredEncoding(input.bytes) : input.encoding));
    if (options.isPiece)
        return readPiece(source, std::move(article), sink);
    if (auto text = textOfLibraryPage(source)) {
        article.text = std::move(*text);
        return sink(std::move(article));
    }
    ASSIGN_OR_RETURN(auto reading, readPage(source, article, 0));
    if (article.url.isEmpty())
        article.url = savedFrom(source);
    // The page's own address, for those who print it.
    reading.lines.removeIf([&](const RoleLine &line) { return line.text == article.url; });
    const auto headline =
        std::ranges::find(reading.lines, ParagraphRole::Headline, &RoleLine::role);
    if (headline == reading.lines.end()
        || !lettersIn(article.title).startsWith(lettersIn(headline->text)))
        article.title = markHeadline(reading.lines, article.title);
    if (headline != reading.lines.end() && headline->role == ParagraphRole::Headline)
        article.title = titleOf(article.title, headline->text, reading.titles);
    article.title.remove(QChar(QChar::SoftHyphen));
    article.text = textOfLines(reading.lines);
    if (article.text.paragraphCount() == 0)
        return std::unexpected(withoutArticle(source, reading));
    article.byline = nameInByline(article.byline);
    if (article.byline.isEmpty())
        article.byline = reading.byline;
    if (article.published.isEmpty())
        article.published = reading.published;
    if (const QString unclear = unclearHtmlDate(reading.lines);
        article.published.isEmpty() && !unclear.isEmpty()) {
        article.remarks.append(Readers::tr("The date “%1” is not understood").arg(unclear));
    }
    if (!reading.language.isEmpty())
        article.language = reading.language;
    article.direction = reading.direction;
    article.remarks += reading.remarks;
    article.doubts += reading.doubts;
    article.isDoubtful = article.isDoubtful || reading.isDoubtful || reading.isIndex;
    article.kept = reading.kept;
    if (reading.isIndex) {
        article.remarks.append(
            Readers::tr("Most of the page links to other articles; check whether this is one"));
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
