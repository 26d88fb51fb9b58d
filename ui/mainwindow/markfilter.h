// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "typesetting/markstyles.h"

#include <QObject>

class QAction;
class QMenu;

namespace Standoff {

class ActionMaker;
class OpenProject;

// Which annotations are shown in the article, by layer, tag, status and annotator: a menu to choose
// from. Kept as long as the window is.
class MarkFilter : public QObject
{
    Q_OBJECT

public:
    MarkFilter(
        const OpenProject &session, ActionMaker &make, QMenu &menu, QObject *parent = nullptr);

    // How all tags look, and what is shown.
    MarkStyles styles() const;
    // Whether something would not be seen.
    bool isHiding() const;

    void showAll();
    void showLayer(LayerId layer, bool shown);
    void showTag(TagId tag, bool shown);
    void showStatus(Status status, bool shown);
    // AnnotatorId(): what is nobody's.
    void showAnnotator(AnnotatorId annotator, bool shown);

signals:
    void changed();

private:
    bool isShown(const Tag &tag) const;
    void rebuild();
    void addTags();
    void addAnnotators();

    const OpenProject &m_session;
    QMenu &m_menu;
    QAction *m_all; // has a key, as those have
    QList<QAction *> m_statuses;
    QSet<LayerId> m_hiddenLayers;
    QSet<TagId> m_hiddenTags;
    QSet<Status> m_hiddenStatuses;
    QSet<AnnotatorId> m_hiddenAnnotators;
};

} // namespace Standoff
