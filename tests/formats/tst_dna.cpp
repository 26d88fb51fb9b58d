// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/dna/dnaformat.h"

#include "program/testprogram.h"
#include "support/formats/importing.h"
#include "support/project/memoryproject.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

// As both versions have it.
QByteArray dnaShared()
{
    return R"(
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY NOT NULL, Value TEXT);
CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Red INT, Green INT, Blue INT, Password TEXT);
CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INT, Author TEXT,
    Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INT);
CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INT, Green INT, Blue INT);
CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INT);
CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INT, Green INT, Blue INT);
CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INT, DocumentId INT, Start INT,
    Stop INT, Coder INT);
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Value INT);
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Value INT);
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Value TEXT);
INSERT INTO CODERS VALUES (1, 'Admin', 1, 2, 3, 'secret hash'), (2, 'Bo', 1, 2, 3, 'x');
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51), (2, 'Annotation', 1, 300, -4);
INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
    (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2),
    (6, 'score', 'integer', 1), (7, 'location', 'short text', 1);
INSERT INTO STATEMENTS VALUES (10, 1, 1, 3, 17, 2), (11, 1, 1, 19, 30, 1), (12, 2, 1, 3, 6, 1),
    (13, 1, 1, 32, 37, 1), (14, 1, 9, 0, 3, 1), (15, 1, 1, 9, 9000, 1);
INSERT INTO DATABOOLEAN VALUES (1, 10, 4, 1), (2, 11, 4, 0);
INSERT INTO DATAINTEGER VALUES (1, 10, 6, -3);
INSERT INTO DATALONGTEXT VALUES (1, 12, 5, 'a' || char(10) || 'note');
)";
}

// UTF-16 units: 😀 is two, CR LF is two.
const QString dnaText = u"😀 Kim likes coal\r\nBo hates it. Wow!! "_s;

QByteArray dnaThird()
{
    return dnaShared() + R"(
INSERT INTO SETTINGS VALUES ('version', '3.0.7');
CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INT, Value TEXT, Red INT, Green INT,
    Blue INT, ChildOf INT);
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT, Entity INT);
CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INT, AttributeVariable TEXT);
CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INT, AttributeVariableId INT,
    AttributeValue TEXT);
INSERT INTO DOCUMENTS VALUES (1, 'A title', ')"
        + dnaText.toUtf8()
        + R"(', 2, 'An author', 'The Daily', 'News', 'to do', 'editorial', 1718841600);
INSERT INTO ENTITIES VALUES (1, 1, '', 0, 0, 0, NULL), (2, 1, 'Kim', 0, 0, 0, NULL),
    (3, 2, 'Ministry', 0, 0, 0, NULL), (4, 3, 'Coal is good', 0, 0, 0, NULL), (5, 7, 'Ruhr', 0, 0, 0, 3),
    (6, 2, 'Club', 0, 0, 0, NULL);
INSERT INTO DATASHORTTEXT VALUES (1, 10, 1, 2), (2, 10, 2, 3), (3, 10, 3, 4), (4, 10, 7, 5),
    (5, 11, 1, 1), (6, 11, 2, 6), (7, 11, 3, 4), (8, 13, 1, 1), (9, 13, 2, 1), (10, 13, 3, 77);
INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type'), (2, 1, 'Notes'), (3, 7, 'Alias');
INSERT INTO ATTRIBUTEVALUES VALUES (1, 2, 1, 'politician'), (2, 2, 2, 'see file'), (3, 5, 3, 'Pott'),
    (4, 2, 1, '');
INSERT INTO REGEXES VALUES ('coal|gas', 1, 2, 3);
)";
}

QByteArray dnaSecond()
{
    const QDateTime noon(QDate(2019, 3, 4), QTime(12, 30)); // of the local clock
    return dnaShared() + R"(
INSERT INTO SETTINGS VALUES ('version', '2.0 beta 19');
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INT, VariableId INT,
    StatementTypeId INT, Value TEXT);
CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY, VariableId INT, Value TEXT, Red INT, Green INT,
    Blue INT, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);
CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY, SourceId INT, TargetId INT);
INSERT INTO DOCUMENTS VALUES (1, 'A title', ')"
        + dnaText.toUtf8() + R"(', 2, 'An author', 'The Daily', 'News', 'to do', 'editorial', )"
        + QByteArray::number(noon.toMSecsSinceEpoch()) + R"();
INSERT INTO DATASHORTTEXT VALUES (1, 10, 1, 1, 'Kim'), (2, 10, 2, 1, 'Ministry'),
    (3, 10, 3, 1, 'Coal is good'), (4, 10, 7, 1, 'Ruhr'), (5, 11, 1, 1, ''), (6, 11, 2, 1, 'Club'),
    (7, 11, 3, 1, 'Coal is good');
INSERT INTO ATTRIBUTES VALUES (1, 1, 'Kim', 0, 0, 0, 'politician', '', 'see file', ''),
    (2, 7, 'Ruhr', 0, 0, 0, '', 'Pott', '', ''), (3, 1, '', 0, 0, 0, '', '', '', 'Kim');
INSERT INTO STATEMENTLINKS VALUES (1, 10, 11), (2, 10, 14);
)";
}

} // namespace

class DnaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesAreRead_data();
    void filesAreRead();
    void dates();
    void linksAreRelations();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void mutantsAreBorne();
    void passwordsStayThere();
    void probes();

private:
    QString path() const { return m_folder->filePath(u"t.dna"_s); }
    bool make(const QByteArray &script) const
    {
        sqlite3 *handle = nullptr;
        const bool isOpen = sqlite3_open(path().toUtf8().constData(), &handle) == SQLITE_OK;
        const bool isDone = isOpen
            && sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!isDone)
            qWarning("%s", sqlite3_errmsg(handle));
        sqlite3_close(handle);
        return isDone;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DnaTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void DnaTest::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("3") << dnaThird();
    QTest::newRow("2") << dnaSecond();
}

void DnaTest::filesAreRead()
{
    QFETCH(QByteArray, script);
    QVERIFY(make(script));
    const auto read = readAll(DnaFormat(), {path()});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    const MemoryProject memory(read->values, read->annotators);
    const Project &project = memory.project();
    QCOMPARE(project.all<Article>().size(), 1);
    const Article header = project.all<Article>().first();
    QCOMPARE(QStringList({header.title, header.byline, header.publisher, header.section,
                 header.note, header.labels.join(u';')}),
        QStringList(
            {u"A title"_s, u"An author"_s, u"The Daily"_s, u"News"_s, u"to do"_s, u"editorial"_s}));
    const OpenArticle article = memory.readArticle(header.id).value();
    QStringList lines;
    for (const Annotation *annotation : article.annotationsInOrder()) {
        const Tag *tag = project.find(annotation->tag);
        QStringList parts{tag->name, project.layerOf(*tag)->name, annotation->text(),
            project.recordName(*annotation), annotation->stance,
            project.annotatorName(annotation->annotator), annotation->note};
        for (const auto &[name, value] : annotation->attributes.asKeyValueRange())
            parts.append(name + u'=' + value);
        lines.append(parts.join(u'|'));
    }
    QStringList wanted{
        u"DNA Statement|Claims|Kim likes coal|Coal is good|support|Bo||location=Ruhr|organization=Ministry|score=-3"_s,
        u"Annotation|Statements|Kim|||Admin|a\nnote"_s,
        u"DNA Statement|Claims|Bo hates it|Coal is good|deny|Admin||organization=Club"_s,
        u"DNA Statement|Claims|Wow!!|||Admin|"_s};
    lines.sort();
    wanted.sort();
    QCOMPARE(lines, wanted);
    QStringList sources;
    for (const Attribution &attribution : article.attributions()) {
        const Source *source = project.find(attribution.records.value(0));
        const Annotation *content = article.find(attribution.contents.value(0));
        QVERIFY(content);
        sources.append(source ? QStringList{source->label, source->kind, source->affiliation,
                                    source->note, content->text()}
                                    .join(u'|')
                              : content->text());
    }
    sources.sort();
    QCOMPARE(sources,
        QStringList({u"Club|organisation|||Bo hates it"_s,
            u"Kim|person|Ministry|Type: politician\nsee file|Kim likes coal"_s, u"Wow!!"_s}));
    QCOMPARE(project.all<Entity>().size(), 1);
    QCOMPARE(project.all<Entity>().first().name, u"Ruhr"_s);
    QCOMPARE(project.all<Entity>().first().type, u"location"_s);
    QCOMPARE(project.all<Entity>().first().note, u"Alias: Pott"_s);
    QCOMPARE(project.all<Tag>().first().color, u"#efd033"_s);
    QCOMPARE(project.all<Tag>().last().color, u"#01ff00"_s);
    const QString remarks = read->remarks.join(u'\n');
    QVERIFY2(remarks.contains(u"statement 15"_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"there is no such document"_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"below other values"_s), qPrintable(remarks));
}

