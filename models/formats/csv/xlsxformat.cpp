// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/xlsxformat.h"

#include "formats/csv/annotationtable.h"
#include "formats/csv/linktables.h"
#include "formats/csv/tablereader.h"
#include "formats/csv/xlsxsheet.h"
#include "formats/interchange/exporting.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/losses.h"
#include "readers/tables/sheets.h"
#include "readers/unpacking/ziparchive.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString xlsxTextsOption = u"texts"_s;

bool isWholeInXlsx(const QString &text)
{
    return text.size() <= longestXlsxCell && !text.contains(u'\r');
}

// The records that are to be in the workbook: all, or those that what is chosen refers to.
class XlsxRecords
{
public:
    explicit XlsxRecords(const ExportSource &source)
        : m_project(source.project())
        , m_isWhole(source.isWhole())
    {
    }

    void note(const OpenArticle &article)
    {
        for (const Annotation &annotation : article.annotations())
            note(annotation.record().number);
        for (const Attribution &attribution : article.attributions()) {
            for (const SourceId id : attribution.records)
                note(id.number);
        }
    }

    bool write(XlsxSheetWriter &sheet) const
    {
        return writeOf<Entity>(sheet) && writeOf<Source>(sheet) && writeOf<Claim>(sheet);
    }

private:
    void note(qint64 number)
    {
        m_numbers.insert(number);
        if (const Claim *claim = m_project.find(ClaimId{number}); claim && claim->claimant)
            note(claim->claimant.number);
        if (const Source *source = m_project.find(SourceId{number}); source && source->entity)
            m_numbers.insert(source->entity.number);
    }

    template <typename Record>
    bool writeOf(XlsxSheetWriter &sheet) const
    {
        for (const Record &record : m_project.all<Record>()) {
            if ((m_isWhole || m_numbers.contains(record.id.number))
                && !sheet.addRow(recordRow(m_project, record)))
                return false;
        }
        return true;
    }

    const Project &m_project;
    const bool m_isWhole;
    QSet<qint64> m_numbers;
};

} // namespace

XlsxFormat::XlsxFormat()
    : Format({.id = u"xlsx"_s,
          .name = tr("Excel workbook"),
          .suffixes = {u"xlsx"_s},
          .mediaTypes = {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s},
          .package = FormatInfo::Package::Archive,
          .reads = true,
          .carries = {Content::Texts, Content::ArticleFields, Content::Roles, Content::Fragments,
              Content::Overlaps, Content::Attributes, Content::Stances, Content::Statuses,
              Content::Notes, Content::Provenance, Content::Relations, Content::Attributions,
              Content::Mentions, Content::Wikidata, Content::Records},
          .options = {{xlsxTextsOption,
              tr("The &texts of the articles, so that it can be read again"), u"yes"_s, {}}}})
{
}

Likelihood XlsxFormat::probe(const QByteArray &head, const QString &name) const
{
    const bool isNamed = QFileInfo(name).suffix().toLower() == "xlsx"_L1;
    return ZipArchive::isZip(head) && isNamed ? Likelihood::Likely : Likelihood::None;
}

ContentSet XlsxFormat::carries(const FormatOptions &options) const
{
    return info().isOn(options, xlsxTextsOption) ? info().carries
                                                 : info().carries.without({Content::Texts});
}

Result<QList<Loss>> XlsxFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &options) const
{
    QList<Loss> losses;
    if (info().isOn(options, xlsxTextsOption)) {
        losses.append({{}, {},
            tr("when read again: when annotations were changed last and how they were made, and "
               "the identity and the time of relations and attributions")});
    }
    const auto look = [&](const auto &records, auto name) {
        for (const auto &record : records) {
            bool isWhole = true;
            forEachField(record, [&isWhole](const char *, const auto &member) {
                if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>)
                    isWhole = isWhole && isWholeInXlsx(member);
            });
            if (!isWhole)
                losses.append({{}, record.*name, tr("what a cell has no room for")});
        }
    };
    look(source.project().all<Entity>(), &Entity::name);
    look(source.project().all<Source>(), &Source::label);
    look(source.project().all<Claim>(), &Claim::text);
    return losses;
}

