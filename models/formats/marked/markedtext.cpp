// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/marked/markedtext.h"

#include "formats/marked/markedruns.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString escapedSigns(QStringView text, QStringView signs)
{
    QString escaped;
    for (const QChar c : text) {
        if (signs.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

// Of a class in pandoc: letters, digits, "-" and "_".
QString classOf(const QString &name)
{
    QString word;
    for (const char32_t c : name.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || c == u'_' || c == u'-')
            word += QChar::fromUcs4(c);
        else if (!word.endsWith(u'-'))
            word += u'-';
    }
    return word;
}

// Runs with marks that open and close in each other. `text` makes a piece of text of it, `end` what
// stands behind the piece that a mark is on.
template <typename Text, typename End>
QString nested(const OpenArticle &article, TextRange part, Text &&text, End &&end)
{
    QString written;
    QList<const Annotation *> open;
    const auto closeTo = [&](qsizetype depth) {
        while (open.size() > depth)
            written += end(*open.takeLast());
    };
    for (const MarkedRun &run : runsOf(article, part)) {
        qsizetype same = 0;
        while (same < std::min(open.size(), run.annotations.size())
            && open[same] == run.annotations[same])
            ++same;
        closeTo(same);
        for (const Annotation *annotation : run.annotations.sliced(same)) {
            open.append(annotation);
            written += u'[';
        }
        written += text(article.text().slice(run.range));
    }
    closeTo(0);
    return written;
}

QString beginOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Headline:
        return u"# "_s;
    case ParagraphRole::Heading:
        return u"## "_s;
    case ParagraphRole::ListItem:
        return u"- "_s;
    case ParagraphRole::Quote:
        return u"> "_s;
    default:
        return {};
    }
}

} // namespace

QString markedMarkdown(const Project &project, const OpenArticle &article)
{
    QString written;
    for (const Paragraph &paragraph : article.text().paragraphs()) {
        const auto text = [](QStringView piece) {
            return escapedSigns(piece, u"\\`*_{}[]<>()#+-.!|~$^&@\"'");
        };
        const auto end = [&project](const Annotation &annotation) {
            return u"]{."_s + classOf(project.find(annotation.tag)->name) + u'}';
        };
        if (!written.isEmpty())
            written += u"\n\n"_s;
        written += beginOf(paragraph.role) + nested(article, paragraph.range, text, end);
    }
    return written + u'\n';
}

QString markedText(const Project &project, const OpenArticle &article)
{
    const auto text = [](QStringView piece) { return escapedSigns(piece, u"\\[]|"); };
    const auto end = [&](const Annotation &annotation) {
        return u'|' + text(project.find(annotation.tag)->name) + u']';
    };
    return nested(article, {0, article.text().size()}, text, end);
}

} // namespace Standoff
