// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "support/readarticle.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString ice =
    u"The ice on the reservoir is thinner than in any winter since the dam was built, an engineer said on Sunday."_s;
const QString skaters =
    u"Skaters had been warned by signs, by the radio and by the mayor, who went through herself in the year before."_s;

} // namespace

// Tables as people and programs write them.
class TestTableTexts : public QObject
{
    Q_OBJECT

private slots:
    void tables_data();
    void tables();
    void whatStandsAboveIsTold();
};

void TestTableTexts::tables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected"); // title, byline, date = text
    const auto row = [](const char *what, const QString &name, const QString &source,
                         const QString &expected) {
        QTest::newRow(what) << name << source << expected;
    };
    const QString both = u"A|| = %\nB|| = #"_s;
    // Quotes that are of the text.
    row("a quotation begins a cell", u"a.tsv"_s,
        u"title\ttext\nA\t\"We are done,\" he said. %\nB\t\"All of it, said the mayor.\"\n"_s,
        u"A|| = \"We are done,\" he said. %\nB|| = All of it, said the mayor."_s);
    row("and has a comma", u"a.csv"_s,
        u"title,text\nA,\"We are done, friends,\" he said.\nB,\"#\"\n"_s,
        u"A|| = \"We are done, friends,\" he said.\nB|| = #"_s);
    row("one without an end, and another below", u"a.tsv"_s,
        u"title\ttext\nA\t\"We are done. %\nB\t\"Never\" again. #\n"_s,
        u"A|| = \"We are done. %\nB|| = \"Never\" again. #"_s);
    row("cells in quotes", u"a.csv"_s, u"title,text\n\"A\" ,\"% \"\"so\"\"\n#\"\nB,\"#\"\n"_s,
        u"A|| = % \"so\" / #\nB|| = #"_s);
    // Which column has the text.
    row("a teaser has the better name", u"a.csv"_s,
        u"id,title,body,content\n1,A,a teaser,\"%\"\n2,B,another,\"#\"\n"_s, both);
    row("content is the kind", u"a.csv"_s, u"title,content,copy\nA,news,\"%\"\nB,feature,\"#\"\n"_s,
        both);
    row("and the text has a name that nobody knows", u"a.csv"_s,
        u"title,content,prose_of_it\nA,news,\"%%\"\nB,feature,\"#%\"\n"_s, u"A|| = %%\nB|| = #%"_s);
    row("mails", u"a.csv"_s,
        u"Subject,From,To,Date,Body\nA,Ada Rehn <a@x.example>,b@x.example,2024-03-04,\"%\"\n"_s,
        u"A|Ada Rehn|2024-03-04 = %"_s);
    // What stands above the names.
    row("a title", u"a.csv"_s,
        u"Results of 4 March,,\n,,\nTitle,Text,Date\nA,\"%\",2024-03-04\nB,\"#\",2024-03-05\n"_s,
        u"A||2024-03-04 = %\nB||2024-03-05 = #"_s);
    row("a title of one cell", u"a.csv"_s,
        u"Results of 4 March\n\nTitle,Text\nA,\"%\"\nB,\"#\"\n"_s, both);
    row("a separator, as Excel has it", u"a.csv"_s, u"sep=;\nTitle;Text\nA;\"%\"\nB;\"#\"\n"_s,
        both);
    row("and another that the text has, too", u"a.csv"_s,
        u"\"sep=|\"\nTitle|Text\nA|%, a; b\nB|#\n"_s, u"A|| = %, a; b\nB|| = #"_s);
    row("no names", u"a.csv"_s,
        u"1,The ice is thin,2024-03-04,\"%%\"\n2,A mayor falls,2024-03-05,\"##\"\n"_s,
        u"%||2024-03-04 = %\n#||2024-03-05 = #"_s);
    row("line ends of an old Mac", u"a.csv"_s, u"Title,Text\rA,\"%\"\rB,\"#\"\r"_s, both);
    row("the same without a name of a file", u"a"_s, u"Title,Text\rA,\"%\"\rB,\"#\"\r"_s, both);
}

void TestTableTexts::tables()
{
    QFETCH(const QString, name);
    QFETCH(QString, source);
    QFETCH(const QString, expected);
    source.replace(u'%', ice).replace(u'#', skaters);
    const ReadAll read = readAll(source.toUtf8(), name);
    QStringList lines;
    for (const IncomingArticle &article : read.articles) {
        lines.append(article.title + u'|' + article.byline + u'|' + article.published + u" = "_s
            + QString(article.text.string()).replace(u'\n', u" / "_s));
    }
    QString shown = lines.join(u'\n') + read.problem;
    shown.replace(ice, u"%"_s).replace(skaters, u"#"_s);
    QVERIFY2(read.leftOut.isEmpty(), qPrintable(read.outline()));
    if (expected.startsWith(u'%'))
        QVERIFY2(shown.contains(u"2024-03-04 = %%") && shown.contains(u"2024-03-05 = ##"),
            qPrintable(shown));
    else
        QCOMPARE(shown, expected);
}

void TestTableTexts::whatStandsAboveIsTold()
{
    const ReadAll read =
        readAll(u"Results of 4 March\n\nTitle,Text\nA,\"%1\"\n"_s.arg(ice).toUtf8(), u"a.csv"_s);
    QCOMPARE(read.articles.size(), 1);
    QCOMPARE(read.first().remarks.filter(u"“Results of 4 March”"_s).size(), 1);
}

STANDOFF_TEST(QCoreApplication, TestTableTexts)
#include "tst_tabletexts.moc"
