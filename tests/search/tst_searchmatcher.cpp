// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "search/searchmatcher.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <ranges>
#include <set>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

SearchDocument documentOf(const QString &text, const QString &title = {})
{
    SearchDocument document;
    document[size_t(SearchField::Text)] = {text};
    document[size_t(SearchField::Title)] = {title};
    return document;
}

// The text with the matches in it marked; "none" where the query does not hold.
QString marked(const QString &query, const QString &text, const QString &title = {})
{
    const auto parsed = SearchQuery::parse(query);
    if (!parsed)
        return parsed.error().text;
    const auto found = SearchMatcher(parsed->root).find(documentOf(text, title));
    if (!found)
        return u"none"_s;
    QString result = text;
    for (const SearchMatch &match : std::views::reverse(*found)) {
        if (match.field == SearchField::Text)
            result.insert(match.range.end, u'⟩').insert(match.range.begin, u'⟨');
        else
            result += u" + "_s + title.sliced(match.range.begin, match.range.length());
    }
    return result;
}

const SearchTerm &firstTermOf(const SearchQuery &query)
{
    return query.root.parts.front().term;
}

} // namespace

class SearchMatcherTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void adjacentWordsAreOne_data();
    void adjacentWordsAreOne();
    void adjacentWordsByBruteForce();
    void agreesWithBruteForce();
    void expressionsInLongTexts();
    void expressionsThatTakeTooLong();
    void moreThanAnybodyLooksThrough();
    void exactTexts();
    void sortsByContext();
    void textsOfAFieldStandAlone();
};

void SearchMatcherTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected"); // and, without its marks, the text
    const auto row = [](const QString &query, const QString &expected) {
        QTest::newRow(qPrintable(query)) << query << expected;
    };
    row(u"kim"_s, u"⟨Kim⟩ met Kims and ⟨KIM⟩’s aide."_s);
    row(u"kim*"_s, u"⟨Kim⟩ met ⟨Kims⟩ and ⟨KIM⟩’s aide."_s);
    row(u"\"met the\""_s, u"He ⟨met – the⟩ end"_s);
    row(u"the NEAR/1 deal"_s, u"⟨the big deal⟩; a very big deal; ⟨deal – the⟩"_s);
    row(u"kim OR \"kim jong\""_s, u"⟨Kim Jong⟩ un, ⟨Kim⟩ said"_s);
    row(u"kim -(putin xi)"_s, u"⟨Kim⟩ putin"_s);
    row(u"(kim missing) OR putin"_s, u"Kim ⟨Putin⟩"_s);
    row(u"zoe"_s, u"⟨Zoé⟩, ⟨Zoe\u0301⟩ and Zoes"_s);
    row(u"strasse"_s, u"Die ⟨Straße⟩"_s);
    row(u"김정은"_s, u"⟨김정은⟩은 ⟨김정은⟩의"_s);
    row(u"京都"_s, u"東⟨京都⟩"_s);
    row(u"กำลัง"_s, u"คน⟨กำลัง⟩ไป"_s);
    row(u"قال"_s, u"⟨قَالَ⟩ المتحدث"_s);
    row(u"/\\p{Lu}\\w+/"_s, u"😀 ⟨Kim⟩ and ⟨Über⟩ x"_s);
    row(u"/^kim|x*/i"_s, u"⟨Kim⟩ kim\n⟨kim⟩"_s);
}

void SearchMatcherTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'⟨').remove(u'⟩');
    QCOMPARE(marked(query, text), expected);
    QCOMPARE(marked(u"kim putin"_s, u"only kim"_s), u"none"_s);
    QCOMPARE(marked(u"kim title:pact"_s, u"kim"_s, u"The Pact"_s), u"⟨kim⟩ + Pact"_s);
    QCOMPARE(marked(u"pact"_s, u"kim"_s, u"The Pact"_s), u"none"_s);
}

