// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/columnsdialog.h"
#include "program/testprogram.h"
#include "ui/benches/importbench.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

using namespace Standoff;

// The list of what comes in and the columns of a table: by keys alone, and where there is little
// room.
class ImportKeysTest : public ImportBench
{
    Q_OBJECT

private slots:
    void init() { openProject(); }
    void cleanup() { closeProject(); }

    void theFootIsSeenOnSmallScreens();
    void theRemarkHasRoom();
    void tabGoesAsItIsSeen();
    void keysOfLettersAreUnique();
    void anyCellIsTypedIn();
    void labelsAreSeenAndTakenBack();
    void theRoleOfTheParagraphWithTheCursor();
    void oneIsChosenWhateverIsShown();
    void whatIsRefusedIsSelectedToo();
    void allRemarksAreSaid();
    void readingAnewTakesNoTime();
    void columnsOfAWideTable();
    void columnsByKeys();
    void whatWasLeftOutIsTold();

private:
    MarkedText &shown() const { return *m_preview->findChild<MarkedText *>(u"incomingArticle"_s); }
    // Of a table beside another file.
    ColumnsDialog &openColumns(const QByteArray &table)
    {
        read({write(u"a.csv"_s, table), write(u"b.txt"_s, "B.\n")});
        choose(u"a.csv"_s);
        part<QPushButton>(u"massColumns"_s)->click();
        auto *columns = m_dialog->findChild<ColumnsDialog *>();
        const auto *cells = columns->findChild<QTableWidget *>(u"columns"_s);
        [&] { QTRY_VERIFY(columns->isUpToDate() && cells->columnCount() > 0); }();
        columns->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(columns)); }();
        return *columns;
    }
    static QByteArray wideTable()
    {
        QByteArray names = "title,text,\"f1,f2\",it's";
        QByteArray row = "A pact,It holds for now as nobody has said that it does not.,1,2";
        for (int i = 5; i <= 100; ++i) {
            names += ",name" + QByteArray::number(i);
            row += ",cell" + QByteArray::number(i);
        }
        return names + '\n' + row + '\n';
    }
    static bool isSeen(const QWidget &part, const QWidget &window)
    {
        return part.isVisible()
            && window.rect().contains(QRect(part.mapTo(&window, QPoint()), part.size()));
    }
    // Letters with Alt that something in a window has.
    static QStringList letters(const QWidget &window)
    {
        QStringList letters;
        const auto take = [&](const QString &text) {
            if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty())
                letters.append(key.toString());
        };
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->window() == &window)
                take(button->text());
        }
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->window() == &window && label->buddy())
                take(label->text());
        }
        return letters;
    }
};

// 1280 x 720 at a scale of 2, of which a dialog takes nine tenths.
void ImportKeysTest::theFootIsSeenOnSmallScreens()
{
    ColumnsDialog &columns = openColumns("title;text\nA pact;It holds for now.\n");
    for (QDialog *dialog : {static_cast<QDialog *>(m_dialog), static_cast<QDialog *>(&columns)}) {
        dialog->resize(576, 324);
        QTRY_COMPARE(dialog->size(), QSize(576, 324));
        const auto *foot = dialog->findChild<QDialogButtonBox *>();
        for (const QAbstractButton *button : foot->buttons())
            QVERIFY2(isSeen(*button, *dialog), qPrintable(button->text()));
    }
    columns.reject();
    const QRect first = m_list->visualRect(m_list->model()->index(0, 0));
    const QPoint below = m_list->viewport()->mapTo(m_dialog, first.bottomLeft());
    QVERIFY2(below.y() < 324 - 40, qPrintable(QString::number(below.y()))); // a whole row
}

void ImportKeysTest::theRemarkHasRoom()
{
    read(sample());
    const auto right = [this](int column) {
        return m_list->columnViewportPosition(column) + m_list->columnWidth(column);
    };
    m_dialog->resize(1160, 700);
    QVERIFY(!m_list->isColumnHidden(IncomingModel::Size));
    QVERIFY(m_list->columnWidth(IncomingModel::Remark)
        >= 24 * m_list->fontMetrics().averageCharWidth());
    m_dialog->resize(860, 600);
    QTRY_VERIFY(m_list->isColumnHidden(IncomingModel::Size));
    QVERIFY(right(IncomingModel::Remark) <= m_list->viewport()->width());
    m_dialog->resize(1160, 700);
    QTRY_VERIFY(!m_list->isColumnHidden(IncomingModel::Size));
}

