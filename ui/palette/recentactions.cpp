// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palette/recentactions.h"

#include "widgets/actionlist.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype mostRecent = 9;

} // namespace

QStringList recentActions(const QSettings &settings)
{
    return settings.value("palette/recent").toStringList();
}

void rememberAction(QSettings &settings, const ListedAction &action)
{
    const QString name = recentName(action);
    QStringList recent = recentActions(settings);
    recent.removeAll(name);
    recent.prepend(name);
    settings.setValue("palette/recent", recent.first(std::min(recent.size(), mostRecent)));
}

QString recentName(const ListedAction &action)
{
    return action.id.isEmpty() ? action.where() + u'/' + action.text : action.id;
}

} // namespace Standoff