void SearchMatcherTest::adjacentWordsAreOne_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &query, const QString &expected) {
        QTest::newRow(qPrintable(query + u" in "_s + expected)) << query << expected;
    };
    row(u"Angela Merkel"_s,
        u"⟨Angela Merkel⟩ left; ⟨Merkel⟩ said that ⟨Angela  Merkel⟩ ⟨Angela⟩"_s);
    row(u"Angela Merkel"_s, u"⟨Merkel⟩ ⟨Angela⟩, ⟨Merkel⟩; ⟨Angela⟩\n⟨Merkel⟩"_s); // not in a row
    row(u"Angela AND Merkel"_s, u"⟨Angela Merkel⟩"_s);
    row(u"Angela tag:Person Merkel"_s, u"⟨Angela Merkel⟩"_s);
    row(u"kim jong un"_s, u"⟨Kim Jong Un⟩ and ⟨Kim Jong⟩ or ⟨Jong Un⟩ or ⟨Kim⟩ ⟨Un⟩"_s);
    row(u"chang \"ho-jin\""_s, u"⟨Chang Ho-jin⟩, ⟨Ho Jin⟩"_s);
    row(u"angela merk*"_s, u"⟨Angela Merkels⟩ office"_s);
    row(u"(angela merkel) OR scholz"_s, u"⟨Angela Merkel⟩ ⟨Scholz⟩"_s);
    row(u"kim /j.ng/i"_s, u"⟨Kim⟩ ⟨Jong⟩"_s); // an expression is no word
    row(u"kim kim"_s, u"⟨Kim Kim⟩ or ⟨Kim⟩"_s);
    row(u"김 정은"_s, u"⟨김정은⟩은 ⟨김 정은⟩ ⟨정은⟩"_s);
    row(u"محمود عباس"_s, u"قال ⟨محمود عباس⟩ إن ⟨عباس⟩"_s);
    row(u"владимир путин"_s, u"⟨Владимир Путин⟩ и ⟨Путин⟩"_s);
}

void SearchMatcherTest::adjacentWordsAreOne()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QString text = expected;
    text.remove(u'⟨').remove(u'⟩');
    QCOMPARE(marked(query, text), expected);
    QCOMPARE(
        marked(u"title:kim title:jong pact"_s, u"pact"_s, u"Kim Jong"_s), u"⟨pact⟩ + Kim Jong"_s);
}

// Each place where words of the query follow one another as they do there is looked at.
void SearchMatcherTest::adjacentWordsByBruteForce()
{
    QRandomGenerator random(7);
    const auto letters = [&random](int count) {
        QStringList letters;
        for (int i = 0; i < count; ++i)
            letters.append(QString(QChar(u'a' + random.bounded(4))));
        return letters;
    };
    for (int round = 0; round < 3000; ++round) {
        const QStringList words = letters(random.bounded(25));
        const QStringList query = letters(1 + random.bounded(4));
        const bool holds = std::ranges::all_of(
            query, [&words](const QString &word) { return words.contains(word); });
        std::set<std::pair<int, int>> spans; // words, first and last
        for (qsizetype from = 0; from < query.size(); ++from) {
            for (qsizetype length = 1; from + length <= query.size(); ++length) {
                for (qsizetype at = 0; at + length <= words.size(); ++at) {
                    if (words.sliced(at, length) == query.sliced(from, length))
                        spans.insert({int(at), int(at + length - 1)});
                }
            }
        }
        std::set<std::pair<int, int>> expected;
        for (const auto &span : spans) {
            const bool isWithin = std::ranges::any_of(spans, [&span](const auto &wide) {
                return wide != span && wide.first <= span.first && span.second <= wide.second;
            });
            if (!isWithin && holds)
                expected.insert(span);
        }
        const QString text = words.join(u' ');
        const auto parsed = SearchQuery::parse(query.join(u' '));
        QVERIFY(parsed);
        const auto found = SearchMatcher(parsed->root).find(documentOf(text));
        std::set<std::pair<int, int>> actual;
        for (const SearchMatch &match : found.value_or(QList<SearchMatch>()))
            actual.insert({match.range.begin / 2, (match.range.end - 1) / 2});
        QVERIFY2(actual == expected, qPrintable(query.join(u' ') + u" in "_s + text));
    }
}

