// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/writtendate.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const QString &text, const QString &iso) {
            QTest::newRow(qPrintable(text)) << text << iso;
        };
        row(u"November 19, 2019"_s, u"2019-11-19"_s);
        row(u"Nov. 19th, 2019"_s, u"2019-11-19"_s);
        row(u"19 Nov 2019 07:09 GMT"_s, u"2019-11-19T07:09Z"_s);
        row(u"Tue Nov 19 2019 05:44:06 GMT+0000 (Coordinated Universal Time)"_s,
            u"2019-11-19T05:44:06Z"_s);
        row(u"Tue Nov 19 05:44:06 GMT+0530 2019"_s, u"2019-11-19T05:44:06+05:30"_s);
        row(u"Thu, 20 Jun 2024 09:30:00 +0900"_s, u"2024-06-20T09:30:00+09:00"_s);
        row(u"2019-9-9"_s, u"2019-09-09"_s);
        row(u"2019/09/09 8:05"_s, u"2019-09-09T08:05"_s);
        row(u"Published 11:34 PM EST Nov 19, 2019"_s, u"2019-11-19T23:34-05:00"_s);
        row(u"Updated 10:01\u00a0pm PST, Tuesday, November 19, 2019"_s,
            u"2019-11-19T22:01-08:00"_s);
        row(u"Posted at 12:05 a.m. on 3 May 2020"_s, u"2020-05-03T00:05"_s);
        row(u"May 2020"_s, u"2020-05"_s);
        row(u"19.11.2019"_s, u"2019-11-19"_s);
        row(u"Dienstag, 19. November 2019, 14:30 Uhr"_s, u"2019-11-19T14:30"_s);
        row(u"Stand: 3. März 2021 8 Uhr"_s, u"2021-03-03T08:00"_s);
        row(u"Publié le 1er août 2019 à 14h30"_s, u"2019-08-01T14:30"_s);
        row(u"mardi 19 février 2019"_s, u"2019-02-19"_s);
        row(u"19 de noviembre de 2019"_s, u"2019-11-19"_s);
        row(u"sexta-feira, 22 de outubro de 2010 às 20:13"_s, u"2010-10-22T20:13"_s);
        row(u"19 novembre 2019"_s, u"2019-11-19"_s);
        row(u"19 ноября 2019 г., 08:53"_s, u"2019-11-19T08:53"_s);
        row(u"Опубликовано: 1 мая 2020"_s, u"2020-05-01"_s);
        row(u"2019년 11월 19일 오후 3시 20분"_s, u"2019-11-19T15:20"_s);
        row(u"입력 2019.11.19 09:30"_s, u"2019-11-19T09:30"_s);
        row(u"2019年11月19日"_s, u"2019-11-19"_s);
        row(u"19 نوفمبر 2019"_s, u"2019-11-19"_s);
        row(u"نشر في: ١٩ نوفمبر ٢٠١٩"_s, u"2019-11-19"_s);
        row(u"19 تشرين الثاني 2019"_s, u"2019-11-19"_s);
        row(u"25/12/2019"_s, u"2019-12-25"_s);
        row(u"12/25/2019"_s, u"2019-12-25"_s);
        row(u"4/4/2019"_s, u"2019-04-04"_s);
    }

    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const WrittenDate date = writtenDate(text);
        QCOMPARE(date.iso, iso);
        QVERIFY(date.isAlone);
    }

    void areNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "last week", "3/4/2019", "31 February 2019", "Room 19, 2019",
                 "May I say so", "2019", "19 November", "19-11-19", "2019-13-01"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << u"19 November 2019 "_s.repeated(1000);
    }

    void areNone()
    {
        QFETCH(QString, text);
        QCOMPARE(writtenDate(text).iso, QString());
    }

    void standsWithOthers()
    {
        const WrittenDate date = writtenDate(u"The treaty of November 19, 2019 holds"_s);
        QCOMPARE(date.iso, u"2019-11-19"_s);
        QVERIFY(!date.isAlone);
    }
};

STANDOFF_TEST(QCoreApplication, TestWrittenDate)
#include "tst_writtendate.moc"
