// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readbench.h"

#include "readers/isolated/readfiles.h"
#include "support/zipped.h"

#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QXmlStreamReader>
#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int runs = 5;
constexpr int pageCount = 1'000;

// A small page: 2 KB of text in 4 KB.
Input pageOf(int number)
{
    QString page = u"<!DOCTYPE html><html lang=en><head><title>Pact %1 | The Daily</title></head>"
                   "<body><nav><ul><li><a href=/>Home</a><li><a href=/p>Politics</a></ul></nav>"
                   "<article><h1>Pact %1</h1><p class=byline>By Jane Roe</p>"_s.arg(number);
    for (int i = 0; i < 12; ++i) {
        page +=
            u"<p>The <a href=\"/a/%1\">pact</a> number %1 was signed in Pyongyang on Wednesday, "
            "“a treaty that binds”, he said, and <b>nobody</b> in Seoul was surprised by it.</p>"_s
                .arg(i);
    }
    page += u"</article><footer><p>All rights reserved.</p></footer></body></html>"_s;
    return {u"page.html"_s, page.toUtf8(), {}};
}

template <typename Read>
double timeOf(const Read &read)
{
    return medianTime(runs, [&] {
        int count = 0;
        const ArticleSink sink = [&](const IncomingArticle &) -> Result<> {
            ++count;
            return {};
        };
        for (int i = 0; i < pageCount; ++i)
            read(pageOf(i), sink);
        if (count != pageCount)
            qFatal("the pages are not all there");
    });
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// All of the files, by two processes.
double timeOfFiles(const QStringList &paths)
{
    return medianTime(3, [&paths] {
        int count = 0;
        const auto take = [&count](const ReadFile &file) -> Result<> {
            count += int(file.articles.size());
            return {};
        };
        if (!readFiles(paths, {}, 2, take) || count != paths.size())
            qFatal("the files were not read");
    });
}

// Web pages as large as news pages are, beside the parser alone in one thread.
BenchRow benchPages(const QTemporaryDir &folder)
{
    QStringList paths;
    QList<QByteArray> pages;
    qint64 size = 0;
    for (int i = 0; i < pageCount; ++i) {
        QByteArray page = pageOf(i).bytes;
        const QByteArray menu = "<nav>"
            + QByteArray("<ul class=menu><li><a href=/x>Word</a></li></ul>").repeated(600)
            + "</nav>";
        page.replace("<article>", menu + "<article>");
        pages.append(page);
        size += page.size();
        paths.append(folder.filePath(u"%1.html"_s.arg(i)));
        write(paths.last(), page);
    }
    const double bare = medianTime(3, [&pages] {
        for (const QByteArray &page : pages)
            gumbo_destroy_output(&kGumboDefaultOptions, gumbo_parse(page.constData()));
    });
    const double read = timeOfFiles(paths);
    QTextStream(stdout) << "read: " << pageCount / read * 1000 << " pages and "
                        << double(size) / 1e3 / read << " MB a second\n";
    return {.name = u"1,000 pages by two processes, beside gumbo alone"_s,
        .unit = u"ms"_s,
        .value = read,
        .baseline = bare,
        .kind = BenchRow::TimesAsMuch,
        .goal = 3};
}

// 500 pages of text in two columns, beside pdftotext.
BenchRow benchPdf(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"a.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"DejaVu Sans"_s, 9));
        for (int page = 0; page < 500; ++page) {
            if (page > 0)
                writer.newPage();
            for (int line = 0; line < 50; ++line) {
                for (const int column : {0, 1}) {
                    painter.drawText(20 + column * 250, 30 + line * 14,
                        u"Line %1 of page %2 says what holds now"_s.arg(line).arg(page));
                }
            }
        }
    }
    const double bare = medianTime(3, [&path] {
        if (QProcess::execute(u"pdftotext"_s, {path, u"/dev/null"_s}) != 0)
            qFatal("pdftotext does not read it");
    });
    return {.name = u"500 pages of PDF, beside pdftotext"_s,
        .unit = u"ms"_s,
        .value = timeOfFiles({path}),
        .baseline = bare,
        .kind = BenchRow::TimesAsMuch,
        .goal = 2};
}

// Word documents of 60 paragraphs, beside unpacking them and looking at each element.
BenchRow benchDocx(const QTemporaryDir &folder)
{
    QStringList paths;
    QList<QByteArray> documents;
    for (int i = 0; i < pageCount; ++i) {
        QByteArray body = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/"
                          "2006/main'><w:body>";
        for (int k = 0; k < 60; ++k) {
            body += "<w:p><w:r><w:t>Paragraph " + QByteArray::number(k) + " of document "
                + QByteArray::number(i)
                + " says what the committee</w:t></w:r><w:r><w:t> had agreed on.</w:t></w:r></w:p>";
        }
        body += "</w:body></w:document>";
        documents.append(zipped(
            {{u"[Content_Types].xml"_s,
                 "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                 "<Override PartName='/word/document.xml' ContentType='application/"
                 "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"},
                {u"_rels/.rels"_s,
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/"
                    "relationships'><Relationship Id='1' Type='http://schemas.openxmlformats.org/"
                    "officeDocument/2006/relationships/officeDocument' "
                    "Target='word/document.xml'/></Relationships>"},
                {u"word/document.xml"_s, body}}));
        paths.append(folder.filePath(u"%1.docx"_s.arg(i)));
        write(paths.last(), documents.last());
    }
    const double bare = medianTime(3, [&documents] {
        for (QByteArray document : documents) {
            QBuffer buffer(&document);
            KZip zip(&buffer);
            if (!zip.open(QIODevice::ReadOnly))
                qFatal("a document cannot be opened");
            const auto *part = zip.directory()->file(u"word/document.xml"_s);
            QXmlStreamReader xml(part->data());
            while (!xml.atEnd())
                xml.readNext();
        }
    });
    return {.name = u"1,000 Word documents by two processes, beside unpacking and parsing"_s,
        .unit = u"ms"_s,
        .value = timeOfFiles(paths),
        .baseline = bare,
        .kind = BenchRow::TimesAsMuch,
        .goal = 3};
}

} // namespace

QList<BenchRow> benchReading()
{
    const QTemporaryDir folder;
    const double start = medianTime(21, [] {
        if (!IsolatedReader().confinement())
            qFatal("the process that reads cannot be begun");
    });
    QTextStream(stdout) << "read: the process that reads is begun and ended in " << start
                        << " ms\n";
    IsolatedReader reader;
    const double isolated = timeOf([&](const Input &page, const ArticleSink &sink) {
        static_cast<void>(reader.read(page, sink));
    });
    const double here = timeOf([](const Input &page, const ArticleSink &sink) {
        static_cast<void>(articlesFrom(page, {}, sink));
    });
    return {{.name = u"1,000 small pages read in a process of its own, beside here"_s,
                .unit = u"ms"_s,
                .value = isolated,
                .baseline = here,
                .kind = BenchRow::TimesAsMuch,
                .goal = 2},
        benchPages(folder), benchPdf(folder), benchDocx(folder)};
}

} // namespace Standoff
