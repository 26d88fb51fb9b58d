// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratDocument)
};

// "ROLE:ID" words; false when one is not.
bool readArguments(const QStringList &words, QList<BratDocument::Argument> &arguments)
{
    for (const QString &word : words) {
        const qsizetype colon = word.lastIndexOf(u':');
        if (colon <= 0 || colon == word.size() - 1)
            return false;
        arguments.append({word.first(colon), word.sliced(colon + 1)});
    }
    return true;
}

qsizetype codePointsOf(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

// How much shorter the text is than its ranges, with a space between each.
qsizetype missingOf(const BratDocument::Text &text)
{
    qsizetype length = text.ranges.size() - 1;
    for (const auto &[begin, end] : text.ranges)
        length += end - begin;
    return length - codePointsOf(text.text);
}

} // namespace

void BratDocument::remark(int line, const QString &what)
{
    remarks.append(Words::tr("%1:%2: %3", "file, line, what")
            .arg(QDir::toNativeSeparators(file))
            .arg(line)
            .arg(what));
}

void BratDocument::read(const QString &path, const QString &content)
{
    static const QRegularExpression idPattern(u"^([TERAMN#][A-Za-z0-9_-]*|\\*)\\t"_s);
    file = path;
    int number = 0;
    qsizetype missing = 0; // of the text in the line before
    for (QString text : content.split(u'\n')) {
        ++number;
        if (text.endsWith(u'\r'))
            text.chop(1);
        const QRegularExpressionMatch match = idPattern.match(text);
        if (!match.hasMatch()) {
            if (missing > 0) {
                remark(number, Words::tr("taken as the rest of the text in the line before"));
                texts.last().text += u'\n' + text;
                missing -= codePointsOf(text) + 1;
            } else if (!text.trimmed().isEmpty()) {
                remark(number, Words::tr("not a line of brat; it was left out"));
            }
            continue;
        }
        const QString id = match.captured(1);
        const qsizetype tab = text.indexOf(u'\t', id.size() + 1);
        const QString body =
            text.sliced(id.size() + 1, (tab < 0 ? text.size() : tab) - id.size() - 1);
        const QString tail = tab < 0 ? QString() : text.sliced(tab + 1);
        const Line line{number, id};
        bool good = false;
        switch (id[0].unicode()) {
        case u'T':
            good = readText(line, body, tail);
            break;
        case u'E':
            good = readEvent(line, body);
            break;
        case u'R':
            good = readRelation(line, body);
            break;
        case u'*':
            good = readEquivalence(line, body);
            break;
        default:
            good = readProperty(line, body, tail);
            break;
        }
        if (!good)
            remark(number, Words::tr("this cannot be understood; it was left out"));
        missing = good && id[0] == u'T' ? missingOf(texts.last()) : 0;
    }
}

bool BratDocument::readText(const Line &line, const QString &body, const QString &tail)
{
    static const QRegularExpression pattern(u"^(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)$"_s);
    const QRegularExpressionMatch match = pattern.match(body.trimmed());
    Text text{line, match.captured(1), {}, tail};
    for (const QString &range : match.captured(2).split(u';', Qt::SkipEmptyParts)) {
        bool beginGood = false;
        bool endGood = false;
        const int begin = range.section(u' ', 0, 0).toInt(&beginGood);
        const int end = range.section(u' ', 1, 1).toInt(&endGood);
        if (!beginGood || !endGood || end <= begin)
            return false;
        text.ranges.append({begin, end});
    }
    if (text.ranges.isEmpty())
        return false;
    texts.append(text);
    return true;
}

bool BratDocument::readEvent(const Line &line, const QString &body)
{
    QList<Argument> arguments;
    if (!readArguments(body.split(u' ', Qt::SkipEmptyParts), arguments) || arguments.isEmpty())
        return false;
    const Argument trigger = arguments.takeFirst();
    events.append({line, trigger.role, trigger.id, arguments});
    return true;
}

bool BratDocument::readRelation(const Line &line, const QString &body)
{
    QStringList words = body.split(u' ', Qt::SkipEmptyParts);
    QList<Argument> arguments;
    if (words.size() != 3)
        return false;
    const QString type = words.takeFirst();
    if (!readArguments(words, arguments))
        return false;
    relations.append({line, type, {}, arguments});
    return true;
}

bool BratDocument::readEquivalence(const Line &line, const QString &body)
{
    const QStringList words = body.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < words.size(); ++i)
        relations.append({{line.number, {}}, words[0], {}, {{{}, words[1]}, {{}, words[i]}}});
    return words.size() > 2;
}

bool BratDocument::readProperty(const Line &line, const QString &body, const QString &tail)
{
    const QString name = body.section(u' ', 0, 0);
    const QString of = body.section(u' ', 1, 1);
    const QString value = body.section(u' ', 2).trimmed();
    const QChar kind = line.id[0];
    if (name.isEmpty() || of.isEmpty() || (kind == u'N' && value.isEmpty()))
        return false;
    QList<Property> &list = kind == u'N' ? references : kind == u'#' ? notes : attributes;
    list.append({line, name, of, kind == u'#' ? tail : value, tail});
    return true;
}

} // namespace Standoff
