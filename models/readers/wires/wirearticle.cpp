// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/wires/wirearticle.h"

#include "readers/documents/xmlpackage.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<QString> textOfXml(const Input &input, const ReadOptions &options, IncomingArticle &article)
{
    static const QRegularExpression declaration(
        uR"(^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+))"_s);
    const QString declared =
        declaration.match(QString::fromLatin1(input.bytes.left(200))).captured(1);
    if (hasVastTag(input.bytes))
        return failure(Readers::tr("A tag in it is longer than can be read"));
    // In UTF-16 it could not be read where it stands.
    return textOfBytes(input.bytes, options, article,
        declared.startsWith("utf-16"_L1, Qt::CaseInsensitive) ? QString() : declared);
}

void setWireText(QList<RoleLine> lines, const WireHead &head, IncomingArticle &article)
{
    constexpr qsizetype lookedAt = 4;
    const auto prepend = [&](const QString &text, ParagraphRole role) {
        if (!standsAtTop(lines, text))
            lines.prepend({text, role});
    };
    prepend(head.dateline, ParagraphRole::Dateline);
    prepend(head.byline, ParagraphRole::Byline);
    prepend(head.standfirst, ParagraphRole::Body);
    prepend(head.headline, ParagraphRole::Headline);
    const auto first = std::find_if(lines.begin(), lines.begin() + std::min(lookedAt, lines.size()),
        [&](const RoleLine &line) { return line.text == head.headline; });
    if (!head.headline.isEmpty() && first != lines.begin() + std::min(lookedAt, lines.size()))
        first->role = ParagraphRole::Headline;
    if (article.title.isEmpty())
        article.title = head.headline;
    article.text = textOfLines(lines);
}

QByteArray originalOf(const XmlItem &item, const QString &encoding)
{
    QStringEncoder encoder(encoding.toLatin1().constData());
    if (!encoder.isValid() || item.source.isEmpty())
        return {};
    const QByteArray bytes = encoder(item.source);
    return encoder.hasError() ? QByteArray() : bytes;
}

QList<RoleLine> linesOfPlain(const QString &text)
{
    QList<RoleLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append({line.trimmed(), ParagraphRole::Body});
    while (!lines.isEmpty() && lines.first().text.isEmpty())
        lines.removeFirst();
    return lines;
}

} // namespace Standoff
