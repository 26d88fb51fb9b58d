// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/csv/csvformat.h"
#include "formats/csv/xlsxformat.h"
#include "formats/csv/xlsxsheet.h"
#include "program/testprogram.h"
#include "project/validation.h"
#include "readers/tables/sheets.h"
#include "support/formats/exporting.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"
#include "support/project/sampleproject.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

// Tables of annotations, written and read: CSV, TSV and workbooks.
class TablesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void recordsComeBack();
    void longTextsGoOn();
    void longCellsAreTold();
    void workbookIsAsExpected();
    void xlsxTexts_data();
    void xlsxTexts();
    void tablesOfOthers_data();
    void tablesOfOthers();
    void textsBesideTheTable();
    void noTextsFromElsewhere();
    void articlesInAnotherTable();
    void wrongRows_data();
    void wrongRows();
    void copiedRowIsAnother();
    void whatIsNoTable_data();
    void whatIsNoTable();
    void probes_data();
    void probes();
    void defusedCellsComeBack_data();
    void defusedCellsComeBack();
    void damagedWorkbooks();
    void spreadsheetCase();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%ls", qUtf16Printable(file.errorString()));
        return file.fileName();
    }
    static std::shared_ptr<Format> formatOf(const QString &id)
    {
        if (id == "xlsx"_L1)
            return std::make_shared<XlsxFormat>();
        return std::make_shared<CsvFormat>(id == "tsv"_L1 ? CsvLayout::Tabs : CsvLayout::Commas);
    }

    const QTemporaryDir m_folder;
};

namespace {

QString tableWords(const QMap<QString, QString> &attributes)
{
    QStringList words;
    for (const auto &[name, value] : attributes.asKeyValueRange())
        words.append(name + u'=' + value);
    return words.join(u';');
}

// Annotations as lines, by what tables carry of them.
QStringList tableMarks(const Project &project, const OpenArticle &article, bool isShort = false)
{
    QStringList lines;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag tag = *project.find(annotation->tag);
        QStringList places;
        for (const Fragment &fragment : annotation->fragments) {
            places.append(
                u"%1-%2 %3"_s.arg(fragment.range.begin).arg(fragment.range.end).arg(fragment.text));
        }
        QStringList words{places.join(u'+'), tag.name};
        if (!isShort) {
            const Entity entity = project.all<Entity>().value(annotation->entity);
            words += {project.layerOf(tag)->name, QString::number(int(project.layerOf(tag)->kind)),
                tag.code, tableWords(annotation->attributes), annotation->note, annotation->stance,
                QString::number(int(annotation->status)), project.recordName(*annotation),
                entity.type, entity.wikidata, project.annotatorName(annotation->annotator),
                annotation->uuid.toString(), annotation->created.toString(Qt::ISODateWithMs)};
        }
        lines.append(words.join(u" | "_s));
    }
    lines.sort();
    return lines;
}

QStringList tableLinks(const Project &project, const OpenArticle &article)
{
    const auto texts = [&article](const QList<AnnotationId> &ids) {
        QStringList texts;
        for (const AnnotationId id : ids)
            texts.append(article.find(id)->uuid.toString());
        return texts.join(u'+');
    };
    QStringList lines;
    for (const Relation &relation : article.relations()) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(relation.type, texts({relation.fromAnnotation}),
            texts({relation.toAnnotation}), relation.note,
            project.annotatorName(relation.annotator)));
    }
    for (const Attribution &each : article.attributions()) {
        if (each.parts().isEmpty())
            continue; // which is told
        QStringList records;
        for (const SourceId id : each.records)
            records.append(project.find(id)->label + project.find(id)->uuid.toString());
        const Attribution parent = article.attributions().value(each.parent);
        lines.append(QStringList{each.type, texts(each.sources),
            each.cue ? texts({each.cue}) : QString(), texts(each.contents), records.join(u'+'),
            each.parent && !parent.parts().isEmpty() ? texts(parent.parts()) : QString(), each.form,
            each.attitude, each.polarity, each.determinacy, each.channel, each.note,
            project.annotatorName(each.annotator)}
                .join(u" | "_s));
    }
    lines.sort();
    return lines;
}

