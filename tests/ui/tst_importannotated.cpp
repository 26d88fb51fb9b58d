// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/annotated/annotateddialog.h"
#include "importing/annotated/foreigntagsview.h"
#include "importing/importdialog.h"
#include "items/foreign/foreignarticlesmodel.h"
#include "items/foreign/foreigntagsmodel.h"
#include "program/testprogram.h"
#include "project/dump.h"
#include "windowbench.h"

#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Standoff;

// Annotated articles of other programs, imported with care by key and mouse.
class ImportAnnotatedTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsDroppedIsLookedAt();
    void otherThingsAreAddedAsArticles();
    void nothingIsChosenYet();
    void whatWouldComeIsTold();
    void tagsAreDecidedAndImported();
    void twiceDoublesNothing();
    void cancelChangesNothing();
    void decisionsAreRemembered();
    void severalAreLeftOutByKey();
    void layersOfAnotherKindAreDecided();
    void keysThatAreTakenAreTold();
    void anotherFormatIsChosen();
    void whatCannotBeReadIsTold();
    void remarksAreCopied();
    void everyButtonHasItsKey();

private:
    AnnotatedDialog *dialog() const { return m_window->findChild<AnnotatedDialog *>(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return dialog()->findChild<Widget *>(name);
    }
    ForeignTagsModel *tags() const { return dialog()->findChild<ForeignTagsModel *>(); }
    ForeignTagsView *view() const { return dialog()->findChild<ForeignTagsView *>(); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = this->path(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file cannot be written");
        return path;
    }
    // A folder of brat: two articles, one of which the project has.
    QString corpus() const
    {
        write(u"corpus/one.txt"_s, "Kim met Putin in Sinuiju on Monday.\n");
        write(u"corpus/one.ann"_s,
            "T1\tPER 0 3\tKim\nT2\tPER 8 13\tPutin\nT3\tGPE 17 24\tSinuiju\n"
            "T4\tMISC 28 34\tMonday\nR1\tMet Arg1:T1 Arg2:T2\n");
        write(u"corpus/two.txt"_s, "Kim was there.\n");
        write(u"corpus/two.ann"_s, "T1\tPER 0 3\tKim\nT2\tMISC 90 99\tfar away\n");
        return path(u"corpus"_s);
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
    }
    void read(const QStringList &paths)
    {
        dialog() ? dialog()->read(paths) : drop(paths);
        QVERIFY2(dialog(), qPrintable(message()));
        awaitRead();
    }
    void awaitRead()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog()->isReading(), 20'000);
        dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    QModelIndex tag(const QString &name) const
    {
        for (int layer = 0; layer < tags()->rowCount(); ++layer) {
            const QModelIndex above = tags()->index(layer, 0);
            if (above.data() == name)
                return above;
            for (int row = 0; row < tags()->rowCount(above); ++row) {
                if (tags()->index(row, 0, above).data() == name)
                    return tags()->index(row, 0, above);
            }
        }
        return {};
    }
    QString target(const QString &name) const
    {
        return tag(name).siblingAtColumn(ForeignTagsModel::Target).data().toString();
    }
    // By the keyboard: to the row, Enter, and down to the choice.
    void choose(const QString &name, const QString &choice)
    {
        view()->setFocus();
        view()->setCurrentIndex(tag(name));
        QTest::keyClick(view(), Qt::Key_Return);
        auto *box = view()->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        const int row = box->findText(choice);
        QVERIFY2(row >= 0, qPrintable(choice));
        while (box->view()->currentIndex().row() < row)
            QTest::keyClick(box->view(), Qt::Key_Down);
        while (box->view()->currentIndex().row() > row)
            QTest::keyClick(box->view(), Qt::Key_Up);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(!view()->viewport()->findChild<QComboBox *>());
    }
    void import()
    {
        auto *button = part<QPushButton>(u"importTake"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        awaitWork();
    }
    void cancel()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }
    QString dumped() const { return dump(session()).value_or(QString()); }
    QString message() const { return m_window->findChild<MessageBar *>()->text(); }
    int annotationsOf(const QString &name) const
    {
        int count = 0;
        for (const Tag &tag : session().project().all<Tag>())
            count += tag.name == name ? session().project().annotationCount(tag.id.number) : 0;
        return count;
    }
    bool hasTag(const QString &name) const
    {
        return std::ranges::contains(session().project().all<Tag>(), name, &Tag::name);
    }
};

void ImportAnnotatedTest::init()
{
    open(u"p.standoff"_s,
        {{.text = ArticleText(u"Kim was there.\n"_s), .title = u"First"_s, .fileName = u"f.txt"_s}},
        {1200, 800});
}

void ImportAnnotatedTest::cleanup()
{
    delete dialog();
    close();
}

void ImportAnnotatedTest::whatIsDroppedIsLookedAt()
{
    const QString folder = corpus();
    // With its text, which is no article of its own.
    read({folder + u"/one.ann"_s, folder + u"/one.txt"_s});
    QCOMPARE(part<QComboBox>(u"importFormat"_s)->currentText(), u"brat standoff"_s);
    QCOMPARE(part<QTableView>(u"importArticles"_s)->model()->rowCount(), 1);
    QVERIFY(!m_window->findChild<ImportDialog *>());
}

void ImportAnnotatedTest::otherThingsAreAddedAsArticles()
{
    drop({write(u"plain.txt"_s, "Only this.\n"), write(u"page.html"_s, "<p>One.</p>")});
    QVERIFY(!dialog());
    QTRY_VERIFY(m_window->findChild<ImportDialog *>());
    delete m_window->findChild<ImportDialog *>(); // else it asks
}

void ImportAnnotatedTest::nothingIsChosenYet()
{
    trigger(u"import"_s);
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(part<QLabel>(u"importHint"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"importTake"_s)->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); // does nothing
    QVERIFY(dialog()->isVisible());
    cancel();
}

void ImportAnnotatedTest::whatWouldComeIsTold()
{
    const QString before = dumped();
    trigger(u"import"_s);
    const QAbstractItemModelTester tester(tags());
    read({corpus()});
    auto *articles = part<QTableView>(u"importArticles"_s)->model();
    QCOMPARE(articles->rowCount(), 2);
    QStringList standings;
    for (int row = 0; row < 2; ++row)
        standings.append(articles->index(row, ForeignArticlesModel::Standing).data().toString());
    QCOMPARE(standings.filter(u"new"_s).size(), 1);
    QCOMPARE(standings.filter(u"1 annotation"_s).size(), 1);
    QCOMPARE(tag(u"PER"_s).siblingAtColumn(ForeignTagsModel::Count).data(), u"3"_s);
    QVERIFY(target(u"PER"_s).contains(u"New tag"_s));
    QVERIFY(part<QLabel>(u"importSummary"_s)->text().contains(u"5 annotation"_s));
    const QAbstractItemModel &remarks = *part<QListView>(u"importRemarks"_s)->model();
    QVERIFY(remarks.rowCount() > 0); // what lies outside of its text
    QVERIFY(remarks.index(0, 0).data().toString().contains(u"two.ann"_s));
    QCOMPARE(dumped(), before);
}

void ImportAnnotatedTest::tagsAreDecidedAndImported()
{
    const QString before = dumped();
    read({corpus()});
    choose(u"PER"_s, u"Entities / Person"_s);
    QCOMPARE(target(u"PER"_s), u"Person"_s);
    choose(u"MISC"_s, u"Leave out"_s);
    QCOMPARE(target(u"MISC"_s), u"Left out"_s);
    QVERIFY(part<QLabel>(u"importSummary"_s)->text().contains(u"4 annotation"_s));
    import();
    QCOMPARE(annotationsOf(u"Person"_s), 3);
    QCOMPARE(annotationsOf(u"GPE"_s), 1);
    QVERIFY(!hasTag(u"PER"_s) && !hasTag(u"MISC"_s));
    QVERIFY2(message().contains(u"4 annotation"_s), qPrintable(message()));
    QVERIFY(session().undo());
    QCOMPARE(dumped(), before);
}

void ImportAnnotatedTest::twiceDoublesNothing()
{
    QString after;
    for (int i = 0; i < 2; ++i) {
        read({corpus()});
        if (i == 0)
            choose(u"PER"_s, u"Entities / Person"_s);
        import();
        QCOMPARE(annotationsOf(u"Person"_s), 3);
        QCOMPARE(annotationsOf(u"GPE"_s), 1);
        QCOMPARE(session().project().all<Article>().size(), 2);
    }
}

void ImportAnnotatedTest::cancelChangesNothing()
{
    const QString before = dumped();
    read({corpus()});
    choose(u"PER"_s, u"Entities / Person"_s);
    cancel();
    QCOMPARE(dumped(), before);
    QVERIFY(!session().canUndo() || session().undoText() != u"import"_s);
}

void ImportAnnotatedTest::decisionsAreRemembered()
{
    read({corpus()});
    choose(u"PER"_s, u"Entities / Person"_s);
    choose(u"MISC"_s, u"Leave out"_s);
    import();
    read({corpus()});
    QCOMPARE(target(u"PER"_s), u"Person"_s);
    QCOMPARE(target(u"MISC"_s), u"Left out"_s);
    cancel();
    // Also in another window, by the project.
    const auto mapping =
        ImportMapping::fromJson(session().project().setting(ImportMapping::setting));
    QVERIFY(mapping.of(u"Entities"_s, u"MISC"_s).isLeftOut);
    // And where the import was taken back to decide anew.
    QVERIFY(session().undo());
    read({corpus()});
    QCOMPARE(target(u"PER"_s), u"Person"_s);
}

void ImportAnnotatedTest::severalAreLeftOutByKey()
{
    read({corpus()});
    view()->setFocus();
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(tags()->annotations(), 0);
    QTest::mouseClick(part<QPushButton>(u"importKeep"_s), Qt::LeftButton);
    QCOMPARE(tags()->annotations(), 5);
    // By the mouse: a click into the cell opens its choices.
    const QModelIndex cell = tag(u"GPE"_s).siblingAtColumn(ForeignTagsModel::Target);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(cell).center());
    QVERIFY(view()->viewport()->findChild<QComboBox *>());
}

