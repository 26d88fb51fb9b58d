// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "project/dump.h"
#include "session/verbs/annotations.h"
#include "store/backups/backup.h"
#include "store/backups/backupfacts.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QTreeWidget>

using namespace Standoff;

// Backups as the window makes, lists and restores them.
class BackupsTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }

    void openingMakesOneBesideTheWork();
    void byHandIsTold();
    void theListTellsWhatThereIs();
    void restoringIsTakenBack();
    void restoringByKeys();
    void aDamagedOneCannotBeRestored();
    void noBackupsIsSaid();
    void failureIsToldInTheWindow();
    void removingAsksWithoutABackup();
    void removingKeepsWhatWasBefore();
    void shorteningTellsWhatGoes();
    void whoOnlyReadsCannotRestore();

private:
    QString project() const { return path(u"pact.standoff"_s); }
    QList<BackupFile> backups() const { return findBackups(project()).backups; }
    void mark(int begin)
    {
        QVERIFY(annotate(session(), m_view->article()->article(),
            session().project().tagWithKey(u"p"_s)->id, {{begin, begin + 3}}));
    }
    QString dumped() const { return dump(session()).value_or(QString()); }
    MessageBar *messages() const { return m_window->findChild<MessageBar *>(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }
    QDialog *restoreDialog()
    {
        trigger(u"restore"_s);
        return part<QDialog>(u"restoreDialog"_s);
    }
    // The backups in the list, without the headings of days.
    QList<QTreeWidgetItem *> rows() const
    {
        const auto *list = part<QTreeWidget>(u"backupList"_s);
        QList<QTreeWidgetItem *> enabled;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (!list->topLevelItem(i)->isDisabled())
                enabled.append(list->topLevelItem(i));
        }
        return enabled;
    }
    QString label(const QString &name) const { return part<QLabel>(name)->text(); }
    // From now on no backup can be made.
    bool blockBackups()
    {
        QDir(path(u"data"_s)).removeRecursively();
        QFile file(path(u"data"_s));
        return file.open(QIODevice::WriteOnly);
    }
    // Answers the question that will come; what it says is kept.
    void answerWith(bool goOn)
    {
        QTimer::singleShot(0, m_window.get(), [this, goOn] { answer(goOn); });
    }
    void answer(bool goOn)
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) {
            QTimer::singleShot(20, m_window.get(), [this, goOn] { answer(goOn); });
            return;
        }
        m_question = box->text() + u' ' + box->informativeText();
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == goOn)
                button->click();
        }
    }

    QTemporaryDir m_elsewhere;
    QString m_question;
};

void BackupsTest::init()
{
    IncomingArticle article;
    article.text =
        ArticleText(u"Kim met Putin in Pyongyang.\n\nThe pact was signed there.\n"_s.repeated(5));
    article.title = u"Pact"_s;
    m_question.clear();
    qputenv("XDG_DATA_HOME", m_elsewhere.path().toUtf8());
    open(u"pact.standoff"_s, {article}, {1200, 800});
    QTRY_COMPARE(backups().size(), 1); // of the project as it was opened
    qputenv("XDG_DATA_HOME", path(u"data"_s).toUtf8()); // and now there is none
}

void BackupsTest::openingMakesOneBesideTheWork()
{
    // init() has seen that it is made; the project can be opened a second time at once.
    const QString before = dumped();
    close();
    auto session = Session::open(project());
    QVERIFY(session);
    m_window = std::make_unique<MainWindow>(std::move(*session), *m_settings);
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_COMPARE(backups().size(), 1);
    QCOMPARE(backups().first().reason, BackupReason::Opened);
    const auto kept = Session::open(backups().first().path);
    QVERIFY(kept);
    QCOMPARE(dump(**kept).value_or(QString()), before);
}

void BackupsTest::byHandIsTold()
{
    trigger(u"backup"_s);
    QTRY_COMPARE(backups().size(), 1);
    QCOMPARE(backups().first().reason, BackupReason::Hand);
    QTRY_VERIFY(messages()->text().contains(u"backup"_s));
}

