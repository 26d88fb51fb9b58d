// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "windowbench.h"

#include "benchproject.h"
#include "benchview.h"
#include "benchwindow.h"
#include "session/session.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int textLength = 10'000'000;
constexpr int entityCount = 5'000;
constexpr int keys = 60;
constexpr int steps = 15;
constexpr double frame = 16; // ms

// The word that begins behind the offset; every hundredth time less than that, which is a problem.
CodePointRange wordBehind(const QString &text, int offset, int number)
{
    const auto isSpace = [&text](qsizetype at) { return text[at].isSpace(); };
    qsizetype begin = text.indexOf(u' ', std::min<qsizetype>(offset, text.size() - 200));
    while (isSpace(begin))
        ++begin;
    const qsizetype end = text.indexOf(u' ', begin); // each word has one behind it
    return {int(begin), int(number % 100 == 0 && end - begin > 1 ? end - 1 : end)};
}

// Whole words; in the middle of the text the same ones, whatever the count.
QList<CodePointRange> places(const ArticleText &text, int count)
{
    QList<CodePointRange> places;
    for (const Annotation &each : rowsAroundMiddle(text, count).annotations) {
        const int begin = each.fragments.first().range.begin;
        places.append(wordBehind(text.string(), begin, int(places.size())));
    }
    return places;
}

// What a person does who works in one long article.
struct Times
{
    double caret = 0; // from the key to the frame, as the others
    double selection = 0;
    double tag = 0;
    double filter = 0;
    double longest = 0; // that the window does not answer in the 400 ms after a step
};

class Work
{
public:
    explicit Work(const QString &project)
        : m_window(project)
    {
        waitForProblems();
        const int size = view().article()->text().size();
        view().goTo(size / 2, size / 2);
        m_window.settle();
    }

    Times run()
    {
        Times times;
        times.caret = keyTime(Qt::Key_Right, Qt::NoModifier);
        times.selection = keyTime(Qt::Key_Right, Qt::ShiftModifier);
        tag(times);
        auto *filter = m_window.window().findChild<QLineEdit *>(u"filter"_s);
        filter->setFocus();
        m_window.settle();
        times.filter = medianTime(runs, [&] {
            QTest::keyClick(filter, Qt::Key_7);
            m_window.settle();
        });
        return times;
    }

private:
    static constexpr int runs = 7;

    ArticleView &view() { return m_window.view(); }

    double keyTime(Qt::Key key, Qt::KeyboardModifier modifier)
    {
        return medianTime(keys, [&] {
            QTest::keyClick(&view(), key, modifier);
            m_window.settle();
        });
    }

    // Each word is tagged while the problems of the step before are being looked for.
    void tag(Times &times)
    {
        QList<double> atKey;
        QList<double> longest;
        int offset = view().caret();
        for (int i = 0; i < steps; ++i) {
            TextRange word;
            do {
                word = view().wordAt(++offset);
                offset = std::max(offset, word.end);
            } while (word.isEmpty() || !view().article()->annotationsIn(word).isEmpty());
            view().setSelection(word);
            m_window.settle();
            const qsizetype before = view().article()->annotations().size();
            atKey.append(medianTime(1, [&] {
                QTest::keyClick(&view(), Qt::Key_P);
                m_window.settle();
            }));
            if (view().article()->annotations().size() != before + 1)
                qFatal("the word was not tagged");
            longest.append(longestOf(400));
        }
        waitForProblems();
        times.tag = median(atKey);
        times.longest = median(longest);
    }

    // The longest time in ms for which events were not taken, of so many ms.
    double longestOf(int time)
    {
        double longest = 0;
        for (const QDeadlineTimer deadline(time); !deadline.hasExpired();) {
            longest = std::max(longest, medianTime(1, [this] { m_window.settle(); }));
            QThread::usleep(200);
        }
        return longest;
    }

    void waitForProblems()
    {
        while (!m_window.watch().isUpToDate())
            longestOf(10);
    }

    BenchWindow m_window;
};

Times timesWith(const QDir &folder, const QString &text, int count)
{
    const QString path = folder.filePath(u"%1.standoff"_s.arg(count));
    makeBenchProject(path, {{.text = ArticleText(text), .title = u"A long one"_s}}, entityCount,
        [count](const ArticleText &text) { return places(text, count); });
    return Work(path).run();
}

} // namespace

QList<BenchRow> benchWindow()
{
    // In memory: what a durable write costs is a row of its own.
    const QTemporaryDir folder(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QString text = newsText(textLength);
    const Times few = timesWith(QDir(folder.path()), text, 1'000);
    const Times many = timesWith(QDir(folder.path()), text, 100'000);
    const auto row = [](const QString &what, double value, double baseline, double goal) {
        return BenchRow{
            u"window, "_s + what, u"ms"_s, value, baseline, BenchRow::TimesAsMuch, goal, frame};
    };
    const QString beside = u"%1, 100,000 annotations or 1,000"_s;
    return {row(beside.arg(u"the caret moved"_s), many.caret, few.caret, 1.2),
        row(beside.arg(u"a letter selected"_s), many.selection, few.selection, 1.2),
        row(beside.arg(u"a word tagged"_s), many.tag, few.tag, 1.2),
        row(u"a letter for the register's filter, beside a frame"_s, many.filter, frame, 1),
        row(u"the longest pause after tagging, beside a frame"_s, many.longest, frame, 1)};
}

} // namespace Standoff
