// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratdocument.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "ROLE:ID"; none where a word is something else.
std::optional<BratDocument::Argument> bratArgument(const QString &word)
{
    const qsizetype colon = word.lastIndexOf(u':');
    if (colon <= 0 || colon == word.size() - 1)
        return std::nullopt;
    return BratDocument::Argument{word.first(colon), word.sliced(colon + 1)};
}

QStringList bratWords(const QString &body)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return body.split(blanks, Qt::SkipEmptyParts);
}

qint64 bratLength(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

// How much shorter the text is than its ranges, with a space between each; 0 where it has none.
qint64 missingOf(const BratDocument::Text &text)
{
    if (text.text.isEmpty())
        return 0;
    qint64 length = text.ranges.size() - 1;
    for (const auto &[begin, end] : text.ranges)
        length += end - begin;
    return length - bratLength(text.text);
}

// A line in its columns.
struct BratColumns
{
    QString id; // "" where it is no line of brat
    QString body;
    QString tail;
    bool hasTail = false;
};

BratColumns bratColumns(const QString &line)
{
    static const QRegularExpression id(u"^([TERAMNteramn#][A-Za-z0-9_-]*|\\*)\\t"_s);
    // By hand: blanks for tabs.
    static const QRegularExpression text(
        u"^([Tt]\\d+)\\s+(\\S+\\s+\\d+\\s+\\d+(?:;\\d+\\s+\\d+)*)(?:\\s+(.*))?$"_s);
    static const QRegularExpression other(u"^([ERAMNeramn#]\\d+|\\*)\\s+(\\S.*)$"_s);
    if (const QRegularExpressionMatch match = id.match(line); match.hasMatch()) {
        BratColumns columns{.id = match.captured(1)};
        const qsizetype from = columns.id.size() + 1;
        const qsizetype tab = line.indexOf(u'\t', from);
        columns.hasTail = tab >= 0;
        columns.body = columns.hasTail ? line.sliced(from, tab - from) : line.sliced(from);
        columns.tail = columns.hasTail ? line.sliced(tab + 1) : QString();
        return columns;
    }
    if (const QRegularExpressionMatch match = text.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3), true};
    if (const QRegularExpressionMatch match = other.match(line); match.hasMatch())
        return {match.captured(1), match.captured(2), {}, false};
    return {};
}

} // namespace

