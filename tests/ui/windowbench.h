// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/articleview.h"
#include "dialogs/auditdialog.h"
#include "dialogs/dossierdialog.h"
#include "exporting/exportdialog.h"
#include "mainwindow/mainwindow.h"
#include "session/longwork.h"
#include "session/session.h"
#include "session/verbs/articles.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Standoff {

using namespace Qt::StringLiterals;

// The main window over a real project, shown, with the focus in its article.
class WindowBench : public QObject
{
protected:
    // Before and after each test.
    void open(const QString &project, const QList<IncomingArticle> &articles, QSize size)
    {
        if (m_window) // which reads its settings as long as it is there
            close();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->setValue("annotator", u"Ada"_s);
        auto session = Session::create(path(project));
        QVERIFY(session);
        (*session)->setAnnotator(u"Ada"_s);
        QVERIFY(addArticles(**session, articles));
        m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view = m_window->findChild<ArticleView *>(u"articleView"_s);
        m_view->setFocus();
    }
    void close()
    {
        session().longWork().giveUp(); // else it asks
        m_window->close();
        m_window.reset();
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    Session &session() const { return m_window->session(); }
    void trigger(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }
    void awaitWork() { QTRY_VERIFY_WITH_TIMEOUT(!session().longWork().isRunning(), 20'000); }
    // Whether a dialog that reads beside the window shows what it reads.
    static bool isUpToDate(const QWidget &dialog)
    {
        const auto *dossier = qobject_cast<const DossierDialog *>(&dialog);
        const auto *audit = qobject_cast<const AuditDialog *>(&dialog);
        const auto *exporting = qobject_cast<const ExportDialog *>(&dialog);
        return (!dossier || dossier->isUpToDate()) && (!audit || audit->isUpToDate())
            && (!exporting || exporting->isUpToDate());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
};

} // namespace Standoff