QStringList tableProject(const MemoryProject &project, bool hasSheets)
{
    QStringList lines;
    for (const Article &article : project.project().all<Article>()) {
        const OpenArticle read = *project.readArticle(article.id);
        QStringList words{article.title, article.uuid.toString(), read.text().string()};
        if (hasSheets) {
            words += {article.byline, article.publisher, article.published, article.updated,
                article.retrieved, article.section, article.labels.join(u'+'), article.url,
                article.language, QString::number(int(article.direction)),
                QString::number(int(article.state)), article.note};
            QMap<int, int> roles;
            for (const RoleMark &mark : read.roleMarks())
                roles.insert(mark.paragraph, int(mark.role));
            for (const auto &[paragraph, role] : roles.asKeyValueRange())
                words.append(u"%1:%2"_s.arg(paragraph).arg(role));
            words += tableLinks(project.project(), read);
        }
        lines.append(words.join(u'\n') + u'\n' + tableMarks(project.project(), read).join(u'\n'));
    }
    lines.sort();
    return lines;
}

} // namespace

void TablesTest::comesBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<FormatOptions>("options");
    const FormatOptions texts{{u"texts"_s, u"yes"_s}};
    const auto with = [&texts](const QString &name, const QString &value) {
        FormatOptions options = texts;
        options.insert(name, value);
        return options;
    };
    QTest::newRow("csv") << u"csv"_s << texts;
    QTest::newRow("semicolons") << u"csv"_s << with(u"separator"_s, u"semicolon"_s);
    QTest::newRow("not defused") << u"csv"_s << with(u"defuse"_s, u"no"_s);
    QTest::newRow("with a mark") << u"csv"_s << with(u"byte-order-mark"_s, u"yes"_s);
    QTest::newRow("tsv") << u"tsv"_s << texts;
    QTest::newRow("xlsx") << u"xlsx"_s << texts;
}

void TablesTest::comesBack()
{
    QFETCH(QString, id);
    QFETCH(FormatOptions, options);
    const auto format = formatOf(id);
    QList<ValueMaker> all{sampleProject()};
    for (quint32 seed = 1; seed <= 25; ++seed)
        all.append(nastyProject(seed));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const MemoryProject project(all[i].values, all[i].annotators);
        const QString path = m_folder.filePath(u"t."_s + id);
        const auto written = exportTo(path, *format, project, {}, options);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().text));
        const auto read = readAll(*format, {path}, options);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const auto faults = faultsIn(read->values);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.isEmpty() ? QString() : textOf(faults[0])));
        QStringList remarks = read->remarks;
        remarks.removeIf(
            [](const QString &each) { return each.contains(u"There is no annotation of it"_s); });
        QVERIFY2(remarks.isEmpty(), qPrintable(remarks.join(u'\n')));
        const MemoryProject back(read->values, read->annotators);
        const bool hasSheets = id == "xlsx"_L1;
        const QStringList before = tableProject(project, hasSheets);
        const QStringList after = tableProject(back, hasSheets);
        QCOMPARE(after.size(), before.size());
        for (qsizetype j = 0; j < before.size(); ++j)
            QCOMPARE(after[j], before[j]);
    }
}

