// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/session.h"

using namespace Qt::StringLiterals;

// The verb for the choices that hold for a whole project.

namespace Standoff {

Result<> Session::setSetting(const QString &name, const QString &value)
{
    return setSettings({{name, value}});
}

Result<> Session::setSettings(const QMap<QString, QString> &values)
{
    if (values.contains(QString()))
        return failure(tr("a setting needs a name"));
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    ChangeSet changes(u"set setting"_s);
    const auto &settings = m_project.all<Setting>();
    for (const auto &[name, value] : values.asKeyValueRange()) {
        const auto before = std::ranges::find(settings, name, &Setting::name);
        if (before == settings.end()) {
            if (!value.isEmpty())
                changes.create(Setting{newId<Setting>(), name, value});
        } else if (value.isEmpty()) {
            changes.remove(*before);
        } else {
            changes.update(*before, Setting{before->id, name, value});
        }
    }
    return commit(std::move(changes));
}

} // namespace Standoff
