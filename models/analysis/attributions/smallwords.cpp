// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/smallwords.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

SmallWords englishWords()
{
    using enum WordClass;
    return {
        .classes = {{Determiner,
                        u"the a an this that these those his her its their our my your each every "
                        u"another "
                        "no any both several many most few more two three four five six seven "
                        "eight nine "
                        "ten one"_s},
            {Pronoun, u"he she it they we i you someone everyone somebody everybody nobody"_s},
            {Relative, u"who which whom whose that what"_s}, {Coordinator, u"and or but nor yet"_s},
            {Subordinator,
                u"because although though while whereas if unless when whenever where as that "
                "whether than until before after since so how why"_s},
            {Preposition,
                u"in on at to with by from into onto about against over under during before "
                "after since until through across within without among between toward towards "
                "amid despite outside inside behind beyond upon via near along around like as"_s},
            {Linking, u"of for at from in"_s}, {Agent, u"by"_s},
            {Auxiliary,
                u"is are was were be been being am has have had do does did will would can "
                "could may might must shall should won't didn't doesn't don't hasn't haven't "
                "isn't aren't wasn't weren't hadn't wouldn't couldn't can't cannot shouldn't "
                "he's she's he'd she'd they've they'd he'll she'll we've i've"_s},
            {Adverb,
                u"not also then later even still just only never ever already now again once "
                "often always too however meanwhile instead therefore thus further earlier "
                "both openly here there perhaps maybe today"_s},
            {Time,
                u"monday tuesday wednesday thursday friday saturday sunday yesterday today "
                "tomorrow january february april june july september october november december"_s},
            {Verb,
                u"knew thought saw made took gave found felt held kept left led lost meant met "
                "paid put read sent set showed spoke stood swore taught understood wrote drew "
                "went came became began broke brought built chose fought got grew heard let ran "
                "rose sang sat shot sought sold spent struck won threw think say know believe "
                "see want agree hope expect fear argue doubt suggest show warn admit claim "
                "concede deny insist like love hate prefer need seem appear wonder call tell ask "
                "understand remember plan demand support oppose urge cast cut hit quit spread laid "
                "hung dealt drove flew forgot hid hurt rode rang shook slept stole stuck swung "
                "tore woke wore bore beat bent bound clung crept dug fled froze sank swept"_s},
            {Participle,
                u"known thought seen made taken given found felt held kept left led lost meant "
                "met paid put read sent set shown spoken taught understood written drawn told "
                "said heard called"_s},
            {Channel,
                u"interview interviews statement statements speech letter letters email e-mail "
                "emails tweet tweets post posts report release remarks briefing conference "
                "testimony column memo memorandum message video broadcast address essay op-ed "
                "hearing debate blog podcast twitter facebook television radio"_s},
            {Plain,
                u"weekly daily monthly family early elderly friendly likely only july supply "
                "reply ally rally italy assembly thing king spring evening morning meeting "
                "building during hundred speed need united red bed"_s},
            {Listener,
                u"told tell tells telling asked informed reminded assured urged advised "
                "notified persuaded convinced briefed warned asking urging reminding called calls "
                "described describes dubbed labelled labeled branded"_s},
            {Collective,
                u"observers experts analysts consultants critics officials sources economists "
                "residents witnesses scientists researchers diplomats lawmakers activists "
                "supporters opponents rivals voters lawyers doctors investigators police "
                "authorities people members leaders aides advisers advisors relatives "
                "neighbours neighbors parents teachers students workers farmers traders "
                "investors historians scholars jurists commentators campaigners reports media "
                "polls surveys friends colleagues readers users fans"_s},
            {Title,
                u"mr mrs ms dr prof gen sen rep gov lt col sgt st mr. mrs. ms. dr. prof. gen. "
                "sen. rep. gov. president minister senator secretary chancellor ambassador "
                "general professor judge king queen pope"_s},
            {Vague, u"some others many few most several one another anyone"_s}},
        .verbs = u"[a-z]{2,}ed"_s,
        .perhaps = u"[a-z]{2,}[^sui'\\W]s"_s,
        .participles = u"[a-z]{2,}ed"_s,
        .infinite = u"[a-z]{2,}ing"_s,
        .adverbs = u"[a-z]{3,}ly"_s,
    };
}

