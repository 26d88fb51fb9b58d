// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "hostileproject.h"
#include "hostilewalk.h"
#include "program/testprogram.h"
#include "windowbench.h"

#include "session/verbs/articles.h"
#include "sidepanel/sidepanel.h"
#include "support/importvalues.h"
#include "support/verifyresult.h"
#include "theme/plaintexts.h"

#include <QApplication>
#include <QDir>
#include <QFormLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QTimer>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Standoff;

// A project of which each text is a picture element, shown: nothing of it is more than a text, and
// the picture is not opened.
class HostileTextsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatTheWindowShowsIsText();
    void menusAreTexts();
    void dialogsShowTexts_data();
    void dialogsShowTexts();
    void whatQtMakesShowsTexts();
    void menuTextsAreWhatTheySay();
    void tooltipsFitTheScreen();

private:
    bool wasOpened() const
    {
        char events[4096];
        return ::read(m_watch, events, sizeof events) > 0;
    }
    void walkThrough(QWidget &top)
    {
        m_walk.walk(top);
        QCOMPARE(m_walk.problems.join(u'\n'), QString());
        QVERIFY(!wasOpened());
    }
    void visit(const QString &action);

    QString m_hostile;
    int m_watch = -1;
    HostileWalk m_walk;
};

void HostileTextsTest::init()
{
    open(u"x&y[*].standoff"_s, {IncomingArticle{.text = ArticleText(u"Kim met Putin.\n"_s)}},
        {1300, 900});
    QVERIFY(QDir(m_folder->path()).mkdir(u"trap"_s)); // where no dialog lists files
    const QString picture = path(u"trap/trap.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    QVERIFY(::inotify_add_watch(m_watch, QFile::encodeName(picture).constData(), IN_OPEN) >= 0);
    m_hostile = u"<img src=\"file://%1\"><b>x&y</b>\u202e"_s.arg(picture);
    m_walk = {};
    const ValueMaker sample = sampleProject();
    const auto imported =
        importValues(session(), Spoiler(m_hostile).spoiled(sample.values), sample.annotators);
    VERIFY_RESULT(imported);
    VERIFY_RESULT(addArticles(session(),
        {IncomingArticle{.text = ArticleText(m_hostile + u" said: “"_s + m_hostile + u"”\n"_s),
            .title = m_hostile}}));
    for (const Article &article : session().project().all<Article>()) {
        if (!article.title.endsWith(u"now?"))
            continue;
        m_window->showArticle(article.id);
        m_view->setFocus();
    }
}

void HostileTextsTest::cleanup()
{
    close();
    ::close(m_watch);
}

void HostileTextsTest::whatTheWindowShowsIsText()
{
    auto *panel = m_window->findChild<SidePanel *>();
    walkThrough(*m_window);
    const auto showAll = [&]<typename Record>(const QMap<Id<Record>, Record> &) {
        for (const Record &record : session().project().all<Record>()) {
            panel->showRecord(record.id);
            QTest::qWait(1);
            walkThrough(*m_window);
        }
    };
    showAll(session().project().all<Entity>());
    showAll(session().project().all<Claim>());
    showAll(session().project().all<Source>());
    for (const Annotation &annotation : m_view->article()->annotations()) {
        m_view->goToAnnotation(annotation.id);
        QTest::qWait(1);
        walkThrough(*m_window);
        emit m_view->annotationHovered(annotation.id);
        auto *card = m_window->findChild<QWidget *>(u"annotationCard"_s);
        QTRY_VERIFY(card->isVisible());
        walkThrough(*card);
    }
    trigger(u"problems"_s);
    walkThrough(*m_window);
    trigger(u"search"_s);
    auto *query = m_window->findChild<QLineEdit *>(u"searchText"_s);
    auto *hits = m_window->findChild<QAbstractItemView *>(u"searchHits"_s);
    query->setText(u"img"_s);
    QTRY_VERIFY(hits->model()->rowCount() > 1);
    walkThrough(*m_window);
    query->setText(m_hostile + u" \""_s); // one that is not understood
    auto *problem = m_window->findChild<QLabel *>(u"searchProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    walkThrough(*m_window);
    QVERIFY2(m_walk.texts > 200, qPrintable(QString::number(m_walk.texts)));
}

void HostileTextsTest::menusAreTexts()
{
    session().setAnnotator(m_hostile);
    m_settings->setValue("recent", QStringList{path(m_hostile)});
    m_view->setSelection({0, 3});
    QList<QPointer<QMenu>> menus; // one that opens may make others anew
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        menus.append(menu);
    for (const QPointer<QMenu> &menu : std::as_const(menus)) {
        if (!menu)
            continue;
        menu->popup(m_window->mapToGlobal(QPoint(50, 50)));
        QTest::qWait(1);
        m_walk.walk(*menu);
        menu->close();
    }
    QCOMPARE(m_walk.problems.join(u'\n'), QString());
    QVERIFY(!wasOpened());
    QVERIFY2(m_walk.texts > 20, qPrintable(QString::number(m_walk.texts)));
}

// Triggers an action, walks through what it opens, and closes that.
void HostileTextsTest::visit(const QString &action)
{
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        if (modal && isUpToDate(*modal)) {
            walkThrough(*modal);
            modal->close();
        }
    });
    timer.start(5);
    trigger(action);
    QList<QPointer<QWidget>> tops; // one that is closed may take others along
    for (QWidget *widget : QApplication::topLevelWidgets())
        tops.append(widget);
    QTest::qWait(1);
    for (const QPointer<QWidget> &widget : std::as_const(tops)) {
        if (!widget || !widget->isVisible() || widget == m_window.get())
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(*widget), 10'000);
        walkThrough(*widget);
        for (QListWidget *pages : widget->findChildren<QListWidget *>()) {
            for (int row = 0; row < pages->count(); ++row) {
                pages->setCurrentRow(row);
                walkThrough(*widget);
            }
        }
        widget->close();
    }
}

