// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/texts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Standoff {

QString verbText(const QString &verb)
{
    const QHash<QString, QString> texts{
        {u"add articles"_s, SessionTexts::tr("add articles")},
        {u"edit article"_s, SessionTexts::tr("edit article")},
        {u"remove articles"_s, SessionTexts::tr("remove articles")},
        {u"set paragraph role"_s, SessionTexts::tr("change role of paragraph")},
        {u"annotate"_s, SessionTexts::tr("tag text")},
        {u"retag"_s, SessionTexts::tr("change tag")},
        {u"move boundary"_s, SessionTexts::tr("move boundary")},
        {u"split annotation"_s, SessionTexts::tr("split annotation")},
        {u"join annotations"_s, SessionTexts::tr("join annotations")},
        {u"attribute"_s, SessionTexts::tr("attribution")},
        {u"relate"_s, SessionTexts::tr("draw relation")},
        {u"remove relation"_s, SessionTexts::tr("remove relation")},
        {u"remove annotations"_s, SessionTexts::tr("remove annotation")},
        {u"edit annotation"_s, SessionTexts::tr("edit annotation")},
        {u"link"_s, SessionTexts::tr("link to record")},
        {u"unlink"_s, SessionTexts::tr("unlink from record")},
        {u"put record"_s, SessionTexts::tr("edit record")},
        {u"merge records"_s, SessionTexts::tr("merge records")},
        {u"split off record"_s, SessionTexts::tr("split off record")},
        {u"remove record"_s, SessionTexts::tr("remove record")},
        {u"waive problem"_s, SessionTexts::tr("waive problem")},
        {u"take waiver back"_s, SessionTexts::tr("take waiver back")},
        {u"set setting"_s, SessionTexts::tr("change setting")},
        {u"put tag"_s, SessionTexts::tr("edit tag")},
        {u"move tag"_s, SessionTexts::tr("move tag")},
        {u"remove tag"_s, SessionTexts::tr("remove tag")},
        {u"put layer"_s, SessionTexts::tr("edit layer")},
        {u"load tagset"_s, SessionTexts::tr("load tagset")},
        {u"import"_s, SessionTexts::tr("import")},
        {u"shorten history"_s, SessionTexts::tr("shorten history")},
    };
    return texts.value(verb, verb);
}

QString reasonText(std::optional<BackupReason> reason)
{
    if (!reason)
        return {};
    switch (*reason) {
    case BackupReason::Opened:
        return SessionTexts::tr("opened, had changed", "why a backup was made");
    case BackupReason::Work:
        return SessionTexts::tr("half an hour of work", "why a backup was made");
    case BackupReason::Removal:
        return SessionTexts::tr("before articles were removed", "why a backup was made");
    case BackupReason::Hand:
        return SessionTexts::tr("made by hand", "why a backup was made");
    case BackupReason::Migration:
        return SessionTexts::tr("before a newer Standoff opened it", "why a backup was made");
    case BackupReason::Restoring:
        return SessionTexts::tr("before an earlier one was restored", "why a backup was made");
    case BackupReason::Shortening:
        return SessionTexts::tr("before the history was shortened", "why a backup was made");
    }
    return {};
}

} // namespace Standoff
