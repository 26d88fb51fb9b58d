// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/tagsmodel.h"
#include "program/testprogram.h"
#include "session/verbs/tagset.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

class TagsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }
    void tagsOfTwoKinds();
    void movesAreMoves();
    void countsAndEdits();
    void removedTag();
    void followsLayers();

private:
    static QStringList names(const TagsModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, TagsModel::Name).data().toString());
        return names;
    }

    std::unique_ptr<Workbench> m_bench;
};

void TagsModelTest::tagsOfTwoKinds()
{
    const TagsModel sources(m_bench->session(), {LayerKind::Source});
    const TagsModel both(m_bench->session(), {LayerKind::Source, LayerKind::Cue});
    const TagsModel cues(m_bench->session(), {LayerKind::Cue});
    QVERIFY(sources.rowCount() > 0);
    QVERIFY(cues.rowCount() > 0);
    QCOMPARE(names(both), names(sources) + names(cues));
}

void TagsModelTest::movesAreMoves()
{
    TagsModel model(m_bench->session(), {LayerKind::Entity});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QStringList before = names(model);
    const QPersistentModelIndex last = model.index(model.rowCount() - 1, 0);

    Workbench::expect(
        moveTag(m_bench->session(), model.tagAt(model.rowCount() - 1).id, model.tagAt(1).id));
    QStringList after = before;
    after.move(after.size() - 1, 1);
    QCOMPARE(names(model), after);
    QCOMPARE(last.row(), 1);
    QVERIFY(!moved.isEmpty());
    QVERIFY(inserted.isEmpty());
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(names(model), before);
}

void TagsModelTest::countsAndEdits()
{
    TagsModel model(m_bench->session(), {LayerKind::Entity});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Bob."_s);
    const TagId person = m_bench->tag(LayerKind::Entity, u"Person"_s);
    const int row = int(names(model).indexOf(u"Person"_s));

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_bench->markPerson(article, u"Ann"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(row, 0).data(TagsModel::CountRole).toInt(), 1);

    Tag tag = *m_bench->project().find(person);
    tag.color = u"#123456"_s;
    tag.key = u"x"_s;
    tag.guideline = u"Who?"_s;
    Workbench::expect(putTag(m_bench->session(), tag));
    QCOMPARE(
        model.index(row, 0).data(Qt::DecorationRole).value<QColor>(), QColor(0x12, 0x34, 0x56));
    QCOMPARE(model.index(row, TagsModel::Key).data().toString(), u"x"_s);
    QCOMPARE(model.index(row, 0).data(Qt::ToolTipRole).toString(), u"Who?"_s);
}

void TagsModelTest::removedTag()
{
    TagsModel model(m_bench->session(), {LayerKind::Entity});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = names(model);
    Workbench::expect(
        removeTag(m_bench->session(), m_bench->tag(LayerKind::Entity, u"Location"_s)));
    QStringList after = before;
    QVERIFY(after.removeOne(u"Location"_s));
    QCOMPARE(names(model), after);
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(names(model), before);
}

// A layer that moves takes its tags along; one of another kind takes them in or out.
void TagsModelTest::followsLayers()
{
    Session &session = m_bench->session();
    TagsModel model(session, {LayerKind::Cue, LayerKind::Source});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const TagsModel sources(session, {LayerKind::Source});
    const QStringList ofSources = names(sources);
    QCOMPARE(names(model), ofSources + QStringList{u"Cue"_s});
    Layer cues = *m_bench->project().layerOf(
        *m_bench->project().find(m_bench->tag(LayerKind::Cue, u"Cue"_s)));
    cues.position = -1;
    Workbench::expect(putLayer(session, cues));
    QCOMPARE(names(model), QStringList{u"Cue"_s} + ofSources);
    cues.kind = LayerKind::Other;
    Workbench::expect(putLayer(session, cues));
    QCOMPARE(names(model), ofSources);
    Workbench::expect(session.undo());
    QCOMPARE(names(model), QStringList{u"Cue"_s} + ofSources);
    Workbench::expect(session.undo());
    QCOMPARE(names(model), ofSources + QStringList{u"Cue"_s});
    QCOMPARE(resets.size(), 0);
}

STANDOFF_TEST(QCoreApplication, TagsModelTest)
#include "tst_tagsmodel.moc"
