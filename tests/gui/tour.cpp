// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "languages.h"
#include "sample.h"

#include "articleview/articleview.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "sidepanel/sidepanel.h"
#include "theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

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
            && mark() && claim() && travel() && look() && exportAll();
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
        picture(m_window.get(), u"1-opened"_s);
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
        picture(m_window.get(), u"2-selected"_s);
        QTest::keyClick(m_view, Qt::Key_T);
        if (!check("a word is tagged by its key", count() == before + 1))
            return false;
        picture(m_window.get(), u"3-tagged"_s);
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
        picture(m_window.get(), u"4-claim"_s);
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

    // The other sides of the window.
    bool look()
    {
        auto *panel = m_window->findChild<SidePanel *>();
        panel->showRegister(Register::Sources);
        m_view->goToNextAnnotation();
        picture(m_window.get(), u"5-sources"_s);
        panel->showRegister(Register::Claims);
        picture(m_window.get(), u"6-claims"_s);
        Theme::setAppearance(Qt::ColorScheme::Dark);
        picture(m_window.get(), u"7-dark"_s);
        Theme::setAppearance(Qt::ColorScheme::Light);
        QTest::qWait(100);
        return true;
    }

    bool exportAll()
    {
        const std::pair<int, QString> exports[] = {
            {0, u"tour.json"_s}, {1, u"brat"_s}, {2, u"tour.csv"_s}};
        for (const auto &[format, name] : exports) {
            const QString target = m_folder.filePath(name);
            QTimer::singleShot(
                0, m_window.get(), [this, format, target] { fillExport(format, target); });
            m_window->findChild<QAction *>(u"export"_s)->trigger();
            if (!check(qPrintable(u"export "_s + name), QFileInfo::exists(target)))
                return false;
        }
        m_window->close();
        return true;
    }

    void fillExport(int format, const QString &target)
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(format);
        auto *path = dialog->findChild<QLineEdit *>(u"exportTarget"_s);
        path->clear();
        QTest::keyClicks(path, target);
        if (format == 0)
            picture(dialog, u"8-export"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportWrite"_s), Qt::LeftButton);
        if (dialog->isVisible()) // it was refused
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
