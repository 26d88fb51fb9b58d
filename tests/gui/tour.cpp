// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "languages.h"
#include "sample.h"

#include "articleview/articleview.h"
#include "dialogs/auditdialog.h"
#include "dialogs/dossierdialog.h"
#include "dialogs/occurrencesdialog.h"
#include "dialogs/restoredialog.h"
#include "dialogs/shortendialog.h"
#include "exporting/exportdialog.h"
#include "items/problemsmodel.h"
#include "mainwindow/mainwindow.h"
#include "panels/bottompanel.h"
#include "panels/concordanceview.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "store/backups/backupfacts.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Standoff;

// tour FOLDER: the real window, rendered off screen, opens the sample, is driven by keys and mouse
// through a marking session, and exports the project. Leaves project, exports and pictures.

namespace {

class Tour
{
public:
    explicit Tour(const QString &folder)
        : m_folder(folder)
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_settings.setValue("annotator", u"Ada"_s);
        Theme::setAppearance(Qt::ColorScheme::Light);
    }

    bool run()
    {
        const QString project = m_folder.filePath(u"tour.standoff"_s);
        return check("the sample is made", bool(makeSampleProject(project))) && open(project)
            && mark() && claim() && travel() && attribute() && look() && problems() && dossier()
            && audit() && search() && occurrences() && backups() && exportAll();
    }

private:
    bool check(const char *what, bool good)
    {
        std::printf("%-6s %s\n", good ? "done" : "FAILED", what);
        std::fflush(stdout);
        return good;
    }

    void picture(QWidget *widget, const QString &name)
    {
        QTest::qWait(150); // what is animated comes to rest
        const QString path = m_folder.filePath(name + u".png"_s);
        check(qPrintable(u"picture "_s + name), widget->grab().save(path));
    }

    bool open(const QString &project)
    {
        auto session = Session::open(project);
        if (!check("the project opens", session.has_value()))
            return false;
        m_window = std::make_unique<MainWindow>(std::move(*session), m_settings);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->resize(1440, 900);
        m_window->show();
        m_view = m_window->findChild<ArticleView *>(u"articleView"_s);
        m_view->setFocus();
        if (!check("the article is shown",
                QTest::qWaitForWindowExposed(m_window.get()) && m_view->article()))
            return false;
        picture(m_window.get(), u"01-opened"_s);
        return true;
    }

    int count() const { return int(m_view->article()->annotations().size()); }

    // Where words stand that nothing is marked in yet.
    TextRange unmarked(const QString &words) const
    {
        const QString &text = m_view->article()->text().string();
        for (qsizetype at = 0; (at = text.indexOf(words, at)) >= 0; ++at) {
            const TextRange range{int(at), int(at + words.size())};
            if (m_view->article()->annotationsIn(range).isEmpty())
                return range;
        }
        return {};
    }

    void doubleClick(TextRange range)
    {
        m_view->reveal(range);
        QTest::qWait(300);
        const QPoint place = m_view->rectanglesOf(range).first().center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
    }

    // By mouse and one key: a word that is not marked yet.
    bool mark()
    {
        const TextRange day = unmarked(u"Thursday"_s);
        if (!check("there is something to mark", !day.isEmpty()))
            return false;
        const int before = count();
        doubleClick(day);
        picture(m_window.get(), u"02-selected"_s);
        QTest::keyClick(m_view, Qt::Key_T);
        if (!check("a word is tagged by its key", count() == before + 1))
            return false;
        picture(m_window.get(), u"03-tagged"_s);
        return true;
    }