void ImportAnnotatedTest::layersOfAnotherKindAreDecided()
{
    ImportSurvey survey;
    survey.layers.append({.id = {1}, .name = u"Claims"_s, .kind = LayerKind::Entity});
    survey.tags.append({.id = {2}, .layer = {1}, .name = u"X"_s});
    survey.counts.insert({2}, 3);
    ForeignTagsModel model(session().project());
    const QAbstractItemModelTester tester(&model);
    model.show(survey);
    QCOMPARE(model.conflicts(), QStringList{u"Claims"_s});
    const QModelIndex layer = model.index(0, ForeignTagsModel::Target);
    QVERIFY(layer.siblingAtColumn(0).data(ForeignTagsModel::ConflictRole).toBool());
    QStringList labels;
    for (const auto &choice : model.choices(layer))
        labels.append(choice.label);
    QVERIFY(labels.contains(u"Claims"_s) && labels.contains(u"New layer “Claims (2)”"_s));
    QVERIFY(model.setData(layer, labels.indexOf(u"New layer “Claims (2)”"_s), Qt::EditRole));
    QVERIFY(model.conflicts().isEmpty());
    QCOMPARE(model.mapping().of(u"Claims"_s, u"X"_s).layer, u"Claims (2)"_s);
}

void ImportAnnotatedTest::keysThatAreTakenAreTold()
{
    QString key;
    for (const Tag &tag : session().project().all<Tag>())
        key = tag.key.isEmpty() ? key : tag.key;
    QVERIFY(!key.isEmpty());
    ImportSurvey survey;
    survey.layers.append({.id = {1}, .name = u"L"_s});
    survey.tags.append({.id = {2}, .layer = {1}, .name = u"X"_s, .key = key});
    ForeignTagsModel model(session().project());
    model.show(survey);
    const QModelIndex remark = model.index(0, ForeignTagsModel::Remark, model.index(0, 0));
    QVERIFY(remark.data().toString().contains(key));
    model.choose(model.index(0, 0, model.index(0, 0)), TagDecision{.isLeftOut = true});
    QCOMPARE(remark.data().toString(), QString());
}

