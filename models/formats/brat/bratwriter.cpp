// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// In one line; tabs may stay in the last column.
QString oneBratLine(QString text)
{
    for (QChar &c : text) {
        if (c != u'\t' && endsBratField(c))
            c = u' ';
    }
    return text;
}

} // namespace

bool endsBratField(QChar character)
{
    return u"\n\t\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029"_s.contains(character);
}

QList<Fragment> bratFragments(const Annotation &annotation)
{
    QList<Fragment> pieces;
    int end = -1; // of the last character that was taken
    for (const Fragment &fragment : annotation.fragments) {
        int place = fragment.range.begin;
        for (const char32_t c : fragment.text.toUcs4()) {
            const bool isEnd = c < 0x10000 && endsBratField(QChar(char16_t(c)));
            if (!isEnd) {
                if (place != end)
                    pieces.append(Fragment{{place, place}, {}});
                pieces.last().text += QChar::fromUcs4(c);
                end = pieces.last().range.end = place + 1;
            }
            ++place;
        }
    }
    return pieces;
}

BratWriter::BratWriter(
    const Project &project, BratNames &names, const QList<int> &places, Output &output)
    : m_project(project)
    , m_names(names)
    , m_places(places)
    , m_output(output)
{
}

void BratWriter::line(const QString &id, const QString &body, const QString &text)
{
    m_output.write((id + u'\t' + body + (text.isEmpty() ? text : u'\t' + text) + u'\n').toUtf8());
}

bool BratWriter::isRole(const Relation &relation) const
{
    const Annotation *from = m_annotations.value(relation.fromAnnotation);
    if (!from || !m_names.isEvent(from->tag))
        return false;
    const BratRelationForm form = BratRelationForm::of(relation.type, relation.note);
    return !form.isEquivalence && !form.isRelation;
}

void BratWriter::write(const BratMarks &marks)
{
    for (const Annotation *annotation : marks.annotations)
        m_annotations.insert(annotation->id, annotation);
    for (const Annotation *annotation : marks.annotations) {
        if (m_output.isFull())
            return;
        writeAnnotation(*annotation);
    }
    const auto isWritten = [this](AnnotationId id) { return m_ids.contains(id); };
    QList<const Attribution *> attributions = marks.attributions;
    std::ranges::sort(attributions, {}, [](const auto *each) { return each->uuid.toRfc4122(); });
    for (const Attribution *attribution : std::as_const(attributions)) {
        if (std::ranges::any_of(attribution->parts(), isWritten))
            m_attributions.insert(attribution->id, next(u'E'));
    }
    for (const Relation *relation : marks.relations) {
        if (isRole(*relation))
            m_roles[relation->fromAnnotation].append(relation);
    }
    for (const Annotation *annotation : marks.annotations) {
        if (m_eventTriggers.contains(annotation->id))
            writeEvent(*annotation);
    }
    for (const Attribution *attribution : std::as_const(attributions)) {
        if (m_attributions.contains(attribution->id))
            writeAttribution(*attribution);
    }
    QList<const Relation *> relations = marks.relations;
    std::ranges::sort(relations, {}, [](const auto *each) { return each->uuid.toRfc4122(); });
    for (const Relation *relation : std::as_const(relations)) {
        if (!isRole(*relation))
            writeRelation(*relation);
    }
    writeEquivalences();
}

QString BratWriter::writeText(const QString &type, const QList<Fragment> &fragments)
{
    QStringList ranges;
    QStringList texts;
    for (const Fragment &fragment : fragments) {
        ranges.append(u"%1 %2"_s.arg(QString::number(placeOf(fragment.range.begin)),
            QString::number(placeOf(fragment.range.end))));
        texts.append(fragment.text);
    }
    const QString id = next(u'T');
    line(id, type + u' ' + ranges.join(u';'), texts.join(u' '));
    return id;
}

