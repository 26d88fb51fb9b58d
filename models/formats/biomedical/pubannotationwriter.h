// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/properties/flatarticle.h"

#include <QByteArray>

namespace Standoff {

// An article as a document of PubAnnotation, in UTF-8, with a line feed at the end.
QByteArray pubAnnotation(const Article &header, const QString &text, const FlatArticle &flat);

} // namespace Standoff
