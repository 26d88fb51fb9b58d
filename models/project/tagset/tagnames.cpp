// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/tagset/tagnames.h"

#include <QCoreApplication>
#include <QHash>

namespace Standoff {

namespace {

// All names of resources/tagsets/news.json.
const char *const names[] = {QT_TRANSLATE_NOOP("Tagset", "Entities"),
    QT_TRANSLATE_NOOP("Tagset", "Person"), QT_TRANSLATE_NOOP("Tagset", "Organisation"),
    QT_TRANSLATE_NOOP("Tagset", "Location"), QT_TRANSLATE_NOOP("Tagset", "Event"),
    QT_TRANSLATE_NOOP("Tagset", "Product"), QT_TRANSLATE_NOOP("Tagset", "Document"),
    QT_TRANSLATE_NOOP("Tagset", "Date"), QT_TRANSLATE_NOOP("Tagset", "Quantity"),
    QT_TRANSLATE_NOOP("Tagset", "Claims"), QT_TRANSLATE_NOOP("Tagset", "Event or property"),
    QT_TRANSLATE_NOOP("Tagset", "Numerical"), QT_TRANSLATE_NOOP("Tagset", "Quote verification"),
    QT_TRANSLATE_NOOP("Tagset", "Causal"), QT_TRANSLATE_NOOP("Tagset", "Position"),
    QT_TRANSLATE_NOOP("Tagset", "Prediction"), QT_TRANSLATE_NOOP("Tagset", "Law or rule"),
    QT_TRANSLATE_NOOP("Tagset", "Personal experience"), QT_TRANSLATE_NOOP("Tagset", "Sources"),
    QT_TRANSLATE_NOOP("Tagset", "Named"), QT_TRANSLATE_NOOP("Tagset", "Described"),
    QT_TRANSLATE_NOOP("Tagset", "Unnamed"), QT_TRANSLATE_NOOP("Tagset", "Media"),
    QT_TRANSLATE_NOOP("Tagset", "Cues"), QT_TRANSLATE_NOOP("Tagset", "Cue"),
    //: an attribute of a tag: in which form something is named
    QT_TRANSLATE_NOOP("Tagset", "form"),
    //: a form: by name
    QT_TRANSLATE_NOOP("Tagset", "name"),
    //: a form: by a noun phrase
    QT_TRANSLATE_NOOP("Tagset", "nominal"), QT_TRANSLATE_NOOP("Tagset", "pronoun"),
    //: a form of a date
    QT_TRANSLATE_NOOP("Tagset", "absolute"),
    //: a form of a date
    QT_TRANSLATE_NOOP("Tagset", "relative"),
    //: a form of a date
    QT_TRANSLATE_NOOP("Tagset", "duration"),
    //: a form of a quantity
    QT_TRANSLATE_NOOP("Tagset", "exact"),
    //: a form of a quantity
    QT_TRANSLATE_NOOP("Tagset", "approximate"),
    //: a form of a quantity
    QT_TRANSLATE_NOOP("Tagset", "vague")};

} // namespace

QString shownTagName(const QString &name)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> all;
        for (const char *each : names)
            all.insert(QString::fromUtf8(each), each);
        return all;
    }();
    const char *const found = known.value(name);
    return found ? QCoreApplication::translate("Tagset", found) : name;
}

} // namespace Standoff