void TablesTest::recordsComeBack()
{
    const ValueMaker sample = sampleProject();
    const MemoryProject project(sample.values, sample.annotators);
    const QString path = m_folder.filePath(u"r.xlsx"_s);
    QVERIFY(exportTo(path, XlsxFormat(), project));
    const auto read = readAll(XlsxFormat(), {path});
    QVERIFY(read);
    const MemoryProject back(read->values, read->annotators);
    const auto compare = [&]<typename Record>(const QMap<Id<Record>, Record> &before,
                             const QMap<Id<Record>, Record> &after) {
        QCOMPARE(after.size(), before.size());
        for (Record record : before) {
            const auto found = std::ranges::find(after, record.uuid, &Record::uuid);
            QVERIFY(found != after.end());
            Record other = *found;
            record.id = other.id;
            if constexpr (std::is_same_v<Record, Source>) {
                QCOMPARE(back.project().all<Entity>().value(other.entity).uuid,
                    project.project().all<Entity>().value(record.entity).uuid);
                record.entity = other.entity;
            } else if constexpr (std::is_same_v<Record, Claim>) {
                QCOMPARE(back.project().all<Source>().value(other.claimant).uuid,
                    project.project().all<Source>().value(record.claimant).uuid);
                record.claimant = other.claimant;
            }
            QVERIFY(record == other);
        }
    };
    compare(project.project().all<Entity>(), back.project().all<Entity>());
    compare(project.project().all<Source>(), back.project().all<Source>());
    compare(project.project().all<Claim>(), back.project().all<Claim>());
}

void TablesTest::longTextsGoOn()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    QString text(longestXlsxCell - 1, u'a');
    text += u"😀"_s.repeated(longestXlsxCell) + u" end\n"_s; // astral across the limit
    make.addArticle(Article{.title = u"Long"_s}, text);
    make.annotate({u"end"_s}, tag);
    make.annotate({text.left(longestXlsxCell + 5)}, tag);
    const MemoryProject project(make.values, make.annotators);
    const QString path = m_folder.filePath(u"l.xlsx"_s);
    QVERIFY(exportTo(path, XlsxFormat(), project));
    const auto read = readAll(XlsxFormat(), {path});
    QVERIFY(read);
    QCOMPARE(read->remarks, QStringList());
    const MemoryProject back(read->values, read->annotators);
    QCOMPARE(tableProject(back, true), tableProject(project, true));
}

void TablesTest::longCellsAreTold()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one two three\n"_s);
    make.annotate({u"one"_s}, Annotation{.tag = tag, .note = QString(longestXlsxCell, u'n')});
    make.annotate({u"two"_s}, Annotation{.tag = tag, .note = QString(longestXlsxCell + 1, u'n')});
    make.annotate({u"three"_s}, Annotation{.tag = tag, .note = u"a\r\nb"_s});
    const MemoryProject project(make.values, make.annotators);
    QStringList items;
    const auto losses = XlsxFormat().losses(ExportSource(project));
    QVERIFY(losses);
    for (const Loss &loss : *losses) {
        if (loss.article)
            items.append(loss.item);
    }
    QCOMPARE(items, QStringList({u"two"_s, u"three"_s}));
}

void TablesTest::workbookIsAsExpected()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"=1+1"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one two\n"_s);
    make.annotate({u"two"_s}, Annotation{.tag = tag, .note = u"=cmd|' /C calc'!A0"_s});
    const MemoryProject project(make.values, make.annotators);
    const auto preview = XlsxFormat().preview(ExportSource(project), {}, 1 << 20);
    QVERIFY(preview);
    MemoryDestination files(1 << 20);
    QVERIFY(XlsxFormat().write(ExportSource(project), files));
    QMap<QString, QString> parts;
    for (const auto &[name, bytes] : files.files())
        parts.insert(name, QString::fromUtf8(bytes));
    QCOMPARE(parts.size(), 10);
    const QString sheet = parts.value(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(
        sheet.contains(u"<c r=\"F2\"><v>4</v></c><c r=\"G2\"><v>7</v></c>"_s), qPrintable(sheet));
    QVERIFY(sheet.contains(
        u"<c r=\"E2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is></c>"_s));
    for (const QString &part : parts)
        QVERIFY(!part.contains(u"<f>"_s));
    // Without texts there is none.
    MemoryDestination without(1 << 20);
    QVERIFY(XlsxFormat().write(ExportSource(project), without, {{u"texts"_s, u"no"_s}}));
    for (const auto &[name, bytes] : without.files())
        QVERIFY(!bytes.contains("one two"));
}

