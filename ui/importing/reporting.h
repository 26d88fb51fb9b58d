// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/candidate.h"
#include "text/error.h"

#include <QList>

class QWidget;

namespace Standoff {

// Asks where to, and writes what came of all (see intakeReport()); nothing where nobody says.
Result<> saveReport(const QList<Candidate> &candidates, QWidget *parent);

// A line for each remark.
QString reportInWords(const QList<Candidate> &candidates);

} // namespace Standoff
