// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "carrieddump.h"
#include "formats/conll/conllformat.h"
#include "formats/conllu/conlluformat.h"
#include "formats/conllu/conllumisc.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/project/nastyproject.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Standoff::CarriedDump;
using namespace Qt::StringLiterals;

class ConllTest : public QObject
{
    Q_OBJECT

private slots:
    void schemes_data();
    void schemes();
    void labels_data();
    void labels();
    void labelsAtRandom();
    void written_data();
    void written();
    void columns();
    void losses();
    void reading_data();
    void reading();
    void malformed_data();
    void malformed();
    void exactTexts();
    void conlluRoundTrips();
    void conlluWritten();
    void conlluOthers();
    void conlluMalformed_data();
    void conlluMalformed();
    void misc();
    void probes();
    void corpora_data();
    void corpora();
    void readersOfOthers();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile written(m_folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(bytes);
        return written.fileName();
    }
    static QString preview(
        const Format &format, const ValueMaker &made, const FormatOptions &options = {})
    {
        const MemoryProject project(made.values, made.annotators);
        return format.preview(ExportSource(project), options, 1 << 20)->text;
    }
    static ValueMaker small();

    QTemporaryDir m_folder;
};

ValueMaker ConllTest::small()
{
    ValueMaker make;
    const LayerId people = make.add(Layer{.name = u"People"_s, .kind = LayerKind::Entity});
    const LayerId claims =
        make.add(Layer{.name = u"Our claims"_s, .kind = LayerKind::Claim, .position = 1});
    const TagId person = make.add(Tag{.layer = people, .name = u"PER"_s});
    const TagId claim = make.add(Tag{.layer = claims, .name = u"big claim"_s});
    make.addArticle(Article{.title = u"A"_s}, u"Ann Lee Bob left.\n\n😀 Eve  (said) so."_s);
    make.annotate({u"Ann Lee"_s}, person);
    make.annotate({u"Bob"_s}, person);
    make.annotate({u"Lee"_s}, person);
    make.annotate({u"Bob left"_s}, claim);
    make.annotate({u"Eve"_s}, person);
    return make;
}

void ConllTest::schemes_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QStringList>("chunks");
    QTest::addColumn<int>("odd");
    const auto row = [](const char *name, const QString &labels, ChunkScheme scheme,
                         const QStringList &chunks, int odd) {
        QTest::newRow(name) << labels.split(u' ') << int(scheme) << chunks << odd;
    };
    using enum ChunkScheme;
    row("iob1", u"I-A I-A O I-B B-B I-C"_s, Iob1, {u"0-2 A"_s, u"3-4 B"_s, u"4-5 B"_s, u"5-6 C"_s},
        0);
    row("iob2", u"B-A I-A O B-B B-B"_s, Iob2, {u"0-2 A"_s, u"3-4 B"_s, u"4-5 B"_s}, 0);
    row("iob2, I begins", u"B-A I-B O I-A"_s, Iob2, {u"0-1 A"_s, u"1-2 B"_s, u"3-4 A"_s}, 2);
    row("bioes", u"B-A I-A E-A S-A O S-B"_s, Bioes, {u"0-3 A"_s, u"3-4 A"_s, u"5-6 B"_s}, 0);
    row("bilou", u"U-A B-A L-A - U-B"_s, Bilou, {u"0-1 A"_s, u"1-3 A"_s, u"4-5 B"_s}, 0);
    row("bioes without end", u"B-A I-A O S-A B-A"_s, Bioes, {u"0-2 A"_s, u"3-4 A"_s, u"4-5 A"_s},
        2);
    row("bioes, end alone", u"O E-A S-A"_s, Bioes, {u"1-2 A"_s, u"2-3 A"_s}, 1);
    row("plain", u"A A O C A"_s, Plain, {u"0-2 A"_s, u"3-4 C"_s, u"4-5 A"_s}, 0);
    row("nothing", u"O O _ -"_s, Iob2, {}, 0);
    row("type with a hyphen", u"B-I-A I-I-A"_s, Iob2, {u"0-2 I-A"_s}, 0);
    row("bare", u"B I O B"_s, Iob2, {u"0-2 chunk"_s, u"3-4 chunk"_s}, 0);
}

