// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/archives/mailparts.h"
#include "readers/reading/articlesink.h"
#include "readers/rolelines.h"

namespace Standoff {

// Reads the messages of an input: the text of each as an article, what it has attached by the
// readers of its kinds.
class MessageReading
{
public:
    MessageReading(const Input &input, const ReadOptions &options, const ArticleSink &sink)
        : m_input(input)
        , m_options(options)
        , m_sink(sink)
    {
    }
    // The part is that of the message in the input, "" where it is the input; it was forwarded in
    // so many others. Gives why it cannot be read; the error is that of whoever takes articles.
    Result<std::optional<Error>> read(const QByteArray &bytes, const QString &part, int depth);
    Result<std::optional<Error>> read(
        const MailMessage &mail, const QByteArray &bytes, const QString &part, int depth);

private:
    Result<std::optional<Error>> readTexts(
        const QList<const MailPart *> &texts, const IncomingArticle &about);
    Result<std::optional<Error>> readPage(const MailPart &page, const IncomingArticle &about);
    Result<> readFile(const MailPart &file, const QString &part, int depth);
    Result<> addLines(const MailPart &text, IncomingArticle &article, QList<RoleLine> &lines) const;

    const Input &m_input;
    const ReadOptions &m_options;
    const ArticleSink &m_sink;
};

} // namespace Standoff
