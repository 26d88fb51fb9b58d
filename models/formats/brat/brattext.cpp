// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/brattext.h"

#include "formats/brat/bratwriter.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratText)
};

constexpr QChar byteOrderMark = u'\ufeff';

bool isGap(QStringView text)
{
    return std::ranges::all_of(text, endsBratField);
}

} // namespace

BratText::BratText(const QByteArray &bytes, QStringList &remarks)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    m_raw = decoder.decode(bytes);
    if (decoder.hasError())
        remarks.append(Words::tr("the text is not valid UTF-8; what is wrong was replaced by �"));
    QString text = m_raw;
    if (text.contains(u'\0')) {
        text.replace(u'\0', QChar::ReplacementCharacter);
        remarks.append(Words::tr("NUL characters in the text were replaced by �"));
    }
    if (text.startsWith(byteOrderMark))
        text.remove(0, 1);
    m_text = ArticleText(text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'));
    count({});
}

void BratText::count(Counting counting)
{
    m_places.clear();
    m_places.reserve(m_raw.size() + 1);
    int place = 0;
    for (qsizetype i = 0; i < m_raw.size(); ++i) {
        const bool isMark = i == 0 && m_raw[0] == byteOrderMark;
        const bool isSecondOfPair = i > 0 && m_raw[i] == u'\n' && m_raw[i - 1] == u'\r';
        const bool isCounted = !(isMark && counting.skipsMark)
            && !(isSecondOfPair && counting.pairsAreOne)
            && (counting.utf16 || !m_raw[i].isLowSurrogate());
        // The mark, and the LF of a pair, have no place of their own in our text.
        if (isCounted)
            m_places.append(isSecondOfPair ? place - 1 : place);
        if (!isMark && !isSecondOfPair)
            ++place;
    }
    m_places.append(place);
}

QList<Fragment> BratText::fragments(const BratDocument::Text &text) const
{
    QList<TextRange> ranges;
    for (const auto &[begin, end] : text.ranges) {
        if (end >= m_places.size())
            return {};
        ranges.append({m_places[begin], m_places[end]});
    }
    std::ranges::sort(ranges);
    QList<TextRange> joined;
    for (const TextRange range : std::as_const(ranges)) {
        if (!joined.isEmpty()
            && (range.begin <= joined.last().end
                || isGap(m_text.slice({joined.last().end, range.begin}))))
            joined.last() = joined.last().united(range);
        else
            joined.append(range);
    }
    QList<Fragment> fragments;
    for (const TextRange range : std::as_const(joined)) {
        const CodePointRange points = m_text.toCodePoints(range);
        const QStringView there = m_text.slice(m_text.fromCodePoints(points));
        if (!points.isEmpty())
            fragments.append({points, there.toString()});
    }
    return fragments;
}

bool BratText::agrees(const BratDocument::Text &text) const
{
    QStringList slices;
    for (const auto &[begin, end] : text.ranges) {
        if (end >= m_places.size() || m_places[end] < m_places[begin])
            return false;
        slices.append(m_text.slice({m_places[begin], m_places[end]}).toString());
    }
    // Some write a line break within the text as it is, some as a space.
    const auto plain = [](QString string) {
        string.replace("\r\n"_L1, "\n"_L1);
        for (QChar &c : string) {
            if (endsBratField(c))
                c = u' ';
        }
        return string;
    };
    return plain(slices.join(u' ')) == plain(text.text);
}

QString BratText::calibrate(const QList<BratDocument::Text> &texts)
{
    static const QList<std::pair<Counting, const char *>> others{
        {{.utf16 = true}, QT_TRANSLATE_NOOP("Standoff::BratText", "in UTF-16 units")},
        {{.pairsAreOne = true},
            QT_TRANSLATE_NOOP("Standoff::BratText", "with CR LF as one character")},
        {{.utf16 = true, .pairsAreOne = true},
            QT_TRANSLATE_NOOP(
                "Standoff::BratText", "in UTF-16 units, with CR LF as one character")},
        {{.skipsMark = true},
            QT_TRANSLATE_NOOP("Standoff::BratText", "without the byte order mark")},
        {{.pairsAreOne = true, .skipsMark = true},
            QT_TRANSLATE_NOOP(
                "Standoff::BratText", "without the byte order mark, with CR LF as one character")},
        {{.utf16 = true, .skipsMark = true},
            QT_TRANSLATE_NOOP(
                "Standoff::BratText", "in UTF-16 units, without the byte order mark")},
        {{.utf16 = true, .pairsAreOne = true, .skipsMark = true},
            QT_TRANSLATE_NOOP("Standoff::BratText",
                "in UTF-16 units, without the byte order mark, with CR LF as one character")}};
    const auto score = [&] {
        return std::ranges::count_if(texts, [this](const auto &text) { return agrees(text); });
    };
    qsizetype best = score();
    Counting chosen;
    QString words;
    for (qsizetype i = 0; i < others.size() && best < texts.size(); ++i) {
        count(others[i].first);
        if (const qsizetype found = score(); found > best) {
            best = found;
            chosen = others[i].first;
            words = Words::tr(others[i].second);
        }
    }
    count(chosen);
    return words;
}

} // namespace Standoff
