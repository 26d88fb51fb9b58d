// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/names/namewords.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Standoff::NameWords {

namespace {

struct Hash
{
    size_t operator()(QStringView word) const noexcept { return qHash(word); }
};

// The words of a string literal, which are looked up without being copied.
class Words
{
public:
    explicit Words(QStringView words)
    {
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            m_words.insert(word);
    }

    bool contains(QStringView word) const { return m_words.contains(word); }

private:
    std::unordered_set<QStringView, Hash> m_words;
};

bool endsWithAny(QStringView word, std::initializer_list<QStringView> ends)
{
    return std::ranges::any_of(ends, [word](QStringView end) { return word.endsWith(end); });
}

} // namespace

bool isAbbreviation(QStringView word)
{
    static const Words words(
        u"Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Adm Rev Hon St Ste "
        u"Mt Ft Jr Sr Sra Srta Mme Mlle Mgr No Nr vs bzw ca г гг им т д");
    return (word.size() == 1 && word.front().isLetter()) || words.contains(word);
}

bool isTitle(QStringView word)
{
    static const Words words(
        u"Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Sgt Capt Adm Rev Sir Professor President "
        u"Vice Prime Minister Chancellor Secretary Senator Congressman Congresswoman "
        u"Representative Governor Mayor Colonel Captain Lieutenant Sergeant Admiral Marshal "
        u"Ambassador Chairman Chairwoman Leader Speaker Spokesman Spokeswoman Judge Commissioner "
        u"Adviser Advisor Envoy Chief Deputy Commander Attorney "
        u"Director Archbishop Bishop Cardinal Ayatollah Sheikh Emir "
        u"M Mme Mlle Monsieur Madame Maître Sr Sra Srta Señor Señora "
        u"Herr Herrn Frau Präsident Präsidentin Präsidenten Kanzler Kanzlerin Kanzlers Minister "
        u"Ministerin Ministers Vorsitzende Vorsitzender Vorsitzenden Generalsekretär "
        u"Generalsekretärin Senator Senatorin Bürgermeister Bürgermeisterin Oberbürgermeister "
        u"Botschafter Botschafterin Sprecher Sprecherin Chef Chefin Papst Professorin Doktor Fürst "
        u"Richter Richterin Generalmajor Oberst Regierung "
        u"Президент Премьер Министр Глава Канцлер Король Лидер Секретарь Председатель Спикер "
        u"Депутат Сенатор Губернатор Мэр Посол");
    constexpr qsizetype least = 8; // letters of a German compound
    if (words.contains(word))
        return true;
    if (word.size() < least || !word.front().isUpper())
        return false;
    return endsWithAny(word,
        {u"präsident", u"präsidentin", u"präsidenten", u"kanzler", u"kanzlerin", u"kanzlers",
            u"minister", u"ministerin", u"ministers", u"chef", u"chefin", u"sprecher",
            u"sprecherin", u"führer", u"führerin", u"vorsitzende", u"vorsitzender", u"sekretär",
            u"sekretärin", u"beauftragte", u"beauftragter", u"experte", u"expertin", u"botschafter",
            u"botschafterin", u"richter", u"richterin", u"bischof", u"trainer", u"trainerin",
            u"politiker", u"politikerin", u"abgeordnete", u"abgeordneter", u"agentur"});
}

bool isParticle(QStringView word)
{
    static const Words words(
        u"von van vom zu zum zur de del della dello degli dei di da das do dos du des la le af av "
        u"bin ibn bint ben ten ter tot фон ван де дер ди ла ле дю бин ибн бен");
    return words.contains(word);
}

bool isPreposition(QStringView word)
{
    static const Words words(u"von vom zu zum zur das do des");
    return words.contains(word);
}

bool followsParticle(QStringView word)
{
    static const Words words(u"der den dem het la las los le les el лa дер ден ла");
    return words.contains(word);
}

bool isArticleOfName(QStringView word)
{
    static const Words words(
        u"al Al el El as As ash Ash ad Ad an An ar Ar ul аль Аль эль Эль ас эд эт");
    return words.contains(word);
}

bool takesOf(QStringView word)
{
    static const Words words(
        u"Ministry Department Bank University House Office Council Republic Kingdom State States "
        u"Court Institute Union Chamber Board Bureau School Gulf Bay Sea Strait Isle Cape Duke "
        u"Prince Princess Archbishop Church Bishop Academy Association Federation Center Centre "
        u"Organization Organisation League Commission Committee Confederation College Museum "
        u"Declaration Treaty Battle Tower City Province District Bill Statue Lord Lords Arch "
        u"Secretary Speaker Endowment Foundation Fund");
    return words.contains(word);
}