    // By keys alone: a claim, word by word, and its end moved on.
    bool claim()
    {
        const int before = count();
        const TextRange begin = unmarked(u"had published"_s);
        if (!check("there is a claim to mark", !begin.isEmpty()))
            return false;
        m_view->setCaret(begin.begin);
        for (int words = 0; words < 3; ++words) // “had published the”
            QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_1);
        if (!check("a claim is tagged by keys", count() == before + 1))
            return false;
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        const Annotation *claim = m_view->article()->find(m_view->currentAnnotation());
        picture(m_window.get(), u"04-claim"_s);
        return check(
            "its end moves by key", claim && claim->text() == "had published the terms"_L1);
    }

    bool travel()
    {
        const int before = count();
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        const bool undone = count() == before - 2;
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        return check("three steps are undone and done again", undone && count() == before);
    }

    // Who says it, by keys: A on what is said, then Enter for each part that is proposed.
    bool attribute()
    {
        const auto &articles = m_window->session().project().all<Article>();
        m_window->showArticle(
            std::ranges::find(articles, u"The Lowland Post"_s, &Article::publisher)->id);
        const TextRange said =
            unmarked(u"it would publish a translation of the whole treaty next week"_s);
        if (!check("there is something to attribute", !said.isEmpty()))
            return false;
        m_view->goTo(said.begin, said.end);
        QTest::qWait(300); // it scrolls
        QTest::keyClick(m_view, Qt::Key_A);
        picture(m_window.get(), u"05-attributing"_s);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_Return);
        picture(m_window.get(), u"06-attributed"_s);
        const OpenArticle &article = *m_view->article();
        const auto made =
            std::ranges::find_if(article.attributions(), [this](const Attribution &each) {
                return each.contents.contains(m_view->currentAnnotation());
            });
        return check("it is attributed by keys",
            made != article.attributions().end() && article.find(made->cue)->text() == "said"_L1
                && article.find(made->sources.first())->text() == "Skerry Institute"_L1);
    }

    // The other sides of the window.
    bool look()
    {
        auto *panel = m_window->findChild<SidePanel *>();
        const Project &project = m_window->session().project();
        m_view->goTo(0, 0);
        const Source &agency =
            *std::ranges::find(project.all<Source>(), u"Meridian"_s, &Source::label);
        panel->showRecord(agency.id);
        picture(m_window.get(), u"07-sources"_s);
        const Claim &spread = *std::ranges::find(project.all<Claim>(), agency.id, &Claim::claimant);
        panel->showRecord(spread.id);
        picture(m_window.get(), u"08-claims"_s);
        Theme::setAppearance(Qt::ColorScheme::Dark);
        picture(m_window.get(), u"09-dark"_s);
        Theme::setAppearance(Qt::ColorScheme::Light);
        QTest::qWait(100);
        return true;
    }

    void trigger(const QString &action) { m_window->findChild<QAction *>(action)->trigger(); }

    // From the list of problems to the place of one.
    bool problems()
    {
        trigger(u"problems"_s);
        auto *list = m_window->findChild<QTreeView *>(u"problems"_s);
        const auto younger = [list] {
            const QAbstractItemModel &model = *list->model();
            const QModelIndexList found = model.rowCount() == 0
                ? QModelIndexList()
                : model.match(model.index(0, 0), ProblemsModel::CheckRole,
                      u"evidence-after-claim"_s, 1, Qt::MatchExactly);
            return found.value(0);
        };
        if (!check("problems are found", QTest::qWaitFor([&] { return younger().isValid(); })))
            return false;
        list->setCurrentIndex(younger());
        QTest::keyClick(list, Qt::Key_Return);
        picture(m_window.get(), u"10-problems"_s);
        const Annotation *claim = m_view->article()->find(m_view->currentAnnotation());
        return check("a problem leads to its claim", claim && claim->claim);
    }

    static bool settled(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, 20'000); }

    // Of the claim that the problem led to: two newspapers have it from one agency.
    bool dossier()
    {
        trigger(u"dossier"_s);
        auto *dialog = m_window->findChild<DossierDialog *>();
        if (!check("the dossier opens", dialog))
            return false;
        if (!check("the dossier is read", settled([&] { return dialog->isUpToDate(); })))
            return false;
        const QSize size = dialog->size();
        dialog->resize(size.width(), 1150); // all of it
        picture(dialog, u"11-dossier"_s);
        dialog->resize(size);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        picture(dialog, u"12-graph"_s);
        dialog->close();
        return true;
    }

    bool audit()
    {
        trigger(u"audit"_s);
        auto *dialog = m_window->findChild<AuditDialog *>();
        if (!check("the source audit opens", dialog))
            return false;
        auto *scope = dialog->findChild<QComboBox *>(u"auditScope"_s);
        scope->setCurrentIndex(scope->count() - 1); // the whole project
        if (!check("all is counted", settled([&] { return dialog->isUpToDate(); })))
            return false;
        dialog->findChild<QListWidget *>()->setCurrentRow(1); // sources
        picture(dialog, u"13-audit"_s);
        dialog->close();
        return true;
    }

    bool search()
    {
        trigger(u"search"_s);
        auto *text = m_window->findChild<QLineEdit *>(u"searchText"_s);
        text->clear();
        QTest::keyClicks(text, u"ratif* OR weapons"_s);
        auto *hits = m_window->findChild<ConcordanceView *>(u"searchHits"_s);
        const bool found = QTest::qWaitFor([hits] { return hits->model()->rowCount() > 3; });
        picture(m_window.get(), u"14-search"_s);
        return check("words are found in all articles", found);
    }

    bool occurrences()
    {
        trigger(u"occurrences"_s);
        auto *dialog = m_window->findChild<OccurrencesDialog *>();
        auto *words = dialog->findChild<QLineEdit *>();
        words->clear();
        QTest::keyClicks(words, u"treaty"_s);
        auto *list = dialog->findChild<ConcordanceView *>();
        const bool found = QTest::qWaitFor([list] { return list->model()->rowCount() > 0; });
        picture(dialog, u"19-occurrences"_s);
        dialog->close();
        return check("words are found in the article", found);
    }

    // Where the project comes back from, and what its history holds.
    bool backups()
    {
        trigger(u"backup"_s);
        const bool made = QTest::qWaitFor([this] {
            const FoundBackups found = findBackups(m_folder.filePath(u"tour.standoff"_s));
            return std::ranges::contains(found.backups, BackupReason::Hand, &BackupFile::reason);
        });
        if (!check("a backup is made", made))
            return false;
        trigger(u"restore"_s);
        auto *restoring = m_window->findChild<RestoreDialog *>();
        const auto *restore = restoring->findChild<QPushButton *>(u"restoreButton"_s);
        const bool found = QTest::qWaitFor([restore] { return restore->isEnabled(); });
        picture(restoring, u"17-restore"_s);
        restoring->close();
        trigger(u"shorten-history"_s);
        auto *shortening = m_window->findChild<ShortenDialog *>();
        picture(shortening, u"18-shorten"_s);
        shortening->close();
        return check("there is a backup to restore", found);
    }

    bool exportAll()
    {
        const std::pair<QString, QString> exports[] = {{u"standoff-json"_s, u"tour.json"_s},
            {u"brat"_s, u"brat"_s}, {u"csv"_s, u"tour.csv"_s},
            {u"claimreview"_s, u"claimreview"_s}};
        for (const auto &[format, name] : exports) {
            const QString target = m_folder.filePath(name);
            QTimer::singleShot(
                0, m_window.get(), [this, format, target] { fillExport(format, target); });
            trigger(u"export"_s);
            if (!check(qPrintable(u"export "_s + name), QFileInfo::exists(target)))
                return false;
        }
        m_window->close();
        return true;
    }

    void fillExport(const QString &format, const QString &target)
    {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        dialog->chooseFormat(format);
        auto *path = dialog->findChild<QLineEdit *>(u"exportTarget"_s);
        path->clear();
        QTest::keyClicks(path, target);
        check("what is lost is known",
            QTest::qWaitFor([dialog] { return dialog->isUpToDate() && dialog->isCounted(); }));
        if (format == "brat"_L1 || format == "claimreview"_L1)
            picture(dialog, format == "brat"_L1 ? u"15-export"_s : u"16-export-claimreview"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
        if (!QTest::qWaitFor([dialog] { return !dialog->isVisible(); })) // it was refused
            dialog->reject();
    }

    QDir m_folder;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"standoff-tour"_s);
    installTranslations(app);
    if (argc != 2) {
        std::fputs("usage: standoff_tour FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const bool done = Tour(folder).run();
    std::printf("%s %s\n", done ? "The tour is in" : "The tour broke off; see", qPrintable(folder));
    return done ? 0 : 1;
}
