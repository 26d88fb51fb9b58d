// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/projectmirror.h"

namespace Standoff {

namespace {

// Copies share what they hold until one of them changes; these share no container.
OpenArticle copyOf(const OpenArticle &article)
{
    return {article.version(), article.text(),
        {article.roleMarks().values(), article.annotations().values(), article.relations().values(),
            article.attributions().values(), article.faults()}};
}

Project copyOf(const Project &project)
{
    Project copy;
    for (const Annotator &annotator : project.annotators())
        copy.addAnnotator(annotator);
    ChangeSet().forEachList([&]<typename Value>(const QList<Change<Value>> &) {
        if constexpr (!InArticle<Value>) {
            for (const Value &value : project.all<Value>())
                copy.add(value);
        }
    });
    QHash<qint64, int> tallies = project.tallies();
    tallies.detach();
    copy.setTallies(tallies);
    copy.setFaults(project.faults());
    for (const auto &[id, article] : project.openArticles())
        copy.addOpenArticle(copyOf(article));
    return copy;
}

} // namespace

ProjectMirror::ProjectMirror(const OpenProject &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (m_mirror)
            m_steps.append(changes);
        // What comes back may be opened again, with the version that it had.
        for (const Change<Article> &change : changes.of<Article>()) {
            if (!change.after)
                m_open.remove(change.before->id);
        }
    });
    connect(&session, &OpenProject::reloaded, this, [this] { m_mirror.reset(); });
}

std::function<const Project &()> ProjectMirror::now()
{
    const Project &project = m_session.project();
    const auto known = std::exchange(m_open, {});
    for (const auto &[id, article] : project.openArticles())
        m_open.insert(id, article.version().id);
    if (!m_mirror) {
        m_steps.clear();
        m_mirror = std::make_shared<Project>(project);
        return [mirror = m_mirror]() -> const Project & {
            *mirror = copyOf(*mirror);
            return *mirror;
        };
    }
    QList<OpenArticle> opened;
    for (const auto &[id, article] : project.openArticles()) {
        if (known.value(id) != article.version().id)
            opened.append(article);
    }
    QList<ArticleId> closed;
    for (const auto &[id, version] : known.asKeyValueRange()) {
        if (!m_open.contains(id))
            closed.append(id);
    }
    return [mirror = m_mirror, steps = std::exchange(m_steps, {}), opened,
               closed]() mutable -> const Project & {
        for (const ChangeSet &step : std::as_const(steps))
            mirror->apply(step);
        for (const ArticleId id : std::as_const(closed))
            mirror->removeOpenArticle(id);
        for (const OpenArticle &article : std::as_const(opened))
            mirror->addOpenArticle(copyOf(article));
        opened.clear(); // else it is shared until the look is over
        return *mirror;
    };
}

} // namespace Standoff
