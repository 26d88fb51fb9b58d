// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/words/wordstotag.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// What of a selection is tagged. In the texts "[" and "]" stand around what is selected, "<" and
// ">" around what is meant.
class TestWordsToTag : public QObject
{
    Q_OBJECT

private slots:
    void meant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EnclosingPair>("pair");
        const auto row = [](const char *name, const QString &text,
                             EnclosingPair pair = EnclosingPair::LeftOut) {
            QTest::newRow(name) << text << pair;
        };
        row("as it is", u"said [<Kim Jong Un>] today"_s);
        row("spaces", u"said[ <Kim> ]today"_s);
        row("a comma", u"[<Kim>, ]who"_s);
        row("a full stop", u"It was [<a pact>.]"_s);
        row("full stop and mark", u"[<It was a pact>.” ]he said"_s);
        row("several signs", u"[“…<What then>?!”]"_s);
        row("an opening mark", u"[“<Kim> and] Lee”"_s.replace(u"> and"_s, u" and>"_s));
        row("a closing mark", u"“South [<Korea>”] is"_s);
        row("a pair", u"[“<It is so>”] he said"_s);
        row("a pair that stays", u"a [<“shock therapy”>] was"_s, EnclosingPair::Kept);
        row("a pair and a comma", u"a [<“shock therapy”>,] was"_s, EnclosingPair::Kept);
        row("German", u"[„<So ist es>“], sagte"_s);
        row("French", u"[« <C’est ainsi> »] dit"_s);
        row("Chinese", u"他说：[“<是的>。”]"_s);
        row("Japanese", u"[「<そうです>」]と"_s);
        row("straight", u"[\"<so it is>\"] he said"_s);
        row("two pairs", u"[<“yes” and “no”>] were"_s);
        row("pair at the begin", u"[<“The Boss” Smith>] came"_s);
        row("pair at the end", u"[<Smith, “the Boss”>,] came"_s);
        row("apostrophes", u"the [<workers>’ ]union’s"_s);
        row("within a quotation", u"[‘<It’s so>’] he"_s);
        row("brackets", u"[(<EU>)] said"_s);
        row("bracket at the end", u"[<European Union (EU)>] said"_s);
        row("half a bracket", u"(the [<EU>)] said"_s);
        row("initials", u"the [<U.S.>] said"_s);
        row("one initial", u"[<George W.>] said"_s);
        row("abbreviation", u"[<Samsung Co.>] said"_s);
        row("abbreviation and comma", u"[<Samsung Co.>], which"_s);
        row("the sentence is over", u"[<the company>.] It said"_s);
        row("per cent", u"[<10 %>] of"_s);
        row("minus", u"[<-5 degrees>] in"_s);
        row("a dash", u"he [— <Kim> —] said"_s);
        row("Arabic", u"قال [<الرئيس>،] نعم"_s);
        row("nothing else", u"Why[<?!>]"_s);
        row("a mark alone", u"[<“>]Kim"_s);
        row("emoji", u"[<Kim 👍>] said"_s);
    }

    void meant()
    {
        QFETCH(QString, text);
        QFETCH(EnclosingPair, pair);
        const auto without = [](QString from, const QString &signs) {
            for (const QChar sign : signs)
                from.remove(sign);
            return from;
        };
        const auto range = [&](QChar opens, QChar closes, const QString &others) {
            const QString marked = without(text, others);
            const int begin = int(marked.indexOf(opens));
            return TextRange{begin, int(marked.indexOf(closes)) - 1};
        };
        const QString plain = without(text, u"[]<>"_s);
        const TextRange selected = range(u'[', u']', u"<>"_s);
        const TextRange expected = range(u'<', u'>', u"[]"_s);
        const TextRange found = wordsToTag(plain, selected, pair);
        QCOMPARE(plain.sliced(found.begin, found.length()),
            plain.sliced(expected.begin, expected.length()));
        QCOMPARE(found, expected);
    }

    void quotationMarksAreNoticed()
    {
        const QString text = u"“So,” he said (twice)."_s;
        QVERIFY(leavesQuotationMarksOut(text, {0, 5}, {1, 3}));
        QVERIFY(leavesQuotationMarksOut(text, {1, 5}, {1, 3}));
        QVERIFY(!leavesQuotationMarksOut(text, {1, 4}, {1, 3}));
        QVERIFY(!leavesQuotationMarksOut(text, {14, 22}, {15, 20}));
    }
};

STANDOFF_TEST(QCoreApplication, TestWordsToTag)
#include "tst_wordstotag.moc"
