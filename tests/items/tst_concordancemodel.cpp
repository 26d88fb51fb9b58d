// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/concordance/concordancemodel.h"
#include "program/testprogram.h"
#include "session/verbs/annotations.h"
#include "session/verbs/articles.h"
#include "support/verifyresult.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

class ConcordanceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsHitsByPlace();
    void saysWhereAHitIs();
    void sortsByWhatIsAround();
    void keepsRowsWhenSorted();
    void checksWhatCanBeTagged();
    void followsArticles();
    void isTheSameInAnyBatches();
    void whatIsFoundLaterTakesItsPlace();
    void replacedByAnything();

private:
    Session &session() { return m_bench->session(); }
    QList<SearchHit> find(const QString &text)
    {
        QList<SearchHit> found;
        Workbench::expect(session().store().search(
            {*SearchQuery::parse(text)}, [&found](const auto &hits, int, int) {
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

void ConcordanceModelTest::saysWhereAHitIs()
{
    Article article = *session().project().find(m_one);
    article.byline = u"Ann"_s;
    article.publisher = u"The Ann"_s;
    article.note = u"Ask Ann"_s;
    VERIFY_RESULT(updateArticle(session(), article));
    m_model->append(find(u"title:one OR byline:ann OR publisher:ann OR note:ann OR did"_s));
    QStringList headings;
    for (int row = 0; row < m_model->rowCount(); ++row)
        headings.append(m_model->index(row, ConcordanceModel::Title).data().toString());
    headings.sort();
    QCOMPARE(headings,
        QStringList({u"Byline of: One"_s, u"Note in: One"_s, u"One"_s, u"Publisher of: One"_s,
            u"Title of: One"_s}));
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
    Workbench::expect(updateArticle(session(), article));
    QVERIFY(lines().last().endsWith(u"Renamed"_s));
    Workbench::expect(removeArticles(session(), {m_one}));
    QCOMPARE(lines(), QStringList{u"Big [Kim] came. Renamed"_s});
    QCOMPARE(m_model->checkedCount(), 1);
    Workbench::expect(removeArticles(session(), {m_two}));
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

void ConcordanceModelTest::whatIsFoundLaterTakesItsPlace()
{
    m_model->append(find(u"kim"_s));
    const QPersistentModelIndex second = m_model->index(1, 0);
    const QPersistentModelIndex big = m_model->index(2, 0);
    QVERIFY(m_model->setData(big, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(second, Qt::Checked, Qt::CheckStateRole));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_bench->add(u"Three"_s, u"Kim, Kim."_s);
    m_bench->mark(m_one, m_bench->tag(LayerKind::Entity, u"Person"_s), u"Kim"_s, 8);
    m_model->replace(find(u"kim -tag:person"_s));
    QCOMPARE(lines(),
        QStringList({u"Old [Kim] said so. A Kim did. One"_s, u"Big [Kim] came. Kim’s Two"_s,
            u"[Kim], Kim. Three"_s, u"Kim, [Kim]. Three"_s}));
    QVERIFY(!second.isValid());
    QCOMPARE(big.row(), 1);
    QCOMPARE(m_model->checkedCount(), 1);
    QCOMPARE(big.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(resets.size(), 0);
    // A note is another text, but the same hit.
    const AnnotationId noted = m_bench->markPerson(m_two, u"Big"_s);
    Workbench::expect(setNote(session(), m_two, noted, u"kim, so to say"_s));
    m_model->replace(find(u"note:kim"_s));
    const QPersistentModelIndex note = m_model->index(0, 0);
    Workbench::expect(setNote(session(), m_two, noted, u"kim, as it were"_s));
    m_model->replace(find(u"note:kim"_s));
    QVERIFY(note.isValid());
    QCOMPARE(note.data(ConcordanceModel::RightRole).toString(), u", as it were"_s);
    m_model->replace({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->checkedCount(), 0);
}

// From any hits to any others it is the list of these, and persistent indexes keep their hits.
void ConcordanceModelTest::replacedByAnything()
{
    QRandomGenerator random(9);
    QString text;
    for (int i = 0; i < 200; ++i)
        text += QString(QChar(u'a' + random.bounded(5))) + u' ';
    m_bench->add(u"Many"_s, text);
    const QList<SearchHit> all = find(u"a OR b OR c"_s);
    for (int round = 0; round < 30; ++round) {
        QList<SearchHit> hits = all;
        const int part = random.bounded(6);
        hits.removeIf([&](const SearchHit &) { return int(random.bounded(6)) < part; });
        m_model->setOrder(ConcordanceModel::Order(random.bounded(3)));
        QList<std::pair<QPersistentModelIndex, SearchHit>> before;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            before.append({m_model->index(row, 0), m_model->hitAt(row)});
            m_model->setData(m_model->index(row, 0),
                random.bounded(2) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
        m_model->replace(hits);
        ConcordanceModel fresh(session());
        fresh.setOrder(m_model->order());
        fresh.append(hits);
        QCOMPARE(m_model->rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row)
            QCOMPARE(m_model->hitAt(row), fresh.hitAt(row));
        for (const auto &[index, hit] : before) {
            QCOMPARE(index.isValid(), hits.contains(hit));
            if (index.isValid())
                QCOMPARE(m_model->hitAt(index.row()), hit);
        }
        QCOMPARE(m_model->checkedPlaces().size(), m_model->checkedCount());
    }
}

STANDOFF_TEST(QCoreApplication, ConcordanceModelTest)
#include "tst_concordancemodel.moc"
