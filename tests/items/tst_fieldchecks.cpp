// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/fieldchecks.h"
#include "program/testprogram.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// The forms of fields that have one.
class FieldChecksTest : public QObject
{
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void tidy_data();
    void tidy();
    void characters_data();
    void characters();
};

void FieldChecksTest::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *field, const QVariant &value, bool fine) {
        QTest::addRow("%s %s", field, qPrintable(value.toStringList().join(u' ')))
            << QString::fromLatin1(field) << value << fine;
    };
    for (const QString &fine : {u""_s, u"Q1"_s, u"Q42"_s, u"Q123456789"_s})
        row("entity.wikidata", fine, true);
    for (const QString &wrong :
        {u"Q"_s, u"Q0"_s, u"Q042"_s, u"42"_s, u"Q42 "_s, u"Q4a"_s, u"P31"_s, u"Q４２"_s})
        row("entity.wikidata", wrong, false);
    for (const QString &fine : {u""_s, u"2024"_s, u"2024-06"_s, u"2024-06-20"_s, u"2024-02-29"_s,
             u"2024-06-20T08:00"_s, u"2024-06-20T08:00:01Z"_s, u"2024-06-20T08:00+09:00"_s,
             u"2024-06-20T08:00:01.5+09:00"_s})
        row("claim.date", fine, true);
    for (const QString &wrong : {u"24"_s, u"2024-13"_s, u"2024-00"_s, u"2024-6"_s, u"2023-02-29"_s,
             u"20.6.2024"_s, u"2024-06-20 08:00"_s, u"2024-06-20T25:00"_s, u"2024-06T08:00"_s,
             u"２０２４"_s, u"2024\n"_s})
        row("evidence.published", wrong, false);
    for (const QString &fine : {u""_s, u"https://example.org"_s, u"http://x.org/a?b=1&c=2#d"_s,
             u"https://example.org/서울"_s, u"doi:10.1000/1"_s, u"ftp://example.org/x"_s})
        row("evidence.address", fine, true);
    for (const QString &wrong : {u"example.org"_s, u"https://"_s, u"https:example"_s,
             u"see there"_s, u"https://a b"_s, u"/tmp/x"_s})
        row("grade.address", wrong, false);
    row("entity.same_as", QStringList{u"https://a.org"_s, u"b.org"_s}, false);
    row("entity.same_as", QStringList{u"https://a.org"_s, u"https://b.org"_s}, true);
    row("verdict.rating_value", 4, true);
    row("verdict.rating_value", u"four"_s, false);
    row("entity.name", u"anything: at all"_s, true);
}

void FieldChecksTest::problems()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(bool, fine);
    QVERIFY2(fieldProblem(field, value).isEmpty() == fine, qPrintable(fieldProblem(field, value)));
}

void FieldChecksTest::tidy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    for (const char *typed : {"https://www.wikidata.org/wiki/Q42", "http://wikidata.org/entity/Q42",
             "www.wikidata.org/wiki/q42", "https://m.wikidata.org/wiki/Q42", "q42", "Q42"})
        QTest::newRow(typed) << QString::fromLatin1(typed) << u"Q42"_s;
    QTest::newRow("other") << u"https://example.org/Q42"_s << u"https://example.org/Q42"_s;
    QTest::newRow("empty") << QString() << QString();
}

void FieldChecksTest::tidy()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(tidied(u"entity.wikidata"_s, typed).toString(), kept);
    QCOMPARE(tidied(u"entity.note"_s, typed).toString(), typed);
}

void FieldChecksTest::characters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("plain") << u"Seoul"_s << 5;
    QTest::newRow("combining") << u"e\u0301te\u0301"_s << 3;
    QTest::newRow("astral") << u"\U0001D11E!"_s << 2;
    QTest::newRow("family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << 1;
    QTest::newRow("flag") << u"\U0001F1F0\U0001F1F5"_s << 1;
    QTest::newRow("jamo") << u"\u1100\u1161\u11A8가"_s << 2;
}

void FieldChecksTest::characters()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(visibleCharacters(text), count);
}

STANDOFF_TEST(QCoreApplication, FieldChecksTest)
#include "tst_fieldchecks.moc"
