// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"

#include "formats/brat/bratnames.h"
#include "formats/brat/bratreader.h"
#include "formats/brat/bratwriter.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString fileNameFor(const Project &project, const Article &article, QSet<QString> &used)
{
    const Version *version = project.find(article.version);
    const QString base = version ? QFileInfo(version->fileName).completeBaseName() : QString();
    return fileNameFrom(base.isEmpty() ? article.title : base, u"article"_s, used);
}

Result<> addText(ExportDestination &destination, const QString &name, const QString &text)
{
    return destination.add(name, [&text](Output &output) -> Result<> {
        output.write(text.toUtf8());
        return {};
    });
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

BratFormat::BratFormat()
    : Format({.id = u"brat"_s,
          .name = tr("brat standoff"),
          .suffixes = {u"ann"_s, u"txt"_s, u"a1"_s, u"a2"_s, u"rel"_s},
          .mediaTypes = {u"text/plain"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::Fragments, Content::Overlaps, Content::Attributes,
              Content::Stances, Content::Statuses, Content::Notes, Content::Relations,
              Content::Attributions, Content::Tagset, Content::Mentions, Content::Wikidata}})
{
}

Result<> BratFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    const QList<ArticleId> &articles = source.articles();
    BratNames names(project);
    QSet<QString> used;
    for (qsizetype i = 0; i < articles.size() && !destination.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(articles[i]));
        const QString name = fileNameFor(project, *project.find(articles[i]), used);
        RETURN_IF_ERROR(destination.add(name + u".ann"_s, [&](Output &output) -> Result<> {
            BratWriter(project, names, output).write(article);
            return {};
        }));
        RETURN_IF_ERROR(addText(destination, name + u".txt"_s, article.text().string()));
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    for (const auto &[name, text] : names.files().asKeyValueRange())
        RETURN_IF_ERROR(addText(destination, name, text));
    return {};
}

void BratFormat::find(const QString &path, Found &found, QStringList &remarks)
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

Result<> BratFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    Found found;
    QStringList remarks;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            return failure(tr("%1: there is no such file").arg(QDir::toNativeSeparators(path)));
        find(path, found, remarks);
    }
    if (found.isEmpty() && remarks.isEmpty()) {
        remarks.append(
            tr("%1: there is no file of brat in it").arg(QDir::toNativeSeparators(paths.value(0))));
    }
    if (found.isEmpty())
        return failure(remarks.join(u'\n'));
    for (const QString &remark : std::as_const(remarks))
        sink.remark(remark);
    BratReader reader(sink);
    int done = 0;
    for (const auto &[text, groups] : found.asKeyValueRange()) {
        RETURN_IF_ERROR(reader.readArticle(text, groups.values()));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(found.size())));
    }
    return reader.finish();
}

Likelihood BratFormat::probe(const QByteArray &head, const QString &name) const
{
    static const QRegularExpression line(
        u"^(T\\S*\\t\\S+ \\d+ \\d+|[ERAMN#]\\S*\\t\\S+[ :]\\S+|\\*\\t\\S+ \\S+)"_s,
        QRegularExpression::MultilineOption);
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == "txt"_L1) // of which others have more
        return Likelihood::Possible;
    if (!info().suffixes.contains(suffix))
        return Likelihood::None;
    const bool isOurs = head.isEmpty() || line.match(QString::fromUtf8(head)).hasMatch();
    return isOurs ? Likelihood::Likely : Likelihood::Possible;
}

} // namespace Standoff
