// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/quotations.h"
#include "program/testprogram.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class QuotationsTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void marksThatDoNotBalance_data();
    void marksThatDoNotBalance();
    void overParagraphs();
    void randomTextIsBookkept();
    void bearsVeryManyMarks();
    void damagedArticle();
};

namespace {

// The quotations of a text, each with its marks, before those within it.
QStringList quoted(const QString &string)
{
    const ArticleText text(string);
    QStringList quotations;
    for (const Quotation &quotation : findQuotations(text).quotations)
        quotations.append(QString(quotation.depth, u'>') + text.slice(quotation.range).toString());
    return quotations;
}

} // namespace

void QuotationsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", u"He said nothing, it’s the workers’ day in the ’90s."_s, {});
    row("English", u"She said: “It holds,” and left."_s, {u"“It holds,”"_s});
    row("English, nested", u"“He called it a ‘pact’ twice,” she said."_s,
        {u"“He called it a ‘pact’ twice,”"_s, u">‘pact’"_s});
    row("British", u"‘It’s the “best” pact,’ he said."_s,
        {u"‘It’s the “best” pact,’"_s, u">“best”"_s});
    row("British, possessive", u"‘The workers’ rights are the unions’ rights,’ she said."_s,
        {u"‘The workers’ rights are the unions’ rights,’"_s});
    row("possessive after a quotation", u"‘Yes,’ said the workers’ union."_s, {u"‘Yes,’"_s});
    row("clipped words", u"‘Rock ‘n’ roll,’ they sang in the ‘90s."_s, {u"‘Rock ‘n’ roll,’"_s});
    row("straight", u"\"It holds,\" he said. \"Does it?\""_s,
        {u"\"It holds,\""_s, u"\"Does it?\""_s});
    row("straight, nested", u"\"He said 'no' to it,\" she wasn't told."_s,
        {u"\"He said 'no' to it,\""_s, u">'no'"_s});
    row("straight single", u"The 'pact' isn't the workers' pact."_s, {u"'pact'"_s});
    row("inches", u"A 5\" pipe is a \"five inch\" pipe."_s, {u"\"five inch\""_s});
    row("German", u"Er sagte: „Das ist ‚gut‘ so“, dann ging er."_s,
        {u"„Das ist ‚gut‘ so“"_s, u">‚gut‘"_s});
    row("German, inward", u"»Das ist ›gut‹ so«, sagte er."_s,
        {u"»Das ist ›gut‹ so«"_s, u">›gut‹"_s});
    row("Polish", u"„To jest pakt”, powiedział."_s, {u"„To jest pakt”"_s});
    row("Swedish", u"”Det är en pakt”, sade han."_s, {u"”Det är en pakt”"_s});
    row("French", u"« C’est un ‹ pacte › », a-t-il dit."_s,
        {u"« C’est un ‹ pacte › »"_s, u">‹ pacte ›"_s});
    row("French, no-break spaces", u"Il dit\u00a0: «\u00a0Oui\u00a0»."_s, {u"«\u00a0Oui\u00a0»"_s});
    row("Spanish", u"«Es un “pacto”», dijo."_s, {u"«Es un “pacto”»"_s, u">“pacto”"_s});
    row("Russian", u"«Газета „Правда“ права», — сказал он."_s,
        {u"«Газета „Правда“ права»"_s, u">„Правда“"_s});
    row("Korean", u"그는 “‘조약’은 유효하다”고 말했다."_s,
        {u"“‘조약’은 유효하다”"_s, u">‘조약’"_s});
    row("Japanese", u"首相は「『条約』は有効だ」と述べた。"_s,
        {u"「『条約』は有効だ」"_s, u">『条約』"_s});
    row("Chinese", u"他在《人民日报》说：“条约有效。”"_s, {u"《人民日报》"_s, u"“条约有效。”"_s});
    row("astral", u"\U0001F600 “\U0001D11E”"_s, {u"“\U0001D11E”"_s});
    row("bracketed", u"It (“the pact”) holds—“truly”—he said."_s, {u"“the pact”"_s, u"“truly”"_s});
}

void QuotationsTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(quoted(text), expected);
    QCOMPARE(findQuotations(ArticleText(text)).unbalanced, QList<TextRange>());
}

void QuotationsTest::marksThatDoNotBalance_data()
{
    QTest::addColumn<QString>("marked"); // a | before each mark without its other half
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("never closed", u"|“It holds, he said.\nNext."_s, {});
    row("never opened", u"It holds,|” he said."_s, {});
    row("closed twice", u"to offer “means.” help.|” However"_s, {u"“means.”"_s});
    row("opened twice", u"|“How will it? she said. “Does it?”"_s, {u"“Does it?”"_s});
    row("inner one open", u"“He said |‘no to it,” she said."_s, {u"“He said ‘no to it,”"_s});
    row("straight, never closed", u"|\"It holds, he said."_s, {});
    row("straight, opened twice", u"|\"It holds, he said. \"Truly.\""_s, {u"\"Truly.\""_s});
    row("guillemets", u"Oui|», dit-il. |« Non."_s, {});
    row("German", u"|„Das ist so, sagte er. „Gut.“"_s, {u"„Gut.“"_s});
    row("Japanese", u"首相は|「条約は有効だと述べた。"_s, {});
    row("crossing", u"“A |‘b” c’ d."_s, {u"“A ‘b”"_s});
}

