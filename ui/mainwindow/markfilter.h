// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"

#include <QObject>
#include <QSet>

class QMenu;

namespace Standoff {

class Session;

// Which layers and tags are shown in the article: a menu to choose them from.
class MarkFilter : public QObject
{
    Q_OBJECT

public:
    MarkFilter(const Session &session, QMenu &menu, QObject *parent = nullptr);

    bool isShown(TagId tag) const;
    void showAll();
    void showLayer(LayerId layer, bool shown);
    void showTag(TagId tag, bool shown);

signals:
    void changed();

private:
    void rebuild();

    const Session &m_session;
    QMenu &m_menu;
    QSet<LayerId> m_hiddenLayers;
    QSet<TagId> m_hiddenTags;
};

} // namespace Standoff
