// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <ctime>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What each format writes, and says that it does not carry, byte by byte: written/FORMAT/ has the
// files, written/FORMAT.losses the losses. After a change that is meant, STANDOFF_REFRESH=1 writes
// them anew; read the difference.
class WrittenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formats_data();
    void formats();
    void fileNames_data();
    void fileNames();

private:
    static QString goldens()
    {
        return qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/written"_s;
    }
    // All in it, by their path.
    static QMap<QString, QByteArray> filesIn(const QString &path);
    static QByteArray lossesText(const MemoryProject &project, const QList<Loss> &losses);

    std::unique_ptr<MemoryProject> m_project;
};

// Two of what can be mixed up, and texts that are something else where they are not escaped.
void WrittenTest::initTestCase()
{
    qputenv("TZ", "Asia/Seoul"); // where it is the next day already
    ::tzset();
    ValueMaker make = sampleProject();
    const ClaimId claim = make.values.of<Claim>()[0].after->id;
    const ClaimId other = make.values.of<Claim>()[1].after->id;
    make.time = QDateTime(QDate(2024, 6, 20), QTime(20, 30), QTimeZone::UTC);
    make.add(Evidence{.claim = claim,
        .question = u"Is <b>“this”</b> & \"that\" so?"_s,
        .answer = u"<no>"_s,
        .medium = u"video"_s,
        .address = u"https://example.org/?a=\"x\"&b=<y>"_s,
        .published = u"2024-06-21"_s});
    make.add(Evidence{.claim = claim, .medium = u"image"_s, .address = u"https://example.org/i"_s});
    make.add(Verdict{.claim = other,
        .conclusion = u"refuted"_s,
        .rating = u"False & <worse>"_s,
        .justification = u"</script> \"quoted\" & 'so'"_s});
    make.time = make.time.addDays(-2);
    make.add(Verdict{.claim = other, .conclusion = u"supported"_s}); // stands, but is older
    for (const QString &name : {u"Kim"_s, u"KIM"_s}) {
        const SourceId source =
            make.add(Source{.label = name + u" & <sons>"_s, .kind = u"organisation"_s});
        const ClaimId made = make.add(Claim{.text = name, .claimant = source});
        make.add(Verdict{.claim = made, .conclusion = u"supported"_s});
        make.addArticle(
            Article{.title = name, .published = u"2024-06-2"_s + (name == u"Kim"_s ? u'2' : u'1')},
            name + u" said.\n"_s);
        make.annotate(
            {name}, Annotation{.tag = make.values.of<Tag>()[3].after->id, .claim = claim});
    }
    m_project = std::make_unique<MemoryProject>(make.values, make.annotators);
}

QMap<QString, QByteArray> WrittenTest::filesIn(const QString &path)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(path, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(path).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QByteArray WrittenTest::lossesText(const MemoryProject &project, const QList<Loss> &losses)
{
    QByteArray text;
    for (const Loss &loss : losses) {
        const Article *article = project.project().find(loss.article);
        text += QStringList{article ? article->title : QString(), loss.item.simplified(), loss.what}
                    .join(u" | "_s)
                    .toUtf8()
            + '\n';
    }
    return text;
}

void WrittenTest::formats_data()
{
    QTest::addColumn<QString>("id");
    for (const auto &format : allFormats()) {
        if (!format->info().writes)
            continue;
        QTest::newRow(qPrintable(format->info().id)) << format->info().id;
        for (const FormatAlias &alias : format->info().aliases) {
            if (!alias.options.isEmpty())
                QTest::newRow(qPrintable(alias.id)) << alias.id;
        }
    }
}

void WrittenTest::formats()
{
    QFETCH(QString, id);
    const auto named = formatNamed(id);
    const Format &format = *named->format;
    const bool isRefreshed = qEnvironmentVariableIsSet("STANDOFF_REFRESH");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"files"_s));
    const bool isFolder = format.info().package == FormatInfo::Package::Folder;
    const Result<> done = exportTo(
        folder.filePath(isFolder ? u"files"_s : u"files/project"_s + format.info().ending()),
        format, *m_project, {}, named->options);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QMap<QString, QByteArray> files = filesIn(folder.filePath(u"files"_s));
    if (format.info().package == FormatInfo::Package::Archive)
        files.clear(); // nobody reads an archive as text: its own test does
    const auto losses = format.losses(ExportSource(*m_project), named->options);
    QVERIFY(losses);
    files.insert(u"losses"_s, lossesText(*m_project, *losses));

    const QString golden = goldens() + u'/' + id;
    if (isRefreshed) {
        QDir(golden).removeRecursively();
        QVERIFY(QDir().mkpath(golden));
        for (const auto &[name, bytes] : files.asKeyValueRange()) {
            QFile file(golden + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }
    const QMap<QString, QByteArray> expected = filesIn(golden);
    QCOMPARE(files.keys(), expected.keys());
    for (const auto &[name, bytes] : files.asKeyValueRange()) {
        const QList<QByteArray> lines = bytes.split('\n');
        const QList<QByteArray> wanted = expected[name].split('\n');
        for (qsizetype i = 0; i < lines.size() && i < wanted.size(); ++i)
            QVERIFY2(lines[i] == wanted[i],
                name.toUtf8() + ", line " + QByteArray::number(i + 1) + ": " + lines[i]
                    + "\ninstead of " + wanted[i]);
        QCOMPARE(bytes.size(), expected[name].size());
    }
}

void WrittenTest::fileNames_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QStringList &titles, const QStringList &names) {
        QTest::newRow(qPrintable(titles.first().left(20))) << titles << names;
    };
    row({u"Kim"_s, u"KIM"_s, u"kim"_s, u"Kim-2"_s, u"Straße"_s, u"STRASSE"_s},
        {u"Kim"_s, u"KIM-2"_s, u"kim-3"_s, u"Kim-2-2"_s, u"Straße"_s, u"STRASSE"_s});
    row({u"../a//b\\c:d?"_s, u"..."_s, u""_s, u"_-x"_s},
        {u"a-b-c-d-"_s, u"else"_s, u"else-2"_s, u"_-x"_s});
    row({u"12 % 서울 e\u0301 \U0001D11E\U00020000"_s}, {u"12-서울-e\u0301-\U00020000"_s});
    // Bytes, not characters; and no character is cut.
    row({QString(119, u'a') + u"\U00020000b"_s, QString(200, u'b')},
        {QString(119, u'a') + u"\U00020000"_s, QString(120, u'b')});
}

void WrittenTest::fileNames()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, names);
    QSet<QString> used;
    QStringList made;
    for (const QString &title : std::as_const(titles))
        made.append(fileNameFrom(title, u"else"_s, used));
    QCOMPARE(made, names);
}

STANDOFF_TEST(QCoreApplication, WrittenTest)
#include "tst_written.moc"
