// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/problemsmodel.h"
#include "program/testprogram.h"
#include "session/factswatch.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "session/verbs/settings.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ProblemsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSession();
    void followsAttributions();
    void rowsComeAndGoOneByOne();
    void randomWork();
    void endsInTheMiddle();
    void waitsForOthersElsewhere();
    void stepsMeanwhile();
    void anArticleThatCannotBeRead();

private:
    static QStringList checksIn(const ProblemsModel &model)
    {
        QStringList checks;
        for (int row = 0; row < model.rowCount(); ++row)
            checks.append(model.index(row, 0).data(ProblemsModel::CheckRole).toString());
        return checks;
    }
};

#define TRY_UP_TO_DATE(watch) QTRY_VERIFY_WITH_TIMEOUT((watch).isUpToDate(), 20'000)

void ProblemsModelTest::followsTheSession()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId one = bench.add(u"One"_s, u"“It holds, Kim said.\n"_s);
    const ArticleId two = bench.add(u"Two"_s, u"Putin smiled.\n"_s);
    session.closeArticle(one);
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    ProblemsModel model(session, watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!watch.isUpToDate());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checksIn(model), QStringList{u"quotation-marks"_s});
    QCOMPARE(model.index(0, ProblemsModel::Title).data().toString(), u"One"_s);
    QVERIFY(!model.index(0, ProblemsModel::CheckTitle).data().toString().isEmpty());
    QCOMPARE(model.problemAt(0).article, one);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Article renamed = *bench.project().find(one);
    renamed.title = u"Uno"_s;
    Workbench::expect(updateArticle(session, renamed));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(0, ProblemsModel::Title).data().toString(), u"Uno"_s);

    const AnnotationId cut = bench.markPerson(two, u"Puti"_s);
    QVERIFY(!watch.isUpToDate());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checksIn(model), (QStringList{u"quotation-marks"_s, u"word-boundary"_s}));
    QCOMPARE(model.count(Severity::Warning), 2);

    // A waiver and a setting show without the articles being read again.
    const Problem waived = model.problemAt(1);
    Workbench::expect(put(session,
        Waiver{.check = waived.check, .problem = waived.identity, .reason = u"As printed"_s}));
    Workbench::expect(setSetting(session, u"severity.quotation-marks"_s, u"error"_s));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(model.index(1, 0).data(ProblemsModel::WaivedRole).toString(), u"As printed"_s);
    QCOMPARE(model.count(Severity::Warning), 0);
    QCOMPARE(model.count(Severity::Error), 1);

    Workbench::expect(removeAnnotations(session, two, {cut}));
    Workbench::expect(removeArticles(session, {one}));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(model.rowCount(), 0);
    Workbench::expect(session.undo());
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checksIn(model), QStringList{u"quotation-marks"_s});
}

// A claim that is attributed is no problem any more, and an attribution without a source is one.
void ProblemsModelTest::followsAttributions()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article = bench.add(u"One"_s, u"It holds, Kim said.\n"_s);
    const AnnotationId content =
        bench.mark(article, bench.tag(LayerKind::Claim, u"Position"_s), u"It holds"_s);
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    ProblemsModel model(session, watch);
    const auto checks = [&] { return checksIn(model).join(u' '); };
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checks(), u"claim-without-attribution"_s);
    Attribution attribution{
        .version = bench.project().find(article)->version, .contents = {content}};
    attribution.id = Workbench::expect(put(session, attribution));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checks(), u"attribution-without-source"_s);
    attribution = bench.project().openArticle(article)->attributions()[attribution.id];
    attribution.records = {Workbench::expect(put(session, Source{.label = u"Kim"_s}))};
    Workbench::expect(put(session, attribution));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checks(), QString());
    Workbench::expect(remove(session, attribution.id));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(checks(), u"source-never-used claim-without-attribution"_s);
}

