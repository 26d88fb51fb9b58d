// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "text/incomingarticle.h"

#include <QRegularExpression>

namespace Standoff {

// What the names of files tell of their articles: people keep "2024-06-22 - Haven Courier - Shells
// stay in Seoul.txt".
class FileNamePattern
{
public:
    // As a template, "{date} - {publisher} - {title}": each name in braces stands for a fact that
    // is not empty, "*" for anything, all else for itself; spaces and underscores are one. It is
    // about the name without its suffix, unless it ends with one itself (".txt", ".*"). Or as a
    // regular expression (of Perl's kind) between slashes, with named groups: "/(?<date>\d+)
    // (?<title>.+)/", which is about the whole name. The facts are title, date, publisher,
    // author, section and labels, which a comma or a plus parts. Errors: another one, one that is
    // there twice, none, or an expression that is none.
    static Result<FileNamePattern> from(const QString &pattern);

    // The facts in a file's name, without its folder, as an article that has nothing else; nothing
    // where the name does not fit, as when {date} is no date. As few characters as may be are taken
    // for each fact but the last.
    std::optional<IncomingArticle> factsIn(const QString &fileName) const;

    // Takes over what the article does not say itself, or was guessed of it. Whether the name fits.
    bool fill(IncomingArticle &article) const;

private:
    QRegularExpression m_expression;
    bool m_isOfWholeName = false;
};

} // namespace Standoff
