// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teireader.h"
#include "project/isotime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostPointers = 10'000; // of one element

QUuid uuidOfTeiId(const QString &id)
{
    return id.size() == 37 && id.startsWith(u'u') ? QUuid::fromString(id.sliced(1)) : QUuid();
}

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

QStringList TeiReader::idsIn(const TeiNode &element, const QString &pointers)
{
    QStringList ids;
    static const QRegularExpression space(u"[ \\t\\n\\r]+"_s);
    for (const QString &pointer : pointers.split(space, Qt::SkipEmptyParts)) {
        if (ids.size() >= mostPointers)
            break;
        if (pointer.startsWith(u'#'))
            ids.append(pointer.sliced(1));
        else
            omit(element, tr("“%1” is not in the document").arg(pointer.left(200)));
    }
    return ids;
}

// Of elements, of spans between anchors, and of "string-range(id,begin,length)". Two anchors are
// the ends of one range; only white space between two is of both.
QList<ForeignRange> TeiReader::rangesOf(
    const TeiNode &element, const QStringList &ids, const TeiText &text)
{
    static const QRegularExpression part(
        u"^string-range\\(([^,()]+),([0-9]{1,9}),([0-9]{1,9})\\)$"_s);
    QList<ForeignRange> ranges;
    for (const QString &id : ids) {
        if (const auto span = m_spans.constFind(id); span != m_spans.cend()) {
            ranges += *span;
            continue;
        }
        const auto match = part.match(id);
        const QString name = match.hasMatch() ? match.captured(1) : id;
        const auto found = text.ranges().constFind(name);
        if (found == text.ranges().cend()) {
            omit(element, tr("there is no “%1” in the text").arg(name.left(200)));
            continue;
        }
        m_targeted.insert(name);
        ForeignRange range{found->begin, found->end};
        if (match.hasMatch()) {
            range.begin += match.captured(2).toInt();
            range.end = range.begin + match.captured(3).toInt();
        }
        if (range.end <= text.string().size())
            ranges.append(range);
        else
            omit(element, tr("“%1” is not within the text").arg(id.left(200)));
    }
    const bool isPair = ranges.size() == 2 && ranges[0].begin == ranges[0].end
        && ranges[1].begin == ranges[1].end && ranges[0].begin < ranges[1].begin;
    if (isPair)
        ranges = {{ranges[0].begin, ranges[1].begin}};
    QList<ForeignRange> joined;
    for (const ForeignRange range : std::as_const(ranges)) {
        const TextRange tight = text.trimmed({int(range.begin), int(range.end)});
        const bool isNext = !joined.isEmpty() && tight.begin >= joined.last().end
            && text.trimmed({int(joined.last().end), tight.begin}).isEmpty();
        if (isNext)
            joined.last().end = tight.end;
        else
            joined.append({tight.begin, tight.end});
    }
    return joined;
}

QString TeiReader::nameOf(const QString &pointer) const
{
    const QString id = pointer.section(u' ', 0, 0).sliced(pointer.startsWith(u'#') ? 1 : 0);
    const QString record = m_records.value(id).name;
    return m_people.value(id, record.isEmpty() ? id : record);
}

ForeignRecord TeiReader::recordFor(const TeiNode &element, const QString &pointers)
{
    ForeignRecord record;
    for (const QString &pointer : pointers.split(u' ', Qt::SkipEmptyParts)) {
        if (!pointer.startsWith(u'#')) {
            record.references.append(pointer);
            continue;
        }
        const auto known = m_records.constFind(pointer.sliced(1));
        if (known == m_records.cend()) {
            omit(element, tr("there is no “%1” in the lists").arg(pointer.sliced(1).left(200)));
            continue;
        }
        const QStringList others = record.references;
        record = *known;
        record.references += others;
    }
    return record;
}

// By the categories that it points to, else by what it points to. False where there is nothing.
bool TeiReader::setTag(const TeiNode &element, ForeignMark &mark) const
{
    for (const QString &pointer : element.attribute(u"ana"_s).split(u' ', Qt::SkipEmptyParts)) {
        const QString id = pointer.section(u'#', -1);
        if (const auto found = m_categories.constFind(id); found != m_categories.cend()) {
            mark.tag = found->name;
            mark.layer = found->layer;
            return true;
        }
        if (mark.tag.isEmpty())
            mark.tag = id;
    }
    return !mark.tag.isEmpty();
}

