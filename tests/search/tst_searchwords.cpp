// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "search/searchwords.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void rangesFitAnyText();
};

void SearchWordsTest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QStringList>("ranges");

    const auto row = [](const char *name, const QString &text, const QString &folded,
                         const QStringList &ranges) {
        QTest::newRow(name) << text << folded << ranges;
    };
    row("nothing", {}, {}, {});
    row("signs only", u" -- \"…\" 😀\n"_s, {}, {});
    row("case", u"Kim met PUTIN."_s, u"kim met putin"_s, {u"Kim"_s, u"met"_s, u"PUTIN"_s});
    row("apostrophe and hyphen", u"Kim’s e-mail"_s, u"kim s e mail"_s,
        {u"Kim"_s, u"s"_s, u"e"_s, u"mail"_s});
    row("digits", u"3.5 MW, G7"_s, u"3 5 mw g7"_s, {u"3"_s, u"5"_s, u"MW"_s, u"G7"_s});
    row("words of ASCII beside what is not", u"“He said–no”, US$é3x"_s, u"he said no us e3x"_s,
        {u"He"_s, u"said"_s, u"no"_s, u"US"_s, u"é3x"_s});
    row("diacritics", u"Zoë São Łódź Ångström"_s, u"zoe sao łodz angstrom"_s,
        {u"Zoë"_s, u"São"_s, u"Łódź"_s, u"Ångström"_s});
    row("combining", u"Zoe\u0301."_s, u"zoe"_s, {u"Zoe\u0301"_s});
    row("sharp s", u"Straße STRASSE"_s, u"strasse strasse"_s, {u"Straße"_s, u"STRASSE"_s});
    row("dotted I", u"İstanbul"_s, u"istanbul"_s, {u"İstanbul"_s});
    row("final sigma", u"ΣΊΣΥΦΟΣ Σίσυφος"_s, u"σισυφοσ σισυφοσ"_s, {u"ΣΊΣΥΦΟΣ"_s, u"Σίσυφος"_s});
    row("Cyrillic", u"Путин Ёлка"_s, u"путин елка"_s, {u"Путин"_s, u"Ёлка"_s});
    row("ligature and full width", u"ﬁnal ＫＢＳ１"_s, u"final kbs1"_s, {u"ﬁnal"_s, u"ＫＢＳ１"_s});
    row("circled and raised", u"CO₂ ⑴"_s, u"co2 1"_s, {u"CO₂"_s, u"⑴"_s});
    row("soft hyphen", u"co\u00adoperate"_s, u"cooperate"_s, {u"co\u00adoperate"_s});
    row("marks of direction", u"\u200fKim\u200e said"_s, u"kim said"_s, {u"Kim"_s, u"said"_s});
    row("Arabic", u"قَالَ الأمير ســـلام"_s, u"قال الامير سلام"_s,
        {u"قَالَ"_s, u"الأمير"_s, u"ســـلام"_s});
    row("Hebrew", u"שָׁלוֹם"_s, u"שלום"_s, {u"שָׁלוֹם"_s});
    row("Korean", u"김정은은 3월"_s, u"김 정 은 은 3 월"_s,
        {u"김"_s, u"정"_s, u"은"_s, u"은"_s, u"3"_s, u"월"_s});
    row("Korean in parts", u"김정"_s.normalized(QString::NormalizationForm_D), u"김 정"_s,
        {u"김"_s.normalized(QString::NormalizationForm_D),
            u"정"_s.normalized(QString::NormalizationForm_D)});
    row("Japanese", u"東京がTVで"_s, u"東 京 が tv で"_s,
        {u"東"_s, u"京"_s, u"が"_s, u"TV"_s, u"で"_s});
    row("katakana", u"スーパー"_s, u"ス ー パ ー"_s, {u"ス"_s, u"ー"_s, u"パ"_s, u"ー"_s});
    row("Han beyond the first plane", u"𠮷野"_s, u"𠮷 野"_s, {u"𠮷"_s, u"野"_s});
    row("Thai", u"กำลังมั่น"_s, u"ก ํา ลั ง มั่ น"_s, {u"ก"_s, u"ำ"_s, u"ลั"_s, u"ง"_s, u"มั่"_s, u"น"_s});
    row("Hindi keeps its vowels", u"हिन्दी"_s, u"हिन्दी"_s, {u"हिन्दी"_s});
    row("space of no width", u"ab\u200bcd"_s, u"ab cd"_s, {u"ab"_s, u"cd"_s});
    row("nothing but dropped", u"ـ kim"_s, u"kim"_s, {u"kim"_s});
    row("half a character", u"a"_s + QChar(0xd800) + u"b"_s, u"a b"_s, {u"a"_s, u"b"_s});
}

void SearchWordsTest::words()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QFETCH(QStringList, ranges);
    const SearchWords words = searchWords(text);
    QCOMPARE(words.folded, folded);
    QStringList found;
    QStringList pieces;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const TextRange range = words.words[i].range;
        found.append(text.sliced(range.begin, range.length()));
        pieces.append(words.at(i).toString());
    }
    QCOMPARE(found, ranges);
    QCOMPARE(pieces.join(u' '), folded);
}

// Whatever comes in: words in order, apart, never empty; nothing that an index takes for a gap.
void SearchWordsTest::rangesFitAnyText()
{
    QRandomGenerator random(4);
    const QString pool =
        u"aB3 .-'\"*ßé\u0301\u00ad\u200d\u200f가김\u1100\u1161東がーก็ัมาقَـ😀½⑴\u0378\n"_s
        + QChar(0xd83d) + QChar(0xde00) + QChar(0);
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = random.bounded(30); i > 0; --i)
            text += pool[random.bounded(int(pool.size()))];
        const SearchWords words = searchWords(text);
        int end = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const TextRange range = words.words[i].range;
            QVERIFY(range.begin >= end && !range.isEmpty() && range.end <= text.size());
            QVERIFY(!words.at(i).isEmpty());
            for (const QChar c : words.at(i)) {
                QVERIFY2(c.unicode() >= 0x80 || (c.isLetterOrNumber() && !c.isUpper()),
                    qPrintable(words.folded));
            }
            // A word alone is cut as it is in its text.
            const SearchWords again = searchWords(text.sliced(range.begin, range.length()));
            QCOMPARE(again.folded, words.at(i));
            end = range.end;
        }
        QVERIFY(words.folded.isValidUtf16());
    }
}

STANDOFF_TEST(QCoreApplication, SearchWordsTest)
#include "tst_searchwords.moc"
