// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>

namespace Standoff {

// What the list of articles is sorted by. What is not known of an article puts it behind the
// others.
enum class ArticleOrder : quint8 {
    Added, // the oldest first
    Title,
    Published, // the newest first
    Publisher,
    State, // in progress, to do, done
    Tags, // the most first
    Problems, // the most first
};

// What it is divided by.
enum class ArticleGrouping : quint8 { None, State, Publisher, Published, Label };

// The words are kept in settings.
template <>
struct EnumWords<ArticleOrder>
{
    static constexpr auto words = std::to_array<std::string_view>(
        {"added", "title", "published", "publisher", "state", "tags", "problems"});
};

template <>
struct EnumWords<ArticleGrouping>
{
    static constexpr auto words =
        std::to_array<std::string_view>({"none", "state", "publisher", "published", "label"});
};

// "Date", in a menu.
QString orderLabel(ArticleOrder order);
// "Date, newest first", of what was chosen.
QString orderLabel(ArticleOrder order, bool reversed);
// "Publisher", in a menu.
QString groupingLabel(ArticleGrouping grouping);

} // namespace Standoff
