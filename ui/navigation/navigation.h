// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/recordref.h"
#include "text/textrange.h"

#include <QList>
#include <QObject>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace Standoff {

class ActionMaker;
class ArticleView;
class OpenProject;
class ShownArticle;
class SidePanel;

// Where to go in a project: an article and a place in it, or a record.
struct Destination
{
    ArticleId article;
    VersionId version; // in which the place is; none: the one that is shown
    AnnotationId annotation; // to become the current one
    std::optional<CodePointRange> range; // to be selected, where there is no annotation
    RecordRef record; // where there is no article

    bool operator==(const Destination &) const = default;
};

// Goes to places in the window, and back and forward between those where a person was.
class Navigation : public QObject
{
    Q_OBJECT

public:
    // The back and forward buttons of a mouse work anywhere in the window.
    Navigation(const OpenProject &session, ArticleView &view, SidePanel &panel, ShownArticle &shown,
        QWidget &window);

    void addActions(ActionMaker &make, QMenu &menu);

    // Where one was can be gone back to.
    void go(const Destination &to);
    // The same while a person looks through a list: what was looked at before is not kept.
    void glance(const Destination &to);
    void back();
    void forward();
    // Nothing holds any more of where one was.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Destination here() const;
    bool isThere(const Destination &to) const;
    void leave();
    // Goes to the last of them that is still there, and keeps where one was among the others.
    void goTo(QList<Destination> &from, QList<Destination> &others);
    void show(const Destination &to);
    void update();

    const OpenProject &m_session;
    ArticleView &m_view;
    SidePanel &m_panel;
    ShownArticle &m_shown;
    QWidget &m_window;
    QList<Destination> m_back; // the last one last
    QList<Destination> m_forward;
    bool m_isGlancing = false; // since one was kept
    QAction *m_goBack = nullptr;
    QAction *m_goForward = nullptr;
};

} // namespace Standoff
