// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "windows.h"

#include "mainwindow/mainwindow.h"
#include "sample.h"
#include "session/session.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int recentProjects = 10;

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
    for (const QString &path : m_settings.value("recent").toStringList()) {
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

Result<MainWindow *> Windows::openProject(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && !window->session().store().hasMoved()
            && QFileInfo(window->session().path()).canonicalFilePath() == canonical) {
            window->activateWindow();
            return window;
        }
    }
    return Session::open(path).transform(
        [this](std::unique_ptr<Session> session) { return show(std::move(session)); });
}

Result<MainWindow *> Windows::newProject(const QString &path)
{
    return Session::create(path).transform(
        [this](std::unique_ptr<Session> session) { return show(std::move(session)); });
}

MainWindow *Windows::show(std::unique_ptr<Session> session)
{
    remember(session->path());
    auto *window = new MainWindow(std::move(session), m_settings);
    const auto open = [this, window](Result<MainWindow *> (Windows::*function)(const QString &)) {
        return [this, window, function](const QString &path) {
            if (const auto opened = (this->*function)(path); !opened)
                window->showError(opened.error().text);
        };
    };
    connect(window, &MainWindow::newProjectRequested, this, open(&Windows::newProject));
    connect(window, &MainWindow::openProjectRequested, this, open(&Windows::openProject));
    window->show();
    return window;
}

void Windows::remember(const QString &path)
{
    QStringList recent = m_settings.value("recent").toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue("recent", recent.first(std::min<qsizetype>(recent.size(), recentProjects)));
}

} // namespace Standoff
