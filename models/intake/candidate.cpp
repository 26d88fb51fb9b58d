// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/candidate.h"

#include "intake/translation.h"

namespace Standoff {

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Ready:
        return IntakeWords::tr("Ready");
    case Standing::Told:
        return IntakeWords::tr("Told");
    case Standing::Doubtful:
        return IntakeWords::tr("Look at");
    case Standing::Known:
        return IntakeWords::tr("There already");
    case Standing::Refused:
        return IntakeWords::tr("Refused");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Standoff