void QuotationsTest::marksThatDoNotBalance()
{
    QFETCH(QString, marked);
    QFETCH(QStringList, expected);
    QString text;
    QList<TextRange> places;
    for (const QChar c : marked) {
        if (c == u'|')
            places.append({int(text.size()), int(text.size()) + 1});
        else
            text.append(c);
    }
    QCOMPARE(findQuotations(ArticleText(text)).unbalanced, places);
    QCOMPARE(quoted(text), expected);
}

void QuotationsTest::overParagraphs()
{
    const ArticleText text(u"He said: “One.\n“Two.\n\n“Three ‘four\n“‘five’ six.” Done.\n"
                           "«Uno.\n»Dos.»\n“Open.\nAnd no more."_s);
    const QuotationMarks marks = findQuotations(text);
    QCOMPARE(marks.quotations.size(), 3);
    QStringList words;
    for (const TextRange range : marks.quotations[0].words)
        words.append(text.slice(range).toString());
    QCOMPARE(words, (QStringList{u"One."_s, u"Two."_s, u"Three ‘four"_s, u"five’ six."_s}));
    QCOMPARE(marks.quotations[1].depth, 1);
    QCOMPARE(text.slice(marks.quotations[1].words.last()).toString(), u"five"_s);
    QCOMPARE(marks.quotations[2].words.size(), 2);
    QCOMPARE(text.slice(marks.quotations[2].range).toString(), u"«Uno.\n»Dos.»"_s);
    QCOMPARE(marks.unbalanced.size(), 1);
    QCOMPARE(marks.unbalanced.first().begin, int(text.string().indexOf(u"“Open"_s)));
}

// Whatever the text: quotations are nested or apart, and each mark is used once at most.
void QuotationsTest::randomTextIsBookkept()
{
    QRandomGenerator random(7);
    const QString letters = u"ab s.,\n“”„‘’‚«»‹›「」『』《》\"'5"_s;
    for (int round = 0; round < 2000; ++round) {
        QString string;
        for (int i = random.bounded(60); i > 0; --i)
            string.append(letters[random.bounded(int(letters.size()))]);
        const ArticleText text(string);
        const QuotationMarks marks = findQuotations(text);
        QList<int> used;
        for (const TextRange range : marks.unbalanced)
            used.append(range.begin);
        for (const Quotation &one : marks.quotations) {
            used << one.range.begin << one.range.end - 1;
            QVERIFY(one.range.length() >= 2);
            for (const TextRange words : one.words)
                QVERIFY(one.range.contains(words));
            for (const Quotation &other : marks.quotations) {
                QVERIFY(!one.range.intersects(other.range) || one.range.contains(other.range)
                    || other.range.contains(one.range));
            }
        }
        std::ranges::sort(used);
        QVERIFY2(std::ranges::adjacent_find(used) == used.end(), qPrintable(string));
    }
}

// Each mark asks which of those that are open it closes: by looking at all, this would take hours.
void QuotationsTest::bearsVeryManyMarks()
{
    constexpr int many = 200'000;
    for (const QString &mark : {u"“"_s, u"„"_s, u"« "_s, u"'a "_s, u"5\" "_s, u"‘dogs’ a "_s}) {
        const QuotationMarks marks = findQuotations(ArticleText(mark.repeated(many)));
        if (mark == u"“"_s)
            QCOMPARE(marks.unbalanced.size(), many);
    }
    const QuotationMarks nested =
        findQuotations(ArticleText(u"“a "_s.repeated(many) + u"” "_s.repeated(many)));
    QCOMPARE(nested.quotations.size(), many);
    QCOMPARE(nested.quotations.last().depth, many - 1);
}

// An article that a machine has rewritten, with real damage; not part of the program.
void QuotationsTest::damagedArticle()
{
    QFile file(qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/articles/korea-pact.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the article is not at hand");
    const ArticleText text(QString::fromUtf8(file.readAll()));
    const QString &string = text.string();
    const int help = int(string.indexOf(u"help.”"_s)) + 5;
    const int seoul = int(string.indexOf(u"“Seoul had already"_s));
    const int does = int(string.indexOf(u"“Does there come"_s));
    QCOMPARE(findQuotations(text).unbalanced,
        (QList<TextRange>{{help, help + 1}, {seoul, seoul + 1}, {does, does + 1}}));
}

STANDOFF_TEST(QCoreApplication, QuotationsTest)
#include "tst_quotations.moc"
