// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/checkjson.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class CheckJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void countsItemsApart();
};

void CheckJsonTest::checks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says"); // "": it may be parsed
    const auto members = [](int count) {
        QByteArray object = "{";
        for (int i = 0; i < count; ++i)
            object += (i > 0 ? ",\"" : "\"") + QByteArray::number(i) + "\":1";
        return object + '}';
    };
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("nothing", "", u""_s);
    row("no JSON", "}]} a: \"", u""_s);
    row("many members", members(500'000), u""_s);
    row("more members", "\n " + members(1'600'000), u"column 2:"_s);
    row("as deep as may be", QByteArray("[").repeated(200) + QByteArray("]").repeated(200), u""_s);
    row("one deeper", QByteArray("[").repeated(201), u"column 1:201"_s);
    row("one after the other", QByteArray("[],").repeated(10'000), u""_s);
    row("in a text", "\"" + QByteArray("[{:\\\"").repeated(5000) + "\"", u""_s);
    row("behind a text", "\"\\\\\"" + QByteArray("[").repeated(201), u"deep"_s);
    row("as many values as may be", "[" + QByteArray("0,").repeated(2'999'999) + "0]", u""_s);
    row("more values", "[" + QByteArray("0,").repeated(3'000'001) + "0]", u"values"_s);
}

void CheckJsonTest::checks()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const Result<> result = checkJson(json);
    QCOMPARE(result.has_value(), says.isEmpty());
    if (!result)
        QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
}

void CheckJsonTest::countsItemsApart()
{
    const QByteArray item = '[' + QByteArray("0,").repeated(1'999'999) + "0]";
    const QByteArray json = "{\"a\":[" + item + ',' + item + "]}";
    QVERIFY(!checkJson(json));
    QVERIFY(checkJson(json, 2));
}

STANDOFF_TEST(QCoreApplication, CheckJsonTest)
#include "tst_checkjson.moc"
