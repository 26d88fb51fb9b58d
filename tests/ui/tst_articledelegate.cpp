// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/articlesmodel.h"
#include "panels/articledelegate.h"
#include "program/testprogram.h"
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
};

void ArticleDelegateTest::publisherGivesWay()
{
    Workbench bench;
    Article article = *bench.project().find(bench.add(u"One"_s, u"A text."_s));
    article.publisher = u"The Lowland Post and Advertiser"_s;
    article.published = u"2024"_s;
    Workbench::expect(updateArticle(bench.session(), article));
    const ArticlesModel model(bench.session());
    const QString count = model.index(0, 0).data(ArticlesModel::CountsRole).toString();
    const QFontMetrics metrics{QFont()};
    const auto line = [&](int width) {
        const QString line = ArticleDelegate::lineBelow(model.index(0, 0), metrics, width);
        return metrics.horizontalAdvance(line) <= width ? line : u"too wide: "_s + line;
    };
    const QString rest = u" · 2024 · "_s + count;
    const QString whole = article.publisher + rest;
    const int width = metrics.horizontalAdvance(whole);
    QCOMPARE(line(width), whole);
    const QString narrow = line(width * 3 / 4);
    QVERIFY2(narrow.endsWith(u"…"_s + rest) && narrow.startsWith(u"The L"_s), qPrintable(narrow));
    for (int room = metrics.horizontalAdvance(u"T…"_s + rest) + 2; room < width; ++room)
        QVERIFY2(line(room).endsWith(rest), qPrintable(line(room)));
    QVERIFY(line(metrics.horizontalAdvance(rest) + 2).endsWith(u"2024 · "_s + count));
}

STANDOFF_TEST(QApplication, ArticleDelegateTest)
#include "tst_articledelegate.moc"
