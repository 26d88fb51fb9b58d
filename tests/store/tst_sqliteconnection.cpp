// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "store/file/sqliteconnection.h"
#include "support/verifyresult.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class SqliteConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAreTakenInTurn();
    void failureInTheMiddleIsNoEnd();
    void failureLeavesTheStatementUsable();
    void valueIsThatOfTheFirstRow();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();

private:
    // The numbers that a query gives, until it ends or fails.
    Result<> read(const QString &sql, QList<qint64> &numbers)
    {
        numbers.clear();
        return m_connection->forEachRow(
            sql, {}, [&numbers](const Query &row) { numbers.append(row.number(0)); });
    }

    std::unique_ptr<SqliteConnection> m_connection;
    // abs() of the smallest number is an error, which SQLite meets when it comes to that row.
    const QString m_failing = u"SELECT abs(n) FROM numbers ORDER BY rowid"_s;
};

void SqliteConnectionTest::init()
{
    auto connection = SqliteConnection::open({}, SqliteConnection::Mode::Create);
    VERIFY_RESULT(connection);
    m_connection = std::move(*connection);
    VERIFY_RESULT(m_connection->execute("CREATE TABLE numbers (n INTEGER NOT NULL);"
                                        "INSERT INTO numbers VALUES (-1), (2), "
                                        "(-9223372036854775807 - 1), (4)"));
}

void SqliteConnectionTest::rowsAreTakenInTurn()
{
    QList<qint64> numbers;
    VERIFY_RESULT(read(u"SELECT n FROM numbers WHERE n > -5 ORDER BY n"_s, numbers));
    QCOMPARE(numbers, QList<qint64>({-1, 2, 4}));
    VERIFY_RESULT(read(u"SELECT n FROM numbers WHERE n > 5"_s, numbers));
    QCOMPARE(numbers, QList<qint64>());
}

void SqliteConnectionTest::failureInTheMiddleIsNoEnd()
{
    QList<qint64> numbers;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"overflow"_s));
    const auto done = read(m_failing, numbers);
    QVERIFY(!done);
    QCOMPARE(done.error().text, u"integer overflow"_s);
    QCOMPARE(numbers, QList<qint64>({1, 2}));
}

void SqliteConnectionTest::failureLeavesTheStatementUsable()
{
    QList<qint64> numbers;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"overflow"_s));
    QVERIFY(!read(m_failing, numbers));
    VERIFY_RESULT(m_connection->run(u"DELETE FROM numbers WHERE n < -5"_s));
    VERIFY_RESULT(read(m_failing, numbers));
    QCOMPARE(numbers, QList<qint64>({1, 2, 4}));
}

void SqliteConnectionTest::valueIsThatOfTheFirstRow()
{
    const auto first = m_connection->value(m_failing); // what is behind it is not read
    VERIFY_RESULT(first);
    QCOMPARE(first->toInt(), 1);
    const auto none = m_connection->value(u"SELECT n FROM numbers WHERE n = ?"_s, {5});
    VERIFY_RESULT(none);
    QVERIFY(!none->isValid());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"overflow"_s));
    QVERIFY(!m_connection->value(u"SELECT abs(n) FROM numbers WHERE n < ?"_s, {-5}));
}

void SqliteConnectionTest::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("number") << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("bytes") << QVariant(QByteArray("a\0\xff", 3));
    QTest::newRow("no bytes") << QVariant(QByteArray(""));
    const std::pair<const char *, QString> texts[] = {{"empty", u""_s}, {"plain", u"Kim"_s},
        {"NUL within", u"a"_s + QChar(u'\0') + u"b"_s}, {"astral", u"𠮷😀"_s},
        {"mark of the order of bytes", u"\ufeff\ufeffa"_s}, {"such a mark reversed", u"\ufffea"_s},
        {"no characters", u"\uffff\ufdd0"_s}};
    for (const auto &[name, text] : texts)
        QTest::newRow(name) << QVariant(text);
}

// In the first row and in a later one.
void SqliteConnectionTest::valuesComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    QVariantList found;
    VERIFY_RESULT(m_connection->forEachRow(u"SELECT ? UNION ALL SELECT ?"_s, {value, value},
        [&found](const Query &row) { found.append(row.value(0)); }));
    QCOMPARE(found, (QVariantList{value, value}));
    // SQLite has the same text, not only what gives the same back.
    if (value.typeId() == QMetaType::QString && !value.toString().contains(QChar(u'\0'))) {
        const auto length = m_connection->value(u"SELECT length(?)"_s, {value});
        VERIFY_RESULT(length);
        QCOMPARE(length->toInt(), value.toString().toUcs4().size());
    }
}

STANDOFF_TEST(QCoreApplication, SqliteConnectionTest)
#include "tst_sqliteconnection.moc"
