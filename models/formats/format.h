// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "text/progress.h"

#include <QStringList>

namespace Standoff {

// Something of a project that a format cannot carry.
struct Loss
{
    ArticleId article; // none when it is not of one article
    QString item; // which: the text of an annotation, the name of a record; "" for all
    QString what; // what is lost of it

    bool operator==(const Loss &) const = default;
};

// What was read: values to be made, with ids that hold within this set only, and texts by their
// hash. importValues() puts them into a project.
struct ImportBatch
{
    ChangeSet values;
    QMap<AnnotatorId, Annotator> annotators;
    QStringList remarks; // what a person should know: "FILE:LINE: what", one each
};

// The beginning of what would be written, and the name of the KSyntaxHighlighting definition that
// colours it ("" for none).
struct Preview
{
    QString text;
    QString definition;
};

// A way to write annotated articles for other programs, and to read theirs. Stateless.
class Format
{
public:
    virtual ~Format() = default;

    virtual QString id() const = 0; // "brat": for the command line, never translated
    virtual QString name() const = 0; // for a person
    virtual QString suffix() const = 0; // of the file, or "" for a folder
    // Whether write() makes a folder of files.
    virtual bool isFolder() const { return suffix().isEmpty(); }
    virtual bool canRead() const { return false; }

    // What would not be in the export of these articles (none given: all), item by item. Reads the
    // articles one by one.
    virtual Result<QList<Loss>> losses(
        const ProjectReader &reader, const QList<ArticleId> &articles) const = 0;

    // Writes the articles (none given: all) to a file, in place of one that is there, or to a
    // folder that does not exist yet or is empty. It appears whole or not at all. Holds one
    // article at a time in memory.
    virtual Result<> write(const ProjectReader &reader, const QList<ArticleId> &articles,
        const QString &path, const Progress &progress = {}) const = 0;

    // The first bytes (about as many as given) of what write() makes of one article.
    virtual Result<Preview> preview(
        const ProjectReader &reader, ArticleId article, int bytes) const = 0;

    // Reads files, or folders where the format is one. What is wrong in a file is an error with its
    // place, or a remark where the rest can be read.
    virtual Result<ImportBatch> read(const QStringList &paths, const Progress &progress = {}) const;
};

// The articles to write, those that exist, in the order of their UUIDs: by the millisecond in which
// they were made, and the same in every copy of the project. None given: all.
QList<ArticleId> articlesToWrite(const Project &project, const QList<ArticleId> &articles);

} // namespace Standoff
