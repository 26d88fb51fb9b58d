// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "typesetting/readinghints.h"

#include <KSyntaxHighlighting/Repository>
#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <ctime>

using namespace Standoff;
using namespace Qt::StringLiterals;

namespace {

QtMessageHandler usualHandler = nullptr;
QStringList messages;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (qstrncmp(context.category, "kf.syntaxhighlighting", 21) == 0)
        messages.append(text);
    usualHandler(type, context, text);
}

QDir goldens()
{
    return {qEnvironmentVariable("STANDOFF_SOURCE") + u"/tests/typesetting/hints"_s};
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// The text with its hints: {q|“Yes”} {a|said} …
QString marked(const QString &text, const Hints &hints)
{
    QString result;
    QList<int> ends;
    qsizetype next = 0;
    for (int i = 0; i <= text.size(); ++i) {
        while (!ends.isEmpty() && ends.last() == i) {
            result += u'}';
            ends.removeLast();
        }
        for (; next < hints.size() && hints[next].range.begin == i; ++next) {
            result += u"{%1|"_s.arg(QChar(u"qdfa"[int(hints[next].kind)]));
            ends.append(hints[next].range.end);
        }
        if (i < text.size())
            result += text[i];
    }
    return result;
}

QString unmarked(QString golden)
{
    static const QRegularExpression marks(u"\\{[qdfa]\\||\\}"_s);
    return golden.remove(marks);
}

} // namespace

class TestReadingHints : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void definitionLoadsWithoutWarnings();
    void findsWhatTheGoldensMark_data();
    void findsWhatTheGoldensMark();
    void goldensMarkEachKind_data();
    void goldensMarkEachKind();
    void paragraphsStandAlone();
    void emptyAndVeryLong();
    void costIsLinear();
    void keepsItsPromises();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<ReadingHints> m_hints;
};

// STANDOFF_REFRESH=1 writes the goldens anew; what has changed is then to be read.
void TestReadingHints::initTestCase()
{
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_hints = std::make_unique<ReadingHints>(*m_repository);
    if (!qEnvironmentVariableIsSet("STANDOFF_REFRESH"))
        return;
    for (const QString &name : goldens().entryList({u"*.txt"_s})) {
        const QString path = goldens().filePath(name);
        QStringList lines = linesOf(path);
        for (QString &line : lines) {
            const QString text = unmarked(line);
            if (!text.startsWith(u'#'))
                line = marked(text, m_hints->find(text));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8());
    }
}

void TestReadingHints::definitionLoadsWithoutWarnings()
{
    QLoggingCategory::setFilterRules(
        u"kf.syntaxhighlighting*=true"_s); // a wrong regex is a debug text
    messages.clear();
    usualHandler = qInstallMessageHandler(collect);
    KSyntaxHighlighting::Repository repository;
    ReadingHints hints(repository);
    // Every rule is tried in each kind of quotation.
    const Hints found =
        hints.find(u"a “b” „c“ «d» »e« ‹f› ›g‹ \"h\" ”i” 「j」 『k』 ‘l.’ ‘m’ ‚n‘ 'o' 2024"_s);
    qInstallMessageHandler(usualHandler);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(messages, QStringList());
    QCOMPARE(std::ranges::count(found, HintKind::Quotation, &Hint::kind), 14);
}

void TestReadingHints::findsWhatTheGoldensMark_data()
{
    QTest::addColumn<QString>("golden");
    for (const QString &name : goldens().entryList({u"*.txt"_s})) {
        int number = 0;
        for (const QString &line : linesOf(goldens().filePath(name))) {
            ++number;
            if (!line.isEmpty() && !line.startsWith(u'#'))
                QTest::addRow("%s:%d", qPrintable(name), number) << line;
        }
    }
}

void TestReadingHints::findsWhatTheGoldensMark()
{
    QFETCH(QString, golden);
    const QString text = unmarked(golden);
    QCOMPARE(marked(text, m_hints->find(text)), golden);
}

