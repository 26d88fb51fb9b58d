// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readbench.h"

#include "readers/isolated/isolatedreader.h"

#include <QTextStream>

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

} // namespace

QList<BenchRow> benchReading()
{
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
        .goal = 2}};
}

} // namespace Standoff