// Words of one letter, so that the words of a text are its letters: every pair and phrase is tried.
void SearchMatcherTest::agreesWithBruteForce()
{
    QRandomGenerator random(6);
    const auto letter = [&random] { return QString(QChar(u'a' + random.bounded(4))); };
    for (int round = 0; round < 3000; ++round) {
        QStringList words;
        for (int i = random.bounded(25); i > 0; --i)
            words.append(letter());
        const QString text = words.join(u' ');
        const int count = int(words.size());
        QStringList phrase;
        for (int i = 1 + random.bounded(3); i > 0; --i)
            phrase.append(letter());
        const int length = int(phrase.size());
        std::set<std::pair<int, int>> expected; // words, first and last
        for (int at = 0; at + length <= count; ++at) {
            if (words.sliced(at, length) == phrase)
                expected.insert({at, at + length - 1});
        }
        const QString other = letter();
        const int distance = random.bounded(4);
        const bool isNear = random.bounded(2) == 0;
        if (isNear) { // every pair, of which the nearest on each side counts
            std::set<std::pair<int, int>> both;
            for (const auto &[first, last] : expected) {
                for (int at = first - 1; at >= std::max(0, first - 1 - distance); --at) {
                    if (words[at] == other) {
                        both.insert({at, last});
                        break;
                    }
                }
                for (int at = last + 1; at < std::min(count, last + 2 + distance); ++at) {
                    if (words[at] == other) {
                        both.insert({first, at});
                        break;
                    }
                }
            }
            expected = both;
        }

        std::set<std::pair<int, int>> outer;
        for (const auto &span : expected) {
            const bool isWithin = std::ranges::any_of(expected, [&span](const auto &wide) {
                return wide != span && wide.first <= span.first && span.second <= wide.second;
            });
            if (!isWithin)
                outer.insert(span);
        }
        const QString query = u"\"%1\""_s.arg(phrase.join(u' '))
            + (isNear ? u" NEAR/%1 %2"_s.arg(distance).arg(other) : QString());
        const auto parsed = SearchQuery::parse(query);
        QVERIFY(parsed);
        const auto found = SearchMatcher(parsed->root).find(documentOf(text));
        std::set<std::pair<int, int>> actual;
        for (const SearchMatch &match : found.value_or(QList<SearchMatch>()))
            actual.insert({match.range.begin / 2, (match.range.end - 1) / 2});
        QVERIFY2(actual == outer, qPrintable(query + u" in "_s + text));
    }
}

// They are looked for piece by piece, which must not be seen.
void SearchMatcherTest::expressionsInLongTexts()
{
    QRandomGenerator random(5);
    const QStringList words{u"kim"_s, u"kin"_s, u"\n"_s, u" "_s, u"😀"_s, u"aa"_s, u"42"_s};
    QString text;
    while (text.size() < 100'000)
        text += words[random.bounded(words.size())];
    for (const QString &pattern : {u"ki[mn]"_s, u"^a+"_s, u"a+$"_s, u"\\bkim\\b"_s, u"(?<=😀)a+"_s,
             u"[^k]+"_s, u"kim(?=42)"_s, u"42[\\s\\S]{0,3000}42"_s, u"\\A.+"_s, u"x*"_s}) {
        const auto query = SearchQuery::parse(u'/' + pattern + u'/');
        QVERIFY(query);
        QList<TextRange> expected;
        auto matches = firstTermOf(*query).expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() > 0)
                expected.append({int(match.capturedStart()), int(match.capturedEnd())});
        }
        QList<TextRange> ranges;
        bool isGivenUp = true;
        const auto found = SearchMatcher(query->root).find(documentOf(text), &isGivenUp);
        for (const SearchMatch &match : found.value_or(QList<SearchMatch>()))
            ranges.append(match.range);
        QVERIFY(!isGivenUp);
        QCOMPARE(ranges, expected);
    }
}

void SearchMatcherTest::expressionsThatTakeTooLong()
{
    const QString text = (QString(u'k').repeated(4000) + u" - z ! y"_s).repeated(100);
    for (const QString &pattern : {u"(k+)+-z"_s, u".*.*!y"_s, u".*.*.*!y"_s, u"(\\w+)+-"_s}) {
        const auto query = SearchQuery::parse(u'/' + pattern + u'/');
        QVERIFY(query);
        bool isGivenUp = false;
        QElapsedTimer timer;
        timer.start();
        (void)SearchMatcher(query->root).find(documentOf(text), &isGivenUp);
        QVERIFY2(isGivenUp, qPrintable(pattern));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(pattern));
    }
}