void TestReadingHints::goldensMarkEachKind_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &language :
        {u"english"_s, u"german"_s, u"french"_s, u"spanish"_s, u"korean"_s, u"russian"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void TestReadingHints::goldensMarkEachKind()
{
    QFETCH(QString, name);
    const QString text = linesOf(goldens().filePath(name + u".txt"_s)).join(u'\n');
    for (const QString &mark : {u"{q|"_s, u"{d|"_s, u"{f|"_s, u"{a|"_s})
        QVERIFY2(text.count(mark) >= 4, qPrintable(mark));
}

void TestReadingHints::paragraphsStandAlone()
{
    const QString open = u"“This paragraph is left open,"_s;
    const QString next = u"and this one has no marks."_s;
    QCOMPARE(m_hints->find(open), Hints({{HintKind::Quotation, {0, int(open.size())}}}));
    QCOMPARE(m_hints->find(next), Hints());
    // Neither does an open mark take a long paragraph with it.
    const QString far = open + u" and so on"_s.repeated(200);
    QCOMPARE(m_hints->find(far), Hints());
}

void TestReadingHints::emptyAndVeryLong()
{
    QCOMPARE(m_hints->find({}), Hints());
    const QString sentence = u"He said “yes” on 12 May. "_s;
    QCOMPARE(m_hints->find(sentence.repeated(100)).size(), 300);
    QCOMPARE(m_hints->find(sentence.repeated(40'000)), Hints());
}

// Marks and numbers that promise something again and again must not be looked at from each place to
// the end.
void TestReadingHints::costIsLinear()
{
    for (const QString &piece : {u"word "_s, u"“a "_s, u"‘a "_s, u"\"a "_s, u"« a "_s, u"1 234 "_s,
             u"1,234-"_s, u"12 May "_s, u"3조 "_s, u"teilte "_s, u"aaaaaaaaaa"_s, u"‹a "_s,
             u"'a "_s, u" »a"_s, u" ”a"_s, u"„a "_s, u"‚a "_s, u"『a "_s}) {
        const auto time = [&](int length) {
            const QString text = piece.repeated(length / piece.size());
            const std::clock_t begin = std::clock(); // of the processor, whatever else it does
            m_hints->find(text);
            return qint64(std::clock() - begin) * 1'000'000 / CLOCKS_PER_SEC;
        };
        time(1'000);
        const qint64 once = std::max({time(2'000), time(2'000), qint64(100)});
        const qint64 eightfold = std::min({time(16'000), time(16'000), time(16'000)});
        QVERIFY2(eightfold < 40 * once,
            qPrintable(u"%1: %2 µs, %3 µs"_s.arg(piece).arg(once).arg(eightfold)));
    }
}

// Whatever the text: in order, within it, and nothing overlaps but what lies in a quotation.
void TestReadingHints::keepsItsPromises()
{
    const QStringList pieces{u"“"_s, u"”"_s, u"„"_s, u"«"_s, u"»"_s, u"‘"_s, u"’"_s, u"\""_s,
        u"'"_s, u"‹"_s, u"›"_s, u"「"_s, u"」"_s, u"『"_s, u"』"_s, u" "_s, u"a"_s, u"said"_s,
        u"12"_s, u"3,5"_s, u"."_s, u","_s, u"May"_s, u"말했다"_s, u"명"_s, u"года"_s, u"%"_s,
        u"€"_s, u"\U0001F600"_s, u"e\u0301"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 3'000; ++round) {
        QString text;
        for (int i = random.bounded(1, 30); i > 0; --i)
            text += pieces[random.bounded(pieces.size())];
        int end = 0;
        TextRange quotation;
        for (const Hint &hint : m_hints->find(text)) {
            const TextRange range = hint.range;
            QVERIFY2(!range.isEmpty() && range.end <= text.size(), qPrintable(text));
            QVERIFY2(range.begin >= end, qPrintable(text));
            const bool inside = quotation.contains(range);
            QVERIFY2(inside || range.begin >= quotation.end, qPrintable(text));
            if (hint.kind == HintKind::Quotation) {
                QVERIFY2(!inside && range.length() >= 2, qPrintable(text));
                quotation = range;
                end = range.begin;
            } else {
                end = range.end;
            }
        }
    }
}

STANDOFF_TEST(QCoreApplication, TestReadingHints)
#include "tst_readinghints.moc"
