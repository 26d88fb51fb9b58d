// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// A date as people write it: "November 19, 2019", "19 Nov 2019 07:09 GMT", "2019-9-9",
// "19.11.2019", "19. November 2019, 8 Uhr", "2019년 11월 19일", "Updated Tue Nov 19 05:44:06
// GMT+0000 2019"; in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian,
// Ukrainian, Arabic, Korean, Japanese and Chinese.
struct WrittenDate
{
    // ISO 8601, as precise as the text is: "2019-11-19T07:09Z"; a time without a zone is local. ""
    // where the text has no date, or one that could be read in two ways ("3/4/2019").
    QString iso;
    // Whether the text has nothing else but words that belong to dates: "Published", weekdays.
    bool isAlone = false;
};

WrittenDate writtenDate(const QString &text);

} // namespace Standoff
