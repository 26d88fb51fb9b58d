// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palettebench.h"

#include "benchproject.h"
#include "benchwindow.h"
#include "session/session.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int paletteArticles = 10'000;
constexpr int paletteEntities = 9'100; // and a tenth as many sources
constexpr double mostAtKey = 50; // ms from the key to the frame

} // namespace

QList<BenchRow> benchPalette()
{
    const QTemporaryDir folder(u"/dev/shm/standoff-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"palette.standoff"_s);
    makeManyArticles(path, paletteArticles, paletteEntities, 17, 1);
    BenchWindow window(path);
    window.settle();
    const Project &project = window.window().session().project();
    if (project.all<Article>().size() < paletteArticles
        || project.all<Entity>().size() + project.all<Source>().size() < paletteArticles)
        qFatal("the project is too small");
    auto *open = window.window().findChild<QAction *>(u"command-palette"_s);
    auto *line = window.window().findChild<QLineEdit *>(u"paletteLine"_s);
    const double opened = medianTime(1, [&] { // the names are looked up then
        open->trigger();
        window.settle();
    });
    double longest = 0;
    for (const QString &words : {u"a"_s, u"the min"_s, u"e"_s, u"tao"_s, u"@re"_s, u"#an"_s}) {
        line->clear();
        window.settle();
        for (const QChar letter : words) {
            longest = std::max(longest, medianTime(1, [&] {
                QTest::keyClicks(line, QString(letter));
                window.settle();
            }));
        }
    }
    const auto row = [](const QString &what, double value) {
        return BenchRow{what, u"ms"_s, value, mostAtKey, BenchRow::TimesAsMuch, 1, mostAtKey};
    };
    return {row(u"palette, 20,000 names: opened, beside 50 ms"_s, opened),
        row(u"palette, 20,000 names: the slowest key, beside 50 ms"_s, longest)};
}

} // namespace Standoff
