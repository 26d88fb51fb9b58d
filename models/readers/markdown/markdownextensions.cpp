// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/markdown/markdownextensions.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

class Extensions
{
public:
    explicit Extensions(const QString &source);
    QString written() const;

private:
    bool isFenced(const QString &line);
    bool takeNote(const QString &line);
    void add(const QString &line);

    QStringList m_lines;
    QStringList m_notes; // lines
    QSet<QString> m_labels;
    QString m_fence; // of the block of code that is open
    bool m_inNote = false;
    bool m_isAfterBlank = true;
};

Extensions::Extensions(const QString &source)
{
    for (const QString &line : source.split(u'\n')) {
        if (isFenced(line)) {
            m_inNote = false;
            m_lines.append(line);
        } else if (!takeNote(line)) {
            add(line);
        }
        m_isAfterBlank = line.trimmed().isEmpty();
    }
}

bool Extensions::isFenced(const QString &line)
{
    static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})"_s);
    const QString mark = fence.match(line).captured(1);
    if (!m_fence.isEmpty()) {
        if (mark.startsWith(m_fence) && line.trimmed() == mark)
            m_fence.clear();
        return true;
    }
    m_fence = mark;
    return !mark.isEmpty();
}

// A note goes on in indented lines, and in others up to a blank one.
bool Extensions::takeNote(const QString &line)
{
    static const QRegularExpression note(u"^ {0,3}\\[\\^([^\\]\\s]+)\\]:[ \\t]*(.*)$"_s);
    const bool isIndented = line.startsWith("  "_L1) || line.startsWith(u'\t');
    if (const auto match = note.match(line); match.hasMatch()) {
        m_labels.insert(match.captured(1));
        m_notes.append(QString());
        m_notes.append(u"\\[%1\\] %2"_s.arg(match.captured(1), match.captured(2)));
        m_inNote = true;
        return true;
    }
    if (!m_inNote)
        return false;
    if (line.trimmed().isEmpty() || isIndented || !m_isAfterBlank) {
        m_notes.append(line.trimmed());
        return true;
    }
    m_inNote = false;
    return false;
}

void Extensions::add(const QString &line)
{
    static const QRegularExpression definition(u"^ {0,3}:[ \\t]+(\\S.*)$"_s);
    static const QRegularExpression callout(
        u"^((?:\\s{0,3}>)+[ \\t]*)\\[!([\\w-]+)\\][+-]?[ \\t]*(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto defined = definition.match(line);
    const bool hasTerm = !m_lines.isEmpty();
    if (defined.hasMatch() && hasTerm) {
        if (!m_isAfterBlank)
            m_lines.append(QString());
        m_lines.append(u"- "_s + defined.captured(1));
    } else if (const auto match = callout.match(line); match.hasMatch()) {
        QString title = match.captured(3);
        if (title.isEmpty()) {
            title = match.captured(2).toLower();
            title[0] = title[0].toUpper();
        }
        m_lines.append(match.captured(1) + title);
        m_lines.append(match.captured(1).trimmed());
    } else {
        m_lines.append(line);
    }
}

QString Extensions::written() const
{
    QString text = m_lines.join(u'\n');
    if (m_notes.isEmpty())
        return text;
    static const QRegularExpression reference(u"\\[\\^([^\\]\\s]+)\\]"_s);
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : reference.globalMatch(text)) {
        if (!m_labels.contains(match.captured(1)))
            continue;
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += u"\\[%1\\]"_s.arg(match.captured(1));
        end = match.capturedEnd();
    }
    result += QStringView(text).sliced(end);
    return result + u'\n' + m_notes.join(u'\n') + u'\n';
}

} // namespace

QString plainMarkdown(const QString &source)
{
    return Extensions(source).written();
}

} // namespace Standoff
