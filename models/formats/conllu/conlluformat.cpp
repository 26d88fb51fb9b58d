// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conllu/conlluformat.h"

#include "formats/conllu/conllureader.h"
#include "formats/conllu/conlluwriter.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

ConlluFormat::ConlluFormat()
    : Format({.id = u"conllu"_s,
          .name = tr("CoNLL-U, with entities as in CorefUD"),
          .suffixes = {u"conllu"_s, u"conll"_s},
          .mediaTypes = {u"text/plain"_s},
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Relations, Content::Attributions, Content::Tagset,
              Content::Mentions, Content::Wikidata}})
{
}

// The tagset is told by its tags.
Result<QList<Loss>> ConlluFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    QList<Loss> losses;
    for (const Layer *layer : source.project().layersInOrder()) {
        if (source.project().tagsInOrder(layer->id).isEmpty())
            losses.append({{}, layer->name, tr("the layer: it has no tags")});
    }
    return losses;
}

Likelihood ConlluFormat::probe(const QByteArray &head, const QString &name) const
{
    static const QRegularExpression word(
        u"^\\d+(-\\d+)?\\t[^\\t\\n]+(\\t[^\\t\\n]*){7}\\t[^\\t\\n]+$"_s,
        QRegularExpression::MultilineOption);
    const bool hasWords = word.match(QString::fromUtf8(head)).hasMatch();
    if (hasWords
        && (head.contains("# sent_id") || head.contains("# text =") || head.contains("# newdoc")))
        return Likelihood::Certain;
    if (hasWords)
        return Likelihood::Likely;
    return name.endsWith(".conllu"_L1) ? Likelihood::Possible : Likelihood::None;
}

Result<> ConlluFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const QStringList files, foreignFiles(paths, {u"conllu"_s}));
    ForeignReader reader(sink);
    ConlluReader conllu(reader);
    int done = 0;
    for (const QString &file : files) {
        conllu.begin(file);
        Result<> taken;
        const auto read = eachForeignLine(
            file,
            [&](const QString &line, int number) { return taken = conllu.take(line, number); },
            [&](const QString &remark) { reader.remark(file, {}, remark); });
        RETURN_IF_ERROR(taken);
        if (!read && files.size() == 1)
            return read;
        if (!read)
            reader.leaveOut(file, {}, read.error().text);
        RETURN_IF_ERROR(conllu.end());
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(files.size())));
    }
    return reader.finish();
}

Result<> ConlluFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    return destination.add({}, [&](Output &output) {
        int number = 0;
        const auto write = [&](const OpenArticle &article) -> Result<> {
            if (!output.isFull()) {
                ++number;
                ConlluWriter(source.project(), article, number).write(output, number == 1);
            }
            return {};
        };
        return eachArticle(source, destination, progress, write);
    });
}

} // namespace Standoff
