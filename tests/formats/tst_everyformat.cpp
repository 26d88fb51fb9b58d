// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "program/testprogram.h"
#include "project/validation.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Projects at random through each format that is written and read, with texts, and back: what is
// not as it was is among the losses that were listed. STANDOFF_SEEDS says how many (75).
class EveryFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTrips_data();
    void roundTrips();
    void damagedFiles_data();
    void damagedFiles();
};

namespace {

// What of an article is compared, line by line, and by which words its losses are known.
struct Portrait
{
    QStringList annotations;
    QHash<QString, QString> texts; // of annotations, by line
    QStringList links;
    QString text;
};

QString attributesOf(const Annotation &annotation)
{
    QStringList words;
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        words.append(u"%1=%2"_s.arg(name, value));
    return words.join(u"; "_s);
}

QString markOf(const Project &project, const Annotation &annotation, const ContentSet &carried)
{
    QStringList words;
    for (const Fragment &fragment : annotation.fragments) {
        words.append(
            u"%1-%2 %3"_s.arg(fragment.range.begin).arg(fragment.range.end).arg(fragment.text));
    }
    const Tag *tag = project.find(annotation.tag);
    words.append(tag->name);
    if (carried.has(Content::Tagset))
        words.append(project.find(tag->layer)->name);
    if (carried.has(Content::Attributes))
        words.append(attributesOf(annotation));
    if (carried.has(Content::Stances))
        words.append(annotation.stance);
    if (carried.has(Content::Statuses))
        words.append(QString::number(int(annotation.status)));
    if (carried.has(Content::Notes))
        words.append(annotation.note);
    if (carried.has(Content::Mentions))
        words.append(project.recordName(annotation));
    return words.join(u" | "_s);
}

Portrait portraitOf(const Project &project, const OpenArticle &article, const ContentSet &carried)
{
    Portrait portrait{.text = article.text().string()};
    QHash<AnnotationId, QString> lines;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const QString line = markOf(project, *annotation, carried);
        lines.insert(annotation->id, line);
        portrait.annotations.append(line);
        portrait.texts.insert(line, annotation->text());
    }
    const auto ofAll = [&lines](const QList<AnnotationId> &ids) {
        QStringList all;
        for (const AnnotationId id : ids)
            all.append(lines.value(id));
        all.sort();
        return all.join(u" + "_s);
    };
    if (carried.has(Content::Relations)) {
        for (const Relation &relation : article.relations()) {
            portrait.links.append(u"%1: %2 -> %3 %4"_s.arg(relation.type,
                lines.value(relation.fromAnnotation), lines.value(relation.toAnnotation),
                carried.has(Content::Notes) ? relation.note : QString()));
        }
    }
    if (carried.has(Content::Attributions)) {
        for (const Attribution &attribution : article.attributions()) {
            portrait.links.append(u"%1 / %2 / %3 / %4"_s.arg(ofAll(attribution.sources),
                lines.value(attribution.cue), ofAll(attribution.contents), attribution.form));
        }
    }
    portrait.annotations.sort();
    portrait.links.sort();
    return portrait;
}

// The items that are in one list and not in the other.
QStringList without(QStringList list, const QStringList &other)
{
    for (const QString &item : other)
        list.removeOne(item);
    return list;
}

QList<Portrait> portraitsOf(const ProjectReader &project, const ContentSet &carried)
{
    QList<Portrait> portraits;
    const ExportSource source(project);
    for (const ArticleId id : source.articles())
        portraits.append(portraitOf(project.project(), *project.readArticle(id), carried));
    std::ranges::sort(portraits, {}, &Portrait::text);
    return portraits;
}

void addFormats()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : allFormats()) {
        const FormatInfo &info = format->info();
        if (info.reads && info.writes && info.only.isEmpty() && info.carries.has(Content::Texts))
            QTest::newRow(qPrintable(info.id)) << info.id;
    }
}

QString targetIn(const QTemporaryDir &folder, const FormatInfo &info)
{
    return folder.filePath(u"out"_s + info.ending());
}

} // namespace

void EveryFormatTest::roundTrips_data()
{
    addFormats();
}

