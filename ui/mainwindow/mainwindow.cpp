// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/question.h"
#include "importing/importdialog.h"
#include "mainwindow/annotatedimport.h"
#include "mainwindow/articleactions.h"
#include "mainwindow/backups.h"
#include "mainwindow/editactions.h"
#include "mainwindow/helpactions.h"
#include "mainwindow/projectactions.h"
#include "mainwindow/projectwatch.h"
#include "mainwindow/statusline.h"
#include "mainwindow/viewactions.h"
#include "mainwindow/windowactions.h"
#include "navigation/current.h"
#include "navigation/navigation.h"
#include "navigation/panes.h"
#include "navigation/shownarticle.h"
#include "panels/annotationcard.h"
#include "panels/attributionbar.h"
#include "panels/bottompanel.h"
#include "panels/findbar.h"
#include "panels/workbar.h"
#include "queue/articlespanel.h"
#include "session/factswatch.h"
#include "session/longwork.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "theme/plaintexts.h"
#include "widgets/accessiblerows.h"
#include "widgets/messagebar.h"
#include "widgets/splitter.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr std::pair<Register, QLatin1StringView> arrangementKeys[] = {
    {Register::Entities, "window/entities"_L1},
    {Register::Claims, "window/claims"_L1},
    {Register::Sources, "window/sources"_L1},
};

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, QSettings &settings)
    : m_settings(settings)
    , m_session(std::move(session))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setAttribute(Qt::WA_DeleteOnClose);
    keepRowsAccessible();
    buildParts();
    layOut();
    m_actions = new WindowActions({*this, *m_session, m_settings, *m_articles, *m_view,
        *m_sidePanel, *m_bottom, *m_findBar, *m_attributionBar, *m_messages, *m_backups, *m_facts,
        *m_shown, *m_current, *m_navigation, *m_panes, m_definitions});
    connectParts();
    m_actions->view().updateMarkStyles();
    updateTitle();
    restoreState();
    m_actions->edit().followHistory();
    m_actions->project().beginAnnotating();
    m_backups->begin();
    watchFile();
    m_shown->showLast();
    m_view->setFocus();
}

MainWindow::~MainWindow()
{
    m_view->setArticle(nullptr); // it goes before the session, but after the session's articles
    m_view->setReadingHints(nullptr);
}

void MainWindow::buildParts()
{
    // Before anybody else hears of it, who may ask for the article that is shown.
    connect(m_session.get(), &Session::reloaded, this, [this] {
        m_navigation->forget();
        m_shownBefore = m_shown->drop();
    });
    m_articles = new ArticlesPanel(*m_session, this);
    m_view = new ArticleView(this);
    m_view->setObjectName(u"articleView"_s);
    m_view->setRecordNames([this](const Annotation &annotation) {
        return m_session->project().recordName(annotation);
    });
    m_messages = new MessageBar(this);
    m_backups = std::make_unique<Backups>(*m_session, *m_messages, *this);
    m_findBar = new FindBar(*m_view, this);
    m_attributionBar = new AttributionBar(this);
    m_sidePanel = new SidePanel(*m_session, m_settings, this);
    m_bottom = new BottomPanel(this);
    m_facts = new FactsWatch(*m_session, this);
    m_sidePanel->setReader(m_facts->reader());
    m_shown = new ShownArticle(*m_session, *m_view, m_settings, this);
    m_navigation = new Navigation(*m_session, *m_view, *m_sidePanel, *m_shown, *this);
    m_panes = new Panes(*this, *m_articles, *m_view, *m_sidePanel, *m_bottom);
    m_current = new Current(*m_view, *m_sidePanel, *m_navigation, this);
    new AnnotationCard(*m_session, *m_view);
    statusBar()->addPermanentWidget(new WorkBar(m_session->longWork(), this));
    m_status = new StatusLine(*m_session, *m_view, *statusBar());
}

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_attributionBar);
    // The panel below stands under the article only: the others keep their height.
    auto *rows = new Splitter(Qt::Vertical, this);
    rows->setObjectName(u"rows"_s);
    rows->setHandleWidth(3);
    rows->addWidget(centre);
    rows->addWidget(m_bottom);
    rows->setHandleName(1, tr("Height of the panel below"));
    rows->setStretchFactor(0, 1);
    rows->setChildrenCollapsible(false);
    m_rows = rows;
    auto *columns = new Splitter(this);
    columns->setObjectName(u"columns"_s);
    columns->setHandleWidth(3);
    columns->addWidget(m_articles);
    columns->addWidget(m_rows);
    columns->addWidget(m_sidePanel);
    columns->setHandleName(1, tr("Width of the list of articles"));
    columns->setHandleName(2, tr("Width of the side panel"));
    columns->setStretchFactor(1, 1);
    columns->setCollapsible(1, false);
    m_columns = columns;
    setCentralWidget(m_columns);
}