void TablesTest::xlsxTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("xml");
    QTest::newRow("plain") << u"a 서울 😀"_s << u"a 서울 😀"_s;
    QTest::newRow("markup") << u"<&>\""_s << u"&lt;&amp;&gt;\""_s;
    QTest::newRow("control") << u"a\fb\x01"_s << u"a_x000C_b_x0001_"_s;
    QTest::newRow("escaped") << u"_x0041_"_s << u"_x005F_x0041_"_s;
    QTest::newRow("not escaped") << u"_x041_ _"_s << u"_x041_ _"_s;
    QTest::newRow("no character") << u"\uFFFE"_s << u"_xFFFE_"_s;
    QTest::newRow("lines") << u"a\n\tb"_s << u"a\n\tb"_s;
}

void TablesTest::xlsxTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, xml);
    QCOMPARE(xlsxText(text), xml);
}

void TablesTest::tablesOfOthers_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("marks"); // "range text | tag"
    const QString text = u"Kim said 😀 that Zoe left. Kim too."_s;
    const QStringList kimAndZoe{u"0-3 Kim | PER"_s, u"16-19 Zoe | PER"_s};
    QTest::newRow("names of ours")
        << u"article,tag,begin,end,text,article_text\nd,PER,0,3,Kim,\"%1\"\nd,PER,16,19,Zoe,\n"_s
               .arg(text)
        << kimAndZoe;
    QTest::newRow("doc, label, start, end")
        << u"doc;label;start;end;text;quote\r\nd;PER;0;3;%1;Kim\r\nd;PER;16;19;%1;Zoe\r\n"_s.arg(
               text)
        << kimAndZoe;
    QTest::newRow("text is the document's")
        << u"File\tType\tFrom\tTo\tText\nd\tPER\t0\t3\t%1\nd\tPER\t16\t19\t%1\n"_s.arg(text)
        << kimAndZoe;
    QTest::newRow("UTF-16") << u"doc,code,start,stop,span,full text\n"
                               "d,PER,0,3,Kim,\"%1\"\nd,PER,17,20,Zoe,\n"_s.arg(text)
                            << kimAndZoe;
    QTest::newRow("from one on") << u"doc,code,start,stop,span,full text\n"
                                    "d,PER,1,3,Kim,\"%1\"\nd,PER,17,19,Zoe,\n"_s.arg(text)
                                 << kimAndZoe;
    QTest::newRow("quotations only")
        << u"document,category,quotation,body\nd,PER,Kim,\"%1\"\nd,ORG,Kim,\nd,PER,Zoe,\n"_s.arg(
               text)
        << QStringList{u"0-3 Kim | PER"_s, u"16-19 Zoe | PER"_s, u"26-29 Kim | ORG"_s};
    QTest::newRow("decimals, quoted names, a mark")
        << u"\ufeff\"Doc\",\"Label\",\"Start\",\"End\",\"Content\"\nd,PER,0.0,3.0,\"%1\"\n"
           "d,PER,16.0,19.0,\n"_s.arg(text)
        << kimAndZoe;
    QTest::newRow("sep=")
        << u"sep=;\ndoc;label;start;end;content\nd;PER;0;3;%1\nd;PER;16;19;\n"_s.arg(text)
        << kimAndZoe;
    QTest::newRow("old line ends")
        << u"doc,label,start,end,content\rd,PER,0,3,%1\rd,PER,16,19,\r"_s.arg(text) << kimAndZoe;
    QTest::newRow("one document") << u"label,start,end,content\nPER,0,3,%1\nPER,16,19,\n"_s.arg(
        text) << kimAndZoe;
}

void TablesTest::tablesOfOthers()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, marks);
    const QString path = write(u"o.csv"_s, csv.toUtf8());
    QVERIFY(CsvFormat().probe(csv.toUtf8(), u"o.csv"_s) != Likelihood::None);
    const auto read = readAll(CsvFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const MemoryProject project(read->values, read->annotators);
    QCOMPARE(project.project().all<Article>().size(), 1);
    const OpenArticle article = *project.readArticle(project.project().all<Article>().firstKey());
    marks.sort();
    QCOMPARE(tableMarks(project.project(), article, true), marks);
}

