// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/odt.h"

#include "readers/documents/odttext.h"
#include "readers/translation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

ReaderKind::Likelihood judge(const QString &head)
{
    // The root element of a FODT comes first, whatever instructions and comments stand before it.
    static const QRegularExpression flat(
        uR"(^(?>\s+|<\?.*?\?>|<!--.*?-->)*+<office:document\b(?![^>]*\bmimetype\s*=\s*["'][^"'>]*\.(?:spreadsheet|presentation|graphics|chart))[^>]*\bxmlns:office\s*=)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression zipped(
        uR"(^PK\x{3}\x{4}\nmimetype=(?:application/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?|application/vnd\.sun\.xml\.writer)\n)"_s);
    return zipped.match(head).hasMatch() || flat.match(head).hasMatch()
        ? ReaderKind::Likelihood::Certain
        : ReaderKind::Likelihood::Excluded;
}

Result<> readParts(const QByteArray &bytes, OdtText &text)
{
    ASSIGN_OR_RETURN(auto package, XmlPackage::open(bytes));
    constexpr auto manifest = "META-INF/manifest.xml"_L1;
    if (package.has(manifest)) {
        ASSIGN_OR_RETURN(const auto xml, package.part(manifest));
        if (xml.contains("encryption-data")) {
            return failure(Readers::tr(
                "It is locked with a password; open it in a word processor and save it without"));
        }
    }
    for (const QString &part : {u"meta.xml"_s, u"styles.xml"_s, u"content.xml"_s}) {
        if (part != "content.xml"_L1 && !package.has(part))
            continue;
        ASSIGN_OR_RETURN(const auto xml, package.part(part));
        RETURN_IF_ERROR(walkXml(xml, text));
    }
    return {};
}

Result<> read(const Input &input, const ReadOptions & /*options*/, const ArticleSink &sink)
{
    IncomingArticle article;
    OdtText text(article);
    RETURN_IF_ERROR(
        ZipArchive::isZip(input.bytes) ? readParts(input.bytes, text) : walkXml(input.bytes, text));
    article.text = textOfLines(text.takeLines());
    if (text.isRightToLeft())
        article.direction = Direction::RightToLeft;
    text.findings.tell(article);
    return sink(std::move(article));
}

} // namespace

ReaderKind odtReader()
{
    return {u"odt"_s, Readers::tr("OpenDocument text"),
        u"application/vnd.oasis.opendocument.text"_s,
        {u"odt"_s, u"fodt"_s, u"ott"_s, u"odm"_s, u"sxw"_s}, judge, read};
}

} // namespace Standoff
