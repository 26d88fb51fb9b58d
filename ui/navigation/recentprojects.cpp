// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "navigation/recentprojects.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostRecent = 10; // that are not pinned
constexpr auto recentKey = "recent"_L1;
constexpr auto pinnedKey = "pinned"_L1;

QString nameOfPath(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace

QStringList RecentProjects::pinned() const
{
    QStringList paths = m_settings.value(pinnedKey).toStringList();
    std::ranges::sort(paths, [](const QString &one, const QString &other) {
        const int order = QString::localeAwareCompare(nameOfPath(one), nameOfPath(other));
        return order != 0 ? order < 0 : one < other;
    });
    return paths;
}

QStringList RecentProjects::all() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    for (const QString &path : pinned()) {
        if (!paths.contains(path))
            paths.append(path);
    }
    return paths;
}

QStringList RecentProjects::others() const
{
    const QStringList kept = m_settings.value(pinnedKey).toStringList();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([&kept](const QString &path) { return kept.contains(path); });
    return paths.first(std::min(paths.size(), mostRecent));
}

bool RecentProjects::isPinned(const QString &path) const
{
    return m_settings.value(pinnedKey).toStringList().contains(QFileInfo(path).absoluteFilePath());
}

void RecentProjects::setPinned(const QString &path, bool isPinned)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(pinnedKey).toStringList();
    paths.removeAll(absolute);
    if (isPinned)
        paths.append(absolute);
    m_settings.setValue(pinnedKey, paths);
}

void RecentProjects::remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    const QStringList kept = m_settings.value(pinnedKey).toStringList();
    qsizetype others = 0;
    paths.removeIf(
        [&](const QString &each) { return !kept.contains(each) && ++others > mostRecent; });
    m_settings.setValue(recentKey, paths);
}

void RecentProjects::clear()
{
    const QStringList kept = m_settings.value(pinnedKey).toStringList();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([&kept](const QString &path) { return !kept.contains(path); });
    m_settings.setValue(recentKey, paths);
}

} // namespace Standoff
