// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace Standoff {

// A problem that is to stay as it is, and why.
struct Waiver
{
    WaiverId id;
    QUuid uuid;
    QString check; // the problem's check and identity, see analysis/problem.h
    QString problem;
    QString reason; // never empty
    AnnotatorId annotator;
    QDateTime created;

    // What it is for; a project has one waiver for each.
    std::pair<QString, QString> waived() const { return {check, problem}; }

    bool operator==(const Waiver &) const = default;
};

template <>
struct Describe<Waiver>
{
    static constexpr auto name = "waiver";
    static constexpr auto fields = std::tuple{Field{"id", &Waiver::id},
        Field{"uuid", &Waiver::uuid}, Field{"check", &Waiver::check},
        Field{"problem", &Waiver::problem}, Field{"reason", &Waiver::reason},
        Field{"annotator", &Waiver::annotator}, Field{"created", &Waiver::created}};
};

} // namespace Standoff
