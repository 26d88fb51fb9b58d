// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

#include "project/uuid.h"
#include "session/tagsetjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The verbs for the tagset.

namespace Standoff {

namespace {

bool isInUse(const Project &project, LayerId layer)
{
    return std::ranges::any_of(project.tagsInOrder(layer),
        [&project](const Tag *tag) { return project.annotationCount(tag->id.number) > 0; });
}

} // namespace

Result<TagId> Session::putTag(const Tag &given)
{
    Tag tag = given;
    tag.name = tag.name.simplified();
    static const QRegularExpression color(u"^#[0-9a-f]{6}$"_s);
    if (!m_project.find(tag.layer))
        return failure(tr("there is no such layer"));
    if (tag.name.isEmpty())
        return failure(tr("a tag needs a name"));
    if (!color.match(tag.color).hasMatch())
        return failure(tr("“%1” is not a colour; write it as #rrggbb").arg(tag.color));
    if (tag.key.toUcs4().size() > 1)
        return failure(tr("the key of a tag is one character"));
    for (const Tag &other : m_project.all<Tag>()) {
        if (other.id == tag.id)
            continue;
        if (other.layer == tag.layer && other.name.compare(tag.name, Qt::CaseInsensitive) == 0)
            return failure(tr("there is a tag “%1” already").arg(other.name));
        if (!tag.key.isEmpty() && other.key == tag.key)
            return failure(tr("the key “%1” is that of “%2”").arg(tag.key, other.name));
    }
    for (TagId parent = tag.parent; parent;) {
        const Tag *above = m_project.find(parent);
        if (!above || above->layer != tag.layer || parent == tag.id)
            return failure(tr("a tag cannot stand below itself or in another layer"));
        parent = above->parent;
    }
    ChangeSet changes(u"put tag"_s);
    if (const Tag *before = m_project.find(tag.id)) {
        changes.update(*before, tag);
    } else {
        tag.id = newId<Tag>();
        tag.uuid = newUuid();
        const auto tags = m_project.tagsInOrder(tag.layer);
        tag.position = tags.isEmpty() ? 0 : tags.last()->position + 1;
        changes.create(tag);
    }
    return commit(std::move(changes)).transform([&tag] { return tag.id; });
}

Result<> Session::moveTag(TagId id, TagId before)
{
    const Tag *tag = m_project.find(id);
    if (!tag)
        return failure(tr("there is no such tag"));
    QList<const Tag *> tags = m_project.tagsInOrder(tag->layer);
    tags.removeOne(tag);
    const auto place = std::ranges::find(tags, before, &Tag::id);
    tags.insert(place, tag);
    ChangeSet changes(u"move tag"_s);
    for (int i = 0; i < tags.size(); ++i) {
        Tag after = *tags[i];
        after.position = i;
        changes.update(*tags[i], after);
    }
    return commit(std::move(changes));
}

Result<> Session::removeTag(TagId id, TagId replacement)
{
    const Tag *tag = m_project.find(id);
    if (!tag || id == replacement || (replacement && !m_project.find(replacement)))
        return failure(tr("there is no such tag"));
    const auto annotations = m_store->annotationsOf(id);
    if (!annotations)
        return std::unexpected(annotations.error());
    if (!annotations->isEmpty() && m_project.kindOf(id) != m_project.kindOf(replacement)) {
        return failure(tr("%n annotation(s) have the tag “%1”; choose a tag of the same layer to "
                          "take them over",
            nullptr, int(annotations->size()))
                .arg(tag->name));
    }
    ChangeSet changes(u"remove tag"_s);
    for (const Annotation &annotation : *annotations) {
        Annotation after = annotation;
        after.tag = replacement;
        after.modified = QDateTime::currentDateTimeUtc();
        changes.update(annotation, after);
    }
    for (const Tag &child : m_project.all<Tag>()) {
        if (child.parent != id)
            continue;
        Tag after = child;
        after.parent = tag->parent;
        changes.update(child, after);
    }
    changes.remove(*tag);
    return commit(std::move(changes));
}

Result<LayerId> Session::putLayer(const Layer &given)
{
    Layer layer = given;
    layer.name = layer.name.simplified();
    if (layer.name.isEmpty())
        return failure(tr("a layer needs a name"));
    for (const Layer &other : m_project.all<Layer>()) {
        if (other.id != layer.id && other.name.compare(layer.name, Qt::CaseInsensitive) == 0)
            return failure(tr("there is a layer “%1” already").arg(other.name));
    }
    ChangeSet changes(u"put layer"_s);
    if (const Layer *before = m_project.find(layer.id)) {
        // Else they would be mentions of records in another register.
        if (before->kind != layer.kind && isInUse(m_project, layer.id)) {
            return failure(tr("annotations have tags of the layer “%1”: it cannot become one of "
                              "another kind")
                    .arg(before->name));
        }
        changes.update(*before, layer);
    } else {
        layer.id = newId<Layer>();
        layer.uuid = newUuid();
        layer.position = int(m_project.all<Layer>().size());
        changes.create(layer);
    }
    return commit(std::move(changes)).transform([&layer] { return layer.id; });
}

QByteArray Session::tagsetJson() const
{
    return writeTagset(m_project);
}

Result<> Session::loadTagset(const QByteArray &json)
{
    return readTagset(json, m_project, [this] {
        return m_store->newId();
    }).and_then([this](const ChangeSet &changes) { return commit(changes); });
}

} // namespace Standoff