// Events of one type on the same fragments share a trigger.
QString BratWriter::writeTrigger(const QString &type, const QList<Fragment> &fragments)
{
    QString key = type;
    for (const Fragment &fragment : fragments)
        key += u" %1 %2"_s.arg(fragment.range.begin).arg(fragment.range.end);
    QString &id = m_triggers[key];
    if (id.isEmpty())
        id = writeText(type, fragments);
    return id;
}

void BratWriter::writeAnnotation(const Annotation &annotation)
{
    const QList<Fragment> fragments = bratFragments(annotation);
    if (fragments.isEmpty())
        return;
    const QString type = m_names.ofTag(annotation.tag);
    if (m_names.isEvent(annotation.tag)) {
        m_eventTriggers.insert(annotation.id, writeTrigger(type, fragments));
        m_ids.insert(annotation.id, next(u'E'));
        return; // what it refers to must have a name first
    }
    const QString id = writeText(type, fragments);
    m_ids.insert(annotation.id, id);
    writeProperties(id, type, annotation);
}

void BratWriter::writeProperties(
    const QString &id, const QString &type, const Annotation &annotation)
{
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        writeAttribute(id, m_names.ofAttribute(name, value, type));
    writeField(id, u"stance"_s, annotation.stance, type);
    if (annotation.status != Status::Accepted) {
        const std::string_view word = wordOf(annotation.status);
        writeField(id, u"status"_s, QString::fromLatin1(word.data(), qsizetype(word.size())), type);
    }
    writeRecord(id, annotation);
    writeNote(id, annotation.note, type);
}

void BratWriter::writeEvent(const Annotation &event)
{
    const QString type = m_names.ofTag(event.tag);
    const QString id = m_ids.value(event.id);
    QString body = type + u':' + m_eventTriggers.value(event.id);
    QList<std::pair<QString, QString>> notes;
    for (const Relation *role : m_roles.value(event.id)) {
        const QString to = m_ids.value(role->toAnnotation);
        if (to.isEmpty())
            continue;
        const QString name = m_names.ofRole(role->type, type);
        body += u' ' + name + u':' + to;
        if (!role->note.isEmpty())
            notes.append({bratRoleNote() + name, role->note});
    }
    line(id, body);
    writeProperties(id, type, event);
    for (const auto &[noteType, note] : std::as_const(notes)) {
        for (const QString &each : note.split(u'\n'))
            line(next(u'#'), noteType + u' ' + id, oneBratLine(each));
    }
}

void BratWriter::writeRecord(const QString &of, const Annotation &annotation)
{
    const auto uuid = [](const auto *record) {
        return record->uuid.toString(QUuid::WithoutBraces);
    };
    if (const Entity *entity = m_project.find(annotation.entity)) {
        writeReference(of, u"Entity"_s, uuid(entity), entity->name);
        if (!entity->wikidata.isEmpty())
            writeReference(of, u"Wikidata"_s, entity->wikidata, entity->name);
        for (const QString &other : entity->sameAs) {
            const qsizetype colon = other.indexOf(u':');
            const bool isReference = colon > 0 && colon + 1 < other.size()
                && !std::ranges::any_of(other, [](QChar c) { return c.isSpace(); });
            if (isReference)
                writeReference(of, other.first(colon), other.sliced(colon + 1), entity->name);
        }
    } else if (const Claim *claim = m_project.find(annotation.claim)) {
        writeReference(of, u"Claim"_s, uuid(claim), claim->text);
    } else if (const Source *source = m_project.find(annotation.source)) {
        writeReference(of, u"Source"_s, uuid(source), source->label);
    }
}

void BratWriter::writeReference(
    const QString &of, const QString &database, const QString &id, const QString &name)
{
    line(next(u'N'), u"Reference %1 %2:%3"_s.arg(of, database, id),
        oneBratLine(name).replace(u'\t', u' '));
}

void BratWriter::writeAttribute(const QString &of, const BratNames::NameAndValue &attribute)
{
    const QString value = attribute.value.isEmpty() ? QString() : u' ' + attribute.value;
    line(next(u'A'), attribute.name + u' ' + of + value);
}

