// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "windowbench.h"

#include "navigation/current.h"
#include "session/verbs/annotations.h"
#include "session/verbs/records.h"
#include "sidepanel/recordsview.h"
#include "sidepanel/sidepanel.h"

#include <QLabel>
#include <QTextBrowser>

using namespace Standoff;

// One subject: the annotation at the caret and the record that is selected belong together.
class CurrentTest : public WindowBench
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void theAnnotationBringsItsRecord();
    void theRecordBringsItsMention();
    void aRecordWithoutMentionLeavesNoAnnotation();
    void theDossierIsOfWhatIsSelectedLast();
    void whoWorksInTheRegisterMeansThat();
    void anotherRecordIsFollowed();
    void severalLeaveTheAnnotation();
    void anAnnotationOfAnotherRegisterStays();
    void whatIsLoadedAnewIsNotAskedForBefore();

private:
    Current &current() const { return *m_window->findChild<Current *>(); }
    SidePanel &panel() const { return *m_window->findChild<SidePanel *>(); }
    RecordsView &list(const QString &page) const
    {
        return *panel().findChild<QWidget *>(page)->findChild<RecordsView *>(u"records"_s);
    }
    QString words() const
    {
        const Annotation *annotation = current().annotation();
        return annotation ? annotation->text() : QString();
    }
    QString nameOf(RecordRef record) const
    {
        const Project &project = session().project();
        const Entity *entity = project.find(idOf<Entity>(record));
        const Claim *claim = project.find(idOf<Claim>(record));
        return entity ? entity->name : claim ? claim->text : QString();
    }
    QString selectedName(Register kind) const { return nameOf(panel().currentRecord(kind)); }
    QLabel &annotationText(const QString &page) const
    {
        return *panel().findChild<QWidget *>(page)->findChild<QLabel *>(u"annotationText"_s);
    }
    AnnotationId mark(LayerKind kind, const QString &text)
    {
        const int at = int(m_view->article()->text().string().indexOf(text));
        TagId tag;
        for (const Tag &each : session().project().all<Tag>()) {
            if (!tag && session().project().kindOf(each.id) == kind)
                tag = each.id;
        }
        return annotate(session(), m_article, tag, {{at, at + int(text.size())}})
            .value_or(AnnotationId());
    }
    // By a press on its row, as a person would.
    void press(const QString &page, const QString &name)
    {
        panel().showRegister(page == u"claims"_s ? Register::Claims : Register::Entities);
        RecordsView &view = list(page);
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0),
            Qt::DisplayRole, name, 1, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        view.scrollTo(found.first());
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.visualRect(found.first()).center());
    }

    ArticleId m_article;
};

void CurrentTest::init()
{
    IncomingArticle article;
    article.title = u"One"_s;
    article.text = ArticleText(u"Kim met Putin. The sun is cold. Putin left. Snow is black.\n"_s);
    open(u"p.standoff"_s, {article}, {1200, 800});
    m_article = session().project().all<Article>().firstKey();
    for (const QString &name : {u"Kim"_s, u"Putin"_s})
        QVERIFY(mark(LayerKind::Entity, name));
    for (const QString &claim : {u"The sun is cold"_s, u"Snow is black"_s})
        QVERIFY(mark(LayerKind::Claim, claim));
    m_view->goTo(0, 0);
}

void CurrentTest::theAnnotationBringsItsRecord()
{
    m_view->goTo(1, 1);
    QCOMPARE(words(), u"Kim"_s);
    QCOMPARE(selectedName(Register::Entities), u"Kim"_s);
    m_view->goTo(10, 10);
    QCOMPARE(words(), u"Putin"_s);
    QCOMPARE(selectedName(Register::Entities), u"Putin"_s);
    QCOMPARE(annotationText(u"entities"_s).text(), u"“Putin”"_s);
}

void CurrentTest::theRecordBringsItsMention()
{
    m_view->goTo(1, 1);
    press(u"entities"_s, u"Putin"_s);
    QCOMPARE(words(), u"Putin"_s);
    QCOMPARE(m_view->caret(), 8);
    QCOMPARE(annotationText(u"entities"_s).text(), u"“Putin”"_s);
    QCOMPARE(selectedName(Register::Entities), u"Putin"_s);
    // Where one was before can be gone back to.
    m_window->findChild<QAction *>(u"go-back"_s)->trigger();
    QCOMPARE(m_view->caret(), 1);
    QCOMPARE(selectedName(Register::Entities), u"Kim"_s);
}

