// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "windows.h"

#include "mainwindow/mainwindow.h"
#include "navigation/recentprojects.h"
#include "sample.h"
#include "session/session.h"

#include <QApplication>
#include <QDir>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// A project for articles that were opened without one, named after the first.
QString projectFor(const QString &article)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    return documents.path() + u'/' + QFileInfo(article).completeBaseName() + u".standoff"_s;
}

} // namespace

Windows::Windows(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Result<> Windows::open(const QStringList &paths)
{
    MainWindow *window = nullptr;
    QStringList articles;
    const auto addArticles = [&]() -> Result<> {
        if (articles.isEmpty())
            return {};
        if (!window) {
            const QString path = projectFor(articles.first());
            ASSIGN_OR_RETURN(
                const auto opened, QFileInfo::exists(path) ? openProject(path) : newProject(path));
            window = opened;
        }
        window->addArticles(std::exchange(articles, {}));
        return {};
    };
    for (const QString &path : paths) {
        if (!path.endsWith(".standoff"_L1, Qt::CaseInsensitive)) {
            articles.append(path);
            continue;
        }
        RETURN_IF_ERROR(addArticles());
        ASSIGN_OR_RETURN(const auto opened, openProject(path));
        window = opened;
    }
    return addArticles();
}

Result<> Windows::openLast()
{
    for (const QString &path : RecentProjects(m_settings).all()) {
        if (QFileInfo::exists(path))
            return openProject(path).transform([](MainWindow *) { });
    }
    return openSample();
}

Result<> Windows::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(tr("Sample", "name of a file") + u".standoff"_s);
    if (!QFileInfo::exists(path)) {
        RETURN_IF_ERROR(makeSampleProject(path));
    }
    return openProject(path).transform([](MainWindow *) { });
}

Result<> Windows::openTour()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return failure(
            tr("There is no room for a copy of the sample: %1").arg(folder->errorString()));
    const QString path = folder->filePath(tr("Tour", "name of a file") + u".standoff"_s);
    RETURN_IF_ERROR(makeSampleProject(path));
    ASSIGN_OR_RETURN(auto session, Session::open(path));
    MainWindow *window = show(std::move(session));
    connect(window, &QObject::destroyed, this, [folder] { }); // and goes with that
    window->beginTour();
    return {};
}

// The one that shows the project; nullptr where none does.
MainWindow *Windows::windowOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && !window->session().store().hasMoved()
            && QFileInfo(window->session().path()).canonicalFilePath() == canonical)
            return window;
    }
    return nullptr;
}

Result<MainWindow *> Windows::openProject(const QString &path)
{
    if (MainWindow *window = windowOf(path)) {
        window->activateWindow();
        return window;
    }
    return Session::open(path).transform(
        [this](std::unique_ptr<Session> session) { return showOwn(std::move(session)); });
}

void Windows::openBeside(const QString &path, MainWindow &asking)
{
    if (MainWindow *window = windowOf(path))
        return window->activateWindow();
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (m_opening.contains(canonical)) // it was asked for twice
        return;
    m_opening.insert(canonical);
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    // Whoever closes the last window meanwhile has not closed the one that is to come.
    const auto staying = std::make_shared<QEventLoopLocker>();
    Session::openBeside(path, this,
        [this, canonical, staying, asking = QPointer(&asking)](
            Result<std::unique_ptr<Session>> session) {
            QGuiApplication::restoreOverrideCursor();
            m_opening.remove(canonical);
            if (session)
                showOwn(std::move(*session));
            else if (asking)
                asking->showError(session.error().text);
        });
}

Result<MainWindow *> Windows::newProject(const QString &path)
{
    return Session::create(path).transform(
        [this](std::unique_ptr<Session> session) { return showOwn(std::move(session)); });
}

// One that a person comes back to.
MainWindow *Windows::showOwn(std::unique_ptr<Session> session)
{
    RecentProjects(m_settings).remember(session->path());
    return show(std::move(session));
}

MainWindow *Windows::show(std::unique_ptr<Session> session)
{
    auto *window = new MainWindow(std::move(session), m_settings);
    connect(window, &MainWindow::newProjectRequested, this, [this, window](const QString &path) {
        if (const auto made = newProject(path); !made)
            window->showError(made.error().text);
    });
    connect(window, &MainWindow::openProjectRequested, this,
        [this, window](const QString &path) { openBeside(path, *window); });
    connect(window, &MainWindow::tourRequested, this, [this, window] {
        if (const auto opened = openTour(); !opened)
            window->showError(opened.error().text);
    });
    window->show();
    return window;
}

} // namespace Standoff
