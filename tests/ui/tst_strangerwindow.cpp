// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/articleview.h"
#include "items/problemsmodel.h"
#include "mainwindow/mainwindow.h"
#include "program/testprogram.h"
#include "session/session.h"
#include "store/storedproject.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QProcess>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Standoff;

// The window on a project that somebody else made: it opens, shows what is right, and lists what is
// not.
class StrangerWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void opens_data();
    void opens();
    void cases_data();
    void cases();

private:
    QString path() const { return m_folder->filePath(u"p.standoff"_s); }
    // Looks at every article and register, goes to every problem, and undoes what can be undone.
    // Returns what the list of problems says.
    QString walk(std::unique_ptr<Session> session);

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString StrangerWindowTest::walk(std::unique_ptr<Session> session)
{
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("annotator", u"Ada"_s);
    MainWindow window(std::move(session), settings);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1200, 800);
    window.show();
    const auto *model = window.findChild<ProblemsModel *>();
    auto *tabs = window.findChild<QTabWidget *>(u"registers"_s);
    auto *list = window.findChild<QTreeView *>(u"problems"_s);
    // The pause before the first look, and the look itself.
    for (int i = 0; i < 600 && model->rowCount() == 0; ++i)
        QTest::qWait(10);
    for (const ArticleId article : window.session().project().all<Article>().keys()) {
        window.showArticle(article);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            (void)window.grab();
        }
    }
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        texts.append(model->index(row, ProblemsModel::Message).data().toString());
        list->setCurrentIndex(list->model()->index(row, 0));
        emit list->activated(list->currentIndex());
        (void)window.grab();
    }
    while (window.session().canUndo() && window.session().undo())
        (void)window.grab();
    window.close();
    return texts.join(u'\n');
}

void StrangerWindowTest::opens_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *script, const QString &says) {
        QTest::newRow(name) << QByteArray(script) << says;
    };
    row("behind the text", "UPDATE annotation_fragments SET \"end\" = 5000", u"is left out"_s);
    row("narrowed",
        "UPDATE annotation_fragments SET \"begin\" = \"begin\" + 4294967296, "
        "\"end\" = \"end\" + 4294967296",
        u"is left out"_s);
    row("no place", "DELETE FROM annotation_fragments", u"is left out"_s);
    row("below itself", "UPDATE tag SET parent = id", u"below itself"_s);
    row("no version of its own",
        "INSERT INTO article SELECT 2000, '01900000-0000-7000-8000-00000000aaaa', 'Second', '', "
        "'', '', '', '', '', 'auto', 'not started', '', version, '', '', '[]', '[]' FROM article",
        u"another article's"_s);
    row("counts", "UPDATE tally SET annotations = 9223372036854775807", u"count(s)"_s);
    row("characters", "UPDATE version SET characters = -1, paragraphs = 2147483648",
        u"counted anew"_s);
    row("settings",
        "INSERT INTO setting VALUES (3000, 'severity.validity', 'off'), "
        "(3001, 'severity.anchor', 'off'), (3002, 'rating.scale', char(10, 10, 0, 10)); "
        "UPDATE annotation_fragments SET text = 'x'",
        u"keeps the text"_s);
    row("UUID", "UPDATE entity SET uuid = 'none'", u"“uuid”"_s);
    row("damaged text", "UPDATE content SET text = 'x'", u"damaged"_s);
}

void StrangerWindowTest::opens()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, says);
    QVERIFY(storedProject(path()));
    QVERIFY(runElsewhere(path(), script));
    auto session = Session::open(path());
    VERIFY_RESULT(session);
    const QString problems = walk(std::move(*session));
    QVERIFY2(problems.contains(says), qPrintable(problems));
}

void StrangerWindowTest::cases_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(qEnvironmentVariable("STANDOFF_SOURCE") + u"/../shared/cases/x-projects"_s);
    for (const QString &name : folder.entryList({u"*.xz"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (folder.isEmpty())
        QTest::newRow("none") << QString();
}

void StrangerWindowTest::cases()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("the shared cases are not here");
    QProcess unpack;
    unpack.setStandardOutputFile(path());
    unpack.start(u"xz"_s, {u"-dc"_s, file});
    QVERIFY(unpack.waitForFinished());
    QCOMPARE(unpack.exitCode(), 0);
    auto session = Session::open(path());
    if (!session) {
        QVERIFY2(session.error().text.contains(path()) && !session.error().text.contains(u'\n'),
            qPrintable(session.error().text));
        return;
    }
    QVERIFY(!walk(std::move(*session)).isEmpty());
}

STANDOFF_TEST(QApplication, StrangerWindowTest)
#include "tst_strangerwindow.moc"
