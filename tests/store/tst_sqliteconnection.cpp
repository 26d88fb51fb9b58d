// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "store/sqliteconnection.h"
#include "support/verifyresult.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(SqliteConnectionTest)
#include "tst_sqliteconnection.moc"
