// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teitext.h"

#include "project/article.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostOmissions = 1000;

bool isXmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool isTeiBlock(const QString &name)
{
    static const QSet<QString> names{u"p"_s, u"head"_s, u"ab"_s, u"l"_s, u"lg"_s, u"item"_s,
        u"list"_s, u"byline"_s, u"dateline"_s, u"div"_s, u"div1"_s, u"div2"_s, u"div3"_s, u"div4"_s,
        u"front"_s, u"body"_s, u"back"_s, u"group"_s, u"figDesc"_s, u"figure"_s, u"table"_s,
        u"row"_s, u"sp"_s, u"speaker"_s, u"stage"_s, u"u"_s, u"trailer"_s, u"salute"_s, u"opener"_s,
        u"closer"_s, u"signed"_s, u"docTitle"_s, u"titlePart"_s, u"docAuthor"_s, u"docDate"_s,
        u"epigraph"_s, u"argument"_s, u"postscript"_s};
    return names.contains(name);
}

// What is marked in a text, and by that of interest.
bool isTeiMark(const TeiNode &element)
{
    static const QSet<QString> names{u"persName"_s, u"orgName"_s, u"placeName"_s, u"geogName"_s,
        u"name"_s, u"rs"_s, u"date"_s, u"time"_s, u"q"_s, u"said"_s, u"quote"_s, u"term"_s,
        u"measure"_s, u"num"_s};
    return names.contains(element.name) || element.attributes.contains(u"ana"_s);
}

} // namespace

TeiText::TeiText(const TeiNode &text)
{
    walk(text, false);
}

void TeiText::omit(const TeiNode &element, const QString &what)
{
    if (m_omissions.size() < mostOmissions)
        m_omissions.append({element.line, what});
}

void TeiText::put(QStringView text)
{
    if (text.isEmpty())
        return;
    if (m_wantsBreak && !m_string.isEmpty() && !m_string.endsWith(u'\n') && text[0] != u'\n')
        m_string += u'\n';
    else if (m_wantsSpace && !m_string.isEmpty() && !isXmlSpace(m_string.back()))
        m_string += u' ';
    m_wantsBreak = m_wantsSpace = false;
    for (int *begin : std::exchange(m_waiting, {}))
        *begin = int(m_string.size());
    m_string += text;
}

void TeiText::append(const QString &text, bool isPreserved)
{
    if (isPreserved) {
        put(text);
        return;
    }
    m_isTrimming = true;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype until = from;
        while (until < text.size() && !isXmlSpace(text[until]))
            ++until;
        put(QStringView(text).sliced(from, until - from));
        if (until < text.size())
            m_wantsSpace = true;
        while (until < text.size() && isXmlSpace(text[until]))
            ++until;
        from = until;
    }
}

void TeiText::breakLine()
{
    m_wantsBreak = true;
    m_wantsSpace = false;
}

void TeiText::walk(const TeiNode &node, bool isPreserved)
{
    if (node.name.isEmpty())
        append(node.text, isPreserved);
    else
        walkElement(node, isPreserved);
}

void TeiText::walkChildren(const TeiNode &element, bool isPreserved)
{
    for (const TeiNode &node : element.children)
        walk(node, isPreserved);
}

// What is not read as it stands. Returns whether it was such an element.
bool TeiText::walkSpecial(const TeiNode &element, bool isPreserved)
{
    static const QSet<QString> skipped{u"del"_s, u"fw"_s, u"rdg"_s, u"surplus"_s, u"witDetail"_s};
    static const QSet<QString> beside{u"spanGrp"_s, u"linkGrp"_s, u"listAnnotation"_s, u"span"_s,
        u"link"_s, u"interp"_s, u"interpGrp"_s, u"fs"_s, u"standOff"_s, u"index"_s, u"teiHeader"_s,
        u"listPerson"_s, u"listPlace"_s, u"listOrg"_s, u"listRelation"_s};
    if (element.name == "choice"_L1) {
        for (const QString &name : {u"corr"_s, u"reg"_s, u"expan"_s, u"unclear"_s, u"seg"_s}) {
            if (const TeiNode *chosen = element.child(name)) {
                walk(*chosen, isPreserved);
                if (const TeiNode *other = name == "corr"_L1 ? element.child(u"sic"_s)
                        : name == "reg"_L1                   ? element.child(u"orig"_s)
                                                             : element.child(u"abbr"_s))
                    omit(element,
                        tr("“%1” is instead of “%2”", "two readings")
                            .arg(chosen->simplified(), other->simplified()));
                return true;
            }
        }
        return false;
    }
    if (element.name == "note"_L1 || skipped.contains(element.name)) {
        omit(element,
            tr("<%1> is not part of the text: “%2”")
                .arg(element.name, element.simplified().left(200)));
        return true;
    }
    if (element.name == "g"_L1) {
        bool isNumber = false;
        const QString number = element.attribute(u"n"_s);
        const uint code = number.startsWith("U+"_L1) ? number.sliced(2).toUInt(&isNumber, 16) : 0;
        if (isNumber && code > 0 && code < 0x10000 && !QChar::isSurrogate(code)) {
            put(QString(QChar(char16_t(code))));
            return true;
        }
    }
    if (element.name == "lb"_L1 && element.attribute(u"break"_s) != "no"_L1 && !isPreserved)
        m_wantsSpace = true;
    return beside.contains(element.name);
}

