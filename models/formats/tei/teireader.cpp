// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teireader.h"

#include "formats/interchange/foreignfiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// The value that is found first, of elements below an element.
QString firstOf(const TeiNode &node, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        const QList<const TeiNode *> found = node.all(name);
        for (const TeiNode *element : found) {
            if (const QString text = element->simplified(); !text.isEmpty())
                return text;
        }
    }
    return {};
}

// As it is, but for the lines that an editor broke it into.
QString oneTeiLine(const TeiNode &element)
{
    const QString text = element.content();
    return text.contains(u'\n') ? text.simplified() : text;
}

// A date as TEI has it for programs, else as people read it.
QString teiDate(const TeiNode &date)
{
    const QString when = date.attribute(u"when"_s);
    return when.isEmpty() ? date.simplified() : when;
}

} // namespace

QUuid teiUuid(const QString &id)
{
    return id.size() == 37 && id.startsWith(u'u') ? QUuid::fromString(id.sliced(1)) : QUuid();
}

QString TeiReader::placeOf(const TeiNode &element) const
{
    return tr("line %1").arg(element.line);
}

void TeiReader::omit(const TeiNode &element, const QString &what)
{
    m_reader.leaveOut(m_article.file, placeOf(element), what);
}

Result<> TeiReader::readFile(const QString &path)
{
    ASSIGN_OR_RETURN(const auto bytes, foreignBytes(path));
    const Result<TeiNode> root = TeiNode::parse(bytes);
    const QString shown = QDir::toNativeSeparators(path);
    if (!root)
        return failure(tr("%1: %2", "a file, what is wrong with it").arg(shown, root.error().text));
    QList<const TeiNode *> documents = root->all(u"TEI"_s) + root->all(u"TEI.2"_s);
    if (documents.isEmpty())
        return failure(tr("%1: This is not TEI: its element is <%2>").arg(shown, root->name));
    for (const TeiNode *tei : std::as_const(documents)) {
        m_article = {};
        m_article.file = path;
        if (documents.size() > 1)
            m_article.part = placeOf(*tei);
        RETURN_IF_ERROR(readDocument(*tei, documents.size() == 1));
    }
    return {};
}

Result<> TeiReader::readDocument(const TeiNode &tei, bool isAlone)
{
    m_categories.clear();
    m_records.clear();
    m_people.clear();
    m_targeted.clear();
    m_marks.clear();
    m_spans.clear();
    m_pieces.clear();
    m_rangeCount = 0;
    const TeiNode *body = tei.child(u"text"_s);
    if (!body) {
        omit(tei, tr("There is no <text> in it"));
        return {};
    }
    if (const TeiNode *header = tei.child(u"teiHeader"_s))
        readHeader(*header);
    if (m_article.article.language.isEmpty())
        m_article.article.language = tei.attribute(u"xml:lang"_s);
    readCategories(tei);
    readLists(tei);
    const TeiText text(*body);
    for (const TeiText::Omission &omission : text.omissions())
        m_reader.leaveOut(m_article.file, tr("line %1").arg(omission.line), omission.what);
    m_article.text = text.string();
    m_article.roles = text.roles();
    m_article.counting.unit = Counting::Unit::Utf16;
    m_article.isExact = true;
    m_article.version.mediaType = u"application/tei+xml"_s;
    if (isAlone) {
        m_article.version.fileName = QFileInfo(m_article.file).fileName();
        ASSIGN_OR_RETURN(m_article.original, foreignBytes(m_article.file));
    }
    readStandOff(tei, text);
    return m_reader.take(m_article);
}

void TeiReader::readHeader(const TeiNode &header)
{
    Article &article = m_article.article;
    for (const TeiNode *statement : header.all(u"respStmt"_s)) {
        const QString name = firstOf(*statement, {u"name"_s, u"persName"_s, u"orgName"_s});
        if (!statement->id().isEmpty())
            m_people.insert(statement->id(), name);
    }
    if (const QList<const TeiNode *> sources = header.all(u"sourceDesc"_s); !sources.isEmpty())
        readSource(*sources.first());
    const QList<const TeiNode *> titles = header.all(u"titleStmt"_s);
    if (!titles.isEmpty()) {
        const TeiNode *title = titles.first()->child(u"title"_s);
        if (article.title.isEmpty() && title)
            article.title = title->simplified();
        if (article.byline.isEmpty())
            article.byline = firstOf(*titles.first(), {u"author"_s});
    }
    const QList<const TeiNode *> publications = header.all(u"publicationStmt"_s);
    if (!publications.isEmpty()) {
        const TeiNode &publication = *publications.first();
        if (article.publisher.isEmpty())
            article.publisher = firstOf(publication, {u"publisher"_s, u"authority"_s});
        if (const TeiNode *date = publication.child(u"date"_s); date && article.published.isEmpty())
            article.published = teiDate(*date);
    }
    for (const TeiNode *language : header.all(u"language"_s)) {
        if (article.language.isEmpty())
            article.language = language->attribute(u"ident"_s);
    }
    for (const TeiNode *keywords : header.all(u"keywords"_s)) {
        for (const TeiNode *term : keywords->all(u"term"_s)) {
            const QString label = oneTeiLine(*term);
            if (!label.trimmed().isEmpty() && article.labels.size() < 1000)
                article.labels.append(label);
        }
    }
}

