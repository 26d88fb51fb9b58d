// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <expected>

namespace Standoff {

// What went wrong, in words for a person: what happened, to which file or place, what to do.
struct Error
{
    QString text;
    bool operator==(const Error &) const = default;
};

// A value, or the reason why there is none. Result<> where only success matters.
template <typename T = void>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString text)
{
    return std::unexpected(Error{std::move(text)});
}

} // namespace Standoff

// In a function that gives a Result: an error of the expression, which is a Result as well, is
// returned from the function.
#define RETURN_IF_ERROR(...)                                                                       \
    do {                                                                                           \
        if (auto outcome_ = (__VA_ARGS__); !outcome_)                                              \
            return std::unexpected(std::move(outcome_).error());                                   \
    } while (false)

// The same; else what the expression gives becomes what is declared:
// ASSIGN_OR_RETURN(const auto text, readFile(path));
#define ASSIGN_OR_RETURN(declaration, ...)                                                         \
    STANDOFF_ASSIGN_OR_RETURN(STANDOFF_JOIN(outcome_, __LINE__), declaration, __VA_ARGS__)
#define STANDOFF_ASSIGN_OR_RETURN(outcome, declaration, ...)                                       \
    auto outcome = (__VA_ARGS__);                                                                  \
    if (!outcome)                                                                                  \
        return std::unexpected(std::move(outcome).error());                                        \
    declaration = *std::move(outcome)
#define STANDOFF_JOIN(a, b) STANDOFF_JOINED(a, b)
#define STANDOFF_JOINED(a, b) a##b
