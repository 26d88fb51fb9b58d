// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/standoff/standoffformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StandoffJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void readBackIsEqual();
    void wordsThatAreNoNames();
    void linesAreTheSame();
    void wrongLines();
    void previewIsTheBeginning();
    void wrongFiles_data();
    void wrongFiles();
    void remarksAboutUnknownKeys();
    void severalFiles();
    void losesOnlyEvidenceElsewhere();
    void cancelsWithoutTrace();
    void cannotBeWritten();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray exported(const QList<ArticleId> &articles = {});

    QTemporaryDir m_folder;
    StandoffFormat m_format;
    ValueMaker m_sample = sampleProject();
    MemoryProject m_project{m_sample.values, m_sample.annotators};
};

QByteArray StandoffJsonTest::exported(const QList<ArticleId> &articles)
{
    const Result<> written = exportTo(path(u"sample.json"_s), m_format, m_project, articles);
    return written ? bytesOf(path(u"sample.json"_s)) : QByteArray();
}

void StandoffJsonTest::readBackIsEqual()
{
    const QByteArray bytes = exported();
    QVERIFY(!bytes.isEmpty());
    const Result<ImportBatch> read = readAll(m_format, {path(u"sample.json"_s)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->values.size(), m_sample.values.size());
    QCOMPARE(read->values.texts, m_sample.values.texts);
    QCOMPARE(read->values.originals, m_sample.values.originals);

    const MemoryProject again(read->values, read->annotators);
    QVERIFY(exportTo(path(u"again.json"_s), m_format, again));
    QCOMPARE(bytesOf(path(u"again.json"_s)), bytes);
}

void StandoffJsonTest::wordsThatAreNoNames()
{
    ValueMaker make;
    make.addArticle(Article{.title = u"Pact"_s, .notNames = {u"Pact"_s, u"서울 “a”"_s}}, u"Pact"_s);
    const MemoryProject project(make.values);
    QCOMPARE(m_format.losses(ExportSource(project)).value(), QList<Loss>());
    QVERIFY(exportTo(path(u"words.json"_s), m_format, project));
    const Result<ImportBatch> read = readAll(m_format, {path(u"words.json"_s)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->values.of<Article>().first().after->notNames,
        (QStringList{u"Pact"_s, u"서울 “a”"_s}));
}

void StandoffJsonTest::linesAreTheSame()
{
    const StandoffFormat format(StandoffLayout::Lines);
    for (quint32 seed = 0; seed < 20; ++seed) {
        const ValueMaker made = seed == 0 ? m_sample : nastyProject(seed, int(seed % 4));
        const MemoryProject project(made.values, made.annotators);
        const QString file = path(u"lines%1.jsonl"_s.arg(seed));
        QVERIFY(exportTo(file, format, project));
        const QByteArrayList lines = bytesOf(file).trimmed().split('\n');
        QCOMPARE(lines.size(), 2 + made.values.of<Article>().size());
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        const Result<ImportBatch> read = readAll(format, {file});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->remarks, QStringList());
        const MemoryProject again(read->values, read->annotators);
        QVERIFY(exportTo(path(u"again%1.json"_s.arg(seed)), m_format, again));
        QVERIFY(exportTo(path(u"first%1.json"_s.arg(seed)), m_format, project));
        QCOMPARE(
            bytesOf(path(u"again%1.json"_s.arg(seed))), bytesOf(path(u"first%1.json"_s.arg(seed))));
    }
}

void StandoffJsonTest::wrongLines()
{
    const StandoffFormat format(StandoffLayout::Lines);
    const QString file = path(u"wrong.jsonl"_s);
    QVERIFY(exportTo(file, format, m_project));
    QByteArrayList lines = bytesOf(file).split('\n');
    lines[2].replace("\"title\":", "\"title\":,");
    QFile wrong(file);
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write(lines.join('\n'));
    wrong.close();
    const Result<ImportBatch> read = readAll(format, {file});
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u":3:"_s), qPrintable(read.error().text));
}

void StandoffJsonTest::previewIsTheBeginning()
{
    const ArticleId article = m_project.project().all<Article>().firstKey();
    const QString whole = QString::fromUtf8(exported({article}));
    const ExportSource source(m_project, {article});
    for (const int bytes : {0, 1, 700, 5000}) {
        const Result<Preview> preview = m_format.preview(source, {}, bytes);
        QVERIFY(preview);
        QVERIFY(whole.startsWith(preview->text));
        const qsizetype size = preview->text.toUtf8().size();
        QVERIFY(size <= bytes && size > bytes - 4);
    }
    QCOMPARE(m_format.preview(source, {}, 1 << 20)->text, whole);
}

