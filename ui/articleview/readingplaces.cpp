// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/readingplaces.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {
constexpr qsizetype kept = 200; // articles
}

ReadingPlaces::ReadingPlaces(QSettings &settings)
    : m_settings(settings)
{
    for (const QString &line : settings.value("places").toStringList()) {
        const QStringList parts = line.split(u' ');
        if (parts.size() == 5)
            m_places.append({QUuid::fromString(parts[0]),
                {parts[1].toInt(), parts[2].toInt(), parts[3].toInt(), parts[4].toInt()}});
    }
}

QList<QUuid> ReadingPlaces::articles() const
{
    QList<QUuid> articles;
    for (const auto &[article, place] : m_places)
        articles.append(article);
    return articles;
}

ReadingPlace ReadingPlaces::placeIn(const QUuid &article) const
{
    const auto found = std::ranges::find(m_places, article, &std::pair<QUuid, ReadingPlace>::first);
    return found == m_places.end() ? ReadingPlace() : found->second;
}

void ReadingPlaces::keep(const QUuid &article, const ReadingPlace &place)
{
    m_places.removeIf([&article](const auto &entry) { return entry.first == article; });
    m_places.prepend({article, place});
    if (m_places.size() > kept)
        m_places.resize(kept);
    QStringList lines;
    for (const auto &[uuid, at] : std::as_const(m_places))
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(uuid.toString(QUuid::WithoutBraces))
                .arg(at.anchor)
                .arg(at.caret)
                .arg(at.top)
                .arg(at.distance));
    m_settings.setValue("places", lines);
}

} // namespace Standoff
