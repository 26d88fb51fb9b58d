// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/wires/newsxml.h"

#include "readers/html/htmlblocks.h"
#include "readers/html/htmlhead.h"
#include "readers/html/tagsintext.h"
#include "readers/published.h"
#include "readers/translation.h"
#include "readers/wires/nitftext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood certainIf(bool isKind)
{
    return isKind ? ReaderKind::Likelihood::Certain : ReaderKind::Likelihood::Excluded;
}

ReaderKind::Likelihood judgeNitf(const QString &head)
{
    const QString root = rootOfXml(head); // which may be the part of NewsML-G2 that it is in
    return certainIf(root == "nitf"_L1 || (root == "contentSet"_L1 && head.contains("<nitf"_L1)));
}

ReaderKind::Likelihood judgeNewsml(const QString &head)
{
    static const QStringList roots{
        u"newsItem"_s, u"newsMessage"_s, u"NewsML"_s, u"packageItem"_s, u"NewsItem"_s};
    return certainIf(roots.contains(rootOfXml(head)));
}

Result<> readNitfFile(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle article;
    ASSIGN_OR_RETURN(const auto document, textOfXml(input, options, article));
    XmlItems items(document, {u"nitf"_s});
    ASSIGN_OR_RETURN(const auto item, items.next());
    if (!item)
        return failure(Readers::tr("There is no article in it"));
    readNitf(item->element, article);
    if (article.text.paragraphCount() == 0)
        return failure(Readers::tr("There is no text in it"));
    return sink(std::move(article));
}

// The text of an item: one of its parts, as its type says.
bool takeContent(const XmlElement &content, WireHead head, IncomingArticle &article)
{
    IncomingArticle own = article;
    const QString type = content.attributes.value(u"contenttype"_s).toLower();
    if (const XmlElement &nitf = content.name == "nitf"_L1 ? content : content.within(u"nitf");
        !nitf.isText()) {
        readNitf(nitf, own);
        if (own.text.paragraphCount() == 0)
            return false;
        article = std::move(own);
        return true;
    }
    const bool hasElements = std::ranges::any_of(
        content.children, [](const XmlElement &child) { return !child.isText(); });
    QString plain;
    for (const XmlElement &child : content.children)
        plain += child.text;
    const bool isHtml = hasElements || type.contains("html"_L1) || hasAnyTags(plain);
    QList<RoleLine> lines = linesOfPlain(plain);
    if (isHtml) {
        const QString html = hasElements ? content.innerHtml() : plain;
        const auto read = linesOfHtml(html, own.remarks);
        if (!read)
            return false;
        lines = *read;
    }
    if (std::ranges::all_of(lines, [](const RoleLine &line) { return line.text.isEmpty(); }))
        return false;
    setWireText(std::move(lines), head, own);
    article = std::move(own);
    return true;
}

QString nameOf(const XmlElement &element)
{
    const XmlElement &name = element.child(u"name");
    return name.isText() ? element.attributes.value(u"literal"_s) : name.plainText();
}

// Elements that may come several times, in different roles: the main one.
const XmlElement &mainOf(const XmlElement &parent, QStringView name)
{
    const XmlElement *first = nullptr;
    for (const XmlElement &child : parent.children) {
        if (child.name != name)
            continue;
        const QString role = child.attributes.value(u"role"_s);
        if (role.isEmpty() || role.endsWith(":main"_L1))
            return child;
        first = first ? first : &child;
    }
    return first ? *first : parent.child(name);
}

// What an item is, by the word that its class ends in ("ninat:picture"); "text" where it says none.
QString classOf(const XmlElement &item)
{
    const XmlElement &itemClass = item.child(u"itemMeta").child(u"itemClass");
    const QString code =
        itemClass.attributes.value(u"qcode"_s, itemClass.attributes.value(u"uri"_s));
    return code.isEmpty() ? u"text"_s : code.section(u':', -1).section(u'/', -1).toLower();
}

