// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/mailtext.h"

#include "readers/hardwrap.h"

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
        }
        for (const QString &line : whole.split(u'\n'))
            mail.lines.append(
                {line.trimmed(), depth > 0 ? ParagraphRole::Quote : ParagraphRole::Body});
        run.clear();
    };
    bool isInSignature = false;
    for (const QString &line : text.split(u'\n')) {
        const QuotedLine quoted = quotedLine(line, how.areFlowed);
        if (quoted.depth != depth) {
            endRun();
            depth = quoted.depth;
            isInSignature = false;
        }
        isInSignature = isInSignature || isSignature(quoted.text);
        if (isInSignature)
            mail.signature += quoted.text.trimmed().isEmpty() || isSignature(quoted.text) ? 0 : 1;
        else
            run.append(quoted.text);
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
