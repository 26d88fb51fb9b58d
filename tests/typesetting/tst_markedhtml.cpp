// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "printbench.h"
#include "program/testprogram.h"
#include "typesetting/paper/markedhtml.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QXmlStreamReader>

using namespace Standoff;

// Marked articles as HTML, read back by a reader of XML.
class TestMarkedHtml : public QObject
{
    Q_OBJECT

private slots:
    void eachLetterHasItsMarks_data();
    void eachLetterHasItsMarks();
    void statusIsToldInWordsAndByTheLine();
    void aPageHasItsRoles();
    void aPageHoldsTextOnly();
    void manyMarksInOneParagraphTakeNotLong();

private:
    // Each letter with the titles that it has; paragraphs end with a line feed.
    static QList<std::pair<QChar, QString>> lettersOf(const QString &html);
};

QList<std::pair<QChar, QString>> TestMarkedHtml::lettersOf(const QString &html)
{
    QList<std::pair<QChar, QString>> letters;
    QXmlStreamReader reader(u"<all>"_s + html + u"</all>"_s);
    QString title;
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (reader.name() == "span"_L1)
                title = reader.attributes().value("title"_L1).toString();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            title.clear();
            if (reader.name() == "p"_L1)
                letters.append({u'\n', QString()});
        } else if (token == QXmlStreamReader::Characters && depth > 1) {
            for (const QChar letter : reader.text())
                letters.append({letter, title});
        }
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return letters;
}

void TestMarkedHtml::eachLetterHasItsMarks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Beside asking for each letter which annotations hold it.
void TestMarkedHtml::eachLetterHasItsMarks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    MarkedArticle marked(u"Kim & <Putin> met.\n\"So\" it is said…\nنعم 북한 \U0001D11E end"_s);
    const int length = marked.article.text().size();
    const QList<TagId> tags{MarkedArticle::person, MarkedArticle::claim, MarkedArticle::cue};
    MarkStyles styles = MarkedArticle::styles();
    styles.tags[MarkedArticle::cue].shown = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        styles.hiddenStatuses = {Status::Rejected};
    for (int i = random.bounded(12); i > 0; --i) {
        QList<TextRange> ranges;
        for (int part = random.bounded(1, 3); part > 0; --part) {
            const int begin = random.bounded(length - 1);
            ranges.append({begin, begin + random.bounded(1, length - begin)});
        }
        marked.mark(tags[random.bounded(3)], ranges, Status(random.bounded(3)));
    }
    QList<std::pair<QChar, QStringList>> expected;
    const TextRange whole{random.bounded(5), length - random.bounded(5)};
    for (const Paragraph &paragraph : marked.article.text().paragraphs()) {
        const TextRange part = paragraph.range.intersected(whole);
        for (int i = part.begin; i < part.end; ++i) {
            QStringList titles;
            for (const Annotation &annotation : marked.article.annotations()) {
                if (!styles.shows(annotation))
                    continue;
                for (const TextRange range : marked.article.rangesOf(annotation)) {
                    if (range.contains(i))
                        titles.append(styles.of(annotation.tag).label
                            + QStringList{QString(), u" (proposed)"_s,
                                u" (rejected)"_s}[int(annotation.status)]);
                }
            }
            titles.sort();
            expected.append({marked.article.text().string()[i], titles});
        }
        if (!part.isEmpty())
            expected.append({QChar(u'\n'), QStringList()});
    }
    QList<std::pair<QChar, QStringList>> found;
    for (const auto &[letter, title] :
        lettersOf(markedHtml(marked.article, whole, styles).html())) {
        QStringList titles = title.isEmpty() ? QStringList() : title.split(u", "_s);
        titles.sort();
        found.append({letter, titles});
    }
    QCOMPARE(found, expected);
}

