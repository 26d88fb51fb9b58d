// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conll/conllformat.h"

#include "formats/conll/conllreader.h"
#include "formats/conll/conllwriter.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString schemeOption = u"scheme"_s;
const QString layersOption = u"layers"_s;

ConllWriter::Manner conllManner(const FormatInfo &info, const FormatOptions &options)
{
    static const QHash<QString, ChunkScheme> schemes{{u"iob1"_s, ChunkScheme::Iob1},
        {u"iob2"_s, ChunkScheme::Iob2}, {u"bioes"_s, ChunkScheme::Bioes},
        {u"bilou"_s, ChunkScheme::Bilou}};
    return {schemes.value(info.valueOf(options, schemeOption)),
        info.valueOf(options, layersOption) == "all"_L1};
}

} // namespace

ConllFormat::ConllFormat()
    : Format({.id = u"conll"_s,
          .name = tr("CoNLL-2003, words and labels"),
          .suffixes = {u"conll"_s, u"iob"_s, u"bio"_s, u"tsv"_s, u"txt"_s},
          .mediaTypes = {u"text/plain"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = {Content::Texts, Content::Overlaps, Content::Statuses},
          .options = {{schemeOption, tr("&Scheme of the labels"), u"iob2"_s,
                          {{u"iob1"_s, u"IOB1"_s}, {u"iob2"_s, u"IOB2 (BIO)"_s},
                              {u"bioes"_s, u"IOBES (BIOES)"_s}, {u"bilou"_s, u"BILOU"_s}}},
              {layersOption, tr("&Layers"), u"all"_s,
                  {{u"all"_s, tr("All, one column each, with comments")},
                      {u"entities"_s, tr("Entities, in four columns")}}}}})
{
}

// What shares text, and what is not accepted, is told by lossesOfItsOwn().
ContentSet ConllFormat::carries(const FormatOptions &options) const
{
    const bool hasTexts = conllManner(info(), options).allLayers;
    return info().carries.without(hasTexts ? ContentSet() : ContentSet{Content::Texts});
}

Result<QList<Loss>> ConllFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &options) const
{
    QList<Loss> losses;
    for (const Tag &tag : source.project().all<Tag>()) {
        if (conllName(foreignNameOf(tag)) != foreignNameOf(tag))
            losses.append({{}, tag.name, tr("the white space in the tag's name")});
    }
    for (const ArticleId id : source.articles()) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(id));
        losses += ConllWriter(source.project(), article, conllManner(info(), options)).losses();
    }
    return losses;
}

Likelihood ConllFormat::probe(const QByteArray &head, const QString &name) const
{
    static const QRegularExpression columns(
        u"^\\S+[ \\t](\\S+[ \\t]+)*(O|[BIESLU]-\\S+)\\r?$"_s, QRegularExpression::MultilineOption);
    if (head.startsWith("-DOCSTART-") || head.startsWith("# global.columns = FORM"))
        return Likelihood::Certain;
    const QString text = QString::fromUtf8(head);
    qsizetype labelled = 0;
    for (auto each = columns.globalMatch(text); each.hasNext(); each.next())
        ++labelled;
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith("# "_L1) && !line.startsWith("#\t"_L1))
            ++lines;
    }
    if (labelled > 2 && labelled * 10 >= lines * 8)
        return Likelihood::Likely;
    return name.endsWith(".conll"_L1) ? Likelihood::Possible : Likelihood::None;
}

Result<> ConllFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const QStringList files, foreignFiles(paths, info().suffixes));
    ForeignReader reader(sink);
    ConllReader conll(reader);
    int done = 0;
    for (const QString &file : files) {
        const auto text = foreignText(file);
        if (!text && files.size() == 1)
            return std::unexpected(text.error());
        if (!text) {
            reader.leaveOut(file, {}, text.error().text);
            continue;
        }
        for (const QString &remark : text->remarks)
            reader.remark(file, {}, remark);
        RETURN_IF_ERROR(conll.readFile(file, text->text));
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(files.size())));
    }
    conll.finish();
    return reader.finish();
}

Result<> ConllFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    QSet<QString> used;
    const auto write = [&](const OpenArticle &article) {
        const Article &header = *source.project().find(article.article());
        const QString name = fileNameOf(source.project(), header, used) + u".conll"_s;
        return destination.add(name, [&](Output &output) -> Result<> {
            ConllWriter(source.project(), article, conllManner(info(), options)).write(output);
            return {};
        });
    };
    return eachArticle(source, destination, progress, write);
}

} // namespace Standoff