void BratWriter::writeField(
    const QString &of, const QString &name, const QString &value, const QString &type)
{
    if (!value.isEmpty())
        writeAttribute(of, m_names.ofField(name, value, type));
}

void BratWriter::writeNote(const QString &of, const QString &note, const QString &type)
{
    for (const BratNote &part : BratNote::fromNote(note)) {
        const QString value = oneBratLine(part.value);
        switch (part.kind) {
        case BratNote::Kind::Note:
            m_output.write(
                (next(u'#') + u'\t' + part.name + u' ' + of + u'\t' + value + u'\n').toUtf8());
            break;
        case BratNote::Kind::Attribute:
            writeAttribute(of, m_names.ofAttribute(part.name, part.value, type));
            break;
        case BratNote::Kind::Reference:
            line(next(u'N'), u"Reference %1 %2"_s.arg(of, part.name), value);
            break;
        case BratNote::Kind::Relation:
        case BratNote::Kind::Equivalence:
            break; // it is written like this
        }
    }
}

void BratWriter::writeAttribution(const Attribution &attribution)
{
    // An event needs a trigger of its own. Without a cue it stands on the first part, which is how
    // a reader knows that there is none.
    QString arguments;
    const Annotation *trigger = nullptr;
    const auto add = [&](const QString &role, const QList<AnnotationId> &annotations) {
        int count = 0;
        for (const AnnotationId id : annotations) {
            if (!m_ids.contains(id))
                continue;
            const QString number = ++count > 1 ? QString::number(count) : QString();
            arguments += u" %1%2:%3"_s.arg(role, number, m_ids.value(id));
            if (!trigger)
                trigger = m_annotations.value(id);
        }
    };
    add(u"Cue"_s, {attribution.cue});
    add(u"Source"_s, attribution.sources);
    add(u"Content"_s, attribution.contents);
    if (m_attributions.contains(attribution.parent))
        arguments += u" Parent:"_s + m_attributions.value(attribution.parent);
    const QString type = m_names.ofAttributionType(attribution.type);
    const QString id = m_attributions.value(attribution.id);
    line(id, type + u':' + writeText(type, bratFragments(*trigger)) + arguments);
    writeField(id, u"form"_s, attribution.form, type);
    writeField(id, u"attitude"_s, attribution.attitude, type);
    writeField(id, u"polarity"_s, attribution.polarity, type);
    writeField(id, u"determinacy"_s, attribution.determinacy, type);
    writeField(id, u"channel"_s, attribution.channel, type);
    writeNote(id, attribution.note, type);
}

void BratWriter::writeRelation(const Relation &relation)
{
    const QString from = m_ids.value(relation.fromAnnotation);
    const QString to = m_ids.value(relation.toAnnotation);
    if (from.isEmpty() || to.isEmpty())
        return;
    const BratRelationForm form = BratRelationForm::of(relation.type, relation.note);
    const bool hasEvents = from.startsWith(u'E') || to.startsWith(u'E');
    const BratNames::Ends ends =
        form.isEquivalence ? BratNames::Ends() : BratNames::Ends{form.first, form.second};
    const QString type = m_names.ofRelation(relation.type, ends, hasEvents);
    if (!form.isEquivalence) {
        const QString id = next(u'R');
        line(id, u"%1 %2:%3 %4:%5"_s.arg(type, form.first, from, form.second, to));
        writeNote(id, relation.note, type);
        return;
    }
    const std::pair key(type, from);
    if (!m_equivalencePlaces.contains(key)) {
        m_equivalencePlaces.insert(key, m_equivalences.size());
        m_equivalences.append({key, {from}});
    }
    m_equivalences[m_equivalencePlaces.value(key)].second.append(to);
}

void BratWriter::writeEquivalences()
{
    for (const auto &[key, members] : std::as_const(m_equivalences))
        line(u"*"_s, key.first + u' ' + members.join(u' '));
}

} // namespace Standoff
