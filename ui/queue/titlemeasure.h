// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace Standoff {

// Whether titles fit on one line. A list asks that of all of its articles whenever one of them
// changes, so letters are measured once and added up; a title is shaped only where that leaves it
// open, or where its letters change each other's forms.
class TitleMeasure
{
public:
    // O(length of the title).
    bool fits(const QString &title, const QFont &font, int width);

private:
    QFont m_font;
    QHash<QChar, qreal> m_widths; // by themselves, in that font
};

} // namespace Standoff
