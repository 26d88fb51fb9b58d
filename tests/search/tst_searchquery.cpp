// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "search/searchquery.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

// As a person would write the tree down.
QString dump(const SearchNode &node)
{
    const auto join = [&node](const QString &between) {
        QStringList parts;
        for (const SearchNode &part : node.parts)
            parts.append(dump(part));
        return u"("_s + parts.join(between) + u')';
    };
    switch (node.kind) {
    case SearchNode::Term: {
        const QString field =
            node.term.field == SearchField::Text ? QString() : wordOf(node.term.field) + u':';
        if (!node.term.isOfWords()) {
            const bool anyCase = node.term.expression.patternOptions().testFlag(
                QRegularExpression::CaseInsensitiveOption);
            return field + u'/' + node.term.expression.pattern() + (anyCase ? u"/i"_s : u"/"_s);
        }
        return field + node.term.words.join(u'_') + (node.term.isPrefix ? u"*"_s : QString());
    }
    case SearchNode::Near:
        return join(u" ~%1 "_s.arg(node.distance));
    case SearchNode::And:
        return join(u" & "_s);
    case SearchNode::Or:
        return join(u" | "_s);
    case SearchNode::Not:
        return u'-' + dump(node.parts.front());
    }
    return {};
}

QString dump(const SearchQuery &query)
{
    QString text = query.hasTerms() ? dump(query.root) : QString();
    for (const SearchRestriction &each : query.restrictions)
        text += u" [%1%2 %3]"_s.arg(each.isExcluded ? u"-"_s : QString())
                    .arg(each.kind)
                    .arg(each.value);
    return text.trimmed();
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void takesAnyText();
};

void SearchQueryTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    const auto row = [](const QString &text, const QString &tree) {
        QTest::newRow(qPrintable(text)) << text << tree;
    };
    row(u"kim"_s, u"(kim)"_s);
    row(u"  Kim  PUTIN "_s, u"(kim & putin)"_s);
    row(u"\"arms deal\""_s, u"(arms_deal)"_s);
    row(u"\"arms, deal\" kim"_s, u"(arms_deal & kim)"_s);
    row(u"e-mail"_s, u"(e_mail)"_s);
    row(u"don't U.S."_s, u"(don_t & u_s)"_s);
    row(u"pyong*"_s, u"(pyong*)"_s);
    row(u"\"arms dea\"*"_s, u"(arms_dea*)"_s);
    row(u"김정은"_s, u"(김_정_은)"_s);
    row(u"kim NEAR/5 putin"_s, u"((kim ~5 putin))"_s);
    row(u"kim NEAR putin"_s, u"((kim ~10 putin))"_s);
    row(u"kim NEAR/0 \"the deal\" NEAR/3 pact*"_s, u"(((kim ~0 the_deal) ~3 pact*))"_s);
    row(u"kim OR putin"_s, u"((kim | putin))"_s);
    row(u"kim xi OR putin"_s, u"(((kim & xi) | putin))"_s);
    row(u"(kim OR xi) putin"_s, u"((kim | xi) & putin)"_s);
    row(u"kim AND putin"_s, u"(kim & putin)"_s);
    row(u"kim -putin"_s, u"(kim & -putin)"_s);
    row(u"kim NOT \"the pact\""_s, u"(kim & -the_pact)"_s);
    row(u"-(kim OR xi) putin"_s, u"(-(kim | xi) & putin)"_s);
    row(u"or and not near/5 kim"_s, u"(or & and & not & near_5 & kim)"_s);
    row(u"title:pact kim"_s, u"(title:pact & kim)"_s);
    row(u"TITLE:\"arms deal\""_s, u"(title:arms_deal)"_s);
    row(u"title:(kim NEAR/2 pact)"_s, u"((title:kim ~2 title:pact))"_s);
    row(u"text:kim note:check byline:lee publisher:wire"_s,
        u"(kim & note:check & byline:lee & publisher:wire)"_s);
    row(u"-title:pact kim"_s, u"(-title:pact & kim)"_s);
    row(u"10:30"_s, u"(10_30)"_s);
    row(u"\"tag:x\""_s, u"(tag_x)"_s);
    row(u"/\\bKim\\b/"_s, u"(/\\bKim\\b/)"_s);
    row(u"/a\\/b/i title:/^The/"_s, u"(/a\\/b/i & title:/^The/)"_s);
    row(u"AC/DC"_s, u"(ac_dc)"_s);
    row(u"tag:Person"_s, u"[0 Person]"_s);
    row(u"kim tag:\"Head of state\" -layer:claims source:Lee from:2024 to:2024-06-20"_s,
        u"(kim) [0 Head of state] [-1 claims] [2 Lee] [3 2024] [4 2024-06-20]"_s);
    row(u"tag:Person -kim"_s, u"(-kim) [0 Person]"_s);
    row(u"kim\u3000putin"_s, u"(kim & putin)"_s);
}

void SearchQueryTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, tree);
    const auto query = SearchQuery::parse(text);
    QVERIFY2(query, query ? "" : qPrintable(query.error().text));
    QCOMPARE(dump(*query), tree);
    QVERIFY(*query == *SearchQuery::parse(text));
}

// The place that a problem tells is between the signs ⟨ and ⟩.
void SearchQueryTest::refuses_data()
{
    QTest::addColumn<QString>("marked");
    for (const QString &marked :
        {u"⟨⟩"_s, u"  ⟨⟩"_s, u"⟨-kim⟩"_s, u"⟨from:2024⟩"_s, u"⟨-tag:Person⟩"_s, u"kim ⟨\"arms⟩"_s,
            u"kim ⟨(⟩putin xi"_s, u"kim⟨)⟩"_s, u"kim OR ⟨⟩"_s, u"⟨OR kim⟩"_s, u"kim NOT ⟨⟩"_s,
            u"⟨AND⟩ kim"_s, u"kim ⟨AND⟩"_s, u"kim NEAR/5 ⟨⟩"_s, u"kim ⟨NEAR/x⟩ putin"_s,
            u"kim ⟨NEAR/-1⟩ putin"_s, u"kim ⟨NEAR/100000⟩ putin"_s, u"⟨kim NEAR title:pact⟩"_s,
            u"⟨kim NEAR /x/⟩"_s, u"⟨kim NEAR (a b)⟩"_s, u"-⟨-⟩"_s, u"kim ⟨😀⟩"_s, u"⟨*⟩"_s,
            u"⟨*⟩kim"_s, u"a⟨*⟩b"_s, u"⟨titel:pact⟩"_s, u"⟨title:⟩"_s, u"⟨title: pact⟩"_s,
            u"⟨tag:⟩"_s, u"from:⟨June⟩ kim"_s, u"to:⟨2024-13⟩ kim"_s, u"kim ⟨-from:2024⟩"_s,
            u"(kim ⟨tag:Person)⟩"_s, u"⟨/kim⟩"_s, u"⟨//⟩"_s, u"/a(b⟨/⟩"_s, u"kim ()"_s})
        QTest::newRow(qPrintable(marked)) << marked;
}

void SearchQueryTest::refuses()
{
    QFETCH(QString, marked);
    QString text = marked;
    text.remove(u'⟨').remove(u'⟩');
    const auto query = SearchQuery::parse(text);
    QVERIFY2(!query, query ? qPrintable(dump(*query)) : "");
    QVERIFY(!query.error().text.isEmpty());
    if (!marked.contains(u'⟨'))
        return;
    QString found = text;
    found.insert(query.error().place.end, u'⟩').insert(query.error().place.begin, u'⟨');
    QCOMPARE(found, marked);
}

void SearchQueryTest::takesAnyText()
{
    QRandomGenerator random(5);
    const QStringList pool{u" "_s, u"kim"_s, u"\""_s, u"*"_s, u"("_s, u")"_s, u"/"_s, u"\\"_s,
        u"-"_s, u":"_s, u"title:"_s, u"tag:"_s, u"from:2024"_s, u" OR "_s, u" NEAR/3 "_s,
        u" NOT "_s, u"'"_s, u";"_s, u"^"_s, u"{"_s, u"+"_s, u"김"_s, QString(QChar(0)),
        QString(QChar(0xd800)), u"[a"_s};
    int good = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += pool[random.bounded(int(pool.size()))];
        const auto query = SearchQuery::parse(text);
        if (query) {
            ++good;
            continue;
        }
        const TextRange place = query.error().place;
        QVERIFY(place.begin >= 0 && place.begin <= place.end && place.end <= text.size());
        QVERIFY(!query.error().text.isEmpty());
    }
    QVERIFY(good > 500);
    QVERIFY(!SearchQuery::parse(u"("_s.repeated(3000)));
    QVERIFY(!SearchQuery::parse(u"a "_s.repeated(1500)));
    QVERIFY(!SearchQuery::parse(u"a"_s.repeated(5000)));
    QVERIFY(!SearchQuery::parse(u"NOT "_s.repeated(900)));
}

STANDOFF_TEST(QCoreApplication, SearchQueryTest)
#include "tst_searchquery.moc"