SmallWords germanWords()
{
    using enum WordClass;
    return {
        .classes =
            {{Determiner,
                 u"der die das den dem des ein eine einer einem eines einen dieser diese dieses "
                 "diesem diesen jeder jede sein seine seiner seinem seinen ihr ihre ihrer ihrem "
                 "ihren unser unsere kein keine mehrere viele alle beide zwei drei vier fünf"_s},
                {Pronoun, u"er sie es ich wir man jemand niemand"_s},
                {Relative, u"der die das den dem dessen deren welche welcher"_s},
                {Coordinator, u"und oder aber sondern doch denn sowie"_s},
                {Subordinator,
                    u"dass weil obwohl während wenn als ob bevor nachdem damit wie da falls bis "
                    "wo warum indem"_s},
                {Preposition,
                    u"in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor "
                    "für gegen durch ohne um während wegen trotz zwischen ans ins gegenüber laut"_s},
                {Linking, u"von vom für aus der des im am zur beim in"_s}, {Agent, u"von vom"_s},
                {Auxiliary,
                    u"hat haben hatte hatten habe ist sind war waren wird werden wurde wurden kann "
                    "könne könnte konnte will wollte soll sollte muss müsse musste darf dürfe "
                    "worden sei seien"_s},
                {Adverb,
                    u"auch dann danach später zuvor dazu weiter außerdem jedoch nicht nur noch "
                    "schon bereits erneut wieder zugleich gestern heute allerdings darauf "
                    "daraufhin "
                    "ferner zudem jetzt nun hier dort so unterdessen öffentlich"_s},
                {Time,
                    u"montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute "
                    "montagabend dienstagabend mittwochabend donnerstagabend freitagabend"_s},
                {Verb,
                    u"sagte sagt sagten rief riefen sprach sprachen gab gaben ging sah sahen fand "
                    "fanden hielt hielten nannte nannten wies schrieb schrieben versprach "
                    "räumte teilte fügte kündigte lehnte stellte glaubt glauben hofft hoffen "
                    "fürchtet befürchtet meint findet rechnet plant verlangt vermutet bezweifelt"_s},
                {Listener,
                    u"informierte informierten erinnerte bat baten nannte nannten nennt nennen "
                    "bezeichnet bezeichnete bezeichneten beschrieb beschreibt"_s},
                {Channel,
                    u"interview erklärung mitteilung brief rede gespräch bericht beitrag schreiben "
                    "pressekonferenz ansprache stellungnahme"_s},
                {Collective,
                    u"beobachter experten fachleute kritiker beamte diplomaten anwohner zeugen "
                    "augenzeugen forscher wissenschaftler ökonomen juristen abgeordnete anwälte "
                    "ärzte ermittler behörden medien gegner anhänger händler anleger eltern lehrer "
                    "umfragen berichte historiker polizei leute kreise regierungskreise "
                    "sicherheitskreise analysten beschäftigte landwirte bauern"_s},
                {Title,
                    u"herr frau dr dr. prof prof. präsident präsidentin minister ministerin "
                    "kanzler kanzlerin bundeskanzler general richter richterin sprecher "
                    "sprecherin professor professorin"_s},
                {Vague, u"einige manche viele andere mehrere jemand"_s}},
        .verbs = u"[a-zäöüß]{3,}(?:te|ten)"_s,
        .participles = u"(?:[a-zäöüß]{0,5}ge|be|er|ver|zer|ent)[a-zäöüß]{2,}(?:t|en)"_s,
        .infinite = u"(?!)"_s,
        .adverbs = u"[a-zäöüß]{4,}weise"_s,
    };
}

