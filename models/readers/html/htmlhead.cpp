// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/html/htmlhead.h"

#include "readers/html/htmlmeasure.h"
#include "readers/writtendate.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int longestOfHead = 160;
constexpr int shortestRepeated = 40; // of a line that pages have twice, for small screens
constexpr auto wordOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &byWord()
{
    static const QRegularExpression by(
        uR"(^(?:(?:written|posted|published|reported|geschrieben|veröffentlicht|écrit|publié)\s+)?(?:by|von|par|por|di|da|door|av|af)\b\s*:?\s*(?=\S)|^(?:authors?|autor(?:in|en|es|a)?|auteurs?|autore|reporter|автор|текст|text)\s*:\s*)"_s,
        wordOptions);
    return by;
}

// "By Jane Roe", "BY JANE ROE AND J. DOE", "이름 기자"; a sentence is none.
bool saysWho(const QString &text)
{
    static const QRegularExpression name(uR"(^[\p{Lu}\p{Lo}@])"_s);
    static const QRegularExpression reporter(
        uR"(^\p{Hangul}{2,4}\s+(?:기자|특파원|논설위원)(?:\s|$))"_s);
    static const QRegularExpression sentence(
        uR"([\p{Ll}\p{Lo}"”]{3}[.!?…]["”]?$|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll})"_s);
    if (text.size() > longestOfHead || sentence.match(text).hasMatch())
        return false;
    const auto by = byWord().match(text);
    return reporter.match(text).hasMatch()
        || (by.hasMatch() && name.match(text.sliced(by.capturedEnd())).hasMatch());
}

// "Author:", above or beside who it is.
bool asksWho(const QString &text)
{
    static const QRegularExpression label(
        uR"(^(?:by|authors?|autor(?:in|en)?|auteur|written by|von)\s*:?$)"_s, wordOptions);
    return label.match(text).hasMatch();
}

bool isOfDate(const QString &text)
{
    static const QRegularExpression label(
        uR"(\b(?:publish(?:ed)?|publication|posted|updated|modified|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено)\b|نشر|تحديث|입력|수정|승인|기사입력|更新|公開|配信|发布|發布)"_s,
        wordOptions);
    return label.match(text).hasMatch();
}

// "Published 4 March | Updated 5 March" is two.
QStringList datesIn(const QString &text)
{
    static const QRegularExpression between(
        uR"(\s*[|•·]\s*|\s+(?=(?:first |last |zuletzt )?(?:published|posted|updated|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b))"_s,
        wordOptions);
    return text.split(between, Qt::SkipEmptyParts);
}

// "Published 1 day ago", "vor 2 Stunden aktualisiert", "Publish date:"
bool saysWhenVaguely(const QString &text)
{
    static const QRegularExpression ago(
        uR"(\b(?:ago|vor|il y a|hace|há|fa|назад|date|today|yesterday|heute|gestern)\b|منذ|전$|前$)"_s,
        wordOptions);
    return text.size() <= 60 && isOfDate(text) && ago.match(text).hasMatch();
}

bool isTimeOfDay(const QString &text)
{
    static const QRegularExpression time(
        uR"(^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|uhr)?(?:\s+\p{Lu}{2,4})?$)"_s, wordOptions);
    return time.match(text).hasMatch();
}

bool saysHowLong(const QString &text)
{
    static const QRegularExpression reading(
        uR"(\b(?:min(?:ute)?s?\.?\s+read|reading time|read time|lesezeit|min\.? lesedauer|temps de lecture|tiempo de lectura|tempo (?:de leitura|di lettura)|leestijd|время чтения)\b)"_s,
        wordOptions);
    return text.size() <= 48 && reading.match(text).hasMatch();
}

class Head
{
public:
    explicit Head(const QString &byline)
        : m_byline(lettersIn(byline))
    {
    }
    // The role of a line above the text; none where it is not of the article.
    std::optional<ParagraphRole> roleOf(const HtmlLine &line);

private:
    std::optional<ParagraphRole> knownRoleOf(const HtmlLine &line);