void ConllTest::schemes()
{
    QFETCH(QStringList, labels);
    QFETCH(int, scheme);
    QFETCH(QStringList, chunks);
    QFETCH(int, odd);
    ChunkReader reader;
    reader.add(labels);
    QCOMPARE(int(reader.scheme()), scheme);
    QList<qsizetype> oddOnes;
    QStringList read;
    for (const Chunk &chunk : ChunkReader::chunks(labels, reader.scheme(), oddOnes))
        read.append(u"%1-%2 %3"_s.arg(chunk.begin).arg(chunk.end).arg(chunk.type));
    QCOMPARE(read, chunks);
    QCOMPARE(oddOnes.size(), odd);
}

void ConllTest::labels_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QString>("labels");
    QTest::newRow("iob1") << int(ChunkScheme::Iob1) << u"I-A I-A B-A O I-B I-A"_s;
    QTest::newRow("iob2") << int(ChunkScheme::Iob2) << u"B-A I-A B-A O B-B B-A"_s;
    QTest::newRow("bioes") << int(ChunkScheme::Bioes) << u"B-A E-A S-A O S-B S-A"_s;
    QTest::newRow("bilou") << int(ChunkScheme::Bilou) << u"B-A L-A U-A O U-B U-A"_s;
}

void ConllTest::labels()
{
    QFETCH(int, scheme);
    QFETCH(QString, labels);
    const QList<Chunk> chunks{{0, 2, u"A"_s}, {2, 3, u"A"_s}, {4, 5, u"B"_s}, {5, 6, u"A"_s}};
    QCOMPARE(chunkLabels(6, chunks, ChunkScheme(scheme)).join(u' '), labels);
}

void ConllTest::labelsAtRandom()
{
    QRandomGenerator dice(7);
    for (int round = 0; round < 500; ++round) {
        QList<Chunk> chunks;
        qsizetype at = dice.bounded(3);
        while (at < 20) {
            const qsizetype end = at + 1 + dice.bounded(4);
            chunks.append({at, end, dice.bounded(2) == 0 ? u"A"_s : u"B"_s});
            at = end + dice.bounded(2);
        }
        for (const ChunkScheme scheme :
            {ChunkScheme::Iob1, ChunkScheme::Iob2, ChunkScheme::Bioes, ChunkScheme::Bilou}) {
            QList<qsizetype> odd;
            QCOMPARE(ChunkReader::chunks(chunkLabels(30, chunks, scheme), scheme, odd), chunks);
            QVERIFY(odd.isEmpty());
        }
    }
}

void ConllTest::written_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("iob1") << u"iob1"_s
                          << QStringList{u"Ann I-PER"_s, u"Lee I-PER"_s, u"Bob B-PER"_s};
    QTest::newRow("iob2") << u"iob2"_s
                          << QStringList{u"Ann B-PER"_s, u"Lee I-PER"_s, u"Bob B-PER"_s};
    QTest::newRow("bioes") << u"bioes"_s
                           << QStringList{u"Ann B-PER"_s, u"Lee E-PER"_s, u"Bob S-PER"_s};
    QTest::newRow("bilou") << u"bilou"_s
                           << QStringList{u"Ann B-PER"_s, u"Lee L-PER"_s, u"Bob U-PER"_s};
}

void ConllTest::written()
{
    QFETCH(QString, scheme);
    QFETCH(QStringList, lines);
    const QString text =
        preview(ConllFormat(), small(), {{u"scheme"_s, scheme}, {u"layers"_s, u"entities"_s}});
    QVERIFY(text.startsWith(u"-DOCSTART- -X- -X- O\n\n"_s));
    QVERIFY(text.endsWith(u"\n\n"_s) && !text.contains(u'#'));
    for (QString &line : lines)
        line.replace(u" "_s, u" -X- -X- "_s);
    QVERIFY2(text.contains(lines.join(u'\n')), qPrintable(text));
}

