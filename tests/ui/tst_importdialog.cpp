// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/columnsdialog.h"
#include "panels/codeview.h"
#include "program/testprogram.h"
#include "store/file/sqliteconnection.h"
#include "support/zipped.h"
#include "ui/benches/importbench.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace Standoff;

// The list of what comes in, driven by key and mouse.
class ImportDialogTest : public ImportBench
{
    Q_OBJECT

private slots:
    void init() { openProject(); }
    void cleanup() { closeProject(); }

    void chosenOnesAreAdded();
    void chipsAndQueryFilter();
    void spaceTakesAndLeaves();
    void theNextToLookAt();
    void theEncodingIsChosen();
    void theEncodingOfOnePart();
    void factsForMany();
    void whatWasSaidStays();
    void whatCameMeanwhileIsLeftOut();
    void whatCannotBeAddedComesBack();
    void namesOfFiles();
    void theArticleBesideItsPage();
    void whatWasLeftOutIsTakenIn();
    void rolesAreGiven();
    void theSourceOfText();
    void whatHasNoSource();
    void columnsOfATable();
    void pauseAndGoOn();
    void addedWhileItPauses();
    void manyFiles();
};

void ImportDialogTest::chosenOnesAreAdded()
{
    read(sample());
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->at(rowOf(u"pact.html"_s)).standing, Standing::Ready);
    QCOMPARE(m_model->at(rowOf(u"unsure.txt"_s)).standing, Standing::Doubtful);
    QCOMPARE(m_model->at(rowOf(u"known.txt"_s)).standing, Standing::Known);
    QCOMPARE(m_model->at(rowOf(u"picture.png"_s)).standing, Standing::Refused);
    QCOMPARE(m_model->wanted(), 3);
    QVERIFY(part<QPushButton>(u"importAdd"_s)->text().contains(u'3'));
    m_model->setWanted({rowOf(u"unsure.txt"_s)}, false);
    QTest::mouseClick(part<QPushButton>(u"importAdd"_s), Qt::LeftButton);
    QTRY_COMPARE(titles(), (QStringList{u"First"_s, u"The pact"_s, u"Only this."_s}));
    awaitWork();
    QVERIFY(session().undo()); // all in one step
    QCOMPARE(titles(), QStringList{u"First"_s});
}

void ImportDialogTest::chipsAndQueryFilter()
{
    read(sample());
    QTest::mouseClick(part<QToolButton>(u"chip%1"_s.arg(int(Standing::Refused))), Qt::LeftButton);
    QCOMPARE(m_list->model()->rowCount(), 1);
    QTest::mouseClick(
        part<QToolButton>(u"chip%1"_s.arg(EnumWords<Standing>::words.size())), Qt::LeftButton);
    QCOMPARE(m_list->model()->rowCount(), 5);
    auto *query = part<QLineEdit>(u"importQuery"_s);
    query->setFocus();
    QTest::keyClicks(query, u"kind:page"_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
    QTest::keyClicks(query, u" words:<5"_s);
    QCOMPARE(m_list->model()->rowCount(), 0);
}

void ImportDialogTest::spaceTakesAndLeaves()
{
    read(sample());
    m_list->setFocus();
    m_list->selectAll();
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_model->wanted(), 4); // not all were, and one has no article
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_model->wanted(), 0);
    QVERIFY(!part<QPushButton>(u"importAdd"_s)->isEnabled());
}

void ImportDialogTest::theNextToLookAt()
{
    read(sample());
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_list->currentRow(), rowOf(u"unsure.txt"_s));
}

void ImportDialogTest::theEncodingIsChosen()
{
    read(sample());
    choose(u"unsure.txt"_s);
    auto *encodings = part<QComboBox>(u"massEncoding"_s);
    QVERIFY(encodings->findText(u"KOI8-R"_s) >= 0);
    for (const QString &name : {u"windows-1251"_s, u"KOI8-R"_s}) {
        encodings->setCurrentText(name);
        emit encodings->textActivated(name);
        QTRY_VERIFY(!m_dialog->isReading());
        QTRY_VERIFY(m_preview->isUpToDate());
        QCOMPARE(m_model->at(rowOf(u"unsure.txt"_s)).article.encoding, name);
    }
    const Candidate &chosen = m_model->at(rowOf(u"unsure.txt"_s));
    QCOMPARE(chosen.article.title, u"ПРИВЕТ"_s);
    QCOMPARE(chosen.standing, Standing::Ready); // and not like what it was before
    QCOMPARE(m_list->currentRow(), rowOf(u"unsure.txt"_s));
    QCOMPARE(blocksOf(*m_preview->findChild<MarkedText *>(u"incomingArticle"_s)),
        QStringList{u"ПРИВЕТ"_s});
    addChosen(*m_window);
    QVERIFY(titles().contains(u"ПРИВЕТ"_s));
}

