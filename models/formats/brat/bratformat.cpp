// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"

#include "formats/brat/bratnames.h"
#include "formats/brat/bratreader.h"
#include "formats/brat/bratwriter.h"
#include "formats/losses.h"
#include "formats/outputfolder.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString fileNameFor(const Project &project, const Article &article, QSet<QString> &used)
{
    const Version *version = project.find(article.version);
    const QString base = version ? QFileInfo(version->fileName).completeBaseName() : QString();
    return fileNameFrom(base.isEmpty() ? article.title : base, u"article"_s, used);
}

Result<> writeFile(const QDir &dir, const QString &name, const QString &text)
{
    Output output(dir, name);
    output.write(text.toUtf8());
    return output.commit();
}

Result<> writeFiles(const ProjectReader &reader, const QList<ArticleId> &articles, const QDir &dir,
    const Progress &progress)
{
    BratNames names(reader.project());
    QSet<QString> used;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        ASSIGN_OR_RETURN(const auto article, reader.readArticle(articles[i]));
        const QString name =
            fileNameFor(reader.project(), *reader.project().find(articles[i]), used);
        Output annotations(dir, name + u".ann"_s);
        BratWriter(reader.project(), names, annotations).write(article);
        RETURN_IF_ERROR(annotations.commit());
        RETURN_IF_ERROR(writeFile(dir, name + u".txt"_s, article.text().string()));
        if (progress && !progress(int(i + 1), int(articles.size())))
            return std::unexpected(cancelled());
    }
    for (const auto &[name, text] : names.files().asKeyValueRange()) {
        RETURN_IF_ERROR(writeFile(dir, name, text));
    }
    return {};
}

// The text that a file of annotations is about: "X.txt" for "X.ann", and for "X_anna.ann".
QString textFor(const QFileInfo &annotations)
{
    QString base = annotations.completeBaseName();
    while (!base.isEmpty()) {
        const QString text = annotations.path() + u'/' + base + u".txt"_s;
        if (QFileInfo::exists(text))
            return text;
        base.truncate(std::max<qsizetype>(0, base.lastIndexOf(u'_')));
    }
    return {};
}

QStringList annotationFiles()
{
    return {u"*.ann"_s, u"*.a1"_s, u"*.a2"_s, u"*.rel"_s};
}

QStringList findIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator iterator(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    return files;
}

} // namespace

Result<> BratFormat::write(const ProjectReader &reader, const QList<ArticleId> &articles,
    const QString &path, const Progress &progress) const
{
    return writeFolder(path, [&](const QDir &folder) {
        return writeFiles(reader, articlesToWrite(reader.project(), articles), folder, progress);
    });
}

Result<Preview> BratFormat::preview(const ProjectReader &reader, ArticleId article, int bytes) const
{
    ASSIGN_OR_RETURN(const auto read, reader.readArticle(article));
    BratNames names(reader.project());
    Output output(bytes);
    BratWriter(reader.project(), names, output).write(read);
    return Preview{output.text(), {}};
}

void BratFormat::find(const QString &path, Found &found, QStringList &remarks) const
{
    const auto add = [&](const QString &file) {
        const QString text = textFor(QFileInfo(file));
        QStringList &group = found[text][QFileInfo(file).completeBaseName()];
        if (!text.isEmpty() && !group.contains(file))
            group.append(file);
        else if (text.isEmpty())
            remarks.append(tr("%1: there is no text for it").arg(QDir::toNativeSeparators(file)));
        found.remove(QString());
    };
    const QFileInfo info(path);
    if (info.isDir()) {
        std::ranges::for_each(findIn(path, annotationFiles()), add);
        for (const QString &text : findIn(path, {u"*.txt"_s})) {
            if (!found.contains(text))
                remarks.append(tr("%1: there are no annotations for it; it was left out")
                        .arg(QDir::toNativeSeparators(text)));
        }
    } else if (info.suffix() == "txt"_L1) {
        found[path];
        for (const QFileInfo &beside : info.dir().entryInfoList(annotationFiles(), QDir::Files)) {
            if (QFileInfo(textFor(beside)) == info)
                found[path][beside.completeBaseName()].append(beside.filePath());
        }
    } else {
        add(path);
    }
}

Result<ImportBatch> BratFormat::read(const QStringList &paths, const Progress &progress) const
{
    Found found;
    QStringList remarks;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            return failure(tr("%1: there is no such file").arg(QDir::toNativeSeparators(path)));
        find(path, found, remarks);
    }
    if (found.isEmpty() && remarks.isEmpty()) {
        return failure(
            tr("%1: there is no file of brat in it").arg(QDir::toNativeSeparators(paths.value(0))));
    }
    BratReader reader;
    int done = 0;
    for (const auto &[text, groups] : found.asKeyValueRange()) {
        RETURN_IF_ERROR(reader.readArticle(text, groups.values()));
        if (progress && !progress(++done, int(found.size())))
            return std::unexpected(cancelled());
    }
    ImportBatch imported = reader.take();
    imported.remarks = remarks + imported.remarks;
    return imported;
}

} // namespace Standoff