void MainWindow::connectParts()
{
    connect(m_session.get(), &Session::changed, this, &MainWindow::follow);
    connect(m_session.get(), &Session::reloaded, this, [this] {
        m_actions->view().updateMarkStyles();
        m_shown->showOrFirst(std::exchange(m_shownBefore, {}));
        m_actions->edit().followHistory();
    });
    connect(m_session.get(), &Session::busyChanged, this,
        [this] { m_actions->edit().followHistory(); });
    connect(m_shown, &ShownArticle::shown, m_articles, &ArticlesPanel::setCurrentArticle);
    connect(m_articles, &ArticlesPanel::currentArticleChanged, m_navigation,
        [this](ArticleId article) { m_navigation->go({.article = article}); });
    connect(m_sidePanel, &SidePanel::mentionActivated, m_navigation,
        [this](ArticleId article, AnnotationId annotation) {
            m_navigation->go({.article = article, .annotation = annotation});
        });
    connect(m_bottom, &BottomPanel::folded, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_shown, &ShownArticle::failed, m_messages, &MessageBar::showError);
    connect(&m_session->longWork(), &LongWork::failed, m_messages, &MessageBar::showError);
    connect(m_sidePanel, &SidePanel::failed, m_messages, &MessageBar::showError);
    connect(m_backups.get(), &Backups::aboutToReload, m_sidePanel, &SidePanel::commitEdits);
    connect(
        &m_actions->project(), &ProjectActions::annotatorChanged, this, &MainWindow::showAnnotator);
    connect(&m_actions->view(), &ViewActions::hidingChanged, m_status, &StatusLine::showHiding);
    connect(&m_actions->project(), &ProjectActions::newProjectRequested, this,
        &MainWindow::newProjectRequested);
    connect(&m_actions->project(), &ProjectActions::openProjectRequested, this,
        &MainWindow::openProjectRequested);
    connect(&m_actions->help(), &HelpActions::tourRequested, this, &MainWindow::tourRequested);
}

void MainWindow::watchFile()
{
    if (const QStringList remarks = m_session->store().remarks(); !remarks.isEmpty())
        m_messages->showError(remarks.join(u'\n'));
    const auto *file = new ProjectWatch(*m_session, *m_messages, *this);
    connect(file, &ProjectWatch::obstacleChanged, m_status, &StatusLine::showObstacle);
    connect(file, &ProjectWatch::copySaved, this, &MainWindow::openProjectRequested);
    connect(m_session.get(), &Session::writabilityChanged, this, [this] {
        updateTitle();
        m_actions->edit().followHistory();
        m_actions->project().beginAnnotating();
    });
}

void MainWindow::follow(const ChangeSet &changes)
{
    m_shown->dropWhatIsGone();
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
        m_actions->view().updateMarkStyles();
    showAnnotator();
    m_shown->follow(changes);
    if (m_session->canRedo()) // it was an undo, or a redo with more to come
        showWhatCameBack(changes);
    m_actions->edit().followHistory();
}

// An article that was removed is shown when that is undone, also in the list: else nobody sees that
// it is there again.
void MainWindow::showWhatCameBack(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Article>()) {
        if (!before && after) {
            m_navigation->go({.article = after->id});
            return;
        }
    }
}

// The project gets to know who is at work by their first step.
void MainWindow::showAnnotator()
{
    m_status->showAnnotator();
    m_view->setAnnotator(m_session->project().annotatorNamed(m_session->annotator()));
}

void MainWindow::updateTitle()
{
    const QString name = inTitle(QFileInfo(m_session->path()).completeBaseName());
    setWindowTitle(m_session->isReadOnly() && !m_session->isBusy()
            ? tr("%1 (reading only) – Standoff").arg(name)
            : tr("%1 – Standoff").arg(name));
    setWindowFilePath(m_session->path());
}

void MainWindow::addArticles(const QStringList &paths)
{
    m_actions->articles().add(paths);
}

void MainWindow::showArticle(ArticleId article)
{
    m_shown->show(article);
}

void MainWindow::showError(const QString &text)
{
    m_messages->showError(text);
}

void MainWindow::beginTour()
{
    m_actions->help().beginTour();
}

// What is on this computer: addresses of pages are not read.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (std::ranges::any_of(event->mimeData()->urls(), &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList articles;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(".standoff"_L1, Qt::CaseInsensitive))
            emit openProjectRequested(path);
        else if (!path.isEmpty())
            articles.append(path);
    }
    event->acceptProposedAction();
    articles = m_actions->project().importing().takeAnnotated(articles);
    if (!articles.isEmpty())
        addArticles(articles);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    LongWork &work = m_session->longWork();
    if (work.isRunning()
        && !askWhether(this, tr("Something is not done yet: “%1”. Give it up?").arg(work.label()),
            tr("&Give up"))) {
        event->ignore();
        return;
    }
    for (auto *list : findChildren<ImportDialog *>()) {
        if (list->isVisible() && !list->close()) { // a person goes on choosing
            event->ignore();
            return;
        }
    }
    work.giveUp();
    m_sidePanel->commitEdits();
    saveState();
    m_shown->leave();
    event->accept();
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value("window/geometry").toByteArray()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    if (!m_columns->restoreState(m_settings.value("window/splitter").toByteArray()))
        m_columns->setSizes({312, 648, 340});
    if (!m_rows->restoreState(m_settings.value("window/rows").toByteArray()))
        m_rows->setSizes({540, 260});
    for (const auto &[kind, key] : arrangementKeys)
        m_sidePanel->arrange(kind, m_settings.value(key).toStringList());
    m_articles->arrange(m_settings.value("window/queue").toStringList());
    m_bottom->hide(); // folded away until it is wanted
    m_actions->view().restoreTypography();
}

void MainWindow::saveState()
{
    m_settings.setValue("window/geometry", saveGeometry());
    m_settings.setValue("window/splitter", m_columns->saveState());
    m_settings.setValue("window/rows", m_rows->saveState());
    for (const auto &[kind, key] : arrangementKeys)
        m_settings.setValue(key, m_sidePanel->arrangement(kind));
    m_settings.setValue("window/queue", m_articles->arrangement());
    m_actions->view().saveTypography();
}

} // namespace Standoff
