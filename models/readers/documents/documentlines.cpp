// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/documentlines.h"

#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Tables and boxes one in the other; what is deeper is read as lines. Each has its lines moved.
constexpr size_t deepest = 20;

QString mark(int note)
{
    return u"[%1]"_s.arg(note);
}

QString replaced(const QString &text, QStringView from, QStringView to)
{
    QString result;
    for (const QChar c : text) {
        const qsizetype index = from.indexOf(c);
        if (index < 0)
            return text;
        result += to[index];
    }
    return result;
}

constexpr QStringView plainDigits = u"0123456789+-−()n";

} // namespace

DocumentLines::DocumentLines()
    : m_frames(1)
{
}

void DocumentLines::addText(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            here().line += u' ';
        else if (c != QChar(QChar::SoftHyphen))
            here().line += c;
    }
}

void DocumentLines::endLine(ParagraphRole role)
{
    Frame &frame = here();
    QString line = std::exchange(frame.line, {});
    if (!m_tables.empty())
        line.replace(u'\t', u' ');
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    const auto begin = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
    line.remove(0, begin - line.cbegin());
    if (!line.isEmpty())
        frame.lines.append({line, role});
    frame.lines += std::exchange(frame.boxes, {});
}

DocumentLines::Frame DocumentLines::takeFrame(ParagraphRole role)
{
    endLine(role);
    Frame frame = std::move(here());
    m_frames.pop_back();
    return frame;
}

void DocumentLines::beginTable()
{
    endLine(ParagraphRole::Body);
    if (m_tables.size() >= deepest) {
        ++m_tablesLeftOut;
        return;
    }
    m_tables.emplace_back();
}

void DocumentLines::beginRow()
{
    if (!m_tables.empty() && m_tablesLeftOut == 0)
        m_tables.back().append(Row());
}

void DocumentLines::beginCell()
{
    if (m_tablesLeftOut > 0)
        return endLine(ParagraphRole::Body);
    m_frames.emplace_back();
}

void DocumentLines::endCell()
{
    if (m_tablesLeftOut > 0)
        return endLine(ParagraphRole::Body);
    if (m_frames.size() < 2)
        return;
    const Frame cell = takeFrame(ParagraphRole::Body);
    if (!m_tables.empty() && !m_tables.back().isEmpty())
        m_tables.back().last().cells.append(cell.lines);
    else
        here().lines += cell.lines;
}

void DocumentLines::dropRow()
{
    if (!m_tables.empty() && m_tablesLeftOut == 0 && !m_tables.back().isEmpty())
        m_tables.back().last().isDropped = true;
}

// Its cells are short, and several stand side by side.
bool DocumentLines::hasData(const Table &table)
{
    constexpr qsizetype longestCell = 300;
    bool isWide = false;
    for (const Row &row : table) {
        isWide = isWide || row.cells.size() > 1;
        for (const QList<RoleLine> &cell : row.cells) {
            qsizetype length = 0;
            for (const RoleLine &line : cell) {
                length += line.text.size();
                if (line.text.contains(u'\t') || line.role == ParagraphRole::Headline
                    || line.role == ParagraphRole::Heading)
                    return false;
            }
            if (length > longestCell)
                return false;
        }
    }
    return isWide && table.size() > 1;
}

void DocumentLines::endTable()
{
    if (m_tablesLeftOut > 0) {
        --m_tablesLeftOut;
        return;
    }
    if (m_tables.empty())
        return;
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    table.removeIf([](const Row &row) { return row.isDropped; });
    const bool isData = hasData(table);
    for (const Row &row : std::as_const(table)) {
        QStringList texts;
        for (const QList<RoleLine> &cell : row.cells) {
            QStringList lines;
            for (const RoleLine &line : cell)
                lines.append(line.text);
            texts.append(lines.join(u' '));
            if (!isData)
                here().lines += cell;
        }
        while (!texts.isEmpty() && texts.last().isEmpty())
            texts.removeLast();
        if (isData && !texts.isEmpty())
            here().lines.append({texts.join(u'\t')});
    }
}

void DocumentLines::beginBox()
{
    if (m_frames.size() >= 2 * deepest) {
        ++m_boxesLeftOut;
        return;
    }
    m_frames.emplace_back();
}