void ImportKeysTest::tabGoesAsItIsSeen()
{
    read(sample());
    QStringList names;
    auto *first = m_dialog->findChild<QLabel *>(u"importFrom"_s)->nextInFocusChain();
    for (const QWidget *part = first;; part = part->nextInFocusChain()) {
        if (!part->objectName().isEmpty() && part->isVisible()
            && (part->focusPolicy() & Qt::TabFocus) != 0)
            names.append(part->objectName());
        if (part->nextInFocusChain() == first)
            break;
    }
    const QStringList expected{u"importPattern"_s, u"chip5"_s, u"importQuery"_s, u"incomingList"_s,
        u"massPublisher"_s, u"massLabels"_s, u"incomingArticle"_s, u"importAdd"_s};
    QStringList found;
    for (const QString &name : std::as_const(names)) {
        if (expected.contains(name))
            found.append(name);
    }
    QCOMPARE(found, expected);
}

void ImportKeysTest::keysOfLettersAreUnique()
{
    ColumnsDialog &columns = openColumns("title;text\nA pact;It holds for now.\n");
    for (const QWidget *dialog :
        {static_cast<QWidget *>(m_dialog), static_cast<QWidget *>(&columns)}) {
        QStringList all = letters(*dialog);
        const QString said = all.join(u' ');
        QVERIFY(all.size() > 4);
        QVERIFY2(all.removeDuplicates() == 0, qPrintable(said));
    }
}

void ImportKeysTest::anyCellIsTypedIn()
{
    read(sample());
    m_dialog->resize(1160, 700);
    choose(u"pact.html"_s);
    m_list->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_list, Qt::Key_Right);
    QCOMPARE(m_list->currentIndex().column(), int(IncomingModel::Publisher));
    QCOMPARE(m_list->selectedRows().size(), 1);
    QTest::keyClick(m_list, Qt::Key_F2);
    edit(*QApplication::focusWidget(), u"Meridian"_s);
    QTRY_COMPARE(m_model->at(rowOf(u"pact.html"_s)).article.publisher, u"Meridian"_s);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Left);
    QTest::keyClick(m_list, Qt::Key_F2);
    edit(*QApplication::focusWidget(), u"2024-06-22"_s);
    QTRY_COMPARE(m_model->at(rowOf(u"pact.html"_s)).article.published, u"2024-06-22"_s);
}

void ImportKeysTest::labelsAreSeenAndTakenBack()
{
    read(sample());
    choose(u"pact.html"_s);
    QVERIFY(m_list->isColumnHidden(IncomingModel::Labels));
    auto *labels = part<QLineEdit>(u"massLabels"_s);
    labels->setFocus();
    edit(*labels, u"korea, arms"_s);
    QVERIFY(!m_list->isColumnHidden(IncomingModel::Labels));
    const int row = rowOf(u"pact.html"_s);
    QCOMPARE(m_model->index(row, IncomingModel::Labels).data().toString(), u"korea, arms"_s);
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->currentIndex().siblingAtColumn(IncomingModel::Labels));
    QTest::keyClick(m_list, Qt::Key_F2);
    edit(*QApplication::focusWidget(), u"arms"_s);
    QTRY_COMPARE(m_model->at(row).article.labels, QStringList{u"arms"_s});
}

