// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/mainwindow.h"

#include "articleview/articleview.h"
#include "dialogs/undoing.h"
#include "items/articlesmodel.h"
#include "mainwindow/adding.h"
#include "mainwindow/attributing.h"
#include "mainwindow/backups.h"
#include "mainwindow/markfilter.h"
#include "mainwindow/navigation.h"
#include "mainwindow/printing.h"
#include "mainwindow/relating.h"
#include "mainwindow/reshaping.h"
#include "mainwindow/statusline.h"
#include "mainwindow/tagging.h"
#include "panels/annotationcard.h"
#include "panels/articlespanel.h"
#include "panels/bottompanel.h"
#include "panels/findbar.h"
#include "panels/workbar.h"
#include "session/accountname.h"
#include "session/longwork.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "theme/plaintexts.h"
#include "typesetting/readinghints.h"
#include "widgets/accessiblerows.h"
#include "widgets/messagebar.h"
#include "widgets/splitter.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
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
    , m_places(settings)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setAttribute(Qt::WA_DeleteOnClose);
    keepRowsAccessible();
    buildLayout();
    buildMenus();
    connectParts();
    updateTagStyles();
    updateTitle();
    restoreState();
    followHistory();
    if (const QString name = m_settings.value("annotator").toString(); !name.isEmpty())
        setAnnotator(name);
    else if (!m_session->isReadOnly())
        beSomebody();
    m_backups->begin();
    watchFile();
    const auto &articles = m_session->project().all<Article>();
    if (!articles.isEmpty())
        showArticle(articles.firstKey());
    m_view->setFocus();
}

MainWindow::~MainWindow()
{
    m_view->setArticle(nullptr); // it goes before the session, but after the session's articles
    m_view->setReadingHints(nullptr);
}

void MainWindow::buildLayout()
{
    m_articles = new ArticlesPanel(*m_session, this);
    m_view = new ArticleView(this);
    m_view->setObjectName(u"articleView"_s);
    m_view->setRecordNames([this](const Annotation &annotation) {
        return m_session->project().recordName(annotation);
    });
    m_messages = new MessageBar(this);
    m_adding = new Adding(*m_session, *m_messages, *this);
    m_undoing = new Undoing(*m_session, *this);
    m_backups = std::make_unique<Backups>(*m_session, *m_messages, *this);
    m_findBar = new FindBar(*m_view, this);
    m_sidePanel = new SidePanel(*m_session, m_settings, this);
    m_bottom = new BottomPanel(this);
    m_tagging = new Tagging(*m_session, *m_view, this);
    m_printing = new Printing(*m_session, *m_view, m_settings, *this);
    m_reshaping = new Reshaping(*m_session, *m_view, this);
    m_relating = new Relating(*m_session, *m_view, this);
    m_attributionBar = new AttributionBar(this);
    m_attributing = new Attributing(*m_session, *m_view, *m_attributionBar, this);
    m_navigation = new Navigation(
        *m_session, *m_view, *m_sidePanel, [this](ArticleId id) { showArticle(id); }, *this);
    m_card = new AnnotationCard(*m_session, *m_view);
    statusBar()->addPermanentWidget(new WorkBar(m_session->longWork(), this));
    m_status = new StatusLine(*m_session, *m_view, *statusBar());

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_attributionBar);
    auto *splitter = new Splitter(this);
    splitter->setObjectName(u"columns"_s);
    splitter->setHandleWidth(3); // so thick that the focus is seen on it
    splitter->addWidget(m_articles);
    splitter->addWidget(centre);
    splitter->addWidget(m_sidePanel);
    splitter->setHandleName(1, tr("Width of the list of articles"));
    splitter->setHandleName(2, tr("Width of the side panel"));
    m_splitter = splitter;
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *rows = new Splitter(Qt::Vertical, this);
    rows->setObjectName(u"rows"_s);
    rows->setHandleWidth(3);
    rows->addWidget(m_splitter);
    rows->addWidget(m_bottom);
    rows->setHandleName(1, tr("Height of the panel below"));
    rows->setStretchFactor(0, 1);
    rows->setChildrenCollapsible(false);
    m_rows = rows;
    setCentralWidget(m_rows);
    addBottomPages();
}