void DnaTest::dates()
{
    QVERIFY(make(dnaThird()));
    QCOMPARE(
        readAll(DnaFormat(), {path()})->values.of<Article>()[0].after->published, u"2024-06-20"_s);
    QVERIFY(make("UPDATE DOCUMENTS SET Date = 1718841600 + 3723"));
    QCOMPARE(readAll(DnaFormat(), {path()})->values.of<Article>()[0].after->published,
        u"2024-06-20T01:02:03Z"_s);
    const QByteArrayList odd{"NULL", "9223372036854775807", "-9223372036854775808"};
    for (const QByteArray &date : odd) {
        QVERIFY(make("UPDATE DOCUMENTS SET Date = " + date));
        QCOMPARE(readAll(DnaFormat(), {path()})->values.of<Article>()[0].after->published, u""_s);
    }
    QVERIFY(QFile::remove(path()) && make(dnaSecond()));
    QVERIFY(readAll(DnaFormat(), {path()})
            ->values.of<Article>()[0]
            .after->published.startsWith(u"2019-03-04T12:30:00"_s));
}

void DnaTest::linksAreRelations()
{
    QVERIFY(make(dnaSecond()));
    const auto read = readAll(DnaFormat(), {path()});
    QVERIFY(read);
    QCOMPARE(read->values.of<Relation>().size(), 1);
    QVERIFY(read->remarks.join(u'\n').contains(u"1 link(s) between statements of two documents"_s));
}

void DnaTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("error");
    QTest::newRow("other tables") << QByteArray("CREATE TABLE T(x)") << u"DOCUMENTS"_s;
    QTest::newRow("no statements") << QByteArray("CREATE TABLE DOCUMENTS(ID)") << u"STATEMENTS"_s;
    QTest::newRow("views") << QByteArray(
        "CREATE TABLE T(ID); CREATE VIEW DOCUMENTS AS SELECT ID FROM T")
                           << u"DOCUMENTS"_s;
}

void DnaTest::otherFilesAreRefused()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, error);
    QVERIFY(make(script));
    const auto read = readAll(DnaFormat(), {path()});
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(error), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(u"t.dna"_s), qPrintable(read.error().text));
}

// Whatever a file is like, it is read or refused.
void DnaTest::mutantsAreBorne()
{
    QVERIFY(make(dnaThird()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(1);
    int readable = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray mutant = whole;
        for (int j = random.bounded(6); j >= 0; --j)
            mutant[random.bounded(int(mutant.size()))] = char(random.bounded(256));
        if (i % 10 == 0)
            mutant.truncate(random.bounded(int(mutant.size())));
        QVERIFY(
            file.resize(0) && file.seek(0) && file.write(mutant) == mutant.size() && file.flush());
        const auto read = readAll(DnaFormat(), {path()});
        readable += read ? 1 : 0;
        QVERIFY(read || !read.error().text.isEmpty());
    }
    QVERIFY2(readable > 30, qPrintable(QString::number(readable)));
}

void DnaTest::passwordsStayThere()
{
    QVERIFY(make(dnaThird()));
    const auto read = readAll(DnaFormat(), {path()});
    QVERIFY(read);
    QVERIFY(read->values.originals.isEmpty());
    for (const Annotator &annotator : read->annotators)
        QVERIFY(!annotator.name.contains(u"secret"_s));
}

void DnaTest::probes()
{
    QVERIFY(make(dnaThird()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.readAll();
    const DnaFormat format;
    QCOMPARE(format.probe(head, u"x.DNA"_s), Likelihood::Certain);
    QCOMPARE(format.probe(head, u"x.db"_s), Likelihood::Likely);
    QCOMPARE(format.probe(head.first(100), u"x.dna"_s), Likelihood::Likely);
    QCOMPARE(format.probe(head.first(100), u"x.db"_s), Likelihood::None);
    QCOMPARE(format.probe("<?xml", u"x.dna"_s), Likelihood::None);
    QVERIFY(!format.info().writes);
}

STANDOFF_TEST(QCoreApplication, DnaTest)
#include "tst_dna.moc"
