// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratnames.h"
#include "formats/brat/bratreader.h"

#include "project/uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What ties annotations together in brat's files: events, relations, attributes and notes.

namespace Standoff {

namespace {

// Roles that occur several times are numbered: "Content", "Content2".
QString withoutNumber(QString role)
{
    while (role.size() > 1 && role.back().isDigit())
        role.chop(1);
    return role;
}

} // namespace

Annotation *BratReader::find(const QString &id, Marked &marked) const
{
    const auto found = marked.annotations.find(marked.standIns.value(id, id));
    return found == marked.annotations.end() ? nullptr : &*found;
}

void BratReader::readAttributions(BratDocument &document, Marked &marked)
{
    QStringList spent; // triggers that repeat another annotation
    for (const BratDocument::Link &event : std::as_const(document.events)) {
        if (event.type != BratNames::attributionType || !find(event.trigger, marked))
            continue;
        Attribution attribution{
            .id = {++m_lastNumber}, .uuid = newUuid(), .version = marked.version, .created = m_now};
        const Annotation &trigger = *find(event.trigger, marked);
        bool isRepeated = false;
        QString standIn;
        for (const BratDocument::Argument &argument : event.arguments) {
            const Annotation *annotation = find(argument.id, marked);
            const QString role = withoutNumber(argument.role);
            if (role == "Parent"_L1)
                continue;
            if (!annotation) {
                document.remark(event.number, tr("there is no %1").arg(argument.id));
                continue;
            }
            isRepeated |= annotation->fragments == trigger.fragments;
            if (standIn.isEmpty() || role == "Cue"_L1)
                standIn = argument.id;
            if (role == "Cue"_L1 && !attribution.cue)
                attribution.cue = annotation->id;
            else if (role == "Source"_L1)
                attribution.sources.append(annotation->id);
            else if (role == "Content"_L1)
                attribution.contents.append(annotation->id);
            else
                document.remark(
                    event.number, tr("%1 is no part of an attribution").arg(argument.role));
        }
        if (!attribution.cue && !isRepeated) {
            attribution.cue = trigger.id;
            standIn = event.trigger;
        } else if (isRepeated || attribution.cue) {
            spent.append(event.trigger);
        }
        marked.standIns.insert(event.id, standIn);
        marked.attributions.insert(event.id, attribution);
    }
    for (const BratDocument::Link &event : std::as_const(document.events)) {
        for (const BratDocument::Argument &argument : event.arguments) {
            if (argument.role == "Parent"_L1 && marked.attributions.contains(event.id))
                marked.attributions[event.id].parent = marked.attributions.value(argument.id).id;
        }
    }
    for (const QString &trigger : std::as_const(spent))
        marked.annotations.remove(trigger);
}

void BratReader::relate(
    const QString &type, const Annotation &from, const Annotation &to, Marked &marked)
{
    marked.relations.append({.id = {++m_lastNumber},
        .uuid = newUuid(),
        .type = m_config->label(type),
        .version = marked.version,
        .fromAnnotation = from.id,
        .toAnnotation = to.id,
        .created = m_now});
}

void BratReader::readEvents(BratDocument &document, Marked &marked)
{
    for (const BratDocument::Link &event : std::as_const(document.events)) {
        if (!marked.attributions.contains(event.id))
            marked.standIns.insert(event.id, event.trigger);
    }
    for (const BratDocument::Link &event : std::as_const(document.events)) {
        if (marked.attributions.contains(event.id))
            continue;
        const Annotation *trigger = find(event.id, marked);
        if (!trigger) {
            document.remark(event.number, tr("the event has no trigger; it was left out"));
            continue;
        }
        for (const BratDocument::Argument &argument : event.arguments) {
            if (const Annotation *to = find(argument.id, marked))
                relate(withoutNumber(argument.role), *trigger, *to, marked);
            else
                document.remark(event.number, tr("there is no %1").arg(argument.id));
        }
    }
}

void BratReader::readRelations(BratDocument &document, Marked &marked)
{
    for (const BratDocument::Link &line : std::as_const(document.relations)) {
        const Annotation *from = find(line.arguments[0].id, marked);
        const Annotation *to = find(line.arguments[1].id, marked);
        if (!from || !to) {
            const QString &missing = line.arguments[from ? 1 : 0].id;
            document.remark(line.number, tr("there is no %1").arg(missing));
            continue;
        }
        relate(line.type, *from, *to, marked);
        if (!line.id.isEmpty())
            marked.relationPlaces.insert(line.id, marked.relations.size() - 1);
    }
}

bool BratReader::setField(const BratDocument::Property &property, Marked &marked) const
{
    const QString value = m_config->label(property.value);
    if (const auto found = marked.attributions.find(property.of);
        found != marked.attributions.end()) {
        static const QHash<QString, QString Attribution::*> fields{{u"form"_s, &Attribution::form},
            {u"attitude"_s, &Attribution::attitude}, {u"polarity"_s, &Attribution::polarity},
            {u"determinacy"_s, &Attribution::determinacy}, {u"channel"_s, &Attribution::channel}};
        if (const auto field = fields.value(property.name)) {
            (*found).*field = value;
            return true;
        }
        return false;
    }
    Annotation *annotation = find(property.of, marked);
    if (!m_config->isOurs() || !annotation)
        return false;
    if (property.name == "stance"_L1) {
        annotation->stance = value;
        return true;
    }
    return property.name == "status"_L1 && fromWord(value.toStdString(), annotation->status);
}

void BratReader::readAttributes(BratDocument &document, Marked &marked)
{
    for (const BratDocument::Property &line : std::as_const(document.attributes)) {
        if (setField(line, marked))
            continue;
        Annotation *annotation = find(line.of, marked);
        if (!annotation) {
            document.remark(line.number,
                tr("attributes are for annotations and events; that of %1 was left out")
                    .arg(line.of));
            continue;
        }
        const QString name = m_config->label(line.name);
        const QString value = line.value.isEmpty() ? u"true"_s : m_config->label(line.value);
        if (const QString other = annotation->attributes.value(name, value); other != value) {
            document.remark(line.number,
                tr("%1 is %2 already; it was left so", "an attribute's name, its value")
                    .arg(name, other));
            continue;
        }
        if (!m_tags.addAttribute(annotation->tag, name,
                line.value.isEmpty() ? QStringList{u"true"_s} : QStringList())) {
            document.remark(
                line.number, tr("there are too many attributes; %1 was left out").arg(name));
            continue;
        }
        annotation->attributes.insert(name, value);
    }
}

void BratReader::readNotes(BratDocument &document, Marked &marked)
{
    for (const BratDocument::Property &line : std::as_const(document.notes)) {
        Annotation *annotation = find(line.of, marked);
        QString *note = annotation ? &annotation->note : nullptr;
        if (marked.relationPlaces.contains(line.of))
            note = &marked.relations[marked.relationPlaces.value(line.of)].note;
        else if (marked.attributions.contains(line.of))
            note = &marked.attributions[line.of].note;
        if (!note)
            document.remark(line.number, tr("a note on %1, which is not there").arg(line.of));
        else if (!line.value.isEmpty())
            *note += (note->isEmpty() ? u""_s : u"\n"_s) + line.value;
    }
}

} // namespace Standoff