void DocumentLines::endBox()
{
    if (m_boxesLeftOut > 0) {
        --m_boxesLeftOut;
        return endLine(ParagraphRole::Body);
    }
    if (m_frames.size() > 1) {
        const Frame box = takeFrame(ParagraphRole::Body);
        here().boxes += box.lines;
    }
}

int DocumentLines::addNoteMark()
{
    here().line += mark(++m_noteCount);
    return m_noteCount;
}

void DocumentLines::repeatNoteMark(int number)
{
    here().line += mark(number);
}

void DocumentLines::addNote(int number, QList<RoleLine> lines)
{
    if (!lines.isEmpty())
        lines.first().text.prepend(mark(number) + u' ');
    m_notes += lines;
}

void DocumentLines::beginNote()
{
    const int number = addNoteMark();
    m_frames.emplace_back();
    here().note = number;
}

void DocumentLines::endNote()
{
    if (m_frames.size() > 1) {
        Frame note = takeFrame(ParagraphRole::Body);
        addNote(note.note, std::move(note.lines));
    }
}

QList<RoleLine> DocumentLines::take()
{
    m_tablesLeftOut = 0; // of a document that ends too early
    m_boxesLeftOut = 0;
    while (!m_tables.empty())
        endTable();
    while (m_frames.size() > 1)
        endBox();
    endLine(ParagraphRole::Body);
    QList<RoleLine> lines = std::exchange(here().lines, {});
    if (!lines.isEmpty() && lines.first().role == ParagraphRole::Heading
        && !std::ranges::contains(lines, ParagraphRole::Headline, &RoleLine::role))
        lines.first().role = ParagraphRole::Headline;
    return lines + std::exchange(m_notes, {});
}

std::optional<ParagraphRole> roleOfStyle(const QString &name)
{
    const QString style = QString(name).replace("_20_"_L1, " "_L1).toLower();
    if (style == "title"_L1)
        return ParagraphRole::Headline;
    if (style.startsWith("heading"_L1) || style == "subtitle"_L1)
        return ParagraphRole::Heading;
    if (style.contains("quot"_L1) || style == "block text"_L1)
        return ParagraphRole::Quote;
    if (style.startsWith("list bullet"_L1) || style.startsWith("list number"_L1))
        return ParagraphRole::ListItem;
    if (style.endsWith("caption"_L1))
        return ParagraphRole::Caption;
    if (style == "author"_L1 || style == "byline"_L1)
        return ParagraphRole::Byline;
    if (style == "date"_L1 || style == "dateline"_L1)
        return ParagraphRole::Dateline;
    return std::nullopt;
}

QString raised(const QString &text)
{
    return replaced(text, plainDigits, u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ");
}

QString lowered(const QString &text)
{
    return replaced(text, plainDigits.chopped(1), u"₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎");
}

void DocumentFindings::addRunning(const QString &text)
{
    const QString simple = text.simplified();
    if (std::ranges::any_of(simple, [](QChar c) { return c.isLetter(); })
        && !running.contains(simple))
        running.append(simple);
}

void DocumentFindings::tell(IncomingArticle &article) const
{
    article.remarks += remarks();
    article.isDoubtful = article.isDoubtful || isCutOff || symbols > 0;
}

QStringList DocumentFindings::remarks() const
{
    QStringList remarks;
    if (isCutOff) {
        remarks.append(Readers::tr("The file ends too early: the end of the text is missing; get "
                                   "it again from its source"));
    }
    if (changes > 0) {
        remarks.append(
            Readers::tr("%Ln tracked change(s): read as if all were accepted", nullptr, changes));
    }
    if (comments > 0)
        remarks.append(Readers::tr("%Ln comment(s) left out", nullptr, comments));
    if (hidden > 0)
        remarks.append(Readers::tr("%Ln hidden text(s) left out", nullptr, hidden));
    if (symbols > 0) {
        remarks.append(
            Readers::tr("%Ln character(s) that only their font knows were replaced by “\uFFFD”",
                nullptr, symbols));
    }
    for (const QString &text : running)
        remarks.append(Readers::tr("Left out, as it is on each page: “%1”").arg(text));
    return remarks;
}

} // namespace Standoff
