// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teiwriter.h"

#include "formats/interchange/exporting.h"
#include "project/isotime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

template <WordedEnum Enum>
QString teiWord(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

bool isLanguage(const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    return tag.match(language).hasMatch();
}

QStringList numbersOf(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts.append(QString::number(number));
    return texts;
}

} // namespace

TeiWriter::TeiWriter(
    const Project &project, const OpenArticle &article, bool isInline, Output &output)
    : m_project(project)
    , m_article(article)
    , m_markup(project, article, isInline)
    , m_xml(output)
{
}

void TeiWriter::open(const QString &name, const XmlOutput::Attributes &attributes)
{
    m_xml.newLine();
    m_xml.start(name, attributes);
}

void TeiWriter::close()
{
    m_xml.newLine();
    m_xml.end();
}

void TeiWriter::line(
    const QString &name, const QString &text, const XmlOutput::Attributes &attributes)
{
    m_xml.newLine();
    m_xml.element(name, text, attributes);
}

void TeiWriter::write()
{
    const Article *article = m_project.find(m_article.article());
    XmlOutput::Attributes attributes{{u"xmlns"_s, u"http://www.tei-c.org/ns/1.0"_s}};
    if (article && isLanguage(article->language))
        attributes.append({u"xml:lang"_s, article->language});
    m_xml.start(u"TEI"_s, attributes);
    writeHeader();
    writeStandOff();
    m_xml.newLine();
    m_xml.start(u"text"_s);
    m_markup.write(m_xml);
    m_xml.end();
    close();
    m_xml.newLine();
}

void TeiWriter::writeHeader()
{
    const Article *found = m_project.find(m_article.article());
    const Article article = found ? *found : Article();
    open(u"teiHeader"_s);
    open(u"fileDesc"_s);
    writeTitle(article);
    open(u"publicationStmt"_s);
    line(u"p"_s, u"Written by Standoff."_s);
    close();
    writeSource(article);
    close();
    open(u"encodingDesc"_s);
    open(u"appInfo"_s);
    open(u"application"_s, {{u"ident"_s, u"Standoff"_s}, {u"version"_s, u"1"_s}});
    line(u"label"_s, u"Standoff"_s);
    close();
    close();
    writeTagset();
    close();
    writeProfile(article);
    close();
}

void TeiWriter::writeTitle(const Article &article)
{
    open(u"titleStmt"_s);
    line(u"title"_s, article.title);
    if (!article.byline.isEmpty())
        line(u"author"_s, article.byline);
    for (const Annotator &annotator : m_project.annotators()) {
        open(u"respStmt"_s, {{u"xml:id"_s, teiId(annotator.uuid)}});
        line(u"resp"_s, u"annotator"_s);
        line(u"name"_s, annotator.name);
        close();
    }
    close();
}

void TeiWriter::writeSource(const Article &article)
{
    static const QRegularExpression day(u"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"_s);
    const auto put = [this](const QString &name, const QString &text, const QString &type) {
        if (text.isEmpty())
            return;
        XmlOutput::Attributes attributes;
        if (!type.isEmpty())
            attributes.append({u"type"_s, type});
        if (name == "date"_L1 && day.match(text).hasMatch())
            attributes.append({u"when"_s, text});
        line(name, text, attributes);
    };
    open(u"sourceDesc"_s);
    open(u"bibl"_s, {{u"xml:id"_s, teiId(article.uuid)}});
    line(u"title"_s, article.title);
    put(u"author"_s, article.byline, {});
    put(u"publisher"_s, article.publisher, {});
    put(u"date"_s, article.published, u"published"_s);
    put(u"date"_s, article.updated, u"updated"_s);
    put(u"date"_s, article.retrieved, u"retrieved"_s);
    put(u"idno"_s, article.url, u"URL"_s);
    put(u"note"_s, article.section, u"section"_s);
    put(u"note"_s, article.note, u"note"_s);
    put(u"note"_s,
        article.direction == Direction::Automatic ? QString() : teiWord(article.direction),
        u"direction"_s);
    put(u"note"_s, article.state == ArticleState::NotStarted ? QString() : teiWord(article.state),
        u"state"_s);
    put(u"note"_s, numbersOf(m_article.version().pages).join(u' '), u"pages"_s);
    if (!isLanguage(article.language))
        put(u"note"_s, article.language, u"language"_s);
    close();
    close();
}

// Each layer is a taxonomy, whose @n is what the layer is; each tag a category.
void TeiWriter::writeTagset()
{
    if (m_project.all<Layer>().isEmpty())
        return;
    open(u"classDecl"_s);
    for (const Layer *layer : m_project.layersInOrder()) {
        open(u"taxonomy"_s,
            {{u"xml:id"_s, u"layer.%1"_s.arg(layer->id.number)}, {u"n"_s, teiWord(layer->kind)}});
        line(u"desc"_s, layer->name);
        for (const Tag *tag : m_project.tagsInOrder(layer->id)) {
            if (!m_project.find(tag->parent))
                writeCategory(*tag);
        }
        close();
    }
    close();
}

void TeiWriter::writeCategory(const Tag &tag)
{
    XmlOutput::Attributes attributes{{u"xml:id"_s, teiTagId(tag.id)}, {u"n"_s, foreignNameOf(tag)}};
    if (!tag.key.isEmpty() && !tag.key.trimmed().isEmpty())
        attributes.append({u"rend"_s, u"key:"_s + tag.key});
    attributes.append({u"style"_s, u"color: "_s + tag.color});
    open(u"category"_s, attributes);
    line(u"catDesc"_s, tag.name);
    for (const AttributeDefinition &attribute : tag.attributes) {
        m_xml.newLine();
        m_xml.start(u"catDesc"_s, {{u"rend"_s, u"attribute"_s}});
        m_xml.element(u"term"_s, attribute.name);
        for (const QString &value : attribute.values)
            m_xml.element(u"val"_s, value);
        m_xml.end();
    }
    for (const Tag *child : m_project.tagsInOrder(tag.layer)) {
        if (child->parent == tag.id && child->id != tag.id)
            writeCategory(*child);
    }
    close();
}

void TeiWriter::writeProfile(const Article &article)
{
    const bool hasLanguage = isLanguage(article.language);
    if (!hasLanguage && article.labels.isEmpty())
        return;
    open(u"profileDesc"_s);
    if (hasLanguage) {
        open(u"langUsage"_s);
        line(u"language"_s, article.language, {{u"ident"_s, article.language}});
        close();
    }
    if (!article.labels.isEmpty()) {
        open(u"textClass"_s);
        open(u"keywords"_s);
        for (const QString &label : article.labels)
            line(u"term"_s, label);
        close();
        close();
    }
    close();
}

} // namespace Standoff
