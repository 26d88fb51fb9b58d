// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/occurrencesdialog.h"
#include "panels/concordanceview.h"
#include "program/testprogram.h"
#include "session/mentions.h"
#include "sidepanel/mentionsview.h"
#include "ui/benches/sidepanelbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Standoff;

// The mentions of a record in the side panel, and the dialog that finds more of them.
class MentionsViewTest : public SidePanelBench
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void stancesByDigit();
    void wordsBecomeTheName();
    void namesAreTaggedInAllArticles();
    void namesInTheOpenArticle();
};

void MentionsViewTest::stancesByDigit()
{
    const TagId position = m_bench->tag(LayerKind::Claim, u"Position"_s);
    const AnnotationId won = m_bench->mark(m_article, position, u"We won"_s);
    const ClaimId claim = m_bench->annotation(m_article, won).claim;
    const ArticleId two = m_bench->add(u"Two"_s, u"They say: We won"_s);
    const AnnotationId again = m_bench->mark(two, position, u"We won"_s);
    session().closeArticle(two);
    m_panel->showRecord(claim);
    auto &mentions = *page("claims").findChild<MentionsView *>();
    QCOMPARE(mentions.model()->rowCount(), 2);
    mentions.setFocus();
    mentions.selectAll();
    QSignalSpy changed(&session(), &Session::changed);
    QTest::keyClick(&mentions, Qt::Key_2);
    QCOMPARE(changed.size(), 1); // both in one step
    QCOMPARE(Workbench::expect(mentionAt(session(), again))->stance, u"deny"_s);
    QCOMPARE(m_bench->annotation(m_article, won).stance, u"deny"_s);
    QVERIFY(mentions.model()
            ->index(0, 0)
            .data(MentionsModel::TitleRole)
            .toString()
            .contains(u"deny"_s));
    QTest::keyClick(&mentions, Qt::Key_0);
    QCOMPARE(Workbench::expect(mentionAt(session(), again))->stance, QString());
    QCOMPARE(mentions.selectionModel()->selectedRows().size(), 2);
}

void MentionsViewTest::wordsBecomeTheName()
{
    const AnnotationId won =
        m_bench->mark(m_article, m_bench->tag(LayerKind::Claim, u"Position"_s), u"We won"_s);
    const ClaimId claim = m_bench->annotation(m_article, won).claim;
    Claim renamed = *project().find(claim);
    renamed.text = u"Something else"_s;
    put(renamed);
    m_panel->showRecord(claim);
    auto &mentions = *page("claims").findChild<MentionsView *>();
    mentions.setFocus();
    mentions.setCurrentIndex(mentions.model()->index(0, 0));
    QTest::keyClick(&mentions, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(project().find(claim)->text, u"We won"_s);
}

void MentionsViewTest::namesAreTaggedInAllArticles()
{
    const EntityId ann =
        put(Entity{.type = u"person"_s, .name = u"Ann Lee"_s, .aliases = {u"Ann"_s, u"Annie"_s}});
    const ArticleId two = m_bench->add(u"Two"_s, u"Annie, that is Ann, left. Hannah stayed."_s);
    session().closeArticle(two);
    QSignalSpy requested(m_panel.get(), &SidePanel::namesRequested);
    m_panel->showRecord(ann);
    RecordsView &view = records("entities");
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<RecordRef>(), RecordRef(ann));

    BackgroundReader reader(session());
    auto *dialog = new OccurrencesDialog(session(), reader, m_article, ann, m_panel.get());
    dialog->show();
    auto &list = *dialog->findChild<ConcordanceView *>()->model();
    QTRY_COMPARE(list.rowCount(), 2); // “Ann Lee” twice, not “Ann” within it
    auto *everywhere = dialog->findChild<QCheckBox *>(u"allArticles"_s);
    QTest::mouseClick(everywhere, Qt::LeftButton, {}, QPoint(8, everywhere->height() / 2));
    QTRY_COMPARE(list.rowCount(), 4);
    QVERIFY(list.setData(list.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy changed(&session(), &Session::changed);
    QPushButton *apply = nullptr;
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u'3'))
            apply = button;
    }
    QVERIFY(apply);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(project().annotationCount(ann.number), 3);
    QCOMPARE(all<Entity>().size(), 1);
    Workbench::expect(session().undo());
    QCOMPARE(project().annotationCount(ann.number), 0);
}

void MentionsViewTest::namesInTheOpenArticle()
{
    const AnnotationId marked = m_bench->markPerson(m_article, u"Ann Lee"_s);
    const EntityId ann = m_bench->annotation(m_article, marked).entity;
    BackgroundReader reader(session());
    OccurrencesDialog dialog(session(), reader, m_article, ann, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<ConcordanceView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const QModelIndex first = list->model()->index(0, 0); // it is marked already
    QVERIFY(!first.flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(first.data(Qt::ToolTipRole).toString(), u"This has the tag already."_s);
    auto *tag = dialog.findChild<QComboBox *>();
    QCOMPARE(tag->currentData().toLongLong(), m_bench->tag(LayerKind::Entity, u"Person"_s).number);
    QCOMPARE(dialog.chosen().size(), 1);
    QSignalSpy shown(&dialog, &OccurrencesDialog::placeShown);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(shown.first().first().value<ArticleId>(), m_article);
}

STANDOFF_TEST(QApplication, MentionsViewTest)
#include "tst_mentionsview.moc"
