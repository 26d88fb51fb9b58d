// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "text/articletext.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class TestArticleText : public QObject
{
    Q_OBJECT

private slots:
    void splitsIntoParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("blank") << u"\n\n"_s << QStringList();
        QTest::newRow("one") << u"one"_s << QStringList{u"one"_s};
        QTest::newRow("some") << u"\none\n\n\ntwo💚\n three \n"_s
                              << QStringList{u"one"_s, u"two💚"_s, u" three "_s};
        QTest::newRow("other separators")
            << u"a\u2028b\u0085c\u2029d\ne"_s << QStringList{u"a\u2028b\u0085c\u2029d"_s, u"e"_s};
    }

    void splitsIntoParagraphs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paragraphs);
        const ArticleText article(text);
        QCOMPARE(article.string(), text);
        QCOMPARE(article.size(), int(text.size()));
        QStringList found;
        for (const Paragraph &paragraph : article.paragraphs()) {
            found.append(article.slice(paragraph.range).toString());
            QCOMPARE(paragraph.role, ParagraphRole::Body);
        }
        QCOMPARE(found, paragraphs);
    }

    void findsParagraphs()
    {
        const ArticleText article(u"\n\nab\n\ncd\n"_s); // ab at 2, cd at 6
        const QList<int> expected{0, 0, 0, 0, 0, 0, 1, 1, 1, 1};
        for (int offset = 0; offset < article.size(); ++offset)
            QCOMPARE(article.paragraphAt(offset), expected[offset]);
        QCOMPARE(article.paragraphAt(article.size()), 1);
        QCOMPARE(ArticleText().paragraphAt(0), -1);
        QCOMPARE(ArticleText(u"\n"_s).paragraphAt(1), -1);
    }

    void changesRolesInACopy()
    {
        const ArticleText article(u"Headline\nText"_s);
        const ArticleText changed = article.withRole(0, ParagraphRole::Headline);
        QCOMPARE(article.paragraphs()[0].role, ParagraphRole::Body);
        QCOMPARE(changed.paragraphs()[0].role, ParagraphRole::Headline);
        QCOMPARE(changed.paragraphs()[1].role, ParagraphRole::Body);
        QCOMPARE(changed.string().constData(), article.string().constData()); // shared
        QVERIFY(changed != article);
        QVERIFY(changed.withRole(0, ParagraphRole::Body) == article);
        ArticleText given = changed;
        given = std::move(given).withRole(1, ParagraphRole::Quote);
        QCOMPARE(given.paragraphs()[1].role, ParagraphRole::Quote);
        QCOMPARE(changed.paragraphs()[1].role, ParagraphRole::Body);
        QVERIFY(ArticleText(u"a\nb"_s) == ArticleText(u"a\nb"_s));
        QVERIFY(ArticleText(u"a\nb"_s) != ArticleText(u"a\nc"_s));
    }

    void convertsRanges()
    {
        const ArticleText article(u"💚 é한 x"_s);
        QCOMPARE(article.codePointCount(), 6);
        QCOMPARE(article.toCodePoints({3, 5}), (CodePointRange{2, 4}));
        QCOMPARE(article.fromCodePoints({2, 4}), (TextRange{3, 5}));
        QCOMPARE(article.slice(article.fromCodePoints({0, 1})), u"💚");
        QCOMPARE(article.toUtf8(5), 10);
        QCOMPARE(article.fromUtf8(10), 5);
        QCOMPARE(article.toCodePoint(article.size()), 6);
    }
};

STANDOFF_TEST(QCoreApplication, TestArticleText)
#include "tst_articletext.moc"