WireHead takeG2Metadata(const XmlElement &item, IncomingArticle &article)
{
    const XmlElement &about = item.child(u"itemMeta");
    const XmlElement &content = item.child(u"contentMeta");
    WireHead head{.headline = mainOf(content, u"headline").plainText(),
        .byline = content.child(u"by").plainText(),
        .dateline = content.child(u"dateline").plainText()};
    if (head.headline.isEmpty())
        head.headline = about.child(u"title").plainText();
    article.title = head.headline;
    article.byline = nameInByline(head.byline);
    QStringList creators;
    for (const XmlElement &child : content.children) {
        if (child.name == "creator"_L1 && !nameOf(child).isEmpty())
            creators.append(nameOf(child));
        const bool isLabel = child.name == "subject"_L1 || child.name == "keyword"_L1;
        const QString label = child.name == "keyword"_L1 ? child.plainText() : nameOf(child);
        if (isLabel && !label.isEmpty() && !article.labels.contains(label))
            article.labels.append(label);
    }
    if (article.byline.isEmpty())
        article.byline = creators.join(u", "_s);
    article.publisher = nameOf(about.child(u"provider"));
    for (const QString &name : {nameOf(content.child(u"infoSource")),
             nameOf(item.child(u"rightsInfo").child(u"copyrightHolder"))}) {
        if (article.publisher.isEmpty())
            article.publisher = name;
    }
    article.language =
        content.child(u"language").attributes.value(u"tag"_s, item.attributes.value(u"lang"_s));
    for (const XmlElement *date : {&about.child(u"firstCreated"), &content.child(u"contentCreated"),
             &about.child(u"versionCreated")})
        takePublished(date->plainText(), article);
    IncomingArticle changed; // only for its date
    takePublished(content.child(u"contentModified").plainText(), changed);
    takePublished(about.child(u"versionCreated").plainText(), changed);
    if (changed.published != article.published)
        article.modified = changed.published;
    return head;
}

WireHead takeNewsml1Metadata(const XmlElement &item, IncomingArticle &article)
{
    const auto formalName = [&](QStringView name) {
        return item.within(name).attributes.value(u"FormalName"_s);
    };
    WireHead head{.headline = item.within(u"HeadLine").plainText(),
        .standfirst = item.within(u"SubHeadLine").plainText(),
        .byline = item.within(u"ByLine").plainText(),
        .dateline = item.within(u"DateLine").plainText()};
    article.title = head.headline;
    article.byline = nameInByline(head.byline);
    article.publisher = item.within(u"Provider").within(u"Party").attributes.value(u"FormalName"_s);
    article.language = formalName(u"Language");
    takePublished(item.within(u"FirstCreated").plainText(), article);
    IncomingArticle changed; // only for its date
    takePublished(item.within(u"ThisRevisionCreated").plainText(), changed);
    if (changed.published != article.published)
        article.modified = changed.published;
    for (const XmlElement *keyword : item.allWithin(u"KeywordLine"))
        article.labels.append(keyword->plainText());
    return head;
}

class NewsmlReading
{
public:
    NewsmlReading(const IncomingArticle &about, const ArticleSink &sink)
        : m_about(about)
        , m_sink(sink)
    {
    }
    Result<> read(const QString &document);

private:
    Result<> readItem(const XmlItem &item, const QString &part);
    Result<> readG2(const XmlElement &item, IncomingArticle article);
    Result<> readNewsml1(const XmlElement &item, IncomingArticle article);
    Result<> leaveOut(const QString &part, const QString &why, bool isProblem);

    const IncomingArticle &m_about;
    const ArticleSink &m_sink;
};

