// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/namecandidates.h"
#include "program/testprogram.h"
#include "project/project.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

KnownNames knownOf(const QStringList &names)
{
    KnownNames known;
    qint64 number = 1;
    for (const QString &name : names)
        known.add(name, EntityId{number++});
    return known;
}

QList<NameCandidate> candidatesIn(
    const QString &text, const QStringList &names, const QString &language = {})
{
    const ArticleText article(text);
    return nameCandidates(article, namesByCapitals(article, language), knownOf(names));
}

// The text with what is proposed in it: [by its capitals], {known to the register}.
QString marked(const QString &text, const QStringList &names, const QString &language)
{
    QString result = text;
    for (const NameCandidate &candidate :
        std::views::reverse(candidatesIn(text, names, language))) {
        result.insert(candidate.range.end, candidate.known ? u'}' : u']');
        result.insert(candidate.range.begin, candidate.known ? u'{' : u'[');
    }
    return result;
}

QString plain(QString text)
{
    for (const QChar sign : u"[]{}"_s)
        text.remove(sign);
    return text;
}

} // namespace

class NameCandidatesTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void knowsNames_data();
    void knowsNames();
    void namesOfARegister();
    void knownNamesByBruteForce();
    void overlapsByBruteForce();
    void anyText();
    void takesLinearTime();
    void isGivenUp();
};

void NameCandidatesTest::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &language, const QString &expected) {
        QTest::newRow(name) << language << expected;
    };
    row("English", u"en"_s,
        u"Russian President [Vladimir Putin] met [Kim Jong Un] in [Pyongyang] on Wednesday. The "
        u"pact "
        "was signed there. [Putin] said it holds. [Chang Ho-jin], the national security adviser, "
        "spoke to [J. K. Rowling] and the [Moscow]-led bloc. I left."_s);
    row("English, titles", u"en"_s,
        u"They saw Mr. [Smith], Prime Minister [Kishida] and Secretary of State [Antony Blinken] "
        u"at the "
        "[Ministry of Defence], the [University of Oxford] and the [Bank of England]."_s);
    row("English, only what a sentence begins with", u"en"_s,
        u"Shells stay. Officials agreed. Nobody asked. “We are here,” he said. Here: Another one."_s);
    row("English, particles", u"en"_s,
        u"He named [Ursula von der Leyen], [Mohammed bin Salman], [Bashar al-Assad], [Charles de "
        "Gaulle] and [Robert M. Gates]. [Von der Leyen] left; then [al-Assad] and [von der Leyen]."_s);
    row("English, signs", u"en"_s,
        u"The [U.S.] and the [EU] met [Sinéad O’Connor], [Johnson & Johnson] and [Hwasong-17] at "
        "[St. Petersburg]. [NATO] knew."_s);
    row("English, possessives", u"en"_s, u"He read [Putin]’s letter and [Kim]'s reply."_s);
    row("English, known from within", u"en"_s,
        u"[Seoul] said no. Later he went to [Seoul]. Police said no. The police said so."_s);
    row("English, a title", u"en"_s,
        u"[Seoul] Weighs Arms for [Ukraine] After the Pact\nHe was in [Seoul] for [Ukraine] then, "
        u"and "
        "left."_s);
    row("English, in capitals", u"en"_s, u"THE SHELLS STAY HERE FOR NOW\nHe stays here."_s);
    row("German", u"de"_s,
        u"Bundeskanzlerin [Angela Merkel] traf den Präsidenten am Mittwoch in [Berlin]. Die "
        u"Regierung "
        "schickt keine Granaten in die Ukraine. [Merkel] sagte, der Vertrag gelte. Ende Juni reist "
        "Außenminister [Wang Yi] nach [Moskau]. Die [EU] zahlt Millionen Euro."_s);
    row("German, particles", u"de"_s,
        u"Gestern sprach [Ursula von der Leyen] über den Vertrag. [Von der Leyen] lobte die "
        u"[NATO]. Der "
        "Rückzug von Truppen dauert an."_s);
    row("German, of no language", {},
        u"Der Präsident der Bank hat die Zahlen nicht gesehen, und das Gericht ist nun am Zug: "
        "[Wladimir Putin] und der Rat sind sich einig, dass es so auf dem Tisch liegt."_s);
    row("French", u"fr"_s,
        u"Le président [Emmanuel Macron] s’est rendu à [Paris] mercredi. L’accord tient. M. "
        u"[Macron] a "
        "parlé de [Jeanne d’Arc] et de [Valéry Giscard d’Estaing] à l’[Élysée]. Selon lui, c’est "
        "fini."_s);
    row("Spanish", u"es"_s,
        u"El presidente [Luiz Inácio Lula da Silva] viajó ayer al [Banco de España]. La "
        u"vicepresidenta "
        "no habló. Según [Pedro Sánchez], los ministros de la [Cruz Roja] callan."_s);
    row("Russian", u"ru"_s,
        u"Президент [Владимир Путин] прибыл в [Пхеньян] в среду. Он встретил [Ким Чен Ына]. "
        u"Компания "
        "«[Газпром]» молчит, [США] и [ООН] ждут. В [Нью-Йорке] рады."_s);
    row("Korean has no capitals", u"ko"_s,
        u"김정은 국무위원장은 수요일 평양에서 푸틴 대통령을 만났다. [KCNA] 보도."_s);
}

