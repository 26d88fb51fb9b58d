// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QStringList>

class QSettings;

namespace Standoff {

// The projects that were opened last, by their paths, and those that a person wants to find there
// however long ago that was. Each call reads the settings, which other windows change as well.
class RecentProjects
{
public:
    explicit RecentProjects(QSettings &settings)
        : m_settings(settings)
    {
    }

    // By name.
    QStringList pinned() const;
    // The last ones that are not pinned, the latest first.
    QStringList others() const;
    // All of them, the latest first.
    QStringList all() const;
    bool isPinned(const QString &path) const;
    void setPinned(const QString &path, bool isPinned);
    // It is the latest from now on.
    void remember(const QString &path);
    // Forgets those that are not pinned.
    void clear();

private:
    QSettings &m_settings;
};

} // namespace Standoff
