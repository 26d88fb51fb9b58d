// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/claims/checkthatformat.h"

#include "formats/csv/csvrow.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/properties/flatfiles.h"
#include "readers/tables/csvrows.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString separatorName = u"separator"_s;
const QString worthy = u"check-worthy factual"_s;

// Which column is what, by the names that the years' tasks have given them.
struct CheckThatColumns
{
    qsizetype id = -1;
    qsizetype text = -1;
    qsizetype label = -1;
    qsizetype url = -1;
    QStringList others;
};

CheckThatColumns columnsOf(const QStringList &names)
{
    CheckThatColumns columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].trimmed().toLower();
        if (name == "sentence_id"_L1 || name == "tweet_id"_L1 || name == "line_number"_L1)
            columns.id = i;
        else if (name == "text"_L1 || name == "tweet_text"_L1 || name == "sentence"_L1)
            columns.text = i;
        else if (name == "class_label"_L1 || name == "check_worthiness"_L1)
            columns.label = i;
        else if (name == "tweet_url"_L1)
            columns.url = i;
        else if (!name.isEmpty())
            columns.others.append(names[i].left(40));
    }
    return columns;
}

QString idInNote(const Claim &claim)
{
    static const QRegularExpression line(u"(?:^|\\n)Sentence_id: (\\S+)"_s);
    const auto match = line.match(claim.note);
    return match.hasMatch() ? match.captured(1) : claim.uuid.toString(QUuid::WithoutBraces);
}

// What a row says of a claim beyond its text; "" for no label.
QString checkThatLabel(const Claim &claim)
{
    return claim.factuality.isEmpty() ? QString() : claim.factuality == worthy ? u"Yes"_s : u"No"_s;
}

// The same claim as a row has it.
Claim asInRow(const Claim &claim)
{
    Claim row{.id = claim.id, .uuid = claim.uuid, .text = claim.text};
    row.factuality = claim.factuality == worthy || claim.factuality == "unimportant factual"_L1
        ? claim.factuality
        : QString();
    if (claim.note == u"Sentence_id: "_s + idInNote(claim))
        row.note = claim.note;
    row.disclosure = claim.disclosure;
    return row;
}

} // namespace

CheckThatFormat::CheckThatFormat()
    : Format({.id = u"checkthat"_s,
          .name = tr("CheckThat!, sentences worth a check"),
          .suffixes = {u"tsv"_s, u"csv"_s},
          .mediaTypes = {u"text/tab-separated-values"_s, u"text/csv"_s},
          .reads = true,
          .only = tr("claims, and whether they are worth a check"),
          .options = {{separatorName, tr("&Separator"), u"tab"_s,
              {{u"tab"_s, tr("Tab")}, {u"comma"_s, tr("Comma")}}}}})
{
}

bool CheckThatFormat::isTab(const FormatOptions &options) const
{
    return info().valueOf(options, separatorName) == "tab"_L1;
}

QString CheckThatFormat::syntax(const FormatOptions &options) const
{
    return isTab(options) ? QString() : u"CSV"_s;
}

Likelihood CheckThatFormat::probe(const QByteArray &head, const QString &) const
{
    const QByteArray first = head.first(std::max<qsizetype>(0, head.indexOf('\n'))).toLower();
    const bool hasText = first.contains("sentence_id") || first.contains("tweet_text");
    if (hasText && (first.contains("class_label") || first.contains("check_worthiness")))
        return Likelihood::Certain;
    return hasText && first.contains("text") ? Likelihood::Likely : Likelihood::None;
}

