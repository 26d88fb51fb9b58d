// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/navigation.h"

#include "articleview/articleview.h"
#include "navigation/shownarticle.h"
#include "session/openproject.h"
#include "sidepanel/sidepanel.h"
#include "widgets/actionmaker.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <algorithm>

namespace Standoff {

namespace {

constexpr qsizetype mostKept = 100;

} // namespace

Navigation::Navigation(const OpenProject &session, ArticleView &view, SidePanel &panel,
    ShownArticle &shown, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_view(view)
    , m_panel(panel)
    , m_shown(shown)
    , m_window(window)
{
    qApp->installEventFilter(this); // lists would take these buttons for a click
}

void Navigation::addActions(ActionMaker &make, QMenu &menu)
{
    m_goBack = make.add(menu, {"go-back", tr("&Back"), tr("Where you were before")},
        {QKeySequence(Qt::ALT | Qt::Key_Home), QKeySequence(Qt::Key_Back)}, [this] { back(); });
    m_goForward = make.add(menu, {"go-forward", tr("Fo&rward"), tr("Where you came back from")},
        {QKeySequence(Qt::ALT | Qt::Key_End), QKeySequence(Qt::Key_Forward)},
        [this] { forward(); });
    update();
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (!widget || widget->window() != &m_window
        || (button != Qt::BackButton && button != Qt::ForwardButton))
        return QObject::eventFilter(watched, event);
    button == Qt::BackButton ? back() : forward();
    return true;
}

// Nowhere in the moment in which the article is gone and the view has not heard of it.
Destination Navigation::here() const
{
    const OpenArticle *article = m_view.article();
    const auto isShown = [article](const auto &open) { return &open.second == article; };
    if (std::ranges::none_of(m_session.project().openArticles(), isShown))
        return {};
    return {.article = article->article(),
        .version = article->version().id,
        .annotation = {},
        .range = article->text().toCodePoints(m_view.selection()),
        .record = {}};
}

bool Navigation::isThere(const Destination &to) const
{
    return to.article ? m_session.project().find(to.article) != nullptr
                      : m_session.project().recordNumbered(to.record.number) == to.record;
}

void Navigation::leave()
{
    const Destination from = here();
    m_forward.clear();
    if (!from.article || (!m_back.isEmpty() && m_back.last() == from))
        return;
    m_back.append(from);
    if (m_back.size() > mostKept)
        m_back.removeFirst();
}

void Navigation::go(const Destination &to)
{
    const bool hasPlace = to.annotation || to.range || to.record;
    if (to.article == here().article && !hasPlace) // it is shown
        return;
    if (to.article && !m_isGlancing)
        leave();
    m_isGlancing = false;
    show(to);
    update();
}

void Navigation::glance(const Destination &to)
{
    if (to.article && !m_isGlancing)
        leave();
    show(to);
    m_isGlancing = true;
    update();
}

void Navigation::back()
{
    goTo(m_back, m_forward);
}

void Navigation::forward()
{
    goTo(m_forward, m_back);
}

void Navigation::goTo(QList<Destination> &from, QList<Destination> &others)
{
    const Destination left = here();
    m_isGlancing = false;
    while (!from.isEmpty()) {
        const Destination to = from.takeLast();
        if (!isThere(to) || to == left)
            continue;
        if (left.article)
            others.append(left);
        show(to);
        break;
    }
    update();
}

void Navigation::forget()
{
    m_back.clear();
    m_forward.clear();
    m_isGlancing = false;
    update();
}

void Navigation::show(const Destination &to)
{
    if (!to.article) {
        if (to.record)
            m_panel.showRecord(to.record);
        return;
    }
    m_shown.show(to.article);
    const OpenArticle *article = m_view.article();
    if (!article || article->article() != to.article
        || (to.version && article->version().id != to.version))
        return;
    if (to.annotation) {
        m_view.goToAnnotation(to.annotation);
    } else if (to.range) {
        const TextRange range = article->text().fromCodePoints(*to.range);
        m_view.goTo(range.begin, range.end);
    }
}

void Navigation::update()
{
    if (!m_goBack)
        return;
    const auto any = [this](const QList<Destination> &places) {
        return std::ranges::any_of(places, [this](const Destination &to) { return isThere(to); });
    };
    m_goBack->setEnabled(any(m_back));
    m_goForward->setEnabled(any(m_forward));
}

} // namespace Standoff
