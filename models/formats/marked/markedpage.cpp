// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/marked/markedpage.h"

#include "formats/marked/markedruns.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::MarkedPage)
};

// What a mark says under the pointer: tag, record, status, note.
QString wordsOf(const Project &project, const Annotation &annotation)
{
    const Tag *tag = project.find(annotation.tag);
    QStringList words{tag->name};
    if (const QString record = project.recordName(annotation); !record.isEmpty())
        words.append(record);
    if (annotation.status == Status::Proposed)
        words.append(PageWords::tr("proposed"));
    else if (annotation.status == Status::Rejected)
        words.append(PageWords::tr("rejected"));
    return words.join(u" – "_s);
}

Markup styleOf(const Project &project, const QMap<TagId, int> &counts)
{
    Markup style = Markup::of(
        u"body{max-width:42em;margin:2em auto;padding:0 1em;font:1.06em/1.7 serif;color:#1d1e20;"
        u"background:#fffefb}"
        u"article{white-space:pre-wrap;unicode-bidi:plaintext;overflow-wrap:anywhere}"
        u"header p,aside{color:#55575c;font:0.85em/1.5 sans-serif}"
        u"aside span{display:inline-block;margin:0 1em 0.4em 0}"
        u"mark{color:inherit;background:none;border-bottom:2px solid}"
        u"mark.proposed{border-bottom-style:dashed}mark.rejected{border-bottom-style:dotted}"
        u"@media print{body{margin:0;max-width:none;font-size:11pt}aside{break-inside:avoid}}"
        u"@media (prefers-color-scheme:dark){body{color:#e8e6e1;background:#212225}"
        u"header p,aside{color:#adaca7}}");
    for (const auto &[id, count] : counts.asKeyValueRange()) {
        const Tag *tag = project.find(id);
        style += Markup::of(u".t%1{border-bottom-color:%2}.t%1{background:%2%3}",
            QString::number(id.number), tag->color, u"33"_s);
    }
    return style;
}

Markup legendOf(const Project &project, const QMap<TagId, int> &counts)
{
    Markup legend;
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id)) {
            if (!counts.contains(tag->id))
                continue;
            legend += Markup::of(u"<span><mark class=\"t%1\">%2</mark> %3</span>\n",
                QString::number(tag->id.number), tag->name, QString::number(counts.value(tag->id)));
        }
    }
    return legend;
}

Markup textOf(const Project &project, const OpenArticle &article)
{
    const QStringList statuses{QString(), u" proposed"_s, u" rejected"_s};
    Markup text;
    for (const MarkedRun &run : runsOf(article, {0, article.text().size()})) {
        Markup piece(article.text().slice(run.range).toString());
        for (auto each = run.annotations.crbegin(); each != run.annotations.crend(); ++each) {
            const Annotation &annotation = **each;
            piece = Markup::of(
                u"<mark class=\"t%1%2\" title=\"%3\" data-id=\"%4\" data-label=\"%5\">%6</mark>",
                QString::number(annotation.tag.number), statuses[int(annotation.status)],
                wordsOf(project, annotation), annotation.uuid.toString(QUuid::WithoutBraces),
                project.find(annotation.tag)->name, piece);
        }
        text += piece;
    }
    return text;
}

} // namespace

Markup markedPage(const Project &project, const OpenArticle &article)
{
    const Article &header = *project.find(article.article());
    QMap<TagId, int> counts;
    for (const Annotation &annotation : article.annotations())
        ++counts[annotation.tag];
    QStringList facts;
    for (const QString &fact : {header.byline, header.publisher, header.published, header.url}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    const QString language = header.language.isEmpty() ? u"und"_s : header.language;
    return Markup::of(
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n"
        u"<style>%3</style>\n</head>\n<body>\n<header>\n<h1 dir=\"auto\">%2</h1>\n<p "
        u"dir=\"auto\">%4</p>\n</header>\n<article>%5</article>\n<aside>\n<h2>%6</h2>\n%7</aside>\n"
        u"</body>\n</html>\n",
        language, header.title, styleOf(project, counts), facts.join(u" · "_s),
        textOf(project, article), PageWords::tr("Tags"), legendOf(project, counts));
}

} // namespace Standoff
