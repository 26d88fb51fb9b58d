// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/annotatedspeech.h"
#include "analysis/attributions/sourceoffers.h"
#include "analysis/attributions/sourceproposal.h"
#include "analysis/attributions/speechparts.h"
#include "analysis/reading.h"
#include "program/testprogram.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// Marks as in tests/analysis/attributions/README.md.

class SpeechPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void proposes_data();
    void proposes();
    void nothingToPropose();
    void followsTheCueThatWasChosen();
    void wordings_data();
    void wordings();
    void whatIsMarkedComesFirst();
    void thenWhatARegisterKnows();
    void somebodyElsesNameIsNotOffered();
    void aPronounMeansTheLastNamedSource();
    void takesTimeInTheParagraphs();
};

void SpeechPartsTest::proposes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("a date behind the cue",
        u"{s1|South Korea} {c1|mentioned} on June 20 {i1|it might contemplate sending weapons}."_s);
    row("a title before the name",
        u"{s1|Yoon’s safety adviser Chang Ho-jin} {c1|mentioned} {i1|Seoul would rethink it}."_s);
    row("a day and a place",
        u"{s1|Ursula von der Leyen} {c1|said} on Tuesday in Berlin that {i1|the pact holds}."_s);
    row("a part of what is said",
        u"After the summit, {s1|Kim} {c1|said} the two had a “{q1|fiery friendship}” at last."_s);
    row("a part, with what follows",
        u"It requires both to build a “{q1|just new world order},” {s1|KCNA} {c1|said} on Friday."_s);
    row("within a relative clause",
        u"The deal, which {s1|observers} {c1|said} {i1|might mark the end of it}, is signed."_s);
    row("described",
        u"{s1|A senior presidential official} {c1|warned} that {i1|arms may be sent}."_s);
    row("apposition before the cue",
        u"{s1|Ankit Panda, a senior analyst at the institute}, {c1|said} {i1|the text is worded "
        "with care}."_s);
    row("apposition behind the cue",
        u"{i1|How it ends is a matter to watch}, {c1|said} {s1|Jenny Town, a researcher at the "
        "centre in Washington}."_s);
    row("passive", u"{s1|}Reporters {c1|were told} by {s1|the ministry} that {i1|it holds}."_s);
    row("inverted", u"“{q1|It holds},” {c1|said} {s1|the president}."_s);
    row("Based on",
        u"{c1|Based on} {s1|the text of the settlement}, {i1|both must help at once}."_s);
    row("according to, with a part in quotation marks",
        u"{c1|According to} {s1|KCNA}, both must help with “{q1|all means at once}” if it comes."_s);
    row("over two paragraphs",
        u"“{q1|It never held,” }{s1|the minister} {c1|said}. “{q1|We waited.}\n“{q1|Now we act.}”"_s);
    row("two paragraphs, named in the first",
        u"{s1|The minister} {c1|said}: “We waited.\n“{q1|Now we act.}”\nNobody moved."_s);
    row("a quotation alone, with a colon before",
        u"{s1|The minister} {c1|said}:\n“{q1|Now we act.}”"_s);
    row("a quotation alone, named before",
        u"“It never held,” {s1|the minister} {c1|said} in Seoul. “{q1|Now we act.}”"_s);
    row("a predicate that is none of saying",
        u"{s1|Party leaders} {c1|are now openly questioning} {i1|how it came to this}."_s);
    row("and", u"{s1|Trump} consumes and {c1|praises} {i1|data of all kinds}."_s);
    row("participle", u"{s1|The group} left the talks, {c1|saying} {i1|nothing was gained}."_s);
    row("a pronoun", u"Turning to the pact, {s1|she} {c1|said} {i1|it was dead}."_s);
    row("two marks for one", u"''{q1|It holds well},'' {s1|Mr. Bush} {c1|said}. ''It is true.''"_s);
    row("German, auxiliary apart",
        u"{s1|Die Kammer} hat in einem Brief an den Rat {c1|betont}, {i1|es zahle sich aus}."_s);
    row("German, a place first",
        u"Auf die Frage nach der Brücke {c1|antwortete} {s1|Brandt}: „{q1|Nein, nie.}“"_s);
    row("French, a pronoun behind",
        u"« {q1|Le pacte tient} », a-t-{s1|elle} {c1|ajouté} lundi à la presse."_s);
    row("Spanish, a day between",
        u"{i1|Las tarifas no subirán este año}, {c1|anunció} el viernes {s1|el ministerio}."_s);
    row("Russian", u"{s1|Мэр Алиса Брандт} во вторник {c1|заявила}, что {i1|паром останется}."_s);
    row("Korean",
        u"{s1|앨리스 브란트 시장}은 화요일 노릭에서 {i1|여객선을 유지하겠다}고 {c1|밝혔다}."_s);
}

