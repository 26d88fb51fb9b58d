// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <optional>

namespace Standoff {

enum class FindFlag : quint8 { CaseSensitive = 1, WholeWords = 2 };
Q_DECLARE_FLAGS(FindFlags, FindFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FindFlags)

// What a person searches for in an article. Ranges are in UTF-16 units of the text given.
struct ArticleFind
{
    QString needle;
    FindFlags flags;

    // The first that begins at or after the offset; the last that ends at or before it. O(n).
    std::optional<TextRange> next(QStringView text, int from) const;
    std::optional<TextRange> previous(QStringView text, int from) const;
    QList<TextRange> all(QStringView text) const;

    bool operator==(const ArticleFind &) const = default;

private:
    bool fits(QStringView text, qsizetype at) const;
    Qt::CaseSensitivity sensitivity() const;
};

// Where any of them is found, without overlaps: what begins first, of what begins at one place the
// longest. O(n · finds).
QList<TextRange> findAny(const QList<ArticleFind> &finds, QStringView text);

} // namespace Standoff
