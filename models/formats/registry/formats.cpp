// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"

#include "formats/biomedical/biocformat.h"
#include "formats/biomedical/pubannotationformat.h"
#include "formats/brat/bratformat.h"
#include "formats/cas/inceptionformat.h"
#include "formats/cas/uimajsonformat.h"
#include "formats/cas/uimaxmiformat.h"
#include "formats/claimreview/claimreviewformat.h"
#include "formats/claims/averitecformat.h"
#include "formats/claims/checkthatformat.h"
#include "formats/claims/feverformat.h"
#include "formats/conll/conllformat.h"
#include "formats/conllu/conlluformat.h"
#include "formats/csv/csvformat.h"
#include "formats/csv/xlsxformat.h"
#include "formats/dna/dnaformat.h"
#include "formats/gate/gateformat.h"
#include "formats/jsonlines/doccanoformat.h"
#include "formats/jsonlines/labelstudioformat.h"
#include "formats/jsonlines/prodigyformat.h"
#include "formats/jsonlines/spacyformat.h"
#include "formats/marked/markedformat.h"
#include "formats/parc/parcformat.h"
#include "formats/refi/refiformat.h"
#include "formats/standoff/standoffformat.h"
#include "formats/tei/teiformat.h"
#include "formats/webanno/webannoformat.h"
#include "formats/webannotation/webannotationformat.h"

#include "text/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Standoff {

QList<std::shared_ptr<const Format>> allFormats()
{
    return {std::make_shared<StandoffFormat>(),
        std::make_shared<StandoffFormat>(StandoffLayout::Lines), std::make_shared<BratFormat>(),
        std::make_shared<WebAnnoFormat>(), std::make_shared<InceptionFormat>(),
        std::make_shared<UimaXmiFormat>(), std::make_shared<UimaJsonFormat>(),
        std::make_shared<DoccanoFormat>(), std::make_shared<LabelStudioFormat>(),
        std::make_shared<ProdigyFormat>(), std::make_shared<SpacyFormat>(),
        std::make_shared<ConllFormat>(), std::make_shared<ConlluFormat>(),
        std::make_shared<TeiFormat>(), std::make_shared<WebAnnotationFormat>(),
        std::make_shared<RefiFormat>(), std::make_shared<RefiCodebookFormat>(),
        std::make_shared<DnaFormat>(), std::make_shared<PubAnnotationFormat>(),
        std::make_shared<BiocJsonFormat>(), std::make_shared<BiocXmlFormat>(),
        std::make_shared<GateFormat>(), std::make_shared<ParcFormat>(),
        std::make_shared<CsvFormat>(), std::make_shared<CsvFormat>(CsvLayout::Tabs),
        std::make_shared<XlsxFormat>(), std::make_shared<MarkedFormat>(MarkedFormat::Style::Html),
        std::make_shared<MarkedFormat>(MarkedFormat::Style::Markdown),
        std::make_shared<MarkedFormat>(MarkedFormat::Style::Text),
        std::make_shared<AveritecFormat>(), std::make_shared<FeverFormat>(),
        std::make_shared<CheckThatFormat>(), std::make_shared<ClaimReviewFormat>()};
}

Result<NamedFormat> formatNamed(const QString &id)
{
    QStringList ids;
    for (const auto &format : allFormats()) {
        const FormatInfo &info = format->info();
        if (info.id == id)
            return NamedFormat{format, {}};
        ids.append(info.id);
        for (const FormatAlias &alias : info.aliases) {
            if (alias.id == id)
                return NamedFormat{format, alias.options};
            ids.append(alias.id);
        }
    }
    return failure(
        QCoreApplication::translate("Format", "There is no format “%1”; choose one of: %2")
            .arg(id, QLocale().createSeparatedList(ids)));
}

namespace {

// The first bytes of a file, so many that there may be an article in them before what tells of the
// format; as UTF-8, where it says that it is UTF-16.
Result<QByteArray> headOf(const QString &path)
{
    constexpr qint64 size = 64 << 10;
    constexpr qint64 anySize = std::numeric_limits<qint64>::max();
    return openFile(path, anySize).transform([](const std::unique_ptr<QFile> &file) {
        QByteArray head = file->read(size);
        if (!head.startsWith("\xff\xfe") && !head.startsWith("\xfe\xff"))
            return head;
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(head)).toUtf8();
    });
}

// What is in an archive may stand there as it is, and is of the archive only.
bool mayBeOf(const Format &format, const QByteArray &head)
{
    const bool isArchive = head.startsWith("PK\x03\x04");
    return format.info().reads
        && (!isArchive || format.info().package == FormatInfo::Package::Archive);
}

QStringList firstFilesOf(const QString &path)
{
    constexpr int most = 200;
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files;
    QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < most)
        files.append(each.next());
    return files;
}

struct Found
{
    std::shared_ptr<const Format> format;
    Likelihood likelihood = Likelihood::None;
};

Result<Found> bestFormatOf(const QStringList &paths)
{
    Found best;
    const auto formats = allFormats();
    for (const QString &path : paths) {
        for (const QString &file : firstFilesOf(path)) {
            const auto head = headOf(file);
            if (!head && file == path) // it was named
                return std::unexpected(head.error());
            for (const auto &format : formats) {
                const Likelihood found = head && mayBeOf(*format, *head)
                    ? format->probe(*head, QFileInfo(file).fileName())
                    : Likelihood::None;
                if (found > best.likelihood)
                    best = {format, found};
                if (best.likelihood == Likelihood::Certain)
                    return best;
            }
        }
    }
    return best;
}

} // namespace

Result<std::shared_ptr<const Format>> formatOf(const QStringList &paths)
{
    ASSIGN_OR_RETURN(const auto best, bestFormatOf(paths));
    if (best.format)
        return best.format;
    QStringList names;
    for (const auto &format : allFormats()) {
        if (format->info().reads)
            names.append(format->info().name);
    }
    return failure(QCoreApplication::translate(
        "Format", "%1: The format is not known; these can be read: %2", "a file, names of formats")
            .arg(QDir::toNativeSeparators(paths.value(0)), QLocale().createSeparatedList(names)));
}

std::shared_ptr<const Format> likelyFormatOf(const QStringList &paths)
{
    const auto best = bestFormatOf(paths);
    return best && best->likelihood >= Likelihood::Likely ? best->format : nullptr;
}

} // namespace Standoff
