// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "benchwindow.h"

#include "benchview.h"
#include "session/session.h"

#include <QApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Standoff {

BenchWindow::BenchWindow(const QString &project)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    m_settings.setValue("annotator", u"Ada"_s);
    QEventLoop opening; // as the program does where a window asks for it
    Session::openBeside(project, &opening, [&](Result<std::unique_ptr<Session>> session) {
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        m_window = std::make_unique<MainWindow>(std::move(*session), m_settings);
        opening.quit();
    });
    opening.exec();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    m_view = m_window->findChild<ArticleView *>(u"articleView"_s);
    m_watch = m_window->findChild<ProblemsWatch *>();
    m_view->setFocus();
    settle();
}

void BenchWindow::settle()
{
    QCoreApplication::processEvents();
    paintNow(*m_window);
}

} // namespace Standoff
