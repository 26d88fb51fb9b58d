// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/tagsintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

bool hasBlockTags(const QString &text)
{
    static const QRegularExpression tag(
        uR"(</(?:p|div|h[1-6]|li|ul|ol|blockquote|article|section|table)\s*>|<(?:p|br)(?:\s[^<>]*)?/?>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'<') && tag.match(text).hasMatch();
}

bool hasInlineTags(const QString &text)
{
    static const QRegularExpression tag(
        uR"(</(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\s*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains("</"_L1) && tag.match(text).hasMatch();
}

bool hasAnyTags(const QString &text)
{
    static const QRegularExpression picture(
        u"<img(?:\\s[^<>]*)?/?>"_s, QRegularExpression::CaseInsensitiveOption);
    return hasBlockTags(text) || hasInlineTags(text) || picture.match(text).hasMatch();
}

} // namespace Standoff