    QString m_byline;
    QString m_last; // line that is long
    bool m_isBelowByline = false; // of the last line that is long
    bool m_wasAsked = false; // the line before was "Author:"
};

std::optional<ParagraphRole> Head::roleOf(const HtmlLine &line)
{
    const auto role = knownRoleOf(line);
    m_isBelowByline = m_isBelowByline || role == ParagraphRole::Byline;
    return role;
}

std::optional<ParagraphRole> Head::knownRoleOf(const HtmlLine &line)
{
    const QString text = line.line.text.trimmed();
    const bool wasAsked = std::exchange(m_wasAsked, asksWho(text));
    if (line.line.role == ParagraphRole::Dateline && saysWho(text))
        return ParagraphRole::Byline;
    if (line.line.role != ParagraphRole::Body && line.line.role != ParagraphRole::ListItem)
        return line.line.role;
    if (text.size() >= shortestRepeated) {
        const bool isSame = std::exchange(m_last, text) == text;
        if (std::exchange(m_isBelowByline, false) && isSame)
            return std::nullopt;
    }
    const WrittenDate date = writtenDate(text);
    if (m_wasAsked || wasAsked || (!m_byline.isEmpty() && lettersIn(text) == m_byline))
        return ParagraphRole::Byline;
    if (date.isAlone || saysWhenVaguely(text) || isTimeOfDay(text))
        return ParagraphRole::Dateline;
    const bool hasByline = !m_byline.isEmpty() && text.size() <= longestOfHead
        && lettersIn(text).contains(m_byline) && (!date.iso.isEmpty() || text.startsWith(u'•'));
    constexpr qsizetype longestOfBoth = 60; // "20 June 2024 Jane Roe"
    const bool isOfBoth = !date.iso.isEmpty() && text.size() <= longestOfBoth && line.links > 0;
    if (saysWho(text) || hasByline || isOfBoth)
        return ParagraphRole::Byline;
    const bool isOfPage = line.links * 10 > lengthOfText(text) * 9 && text.size() <= 60;
    if (saysHowLong(text) || isOfPage)
        return std::nullopt;
    return line.line.role;
}

bool isText(const HtmlLine &line)
{
    return (line.line.role == ParagraphRole::Body || line.line.role == ParagraphRole::Quote)
        && lengthOfText(line.line.text) >= HtmlMeasure::shortestProse && !saysWho(line.line.text);
}

// A heading that is as long as a sentence, or has a byline or a date below it, begins no section.
bool isOfHeadline(const HtmlLine &heading, const HtmlLine &below)
{
    constexpr int shortest = 40;
    return lengthOfText(heading.line.text) >= shortest || saysWho(below.line.text)
        || writtenDate(below.line.text).isAlone || below.line.role == ParagraphRole::Byline
        || below.line.role == ParagraphRole::Dateline;
}

// Without what stands behind the name: who took the pictures, what the writer is, and where.
QString withoutOthers(QString byline)
{
    static const QRegularExpression others(
        uR"(\s*(?:[|•]|[.,;/(–—-]?\s*\b(?:photo(?:s|graph(?:s|y|er)?)?|pictures?|images?|illustrations?|graphics?|video|fotos?|bild(?:er)?|grafik)(?:\s*:|\s+(?:by|von|par|por)\b)).*$)"_s,
        wordOptions);
    const auto match = others.match(byline);
    return match.hasMatch() && match.capturedStart() > 0 ? byline.first(match.capturedStart())
                                                         : byline;
}

// "Ada Rehn on March 4, 2024 in Politics" is Ada Rehn.
QString withoutDateBehind(const QString &byline)
{
    static const QRegularExpression on(
        uR"(\s*[,–—-]?\s+(?:on|am|le|el|em|il|op|at)\s+(?=\p{L}*\.?,?\s*\d|\p{Lu}))"_s,
        wordOptions);
    for (const auto &match : on.globalMatch(byline)) {
        if (match.capturedStart() > 0
            && !writtenDate(byline.sliced(match.capturedEnd())).iso.isEmpty())
            return byline.first(match.capturedStart());
    }
    return byline;
}

} // namespace