void BackupsTest::theListTellsWhatThereIs()
{
    mark(0);
    QVERIFY(session().backUp(BackupReason::Removal));
    mark(4);
    mark(8);
    QVERIFY(session().backUp(BackupReason::Work));
    QVERIFY(session().undo());
    QDialog *dialog = restoreDialog();
    QVERIFY(dialog);
    QTRY_COMPARE(rows().size(), 2);
    auto *list = part<QTreeWidget>(u"backupList"_s);
    const QTreeWidgetItem *newest = rows().first();
    QCOMPARE(newest->text(2), u"1"_s);
    QCOMPARE(newest->text(3), u"3"_s);
    QCOMPARE(rows().last()->text(3), u"1"_s);
    QVERIFY(list->currentItem() == newest);
    QTRY_VERIFY2(
        label(u"backupState"_s).startsWith(u"Whole"_s), qPrintable(label(u"backupState"_s)));
    QTRY_VERIFY2(label(u"backupComesBack"_s).contains(u"1 annotation"_s),
        qPrintable(label(u"backupComesBack"_s)));
    // The older one, by a key that goes past the headings of days.
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY2(
        label(u"backupIsLost"_s).contains(u"1 annotation"_s), qPrintable(label(u"backupIsLost"_s)));
    QTRY_VERIFY2(
        label(u"backupSince"_s).contains(u"2"_s) && label(u"backupSince"_s).contains(u"Ada"_s),
        qPrintable(label(u"backupSince"_s)));
    QCOMPARE(part<QTreeWidget>(u"backupSteps"_s)->topLevelItemCount(), 2);
    QVERIFY(part<QPushButton>(u"restoreButton"_s)->isEnabled());
    // And back at the first, which was checked before.
    QTRY_VERIFY(label(u"backupState"_s).startsWith(u"Whole"_s));
    QTest::keyClick(list, Qt::Key_Up);
    QTRY_VERIFY(label(u"backupState"_s).startsWith(u"Whole"_s));
    QTRY_VERIFY(label(u"backupComesBack"_s).contains(u"1 annotation"_s));
    dialog->reject();
}

void BackupsTest::restoringIsTakenBack()
{
    mark(0);
    const QString then = dumped();
    QVERIFY(session().backUp(BackupReason::Work));
    mark(4);
    const QString now = dumped();
    QVERIFY(restoreDialog());
    QTRY_COMPARE(rows().size(), 1);
    part<QPushButton>(u"restoreButton"_s)->click();
    QTRY_COMPARE(dumped(), then);
    QCOMPARE(m_view->article()->annotations().size(), 1); // the window shows it
    auto *back = part<QPushButton>(u"messageAction"_s);
    QTRY_VERIFY(back->isVisible());
    back->click();
    QTRY_COMPARE(dumped(), now);
    QCOMPARE(m_view->article()->annotations().size(), 2);
    mark(8);
    QCOMPARE(session().store().verify()->size(), 0);
}

