// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mhtml.h"

#include "readers/archives/mailkind.h"
#include "readers/archives/mailparts.h"
#include "readers/reading/pageaddress.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judgeMhtml(const QString &head)
{
    return mailKindOf(head) == MailKind::Page ? ReaderKind::Likelihood::Certain
                                              : ReaderKind::Likelihood::Excluded;
}

bool isPagePart(const MailPart &part)
{
    return part.mediaType == "text/html"_L1 || part.mediaType == "application/xhtml+xml"_L1;
}

void addPages(const MailPart &part, QList<const MailPart *> &pages)
{
    if (isPagePart(part))
        pages.append(&part);
    for (const MailPart &inner : part.parts)
        addPages(inner, pages);
}

// The page that the file is of, which its type names or which is the first; then its frames, the
// largest first.
QList<const MailPart *> pagesOf(const MailPart &root)
{
    QList<const MailPart *> pages;
    addPages(root, pages);
    const auto first = std::ranges::find_if(pages,
        [&](const MailPart *page) { return !root.start.isEmpty() && page->id == root.start; });
    if (first != pages.end())
        std::rotate(pages.begin(), first, first + 1);
    if (pages.size() > 1) {
        std::ranges::stable_sort(pages.begin() + 1, pages.end(), std::ranges::greater(),
            [](const MailPart *page) { return page->bytes.size(); });
    }
    return pages;
}

Result<> readMhtml(const Input &input, const ReadOptions &, const ArticleSink &sink)
{
    constexpr qsizetype mostPages = 20;
    ASSIGN_OR_RETURN(const auto mail, parseMail(input.bytes));
    const QList<const MailPart *> pages = pagesOf(mail.root);
    std::optional<Error> problem{
        {Readers::tr("There is no web page in it; open it in a browser and save it as HTML")}};
    for (qsizetype i = 0; i < std::min(pages.size(), mostPages); ++i) {
        const MailPart &page = *pages[i];
        const auto complete = [&](IncomingArticle &article) {
            if (article.url.isEmpty())
                article.url = pageAddress(page.location);
            if (article.url.isEmpty())
                article.url = pageAddress(mail.snapshotLocation);
            if (article.title.isEmpty())
                article.title = mail.subject;
            if (article.published.isEmpty() && !mail.date.isEmpty()) {
                article.remarks.append(
                    Readers::tr("It does not say when it was published; it was saved on %1")
                        .arg(mail.date.left(10)));
            }
            article.mediaType = u"multipart/related"_s;
            article.original = input.bytes;
        };
        ASSIGN_OR_RETURN(const auto why,
            sink.tryWithin({.input = {.path = input.path,
                                .bytes = page.bytes,
                                .mediaType = u"text/html"_s,
                                .encoding = page.charset},
                .part = {},
                .complete = complete}));
        if (!why)
            return {};
        if (i == 0)
            problem = why; // of the page itself
    }
    return std::unexpected(*problem);
}

} // namespace

ReaderKind mhtmlReader()
{
    return {u"mhtml"_s, Readers::tr("Web page in one file (MHTML)"), u"multipart/related"_s,
        {u"mhtml"_s, u"mht"_s}, judgeMhtml, readMhtml};
}

} // namespace Standoff