// Of several texts in a file only the one that is chosen is read in another encoding.
void ImportDialogTest::theEncodingOfOnePart()
{
    const QByteArray other = "\xce\xcf\xd7\xcf\xd3\xd4\xc9"; // "новости" in KOI8-R
    read({write(u"a.zip"_s,
              zipped({{u"one.txt"_s, "\xf0\xf2\xe9\xf7\xe5\xf4"}, {u"two.txt"_s, other}})),
        write(u"b.txt"_s, "B.\n")});
    QCOMPARE(m_model->rowCount(), 3);
    const QString before = m_model->at(1).article.encoding;
    m_list->choose(m_list->model()->index(0, 0));
    auto *encodings = part<QComboBox>(u"massEncoding"_s);
    const auto take = [&](const QString &encoding) {
        encodings->setCurrentText(encoding);
        emit encodings->textActivated(encoding);
        QTRY_VERIFY(!m_dialog->isReading());
    };
    take(u"KOI8-R"_s);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->at(0).article.encoding, u"KOI8-R"_s);
    QCOMPARE(m_model->at(0).article.title, u"ПРИВЕТ"_s);
    QCOMPARE(m_model->at(1).article.encoding, before);
    QCOMPARE(m_list->currentRow(), 0);
    take(u"ISO-2022-KR"_s); // which cannot be read
    QVERIFY(part<QLabel>(u"importProblem"_s)->isVisible());
    QCOMPARE(m_model->at(0).article.title, u"ПРИВЕТ"_s);
}

// Also where a file is read in another encoding.
void ImportDialogTest::whatWasSaidStays()
{
    read(sample());
    choose(u"unsure.txt"_s);
    const int row = rowOf(u"unsure.txt"_s);
    m_model->setFact({row}, IncomingFact::Publisher, u"Skerry Review"_s);
    m_model->addLabels({row}, {u"korea"_s});
    auto *encodings = part<QComboBox>(u"massEncoding"_s);
    emit encodings->textActivated(u"KOI8-R"_s);
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(m_model->at(row).article.encoding, u"KOI8-R"_s);
    QCOMPARE(m_model->at(row).article.publisher, u"Skerry Review"_s);
    QCOMPARE(m_model->at(row).article.labels, QStringList{u"korea"_s});
}

void ImportDialogTest::whatCameMeanwhileIsLeftOut()
{
    read(sample());
    QVERIFY(addArticles(session(), {{.text = ArticleText(u"Only this.\n"_s), .title = u"Same"_s}}));
    addChosen(*m_window);
    QCOMPARE(titles().count(u"Only this."_s), 0);
    QCOMPARE(titles().size(), 4); // two, and those that were chosen but for one
}