void ConllTest::columns()
{
    const ValueMaker made = small();
    const QString text = preview(ConllFormat(), made);
    QVERIFY2(text.startsWith(u"# global.columns = FORM Our_claims People\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"Bob\tB-big_claim\tB-PER\nleft\tI-big_claim\tO\n.\tO\tO\n\n"_s));
    QVERIFY(text.contains(u"# text = Ann Lee Bob left.\n"_s));
    const auto read = readAll(ConllFormat(), {file(u"c.conll"_s, text.toUtf8())});
    QVERIFY(read);
    QCOMPARE(read->values.texts.first(), made.text.string());
    QStringList marks = marksIn(*read);
    marks.sort();
    QCOMPARE(marks,
        QStringList({u"Our_claims/big_claim Bob left accepted"_s, u"People/PER Ann Lee accepted"_s,
            u"People/PER Bob accepted"_s, u"People/PER Eve accepted"_s}));
}

void ConllTest::losses()
{
    ValueMaker made = small();
    made.annotate({u"  "_s}, made.values.of<Tag>().first().after->id);
    Annotation rejected;
    rejected.tag = made.values.of<Tag>().first().after->id;
    rejected.status = Status::Rejected;
    made.annotate({u"so"_s}, rejected);
    const MemoryProject project(made.values, made.annotators);
    const auto told = [&](const FormatOptions &options) {
        QStringList lines;
        const auto losses = ConllFormat().losses(ExportSource(project), options).value();
        for (const Loss &loss : losses)
            lines.append(loss.item + u": "_s + loss.what);
        return lines.join(u'\n');
    };
    const QString all = told({});
    QVERIFY2(all.contains(u"Lee: the annotation: a longer one"_s), qPrintable(all));
    QVERIFY(!all.contains(u"Bob: "_s) && !all.contains(u"the texts"_s));
    QVERIFY(all.contains(u"big claim: the white space in the tag's name"_s));
    QVERIFY(all.contains(u"  : the annotation: it is on no word"_s));
    QVERIFY(all.contains(u"so: the annotation: it is not accepted"_s));
    const QString some = told({{u"layers"_s, u"entities"_s}});
    QVERIFY(some.contains(u"Bob left: the annotation: only entities"_s));
    QVERIFY(some.contains(u"the texts of the articles"_s));
}

void ConllTest::reading_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marks");
    QTest::addColumn<QString>("said");
    const QStringList two{u"Entities/PER Ann Lee accepted"_s, u"Entities/LOC Ulm accepted"_s};
    QTest::newRow("2003") << QByteArray(
        "-DOCSTART- -X- -X- O\n\nAnn NNP I-NP I-PER\nLee NNP I-NP I-PER\n, , O O\n"
        "( ( O O\nUlm NNP I-NP I-LOC\n) ) O O\n. . O O\n\n")
                          << u"Ann Lee, (Ulm)."_s << two << u"IOB1"_s;
    QTest::newRow("crlf, tabs, mark")
        << QByteArray("\xef\xbb\xbf"
                      "Ann\tB-PER\r\nLee\tI-PER\r\n\r\n\r\nUlm\tB-LOC\r\n")
        << u"Ann Lee\nUlm"_s << two << u"IOB2"_s;
    QTest::newRow("labels first") << QByteArray("B-PER Ann\nE-PER Lee\nO in\nS-LOC Ulm\n")
                                  << u"Ann Lee in Ulm"_s << two << u"IOBES"_s;
    QTest::newRow("numbered, two columns")
        << QByteArray("# http://example.org "
                      "[2009-10-17]\n1\tAnn\tB-PER\tO\n2\tLee\tI-PER\tB-ORG\n3\tUlm\tB-LOC\tO\n")
        << u"Ann Lee Ulm"_s << (two + QStringList{u"Column 4/ORG Lee accepted"_s}) << u"IOB2"_s;
    QTest::newRow("text comments") << QByteArray(
        "# newdoc id = x\n# newpar\n# text = Ann  Lee,Ulm\nAnn B-PER\nLee I-PER\n, O\nUlm B-LOC\n\n"
        "# text = No.\nNo O\n. O\n\n# newpar\nEnd O\n")
                                   << u"Ann  Lee,Ulm No.\nEnd"_s
                                   << QStringList{u"Entities/PER Ann  Lee accepted"_s,
                                          u"Entities/LOC Ulm accepted"_s}
                                   << u"put together"_s;
    QTest::newRow("hash as a word") << QByteArray("Ann B-PER\nLee I-PER\n# O\n1 O\nUlm B-LOC\n")
                                    << u"Ann Lee # 1 Ulm"_s << two << u""_s;
    QTest::newRow("types alone") << QByteArray("Ann PER\nLee PER\nin O\nUlm LOC\n")
                                 << u"Ann Lee in Ulm"_s << two << u"types alone"_s;
    QTest::newRow("without label")
        << QByteArray("Ann B-PER\nLee I-PER\nin\nUlm B-LOC\n") << u"Ann Lee in Ulm"_s << two
        << u"1 columns where the others have 2"_s;
    QTest::newRow("numbered, comment with a tab")
        << QByteArray("#\thttp://example.org [2009-10-17]\n1\tAnn\tB-PER\n2\tLee\tI-PER\n"
                      "3\tUlm\tB-LOC\n")
        << u"Ann Lee Ulm"_s << two << u"IOB2"_s;
    QTest::newRow("the first line is another")
        << QByteArray("x NNP O\nAnn B-PER\nLee I-PER\nin O\nUlm B-LOC\n") << u"x Ann Lee in Ulm"_s
        << two << u"line 1: There are 3 columns where the others have 2"_s;
    QTest::newRow("labels in lines of another width")
        << QByteArray("in IN O\nAnn B-PER\nLee of I-PER\nat IN O\nUlm NN x B-LOC\n")
        << u"in Ann Lee at Ulm"_s << two << u"line 2: There are 2 columns"_s;
    QTest::newRow("nothing is outside") << QByteArray("Ann one\nLee two\n") << u"Ann Lee"_s
                                        << QStringList() << u"1 column(s) with no labels"_s;
    QTest::newRow("odd label") << QByteArray("Ann I-PER\nLee I-PER\nin O\nUlm B-LOC\n")
                               << u"Ann Lee in Ulm"_s << two
                               << u"line 1: The label “I-PER” does not fit IOB2"_s;
}

void ConllTest::reading()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QStringList, marks);
    QFETCH(QString, said);
    const auto read = readAll(ConllFormat(), {file(u"r.conll"_s, bytes)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->values.texts.values(), QStringList{text});
    QCOMPARE(marksIn(*read), marks);
    QVERIFY2(read->remarks.join(u'\n').contains(said), qPrintable(read->remarks.join(u'\n')));
}