SmallWords frenchWords()
{
    using enum WordClass;
    return {
        .classes = {{Determiner,
                        u"le la les l un une des du ce cet cette ces son sa ses leur leurs notre "
                        u"nos mon "
                        "chaque plusieurs deux trois quatre cinq tous"_s},
            {Pronoun, u"il elle ils elles on nous je vous celui-ci celle-ci"_s},
            {Relative, u"qui que dont où lequel laquelle"_s},
            {Coordinator, u"et ou mais ni car or"_s},
            {Subordinator,
                u"que qu parce quand lorsque si comme alors pendant tandis puisque afin "
                "pourquoi comment"_s},
            {Preposition,
                u"à au aux en dans sur sous par pour avec sans chez vers contre entre depuis "
                "lors après avant devant pendant face selon dès malgré"_s},
            {Linking, u"de du des d à au aux en pour chez"_s}, {Agent, u"par"_s},
            {Auxiliary,
                u"a ont avait avaient est sont était étaient fut furent sera seront aurait "
                "auraient ait été s'est se peut pourrait doit devrait veut va vont n'a "
                "a-t ont-t"_s},
            {Adverb,
                u"puis ensuite alors aussi ainsi également déjà encore pas ne n plus jamais "
                "toutefois cependant enfin hier aujourd'hui auparavant notamment même toujours "
                "pourtant ici là"_s},
            {Time,
                u"lundi mardi mercredi jeudi vendredi samedi dimanche hier janvier février mars "
                "avril mai juin juillet août septembre octobre novembre décembre"_s},
            {Verb,
                u"dit disent croit croient pense pensent veut craint craignent espère "
                "espèrent juge jugent promet promettent demande demandent soutient admet "
                "reconnaît dément prévient sait savent voit voient"_s},
            {Listener,
                u"informé prévenu averti rassuré qualifié qualifie qualifient appelé décrit"_s},
            {Participle, u"dit écrit fait mis pris vu promis répondu démenti soutenu"_s},
            {Channel,
                u"entretien interview communiqué lettre discours déclaration message rapport "
                "tribune conférence"_s},
            {Collective,
                u"observateurs experts analystes critiques responsables sources économistes "
                "habitants témoins scientifiques chercheurs diplomates élus militants "
                "opposants avocats médecins enquêteurs autorités médias spécialistes riverains "
                "syndicats juristes historiens parents enseignants sondages proches "
                "agriculteurs salariés"_s},
            {Title,
                u"m m. mme mgr dr président présidente ministre général maître juge sénateur "
                "sénatrice professeur porte-parole"_s},
            {Vague, u"certains certaines d'autres quelques plusieurs beaucoup"_s}},
        .verbs = u"[a-zà-ÿœ]{3,}(?:ait|aient|èrent)|[a-zà-ÿœ]{2,}é"_s,
        .participles = u"[a-zà-ÿœ]{2,}(?:ée?s?|ie?s?|ue?s?)"_s,
        .infinite = u"[a-zà-ÿœ]{3,}ant"_s,
        .adverbs = u"[a-zà-ÿœ]{4,}ment"_s,
    };
}

