// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/palettemodel.h"
#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "session/verbs/records.h"
#include "support/workbench.h"

#include <QAbstractItemModelTester>

using namespace Standoff;
using namespace Qt::StringLiterals;

// What the palette shows for what is typed.
class PaletteModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingTyped();
    void eachKindHasItsShare();
    void theBestKindComesFirst();
    void signsRestrict_data();
    void signsRestrict();
    void paragraphsByNumber_data();
    void paragraphsByNumber();
    void otherNamesAreFound();
    void detailsTellWhatItIs();
    void stepsAreFollowed();
    void whatIsOffCannotBeChosen();

private:
    // One row a line: headings with "=", the others with their detail.
    QStringList shown(const QString &typed)
    {
        m_model->setQuery(typed);
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
            rows.append((isHeading ? u"= "_s : QString()) + index.data().toString());
        }
        return rows;
    }
    QString detail(const QString &typed)
    {
        m_model->setQuery(typed);
        return m_model->firstRow().data(PaletteModel::DetailRole).toString();
    }
    PaletteTarget first(const QString &typed)
    {
        m_model->setQuery(typed);
        return m_model->targetAt(m_model->firstRow());
    }

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ArticleId m_article;
};

void PaletteModelTest::init()
{
    m_bench = std::make_unique<Workbench>();
    m_article = m_bench->add(u"When a treaty binds"_s, u"First words.\n\nKim met Putin.\n"_s);
    Article article = *m_bench->project().find(m_article);
    article.publisher = u"Haven Courier"_s;
    article.published = u"2024-06-21"_s;
    Workbench::expect(updateArticle(m_bench->session(), article));
    Workbench::expect(put(m_bench->session(),
        Entity{.type = u"person"_s, .name = u"Vladimir Putin"_s, .aliases = {u"The President"_s}}));
    Workbench::expect(put(m_bench->session(), Entity{.name = u"Treaty of 2000"_s}));
    Workbench::expect(put(m_bench->session(), Source{.label = u"Text of the treaty"_s}));
    Workbench::expect(
        put(m_bench->session(), Claim{.text = u"The treaty holds"_s, .state = u"researching"_s}));
    m_model = std::make_unique<PaletteModel>(m_bench->session());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setActions(
        {{.text = u"Find"_s, .place = u"Edit"_s, .key = u"Ctrl+F"_s, .isRecent = true},
            {.text = u"Undo"_s, .place = u"Edit"_s, .isEnabled = false},
            {.text = u"Treat it"_s, .place = u"Tag"_s}});
    m_model->setArticle(m_article);
}

void PaletteModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

void PaletteModelTest::nothingTyped()
{
    QCOMPARE(shown({}),
        QStringList({u"= Done last"_s, u"Find"_s, u"= Actions"_s, u"Undo"_s, u"Treat it"_s}));
    QCOMPARE(first({}).action, 0);
}

void PaletteModelTest::eachKindHasItsShare()
{
    for (int i = 0; i < 12; ++i)
        Workbench::expect(put(m_bench->session(), Entity{.name = u"Treaty %1"_s.arg(i)}));
    const QStringList rows = shown(u"treaty"_s);
    QCOMPARE(rows.size(), PaletteModel::mostRows + 3); // with headings; no action is called so
    QCOMPARE(rows.filter(u"= "_s).size(), 3);
    QVERIFY(rows.contains(u"When a treaty binds"_s) && rows.contains(u"The treaty holds"_s));
    QCOMPARE(m_model->foundCount(), 16);
}

void PaletteModelTest::theBestKindComesFirst()
{
    QCOMPARE(shown(u"treat"_s).first(), u"= Actions"_s); // a whole word at the begin
    QCOMPARE(shown(u"treaty"_s).first(), u"= Records"_s);
    QCOMPARE(shown(u"nobody"_s), QStringList());
    QVERIFY(!m_model->hint().isEmpty());
    QVERIFY(!m_model->firstRow().isValid());
}

