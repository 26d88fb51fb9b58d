// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "windowbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QTextBrowser>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What the menus do beside the verbs that others test.
class MenusTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init()
    {
        open(u"my.pact.standoff"_s, {IncomingArticle{.text = ArticleText(u"Kim met Putin.\n"_s)}},
            {1200, 800});
    }
    void cleanup() { close(); }
    void lettersInAMenuDoNotTag();
    void keysFitTheScreen();
    void exportGoesBesideTheProject();
    void undoAsksBeforeArticlesGo();
    void answerIsForTheStepThatWasAskedAbout();
    void exportProposesWhatIsFree();
    void exportRefusesAProject();
    void exportAsksBeforeItReplaces();

private:
    // Answers one question after the other, each with what is the modal window then.
    using Answer = std::function<void(QWidget &modal)>;
    void answer(QList<Answer> &answers);
    void exportWith(QList<Answer> answers);
    static QLineEdit &target(QWidget &dialog)
    {
        return *dialog.findChild<QLineEdit *>(u"exportTarget"_s);
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    int m_timers = 0;
};

// What has the focus is asked first whether it wants a key that is a shortcut. Below a menu that is
// the view still; see test_marking.py for the keys themselves.
void MenusTest::lettersInAMenuDoNotTag()
{
    QMenu *file = m_window->menuBar()->actions().first()->menu();
    const auto isClaimed = [this] {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_P, {}, u"p"_s);
        key.ignore();
        QApplication::sendEvent(m_view, &key);
        return key.isAccepted();
    };
    QVERIFY(!isClaimed());
    file->popup(m_window->mapToGlobal(QPoint(5, 25)));
    QVERIFY(QTest::qWaitForWindowExposed(file));
    QVERIFY(isClaimed());
    file->close();
    QVERIFY(!isClaimed());
}

void MenusTest::keysFitTheScreen()
{
    trigger(u"keys"_s);
    auto *dialog = m_window->findChild<QDialog *>(u"keyList"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->height() <= 700);
    const QString text = dialog->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &part : {u"File"_s, u"Export"_s, u"Undo"_s, u"Person"_s, u"In lists"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter(QRegularExpression(u"^Undo\\b(?! to here| only)"_s)).size(), 1);
    dialog->close();
}

void MenusTest::exportGoesBesideTheProject()
{
    QString proposed;
    QTimer::singleShot(0, m_window.get(), [this, &proposed] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        proposed = dialog->findChild<QLineEdit *>(u"exportTarget"_s)->text();
        QTest::keyClick(dialog, Qt::Key_Return);
        awaitWork();
        if (dialog->isVisible()) // it was refused
            dialog->reject();
    });
    trigger(u"export"_s);
    QCOMPARE(proposed, path(u"my.pact.json"_s));
    QVERIFY(QFile::exists(proposed));
}

// Each with a timer of its own: one that is at work does not go off within a dialog that it opened.
void MenusTest::answer(QList<Answer> &answers)
{
    ++m_timers;
    QTimer::singleShot(5, m_window.get(), [this, &answers] {
        --m_timers;
        if (answers.isEmpty())
            return;
        QWidget *modal = QApplication::activeModalWidget();
        const Answer next = modal ? answers.takeFirst() : Answer();
        answer(answers);
        if (next)
            next(*modal);
    });
}

void MenusTest::exportWith(QList<Answer> answers)
{
    answer(answers);
    trigger(u"export"_s);
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(m_timers, 0); // the last one finds nothing left
}

void MenusTest::exportProposesWhatIsFree()
{
    for (const QString &name : {u"my.pact.json"_s, u"my.pact-2.json"_s, u"my.pact"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(path(u"gone"_s), path(u"my.pact.csv"_s)));
    QMap<QString, QString> proposed; // by format
    exportWith({[&proposed](QWidget &dialog) {
        auto &exporting = dynamic_cast<ExportDialog &>(dialog);
        const QStringList formats{u"standoff-json"_s, u"brat"_s, u"csv"_s, u"web-annotation"_s};
        for (const int i : {0, 1, 2, 3, 2, 1, 0}) {
            exporting.chooseFormat(formats[i]);
            const QString name = QFileInfo(target(dialog).text()).fileName();
            QCOMPARE(proposed.value(formats[i], name), name);
            proposed.insert(formats[i], name);
        }
        // What is typed is kept, as far as it is no name that is taken.
        target(dialog).setText(QFileInfo(target(dialog).text()).dir().filePath(u"x.y.json"_s));
        exporting.chooseFormat(u"csv"_s);
        QVERIFY(QFileInfo(target(dialog).text()).fileName().startsWith(u"x.y"_s));
        static_cast<QDialog &>(dialog).reject();
    }});
    const QStringList names = proposed.values();
    QVERIFY2(names.contains(u"my.pact-3.json"_s) && names.contains(u"my.pact-2.csv"_s)
            && names.contains(u"my.pact-2"_s),
        qPrintable(names.join(u' ')));
}

// It is said at once, and nothing is asked.
void MenusTest::exportRefusesAProject()
{
    const QByteArray before = bytesOf(u"my.pact.standoff"_s);
    QVERIFY(QFile::link(path(u"my.pact.standoff"_s), path(u"link.json"_s)));
    for (const QString &name :
        {u"my.pact.standoff"_s, u"link.json"_s, u"my.pact.standoff-journal"_s}) {
        const QString file = path(name);
        exportWith({[&file](QWidget &dialog) {
            target(dialog).setText(file);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QVERIFY(dialog.isVisible());
            const auto labels = dialog.findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [&file](const QLabel *label) {
                return label->isVisible() && label->text().contains(file)
                    && label->text().contains(u"project"_s);
            }));
            static_cast<QDialog &>(dialog).reject();
        }});
        QCOMPARE(bytesOf(u"my.pact.standoff"_s), before);
    }
}