void CurrentTest::aRecordWithoutMentionLeavesNoAnnotation()
{
    Entity seoul;
    seoul.name = u"Seoul"_s;
    QVERIFY(put(session(), seoul));
    m_view->goTo(1, 1);
    press(u"entities"_s, u"Seoul"_s);
    QVERIFY(!current().annotation());
    QVERIFY(!m_view->currentAnnotation());
    QVERIFY(annotationText(u"entities"_s).isHidden());
    QCOMPARE(selectedName(Register::Entities), u"Seoul"_s);
    QCOMPARE(m_view->caret(), 1); // nothing moves for nothing
}

// The dossier of one claim was opened with another one selected.
void CurrentTest::theDossierIsOfWhatIsSelectedLast()
{
    const auto dossier = [this] {
        trigger(u"dossier"_s);
        const auto dialogs = m_window->findChildren<DossierDialog *>();
        QString text;
        const auto isRead = [&] {
            for (const auto *page : dialogs.last()->findChildren<QTextBrowser *>())
                text += page->toPlainText();
            return !text.isEmpty();
        };
        return !dialogs.isEmpty() && QTest::qWaitFor(isRead) ? text.section(u'\n', 0, 1)
                                                             : QString();
    };
    m_view->goTo(20, 20);
    QCOMPARE(words(), u"The sun is cold"_s);
    press(u"claims"_s, u"Snow"_s);
    QCOMPARE(words(), u"Snow is black"_s);
    const QString ofSnow = dossier();
    QVERIFY2(ofSnow.contains(u"Snow"_s), qPrintable(ofSnow));
    m_window->activateWindow();
    m_view->setFocus();
    m_view->goTo(20, 20);
    const QString ofSun = dossier();
    QVERIFY2(ofSun.contains(u"sun"_s), qPrintable(ofSun));
}

void CurrentTest::whoWorksInTheRegisterMeansThat()
{
    press(u"claims"_s, u"Snow"_s);
    m_view->setFocus();
    m_view->goTo(1, 1); // on a name
    panel().showRegister(Register::Claims);
    QCOMPARE(nameOf(current().record(Register::Claims)), u"Snow is black"_s);
    QCOMPARE(nameOf(current().record(Register::Entities)), u"Kim"_s);
}

void CurrentTest::anotherRecordIsFollowed()
{
    m_view->goTo(1, 1);
    const AnnotationId kim = m_view->currentAnnotation();
    const auto &entities = session().project().all<Entity>();
    const auto putin =
        std::ranges::find(entities, u"Putin"_s, [](const Entity &entity) { return entity.name; });
    QVERIFY(linkRecord(session(), m_article, kim, putin->id));
    QCOMPARE(words(), u"Kim"_s);
    QCOMPARE(selectedName(Register::Entities), u"Putin"_s);
    QVERIFY(session().undo());
    QCOMPARE(selectedName(Register::Entities), u"Kim"_s);
}

void CurrentTest::severalLeaveTheAnnotation()
{
    m_view->goTo(1, 1);
    list(u"entities"_s).setFocus();
    list(u"entities"_s).selectAll();
    QCOMPARE(words(), u"Kim"_s);
    QCOMPARE(m_view->caret(), 1);
}

// Evidence refers to an annotation that is selected in the article: a tab is no choice.
void CurrentTest::anAnnotationOfAnotherRegisterStays()
{
    press(u"claims"_s, u"Snow"_s);
    m_view->goTo(1, 1);
    panel().showRegister(Register::Claims);
    QCOMPARE(words(), u"Kim"_s);
    QCOMPARE(selectedName(Register::Claims), u"Snow is black"_s);
}

// While the project is loaded anew nobody looks at an article that is gone.
void CurrentTest::whatIsLoadedAnewIsNotAskedForBefore()
{
    theRecordBringsItsMention();
    int told = 0;
    int gone = 0;
    const QAbstractItemModel *records = list(u"entities"_s).model();
    connect(records, &QAbstractItemModel::modelReset, this, [&] {
        const OpenArticle *shown = m_view->article();
        ++told;
        gone += shown && shown != session().project().openArticle(shown->article()) ? 1 : 0;
    });
    QVERIFY(session().reload());
    QVERIFY(told > 0);
    QCOMPARE(gone, 0);
    QVERIFY(m_view->article());
}

STANDOFF_TEST(QApplication, CurrentTest)
#include "tst_current.moc"
