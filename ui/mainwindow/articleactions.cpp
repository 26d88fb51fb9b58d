// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/articleactions.h"

#include "articleview/articleview.h"
#include "dialogs/articledialog.h"
#include "dialogs/auditdialog.h"
#include "dialogs/originaldialog.h"
#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "items/fieldlabels.h"
#include "items/queue/queuedarticle.h"
#include "mainwindow/adding.h"
#include "mainwindow/backups.h"
#include "marking/tagging.h"
#include "navigation/navigation.h"
#include "navigation/shownarticle.h"
#include "panels/codeview.h"
#include "queue/articlespanel.h"
#include "queue/manyarticlesdialog.h"
#include "queue/statesign.h"
#include "readers/decode.h"
#include "readers/kinds/reader.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/verbs/articles.h"
#include "text/wholefile.h"
#include "widgets/actionmaker.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Standoff {

ArticleActions::ArticleActions(const WindowParts &parts, Tagging &tagging)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_tagging(tagging)
    , m_adding(new Adding(parts))
{
    connect(m_adding, &Adding::articleWanted, &m_parts.shown, &ShownArticle::show);
    connect(&m_parts.articles, &ArticlesPanel::nextRequested, this, &ArticleActions::doneAndNext);
    connect(&m_parts.articles, &ArticlesPanel::addRequested, this, &ArticleActions::askForFiles);
}

