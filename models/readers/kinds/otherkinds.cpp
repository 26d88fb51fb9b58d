// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/otherkinds.h"

#include "readers/kinds/sourcecode.h"
#include "readers/textbytes.h"
#include "readers/translation.h"

#include <QRegularExpression>
#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

enum class Family : quint8 { Picture, Sound, Program, Archive, Database, Document, Font };

struct Mark
{
    qsizetype at;
    QByteArrayView bytes;
    Family family;
    const char *name;
};

// The marks that formats begin with, as their specifications have them. Short ones that may be
// letters of a text have to be followed by what no text has (see isBinary()).
constexpr Mark marks[] = {
    {0, "\x89PNG\r\n\x1a\n", Family::Picture, "PNG"},
    {0, "\xff\xd8\xff", Family::Picture, "JPEG"},
    {0, "GIF87a", Family::Picture, "GIF"},
    {0, "GIF89a", Family::Picture, "GIF"},
    {8, "WEBP", Family::Picture, "WebP"},
    {0, QByteArrayView("II*\0", 4), Family::Picture, "TIFF"},
    {0, QByteArrayView("MM\0*", 4), Family::Picture, "TIFF"},
    {0, "BM", Family::Picture, "BMP"},
    {0, "8BPS", Family::Picture, "Photoshop"},
    {4, "ftypheic", Family::Picture, "HEIC"},
    {4, "ftypavif", Family::Picture, "AVIF"},
    {4, "ftyp", Family::Sound, "MPEG-4"},
    {0, "ID3", Family::Sound, "MP3"},
    {0, "OggS", Family::Sound, "Ogg"},
    {0, "fLaC", Family::Sound, "FLAC"},
    {0, "\x1a\x45\xdf\xa3", Family::Sound, "Matroska"},
    {0, "RIFF", Family::Sound, "RIFF"},
    {0,
        "\x7f"
        "ELF",
        Family::Program, "ELF"},
    {0, "MZ", Family::Program, "Windows"},
    {0, "\xca\xfe\xba\xbe", Family::Program, "Java, Mach-O"},
    {0, "\xcf\xfa\xed\xfe", Family::Program, "Mach-O"},
    {0, QByteArrayView("\0asm", 4), Family::Program, "WebAssembly"},
    {0, "BZh", Family::Archive, "bzip2"},
    {0,
        QByteArrayView("\xfd"
                       "7zXZ\0",
            6),
        Family::Archive, "xz"},
    {0, "7z\xbc\xaf\x27\x1c", Family::Archive, "7z"},
    {0, "Rar!\x1a\x07", Family::Archive, "RAR"},
    {0, "\x28\xb5\x2f\xfd", Family::Archive, "Zstandard"},
    {0, QByteArrayView("SQLite format 3\0", 16), Family::Database, "SQLite"},
    {0, QByteArrayView("\0\1\0\0Standard ", 13), Family::Database, "Access"},
    {0, "PAR1", Family::Database, "Parquet"},
    {0, "AT&TFORM", Family::Document, "DjVu"},
    {0, "%!PS", Family::Document, "PostScript"},
    {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Family::Document, ""},
    {0, "wOFF", Family::Font, ""},
    {0, "wOF2", Family::Font, ""},
    {0, QByteArrayView("OTTO\0", 5), Family::Font, ""},
    {0, QByteArrayView("\0\1\0\0\0", 5), Family::Font, ""},
};

// Text has no NUL, and hardly any other control characters.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 512;
    return bytes.first(std::min(lookedAt, bytes.size())).contains('\0');
}

bool has(const QByteArray &bytes, const Mark &mark)
{
    constexpr qsizetype surely = 5; // letters that no text begins with
    if (QByteArrayView(bytes).sliced(std::min(mark.at, bytes.size())).startsWith(mark.bytes)) {
        const bool isAscii =
            std::ranges::all_of(mark.bytes, [](char c) { return c >= ' ' && c < '\x7f'; });
        return !isAscii || mark.bytes.size() >= surely || mark.family == Family::Document
            || isBinary(bytes);
    }
    return false;
}

QString nameOf(const Mark &mark)
{
    const QString name = QString::fromLatin1(mark.name);
    switch (mark.family) {
    case Family::Picture:
        return Readers::tr("It is a picture (%1); the text in it has to be recognised (OCR) and "
                           "saved as text first")
            .arg(name);
    case Family::Sound:
        return Readers::tr("It is audio or video (%1); what is said has to be written down first")
            .arg(name);
    case Family::Program:
        return Readers::tr("It is a program (%1), not an article").arg(name);
    case Family::Archive:
        return Readers::tr("It is an archive (%1); unpack it and add the files that are in it")
            .arg(name);
    case Family::Database:
        return Readers::tr("It is a database (%1), not an article; a project is opened, not added")
            .arg(name);
    case Family::Font:
        return Readers::tr("It is a font, not an article");
    case Family::Document:
        break;
    }
    if (!name.isEmpty())
        return Readers::tr("It is a document of a kind that cannot be read (%1); save it as PDF")
            .arg(name);
    return Readers::tr("It is a document of an old version of Microsoft Office, or one that is "
                       "locked with a password; open it and save it as DOCX, without a password");
}

