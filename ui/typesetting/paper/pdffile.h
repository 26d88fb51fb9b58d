// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <functional>

class QPageLayout;
class QPdfWriter;

namespace Standoff {

// Writes a PDF, which appears whole or not at all: not where paint, which makes its pages, fails.
// May be called on any thread on which paint may be.
Result<> writePdf(const QString &path, const QPageLayout &page, const QString &title,
    const std::function<Result<>(QPdfWriter &)> &paint);

} // namespace Standoff
