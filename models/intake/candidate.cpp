// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "intake/candidate.h"

#include "intake/translation.h"
#include "readers/kinds/reader.h"

#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Ready:
        return IntakeWords::tr("Ready");
    case Standing::Told:
        return IntakeWords::tr("With remarks");
    case Standing::Doubtful:
        return IntakeWords::tr("Look at");
    case Standing::Known:
        return IntakeWords::tr("There already");
    case Standing::Refused:
        return IntakeWords::tr("Refused");
    }
    Q_UNREACHABLE_RETURN({});
}

bool mayBeTable(const Candidate &candidate)
{
    const QList<ReaderKind> kinds = readerKinds();
    const QString suffix = QFileInfo(candidate.file).suffix().toLower();
    const auto named = std::ranges::find_if(
        kinds, [&](const ReaderKind &kind) { return kind.suffixes.contains(suffix); });
    if (named != kinds.end() && named->preview)
        return true;
    const auto read = std::ranges::find(kinds, candidate.article.mediaType, &ReaderKind::mediaType);
    // A table within an archive cannot be read by itself.
    return read != kinds.end() && read->preview
        && (named == kinds.end() || named->mediaType.startsWith("text/"_L1));
}

} // namespace Standoff
