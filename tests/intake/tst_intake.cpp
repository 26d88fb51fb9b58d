// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/intake.h"
#include "program/testprogram.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Standoff;

// What is said of articles before they are in a project.
class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aFineOneIsReady();
    void whatTheReaderSaysIsTold();
    void whatShouldBeLookedAt();
    void whatMayBeATable();
    void whatTheProjectHasIsKnown();
    void theSameTextTwiceIsKnown();
    void whatIsLikeAnotherIsNotTaken();
    void theSameAddressWithAnotherText();
    void aFileThatIsReadAnewIsNotLikeItself();
    void aFileThatCannotBeRead();
    void manyOfOnePhrase();
    void foldersAreRead();
    void cancelled();
    void theReport();
    void theSpoolGivesWhatItTook();
    void theSpoolOnSeveralThreads();

private:
    static QString longText(int seed)
    {
        QStringList words;
        for (int i = 0; i < 200; ++i)
            words.append(u"w%1"_s.arg((seed * 7919 + i * i) % 1009));
        return words.join(u' ');
    }
    static IncomingArticle article(const QString &text, const QString &name = u"a.txt"_s)
    {
        IncomingArticle made;
        made.text = ArticleText(text);
        made.title = u"Title"_s;
        made.fileName = name;
        made.mediaType = u"text/plain"_s;
        made.original = text.toUtf8();
        return made;
    }
    Candidate take(const IncomingArticle &article)
    {
        const auto taken = m_intake->take(&m_bench->session().store(),
            {.path = u"/of/"_s + article.fileName, .articles = {article}});
        return taken && taken->size() == 1 ? taken->first() : Candidate();
    }
    // Of the project as it is.
    void begin()
    {
        m_intake =
            std::make_unique<Intake>(KnownArticles::of(m_bench->session().project()), m_spool);
    }

    std::unique_ptr<Workbench> m_bench;
    std::shared_ptr<ArticleSpool> m_spool;
    std::unique_ptr<Intake> m_intake;
};

void IntakeTest::init()
{
    m_bench = std::make_unique<Workbench>();
    auto spool = ArticleSpool::make();
    QVERIFY(spool);
    m_spool = *spool;
    begin();
}

void IntakeTest::aFineOneIsReady()
{
    const Candidate candidate = take(article(u"Kim met Putin.\n\nThey talked."_s));
    QCOMPARE(candidate.standing, Standing::Ready);
    QVERIFY(candidate.isWanted && candidate.hasArticle());
    QCOMPARE(candidate.words, 5);
    QCOMPARE(candidate.characters, 28);
    QCOMPARE(candidate.bytes, 28);
    QCOMPARE(candidate.article.title, u"Title"_s);
    QVERIFY(candidate.article.text.string().isEmpty() && candidate.article.original.isEmpty());
    const auto kept = m_spool->at(candidate.place);
    QVERIFY(kept);
    QCOMPARE(kept->text.string(), u"Kim met Putin.\n\nThey talked."_s);
}

void IntakeTest::whatTheReaderSaysIsTold()
{
    IncomingArticle told = article(u"A."_s);
    told.remarks = {u"6 tracked changes"_s};
    const Candidate candidate = take(told);
    QCOMPARE(candidate.standing, Standing::Told);
    QCOMPARE(candidate.remarks, told.remarks);
    QVERIFY(candidate.isWanted);
}

void IntakeTest::whatShouldBeLookedAt()
{
    IncomingArticle doubtful = article(u"A."_s);
    doubtful.isDoubtful = true;
    QCOMPARE(take(doubtful).standing, Standing::Doubtful);
    IncomingArticle little = article(u"B."_s);
    little.kept = 0.41;
    QCOMPARE(take(little).standing, Standing::Doubtful);
    IncomingArticle lacking = article(u"D."_s); // of which the reader has said how much it is
    lacking.kept = 0.41;
    lacking.doubts = {u"look whether some of it is missing"_s};
    lacking.remarks = {u"as it is"_s};
    QCOMPARE(take(lacking).standing, Standing::Doubtful);
    IncomingArticle again = article(u"E."_s);
    again.doubts = lacking.doubts;
    again.remarks = lacking.remarks;
    QCOMPARE(take(again).remarks, lacking.doubts + lacking.remarks);
    IncomingArticle unsure = article(u"C."_s);
    unsure.encoding = u"KOI8-R"_s;
    unsure.encodingCandidates = {u"KOI8-R"_s, u"windows-1251"_s};
    const Candidate candidate = take(unsure);
    QCOMPARE(candidate.standing, Standing::Doubtful);
    QVERIFY(candidate.isWanted);
    QVERIFY2(candidate.remarks.value(0).contains(u"windows-1251"_s),
        qPrintable(candidate.remarks.join(u'|')));
}

