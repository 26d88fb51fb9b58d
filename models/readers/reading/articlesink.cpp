// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/reading/articlesink.h"

#include "readers/translation.h"

namespace Standoff {

Result<> ArticleSink::leaveOut(LeftOut leftOut) const
{
    if (m_leaveOut)
        return m_leaveOut(std::move(leftOut));
    if (!leftOut.isProblem)
        return {};
    const Error why{leftOut.why};
    return std::unexpected(leftOut.part.isEmpty() ? why : namedError(leftOut.part, why));
}

Result<> ArticleSink::readWithin(const FileWithin &file) const
{
    ASSIGN_OR_RETURN(const auto problem, tryWithin(file));
    return problem ? leaveOut({.part = file.part, .why = problem->text}) : Result<>();
}

Result<std::optional<Error>> ArticleSink::tryWithin(const FileWithin &file) const
{
    Q_ASSERT(m_readWithin); // of a sink that articlesFrom() made
    return m_readWithin(file);
}

ArticleSink appendTo(QList<IncomingArticle> &articles)
{
    return [&articles](IncomingArticle article) -> Result<> {
        articles.append(std::move(article));
        return {};
    };
}

ArticleSink appendTo(QList<IncomingArticle> &articles, QList<LeftOut> &leftOut)
{
    const auto take = [&articles](IncomingArticle article) -> Result<> {
        articles.append(std::move(article));
        return {};
    };
    return {take, [&leftOut](LeftOut part) -> Result<> {
                leftOut.append(std::move(part));
                return {};
            }};
}

Error namedError(const QString &path, const Error &error)
{
    //: %1 is a file, %2 what is wrong with it
    return {Readers::tr("%1: %2").arg(path, error.text)};
}

Error namedError(const QString &path, const LeftOut &leftOut)
{
    return namedError(placeIn(path, leftOut.part), Error{leftOut.why});
}

QString placeIn(const QString &path, const QString &part)
{
    //: %1 is a file, %2 where in it: "row 12"
    return part.isEmpty() ? path : Readers::tr("%1, %2").arg(path, part);
}

} // namespace Standoff