void SpeechPartsTest::proposes()
{
    QFETCH(QString, text);
    text.remove(u"{s1|}"_s);
    const AnnotatedArticle article = readMarked({}, text);
    const AnnotatedSpeech &wanted = article.speech.first();
    const SpeechParts found = speechPartsFor(article.text, wanted.content);
    QCOMPARE(article.text.slice(found.cue), article.text.slice(wanted.cue));
    QCOMPARE(article.text.slice(found.source), article.text.slice(wanted.source));
    QCOMPARE(found, (SpeechParts{wanted.cue, wanted.source}));
}

void SpeechPartsTest::nothingToPropose()
{
    QCOMPARE(speechPartsFor(ArticleText(), {}), SpeechParts());
    QCOMPARE(speechPartsFor(ArticleText(), {{0, 0}}), SpeechParts());
    const ArticleText bare(u"Harbour and bridge"_s);
    QCOMPARE(speechPartsFor(bare, {{0, 7}}).source, TextRange());
}

void SpeechPartsTest::followsTheCueThatWasChosen()
{
    const QString string = u"Kim denied what Lee claimed, that the pact holds."_s;
    const ArticleText text(string);
    const auto at = [&string](const QString &words) {
        const int begin = int(string.indexOf(words));
        return TextRange{begin, begin + int(words.size())};
    };
    const QList<TextRange> content{at(u"the pact holds"_s)};
    QCOMPARE(sourceBesideCue(text, content, at(u"denied"_s)), at(u"Kim"_s));
    QCOMPARE(sourceBesideCue(text, content, at(u"claimed"_s)), at(u"Lee"_s));
}

void SpeechPartsTest::wordings_data()
{
    QTest::addColumn<QString>("text"); // with the source in braces
    QTest::addColumn<SourceWording>("wording");
    const auto row = [](const QString &text, SourceWording wording) {
        QTest::newRow(qPrintable(text)) << text << wording;
    };
    row(u"{Jenny Town, a researcher}, said so."_s, SourceWording::Named);
    row(u"But {Kim} said so."_s, SourceWording::Named);
    row(u"{KCNA} said so."_s, SourceWording::Named);
    row(u"{The union’s secretary, Maria Petrov,} said so."_s, SourceWording::Named);
    row(u"{A senior presidential official} said so."_s, SourceWording::Described);
    row(u"{A senior official at the Transport Ministry} said so."_s, SourceWording::Described);
    row(u"{Analysis} shows so. He did the analysis."_s, SourceWording::Described);
    row(u"{Brandt} said so. They met with Brandt."_s, SourceWording::Named);
    row(u"{Observers} said so."_s, SourceWording::Collective);
    row(u"{Consultants} said so."_s, SourceWording::Collective);
    row(u"{Some in the party} said so."_s, SourceWording::Collective);
    row(u"{Trump supporters} said so."_s, SourceWording::Collective);
    row(u"Then {she} said so."_s, SourceWording::Pronoun);
    row(u"{Bürgermeisterin Alice Brandt} hat das nicht gesagt."_s, SourceWording::Named);
    row(u"{Die Ministerin} hat das nicht gesagt."_s, SourceWording::Described);
    row(u"{Ein hoher Beamter des Ministeriums} hat das nicht gesagt."_s, SourceWording::Described);
    row(u"{Beobachter} haben das nicht gesagt, und sie wissen es."_s, SourceWording::Collective);
    row(u"{La maire, Alice Brandt,} l’a dit dans une lettre."_s, SourceWording::Named);
    row(u"{Un haut responsable du ministère} l’a dit dans une lettre."_s, SourceWording::Described);
    row(u"{Los observadores} lo dicen y no se equivocan."_s, SourceWording::Collective);
    row(u"{Мэр Алиса Брандт} заявила об этом."_s, SourceWording::Named);
    row(u"{Наблюдатели} заявили об этом."_s, SourceWording::Collective);
    row(u"{앨리스 브란트 시장}은 말했다."_s, SourceWording::Named);
    row(u"{대통령실 고위 관계자}는 말했다."_s, SourceWording::Described);
    row(u"{전문가들}은 말했다."_s, SourceWording::Collective);
}