void ConllTest::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("articles");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("blank lines") << QByteArray("\n\n \n") << 0;
    QTest::newRow("comments alone")
        << QByteArray("# newdoc\n# standoff.text = \"a\"\n# global.columns = A B C\n") << 0;
    QTest::newRow("no labels") << QByteArray("one\ntwo\n") << 1;
    QTest::newRow("two documents") << QByteArray("-DOCSTART- O\n\na O\n\n-DOCSTART- O\nb O\n") << 2;
    QTest::newRow("other text") << QByteArray("# standoff.text = \"xyz\"\na\tB-A\n") << 1;
    QTest::newRow("no string") << QByteArray("# standoff.text = [[[[1]]\na\tB-A\n") << 1;
    QTest::newRow("CoNLL-2012") << QByteArray(
        "#begin document (a); part 000\na 0 0 Ann NNP (TOP* (PERSON) (0)\n")
                                << 0;
    QTest::newRow("tabs") << QByteArray("\t\t\n\ta\t\n") << 0;
    QTest::newRow("columns that are not there")
        << QByteArray("# global.columns = X FORM Y Z\na O\n") << 1;
}

void ConllTest::malformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, articles);
    const auto read = readAll(ConllFormat(), {file(u"m.conll"_s, bytes)});
    QVERIFY(read);
    QCOMPARE(read->values.of<Article>().size(), articles);
}

