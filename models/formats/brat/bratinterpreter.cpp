// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratinterpreter.h"

#include "formats/interchange/foreigntags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Roles that occur several times are numbered: "Content", "Content2".
QString withoutNumber(QString role)
{
    while (role.size() > 1 && role.back().isDigit())
        role.chop(1);
    return role;
}

bool isAttributionPart(const QString &role)
{
    return role == "Source"_L1 || role == "Cue"_L1 || role == "Content"_L1;
}

} // namespace

BratInterpreter::BratInterpreter(const BratDocument &document, const BratConfig &config,
    const QString &annotator, const QString &prefix, ForeignArticle &article)
    : m_document(document)
    , m_config(config)
    , m_annotator(annotator)
    , m_prefix(prefix)
    , m_article(article)
    , m_told(document.told)
{
}

void BratInterpreter::run()
{
    indexLines();
    findStandIns();
    makeMarks();
    for (const Link &event : m_document.events) {
        if (m_events.value(event.id) != &event)
            continue;
        if (isAttribution(event))
            makeAttribution(event);
        else
            makeRoles(event);
    }
    for (const Link &line : m_document.relations)
        makeRelation(line);
    for (const Link &line : m_document.equivalences)
        makeEquivalence(line);
    for (const Property &line : m_document.attributes)
        setAttribute(line);
    for (const Property &line : m_document.references)
        setReference(line);
    for (const Property &line : m_document.notes)
        setNote(line);
}

void BratInterpreter::indexLines()
{
    const QString taken = tr("%1 already means something else");
    for (const Text &text : m_document.texts) {
        if (m_texts.contains(text.id))
            leaveOut(text.place, taken.arg(text.id));
        else
            m_texts.insert(text.id, &text);
    }
    for (const Link &event : m_document.events) {
        if (m_events.contains(event.id)) {
            leaveOut(event.place, taken.arg(event.id));
        } else if (!m_texts.contains(event.trigger)) {
            leaveOut(event.place, tr("The event has no trigger: %1").arg(missing(event.trigger)));
        } else {
            m_events.insert(event.id, &event);
            m_eventTypes.insert(event.type);
        }
    }
}

bool BratInterpreter::isAttribution(const Link &event) const
{
    const auto has = [&event](QLatin1StringView role) {
        return std::ranges::any_of(event.arguments,
            [&](const auto &argument) { return withoutNumber(argument.role) == role; });
    };
    return BratConfig::isAttributionName(event.type)
        || m_config.attributionNames.contains(event.type) || (has("Cue"_L1) && has("Content"_L1));
}

void BratInterpreter::findStandIns()
{
    for (const Link &event : m_document.events) {
        if (m_events.value(event.id) != &event)
            continue;
        if (isAttribution(event)) {
            standInForTrigger(event);
        } else if (m_texts.value(event.trigger)->type == event.type) {
            m_spent.insert(event.trigger);
            if (!m_standIns.contains(event.trigger))
                m_standIns.insert(event.trigger, event.id);
        }
    }
}

// Finds what an attribution, and its trigger, stand for as an annotation: the cue, or what the
// trigger repeats.
void BratInterpreter::standInForTrigger(const Link &event)
{
    const Text &trigger = *m_texts.value(event.trigger);
    bool isRepeated = false;
    bool isPart = false;
    QString cue;
    QString first;
    for (const BratDocument::Argument &argument : event.arguments) {
        const QString role = withoutNumber(argument.role);
        const Link *other = m_events.value(argument.id);
        const Text *text = m_texts.value(other ? other->trigger : argument.id);
        if (!text || !isAttributionPart(role))
            continue;
        isRepeated |= text->ranges == trigger.ranges;
        isPart |= text->id == trigger.id;
        if (first.isEmpty())
            first = argument.id;
        if (cue.isEmpty() && role == "Cue"_L1)
            cue = argument.id;
    }
    const QString standIn = !cue.isEmpty() ? cue : isRepeated ? first : event.trigger;
    m_standIns.insert(event.id, standIn);
    if (isRepeated && !isPart && !m_spent.contains(event.trigger)) {
        m_spent.insert(event.trigger);
        m_standIns.insert(event.trigger, standIn);
    }
}

QString BratInterpreter::layerOfText(const QString &type) const
{
    if (const QString declared = m_config.layerOf(type); !declared.isEmpty())
        return declared;
    if (BratConfig::isAttributionName(type))
        return u"Cues"_s;
    return m_eventTypes.contains(type) || m_config.eventNames.contains(type)
        ? bratTriggerLayer()
        : ForeignTags::usualLayer(type);
}

void BratInterpreter::makeMarks()
{
    for (const Text &text : m_document.texts) {
        if (m_texts.value(text.id) == &text && !m_spent.contains(text.id))
            addMark(text.id, text.type, layerOfText(text.type), text, text.place);
    }
    for (const Link &event : m_document.events) {
        if (m_events.value(event.id) != &event || isAttribution(event))
            continue;
        const Text &trigger = *m_texts.value(event.trigger);
        addMark(event.id, event.type, bratEventLayer(), trigger, event.place);
        if (trigger.type != event.type) {
            m_told.append({event.place,
                tr("The trigger of the %1 is a %2; both were taken", "two types")
                    .arg(event.type, trigger.type),
                false});
        }
    }
}

