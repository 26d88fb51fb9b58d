// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/docx.h"

#include "readers/documents/documentproperties.h"
#include "readers/documents/docxtext.h"
#include "readers/translation.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// What a part refers to: the last word of the kind of reference, and the part.
class Relations : public XmlHandler
{
public:
    explicit Relations(const QString &from)
        : m_from(from)
    {
    }
    bool enter(QStringView name, const QXmlStreamAttributes &attributes) override
    {
        if (name == u"Relationship" && valueOf(attributes, u"TargetMode") != "External"_L1) {
            m_parts[valueOf(attributes, u"Type").section(u'/', -1)].append(
                partReferredTo(valueOf(attributes, u"Target"), m_from));
        }
        return true;
    }
    void leave(QStringView) override { }
    void text(QStringView) override { }

    QString part(const QString &kind) const { return m_parts.value(kind).value(0); }
    QStringList parts(const QString &kind) const { return m_parts.value(kind); }

private:
    QString m_from;
    QHash<QString, QStringList> m_parts;
};

// Of a part: its relations stand in one of their own, "word/_rels/document.xml.rels". None where
// there is no such part.
Result<Relations> relationsOf(XmlPackage &package, const QString &part)
{
    Relations relations(part);
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString name = folder + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
    if (package.has(name)) {
        ASSIGN_OR_RETURN(const auto xml, package.part(name));
        RETURN_IF_ERROR(walkXml(xml, relations));
    }
    return relations;
}

Result<> walkPart(XmlPackage &package, const QString &name, XmlHandler &handler)
{
    return package.part(name).and_then(
        [&](const QByteArray &xml) { return walkXml(xml, handler); });
}

// docProps/core.xml
class Properties : public XmlHandler
{
public:
    explicit Properties(IncomingArticle &article)
        : m_article(article)
    {
    }
    bool enter(QStringView, const QXmlStreamAttributes &) override
    {
        m_text.clear();
        return true;
    }
    void text(QStringView text) override { m_text += text; }
    void leave(QStringView name) override
    {
        const QString text = std::exchange(m_text, {});
        if (name == u"title")
            takeDocumentTitle(text, m_article);
        else if (name == u"creator")
            takeDocumentAuthor(text, m_article);
        else if (name == u"created")
            takeDocumentDate(text, m_article);
        else if (name == u"language")
            takeDocumentLanguage(text, m_article);
    }

private:
    IncomingArticle &m_article;
    QString m_text;
};

// The texts of headers and footers.
Result<> readRunning(XmlPackage &package, const Relations &relations, const DocxStyles &styles,
    DocumentFindings &findings)
{
    const QStringList parts = relations.parts(u"header"_s) + relations.parts(u"footer"_s);
    for (const QString &part : parts) {
        DocxText running(styles);
        RETURN_IF_ERROR(walkPart(package, part, running));
        QStringList words;
        for (const RoleLine &line : running.takeLines())
            words.append(line.text);
        findings.addRunning(words.join(u' '));
    }
    return {};
}

ReaderKind::Likelihood judge(const QString &head)
{
    const bool isDocx = head.startsWith("PK\x03\x04"_L1)
        && head.contains("\n[Content_Types].xml\n"_L1) && head.contains("\nword/"_L1);
    return isDocx ? ReaderKind::Likelihood::Certain : ReaderKind::Likelihood::Excluded;
}

Result<> read(const Input &input, const ReadOptions & /*options*/, const ArticleSink &sink)
{
    ASSIGN_OR_RETURN(auto package, XmlPackage::open(input.bytes));
    ASSIGN_OR_RETURN(const auto top, relationsOf(package, {}));
    const QString named = top.part(u"officeDocument"_s);
    const QString document = named.isEmpty() ? u"word/document.xml"_s : named;
    ASSIGN_OR_RETURN(const auto relations, relationsOf(package, document));

    IncomingArticle article;
    if (const QString core = top.part(u"core-properties"_s); package.has(core)) {
        Properties properties(article);
        RETURN_IF_ERROR(walkPart(package, core, properties));
    }
    DocxStyles styles;
    if (const QString part = relations.part(u"styles"_s); package.has(part))
        RETURN_IF_ERROR(walkPart(package, part, styles));
    DocxText text(styles);
    for (const QString &kind : {u"footnotes"_s, u"endnotes"_s}) {
        if (const QString part = relations.part(kind); !part.isEmpty())
            RETURN_IF_ERROR(walkPart(package, part, text));
    }
    RETURN_IF_ERROR(walkPart(package, document, text));
    RETURN_IF_ERROR(readRunning(package, relations, styles, text.findings));
    if (const QStringList parts = relations.parts(u"aFChunk"_s); !parts.isEmpty()) {
        article.remarks.append(Readers::tr(
            "%Ln document(s) within it left out: open it in a word processor and save it again",
            nullptr, int(parts.size())));
        article.isDoubtful = true;
    }
    article.text = textOfLines(text.takeLines());
    if (text.isRightToLeft())
        article.direction = Direction::RightToLeft;
    text.findings.tell(article);
    return sink(std::move(article));
}

} // namespace

ReaderKind docxReader()
{
    return {u"docx"_s, Readers::tr("Word document"),
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        {u"docx"_s, u"docm"_s, u"dotx"_s}, judge, read};
}

} // namespace Standoff
