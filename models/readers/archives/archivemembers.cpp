// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/archives/archivemembers.h"

#include "readers/filesof.h"
#include "readers/translation.h"
#include "readers/unpacking/inflate.h"

#include <QCollator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "a" and "b/" for "a/b/c.txt": the folders that it is in.
QStringList foldersOf(const QString &path)
{
    QStringList folders = path.split(u'/');
    folders.removeLast();
    return folders;
}

bool isOfSystem(const QString &path)
{
    static const QStringList names{
        u"__MACOSX"_s, u"Thumbs.db"_s, u"desktop.ini"_s, u"$RECYCLE.BIN"_s};
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return names.contains(part) || (part.startsWith(u'.') && part != "."_L1 && part != ".."_L1);
    });
}

// What pages show or run, by the suffix.
bool isShownByPages(const QString &path)
{
    static const QSet<QString> suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s,
        u"avif"_s, u"svg"_s, u"ico"_s, u"bmp"_s, u"css"_s, u"js"_s, u"mjs"_s, u"map"_s, u"woff"_s,
        u"woff2"_s, u"ttf"_s, u"otf"_s, u"eot"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

// Whether members are part of a page: in the folder that was saved beside it, or what pages show in
// its folder or one below.
class PagesOfArchive
{
public:
    explicit PagesOfArchive(const QList<ArchiveMember> &members)
    {
        for (const ArchiveMember &member : members) {
            if (isSavedPage(member.path)) {
                m_pages.insert(member.path.first(member.path.lastIndexOf(u'.')));
                m_folders.insert(foldersOf(member.path).join(u'/'));
            }
        }
    }
    bool have(const QString &path) const
    {
        QString folder;
        bool isBelow = m_folders.contains(folder);
        for (const QString &name : foldersOf(path)) {
            folder += folder.isEmpty() ? name : u'/' + name;
            if (isOfPage(folder, m_pages))
                return true;
            isBelow = isBelow || m_folders.contains(folder);
        }
        return isBelow && isShownByPages(path);
    }

private:
    QSet<QString> m_pages; // without their suffixes
    QSet<QString> m_folders; // that pages are in
};

// As folders are read: see filesOf().
void sortMembers(QList<ArchiveMember> &members)
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    const auto isBefore = [&](const ArchiveMember &one, const ArchiveMember &other) {
        const QStringList own = one.path.split(u'/');
        const QStringList others = other.path.split(u'/');
        for (qsizetype i = 0; i < std::min(own.size(), others.size()); ++i) {
            const bool isFile = i == own.size() - 1;
            if (isFile != (i == others.size() - 1))
                return isFile;
            if (const int order = collator.compare(own[i], others[i]); order != 0)
                return order < 0;
        }
        return false;
    };
    std::ranges::stable_sort(members, isBefore);
}

// On one line, and no longer than a person reads.
QString shownPath(const QString &path)
{
    constexpr qsizetype longest = 300;
    QString shown = path.left(longest);
    std::ranges::replace_if(
        shown, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return shown;
}

// What keeps a member from being unpacked.
std::optional<QString> whyNotUnpacked(
    const ArchiveMember &member, const Input &archive, const ReadOptions &options)
{
    if (member.size > options.limits.fileSize) {
        return Readers::tr("It is larger than can be read (%1)")
            .arg(QLocale().formattedDataSize(member.size, 0));
    }
    if (member.size > mostOfText(member.packedSize)) {
        return Readers::tr(
            "It is packed more densely than any text; the file may have been made to do harm");
    }
    if (member.size > *archive.unpackable) {
        return Readers::tr(
            "More than can be read would be unpacked; unpack the archive and add its files");
    }
    return {};
}

} // namespace

Result<> readMembers(QList<ArchiveMember> members, const Input &archive, const ReadOptions &options,
    const ArticleSink &sink)
{
    const qsizetype hidden =
        members.removeIf([](const ArchiveMember &member) { return isOfSystem(member.path); });
    if (hidden > 0) {
        RETURN_IF_ERROR(sink.leaveOut({.part = {},
            .why = Readers::tr("%Ln hidden file(s) left out", nullptr, int(hidden)),
            .isProblem = false}));
    }
    const PagesOfArchive pages(members);
    members.removeIf([&](const ArchiveMember &member) { return pages.have(member.path); });
    sortMembers(members);
    for (const ArchiveMember &member : std::as_const(members)) {
        const QString part = shownPath(member.path);
        if (const auto why = whyNotUnpacked(member, archive, options)) {
            RETURN_IF_ERROR(sink.leaveOut({part, *why}));
            continue;
        }
        *archive.unpackable -= member.size; // the work is done, whether it succeeds or not
        const auto bytes = member.unpacked(member.size);
        if (!bytes) {
            RETURN_IF_ERROR(sink.leaveOut({part, bytes.error().text}));
            continue;
        }
        RETURN_IF_ERROR(sink.readWithin({.input = {.path = part.section(u'/', -1), .bytes = *bytes},
            .part = part,
            .complete = {}}));
    }
    return {};
}

} // namespace Standoff
