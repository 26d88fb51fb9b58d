// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "text/articletext.h"

#include <algorithm>

namespace Standoff {

struct ArticleText::Data : QSharedData
{
    QString text;
    QList<Paragraph> paragraphs;
    OffsetMap offsets;
};

namespace {

QList<Paragraph> split(const QString &text)
{
    QList<Paragraph> paragraphs;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (end > begin)
            paragraphs.append({{int(begin), int(end)}, ParagraphRole::Body});
        begin = end + 1;
    }
    return paragraphs;
}

} // namespace

ArticleText::ArticleText()
    : d(new Data)
{
}

ArticleText::ArticleText(const QString &text)
    : d(new Data)
{
    Q_ASSERT(text.size() <= (1 << 30));
    d->text = text;
    d->paragraphs = split(text);
    d->offsets = OffsetMap(text);
}

ArticleText::ArticleText(const ArticleText &) = default;
ArticleText::ArticleText(ArticleText &&) noexcept = default;
ArticleText &ArticleText::operator=(const ArticleText &) = default;
ArticleText &ArticleText::operator=(ArticleText &&) noexcept = default;
ArticleText::~ArticleText() = default;

const QString &ArticleText::string() const
{
    return d->text;
}

int ArticleText::size() const
{
    return int(d->text.size());
}

int ArticleText::codePointCount() const
{
    return d->offsets.codePointCount();
}

QStringView ArticleText::slice(TextRange range) const
{
    return QStringView(d->text).sliced(range.begin, range.length());
}

const QList<Paragraph> &ArticleText::paragraphs() const
{
    return d->paragraphs;
}

int ArticleText::paragraphAt(int offset) const
{
    if (d->paragraphs.isEmpty())
        return -1;
    const auto begin = [](const Paragraph &paragraph) { return paragraph.range.begin; };
    const auto after = std::ranges::upper_bound(d->paragraphs, offset, {}, begin);
    return std::max(0, int(after - d->paragraphs.begin()) - 1);
}

ArticleText ArticleText::withRole(int paragraph, ParagraphRole role) const &
{
    return ArticleText(*this).withRole(paragraph, role);
}

ArticleText ArticleText::withRole(int paragraph, ParagraphRole role) &&
{
    Q_ASSERT(paragraph >= 0 && paragraph < paragraphCount());
    d->paragraphs[paragraph].role = role;
    return std::move(*this);
}

int ArticleText::toCodePoint(int utf16) const
{
    return d->offsets.codePointFromUtf16(d->text, utf16);
}

int ArticleText::fromCodePoint(int codePoint) const
{
    return d->offsets.utf16FromCodePoint(d->text, codePoint);
}

CodePointRange ArticleText::toCodePoints(TextRange range) const
{
    return {toCodePoint(range.begin), toCodePoint(range.end)};
}

TextRange ArticleText::fromCodePoints(CodePointRange range) const
{
    return {fromCodePoint(range.begin), fromCodePoint(range.end)};
}

int ArticleText::toUtf8(int utf16) const
{
    return d->offsets.utf8FromUtf16(d->text, utf16);
}

int ArticleText::fromUtf8(int utf8) const
{
    return d->offsets.utf16FromUtf8(d->text, utf8);
}

bool ArticleText::operator==(const ArticleText &other) const
{
    return d == other.d || (d->text == other.d->text && d->paragraphs == other.d->paragraphs);
}

} // namespace Standoff
