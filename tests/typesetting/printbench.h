// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "support/project/markedarticle.h"
#include "typesetting/paper/articleprint.h"

namespace Standoff {

using namespace Qt::StringLiterals;

// Marked articles to be printed.

inline const QString english =
    u"Seoul weighs arms\n"
    u"South Korea said on Thursday it would consider sending weapons to Ukraine, a major policy "
    u"change that was suggested after Russia and North Korea rattled the region and beyond.\n"
    u"“That’s absurd”, an affluent official of the office said first – efficient, final, flat.\n"_s;

inline const QString arabic =
    u"قال الرئيس الروسي فلاديمير بوتين يوم الأربعاء إن الاتفاق وثيقة ثورية تعكس رغبة البلدين\n"
    u"وأضاف أن الزعيم الكوري الشمالي قد وقع الاتفاق في العاصمة بعد محادثات استمرت ساعات\n"_s;

inline ArticleLegend legend()
{
    return ArticleLegend(
        {{u"Entities"_s, LayerKind::Entity,
             {{MarkedArticle::person, u"Person"_s}, {MarkedArticle::location, u"Location"_s},
                 {MarkedArticle::organisation, u"Organisation"_s}}},
            {u"Claims"_s, LayerKind::Claim, {{MarkedArticle::claim, u"Event or property"_s}}},
            {u"Sources"_s, LayerKind::Source, {{MarkedArticle::source, u"Named person"_s}}}});
}

inline PrintableArticle printable(const MarkedArticle &marked)
{
    PrintableArticle printed;
    printed.article = &marked.article;
    printed.title = u"A title – with ä dash"_s;
    printed.styles = MarkedArticle::styles();
    printed.legend = legend();
    return printed;
}

inline MarkedArticle markedEnglish(int times = 1)
{
    MarkedArticle marked(english.repeated(times),
        {.roleMarks = {{.id = RoleMarkId{1}, .paragraph = 0, .role = ParagraphRole::Headline}}});
    marked.mark(MarkedArticle::location, u"South Korea"_s);
    marked.mark(MarkedArticle::location, u"Ukraine"_s);
    marked.mark(MarkedArticle::claim, u"it would consider sending weapons to Ukraine"_s);
    marked.mark(MarkedArticle::source, u"an affluent official of the office"_s);
    return marked;
}

} // namespace Standoff
