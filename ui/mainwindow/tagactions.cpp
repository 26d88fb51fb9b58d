// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/tagactions.h"

#include "project/tagset/tagnames.h"
#include "session/openproject.h"
#include "text/oneline.h"
#include "theme/coloricon.h"
#include "theme/plaintexts.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

TagActions::TagActions(const OpenProject &session, QMenu &menu, QWidget &article, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_menu(menu)
    , m_article(article)
{
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
            rebuild();
    });
    connect(&session, &OpenProject::reloaded, this, &TagActions::rebuild);
    rebuild();
}

void TagActions::rebuild()
{
    qDeleteAll(m_actions);
    m_actions.clear();
    const Project &project = m_session.project();
    QAction *before = m_menu.actions().value(0);
    for (const Layer *layer : project.layersInOrder()) {
        QAction *title = new QAction(inMenu(shownTagName(layer->name)), this);
        title->setSeparator(true);
        m_menu.insertAction(before, title);
        m_actions.append(title);
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            auto *action =
                new QAction(colorIcon(QColor(tag->color)), inMenu(shownTagName(tag->name)), this);
            action->setObjectName(u"tag-"_s + tag->name);
            action->setData(tag->id.number);
            if (!tag->key.isEmpty())
                action->setShortcut(QKeySequence(tag->key.toUpper()));
            action->setShortcutContext(Qt::WidgetShortcut);
            action->setToolTip(inLines(tag->guideline));
            action->setStatusTip(onOneLine(tag->guideline));
            connect(
                action, &QAction::triggered, this, [this, id = tag->id] { emit triggered(id); });
            m_menu.insertAction(before, action);
            m_article.addAction(action);
            m_actions.append(action);
        }
    }
}

} // namespace Standoff