QList<HtmlLine> withHtmlHead(QList<HtmlLine> lines, const QString &byline)
{
    QList<HtmlLine> kept;
    // The first long line may be the standfirst, with the byline below.
    const auto first = std::ranges::find_if(lines, isText);
    auto second = first;
    if (second != lines.end())
        second = std::ranges::find_if(std::next(first), lines.end(), isText);
    Head head(byline);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        const bool isAbove = first != lines.end() && line < first;
        const bool isBelowHeadline = !kept.isEmpty()
            && kept.last().line.role == ParagraphRole::Headline && line + 1 != lines.end();
        if (isBelowHeadline && line->line.role == ParagraphRole::Heading
            && isOfHeadline(*line, *(line + 1)))
            line->line.role = ParagraphRole::Headline;
        if (isAbove || (second != lines.end() && line <= second)) {
            const auto role = head.roleOf(*line);
            const bool isRepeated = line->line.text.size() >= shortestRepeated;
            if (!role && (isAbove || isRepeated))
                continue;
            line->line.role = role.value_or(line->line.role);
        } else if (line->line.role == ParagraphRole::Body && line->line.text.size() <= longestOfHead
            && isOfDate(line->line.text) && writtenDate(line->line.text).isAlone) {
            line->line.role = ParagraphRole::Dateline;
        }
        kept.append(std::move(*line));
    }
    return kept;
}

QString nameInByline(const QString &byline)
{
    constexpr qsizetype longest = 400; // that is a byline
    QString own = byline.simplified().remove(byWord());
    if (own.size() <= longest)
        own = withoutDateBehind(withoutOthers(own));
    QStringList words = own.split(u' ', Qt::SkipEmptyParts);
    const auto isDate = [&words](qsizetype from, qsizetype count) {
        const WrittenDate date = writtenDate(words.sliced(from, count).join(u' '));
        return date.isAlone && !date.iso.isEmpty();
    };
    constexpr qsizetype mostWords = 24; // as every beginning and end is looked at
    for (qsizetype count = words.size(); words.size() <= mostWords && count > 0; --count) {
        if (isDate(0, count))
            return words.sliced(count).join(u' ').remove(byWord());
        if (isDate(words.size() - count, count))
            return words.first(words.size() - count).join(u' ');
    }
    return words.join(u' ');
}

QString htmlBylineOf(const QList<HtmlLine> &lines)
{
    for (const HtmlLine &line : lines) {
        if (line.line.role != ParagraphRole::Byline || asksWho(line.line.text.trimmed()))
            continue;
        if (const QString name = nameInByline(line.line.text); !name.isEmpty())
            return name;
    }
    return {};
}

QString htmlDateOf(const QList<HtmlLine> &lines)
{
    QString changed; // where only that is said
    for (const HtmlLine &line : lines) {
        if (line.line.role != ParagraphRole::Dateline && line.line.role != ParagraphRole::Byline)
            continue;
        for (const QString &part : datesIn(line.line.text)) {
            const QString date = writtenDate(part).iso;
            if (!date.isEmpty() && !saysChanged(part))
                return date;
            if (changed.isEmpty())
                changed = date;
        }
    }
    return changed;
}

QString unclearHtmlDate(const QList<RoleLine> &lines)
{
    static const QRegularExpression date(uR"(\b\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})\b)"_s);
    for (const RoleLine &line : lines) {
        if (line.role != ParagraphRole::Dateline && line.role != ParagraphRole::Byline)
            continue;
        if (const auto match = date.match(line.text); match.hasMatch())
            return match.captured();
    }
    return {};
}

bool saysChanged(const QString &text)
{
    static const QRegularExpression changed(
        uR"(\b(?:updated|modified|changed|edited|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено|изменено|оновлено)\b|수정|更新|تحديث)"_s,
        wordOptions);
    return changed.match(text).hasMatch();
}

} // namespace Standoff
