// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/settings.h"

#include "session/openproject.h"
#include "session/step.h"

namespace Standoff {

Result<> setSetting(OpenProject &session, const QString &name, const QString &value)
{
    return setSettings(session, {{name, value}});
}

Result<> setSettings(OpenProject &session, const QMap<QString, QString> &values)
{
    if (values.contains(QString()))
        return failure(OpenProject::tr("A setting needs a name"));
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::SetSetting));
    const auto &settings = step.project().all<Setting>();
    for (const auto &[name, value] : values.asKeyValueRange()) {
        const auto before = std::ranges::find(settings, name, &Setting::name);
        if (before == settings.end()) {
            if (!value.isEmpty())
                step.create(Setting{{}, name, value});
        } else if (value.isEmpty()) {
            step.remove(*before);
        } else {
            step.update(*before, Setting{before->id, name, value});
        }
    }
    return step.commit();
}

} // namespace Standoff