SmallWords spanishWords()
{
    using enum WordClass;
    return {
        .classes =
            {{Determiner,
                 u"el la los las lo un una unos unas este esta estos estas ese esa su sus nuestro "
                 "nuestra cada varios varias ambos dos tres cuatro cinco todos"_s},
                {Pronoun, u"él ella ellos ellas nosotros yo usted ustedes"_s},
                {Relative, u"que quien quienes cual cuyo cuya"_s},
                {Coordinator, u"y e o u pero ni sino"_s},
                {Subordinator, u"que porque cuando si aunque mientras como pues donde"_s},
                {Preposition,
                    u"a al en con por para sin sobre ante bajo contra desde hasta entre durante "
                    "tras según hacia"_s},
                {Linking, u"de del para en"_s}, {Agent, u"por"_s},
                {Auxiliary,
                    u"ha han había habían fue fueron es son era eran está están será serán puede "
                    "podría debe sido hubo se"_s},
                {Adverb,
                    u"entonces luego después además también ya no nunca todavía aún ayer hoy "
                    "asimismo incluso siempre así sin embargo más aquí allí"_s},
                {Time,
                    u"lunes martes miércoles jueves viernes sábado domingo ayer hoy enero febrero "
                    "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s},
                {Verb,
                    u"dice dicen dijo cree creen piensa piensan teme temen espera esperan quiere "
                    "pide piden propone sabe saben opina opinan promete considera consideran "
                    "reconoce"_s},
                {Listener,
                    u"informó recordó calificó califica calificaron llamó describió tachó"_s},
                {Participle, u"dicho escrito visto hecho puesto"_s},
                {Channel,
                    u"entrevista comunicado carta discurso declaración mensaje informe conferencia "
                    "artículo"_s},
                {Collective,
                    u"observadores expertos analistas críticos funcionarios fuentes economistas "
                    "vecinos testigos científicos investigadores diplomáticos diputados activistas "
                    "opositores abogados médicos autoridades medios especialistas sindicatos "
                    "juristas historiadores padres maestros encuestas familiares agricultores"_s},
                {Title,
                    u"señor señora sr sra sr. sra. don doña dr dra presidente presidenta ministro "
                    "ministra general juez jueza senador senadora profesor profesora portavoz"_s},
                {Vague, u"algunos algunas otros otras muchos varios"_s}},
        .verbs = u"[a-zà-ÿ]{2,}(?:ó|aron|ieron|aba|aban)"_s,
        .participles = u"[a-zà-ÿ]{2,}[ai]d[oa]s?"_s,
        .infinite = u"[a-zà-ÿ]{2,}(?:ando|iendo)"_s,
        .adverbs = u"[a-zà-ÿ]{4,}mente"_s,
    };
}

SmallWords russianWords()
{
    using enum WordClass;
    return {
        .classes = {{Determiner,
                        u"этот эта это эти тот та те его её ее их свой наш каждый все оба"_s},
            {Pronoun, u"он она оно они мы я вы"_s},
            {Relative, u"который которая которое которые которого которой которых кто чей"_s},
            {Coordinator, u"и или но а однако"_s},
            {Subordinator, u"что чтобы потому если когда пока хотя как где так почему"_s},
            {Preposition,
                u"в во на с со к ко по о об от до из у за над под перед при через после для "
                "без между против ради около во"_s},
            {Linking, u"по из при"_s},
            {Auxiliary, u"был была было были будет будут может могут должен"_s},
            {Adverb,
                u"также затем потом позже ранее уже ещё еще не вновь снова тогда теперь сейчас "
                "при этом тоже только вчера сегодня накануне кроме того"_s},
            {Time,
                u"понедельник вторник среду среда четверг пятницу субботу воскресенье вчера "
                "сегодня накануне"_s},
            {Verb,
                u"считает считают думает надеется опасается опасаются верит знает знают "
                "требует требуют обещает полагает говорит пишет уверен уверена уверены"_s},
            {Listener,
                u"проинформировал проинформировала уведомил уведомила назвал назвала назвали "
                "называет называют"_s},
            {Channel, u"интервью заявлении письме речи сообщении выступлении докладе статье"_s},
            {Collective,
                u"наблюдатели эксперты аналитики критики чиновники источники экономисты жители "
                "свидетели очевидцы учёные ученые исследователи дипломаты депутаты активисты "
                "адвокаты врачи следователи власти сми специалисты юристы историки родители "
                "учителя"_s},
            {Title,
                u"господин госпожа президент министр генерал судья сенатор профессор депутат "
                "губернатор мэр"_s},
            {Vague, u"некоторые другие многие"_s}},
        .verbs = u"[а-яё]{2,}(?:л|ла|ло|ли)(?:ся|сь)?"_s,
        .infinite = u"[а-яё]{2,}(?:ив|ав|ув|вшись|руя|чая|воря)"_s,
        .adverbs = u"(?!)"_s,
    };
}

// Korean sentences are read by their particles, see koreanspeech.cpp.
SmallWords koreanWords()
{
    using enum WordClass;
    return {
        .classes = {{Collective, u"전문가들 관측통들 주민들 관계자들 학자들 비평가들 시민들"_s}},
        .verbs = u"(?!)"_s,
        .infinite = u"(?!)"_s,
        .adverbs = u"(?!)"_s,
    };
}

} // namespace

SmallWords SmallWords::of(NewsLanguage language)
{
    switch (language) {
    case NewsLanguage::English:
        return englishWords();
    case NewsLanguage::German:
        return germanWords();
    case NewsLanguage::French:
        return frenchWords();
    case NewsLanguage::Spanish:
        return spanishWords();
    case NewsLanguage::Korean:
        return koreanWords();
    case NewsLanguage::Russian:
        return russianWords();
    }
    return {};
}

} // namespace Standoff