void ImportAnnotatedTest::anotherFormatIsChosen()
{
    read({corpus() + u"/one.ann"_s});
    auto *formats = part<QComboBox>(u"importFormat"_s);
    const QString brat = formats->currentText();
    formats->setFocus();
    QTest::keyClick(formats, Qt::Key_Home);
    awaitRead();
    QVERIFY(formats->currentText() != brat);
    QVERIFY(part<QLabel>(u"importProblem"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"importTake"_s)->isEnabled());
    formats->setCurrentText(brat);
    emit formats->activated(formats->currentIndex());
    awaitRead();
    QVERIFY(!part<QLabel>(u"importProblem"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"importTake"_s)->isEnabled());
}

void ImportAnnotatedTest::whatCannotBeReadIsTold()
{
    trigger(u"import"_s);
    dialog()->read({write(u"what.xyz"_s, "What is this?\n")});
    awaitRead();
    QVERIFY(part<QLabel>(u"importProblem"_s)->text().contains(u"what.xyz"_s));
    QVERIFY(part<QLabel>(u"importHint"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"importTake"_s)->isEnabled());
    dialog()->read({corpus()}); // and something else is chosen
    awaitRead();
    QVERIFY(part<QPushButton>(u"importTake"_s)->isEnabled());
}

void ImportAnnotatedTest::remarksAreCopied()
{
    read({corpus()});
    dialog()->findChild<QTabWidget *>()->setCurrentIndex(2);
    for (auto *button : dialog()->findChildren<QPushButton *>()) {
        if (button->text() == u"Cop&y"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QApplication::clipboard()->text().contains(u"two.ann"_s));
}

// And no two have the same.
void ImportAnnotatedTest::everyButtonHasItsKey()
{
    read({corpus()});
    QTabWidget &tabs = *dialog()->findChild<QTabWidget *>();
    for (int page = 0; page < tabs.count(); ++page) {
        tabs.setCurrentIndex(page);
        QSet<QKeySequence> keys;
        for (int i = 0; i < tabs.count(); ++i)
            keys.insert(QKeySequence::mnemonic(tabs.tabText(i)));
        qsizetype count = tabs.count();
        for (const auto *button : dialog()->findChildren<QPushButton *>()) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            if (!button->isVisible() || key.isEmpty())
                continue;
            keys.insert(key);
            ++count;
        }
        QCOMPARE(keys.size(), count);
    }
}

STANDOFF_TEST(QApplication, ImportAnnotatedTest)
#include "tst_importannotated.moc"