void TestMarkedHtml::statusIsToldInWordsAndByTheLine()
{
    const auto spanOf = [](TagId tag, Status status) {
        MarkedArticle marked(u"word"_s);
        marked.mark(tag, u"word"_s, status);
        QString html = markedHtml(marked.article, {0, 4}, MarkedArticle::styles()).html();
        return html.remove(u"<p>"_s).remove(u"</p>\n"_s);
    };
    QSet<QString> styles;
    for (const TagId tag : {MarkedArticle::person, MarkedArticle::claim}) {
        for (const Status status : {Status::Accepted, Status::Proposed, Status::Rejected}) {
            QXmlStreamReader reader(spanOf(tag, status));
            QVERIFY(reader.readNextStartElement());
            const QString style = reader.attributes().value("style"_L1).toString();
            styles.insert(style);
            QCOMPARE(style.contains(u"dashed"_s), status == Status::Proposed);
            QCOMPARE(style.contains(u"dotted"_s), status == Status::Rejected);
            if (status != Status::Accepted) { // what can be seen at 3:1 (WCAG 2.2, 1.4.11)
                const QColor line(style.section(u' ', -1));
                QVERIFY2(contrast(line, Qt::white) >= 3, qPrintable(style));
            }
        }
    }
    QCOMPARE(styles.size(), 6);
}

void TestMarkedHtml::aPageHasItsRoles()
{
    MarkedArticle marked = markedEnglish();
    marked.mark(MarkedArticle::organisation, u"the office"_s, Status::Proposed);
    PrintableArticle printed = printable(marked);
    printed.header = {{}, u"The Paper · 2024"_s};
    printed.language = u"en"_s;
    const QString page = markedPage(printed).html();
    QVERIFY2(page.contains(u"<h1 dir=\"auto\">Seoul weighs arms</h1>"_s), qPrintable(page));
    QVERIFY(page.contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
    QVERIFY(page.contains(u"<title>A title – with ä dash</title>"_s));
    QVERIFY(page.contains(u"data-label=\"LOC\">South Korea</span>"_s));
    QVERIFY(page.contains(u"data-label=\"ORG?\">the office</span>"_s));
    QVERIFY(page.contains(u">proposed</span> 1"_s)); // in the legend
    QVERIFY(page.contains(u">Location</span> 2"_s));
    printed.direction = Qt::RightToLeft;
    QVERIFY(markedPage(printed).html().contains(u"dir=\"rtl\">"_s));
}

void TestMarkedHtml::aPageHoldsTextOnly()
{
    const QString hostile = u"</title><script>alert('\"&')</script><img src=x>%1"_s;
    MarkedArticle marked(hostile);
    marked.mark(MarkedArticle::person, QList{TextRange{0, int(hostile.size())}});
    PrintableArticle printed = printable(marked);
    printed.title = printed.header.title = printed.header.metadata = printed.language = hostile;
    printed.styles.tags[MarkedArticle::person].label = hostile;
    printed.legend =
        ArticleLegend({{hostile, LayerKind::Entity, {{MarkedArticle::person, hostile}}}});
    const QString page = markedPage(printed).html();
    QVERIFY2(!page.contains(u"<script"_s) && !page.contains(u"<img"_s), qPrintable(page));
    QCOMPARE(page.count(u"</title>"_s), 1);
    QVERIFY(page.contains(hostile.toHtmlEscaped()));
}

void TestMarkedHtml::manyMarksInOneParagraphTakeNotLong()
{
    constexpr int count = 20'000;
    MarkedArticle marked(u"word "_s.repeated(count));
    for (int i = 0; i < count; ++i)
        marked.mark(MarkedArticle::person, QList{TextRange{5 * i, 5 * i + 4}});
    QElapsedTimer timer;
    timer.start();
    const QString page = markedPage(printable(marked)).html();
    QCOMPARE(page.count(u"<span "_s), count + 1); // and one in the legend
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

STANDOFF_TEST(QApplication, TestMarkedHtml)
#include "tst_markedhtml.moc"
