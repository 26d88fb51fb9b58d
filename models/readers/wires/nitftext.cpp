// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/wires/nitftext.h"

#include "readers/documents/documentlines.h"
#include "readers/html/htmlhead.h"
#include "readers/published.h"
#include "readers/reading/pageaddress.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The text of a part of NITF, element by element.
class NitfLines
{
public:
    // All that is in it; what is not in an element that says its role has this one.
    void add(const XmlElement &element, ParagraphRole role)
    {
        for (const XmlElement &child : element.children)
            addChild(child, role);
        endLine(role);
    }
    QList<RoleLine> take() { return std::move(m_lines); }
    int notes() const { return m_notes; } // to editors, left out

private:
    void addChild(const XmlElement &child, ParagraphRole role);
    void addBlock(const XmlElement &child, ParagraphRole role, ParagraphRole around);
    void addRow(const XmlElement &row);
    void addPreformatted(const XmlElement &element, ParagraphRole role);
    void endLine(ParagraphRole role)
    {
        const QString line = std::exchange(m_line, {}).simplified();
        if (!line.isEmpty())
            m_lines.append({line, role});
    }

    QList<RoleLine> m_lines;
    QString m_line;
    int m_notes = 0;
};

void NitfLines::addBlock(const XmlElement &child, ParagraphRole role, ParagraphRole around)
{
    endLine(around);
    add(child, role);
}

void NitfLines::addChild(const XmlElement &child, ParagraphRole role)
{
    const QString &name = child.name;
    static const QStringList leftOut{u"media-metadata"_s, u"media-reference"_s, u"media-object"_s,
        u"table-reference"_s, u"custom-table"_s, u"alt-code"_s, u"nitf-table-metadata"_s,
        u"nitf-col"_s, u"nitf-colgroup"_s, u"col"_s, u"colgroup"_s, u"datasource"_s, u"rights"_s};
    static const QStringList blocks{u"p"_s, u"block"_s, u"media"_s, u"table"_s, u"nitf-table"_s,
        u"ol"_s, u"ul"_s, u"dl"_s, u"dd"_s, u"fn"_s, u"abstract"_s, u"tagline"_s, u"bibliography"_s,
        u"thead"_s, u"tbody"_s, u"tfoot"_s, u"content"_s, u"body.content"_s, u"body.end"_s,
        u"distributor"_s, u"correction"_s, u"hr"_s};
    if (child.isText()) {
        m_line += child.text;
    } else if (leftOut.contains(name)) {
        return;
    } else if (name == "note"_L1) {
        ++m_notes;
    } else if (name == "hl1"_L1 || name == "hl2"_L1 || name == "dt"_L1) {
        addBlock(child, ParagraphRole::Heading, role);
    } else if (name == "bq"_L1) {
        addBlock(child, ParagraphRole::Quote, role);
    } else if (name == "li"_L1) {
        addBlock(child, ParagraphRole::ListItem, role);
    } else if (name == "media-caption"_L1 || name == "caption"_L1) {
        addBlock(child, ParagraphRole::Caption, role);
    } else if (name == "media-producer"_L1
        || (name == "credit"_L1 && role != ParagraphRole::Quote)) {
        addBlock(child, ParagraphRole::Credit, role);
    } else if (name == "byline"_L1) {
        addBlock(child, ParagraphRole::Byline, role);
    } else if (name == "dateline"_L1) {
        addBlock(child, ParagraphRole::Dateline, role);
    } else if (name == "tr"_L1) {
        endLine(role);
        addRow(child);
    } else if (name == "pre"_L1) {
        endLine(role);
        addPreformatted(child, role);
    } else if (name == "br"_L1) {
        endLine(role);
    } else if (blocks.contains(name) || name == "credit"_L1) {
        addBlock(child, role, role);
    } else if (name == "sup"_L1 || name == "sub"_L1) {
        const QString text = child.plainText();
        m_line += name == "sup"_L1 ? raised(text) : lowered(text);
    } else if (name == "q"_L1) {
        m_line += u"“"_s + child.plainText() + u"”"_s;
    } else { // within a line
        for (const XmlElement &inner : child.children)
            addChild(inner, role);
    }
}

void NitfLines::addRow(const XmlElement &row)
{
    QStringList cells;
    for (const XmlElement &cell : row.children) {
        if (!cell.isText())
            cells.append(cell.plainText());
    }
    if (!cells.join(QString()).isEmpty())
        m_lines.append({cells.join(u'\t'), ParagraphRole::Body});
}

void NitfLines::addPreformatted(const XmlElement &element, ParagraphRole role)
{
    QString text;
    for (const XmlElement &child : element.children)
        text += child.isText() ? child.text : child.plainText();
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            m_lines.append({line, role});
    }
}

