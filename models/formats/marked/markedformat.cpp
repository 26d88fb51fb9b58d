// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/marked/markedformat.h"

#include "formats/interchange/exporting.h"
#include "formats/marked/markedpage.h"
#include "formats/marked/markedtext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

FormatInfo MarkedFormat::infoFor(Style style)
{
    FormatInfo info{.package = FormatInfo::Package::Folder,
        .carries = {Content::Texts, Content::Fragments, Content::Overlaps}};
    switch (style) {
    case Style::Html:
        info.id = u"html-marks"_s;
        info.name = tr("HTML with marks");
        info.suffixes = {u"html"_s};
        info.mediaTypes = {u"text/html"_s};
        info.syntax = u"HTML"_s;
        break;
    case Style::Markdown:
        info.id = u"markdown-marks"_s;
        info.name = tr("Markdown with marks");
        info.suffixes = {u"md"_s};
        info.mediaTypes = {u"text/markdown"_s};
        info.syntax = u"Markdown"_s;
        info.carries = {Content::Texts, Content::Overlaps};
        break;
    case Style::Text:
        info.id = u"text-marks"_s;
        info.name = tr("Plain text with marks");
        info.suffixes = {u"txt"_s};
        info.mediaTypes = {u"text/plain"_s};
        info.carries = {Content::Texts, Content::Overlaps};
        break;
    }
    return info;
}

MarkedFormat::MarkedFormat(Style style)
    : Format(infoFor(style))
    , m_style(style)
{
}

Result<> MarkedFormat::writeFiles(const ExportSource &source, ExportDestination &destination,
    const FormatOptions &, const Progress &progress) const
{
    const Project &project = source.project();
    QSet<QString> used;
    return eachArticle(source, destination, progress, [&](const OpenArticle &article) {
        const Article &header = *project.find(article.article());
        const QString name = fileNameOf(project, header, used) + u'.' + info().suffixes.first();
        return destination.add(name, [&](Output &output) -> Result<> {
            switch (m_style) {
            case Style::Html:
                output.write(markedPage(project, article).html().toUtf8());
                break;
            case Style::Markdown:
                output.write(markedMarkdown(project, article).toUtf8());
                break;
            case Style::Text:
                output.write(markedText(project, article).toUtf8());
                break;
            }
            return {};
        });
    });
}

} // namespace Standoff