void TablesTest::textsBesideTheTable()
{
    write(u"beside.txt"_s, "Kim left.\r\nKim came.\r\n");
    const QString path = write(u"b.csv"_s,
        "file,label,start,end,text,memo,coder,extra\nbeside.txt,PER,11,14,Kim,why,Bea,1\n"
        "beside,PER,0,3,Kim,,,2\nnowhere,PER,0,3,Kim,,,3\n");
    const auto read = readAll(CsvFormat(), {path});
    QVERIFY(read);
    QCOMPARE(read->remarks.size(), 2);
    QVERIFY2(read->remarks[0].contains(u"extra"_s), qPrintable(read->remarks[0]));
    QVERIFY2(read->remarks[1].contains(u"nowhere: There is no text of this document"_s),
        qPrintable(read->remarks[1]));
    const MemoryProject project(read->values, read->annotators);
    // The two names of it are two documents of one text.
    QCOMPARE(project.project().all<Article>().size(), 2);
    for (const Version &version : project.project().all<Version>())
        QCOMPARE(version.fileName, u"beside.txt"_s);
    QStringList notes;
    for (const Change<Annotation> &change : read->values.of<Annotation>())
        notes.append(change.after->note + project.project().annotatorName(change.after->annotator));
    notes.sort();
    QCOMPARE(notes, QStringList({QString(), u"whyBea"_s}));
}

void TablesTest::noTextsFromElsewhere()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"inner"_s));
    write(u"secret.txt"_s, "Kim left.\n");
    const QString path = write(u"inner/t.csv"_s,
        "file,label,start,end\n../secret.txt,PER,0,3\n"
            + m_folder.filePath(u"secret.txt"_s).toUtf8() + ",PER,0,3\n");
    QVERIFY(QFile::link(m_folder.filePath(u"secret.txt"_s), m_folder.filePath(u"inner/l.txt"_s)));
    const auto read =
        readAll(CsvFormat(), {path, write(u"inner/u.csv"_s, "file,label,start,end\nl,PER,0,3\n")});
    QVERIFY(read);
    QVERIFY(read->values.of<Article>().isEmpty());
    QCOMPARE(read->remarks.size(), 3);
}

void TablesTest::articlesInAnotherTable()
{
    const QString marks = write(u"marks.csv"_s, "doc_id,label,start,end,text\n7,PER,0,3,Kim\n");
    const QString texts =
        write(u"texts.csv"_s, "doc_id,title,body\n7,\"A, B\",Kim left.\n8,C,No.\n");
    const auto read = readAll(CsvFormat(), {marks, texts});
    QVERIFY(read);
    QCOMPARE(read->remarks, QStringList());
    QCOMPARE(read->values.of<Article>().size(), 2);
    QCOMPARE(read->values.of<Annotation>().size(), 1);
}

void TablesTest::wrongRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("remark");
    QTest::newRow("no number") << QByteArray("d,PER,x,3,Kim,") << u"“x” to “3” is not a range"_s;
    QTest::newRow("negative") << QByteArray("d,PER,-1,3,Kim,") << u"is not a range"_s;
    QTest::newRow("half") << QByteArray("d,PER,0.5,3,Kim,") << u"is not a range"_s;
    QTest::newRow("beyond") << QByteArray("d,PER,90,99,Kim,") << u"not within the text"_s;
    QTest::newRow("huge") << QByteArray("d,PER,1e300,2e300,Kim,") << u"is not a range"_s;
    QTest::newRow("backwards") << QByteArray("d,PER,3,0,,") << u"not within the text"_s;
    QTest::newRow("empty") << QByteArray("d,PER,2,2,,") << u"of no character"_s;
    QTest::newRow("no tag") << QByteArray("d,,0,3,Kim,") << u"has no tag"_s;
    QTest::newRow("no place") << QByteArray("d,PER,,,,") << u"does not say where it is"_s;
    QTest::newRow("another text") << QByteArray("d,PER,0,3,Bob,")
                                  << u"The text at these offsets is “Kim”"_s;
    QTest::newRow("no such text") << QByteArray("d,PER,,,Bob,") << u"“Bob” does not occur in “d”"_s;
    QTest::newRow("no more of it")
        << QByteArray("d,PER,,,left,\nd,PER,,,left,") << u"does not occur again"_s;
    QTest::newRow("status") << QByteArray("d,PER,0,3,Kim,done") << u"“done” is not a status"_s;
}