void MainWindow::connectParts()
{
    connect(m_session.get(), &Session::changed, this, &MainWindow::follow);
    connect(m_session.get(), &Session::reloaded, this, [this] {
        m_navigation->forget();
        const ArticleId shown = std::exchange(m_article, {});
        m_view->setArticle(nullptr);
        updateTagStyles();
        followHistory();
        const auto &articles = m_session->project().all<Article>();
        if (articles.contains(shown))
            showArticle(shown);
        else if (!articles.isEmpty())
            showArticle(articles.firstKey());
    });
    connect(m_articles, &ArticlesPanel::currentArticleChanged, m_navigation,
        [this](ArticleId article) { m_navigation->go({.article = article}); });
    connect(m_view, &ArticleView::currentAnnotationChanged, m_sidePanel,
        [this](AnnotationId id) { m_sidePanel->setCurrentAnnotation(m_article, id); });
    connect(m_sidePanel, &SidePanel::tagRequested, this, [this](TagId tag) {
        m_tagging->tag(tag);
        m_view->setFocus(); // back to where the hand works
    });
    connect(m_sidePanel, &SidePanel::mentionActivated, this,
        [this](ArticleId article, AnnotationId annotation) {
            m_navigation->go({.article = article, .annotation = annotation});
        });
    connect(m_sidePanel, &SidePanel::namesRequested, this, &MainWindow::tagNames);
    connect(m_session.get(), &Session::busyChanged, this, &MainWindow::followHistory);
    connect(m_adding, &Adding::articleWanted, this, &MainWindow::showArticle);
    connect(&m_session->longWork(), &LongWork::failed, m_messages, &MessageBar::showError);
    connect(m_undoing, &Undoing::failed, m_messages, &MessageBar::showError);
    connect(m_sidePanel, &SidePanel::failed, m_messages, &MessageBar::showError);
    connect(m_backups.get(), &Backups::aboutToReload, m_sidePanel, &SidePanel::commitEdits);
    connect(m_tagging, &Tagging::failed, m_messages, &MessageBar::showError);
    connect(m_printing, &Printing::failed, m_messages, &MessageBar::showError);
    connect(m_printing, &Printing::succeeded, m_messages, &MessageBar::showNews);
    connect(m_reshaping, &Reshaping::failed, m_messages, &MessageBar::showError);
    connect(m_relating, &Relating::failed, m_messages, &MessageBar::showError);
    connect(m_attributing, &Attributing::failed, m_messages, &MessageBar::showError);
    const auto tell = [this](const QString &text) {
        constexpr int time = 4000; // ms; the bar would move the article under the mouse
        statusBar()->showMessage(text, time);
    };
    connect(m_relating, &Relating::notice, this, tell);
    connect(m_attributing, &Attributing::notice, this, tell);
}

void MainWindow::follow(const ChangeSet &changes)
{
    const Project &project = m_session->project();
    if (m_article && !project.openArticle(m_article)) { // it is gone, and its text with it
        m_view->setArticle(nullptr);
        m_article = {};
        m_view->setHeader({}, {});
    }
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
        updateTagStyles();
    showAnnotator();
    m_view->applyChanges(changes);
    if (const Article *article = project.find(m_article)) {
        if (!changes.of<Article>().isEmpty())
            showHeader(*article);
    } else if (!project.all<Article>().isEmpty()) {
        showArticle(project.all<Article>().firstKey());
    }
    followHistory();
}