void NameCandidatesTest::finds()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    const QString actual = marked(plain(expected), {}, language);
    QVERIFY2(actual == expected, qPrintable(actual));
}

void NameCandidatesTest::knowsNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &names, const QString &expected) {
        QTest::newRow(name) << names << expected;
    };
    row("whole words", {u"Kim"_s, u"Putin"_s}, u"Then {Kim} met [Kims] and {Putin}."_s);
    row("what begins a sentence", {u"Shells"_s}, u"{Shells} stay."_s);
    row("the longest", {u"Kim"_s, u"Kim Jong Un"_s}, u"Then {Kim Jong Un} and {Kim}."_s);
    row("within a longer run", {u"Putin"_s}, u"Then [Vladimir Putin] and {Putin} left."_s);
    row("of several words within a run", {u"Kim Jong Un"_s}, u"As {Kim Jong Un} Pyongyang said."_s);
    row("longer than the run", {u"ministry of Truth"_s}, u"In the {ministry of Truth} then."_s);
    row("just as it is written", {u"apple"_s}, u"An {apple} of the firm [Apple] then."_s);
    row("over a line's hyphen", {u"Ho Jin"_s}, u"And {Ho-Jin} too, and [Ho], [Jin]."_s);
    row("Korean, with particles", {u"김정은"_s, u"평양"_s},
        u"{김정은}은 {평양}에서 {김정은}의 말을 평양냉면 옆에서 들었다. 김김정은."_s);
    row("Chinese", {u"普京"_s, u"金正恩"_s}, u"俄罗斯总统{普京}在平壤会见{金正恩}。"_s);
    row("Thai", {u"ปูติน"_s}, u"ประธานาธิบดี{ปูติน}เดินทาง"_s);
    row("Arabic", {u"بوتين"_s}, u"قال {بوتين} إن الاتفاق قائم و{بوتين} غادر، بوتينات."_s);
    row("Hindi", {u"पुतिन"_s}, u"राष्ट्रपति {पुतिन} ने कहा।"_s);
    row("Russian", {u"Путин"_s}, u"Вчера сказал {Путин}, но у [Путина] есть план."_s);
    row("one character", {u"金"_s, u"K"_s}, u"金 and [K2] there"_s);
    row("no letters", {u"42"_s, u" "_s, QString()}, u"the 42 of them"_s);
}

void NameCandidatesTest::knowsNames()
{
    QFETCH(QStringList, names);
    QFETCH(QString, expected);
    const QString actual = marked(plain(expected), names, u"en"_s);
    QVERIFY2(actual == expected, qPrintable(actual));
}

void NameCandidatesTest::namesOfARegister()
{
    Project project;
    project.add(Entity{.id = {7}, .name = u"Kim Jong Un"_s, .aliases = {u"the leader"_s}});
    project.add(Entity{.id = {9}, .name = u"Kim"_s});
    const ArticleText text(u"Then the leader met Kim Jong Un, not Kim."_s);
    const auto found = nameCandidates(text, {}, KnownNames(project));
    QCOMPARE(found, (QList<NameCandidate>{{{5, 15}, {7}}, {{20, 31}, {7}}, {{37, 40}, {9}}}));
}

// Words of one letter: at each place the longest name is looked for.
void NameCandidatesTest::knownNamesByBruteForce()
{
    QRandomGenerator random(3);
    const auto letters = [&random](int count) {
        QStringList letters;
        for (int i = 0; i < count; ++i)
            letters.append(QString(2, QChar(u'a' + random.bounded(3))));
        return letters;
    };
    for (int round = 0; round < 3000; ++round) {
        QList<QStringList> names;
        QStringList joined;
        for (int i = 1 + random.bounded(5); i > 0; --i) {
            names.append(letters(1 + random.bounded(4)));
            joined.append(names.last().join(u' '));
        }
        const QStringList words = letters(random.bounded(30));
        QList<TextRange> expected;
        for (qsizetype at = 0; at < words.size(); ++at) {
            qsizetype longest = 0;
            for (const QStringList &name : std::as_const(names)) {
                if (words.sliced(at, std::min(name.size(), words.size() - at)) == name)
                    longest = std::max(longest, name.size());
            }
            if (longest == 0)
                continue;
            expected.append({int(3 * at), int(3 * (at + longest) - 1)});
            at += longest - 1;
        }
        QList<TextRange> actual;
        for (const NameCandidate &candidate : candidatesIn(words.join(u' '), joined, u"en"_s))
            actual.append(candidate.range);
        QVERIFY2(
            actual == expected, qPrintable(joined.join(u", "_s) + u" in "_s + words.join(u' ')));
    }
}

