// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/marked/markedformat.h"
#include "formats/marked/markedpage.h"
#include "formats/marked/markedruns.h"
#include "formats/marked/markedtext.h"
#include "program/testprogram.h"
#include "support/formats/exporting.h"
#include "support/project/memoryproject.h"
#include "support/project/nastyproject.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Standoff;
using namespace Qt::StringLiterals;

class MarkedTest : public QObject
{
    Q_OBJECT

private slots:
    void runs();
    void inline_();
    void textsOfPages();
    void pagesAsOthersReadThem();
};

namespace {

struct Marked
{
    ValueMaker make;
    std::unique_ptr<MemoryProject> project;

    OpenArticle article() const { return *project->readArticle(make.article); }
};

Marked madeOf(const QString &text, const QList<std::pair<QString, QStringList>> &marks)
{
    Marked made;
    const LayerId layer = made.make.add(Layer{.name = u"L"_s});
    QHash<QString, TagId> tags;
    made.make.addArticle(Article{.title = u"A <b>"_s}, text);
    for (const auto &[tag, words] : marks) {
        if (!tags.contains(tag))
            tags.insert(
                tag, made.make.add(Tag{.layer = layer, .name = tag, .color = u"#112233"_s}));
        made.make.annotate(words, tags.value(tag));
    }
    made.project = std::make_unique<MemoryProject>(made.make.values, made.make.annotators);
    return made;
}

// Without elements, and with "&amp;" and the like as what they are.
QString textIn(const QString &html)
{
    QString text;
    bool isInside = false;
    for (const QChar c : html) {
        if (c == u'<')
            isInside = true;
        else if (c == u'>')
            isInside = false;
        else if (!isInside)
            text += c;
    }
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString articleIn(const QString &html)
{
    const auto begin = html.indexOf(u"<article>"_s);
    return html.sliced(begin + 9, html.indexOf(u"</article>"_s) - begin - 9);
}

} // namespace

// Against looking at each unit.
void MarkedTest::runs()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const ValueMaker made = nastyProject(seed, 1);
        const MemoryProject project(made.values, made.annotators);
        const OpenArticle article = *project.readArticle(made.article);
        const TextRange part{int(seed) % 5, article.text().size() - int(seed) % 3};
        int place = part.begin;
        for (const MarkedRun &run : runsOf(article, part)) {
            QCOMPARE(run.range.begin, place);
            QVERIFY(!run.range.isEmpty());
            place = run.range.end;
            for (int at = run.range.begin; at < run.range.end; ++at) {
                QSet<AnnotationId> wanted;
                for (const AnnotationId id : article.annotationsIn({at, at + 1}))
                    wanted.insert(id);
                QSet<AnnotationId> found;
                for (const Annotation *annotation : run.annotations)
                    found.insert(annotation->id);
                QCOMPARE(found, wanted);
            }
        }
        QCOMPARE(place, part.end);
    }
}

void MarkedTest::inline_()
{
    const Marked made = madeOf(u"In South Korea, [they] said.\nB|C \\ D"_s,
        {{u"Place of"_s, {u"South Korea"_s}}, {u"P"_s, {u"Korea, [they]"_s}},
            {u"In"_s, {u"South"_s}}, {u"All"_s, {u"said.\nB"_s}}});
    const OpenArticle article = made.article();
    const Project &project = made.project->project();
    QCOMPARE(markedText(project, article),
        u"In [[South|In] [Korea|P]|Place of][, \\[they\\]|P] [said.\nB|All]\\|C \\\\ D"_s);
    QCOMPARE(markedMarkdown(project, article),
        u"In [[South]{.In} [Korea]{.P}]{.Place-of}[, \\[they\\]]{.P} [said\\.]{.All}\n\n"
        "[B]{.All}\\|C \\\\ D\n"_s);
}

void MarkedTest::textsOfPages()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const ValueMaker made = nastyProject(seed);
        const MemoryProject project(made.values, made.annotators);
        for (const Article &header : project.project().all<Article>()) {
            const OpenArticle article = *project.readArticle(header.id);
            const QString html = markedPage(project.project(), article).html();
            QCOMPARE(textIn(articleIn(html)), article.text().string());
            for (const Annotation &annotation : article.annotations())
                QVERIFY(html.contains(annotation.uuid.toString(QUuid::WithoutBraces)));
            QVERIFY(!html.contains(u"<script"_s));
            QVERIFY(!html.contains(u"</s>"_s)); // a word of the texts
        }
    }
}

// By Python's own parser: what is open is closed in turn, and the text is the article's.
void MarkedTest::pagesAsOthersReadThem()
{
    const ValueMaker made = nastyProject(4);
    const MemoryProject project(made.values, made.annotators);
    const QTemporaryDir folder;
    const MarkedFormat format(MarkedFormat::Style::Html);
    QVERIFY(exportTo(folder.filePath(u"out"_s), format, project));
    QStringList texts;
    for (const Article &header : project.project().all<Article>()) {
        QString text = project.readArticle(header.id)->text().string();
        texts.append(text.replace(u'\r', u'\n'));
    }
    const QString script = uR"(
import html.parser, pathlib, sys
class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(); self.open = []; self.text = ""; self.feed(text); assert not self.open, self.open
    def handle_starttag(self, tag, attributes):
        if tag != "meta": self.open.append(tag)
    def handle_endtag(self, tag): assert self.open.pop() == tag
    def handle_data(self, data):
        if "article" in self.open: self.text += data
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.html")):
    with open(path, encoding="utf-8", newline="") as file:
        sys.stdout.buffer.write(Page(file.read()).text.encode() + b"\0")
)"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, folder.filePath(u"out"_s)});
    if (!python.waitForStarted())
        QSKIP("there is no python3");
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    QStringList read = QString::fromUtf8(python.readAllStandardOutput()).split(QChar(u'\0'));
    read.removeLast();
    read.sort();
    texts.sort();
    QCOMPARE(read, texts);
}

STANDOFF_TEST(QCoreApplication, MarkedTest)
#include "tst_marked.moc"
