// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/panes.h"

#include "articleview/articleview.h"
#include "sidepanel/sidepanel.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

bool holdsFocus(const QWidget *container)
{
    const QWidget *focus = QApplication::focusWidget();
    return container && focus && (container == focus || container->isAncestorOf(focus));
}

bool takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

Panes::Panes(
    QMainWindow &window, QWidget &articles, ArticleView &view, SidePanel &panel, QWidget &bottom)
    : QObject(&window)
    , m_window(window)
    , m_articles(articles)
    , m_view(view)
    , m_panel(panel)
    , m_bottom(bottom)
{
}

void Panes::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"next-pane", tr("Ne&xt pane"),
            tr("On to the list of articles, the text, the register, its form, the panel below")},
        {QKeySequence(Qt::Key_F6)}, [this] { go(1); });
    make.add(menu, {"previous-pane", tr("Pre&vious pane"), tr("The same way back")},
        {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { go(-1); });
}

QWidget *Panes::part(const QString &name) const
{
    const auto *tabs = m_panel.findChild<QTabWidget *>(u"registers"_s);
    return tabs && tabs->currentWidget() ? tabs->currentWidget()->findChild<QWidget *>(name)
                                         : nullptr;
}

// The first that keys get to within it, in the order of Tab.
QWidget *Panes::firstWithin(QWidget *container)
{
    if (!container || !container->isVisible())
        return nullptr;
    for (QWidget *next = container->nextInFocusChain(); next != container;
        next = next->nextInFocusChain()) {
        if (container->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

bool Panes::isThere(Pane pane) const
{
    switch (pane) {
    case Pane::Articles:
        return m_articles.isVisible();
    case Pane::Text:
        return true;
    case Pane::Records:
        return m_panel.isVisible();
    case Pane::Details:
        return firstWithin(part(u"details"_s)) != nullptr;
    case Pane::Bottom:
        return m_bottom.isVisible();
    }
    return false;
}

Panes::Pane Panes::current() const
{
    if (holdsFocus(&m_articles))
        return Pane::Articles;
    if (holdsFocus(part(u"details"_s)))
        return Pane::Details;
    if (holdsFocus(&m_panel))
        return Pane::Records;
    return holdsFocus(&m_bottom) ? Pane::Bottom : Pane::Text;
}

void Panes::enter(Pane pane)
{
    QWidget *target = &m_view;
    switch (pane) {
    case Pane::Articles:
        target = m_articles.findChild<QWidget *>(u"articles"_s);
        break;
    case Pane::Text:
        break;
    case Pane::Records: // an empty list is not shown
        target = part(u"records"_s);
        if (!takesFocus(target))
            target = part(u"filter"_s);
        break;
    case Pane::Details:
        target = firstWithin(part(u"details"_s));
        break;
    case Pane::Bottom:
        target = firstWithin(&m_bottom);
        break;
    }
    if (target)
        target->setFocus(Qt::ShortcutFocusReason);
}

void Panes::go(int step)
{
    int pane = int(current());
    do {
        pane = (pane + step + paneCount) % paneCount;
    } while (!isThere(Pane(pane)));
    enter(Pane(pane));
}

void Panes::enterRegister(Register kind)
{
    if (auto *shown = m_window.findChild<QAction *>(u"show-side-panel"_s))
        shown->setChecked(true);
    m_panel.showRegister(kind);
    enter(Pane::Records);
}

} // namespace Standoff
