// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/losses.h"
#include "program/testprogram.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

using namespace Standoff;
using namespace Qt::StringLiterals;

// Writes nothing, and carries what it is told to.
class AnyFormat : public Format
{
public:
    explicit AnyFormat(ContentSet carries)
        : Format({.id = u"any"_s, .suffixes = {u"any"_s}, .carries = carries})
    {
    }

protected:
    Result<> writeFiles(const ExportSource &, ExportDestination &, const FormatOptions &,
        const Progress &) const override
    {
        return {};
    }
};

// Counts the articles that are read.
class CountingProject : public MemoryProject
{
public:
    using MemoryProject::MemoryProject;
    Result<OpenArticle> readArticle(ArticleId article) const override
    {
        ++m_count;
        return MemoryProject::readArticle(article);
    }
    int count() const { return m_count; }

private:
    mutable int m_count = 0;
};

// What a format cannot hold, by what it says that it carries.
class LossesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void each_data();
    void each();
    void everythingIsCarried();
    void overlaps_data();
    void overlaps();

private:
    QList<Loss> lossesOf(ContentSet carried) const
    {
        return AnyFormat(carried).losses(ExportSource(*m_project)).value();
    }

    std::unique_ptr<CountingProject> m_project;
};

void LossesTest::initTestCase()
{
    ValueMaker make = sampleProject();
    const TagId tag = make.values.of<Tag>().first().after->id;
    Annotation annotation{.tag = tag, .status = Status::Proposed};
    annotation.attributes = {{u"a"_s, u"b"_s}};
    annotation.stance = u"support"_s;
    annotation.note = u"A note"_s;
    make.annotate({u"대통령실은"_s}, annotation);
    m_project = std::make_unique<CountingProject>(make.values, make.annotators);
}

// Of a format that carries all but one, each loss is of that.
void LossesTest::each_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<QString>("what"); // part of it
    const QStringList whats{u"the texts of the articles"_s, u"read from"_s, u"of the article:"_s,
        u"an earlier text"_s, u"the role(s) of"_s, u"in pieces"_s, u"shares text"_s,
        u"attributes"_s, u"stance"_s, u"not accepted"_s, u"note"_s, u"who made each"_s,
        u"a relation to an annotation"_s, u"an attribution"_s, u"of tags all but"_s, u"tag"_s,
        u"the records, and"_s, u""_s, u"of the record all but"_s, u"a relation between records"_s,
        u"a link between claims"_s, u"a grade"_s, u"evidence"_s, u"a verdict"_s, u"the values"_s,
        u"the settings"_s, u"waivers and"_s};
    QCOMPARE(size_t(whats.size()), EnumWords<Content>::words.size());
    for (int i = 0; i < whats.size(); ++i)
        QTest::newRow(EnumWords<Content>::words[size_t(i)].data()) << i << whats[i];
}

void LossesTest::each()
{
    QFETCH(int, content);
    QFETCH(QString, what);
    const QList<Loss> losses = lossesOf(ContentSet::everything().without({Content(content)}));
    // The sample has no earlier versions; a number of Wikidata is among the fields
    // of a record, which are carried.
    const bool isThere = QList{Content::Versions, Content::Wikidata}.count(Content(content)) == 0;
    QCOMPARE(!losses.isEmpty(), isThere);
    for (const Loss &loss : losses)
        QVERIFY2(loss.what.contains(what), qPrintable(loss.what));
    // Of several, it is among them.
    const QList<Loss> all = lossesOf({});
    const QList<Content> told{Content::Guidelines, Content::Records}; // by what is more
    for (const Loss &loss : losses)
        QVERIFY(all.contains(loss) || told.contains(Content(content))
            || loss.what.contains(u"the relation's note"_s)
            || loss.what.contains(u"the attribution's note"_s));
}

void LossesTest::everythingIsCarried()
{
    const int before = m_project->count();
    QCOMPARE(lossesOf(ContentSet::everything()), QList<Loss>());
    QCOMPARE(lossesOf(ContentSet::everything().without({Content::Settings})).size(), 1);
    QCOMPARE(m_project->count(), before); // no article had to be read for that
    (void)lossesOf(ContentSet::everything().without({Content::Notes}));
    QCOMPARE(m_project->count(), before + int(m_project->project().all<Article>().size()));
}

// Against each annotation compared with each before it.
void LossesTest::overlaps_data()
{
    QTest::addColumn<QStringList>("pieces"); // "begin-end", several with ";"
    QTest::addColumn<int>("losses");
    QTest::newRow("none") << QStringList{} << 0;
    QTest::newRow("apart, and touching") << QStringList{u"0-2"_s, u"2-4"_s, u"5-6"_s} << 0;
    QTest::newRow("nested") << QStringList{u"0-6"_s, u"2-4"_s} << 1;
    QTest::newRow("equal") << QStringList{u"2-4"_s, u"2-4"_s, u"2-4"_s} << 2;
    QTest::newRow("crossing") << QStringList{u"0-4"_s, u"2-6"_s, u"4-6"_s} << 2;
    QTest::newRow("in a gap") << QStringList{u"0-2;6-8"_s, u"3-5"_s} << 0;
    QTest::newRow("in a piece") << QStringList{u"0-2;6-8"_s, u"7-8"_s} << 1;
    QTest::newRow("both pieces, told once") << QStringList{u"0-9"_s, u"1-2;6-8"_s} << 1;
}

void LossesTest::overlaps()
{
    QFETCH(QStringList, pieces);
    QFETCH(int, losses);
    ValueMaker make;
    const TagId tag = make.add(Tag{.layer = make.add(Layer{.name = u"L"_s}), .name = u"t"_s});
    const QString text = u"0123456789"_s;
    make.addArticle(Article{.title = u"A"_s}, text);
    for (const QString &each : std::as_const(pieces)) {
        Annotation annotation{.version = make.version, .tag = tag};
        for (const QString &piece : each.split(u';')) {
            const int begin = piece.section(u'-', 0, 0).toInt();
            const int end = piece.section(u'-', 1).toInt();
            annotation.fragments.append({{begin, end}, text.sliced(begin, end - begin)});
        }
        make.add(annotation);
    }
    const MemoryProject project(make.values, make.annotators);
    const AnyFormat format(ContentSet::everything().without({Content::Overlaps}));
    QCOMPARE(format.losses(ExportSource(project))->size(), losses);
}

STANDOFF_TEST(QCoreApplication, LossesTest)
#include "tst_losses.moc"
