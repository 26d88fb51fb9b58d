// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordancemodel.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ConcordanceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsHitsByPlace();
    void sortsByWhatIsAround();
    void keepsRowsWhenSorted();
    void checksWhatCanBeTagged();
    void followsArticles();
    void isTheSameInAnyBatches();

private:
    Session &session() { return m_bench->session(); }
    QList<SearchHit> find(const QString &text)
    {
        QList<SearchHit> found;
        Workbench::expect(
            session().search(*SearchQuery::parse(text), [&found](const auto &hits, int, int) {
                found += hits;
                return true;
            }));
        return found;
    }
    QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, ConcordanceModel::Title);
            lines.append(u"%1[%2]%3 %4"_s.arg(index.data(ConcordanceModel::LeftRole).toString(),
                index.data(ConcordanceModel::MatchRole).toString(),
                index.data(ConcordanceModel::RightRole).toString(), index.data().toString()));
        }
        return lines;
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<ConcordanceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_one, m_two;
};

void ConcordanceModelTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_model = std::make_unique<ConcordanceModel>(session());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_one = m_bench->add(u"One"_s, u"Old Kim said\nso. A Kim did."_s);
    m_two = m_bench->add(u"Kim’s Two"_s, u"Big Kim came."_s);
}

void ConcordanceModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void ConcordanceModelTest::listsHitsByPlace()
{
    m_model->append(find(u"kim"_s));
    QCOMPARE(lines(),
        QStringList({u"Old [Kim] said so. A Kim did. One"_s, u"Old Kim said so. A [Kim] did. One"_s,
            u"Big [Kim] came. Kim’s Two"_s}));
    QCOMPARE(m_model->articleCount(), 2);
    const QString spoken = m_model->index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Big Kim came."_s) && spoken.contains(u"Kim’s Two"_s));
    QCOMPARE(m_model->index(0, 0).data(ConcordanceModel::RightToLeftRole).toBool(), false);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_bench->add(u"Arabic"_s, u"قَالَ المتحدث"_s);
    m_model->append(find(u"قال"_s));
    QCOMPARE(m_model->index(0, 0).data(ConcordanceModel::RightToLeftRole).toBool(), true);
}

void ConcordanceModelTest::sortsByWhatIsAround()
{
    m_model->append(find(u"kim"_s));
    m_model->setOrder(ConcordanceModel::Order::Left); // a, big, old
    QCOMPARE(lines(),
        QStringList({u"Old Kim said so. A [Kim] did. One"_s, u"Big [Kim] came. Kim’s Two"_s,
            u"Old [Kim] said so. A Kim did. One"_s}));
    m_model->setOrder(ConcordanceModel::Order::Right); // came, did, said
    QCOMPARE(lines(),
        QStringList({u"Big [Kim] came. Kim’s Two"_s, u"Old Kim said so. A [Kim] did. One"_s,
            u"Old [Kim] said so. A Kim did. One"_s}));
    m_model->setOrder(ConcordanceModel::Order::Place);
    QVERIFY(lines().first().startsWith(u"Old [Kim]"_s));
}

void ConcordanceModelTest::keepsRowsWhenSorted()
{
    m_model->append(find(u"kim"_s));
    const QPersistentModelIndex big = m_model->index(2, 0);
    QVERIFY(m_model->setData(big, Qt::Checked, Qt::CheckStateRole));
    m_model->setOrder(ConcordanceModel::Order::Right);
    QCOMPARE(big.row(), 0);
    QCOMPARE(big.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(m_model->checkedPlaces().size(), 1);
    QCOMPARE(m_model->hitAt(0).article, m_two);
}

void ConcordanceModelTest::checksWhatCanBeTagged()
{
    m_model->append(find(u"kim title:kim"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(m_model->index(1, 1).data().toString().contains(u"Title"_s));
    QVERIFY(!m_model->index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!m_model->setData(m_model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_model->checkableCount(), 1);
    QSignalSpy counted(m_model.get(), &ConcordanceModel::checkedCountChanged);
    m_model->checkAll(true);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(m_model->checkedCount(), 1);
    QCOMPARE(m_model->checkedPlaces().first().version, m_model->hitAt(0).version);
    m_model->checkAll(false);
    QCOMPARE(m_model->checkedCount(), 0);
}

void ConcordanceModelTest::followsArticles()
{
    m_model->append(find(u"kim"_s));
    m_model->checkAll(true);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    Article article = *session().project().find(m_two);
    article.title = u"Renamed"_s;
    Workbench::expect(session().updateArticle(article));
    QVERIFY(lines().last().endsWith(u"Renamed"_s));
    Workbench::expect(session().removeArticles({m_one}));
    QCOMPARE(lines(), QStringList{u"Big [Kim] came. Renamed"_s});
    QCOMPARE(m_model->checkedCount(), 1);
    Workbench::expect(session().removeArticles({m_two}));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->checkedCount(), 0);
    QCOMPARE(resets.size(), 0);
}

// Hits come in batches, as the search finds them.
void ConcordanceModelTest::isTheSameInAnyBatches()
{
    QRandomGenerator random(8);
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QString(QChar(u'a' + random.bounded(5))) + u' ';
    m_bench->add(u"Many"_s, text);
    const QList<SearchHit> hits = find(u"a OR b"_s);
    QVERIFY(hits.size() > 50);
    for (const auto order : {ConcordanceModel::Order::Left, ConcordanceModel::Order::Right}) {
        ConcordanceModel whole(session());
        whole.setOrder(order);
        whole.append(hits);
        m_model->clear();
        m_model->setOrder(order);
        for (qsizetype at = 0; at < hits.size(); at += 7)
            m_model->append(hits.sliced(at, std::min<qsizetype>(7, hits.size() - at)));
        for (int row = 0; row < whole.rowCount(); ++row)
            QCOMPARE(m_model->hitAt(row), whole.hitAt(row));
    }
}

QTEST_GUILESS_MAIN(ConcordanceModelTest)
#include "tst_concordancemodel.moc"
