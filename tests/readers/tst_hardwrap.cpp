// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/hardwrap.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Standoff;

class HardWrapTest : public QObject
{
    Q_OBJECT

private slots:
    void wrappedTextComesBack_data();
    void wrappedTextComesBack();
    void otherTextStays_data();
    void otherTextStays();
    void headingsAndListsStay();
    void withoutSpaces();
    void compounds();
    void partedWords();
};

namespace {

// As an editor does it.
QString wrapped(const QString &paragraph, int width, const QString &indent = {})
{
    QString text = indent;
    qsizetype length = indent.size();
    bool isFirst = true;
    for (const QString &word : paragraph.split(u' ')) {
        if (!isFirst && length + 1 + word.size() > width) {
            text += u'\n' + word;
            length = word.size();
        } else {
            text += isFirst ? word : u' ' + word;
            length += word.size() + (isFirst ? 0 : 1);
        }
        isFirst = false;
    }
    return text;
}

QString randomProse(QRandomGenerator &random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list.append(u"abcdefghijklmnop"_s.first(random.bounded(1, 12)));
    return list.join(u' ') + u'.';
}

} // namespace

void HardWrapTest::wrappedTextComesBack_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("between");
    QTest::addColumn<QString>("indent");
    for (const int width : {40, 65, 72, 80, 120}) {
        QTest::addRow("%d, blank lines", width) << width << u"\n\n"_s << QString();
        QTest::addRow("%d, indents", width) << width << u"\n"_s << u"    "_s;
        QTest::addRow("%d, both", width) << width << u"\n \n"_s << u"  "_s;
    }
}

void HardWrapTest::wrappedTextComesBack()
{
    QFETCH(const int, width);
    QFETCH(const QString, between);
    QFETCH(const QString, indent);
    QRandomGenerator random(width);
    for (int run = 0; run < 20; ++run) {
        QStringList paragraphs;
        QStringList lines;
        for (int i = 0; i < 6; ++i) {
            const QString paragraph = randomProse(random, random.bounded(30, 120));
            paragraphs.append(indent + paragraph);
            lines.append(wrapped(paragraph, width, indent));
        }
        const QString text = lines.join(between);
        const UnwrappedText result = unwrapped(text);
        QCOMPARE(result.text, paragraphs.join(between));
        QVERIFY(result.width <= width);
        QCOMPARE(result.joined, text.count(u'\n') - result.text.count(u'\n'));
    }
}

void HardWrapTest::otherTextStays_data()
{
    QTest::addColumn<QString>("text");
    QRandomGenerator random(3);
    QStringList paragraphs;
    QStringList sentences;
    QStringList verses;
    for (int i = 0; i < 40; ++i) {
        paragraphs.append(randomProse(random, random.bounded(20, 90)));
        sentences.append(randomProse(random, random.bounded(4, 14)));
        verses.append(randomProse(random, random.bounded(5, 8)));
    }
    QTest::newRow("nothing") << QString();
    QTest::newRow("a line a paragraph") << paragraphs.join(u'\n');
    QTest::newRow("a line a sentence") << sentences.join(u'\n');
    QTest::newRow("verses") << verses.join(u'\n') + u"\n\n"_s + verses.join(u'\n');
    QTest::newRow("few lines") << wrapped(randomProse(random, 30), 60);
    QTest::newRow("one word a line") << u"word\n"_s.repeated(200);
    QTest::newRow("a table") << u"Kim     12   34\nPutin   56   78\n"_s.repeated(50);
    QTest::newRow("a quoted mail")
        << u"> one line of a mail that goes on and on and on and\n"_s.repeated(40);
    QTest::newRow("ends of lines") << u"\n\n\n \n\n\t\n\n\n\n\n"_s;
}

void HardWrapTest::otherTextStays()
{
    QFETCH(const QString, text);
    const UnwrappedText result = unwrapped(text);
    QCOMPARE(result.text, text);
    QCOMPARE(result.joined, 0);
}

void HardWrapTest::headingsAndListsStay()
{
    QRandomGenerator random(9);
    const QString one = randomProse(random, 60);
    const QString two = randomProse(random, 60);
    const QString head = u"The pact  \nBy Ada Rehn\n\n"_s;
    const QString list = u"\n- a first point\n- a second one\n3. a third\n(4) a fourth\n\n"_s;
    const QString table = u"\nKim     12   34\nPutin   56   78\n"_s;
    const UnwrappedText result =
        unwrapped(head + wrapped(one, 70) + u'\n' + list + wrapped(two, 70) + u'\n' + table);
    QCOMPARE(result.text, head + one + u'\n' + list + two + u'\n' + table);
}

void HardWrapTest::withoutSpaces()
{
    const QString sentence = u"両首脳は平壌で会談し包括的な条約に署名したと伝えられた。"_s;
    const QString paragraph = sentence.repeated(12);
    QString text;
    for (qsizetype i = 0; i < paragraph.size(); i += 35)
        text += (text.isEmpty() ? QString() : u"\n"_s)
            + paragraph.sliced(i).first(std::min<qsizetype>(35, paragraph.size() - i));
    QCOMPARE(unwrapped(text).text, paragraph);
}

void HardWrapTest::compounds()
{
    QRandomGenerator random(4);
    const QString before = wrapped(randomProse(random, 80), 60);
    const QString text = before + u"\n\n"_s
        + u"It was a long and tedious text that spoke of the well-known-\n"
          u"and-never-forgotten days before this, and it went on for - \n"
          u"so it was said - rather a long and quite a weary time, too.\n"_s;
    const QString joined = unwrapped(text).text.section(u"\n\n"_s, 1);
    QVERIFY2(joined.startsWith(
                 u"It was a long and tedious text that spoke of the well-known-and-never"_s),
        qPrintable(joined));
    QVERIFY2(joined.contains(u"for - so it was"_s), qPrintable(joined));
}

// A word comes together where nothing says that it is a compound.
void HardWrapTest::partedWords()
{
    const auto joined = [](const QString &text) { return unwrapped(text); };
    const QString german = u"Kesten – Am Montag schloss die Behörde\n"
                           "den Anleger. Niemand wurde gefragt, sag-\n"
                           "te Irma Valko, die seit neunzehn Jahren\n"
                           "den Kiosk am östlichen Pier führt und\n"
                           "dort drei Menschen beschäftigt, wie sie\n"
                           "in einem Gespräch mit der Zeitung sagte.\n"_s;
    QVERIFY2(
        joined(german).text.contains(u"gefragt, sagte Irma"_s), qPrintable(joined(german).text));
    QCOMPARE(joined(german).parted, 1);
    const QString english =
        u"The harbour authority of Kesten said on Monday that the old ferry\n"
        "terminal will close before the winter. The well-known mayor of a sta-\n"
        "tion near the town told reporters that they were glad to be so well-\n"
        "known there, and that the Franco-German and the up-to-date and so-\n"
        "called friends of the terminal were a little less than this, or so it\n"
        "seemed to those who were called by them in the course of that day.\n"_s;
    const UnwrappedText mended = joined(english);
    QVERIFY2(mended.text.contains(u"of a station near"_s), qPrintable(mended.text));
    QVERIFY2(mended.text.contains(u"so well-known there"_s), qPrintable(mended.text));
    QVERIFY2(mended.text.contains(u"and so-called friends"_s), qPrintable(mended.text));
    QCOMPARE(mended.parted, 1);
}

STANDOFF_TEST(QCoreApplication, HardWrapTest)
#include "tst_hardwrap.moc"
