// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/exportplan.h"

#include "formats/destinations/destinationat.h"
#include "formats/scope/partdestination.h"
#include "formats/scope/scopedreader.h"
#include "text/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto presetPrefix = "export.preset."_L1;

QString wordIn(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ExportPlan)
};

QString disclosure()
{
    return Words::tr("nothing, and that is the matter: the name is confidential, and stands in "
                     "the text of the article");
}

QJsonObject manifestOf(const Format &format, const ExportPlan &plan, const ExportSource &source,
    const QJsonArray &files)
{
    const Project &project = source.project();
    qint64 annotations = 0;
    for (const ArticleId id : source.articles())
        annotations += project.annotationCount(project.find(id)->version.number);
    QJsonObject manifest{{u"format"_s, format.info().id},
        {u"program"_s, u"Standoff "_s + QCoreApplication::applicationVersion()},
        {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"articles"_s, source.articles().size()}, {u"annotations_in_project"_s, annotations},
        {u"plan"_s, toJson(plan, project)}, {u"files"_s, files}};
    return manifest;
}

FormatInfo infoFor(const Format &format, const ExportPlan &plan)
{
    FormatInfo info = format.info();
    if (!plan.splits.isEmpty())
        info.package = FormatInfo::Package::Folder;
    return info;
}

Result<> addParts(const Format &format, const ExportPlan &plan, const ExportSource &source,
    ExportDestination &destination, const Progress &progress)
{
    if (plan.splits.isEmpty())
        return format.add(source, destination, plan.options, progress);
    const auto parts = articlesOfSplits(source.project(), source.articles(), plan);
    const auto count = double(parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty()) // a source of none is one of all
            continue;
        PartDestination part(destination, plan.splits[i].name, format.info().ending());
        RETURN_IF_ERROR(format.add(ExportSource(source.reader(), parts[i]), part, plan.options,
            phase(progress, double(i) / count, double(i + 1) / count)));
    }
    return {};
}

} // namespace

