// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/tagset.h"

#include "session/openproject.h"
#include "session/step.h"
#include "session/tagsetjson.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool isInUse(const Project &project, LayerId layer)
{
    return std::ranges::any_of(project.tagsInOrder(layer),
        [&project](const Tag *tag) { return project.annotationCount(tag->id.number) > 0; });
}

} // namespace

Result<TagId> putTag(OpenProject &session, const Tag &given)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::PutTag));
    const Project &project = step.project();
    Tag tag = given;
    tag.name = tag.name.simplified();
    static const QRegularExpression color(u"^#[0-9a-f]{6}$"_s);
    if (!project.find(tag.layer))
        return failure(OpenProject::tr("There is no such layer"));
    if (tag.name.isEmpty())
        return failure(OpenProject::tr("A tag needs a name"));
    if (!color.match(tag.color).hasMatch())
        return failure(OpenProject::tr("“%1” is not a colour; write it as #rrggbb").arg(tag.color));
    if (tag.key.toUcs4().size() > 1)
        return failure(OpenProject::tr("The key of a tag must be one character"));
    for (const Tag &other : project.all<Tag>()) {
        if (other.id == tag.id)
            continue;
        if (other.layer == tag.layer && other.name.compare(tag.name, Qt::CaseInsensitive) == 0)
            return failure(OpenProject::tr("There is a tag “%1” already").arg(other.name));
        if (!tag.key.isEmpty() && other.key == tag.key)
            return failure(
                OpenProject::tr("The key “%1” is that of “%2”").arg(tag.key, other.name));
    }
    for (TagId parent = tag.parent; parent;) {
        const Tag *above = project.find(parent);
        if (!above || above->layer != tag.layer || parent == tag.id)
            return failure(OpenProject::tr("A tag cannot be below itself or in another layer"));
        parent = above->parent;
    }
    if (const Tag *before = project.find(tag.id)) {
        step.update(*before, tag);
    } else {
        tag.id = {};
        tag.uuid = {};
        const auto tags = project.tagsInOrder(tag.layer);
        tag.position = tags.isEmpty() ? 0 : tags.last()->position + 1;
        tag = step.create(tag);
    }
    return step.committed(tag.id);
}

Result<> moveTag(OpenProject &session, TagId id, TagId before)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::MoveTag));
    const Project &project = step.project();
    const Tag *tag = project.find(id);
    if (!tag)
        return failure(OpenProject::tr("There is no such tag"));
    QList<const Tag *> tags = project.tagsInOrder(tag->layer);
    tags.removeOne(tag);
    const auto place = std::ranges::find(tags, before, &Tag::id);
    tags.insert(place, tag);
    for (int i = 0; i < tags.size(); ++i) {
        Tag after = *tags[i];
        after.position = i;
        step.update(*tags[i], after);
    }
    return step.commit();
}

Result<> removeTag(OpenProject &session, TagId id, TagId replacement)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::RemoveTag));
    const Project &project = step.project();
    const Tag *tag = project.find(id);
    if (!tag || id == replacement || (replacement && !project.find(replacement)))
        return failure(OpenProject::tr("There is no such tag"));
    ASSIGN_OR_RETURN(const auto annotations, step.store().annotationsOf(id));
    if (!annotations.isEmpty() && project.kindOf(id) != project.kindOf(replacement)) {
        return failure(OpenProject::tr(
            "%Ln annotation(s) have the tag “%1”; choose another tag of the same layer for them",
            nullptr, int(annotations.size()))
                .arg(tag->name));
    }
    for (const Annotation &annotation : annotations) {
        Annotation after = annotation;
        after.tag = replacement;
        step.update(annotation, after);
    }
    for (const Tag &child : project.all<Tag>()) {
        if (child.parent != id)
            continue;
        Tag after = child;
        after.parent = tag->parent;
        step.update(child, after);
    }
    step.remove(*tag);
    return step.commit();
}

Result<LayerId> putLayer(OpenProject &session, const Layer &given)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::PutLayer));
    const Project &project = step.project();
    Layer layer = given;
    layer.name = layer.name.simplified();
    if (layer.name.isEmpty())
        return failure(OpenProject::tr("A layer needs a name"));
    for (const Layer &other : project.all<Layer>()) {
        if (other.id != layer.id && other.name.compare(layer.name, Qt::CaseInsensitive) == 0)
            return failure(OpenProject::tr("There is a layer “%1” already").arg(other.name));
    }
    if (const Layer *before = project.find(layer.id)) {
        // Else they would be mentions of records in another register.
        if (before->kind != layer.kind && isInUse(project, layer.id)) {
            return failure(OpenProject::tr(
                "Annotations have tags of the layer “%1”: it cannot become one of another kind")
                    .arg(before->name));
        }
        step.update(*before, layer);
    } else {
        layer.id = {};
        layer.uuid = {};
        layer.position = int(project.all<Layer>().size());
        layer = step.create(layer);
    }
    return step.committed(layer.id);
}

Result<> loadTagset(OpenProject &session, const QByteArray &json)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::LoadTagset));
    ASSIGN_OR_RETURN(const auto changes,
        readTagset(json, step.project(), [&step] { return step.newId<Tag>().number; }));
    step.changes() = changes;
    return step.commit();
}

} // namespace Standoff
