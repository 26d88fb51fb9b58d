// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/pagelines.h"
#include "program/testprogram.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class PageLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasKept();
    void asLongAsCanBe();
    void linesThatComeOftenTakeNoTime();
    void runsHaveProse();
    void aRunIsTakenIn();
    void blankLinesStay();
};

namespace {

const QString prose =
    u"The committee met twice in the week and found no reason to change what had been said."_s;

QList<int> keptOf(const QList<PageLine> &lines)
{
    QList<int> kept;
    for (const PageLine &line : lines)
        kept.append(line.paragraph);
    return kept;
}

// The length of the longest common sequence, by the table of all pairs.
int longestCommon(const QStringList &one, const QStringList &other)
{
    QList<QList<int>> longest(one.size() + 1, QList<int>(other.size() + 1));
    for (int i = 1; i <= one.size(); ++i) {
        for (int j = 1; j <= other.size(); ++j) {
            longest[i][j] = one[i - 1] == other[j - 1]
                ? longest[i - 1][j - 1] + 1
                : std::max(longest[i - 1][j], longest[i][j - 1]);
        }
    }
    return longest[one.size()][other.size()];
}

} // namespace

void PageLinesTest::whatWasKept()
{
    const ArticleText page(u"Home · World\nThe pact\nIt  holds.\nMore from us\nFor now.\nShare"_s);
    const ArticleText article(u"The pact\nIt holds.\nFor now."_s);
    QCOMPARE(keptOf(pageLines(page, article)), (QList<int>{-1, 0, 1, -1, 2, -1}));
    QCOMPARE(keptOf(pageLines(page, ArticleText())), QList<int>(6, -1));
    QVERIFY(pageLines(ArticleText(), article).isEmpty());
}

void PageLinesTest::asLongAsCanBe()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const auto lines = [&random](int most) {
            QStringList made;
            for (int i = random.bounded(1, most); i > 0; --i)
                made.append(QString::number(random.bounded(6)));
            return made;
        };
        const QStringList page = lines(25);
        const QStringList article = lines(15);
        const QList<PageLine> aligned =
            pageLines(ArticleText(page.join(u'\n')), ArticleText(article.join(u'\n')));
        int before = -1;
        int count = 0;
        for (int i = 0; i < aligned.size(); ++i) {
            const int paragraph = aligned[i].paragraph;
            if (paragraph < 0)
                continue;
            QVERIFY(paragraph > before);
            QCOMPARE(aligned[i].text, article[paragraph]);
            before = paragraph;
            ++count;
        }
        QCOMPARE(count, longestCommon(page, article));
    }
}

void PageLinesTest::linesThatComeOftenTakeNoTime()
{
    const ArticleText same(QStringList(20'000, u"Read more"_s).join(u'\n'));
    QCOMPARE(pageLines(same, same).size(), 20'000); // else 400,000,000 pairs
}

void PageLinesTest::runsHaveProse()
{
    const ArticleText page(
        QStringList{u"Home"_s, u"The pact"_s, u"Related"_s, prose, u"It holds."_s, u"Share"_s}.join(
            u'\n'));
    const QList<PageLine> lines = pageLines(page, ArticleText(u"The pact\nIt holds."_s));
    const QList<LeftOutRun> runs = leftOutRuns(lines);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].first, 2);
    QCOMPARE(runs[0].last, 4);
    QCOMPARE(runs[0].after, 0);
    QCOMPARE(runs[0].words, 1 + int(prose.split(u' ').size()));
}

void PageLinesTest::aRunIsTakenIn()
{
    const ArticleText page(
        QStringList{prose, u"The pact"_s, u"“"_s + prose, u"It holds."_s}.join(u'\n'));
    ArticleText article(u"The pact\nIt holds."_s);
    article = article.withRole(0, ParagraphRole::Headline).withRole(1, ParagraphRole::Quote);
    const QList<PageLine> lines = pageLines(page, article);
    const QList<LeftOutRun> runs = leftOutRuns(lines);
    QCOMPARE(runs.size(), 2);
    const ArticleText inner = withRun(article, lines, runs[1]);
    QCOMPARE(inner.string(), QString(u"The pact\n“"_s + prose + u"\nIt holds."_s));
    QCOMPARE(inner.paragraphs()[0].role, ParagraphRole::Headline);
    QCOMPARE(inner.paragraphs()[1].role, ParagraphRole::Body);
    QCOMPARE(inner.paragraphs()[2].role, ParagraphRole::Quote);
    QCOMPARE(
        withRun(article, lines, runs[0]).string(), QString(prose + u"\nThe pact\nIt holds."_s));
}

void PageLinesTest::blankLinesStay()
{
    const ArticleText page(QStringList{u"A."_s, prose, u"B."_s}.join(u'\n'));
    const ArticleText article(u"A.\n\nB.\n"_s);
    const QList<PageLine> lines = pageLines(page, article);
    const QList<LeftOutRun> runs = leftOutRuns(lines);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(withRun(article, lines, runs[0]).string(), QString(u"A.\n"_s + prose + u"\n\nB.\n"_s));
}

STANDOFF_TEST(QCoreApplication, PageLinesTest)
#include "tst_pagelines.moc"
