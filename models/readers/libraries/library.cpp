// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/library.h"

#include "readers/hardwrap.h"
#include "readers/html/htmlblocks.h"
#include "readers/libraries/librarylayout.h"
#include "readers/translation.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QList<LibraryLayout> &libraryLayouts()
{
    static const QList<LibraryLayout> layouts{
        nexisLayout(), factivaLayout(), proQuestLayout(), europresseLayout()};
    return layouts;
}

bool mayBeOfLibrary(const QString &text)
{
    return std::ranges::any_of(libraryLayouts(),
        [&](const LibraryLayout &layout) { return layout.mark.match(text).hasMatch(); });
}

LibraryLines linesOf(const ArticleText &text)
{
    LibraryLines lines;
    int paragraph = 0;
    for (const QString &line : text.string().split(u'\n')) {
        const ParagraphRole role =
            line.isEmpty() ? ParagraphRole::Body : text.paragraphs()[paragraph++].role;
        lines.append({line, role});
    }
    return lines;
}

struct LibraryFile
{
    const LibraryLayout *layout = nullptr;
    LibraryLines lines;
    QList<LineRange> documents;
};

// Without documents where the text is of no library.
LibraryFile libraryFile(const ArticleText &text)
{
    if (!mayBeOfLibrary(text.string()))
        return {};
    LibraryFile file{nullptr, linesOf(text), {}};
    for (const LibraryLayout &layout : libraryLayouts()) {
        if (!layout.mark.match(text.string()).hasMatch())
            continue;
        file.layout = &layout;
        file.documents = layout.documents(file.lines);
        if (!file.documents.isEmpty())
            return file;
    }
    return {};
}

// The paragraphs of a body: wrapped lines are joined, blank ones left out.
LibraryLines paragraphsOf(
    const LibraryDocument &document, const ReadOptions &options, UnwrappedText &done)
{
    LibraryLines body = document.body;
    const auto other = std::ranges::find_if(
        body, [](const RoleLine &line) { return line.role != ParagraphRole::Body; });
    if (const qsizetype plain = other - body.begin(); plain > 0 && !options.keepsLines) {
        QStringList lines;
        for (const RoleLine &line : body.first(plain))
            lines.append(line.text);
        const UnwrappedText text =
            unwrapped(lines.join(u'\n'), document.isWrapped ? Wrapped::Certainly : Wrapped::Maybe);
        done.joined += text.joined;
        done.parted += text.parted;
        body.remove(0, plain);
        LibraryLines whole;
        for (const QString &line : text.text.split(u'\n'))
            whole.append({line, ParagraphRole::Body});
        body = whole + body;
    }
    body.removeIf(isBlank);
    for (RoleLine &line : body)
        line.text = line.text.trimmed();
    return body;
}

QString plainText(const LibraryLines &lines)
{
    QStringList texts;
    for (const RoleLine &line : lines)
        texts.append(line.text);
    return texts.join(u'\n') + u'\n';
}

// What the file says beside its text holds for each of its documents.
IncomingArticle articleOf(const LibraryLayout &layout, const LibraryLines &lines,
    const IncomingArticle &file, const ReadOptions &options)
{
    LibraryDocument document = layout.read(lines);
    IncomingArticle article = std::move(document.article);
    UnwrappedText done;
    document.head.removeIf(isBlank);
    const LibraryLines text = document.head + paragraphsOf(document, options, done);
    article.text = textOfLines(text);
    article.remarks = file.remarks;
    if (done.joined > 0) {
        article.remarks.append(
            Readers::tr("%Ln line(s) joined with the next: the library had wrapped them", nullptr,
                done.joined));
    }
    tellParted(done.parted, article.remarks);
    if (!document.leftOut.isEmpty()) {
        //: %1 is a library of news, such as LexisNexis, %2 a list of lines
        article.remarks.append(Readers::tr("What %1 adds is not in the text: %2")
                .arg(layout.name, document.leftOut.join(u" | "_s)));
    }
    article.encoding = file.encoding;
    article.encodingCandidates = file.encodingCandidates;
    article.direction = file.direction;
    article.fileName = file.fileName;
    article.part = file.part;
    article.mediaType = file.mediaType;
    return article;
}

