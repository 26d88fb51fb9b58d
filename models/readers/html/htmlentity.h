// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QString>

namespace Standoff {

// The character of "&eacute;", "&#233;" or "&#xE9;"; what is not known stays as it is. Knows the
// names of Latin-1, of punctuation and of the symbols that occur in articles.
QString textOfHtmlEntity(const QString &entity);

} // namespace Standoff