void PaletteModelTest::signsRestrict_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const QString &typed, const QStringList &rows) {
        QTest::newRow(qPrintable(typed)) << typed << rows;
    };
    row(u">tr"_s, {u"= Actions"_s, u"Treat it"_s});
    row(u"@tr"_s, {u"= Articles"_s, u"When a treaty binds"_s});
    row(u"#tr"_s, {u"= Records"_s, u"Treaty of 2000"_s, u"Text of the treaty"_s});
    row(u"! tr"_s, {u"= Claims"_s, u"The treaty holds"_s});
    row(u"@"_s, {u"= Articles"_s, u"When a treaty binds"_s});
    row(u">"_s, {u"= Actions"_s, u"Find"_s, u"Undo"_s, u"Treat it"_s});
}

void PaletteModelTest::signsRestrict()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, rows);
    QCOMPARE(shown(typed), rows);
}

void PaletteModelTest::paragraphsByNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("paragraph"); // -1: none, and it is told what to type
    QTest::newRow("first") << u":1"_s << 0;
    QTest::newRow("second") << u": 2"_s << 1;
    QTest::newRow("beyond the end") << u":120"_s << 1;
    QTest::newRow("none yet") << u":"_s << -1;
    QTest::newRow("nought") << u":0"_s << -1;
    QTest::newRow("no number") << u":x"_s << -1;
}

void PaletteModelTest::paragraphsByNumber()
{
    QFETCH(QString, typed);
    QFETCH(int, paragraph);
    QCOMPARE(first(typed).paragraph, paragraph);
    QCOMPARE(m_model->hint().isEmpty(), paragraph >= 0);
    m_model->setArticle({});
    QCOMPARE(first(typed).paragraph, -1);
}

void PaletteModelTest::otherNamesAreFound()
{
    QCOMPARE(shown(u"presi"_s), QStringList({u"= Records"_s, u"Vladimir Putin"_s}));
    QVERIFY(detail(u"presi"_s).contains(u"The President"_s));
    QVERIFY(!detail(u"putin"_s).contains(u"The President"_s));
    QCOMPARE(shown(u"@haven"_s), QStringList({u"= Articles"_s, u"When a treaty binds"_s}));
    QCOMPARE(shown(u"tag treat"_s), QStringList({u"= Actions"_s, u"Treat it"_s}));
}

void PaletteModelTest::detailsTellWhatItIs()
{
    m_bench->markPerson(m_article, u"Putin"_s);
    const QString person = detail(u"#Vladimir"_s);
    QVERIFY2(person.startsWith(u"Person"_s, Qt::CaseInsensitive), qPrintable(person));
    QVERIFY(detail(u"!treaty"_s).startsWith(u"Researching"_s, Qt::CaseInsensitive));
    QVERIFY(detail(u"@treaty"_s).startsWith(u"Haven Courier · "_s));
    QCOMPARE(detail(u">find"_s), u"Edit"_s);
    QCOMPARE(m_model->firstRow().data(PaletteModel::KeyRole).toString(), u"Ctrl+F"_s);
}

void PaletteModelTest::stepsAreFollowed()
{
    QCOMPARE(shown(u"#kim"_s), QStringList());
    Workbench::expect(put(m_bench->session(), Entity{.name = u"Kim"_s}));
    QCOMPARE(shown(u"#kim"_s), QStringList({u"= Records"_s, u"Kim"_s}));
    Workbench::expect(m_bench->session().undo());
    QCOMPARE(shown(u"#kim"_s), QStringList());
    Workbench::expect(removeArticles(m_bench->session(), {m_article}));
    QCOMPARE(shown(u"@"_s), QStringList());
}

void PaletteModelTest::whatIsOffCannotBeChosen()
{
    m_model->setQuery(u">undo"_s);
    QVERIFY(!(m_model->firstRow().flags() & Qt::ItemIsEnabled));
    QVERIFY(m_model->firstRow().data(PaletteModel::DetailRole).toString().contains(u"not now"_s));
    QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsSelectable)); // a heading
}

STANDOFF_TEST(QCoreApplication, PaletteModelTest)
#include "tst_palettemodel.moc"
