// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/rtf.h"

#include "readers/documents/rtftext.h"
#include "readers/normalise.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judge(const QString &head)
{
    return head.startsWith("{\\rtf"_L1) ? ReaderKind::Likelihood::Certain
                                        : ReaderKind::Likelihood::Excluded;
}

Result<> read(const Input &input, const ReadOptions & /*options*/, const ArticleSink &sink)
{
    IncomingArticle article;
    RtfText text(article);
    RETURN_IF_ERROR(text.read(input.bytes.trimmed()));
    QList<RoleLine> lines = text.takeLines();
    for (RoleLine &line : lines)
        line.text = normalised(line.text, article.remarks).replace(u'\n', u' ');
    article.text = textOfLines(lines);
    if (text.isRightToLeft())
        article.direction = Direction::RightToLeft;
    text.findings.tell(article);
    article.remarks.removeDuplicates();
    return sink(std::move(article));
}

} // namespace

ReaderKind rtfReader()
{
    return {u"rtf"_s, Readers::tr("Rich text"), u"application/rtf"_s, {u"rtf"_s}, judge, read};
}

} // namespace Standoff
