// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/unspaced.h"

namespace Standoff {

bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || (c > u'\u3000' && c <= u'\u303f')
        || (c > u'\uff00' && c <= u'\uff65');
}

} // namespace Standoff
