// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

class QCoreApplication;

namespace Standoff {

// Installs the translations of the program and of Qt for the person's locale, or else those of
// English.
void installTranslations(QCoreApplication &app);

} // namespace Standoff