void ArticleActions::addActions(ActionMaker &make, QMenu &menu)
{
    make.add(menu, {"add-article", tr("&Add articles…"), tr("Read articles from files")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [this] { askForFiles(); });
    make.add(menu,
        {"paste-article", tr("New article from &clipboard"),
            tr("Make an article of the copied text")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, [this] {
            const QClipboard *clipboard = QGuiApplication::clipboard();
            QString html = u"html"_s;
            html = clipboard->text(html);
            m_adding->addCopied(html, clipboard->text());
        });
    menu.addSeparator();
    addWork(make, menu);
    make.add(menu,
        {"article-details", tr("&Details…"),
            tr("Title, publisher, date, address, state, labels, note; of several what they share")},
        {QKeySequence(Qt::Key_F4)}, [this] { edit(); });
    make.add(menu,
        {"show-original", tr("Show &original…"), tr("The file that the article was read from")},
        {QKeySequence(Qt::CTRL | Qt::Key_U)}, [this] { showOriginal(); });
    QMenu *roles = menu.addMenu(tr("&Role of the paragraph"));
    for (size_t i = 0; i < EnumWords<ParagraphRole>::words.size(); ++i) {
        const auto role = ParagraphRole(i);
        QAction *action = roles->addAction(wordLabel(u"paragraph.role"_s, role), this,
            [this, role] { m_tagging.setParagraphRole(role); });
        const std::string_view word = wordOf(role);
        action->setObjectName(u"role-"_s + QLatin1StringView(word.data(), qsizetype(word.size())));
    }
    menu.addSeparator();
    make.add(menu,
        {"audit", tr("Source a&udit…"), tr("Who speaks, and how much: tables, plots and a report")},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}, [this] { showAudit(); });
    menu.addSeparator();
    make.add(menu, {"previous-article", tr("&Previous article"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        [this] { m_parts.navigation.go({.article = m_parts.articles.neighbour(-1)}); });
    make.add(menu, {"next-article", tr("&Next article"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
        [this] { m_parts.navigation.go({.article = m_parts.articles.neighbour(1)}); });
    menu.addSeparator();
    make.add(menu,
        {"delete", tr("Re&move article"), tr("Remove the selected articles from the project")},
        {QKeySequence(Qt::CTRL | Qt::Key_Delete)}, [this] { remove(); });
    connect(&m_parts.articles, &ArticlesPanel::contextMenuRequested, this,
        [menu = &menu](QPoint position) { menu->popup(position); });
}

// In the text and in the queue; in forms and in the list of problems the key has other work.
void ArticleActions::addWork(ActionMaker &make, QMenu &menu)
{
    QAction *next = make.add(menu,
        {"done-next", tr("Done, ne&xt to do"),
            tr("Set this article to done and go to the next one to do")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        [this] { doneAndNext(); });
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_parts.view.addAction(next);
    m_parts.articles.addAction(next);
    QMenu *states = menu.addMenu(tr("&State"));
    for (size_t i = 0; i < EnumWords<ArticleState>::words.size(); ++i) {
        const auto state = ArticleState(i);
        states->addAction(stateIcon(state, m_parts.window.palette()), stateLabel(state), this,
            [this, state] { editAll(m_parts.articles.selectedArticles(), {.state = state}); });
    }
}

void ArticleActions::doneAndNext()
{
    const ArticleId article = m_parts.shown.id();
    if (!article)
        return;
    const ArticleId next = m_parts.articles.nextToDo(article); // as the list is now
    const auto done =
        Standoff::editArticles(m_parts.session, {article}, {.state = ArticleState::Done});
    if (!done)
        m_parts.messages.showError(done.error().text);
    else if (next)
        m_parts.navigation.go({.article = next});
    else
        m_parts.messages.showNews(tr("No other article of the list is left to do."));
}

void ArticleActions::editAll(const QList<ArticleId> &articles, const ArticleEdit &edit)
{
    m_parts.session.longWork().change(
        tr("Changing articles…"), this,
        [articles, edit](OpenProject &there, const Progress &) {
            return Standoff::editArticles(there, articles, edit);
        },
        [this](const Result<> &done) {
            if (!done)
                m_parts.messages.showUndone(
                    done.error().text, m_parts.session.longWork().wasCancelled());
        });
}

void ArticleActions::askForFiles()
{
    QStringList patterns;
    for (const QString &suffix : readableSuffixes())
        patterns.append(u"*."_s + suffix);
    add(QFileDialog::getOpenFileNames(&m_parts.window, tr("Add articles"), {},
        tr("Articles (%1);;All files (*)").arg(patterns.join(u' '))));
}

void ArticleActions::add(const QStringList &paths)
{
    m_adding->addFiles(paths);
}

void ArticleActions::edit()
{
    const Article *article = m_parts.session.project().find(m_parts.shown.id());
    if (!article)
        return;
    const QList<ArticleId> selected = m_parts.articles.selectedArticles();
    if (selected.size() > 1) {
        ManyArticlesDialog dialog(m_parts.session.project(), selected, &m_parts.window);
        if (dialog.exec() == QDialog::Accepted)
            editAll(selected, dialog.edit());
        return;
    }
    ArticleDialog dialog(
        *article, *m_parts.session.project().find(article->version), &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto done = Standoff::updateArticle(m_parts.session, dialog.article()); !done)
        m_parts.messages.showError(done.error().text);
}

void ArticleActions::showAudit()
{
    const OpenArticle *article = m_parts.view.article();
    const CodePointRange selection =
        article ? article->text().toCodePoints(m_parts.view.selection()) : CodePointRange();
    auto *dialog = new AuditDialog(
        m_parts.facts, m_parts.session.longWork(), m_parts.shown.id(), selection, &m_parts.window);
    dialog->show();
}

// What is no text is for the program that it is made for.
void ArticleActions::saveOriginal(const Version &version)
{
    const auto bytes = m_parts.session.readOriginal(version.originalSha256);
    if (!bytes)
        return m_parts.messages.showError(bytes.error().text);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = askForSaveName(&m_parts.window, tr("Save the original, which is not text"),
        QDir(folder).filePath(QFileInfo(version.fileName).fileName()), {tr("All files (*)")});
    if (path.isEmpty())
        return;
    if (const auto saved = writeWholeFile(path, *bytes); !saved)
        m_parts.messages.showError(saved.error().text);
    else
        m_parts.messages.showNews(savedText(path));
}

void ArticleActions::showOriginal()
{
    const OpenArticle *article = m_parts.view.article();
    if (!article)
        return;
    const Version &version = article->version();
    if (version.originalSha256.isEmpty()) {
        m_parts.messages.showNews(
            tr("The project has no original of this article: it was not read from "
               "a file, or came from another program."));
        return;
    }
    if (!hasSource(version.mediaType))
        return saveOriginal(version);
    const auto source = m_parts.session.readOriginal(version.originalSha256)
                            .and_then([&version](const QByteArray &bytes) {
                                return version.encoding.isEmpty() ? Result<Decoded>(decode(bytes))
                                                                  : decode(bytes, version.encoding);
                            });
    if (!source) {
        m_parts.messages.showError(source.error().text);
        return;
    }
    auto *dialog =
        new OriginalDialog(version, m_parts.session.project().find(m_parts.shown.id())->title,
            source->text, m_parts.definitions, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    const TextRange selection = m_parts.view.selection();
    dialog->showPlace(article->text().string(),
        selection.isEmpty() ? TextRange{m_parts.view.caret(), m_parts.view.caret()} : selection);
}

void ArticleActions::remove()
{
    const QList<ArticleId> articles = m_parts.articles.selectedArticles();
    if (articles.isEmpty())
        return;
    m_parts.backups.makeReady(BackupReason::Removal,
        tr("No backup can be made. Remove %Ln article(s) without one?", nullptr,
            int(articles.size())),
        tr("&Remove"), [this, articles](bool hasBackup) {
            removeNow(articles, hasBackup ? RemovalBackup::Needed : RemovalBackup::Waived);
        });
}

void ArticleActions::removeNow(const QList<ArticleId> &articles, RemovalBackup backup)
{
    m_parts.session.longWork().change(
        tr("Removing articles…"), this,
        [articles, backup](OpenProject &there, const Progress &) {
            return Standoff::removeArticles(there, articles, backup);
        },
        [this, count = int(articles.size())](const Result<> &done) {
            if (done)
                m_parts.messages.showNews(
                    tr("%Ln article(s) removed. Undo brings them back.", nullptr, count));
            else
                m_parts.messages.showUndone(
                    done.error().text, m_parts.session.longWork().wasCancelled());
        });
}

} // namespace Standoff