// Lines of the file that are in none of its documents.
QString linesBetween(const LibraryFile &file, int &count)
{
    QStringList texts;
    qsizetype end = 0;
    const auto add = [&](qsizetype begin, qsizetype next) {
        for (qsizetype i = begin; i < next; ++i) {
            const QString text = file.lines[i].text.simplified();
            if (std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); }))
                texts.append(text);
        }
    };
    for (const LineRange range : file.documents) {
        add(end, range.begin);
        end = range.end;
    }
    add(end, file.lines.size());
    count = int(texts.size());
    constexpr qsizetype longest = 400;
    const QString all = texts.join(u" | "_s);
    return all.size() > longest ? all.first(longest) + u'…' : all;
}

} // namespace

bool isOfLibrary(const QString &text)
{
    return mayBeOfLibrary(text) && !libraryFile(ArticleText(text)).documents.isEmpty();
}

QList<IncomingArticle> documentsOfLibrary(IncomingArticle file, const ReadOptions &options)
{
    const LibraryFile found = file.part.isEmpty() ? libraryFile(file.text) : LibraryFile();
    QList<IncomingArticle> articles;
    const bool areSeveral = found.documents.size() > 1;
    int number = 0;
    QStringList empty;
    for (const LineRange range : found.documents) {
        ++number;
        const LibraryLines lines = found.lines.sliced(range.begin, range.end - range.begin);
        IncomingArticle article = articleOf(*found.layout, lines, file, options);
        //: of a file; %1 is its number
        const QString part = Readers::tr("document %1").arg(number);
        if (article.text.paragraphCount() == 0) {
            empty.append(part);
            continue;
        }
        if (areSeveral) {
            article.part = part;
            article.original = plainText(lines).toUtf8();
            article.mediaType = u"text/plain"_s;
        }
        articles.append(std::move(article));
    }
    if (articles.isEmpty())
        return {std::move(file)};
    int count = 0;
    const QString between = linesBetween(found, count);
    if (count > 0) {
        articles.first().remarks.append(Readers::tr(
            "%Ln line(s) of the file are in none of its documents: “%1”", nullptr, count)
                .arg(between));
    }
    if (!empty.isEmpty()) {
        articles.first().remarks.append(Readers::tr("Left out, as without a text: %1")
                .arg(QLocale().createSeparatedList(empty)));
    }
    return articles;
}

std::optional<ArticleText> textOfLibraryPage(const QString &source)
{
    if (!mayBeOfLibrary(source))
        return {};
    // Factiva's tables have a code and a text in each row: each paragraph has to stay one.
    static const QRegularExpression table(
        u"<(/?)(?:table|tbody|tr|td|th)\\b[^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList remarks;
    const auto tree = HtmlTree::parse(QString(source).replace(table, u"<\\1div>"_s), remarks);
    if (!tree)
        return {};
    // Factiva has "enHeadline", Europresse "titreArticle", in whatever element.
    std::vector<bool> isHeadline(size_t(tree->size()));
    for (int i = 0, end = 0; i < tree->size(); ++i) {
        if (i < end || tree->isText(i))
            continue;
        const QStringList words = tree->words(i, "class");
        const bool isOwn = std::ranges::any_of(words, [](const QString &word) {
            return (word.size() == 10 && word.endsWith("headline"_L1)) || word == "titrearticle"_L1
                || word == "titrearticlevisu"_L1;
        });
        if (!isOwn)
            continue;
        end = tree->end(i);
        std::fill(isHeadline.begin() + i, isHeadline.begin() + end, true);
        // What has nothing else in it is the block that the headline is.
        for (int at = tree->parent(i); at >= 0 && tree->end(at) == end; at = tree->parent(at)) {
            if (tree->textWithin(at) != tree->textWithin(i))
                break;
            isHeadline[size_t(at)] = true;
        }
    }
    QList<RoleLine> lines;
    for (HtmlLine &line : htmlLines(*tree, {.last = tree->size(), .isLeftOut = {}})) {
        if (isHeadline[size_t(line.node)])
            line.line.role = ParagraphRole::Headline;
        lines.append(std::move(line.line));
    }
    ArticleText text = textOfLines(lines);
    return isOfLibrary(text.string()) ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace Standoff
