// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/output.h"
#include "project/project.h"

#include <QMap>
#include <QSet>

namespace Standoff {

// The labelling configuration of Label Studio (https://labelstud.io/tags/) for a tagset, and for
// what the tasks that were written hold beyond it.
class LabelStudioConfig
{
public:
    static constexpr auto textName = "text"; // of the object that regions are of
    static constexpr auto noteName = "note"; // of the field for notes

    explicit LabelStudioConfig(const Project &project);

    // Whether an attribute has a field; those that are called like another element have none.
    bool hasField(const QString &attribute) const;
    // Whether that is a choice among values, not a text.
    bool isChoice(const QString &attribute) const { return !m_values.value(attribute).isEmpty(); }

    // What a task holds.
    void addAttribute(const QString &name, const QString &value);
    void addRelation(const QString &type) { m_relations.insert(type); }

    void write(Output &output) const;

private:
    const Project &m_project;
    QSet<QString> m_taken; // names of elements
    QMap<QString, QStringList> m_values; // of attributes; none: any text
    QSet<QString> m_relations;
};

} // namespace Standoff
