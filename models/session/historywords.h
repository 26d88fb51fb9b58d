// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/backups/backupfiles.h"

#include <QCoreApplication>

namespace Standoff {

// The context of this room's translated texts, beside that of the class Session.
struct SessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTexts)
};

// A verb of the history in words for the menu: "tag a text". Unknown verbs as they are.
QString verbText(const QString &verb);
// Why a backup was made; "" where it is not known.
QString reasonText(std::optional<BackupReason> reason);

} // namespace Standoff
