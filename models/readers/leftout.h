// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// Something in a file that did not become an article: a row, a message, a member of an archive.
struct LeftOut
{
    QString part; // where it is, as IncomingArticle::part; "" where it is in several places
    QString why; // and what a person can do
    bool isProblem = true; // false for what is no article, such as a hidden file
    bool operator==(const LeftOut &) const = default;
};

} // namespace Standoff
