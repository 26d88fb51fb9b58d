// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/parc/parcreader.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostParcAttributions = 2'000; // each is looked for in all others
constexpr qint64 widestParcGap = 100; // characters between two words

QString parcTag(const QString &role)
{
    return role == "source"_L1 ? u"Source"_s : role == "cue"_L1 ? u"Cue"_s : u"Content"_s;
}

// Signs that the treebank has words for.
QString parcWord(const QString &word)
{
    static const QHash<QString, QString> signs{{u"-LRB-"_s, u"("_s}, {u"-RRB-"_s, u")"_s},
        {u"-LSB-"_s, u"["_s}, {u"-RSB-"_s, u"]"_s}, {u"-LCB-"_s, u"{"_s}, {u"-RCB-"_s, u"}"_s},
        {u"``"_s, u"\u201c"_s}, {u"''"_s, u"\u201d"_s}};
    return signs.value(word, word);
}

// Whether the original has no space before a word that has no place in it.
bool isParcClosing(const QString &word)
{
    static const QSet<QString> closing{u","_s, u"."_s, u";"_s, u":"_s, u"?"_s, u"!"_s, u")"_s,
        u"]"_s, u"}"_s, u"%"_s, u"\u201d"_s, u"n't"_s, u"'s"_s, u"'"_s, u"'re"_s, u"'ve"_s,
        u"'ll"_s, u"'d"_s, u"'m"_s};
    return closing.contains(word);
}

bool isParcOpening(const QString &word)
{
    return word == "("_L1 || word == "["_L1 || word == "{"_L1 || word == u"\u201c"_s
        || word == "$"_L1 || word == "#"_L1;
}

} // namespace

void ParcReader::takeWord()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    Word word{.text = parcWord(attributes.value("text"_L1).toString().simplified())};
    const QStringList place = attributes.value("ByteCount"_L1).toString().split(u',');
    bool isBegin = false;
    bool isEnd = false;
    const qint64 begin = place.value(0).toLongLong(&isBegin);
    const qint64 end = place.value(1).toLongLong(&isEnd);
    if (isBegin && isEnd && begin >= 0 && end >= begin && end < (1LL << 31)) {
        word.begin = begin;
        word.end = end;
    }
    word.isFirst = std::exchange(m_isNewSentence, false);
    m_words.append(word);
}

void ParcReader::takeRole()
{
    if (m_words.isEmpty() || m_wordDepth == 0 || m_attribution.isEmpty())
        return;
    const QString role = m_xml.attributes().value("roleValue"_L1).toString().toLower();
    if (role != "source"_L1 && role != "cue"_L1 && role != "content"_L1) {
        if (m_otherRoles.size() < 20)
            m_otherRoles.insert(role.left(40));
        return;
    }
    if (!m_attributions.contains(m_attribution)) {
        if (m_order.size() >= mostParcAttributions) {
            m_otherRoles.insert(tr("those of more than %1 attributions").arg(mostParcAttributions));
            return;
        }
        m_order.append(m_attribution);
    }
    QList<qsizetype> &words = m_attributions[m_attribution][role];
    const qsizetype word = m_words.size() - 1;
    if (words.isEmpty() || words.last() != word)
        words.append(word);
}

void ParcReader::setText()
{
    QString &text = m_article.text;
    const Word *last = nullptr;
    bool hasPlaces = true;
    for (Word &word : m_words) {
        const bool isPlaced = last && last->end >= 0 && word.begin >= last->end
            && word.begin - last->end <= widestParcGap;
        hasPlaces = hasPlaces && word.begin >= 0;
        if (isPlaced && word.begin == last->end)
            word.isNext = true;
        else if (last && word.isFirst)
            text += isPlaced && word.begin - last->end > 1 ? u"\n\n"_s : u"\n"_s;
        else if (last && (isPlaced || (!isParcClosing(word.text) && !isParcOpening(last->text))))
            text += u' ';
        word.place = int(text.size());
        text += word.text;
        last = &word;
    }
    m_reader.remark(m_article.file, {},
        hasPlaces ? tr("The text was put together of words by their places in the original; where "
                       "one line ends and the next begins is a guess")
                  : tr("The text was put together of words; the spaces between them are a guess"));
}