// A <bibl> or <biblStruct>, ours and that of others.
void TeiReader::readSource(const TeiNode &source)
{
    Article &article = m_article.article;
    const QHash<QString, QString *> fields{{u"title"_s, &article.title},
        {u"author"_s, &article.byline}, {u"publisher"_s, &article.publisher}};
    source.each([&](const TeiNode &element) {
        const QString type = element.attribute(u"type"_s);
        if (element.name == "bibl"_L1) {
            article.uuid = teiUuid(element.id());
        } else if (QString *field = fields.value(element.name)) {
            *field = field->isEmpty() ? oneTeiLine(element) : *field;
        } else if (element.name == "date"_L1) {
            QString &date = type == "updated"_L1 ? article.updated
                : type == "retrieved"_L1         ? article.retrieved
                                                 : article.published;
            if (date.isEmpty())
                date = type.isEmpty() ? teiDate(element) : oneTeiLine(element);
        } else if (element.name == "idno"_L1 && type.compare("url"_L1, Qt::CaseInsensitive) == 0) {
            article.url = article.url.isEmpty() ? oneTeiLine(element) : article.url;
        } else if (element.name == "note"_L1) {
            readSourceNote(type, element);
        }
        return true;
    });
}

// What TEI has no element for.
void TeiReader::readSourceNote(const QString &type, const TeiNode &element)
{
    Article &article = m_article.article;
    if (type == "section"_L1)
        article.section = oneTeiLine(element);
    else if (type == "note"_L1)
        article.note = element.content();
    else if (type == "language"_L1)
        article.language = oneTeiLine(element);
    else if (type == "direction"_L1)
        fromWord(element.simplified().toStdString(), article.direction);
    else if (type == "state"_L1)
        fromWord(element.simplified().toStdString(), article.state);
    else if (type != "pages"_L1)
        return;
    else {
        const QStringList numbers = element.simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &number : numbers)
            m_article.version.pages.append(number.toInt());
    }
}

void TeiReader::readCategories(const TeiNode &tei)
{
    for (const TeiNode *taxonomy : tei.all(u"taxonomy"_s)) {
        const TeiNode *desc = taxonomy->child(u"desc"_s);
        ForeignTag above{.layer = desc ? desc->content() : taxonomy->id()};
        auto kind = LayerKind::Other;
        if (fromWord(taxonomy->attribute(u"n"_s).toStdString(), kind))
            above.kind = kind;
        for (const TeiNode &child : taxonomy->children) {
            if (child.name == "category"_L1)
                readCategory(child, above);
        }
    }
    for (const TeiNode *interpretation : tei.all(u"interp"_s)) {
        if (!interpretation->id().isEmpty())
            m_categories.insert(interpretation->id(), {interpretation->simplified(), {}});
    }
}

void TeiReader::readCategory(const TeiNode &category, const ForeignTag &above)
{
    const TeiNode *description = category.child(u"catDesc"_s);
    ForeignTag tag{.name = category.attribute(u"n"_s),
        .layer = above.layer,
        .kind = above.kind,
        .parent = above.name};
    const QString label = description ? description->content() : QString();
    if (tag.name.isEmpty())
        tag.name = label.isEmpty() || label.size() > 60 ? category.id() : label.simplified();
    if (label != tag.name && label.size() <= 60)
        tag.label = label;
    if (const QString style = category.attribute(u"style"_s); style.startsWith("color: "_L1))
        tag.color = style.sliced(7);
    if (const QString rend = category.attribute(u"rend"_s); rend.startsWith("key:"_L1))
        tag.key = rend.sliced(4);
    for (const TeiNode &child : category.children) {
        const TeiNode *term = child.child(u"term"_s);
        if (child.name != "catDesc"_L1 || child.attribute(u"rend"_s) != "attribute"_L1 || !term)
            continue;
        AttributeDefinition attribute{.name = term->content()};
        for (const TeiNode *value : child.all(u"val"_s))
            attribute.values.append(value->content());
        tag.attributes.append(attribute);
    }
    if (!tag.name.trimmed().isEmpty()) {
        m_reader.declare(tag);
        m_categories.insert(category.id(), {tag.name, tag.layer});
    }
    for (const TeiNode &child : category.children) {
        if (child.name == "category"_L1)
            readCategory(child, tag);
    }
}

void TeiReader::readLists(const TeiNode &tei)
{
    static const QSet<QString> named{u"person"_s, u"personGrp"_s, u"org"_s, u"place"_s};
    tei.each([this](const TeiNode &element) {
        if (named.contains(element.name) && !element.id().isEmpty())
            readRecord(element);
        const bool isOurs =
            element.name == "list"_L1 && element.attribute(u"type"_s) == "records"_L1;
        for (const TeiNode &item : element.children) {
            if (isOurs && item.name == "item"_L1)
                readRecord(item);
        }
        return element.name != "text"_L1;
    });
}

void TeiReader::readRecord(const TeiNode &item)
{
    static const QStringList names{u"persName"_s, u"orgName"_s, u"placeName"_s, u"name"_s};
    ForeignRecord record{.uuid = teiUuid(item.id())};
    for (const TeiNode &child : item.children) {
        if (names.contains(child.name) && record.name.isEmpty())
            record.name = record.uuid.isNull() ? child.simplified() : child.content();
        if (child.name != "idno"_L1)
            continue;
        const QString type = child.attribute(u"type"_s);
        const QString number = child.content();
        const bool isWhole = type.isEmpty() || number.contains("://"_L1)
            || type.compare("URL"_L1, Qt::CaseInsensitive) == 0
            || type.compare("URI"_L1, Qt::CaseInsensitive) == 0;
        record.references.append(isWhole ? number : type + u':' + number);
    }
    for (const QString &key : {u"sameAs"_s, u"corresp"_s}) {
        for (const QString &address : item.attribute(key).split(u' ', Qt::SkipEmptyParts)) {
            if (address.contains("://"_L1))
                record.references.append(address);
        }
    }
    m_records.insert(item.id(), record);
}

} // namespace Standoff
