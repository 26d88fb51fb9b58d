// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/markfilter.h"

#include "project/tagset/tagnames.h"
#include "session/openproject.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"
#include "typesetting/paper/articlelook.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QMenu>
#include <QSignalBlocker>

namespace Standoff {

namespace {

// Takes the value out of what is hidden, or puts it there.
template <typename Value>
void setShown(QSet<Value> &hidden, Value value, bool shown)
{
    if (shown)
        hidden.remove(value);
    else
        hidden.insert(value);
}

void makeToggle(QAction *action, bool shown)
{
    action->setCheckable(true);
    action->setChecked(shown);
}

} // namespace

MarkFilter::MarkFilter(const OpenProject &session, ActionMaker &make, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_menu(menu)
    , m_all(make.add(menu, {"marks-all", tr("Show &all"), tr("Show all marks again")},
          {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0)}, [this] { showAll(); }))
{
    const std::tuple<Status, ActionMaker::Words, Qt::Key> statuses[] = {
        {Status::Accepted,
            {"marks-accepted", tr("A&ccepted marks"), tr("Show the marks that are accepted")},
            Qt::Key_1},
        {Status::Proposed,
            {"marks-proposed", tr("&Proposed marks"),
                tr("Show the marks that nobody has accepted yet")},
            Qt::Key_2},
        {Status::Rejected,
            {"marks-rejected", tr("&Rejected marks"), tr("Show the marks that were rejected")},
            Qt::Key_3},
    };
    for (const auto &[status, words, key] : statuses) {
        QAction *action = make.add(menu, words, {QKeySequence(Qt::CTRL | Qt::ALT | key)}, [] { });
        makeToggle(action, true);
        connect(action, &QAction::toggled, this,
            [this, status](bool shown) { showStatus(status, shown); });
        m_statuses.append(action);
    }
    connect(&menu, &QMenu::aboutToShow, this, &MarkFilter::rebuild);
    rebuild();
}

bool MarkFilter::isShown(const Tag &tag) const
{
    return !m_hiddenTags.contains(tag.id) && !m_hiddenLayers.contains(tag.layer);
}

MarkStyles MarkFilter::styles() const
{
    MarkStyles styles = markStylesOf(m_session.project());
    for (auto [tag, style] : styles.tags.asKeyValueRange())
        style.shown = isShown(*m_session.project().find(tag));
    styles.hiddenStatuses = m_hiddenStatuses;
    styles.hiddenAnnotators = m_hiddenAnnotators;
    return styles;
}

bool MarkFilter::isHiding() const
{
    return !m_hiddenStatuses.isEmpty() || !m_hiddenAnnotators.isEmpty()
        || !std::ranges::all_of(
            m_session.project().all<Tag>(), [this](const Tag &tag) { return isShown(tag); });
}

void MarkFilter::showAll()
{
    m_hiddenLayers.clear();
    m_hiddenTags.clear();
    m_hiddenStatuses.clear();
    m_hiddenAnnotators.clear();
    for (QAction *action : std::as_const(m_statuses)) {
        const QSignalBlocker blocker(action);
        action->setChecked(true);
    }
    emit changed();
}

void MarkFilter::showLayer(LayerId layer, bool shown)
{
    setShown(m_hiddenLayers, layer, shown);
    emit changed();
}

void MarkFilter::showTag(TagId tag, bool shown)
{
    setShown(m_hiddenTags, tag, shown);
    emit changed();
}

void MarkFilter::showStatus(Status status, bool shown)
{
    setShown(m_hiddenStatuses, status, shown);
    {
        const QSignalBlocker blocker(m_statuses[qsizetype(status)]);
        m_statuses[qsizetype(status)]->setChecked(shown);
    }
    emit changed();
}

void MarkFilter::showAnnotator(AnnotatorId annotator, bool shown)
{
    setShown(m_hiddenAnnotators, annotator, shown);
    emit changed();
}

void MarkFilter::rebuild()
{
    qDeleteAll(m_menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu.clear();
    m_menu.addAction(m_all);
    m_menu.addSeparator();
    m_menu.addActions(m_statuses);
    m_menu.addSeparator();
    addAnnotators();
    m_menu.addSeparator();
    addTags();
}

void MarkFilter::addTags()
{
    const Project &project = m_session.project();
    for (const Layer *layer : project.layersInOrder()) {
        QAction *action = m_menu.addAction(inMenu(shownTagName(layer->name)));
        makeToggle(action, !m_hiddenLayers.contains(layer->id));
        connect(action, &QAction::toggled, this,
            [this, id = layer->id](bool shown) { showLayer(id, shown); });
    }
    m_menu.addSeparator();
    for (const Layer *layer : project.layersInOrder()) {
        QMenu *tags = m_menu.addMenu(tr("Tags of “%1”").arg(inMenu(shownTagName(layer->name))));
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            QAction *action =
                tags->addAction(colorIcon(QColor(tag->color)), inMenu(shownTagName(tag->name)));
            makeToggle(action, !m_hiddenTags.contains(tag->id));
            connect(action, &QAction::toggled, this,
                [this, id = tag->id](bool shown) { showTag(id, shown); });
        }
    }
}

void MarkFilter::addAnnotators()
{
    QMenu *people = m_menu.addMenu(tr("A&nnotators"));
    const auto add = [&](const QString &name, AnnotatorId id) {
        QAction *action = people->addAction(name);
        makeToggle(action, !m_hiddenAnnotators.contains(id));
        connect(
            action, &QAction::toggled, this, [this, id](bool shown) { showAnnotator(id, shown); });
    };
    for (const Annotator &annotator : m_session.project().annotators())
        add(inMenu(annotator.name), annotator.id);
    add(tr("Nobody named"), AnnotatorId());
}

} // namespace Standoff
