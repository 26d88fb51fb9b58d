// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "typesetting/readinghints.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {
constexpr qsizetype longest = 20'000;
}

ReadingHints::ReadingHints(KSyntaxHighlighting::Repository &repository)
{
    const QString name = u"Standoff News"_s;
    if (!repository.definitionForName(name).isValid())
        repository.addCustomSearchPath(u":"_s); // which has a folder "syntax"
    setDefinition(repository.definitionForName(name));
    const QHash<QString, Part> parts{{u"Opening mark"_s, Part::OpeningMark},
        {u"Closing mark"_s, Part::ClosingMark}, {u"Date"_s, Part::Date},
        {u"Figure"_s, Part::Figure}, {u"Attribution"_s, Part::Attribution}};
    for (const KSyntaxHighlighting::Format &format : definition().formats()) {
        if (const auto part = parts.find(format.name()); part != parts.end())
            m_parts.insert(format.id(), *part);
    }
}

ReadingHints::~ReadingHints() = default;

Hints ReadingHints::find(QStringView paragraph)
{
    m_hints.clear();
    m_depth = 0;
    if (paragraph.isEmpty() || paragraph.size() > longest)
        return {};
    highlightLine(paragraph, {});
    if (m_depth > 0)
        m_hints[m_quotation].range.end = int(paragraph.size());
    return std::exchange(m_hints, {});
}

void ReadingHints::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const auto part = m_parts.constFind(format.id());
    if (part == m_parts.constEnd())
        return;
    const TextRange range{offset, offset + length};
    switch (*part) {
    case Part::OpeningMark:
    case Part::ClosingMark:
        for (int mark = range.begin; mark < range.end; ++mark) // those side by side come as one
            applyMark(*part, mark);
        break;
    case Part::Date:
        m_hints.append({HintKind::Date, range});
        break;
    case Part::Figure:
        m_hints.append({HintKind::Figure, range});
        break;
    case Part::Attribution:
        m_hints.append({HintKind::Attribution, range});
        break;
    }
}

void ReadingHints::applyMark(Part mark, int offset)
{
    if (mark == Part::OpeningMark) {
        if (m_depth++ > 0)
            return;
        m_quotation = m_hints.size();
        m_hints.append({HintKind::Quotation, {offset, offset}});
    } else if (m_depth > 0 && --m_depth == 0) {
        m_hints[m_quotation].range.end = offset + 1;
    }
}

} // namespace Standoff
