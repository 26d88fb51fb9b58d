// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/attributionproposals.h"
#include "analysis/attributions/attributionwords.h"
#include "program/testprogram.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// The text with its proposals: {d|…} and {i|…} direct and indirect content, {c|…} cue, {s|…}
// source.
QString marked(const ArticleText &text)
{
    QList<std::pair<TextRange, QChar>> marks;
    for (const AttributionProposal &proposal : proposeAttributions(text)) {
        for (const TextRange content : proposal.content)
            marks.append({content, proposal.isDirect ? u'd' : u'i'});
        marks.append({proposal.cue, u'c'});
        marks.append({proposal.source, u's'});
    }
    std::ranges::sort(marks, std::greater());
    QString result = text.string();
    for (const auto &[range, kind] : std::as_const(marks))
        result.insert(range.end, u'}').insert(range.begin, u"{%1|"_s.arg(kind));
    return result;
}

QString withoutMarks(QString text)
{
    for (const QString &mark : {u"{d|"_s, u"{i|"_s, u"{c|"_s, u"{s|"_s, u"}"_s})
        text.remove(mark);
    return text;
}

} // namespace

class AttributionProposalsTest : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data();
    void proposes();
    void atTheCaret();
    void wordsAreThoseOfTheHints();
};

void AttributionProposalsTest::proposes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("English", u"“{d|The pact holds},” {s|she} {c|said}."_s);
    row("English, cue first", u"“{d|The pact holds},” {c|said} {s|Jenny Town}, a researcher."_s);
    row("English, straight", u"\"{d|The pact holds},\" {s|Kim} {c|added} on Monday."_s);
    row("English, question", u"“{d|Does it hold?}” {s|the minister} {c|said}."_s);
    row("English, question, a name", u"“{d|Does it hold?}” {s|Kim} {c|said}. Nobody knew."_s);
    row("English, interrupted",
        u"\U0001F600 “{d|The pact},” {s|she} {c|said}, “{d|holds for ever.}” He left."_s);
    row("English, in front", u"{s|The minister} {c|said}: “{d|The pact holds.}”"_s);
    row("English, told", u"{s|The minister} {c|told} reporters: “{d|The pact holds.}”"_s);
    row("English, that", u"{s|KCNA} {c|mentioned} that {i|the settlement requires both to act}."_s);
    row("English, told that",
        u"On June 20, {s|the minister} {c|told} reporters that {i|the pact was dead}."_s);
    row("English, without that",
        u"{s|South Korea} {c|said} {i|it would consider sending weapons to Ukraine}."_s);
    row("English, according",
        u"{c|According to} {s|KCNA}, {i|the pact also obliges both to help}."_s);
    row("English, according at the end",
        u"{i|The pact obliges both to help}, {c|according to} {s|the ministry}."_s);
    row("English, at the end", u"{i|The pact obliges both to help}, {s|KCNA} {c|said}."_s);
    row("English, full stops", u"“{d|It was Mr. Kim},” {c|said} {s|Mr. Lee}."_s);
    row("English, one word before", u"However “{d|the pact holds},” {s|he} {c|said}."_s);
    row("German", u"„{d|Der Vertrag gilt}“, {c|sagte} {s|die Ministerin} am Montag."_s);
    row("German, in front", u"{s|Die Ministerin} {c|erklärte}: „{d|Der Vertrag gilt.}“"_s);
    row("German, inverted", u"Dann {c|sagte} {s|die Ministerin}: „{d|Der Vertrag gilt.}“"_s);
    row("German, so", u"„{d|Der Vertrag gilt}“, {c|so} {s|die Ministerin}."_s);
    row("German, dass", u"{s|Die Ministerin} {c|betonte}, dass {i|der Vertrag für alle gelte}."_s);
    row("German, zufolge", u"{s|Dem Ministerium} {c|zufolge} {i|gilt der Vertrag seit Montag}."_s);
    row("French", u"« {d|Le pacte tient} », {c|a déclaré} {s|la ministre}."_s);
    row("French, inverted", u"« {d|Le pacte tient} », a-t-{s|elle} {c|affirmé} lundi."_s);
    row("French, in front", u"{s|Le ministre} {c|a répondu} : « {d|Le pacte tient.} »"_s);
    row("French, selon", u"{c|Selon} {s|le ministère}, {i|le pacte reste en vigueur}."_s);
    row("French, que", u"{s|La ministre} {c|affirme} que {i|le pacte reste en vigueur}."_s);
    row("Spanish", u"«{d|El pacto sigue}», {c|dijo} {s|la ministra} en Madrid."_s);
    row("Spanish, in front", u"{s|La ministra} {c|aseguró}: «{d|El pacto sigue en pie.}»"_s);
    row("Spanish, según", u"{c|Según} {s|el ministerio}, {i|el pacto sigue en vigor}."_s);
    row("Spanish, que", u"{s|El presidente} {c|afirmó} que {i|el pacto sigue en vigor}."_s);
    row("Russian", u"«{d|Договор действует}», — {c|сказал} {s|министр}."_s);
    row("Russian, in front", u"{s|Путин} {c|заявил}: «{d|Договор действует.}»"_s);
    row("Russian, slovam", u"{c|По словам} {s|министра}, {i|договор всё ещё действует}."_s);
    row("Russian, chto", u"{s|Министр} {c|сообщил}, что {i|договор всё ещё действует}."_s);
    row("Korean", u"{s|김 대변인}은 “{d|조약은 유효하다}”고 {c|말했다}."_s);
    row("Korean, rago", u"{s|장관}은 이날 “{d|기다리지 않겠다}”라고 다시 {c|밝혔다}."_s);
    row("Korean, indirect", u"{s|장관}은 {i|조약이 여전히 유효하다}고 {c|말했다}."_s);
    row("Korean, according", u"{s|통신}에 {c|따르면} {i|조약은 여전히 유효하다}."_s);

    row("no words of attribution", u"“The pact holds,” and the “North” agreed."_s);
    row("a word in quotation marks", u"Kim said “North” troops left the border."_s);
    row("a few words only", u"The two had a “fiery friendship,” and both smiled."_s);
    row("two who say", u"Kim said that Lee denied that the pact holds."_s);
    row("nobody says", u"Reportedly the pact holds; it is said."_s);
    row("said what", u"He said no. She said little. They said so."_s);
    row("a day for a source", u"The pact, said to be dead, holds."_s);
    row("a clause for a source", u"The pact holds, and said no more."_s);
    row("a noun", u"The claim that the pact holds is old."_s);
    row("according to nobody in particular", u"All went according to plan."_s);
    row("marks that do not balance", u"“Seoul had signed, she said."_s);
    row("open marks in another sentence",
        u"“Seoul signed. Now it is dead, how will it be? she said."_s);
    row("a part of what is said",
        u"It requires both to build a “just new world order,” KCNA said."_s);
    row("said twice", u"“It can never happen,” said the Mr. Yoon. the office said."_s);
    row("apart from the quotation", u"“The pact holds.” The minister left. Kim said no."_s);
}