void BackupsTest::restoringByKeys()
{
    const QString then = dumped();
    QVERIFY(session().backUp(BackupReason::Work));
    mark(4);
    QDialog *dialog = restoreDialog();
    QTRY_COMPARE(rows().size(), 1);
    QTRY_VERIFY(part<QTreeWidget>(u"backupList"_s)->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(dumped(), then);
}

void BackupsTest::aDamagedOneCannotBeRestored()
{
    QVERIFY(session().backUp(BackupReason::Work));
    QFile file(backups().first().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype place = bytes.indexOf("Kim met");
    QVERIFY(place > 0 && file.seek(place) && file.write("Tim", 3) == 3);
    file.close();
    QDialog *dialog = restoreDialog();
    QTRY_COMPARE(rows().size(), 1);
    QTRY_VERIFY(label(u"backupState"_s).startsWith(u"Damaged"_s));
    QVERIFY(!part<QPushButton>(u"restoreButton"_s)->isEnabled());
    const QString before = dumped();
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dumped(), before);
    dialog->reject();
}

void BackupsTest::noBackupsIsSaid()
{
    QDialog *dialog = restoreDialog();
    QTRY_VERIFY(part<QLabel>(u"noBackups"_s)->isVisible());
    QVERIFY(!part<QTreeWidget>(u"backupList"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"restoreButton"_s)->isEnabled());
    dialog->reject();
}

void BackupsTest::failureIsToldInTheWindow()
{
    QVERIFY(blockBackups());
    trigger(u"backup"_s);
    QTRY_VERIFY2(
        messages()->text().contains(u"No backup could be made"_s), qPrintable(messages()->text()));
}

void BackupsTest::removingAsksWithoutABackup()
{
    QVERIFY(blockBackups());
    answerWith(false);
    trigger(u"delete"_s);
    awaitWork();
    QVERIFY2(m_question.contains(u"No backup could be made"_s), qPrintable(m_question));
    QCOMPARE(session().project().all<Article>().size(), 1);
    answerWith(true);
    trigger(u"delete"_s);
    QTRY_COMPARE(session().project().all<Article>().size(), 0);
}

void BackupsTest::removingKeepsWhatWasBefore()
{
    mark(0);
    const QString before = dumped();
    trigger(u"delete"_s);
    QTRY_COMPARE(session().project().all<Article>().size(), 0);
    QCOMPARE(backups().size(), 1);
    QCOMPARE(backups().first().reason, BackupReason::Removal);
    const auto kept = Session::open(backups().first().path);
    QVERIFY(kept);
    QCOMPARE(dump(**kept).value_or(QString()), before);
}

void BackupsTest::shorteningTellsWhatGoes()
{
    for (int i = 0; i < 5; ++i)
        mark(4 * i);
    const QString before = dumped();
    trigger(u"shorten-history"_s);
    QVERIFY(part<QDialog>(u"shortenDialog"_s));
    QTRY_VERIFY(label(u"cutPlan"_s).contains(u"No step"_s)); // of three months ago
    QVERIFY(!part<QPushButton>(u"shortenButton"_s)->isEnabled());
    part<QSpinBox>(u"cutNumber"_s)->setValue(2);
    QVERIFY(part<QRadioButton>(u"byNumber"_s)->isChecked());
    QTRY_VERIFY2(
        label(u"cutPlan"_s).contains(u"5 step"_s) && label(u"cutPlan"_s).contains(u"Ada"_s),
        qPrintable(label(u"cutPlan"_s)));
    part<QPushButton>(u"shortenButton"_s)->click();
    QTRY_COMPARE(session().store().history(100)->size(), 3); // with the one that says so
    QCOMPARE(dumped(), before);
    QCOMPARE(backups().first().reason, BackupReason::Shortening);
    QTRY_VERIFY(messages()->text().contains(u"5 step"_s));
    trigger(u"undo"_s);
    trigger(u"undo"_s);
    QVERIFY(!session().canUndo());
}

void BackupsTest::whoOnlyReadsCannotRestore()
{
    QVERIFY(session().backUp(BackupReason::Work));
    auto reading = Session::open(project());
    QVERIFY(reading && (*reading)->isReadOnly());
    MainWindow other(std::move(*reading), *m_settings);
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    other.show();
    other.findChild<QAction *>(u"restore"_s)->trigger();
    auto *dialog = other.findChild<QDialog *>(u"restoreDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(other.findChild<QLabel *>(u"backupState"_s)->text().startsWith(u"Whole"_s));
    QVERIFY(!other.findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
    QVERIFY(other.findChild<QLabel *>(u"restoreNote"_s)->text().contains(u"only be read"_s));
    dialog->reject();
    other.close();
}

STANDOFF_TEST(QApplication, BackupsTest)
#include "tst_backups.moc"
