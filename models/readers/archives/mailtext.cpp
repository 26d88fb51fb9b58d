// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailtext.h"

#include "readers/hardwrap.h"
#include "readers/unspaced.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A line without the signs that it is quoted by, and how many those are.
struct QuotedLine
{
    QString text;
    int depth = 0;
};

QuotedLine quotedLine(const QString &line, bool isFlowed)
{
    qsizetype at = 0;
    int depth = 0;
    while (at < line.size()) {
        const bool isSpaced = !isFlowed && depth > 0 && line[at] == u' ' && at + 1 < line.size()
            && line[at + 1] == u'>'; // "> > twice"
        if (line[at] != u'>' && !isSpaced)
            break;
        depth += line[at] == u'>' ? 1 : 0;
        ++at;
    }
    QString text = line.sliced(at);
    if ((isFlowed || depth > 0) && text.startsWith(u' ')) // stuffed, or set off
        text.remove(0, 1);
    return {text, depth};
}

bool isSignature(const QString &text)
{
    return text == "-- "_L1;
}

// Text of sentences, and what programs write above a message that they quote or hand on: no
// signature is like that.
bool isText(const QStringList &block)
{
    static const QRegularExpression quoted(
        uR"(^(?:[-_=*]{2,}.*\p{L}.*[-_=*]{2,}$|_{10,}$|\p{L}[\p{L} -]{1,20}:\s.*@|.*\b(?:wrote|schrieb|writes|escribió|a écrit)\b.*:$|(?:From|Von|De|Subject|Betreff|Sent|Gesendet|Date|Datum)\s?:\s))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sentence(uR"([.!?…。！？؟۔][”"'’)»]*$)"_s);
    constexpr qsizetype longestLine = 100;
    constexpr qsizetype fewestWords = 4;
    const QString whole = block.join(u' ').simplified();
    const bool isMarked = std::ranges::any_of(
        block, [](const QString &line) { return quoted.match(line.trimmed()).hasMatch(); });
    const bool isLong = std::ranges::any_of(
        block, [](const QString &line) { return line.trimmed().size() > longestLine; });
    const bool isSentence = sentence.match(whole).hasMatch()
        && (whole.count(u' ') + 1 >= fewestWords || isUnspaced(whole.front()));
    return isMarked || isLong || isSentence;
}

// How many of the lines that follow "-- " are the signature: a few, up to a block that is text.
qsizetype sizeOfSignature(const QStringList &lines)
{
    constexpr qsizetype mostLines = 15; // with text
    qsizetype end = 0;
    qsizetype count = 0;
    for (qsizetype at = 0; at < lines.size();) {
        QStringList block;
        qsizetype next = at;
        while (next < lines.size() && !lines[next].trimmed().isEmpty())
            block.append(lines[next++]);
        count += block.size();
        if (count > mostLines || (!block.isEmpty() && isText(block)))
            break;
        while (next < lines.size() && lines[next].trimmed().isEmpty())
            ++next;
        at = next;
        end = next;
    }
    return end;
}

// Lines of one depth, those that flow being one.
QString flowedText(const QStringList &lines, bool dropSpaces, int &joined)
{
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool flows = lines[i].endsWith(u' ') && !isSignature(lines[i]);
        if (!flows || i + 1 == lines.size()) {
            text += lines[i] + u'\n';
            continue;
        }
        text += dropSpaces ? lines[i].chopped(1) : lines[i];
        ++joined;
    }
    return text;
}

} // namespace

MailText mailText(const QString &text, MailLines how)
{
    MailText mail;
    QStringList run; // of lines that are quoted alike
    int depth = 0;
    const auto endRun = [&] {
        if (run.isEmpty())
            return;
        QString whole = run.join(u'\n');
        if (how.areFlowed && !how.areKept) {
            whole = flowedText(run, how.dropSpaces, mail.joined);
        } else if (!how.areKept) {
            const UnwrappedText unwrappedRun = unwrapped(whole);
            whole = unwrappedRun.text;
            mail.joined += unwrappedRun.joined;
            mail.parted += unwrappedRun.parted;
        }
        for (const QString &line : whole.split(u'\n'))
            mail.lines.append(
                {line.trimmed(), depth > 0 ? ParagraphRole::Quote : ParagraphRole::Body});
        run.clear();
    };
    QStringList texts; // without the signs that they are quoted by
    QList<int> depths;
    for (const QString &line : text.split(u'\n')) {
        const QuotedLine quoted = quotedLine(line, how.areFlowed);
        texts.append(quoted.text);
        depths.append(quoted.depth);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (depths[i] != depth) {
            endRun();
            depth = depths[i];
        }
        if (!isSignature(texts[i])) {
            run.append(texts[i]);
            continue;
        }
        constexpr qsizetype lookedAt = 64; // lines, some of them blank
        qsizetype end = i + 1;
        while (end < texts.size() && end - i < lookedAt && depths[end] == depth)
            ++end;
        const qsizetype size = sizeOfSignature(texts.sliced(i + 1, end - i - 1));
        const QStringList left = texts.sliced(i + 1, size);
        if (size == 0)
            run.append(texts[i]);
        mail.signature += int(std::ranges::count_if(
            left, [](const QString &each) { return !each.trimmed().isEmpty(); }));
        i += size;
    }
    endRun();
    const auto hasText = [](const RoleLine &line) { return !line.text.isEmpty(); };
    mail.lines.erase(
        mail.lines.begin(), std::find_if(mail.lines.begin(), mail.lines.end(), hasText));
    mail.lines.erase(
        std::find_if(mail.lines.rbegin(), mail.lines.rend(), hasText).base(), mail.lines.end());
    return mail;
}

} // namespace Standoff