// What comes out has no overlaps, is in order, and leaves out nothing without a reason.
void NameCandidatesTest::overlapsByBruteForce()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        QStringList words;
        for (int i = random.bounded(20); i > 0; --i)
            words.append(QString(2, QChar(u'a' + random.bounded(3))));
        const ArticleText text(words.join(u' '));
        const KnownNames known = knownOf({u"aa"_s, u"bb aa"_s, u"aa cc bb"_s});
        QList<TextRange> runs; // of words, as capitals give them
        for (int at = random.bounded(4); at < int(words.size()); at += 1 + random.bounded(5)) {
            const int end = std::min<int>(int(words.size()), at + 1 + random.bounded(3));
            runs.append({3 * at, 3 * end - 1});
            at = end - 1;
        }
        const auto alone = nameCandidates(text, {}, known);
        const auto both = nameCandidates(text, runs, known);
        QList<NameCandidate> expected;
        const auto lengthOf = [](TextRange range) { return (range.length() + 1) / 3; };
        for (const TextRange run : std::as_const(runs)) {
            const bool isKept = std::ranges::none_of(alone, [&](const NameCandidate &name) {
                return name.range.intersects(run)
                    && (lengthOf(name.range) > 1 || !run.contains(name.range) || name.range == run);
            });
            if (isKept)
                expected.append({run, {}});
        }
        for (const NameCandidate &name : alone) {
            const bool isCovered = std::ranges::any_of(expected, [&name](const auto &run) {
                return !run.known && run.range.intersects(name.range);
            });
            if (!isCovered)
                expected.append(name);
        }
        std::ranges::sort(expected, {}, [](const auto &each) { return each.range.begin; });
        QCOMPARE(both, expected);
    }
}

// Whatever comes in, ranges lie in one paragraph, in order, and begin and end with a character.
void NameCandidatesTest::anyText()
{
    QRandomGenerator random(5);
    const QString signs = u"AaKk.,-’'& \n“”«»:—ßЯя김은は京ابو0\u0301dD"_s;
    for (int round = 0; round < 4000; ++round) {
        QString text;
        for (int i = random.bounded(60); i > 0; --i) {
            const int sign = random.bounded(int(signs.size()) + 1);
            text += sign == signs.size() ? u"\U0001F600"_s : QString(signs[sign]);
        }
        const ArticleText article(text);
        for (const QString &language : {u"en"_s, u"de"_s, QString()}) {
            const auto found = nameCandidates(article, namesByCapitals(article, language),
                knownOf({u"A a"_s, u"김"_s, u"김은"_s, u"ابو"_s, u"k.k"_s}));
            int end = 0;
            for (const NameCandidate &candidate : found) {
                QVERIFY(candidate.range.begin >= end && candidate.range.length() > 0);
                end = candidate.range.end;
                const int index = article.paragraphAt(candidate.range.begin);
                QVERIFY(article.paragraphs()[index].range.contains(candidate.range));
                QVERIFY(!article.slice(candidate.range).front().isSpace());
            }
        }
    }
}

void NameCandidatesTest::takesLinearTime()
{
    const QString sentence = u"Then Vladimir Putin met Kim Jong Un of the Ministry of Truth in "
                             "Pyongyang, and the leader said: “We won.” "_s;
    const auto timeFor = [&](int count) {
        QStringList lines(count, sentence.repeated(5));
        const ArticleText text(lines.join(u'\n'));
        const KnownNames known = knownOf({u"Putin"_s, u"the leader"_s});
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            (void)nameCandidates(text, namesByCapitals(text, {}), known);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 once = timeFor(200);
    QVERIFY(timeFor(1600) < 8 * 4 * once);
    // One run without an end, and one word that many names begin with.
    const ArticleText run(QString(u"lower Kim Jong "_s + u"Aaa Bbb "_s.repeated(50'000)));
    QStringList names;
    for (int i = 0; i < 20'000; ++i)
        names.append(u"Kim "_s + QString::number(i));
    QElapsedTimer timer;
    timer.start();
    (void)nameCandidates(run, namesByCapitals(run, u"en"_s), knownOf(names));
    QVERIFY(timer.elapsed() < 5000);
}

void NameCandidatesTest::isGivenUp()
{
    const ArticleText text(u"Then Kim left."_s);
    QCOMPARE(namesByCapitals(text, u"en"_s, [] { return false; }), QList<TextRange>());
    QCOMPARE(nameCandidates(text, {}, knownOf({u"Kim"_s}), [] { return false; }),
        QList<NameCandidate>());
}

STANDOFF_TEST(QCoreApplication, NameCandidatesTest)
#include "tst_namecandidates.moc"
