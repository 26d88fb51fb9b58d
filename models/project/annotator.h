// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QString>
#include <QUuid>

namespace Standoff {

// The person at work, by the name that they gave.
struct Annotator
{
    AnnotatorId id;
    QUuid uuid;
    QString name;

    bool operator==(const Annotator &) const = default;
};

template <>
struct Describe<Annotator>
{
    static constexpr auto name = "annotator";
    static constexpr auto fields = std::tuple{Field{"id", &Annotator::id},
        Field{"uuid", &Annotator::uuid}, Field{"name", &Annotator::name}};
};

} // namespace Standoff
