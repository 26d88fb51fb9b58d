// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>

namespace Standoff {

// A choice that holds for the whole project, such as "severity.quotation-marks". Without one, what
// the program does by itself holds.
struct Setting
{
    SettingId id;
    QString name; // unique
    QString value;

    bool operator==(const Setting &) const = default;
};

template <>
struct Describe<Setting>
{
    static constexpr auto name = "setting";
    static constexpr auto fields = std::tuple{
        Field{"id", &Setting::id}, Field{"name", &Setting::name}, Field{"value", &Setting::value}};
};

} // namespace Standoff
