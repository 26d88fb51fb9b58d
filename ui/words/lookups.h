// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>
#include <QUrl>

class QSettings;

namespace Standoff {

// Where words are looked up outside of the project, in the browser: never but when a person asks.
// The sites are addresses with a place for the words, "%1"; they are kept in the settings.
class Lookups
{
public:
    enum Site { Web, Wikidata };

    explicit Lookups(QSettings &settings)
        : m_settings(settings)
    {
    }

    QString pattern(Site site) const;
    // A pattern that is none, or the one that is there without a setting, ends the setting.
    void setPattern(Site site, const QString &pattern);
    static QString defaultPattern(Site site);
    // Whether it leads to a page of the web, and has a place for the words.
    static bool isPattern(const QString &pattern);

    // The page for the words, which are shortened where they are longer than an address should be.
    QUrl address(Site site, const QString &words) const;

private:
    QSettings &m_settings;
};

} // namespace Standoff
