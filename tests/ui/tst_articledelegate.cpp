// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/queue/articlesmodel.h"
#include "program/testprogram.h"
#include "queue/articledelegate.h"
#include "session/verbs/articles.h"
#include "support/workbench.h"

#include <QApplication>
#include <QFontMetrics>

using namespace Standoff;
using namespace Qt::StringLiterals;

class ArticleDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void publisherGivesWay();
    void aTitleIsMeasuredAsItIsDrawn_data();
    void aTitleIsMeasuredAsItIsDrawn();
};

void ArticleDelegateTest::publisherGivesWay()
{
    Workbench bench;
    Article article = *bench.project().find(bench.add(u"One"_s, u"A text."_s));
    article.publisher = u"The Lowland Post and Advertiser"_s;
    article.published = u"2024"_s;
    Workbench::expect(updateArticle(bench.session(), article));
    const ArticlesModel model(bench.session());
    const QFontMetrics metrics{QFont()};
    const auto line = [&](int width) {
        const QString line = ArticleDelegate::lineBelow(model.index(0), metrics, width);
        return metrics.horizontalAdvance(line) <= width ? line : u"too wide: "_s + line;
    };
    const QString rest = u" · 2024"_s;
    const QString whole = article.publisher + rest;
    const int width = metrics.horizontalAdvance(whole);
    QCOMPARE(line(width), whole);
    const QString narrow = line(width * 3 / 4);
    QVERIFY2(narrow.endsWith(u"…"_s + rest) && narrow.startsWith(u"The L"_s), qPrintable(narrow));
    for (int room = metrics.horizontalAdvance(u"T…"_s + rest) + 2; room < width; ++room)
        QVERIFY2(line(room).endsWith(rest), qPrintable(line(room)));
    QVERIFY(line(metrics.horizontalAdvance(rest) + 2).endsWith(u"2024"_s));
}

void ArticleDelegateTest::aTitleIsMeasuredAsItIsDrawn_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("Latin") << u"Tokyo calls for talks: AVATAR, Type, “Wave”, fiftieth"_s;
    QTest::newRow("Hangul") << u"평양의 환영 인파, 그리고 남은 질문"_s;
    QTest::newRow("Arabic") << u"قال المتحدث إن الاتفاق قائم في المدينة"_s;
    QTest::newRow("Devanagari") << u"हिन्दी समाचार में क्षत्रिय"_s;
    QTest::newRow("marks and pairs") << u"Zoe\u0301 met \U0001F468\u200D\U0001F469 again"_s;
    QTest::newRow("nothing") << QString();
}

void ArticleDelegateTest::aTitleIsMeasuredAsItIsDrawn()
{
    QFETCH(const QString, title);
    TitleMeasure measure;
    for (const int size : {9, 13}) {
        QFont font;
        font.setPointSize(size);
        font.setBold(true);
        const qreal wide = QFontMetricsF(font).horizontalAdvance(title);
        for (int width = 0; width < 2 * wide + 2; ++width)
            QCOMPARE(measure.fits(title, font, width), wide <= width);
    }
}

STANDOFF_TEST(QApplication, ArticleDelegateTest)
#include "tst_articledelegate.moc"
