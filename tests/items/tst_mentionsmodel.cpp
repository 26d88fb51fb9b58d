// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "imported.h"
#include "items/mentionsmodel.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

class MentionsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheRecord();
    void followsImports();
    void wordsAroundEach();
    void wordsOfArticlesThatAreNotOpen();

private:
    static QStringList texts(const MentionsModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts.append(u"%1 in %2"_s.arg(model.index(row, MentionsModel::Text).data().toString(),
                model.index(row, MentionsModel::Title).data().toString()));
        }
        return texts;
    }
};

void MentionsModelTest::followsTheRecord()
{
    Workbench bench;
    MentionsModel model(bench.session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ArticleId one = bench.add(u"One"_s, u"Ann met Bob. Ann left."_s);
    const ArticleId two = bench.add(u"Two"_s, u"Ann came back, and Bob."_s);
    const AnnotationId inTwo = bench.markPerson(two, u"Ann"_s);
    const AnnotationId second = bench.markPerson(one, u"Ann"_s, 10);
    const AnnotationId bob = bench.markPerson(one, u"Bob"_s);
    const EntityId ann = bench.annotation(two, inTwo).entity;

    Workbench::expect(model.setRecord(ann));
    QCOMPARE(texts(model), QStringList({u"Ann in One"_s, u"Ann in Two"_s}));
    QCOMPARE(model.annotationAt(0), second);
    QCOMPARE(model.articleAt(1), two);

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const AnnotationId first = bench.markPerson(one, u"Ann"_s);
    QCOMPARE(model.annotationAt(0), first);
    Workbench::expect(linkRecord(bench.session(), one, bob, ann));
    QCOMPARE(texts(model),
        QStringList({u"Ann in One"_s, u"Bob in One"_s, u"Ann in One"_s, u"Ann in Two"_s}));
    Workbench::expect(setRanges(bench.session(), one, first, {{14, 16}}));
    QCOMPARE(texts(model).last(), u"Ann in Two"_s);
    QCOMPARE(model.annotationAt(2), first);
    Workbench::expect(unlinkRecord(bench.session(), one, bob));
    Workbench::expect(removeAnnotations(bench.session(), one, {first, second}));
    QCOMPARE(texts(model), QStringList({u"Ann in Two"_s}));

    Article article = *bench.project().find(two);
    article.title = u"Deux"_s;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Workbench::expect(updateArticle(bench.session(), article));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(texts(model), QStringList({u"Ann in Deux"_s}));
    QCOMPARE(resets.size(), 0);
    Workbench::expect(model.setRecord({}));
    QCOMPARE(model.rowCount(), 0);
}

void MentionsModelTest::followsImports()
{
    ImportedRecords imported;
    Session &session = imported.bench.session();
    int mentioned = 0;
    for (const RecordRef record : imported.records()) {
        MentionsModel model(session);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Workbench::expect(model.setRecord(record));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Workbench::expect(imported.articles());
        const int count = session.project().annotationCount(record.number);
        const QStringList after = texts(model);
        QVERIFY(after.isEmpty() == (count == 0));
        mentioned += count > 0 ? 1 : 0;
        Workbench::expect(session.undo());
        QCOMPARE(texts(model), QStringList());
        Workbench::expect(session.redo());
        QCOMPARE(texts(model), after);
        MentionsModel fresh(session);
        Workbench::expect(fresh.setRecord(record));
        QCOMPARE(texts(fresh), after);
        Workbench::expect(session.undo());
        QCOMPARE(resets.size(), 0);
    }
    QVERIFY(mentioned > 1);
}

void MentionsModelTest::wordsAroundEach()
{
    Workbench bench;
    const ArticleId one =
        bench.add(u"One"_s, u"Before it.\nThe envoy said that Ann met Bob. Ann left.\nThen"_s);
    const AnnotationId first = bench.markPerson(one, u"Ann"_s);
    bench.markPerson(one, u"Ann"_s, 38);
    MentionsModel model(bench.session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Workbench::expect(model.setRecord(bench.annotation(one, first).entity));
    const auto around = [&model](int row) {
        const QModelIndex index = model.index(row, 0);
        return QStringList{index.data(MentionsModel::BeforeRole).toString(),
            index.data(MentionsModel::AfterRole).toString()};
    };
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(around(0), QStringList({u"The envoy said that "_s, u" met Bob. Ann left."_s}));
    QCOMPARE(around(1), QStringList({u"The envoy said that Ann met Bob. "_s, u" left."_s}));
    QVERIFY(model.index(0, 0).data(MentionsModel::HeadingRole).toString().isEmpty());
    QCOMPARE(model.articleCount(), 1);
    // With another article each begins with its title.
    const ArticleId two = bench.add(u"Two"_s, u"Ann came back."_s);
    bench.markPerson(two, u"Ann"_s);
    QCOMPARE(model.articleCount(), 2);
    QCOMPARE(model.index(0, 0).data(MentionsModel::HeadingRole).toString(), u"One"_s);
    QVERIFY(model.index(1, 0).data(MentionsModel::HeadingRole).toString().isEmpty());
    QCOMPARE(model.index(2, 0).data(MentionsModel::HeadingRole).toString(), u"Two"_s);
    QCOMPARE(around(2), QStringList({QString(), u" came back."_s}));
    // What is far away is left out, between words.
    const QString far = u"word "_s.repeated(40);
    const ArticleText text(far + u"Ann"_s);
    const MentionContext context = contextOf(text, int(far.size()), int(far.size()) + 3);
    QVERIFY(context.before.size() <= 60 && context.before.startsWith(u"word "_s));
}

void MentionsModelTest::wordsOfArticlesThatAreNotOpen()
{
    Workbench bench;
    const ArticleId one = bench.add(u"One"_s, u"Ann left."_s);
    const EntityId ann = bench.annotation(one, bench.markPerson(one, u"Ann"_s)).entity;
    const ArticleText text = bench.project().openArticle(one)->text();
    bench.session().closeArticle(one);
    MentionsModel model(bench.session());
    Workbench::expect(model.setRecord(ann));
    QCOMPARE(model.textsWanted(5), QList{one});
    QCOMPARE(model.index(0, 0).data(MentionsModel::AfterRole).toString(), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.takeText(one, text);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, 0).data(MentionsModel::AfterRole).toString(), u" left."_s);
    QVERIFY(model.textsWanted(5).isEmpty());
}

STANDOFF_TEST(QCoreApplication, MentionsModelTest)
#include "tst_mentionsmodel.moc"