void AttributionProposalsTest::proposes()
{
    QFETCH(QString, text);
    QCOMPARE(marked(ArticleText(withoutMarks(text))), text);
    // The same within an article.
    const QString around = u"A headline\n\nNothing is here.\n%1\nNor here."_s;
    QCOMPARE(marked(ArticleText(around.arg(withoutMarks(text)))), around.arg(text));
}

void AttributionProposalsTest::atTheCaret()
{
    const QString string = u"“One holds,” she said. Kim left. “Two holds,” he said."_s;
    const ArticleText text(string);
    const auto at = [&](const QString &words) {
        const int begin = int(string.indexOf(words));
        const auto proposal = proposeAttribution(text, {begin, begin + int(words.size())});
        return proposal ? text.slice(proposal->content.first()).toString() : QString();
    };
    QCOMPARE(at(u"One"_s), u"One holds"_s);
    QCOMPARE(at(u"said"_s), u"One holds"_s);
    QCOMPARE(at(u"he said."_s), u"One holds"_s); // within “she said.”
    QCOMPARE(at(u"Kim"_s), QString());
    QCOMPARE(at(u"Two holds,” he"_s), u"Two holds"_s);
    const int caret = int(string.indexOf(u"Two"_s)) + 2;
    QVERIFY(proposeAttribution(text, {caret, caret}));
    QVERIFY(!proposeAttribution(ArticleText(), {0, 0}));
}

void AttributionProposalsTest::wordsAreThoseOfTheHints()
{
    using Role = AttributionWords::Role;
    const auto count = [](Role role, const QString &text) {
        return AttributionWords::known().find(role, text).size();
    };
    QCOMPARE(
        count(Role::Saying, u"He SAID it; ill-said. сказал, 말했다, a déclaré, dijo, sagte"_s), 6);
    QCOMPARE(count(Role::SourceFollows, u"according to, laut, selon, según, по словам"_s), 5);
    QCOMPARE(count(Role::SourceBefore, u"ihm zufolge, 통신에 따르면"_s), 2);
    QCOMPARE(count(Role::BehindQuotation, u"“x”라고"_s), 1);
    QCOMPARE(count(Role::Saying, u"allegedly, angeblich, 알려졌다, the aides had"_s), 0);
}

STANDOFF_TEST(QCoreApplication, AttributionProposalsTest)
#include "tst_attributionproposals.moc"