void ProblemsModelTest::rowsComeAndGoOneByOne()
{
    Workbench bench;
    Session &session = bench.session();
    const ArticleId article =
        bench.add(u"One"_s, u"First Kim. Second Lee. Third Park. Fourth “Choi.\n"_s);
    bench.markPerson(article, u"irst"_s);
    bench.markPerson(article, u"hird"_s);
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    ProblemsModel model(session, watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TRY_UP_TO_DATE(watch);
    QCOMPARE(model.rowCount(), 3);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const AnnotationId second = bench.markPerson(article, u"econd"_s);
    TRY_UP_TO_DATE(watch);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(model.problemAt(1).annotations, QList{second});
    // Steps that follow each other quickly are looked at once.
    QSignalSpy found(&watch, &ProblemsWatch::found);
    for (int i = 0; i < 3; ++i)
        Workbench::expect(setNote(session, article, second, QString::number(i)));
    Workbench::expect(removeAnnotations(session, article, {second}));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(found.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(reset.size(), 0);
}

// Whatever is done: what the watch finds part by part is what a look at everything finds.
void ProblemsModelTest::randomWork()
{
    Workbench bench;
    Session &session = bench.session();
    QRandomGenerator random(3);
    QList<ArticleId> articles;
    for (int i = 0; i < 3; ++i) {
        articles.append(bench.add(u"Article %1"_s.arg(i),
            u"“We will defend the pact by all means%1,” Kim said. It “holds.\n"_s.arg(
                i == 0 ? QString() : u" at our disposal number %1"_s.arg(i))));
    }
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    ProblemsModel model(session, watch);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<TagId> tags{bench.tag(LayerKind::Entity, u"Person"_s),
        bench.tag(LayerKind::Claim, u"Position"_s), bench.tag(LayerKind::Source, u"Unnamed"_s)};
    for (int round = 0; round < 12; ++round) {
        for (int step = random.bounded(5); step >= 0; --step) {
            const ArticleId id = articles[random.bounded(3)];
            if (random.bounded(6) == 0)
                session.closeArticle(id);
            const OpenArticle *article = Workbench::expect(session.openArticle(id));
            const int begin = random.bounded(article->text().size() - 8);
            if (random.bounded(5) == 0) {
                Workbench::expect(session.undo());
            } else if (random.bounded(5) == 0 && !article->annotations().isEmpty()) {
                Workbench::expect(
                    removeAnnotations(session, id, {article->annotations().keys().first()}));
            } else {
                Workbench::expect(annotate(session, id, tags[random.bounded(3)],
                    {{begin, begin + 1 + random.bounded(7)}}));
            }
        }
        TRY_UP_TO_DATE(watch);
        QCOMPARE(watch.problems(), allProblems(session));
        QCOMPARE(model.rowCount(), watch.problems().size());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.problemAt(row), watch.problems()[row]);
    }
}

void ProblemsModelTest::endsInTheMiddle()
{
    Workbench bench;
    bench.add(u"Long"_s, u"“It holds, said Kim. "_s.repeated(20'000));
    {
        FactsWatch facts(bench.session());
        ProblemsWatch watch(facts);
        QTest::qWait(300); // it has begun
    }
    QCoreApplication::processEvents();
}

// While another program holds the file, the window goes on.
void ProblemsModelTest::waitsForOthersElsewhere()
{
    Workbench bench;
    for (int i = 0; i < 20; ++i)
        bench.session().closeArticle(bench.add(QString::number(i), u"“It holds, Kim said.\n"_s));
    const auto other = Workbench::expect(
        SqliteConnection::open(bench.session().path(), SqliteConnection::Mode::ReadWrite));
    Workbench::expect(other->execute("BEGIN EXCLUSIVE"));
    FactsWatch facts(bench.session());
    ProblemsWatch watch(facts);
    QSignalSpy failed(&watch, &ProblemsWatch::failed);
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0;
    while (clock.elapsed() < 1500) {
        const qint64 before = clock.elapsed();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed() - before);
        QThread::msleep(1);
    }
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    QVERIFY(!watch.isUpToDate());
    Workbench::expect(other->execute("ROLLBACK"));
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(watch.problems().size(), 20);
    QCOMPARE(watch.problems(), allProblems(bench.session()));
}

// Also in articles that are being read, or wait for it.
void ProblemsModelTest::stepsMeanwhile()
{
    Workbench bench;
    Session &session = bench.session();
    QList<ArticleId> articles;
    for (int i = 0; i < 100; ++i) {
        articles.append(bench.add(QString::number(i), u"“It holds, Kim said.\n"_s.repeated(20)));
        session.closeArticle(articles.last());
    }
    FactsWatch facts(session);
    ProblemsWatch watch(facts);
    QSignalSpy failed(&watch, &ProblemsWatch::failed);
    for (int i = 0; i < 50; ++i) {
        QTest::qWait(i == 0 ? 260 : 5); // it has begun
        const ArticleId article = articles.takeAt(i % 2 == 0 ? 0 : articles.size() - 1);
        if (i % 3 == 0) {
            Workbench::expect(removeArticles(session, {article}));
        } else {
            Workbench::expect(session.openArticle(article));
            bench.markPerson(article, u"Ki"_s);
            session.closeArticle(article);
        }
    }
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(watch.problems(), allProblems(session));
}

void ProblemsModelTest::anArticleThatCannotBeRead()
{
    Workbench bench;
    const ArticleId damaged = bench.add(u"One"_s, u"“It holds, Kim said.\n"_s);
    const ArticleId whole = bench.add(u"Two"_s, u"“It ends, Kim said.\n"_s);
    bench.session().closeArticle(damaged);
    bench.session().closeArticle(whole);
    bench.change("UPDATE content SET text = 'It holds.' WHERE text LIKE '%holds%'");
    FactsWatch facts(bench.session());
    ProblemsWatch watch(facts);
    QSignalSpy failed(&watch, &ProblemsWatch::failed);
    TRY_UP_TO_DATE(watch);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"damaged"_s));
    QCOMPARE(watch.problems().size(), 2);
    QCOMPARE(watch.problems().first().article, damaged);
    QCOMPARE(watch.problems().first().check, u"validity"_s);
    QCOMPARE(watch.problems().last().article, whole);
}

STANDOFF_TEST(QCoreApplication, ProblemsModelTest)
#include "tst_problemsmodel.moc"
