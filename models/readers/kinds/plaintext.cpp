// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/plaintext.h"

#include "readers/textbytes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

Result<IncomingArticle> read(const QByteArray &bytes, const ReadOptions &options)
{
    IncomingArticle article;
    return textOfBytes(bytes, options, article).transform([&](const QString &text) {
        article.text = ArticleText(text);
        return std::move(article);
    });
}

} // namespace

ReaderKind plainTextReader()
{
    return {u"text"_s, QCoreApplication::translate("Readers", "Plain text"), u"text/plain"_s,
        {u"txt"_s, u"text"_s}, read};
}

} // namespace Standoff