void BratInterpreter::addMark(const QString &id, const QString &type, const QString &layer,
    const Text &text, const QString &place)
{
    m_marks.insert(id, m_article.marks.size());
    m_article.marks.append({.id = m_prefix + id,
        .tag = type,
        .layer = layer,
        .ranges = text.ranges,
        .quoted = text.text,
        .annotator = m_annotator,
        .place = place});
}

QString BratInterpreter::resolve(const QString &id) const
{
    QString name = id;
    for (int i = 0; i < 20 && !m_marks.contains(name); ++i)
        name = m_standIns.value(name);
    return m_marks.contains(name) ? name : QString();
}

ForeignMark *BratInterpreter::mark(const QString &id)
{
    const auto found = m_marks.constFind(resolve(id));
    return found == m_marks.cend() ? nullptr : &m_article.marks[*found];
}

void BratInterpreter::makeAttribution(const Link &event)
{
    ForeignAttribution made{
        .id = m_prefix + event.id, .annotator = m_annotator, .place = event.place};
    if (event.type != "Attribution"_L1)
        made.type = m_config.ownLabel(event.type);
    QList<BratDocument::Argument> others;
    for (const BratDocument::Argument &argument : event.arguments) {
        const QString part = resolve(argument.id);
        const QString role = withoutNumber(argument.role);
        if (role == "Parent"_L1 && m_events.contains(argument.id))
            made.parent = m_prefix + argument.id;
        else if (part.isEmpty())
            leaveOut(event.place, missing(argument.id));
        else if (role == "Cue"_L1 && made.cue.isEmpty())
            made.cue = m_prefix + part;
        else if (role == "Source"_L1)
            made.sources.append(m_prefix + part);
        else if (role == "Content"_L1)
            made.contents.append(m_prefix + part);
        else
            others.append(argument);
    }
    if (made.cue.isEmpty() && m_marks.contains(event.trigger))
        made.cue = m_prefix + event.trigger;
    m_attributions.insert(event.id, m_article.attributions.size());
    m_article.attributions.append(made);
    for (const BratDocument::Argument &argument : std::as_const(others)) {
        m_told.append({event.place,
            tr("%1 is not a part of an attribution; it was taken as a relation of the cue")
                .arg(argument.role),
            false});
        relate(event, argument.role, event.id, argument.id, {});
    }
}

void BratInterpreter::makeRoles(const Link &event)
{
    for (const BratDocument::Argument &argument : event.arguments) {
        const std::pair key(event.id, argument.role);
        if (!m_roles.contains(key))
            m_roles.insert(key, m_article.relations.size());
        relate(event, argument.role, event.id, argument.id, {});
    }
}

void BratInterpreter::relate(const BratDocument::Line &line, const QString &type,
    const QString &from, const QString &to, const QString &note)
{
    for (const QString &id : {from, to}) {
        if (resolve(id).isEmpty()) {
            leaveOut(line.place, tr("%1: %2", "a type, a reason").arg(type, missing(id)));
            return;
        }
    }
    m_article.relations.append({.id = m_prefix + line.id,
        .type = m_config.ownLabel(type),
        .from = m_prefix + resolve(from),
        .to = m_prefix + resolve(to),
        .note = note,
        .annotator = m_annotator,
        .place = line.place});
}

// From the first to the second by their numbers, where they have some, else as they stand there.
void BratInterpreter::makeRelation(const Link &line)
{
    BratDocument::Argument from = line.arguments[0];
    BratDocument::Argument to = line.arguments[1];
    const QString stem = withoutNumber(from.role);
    const bool areNumbered = stem == withoutNumber(to.role) && stem != from.role;
    if (areNumbered && from.role.sliced(stem.size()).toInt() > to.role.sliced(stem.size()).toInt())
        std::swap(from, to);
    QString note;
    const ForeignMark *start = mark(from.id);
    if (from.role != "Arg1"_L1 || to.role != "Arg2"_L1)
        addBratNote(note, {BratNote::Kind::Relation, from.role, to.role});
    else if (start && start->layer == bratEventLayer())
        addBratNote(note, {BratNote::Kind::Relation, {}, {}});
    const qsizetype place = m_article.relations.size();
    relate(line, line.type, from.id, to.id, note);
    if (m_article.relations.size() == place)
        return;
    if (m_relations.contains(line.id))
        leaveOut(line.place,
            tr("the name of the relation: %1 already means something else").arg(line.id));
    else
        m_relations.insert(line.id, place);
}

void BratInterpreter::makeEquivalence(const Link &line)
{
    QString note;
    if (line.type != "Equiv"_L1)
        addBratNote(note, {BratNote::Kind::Equivalence, {}, {}});
    QString first;
    for (const BratDocument::Argument &argument : line.arguments) {
        if (resolve(argument.id).isEmpty())
            leaveOut(line.place, tr("%1: %2").arg(line.type, missing(argument.id)));
        else if (first.isEmpty())
            first = argument.id;
        else
            relate(line, line.type, first, argument.id, note);
    }
}

} // namespace Standoff
