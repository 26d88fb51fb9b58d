// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teireader.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What TEI calls the usual things, for people.
QString usualLabel(const QString &element)
{
    static const QHash<QString, QString> labels{{u"persName"_s, u"person"_s},
        {u"orgName"_s, u"organisation"_s}, {u"placeName"_s, u"place"_s}};
    return labels.value(element);
}

bool isTeiQuotation(const QString &element)
{
    return element == "q"_L1 || element == "said"_L1 || element == "quote"_L1;
}

} // namespace

void TeiReader::readInlines(const TeiText &text)
{
    for (const TeiText::Inline &mark : text.inlines()) {
        const QString id = mark.element->id();
        if (id.isEmpty() || !m_targeted.contains(id))
            readInline(mark, text);
    }
}

// Who says what is quoted.
void TeiReader::readVoice(const QString &who, ForeignMark &mark)
{
    ForeignAttribution attribution{.contents = {mark.id}, .place = mark.place};
    for (const QString &pointer : who.split(u' ', Qt::SkipEmptyParts)) {
        const QString id = pointer.startsWith(u'#') ? pointer.sliced(1) : pointer;
        const auto known = m_records.constFind(id);
        if (known != m_records.cend())
            attribution.records.append(*known);
        else if (m_marks.contains(id))
            attribution.sources.append(id);
        else
            attribution.records.append({.name = id});
    }
    m_article.attributions.append(attribution);
}

void TeiReader::readInline(const TeiText::Inline &found, const TeiText &text)
{
    const TeiNode &element = *found.element;
    const TextRange range = text.trimmed(found.range);
    const QString previous = element.attribute(u"prev"_s);
    const qsizetype whole = previous.isEmpty() ? -1 : m_pieces.value(previous.sliced(1), -1);
    if (whole >= 0) {
        m_article.marks[whole].ranges.append({range.begin, range.end});
        m_pieces.insert(element.id(), whole);
        m_marks.insert(element.id());
        return;
    }
    ForeignMark mark{.id = element.id(),
        .ranges = {{range.begin, range.end}},
        .uuid = teiUuid(element.id()),
        .place = placeOf(element)};
    const QString who = element.attribute(u"who"_s);
    const bool isQuotation = isTeiQuotation(element.name);
    if (mark.id.isEmpty())
        mark.id = u"\n%1"_s.arg(m_article.marks.size()); // none that a file has
    if (!setTag(element, mark)) {
        const bool isGeneral = element.name == "name"_L1 || element.name == "rs"_L1;
        mark.tag = isGeneral ? element.attribute(u"type"_s) : element.name;
        if (mark.tag.isEmpty())
            mark.tag = element.name;
        mark.layer = !isQuotation ? u"Entities"_s : who.isEmpty() ? u"Quotations"_s : u"Claims"_s;
        if (const QString label = usualLabel(mark.tag); !label.isEmpty())
            m_reader.declare({.name = mark.tag, .label = label, .layer = mark.layer});
    }
    if (!isQuotation) {
        mark.record = recordFor(element, element.attribute(u"ref"_s));
        if (const QString key = element.attribute(u"key"_s); !key.isEmpty())
            mark.record.references.append(u"key:"_s + key);
    }
    for (const QString &name : {u"when"_s, u"from"_s, u"to"_s, u"notBefore"_s, u"notAfter"_s,
             u"cert"_s, u"role"_s, u"subtype"_s}) {
        if (const QString value = element.attribute(name); !value.isEmpty())
            mark.attributes.insert(name, value);
    }
    m_marks.insert(mark.id);
    m_pieces.insert(mark.id, m_article.marks.size());
    m_article.marks.append(mark);
    if (isQuotation && !who.isEmpty())
        readVoice(who, mark);
}

} // namespace Standoff
