// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratformat.h"
#include "formats/csv/csvformat.h"
#include "formats/standoff/standoffformat.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

// JSON, brat and CSV agree on the text at every offset, as Python sees it.
class AgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void sample();
    void randomTexts_data();
    void randomTexts();

private:
    void check(const ValueMaker &made);
};

void AgreementTest::check(const ValueMaker &made)
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
    const MemoryProject project(made.values, made.annotators);
    const QTemporaryDir folder;
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const QStringList paths{folder.filePath(u"p.json"_s), folder.filePath(u"brat"_s),
        folder.filePath(u"p.csv"_s), source + u"/resources/formats/standoff-1.schema.json"_s};
    QVERIFY(exportTo(paths[0], StandoffFormat(), project));
    QVERIFY(exportTo(paths[1], BratFormat(), project));
    QVERIFY(exportTo(paths[2], CsvFormat(), project));

    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, QStringList{source + u"/tests/formats/check_offsets.py"_s} + paths);
    QVERIFY(python.waitForFinished(60000));
    const QByteArray output = python.readAll();
    QVERIFY2(
        python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0, output.constData());
    QVERIFY2(output.contains("annotations agree"), output.constData());
}

void AgreementTest::sample()
{
    check(sampleProject());
}

void AgreementTest::randomTexts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void AgreementTest::randomTexts()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"😀"_s, u"👩‍👩‍👧‍👦"_s, u"🇰🇷"_s, u"e\u0301"_s,
        u"서울"_s, u"대통령"_s, u"قال"_s, u"ﷺ"_s, u"\u200f"_s, u"\u00a0"_s, u" "_s, u"  "_s,
        u"\n"_s, u"\n\n"_s, u"\t"_s, u"\u0085"_s, u"\u2028"_s, u"\u2029"_s, u"\u000b"_s, u"\f"_s,
        u"\x1c"_s, u"\"quoted\""_s, u"'"_s, u"=1+1"_s, u"-2"_s, u"@x"_s, u"a,b;c"_s, u"word"_s,
        u"\ufeff"_s, u"\u0001"_s, u"\\"_s, u"𐍈"_s};
    ValueMaker make;
    const LayerId layer = make.add(Layer{.name = u"L"_s, .kind = LayerKind::Entity});
    const TagId tag = make.add(Tag{.layer = layer, .name = u"=tag"_s});
    for (int i = 0; i < 3; ++i) {
        QString text = u"begin "_s;
        for (int k = 0; k < 150; ++k)
            text += pieces[random.bounded(pieces.size())];
        make.addArticle(Article{.title = u"@%1/\\%2"_s.arg(text.first(10)).arg(i)}, text);
        const int count = make.text.codePointCount();
        for (int k = 0; k < 60; ++k) {
            Annotation annotation;
            annotation.tag = tag;
            annotation.version = make.version;
            int begin = random.bounded(count / 2);
            for (int part = random.bounded(1, 4); part > 0 && begin < count - 1; --part) {
                const int end = std::min(count, begin + random.bounded(1, 20));
                const CodePointRange range{begin, end};
                annotation.fragments.append(
                    {range, make.text.slice(make.text.fromCodePoints(range)).toString()});
                begin = end + random.bounded(1, 8);
            }
            annotation.attributes.insert(u"a b"_s, u"x\ny"_s);
            annotation.note = annotation.text();
            if (!annotation.text().trimmed().isEmpty())
                make.add(annotation);
        }
    }
    check(make);
}

STANDOFF_TEST(QCoreApplication, AgreementTest)
#include "tst_agreement.moc"