// Archives that are documents, by their listing (see XmlPackage).
QString nameOfArchive(const QString &head)
{
    constexpr auto failed = "PK\x03\x04\nfailed="_L1;
    if (head.startsWith(failed)) {
        //: %1 is an error, such as "it is damaged or incomplete; …"
        return Readers::tr("It is a ZIP archive, as DOCX, ODT and EPUB are. %1")
            .arg(head.mid(failed.size()).trimmed());
    }
    if (head.contains("\nxl/"_L1)) // XLSB
        return Readers::tr("It is a spreadsheet of a kind that cannot be read; save it as XLSX");
    if (head.contains("\nppt/"_L1) || head.contains("opendocument.presentation"_L1))
        return Readers::tr("It is a presentation; save the text of an article as a document");
    return Readers::tr("It is an archive (%1); unpack it and add the files that are in it")
        .arg(u"ZIP"_s);
}

// The name of the root element; "" where it is not XML, but may be a page or a text.
QString rootOfXml(const QByteArray &bytes, const QString &head)
{
    static const QRegularExpression root(
        uR"(^(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b(?:[^\[\]>]|\[.*?\])*>)*+<([A-Za-z_][\w.:-]*)(\s[^<>]*)?/?>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = root.match(head);
    if (!match.hasMatch())
        return head.startsWith("<?xml"_L1) ? u"?"_s : QString();
    const QString name = match.captured(1);
    const QByteArray local = name.section(u':', -1).toLatin1();
    const bool isOfHtml = gumbo_tag_enum(local.constData()) != GUMBO_TAG_UNKNOWN;
    const QByteArray end = bytes.last(std::min<qsizetype>(200, bytes.size())).trimmed();
    const bool isClosed =
        end.endsWith("</" + name.toUtf8() + '>') || match.captured(0).endsWith("/>"_L1);
    if (head.startsWith("<?xml"_L1) || match.captured(2).contains("xmlns"_L1))
        return isOfHtml && local != "svg" && local != "math" ? QString() : name;
    return !isOfHtml && isClosed ? name : QString();
}

QString nameOfXml(const QString &root)
{
    const QString local = root.section(u':', -1);
    if (local == "svg"_L1)
        return nameOf({0, {}, Family::Picture, "SVG"});
    if (local == "document"_L1 || local == "wordDocument"_L1 || local == "package"_L1) {
        return Readers::tr(
            "It is a document in XML (%1); open it in a word processor and save it as DOCX or ODT")
            .arg(root);
    }
    return Readers::tr("It is XML of a kind that cannot be read (its first element is <%1>); save "
                       "the article as text or as a web page")
        .arg(root);
}

bool isBase64(const QString &head)
{
    static const QRegularExpression lines(
        uR"(^(?:data:[\w.+/-]+(?:;[\w=-]+)*;base64,|begin(?:-base64)? [0-7]{3} \S+\s+)?(?:[A-Za-z0-9+/_-]{60,}=*\s*)+[A-Za-z0-9+/_=-]*\s*$)"_s);
    constexpr qsizetype least = 200;
    const auto is = [&](bool (*test)(char32_t)) {
        return std::ranges::any_of(head, [&](QChar c) { return test(c.unicode()); });
    };
    return head.size() >= least && lines.match(head).hasMatch() && is(QChar::isDigit)
        && is(QChar::isUpper) && is(QChar::isLower);
}

QString nameOfText(const QByteArray &bytes, const QString &head)
{
    if (head.startsWith("filedesc://"_L1)) {
        return Readers::tr("It is a web archive of an old kind (ARC); turn it into a WARC file, or "
                           "save its pages from a browser");
    }
    if (isBase64(head))
        return Readers::tr(
            "It is encoded (base64), not text; decode it, or save the article again");
    static const QRegularExpression calendar(uR"(^BEGIN:(?:VCALENDAR|VCARD)\s)"_s);
    if (calendar.match(head).hasMatch())
        return Readers::tr("It is a calendar or an address, not an article");
    // HZ has as many signs; the reader of text refuses it by its name.
    if (looksLikeSourceCode(bytes) && shiftingEncoding(bytes).isEmpty())
        return Readers::tr("It is source code, not an article; save the article as text");
    return {};
}

} // namespace

std::optional<QString> otherKind(const QByteArray &bytes, const QString &head)
{
    const auto mark = std::ranges::find_if(marks, [&](const Mark &m) { return has(bytes, m); });
    if (mark != std::end(marks))
        return nameOf(*mark);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return nameOfArchive(head);
    if (QString name = nameOfText(bytes, head); !name.isEmpty())
        return name;
    const QString root = rootOfXml(bytes, head);
    return root.isEmpty() ? std::nullopt : std::optional(nameOfXml(root));
}

} // namespace Standoff