void SearchMatcherTest::moreThanAnybodyLooksThrough()
{
    const auto query = SearchQuery::parse(u"a"_s);
    for (const int count : {500'000, 500'001}) {
        bool isGivenUp = false;
        const auto found =
            SearchMatcher(query->root).find(documentOf(u"a "_s.repeated(count)), &isGivenUp);
        QCOMPARE(found->size(), 500'000);
        QCOMPARE(found->last().range, (TextRange{999'998, 999'999}));
        QCOMPARE(isGivenUp, count > 500'000);
    }
}

void SearchMatcherTest::exactTexts()
{
    const auto find = [](const QStringList &texts, FindFlags flags, const QString &in) {
        QStringList found;
        const SearchQuery query = SearchQuery::exactly(texts, flags);
        for (const SearchMatch &match :
            SearchMatcher(query.root).find(documentOf(in, in)).value_or(QList<SearchMatch>()))
            found.append(wordOf(match.field) + u' ' + QString::number(match.range.begin) + u' '
                + in.sliced(match.range.begin, match.range.length()));
        return found;
    };
    const QString text = u"Ann Lee, Ann. Hannah (ann)"_s;
    QCOMPARE(find({u"Ann"_s, u"Ann Lee"_s}, FindFlag::CaseSensitive | FindFlag::WholeWords, text),
        (QStringList{u"text 0 Ann Lee"_s, u"text 9 Ann"_s}));
    QCOMPARE(find({u"ann"_s}, FindFlag::WholeWords, text),
        (QStringList{u"text 0 Ann"_s, u"text 9 Ann"_s, u"text 22 ann"_s}));
    QCOMPARE(find({u"ann"_s}, FindFlag::CaseSensitive, text),
        (QStringList{u"text 15 ann"_s, u"text 22 ann"_s}));
    QCOMPARE(find({u". "_s}, {}, text), QStringList{u"text 12 . "_s}); // which are no words
    QCOMPARE(find({}, {}, text), QStringList());
    QCOMPARE(find({QString()}, {}, text), QStringList());
}

void SearchMatcherTest::sortsByContext()
{
    QCOMPARE(sortKeyBefore(u"He said: “the Big"), u"big the said he "_s);
    QVERIFY(sortKeyBefore(u"the big") < sortKeyBefore(u"a huge"));
    QVERIFY(sortKeyBehind(u"Kim", u" Agreed") < sortKeyBehind(u"Kim", u", bold"));
    QVERIFY(sortKeyBehind(u"Kim", u".") < sortKeyBehind(u"Kims", u"."));
}

// Hits at the same place of two notes are two; nothing is found over the end of a note.
void SearchMatcherTest::textsOfAFieldStandAlone()
{
    SearchDocument document = documentOf(u"kim jong"_s, u"kim"_s);
    document[size_t(SearchField::Note)] = {u"kim jong"_s, u"kim"_s, u"jong kim"_s};
    const auto find = [&document](const QString &query) {
        QStringList found;
        for (const SearchMatch &match : SearchMatcher(SearchQuery::parse(query)->root)
                 .find(document)
                 .value_or(QList<SearchMatch>()))
            found.append(u"%1%2:%3-%4"_s.arg(wordOf(match.field))
                    .arg(match.part)
                    .arg(match.range.begin)
                    .arg(match.range.end));
        return found.join(u' ');
    };
    QCOMPARE(find(u"note:kim OR note:\"kim jong\""_s), u"note0:0-8 note1:0-3 note2:5-8"_s);
    QCOMPARE(find(u"note:\"kim jong\" OR kim OR title:kim"_s), u"text0:0-3 title0:0-3 note0:0-8"_s);
    QCOMPARE(find(u"note:\"jong kim\""_s), u"note2:0-8"_s);
    QCOMPARE(find(u"note:kim NEAR/1 note:jong"_s), u"note0:0-8 note2:0-8"_s);
    QCOMPARE(find(u"note:/k.m/"_s), u"note0:0-3 note1:0-3 note2:5-8"_s);
}

STANDOFF_TEST(QCoreApplication, SearchMatcherTest)
#include "tst_searchmatcher.moc"
