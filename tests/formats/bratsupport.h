// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratformat.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

// What the tests of brat share: folders of files, and projects as lines of text.

namespace Standoff {

using BratTestFiles = QMap<QString, QByteArray>; // by path

inline BratTestFiles bratFilesIn(const QString &folder)
{
    BratTestFiles files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

inline Result<> writeBratFiles(const QString &folder, const BratTestFiles &files)
{
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        QDir().mkpath(QFileInfo(folder + u'/' + name).path());
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(file.errorString());
    }
    return {};
}

inline Result<ImportBatch> readBratFiles(const BratTestFiles &files)
{
    const QTemporaryDir folder;
    RETURN_IF_ERROR(writeBratFiles(folder.path(), files));
    return readAll(BratFormat(), {folder.path()});
}

// What a project is written as.
inline BratTestFiles bratFilesOf(const ProjectReader &project)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("written"));
    const Result<> written = exportTo(target, BratFormat(), project);
    return written ? bratFilesIn(target)
                   : BratTestFiles{{QStringLiteral("error"), written.error().text.toUtf8()}};
}

// What checks/brat_lines.py says of folders that were written; "" for nothing, also without Python.
inline QString bratProblemsIn(const QStringList &folders)
{
    using namespace Qt::StringLiterals;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python,
        QStringList{
            qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/brat_lines.py"_s}
            + folders);
    if (!process.waitForFinished())
        return process.errorString();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

// Without what makes it written as it came.
inline ImportBatch withoutCompanions(ImportBatch batch)
{
    for (qsizetype i = 0; i < batch.values.of<Version>().size(); ++i) {
        Version version = batch.values.of<Version>()[i].either();
        version.companions.clear();
        version.originalSha256.clear();
        batch.values.amend(i, version);
    }
    return batch;
}

// One line for each annotation: layer and tag, ranges and texts, record, attributes, status, note;
// one for each relation and each attribution.
inline QStringList bratLinesOf(const MemoryProject &project, bool withAnnotators = false)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    const ExportSource source(project);
    for (const ArticleId id : source.articles()) {
        const OpenArticle article = project.readArticle(id).value();
        const auto text = [&article](AnnotationId id) {
            return article.find(id) ? article.find(id)->text() : u"-"_s;
        };
        for (const Annotation *annotation : article.annotationsInOrder()) {
            const Tag &tag = *project.project().find(annotation->tag);
            QStringList words{tag.name};
            if (project.project().layerOf(tag)->name == "Events"_L1)
                words[0].prepend(u"Events/"_s);
            if (withAnnotators)
                words.append(project.project().annotatorName(annotation->annotator));
            for (const Fragment &fragment : annotation->fragments) {
                words.append(u"%1-%2 %3"_s.arg(fragment.range.begin)
                        .arg(fragment.range.end)
                        .arg(fragment.text));
            }
            words += {project.project().recordName(*annotation), annotation->stance};
            for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
                words.append(name + u'=' + value);
            words += {QString::number(int(annotation->status)), annotation->note};
            lines.append(words.join(u" | "_s));
        }
        for (const Attribution &attribution : article.attributions()) {
            QStringList words{attribution.type, text(attribution.cue), attribution.form,
                attribution.channel, attribution.note, attribution.parent ? u"child"_s : u"root"_s};
            for (const AnnotationId part : attribution.sources + attribution.contents)
                words.append(text(part));
            lines.append(words.join(u" | "_s));
        }
        for (const Relation &relation : article.relations()) {
            lines.append(QStringList{relation.type, text(relation.fromAnnotation),
                text(relation.toAnnotation), relation.note}
                    .join(u" | "_s));
        }
    }
    lines.sort();
    return lines;
}

} // namespace Standoff
