// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "search/likeness.h"
#include "store/likearticles.h"
#include "support/workbench.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class LikeArticlesTest : public QObject
{
    Q_OBJECT

private slots:
    void asComparedWithAll();
    void otherScripts();
    void shortTextsAreLikeNone();
    void anythingIsAText();

private:
    static QList<LikeArticle> like(Workbench &bench, const QString &text, double atLeast)
    {
        return Workbench::expect(articlesLike(bench.session().store(), text, atLeast));
    }
};

void LikeArticlesTest::asComparedWithAll()
{
    QRandomGenerator random(5);
    const auto word = [&random] {
        return u"word%1"_s.arg(random.bounded(300)).left(4 + random.bounded(4));
    };
    const auto edited = [&](QStringList words, int edits) {
        for (int i = 0; i < edits; ++i)
            words[random.bounded(int(words.size()))] = word();
        words.remove(random.bounded(int(words.size() / 2)), random.bounded(40));
        return words;
    };
    Workbench bench;
    QList<QStringList> texts;
    QHash<ArticleId, Shingles> all;
    for (int i = 0; i < 40; ++i) {
        QStringList words;
        if (i % 4 == 0) {
            for (int k = 0; k < 200; ++k)
                words.append(word());
        } else {
            words = edited(texts[i - i % 4], i % 4 * 8);
        }
        texts.append(words);
        const QString text = words.join(i % 3 == 0 ? u", "_s : u"\n"_s);
        all.insert(bench.add(u"Article"_s, text), shinglesOf(text));
    }
    int found = 0;
    for (const QStringList &words : std::as_const(texts)) {
        const QString text = edited(words, random.bounded(4)).join(u" – "_s);
        const Shingles shingles = shinglesOf(text);
        const QList<LikeArticle> given = like(bench, text, 0.5);
        for (const LikeArticle &each : given)
            QCOMPARE(each.resemblance, resemblance(shingles, all[each.article]));
        QVERIFY(std::ranges::is_sorted(given, std::greater(), &LikeArticle::resemblance));
        for (const auto &[id, there] : all.asKeyValueRange()) {
            if (resemblance(shingles, there) < 0.8)
                continue;
            ++found;
            QVERIFY(std::ranges::contains(given, id, &LikeArticle::article));
        }
    }
    QVERIFY(found > 20);
}

void LikeArticlesTest::otherScripts()
{
    Workbench bench;
    const QString korean =
        u"김정은은 푸틴을 평양에서 만났다. 두 정상은 회담을 하고 조약에 서명했다."_s;
    const QString arabic =
        u"قال المتحدث إن الاتفاق قائم وإن الجانبين وقعا عليه في العاصمة يوم الأربعاء أمام الصحفيين"_s;
    const ArticleId first = bench.add(u"One"_s, korean);
    const ArticleId second = bench.add(u"Two"_s, arabic);
    QCOMPARE(like(bench, korean + u" 끝."_s, 0.8).value(0).article, first);
    QCOMPARE(like(bench, u"«"_s + arabic + u"»"_s, 0.99).value(0).article, second);
}

void LikeArticlesTest::shortTextsAreLikeNone()
{
    Workbench bench;
    const QString text = u"Seoul weighs arms for Kyiv"_s;
    bench.add(u"One"_s, text);
    QVERIFY(like(bench, text, 0.1).isEmpty());
    QVERIFY(like(bench, {}, 0).isEmpty());
}

void LikeArticlesTest::anythingIsAText()
{
    Workbench bench;
    bench.add(u"One"_s, u"“” * OR NEAR( \\ \" ' -- /x/ tag:Person AND NOT title:"_s.repeated(9));
    const QString odd = u"\" OR * NEAR/5 (a b) -c title:d /e/ tag:f \\g h i j k l m"_s;
    QVERIFY(like(bench, odd, 0.5).isEmpty());
    const ArticleId same = bench.add(u"Two"_s, odd);
    QCOMPARE(like(bench, odd, 0.99).value(0).article, same);
}

STANDOFF_TEST(QCoreApplication, LikeArticlesTest)
#include "tst_likearticles.moc"
