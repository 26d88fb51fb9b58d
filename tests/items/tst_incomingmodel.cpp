// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"
#include "program/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Standoff;

class IncomingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void whatIsShown();
    void counts();
    void marks();
    void dates_data();
    void dates();
    void typedFactsGoFirst();
    void labels();
    void namesOfFilesFillWhatIsNotSaid();
    void readAnewInItsPlace();
    void queries_data();
    void queries();
    void standings();
    void sorting();

private:
    static Candidate candidate(const QString &title, Standing standing, int words)
    {
        Candidate made{.file = u"/of/"_s + title + u".html"_s,
            .place = standing == Standing::Refused ? -1 : 10,
            .standing = standing,
            .isWanted = standing == Standing::Ready,
            .bytes = words * 10,
            .words = words};
        made.article.title = title;
        made.article.fileName = title + u".html"_s;
        made.article.mediaType = u"text/html"_s;
        return made;
    }
    QString shown(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<IncomingModel> m_model;
};

void IncomingModelTest::init()
{
    m_model = std::make_unique<IncomingModel>();
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    Candidate first = candidate(u"The pact"_s, Standing::Ready, 612);
    first.article.publisher = u"Haven Courier"_s;
    first.article.kept = 0.97;
    first.article.published = u"2024-06-22T08:00Z"_s;
    Candidate second = candidate(u"Balloons"_s, Standing::Doubtful, 99);
    second.article.kept = 0.41;
    second.remarks = {u"59 % left out"_s, u"look"_s};
    Candidate third = candidate(u"Scan 10"_s, Standing::Refused, 0);
    third.remarks = {u"pictures only"_s};
    m_model->append({first, second});
    m_model->append({third, {.standing = Standing::Told, .remarks = {u"/of: 3 hidden files"_s}}});
}

void IncomingModelTest::whatIsShown()
{
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(shown(0, IncomingModel::Title), u"The pact"_s);
    QCOMPARE(shown(0, IncomingModel::Kind), u"Web page"_s);
    QCOMPARE(shown(0, IncomingModel::Kept), u"97%"_s);
    QCOMPARE(shown(0, IncomingModel::Published), u"22 Jun 2024"_s);
    QCOMPARE(shown(0, IncomingModel::Words), u"612"_s);
    QCOMPARE(shown(1, IncomingModel::Remark), u"59 % left out; look"_s);
    QCOMPARE(shown(2, IncomingModel::Title), u"Scan 10.html"_s);
    QCOMPARE(shown(2, IncomingModel::Kept), QString());
    QCOMPARE(shown(3, IncomingModel::Title), u"/of: 3 hidden files"_s);
    Candidate part{.file = u"/of/press.csv"_s, .standing = Standing::Refused};
    part.article.part = u"row 3"_s;
    m_model->append({part});
    QVERIFY2(shown(4, IncomingModel::Title).contains(u"row 3"_s),
        qPrintable(shown(4, IncomingModel::Title)));
}

void IncomingModelTest::counts()
{
    QCOMPARE(m_model->count(Standing::Ready), 1);
    QCOMPARE(m_model->count(Standing::Doubtful), 1);
    QCOMPARE(m_model->count(Standing::Refused), 1);
    QCOMPARE(m_model->count(Standing::Told), 1);
    QCOMPARE(m_model->wanted(), 1);
}

void IncomingModelTest::marks()
{
    const QSignalSpy spy(m_model.get(), &IncomingModel::countsChanged);
    m_model->setWanted({0, 1, 2, 3}, true);
    QCOMPARE(m_model->wanted(), 2); // of those that have an article
    QVERIFY(m_model->setData(m_model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_model->wanted(), 1);
    QCOMPARE(spy.size(), 2);
    QVERIFY(!m_model->index(2, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!(m_model->flags(m_model->index(2, 0)) & Qt::ItemIsEditable));
}

void IncomingModelTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // "" where it is not taken
    QTest::newRow("ISO") << u"2024-06-20"_s << u"2024-06-20"_s;
    QTest::newRow("words") << u"20 June 2024"_s << u"2024-06-20"_s;
    QTest::newRow("Korean") << u"2024년 6월 20일"_s << u"2024-06-20"_s;
    QTest::newRow("two ways") << u"3/4/2024"_s << QString();
    QTest::newRow("none") << u"yesterday"_s << QString();
}

void IncomingModelTest::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(m_model->setData(m_model->index(1, IncomingModel::Published), typed, Qt::EditRole),
        !kept.isEmpty());
    QCOMPARE(m_model->at(1).article.published, kept);
}

void IncomingModelTest::typedFactsGoFirst()
{
    m_model->setFact({0, 1}, IncomingFact::Publisher, u"Skerry Review"_s);
    QCOMPARE(m_model->at(0).article.publisher, u"Skerry Review"_s);
    QCOMPARE(m_model->at(1).article.publisher, u"Skerry Review"_s);
    QCOMPARE(m_model->candidates()[0].article.publisher, u"Skerry Review"_s);
    m_model->setFact({0, 1}, IncomingFact::Publisher, {}); // whatever the file says
    QCOMPARE(m_model->at(0).article.publisher, QString());
    QCOMPARE(m_model->at(1).article.publisher, QString());
    QVERIFY(m_model->setData(m_model->index(0, 0), u"  A  pact "_s, Qt::EditRole));
    QCOMPARE(m_model->at(0).article.title, u"A pact"_s);
}

