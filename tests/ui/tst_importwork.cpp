// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "ui/benches/importbench.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QScrollBar>

using namespace Standoff;

// What a person does in the list of what comes in is neither lost nor done by mistake.
class ImportWorkTest : public ImportBench
{
    Q_OBJECT

private slots:
    void init() { openProject(); }
    void cleanup() { closeProject(); }

    void enterInAFieldOnlyTakesIt();
    void controlEnterAdds();
    void whatNobodyTouchedGoesAtOnce();
    void workIsNotDroppedUnasked();
    void theWindowAsksToo();
    void theFirstInSightIsTakenIn();
    void whatWasTakenInCanBeTakenBack_data();
    void whatWasTakenInCanBeTakenBack();
    void whatIsLeftStaysLeft();
    void factsCanBeEmptied();
    void whatIsNoDateStaysInItsField();

private:
    // Two places where prose was left out, far from each other.
    static QByteArray longPage()
    {
        QByteArray html = page("The pact", 30);
        const QByteArray aside =
            "<aside class='related-box'><p>" + prose(91) + "</p><p>" + prose(92) + "</p></aside>";
        html.replace("<p>" + prose(4) + "</p>", "<p>" + prose(4) + "</p>" + aside);
        html.replace("</article>", "</article><footer><p>" + prose(95) + "</p></footer>");
        return html;
    }
    MarkedText &shown() const { return *m_preview->findChild<MarkedText *>(u"incomingArticle"_s); }
    QWidget *cell(const QString &file, int column)
    {
        choose(file);
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->currentIndex().siblingAtColumn(column));
        m_list->edit(m_list->currentIndex());
        return QApplication::focusWidget();
    }
};

void ImportWorkTest::enterInAFieldOnlyTakesIt()
{
    read(sample());
    m_list->selectAll();
    auto *publisher = part<QComboBox>(u"massPublisher"_s);
    publisher->setFocus();
    QTest::keyClicks(publisher->lineEdit(), u"Skerry Review"_s);
    QTest::keyClick(publisher->lineEdit(), Qt::Key_Return);
    QTest::qWait(50);
    QVERIFY(importDialog(*m_window) && m_dialog->isVisible());
    QCOMPARE(m_model->at(0).article.publisher, u"Skerry Review"_s);
    for (const QString &name : {u"massSection"_s, u"massLabels"_s, u"importQuery"_s}) {
        part<QLineEdit>(name)->setFocus();
        QTest::keyClick(part<QLineEdit>(name), Qt::Key_Return);
    }
    auto *pattern = part<QComboBox>(u"importPattern"_s)->lineEdit();
    pattern->setFocus();
    QTest::keyClicks(pattern, u"{title}"_s);
    QTest::keyClick(pattern, Qt::Key_Enter);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Return);
    edit(*cell(u"plain.txt"_s, IncomingModel::Title), u"Typed"_s);
    QTRY_COMPARE(m_model->at(rowOf(u"plain.txt"_s)).article.title, u"Typed"_s);
    QTest::qWait(50);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(titles(), QStringList{u"First"_s});
}

void ImportWorkTest::controlEnterAdds()
{
    read(sample());
    choose(u"plain.txt"_s);
    auto *publisher = part<QComboBox>(u"massPublisher"_s);
    publisher->setFocus();
    QTest::keyClicks(publisher->lineEdit(), u"Skerry Review"_s);
    QTest::keyClick(publisher->lineEdit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!importDialog(*m_window));
    awaitWork();
    QCOMPARE(titles().size(), 4);
    const auto articles = session().project().all<Article>();
    QVERIFY(std::ranges::contains(articles, u"Skerry Review"_s, &Article::publisher));
}

void ImportWorkTest::whatNobodyTouchedGoesAtOnce()
{
    read(sample());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!importDialog(*m_window));
}

void ImportWorkTest::workIsNotDroppedUnasked()
{
    read(sample());
    choose(u"plain.txt"_s);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Space);
    answerNext(false);
    QTest::keyClick(m_list, Qt::Key_Escape);
    QVERIFY(m_asked && m_dialog->isVisible());
    answerNext(false);
    m_dialog->close();
    QVERIFY(m_asked && m_dialog->isVisible());
    QVERIFY(!m_model->at(rowOf(u"plain.txt"_s)).isWanted);
    answerNext(true);
    QTest::keyClick(m_list, Qt::Key_Escape);
    QVERIFY(m_asked);
    QTRY_VERIFY(!importDialog(*m_window));
    QCOMPARE(titles(), QStringList{u"First"_s});
}

void ImportWorkTest::theWindowAsksToo()
{
    read(sample());
    m_model->addLabels({0}, {u"korea"_s});
    answerNext(false);
    QVERIFY(!m_window->close());
    QVERIFY(m_asked && m_window->isVisible() && m_dialog->isVisible());
}

