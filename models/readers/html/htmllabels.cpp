// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmllabels.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestLabel = 48;

// Letters and single spaces, in lower case.
constexpr QStringView labels =
    u"advertisement|ad|sponsored|sponsored content|related|related articles|related content|"
    u"related coverage|related links|related news|related posts|related stories|related topics|"
    u"related roundup|related video|related videos|read also|read more|read next|read this "
    u"next|see also|see more|"
    u"also on|also read|also see|more|more coverage|more from|more news|more on this|"
    u"more on this story|more stories|more to read|up next|next article|dont miss|recommended|"
    u"recommended for you|recommended reading|recommended stories|you may also like|"
    u"you might also like|you may like|most popular|most read|most viewed|popular now|trending|"
    u"trending now|top stories|latest news|latest stories|watch now|watch the video|click here|"
    u"tag|tags|topics|topics in this article|filed under|explore more|in this article|"
    u"share|share this|share this article|share this page|share this story|share on facebook|"
    u"share on twitter|share this on whatsapp|follow us|follow us on|like this story|like this "
    u"story share it with a friend|"
    u"sign up for our newsletter|subscribe to our newsletter|get short url|loading|comments|"
    u"leave a comment|view comments|"
    u"anzeige|werbung|auch interessant|das könnte sie auch interessieren|lesen sie auch|"
    u"lesen sie mehr|lesen sie weiter|mehr zum thema|mehr zu diesem thema|mehr dazu|"
    u"weitere artikel|weitere meldungen|weitere nachrichten|weiterlesen|zum thema|"
    u"passend zum thema|meistgelesen|artikel teilen|teilen|siehe auch|schlagworte|themen|"
    u"publicité|à lire aussi|a lire aussi|lire aussi|lire la suite|lire plus|voir aussi|à voir "
    u"aussi|"
    u"sur le même sujet|sur le meme sujet|articles liés|articles similaires|les plus lus|partager|"
    u"partager cet article|"
    u"publicidad|lea también|lea además|lee también|le puede interesar|te puede interesar|"
    u"ver también|más información|más noticias|noticias relacionadas|artículos relacionados|"
    u"relacionado|relacionados|relacionadas|lo más leído|compartir|"
    u"publicidade|leia também|leia mais|veja também|saiba mais|notícias relacionadas|mais lidas|"
    u"compartilhe|compartilhar|"
    u"pubblicità|leggi anche|leggi di più|potrebbe interessarti|articoli correlati|condividi|"
    u"advertentie|lees ook|lees meer|meer over|bekijk ook|reklama|czytaj także|czytaj też|"
    u"czytaj więcej|zobacz także|zobacz też|przeczytaj także|läs också|läs mer|les også|læs også|"
    u"lue myös|reklam|ilgili haberler|bunlar da ilginizi çekebilir|čtěte také|přečtěte si také|"
    u"olvassa el|citește și|прочитайте також|читайте также|читайте також|смотрите также|по теме|"
    u"реклама|материалы по теме|подробнее|поделиться|διαβάστε επίσης|διαβάστε ακόμη|"
    u"اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|شاهد أيضا|קראו גם|קרא גם|"
    u"관련기사|관련 기사|관련뉴스|관련 뉴스|주요뉴스|주요 뉴스|많이 본 "
    u"뉴스|인기기사|추천기사|광고|공유하기|"
    u"関連記事|関連ニュース|あわせて読みたい|おすすめ記事|続きを読む|広告|相关新闻|相关阅读|"
    u"相关报道|延伸阅读|"
    u"相關新聞|延伸閱讀|推荐阅读|推薦閱讀|广告|廣告|更多新闻";

QString folded(QStringView text)
{
    QString folded;
    for (const QChar c : text) {
        if (c.isLetter() || c.isMark())
            folded += c.toCaseFolded();
        else if (c.isSpace() && !folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    return folded.trimmed();
}

// "195 Shares", "Share Tweet Submit": words of buttons, of which one is of sharing.
bool isOfButtons(const QString &text)
{
    constexpr QStringView sharing = u"share shares sharing tweet tweets teilen partager compartir";
    constexpr QStringView others =
        u"copy e email facebook flipboard link linkedin mail messenger pin pinterest pocket print "
        u"reddit save sms submit telegram tumblr twitter vk whatsapp x xing drucken merken "
        u"imprimer "
        u"imprimir";
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto isOf = [](QStringView list) {
        return [names = list.split(u' ')](const QString &word) { return names.contains(word); };
    };
    return std::ranges::any_of(words, isOf(sharing))
        && std::ranges::all_of(
            words, [&](const QString &word) { return isOf(sharing)(word) || isOf(others)(word); });
}

const QSet<QString> &allLabels()
{
    static const QSet<QString> all = [] {
        QSet<QString> set;
        for (const QStringView label : labels.split(u'|'))
            set.insert(label.toString());
        return set;
    }();
    return all;
}

} // namespace

bool beginsWithHtmlLabel(QStringView text)
{
    const QStringList words =
        folded(text.first(std::min(longestLabel, text.size()))).split(u' ', Qt::SkipEmptyParts);
    QString begin;
    for (qsizetype i = 0; i < words.size(); ++i) {
        begin += (i > 0 ? u" "_s : QString()) + words[i];
        if (i > 0 && allLabels().contains(begin))
            return true;
    }
    return false;
}

HtmlLabel htmlLabelOf(QStringView text)
{
    const QSet<QString> &all = allLabels();
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return HtmlLabel::None;
    if (trimmed.size() <= longestLabel
        && (all.contains(folded(trimmed)) || isOfButtons(folded(trimmed))))
        return HtmlLabel::Whole;
    static const QRegularExpression more(
        uR"(^(?:(?:more|our|top|latest)\b.*\b(?:stories|news|coverage|articles|headlines|videos)|mehr (?:zu|von|aus)\b.*|.*주요\s?뉴스|.*관련\s?기사)[\s:»>…]*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (trimmed.size() <= longestLabel && more.matchView(trimmed).hasMatch())
        return HtmlLabel::Whole;
    // A label parted by a sign from what follows, or in capitals before other letters.
    const QStringView head = trimmed.first(std::min(longestLabel, trimmed.size()));
    constexpr QStringView signs = u":|–—-|»>：";
    for (qsizetype i = 1; i < head.size(); ++i) {
        if (signs.contains(head[i]))
            return all.contains(folded(head.first(i))) ? HtmlLabel::Begins : HtmlLabel::None;
    }
    return HtmlLabel::None;
}

} // namespace Standoff