void SpeechPartsTest::wordings()
{
    QFETCH(QString, text);
    const int begin = int(text.indexOf(u'{'));
    const int end = int(text.indexOf(u'}')) - 1;
    text.remove(u'{').remove(u'}');
    QTEST(sourceWordingOf(ArticleText(text), {begin, end}), "wording");
}

namespace {

// A project with one article whose words are marked and offered.
struct Offering : Reading
{
    explicit Offering(const QString &words) { addArticle(Article{.title = u"Pact"_s}, words); }

    // The last place of the words.
    SourceProposal propose(const QString &phrase)
    {
        const OpenArticle opened = read();
        const int begin = int(text.string().lastIndexOf(phrase));
        return proposeSource(project().project(), opened, {begin, begin + int(phrase.size())});
    }
    QString offered(const QString &phrase)
    {
        const SourceProposal found = propose(phrase);
        return text.slice(found.words).toString();
    }
};

} // namespace

void SpeechPartsTest::whatIsMarkedComesFirst()
{
    Offering bench(u"The leader Kim Jong Un said so. The ministry said so, too."_s);
    const EntityId kim = bench.add(Entity{.name = u"Kim Jong Un"_s});
    const SourceId source = bench.add(Source{.label = u"Kim"_s, .entity = kim});
    bench.mark(u"Kim Jong Un"_s, {.tag = bench.entityTag, .entity = kim});
    QCOMPARE(bench.offered(u"The leader Kim Jong Un"_s), u"Kim Jong Un"_s);
    QCOMPARE(bench.propose(u"The leader Kim Jong Un"_s).record, source);
    QCOMPARE(bench.offered(u"The ministry"_s), u"The ministry"_s);
    QCOMPARE(bench.propose(u"The ministry"_s).identification, u"described"_s);
}

void SpeechPartsTest::thenWhatARegisterKnows()
{
    Offering bench(u"The leader Kim Jong Un said so. Mr. Lee and Kim Jong Un said so."_s);
    const EntityId kim = bench.add(Entity{.name = u"Kim"_s, .aliases = {u"Kim Jong Un"_s}});
    const SourceId source = bench.add(Source{.label = u"Kim"_s, .entity = kim});
    const SourceProposal found = bench.propose(u"The leader Kim Jong Un"_s);
    QCOMPARE(bench.text.slice(found.words).toString(), u"Kim Jong Un"_s);
    QCOMPARE(found.record, source);
    QCOMPARE(bench.offered(u"Mr. Lee and Kim Jong Un"_s), u"Mr. Lee and Kim Jong Un"_s);
}

void SpeechPartsTest::somebodyElsesNameIsNotOffered()
{
    Offering bench(u"Kim Jong Un’s office said so. A friend of Kim Jong Un said so."_s);
    bench.add(Entity{.name = u"Kim Jong Un"_s});
    QCOMPARE(bench.offered(u"Kim Jong Un’s office"_s), u"Kim Jong Un’s office"_s);
    QCOMPARE(bench.offered(u"A friend of Kim Jong Un"_s), u"A friend of Kim Jong Un"_s);
}

void SpeechPartsTest::aPronounMeansTheLastNamedSource()
{
    Offering bench(u"Then Mayor Alice Brandt said little. “No,” she said.\n"
                   "An official said more. Lee asked. “Why?” he said."_s);
    const SourceProposal she = bench.propose(u"she"_s);
    QCOMPARE(bench.text.slice(she.words).toString(), u"she"_s);
    QCOMPARE(she.name, u"Mayor Alice Brandt"_s);
    QCOMPARE(she.identification, u"named"_s);
    const SourceId known = bench.add(Source{.label = u"Lee"_s, .identification = u"named"_s});
    bench.mark(u"Lee"_s, {.tag = bench.sourceTag, .source = known});
    QCOMPARE(bench.propose(u"she"_s).name, u"Mayor Alice Brandt"_s); // Lee comes later
    QCOMPARE(bench.propose(u"he"_s).record, known);
}

void SpeechPartsTest::takesTimeInTheParagraphs()
{
    const QString paragraph = u"“It holds,” said the minister, a man of few words, on Monday. "_s;
    const auto timeOf = [&paragraph](int count) {
        const ArticleText text(paragraph.repeated(count).trimmed());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            (void)speechPartsFor(text, {{1, 9}});
        return timer.nsecsElapsed();
    };
    (void)timeOf(10);
    const qint64 one = timeOf(500);
    QVERIFY2(timeOf(4000) < one * 8 * 4, qPrintable(QString::number(one)));
}

STANDOFF_TEST(QCoreApplication, SpeechPartsTest)
#include "tst_speechparts.moc"
