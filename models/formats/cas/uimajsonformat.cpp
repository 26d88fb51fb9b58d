// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/uimajsonformat.h"

#include "formats/cas/casexport.h"
#include "formats/cas/casfiles.h"
#include "formats/cas/casjson.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

UimaJsonFormat::UimaJsonFormat()
    : Format({.id = u"uima-json"_s,
          .name = tr("UIMA CAS JSON"),
          .suffixes = {u"json"_s},
          .mediaTypes = {u"application/json"_s},
          .package = FormatInfo::Package::Folder,
          .reads = true,
          .carries = CasFiles::carried(),
          .syntax = u"JSON"_s})
{
}

Result<> UimaJsonFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, {u"json"_s}));
    return CasFiles::readEach(files, sink, progress, [](const QString &path) -> Result<Cas> {
        ASSIGN_OR_RETURN(const auto bytes, foreignBytes(path));
        return CasJson::read(bytes);
    });
}

Result<> UimaJsonFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    CasExport cases(source.project(), false);
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) -> Result<> {
        const Article &header = *source.project().find(article.article());
        const QString name = fileNameOf(source.project(), header, used) + u".json"_s;
        const Cas cas = cases.casOf(article);
        return destination.add(name, [&cas](Output &output) -> Result<> {
            CasJson::write(cas, output);
            return {};
        });
    });
}

Likelihood UimaJsonFormat::probe(const QByteArray &head, const QString &name) const
{
    const bool isCas = head.contains("\"%TYPES\"") || head.contains("\"%FEATURE_STRUCTURES\"");
    if (isCas)
        return Likelihood::Certain;
    const bool isCalledSo = QFileInfo(name).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
    return isCalledSo && head.isEmpty() ? Likelihood::Possible : Likelihood::None;
}

} // namespace Standoff
