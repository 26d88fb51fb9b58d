// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "words/recenttags.h"

#include "session/openproject.h"

#include <algorithm>

namespace Standoff {

namespace {
constexpr int remembered = 20;
}

RecentTags::RecentTags(const OpenProject &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        for (const auto &[before, after] : changes.of<Annotation>()) {
            if (after && (!before || before->tag != after->tag))
                use(after->tag);
        }
    });
    connect(&session, &OpenProject::reloaded, this, [this] { m_tags.clear(); });
}

void RecentTags::use(TagId tag)
{
    if (!m_tags.isEmpty() && m_tags.constFirst() == tag)
        return;
    m_tags.removeOne(tag);
    m_tags.prepend(tag);
    if (m_tags.size() > remembered)
        m_tags.removeLast();
}

QList<TagId> RecentTags::tags(const OpenArticle *article, int most) const
{
    QList<TagId> found;
    const auto add = [&](TagId tag) {
        if (found.size() < most && m_session.project().find(tag) && !found.contains(tag))
            found.append(tag);
    };
    for (const TagId tag : m_tags)
        add(tag);
    if (!article)
        return found;
    QList<const Annotation *> annotations = article->annotationsInOrder();
    std::ranges::sort(annotations, std::greater(), &Annotation::id); // the newest first
    for (const Annotation *annotation : std::as_const(annotations))
        add(annotation->tag);
    return found;
}

} // namespace Standoff