void MainWindow::followHistory()
{
    const QString undo = m_session->undoText();
    m_undo->setEnabled(m_session->canUndo());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(inMenu(undo)));
    const QString redo = m_session->redoText();
    m_redo->setEnabled(m_session->canRedo());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(inMenu(redo)));
}

void MainWindow::updateTagStyles()
{
    const MarkStyles styles = m_markFilter->styles();
    m_view->setMarkStyles(styles);
    m_printing->setMarkStyles(styles);
    m_status->showHiding(m_markFilter->isHiding());
}

void MainWindow::updateTitle()
{
    const QString name = inTitle(QFileInfo(m_session->path()).completeBaseName());
    setWindowTitle(m_session->isReadOnly() && !m_session->isBusy()
            ? tr("%1 (reading only) – Standoff").arg(name)
            : tr("%1 – Standoff").arg(name));
    setWindowFilePath(m_session->path());
}

void MainWindow::leaveArticle()
{
    if (!m_article)
        return;
    m_sidePanel->setCurrentAnnotation({}, {});
    if (const Article *article = m_session->project().find(m_article))
        m_places.keep(article->uuid, m_view->place());
    m_view->setArticle(nullptr);
    m_session->closeArticle(std::exchange(m_article, {}));
}

void MainWindow::showArticle(ArticleId id)
{
    const Article *article = m_session->project().find(id);
    if (!article || id == m_article)
        return;
    leaveArticle();
    const auto open = m_session->openArticle(id);
    if (!open) {
        m_messages->showError(open.error().text);
        return;
    }
    m_article = id;
    m_view->setArticle(*open);
    showHeader(*m_session->project().find(id));
    m_view->setPlace(m_places.placeIn(m_session->project().find(id)->uuid));
    m_articles->setCurrentArticle(id);
}

void MainWindow::showError(const QString &text)
{
    m_messages->showError(text);
}

void MainWindow::showHeader(const Article &article)
{
    const auto [title, metadata] = headerOf(article, m_session->project().openArticle(article.id));
    m_view->setHeader(title, metadata);
    m_view->setTextDirection(directionOf(article));
    m_view->setLanguage(article.language);
}

// The project gets to know who is at work by their first step.
void MainWindow::showAnnotator()
{
    m_status->showAnnotator();
    m_view->setAnnotator(m_session->project().annotatorNamed(m_session->annotator()));
}

void MainWindow::setAnnotator(const QString &name)
{
    m_session->setAnnotator(name);
    m_settings.setValue("annotator", m_session->annotator());
    showAnnotator();
}

// Until the person says otherwise.
void MainWindow::beSomebody()
{
    m_session->setAnnotator(accountName());
    showAnnotator();
    askForAnnotator();
}

void MainWindow::askForAnnotator()
{
    const QString name = m_session->annotator().isEmpty() ? accountName() : m_session->annotator();
    m_messages->ask(tr("Your name, as it is written beside what you mark:"), name,
        [this, name](const QString &answer) {
            setAnnotator(answer.simplified().isEmpty() ? name : answer);
        });
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value("window/geometry").toByteArray()))
        resize(1280, 800);
    if (!m_splitter->restoreState(m_settings.value("window/splitter").toByteArray()))
        m_splitter->setSizes({220, 740, 340});
    if (!m_rows->restoreState(m_settings.value("window/rows").toByteArray()))
        m_rows->setSizes({540, 260});
    for (const auto &[kind, key] : arrangementKeys)
        m_sidePanel->arrange(kind, m_settings.value(key).toStringList());
    m_bottom->hide(); // folded away until it is wanted
    restoreTypography();
}

void MainWindow::saveState()
{
    m_settings.setValue("window/geometry", saveGeometry());
    m_settings.setValue("window/splitter", m_splitter->saveState());
    m_settings.setValue("window/rows", m_rows->saveState());
    for (const auto &[kind, key] : arrangementKeys)
        m_settings.setValue(key, m_sidePanel->arrangement(kind));
    saveTypography();
}

} // namespace Standoff