Format::ArticleLosses XlsxFormat::articleLossesOfItsOwn() const
{
    return [](const OpenArticle &article) {
        QList<Loss> losses;
        const QString what = tr("what a cell has no room for: line ends other than of this "
                                "system, and what is behind 32,767 characters");
        const auto attributesSize = [](const Annotation &annotation) {
            qsizetype size = 0;
            bool isWhole = true;
            for (const auto &[name, value] : annotation.attributes.asKeyValueRange()) {
                size += 6 * (name.size() + value.size() + 2); // escaped
                isWhole = isWhole && size <= longestXlsxCell;
            }
            return isWhole;
        };
        for (const Annotation *annotation : article.annotationsInOrder()) {
            if (!isWholeInXlsx(annotation->note) || !attributesSize(*annotation))
                losses.append({article.article(), annotation->text(), what});
        }
        for (const Relation &relation : article.relations()) {
            const Annotation *from = article.find(relation.fromAnnotation);
            if (!isWholeInXlsx(relation.note) || !isWholeInXlsx(relation.type))
                losses.append({article.article(), from ? from->text() : QString(), what});
        }
        for (const Attribution &attribution : article.attributions()) {
            const Annotation *part = partToName(article, attribution);
            if (!part)
                losses.append({article.article(), {}, tr("an attribution without annotations")});
            else if (!isWholeInXlsx(attribution.note))
                losses.append({article.article(), part->text(), what});
        }
        return losses;
    };
}

Result<> XlsxFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(const auto files, foreignFiles(paths, info().suffixes));
    TableReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto sheets = foreignBytes(files[i]).and_then(
            [](const QByteArray &bytes) { return xlsxSheets(bytes); });
        if (!sheets && files.size() == 1) {
            return failure(tr("%1: %2", "a file, what is wrong with it")
                    .arg(QDir::toNativeSeparators(files[i]), sheets.error().text));
        }
        if (!sheets)
            reader.leaveOut(files[i], {}, sheets.error().text);
        for (const Sheet &sheet : sheets.value_or(QList<Sheet>()))
            reader.addSheet(files[i], sheet.name, QString::fromUtf8(sheet.csv));
        RETURN_IF_ERROR(checkWanted(progress, int(i), 2 * int(files.size())));
    }
    return reader.finish(progress);
}

Result<> XlsxFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    const Project &project = source.project();
    const bool hasTexts = info().isOn(options, xlsxTextsOption);
    XlsxRecords records(source);
    const auto full = [] {
        return failure(
            tr("A sheet of a workbook has at most %1 rows; choose CSV, or fewer articles")
                .arg(mostXlsxRows));
    };
    using AddRows = std::function<bool(XlsxSheetWriter & sheet, const OpenArticle &article)>;
    const auto ofArticles = [&](qsizetype number, const QStringList &columns, const AddRows &add,
                                const Progress &shown) {
        return destination.add(xlsxSheetName(number), [&](Output &output) -> Result<> {
            XlsxSheetWriter sheet(output, columns, {u"begin"_s, u"end"_s, u"page"_s, u"part"_s});
            return eachArticle(
                source, destination, shown, [&](const OpenArticle &article) -> Result<> {
                    return add(sheet, article) ? Result<>() : full();
                });
        });
    };
    RETURN_IF_ERROR(addXlsxParts(destination,
        {u"annotations"_s, u"articles"_s, u"relations"_s, u"attributions"_s, u"records"_s}));
    RETURN_IF_ERROR(ofArticles(
        1, annotationColumns(),
        [&](XlsxSheetWriter &sheet, const OpenArticle &article) {
            records.note(article);
            return std::ranges::all_of(article.annotationsInOrder(), [&](const auto *annotation) {
                return sheet.addRow(annotationRow(project, article, *annotation));
            });
        },
        progress));
    RETURN_IF_ERROR(ofArticles(2, articleColumns(),
        [&](XlsxSheetWriter &sheet, const OpenArticle &article) {
            const Article &header = *project.find(article.article());
            return std::ranges::all_of(articleRows(header, article, hasTexts, longestXlsxCell),
                [&](const QStringList &row) { return sheet.addRow(row); });
        },
        {}));
    RETURN_IF_ERROR(ofArticles(3, relationColumns(),
        [&](XlsxSheetWriter &sheet, const OpenArticle &article) {
            return std::ranges::all_of(relationsInOrder(article), [&](const auto *relation) {
                return sheet.addRow(relationRow(project, article, *relation));
            });
        },
        {}));
    RETURN_IF_ERROR(ofArticles(4, attributionColumns(),
        [&](XlsxSheetWriter &sheet, const OpenArticle &article) {
            return std::ranges::all_of(attributionsInOrder(article), [&](const auto *attribution) {
                return sheet.addRow(attributionRow(project, article, *attribution));
            });
        },
        {}));
    return destination.add(xlsxSheetName(5), [&](Output &output) -> Result<> {
        XlsxSheetWriter sheet(output, recordColumns(),
            {u"public_interest"_s, u"harm"_s, u"reach"_s, u"checkability"_s});
        return records.write(sheet) ? Result<>() : full();
    });
}

} // namespace Standoff