void HostileTextsTest::dialogsShowTexts_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("hasTexts"); // of the project
    for (const char *action : {"article-details", "show-original", "audit", "dossier", "export",
             "palette", "tag-by-name", "save-pdf", "relations"})
        QTest::newRow(action) << QString::fromLatin1(action) << true;
    for (const char *action : {"keys", "about", "project-settings", "occurrences"})
        QTest::newRow(action) << QString::fromLatin1(action) << false;
}

void HostileTextsTest::dialogsShowTexts()
{
    QFETCH(QString, action);
    QFETCH(bool, hasTexts);
    for (const Annotation &annotation : m_view->article()->annotations()) {
        if (annotation.claim && action == u"dossier"_s)
            m_view->goToAnnotation(annotation.id);
    }
    for (const Relation &relation : m_view->article()->relations()) {
        if (action == u"relations"_s)
            m_view->goToAnnotation(relation.fromAnnotation);
    }
    visit(action);
    QVERIFY2(!hasTexts || m_walk.texts > 0, qPrintable(action));
}

// Labels that nobody here has made.
void HostileTextsTest::whatQtMakesShowsTexts()
{
    QMessageBox box(m_window.get());
    box.setText(m_hostile);
    box.setInformativeText(m_hostile);
    box.open();
    walkThrough(box);
    QDialog dialog(m_window.get());
    auto *form = new QFormLayout(&dialog);
    form->addRow(inMenu(m_hostile), new QLineEdit);
    auto *label = new QLabel(m_hostile);
    label->setWordWrap(true);
    form->addRow(label);
    dialog.setToolTip(m_hostile);
    dialog.open();
    walkThrough(dialog);
    QVERIFY(m_walk.texts >= 4);
}

void HostileTextsTest::menuTextsAreWhatTheySay()
{
    QCOMPARE(inMenu(u"R&D\tCtrl+Q\n\u202ex"_s), u"R&&D Ctrl+Q x"_s);
    QCOMPARE(inTitle(u"a[*]b\nc"_s), u"a[*][*]b c"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"x&y[*][*] "_s));
    QVERIFY(!m_window->isWindowModified());
}

void HostileTextsTest::tooltipsFitTheScreen()
{
    const QString text = u"A guideline of more words than one reads on a line, "_s.repeated(8)
        + u"\n\nand a second paragraph. "_s + QString(100, u'x') + u" end"_s;
    const QStringList lines = inLines(text).split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 70 || line == QString(100, u'x'), qPrintable(line));
    QCOMPARE(inLines(text).simplified(), text.simplified());
    QCOMPARE(inLines(u"short"_s), u"short"_s);
    QCOMPARE(inLines({}), QString());
}

STANDOFF_TEST(QApplication, HostileTextsTest)
#include "tst_hostiletexts.moc"