void MenusTest::exportAsksBeforeItReplaces()
{
    QFile file(path(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("theirs") == 6);
    file.close();
    const auto begin = [&file](QWidget &dialog) {
        target(dialog).setText(file.fileName());
        // What asks is answered in the event loop of its own.
        QTest::keyClick(&dialog, Qt::Key_Return);
    };
    const auto press = [&file](int key) {
        return [key, &file](QWidget &box) {
            QCOMPARE(box.objectName(), u"question"_s);
            const auto labels = box.findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels,
                [&file](const QLabel *label) { return label->text().contains(file.fileName()); }));
            QTest::keyClick(&box, Qt::Key(key));
        };
    };
    const auto leave = [](QWidget &dialog) { static_cast<QDialog &>(dialog).reject(); };
    for (const int key : {Qt::Key_Escape, Qt::Key_Return}) {
        exportWith({begin, press(key), leave});
        QCOMPARE(bytesOf(u"other.json"_s), "theirs");
    }
    exportWith({begin, [](QWidget &box) {
                    for (QAbstractButton *button : box.findChildren<QAbstractButton *>()) {
                        if (button->text().contains(u"Replace"_s))
                            button->click();
                    }
                }});
    QVERIFY(bytesOf(u"other.json"_s).startsWith('{'));
}

void MenusTest::undoAsksBeforeArticlesGo()
{
    const auto articles = [this] { return session().project().all<Article>().size(); };
    const auto question = [this] { return m_window->findChild<QMessageBox *>(u"undoQuestion"_s); };
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QPointer<QMessageBox> asked = question();
        for (QAbstractButton *button : asked->buttons()) {
            if (asked->buttonRole(button) == role)
                button->click();
        }
        QTRY_VERIFY(!asked);
    };
    QVERIFY(annotate(session(), m_view->article()->article(),
        session().project().tagWithKey(u"p"_s)->id, {{0, 3}}));
    trigger(u"undo"_s); // what one sees goes without a question
    QVERIFY(!question());
    QCOMPARE(m_view->article()->annotations().size(), 0);

    trigger(u"undo"_s);
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(articles(), 1);
    QVERIFY2(question()->text().contains(u"Undo"_s), qPrintable(question()->text()));
    const QString told = question()->informativeText();
    QVERIFY2(
        told.contains(u"1 article"_s) && told.contains(u"Redo brings it back"_s), qPrintable(told));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    trigger(u"undo"_s); // once more does not ask twice
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    answer(QMessageBox::RejectRole);
    QCOMPARE(articles(), 1);

    trigger(u"undo"_s);
    answer(QMessageBox::AcceptRole);
    QCOMPARE(articles(), 0);
    trigger(u"redo"_s); // brings it back: nothing goes
    QVERIFY(!question());
    QCOMPARE(articles(), 1);

    QVERIFY(removeArticles(session(), {session().project().all<Article>().firstKey()}));
    trigger(u"undo"_s);
    QCOMPARE(articles(), 1);
    trigger(u"redo"_s);
    QVERIFY(question());
    QVERIFY(question()->informativeText().contains(u"Undo brings it back"_s));
    answer(QMessageBox::AcceptRole);
    QCOMPARE(articles(), 0);
}

// The answer holds for the step that was asked about, and for no other.
void MenusTest::answerIsForTheStepThatWasAskedAbout()
{
    trigger(u"undo"_s);
    QPointer<QMessageBox> question = m_window->findChild<QMessageBox *>(u"undoQuestion"_s);
    QVERIFY(question);
    QVERIFY(annotate(session(), m_view->article()->article(),
        session().project().tagWithKey(u"p"_s)->id, {{0, 3}}));
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QCOMPARE(session().project().all<Article>().size(), 1);
    QCOMPARE(m_view->article()->annotations().size(), 1);
}

STANDOFF_TEST(QApplication, MenusTest)
#include "tst_menus.moc"
