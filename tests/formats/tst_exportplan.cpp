// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "formats/scope/exportplan.h"
#include "program/testprogram.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ExportPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void splits_data();
    void splits();
    void articlesOfSplits();
    void writtenSplits_data();
    void writtenSplits();
    void manifests();
    void presets();
};

namespace {

ValueMaker projectOf(int articles)
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    for (int i = 0; i < articles; ++i) {
        const QString day =
            i % 7 == 0 ? QString() : u"2024-01-%1"_s.arg(31 - i % 31, 2, 10, '0'_L1);
        make.addArticle(Article{.title = u"A%1"_s.arg(i), .published = day}, u"one two"_s);
        make.annotate({u"two"_s}, tag);
    }
    return make;
}

QList<ArticleId> allOf(const MemoryProject &project)
{
    return ExportSource(project).articles();
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(QDir(folder).relativeFilePath(each.next()));
    files.sort();
    return files;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ExportPlanTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count"); // 0: refused

    QTest::newRow("three") << u"train=80,dev=10,test=10"_s << 3;
    QTest::newRow("spaces") << u"train=80, test=20"_s << 2;
    QTest::newRow("one") << u"all=1"_s << 1;
    QTest::newRow("korean") << u"훈련=9,시험=1"_s << 2;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("no share") << u"train"_s << 0;
    QTest::newRow("twice") << u"a=1,a=2"_s << 0;
    QTest::newRow("twice but for case") << u"a=1,A=2"_s << 0;
    QTest::newRow("where the manifest is") << u"Manifest=1,b=2"_s << 0;
    QTest::newRow("all zero") << u"a=0,b=0"_s << 0;
    QTest::newRow("a path") << u"../x=1"_s << 0;
    QTest::newRow("negative") << u"a=-1,b=2"_s << 0;
}

void ExportPlanTest::splits()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const auto splits = splitsFrom(text);
    QCOMPARE(splits ? splits->size() : 0, count);
    if (!splits)
        QVERIFY(!splits.error().text.isEmpty());
}

void ExportPlanTest::articlesOfSplits()
{
    const ValueMaker made = projectOf(103);
    const MemoryProject project(made.values, made.annotators);
    ExportPlan plan{.splits = *splitsFrom(u"train=80,dev=10,test=10"_s), .seed = 4};
    const auto sizes = [](const QList<QList<ArticleId>> &parts) {
        QList<qsizetype> sizes;
        for (const auto &part : parts)
            sizes.append(part.size());
        return sizes;
    };
    const auto byChance = Standoff::articlesOfSplits(project.project(), allOf(project), plan);
    QCOMPARE(sizes(byChance), (QList<qsizetype>{82, 11, 10}));
    QSet<ArticleId> all;
    for (const auto &part : byChance) {
        for (const ArticleId id : part)
            all.insert(id);
    }
    QCOMPARE(all.size(), 103);
    // The same for the seed, whatever the order; another for another.
    QList<ArticleId> reversed = allOf(project);
    std::ranges::reverse(reversed);
    QCOMPARE(Standoff::articlesOfSplits(project.project(), reversed, plan), byChance);
    plan.seed = 5;
    QVERIFY(Standoff::articlesOfSplits(project.project(), reversed, plan) != byChance);
    // By date the earlier come first, those without one last.
    plan.splitBy = SplitBy::Date;
    QString last;
    const auto byDate = Standoff::articlesOfSplits(project.project(), allOf(project), plan);
    for (const auto &part : byDate) {
        for (const ArticleId id : part) {
            const QString date = project.project().find(id)->published;
            QVERIFY(date.isEmpty() || date >= last);
            last = date.isEmpty() ? u"9999"_s : date;
        }
    }
}

void ExportPlanTest::writtenSplits_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("files");

    QTest::newRow("a folder each")
        << u"brat"_s << QStringList{u"dev/A2.ann"_s, u"dev/A2.txt"_s, u"train/A0.ann"_s};
    QTest::newRow("a file each") << u"csv"_s
                                 << QStringList{u"dev.csv"_s, u"manifest.json"_s, u"train.csv"_s};
}

