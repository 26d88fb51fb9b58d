// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/tei/teireader.h"
#include "project/isotime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostPointers = 100'000; // of one element
constexpr qint64 mostRanges = 2'000'000; // of one document

} // namespace

QStringList TeiReader::idsIn(const TeiNode &element, const QString &pointers)
{
    QStringList ids;
    static const QRegularExpression space(u"[ \\t\\n\\r]+"_s);
    for (const QString &pointer : pointers.split(space, Qt::SkipEmptyParts)) {
        if (ids.size() >= mostPointers) {
            omit(element, tr("It points to more than %1 places").arg(mostPointers));
            break;
        }
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
    QString before; // the element that the last range is
    for (const QString &id : ids) {
        const auto span = m_spans.constFind(id);
        m_rangeCount += span == m_spans.cend() ? 1 : span->size();
        if (m_rangeCount > mostRanges) {
            omit(element, tr("There are more than %1 ranges in the document").arg(mostRanges));
            break;
        }
        if (span != m_spans.cend()) {
            ranges += *span;
            continue;
        }
        const auto match = part.match(id);
        const QString name = match.hasMatch() ? match.captured(1) : id;
        const auto found = text.ranges().constFind(name);
        if (found == text.ranges().cend()) {
            omit(element, tr("There is no “%1” in the text").arg(name.left(200)));
            continue;
        }
        m_targeted.insert(name);
        ForeignRange range{found->begin, found->end};
        if (match.hasMatch()) {
            range.begin += match.captured(2).toInt();
            range.end = range.begin + match.captured(3).toInt();
        }
        const bool isOfSame = !ranges.isEmpty() && text.nexts().value(before) == name
            && ranges.last().end <= range.begin
            && QStringView(text.string())
                   .sliced(ranges.last().end, range.begin - ranges.last().end)
                   .trimmed()
                   .isEmpty();
        if (range.end > text.string().size())
            omit(element, tr("“%1” is not within the text").arg(id.left(200)));
        else if (isOfSame) // one piece of text, that was cut at a line end or another element
            ranges.last().end = range.end;
        else
            ranges.append(range);
        before = name;
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
            omit(element, tr("There is no “%1” in the lists").arg(pointer.sliced(1).left(200)));
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
    ForeignMark mark{.id = element.id(), .uuid = teiUuid(element.id()), .place = placeOf(element)};
    if (!setTag(element, mark)) {
        const QString motivation = element.attribute(u"motivation"_s).section(u' ', 0, 0);
        mark.tag = motivation.isEmpty() ? u"annotation"_s : motivation;
    }
    readNotes(element, mark);
    if (const QString maker = element.attribute(u"resp"_s); !maker.isEmpty())
        mark.annotator = nameOf(maker);
    mark.record = recordFor(element, element.attribute(u"corresp"_s));
    mark.ranges = rangesOf(element, idsIn(element, element.attribute(u"target"_s)), text);
    if (mark.ranges.isEmpty()) {
        omit(element, tr("The annotation is about nothing in the text"));
        return;
    }
    m_marks.insert(mark.id);
    m_article.marks.append(mark);
}

// Of others, what it says is the tag where that is short and nothing else tells it.
void TeiReader::readSpan(const TeiNode &element, const Group &group, const TeiText &text)
{
    ForeignMark mark{.id = element.id(), .uuid = teiUuid(element.id()), .place = placeOf(element)};
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
        omit(element, tr("The span is of nothing in the text"));
        return;
    }
    m_marks.insert(mark.id);
    m_article.marks.append(mark);
}

} // namespace Standoff
