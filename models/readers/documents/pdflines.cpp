// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/pdflines.h"

#include "readers/documents/documentlines.h"
#include "readers/documents/visualorder.h"
#include "readers/translation.h"
#include "readers/unspaced.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The height of most letters.
double usualHeight(const QList<PdfLine> &lines)
{
    QHash<int, qsizetype> counts; // by tenths of a point
    for (const PdfLine &line : lines) {
        if (!line.isAside)
            counts[qRound(line.height * 10)] += line.text.size();
    }
    int best = 100;
    for (auto i = counts.cbegin(); i != counts.cend(); ++i) {
        const auto of = [](qsizetype count, int height) { return std::pair(count, height); };
        if (of(i.value(), i.key()) > of(counts.value(best), best))
            best = i.key();
    }
    return best / 10.0;
}

bool isPageNumber(const QString &text)
{
    static const QRegularExpression number(
        uR"(^(?:[–—\-|\s]*(?:(?:page|seite|página|pagina|p\.|s\.|стр\.?|쪽|صفحة)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|из|\|)\s*\d{1,4})?[–—\-|\s쪽]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(text).hasMatch();
}

// Marks what stands at the same height at the edge of several pages, but for its numbers.
void findRunning(
    QList<PdfLine> &lines, const QList<PdfPage> &pages, DocumentFindings &findings, int &numbers)
{
    constexpr double edge = 0.12; // of the page's height
    static const QRegularExpression digits(uR"(\d+)"_s);
    QHash<QString, QSet<int>> seen;
    const auto isAtEdge = [&](const PdfLine &line) {
        const double height = pages[line.page].size.height();
        return line.box.bottom() < edge * height || line.box.top() > (1 - edge) * height;
    };
    const auto keyOf = [&](const PdfLine &line) {
        return QString(line.text).replace(digits, u"#"_s) + u'@'
            + QString::number(qRound(line.box.top() / 4));
    };
    for (const PdfLine &line : std::as_const(lines)) {
        if (isAtEdge(line))
            seen[keyOf(line)].insert(line.page);
    }
    const qsizetype often = pages.size() > 3 ? 3 : 2;
    for (PdfLine &line : lines) {
        if (!isAtEdge(line))
            continue;
        const qsizetype times = seen[keyOf(line)].size();
        const bool isBare = std::ranges::all_of(line.text, [](QChar c) { return c.isDigit(); });
        if (isPageNumber(line.text) && (times > 1 || !isBare)) {
            line.isRunning = true;
            ++numbers;
        } else if (times >= often) {
            line.isRunning = true;
            findings.addRunning(line.text);
        }
    }
}

bool endsSentence(const QString &text)
{
    static const QRegularExpression end(uR"([.!?…:;。！？؟۔][”"'’)»\]\d]*$)"_s);
    return end.match(text).hasMatch();
}

bool isListItem(const QString &text)
{
    static const QRegularExpression mark(uR"(^(?:[•▪◦‣●■–]\s|\(?\d{1,2}[.)]\s))"_s);
    return mark.match(text).hasMatch();
}

// Joins the lines of a document to paragraphs.
class Paragraphs
{
public:
    explicit Paragraphs(const QList<PdfLine> &lines);
    QList<RoleLine> take();

private:
    bool isApart(const PdfLine &line) const;
    bool isApartInColumn(const PdfLine &line) const;
    void join(const PdfLine &line);
    void end();
    void endWithAsides();

    const QList<PdfLine> &m_lines;
    QSet<QString> m_words; // with a hyphen within
    double m_usual;
    double m_largest = 0; // of the first page
    QString m_text;
    PdfLine m_last;
    PdfLine m_first; // of the paragraph
    double m_right = 0; // of the column
    double m_left = 0;
    QList<PdfLine> m_asides; // that come behind the paragraph
    QList<RoleLine> m_paragraphs;
};

Paragraphs::Paragraphs(const QList<PdfLine> &lines)
    : m_lines(lines)
    , m_usual(usualHeight(lines))
{
    static const QRegularExpression hyphened(uR"([\p{L}\p{N}]+-[\p{L}\p{N}-]*[\p{L}\p{N}])"_s);
    for (const PdfLine &line : lines) {
        auto matches = hyphened.globalMatch(line.text);
        while (matches.hasNext())
            m_words.insert(matches.next().captured().toLower());
        if (line.page == lines.first().page && !line.isAside)
            m_largest = std::max(m_largest, line.height);
    }
}

bool Paragraphs::isApartInColumn(const PdfLine &line) const
{
    constexpr double indent = 0.7; // heights of a letter
    const double leading = line.box.top() - m_last.box.top();
    if (leading > 1.75 * std::max(line.height, m_last.height))
        return true;
    const bool isRight = isRightToLeft(line.text);
    const double step =
        isRight ? m_last.box.right() - line.box.right() : line.box.left() - m_last.box.left();
    const double rest = isRight ? m_last.box.left() - m_left : m_right - m_last.box.right();
    if (step > indent * line.height && step < 6 * line.height && !isListItem(m_first.text))
        return true;
    return rest > 3 * m_last.height && endsSentence(m_last.text);
}

bool Paragraphs::isApart(const PdfLine &line) const
{
    if (m_text.isEmpty() || line.isRow || m_last.isRow || isListItem(line.text))
        return true;
    if (std::abs(line.height - m_last.height) > 0.12 * m_last.height)
        return true;
    const bool isSameColumn = line.page == m_last.page && line.box.top() > m_last.box.top()
        && line.box.left() < m_last.box.right() && line.box.right() > m_last.box.left();
    if (isSameColumn)
        return isApartInColumn(line);
    return endsSentence(m_last.text);
}

void Paragraphs::join(const PdfLine &line)
{
    static const QRegularExpression parted(uR"(([\p{L}\p{N}-]*\p{L})([-\x{AD}\x{2010}])$)"_s);
    static const QRegularExpression goesOn(uR"(^\p{Ll}[\p{L}\p{N}-]*)"_s);
    constexpr qsizetype longestWord = 100;
    const auto begin = parted.match(m_text.last(std::min(longestWord, m_text.size())));
    const auto rest = goesOn.match(line.text);
    if (begin.hasMatch() && (rest.hasMatch() || begin.captured(2) == QChar(QChar::SoftHyphen))) {
        const QString with = begin.captured(1) + u'-' + rest.captured();
        if (!m_words.contains(with.toLower()) || begin.captured(2) == QChar(QChar::SoftHyphen))
            m_text.chop(1);
        m_text += line.text;
    } else {
        const bool isJoined = begin.hasMatch() || m_text.endsWith(u'—') || m_text.endsWith(u'/')
            || (isUnspaced(m_text.back()) && isUnspaced(line.text.front()));
        m_text += (isJoined ? QString() : u" "_s) + line.text;
    }
}

void Paragraphs::end()
{
    constexpr qsizetype longestHeading = 250;
    if (m_text.isEmpty())
        return;
    ParagraphRole role = ParagraphRole::Body;
    const bool isLarge = m_first.height > 1.15 * m_usual && m_text.size() <= longestHeading
        && !m_first.isRow && !m_first.isAside;
    if (isLarge && m_first.page == m_lines.first().page && m_first.height > 0.97 * m_largest)
        role = ParagraphRole::Headline;
    else if (isLarge)
        role = ParagraphRole::Heading;
    else if (isListItem(m_text))
        role = ParagraphRole::ListItem;
    m_text.remove(QChar(QChar::SoftHyphen));
    m_paragraphs.append({std::exchange(m_text, {}), role, m_first.page + 1});
}

void Paragraphs::endWithAsides()
{
    end();
    for (const PdfLine &aside : std::exchange(m_asides, {})) {
        m_first = aside;
        m_text = aside.text;
        end();
    }
}

QList<RoleLine> Paragraphs::take()
{
    for (const PdfLine &line : m_lines) {
        if (line.isRunning)
            continue;
        if (line.isAside) {
            m_asides.append(line);
            continue;
        }
        if (isApart(line)) {
            endWithAsides();
            const bool isSameColumn = m_right > 0 && line.page == m_last.page
                && line.box.left() < m_last.box.right() && line.box.right() > m_last.box.left();
            m_first = line;
            if (!isSameColumn) {
                m_left = line.box.left();
                m_right = line.box.right();
            }
            m_text = line.text;
        } else {
            join(line);
        }
        m_right = std::max(m_right, line.box.right());
        m_left = std::min(m_left, line.box.left());
        m_last = line;
    }
    endWithAsides();
    return std::move(m_paragraphs);
}

} // namespace

QList<RoleLine> linesOfPdf(const QList<PdfPage> &pages, QStringList &remarks)
{
    QList<PdfLine> lines;
    for (int i = 0; i < pages.size(); ++i)
        lines += linesOfPage(pages[i], i);
    if (lines.isEmpty())
        return {};
    DocumentFindings findings;
    int numbers = 0;
    findRunning(lines, pages, findings, numbers);
    remarks += findings.remarks();
    if (numbers > 0)
        remarks.append(Readers::tr("%Ln number(s) of pages left out", nullptr, numbers));
    return Paragraphs(lines).take();
}

} // namespace Standoff
