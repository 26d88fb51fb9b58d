// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/plaintext.h"

#include "readers/hardwrap.h"
#include "readers/kinds/subtitles.h"
#include "readers/libraries/library.h"
#include "readers/normalise.h"
#include "readers/textbytes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What begins with an element of HTML, or is full of them, is a part of a page.
ReaderKind::Likelihood judge(const QString &head)
{
    static const QRegularExpression element(
        uR"(^<(?:!doctype|html|head|body|title|meta|link|script|style|header|main|article|section|nav|div|p|h[1-6]|table|ul|ol|figure|span|a|img)\b[^<>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(
        uR"(</(?:p|div|span|a|li|td|tr|h[1-6]|ul|ol|table|section|article)\s*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype fewEnds = 5;
    constexpr qsizetype distance = 400; // characters from one to the next
    const bool isPage = element.match(head).hasMatch()
        || head.count(end) >= std::max(fewEnds, head.size() / distance);
    return isPage ? ReaderKind::Likelihood::Excluded : ReaderKind::Likelihood::Possible;
}

Result<> read(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(const auto source,
        textOfBytes(input.bytes, options, article, input.encoding).transform(withLineFeeds));
    const QString text = withoutCues(source, article.remarks);
    // Of a library's documents each has its own lines.
    const bool keepsLines = options.keepsLines || isOfLibrary(text) || text != source;
    const UnwrappedText lines = keepsLines ? UnwrappedText{.text = text} : unwrapped(text);
    if (lines.joined > 0) {
        article.remarks.append(QCoreApplication::translate("Readers",
            "%Ln line(s) joined with the next: the text was wrapped at %1 characters", nullptr,
            lines.joined)
                .arg(lines.width));
    }
    tellParted(lines.parted, article.remarks);
    article.text = ArticleText(lines.text);
    return sink(std::move(article));
}

} // namespace

ReaderKind plainTextReader()
{
    return {u"text"_s, QCoreApplication::translate("Readers", "Plain text"), u"text/plain"_s,
        {u"txt"_s, u"text"_s}, judge, read};
}

} // namespace Standoff
