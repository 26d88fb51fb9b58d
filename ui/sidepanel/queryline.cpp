// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/queryline.h"

namespace Standoff {

QueryLine::QueryLine(const Project &project, Register kind, QWidget *parent)
    : CompletingLine([&project, kind](const QString &text,
                         int cursor) { return completeQuery(text, cursor, kind, project); },
          parent)
    , m_project(project)
    , m_kind(kind)
{
    setPlaceholderText(tr("Filter…"));
    setToolTip(
        tr("Words in the name, or a field and its value: %1. Put a minus in front to exclude.")
            .arg(kind == Register::Claims       ? QStringLiteral("state:triaged source:Reuters")
                    : kind == Register::Sources ? QStringLiteral("kind:person grade:B")
                                                : QStringLiteral("type:person mentions:>3")));
    setAccessibleName(tr("Filter the register"));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_query = RecordQuery(text, m_kind, m_project);
        emit queryChanged(m_query);
    });
}

QString QueryLine::hint() const
{
    if (m_query.unknownFields().isEmpty())
        return {};
    return tr("There is no field “%1”; there are %2.")
        .arg(
            m_query.unknownFields().first(), locale().createSeparatedList(queryFieldNames(m_kind)));
}

} // namespace Standoff
