// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"
#include "program/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Which format files are of, by what is in them.
class FormatOfTest : public QObject
{
    Q_OBJECT

private slots:
    void byContent_data();
    void byContent();
    void ofNone();
};

namespace {

// An archive with one file that is not packed; what is behind it says the same of it.
QByteArray storedArchive(const QByteArray &name, const QByteArray &bytes)
{
    const auto number = [](qint64 value, int size) {
        QByteArray made;
        for (int i = 0; i < size; ++i)
            made.append(char((value >> (8 * i)) & 0xff));
        return made;
    };
    return "PK\x03\x04" + number(20, 2) + number(0, 6) + number(0, 8) + number(bytes.size(), 4)
        + number(bytes.size(), 4) + number(name.size(), 2) + number(0, 2) + name + bytes;
}

} // namespace

void FormatOfTest::byContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("id");
    const QByteArray longText = "{\"text\":\"" + QByteArray("A long text. ").repeated(3000);
    QTest::newRow("doccano, a long text")
        << u"a.jsonl"_s << longText + R"(","label":[[0,1,"X"]]})" << u"doccano"_s;
    QTest::newRow("doccano, labels that are objects")
        << u"a.jsonl"_s
        << QByteArray(R"({"text":"a","labels":[{"start_offset":0,"end_offset":1,"label":"X"}]})")
        << u"doccano"_s;
    QTest::newRow("Prodigy, a long text")
        << u"a.jsonl"_s << longText + R"(","_task_hash":1,"spans":[],"answer":"accept"})"
        << u"prodigy"_s;
    QTest::newRow("spaCy, a long text")
        << u"a.json"_s << longText + R"(","ents":[],"tokens":[]})" << u"spacy"_s;
    QTest::newRow("spaCy, entities alone")
        << u"a.json"_s << QByteArray(R"({"text":"a","ents":[]})") << u"spacy"_s;
    const QByteArray cas = R"(<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">)"
                           R"(<cas:Sofa xmlns:cas="http:///uima/cas.ecore"/></xmi:XMI>)";
    QTest::newRow("UIMA") << u"doc.xmi"_s << cas << u"uima-xmi"_s;
    QTest::newRow("UIMA in an archive, not packed")
        << u"a.zip"_s << storedArchive("annotation/a/doc.xmi", cas) << u"inception"_s;
    const QString tsv = u"#FORMAT=WebAnno TSV 3.3\n#T_SP=a.Span|value\n\n\n#Text=one\n"_s;
    QByteArray wide("\xff\xfe");
    for (const QChar each : tsv)
        wide.append(char(each.cell())).append(char(each.row()));
    QTest::newRow("WebAnno in UTF-16") << u"a.tsv"_s << wide << u"webanno-tsv"_s;
}

void FormatOfTest::byContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, id);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    for (const QString &path : {file.fileName(), folder.path()}) {
        const auto format = formatOf({path});
        QVERIFY2(format, qPrintable(format ? QString() : format.error().text));
        QCOMPARE((*format)->info().id, id);
    }
}

// An article as a crawler writes it is JSON, and of no format for annotations.
void FormatOfTest::ofNone()
{
    const QTemporaryDir folder;
    for (const QByteArray &bytes :
        {QByteArray("{\"title\": \"One\", \"maintext\": \"Irma Valko left.\"}"), QByteArray("{}"),
            QByteArray("{\"articles\": {}}")}) {
        QFile file(folder.filePath(u"a.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto format = formatOf({file.fileName()});
        QVERIFY2(!format, bytes);
        QVERIFY2(format.error().text.contains(u"a.json: The format is not known"_s),
            qPrintable(format.error().text));
    }
}

STANDOFF_TEST(QCoreApplication, FormatOfTest)
#include "tst_formatof.moc"