void ImportDialogTest::whatCannotBeAddedComesBack()
{
    read(sample());
    m_model->setFact({rowOf(u"plain.txt"_s)}, IncomingFact::Title, u"Typed"_s);
    {
        const auto other =
            SqliteConnection::open(path(u"p.standoff"_s), SqliteConnection::Mode::ReadWrite);
        QVERIFY(other && (*other)->execute("BEGIN EXCLUSIVE"));
        part<QPushButton>(u"importAdd"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QLabel>(u"importProblem"_s)->isVisible() && m_dialog->isVisible(), 20'000);
        QCOMPARE(titles(), QStringList{u"First"_s});
    }
    addChosen(*m_window);
    QVERIFY(titles().contains(u"Typed"_s));
}

void ImportDialogTest::factsForMany()
{
    read(sample());
    m_list->selectAll();
    auto *publisher = part<QComboBox>(u"massPublisher"_s);
    publisher->setFocus();
    QTest::keyClicks(publisher, u"Skerry Review"_s);
    QTest::keyClick(publisher, Qt::Key_Tab);
    auto *labels = part<QLineEdit>(u"massLabels"_s);
    labels->setFocus();
    QTest::keyClicks(labels, u"korea, arms"_s);
    QTest::keyClick(labels, Qt::Key_Tab);
    QVERIFY(m_dialog->isVisible()); // Enter and Tab are the fields'
    addChosen(*m_window);
    int count = 0;
    for (const Article &article : session().project().all<Article>()) {
        if (article.title == u"First"_s)
            continue;
        QCOMPARE(article.publisher, u"Skerry Review"_s);
        QCOMPARE(article.labels, (QStringList{u"korea"_s, u"arms"_s}));
        ++count;
    }
    QCOMPARE(count, 3);
}

void ImportDialogTest::namesOfFiles()
{
    read({write(u"2024-06-22 - Meridian - Trade.txt"_s, "It is short.\n"),
        write(u"other.txt"_s, "Another one.\n")});
    auto *pattern = part<QComboBox>(u"importPattern"_s);
    pattern->setFocus();
    QTest::keyClicks(pattern, u"{date} - {publisher} - {title}"_s);
    QVERIFY2(part<QLabel>(u"importFits"_s)->text().contains(u"1 of 2"_s),
        qPrintable(part<QLabel>(u"importFits"_s)->text()));
    QCOMPARE(m_model->at(0).article.publisher, u"Meridian"_s);
    QCOMPARE(m_model->at(0).article.title, u"Trade"_s);
    QTest::keyClicks(pattern, u"{what}"_s);
    QVERIFY2(part<QLabel>(u"importFits"_s)->text().contains(u"what"_s),
        qPrintable(part<QLabel>(u"importFits"_s)->text()));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(pattern, Qt::Key_Backspace);
    addChosen(*m_window);
    QCOMPARE(titles(), (QStringList{u"First"_s, u"Trade"_s, u"Another one."_s}));
    // It is there the next time.
    read({write(u"third.txt"_s, "Three.\n"), write(u"fourth.txt"_s, "Four.\n")});
    QVERIFY(part<QComboBox>(u"importPattern"_s)->findText(u"{date} - {publisher} - {title}"_s) > 0);
}

void ImportDialogTest::theArticleBesideItsPage()
{
    read({write(u"a.html"_s, page("The pact", 2)), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    const QStringList kept = blocksOf(*m_preview->findChild<MarkedText *>(u"incomingArticle"_s));
    QCOMPARE(kept,
        (QStringList{u"The pact"_s, QString::fromUtf8(prose(1)), QString::fromUtf8(prose(2))}));
    const auto *file = m_preview->findChild<MarkedText *>(u"incomingPage"_s);
    QVERIFY(file->isVisible());
    QCOMPARE(blocksOf(*file).first(), u"Home"_s);
    QCOMPARE(blocksOf(*file).last(), u"Imprint"_s);
}

void ImportDialogTest::whatWasLeftOutIsTakenIn()
{
    QByteArray html = page("The pact", 4);
    html.replace("</article>",
        "<aside class='related-box'><p>" + prose(8) + "</p><p>" + prose(9) + "</p></aside><p>"
            + prose(5) + "</p></article>");
    read({write(u"a.html"_s, html), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    auto *shown = m_preview->findChild<MarkedText *>(u"incomingArticle"_s);
    const QStringList before = blocksOf(*shown);
    QCOMPARE(before.size(), 7); // headline, five paragraphs, what was left out
    QVERIFY2(before[5].contains(u"2 paragraph"_s), qPrintable(before.join(u'\n')));
    QTest::keyClick(m_dialog, Qt::Key_I, Qt::ControlModifier);
    QStringList expected{u"The pact"_s};
    for (const int i : {1, 2, 3, 4, 8, 9, 5})
        expected.append(QString::fromUtf8(prose(i)));
    QCOMPARE(blocksOf(*shown), expected);
    addChosen(*m_window);
    const Article &article = *std::next(session().project().all<Article>().begin());
    QVERIFY(m_window->session().openArticle(article.id));
    QCOMPARE((*session().opened(article.id))->text().string(), expected.join(u'\n'));
}

void ImportDialogTest::rolesAreGiven()
{
    read({write(u"a.html"_s, page("The pact", 2)), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    auto *shown = m_preview->findChild<MarkedText *>(u"incomingArticle"_s);
    const QRect last = shown->cursorRect(QTextCursor(shown->document()->lastBlock()));
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions()[int(ParagraphRole::Credit)]->trigger();
        menu->close();
    });
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, last.center(), shown->viewport()->mapToGlobal(last.center()));
    QApplication::sendEvent(shown->viewport(), &event);
    addChosen(*m_window);
    const Article &article = *std::next(session().project().all<Article>().begin());
    QVERIFY(session().openArticle(article.id));
    QCOMPARE((*session().opened(article.id))->text().paragraphs()[2].role, ParagraphRole::Credit);
}

void ImportDialogTest::theSourceOfText()
{
    read({write(u"a.html"_s, page("The pact", 2)), write(u"b.txt"_s, "Only this.\n")});
    choose(u"b.txt"_s);
    const auto *source = m_preview->findChild<CodeView *>(u"incomingSource"_s);
    QVERIFY(source->isVisible());
    QCOMPARE(source->toPlainText(), u"Only this.\n"_s);
}

void ImportDialogTest::whatHasNoSource()
{
    read(sample());
    choose(u"picture.png"_s);
    QVERIFY(blocksOf(*m_preview->findChild<MarkedText *>(u"incomingArticle"_s))
        == QStringList{QString()});
    QVERIFY(!m_preview->findChild<CodeView *>(u"incomingSource"_s)->isVisible());
}

// Nobody can guess which column is the text; once it was said, it is known.
void ImportDialogTest::columnsOfATable()
{
    const QByteArray rows = "4;Shells stay in Seoul for now;2024-06-22\n"
                            "5;The treaty binds nobody at all;yesterday\n";
    read({write(u"a.csv"_s, "zz;qq;ww\n" + rows), write(u"b.txt"_s, "B.\n")});
    choose(u"a.csv"_s);
    QTest::mouseClick(part<QPushButton>(u"massColumns"_s), Qt::LeftButton);
    auto *columns = m_dialog->findChild<ColumnsDialog *>();
    QVERIFY(columns);
    QTRY_VERIFY(columns->isUpToDate());
    auto *table = columns->findChild<QTableWidget *>(u"columns"_s);
    const auto *problem = columns->findChild<QLabel *>(u"columnsProblem"_s);
    QTRY_VERIFY2(table->columnCount() == 3, qPrintable(problem->text()));
    const auto say = [&](int column, ColumnRole role) {
        auto *choice = qobject_cast<QComboBox *>(table->cellWidget(0, column));
        choice->setCurrentIndex(int(columnRoles().indexOf(role)));
        emit choice->activated(choice->currentIndex());
        QTRY_VERIFY(columns->isUpToDate());
    };
    say(0, ColumnRole::LeftOut);
    say(1, ColumnRole::Text);
    say(2, ColumnRole::Published);
    QCOMPARE(columns->map().roleOf(u"qq"_s), ColumnRole::Text);
    auto *ok = columns->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->at(0).article.part, u"row 2"_s);
    QCOMPARE(m_model->at(0).article.published, u"2024-06-22"_s);
    QVERIFY(!m_model->at(1).remarks.isEmpty()); // yesterday
    answerNext(true);
    m_dialog->reject();
    QTRY_VERIFY(!importDialog(*m_window));
    read({write(u"c.csv"_s, "zz;qq;ww\n" + rows), write(u"d.txt"_s, "D.\n")});
    QCOMPARE(m_model->at(0).article.published, u"2024-06-22"_s);
    QVERIFY(m_model->at(0).hasArticle());
}

void ImportDialogTest::pauseAndGoOn()
{
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(write(u"%1.txt"_s.arg(i), "Text " + QByteArray::number(i) + ".\n"));
    m_window->addArticles(files);
    QTRY_VERIFY(importDialog(*m_window)->findChild<IncomingModel *>()->rowCount() > 0);
    auto *pause = importDialog(*m_window)->findChild<QToolButton *>(u"importPause"_s);
    pause->click();
    QTest::qWait(300);
    const int read = importDialog(*m_window)->findChild<IncomingModel *>()->rowCount();
    QTest::qWait(300);
    QCOMPARE(importDialog(*m_window)->findChild<IncomingModel *>()->rowCount(), read);
    pause->click();
    awaitReading(*m_window);
    QCOMPARE(importDialog(*m_window)->findChild<IncomingModel *>()->rowCount(), 60);
}

void ImportDialogTest::addedWhileItPauses()
{
    QStringList files;
    for (int i = 0; i < 60; ++i)
        files.append(write(u"%1.txt"_s.arg(i), "Text " + QByteArray::number(i) + ".\n"));
    m_window->addArticles(files);
    auto *model = importDialog(*m_window)->findChild<IncomingModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    importDialog(*m_window)->findChild<QToolButton *>(u"importPause"_s)->click();
    QTest::qWait(300);
    const int read = model->wanted();
    importDialog(*m_window)->findChild<QPushButton *>(u"importAdd"_s)->click();
    QTRY_COMPARE(titles().size(), 1 + read);
    awaitWork();
}

void ImportDialogTest::manyFiles()
{
    QStringList files;
    for (int i = 0; i < 300; ++i)
        files.append(write(u"%1.html"_s.arg(i), page("Title " + QByteArray::number(i), 2 + i % 7)));
    read(files);
    QCOMPARE(m_model->rowCount(), 300);
    m_list->sortByColumn(IncomingModel::Words, Qt::DescendingOrder);
    QCOMPARE(m_list->model()->index(0, 0).data().toString(), u"Title 6"_s);
}

STANDOFF_TEST(QApplication, ImportDialogTest)
#include "tst_importdialog.moc"