void IncomingModelTest::labels()
{
    m_model->addLabels({0, 1}, {u"korea"_s, u"arms"_s});
    m_model->addLabels({0}, {u"arms"_s, u"law"_s});
    QCOMPARE(m_model->at(0).article.labels, (QStringList{u"korea"_s, u"arms"_s, u"law"_s}));
    QCOMPARE(m_model->at(1).article.labels, (QStringList{u"korea"_s, u"arms"_s}));
    QVERIFY(m_model->setData(m_model->index(1, IncomingModel::Labels), u"arms"_s, Qt::EditRole));
    QCOMPARE(m_model->at(1).article.labels, QStringList{u"arms"_s});
    QCOMPARE(shown(0, IncomingModel::Labels), u"korea, arms, law"_s);
}

void IncomingModelTest::namesOfFilesFillWhatIsNotSaid()
{
    IncomingModel model;
    Candidate candidate = IncomingModelTest::candidate(u"Guessed"_s, Standing::Ready, 5);
    candidate.article.fileName = u"2024-06-22 - Meridian - Trade.txt"_s;
    candidate.article.guessed = {u"title"_s};
    Candidate said = candidate;
    said.article.guessed.clear();
    said.article.publisher = u"Haven Courier"_s;
    Candidate other = candidate;
    other.article.fileName = u"other.txt"_s;
    model.append({candidate, said, other});
    model.setPattern(*FileNamePattern::from(u"{date} - {publisher} - {title}"_s));
    QCOMPARE(model.fitting(), 2);
    QCOMPARE(model.named(), 3);
    QCOMPARE(model.at(0).article.title, u"Trade"_s);
    QCOMPARE(model.at(0).article.publisher, u"Meridian"_s);
    QCOMPARE(model.at(0).article.published, u"2024-06-22"_s);
    QCOMPARE(model.at(1).article.title, u"Guessed"_s);
    QCOMPARE(model.at(1).article.publisher, u"Haven Courier"_s);
    QCOMPARE(model.at(2).article.title, u"Guessed"_s);
    model.setFact({0}, IncomingFact::Title, u"Typed"_s);
    model.setPattern({});
    QCOMPARE(model.at(0).article.title, u"Typed"_s);
    QCOMPARE(model.at(0).article.publisher, QString());
    QCOMPARE(model.fitting(), 0);
}

void IncomingModelTest::readAnewInItsPlace()
{
    const Candidate anew = candidate(u"Balloons"_s, Standing::Ready, 120);
    QCOMPARE(m_model->replaceFile(anew.file, {anew, anew}), 1);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->at(1).words, 120);
    QCOMPARE(m_model->at(2).words, 120);
    QCOMPARE(m_model->at(3).standing, Standing::Refused);
    QCOMPARE(m_model->wanted(), 3);
    m_model->setWanted({1, 2}, false);
    QCOMPARE(m_model->replaceFile(anew.file, {anew}), 1);
    QVERIFY(!m_model->at(1).isWanted); // as a person said
    QCOMPARE(m_model->replaceFile(anew.file, {}), 1);
    QCOMPARE(m_model->rowCount(), 3);
}

void IncomingModelTest::queries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("all") << QString() << QList<int>{0, 1, 2, 3};
    QTest::newRow("title") << u"PACT"_s << QList<int>{0};
    QTest::newRow("publisher") << u"publisher:courier"_s << QList<int>{0};
    QTest::newRow("kind") << u"kind:page"_s << QList<int>{0, 1, 2};
    QTest::newRow("words") << u"words:<100"_s << QList<int>{1};
    QTest::newRow("kept") << u"kept:>=50"_s << QList<int>{0};
    QTest::newRow("remark") << u"pictures"_s << QList<int>{2};
    QTest::newRow("both") << u"kind:page -words:>100"_s << QList<int>{1, 2};
    QTest::newRow("no number") << u"words:many"_s << QList<int>{0, 1};
}

void IncomingModelTest::queries()
{
    QFETCH(QString, query);
    QFETCH(QList<int>, rows);
    IncomingFilter filter(*m_model);
    new QAbstractItemModelTester(&filter, &filter);
    filter.setQuery(query);
    QList<int> left;
    for (int i = 0; i < filter.rowCount(); ++i)
        left.append(filter.mapToSource(filter.index(i, 0)).row());
    QCOMPARE(left, rows);
}

void IncomingModelTest::standings()
{
    IncomingFilter filter(*m_model);
    filter.setStanding(Standing::Refused);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Scan 10.html"_s);
    filter.setStanding({});
    QCOMPARE(filter.rowCount(), 4);
}

void IncomingModelTest::sorting()
{
    m_model->append({candidate(u"Scan 9"_s, Standing::Ready, 1000)});
    IncomingFilter filter(*m_model);
    filter.sort(IncomingModel::Words, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), u"Scan 9"_s);
    QCOMPARE(filter.index(1, 0).data().toString(), u"The pact"_s);
    filter.sort(IncomingModel::Title);
    QStringList titles;
    for (int i = 0; i < filter.rowCount(); ++i)
        titles.append(filter.index(i, 0).data().toString());
    QVERIFY(titles.indexOf(u"Scan 9"_s) < titles.indexOf(u"Scan 10.html"_s));
}

STANDOFF_TEST(QCoreApplication, IncomingModelTest)
#include "tst_incomingmodel.moc"
