// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/audittables.h"
#include "program/testprogram.h"
#include "project/project.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class AuditTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreInTheOrderOfTheTerms();
    void tagsAreTogether();
    void rowsWithMost_data();
    void rowsWithMost();

private:
    enum Table { Groups, Voices, Sums, States, Verdicts, Tags };

    // The first column of a table.
    static QStringList names(const AuditTable &table)
    {
        QStringList names;
        for (const QVariantList &row : table.rows)
            names.append(row.first().toString());
        return names;
    }
};

void AuditTablesTest::wordsAreInTheOrderOfTheTerms()
{
    Project project;
    const QStringList terms{u"spotted"_s, u"researching"_s, u"published"_s, u"dropped"_s};
    for (int i = 0; i < terms.size(); ++i) {
        const int position = int(terms.size()) - i; // not in the order of the ids
        project.add(Term{.id = {i + 1},
            .field = u"claim.state"_s,
            .value = terms[terms.size() - 1 - i],
            .position = position});
    }
    SourceAudit audit;
    audit.claimStates = {
        {u"dropped"_s, 1}, {u"published"_s, 2}, {u"spotted"_s, 4}, {QString(), 2}, {u"mine"_s, 1}};
    const AuditTable table = auditTables(audit, project)[States];
    QCOMPARE(names(table),
        (QStringList{u"spotted"_s, u"published"_s, u"dropped"_s, u"none"_s, u"mine"_s}));
    QCOMPARE(table.rows[0], (QVariantList{u"spotted"_s, 4, 0.4}));
    QCOMPARE(table.textOf(0, 2), u"40.0%"_s);
}

void AuditTablesTest::tagsAreTogether()
{
    Project project;
    project.add(Layer{.id = {1}, .name = u"Entities"_s});
    for (int i = 0; i < 2; ++i) {
        project.add(Tag{.id = {2 + i}, .layer = {1}, .name = u"Tag %1"_s.arg(i)});
        project.add(Article{.id = {4 + i}, .title = u"Article %1"_s.arg(i)});
    }
    SourceAudit audit;
    audit.tags = {{{4}, {2}, 5}, {{4}, {3}, 6}, {{5}, {2}, 7}, {{5}, {3}, 8}};
    const AuditTable table = auditTables(audit, project)[Tags];
    QCOMPARE(table.nameOf(0), u"Tag 0 · Entities · Article 0"_s);
    QCOMPARE(table.nameOf(1), u"Tag 0 · Entities · Article 1"_s);
    QCOMPARE(table.nameOf(2), u"Tag 1 · Entities · Article 0"_s);
    QCOMPARE(table.rows[3].last(), QVariant(8));
}

void AuditTablesTest::rowsWithMost_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("nothing") << QList<int>() << 3 << QList<int>();
    QTest::newRow("all, as they stand") << QList<int>{1, 3, 2} << 3 << QList<int>{0, 1, 2};
    QTest::newRow("the most") << QList<int>{1, 4, 2, 3} << 2 << QList<int>{1, 3};
    QTest::newRow("as many") << QList<int>{1, 2, 2, 2} << 2 << QList<int>{1, 2};
}

void AuditTablesTest::rowsWithMost()
{
    QFETCH(QList<int>, values);
    QFETCH(int, count);
    QFETCH(QList<int>, rows);
    AuditTable table;
    for (const int value : values)
        table.rows.append(QVariantList{u"name"_s, value});
    QCOMPARE(table.rowsWithMost(count), rows);
}

STANDOFF_TEST(QCoreApplication, AuditTablesTest)
#include "tst_audittables.moc"
