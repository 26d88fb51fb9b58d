// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/destination.h"
#include "formats/formatinfo.h"
#include "project/importsink.h"
#include "project/project.h"
#include "text/progress.h"

namespace Standoff {

// Something of a project that a format cannot carry.
struct Loss
{
    ArticleId article; // none when it is not of one article
    QString item; // which: the text of an annotation, the name of a record; "" for all
    QString what; // what is lost of it

    bool operator==(const Loss &) const = default;
};

// What is to be written: a project, or some of its articles.
class ExportSource
{
public:
    // None given: all. What is read is read again each time, article by article.
    explicit ExportSource(const ProjectReader &reader, const QList<ArticleId> &chosen = {});

    const ProjectReader &reader() const { return m_reader; }
    const Project &project() const { return m_reader.project(); }
    // Those that there are, in the order of their UUIDs: by the millisecond in which they were
    // made, and the same in every copy of the project.
    const QList<ArticleId> &articles() const { return m_articles; }
    bool isWhole() const { return m_isWhole; }

private:
    const ProjectReader &m_reader;
    QList<ArticleId> m_articles;
    bool m_isWhole;
};

// The beginning of what would be written, and the name of the KSyntaxHighlighting definition that
// colours it ("" for none).
struct Preview
{
    struct File
    {
        QString name; // "" of the only one
        QString text;
    };

    QString text; // of the first file
    QString definition;
    QList<File> files; // the first ones; without those that are no text

    static constexpr qsizetype mostFiles = 6;
};

// How likely a file is of a format: by its name only, by what is in it as well, or beyond doubt.
enum class Likelihood : quint8 { None, Possible, Likely, Certain };

// A way to write annotated articles for other programs, and to read theirs. Stateless.
class Format
{
public:
    explicit Format(FormatInfo info)
        : m_info(std::move(info))
    {
    }
    virtual ~Format() = default;
    Q_DISABLE_COPY_MOVE(Format)

    const FormatInfo &info() const { return m_info; }

    // What would not be in the export, item by item. Reads the articles one by one, if at all.
    Result<QList<Loss>> losses(const ExportSource &source, const FormatOptions &options = {}) const;

    // Writes all into the destination, which appears whole or not at all. Holds one article at a
    // time in memory.
    Result<> write(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options = {}, const Progress &progress = {}) const;
    // Adds its files to a destination that is open and is committed by whoever opened it.
    Result<> add(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const
    {
        return writeFiles(source, destination, options, progress);
    }

    // The first bytes (about as many as given) of each of the first files that write() makes.
    Result<Preview> preview(
        const ExportSource &source, const FormatOptions &options, int bytes) const;

    // Reads files, or folders where the format is one, and hands over what is in them, article by
    // article. What is wrong in a file is an error with its place, or a remark where the rest can
    // be read.
    Result<> read(const QStringList &paths, ImportSink &sink, const FormatOptions &options = {},
        const Progress &progress = {}) const;
    // Whether a file, of which the first bytes are given, or all, is of this format.
    virtual Likelihood probe(const QByteArray &head, const QString &name) const;

protected:
    // What it carries when it is written with these options.
    virtual ContentSet carries(const FormatOptions &options) const;
    // What is lost beyond what it cannot carry: of the whole, before that; and of an article that
    // is written, for which all articles are read where there is something that looks at them.
    virtual Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const;
    using ArticleLosses = std::function<QList<Loss>(const OpenArticle &article)>;
    virtual ArticleLosses articleLossesOfItsOwn() const { return {}; }
    virtual QString syntax(const FormatOptions &options) const;

    virtual Result<> readFiles(const QStringList &paths, ImportSink &sink,
        const FormatOptions &options, const Progress &progress) const;
    // Adds the files. A full destination wants no more.
    virtual Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const = 0;

private:
    FormatInfo m_info;
};

} // namespace Standoff