void ImportWorkTest::theFirstInSightIsTakenIn()
{
    read({write(u"a.html"_s, longPage()), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    QCOMPARE(shown().firstShown(), 0);
    QTest::keyClick(m_dialog, Qt::Key_I, Qt::ControlModifier);
    const QStringList blocks = blocksOf(shown());
    const auto at = int(blocks.indexOf(QString::fromUtf8(prose(91))));
    QCOMPARE(at, 5);
    QVERIFY(!blocks.contains(QString::fromUtf8(prose(95))));
    QCOMPARE(shown().current(), at);
    QVERIFY(shown().viewport()->rect().contains(shown().cursorRect().center()));
    // From the end on, the last one is.
    shown().verticalScrollBar()->setValue(shown().verticalScrollBar()->maximum());
    QTest::keyClick(m_dialog, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(blocksOf(shown()).contains(QString::fromUtf8(prose(95))));
    QVERIFY(shown().viewport()->rect().contains(shown().cursorRect().center()));
}

// Where the intake says that little was kept, and where the reader does.
void ImportWorkTest::whatWasTakenInCanBeTakenBack_data()
{
    QTest::addColumn<QByteArray>("beside");
    QTest::newRow("intake") << QByteArray("</article><div class=comments>%1</div>");
    QTest::newRow("reader") << QByteArray("<aside class=related-box>%1</aside></article>");
}

void ImportWorkTest::whatWasTakenInCanBeTakenBack()
{
    QFETCH(QByteArray, beside);
    const auto paragraphs = [](int first, int last) {
        QByteArray html;
        for (int i = first; i <= last; ++i)
            html += "<p>" + prose(i) + ' ' + prose(i + 10) + "</p>";
        return html;
    };
    QByteArray html = page("The pact", 0);
    html.replace("</article>", paragraphs(1, 2) + beside.replace("%1", paragraphs(3, 5)));
    read({write(u"a.html"_s, html), write(u"b.txt"_s, "B.\n")});
    choose(u"a.html"_s);
    const Candidate before = m_model->at(0);
    QVERIFY(before.article.kept < Candidate::littleKept);
    QCOMPARE(before.standing, Standing::Doubtful);
    QVERIFY(!before.remarks.isEmpty());
    const QStringList blocks = blocksOf(shown());
    QTest::keyClick(m_dialog, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(m_model->at(0).article.kept, 1.0);
    QCOMPARE(m_model->at(0).standing, Standing::Ready);
    QCOMPARE(m_model->at(0).remarks, QStringList());
    QVERIFY(m_model->at(0).words > before.words);
    choose(u"b.txt"_s);
    choose(u"a.html"_s);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(blocksOf(shown()), blocks);
    QCOMPARE(m_model->at(0).article.kept, before.article.kept);
    QCOMPARE(m_model->at(0).standing, before.standing);
    QCOMPARE(m_model->at(0).remarks, before.remarks);
    QCOMPARE(m_model->at(0).words, before.words);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier); // there is no more
    QCOMPARE(blocksOf(shown()), blocks);
}

// Also where the file is read in another encoding.
void ImportWorkTest::whatIsLeftStaysLeft()
{
    read(sample());
    choose(u"unsure.txt"_s);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Space);
    QCOMPARE(m_model->wanted(), 2);
    emit part<QComboBox>(u"massEncoding"_s)->textActivated(u"KOI8-R"_s);
    QTRY_VERIFY(!m_dialog->isReading());
    QCOMPARE(m_model->at(rowOf(u"unsure.txt"_s)).article.encoding, u"KOI8-R"_s);
    QCOMPARE(m_model->wanted(), 2);
}

void ImportWorkTest::factsCanBeEmptied()
{
    QByteArray html = page("The pact", 3);
    html.replace("<title>", "<meta property='og:site_name' content='Meridian'><title>");
    read({write(u"a.html"_s, html), write(u"b.txt"_s, "B.\n")});
    QCOMPARE(m_model->at(0).article.publisher, u"Meridian"_s);
    edit(*cell(u"a.html"_s, IncomingModel::Publisher), {});
    QTRY_COMPARE(m_model->at(0).article.publisher, QString());
    m_model->setFact({0}, IncomingFact::Publisher, u"Typed"_s);
    choose(u"b.txt"_s);
    choose(u"a.html"_s);
    auto *publisher = part<QComboBox>(u"massPublisher"_s)->lineEdit();
    publisher->setFocus();
    edit(*publisher, {});
    QCOMPARE(m_model->at(0).article.publisher, QString());
}

void ImportWorkTest::whatIsNoDateStaysInItsField()
{
    read(sample());
    const int row = rowOf(u"pact.html"_s);
    m_model->setFact({row}, IncomingFact::Published, u"2024-06-22"_s);
    const QPointer<QWidget> field = cell(u"pact.html"_s, IncomingModel::Published);
    edit(*field, u"next week"_s);
    QTest::qWait(50);
    QVERIFY(field && QApplication::focusWidget() == field);
    const auto *problem = part<QLabel>(u"importProblem"_s);
    QVERIFY(problem->isVisible() && problem->text().contains(u"next week"_s));
    // Nothing is added over it.
    part<QPushButton>(u"importAdd"_s)->click();
    QVERIFY(m_dialog->isVisible() && problem->isVisible());
    edit(*cell(u"pact.html"_s, IncomingModel::Published), u"20 June 2024"_s);
    QTRY_COMPARE(m_model->at(row).article.published, u"2024-06-20"_s);
    QVERIFY(!problem->isVisible());
    edit(*cell(u"pact.html"_s, IncomingModel::Published), {});
    QTRY_COMPARE(m_model->at(row).article.published, QString());
}

STANDOFF_TEST(QApplication, ImportWorkTest)
#include "tst_importwork.moc"
