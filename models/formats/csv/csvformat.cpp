// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"

#include "formats/csv/annotationtable.h"
#include "formats/csv/tablereader.h"
#include "formats/interchange/foreignfiles.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString separatorOption = u"separator"_s;
const QString markOption = u"byte-order-mark"_s;
const QString defuseOption = u"defuse"_s;
const QString csvTextsOption = u"texts"_s;

QChar csvSeparator(const QString &word)
{
    return word == "comma"_L1 ? u',' : word == "semicolon"_L1 ? u';' : u'\t';
}

} // namespace

FormatInfo CsvFormat::infoOf(CsvLayout layout)
{
    const bool isTabs = layout == CsvLayout::Tabs;
    FormatInfo info{.id = isTabs ? u"tsv"_s : u"csv"_s,
        .name = isTabs ? tr("TSV, one row per annotation") : tr("CSV, one row per annotation"),
        .suffixes = {isTabs ? u"tsv"_s : u"csv"_s},
        .mediaTypes = {isTabs ? u"text/tab-separated-values"_s : u"text/csv"_s},
        .reads = true,
        .carries = {Content::Fragments, Content::Overlaps, Content::Attributes, Content::Stances,
            Content::Statuses, Content::Notes, Content::Provenance, Content::Mentions,
            Content::Wikidata}};
    if (!isTabs) {
        info.aliases = {{u"csv-excel"_s, {{markOption, u"yes"_s}}}};
        info.options = {{separatorOption, tr("&Separator"), u"comma"_s,
            {{u"comma"_s, tr("Comma")}, {u"semicolon"_s, tr("Semicolon")}, {u"tab"_s, tr("Tab")}}}};
    } else {
        info.suffixes.append(u"tab"_s);
    }
    info.options.append({{markOption, tr("&Byte order mark, for Excel"), u"no"_s, {}},
        {defuseOption, tr("&Defuse what a spreadsheet could take for a formula"), u"yes"_s, {}},
        {csvTextsOption, tr("The &texts of the articles, so that it can be read again"), u"no"_s,
            {}}});
    return info;
}

CsvFormat::CsvFormat(CsvLayout layout)
    : Format(infoOf(layout))
    , m_layout(layout)
{
}

Likelihood CsvFormat::probe(const QByteArray &head, const QString &name) const
{
    const QString text = QString::fromUtf8(head);
    const QString line = text.left(text.indexOf(u'\n'));
    const bool isTabs = line.contains(u'\t');
    const bool isNamed = name.endsWith(u'.' + info().suffixes.first(), Qt::CaseInsensitive);
    if (isTabs != (m_layout == CsvLayout::Tabs) && !isNamed)
        return Likelihood::None;
    return TableReader::probe(text);
}

ContentSet CsvFormat::carries(const FormatOptions &options) const
{
    const ContentSet others = ContentSet::everything().without(info().carries);
    return info().isOn(options, csvTextsOption)
        ? ContentSet::everything().without(others.without({Content::Texts}))
        : info().carries;
}

// All of it is in the file; but who reads it again makes annotations of it anew.
Result<QList<Loss>> CsvFormat::lossesOfItsOwn(
    const ExportSource &, const FormatOptions &options) const
{
    if (!info().isOn(options, csvTextsOption))
        return QList<Loss>();
    return QList<Loss>{
        {{}, {}, tr("when read again: when annotations were changed last and how they were made")}};
}

Result<> CsvFormat::readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &,
    const Progress &progress) const
{
    ASSIGN_OR_RETURN(
        const auto files, foreignFiles(paths, {u"csv"_s, u"tsv"_s, u"tab"_s, u"txt"_s}));
    TableReader reader(sink);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto text = foreignText(files[i]);
        if (text)
            reader.addText(files[i], text->text, text->remarks);
        else if (files.size() == 1)
            return std::unexpected(text.error());
        else
            reader.leaveOut(files[i], {}, text.error().text);
        RETURN_IF_ERROR(checkWanted(progress, int(i), 2 * int(files.size())));
    }
    return reader.finish(progress);
}

Result<> CsvFormat::writeRows(const ExportSource &source, Output &output, CsvDialect dialect,
    bool hasTexts, const Progress &progress) const
{
    const Project &project = source.project();
    const QStringList added = hasTexts ? QStringList{u"article_text"_s} : QStringList();
    output.write(csvRow(annotationColumns() + added, dialect).toUtf8());
    const QList<ArticleId> &articles = source.articles();
    for (qsizetype i = 0; i < articles.size() && !output.isFull(); ++i) {
        ASSIGN_OR_RETURN(const auto article, source.reader().readArticle(articles[i]));
        QStringList text = hasTexts ? QStringList{article.text().string()} : QStringList();
        for (const Annotation *annotation : article.annotationsInOrder()) {
            if (output.isFull())
                break;
            output.write(
                csvRow(annotationRow(project, article, *annotation) + text, dialect).toUtf8());
            text = QStringList(text.size()); // only once
        }
        if (hasTexts && article.annotations().isEmpty())
            output.write(
                csvRow(articleOnlyRow(*project.find(articles[i])) + text, dialect).toUtf8());
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(articles.size())));
    }
    return {};
}

Result<> CsvFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    const QChar separator = m_layout == CsvLayout::Tabs
        ? u'\t'
        : csvSeparator(info().valueOf(options, separatorOption));
    const CsvDialect dialect{separator, info().isOn(options, defuseOption)};
    return destination.add({}, [&](Output &output) {
        if (info().isOn(options, markOption))
            output.write(QByteArrayView("\xef\xbb\xbf"));
        return writeRows(source, output, dialect, info().isOn(options, csvTextsOption), progress);
    });
}

} // namespace Standoff