void TeiReader::readStandOff(const TeiNode &tei, const TeiText &text)
{
    QList<const TeiNode *> annotations;
    QList<const TeiNode *> relations;
    QList<std::pair<const TeiNode *, Group>> spans;
    QList<std::pair<const TeiNode *, Group>> links;
    tei.each([&](const TeiNode &element) {
        const bool isGroup = element.name == "spanGrp"_L1 || element.name == "linkGrp"_L1;
        const Group group =
            isGroup ? Group{element.attribute(u"type"_s), element.attribute(u"resp"_s)} : Group();
        if (element.name == "annotation"_L1)
            annotations.append(&element);
        else if (element.name == "relation"_L1)
            relations.append(&element);
        for (const TeiNode &child : element.children) {
            if (child.name == "span"_L1)
                spans.append({&child, group});
            else if (child.name == "link"_L1)
                links.append({&child, group});
        }
        return element.name != "teiHeader"_L1;
    });
    QSet<QString> wanted; // spans that annotations are about are no marks themselves
    for (const TeiNode *annotation : std::as_const(annotations)) {
        for (const QString &pointer :
            annotation->attribute(u"target"_s).split(u' ', Qt::SkipEmptyParts))
            wanted.insert(pointer.sliced(1));
    }
    for (const auto &[span, group] : std::as_const(spans)) {
        if (!span->id().isEmpty() && wanted.contains(span->id())) {
            const QStringList ids = idsIn(*span,
                span->attribute(u"target"_s) + u' ' + span->attribute(u"from"_s) + u' '
                    + span->attribute(u"to"_s));
            m_spans.insert(span->id(), rangesOf(*span, ids, text));
        } else {
            readSpan(*span, group, text);
        }
    }
    for (const TeiNode *annotation : std::as_const(annotations)) {
        if (!annotation->attribute(u"motivation"_s).contains("linking"_L1))
            readAnnotation(*annotation, text);
    }
    readInlines(text);
    for (const TeiNode *annotation : std::as_const(annotations)) {
        if (annotation->attribute(u"motivation"_s).contains("linking"_L1))
            readLinking(*annotation);
    }
    for (const auto &[link, group] : std::as_const(links))
        readLink(*link, group);
    for (const TeiNode *relation : std::as_const(relations))
        readRelation(*relation);
}

void TeiReader::readNotes(const TeiNode &element, ForeignMark &mark)
{
    QStringList notes;
    for (const TeiNode &child : element.children) {
        const QString type = child.attribute(u"type"_s);
        if (child.name == "note"_L1 && type == "attribute"_L1)
            mark.attributes.insert(child.attribute(u"n"_s), child.content());
        else if (child.name == "note"_L1 && type == "stance"_L1)
            mark.stance = child.content();
        else if (child.name == "note"_L1 && type == "status"_L1)
            fromWord(child.content().toStdString(), mark.status);
        else if (child.name == "note"_L1 || child.name == "desc"_L1)
            notes.append(type == "comment"_L1 ? child.content() : child.simplified());
        else if (const TeiNode *change = child.child(u"change"_s))
            mark.created = fromIsoTime(change->attribute(u"when"_s));
    }
    mark.note = notes.join(u'\n');
}

void TeiReader::readAnnotation(const TeiNode &element, const TeiText &text)
{
    ForeignMark mark{
        .id = element.id(), .uuid = uuidOfTeiId(element.id()), .place = placeOf(element)};
    if (!setTag(element, mark)) {
        const QString motivation = element.attribute(u"motivation"_s).section(u' ', 0, 0);
        mark.tag = motivation.isEmpty() ? u"annotation"_s : motivation;
    }
    readNotes(element, mark);
    if (const QString maker = element.attribute(u"resp"_s); !maker.isEmpty())
        mark.annotator = nameOf(maker);
    mark.record = recordFor(element, element.attribute(u"corresp"_s));
    mark.ranges = rangesOf(element, idsIn(element, element.attribute(u"target"_s)), text);
    if (mark.ranges.isEmpty())
        return; // which was told, but for one without any target
    m_marks.insert(mark.id);
    m_article.marks.append(mark);
}

// An annotation of annotations.
void TeiReader::readLinking(const TeiNode &element)
{
    ForeignMark said; // who, when, and the note
    ForeignAttribution attribution{.id = element.id(), .place = placeOf(element)};
    QString relation;
    bool isAttribution = false;
    const QHash<QString, QString *> fields{{u"attribution"_s, &attribution.type},
        {u"form"_s, &attribution.form}, {u"attitude"_s, &attribution.attitude},
        {u"polarity"_s, &attribution.polarity}, {u"determinacy"_s, &attribution.determinacy},
        {u"channel"_s, &attribution.channel}, {u"relation"_s, &relation},
        {u"comment"_s, &attribution.note}};
    for (const TeiNode &child : element.children) {
        const QString type = child.attribute(u"type"_s);
        const QString target = child.attribute(u"target"_s)
                                   .sliced(child.attribute(u"target"_s).startsWith(u'#') ? 1 : 0);
        if (child.name == "note"_L1 && fields.contains(type))
            *fields.value(type) = child.content();
        isAttribution = isAttribution || child.name == "ptr"_L1;
        if (child.name != "ptr"_L1)
            continue;
        if (type == "source"_L1)
            attribution.sources.append(target);
        else if (type == "cue"_L1)
            attribution.cue = target;
        else if (type == "parent"_L1)
            attribution.parent = target;
        else if (type == "record"_L1)
            attribution.records.append(m_records.value(target));
        else
            attribution.contents.append(target);
    }
    if (const QString maker = element.attribute(u"resp"_s); !maker.isEmpty())
        attribution.annotator = nameOf(maker);
    if (isAttribution) {
        m_article.attributions.append(attribution);
        return;
    }
    const QStringList ids = idsIn(element, element.attribute(u"target"_s));
    if (relation.isEmpty())
        setTag(element, said);
    for (qsizetype i = 1; i < ids.size(); ++i) {
        m_article.relations.append({.type = !relation.isEmpty() ? relation
                : said.tag.isEmpty()                            ? u"linking"_s
                                                                : said.tag,
            .from = ids.first(),
            .to = ids[i],
            .note = attribution.note,
            .annotator = attribution.annotator,
            .place = attribution.place});
    }
}

