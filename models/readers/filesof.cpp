// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/filesof.h"

#include "readers/translation.h"
#include "text/error.h"

#include <QCollator>
#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr int deepest = 40; // folders

class Walk
{
public:
    Walk() { m_collator.setNumericMode(true); }

    Result<FilesToRead> files(const QString &folder)
    {
        RETURN_IF_ERROR(look(folder, 0));
        if (m_found.paths.isEmpty())
            return failure(Readers::tr("%1: There is no file in this folder").arg(folder));
        if (m_hidden > 0) {
            m_found.remarks.append(
                Readers::tr("%1: %Ln hidden file(s) or folder(s) left out", nullptr, m_hidden)
                    .arg(folder));
        }
        return std::move(m_found);
    }

private:
    Result<> look(const QString &folder, int depth)
    {
        if (depth > deepest)
            return failure(Readers::tr("%1: This is too deep").arg(folder));
        const QDir dir(folder);
        if (!dir.isReadable())
            return failure(Readers::tr("%1: The folder cannot be read").arg(folder));
        QFileInfoList entries = dir.entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        std::ranges::sort(entries, [this](const QFileInfo &one, const QFileInfo &other) {
            return m_collator.compare(one.fileName(), other.fileName()) < 0;
        });
        QSet<QString> pages;
        QStringList folders;
        for (const QFileInfo &entry : std::as_const(entries)) {
            if (entry.isHidden()) {
                ++m_hidden;
            } else if (entry.isSymLink()) {
                leaveOut(entry, Readers::tr("A link is not followed"));
            } else if (entry.isDir()) {
                folders.append(entry.fileName());
            } else if (!entry.isFile()) {
                leaveOut(entry, Readers::tr("This is not a file"));
            } else if (m_found.paths.size() == mostFiles) {
                return failure(
                    Readers::tr("%1: There are more than %Ln file(s); add them part by part",
                        nullptr, int(mostFiles))
                        .arg(folder));
            } else {
                if (isSavedPage(entry.fileName()))
                    pages.insert(entry.completeBaseName());
                m_found.paths.append(entry.filePath());
            }
        }
        for (const QString &name : std::as_const(folders)) {
            if (!isOfPage(name, pages)) {
                RETURN_IF_ERROR(look(dir.filePath(name), depth + 1));
            } else {
                leaveOut(QFileInfo(dir, name), Readers::tr("This belongs to the page beside it"));
            }
        }
        return {};
    }

    void leaveOut(const QFileInfo &entry, const QString &reason)
    {
        //: %1 is a file or folder, %2 why it is not read
        m_found.remarks.append(Readers::tr("%1: Left out: %2").arg(entry.filePath(), reason));
    }

    QCollator m_collator{
        QLocale(QLocale::English)}; // the same everywhere; that of C knows no numbers
    FilesToRead m_found;
    int m_hidden = 0;
};

} // namespace

bool isSavedPage(const QString &name)
{
    static const QStringList suffixes{u"html"_s, u"htm"_s, u"xhtml"_s};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

// What browsers append to the name, in the languages that they speak.
bool isOfPage(const QString &folder, const QSet<QString> &pages)
{
    static const QStringList endings{u"_files"_s, u".files"_s, u"_Files"_s, u"-Dateien"_s,
        u"_fichiers"_s, u"_archivos"_s, u"_arquivos"_s, u"_bestanden"_s, u"_file"_s, u"_pliki"_s};
    return std::ranges::any_of(endings, [&](const QString &ending) {
        return folder.endsWith(ending) && pages.contains(folder.chopped(ending.size()));
    });
}

FilesToRead filesOf(const QStringList &paths)
{
    FilesToRead all;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            all.paths.append(path);
        } else if (const auto found = Walk().files(path)) {
            all.paths += found->paths;
            all.remarks += found->remarks;
        } else {
            all.problems.append(found.error().text);
        }
    }
    return all;
}

} // namespace Standoff
