// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "killedwork.h"

#include "articleview/articleview.h"
#include "faults.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "states.h"
#include "support/randomworker.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Says on standard output what the state is, each time that a step is done.
bool tell(const Session &session)
{
    const QByteArray line = stateOf(session) + '\n';
    return ::write(STDOUT_FILENO, line.constData(), size_t(line.size())) == line.size();
}

int workInSession(const QString &path, quint32 seed)
{
    const auto session = Session::open(path);
    if (!session || (*session)->isReadOnly())
        return 1;
    (*session)->setAnnotator(u"Ada"_s);
    RandomWorker worker(**session, seed);
    while (tell(**session))
        (void)worker.step(); // a refusal changes nothing
    return 2;
}

// A person in front of the window: selects words and presses keys.
class WindowWorker
{
public:
    WindowWorker(std::unique_ptr<Session> session, QSettings &settings, quint32 seed)
        : m_window(std::move(session), settings)
        , m_random(seed)
    {
        m_window.resize(1000, 700);
        m_window.show();
        m_window.activateWindow();
        (void)QTest::qWaitForWindowActive(&m_window);
        m_view = m_window.findChild<ArticleView *>(u"articleView"_s);
        for (const Tag &tag : m_window.session().project().all<Tag>()) {
            if (tag.key.size() == 1)
                m_keys.append(tag.key);
        }
    }

    int work()
    {
        if (!m_view->article() || m_keys.isEmpty())
            return 1;
        while (tell(m_window.session()))
            step();
        return 2;
    }

private:
    void step()
    {
        m_view->setFocus();
        const int choice = m_random.bounded(10);
        if (choice < 6) {
            const int length = int(m_view->article()->text().size());
            const TextRange word = m_view->wordAt(m_random.bounded(length));
            if (word.isEmpty())
                return;
            m_view->setSelection(word);
            QTest::keyClicks(m_view, m_keys[m_random.bounded(m_keys.size())]);
        } else if (choice < 7) {
            QTest::keyClick(m_view, Qt::Key_Delete);
        } else if (choice < 9) {
            QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
        } else {
            QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        }
        QCoreApplication::processEvents(); // now it is on the screen
        QTest::keyClick(m_view, Qt::Key_Escape); // whatever has popped up
    }

    MainWindow m_window;
    QRandomGenerator m_random;
    ArticleView *m_view = nullptr;
    QStringList m_keys;
};

int workInWindow(const QString &path, quint32 seed)
{
    auto session = Session::open(path);
    if (!session || (*session)->isReadOnly())
        return 1;
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"standoff"_s, u"standoff"_s);
    settings.setValue("annotator", u"Ada"_s);
    return WindowWorker(std::move(*session), settings, seed).work();
}

} // namespace

std::optional<int> workForKills(const QStringList &words)
{
    if (words.value(0) == killedSession)
        return workInSession(words.value(1), words.value(2).toUInt());
    if (words.value(0) == killedWindow)
        return workInWindow(words.value(1), words.value(2).toUInt());
    return {};
}

} // namespace Standoff
