// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QSet>
#include <QStringList>

namespace Standoff {

// What there is to read.
struct FilesToRead
{
    QStringList paths;
    QStringList remarks; // what was left out of folders, with its path and why
    QStringList problems; // folders of which nothing is read, and why
};

// The files that paths name, with those in the folders among them and in the folders within, in the
// order that a person expects ("2.txt" before "10.txt"): those of a folder before those of its
// folders. Links within are not followed; what is hidden, what is no file, and the folder of
// pictures that a browser saves beside a page ("page_files" beside "page.html") are left out; all
// of that is told. A folder cannot be taken that cannot be read, has no file, has more than
// 100,000, or goes deeper than 40 folders.
FilesToRead filesOf(const QStringList &paths);

// Whether a file is a page that a browser may have saved, by its name.
bool isSavedPage(const QString &name);
// Whether a folder is that of what a page shows, which a browser saves beside it: "a_files" where
// the pages, without their suffixes, have "a".
bool isOfPage(const QString &folder, const QSet<QString> &pages);

} // namespace Standoff
