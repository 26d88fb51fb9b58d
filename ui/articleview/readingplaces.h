// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "articleview/readingplace.h"

#include <QList>
#include <QUuid>

class QSettings;

namespace Standoff {

// Where a person was in the articles that were read last, kept in the settings from one start of
// the program to the next.
class ReadingPlaces
{
public:
    explicit ReadingPlaces(QSettings &settings);

    // The articles in which there is a place, the last one read first.
    QList<QUuid> articles() const;
    // The beginning, for an article that was not read, or too long ago.
    ReadingPlace placeIn(const QUuid &article) const;
    void keep(const QUuid &article, const ReadingPlace &place);

private:
    QSettings &m_settings;
    QList<std::pair<QUuid, ReadingPlace>> m_places; // the last one read first
};

} // namespace Standoff
