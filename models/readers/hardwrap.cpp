// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/hardwrap.h"

#include "readers/translation.h"
#include "readers/unspaced.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype narrowest = 30; // units that a wrapped line has
constexpr qsizetype widest = 132;
constexpr qsizetype fewestPairs = 4; // of lines, to tell
constexpr double mostlyFull = 0.8; // of them
constexpr double nearlyFull = 0.75; // of the width: some programs make lines of even length

qsizetype firstWord(QStringView line)
{
    if (isUnspaced(line.front()))
        return 1;
    qsizetype length = 0;
    while (length < line.size() && !line[length].isSpace())
        ++length;
    return length;
}

QStringView trimmedEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

// A line that is not the rest of the one before it.
bool beginsParagraph(QStringView line)
{
    static const QRegularExpression marked(uR"(^(?:\s|>|[-*•–—·‣]\s|\(?\d{1,3}[.)]\s))"_s);
    return line.isEmpty() || marked.matchView(line).hasMatch();
}

// Columns of a table, or what was drawn with signs.
bool isDrawn(QStringView line)
{
    static const QRegularExpression columns(
        uR"(\t|\S {3,}\S|^[\W_]+$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return columns.matchView(line).hasMatch();
}

class Wrapping
{
public:
    explicit Wrapping(const QString &text)
    {
        for (const QStringView line : QStringView(text).split(u'\n'))
            m_lines.append(trimmedEnd(line));
    }

    const QList<QStringView> &lines() const { return m_lines; }

    // Whether the line may go on in the next one.
    bool isPair(qsizetype line) const
    {
        return line + 1 < m_lines.size() && !m_lines[line].isEmpty()
            && !beginsParagraph(m_lines[line + 1]) && !isDrawn(m_lines[line])
            && !isDrawn(m_lines[line + 1]);
    }
    // Whether the next line's first word did not fit.
    bool isFull(qsizetype line, qsizetype width) const
    {
        const QStringView next = m_lines[line + 1];
        const qsizetype gap = isUnspaced(next.front()) ? 0 : 1;
        return m_lines[line].size() + gap + firstWord(next) > width;
    }
    // Whether it is long, and the sentence does not end with it.
    bool isUnfinished(qsizetype line, qsizetype width) const
    {
        constexpr QStringView ends = u".!?…:。！？”\"»’)";
        return double(m_lines[line].size()) >= nearlyFull * double(width)
            && !ends.contains(m_lines[line].back());
    }
    bool goesOnInLowerCase(qsizetype line) const { return m_lines[line + 1].front().isLower(); }

    // Of its widest line that may be wrapped; 0 where the text is not wrapped.
    qsizetype width(Wrapped wrapped) const
    {
        QList<qsizetype> pairs;
        qsizetype width = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (isPair(i)) {
                pairs.append(i);
                width = std::max({width, m_lines[i].size(), m_lines[i + 1].size()});
            }
        }
        if (wrapped == Wrapped::Certainly)
            return width;
        if (pairs.size() < fewestPairs || width < narrowest || width > widest)
            return 0;
        const auto full = std::ranges::count_if(pairs, [&](qsizetype line) {
            return isFull(line, width) || (isUnfinished(line, width) && goesOnInLowerCase(line));
        });
        return double(full) >= mostlyFull * double(pairs.size()) ? width : 0;
    }

private:
    QList<QStringView> m_lines;
};

// Knows which hyphens at the ends of lines part words.
class Hyphens
{
public:
    explicit Hyphens(const QList<QStringView> &lines)
        : m_lines(lines)
    {
    }

    // Whether the line ends with the hyphen of a word that goes on in the next line.
    bool partsWord(qsizetype line)
    {
        static const QRegularExpression first(uR"((?<![\p{L}\p{N}-])(\p{L}+)-$)"_s);
        static const QRegularExpression second(uR"(^(\p{Ll}\p{L}*)(?![\p{L}\p{N}-]))"_s);
        constexpr qsizetype longest = 100;
        const QStringView end = m_lines[line].last(std::min(longest, m_lines[line].size()));
        const auto begin = first.matchView(end);
        const auto rest = second.matchView(m_lines[line + 1]);
        if (!begin.hasMatch() || !rest.hasMatch())
            return false;
        const QString one = begin.captured(1).toLower();
        const QString other = rest.captured(1).toLower();
        collect();
        if (m_words.contains(one + other))
            return true;
        return !m_words.contains(one + u'-' + other) && !m_words.contains(one)
            && !m_words.contains(other);
    }

private:
    // The words of the text, but for those that a hyphen at the end of a line may have parted.
    void collect()
    {
        static const QRegularExpression word(uR"(\p{L}+(?:-\p{L}+)*)"_s);
        if (!m_words.isEmpty())
            return;
        bool goesOn = false;
        for (const QStringView line : m_lines) {
            const bool isParted = line.endsWith(u'-');
            auto matches = word.globalMatchView(line);
            for (bool isFirst = true; matches.hasNext(); isFirst = false) {
                const auto match = matches.next();
                const bool isHalf =
                    (isFirst && goesOn) || (isParted && match.capturedEnd() == line.size() - 1);
                if (!isHalf)
                    m_words.insert(match.captured().toLower());
            }
            goesOn = isParted;
        }
    }

    const QList<QStringView> &m_lines;
    QSet<QString> m_words;
};

} // namespace

void tellParted(int words, QStringList &remarks)
{
    if (words > 0) {
        remarks.append(Readers::tr(
            "%Ln word(s) joined that a hyphen had parted at the end of a line", nullptr, words));
    }
}

UnwrappedText unwrapped(const QString &text, Wrapped wrapped)
{
    const Wrapping wrapping(text);
    const qsizetype width = wrapping.width(wrapped);
    if (width == 0)
        return {.text = text};
    UnwrappedText result{.width = int(width)};
    const QList<QStringView> &lines = wrapping.lines();
    Hyphens hyphens(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isJoined = wrapping.isPair(i)
            && (wrapping.isFull(i, width) || wrapping.isUnfinished(i, width)
                || (wrapped == Wrapped::Certainly && 2 * lines[i].size() >= width));
        if (!isJoined) {
            const qsizetype begin = lines[i].data() - text.data();
            const qsizetype end = text.indexOf(u'\n', begin);
            result.text +=
                QStringView(text).sliced(begin, (end < 0 ? text.size() : end + 1) - begin);
            continue;
        }
        ++result.joined;
        if (hyphens.partsWord(i)) {
            result.text += lines[i].chopped(1);
            ++result.parted;
            continue;
        }
        result.text += lines[i];
        // A compound that was parted behind its hyphen has no space there.
        const bool isCompound = lines[i].size() > 1 && lines[i].back() == u'-'
            && lines[i][lines[i].size() - 2].isLetter();
        if (!isCompound && !(isUnspaced(lines[i].back()) && isUnspaced(lines[i + 1].front())))
            result.text += u' ';
    }
    return result;
}

} // namespace Standoff
