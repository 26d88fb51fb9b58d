// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/lossesmodel.h"
#include "formats/losses.h"
#include "program/testprogram.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What an export does not carry, by kind and place.
class LossesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void lossesComeInGroups();
    void aKindWithPlacesUnderIt();
};

void LossesModelTest::lossesComeInGroups()
{
    const Loss grade{{}, u"KCNA"_s, u"a grade"_s};
    const Loss note{ArticleId{3}, {}, u"the note"_s};
    const Loss otherGrade{{}, u"TASS"_s, u"a grade"_s};
    const QList<LossGroup> groups = groupedLosses({grade, note, otherGrade});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].what, u"a grade"_s);
    QCOMPARE(groups[0].losses, (QList{grade, otherGrade}));
    QCOMPARE(groups[1].losses, QList{note});
    QVERIFY(groupedLosses({}).isEmpty());
}

void LossesModelTest::aKindWithPlacesUnderIt()
{
    LossesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({{u"a grade"_s, {u"KCNA"_s, u"TASS"_s}}, {u"the note"_s, {u"First"_s}},
        {u"a tag lies within itself"_s, {}}});
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex grades = model.index(0, 0);
    QCOMPARE(grades.data().toString(), u"a grade (2 time(s))"_s);
    QCOMPARE(model.rowCount(grades), 2);
    QCOMPARE(model.index(1, 0, grades).data().toString(), u"TASS"_s);
    QCOMPARE(model.index(1, 0, grades).parent(), grades);
    QCOMPARE(model.index(1, 0).data().toString(), u"First: the note"_s);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QCOMPARE(model.index(2, 0).data().toString(), u"a tag lies within itself"_s);
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

STANDOFF_TEST(QCoreApplication, LossesModelTest)
#include "tst_lossesmodel.moc"
