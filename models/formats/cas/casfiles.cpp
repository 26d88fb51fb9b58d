// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casfiles.h"

#include "formats/cas/casexport.h"
#include "formats/cas/casreading.h"
#include "formats/cas/xmiwriter.h"
#include "formats/interchange/exporting.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

ContentSet CasFiles::carried()
{
    return {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
        Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses, Content::Notes,
        Content::Relations, Content::Attributions, Content::Tagset, Content::Mentions,
        Content::Wikidata};
}

Result<> CasFiles::readEach(const QStringList &paths, ImportSink &sink, const Progress &progress,
    const std::function<Result<Cas>(const QString &path)> &read)
{
    ForeignReader reader(sink);
    int done = 0;
    for (const QString &path : paths) {
        const Result<Cas> cas = read(path);
        if (!cas && paths.size() == 1) {
            return failure(tr("%1: %2", "a file, what is wrong with it")
                    .arg(QDir::toNativeSeparators(path), cas.error().text));
        }
        if (cas) {
            ForeignArticle article{.file = path};
            article.version.fileName = QFileInfo(path).fileName();
            CasReading(*cas, reader, path).addTo(article);
            RETURN_IF_ERROR(reader.take(article));
        } else {
            reader.leaveOut(path, {}, cas.error().text);
        }
        RETURN_IF_ERROR(checkWanted(progress, ++done, int(paths.size())));
    }
    return reader.finish();
}

Result<> CasFiles::writeXmiFiles(
    const ExportSource &source, ExportDestination &destination, const Progress &progress)
{
    CasExport cases(source.project(), true);
    QSet<QString> used;
    RETURN_IF_ERROR(
        eachArticle(source, destination, progress, [&](const OpenArticle &article) -> Result<> {
            const Article &header = *source.project().find(article.article());
            const QString name = fileNameOf(source.project(), header, used) + u".xmi"_s;
            const Cas cas = cases.casOf(article);
            return destination.add(name, [&cas](Output &output) -> Result<> {
                writeXmi(cas, output);
                return {};
            });
        }));
    if (destination.isFull())
        return {};
    return destination.add(u"TypeSystem.xml"_s, [&cases](Output &output) -> Result<> {
        writeTypeSystem(cases.types(), output);
        return {};
    });
}

} // namespace Standoff