// The text comes back as it was, and so does what is accepted and longest.
void ConllTest::exactTexts()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        const QTemporaryDir folder;
        QVERIFY(exportTo(folder.filePath(u"o"_s), ConllFormat(), project));
        const auto read = readAll(ConllFormat(), {folder.filePath(u"o"_s)});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->values.texts, made.values.texts);
        qsizetype lost = 0;
        qsizetype pieces = 0; // more than the first
        const auto losses = ConllFormat().losses(ExportSource(project)).value();
        for (const Loss &loss : losses) {
            static const QRegularExpression inPieces(u"made of (\\d+) sentences"_s);
            lost += loss.what.startsWith(u"the annotation: "_s) ? 1 : 0;
            if (const auto match = inPieces.match(loss.what); match.hasMatch())
                pieces += match.captured(1).toInt() - 1;
        }
        const qsizetype all = made.values.of<Annotation>().size();
        QCOMPARE(read->values.of<Annotation>().size(), all - lost + pieces);
        QVERIFY(!read->remarks.join(u'\n').contains(u"does not fit"_s));
    }
}

void ConllTest::conlluRoundTrips()
{
    for (quint32 seed = 0; seed <= 25; ++seed) {
        const ValueMaker made = seed == 0 ? sampleProject() : nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"o.conllu"_s);
        QVERIFY(exportTo(path, ConlluFormat(), project));
        const auto read = readAll(ConlluFormat(), {path});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY2(read->remarks.isEmpty(),
            qPrintable(u"seed %1: "_s.arg(seed) + read->remarks.join(u'\n')));
        const MemoryProject again(read->values, read->annotators);
        const QStringList before = allContents(project);
        const QStringList after = allContents(again);
        for (qsizetype i = 0; i < before.size(); ++i) {
            QVERIFY2(before[i] == after.value(i),
                qPrintable(u"seed %1:\n%2\n%3"_s.arg(seed).arg(before[i], after.value(i))));
        }
        QCOMPARE(tagsetOf(again.project()).first(), tagsetOf(project.project()).first());
    }
}

void ConllTest::conlluWritten()
{
    const QString text = preview(ConlluFormat(), small());
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines[0], u"# newdoc id = d1"_s);
    QCOMPARE(lines[1], u"# global.Entity = eid-etype-head-other"_s);
    for (const QString &line : {u"# newpar"_s, u"# sent_id = d1-s1"_s,
             u"# text = Ann Lee Bob left."_s, u"1\tAnn\t_\t_\t_\t_\t_\t_\t_\tEntity=(e1-PER-1-"_s,
             u"2\tLee\t_\t_\t_\t_\t_\t_\t_\tEntity=e1)(e2-PER-1-)"_s,
             u"3\tBob\t_\t_\t_\t_\t_\t_\t_\tEntity=(e4-Our%20claims:big%20claim-1-(e3-PER-1-)"_s,
             u"4\tleft\t_\t_\t_\t_\t_\t_\t_\tEntity=e4)|SpaceAfter=No"_s,
             u"5\t.\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\n\\n"_s,
             u"2\tEve\t_\t_\t_\t_\t_\t_\t_\tEntity=(e5-PER-1-)|SpacesAfter=\\s\\s"_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u'\n' + text));
    QVERIFY(text.endsWith(u"\n\n"_s));
}