// By what the reader said it is, and for what could not be read by its name.
void IntakeTest::whatMayBeATable()
{
    const auto isTable = [](const QString &file, const QString &mediaType) {
        Candidate candidate{.file = file};
        candidate.article.mediaType = mediaType;
        return mayBeTable(candidate);
    };
    QVERIFY(isTable(u"/of/a.csv"_s, {}));
    QVERIFY(isTable(u"/of/a.ODS"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s));
    QVERIFY(isTable(u"/of/a.xlsx"_s, {}));
    QVERIFY(isTable(u"/of/press.txt"_s, u"text/csv"_s));
    QVERIFY(!isTable(u"/of/press.txt"_s, u"text/plain"_s));
    QVERIFY(!isTable(u"/of/press.zip"_s, u"text/csv"_s));
    QVERIFY(!isTable(u"/of/a.html"_s, u"text/html"_s));
}

void IntakeTest::whatTheProjectHasIsKnown()
{
    const ArticleId there = m_bench->add(u"There"_s, u"Kim met Putin."_s);
    begin();
    const Candidate candidate = take(article(u"Kim met Putin."_s));
    QCOMPARE(candidate.standing, Standing::Known);
    QCOMPARE(candidate.like, there);
    QCOMPARE(candidate.percentLike, 100);
    QVERIFY(!candidate.isWanted && candidate.hasArticle());
    QCOMPARE(candidate.remarks, QStringList{u"“There” has this text already"_s});
}

void IntakeTest::theSameTextTwiceIsKnown()
{
    QCOMPARE(take(article(u"Kim met Putin."_s)).standing, Standing::Ready);
    const Candidate again = take(article(u"Kim met Putin."_s, u"b.txt"_s));
    QCOMPARE(again.standing, Standing::Known);
    QVERIFY(!again.isWanted);
    QVERIFY2(again.remarks.value(0).startsWith(u"a.txt "_s), qPrintable(again.remarks.value(0)));
}

void IntakeTest::whatIsLikeAnotherIsNotTaken()
{
    const ArticleId there = m_bench->add(u"There"_s, longText(1));
    begin();
    IncomingArticle near = article(longText(1) + u" and one more word"_s);
    near.remarks = {u"6 tracked changes"_s};
    const Candidate like = take(near);
    QCOMPARE(like.standing, Standing::Doubtful);
    QCOMPARE(like.remarks.size(), 2); // why it is not taken goes first
    QVERIFY2(like.remarks[0].endsWith(u"% like “There”"_s), qPrintable(like.remarks[0]));
    QCOMPARE(like.like, there);
    QVERIFY(like.percentLike >= 90 && like.percentLike < 100);
    QVERIFY(!like.isWanted);
    // Of what comes in, too.
    QCOMPARE(take(article(longText(2), u"b.txt"_s)).standing, Standing::Ready);
    const Candidate second = take(article(u"Now "_s + longText(2), u"c.txt"_s));
    QCOMPARE(second.standing, Standing::Doubtful);
    QVERIFY(!second.isWanted && !second.like);
    QVERIFY2(
        second.remarks.value(0).endsWith(u"% like b.txt"_s), qPrintable(second.remarks.value(0)));
    QCOMPARE(take(article(longText(3), u"d.txt"_s)).standing, Standing::Ready);
}

void IntakeTest::theSameAddressWithAnotherText()
{
    IncomingArticle first = article(longText(1));
    first.url = u"https://example.org/a"_s;
    QVERIFY(addArticles(m_bench->session(), {first}));
    begin();
    IncomingArticle changed = article(longText(2));
    changed.url = first.url;
    const Candidate candidate = take(changed);
    QCOMPARE(candidate.standing, Standing::Doubtful);
    QVERIFY(candidate.isWanted); // as a new article
    QVERIFY2(candidate.remarks.value(0).contains(u"same address"_s),
        qPrintable(candidate.remarks.value(0)));
}

void IntakeTest::aFileThatIsReadAnewIsNotLikeItself()
{
    QCOMPARE(take(article(longText(1))).standing, Standing::Ready);
    m_intake->forget(u"/of/a.txt"_s);
    QCOMPARE(take(article(longText(1) + u" more"_s)).standing, Standing::Ready);
    m_intake->forget(u"/of/a.txt"_s);
    QCOMPARE(take(article(longText(1))).standing, Standing::Ready);
    QCOMPARE(take(article(longText(1), u"b.txt"_s)).standing, Standing::Known);
}

void IntakeTest::aFileThatCannotBeRead()
{
    const auto taken = m_intake->take(nullptr,
        {.path = u"/of/a.mbox"_s,
            .articles = {article(u"A."_s)},
            .leftOut = {{u"message 2"_s, u"no text"_s}},
            .problem = Error{u"it is cut off"_s}});
    QVERIFY(taken);
    QCOMPARE(taken->size(), 3); // what came before it is good
    QCOMPARE(taken->at(0).standing, Standing::Ready);
    QCOMPARE(nameOf(taken->at(1)), u"a.mbox, message 2"_s);
    QCOMPARE(taken->at(2).remarks, QStringList{u"it is cut off"_s});
    for (const int i : {1, 2}) {
        QCOMPARE(taken->at(i).standing, Standing::Refused);
        QVERIFY(!taken->at(i).isWanted && !taken->at(i).hasArticle());
    }
}

