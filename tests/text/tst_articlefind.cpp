// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/articlefind.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class TestArticleFind : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsAnyAsBruteForceDoes();
};

void TestArticleFind::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ArticleFind>("find");
    QTest::addColumn<QList<int>>("begins");
    QTest::newRow("any case") << u"Kim kim KIM"_s << ArticleFind{u"kim"_s, {}} << QList{0, 4, 8};
    QTest::newRow("this case") << u"Kim kim KIM"_s << ArticleFind{u"kim"_s, FindFlag::CaseSensitive}
                               << QList{4};
    QTest::newRow("whole words") << u"skim kim. kimono kim"_s
                                 << ArticleFind{u"kim"_s, FindFlag::WholeWords} << QList{5, 17};
    QTest::newRow("no overlap") << u"aaaa"_s << ArticleFind{u"aa"_s, {}} << QList{0, 2};
    QTest::newRow("korean") << u"북한과 북한"_s << ArticleFind{u"북한"_s, {}} << QList{0, 4};
    QTest::newRow("nothing") << u"abc"_s << ArticleFind{u""_s, {}} << QList<int>();
}

void TestArticleFind::finds()
{
    QFETCH(QString, text);
    QFETCH(ArticleFind, find);
    QFETCH(QList<int>, begins);
    QList<int> found;
    for (const TextRange hit : find.all(text))
        found.append(hit.begin);
    QCOMPARE(found, begins);
    if (begins.isEmpty())
        return;
    const auto last = find.previous(text, int(text.size()));
    QVERIFY(last);
    QCOMPARE(last->end, begins.last() + int(find.needle.size()));
    QVERIFY(!find.previous(text, begins.first() + int(find.needle.size()) - 1));
    QVERIFY(!find.next(text, begins.last() + 1));
}

// Place by place, with every one of them.
void TestArticleFind::findsAnyAsBruteForceDoes()
{
    QRandomGenerator random(4);
    const auto some = [&random](int most) {
        QString text;
        for (int i = random.bounded(most); i >= 0; --i)
            text += u"aAb -"[random.bounded(5)];
        return text;
    };
    int count = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = some(30);
        FindFlags flags;
        flags.setFlag(FindFlag::CaseSensitive, random.bounded(2) == 0);
        flags.setFlag(FindFlag::WholeWords, random.bounded(2) == 0);
        QList<ArticleFind> finds;
        for (int i = random.bounded(4); i >= 0; --i)
            finds.append({some(4), flags});
        QList<TextRange> expected;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype longest = 0;
            for (const ArticleFind &find : std::as_const(finds)) {
                const qsizetype size = find.needle.size();
                const bool isThere = text.sliced(at).startsWith(find.needle,
                    flags.testFlag(FindFlag::CaseSensitive) ? Qt::CaseSensitive
                                                            : Qt::CaseInsensitive);
                const bool isWhole = isThere && (at == 0 || !text[at - 1].isLetter())
                    && (at + size == text.size() || !text[at + size].isLetter());
                if (isThere && (isWhole || !flags.testFlag(FindFlag::WholeWords)))
                    longest = std::max(longest, size);
            }
            if (longest > 0)
                expected.append({int(at), int(at + longest)});
            at += std::max<qsizetype>(1, longest);
        }
        QCOMPARE(findAny(finds, text), expected);
        count += int(expected.size());
    }
    QVERIFY(count > 3000);
    QCOMPARE(findAny({}, u"a"), QList<TextRange>());
}

STANDOFF_TEST(QCoreApplication, TestArticleFind)
#include "tst_articlefind.moc"