void TablesTest::wrongRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, remark);
    const QString path = write(u"w.csv"_s,
        "doc,label,start,end,quote,status,content\n"
        "d,PER,4,8,left,,Kim left.\n"
            + row + "\nd,OTHER,0,8,Kim left,proposed,\n");
    const auto read = readAll(CsvFormat(), {path});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QCOMPARE(read->remarks.size(), 1);
    QVERIFY2(read->remarks.first().contains(remark), qPrintable(read->remarks.first()));
    QVERIFY2(read->remarks.first().contains(u"row "_s), qPrintable(read->remarks.first()));
    QVERIFY(read->values.of<Annotation>().size() >= 2);
}

void TablesTest::copiedRowIsAnother()
{
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one two\n"_s);
    make.annotate({u"two"_s}, tag);
    const MemoryProject project(make.values, make.annotators);
    const QString path = m_folder.filePath(u"c.csv"_s);
    QVERIFY(exportTo(path, CsvFormat(), project, {}, {{u"texts"_s, u"yes"_s}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    file.write(bytes.sliced(bytes.indexOf('\n') + 1));
    file.close();
    const auto read = readAll(CsvFormat(), {path});
    QVERIFY(read);
    QCOMPARE(read->values.of<Annotation>().size(), 2);
    QVERIFY(faultsIn(read->values).isEmpty());
    QVERIFY(read->values.of<Annotation>()[0].after->uuid
        != read->values.of<Annotation>()[1].after->uuid);
}

void TablesTest::whatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("Kim left, and Zoe came.\nNobody knew why.\n");
    QTest::newRow("articles") << QByteArray("title,text\nA,Kim left.\n");
    QTest::newRow("another table") << QByteArray("name,age\nKim,7\n");
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("quotes") << QByteArray(1000, '"');
    QTest::newRow("one line") << QByteArray("doc,label,start,end");
}

void TablesTest::whatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"n.csv"_s, bytes);
    const auto read = readAll(CsvFormat(), {path});
    if (bytes.startsWith("doc,")) {
        QVERIFY(read && read->values.isEmpty());
        return;
    }
    QVERIFY(!read);
    QVERIFY2(
        read.error().text.contains(u"no table of annotations"_s), qPrintable(read.error().text));
    QVERIFY(!readAll(XlsxFormat(), {write(u"n.xlsx"_s, bytes)}));
    QCOMPARE(CsvFormat().probe(bytes, u"n.csv"_s), Likelihood::None);
}

void TablesTest::probes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Likelihood>("csv");
    QTest::addColumn<Likelihood>("tsv");
    using enum Likelihood;
    const QByteArray ours("article,article_id,annotation,layer,tag,begin,end,fragments\r\n");
    QTest::newRow("ours") << ours << u"x.csv"_s << Certain << None;
    QTest::newRow("ours, tabs") << QByteArray(ours).replace(',', '\t') << u"x.tsv"_s << None
                                << Certain;
    QTest::newRow("ours, cut off") << ours + "A,b" << u"x"_s << Certain << None;
    QTest::newRow("others") << QByteArray("doc,label,start,end\na,b,1,2\n") << u"x.csv"_s << Likely
                            << None;
    QTest::newRow("quotations") << QByteArray("doc,code,quote\na,b,c\n") << u"x.csv"_s << Possible
                                << None;
    QTest::newRow("articles") << QByteArray("title,date,text\na,b,c\n") << u"x.csv"_s << None
                              << None;
    QTest::newRow("WebAnno") << QByteArray(
        "#FORMAT=WebAnno TSV 3.2\n#T_SP=a|b\n\n#Text=x\n1-1\t0-1\tx\t_\t\n")
                             << u"x.tsv"_s << None << None;
    QTest::newRow("prose") << QByteArray("Kim left, he said.\n") << u"x.txt"_s << None << None;
}

