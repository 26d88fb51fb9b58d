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