Result<> NewsmlReading::read(const QString &document)
{
    XmlItems items(document,
        {u"newsItem"_s, u"NewsItem"_s, u"packageItem"_s, u"conceptItem"_s, u"knowledgeItem"_s,
            u"planningItem"_s, u"catalogItem"_s});
    for (int number = 1;; ++number) {
        ASSIGN_OR_RETURN(const auto item, items.next());
        if (!item)
            return {};
        const bool isRoot = items.surroundings().children.isEmpty();
        //: %1 is a number
        const QString part = isRoot ? QString() : Readers::tr("item %1").arg(number);
        RETURN_IF_ERROR(readItem(*item, part));
    }
}

Result<> NewsmlReading::leaveOut(const QString &part, const QString &why, bool isProblem)
{
    if (part.isEmpty()) // there is nothing else in the file
        return failure(why);
    return m_sink.leaveOut({.part = part, .why = why, .isProblem = isProblem});
}

Result<> NewsmlReading::readItem(const XmlItem &item, const QString &part)
{
    IncomingArticle article = m_about;
    article.part = part;
    article.original = originalOf(item, article.encoding);
    if (item.element.name == "newsItem"_L1)
        return readG2(item.element, std::move(article));
    if (item.element.name == "NewsItem"_L1)
        return readNewsml1(item.element, std::move(article));
    //: %1 is the name of an element of XML
    return leaveOut(part, Readers::tr("It is not an article (%1)").arg(item.element.name), false);
}

Result<> NewsmlReading::readG2(const XmlElement &item, IncomingArticle article)
{
    const WireHead head = takeG2Metadata(item, article);
    const QString itemClass = classOf(item);
    const QString title = article.title.isEmpty() ? itemClass : article.title;
    if (itemClass != "text"_L1 && itemClass != "composite"_L1) {
        //: %1 is a headline, %2 a word such as "picture"
        return leaveOut(
            article.part, Readers::tr("“%1” is not text (%2)").arg(title, itemClass), false);
    }
    QStringList files;
    for (const XmlElement &content : item.child(u"contentSet").children) {
        const bool isWithin = content.name == "inlineXML"_L1 || content.name == "inlineData"_L1;
        if (isWithin && takeContent(content, head, article))
            return m_sink(std::move(article));
        if (content.name == "remoteContent"_L1)
            files.append(content.attributes.value(u"href"_s));
    }
    files.removeAll(QString());
    return leaveOut(article.part,
        files.isEmpty()
            ? Readers::tr("There is no text in “%1”").arg(title)
            //: %1 is a headline, %2 the name of a file
            : Readers::tr("The text of “%1” is in another file: add %2").arg(title, files.first()),
        true);
}

Result<> NewsmlReading::readNewsml1(const XmlElement &item, IncomingArticle article)
{
    const WireHead head = takeNewsml1Metadata(item, article);
    for (const XmlElement *content : item.allWithin(u"ContentItem")) {
        const QString type = content->child(u"MediaType").attributes.value(u"FormalName"_s);
        if (!type.isEmpty() && type.compare("Text"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (takeContent(content->child(u"DataContent"), head, article))
            return m_sink(std::move(article));
    }
    return leaveOut(article.part, Readers::tr("There is no text in “%1”").arg(article.title), true);
}

Result<> readNewsml(const Input &input, const ReadOptions &options, const ArticleSink &sink)
{
    IncomingArticle about;
    return textOfXml(input, options, about).and_then([&](const QString &document) {
        return NewsmlReading(about, sink).read(document);
    });
}

} // namespace

ReaderKind nitfReader()
{
    return {u"nitf"_s, Readers::tr("Article of an agency (NITF)"), u"application/nitf+xml"_s,
        {u"nitf"_s}, judgeNitf, readNitfFile};
}

ReaderKind newsmlReader()
{
    return {u"newsml"_s, Readers::tr("Articles of an agency (NewsML)"),
        u"application/vnd.iptc.g2.newsitem+xml"_s, {u"newsml"_s}, judgeNewsml, readNewsml};
}

} // namespace Standoff