Result<QList<ExportSplit>> splitsFrom(const QString &text)
{
    static const QRegularExpression each(
        u"^([\\w-]{1,60})=(\\d{1,6})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<ExportSplit> splits;
    int sum = 0;
    for (const QString &part : text.split(u',')) {
        const auto match = each.match(part.trimmed());
        // Files of names that differ by case alone are one on some disks.
        const bool isTwice = match.captured(1).toLower() == "manifest"_L1
            || std::ranges::any_of(splits, [&match](const ExportSplit &split) {
                   return split.name.compare(match.captured(1), Qt::CaseInsensitive) == 0;
               });
        if (!match.hasMatch() || isTwice) {
            return failure(Words::tr(
                "“%1” says no parts; names and shares are wanted, such as train=80,dev=10,test=10")
                    .arg(text));
        }
        splits.append({match.captured(1), match.captured(2).toInt()});
        sum += splits.last().share;
    }
    if (sum == 0)
        return failure(Words::tr("“%1”: all shares are 0").arg(text));
    return splits;
}

Result<Redactions> redactionsFrom(const QString &text)
{
    Redactions redactions(Redaction::Records);
    constexpr auto &words = EnumWords<Redaction>::words;
    if (text.isEmpty())
        return redactions;
    for (const QString &part : text.split(u',')) {
        const QByteArray word = part.trimmed().toLatin1();
        const auto found = std::ranges::find(words, std::string_view(word.constData()));
        if (word == "all") {
            redactions |= Redaction::Notes | Redaction::Evidence | Redaction::Annotators;
        } else if (found == words.end()) {
            return failure(Words::tr("There is no “%1” to redact; choose one of: records, notes, "
                                     "evidence, annotators, all")
                    .arg(part.trimmed()));
        } else {
            redactions |= Redaction(1 << (found - words.begin()));
        }
    }
    return redactions;
}

QList<QList<ArticleId>> articlesOfSplits(
    const Project &project, const QList<ArticleId> &articles, const ExportPlan &plan)
{
    const auto chanceOf = [&](const Article &article) {
        const QByteArray seeded = QByteArray::number(plan.seed) + article.uuid.toRfc4122();
        return QCryptographicHash::hash(seeded, QCryptographicHash::Sha256);
    };
    QList<std::pair<QByteArray, ArticleId>> sorted; // by what they are divided by
    for (const ArticleId id : articles) {
        const Article &article = *project.find(id);
        const QByteArray date =
            article.published.isEmpty() ? "~"_ba : article.published.toUtf8(); // behind the others
        sorted.append({plan.splitBy == SplitBy::Date ? date : chanceOf(article), id});
    }
    std::ranges::stable_sort(sorted, {}, &std::pair<QByteArray, ArticleId>::first);
    qint64 sum = 0;
    for (const ExportSplit &split : plan.splits)
        sum += split.share;
    QList<QList<ArticleId>> parts;
    qint64 shares = 0;
    qsizetype taken = 0;
    for (const ExportSplit &split : plan.splits) {
        shares += split.share;
        const qsizetype until = qsizetype((shares * sorted.size() + sum / 2) / sum);
        QList<ArticleId> part;
        for (; taken < until; ++taken)
            part.append(sorted[taken].second);
        parts.append(part);
    }
    return parts;
}

Result<QList<Loss>> lossesOf(const Format &format, const ExportPlan &plan,
    const ProjectReader &reader, const QList<ArticleId> &articles)
{
    const ScopedReader scoped(reader, plan.scope);
    const ExportSource source(scoped, articles);
    ASSIGN_OR_RETURN(auto losses, format.losses(source, plan.options));
    if (!plan.scope.redactions)
        return losses;
    for (const ArticleId id : source.articles()) {
        ASSIGN_OR_RETURN(auto names, scoped.readArticle(id).transform([&](const auto &article) {
            return scoped.namesIn(article);
        }));
        if (format.info().carries.has(Content::Versions)) { // older texts leave with it
            ASSIGN_OR_RETURN(const auto versions, scoped.readVersions(id));
            for (const OpenArticle &version : versions)
                names += scoped.namesIn(version);
            names.removeDuplicates();
        }
        for (const QString &name : std::as_const(names)) {
            losses.append({id, name, disclosure()});
        }
    }
    return losses;
}

bool isDisclosure(const Loss &loss)
{
    return loss.what == disclosure();
}

Result<Preview> previewOf(const Format &format, const ExportPlan &plan, const ProjectReader &reader,
    ArticleId article, int bytes)
{
    const ScopedReader scoped(reader, plan.scope);
    return format.preview(ExportSource(scoped, {article}), plan.options, bytes);
}

Result<> writePlan(const Format &format, const ExportPlan &plan, const ProjectReader &reader,
    const QList<ArticleId> &articles, const QString &path, const Progress &progress)
{
    const ScopedReader scoped(reader, plan.scope);
    const ExportSource source(scoped, articles);
    const FormatInfo info = infoFor(format, plan);
    const auto destination = destinationAt(path, info);
    ManifestDestination watched(*destination);
    RETURN_IF_ERROR(watched.open());
    RETURN_IF_ERROR(addParts(format, plan, source, watched, progress));
    const bool isAlone = info.package == FormatInfo::Package::File && !isZipArchive(path);
    const QByteArray manifest =
        QJsonDocument(manifestOf(format, plan, source, watched.files(QFileInfo(path).fileName())))
            .toJson();
    if (plan.hasManifest && !isAlone) {
        RETURN_IF_ERROR(watched.add(u"manifest.json"_s, [&manifest](Output &output) -> Result<> {
            output.write(manifest);
            return {};
        }));
    }
    RETURN_IF_ERROR(watched.commit());
    return plan.hasManifest && isAlone ? writeWholeFile(path + u".manifest.json"_s, manifest)
                                       : Result<>();
}

QString settingOfPreset(const QString &name)
{
    return presetPrefix + name;
}

QStringList presetsOf(const Project &project)
{
    QStringList names;
    for (const Setting &setting : project.all<Setting>()) {
        if (setting.name.startsWith(presetPrefix))
            names.append(setting.name.sliced(presetPrefix.size()));
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QJsonObject toJson(const ExportPlan &plan, const Project &project)
{
    QJsonObject options;
    for (const auto &[name, value] : plan.options.asKeyValueRange())
        options.insert(name, value);
    QStringList tags;
    for (const TagId id : plan.scope.tags) {
        if (const Tag *tag = project.find(id))
            tags.append(tag->uuid.toString(QUuid::WithoutBraces));
    }
    QStringList annotators;
    for (const AnnotatorId id : plan.scope.annotators)
        annotators.append(project.annotators().value(id).uuid.toString(QUuid::WithoutBraces));
    tags.sort();
    annotators.sort();
    QJsonArray statuses;
    for (size_t i = 0; i < EnumWords<Status>::words.size(); ++i) {
        if (plan.scope.statuses.contains(Status(i)))
            statuses.append(wordIn(EnumWords<Status>::words[i]));
    }
    QJsonArray redactions;
    for (size_t i = 0; i < EnumWords<Redaction>::words.size(); ++i) {
        if (plan.scope.redactions.testFlag(Redaction(1 << i)))
            redactions.append(wordIn(EnumWords<Redaction>::words[i]));
    }
    QJsonArray splits;
    for (const ExportSplit &split : plan.splits)
        splits.append(QJsonObject{{u"name"_s, split.name}, {u"share"_s, split.share}});
    return {{u"format"_s, plan.format}, {u"options"_s, options},
        {u"tags"_s, QJsonArray::fromStringList(tags)}, {u"statuses"_s, statuses},
        {u"annotators"_s, QJsonArray::fromStringList(annotators)}, {u"redact"_s, redactions},
        {u"splits"_s, splits}, {u"split_by"_s, wordIn(wordOf(plan.splitBy))},
        {u"seed"_s, qint64(plan.seed)}, {u"manifest"_s, plan.hasManifest}};
}

Result<ExportPlan> planFrom(const QByteArray &json, const Project &project)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ExportPlan plan{.format = object[u"format"_s].toString()};
    if (plan.format.isEmpty())
        return failure(Words::tr("The preset is damaged: it names no format"));
    const QJsonObject options = object[u"options"_s].toObject();
    for (auto each = options.begin(); each != options.end(); ++each)
        plan.options.insert(each.key(), each.value().toString());
    const auto has = [&object](const QString &member, const QString &word) {
        return object[member].toArray().contains(word);
    };
    for (const Tag &tag : project.all<Tag>()) {
        if (has(u"tags"_s, tag.uuid.toString(QUuid::WithoutBraces)))
            plan.scope.tags.insert(tag.id);
    }
    for (const Annotator &annotator : project.annotators()) {
        if (has(u"annotators"_s, annotator.uuid.toString(QUuid::WithoutBraces)))
            plan.scope.annotators.insert(annotator.id);
    }
    const bool hasLost = (plan.scope.tags.isEmpty() && !object[u"tags"_s].toArray().isEmpty())
        || (plan.scope.annotators.isEmpty() && !object[u"annotators"_s].toArray().isEmpty());
    if (hasLost) // else none would be all
        return failure(Words::tr("The project has none of the tags, or annotators, of the preset"));
    for (size_t i = 0; i < EnumWords<Status>::words.size(); ++i) {
        if (has(u"statuses"_s, wordIn(EnumWords<Status>::words[i])))
            plan.scope.statuses.insert(Status(i));
    }
    qsizetype redactions = 0;
    for (size_t i = 0; i < EnumWords<Redaction>::words.size(); ++i) {
        const bool isChosen = has(u"redact"_s, wordIn(EnumWords<Redaction>::words[i]));
        plan.scope.redactions.setFlag(Redaction(1 << i), isChosen);
        redactions += isChosen;
    }
    if (plan.scope.statuses.size() != object[u"statuses"_s].toArray().size()
        || redactions != object[u"redact"_s].toArray().size()) { // more than is wanted would leave
        return failure(Words::tr(
            "The preset chooses a status, or what to redact, in words that are not known"));
    }
    const QJsonArray splits = object[u"splits"_s].toArray();
    QStringList shares;
    for (const auto &split : splits)
        shares.append(u"%1=%2"_s.arg(split[u"name"_s].toString()).arg(split[u"share"_s].toInt()));
    if (!shares.isEmpty()) {
        ASSIGN_OR_RETURN(plan.splits, splitsFrom(shares.join(u',')));
    }
    fromWord(object[u"split_by"_s].toString().toStdString(), plan.splitBy);
    plan.seed = quint32(object[u"seed"_s].toInteger(1));
    plan.hasManifest = object[u"manifest"_s].toBool();
    return plan;
}

} // namespace Standoff