// Where all end with the same lines, each is compared with a few of the others.
void IntakeTest::manyOfOnePhrase()
{
    const QString phrase = longText(0).left(60);
    for (int i = 1; i <= 500; ++i) {
        const Candidate candidate =
            take(article(u"%1 %2"_s.arg(i).arg(phrase), u"%1.txt"_s.arg(i)));
        QVERIFY(candidate.hasArticle());
    }
}

void IntakeTest::foldersAreRead()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(u"2.txt"_s, "Second.\n");
    write(u"10.txt"_s, "Tenth.\n");
    write(u"3.png"_s, "\x89PNG\r\n\x1a\n");
    write(u".hidden"_s, "No.\n");
    QList<Candidate> all;
    QList<int> read;
    const auto tell = [&](const IncomingPart &part) {
        all += part.candidates;
        read.append(part.read);
        QCOMPARE(part.total, 3);
    };
    QVERIFY(readIncoming({folder.path()}, {}, 2, nullptr, *m_intake, tell, {}));
    QCOMPARE(read, (QList<int>{0, 1, 2, 3}));
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].standing, Standing::Told); // the hidden one
    QVERIFY(!all[0].hasArticle());
    QCOMPARE(nameOf(all[1]), u"2.txt"_s);
    QCOMPARE(all[1].standing, Standing::Ready);
    QCOMPARE(all[2].standing, Standing::Refused);
    QCOMPARE(nameOf(all[3]), u"10.txt"_s);
}

void IntakeTest::cancelled()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    int told = 0;
    const auto read = readIncoming(
        {folder.path()}, {}, 1, nullptr, *m_intake, [&](const IncomingPart &) { ++told; },
        [] { return false; });
    QVERIFY(!read);
    QCOMPARE(told, 1);
}

void IntakeTest::theReport()
{
    IncomingArticle one = article(u"A."_s, u"b.csv"_s);
    one.part = u"row 12"_s;
    one.title = u"=cmd, \"quoted\""_s;
    one.kept = 0.5;
    QList<Candidate> candidates{take(one)};
    candidates.append({.file = u"/of/c.pdf"_s, .remarks = {u"no text"_s, u"a scan"_s}});
    const QString report = QString::fromUtf8(intakeReport(candidates));
    const QStringList lines = report.split(u"\r\n"_s);
    QCOMPARE(lines[0],
        u"file,part,outcome,article,standing,title,author,publisher,published,characters,kept,like,"
        "remarks"_s);
    QCOMPARE(lines[1], u"/of/b.csv,row 12,chosen,,ready,\"'=cmd, \"\"quoted\"\"\",,,,2,50,,"_s);
    QCOMPARE(lines[2], u"/of/c.pdf,,refused,,refused,,,,,,,,\"no text\na scan\""_s);
    markAdded(candidates, {{7}});
    QVERIFY(intakeReport(candidates).contains(",row 12,added,7,ready,"));
    QCOMPARE(nameOf(candidates[0]), u"b.csv, row 12"_s);
}

void IntakeTest::theSpoolGivesWhatItTook()
{
    IncomingArticle one = article(u"A \U0001F468\nB"_s);
    one.text = one.text.withRole(1, ParagraphRole::Credit);
    one.original = QByteArray("\0\xff", 2);
    const auto first = m_spool->add(one);
    const auto second = m_spool->add(article(longText(1)));
    QVERIFY(first && second);
    QCOMPARE(m_spool->at(*second)->text.string(), longText(1));
    const auto again = m_spool->at(*first);
    QVERIFY(again);
    QVERIFY(again->text == one.text);
    QCOMPARE(again->original, one.original);
    QVERIFY(!m_spool->at(*second + 100'000));
    QVERIFY(!m_spool->at(-1));
}

void IntakeTest::theSpoolOnSeveralThreads()
{
    constexpr int each = 200;
    std::vector<std::unique_ptr<QThread>> threads;
    QList<QList<qint64>> places(4, QList<qint64>(each));
    for (int thread = 0; thread < 4; ++thread) {
        QList<qint64> &own = places[thread];
        threads.emplace_back(QThread::create([this, thread, &own] {
            for (int i = 0; i < each; ++i)
                own[i] = m_spool->add(article(longText(thread * each + i))).value_or(-1);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (int thread = 0; thread < 4; ++thread) {
        for (int i = 0; i < each; ++i)
            QCOMPARE(m_spool->at(places[thread][i])->text.string(), longText(thread * each + i));
    }
}

STANDOFF_TEST(QCoreApplication, IntakeTest)
#include "tst_intake.moc"
