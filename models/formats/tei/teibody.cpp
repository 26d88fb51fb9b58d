// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teimarkup.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString roleWord(ParagraphRole role)
{
    const std::string_view word = wordOf(role);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

// What may only stand at the top of a body.
QString elementAtTop(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline:
    case ParagraphRole::Heading:
        return u"head"_s;
    case ParagraphRole::Byline:
        return u"byline"_s;
    case ParagraphRole::Dateline:
        return u"dateline"_s;
    default:
        return {};
    }
}

} // namespace

// Each character that XML has no place for is an element, which says which it is.
void TeiMarkup::writeText(XmlOutput &xml, TextRange range) const
{
    const QStringView text = m_article.text().slice(range);
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSurrogate() || XmlOutput::hasPlaceFor(text.sliced(i, 1)))
            continue;
        xml.text(text.sliced(from, i - from));
        const QString number = QString::number(text[i].unicode(), 16).toUpper();
        xml.element(u"g"_s, QString(QChar(QChar::ReplacementCharacter)),
            {{u"n"_s, u"U+"_s + number.rightJustified(4, u'0')}});
        from = i + 1;
    }
    xml.text(text.sliced(from));
}

// Between two paragraphs, with the anchors there; those at the edges are in the paragraphs.
void TeiMarkup::writeGap(XmlOutput &xml, int begin, int end, bool isFirst) const
{
    int at = begin;
    const int size = m_article.text().size();
    auto anchor = m_anchors.lowerBound(isFirst ? begin : begin + 1);
    for (; anchor != m_anchors.cend() && (anchor.key() < end || end == size); ++anchor) {
        writeText(xml, {at, anchor.key()});
        at = anchor.key();
        xml.empty(u"anchor"_s, {{u"xml:id"_s, *anchor}});
    }
    writeText(xml, {at, end});
}

void TeiMarkup::writeParagraph(XmlOutput &xml, int number, bool isAtTop, int &piece) const
{
    const ParagraphRole role = m_article.text().paragraphs()[number].role;
    QString element = isAtTop ? elementAtTop(role) : u"ab"_s;
    XmlOutput::Attributes attributes;
    if (role == ParagraphRole::Body)
        element = u"p"_s;
    else if (role == ParagraphRole::Quote)
        element = u"quote"_s;
    else if (role == ParagraphRole::ListItem)
        element = u"item"_s;
    else if (element == "ab"_L1 || element == "head"_L1)
        attributes.append({u"type"_s, roleWord(role)});
    xml.start(element, attributes);
    sweep(number,
        {.open =
                [&](int interval) {
                    const QString name = elementFor(*m_intervals[interval].annotation);
                    xml.start(name, attributesOf(name, piece++));
                },
            .close = [&] { xml.end(); },
            .anchor = [&](const QString &id) { xml.empty(u"anchor"_s, {{u"xml:id"_s, id}}); },
            .text = [&](TextRange range) { writeText(xml, range); }});
    xml.end();
}

void TeiMarkup::write(XmlOutput &xml) const
{
    const QList<Paragraph> &paragraphs = m_article.text().paragraphs();
    xml.start(u"body"_s, {{u"xml:space"_s, u"preserve"_s}});
    qsizetype top = 0;
    while (top < paragraphs.size() && !elementAtTop(paragraphs[top].role).isEmpty())
        ++top;
    if (top == paragraphs.size()) // something must follow
        top = 0;
    const auto isItem = [&](qsizetype i) {
        return i >= 0 && i < paragraphs.size() && paragraphs[i].role == ParagraphRole::ListItem;
    };
    int at = 0;
    int piece = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        writeGap(xml, at, paragraphs[i].range.begin, i == 0);
        if (isItem(i) && !isItem(i - 1))
            xml.start(u"list"_s);
        writeParagraph(xml, int(i), i < top, piece);
        if (isItem(i) && !isItem(i + 1))
            xml.end();
        at = paragraphs[i].range.end;
    }
    if (paragraphs.isEmpty())
        xml.empty(u"p"_s);
    if (at < m_article.text().size())
        writeGap(xml, at, m_article.text().size(), paragraphs.isEmpty());
    xml.end();
}

} // namespace Standoff
