// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/parc/parcformat.h"
#include "program/testprogram.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ParcTest : public QObject
{
    Q_OBJECT

private slots:
    void attributions();
    void withoutPlaces();
    void left();

private:
    Result<ImportBatch> readText(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"wsj_0001.xml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return failure(u"no file"_s);
        file.close();
        return readAll(ParcFormat(), {path});
    }

    QTemporaryDir m_folder;
};

void ParcTest::attributions()
{
    const QByteArray role =
        "<attribution id=\"a\"><attributionRole roleValue=\"%\"/></attribution>";
    const auto in = [&role](const char *name) { return QByteArray(role).replace("%", name); };
    const QByteArray inner = "<attribution id=\"b_Nested_1\"><attributionRole roleValue=\"%\"/>"
                             "</attribution>";
    const QByteArray text = "<root><SENTENCE gorn=\"0\"><S><WORD ByteCount=\"9,11\" text=\"``\"/>"
                            "<WORD ByteCount=\"11,13\" text=\"It\">"
        + in("content") + "</WORD><WORD ByteCount=\"14,19\" text=\"rains\">" + in("content")
        + "</WORD><WORD ByteCount=\"19,20\" text=\",\"/><WORD ByteCount=\"20,22\" text=\"''\"/>"
          "<NP><WORD ByteCount=\"23,26\" text=\"Ann\">"
        + in("source") + "</WORD></NP><WORD ByteCount=\"27,31\" text=\"said\">" + in("cue")
        + "</WORD><WORD ByteCount=\"31,32\" text=\",\"/><WORD ByteCount=\"33,35\" text=\"Bo\">"
        + in("content") + QByteArray(inner).replace("%", "source")
        + "</WORD><WORD ByteCount=\"36,40\" text=\"says\">" + in("content")
        + QByteArray(inner).replace("%", "cue")
        + "<attribution id=\"a\"><attributionRole "
          "roleValue=\"aside\"/></attribution></WORD><WORD ByteCount=\"40,41\" text=\".\"/></S>"
          "</SENTENCE><SENTENCE><WORD ByteCount=\"44,47\" text=\"End\"/></SENTENCE></root>";
    const auto read = readText(text);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(read->values.texts.first(), u"“It rains,” Ann said, Bo says.\n\nEnd"_s);
    const MemoryProject project(read->values, read->annotators);
    const auto open = project.readArticle(read->values.of<Article>().first().after->id);
    QCOMPARE(open->attributions().size(), 2);
    for (const Attribution &attribution : open->attributions()) {
        const auto text = [&](AnnotationId id) { return id ? open->find(id)->text() : QString(); };
        if (attribution.parent) {
            QCOMPARE(text(attribution.cue), u"says"_s);
            QCOMPARE(text(attribution.sources.value(0)), u"Bo"_s);
        } else {
            QCOMPARE(text(attribution.cue), u"said"_s);
            QCOMPARE(text(attribution.sources.value(0)), u"Ann"_s);
            QCOMPARE(text(attribution.contents.value(0)), u"It rains … Bo says"_s);
        }
    }
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"aside"_s) && remarks.contains(u"by their places"_s),
        qPrintable(remarks));
    QCOMPARE(ParcFormat().probe(text, u"a.xml"_s), Likelihood::Certain);
}

void ParcTest::withoutPlaces()
{
    const auto read = readText("<root><SENTENCE><WORD text=\"He\"/><WORD text=\"did\"/>"
                               "<WORD text=\"n't\"/><WORD text=\"-LRB-\"/><WORD text=\"go\"/>"
                               "<WORD text=\"-RRB-\"/><WORD text=\".\"/></SENTENCE>"
                               "<SENTENCE><WORD text=\"No\" ByteCount=\"9,x\"/></SENTENCE></root>");
    QVERIFY(read);
    QCOMPARE(read->values.texts.first(), u"He didn't (go).\nNo"_s);
    QVERIFY(read->remarks.join(u'\n').contains(u"a guess"_s));
}

void ParcTest::left()
{
    QVERIFY(!readText("<root/>"));
    QVERIFY(!readText("no XML"));
    const auto half = readText("<root><WORD text=\"One\"/><WORD");
    QVERIFY(half && half->remarks.join(u'\n').contains(u"not XML"_s));
}

STANDOFF_TEST(QCoreApplication, ParcTest)
#include "tst_parc3.moc"
