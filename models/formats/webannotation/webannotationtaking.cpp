// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/interchange/foreignfiles.h"
#include "formats/webannotation/webannotationplaces.h"
#include "formats/webannotation/webannotationreader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

void WebAnnotationReader::tellUnused(const QStringList &textFiles)
{
    for (const QString &file : textFiles) {
        if (!m_byKey.contains(QFileInfo(file).canonicalFilePath()))
            leaveOut(file, {}, tr("There are no annotations for the text"));
    }
}

void WebAnnotationReader::placeLinks()
{
    for (const Link &link : std::exchange(m_links, {}))
        placeLink(link);
}

// Attributions, relations, and comments on annotations, as far as these are there.
void WebAnnotationReader::placeLink(const Link &link)
{
    const WebAnnotation &annotation = link.annotation;
    QStringList ids = link.ids;
    if (m_marks.contains(annotation.id))
        ids.prepend(annotation.id); // it is on a text, and links from there
    ids += annotation.links;
    qsizetype at = -1; // the text that they are about
    QStringList known;
    for (const QString &id : std::as_const(ids)) {
        if (const auto mark = m_marks.constFind(id); mark != m_marks.cend()) {
            at = at < 0 ? mark->first : at;
            known.append(id);
        }
    }
    if (at < 0) {
        leaveOut(link.file, link.place,
            ids.isEmpty() ? tr("The annotation is about nothing")
                          : tr("The annotation is of all of “%1”").arg(ids.first()));
        return;
    }
    Text &text = m_texts[at];
    const QString note = annotation.notes.join(u'\n');
    if (annotation.attribution) {
        ForeignAttribution attribution = *annotation.attribution;
        attribution.id = annotation.id;
        attribution.note = note;
        attribution.annotator = annotation.creator;
        attribution.place = link.place;
        text.attributions.append(attribution);
        return;
    }
    if (known.size() == 1) {
        QString &there = text.marks[m_marks.value(known.first()).second].mark.note;
        QStringList lines = there.isEmpty() ? QStringList() : QStringList{there};
        if (annotation.id != known.first())
            lines += annotation.notes;
        lines += annotation.links; // they are of no annotation
        there = lines.join(u'\n');
        return;
    }
    const bool isOwn = annotation.id == known.first(); // its tag and its note are those of a mark
    const QString tag = isOwn ? QString() : annotation.tags.value(0).name;
    const QString usual = annotation.motivations.value(0, u"linking"_s);
    for (const QString &id : known.sliced(1)) {
        text.relations.append({.type = tag.isEmpty() ? usual : tag,
            .from = known.first(),
            .to = id,
            .note = isOwn ? QString() : note,
            .annotator = annotation.creator,
            .place = link.place});
    }
}

void WebAnnotationReader::placeMarks(const Text &text, ForeignArticle &article)
{
    WebAnnotationPlaces places(article.text);
    QList<QList<WebAnnotationPiece>> all;
    for (const Mark &mark : text.marks)
        all.append(mark.pieces);
    places.chooseUnit(all);
    article.counting.unit = places.unit();
    int moved = 0;
    for (const Mark &given : text.marks) {
        ForeignMark mark = given.mark;
        bool isPlaced = true;
        for (const WebAnnotationPiece &piece : given.pieces) {
            ForeignRange range;
            const auto found = places.find(piece, range);
            moved += found == WebAnnotationPlaces::Found::Elsewhere;
            if (found == WebAnnotationPlaces::Found::Nowhere && !piece.position)
                isPlaced = false;
            mark.ranges.append(range);
        }
        if (isPlaced) {
            article.marks.append(mark);
        } else {
            leaveOut(given.file, mark.place,
                tr("“%1” is nowhere in the text").arg(mark.quoted.left(60).simplified()));
        }
    }
    if (article.counting.unit == Counting::Unit::Utf16) {
        m_reader.remark(text.file, {},
            tr("The offsets were counted %1, which fits the text", "a way of counting")
                .arg(article.counting.words()));
    }
    if (moved > 0) {
        m_reader.remark(text.file, {},
            tr("%Ln annotation(s) were placed by what they quote, which is elsewhere than they say",
                nullptr, moved));
    }
}

Result<> WebAnnotationReader::take(Text &text)
{
    ForeignArticle article{.file = text.file,
        .text = text.text,
        .roles = text.roles,
        .article = text.article,
        .relations = text.relations,
        .attributions = text.attributions};
    article.version.pages = text.pages;
    article.version.mediaType = u"text/plain"_s;
    if (!text.path.isEmpty()) {
        const auto read = foreignText(text.path);
        if (!read) {
            leaveOut(text.path, {}, read.error().text);
            return {};
        }
        article.text = read->text;
        article.original = read->bytes;
        article.version.fileName = QFileInfo(text.path).fileName();
        article.version.encoding = read->encoding;
        for (const QString &remark : read->remarks)
            m_reader.remark(text.path, {}, remark);
        if (article.article.title.isEmpty())
            article.article.title = QFileInfo(text.path).completeBaseName();
    }
    placeMarks(text, article);
    text = {};
    return m_reader.take(article);
}

Result<> WebAnnotationReader::finish(const Progress &progress)
{
    for (const NamedPage &page : std::as_const(m_namedPages)) {
        if (!m_pages.contains(page.id))
            leaveOut(page.file, page.place,
                tr("The page “%1” of annotations is elsewhere").arg(page.id));
    }
    placeLinks();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        RETURN_IF_ERROR(take(m_texts[i]));
        RETURN_IF_ERROR(checkWanted(progress, int(i + 1), int(m_texts.size())));
    }
    return m_reader.finish();
}

} // namespace Standoff
