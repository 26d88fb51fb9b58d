// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/markfilter.h"

#include "session/session.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"

#include <QAction>
#include <QMenu>

namespace Standoff {

MarkFilter::MarkFilter(const Session &session, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &MarkFilter::rebuild);
    rebuild();
}

bool MarkFilter::isShown(TagId id) const
{
    const Tag *tag = m_session.project().find(id);
    return tag && !m_hiddenTags.contains(id) && !m_hiddenLayers.contains(tag->layer);
}

void MarkFilter::showAll()
{
    m_hiddenLayers.clear();
    m_hiddenTags.clear();
    emit changed();
}

void MarkFilter::showLayer(LayerId layer, bool shown)
{
    if (shown)
        m_hiddenLayers.remove(layer);
    else
        m_hiddenLayers.insert(layer);
    emit changed();
}

void MarkFilter::showTag(TagId tag, bool shown)
{
    if (shown)
        m_hiddenTags.remove(tag);
    else
        m_hiddenTags.insert(tag);
    emit changed();
}

void MarkFilter::rebuild()
{
    m_menu.clear();
    m_menu.addAction(tr("Show &all"), this, &MarkFilter::showAll);
    m_menu.addSeparator();
    const Project &project = m_session.project();
    const auto toggle = [](QAction *action, bool shown) {
        action->setCheckable(true);
        action->setChecked(shown);
    };
    for (const Layer *layer : project.layersInOrder()) {
        QAction *action = m_menu.addAction(inMenu(layer->name));
        toggle(action, !m_hiddenLayers.contains(layer->id));
        connect(action, &QAction::toggled, this,
            [this, id = layer->id](bool shown) { showLayer(id, shown); });
    }
    m_menu.addSeparator();
    for (const Layer *layer : project.layersInOrder()) {
        QMenu *tags = m_menu.addMenu(tr("Tags of “%1”").arg(inMenu(layer->name)));
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            QAction *action = tags->addAction(colorIcon(QColor(tag->color)), inMenu(tag->name));
            toggle(action, !m_hiddenTags.contains(tag->id));
            connect(action, &QAction::toggled, this,
                [this, id = tag->id](bool shown) { showTag(id, shown); });
        }
    }
}

} // namespace Standoff