void TablesTest::probes()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, name);
    QTEST(CsvFormat().probe(head, name), "csv");
    QTEST(CsvFormat(CsvLayout::Tabs).probe(head, name), "tsv");
}

void TablesTest::defusedCellsComeBack_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note : {u"=1+1"_s, u"'tis"_s, u"''"_s, u"'"_s, u"'=1"_s, u"-5"_s, u"\ta"_s,
             u"\nb"_s, u"\r\nc"_s, u"d\re"_s, u"＝1"_s, u"a,\"b\";c"_s, u"\"q\""_s, u" x "_s})
        QTest::newRow(qPrintable(note)) << note;
}

void TablesTest::defusedCellsComeBack()
{
    QFETCH(QString, note);
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    make.addArticle(Article{.title = u"A"_s}, u"one two\n"_s);
    make.annotate({u"two"_s}, Annotation{.tag = tag, .note = note});
    const MemoryProject project(make.values, make.annotators);
    for (const QString &defuse : {u"yes"_s, u"no"_s}) {
        if (defuse == "no"_L1 && note.startsWith(u'\'') && note.size() < 3)
            continue; // could be defused as well
        for (const QString &separator : {u"comma"_s, u"semicolon"_s, u"tab"_s}) {
            const QString path = m_folder.filePath(u"d.csv"_s);
            QVERIFY(exportTo(path, CsvFormat(), project, {},
                {{u"texts"_s, u"yes"_s}, {u"defuse"_s, defuse}, {u"separator"_s, separator}}));
            const auto read = readAll(CsvFormat(), {path});
            QVERIFY(read);
            if (defuse == "no"_L1 && note == "'=1"_L1)
                continue; // the same
            QCOMPARE(read->values.of<Annotation>().first().after->note, note);
        }
    }
}

// A byte changed, or the file cut off: an error, or read with what is wrong left out.
void TablesTest::damagedWorkbooks()
{
    const ValueMaker made = nastyProject(3, 1);
    const MemoryProject project(made.values, made.annotators);
    QRandomGenerator random(5);
    for (const QString &id : {u"xlsx"_s, u"csv"_s}) {
        const auto format = formatOf(id);
        const QString path = m_folder.filePath(u"x."_s + id);
        QVERIFY(exportTo(path, *format, project, {}, {{u"texts"_s, u"yes"_s}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = bytes;
            const int at = random.bounded(int(bytes.size()));
            if (i % 3 == 0)
                damaged.truncate(at);
            else
                damaged[at] = char(random.bounded(256));
            const auto read = readAll(*format, {write(u"y."_s + id, damaged)});
            if (read)
                QVERIFY(faultsIn(read->values).isEmpty());
            else
                QVERIFY(!read.error().text.isEmpty());
        }
    }
}

// Formulas, quotes, tabs and line ends in cells, as they were written before there were texts.
void TablesTest::spreadsheetCase()
{
    const QString folder =
        qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/cases/r-coref252-csv/"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("no shared cases");
    for (const QString &name : {u"csv.csv"_s, u"csv-excel.csv"_s}) {
        const auto read = readAll(CsvFormat(), {folder + name});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->remarks, QStringList());
        QStringList texts;
        QStringList notes;
        for (const Change<Annotation> &change : read->values.of<Annotation>()) {
            texts.append(change.after->text());
            notes.append(change.after->note);
        }
        QCOMPARE(texts.size(), 8);
        QVERIFY(texts.contains(u"=SUM(A1:A9)"_s) && texts.contains(u"\tTabbed"_s));
        QVERIFY(notes.contains(u"=cmd|' /C calc'!A0"_s));
        QVERIFY(notes.contains(u"\"quoted\", with comma"_s));
    }
}

STANDOFF_TEST(QCoreApplication, TablesTest)
#include "tst_tables.moc"
