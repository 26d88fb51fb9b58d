// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/projectactions.h"

#include "dialogs/projectsettingsdialog.h"
#include "dialogs/savename.h"
#include "exporting/exportdialog.h"
#include "mainwindow/annotatedimport.h"
#include "mainwindow/backups.h"
#include "mainwindow/printing.h"
#include "navigation/recentprojects.h"
#include "navigation/shownarticle.h"
#include "session/accountname.h"
#include "session/factswatch.h"
#include "session/openproject.h"
#include "session/tagsetjson.h"
#include "session/verbs/tagset.h"
#include "sidepanel/sidepanel.h"
#include "text/wholefile.h"
#include "theme/icons.h"
#include "theme/plaintexts.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

ProjectActions::ProjectActions(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_importing(new AnnotatedImport(parts))
{
}

void ProjectActions::addActions(ActionMaker &make, QMenu &menu, Printing &printing)
{
    make.add(menu, {"new", tr("&New project…"), tr("Make a project file")}, {QKeySequence::New},
        [this] { askForNewProject(); });
    make.add(menu, {"open", tr("&Open project…"), tr("Open a project in a window of its own")},
        {QKeySequence::Open}, [this] { askForProject(); });
    addRecent(*menu.addMenu(tr("Open &recent")));
    menu.addSeparator();
    make.add(menu,
        {"import", tr("&Import…"), tr("Read annotated articles in another program's format")}, {},
        [this] { m_importing->begin(); });
    make.add(menu,
        {"export", tr("&Export…"), tr("Write the annotated articles for other programs")},
        {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { exportProject(); });
    menu.addSeparator();
    printing.addActions(make, menu);
    menu.addSeparator();
    make.add(menu,
        {"project-settings", tr("Project se&ttings…"),
            tr("The fact-checking organisation and its rating scale")},
        {}, [this] { editSettings(); });
    m_parts.backups.addActions(make, menu);
    menu.addSeparator();
    make.add(menu, {"close", tr("&Close"), {}}, {QKeySequence::Close},
        [this] { m_parts.window.close(); });
    make.add(menu, {"quit", tr("&Quit"), {}}, {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [] { QApplication::closeAllWindows(); });
}

void ProjectActions::addTagset(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"palette", tr("&Edit tagset…"), tr("Tags, their colours, keys and guidelines")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        [this] { m_parts.sidePanel.editTagset(); });
    make.add(menu, {"load-tagset", tr("&Load tagset…"), tr("Use the tags of a file")}, {},
        [this] { loadTagset(); });
    make.add(menu, {"save-tagset", tr("&Save tagset…"), tr("Write the tags to a file")}, {},
        [this] { saveTagset(); });
}

void ProjectActions::addAnnotator(ActionMaker &make, QMenu &menu)
{
    make.add(menu,
        {"annotator", tr("&Your name…"), tr("The name that is stored with your annotations")}, {},
        [this] { askForAnnotator(); });
}

void ProjectActions::askForNewProject()
{
    // What is there is refused, so it is not asked whether to replace it.
    QString path = QFileDialog::getSaveFileName(&m_parts.window, tr("New project"), {},
        tr("Standoff projects (*.standoff)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && !path.endsWith(".standoff"_L1))
        path += u".standoff"_s;
    if (!path.isEmpty())
        emit newProjectRequested(path);
}

void ProjectActions::askForProject()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_parts.window, tr("Open project"), {}, tr("Standoff projects (*.standoff)"));
    if (!path.isEmpty())
        emit openProjectRequested(path);
}

// Those that are pinned stand above the others, with a mark.
void ProjectActions::addRecent(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        RecentProjects recent(m_parts.settings);
        const QString here = m_parts.session.path();
        menu.clear();
        const auto add = [&](const QString &path) {
            return menu.addAction(
                inMenu(path), this, [this, path] { emit openProjectRequested(path); });
        };
        for (const QString &path : recent.pinned())
            add(path)->setIcon(Theme::icon("pin"_L1));
        menu.addSeparator();
        for (const QString &path : recent.others())
            add(path);
        menu.addSeparator();
        QAction *pin = menu.addAction(tr("&Keep this project here"), this,
            [this, here](bool on) { RecentProjects(m_parts.settings).setPinned(here, on); });
        pin->setObjectName(u"pinProject"_s);
        pin->setCheckable(true);
        pin->setChecked(recent.isPinned(here));
        pin->setToolTip(tr("It stays in this menu, above the others"));
        QAction *clear = menu.addAction(
            tr("&Clear this menu"), this, [this] { RecentProjects(m_parts.settings).clear(); });
        clear->setObjectName(u"clearRecent"_s);
        clear->setToolTip(tr("Those that are kept here stay"));
    });
}

void ProjectActions::exportProject()
{
    const QFileInfo project(m_parts.session.path());
    const QString folder =
        m_parts.settings.value("export/folder", project.absolutePath()).toString();
    ExportDialog dialog(m_parts.session, m_parts.facts.reader(), m_parts.shown.id(),
        folder + u'/' + project.fileName(), m_parts.definitions, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_parts.settings.setValue("export/folder", QFileInfo(dialog.target()).absolutePath());
    m_parts.messages.showNews(tr("Exported to %1").arg(dialog.target()));
}

void ProjectActions::editSettings()
{
    auto *dialog = new ProjectSettingsDialog(m_parts.session, &m_parts.window);
    dialog->open();
}

void ProjectActions::saveTagset()
{
    const QString path = askForSaveName(
        &m_parts.window, tr("Save the tagset"), u"tagset.json"_s, {tr("Tagset (*.json)")});
    if (path.isEmpty())
        return;
    if (const auto done = writeWholeFile(path, writeTagset(m_parts.session.project())); !done)
        m_parts.messages.showError(done.error().text);
}

void ProjectActions::loadTagset()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_parts.window, tr("Load a tagset"), {}, tr("Tagset (*.json)"));
    if (path.isEmpty())
        return;
    const auto json = readTagsetFile(path);
    if (!json)
        m_parts.messages.showError(json.error().text);
    else if (const auto done = Standoff::loadTagset(m_parts.session, *json); !done)
        m_parts.messages.showError(tr("%1: %2").arg(path, done.error().text));
}

void ProjectActions::setAnnotator(const QString &name)
{
    m_parts.session.setAnnotator(name);
    m_parts.settings.setValue("annotator", m_parts.session.annotator());
    emit annotatorChanged();
}

void ProjectActions::beginAnnotating()
{
    if (const QString name = m_parts.settings.value("annotator").toString(); !name.isEmpty()) {
        setAnnotator(name);
    } else if (!m_parts.session.isReadOnly() && m_parts.session.annotator().isEmpty()) {
        m_parts.session.setAnnotator(accountName()); // until the person says otherwise
        emit annotatorChanged();
        askForAnnotator();
    }
}

void ProjectActions::askForAnnotator()
{
    const QString before = m_parts.session.annotator();
    const QString name = before.isEmpty() ? accountName() : before;
    m_parts.messages.ask(tr("Your name, as it is stored with your annotations:"), name,
        [this, name](const QString &answer) {
            setAnnotator(answer.simplified().isEmpty() ? name : answer);
        });
}

} // namespace Standoff
