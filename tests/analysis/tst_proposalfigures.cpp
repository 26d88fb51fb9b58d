// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/annotatedspeech.h"
#include "analysis/attributions/speechparts.h"
#include "program/testprogram.h"

using namespace Qt::StringLiterals;
using namespace Standoff;

// How often the cue and the source that are proposed for what is said are those that people
// annotated: on the texts beside this file and, where it is at hand, on a corpus.

namespace {

// At least half of the longer of two is common to both.
bool overlaps(TextRange proposed, TextRange annotated)
{
    const int common = proposed.intersected(annotated).length();
    return common > 0 && 2 * common >= std::max(proposed.length(), annotated.length());
}

// At least half of the shorter: the proposal may hold less than the annotation, or more.
bool touches(TextRange proposed, TextRange annotated)
{
    const int common = proposed.intersected(annotated).length();
    return common > 0 && 2 * common >= std::min(proposed.length(), annotated.length());
}

struct Figures
{
    int all = 0;
    int cues = 0;
    int sources = 0;
    int both = 0;
    int loosely = 0; // both, by touches()

    void count(const SpeechParts &proposed, const AnnotatedSpeech &annotated)
    {
        const bool isCue = overlaps(proposed.cue, annotated.cue);
        const bool isSource = overlaps(proposed.source, annotated.source);
        ++all;
        cues += isCue ? 1 : 0;
        sources += isSource ? 1 : 0;
        both += isCue && isSource ? 1 : 0;
        loosely +=
            touches(proposed.cue, annotated.cue) && touches(proposed.source, annotated.source) ? 1
                                                                                               : 0;
    }
    double share() const { return all == 0 ? 1 : double(both) / all; }
    QString text() const
    {
        return u"%1 of %2 (%3 %), cue %4, source %5; by half of the shorter %6 (%7 %)"_s.arg(both)
            .arg(all)
            .arg(100 * share(), 0, 'f', 0)
            .arg(cues)
            .arg(sources)
            .arg(loosely)
            .arg(all == 0 ? 0 : 100.0 * loosely / all, 0, 'f', 0);
    }
};

struct Score
{
    Figures quoted;
    Figures others;
    bool isTelling = qEnvironmentVariableIsSet("STANDOFF_MISSES"); // prints each that is missed

    void add(const AnnotatedArticle &article)
    {
        for (const AnnotatedSpeech &each : article.speech) {
            const SpeechParts found = speechPartsFor(article.text, each.content);
            (each.isQuoted ? quoted : others).count(found, each);
            if (isTelling
                && !(overlaps(found.cue, each.cue) && overlaps(found.source, each.source)))
                tell(article, each, found);
        }
    }
    static void tell(
        const AnnotatedArticle &article, const AnnotatedSpeech &annotated, const SpeechParts &found)
    {
        TextRange around = annotated.cue.united(annotated.source);
        for (const TextRange part : annotated.content)
            around = around.united(part);
        QString words = article.text.slice(around).toString();
        if (words.size() > 500)
            words = words.first(250) + u" … "_s + words.last(250);
        qInfo().noquote().nospace()
            << (annotated.isQuoted ? "Q" : "I") << " cue [" << article.text.slice(annotated.cue)
            << "] got [" << article.text.slice(found.cue) << "] source <"
            << article.text.slice(annotated.source) << "> got <" << article.text.slice(found.source)
            << "> content {" << article.text.slice(annotated.content.first()).left(30) << "}\n    "
            << words.replace(u'\n', u'¶');
    }
    void print(const QString &name) const
    {
        qInfo().noquote() << name + u": quoted "_s + quoted.text();
        qInfo().noquote() << name + u": others "_s + others.text();
    }
};

QString source()
{
    return qEnvironmentVariable("STANDOFF_SOURCE");
}

} // namespace

class ProposalFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void ownTexts_data();
    void ownTexts();
    void corpus();
};

void ProposalFiguresTest::ownTexts_data()
{
    QTest::addColumn<QString>("path");
    QDir folder(source() + u"/tests/analysis/attributions"_s);
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void ProposalFiguresTest::ownTexts()
{
    QFETCH(QString, path);
    const AnnotatedArticle article = readMarked(path, fileText(path));
    QVERIFY(article.speech.size() >= 15);
    Score score;
    score.add(article);
    score.print(QFileInfo(path).fileName());
    QVERIFY(score.quoted.share() >= 0.85);
    QVERIFY(score.others.share() >= 0.60);
}

// The rules were worked on with every other article; the rest tells how far they carry. The goals
// are for all.
void ProposalFiguresTest::corpus()
{
    const QString folder =
        qEnvironmentVariable("STANDOFF_POLNEAR", source() + u"/../shared/corpora/polnear"_s);
    const QDir marks(folder + u"/attributions"_s);
    if (!marks.exists())
        QSKIP("the corpus is not here");
    const QStringList names = marks.entryList({u"*.ann"_s}, QDir::Files, QDir::Name);
    Score all;
    all.isTelling = false;
    for (const int half : {0, 1}) {
        Score score;
        score.isTelling = score.isTelling && half == 0;
        for (qsizetype i = half; i < names.size(); i += 2) {
            const QString stem = names[i].section(u'_', 0, -2);
            const AnnotatedArticle article =
                readBrat(stem, fileText(folder + u"/text/"_s + stem + u".txt"_s),
                    fileText(marks.filePath(names[i])));
            score.add(article);
            all.add(article);
        }
        score.print(half == 0 ? u"worked on"_s : u"not worked on"_s);
    }
    all.print(u"all"_s);
    QVERIFY(all.quoted.share() >= 0.85);
    QVERIFY(all.others.share() >= 0.60);
}

STANDOFF_TEST(QCoreApplication, ProposalFiguresTest)
#include "tst_proposalfigures.moc"
