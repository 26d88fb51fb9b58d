// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "readers/input.h"
#include "readers/leftout.h"
#include "text/error.h"
#include "text/incomingarticle.h"

#include <QList>
#include <concepts>
#include <functional>
#include <optional>

namespace Standoff {

// A file within an input: a member of an archive, a page in mail, what a message has attached.
struct FileWithin
{
    // Its path has no folders; its depth and what may be unpacked are filled in.
    Input input;
    QString part; // where it is; "" where the input is nothing but a wrapping of it
    // Adds to each article what the wrapping says of it; before the rest is filled in. May be
    // empty.
    std::function<void(IncomingArticle &article)> complete;
};

// Is handed what comes of an input, one after the other: its articles, and what of it is left out.
// An error ends the reading, and is what the reading gives.
class ArticleSink
{
public:
    // Is told that the input was read up to a byte, and with what state the rest is to be read:
    // bytes from there on, be it of the same input or of what follows it in the file. 0 where
    // nothing can be read without more bytes.
    using GoOn = std::function<void(qsizetype used, const QByteArray &state)>;

    // Why a file within could not be read; nothing where it was.
    using ReadWithin = std::function<Result<std::optional<Error>>(const FileWithin &file)>;

    // Where nobody listens to what is left out, the first of it is an error that says so.
    template <typename Take>
        requires std::invocable<const Take &, IncomingArticle> && (!std::same_as<Take, ArticleSink>)
    ArticleSink(Take take, std::function<Result<>(LeftOut leftOut)> leaveOut = {}, GoOn goOn = {},
        ReadWithin within = {})
        : m_take(std::move(take))
        , m_leaveOut(std::move(leaveOut))
        , m_goOn(std::move(goOn))
        , m_readWithin(std::move(within))
    {
    }

    Result<> operator()(IncomingArticle article) const { return m_take(std::move(article)); }
    Result<> leaveOut(LeftOut leftOut) const;
    // Whether the input may be read in pieces; else all of it has to be read at once.
    bool takesPieces() const { return bool(m_goOn); }
    void goOn(qsizetype used, const QByteArray &state) const { m_goOn(used, state); }
    // Reads a file within the input by the reader of its own kind, its articles coming here. Where
    // it cannot be read, it is left out.
    Result<> readWithin(const FileWithin &file) const;
    // The same, but gives why it could not be read. The error is that of whoever takes articles.
    Result<std::optional<Error>> tryWithin(const FileWithin &file) const;

private:
    std::function<Result<>(IncomingArticle article)> m_take;
    std::function<Result<>(LeftOut leftOut)> m_leaveOut;
    GoOn m_goOn;
    ReadWithin m_readWithin;
};

// Those that keep all of it; the lists have to be there as long as they.
ArticleSink appendTo(QList<IncomingArticle> &articles);
ArticleSink appendTo(QList<IncomingArticle> &articles, QList<LeftOut> &leftOut);

// "PATH: what is wrong", "PATH, PART: why it was left out"
Error namedError(const QString &path, const Error &error);
Error namedError(const QString &path, const LeftOut &leftOut);
// "PATH, PART"; PATH where there is no part.
QString placeIn(const QString &path, const QString &part);

} // namespace Standoff
