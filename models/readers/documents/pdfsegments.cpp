// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/documents/pdfsegments.h"

#include "readers/documents/visualorder.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// So much taller than the letters beside it is an initial.
constexpr double tall = 1.45;

// Presentation forms are the letters that they show.
QString withoutLigatures(const QString &text)
{
    static const QRegularExpression forms(
        uR"([\x{FB00}-\x{FB06}\x{FB13}-\x{FB17}\x{FB1D}-\x{FDCF}\x{FDF0}-\x{FDFF}\x{FE70}-\x{FEFC}]+)"_s);
    QString result = text;
    qsizetype from = 0;
    for (auto match = forms.match(result, from); match.hasMatch();
        match = forms.match(result, from)) {
        const QString letters = match.captured().normalized(QString::NormalizationForm_KC);
        result.replace(match.capturedStart(), match.capturedLength(), letters);
        from = match.capturedStart() + letters.size();
    }
    return result;
}

// A letter, with a quotation mark before it or without, or that mark alone.
bool looksLikeInitial(const QString &text)
{
    static const QRegularExpression initial(
        uR"(^(?:[\p{Pi}\p{Ps}„"'«»]{0,2}[\p{Lu}\p{Lo}\p{Lt}][’']?|[\p{Pi}„"«»])$)"_s);
    return initial.match(text).hasMatch();
}

bool isInitialBeside(const PdfWord &word, double height)
{
    return word.box.height() > tall * height && looksLikeInitial(word.text);
}

// Whether the word goes on behind the last one of the segment. A file that says that they are
// parted by a space means one line; else only a narrow gap is a space.
bool goesOn(const PdfSegment &segment, const PdfWord &word)
{
    const PdfWord &last = segment.words.last();
    const double height = std::min(last.box.height(), word.box.height());
    const double gap =
        std::max(word.box.left() - last.box.right(), last.box.left() - word.box.right());
    return areOnOneLine(last.box, word.box) && gap < (last.hasSpaceAfter ? 1.4 : 0.8) * height
        && !isInitialBeside(word, last.box.height()) && !isInitialBeside(last, word.box.height());
}

double heightOf(const QList<PdfWord> &words)
{
    double height = 0;
    for (const PdfWord &word : words)
        height = std::max(height, word.box.height());
    return height;
}

// Joins tall initials to the lines beside them.
class Initials
{
public:
    explicit Initials(QList<PdfSegment> &segments);
    void join();

private:
    bool isBeside(const PdfSegment &initial, const PdfSegment &line) const;
    void join(PdfSegment &initial);
    bool isWordOfItsOwn(const QString &initial, const QString &next);

    QList<PdfSegment> &m_segments; // by their tops
    QSet<QString> m_words; // of the page, in lower case; filled where an initial is met
    double m_tallestLine = 0;
};

Initials::Initials(QList<PdfSegment> &segments)
    : m_segments(segments)
{
    std::ranges::stable_sort(
        m_segments, {}, [](const PdfSegment &segment) { return segment.box.top(); });
    for (const PdfSegment &segment : m_segments)
        m_tallestLine = std::max(m_tallestLine, segment.height);
}

bool Initials::isBeside(const PdfSegment &initial, const PdfSegment &line) const
{
    const double overlap = std::min(initial.box.bottom(), line.box.bottom())
        - std::max(initial.box.top(), line.box.top());
    const double gap = line.box.left() - initial.box.right();
    return initial.height > tall * line.height && overlap > 0.35 * line.height
        && gap > -0.3 * initial.box.width() && gap < 0.6 * initial.height;
}

// Words of one letter are there in several languages; the page tells whether it is one of them.
bool Initials::isWordOfItsOwn(const QString &initial, const QString &next)
{
    static const QRegularExpression notLetters(uR"([^\p{L}\p{N}]+)"_s);
    constexpr QStringView words = u"AIOYEUÀÈÉÓВИКОСУЯА";
    if (initial.isEmpty() || !words.contains(initial.back()))
        return false;
    if (m_words.isEmpty()) {
        for (const PdfSegment &segment : std::as_const(m_segments)) {
            for (const PdfWord &word : segment.words)
                m_words.insert(QString(word.text).remove(notLetters).toLower());
        }
    }
    const QString rest = QString(next).remove(notLetters).toLower();
    return m_words.contains(rest) && !m_words.contains(initial.back().toLower() + rest);
}

void Initials::join(PdfSegment &initial)
{
    constexpr qsizetype mostBeside = 40;
    const auto from = std::ranges::lower_bound(m_segments, initial.box.top() - m_tallestLine, {},
        [](const PdfSegment &segment) { return segment.box.top(); });
    QList<PdfSegment *> beside;
    constexpr qsizetype mostLookedAt = 2'000;
    for (auto i = from; i != m_segments.end() && i - from < mostLookedAt
        && i->box.top() < initial.box.bottom() && beside.size() < mostBeside;
        ++i) {
        if (&*i != &initial && !i->words.isEmpty() && isBeside(initial, *i))
            beside.append(&*i);
    }
    if (beside.isEmpty())
        return;
    PdfSegment *first = beside.first();
    const auto leftmost = std::ranges::min_element(
        first->words, {}, [](const PdfWord &each) { return each.box.left(); });
    // A space is seen where the first line begins further right than the next.
    const bool isSpaced =
        (beside.size() > 1 && first->box.left() > beside[1]->box.left() + 0.15 * first->height)
        || isWordOfItsOwn(initial.words.first().text, leftmost->text);
    leftmost->text.prepend(initial.words.first().text + (isSpaced ? u" "_s : QString()));
    const double left = initial.box.left();
    for (PdfSegment *line : std::as_const(beside))
        line->box.setLeft(std::min(line->box.left(), left));
    initial.words.clear();
}

void Initials::join()
{
    constexpr int mostInitials = 200; // on a page
    int count = 0;
    for (PdfSegment &segment : m_segments) {
        if (segment.words.size() == 1 && looksLikeInitial(segment.words.first().text)
            && ++count <= mostInitials)
            join(segment);
    }
    m_segments.removeIf([](const PdfSegment &segment) { return segment.words.isEmpty(); });
}

} // namespace

bool areOnOneLine(const QRectF &a, const QRectF &b)
{
    const double overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const double least = std::min(a.height(), b.height());
    const double most = std::max(a.height(), b.height());
    return overlap > 0.5 * least && most < 2.2 * least;
}

QString textOf(QList<PdfWord> words)
{
    std::ranges::stable_sort(words, {}, [](const PdfWord &word) { return word.box.left(); });
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        text += words[i].text;
        if (i + 1 == words.size())
            break;
        const double gap = words[i + 1].box.left() - words[i].box.right();
        if (words[i].hasSpaceAfter || gap > 0.2 * words[i].box.height())
            text += u' ';
    }
    return withoutLigatures(logicalOrder(text)).simplified();
}

QList<PdfSegment> segmentsOf(const QList<PdfWord> &words)
{
    QList<PdfSegment> segments;
    for (const PdfWord &word : words) {
        if (segments.isEmpty() || !goesOn(segments.last(), word))
            segments.append({{}, word.box, 0});
        segments.last().box |= word.box;
        segments.last().words.append(word);
    }
    for (PdfSegment &segment : segments)
        segment.height = heightOf(segment.words);
    Initials(segments).join();
    return segments;
}

} // namespace Standoff