// Of others, what it says is the tag where that is short and nothing else tells it.
void TeiReader::readSpan(const TeiNode &element, const Group &group, const TeiText &text)
{
    ForeignMark mark{
        .id = element.id(), .uuid = uuidOfTeiId(element.id()), .place = placeOf(element)};
    QString says = element.simplified();
    if (!setTag(element, mark)) {
        const QString type = element.attribute(u"type"_s);
        mark.tag = type.isEmpty() ? group.type : type;
        if (mark.tag.isEmpty() && !says.isEmpty() && says.size() <= 60)
            mark.tag = std::exchange(says, {});
        if (mark.tag.isEmpty())
            mark.tag = u"span"_s;
    }
    mark.note = says;
    const QString maker = element.attribute(u"resp"_s);
    if (const QString by = maker.isEmpty() ? group.responsible : maker; !by.isEmpty())
        mark.annotator = nameOf(by);
    mark.record = recordFor(element, element.attribute(u"corresp"_s));
    const QStringList ends =
        idsIn(element, element.attribute(u"from"_s) + u' ' + element.attribute(u"to"_s));
    mark.ranges = rangesOf(element, idsIn(element, element.attribute(u"target"_s)), text);
    if (!ends.isEmpty()) {
        const QList<ForeignRange> from = rangesOf(element, {ends.first()}, text);
        const QList<ForeignRange> to = rangesOf(element, {ends.last()}, text);
        if (!from.isEmpty() && !to.isEmpty() && from.first().begin <= to.last().end) {
            const TextRange range = text.trimmed({int(from.first().begin), int(to.last().end)});
            mark.ranges.append({range.begin, range.end});
        }
    }
    if (mark.ranges.isEmpty()) {
        omit(element, tr("the span is of nothing in the text"));
        return;
    }
    m_marks.insert(mark.id);
    m_article.marks.append(mark);
}

void TeiReader::readLink(const TeiNode &element, const Group &group)
{
    const QStringList ids = idsIn(element, element.attribute(u"target"_s));
    const QString own = element.attribute(u"type"_s);
    const QString type = own.isEmpty() ? group.type : own;
    for (qsizetype i = 1; i < ids.size(); ++i) {
        m_article.relations.append({.type = type.isEmpty() ? u"link"_s : type,
            .from = ids.first(),
            .to = ids[i],
            .place = placeOf(element)});
    }
    if (ids.size() < 2)
        omit(element, tr("the link is of less than two"));
}

void TeiReader::readRelation(const TeiNode &element)
{
    const QString mutual = element.attribute(u"mutual"_s);
    const QStringList from =
        idsIn(element, mutual.isEmpty() ? element.attribute(u"active"_s) : mutual);
    QStringList to =
        mutual.isEmpty() ? idsIn(element, element.attribute(u"passive"_s)) : QStringList();
    if (!mutual.isEmpty())
        to = from.sliced(std::min<qsizetype>(1, from.size()));
    const QString name = element.attribute(u"name"_s);
    const QString note = element.simplified();
    qsizetype made = 0;
    for (const QString &one :
        mutual.isEmpty() ? from : from.first(std::min<qsizetype>(1, from.size()))) {
        for (const QString &other : std::as_const(to)) {
            if (m_marks.contains(one) && m_marks.contains(other) && made++ < 1000) {
                m_article.relations.append({.type = name.isEmpty() ? u"relation"_s : name,
                    .from = one,
                    .to = other,
                    .note = note,
                    .place = placeOf(element)});
            }
        }
    }
    if (made == 0)
        omit(element, tr("the relation “%1” is not of two annotations").arg(name));
}

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
    ForeignMark mark{.id = element.id(),
        .ranges = {{range.begin, range.end}},
        .uuid = uuidOfTeiId(element.id()),
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
    m_article.marks.append(mark);
    if (isQuotation && !who.isEmpty())
        readVoice(who, mark);
}

} // namespace Standoff
