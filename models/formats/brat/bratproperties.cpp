// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratinterpreter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What brat says of annotations, relations and events: attributes, references and notes.

namespace Standoff {

QString *BratInterpreter::noteOf(const QString &id)
{
    if (const auto found = m_attributions.constFind(id); found != m_attributions.cend())
        return &m_article.attributions[*found].note;
    if (const auto found = m_relations.constFind(id); found != m_relations.cend())
        return &m_article.relations[*found].note;
    ForeignMark *found = mark(id);
    return found ? &found->note : nullptr;
}

// A field of ours that is an attribute in brat. False where it is none, or has a value already.
bool BratInterpreter::setField(const Property &line)
{
    const QString value = m_config.ownLabel(line.value);
    if (const auto found = m_attributions.constFind(line.of); found != m_attributions.cend()) {
        static const QHash<QString, QString ForeignAttribution::*> fields{
            {u"form"_s, &ForeignAttribution::form}, {u"attitude"_s, &ForeignAttribution::attitude},
            {u"polarity"_s, &ForeignAttribution::polarity},
            {u"determinacy"_s, &ForeignAttribution::determinacy},
            {u"channel"_s, &ForeignAttribution::channel}};
        const auto field = fields.value(line.name);
        if (!field || value.isEmpty() || !(m_article.attributions[*found].*field).isEmpty())
            return false;
        m_article.attributions[*found].*field = value;
        return true;
    }
    ForeignMark *of = mark(line.of);
    if (!m_config.isOurs() || !of || m_relations.contains(line.of))
        return false;
    if (line.name == "stance"_L1) {
        of->stance = value;
        return true;
    }
    return line.name == "status"_L1 && fromWord(value.toStdString(), of->status);
}

void BratInterpreter::setAttribute(const Property &line)
{
    if (setField(line))
        return;
    const QString name = m_config.ownLabel(line.name);
    const QString value = m_config.ownLabel(line.value);
    const bool isOfMark = !m_attributions.contains(line.of) && !m_relations.contains(line.of);
    if (ForeignMark *of = isOfMark ? mark(line.of) : nullptr)
        setMarkAttribute(*of, line);
    else if (QString *note = noteOf(line.of))
        addBratNote(*note, {BratNote::Kind::Attribute, name, value});
    else
        leaveOut(line.place,
            tr("the attribute %1: %2", "its name, a reason").arg(name, missing(line.of)));
}

void BratInterpreter::setMarkAttribute(ForeignMark &mark, const Property &line)
{
    const QString name = m_config.ownLabel(line.name);
    const QString value = line.value.isEmpty() ? u"true"_s : m_config.ownLabel(line.value);
    const auto known = mark.attributes.constFind(name);
    if (known != mark.attributes.cend() && *known == value) {
        leaveOut(line.place, tr("the attribute %1: it is there already").arg(name));
        return;
    }
    if (known != mark.attributes.cend()) {
        addBratNote(mark.note, {BratNote::Kind::Attribute, name, line.value});
        return;
    }
    mark.attributes.insert(name, value);
    const std::pair key(mark.layer + u'\n' + mark.tag, name);
    if (line.value.isEmpty() && !m_flags.contains(key)) {
        m_flags.insert(key);
        m_flagged.append({.name = mark.tag,
            .layer = mark.layer,
            .kind = m_config.kindOf(mark.layer),
            .attributes = {{name, {u"true"_s}}}});
    }
}

void BratInterpreter::setReference(const Property &line)
{
    ForeignMark *of = mark(line.of);
    if (!of) {
        leaveOut(line.place, tr("the reference %1: %2").arg(line.value, missing(line.of)));
        return;
    }
    const QString database = line.value.section(u':', 0, 0);
    const QUuid uuid = QUuid::fromString(line.value.section(u':', 1));
    const LayerKind kind = m_config.kindOf(of->layer);
    const bool isRecord = !uuid.isNull()
        && ((kind == LayerKind::Entity && database == "Entity"_L1)
            || (kind == LayerKind::Claim && database == "Claim"_L1)
            || (kind == LayerKind::Source && database == "Source"_L1));
    const bool isOther = !isRecord && kind != LayerKind::Entity;
    if (line.name != "Reference"_L1) {
        leaveOut(line.place, tr("%1 is not a type of references").arg(line.name));
        return;
    }
    if (isOther) {
        addBratNote(of->note, {BratNote::Kind::Reference, line.value, line.label});
        return;
    }
    if (of->record.name.isEmpty())
        of->record.name = line.label;
    if (isRecord && of->record.uuid.isNull())
        of->record.uuid = uuid;
    else
        of->record.references.append(line.value);
    const QString label = m_labels.value(line.value, line.label);
    m_labels.insert(line.value, label);
    if (label != line.label)
        leaveOut(
            line.place, tr("the label “%1”: %2 is called “%3”").arg(line.label, line.value, label));
}

QString *BratInterpreter::noteOfRole(const Property &line)
{
    const QString role = line.name.sliced(bratRoleNote().size());
    const qsizetype place = m_roles.value({line.of, role}, m_article.relations.size());
    const bool isThere = place < m_article.relations.size()
        && m_article.relations[place].place == m_events.value(line.of)->place;
    return isThere ? &m_article.relations[place].note : nullptr;
}

void BratInterpreter::setNote(const Property &line)
{
    QString *note = noteOf(line.of);
    QString *ofRole = line.name.startsWith(bratRoleNote()) ? noteOfRole(line) : nullptr;
    if (ofRole)
        addBratNote(*ofRole, {BratNote::Kind::Note, bratNoteType(), line.value});
    else if (!note)
        leaveOut(line.place, tr("the note “%1”: %2").arg(line.value.left(60), missing(line.of)));
    else if (line.value.isEmpty() && !m_config.isOurs())
        leaveOut(line.place, tr("The note has no text"));
    else
        addBratNote(*note, {BratNote::Kind::Note, line.name, line.value});
}

} // namespace Standoff
