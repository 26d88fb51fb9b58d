// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/pdf.h"

#include "readers/documents/documentlines.h"
#include "readers/documents/documentproperties.h"
#include "readers/documents/pdflines.h"
#include "readers/documents/visualorder.h"
#include "readers/normalise.h"
#include "readers/translation.h"

#include <QDateTime>
#include <QTimeZone>
#include <cmath>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostPages = 5'000;

// By where its letters stand; the letters of a line are turned alike, so that one that is alone in
// its word is turned as those before.
int turnOf(const Poppler::TextBox &word, int before)
{
    const qsizetype last = word.text().size() - 1;
    const QRectF begin = word.charBoundingBox(0);
    const QRectF end = word.charBoundingBox(int(last));
    if (last < 1 || !begin.isValid() || !end.isValid())
        return before;
    const QPointF way = end.center() - begin.center();
    if (std::abs(way.y()) > std::abs(way.x()))
        return way.y() > 0 ? 1 : 3;
    const bool isUpsideDown = way.x() < -0.5 * begin.width() && !isRightToLeft(word.text())
        && word.text().front().isLetter();
    return isUpsideDown ? 2 : 0;
}

PdfPage readPage(const Poppler::Page &page)
{
    PdfPage read{page.pageSizeF(), {}};
    const Poppler::TextBox *last = nullptr;
    for (const auto &box : page.textList()) {
        const bool isSameLine = last && last->nextWord() == box.get();
        const int turn = turnOf(*box, isSameLine ? read.words.last().turn : 0);
        read.words.append({box->text(), box->boundingBox(), box->hasSpaceAfter(), turn});
        last = box.get();
    }
    return read;
}

void takeProperties(const Poppler::Document &document, IncomingArticle &article)
{
    takeDocumentTitle(normalised(document.title(), article.remarks), article);
    takeDocumentAuthor(normalised(document.author(), article.remarks), article);
    if (const QDateTime made = document.creationDate(); made.isValid())
        takeDocumentDate(made.toString(Qt::ISODate), article);
}

ReaderKind::Likelihood judge(const QString &head)
{
    constexpr qsizetype lookedAt = 1024; // where readers look for it
    return head.first(std::min(lookedAt, head.size())).contains("%PDF-"_L1)
            && (head.startsWith("%PDF-"_L1) || head.contains("\nendobj"_L1)
                || head.contains("\rendobj"_L1))
        ? ReaderKind::Likelihood::Certain
        : ReaderKind::Likelihood::Excluded;
}

Result<> read(const Input &input, const ReadOptions & /*options*/, const ArticleSink &sink)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) { }, {});
    const auto document = Poppler::Document::loadFromData(input.bytes);
    if (!document) {
        return failure(Readers::tr("It is damaged or incomplete; get it again from its source"));
    }
    if (document->isLocked()) {
        return failure(
            Readers::tr("It is locked with a password; open it and print it into a file without"));
    }
    const int count = document->numPages();
    if (count > mostPages)
        return failure(Readers::tr("It has more pages than can be read; split the file"));

    IncomingArticle article;
    QList<PdfPage> pages;
    int empty = 0;
    int unread = 0;
    for (int i = 0; i < count; ++i) {
        const auto page = document->page(i);
        pages.append(page ? readPage(*page) : PdfPage());
        unread += !page;
        empty += page && pages.last().words.isEmpty();
    }
    if (empty + unread == count) {
        return failure(Readers::tr("There is no text in it, only pictures of pages, as from a "
                                   "scanner; the text has to be recognised (OCR) first"));
    }
    if (unread > 0)
        article.remarks.append(
            Readers::tr("%Ln damaged page(s) could not be read", nullptr, unread));
    article.isDoubtful = unread + empty > 0;
    if (empty > 0) {
        article.remarks.append(Readers::tr(
            "%Ln page(s) without text: blank, or pictures in which text may be", nullptr, empty));
    }
    constexpr qsizetype endOf = 1024; // where readers look for its end
    if (!input.bytes.last(std::min(endOf, input.bytes.size())).contains("%%EOF"))
        DocumentFindings{.isCutOff = true}.tell(article);
    takeProperties(*document, article);
    QList<RoleLine> lines = linesOfPdf(pages, article.remarks);
    for (RoleLine &line : lines)
        line.text = normalised(line.text, article.remarks).replace(u'\n', u' ');
    article.remarks.removeDuplicates();
    article.text = textOfLines(lines);
    article.pages = pagesOf(lines, count);
    if (isRightToLeft(article.text.string()))
        article.direction = Direction::RightToLeft;
    return sink(std::move(article));
}

} // namespace

ReaderKind pdfReader()
{
    return {u"pdf"_s, Readers::tr("PDF document"), u"application/pdf"_s, {u"pdf"_s}, judge, read};
}

} // namespace Standoff