void ConllTest::conlluOthers()
{
    const QByteArray bytes =
        "# newdoc id = one\n# global.Entity = eid-etype-head-other\n# newpar\n# sent_id = 1\n"
        "# text = Ann's aunt didn't go.\n"
        "1-2\tAnn's\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "1\tAnn\tAnn\tPROPN\t_\t_\t3\tnmod\t_\tEntity=(e1-person-2-(e2-person-1-)\n"
        "2\t's\t's\tPART\t_\t_\t1\tcase\t_\t_\n"
        "3\taunt\taunt\tNOUN\t_\t_\t4\tnsubj\t_\tEntity=e1)\n"
        "4-5\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "4\tdid\tdo\tAUX\t_\t_\t6\taux\t_\t_\n"
        "5\tn't\tnot\tPART\t_\t_\t6\tadvmod\t_\t_\n"
        "5.1\tshe\t_\t_\t_\t_\t_\t_\t_\tEntity=(e1-person-1-)\n"
        "6\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
        "7\t.\t.\tPUNCT\t_\t_\t6\tpunct\t_\t_\n\n"
        "# text = Ann  did.\n"
        "1\tAnn\t_\t_\t_\t_\t_\t_\t_\tEntity=(e2[1/2]-person-1-)\n"
        "2\tdid\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
        "3\t.\t_\t_\t_\t_\t_\t_\t_\tEntity=(e2[2/2]-person-1-)\n\n"
        "# newdoc\n# "
        "newpar\n1\tBob\t_\t_\t_\t_\t_\t_\t_\tNER=B-PER\n2\tLee\t_\t_\t_\t_\t_\t_\t_\tNER=I-"
        "PER\n\n";
    const auto read = readAll(ConlluFormat(), {file(u"o.conllu"_s, bytes)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const QStringList remarks = read->remarks;
    QStringList texts = read->values.texts.values();
    texts.sort();
    QCOMPARE(texts, QStringList({u"Ann's aunt didn't go. Ann  did."_s, u"Bob Lee"_s}));
    QCOMPARE(marksIn(*read),
        QStringList({u"Entities/person Ann's aunt accepted"_s, u"Entities/person Ann's accepted"_s,
            u"Entities/person Ann … . accepted"_s, u"Entities/PER Bob Lee accepted"_s}));
    const auto &marks = read->values.of<Annotation>();
    QVERIFY(marks[1].after->entity && marks[1].after->entity == marks[2].after->entity);
    QVERIFY(!marks[0].after->entity);
    QVERIFY(remarks.join(u'\n').contains(u"a word that is not in the text"_s));
    QVERIFY(remarks.join(u'\n').contains(u"lemmas"_s));
}

void ConllTest::conlluMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray rest = "\t_\t_\t_\t_\t_\t_\t_\t";
    QTest::newRow("closes nothing")
        << QByteArray("1\ta" + rest + "Entity=e1)\n") << u"a part of the entities"_s;
    QTest::newRow("ends nowhere") << QByteArray("1\ta" + rest + "Entity=(e1-x-1-\n")
                                  << u"do not end"_s;
    QTest::newRow("no value") << QByteArray("1\ta" + rest + "Entity=abc\n")
                              << u"a part of the entities"_s;
    QTest::newRow("brackets") << QByteArray("1\ta" + rest + "Entity=((()))\n")
                              << u"a part of the entities"_s;
    QTest::newRow("nine columns") << QByteArray("1\ta\t_\t_\t_\t_\t_\t_\t_\n") << u"ten columns"_s;
    QTest::newRow("another text") << QByteArray("# text = b\n1\ta" + rest + "_\n")
                                  << u"line 2: The words are not those"_s;
    QTest::newRow("no number") << QByteArray("x\ta" + rest + "_\n") << u"ten columns"_s;
    QTest::newRow("no extras") << QByteArray("# standoff = {\"annotations\":[3\n1\ta" + rest
        + "_\n") << u""_s;
    QTest::newRow("huge part") << QByteArray("1\ta" + rest + "Entity=(e1[9999/9999]-x-1-)\n")
                               << u""_s;
}

void ConllTest::conlluMalformed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto read = readAll(ConlluFormat(), {file(u"m.conllu"_s, bytes)});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY2(read->remarks.join(u'\n').contains(said), qPrintable(read->remarks.join(u'\n')));
}

void ConllTest::misc()
{
    for (const QString &spaces : {u"\n\t |\\ \u00a0"_s, u"\u2028\u0085\f\v"_s, u"\\n"_s, u"\\"_s})
        QCOMPARE(fromConlluSpaces(conlluSpaces(spaces)), spaces);
    QCOMPARE(fromConlluSpaces(u"\\s\\u00\\"_s), u" u00\\"_s);
    for (const QString &part : {u"a-b(c)|d%e=f,g [1] 😀é\u2028"_s, u"%2D"_s}) {
        QVERIFY(!conlluPart(part).contains(u'-') && !conlluPart(part).contains(u' '));
        QCOMPARE(fromConlluPart(conlluPart(part)), part);
    }
    QCOMPARE(conlluMisc(u"A=1|SpaceAfter=No|B"_s, "SpaceAfter"_L1), u"No"_s);
    QVERIFY(conlluMisc(u"XA=1"_s, "A"_L1).isNull());
}

void ConllTest::probes()
{
    const QByteArray conll = preview(ConllFormat(), small()).toUtf8();
    const QByteArray strict =
        preview(ConllFormat(), small(), {{u"layers"_s, u"entities"_s}}).toUtf8();
    const QByteArray conllu = preview(ConlluFormat(), small()).toUtf8();
    QCOMPARE(ConllFormat().probe(conll, u"x.txt"_s), Likelihood::Certain);
    QCOMPARE(ConllFormat().probe(strict, u"x.txt"_s), Likelihood::Certain);
    QCOMPARE(ConllFormat().probe("a O\nb B-X\nc O\n", u"x.txt"_s), Likelihood::Likely);
    QCOMPARE(ConllFormat().probe("#\tx y [2009]\n1\ta\tO\n2\tb\tB-X\n3\tc\tO\n", u"x.tsv"_s),
        Likelihood::Likely);
    QCOMPARE(ConllFormat().probe(conllu, u"x.txt"_s), Likelihood::None);
    QCOMPARE(ConlluFormat().probe(conllu, u"x.txt"_s), Likelihood::Certain);
    QCOMPARE(ConlluFormat().probe(conll, u"x.txt"_s), Likelihood::None);
    QCOMPARE(ConllFormat().probe("All is well.\nThat is O\nso.", u"x.txt"_s), Likelihood::None);
}

void ConllTest::corpora_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("wnut") << u"conll/wnut17-dev-400.conll"_s;
    QTest::newRow("doccano") << u"doccano/sequence_labeling/example.conll"_s;
    QTest::newRow("invalid") << u"doccano/sequence_labeling/labeling.invalid.conll"_s;
    QTest::newRow("trailing") << u"doccano/sequence_labeling/labeling.trailing.conll"_s;
}

