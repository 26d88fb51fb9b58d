// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <QHash>
#include <QList>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

enum class HintKind : quint8 { Quotation, Date, Figure, Attribution };

// A part of a text that says what it is by its form.
struct Hint
{
    HintKind kind = HintKind::Quotation;
    TextRange range; // a quotation with its marks

    bool operator==(const Hint &) const = default;
};

// By where they begin. Dates, figures and words of attribution may lie in a quotation; nothing else
// overlaps.
using Hints = QList<Hint>;

// Finds quotations, dates, figures and words of attribution in paragraphs of news, in English,
// German, French, Spanish, Korean and Russian, by the definition in resources/syntax/news.xml.
class ReadingHints : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    // Adds the definition to the repository, which must outlive this, where it has it not yet.
    explicit ReadingHints(KSyntaxHighlighting::Repository &repository);
    ~ReadingHints() override;

    // The ranges are in UTF-16 units of the text. O(length), and nothing where that is more than
    // 20,000: no person wrote it as one paragraph.
    Hints find(QStringView paragraph);

private:
    enum class Part : quint8 { OpeningMark, ClosingMark, Date, Figure, Attribution };

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void applyMark(Part mark, int offset);

    QHash<int, Part> m_parts; // by the id of a format
    Hints m_hints;
    int m_depth = 0; // of quotations
    qsizetype m_quotation = 0; // the outermost that is open, in m_hints
};

} // namespace Standoff