// With a space between its parts, which stand in lines of their own when they are shown.
QString spacedText(const XmlElement &element)
{
    QStringList parts;
    for (const XmlElement &child : element.children)
        parts.append(child.isText() ? child.text : child.plainText());
    const QString text = parts.join(u' ').simplified();
    static const QRegularExpression beforeMark(uR"( (?=[,.;:)]))"_s);
    return QString(text).remove(beforeMark);
}

// Who wrote it, without what they are.
QString authorOf(const XmlElement &byline)
{
    QStringList people;
    for (const XmlElement *person : byline.allWithin(u"person")) {
        if (const QString name = person->plainText(); !name.isEmpty())
            people.append(name);
    }
    if (!people.isEmpty())
        return people.join(u", "_s);
    XmlElement own = byline;
    own.children.removeIf([](const XmlElement &child) { return child.name == "byttl"_L1; });
    QString text = own.plainText();
    while (text.endsWith(u','))
        text.chop(1);
    return nameInByline(text.trimmed().isEmpty() ? byline.plainText() : text);
}

void takeIfEmpty(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value.simplified();
}

void takeNitfMetadata(const XmlElement &nitf, IncomingArticle &article)
{
    const XmlElement &head = nitf.child(u"head");
    const XmlElement &data = head.child(u"docdata");
    const XmlElement &publication = head.child(u"pubdata");
    for (const auto &[element, attribute] :
        {std::pair(u"date.issue"_s, u"norm"_s), std::pair(u"date.release"_s, u"norm"_s)})
        takePublished(data.child(element).attributes.value(attribute), article);
    takePublished(publication.attributes.value(u"date.publication"_s), article);
    takePublished(nitf.within(u"story.date").attributes.value(u"norm"_s), article);
    takeIfEmpty(article.publisher, publication.attributes.value(u"name"_s));
    takeIfEmpty(article.publisher, nitf.within(u"distributor").plainText());
    takeIfEmpty(article.publisher, data.child(u"doc.copyright").attributes.value(u"holder"_s));
    takeIfEmpty(article.section, publication.attributes.value(u"position.section"_s));
    takeIfEmpty(article.url, pageAddress(publication.attributes.value(u"ex-ref"_s)));
    for (const XmlElement *keyword : data.child(u"key-list").allWithin(u"keyword")) {
        const QString label = keyword->attributes.value(u"key"_s).simplified();
        if (!label.isEmpty() && !article.labels.contains(label))
            article.labels.append(label);
    }
    takeIfEmpty(article.language, nitf.attributes.value(u"lang"_s));
    takeIfEmpty(article.language, nitf.child(u"body").attributes.value(u"lang"_s));
}

} // namespace

void readNitf(const XmlElement &nitf, IncomingArticle &article)
{
    const XmlElement &body = nitf.child(u"body");
    const XmlElement &top = body.child(u"body.head");
    const XmlElement &headline = top.child(u"hedline");
    const XmlElement &byline = top.child(u"byline");
    NitfLines abstract;
    for (const XmlElement &child : headline.children) {
        if (child.name == "hl2"_L1)
            abstract.add(child, ParagraphRole::Body);
    }
    abstract.add(top.child(u"abstract"), ParagraphRole::Body);
    NitfLines text;
    text.add(body.child(u"body.content"), ParagraphRole::Body);
    text.add(body.child(u"body.end"), ParagraphRole::Body);
    takeNitfMetadata(nitf, article);
    takeIfEmpty(article.title, headline.child(u"hl1").plainText());
    takeIfEmpty(article.title, nitf.child(u"head").child(u"title").plainText());
    takeIfEmpty(article.byline, authorOf(byline));
    const int notes = text.notes() + int(top.allWithin(u"note").size());
    if (notes > 0)
        article.remarks.append(Readers::tr("%Ln note(s) to editors left out", nullptr, notes));
    QList<RoleLine> lines = abstract.take();
    const auto prepend = [&](const QString &line, ParagraphRole role) {
        if (!line.isEmpty())
            lines.prepend({line, role});
    };
    const QList<RoleLine> content = text.take();
    const bool hasText = !content.isEmpty() || !lines.isEmpty();
    lines += content;
    if (!hasText)
        return;
    // The dateline comes right before the text, as it is printed.
    const qsizetype begin = lines.size() - content.size();
    if (const QString dateline = top.child(u"dateline").plainText(); !dateline.isEmpty())
        lines.insert(begin, {dateline, ParagraphRole::Dateline});
    if (const QString line = spacedText(byline); !line.isEmpty())
        lines.insert(begin, {line, ParagraphRole::Byline});
    prepend(headline.child(u"hl1").plainText(), ParagraphRole::Headline);
    article.text = textOfLines(lines);
}

} // namespace Standoff
