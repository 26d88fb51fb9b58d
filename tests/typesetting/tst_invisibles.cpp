// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "typesetting/invisibles.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

class TestInvisibles : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestInvisibles::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found"); // name and offset
    QTest::newRow("none") << u"Plain “text”, é 한국 العربية"_s << QStringList();
    QTest::newRow("marks") << u"a\u200Eb\u200Fc"_s << QStringList{u"LRM 1"_s, u"RLM 3"_s};
    QTest::newRow("isolate") << u"\u2067שלום\u2069"_s << QStringList{u"RLI 0"_s, u"PDI 5"_s};
    QTest::newRow("persian") << u"می\u200Cخواهم"_s << QStringList{u"ZWNJ 2"_s};
    QTest::newRow("soft hyphen, no-width space")
        << u"Donau\u00ADdampf\u200B schiff"_s << QStringList{u"SHY 5"_s, u"ZWSP 11"_s};
    QTest::newRow("byte order mark within") << u"a\uFEFFb"_s << QStringList{u"BOM 1"_s};
    QTest::newRow("family") << u"👩\u200D👩\u200D👧"_s << QStringList();
    QTest::newRow("heart") << u"❤\uFE0F\u200D🔥"_s << QStringList();
    QTest::newRow("joiner between letters") << u"क\u200Dष"_s << QStringList{u"ZWJ 1"_s};
    QTest::newRow("behind emoji") << u"😀\u200E"_s << QStringList{u"LRM 2"_s};
}

void TestInvisibles::finds()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Invisible &invisible : invisiblesIn(text))
        found.append(u"%1 %2"_s.arg(invisible.name).arg(invisible.offset));
    QTEST(found, "found");
}

STANDOFF_TEST(QCoreApplication, TestInvisibles)
#include "tst_invisibles.moc"
