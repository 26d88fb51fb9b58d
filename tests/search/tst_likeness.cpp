// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "search/likeness.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Standoff;

class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAndCaseMakeNoDifference();
    void shortTexts();
    void asCountedByHand();
    void sketchesAreCloseToIt();
};

namespace {

using Words = QStringList;

// Of few different words, so that runs come again.
Words randomWords(QRandomGenerator &random, int count)
{
    Words words;
    for (int i = 0; i < count; ++i)
        words.append(u"w"_s + QString::number(random.bounded(30)));
    return words;
}

Words edited(QRandomGenerator &random, Words words, int edits)
{
    for (int i = 0; i < edits; ++i) {
        const int place = random.bounded(int(words.size()));
        switch (random.bounded(3)) {
        case 0:
            words.insert(place, u"new"_s);
            break;
        case 1:
            words.remove(place, std::min<qsizetype>(random.bounded(1, 30), words.size() - place));
            if (words.isEmpty())
                words.append(u"rest"_s);
            break;
        default:
            words[place] = u"other"_s;
        }
    }
    return words;
}

QSet<QString> runsOf(const Words &words)
{
    QSet<QString> runs;
    for (int i = 0; i + 4 <= words.size(); ++i)
        runs.insert(words.mid(i, 4).join(u' '));
    if (words.size() < 4)
        runs.insert(words.join(u' '));
    return runs;
}

double byHand(const Words &one, const Words &other)
{
    const QSet<QString> first = runsOf(one);
    const QSet<QString> second = runsOf(other);
    return double((first & second).size()) / double((first | second).size());
}

Shingles shinglesOf(const Words &words)
{
    return Standoff::shinglesOf(words.join(u' '));
}

} // namespace

void LikenessTest::marksAndCaseMakeNoDifference()
{
    QCOMPARE(Standoff::shinglesOf(u"“The pact holds,” Zoë said.\n\nNobody was surprised."),
        Standoff::shinglesOf(u"the PACT holds Zoe\u0301 said – nobody   was surprised"));
    QVERIFY(Standoff::shinglesOf(u"the pact holds she said")
        != Standoff::shinglesOf(u"the pact held she said"));
    // Without spaces each character is a word.
    QCOMPARE(Standoff::shinglesOf(u"平壌で会談した").size(), 4);
}

void LikenessTest::shortTexts()
{
    const Shingles none = Standoff::shinglesOf(u" – 😀");
    QVERIFY(none.isEmpty());
    QCOMPARE(resemblance(none, none), 0.0);
    QCOMPARE(Sketch(none).resemblance(Sketch(none)), 0.0);
    const Shingles one = Standoff::shinglesOf(u"Kim");
    QCOMPARE(one.size(), 1);
    QCOMPARE(resemblance(one, none), 0.0);
    QCOMPARE(resemblance(one, Standoff::shinglesOf(u"kim!")), 1.0);
    QCOMPARE(Standoff::shinglesOf(u"Kim met Putin again").size(), 1);
    QCOMPARE(Standoff::shinglesOf(u"Kim met Putin again today").size(), 2);
}

void LikenessTest::asCountedByHand()
{
    QRandomGenerator random(11);
    for (int run = 0; run < 300; ++run) {
        const Words one = randomWords(random, random.bounded(1, 120));
        const Words other = run % 3 == 0 ? randomWords(random, random.bounded(1, 120))
                                         : edited(random, one, random.bounded(8));
        const double wanted = byHand(one, other);
        const Shingles first = shinglesOf(one);
        const Shingles second = shinglesOf(other);
        QCOMPARE(resemblance(first, second), wanted);
        QCOMPARE(resemblance(second, first), wanted);
        // Few enough for the sketch to hold them all.
        QCOMPARE(Sketch(first).resemblance(Sketch(second)), wanted);
    }
}

void LikenessTest::sketchesAreCloseToIt()
{
    QRandomGenerator random(12);
    double squares = 0;
    constexpr int runs = 200;
    for (int run = 0; run < runs; ++run) {
        const Words one = randomWords(random, random.bounded(400, 3000));
        const Words other = edited(random, one, random.bounded(200));
        const double wanted = byHand(one, other);
        const double estimate = Sketch(shinglesOf(one)).resemblance(Sketch(shinglesOf(other)));
        QVERIFY2(std::abs(estimate - wanted) < 0.16, qPrintable(QString::number(wanted)));
        squares += (estimate - wanted) * (estimate - wanted);
    }
    QVERIFY(std::sqrt(squares / runs) < 0.032);
}

STANDOFF_TEST(QCoreApplication, LikenessTest)
#include "tst_likeness.moc"