void EveryFormatTest::roundTrips()
{
    QFETCH(QString, id);
    const auto format = formatNamed(id)->format;
    const int seeds = qEnvironmentVariable("STANDOFF_SEEDS", u"75"_s).toInt();
    const ContentSet carried = format->info().carries;
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto failed = [&](const QString &what) {
            return qPrintable(u"%1, seed %2: %3"_s.arg(id).arg(seed).arg(what));
        };
        const ValueMaker made = nastyProject(quint32(seed));
        const MemoryProject project(made.values, made.annotators);
        const QTemporaryDir folder;
        const QString target = targetIn(folder, format->info());
        const auto losses = format->losses(ExportSource(project));
        QVERIFY2(losses, failed(u"losses"_s));
        const auto written = exportTo(target, *format, project);
        QVERIFY2(written, failed(written ? QString() : written.error().text));
        const auto read = readAll(*format, {target});
        QVERIFY2(read, failed(read ? QString() : read.error().text));
        const auto faults = faultsIn(read->values);
        QVERIFY2(faults.isEmpty(), failed(faults.isEmpty() ? QString() : textOf(faults[0])));
        const QStringList remarks = read->remarks.filter(
            QRegularExpression(u"^(?!.*The labels were read as IOB2)"_s)); // which is so
        QVERIFY2(remarks.isEmpty(), failed(remarks.join(u'\n')));
        const MemoryProject back(read->values, read->annotators);
        const QList<Portrait> before = portraitsOf(project, carried);
        const QList<Portrait> after = portraitsOf(back, carried);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            const auto isLost = [&](const QString &item) {
                return std::ranges::any_of(*losses, [&item](const Loss &loss) {
                    return loss.article && (loss.item == item || loss.item.isEmpty());
                });
            };
            const bool isTextLost = std::ranges::any_of(*losses,
                [](const Loss &loss) { return loss.article && loss.what.contains(u"text"_s); });
            if (!isTextLost)
                QVERIFY2(after[i].text == before[i].text,
                    failed(u"the text\n%1\n---\n%2"_s.arg(before[i].text, after[i].text)));
            for (const QString &line : without(before[i].annotations, after[i].annotations)) {
                QVERIFY2(isLost(before[i].texts.value(line)),
                    failed(u"missing: %1\nthere are:\n%2"_s.arg(
                        line, without(after[i].annotations, before[i].annotations).join(u'\n'))));
            }
            const bool hasLosses =
                std::ranges::any_of(*losses, [](const Loss &loss) { return bool(loss.article); });
            const QStringList links = without(before[i].links, after[i].links);
            QVERIFY2(links.isEmpty() || hasLosses,
                failed(u"missing: %1\nthere are:\n%2"_s.arg(
                    links.join(u'\n'), without(after[i].links, before[i].links).join(u'\n'))));
            QVERIFY2(hasLosses || after[i].annotations.size() == before[i].annotations.size(),
                failed(u"there are more than were written"_s));
        }
    }
}

void EveryFormatTest::damagedFiles_data()
{
    addFormats();
}

// A byte changed, cut off, or doubled: an error, or read with what is wrong left out.
void EveryFormatTest::damagedFiles()
{
    QFETCH(QString, id);
    const auto format = formatNamed(id)->format;
    const ValueMaker made = nastyProject(3, 1);
    const MemoryProject project(made.values, made.annotators);
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        const QTemporaryDir folder;
        const QString target = targetIn(folder, format->info());
        QVERIFY(exportTo(target, *format, project));
        QStringList files{target};
        if (QFileInfo(target).isDir()) {
            files.clear();
            QDirIterator each(target, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext())
                files.append(each.next());
            files.sort();
        }
        QFile file(files[random.bounded(int(files.size()))]);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        if (bytes.isEmpty())
            continue;
        const int at = random.bounded(int(bytes.size()));
        if (round % 3 == 0)
            bytes.truncate(at);
        else if (round % 3 == 1)
            bytes[at] = char(random.bounded(256));
        else
            bytes.insert(at, bytes.sliced(at, std::min<qsizetype>(40, bytes.size() - at)));
        file.resize(0);
        file.write(bytes);
        file.close();
        if (const auto read = readAll(*format, {target})) {
            const auto faults = faultsIn(read->values);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.isEmpty() ? id : textOf(faults[0])));
        } else {
            QVERIFY(!read.error().text.isEmpty());
        }
    }
}

STANDOFF_TEST(QCoreApplication, EveryFormatTest)
#include "tst_everyformat.moc"
