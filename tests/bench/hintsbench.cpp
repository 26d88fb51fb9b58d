// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "hintsbench.h"

#include "articleview/articleview.h"
#include "typesetting/readinghints.h"

#include <KSyntaxHighlighting/Repository>
#include <QCoreApplication>
#include <QScrollBar>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 300;

// Three hints in four lines, as news has them.
OpenArticle makeArticle()
{
    const QString paragraph =
        u"The remark came from a senior official in the president’s office on Thursday, hours "
        u"after the agency had published the text of the deal. “We will look again at the "
        u"question of arms,” the official said, and the pact of 1961 bound both sides to spend "
        u"at least 2.5 percent of what they earn.\n"_s;
    Version version;
    version.id = VersionId{1};
    return {version, ArticleText(paragraph.repeated(2'000)), {}};
}

// A step of the scroll bar and the whole of the viewport painted.
double frameTime(const OpenArticle &article, ReadingHints *hints)
{
    ArticleView view;
    view.resize(900, 800);
    view.setReadingHints(hints);
    view.setArticle(&article);
    view.show();
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QCoreApplication::processEvents();
    return medianTime(frames, [&] {
        bar->setValue(bar->value() + 20);
        view.viewport()->repaint();
    });
}

} // namespace

QList<BenchRow> benchHints()
{
    KSyntaxHighlighting::Repository repository;
    ReadingHints hints(repository);
    const OpenArticle article = makeArticle();
    frameTime(article, &hints); // the definition is compiled when it is used first
    return {{u"one frame while scrolling, with reading hints or without"_s, u"ms"_s,
        frameTime(article, &hints), frameTime(article, nullptr), BenchRow::TimesAsMuch, 1.3}};
}

} // namespace Standoff