Result<> CheckThatFormat::readFile(
    const QString &path, ForeignReader &reader, ClaimTaker &taker) const
{
    ASSIGN_OR_RETURN(auto file, foreignText(path));
    if (file.text.startsWith(QChar::ByteOrderMark))
        file.text.remove(0, 1);
    const QString text = file.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QString header = text.section(u'\n', 0, 0);
    CsvRows rows(text, header.contains(u'\t') ? u'\t' : u',');
    const auto names = rows.next();
    const CheckThatColumns columns = names ? columnsOf(names->cells) : CheckThatColumns();
    if (columns.text < 0) {
        return failure(tr("%1: There is no column with the name Text, or tweet_text")
                .arg(QDir::toNativeSeparators(path)));
    }
    if (!columns.others.isEmpty())
        reader.leaveOut(
            path, {}, tr("columns: %1").arg(QLocale().createSeparatedList(columns.others)));
    bool hasNo = false;
    while (const auto row = rows.next()) {
        const QString place = tr("line %1").arg(row->firstLine + 1);
        ClaimBundle bundle;
        Claim &claim = bundle.claim;
        claim.text = row->cells.value(columns.text).trimmed();
        const QString id = row->cells.value(columns.id).trimmed();
        claim.uuid = QUuid::fromString(id);
        if (claim.uuid.isNull() && !id.isEmpty())
            claim.note = u"Sentence_id: "_s + id;
        if (const QString url = row->cells.value(columns.url).trimmed(); !url.isEmpty())
            claim.note += (claim.note.isEmpty() ? u"tweet_url: "_s : u"\ntweet_url: "_s) + url;
        const QString label = row->cells.value(columns.label).trimmed().toLower();
        if (label == "yes"_L1 || label == "1"_L1)
            claim.factuality = worthy;
        else if (label == "no"_L1 || label == "0"_L1)
            claim.factuality = u"unimportant factual"_s;
        else if (!label.isEmpty())
            reader.leaveOut(path, place, tr("the label “%1”").arg(label.left(40)));
        hasNo = hasNo || claim.factuality == "unimportant factual"_L1;
        RETURN_IF_ERROR(taker.take(bundle, path, place));
    }
    if (hasNo) {
        reader.remark(path, {},
            tr("What is not worth a check was taken for unimportant factual; the format does not "
               "say whether it is factual at all"));
    }
    return {};
}

Result<> CheckThatFormat::readFiles(const QStringList &paths, ImportSink &sink,
    const FormatOptions &, const Progress &progress) const
{
    ForeignReader reader(sink);
    ClaimTaker taker(reader);
    FlatFiles files(reader, progress);
    RETURN_IF_ERROR(files.each(paths, info().suffixes,
        [&](const QString &path) { return readFile(path, reader, taker); }));
    return taker.finish();
}

Result<QList<Loss>> CheckThatFormat::lossesOfItsOwn(
    const ExportSource &source, const FormatOptions &) const
{
    const Project &project = source.project();
    ASSIGN_OR_RETURN(const auto claims, claimsOf(source, {}));
    const ClaimBundler bundler(project);
    QList<Loss> losses;
    for (const ClaimId id : claims) {
        const Claim &claim = *project.find(id);
        if (claim != asInRow(claim)) {
            losses.append({{}, claim.text,
                tr("of the claim all but its text and whether it is worth a check")});
        }
        const ClaimBundle bundle = bundler.bundle(id);
        if (bundle.verdict || !bundle.evidence.isEmpty())
            losses.append({{}, claim.text, tr("evidence and verdicts on the claim")});
        if (claim.text.simplified() != claim.text)
            losses.append({{}, claim.text, tr("line ends and tabs in the claim's text")});
    }
    return losses;
}

Result<> CheckThatFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &options, const Progress &progress) const
{
    const Project &project = source.project();
    ASSIGN_OR_RETURN(const auto claims, claimsOf(source, progress));
    if (claims.isEmpty())
        return failure(tr("There are no claims to be written"));
    const CsvDialect dialect{isTab(options) ? u'\t' : u',', false};
    return destination.add({}, [&](Output &output) -> Result<> {
        const auto write = [&](const QStringList &cells) {
            QString row = csvRow(cells, dialect);
            row.chop(2); // the task's files have line feeds only
            output.write(row.toUtf8() + '\n');
        };
        write({u"Sentence_id"_s, u"Text"_s, u"class_label"_s});
        for (const ClaimId id : claims) {
            const Claim &claim = *project.find(id);
            write({idInNote(claim), claim.text.simplified(), checkThatLabel(claim)});
        }
        return {};
    });
}

} // namespace Standoff
