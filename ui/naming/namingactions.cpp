// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "naming/namingactions.h"

#include "articleview/articleview.h"
#include "items/names/namewatch.h"
#include "naming/nameoffers.h"
#include "naming/naming.h"
#include "session/openproject.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

NamingActions::NamingActions(OpenProject &session, BackgroundReader &reader, ArticleView &view,
    MessageBar &messages, QMainWindow &window)
    : QObject(&window)
    , m_session(session)
    , m_view(view)
    , m_window(window)
    , m_watch(new NameWatch(session, reader, this))
    , m_naming(new Naming(session, *m_watch, view, this))
    , m_offers(new NameOffers(session, view, messages, this))
    , m_left(window.statusBar()->findChild<QToolButton *>(u"namesLeft"_s))
{
    Q_ASSERT(m_left); // the status bar has a place for it
    m_left->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_left->setAutoRaise(true);
    m_left->setFocusPolicy(Qt::TabFocus);
    connect(m_left, &QToolButton::clicked, this, [this] {
        m_view.setFocus();
        m_naming->goToNext();
    });
    connect(m_watch, &NameWatch::changed, this, &NamingActions::showLeft);
    connect(m_naming, &Naming::shownChanged, this, &NamingActions::showLeft);
    connect(m_naming, &Naming::failed, &messages, &MessageBar::showError);
    connect(m_naming, &Naming::notice, this, [this](const QString &text) {
        constexpr int time = 4000; // ms
        m_window.statusBar()->showMessage(text, time);
    });
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Tag>().isEmpty())
            keepTagKeys();
    });
    connect(&session, &OpenProject::reloaded, this, &NamingActions::keepTagKeys);
}

void NamingActions::addActions(ActionMaker &make, QMenu &menu)
{
    m_next = make.add(
        menu,
        {"next-name", tr("Ne&xt name that is not tagged"),
            tr("A tag's key tags it then, and the next one comes")},
        {QKeySequence(Qt::Key_Space)}, [this] { m_naming->goToNext(); }, &m_view);
    make.add(
        menu,
        {"previous-name", tr("&Previous name that is not tagged"),
            tr("Back to what was left for later")},
        {QKeySequence(Qt::SHIFT | Qt::Key_Space)}, [this] { m_naming->goToPrevious(); }, &m_view);
    m_notAName = make.add(
        menu,
        {"not-a-name", tr("Not a na&me"),
            tr("The words are not proposed in this article any more")},
        {QKeySequence(Qt::Key_X)}, [this] { m_naming->sayNotAName(); }, &m_view);
    keepTagKeys();
    showLeft();
}

void NamingActions::addShortName(ActionMaker &make, QMenu &menu)
{
    const QAction *action = make.add(
        menu,
        {"short-name", tr("S&hort for the longer name"),
            tr("In this article, “Putin” is Vladimir Putin")},
        {QKeySequence(Qt::Key_Equal)}, [this] { m_offers->takeShortName(); }, &m_view);
    m_offers->setKey(action->shortcut());
}

// A letter that a tag has is that tag's: Qt would hold it ambiguous and do neither.
void NamingActions::keepTagKeys()
{
    if (!m_notAName)
        return;
    const QKeySequence letter(Qt::Key_X);
    const QKeySequence instead(Qt::SHIFT | Qt::Key_X);
    QList<QKeySequence> keys = m_notAName->shortcuts();
    const Project &project = m_session.project();
    const bool isTaken = project.tagWithKey(u"x"_s) || project.tagWithKey(u"X"_s);
    if (isTaken && keys.removeAll(letter) > 0 && keys.isEmpty())
        keys.append(instead);
    else if (!isTaken && keys == QList{instead})
        keys = {letter};
    m_notAName->setShortcuts(keys);
    showLeft();
}

void NamingActions::showLeft()
{
    if (!m_next || !m_notAName)
        return;
    const int left = m_watch->left();
    const auto keyOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    const QString count = tr("%Ln name(s) left", "that are not tagged", left);
    m_left->setVisible(left > 0);
    m_left->setText(m_naming->isShowing()
            //: %1 is “5 names left”, %2 and %3 are keys
            ? tr("%1   %2: next · %3: not a name").arg(count, keyOf(m_next), keyOf(m_notAName))
            : count);
    m_left->setToolTip(
        //: %1 is a key
        tr("What may be a name in the article and is not tagged; %1 goes to the next one")
            .arg(keyOf(m_next)));
    m_left->setAccessibleName(count);
}

} // namespace Standoff