void StandoffJsonTest::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");

    const auto row = [](const char *name, const char *before, const char *after, QString place) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << place;
    };
    row("syntax", "\"standoff\": 1,", "\"standoff\": 1,,", u":2:15"_s);
    row("not ours", "\"standoff\": 1", "\"other\": []", u"“standoff”"_s);
    row("newer", "\"standoff\": 1", "\"standoff\": 2", u"$.standoff: "_s);
    row("changed text", "told \xc2\x85 The", "tells \xc2\x85 The",
        u"$.articles[0].versions[0].sha256"_s);
    row("wrong fragment", "\"text\":\"said\"", "\"text\":\"sad\"",
        u"$.articles[0].versions[0].annotations[2].fragments"_s);
    row("fragment outside", "\"end\":8,\"text\":\"\xf0\x9f", "\"end\":8000,\"text\":\"\xf0\x9f",
        u"$.articles[0].versions[0].annotations[0].fragments"_s);
    row("unknown layer", "\"layer\":\"01900000-0000-7000-8000-000000000002\"",
        "\"layer\":\"01900000-0000-7000-8000-0000000000ff\"", u"$.tags[0]"_s);
    row("wrong type", "\"layer\":\"01900000-0000-7000-8000-000000000002\"",
        "\"layer\":\"01900000-0000-7000-8000-000000000001\"", u"$.tags[0]: The value of “layer”"_s);
    row("duplicate", "\"uuid\":\"01900000-0000-7000-8000-000000000003\"",
        "\"uuid\":\"01900000-0000-7000-8000-000000000002\"", u"$.layers[1].uuid"_s);
    row("wrong word", "\"kind\":\"cue\"", "\"kind\":\"clue\"",
        u"$.layers[3]: The value of “kind”"_s);
    row("no tag", "\"tag\":", "\"tug\":", u".tag: This is missing"_s);
    row("setting without a name", "{\"name\":\"organisation\",", "{",
        u"$.settings[0].name: This is missing"_s);
    row("no uuid", "\"uuid\":", "\"uid\":", u"$.annotators[0].uuid: This is missing"_s);
    row("not base64", "\"original\":\"77", "\"original\":\"!7", u"versions[0].original: "_s);
    row("other bytes", "\"original\":\"77", "\"original\":\"78",
        u"versions[0].original_sha256: "_s);
    row("other bytes of a companion", "\"original\":\"VD", "\"original\":\"VE",
        u"versions[0].companions[0].sha256: "_s);
    row("companion without a digest", "\"digest\":", "\"digester\":", u"“companions”"_s);
    row("paragraph", "\"paragraph\":2", "\"paragraph\":7", u"versions[0].roles[1].paragraph: "_s);
    row("annotation elsewhere", "\"cue\":\"",
        "\"cue\":\"01900000-0000-7000-8000-000000000002\",\"x\":\"",
        u"$.articles[0].versions[0].attributions[0]"_s);
    row("no array", "\"tags\": [", "\"tags\": 1, \"more\": [", u"$.tags: An array"_s);
    row("no object", "\"terms\": [", "\"terms\": [1,", u"$.terms[0]: “term” must be an object"_s);
}

void StandoffJsonTest::wrongFiles()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray bytes = exported();
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at >= 0);
    bytes.replace(at, before.size(), after);
    QFile file(path(u"wrong.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const Result<ImportBatch> read = readAll(m_format, {file.fileName()});
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(file.fileName()), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(place), qPrintable(read.error().text));
}

void StandoffJsonTest::remarksAboutUnknownKeys()
{
    QByteArray bytes = exported();
    bytes.replace("\"guideline\":", "\"guidance\":")
        .replace("\"fragments\":", "\"x\":1,\"fragments\":");
    bytes.replace("\"verdicts\":", "\"more\":[{}, {}],\"verdicts\":");
    QFile file(path(u"unknown.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<ImportBatch> read = readAll(m_format, {file.fileName()});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks.size(), 3);
    QVERIFY(read->remarks[0].contains(u"$.tags[].guidance"_s));
    QVERIFY(read->remarks[1].contains(u"$.more"_s)); // what is in articles comes last
    QVERIFY(read->remarks[2].contains(u"$.articles[].versions[].annotations[].x"_s));
}

void StandoffJsonTest::severalFiles()
{
    const QList<ArticleId> articles = m_project.project().all<Article>().keys();
    QVERIFY(exportTo(path(u"first.json"_s), m_format, m_project, {articles[0]}));
    QVERIFY(exportTo(path(u"second.json"_s), m_format, m_project, {articles[1]}));
    const Result<ImportBatch> read =
        readAll(m_format, {path(u"first.json"_s), path(u"second.json"_s)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->values.of<Article>().size(), 2);
    QCOMPARE(read->values.of<Tag>(), readAll(m_format, {path(u"first.json"_s)})->values.of<Tag>());
    QCOMPARE(read->remarks.size(), 1);
}

void StandoffJsonTest::losesOnlyEvidenceElsewhere()
{
    const QList<ArticleId> articles = m_project.project().all<Article>().keys();
    QCOMPARE(m_format.losses(ExportSource(m_project)).value(), QList<Loss>());
    QCOMPARE(m_format.losses(ExportSource(m_project, {articles[1]})).value(), QList<Loss>());
    const QList<Loss> losses = m_format.losses(ExportSource(m_project, {articles[0]})).value();
    QCOMPARE(losses.size(), 1);
    QCOMPARE(losses[0].article, articles[1]);
}

void StandoffJsonTest::cancelsWithoutTrace()
{
    int calls = 0;
    const Result<> written = exportTo(path(u"cancelled.json"_s), m_format, m_project, {}, {},
        [&calls](int done, int total) { return ++calls, done < total; });
    QVERIFY(!written);
    QCOMPARE(written.error(), cancelled());
    QCOMPARE(calls, 2);
    QVERIFY(!QFile::exists(path(u"cancelled.json"_s)));
}

void StandoffJsonTest::cannotBeWritten()
{
    const Result<> written = exportTo(path(u"no/such/folder.json"_s), m_format, m_project);
    QVERIFY(!written);
    QVERIFY(written.error().text.contains(path(u"no/such/folder.json"_s)));

    // Saving by renaming would put a file in the place of a pipe or a device.
    const QString pipe = path(u"pipe"_s);
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
    for (const QString &target : {pipe, m_folder.path()})
        QVERIFY(!exportTo(target, m_format, m_project));
    QVERIFY(!QFileInfo(pipe).isFile());

    // Of a file that cannot grow nothing is left.
    struct rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<> full = exportTo(path(u"full.json"_s), m_format, m_project);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!full);
    QVERIFY(!QFile::exists(path(u"full.json"_s)));
}

STANDOFF_TEST(QCoreApplication, StandoffJsonTest)
#include "tst_standoffjson.moc"