void TeiText::addRole(const TeiNode &element)
{
    static const QHash<QString, ParagraphRole> roles{{u"byline"_s, ParagraphRole::Byline},
        {u"docAuthor"_s, ParagraphRole::Byline}, {u"dateline"_s, ParagraphRole::Dateline},
        {u"docDate"_s, ParagraphRole::Dateline}, {u"quote"_s, ParagraphRole::Quote},
        {u"item"_s, ParagraphRole::ListItem}, {u"figDesc"_s, ParagraphRole::Caption},
        {u"titlePart"_s, ParagraphRole::Headline}};
    ParagraphRole role = roles.value(element.name, ParagraphRole::Body);
    if (element.name == "head"_L1) {
        role = m_hasHead ? ParagraphRole::Heading : ParagraphRole::Headline;
        m_hasHead = true;
    }
    const bool isTyped = element.name == "head"_L1 || element.name == "ab"_L1;
    if (isTyped && element.attributes.contains(u"type"_s))
        fromWord(element.attribute(u"type"_s).toStdString(), role);
    if (role == ParagraphRole::Body)
        return;
    m_roles.append({int(m_string.size()), role});
}

void TeiText::walkElement(const TeiNode &element, bool isPreserved)
{
    const QString space = element.attribute(u"xml:space"_s);
    if (!space.isEmpty())
        isPreserved = space == "preserve"_L1;
    if (walkSpecial(element, isPreserved))
        return;
    // A quotation among paragraphs is one; among words it is none.
    const bool isBetween = m_wantsBreak || m_string.isEmpty() || m_string.endsWith(u'\n');
    const bool isQuote = (element.name == "quote"_L1 || element.name == "q"_L1) && isBetween
        && (isPreserved ? element.attributes.isEmpty() : element.child(u"p"_s) != nullptr);
    const bool isBlock = isTeiBlock(element.name) || isQuote;
    if (isBlock)
        breakLine();
    const qsizetype role = m_roles.size();
    if (isBlock)
        addRole(element);
    const bool hasRole = m_roles.size() > role;
    int begin = -1;
    m_waiting.append(&begin);
    walkChildren(element, isPreserved);
    const auto end = int(m_string.size());
    if (begin < 0) {
        m_waiting.removeAll(&begin);
        begin = end;
    } else if (hasRole) {
        m_roles[role].first = begin;
    }
    if (!element.id().isEmpty() && !m_ranges.contains(element.id()))
        m_ranges.insert(element.id(), {begin, end});
    if (const QString next = element.attribute(u"next"_s); next.startsWith(u'#'))
        m_nexts.insert(element.id(), next.sliced(1));
    if (isTeiMark(element) && !isQuote && begin < end)
        m_inlines.append({&element, {begin, end}});
    if (element.name == "cell"_L1)
        m_wantsSpace = true;
    if (isBlock)
        breakLine();
}

QList<std::pair<int, ParagraphRole>> TeiText::roles() const
{
    QList<std::pair<int, ParagraphRole>> roles;
    int paragraph = -1;
    qsizetype next = 0;
    for (qsizetype i = 0; i < m_string.size() && next < m_roles.size(); ++i) {
        if (m_string[i] != u'\n' && (i == 0 || m_string[i - 1] == u'\n'))
            ++paragraph;
        for (; next < m_roles.size() && m_roles[next].first <= i; ++next) {
            if (m_roles[next].first == i && m_string[i] != u'\n')
                roles.append({paragraph, m_roles[next].second});
        }
    }
    return roles;
}

TextRange TeiText::trimmed(TextRange range) const
{
    while (m_isTrimming && range.begin < range.end && isXmlSpace(m_string[range.begin]))
        ++range.begin;
    while (m_isTrimming && range.begin < range.end && isXmlSpace(m_string[range.end - 1]))
        --range.end;
    return range;
}

} // namespace Standoff