void ExportPlanTest::writtenSplits()
{
    QFETCH(QString, id);
    const ValueMaker made = projectOf(4);
    const MemoryProject project(made.values, made.annotators);
    const ExportPlan plan{.format = id,
        .splits = *splitsFrom(u"train=3,dev=1,none=0"_s),
        .splitBy = SplitBy::Date,
        .hasManifest = true};
    const auto format = formatNamed(id)->format;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out"_s);
    QVERIFY(writePlan(*format, plan, project, {}, target));
    const QStringList files = filesIn(target);
    QVERIFY2(files.contains(u"manifest.json"_s), qPrintable(files.join(u' ')));
    QStringList tops;
    for (const QString &file : files)
        tops.append(file.section(u'/', 0, 0).section(u'.', 0, 0));
    tops.removeDuplicates();
    QCOMPARE(tops, (QStringList{u"dev"_s, u"manifest"_s, u"train"_s}));
    // All or nothing: a folder that is there stays as it is.
    QVERIFY(!writePlan(*format, plan, project, {}, target));
    QCOMPARE(filesIn(target), files);
}

void ExportPlanTest::manifests()
{
    const ValueMaker made = projectOf(4);
    const MemoryProject project(made.values, made.annotators);
    const QTemporaryDir folder;
    for (const QString &id : {u"brat"_s, u"csv"_s}) {
        const auto format = formatNamed(id)->format;
        const ExportPlan plan{.format = id, .hasManifest = true};
        const QString target = folder.filePath(id + format->info().ending());
        QVERIFY(writePlan(*format, plan, project, {}, target));
        const bool isFolder = QFileInfo(target).isDir();
        const auto manifest = QJsonDocument::fromJson(
            bytesOf(isFolder ? target + u"/manifest.json"_s : target + u".manifest.json"_s));
        QCOMPARE(manifest[u"format"_s].toString(), id);
        QCOMPARE(manifest[u"articles"_s].toInt(), 4);
        const QJsonArray files = manifest[u"files"_s].toArray();
        QCOMPARE(files.size(), isFolder ? filesIn(target).size() - 1 : 1);
        for (const QJsonValue &file : files) {
            const QByteArray bytes =
                bytesOf(isFolder ? target + u'/' + file[u"name"_s].toString() : target);
            QCOMPARE(file[u"bytes"_s].toInteger(), bytes.size());
            QCOMPARE(file[u"sha256"_s].toString().toLatin1(),
                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }
}

void ExportPlanTest::presets()
{
    const ValueMaker made = projectOf(2);
    const MemoryProject project(made.values, made.annotators);
    const ExportPlan plan{.format = u"csv"_s,
        .options = {{u"separator"_s, u"tab"_s}},
        .scope = {.tags = {project.project().all<Tag>().firstKey()},
            .statuses = {Status::Accepted, Status::Rejected},
            .annotators = {made.annotator},
            .redactions = Redaction::Records | Redaction::Evidence},
        .splits = *splitsFrom(u"a=1,b=2"_s),
        .splitBy = SplitBy::Date,
        .seed = 4'000'000'000U,
        .hasManifest = true};
    const QByteArray json = QJsonDocument(toJson(plan, project.project())).toJson();
    const auto read = planFrom(json, project.project());
    QVERIFY(read);
    QCOMPARE(*read, plan);
    // In another project nothing of it is there: all would be exported.
    const ValueMaker other;
    const MemoryProject without(other.values, {});
    QVERIFY(!planFrom(json, without.project()));
    QVERIFY(!planFrom("{}", project.project()));
    QVERIFY(!planFrom("[", project.project()));
    QByteArray path = json;
    QVERIFY(!planFrom(path.replace("\"name\": \"a\"", "\"name\": \"../a\""), project.project()));
    // What is not known might redact, or leave out, less.
    for (const char *word : {"\"records\"", "\"accepted\""}) {
        QByteArray newer = json;
        QVERIFY(!planFrom(newer.replace(word, "\"newer\""), project.project()));
    }
    QCOMPARE(settingOfPreset(u"x"_s), u"export.preset.x"_s);
    ValueMaker named;
    named.add(Setting{.name = settingOfPreset(u"b"_s), .value = u"{}"_s});
    named.add(Setting{.name = settingOfPreset(u"A"_s), .value = u"{}"_s});
    named.add(Setting{.name = u"other"_s, .value = u"{}"_s});
    QCOMPARE(presetsOf(MemoryProject(named.values, {}).project()), (QStringList{u"A"_s, u"b"_s}));
}

STANDOFF_TEST(QCoreApplication, ExportPlanTest)
#include "tst_exportplan.moc"
