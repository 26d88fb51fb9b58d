// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/changeset.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace Standoff {

class OpenProject;

// An action for each tag of the project, in a menu by layers. The tag's key works while the article
// has the focus, so that the same letters can be typed elsewhere.
class TagActions : public QObject
{
    Q_OBJECT

public:
    TagActions(
        const OpenProject &session, QMenu &menu, QWidget &article, QObject *parent = nullptr);

signals:
    void triggered(Standoff::TagId tag);

private:
    void rebuild();

    const OpenProject &m_session;
    QMenu &m_menu;
    QWidget &m_article;
    QList<QAction *> m_actions;
};

} // namespace Standoff
