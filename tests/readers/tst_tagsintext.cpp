// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/html/tagsintext.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

class TagsInTextTest : public QObject
{
    Q_OBJECT

private slots:
    void tags_data();
    void tags();
};

void TagsInTextTest::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hasBlocks");
    QTest::addColumn<bool>("hasInlines");
    QTest::newRow("none") << u"a < b, b > c, 3 </ 4"_s << false << false;
    QTest::newRow("paragraph") << u"<p>One</p>"_s << true << false;
    QTest::newRow("its end") << u"One</P >"_s << true << false;
    QTest::newRow("with attributes") << u"<p class=\"a\">One"_s << true << false;
    QTest::newRow("line break") << u"One<br/>two"_s << true << false;
    QTest::newRow("line break, spaced") << u"One<br />two"_s << true << false;
    QTest::newRow("picture") << u"<img src='a.png'>"_s << false << false;
    QTest::newRow("in a line") << u"He said <b>no</b>"_s << false << true;
    QTest::newRow("both") << u"<p>He said <em>no</em></p>"_s << true << true;
    QTest::newRow("other names") << u"<pact> <brand> <imgs> </pact>"_s << false << false;
    QTest::newRow("only begun") << u"He said <b>no"_s << false << false;
}

void TagsInTextTest::tags()
{
    QFETCH(QString, text);
    QTEST(hasBlockTags(text), "hasBlocks");
    QTEST(hasInlineTags(text), "hasInlines");
    const bool isPicture = QLatin1StringView(QTest::currentDataTag()) == "picture"_L1;
    QCOMPARE(hasAnyTags(text), hasBlockTags(text) || hasInlineTags(text) || isPicture);
}

STANDOFF_TEST(QCoreApplication, TagsInTextTest)
#include "tst_tagsintext.moc"