void ImportKeysTest::theRoleOfTheParagraphWithTheCursor()
{
    read({write(u"a.html"_s, page("The pact", 3)), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    MarkedText &text = shown();
    text.setFocus();
    QCOMPARE(text.current(), 0);
    for (int i = 0; text.current() < 2 && i < 20; ++i)
        QTest::keyClick(&text, Qt::Key_Down);
    QCOMPARE(text.current(), 2);
    QString ticked;
    QTimer::singleShot(0, this, [&ticked] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (const QAction *action : menu->actions())
            ticked += action->isChecked() ? action->text() : QString();
        menu->actions()[int(ParagraphRole::Quote)]->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(text.viewport(), &event);
    QCOMPARE(ticked, u"body"_s);
    QCOMPARE(text.current(), 2);
    addChosen(*m_window);
    const Article &article = *std::next(session().project().all<Article>().begin());
    QVERIFY(session().openArticle(article.id));
    QCOMPARE((*session().opened(article.id))->text().paragraphs()[2].role, ParagraphRole::Quote);
}

void ImportKeysTest::oneIsChosenWhateverIsShown()
{
    read(sample());
    choose(u"plain.txt"_s);
    const auto chip = [this](int id) {
        QTest::mouseClick(part<QToolButton>(u"chip%1"_s.arg(id)), Qt::LeftButton);
    };
    chip(int(Standing::Doubtful));
    QCOMPARE(m_list->selectedRows(), QList<int>{rowOf(u"unsure.txt"_s)});
    QTRY_VERIFY(m_preview->isUpToDate());
    QVERIFY(!blocksOf(shown()).join(QString()).isEmpty());
    auto *query = part<QLineEdit>(u"importQuery"_s);
    query->setFocus();
    QTest::keyClicks(query, u"nothing-like-it"_s);
    QCOMPARE(m_list->currentRow(), -1);
    QCOMPARE(blocksOf(shown()).join(QString()), QString());
    query->clear();
    QCOMPARE(m_list->selectedRows(), QList<int>{rowOf(u"unsure.txt"_s)});
}

void ImportKeysTest::whatIsRefusedIsSelectedToo()
{
    read(sample());
    choose(u"picture.png"_s);
    const auto *fields = part<QComboBox>(u"massPublisher"_s)->parentWidget();
    QCOMPARE(fields->findChild<QLabel *>()->text(), u"1 selected"_s);
    QVERIFY(!part<QComboBox>(u"massPublisher"_s)->isEnabled());
    QVERIFY(!part<QComboBox>(u"massEncoding"_s)->isVisible());
}

void ImportKeysTest::allRemarksAreSaid()
{
    read(sample());
    choose(u"unsure.txt"_s);
    const auto *said = part<QLabel>(u"importSaid"_s);
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), m_model->at(rowOf(u"unsure.txt"_s)).remarks.join(u'\n'));
    choose(u"plain.txt"_s);
    QVERIFY(!said->isVisible());
}

void ImportKeysTest::readingAnewTakesNoTime()
{
    read(sample());
    choose(u"unsure.txt"_s);
    const QString before = part<QLabel>(u"importProgress"_s)->text();
    QTest::qWait(300);
    emit part<QComboBox>(u"massEncoding"_s)->textActivated(u"KOI8-R"_s);
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(part<QLabel>(u"importProgress"_s)->text(), before);
}

void ImportKeysTest::columnsOfAWideTable()
{
    ColumnsDialog &columns = openColumns(wideTable());
    const auto *table = columns.findChild<QTableWidget *>(u"columns"_s);
    QCOMPARE(table->columnCount(), 100);
    const QRect cell = table->visualItemRect(table->item(2, 0));
    QVERIFY(table->viewport()->rect().contains(cell));
    const auto *line = columns.findChild<QLabel *>(u"commandLine"_s);
    QVERIFY(line->height() <= 3 * line->fontMetrics().height());
    columns.findChild<QPushButton *>(u"copyMap"_s)->click();
    // A shell takes it for two words.
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\n' "_s + QGuiApplication::clipboard()->text()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
        u"--map\n"_s + columns.map().toText() + u'\n');
    QVERIFY(columns.map().toText().contains(u"it's"_s));
}

void ImportKeysTest::columnsByKeys()
{
    ColumnsDialog &columns = openColumns("title;text\nA pact;It holds for now.\n");
    for (const auto *label : columns.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'&') || label->buddy(), qPrintable(label->text()));
    QTest::keyClick(&columns, Qt::Key_D, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), columns.findChild<QComboBox *>(u"dates"_s));
    auto *table = columns.findChild<QTableWidget *>(u"columns"_s);
    table->setFocus(); // which gives it to the first choice
    QCOMPARE(QApplication::focusWidget(), table->cellWidget(0, 0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table->cellWidget(0, 1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!table->isAncestorOf(QApplication::focusWidget()));
}

void ImportKeysTest::whatWasLeftOutIsTold()
{
    read({write(u"plain.txt"_s, "Only this.\n"), write(u"known.txt"_s, "Kim met Putin.\n")});
    addChosen(*m_window);
    const QString told = m_window->findChild<MessageBar *>()->text();
    QVERIFY2(told.startsWith(u"1 article"_s) && told.contains(u"already"_s), qPrintable(told));
}

STANDOFF_TEST(QApplication, ImportKeysTest)
#include "tst_importkeys.moc"