bool isOpener(QStringView word)
{
    static const Words words(
        u"A An The This That These Those It Its He She They We You His Her Their Our My Your But "
        u"And "
        u"Or Nor So Yet If In On At By For From To Of With Without About After Before Since Until "
        u"During While When Where Who What Why How Which As Because Although Though However Also "
        u"Then There Here Now Not No Yes Only Even Still Just Once Over Under Among Amid Against "
        u"Between According Both Each Every All Some Many Most Much More Few Several Other Others "
        u"Another One Two Three Four Five Six Seven Eight Nine Ten Earlier Later Last Next First "
        u"Second Yesterday Today Tomorrow Meanwhile Instead Despite Like Unlike Such Asked "
        u"Speaking "
        u"Is Are Was Were Do Does Did Has Have Had Will Would Can Could Should May Might Let "
        u"Analysts Officials Experts Critics Observers Sources Members Leaders Prosecutors Police "
        u"Former Late Then Outside Inside Near Across Behind Beyond Through Throughout Within "
        u"Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ihre Sein "
        u"Seine "
        u"Dies Diese Dieser Dieses Diesen Im Am Um An Auf Aus Bei Beim Bis Durch Für Gegen In Ins "
        u"Mit "
        u"Nach Ohne Seit Trotz Unter Von Vom Vor Während Wegen Zu Zum Zur Zwischen Über Aber Auch "
        u"Dann Dort Da Damit Dabei Danach Dagegen Denn Doch Noch Nun Nur Oder Und Schon So Sonst "
        u"Wenn Wie Was Wer Wo Warum Weil Als Ob Obwohl Heute Gestern Morgen Später Zuvor Zudem "
        u"Außerdem Allerdings Jedoch Nicht Kein Keine Man Mehr Viele Alle Beide Laut Bereits Erst "
        u"Le La Les Un Une Des Du De L Au Aux Ce Cet Cette Ces Il Elle Ils Elles On Nous Vous Je "
        u"Tu "
        u"Mais Et Ou Où Donc Or Ni Car Si Que Qui Quoi Dont Quand Comme Pour Par Avec Sans Sous "
        u"Sur "
        u"Dans En Entre Vers Chez Depuis Pendant Après Avant Selon Malgré Contre Son Sa Ses Leur "
        u"Leurs Notre Votre Mon Ma Mes Tout Tous Toute Toutes Hier Demain Aujourd Ainsi Alors Lors "
        u"Interrogé Interrogée Face Plus Moins Très Non Oui C D J N S T M "
        u"El La Los Las Un Una Unos Unas Al Del Lo Él Ella Ellos Ellas Este Esta Estos Estas Ese "
        u"Esa "
        u"Eso Esto Su Sus Mi Tu Nuestro Pero Y O Ni Que Quien Cuando Donde Como Cómo Porque Para "
        u"Por "
        u"Con Sin Sobre Tras Desde Hasta Hacia Entre Según Durante Ante Bajo Contra Ayer Hoy "
        u"Mañana "
        u"Además También Así Aunque Mientras Ya No Sí Más Muy Todo Todos Todas Otro Otra Luego "
        u"В Во На Но И А Он Она Они Оно Мы Вы Я Ты Это Этот Эта Эти Как Что Кто Где Когда Если Для "
        u"По При Про Из Изо С Со К Ко У О Об От До За Под Над После Перед Между Однако Также Его "
        u"Ее "
        u"Её Их Там Тут Так Тогда Уже Еще Ещё Не Ни Да Нет Все Всё Вчера Сегодня Завтра Ранее "
        u"Позже "
        u"Кроме Согласно Среди Более Не Эксперты Власти");
    return words.contains(word);
}

bool isNoName(QStringView word)
{
    static const Words words(
        u"I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
        u"June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep "
        u"Sept "
        u"Oct Nov Dec Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag "
        u"Montagabend Dienstagabend Mittwochabend Donnerstagabend Freitagabend Samstagabend "
        u"Sonntagabend Januar Jänner Februar März Mai Juni Juli Oktober Dezember Sie Ihnen Ihr "
        u"Ihre "
        u"Ihren Ihrem Ihrer Mr Mrs Ms Dr OK AM PM BC AD TV");
    return words.contains(word);
}

bool isCompound(QStringView word)
{
    static const Words words(
        u"based led born backed style run owned wide era like made held bred area born born weit "
        u"only free bound side time type work day year old level age");
    return word.size() > 6 || words.contains(word);
}

bool isDeterminer(QStringView word)
{
    static const Words words(
        u"der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner "
        u"im am zum zur vom beim ins ans dies diese dieser dieses diesen diesem jede jeder jedes "
        u"jeden sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren "
        u"mein "
        u"meine alle allen aller viele vielen mehr weniger wenige zwei drei vier fünf sechs sieben "
        u"acht neun zehn manche mehrere mehreren einige einigen beide beiden welche weitere "
        u"weiteren "
        u"Der Die Das Den Dem Des Ein Eine Einen Einem Einer Im Am Zum Zur Vom Beim Diese Dieser "
        u"Dieses Viele Alle Seine Ihre Mehrere Einige Beide");
    return words.contains(word);
}

bool leadsToPlace(QStringView word)
{
    static const Words words(u"in nach aus In Nach Aus");
    return words.contains(word);
}

bool isBareNoun(QStringView word)
{
    static const Words words(
        u"Millionen Million Milliarden Milliarde Prozent Uhr Euro Dollar Rubel Won Ende Anfang "
        u"Mitte "
        u"Angaben Sicht Richtung Zukunft Kraft Frage Anspruch Folge Berichten Gesprächen Aussicht "
        u"Zusammenarbeit Jahren Jahre Monaten Wochen Tagen Stunden Minuten Kürze Teilen Haft "
        u"Freiheit "
        u"Sicherheit Gefahr Krieg Frieden Verbindung Abstimmung Ansicht Meinung Einschätzung "
        u"Wahrheit "
        u"Ordnung Auftrag Höhe Form Bezug Betrieb Bewegung Grund Zeiten Zeit Regierungskreisen "
        u"Diplomatenkreisen Protest Angst Rücksicht Mangel Tagen Hause Bord Zweifel Rückfragen "
        u"Informationen Recht Kilometer Meter Tonnen Menschen Teil Teile Hälfte Drittel");
    return words.contains(word);
}

bool isGermanSign(QStringView word)
{
    static const Words words(u"der die das und den dem des nicht ist mit auf ein eine einen einem "
                             u"einer sich für von zu im am hat sei wird als auch nach über werden");
    return words.contains(word);
}

} // namespace Standoff::NameWords
