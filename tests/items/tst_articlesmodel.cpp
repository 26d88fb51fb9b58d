// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesmodel.h"
#include "program/testprogram.h"
#include "project/isotime.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ArticlesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup() { m_bench.reset(); }
    void followsArticles();
    void countsTags();
    void undoPutsBackInPlace();
    void dates_data();
    void dates();

private:
    static QStringList titles(const ArticlesModel &model)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles;
    }

    std::unique_ptr<Workbench> m_bench;
};

void ArticlesModelTest::followsArticles()
{
    ArticlesModel model(m_bench->session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QCOMPARE(model.rowCount(), 0);

    const ArticleId first = m_bench->add(u"One"_s, u"A text."_s);
    m_bench->add({}, u"Another text."_s);
    QCOMPARE(titles(model), QStringList({u"One"_s, u"Untitled"_s}));
    QCOMPARE(model.articleAt(model.indexOf(first)), first);

    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Article article = *m_bench->project().find(first);
    article.title = u"Uno"_s;
    article.publisher = u"Wire"_s;
    article.published = u"2024"_s;
    Workbench::expect(updateArticle(m_bench->session(), article));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 0);
    QCOMPARE(model.index(0).data().toString(), u"Uno"_s);

    Workbench::expect(removeArticles(m_bench->session(), {first}));
    QCOMPARE(titles(model), QStringList({u"Untitled"_s}));
    QCOMPARE(resets.size(), 0);
}

void ArticlesModelTest::countsTags()
{
    ArticlesModel model(m_bench->session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ArticleId article = m_bench->add(u"One"_s, u"Ann met Bob."_s);
    m_bench->add(u"Two"_s, u"Nobody."_s);
    const auto count = [&](int row) {
        return model.sequence().find(model.articleAt(model.index(row)).number)->tags;
    };

    m_bench->markPerson(article, u"Ann"_s);
    m_bench->markPerson(article, u"Bob"_s);
    QCOMPARE(count(0), 2);
    QCOMPARE(count(1), 0);
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(count(0), 1);
    QCOMPARE(model.index(0).data(ArticlesModel::CountsRole), u"1 annotation(s)"_s);
    QCOMPARE(model.index(1).data(ArticlesModel::CountsRole), u"no tags"_s);
}

void ArticlesModelTest::undoPutsBackInPlace()
{
    ArticlesModel model(m_bench->session());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_bench->add(u"One"_s, u"1"_s);
    const ArticleId second = m_bench->add(u"Two"_s, u"2"_s);
    const ArticleId third = m_bench->add(u"Three"_s, u"3"_s);
    m_bench->add(u"Four"_s, u"4"_s);
    const QStringList before = titles(model);

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    Workbench::expect(removeArticles(m_bench->session(), {second, third}));
    QCOMPARE(titles(model), QStringList({u"One"_s, u"Four"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(titles(model), before);
    QCOMPARE(inserted.size(), 1); // both in one go, for they stand side by side
}

void ArticlesModelTest::dates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("shown");
    QTest::newRow("year") << u"2024"_s << u"2024"_s;
    QTest::newRow("month") << u"2024-06"_s << u"2024-06"_s;
    QTest::newRow("none") << QString() << QString();
    const QString day = QLocale().toString(QDate(2024, 6, 20), QLocale::ShortFormat);
    QTest::newRow("day") << u"2024-06-20"_s << day;
    QTest::newRow("time") << u"2024-06-20T10:00:00+09:00"_s << day;
}

void ArticlesModelTest::dates()
{
    QFETCH(QString, iso);
    QTEST(displayDate(iso), "shown");
}

STANDOFF_TEST(QCoreApplication, ArticlesModelTest)
#include "tst_articlesmodel.moc"