QString ParcReader::addMark(const QString &id, const QString &role, const QList<qsizetype> &words)
{
    ForeignMark mark{.id = id + u'/' + role, .tag = parcTag(role), .place = id};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = m_words[words[i]];
        const qint64 end = word.place + word.text.size();
        if (i > 0 && words[i] == words[i - 1] + 1)
            mark.ranges.last().end = end;
        else
            mark.ranges.append({word.place, end});
    }
    m_article.marks.append(mark);
    return mark.id;
}

void ParcReader::addAttribution(const QString &id, const Parts &parts)
{
    ForeignAttribution attribution{.id = id, .place = id};
    for (const auto &[role, words] : parts.asKeyValueRange()) {
        const QString mark = addMark(id, role, words);
        if (role == "source"_L1)
            attribution.sources.append(mark);
        else if (role == "cue"_L1)
            attribution.cue = mark;
        else
            attribution.contents.append(mark);
    }
    m_article.attributions.append(attribution);
}

// What is nested says so in its id, but not in which: it is the smallest content that holds it.
void ParcReader::setParents()
{
    for (ForeignAttribution &inner : m_article.attributions) {
        if (!inner.id.contains("Nested"_L1, Qt::CaseInsensitive))
            continue;
        const Parts &own = m_attributions[inner.id];
        const QList<qsizetype> &asked = own.contains(u"cue"_s) ? own[u"cue"_s] : own.first();
        qsizetype smallest = m_words.size() + 1;
        for (const ForeignAttribution &outer : std::as_const(m_article.attributions)) {
            if (outer.id == inner.id)
                continue;
            const QList<qsizetype> content = m_attributions[outer.id].value(u"content"_s);
            const bool holds = std::ranges::all_of(asked,
                [&content](qsizetype word) { return std::ranges::binary_search(content, word); });
            if (holds && content.size() < smallest) {
                smallest = content.size();
                inner.parent = outer.id;
            }
        }
    }
}

void ParcReader::tellOthers()
{
    QStringList roles = m_otherRoles.values();
    roles.sort();
    if (!roles.isEmpty())
        m_reader.leaveOut(
            m_article.file, {}, tr("roles: %1").arg(QLocale().createSeparatedList(roles)));
    m_reader.leaveOut(m_article.file, {}, tr("syntax, lemmas and parts of speech"));
}

Result<> ParcReader::read()
{
    int depth = 0;
    while (!m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (m_xml.name() == "SENTENCE"_L1) {
                m_isNewSentence = true;
            } else if (m_xml.name() == "WORD"_L1) {
                m_wordDepth = depth;
                takeWord();
            } else if (m_xml.name() == "attribution"_L1) {
                m_attribution = m_xml.attributes().value("id"_L1).toString();
            } else if (m_xml.name() == "attributionRole"_L1) {
                takeRole();
            }
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == m_wordDepth)
                m_wordDepth = 0;
            --depth;
        }
    }
    const QString wrong = m_xml.hasError()
        ? tr("Line %1: this is not XML: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString())
        : QString();
    if (m_words.isEmpty())
        return failure(wrong.isEmpty() ? tr("There are no words of PARC in it") : wrong);
    if (!wrong.isEmpty())
        m_reader.leaveOut(m_article.file, {}, wrong);
    m_article.counting.unit = Counting::Unit::Utf16;
    m_article.isExact = true; // places are counted here
    setText();
    for (const QString &id : std::as_const(m_order))
        addAttribution(id, m_attributions.value(id));
    setParents();
    tellOthers();
    return {};
}

} // namespace Standoff