void BratDocument::read(const QString &content, const QString &name)
{
    int number = 0;
    qint64 missing = 0; // of the text in the line before
    const bool hasLineFeeds = content.contains(u'\n'); // else as old Macintoshes end lines
    for (QString text : content.split(hasLineFeeds ? u'\n' : u'\r')) {
        ++number;
        if (text.endsWith(u'\r'))
            text.chop(1);
        if (number == 1 && text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        const QString place = name.isEmpty()
            ? tr("line %1").arg(number)
            : tr("%1, line %2", "file, number").arg(name).arg(number);
        const BratColumns columns = bratColumns(text);
        if (columns.id.isEmpty()) {
            const bool isBlank = text.trimmed().isEmpty();
            if (missing > (isBlank ? 1 : 0)) {
                told.append({place, tr("Taken as the rest of the text in the line before"), false});
                texts.last().text += u'\n' + text;
                missing -= bratLength(text) + 1;
            } else if (!isBlank) {
                told.append({place, tr("“%1” is not a line of brat").arg(text.left(60))});
            }
            continue;
        }
        const QString wrong =
            readLine({place, columns.id}, columns.body, columns.tail, columns.hasTail);
        if (!wrong.isEmpty())
            told.append({place, wrong});
        const bool isText = wrong.isEmpty() && columns.id[0].toUpper() == u'T';
        missing = isText ? missingOf(texts.last()) : 0;
    }
}

QString BratDocument::readLine(
    const Line &line, const QString &body, const QString &tail, bool hasTail)
{
    switch (line.id[0].toUpper().unicode()) {
    case u'T':
        return readText(line, body, tail);
    case u'E':
        return readEvent(line, body);
    case u'R':
        return readRelation(line, body);
    case u'*':
        return readEquivalence(line, body);
    default:
        return readProperty(line, body, tail, hasTail);
    }
}

QString BratDocument::readText(const Line &line, const QString &body, const QString &tail)
{
    static const QRegularExpression pattern(
        u"^(\\S+)\\s+(\\d{1,15}\\s+\\d{1,15}(?:\\s*;\\s*\\d{1,15}\\s+\\d{1,15})*)$"_s);
    const QRegularExpressionMatch match = pattern.match(body.trimmed());
    if (!match.hasMatch())
        return tr("“%1” should be a type and where it begins and ends").arg(body.left(60));
    Text text{line, match.captured(1), {}, tail};
    for (const QString &range : match.captured(2).split(u';')) {
        const QStringList words = bratWords(range);
        const qint64 begin = words.value(0).toLongLong();
        const qint64 end = words.value(1).toLongLong();
        if (end <= begin)
            return tr("The annotation ends, at %1, where it begins or before").arg(end);
        text.ranges.append({begin, end});
    }
    // Blanks at the end of the line are no part of the text.
    while (missingOf(text) < 0 && text.text.back().isSpace())
        text.text.chop(1);
    texts.append(text);
    return {};
}

QString BratDocument::readEvent(const Line &line, const QString &body)
{
    QStringList words = bratWords(body);
    const auto trigger = bratArgument(words.value(0));
    if (!trigger)
        return tr("“%1” should be a type and a trigger").arg(words.value(0).left(60));
    words.removeFirst();
    Link event{line, trigger->role, trigger->id, {}};
    for (const QString &word : std::as_const(words)) {
        if (const auto argument = bratArgument(word))
            event.arguments.append(*argument);
        else
            told.append(
                {line.place, tr("“%1” should be a role and what has it").arg(word.left(60))});
    }
    events.append(event);
    return {};
}

QString BratDocument::readRelation(const Line &line, const QString &body)
{
    const QStringList words = bratWords(body);
    if (words.size() != 3)
        return tr("A relation has a type and two ends, not “%1”").arg(body.left(60));
    Link relation{line, words[0], {}, {}};
    for (const QString &word : words.sliced(1)) {
        const auto argument = bratArgument(word);
        if (!argument)
            return tr("“%1” should be a role and what has it").arg(word.left(60));
        relation.arguments.append(*argument);
    }
    relations.append(relation);
    return {};
}

QString BratDocument::readEquivalence(const Line &line, const QString &body)
{
    const QStringList words = bratWords(body);
    if (words.size() < 3)
        return tr("“%1” should name two annotations at least").arg(body.left(60));
    Link equivalence{line, words[0], {}, {}};
    for (const QString &word : words.sliced(1))
        equivalence.arguments.append({{}, word});
    equivalences.append(equivalence);
    return {};
}

QString BratDocument::readProperty(
    const Line &line, const QString &body, const QString &tail, bool hasTail)
{
    const QStringList words = bratWords(body);
    Property property{line, words.value(0), words.value(1), {}, tail};
    if (words.size() < 2)
        return tr("“%1” should be a name and an annotation").arg(body.left(60));
    property.value = words.sliced(2).join(u' ');
    const QChar kind = line.id[0].toUpper();
    if (kind == u'#') {
        // Without a tab the text follows at once.
        property.value = hasTail && property.value.isEmpty() ? tail
            : tail.isEmpty()                                 ? property.value
                                                             : property.value + u' ' + tail;
        if (property.value.trimmed().isEmpty() && !hasTail)
            return tr("The note has no text");
        notes.append(property);
    } else if (kind == u'N') {
        // The BioNLP Shared Task of 2013 names what is what.
        if (property.of.startsWith("Referent:"_L1))
            std::swap(property.of, property.value);
        if (property.of.startsWith("Annotation:"_L1))
            property.of = property.of.section(u':', 1);
        if (property.value.startsWith("Referent:"_L1))
            property.value = property.value.section(u':', 1);
        const qsizetype colon = property.value.indexOf(u':');
        if (colon <= 0 || colon == property.value.size() - 1)
            return tr("“%1” should be a database and a number there").arg(property.value.left(60));
        references.append(property);
    } else {
        attributes.append(property);
    }
    return {};
}

} // namespace Standoff
