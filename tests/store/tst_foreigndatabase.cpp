// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/foreign/foreigndatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ForeignDatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsComeInOrder();
    void onlyTablesAreSeen();
    void namesAreQuoted();
    void nothingRuns();
    void boundsHold();
    void refused();
    void damagedFilesFail();
    void nothingIsWritten();

private:
    QString path() const { return m_folder->filePath(u"a b?#%.db"_s); }
    // Makes the file by a script.
    bool make(const QByteArray &script) const
    {
        sqlite3 *handle = nullptr;
        const bool isOpen = sqlite3_open(path().toUtf8().constData(), &handle) == SQLITE_OK;
        const bool isDone = isOpen
            && sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(handle);
        return isDone;
    }
    static Result<QStringList> texts(ForeignDatabase &database, const QString &table,
        const QStringList &columns, qint64 most = 1000)
    {
        QStringList found;
        return database
            .eachRow(table, columns, most,
                [&](const ForeignRow &row) -> Result<> {
                    QStringList cells;
                    for (int i = 0; i < int(columns.size()); ++i)
                        cells.append(row.isNull(i) ? u"-"_s : row.text(i));
                    found.append(cells.join(u'|'));
                    return {};
                })
            .transform([&found] { return found; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ForeignDatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ForeignDatabaseTest::rowsComeInOrder()
{
    QVERIFY(make("CREATE TABLE T(ID INTEGER PRIMARY KEY, Name TEXT, n INT, b BLOB);"
                 "INSERT INTO T VALUES (3, 'drei 😀', NULL, x'ff41'), (1, 'one', 7, NULL),"
                 "(2, '', 9223372036854775807, x'')"));
    const auto database = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().text));
    QCOMPARE((*database)->tables(), QStringList{u"T"_s});
    QCOMPARE((*database)->columns(u"T"_s), QStringList({u"ID"_s, u"Name"_s, u"n"_s, u"b"_s}));
    QCOMPARE(texts(**database, u"T"_s, {u"Name"_s, u"id"_s, u"None"_s, u"n"_s, u"b"_s}).value(),
        QStringList(
            {u"one|1|-|7|-"_s, u"|2|-|9223372036854775807|"_s, u"drei 😀|3|-|-|\ufffdA"_s}));
    QVERIFY(!(*database)->hasJournal());
    // What the taker says is an error of the reading.
    const auto stopped = (*database)->eachRow(
        u"T"_s, {u"ID"_s}, 10, [](const ForeignRow &) { return failure(u"enough"_s); });
    QCOMPARE(stopped.error().text, u"enough"_s);
}

void ForeignDatabaseTest::onlyTablesAreSeen()
{
    QVERIFY(make("CREATE TABLE a(x); INSERT INTO a VALUES (1); CREATE VIEW v AS SELECT x FROM a;"
                 "CREATE INDEX i ON a(x); CREATE TABLE b(x INTEGER PRIMARY KEY AUTOINCREMENT);"
                 "CREATE VIRTUAL TABLE f USING fts5(t)"));
    const auto database = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(database);
    QVERIFY((*database)->hasTable(u"a"_s) && (*database)->hasTable(u"b"_s));
    for (const QString &table : {u"v"_s, u"f"_s, u"i"_s, u"sqlite_sequence"_s, u"none"_s}) {
        QVERIFY(!(*database)->hasTable(table));
        QVERIFY(!texts(**database, table, {u"x"_s}));
        QVERIFY((*database)->columns(table).isEmpty());
    }
}

void ForeignDatabaseTest::namesAreQuoted()
{
    QVERIFY(make("CREATE TABLE \"a\"\"; DROP TABLE b; --\"(\"x\"\" FROM b --\", y);"
                 "INSERT INTO \"a\"\"; DROP TABLE b; --\" VALUES (1, 2); CREATE TABLE b(z)"));
    const auto database = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(database);
    QCOMPARE(texts(**database, u"a\"; DROP TABLE b; --"_s, {u"x\" FROM b --"_s, u"y"_s}).value(),
        QStringList{u"1|2"_s});
    // The names of columns are never an expression.
    QCOMPARE(texts(**database, u"a\"; DROP TABLE b; --"_s, {u"y + 1"_s, u"y"_s}).value(),
        QStringList{u"-|2"_s});
}

// A column that is computed is none.
void ForeignDatabaseTest::nothingRuns()
{
    QVERIFY(
        make("CREATE TABLE T(x, y AS (abs(x)), z AS (x + 1) STORED); INSERT INTO T(x) VALUES (1);"
             "CREATE TABLE U(x CHECK (x > 0) DEFAULT (abs(-1)), y); INSERT INTO U VALUES (1, 2);"
             "CREATE INDEX i ON U(abs(x))"));
    const auto database = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(database);
    QCOMPARE((*database)->columns(u"T"_s), QStringList{u"x"_s});
    QCOMPARE(texts(**database, u"T"_s, {u"x"_s, u"y"_s, u"z"_s}).value(), QStringList{u"1|-|-"_s});
    QCOMPARE(texts(**database, u"U"_s, {u"x"_s, u"y"_s}).value(), QStringList{u"1|2"_s});
}

void ForeignDatabaseTest::boundsHold()
{
    QVERIFY(make("CREATE TABLE T(x); INSERT INTO T VALUES (1), (2), (3)"));
    const auto database = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(database);
    QVERIFY(texts(**database, u"T"_s, {u"x"_s}, 3));
    const auto tooMany = texts(**database, u"T"_s, {u"x"_s}, 2);
    QVERIFY(!tooMany && tooMany.error().text.contains(u"more than 2 rows"_s));
    QVERIFY(!ForeignDatabase::open(path(), 100));
}

void ForeignDatabaseTest::refused()
{
    QVERIFY(!ForeignDatabase::open(path(), 1 << 20)); // there is none
    QVERIFY(!ForeignDatabase::open(m_folder->path(), 1 << 20));
    QFile file(path());
    QVERIFY(
        file.open(QIODevice::WriteOnly) && file.write("<?xml version=\"1.0\"?><discourse/>") > 0);
    file.close();
    const auto xml = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(!xml && xml.error().text.contains(u"not an SQLite file"_s));
    QVERIFY(file.remove());
    QVERIFY(make("PRAGMA application_id = 0x53644f66; CREATE TABLE T(x)"));
    const auto project = ForeignDatabase::open(path(), 1 << 20);
    QVERIFY(!project && project.error().text.contains(u"project"_s));
}

void ForeignDatabaseTest::damagedFilesFail()
{
    QByteArray script("CREATE TABLE T(x);");
    for (int i = 0; i < 200; ++i)
        script += "INSERT INTO T VALUES ('" + QByteArray(200, 'x') + "');";
    QVERIFY(make(script));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    // Whatever is broken, it fails or gives rows: it neither crashes nor hangs.
    for (int seed = 0; seed < 200; ++seed) {
        QByteArray bytes = whole;
        for (int i = 0; i < 8; ++i)
            bytes[(seed * 7919 + i * 104729) % bytes.size()] = char(seed * 31 + i);
        if (seed % 5 == 0)
            bytes.truncate(bytes.size() * (seed + 1) / 201);
        QVERIFY(
            file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        if (const auto database = ForeignDatabase::open(path(), 1 << 24))
            (void)texts(**database, u"T"_s, {u"x"_s});
    }
    QVERIFY(file.resize(0) && file.seek(0) && file.write(whole.first(whole.size() / 2)) > 0);
    file.close();
    const auto cut = ForeignDatabase::open(path(), 1 << 24);
    QVERIFY(!cut || !texts(**cut, u"T"_s, {u"x"_s}));
}

// Neither the file nor its folder changes, also where a program was in the middle of a change.
void ForeignDatabaseTest::nothingIsWritten()
{
    QVERIFY(make("PRAGMA journal_mode = WAL; CREATE TABLE T(x); INSERT INTO T VALUES (1)"));
    QFile journal(path() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("rest") == 4);
    journal.close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
    {
        const auto database = ForeignDatabase::open(path(), 1 << 20);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().text));
        QVERIFY((*database)->hasJournal());
        QCOMPARE(texts(**database, u"T"_s, {u"x"_s}).value(), QStringList{u"1"_s});
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), names);
}

STANDOFF_TEST(QCoreApplication, ForeignDatabaseTest)
#include "tst_foreigndatabase.moc"