void ConllTest::corpora()
{
    QFETCH(QString, path);
    const QString source = qEnvironmentVariable("STANDOFF_SOURCE");
    const QString corpus = source + u"/../shared/corpora/"_s + path;
    if (source.isEmpty() || !QFileInfo::exists(corpus))
        QSKIP("the corpus is not here");
    const auto read = readAll(ConllFormat(), {corpus});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QVERIFY(!read->values.of<Annotation>().isEmpty());
    const MemoryProject project(read->values, read->annotators);
    const QTemporaryDir folder;
    QVERIFY(exportTo(folder.filePath(u"o"_s), ConllFormat(), project));
    const auto again = readAll(ConllFormat(), {folder.filePath(u"o"_s)});
    QVERIFY(again);
    QCOMPARE(again->values.texts, read->values.texts);
    QCOMPARE(marksIn(*again), marksIn(*read));
}

void ConllTest::readersOfOthers()
{
    const QString script =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/formats/checks/conllreaders.py"_s;
    if (!QFileInfo::exists(script))
        QSKIP("the script is not here");
    const MemoryProject project(small().values, small().annotators);
    const QString folder = m_folder.filePath(u"strict"_s);
    QVERIFY(exportTo(folder, ConllFormat(), project, {}, {{u"layers"_s, u"entities"_s}}));
    QProcess python;
    python.start(u"python3"_s, {script, folder, u"Ann Lee/PER Bob/PER Eve/PER"_s});
    if (!python.waitForFinished(60'000) || python.exitCode() == 77)
        QSKIP("NLTK is not installed");
    const QByteArray told = python.readAll() + python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, told.constData());
}

STANDOFF_TEST(QCoreApplication, ConllTest)
#include "tst_conll.moc"
