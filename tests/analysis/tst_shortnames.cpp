// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/shortnames.h"
#include "program/testprogram.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class ShortNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void isShort_data();
    void isShort();
};

void ShortNamesTest::isShort_data()
{
    QTest::addColumn<QString>("shorter");
    QTest::addColumn<QString>("longer");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &shorter, const QString &longer, bool expected) {
        QTest::newRow(qPrintable(shorter + u" – "_s + longer)) << shorter << longer << expected;
    };
    row(u"Putin"_s, u"Vladimir Putin"_s, true);
    row(u"Mr. Putin"_s, u"Vladimir Putin"_s, true);
    row(u"Mr. Putin"_s, u"Putin"_s, true);
    row(u"President Putin"_s, u"Vladimir Putin"_s, true);
    row(u"Kim"_s, u"Kim Jong Un"_s, true);
    row(u"PUTIN"_s, u"Vladimir Putin"_s, true);
    row(u"von der Leyen"_s, u"Ursula von der Leyen"_s, true);
    row(u"Frau Merkel"_s, u"Angela Merkel"_s, true);
    row(u"Мэр Путин"_s, u"Владимир Путин"_s, true);
    row(u"the Institute"_s, u"Skerry Institute"_s, true);
    row(u"김"_s, u"김정은"_s, true);
    row(u"Putin"_s, u"Putin"_s, false);
    row(u"Putin"_s, u"Mr. Putin"_s, false);
    row(u"Vladimir Putin"_s, u"Putin"_s, false);
    row(u"Jong"_s, u"Kim Jong Un"_s, false); // within
    row(u"Put"_s, u"Vladimir Putin"_s, false);
    row(u"the minister"_s, u"the old minister"_s, false); // no names
    row(u"the minister"_s, u"Prime Minister"_s, false);
    row(u"Mr."_s, u"Mr. Putin"_s, false);
    row(QString(), u"Putin"_s, false);
    row(u"Putin"_s, QString(), false);
}

void ShortNamesTest::isShort()
{
    QFETCH(QString, shorter);
    QFETCH(QString, longer);
    QFETCH(bool, expected);
    QCOMPARE(isShortFor(shorter, longer), expected);
}

STANDOFF_TEST(QCoreApplication, ShortNamesTest)
#include "tst_shortnames.moc"
