// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sample.h"

#include "formats/registry/formats.h"
#include "session/session.h"
#include "session/verbs/imports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<> makeSampleProject(const QString &path)
{
    const auto formats = allFormats();
    const auto json = std::ranges::find(formats, u"standoff-json"_s, &Format::id);
    Q_ASSERT(json != formats.end());
    ASSIGN_OR_RETURN(const auto sample, (*json)->read({u":/samples/seoul-weighs-arms.json"_s}));
    return Session::create(path).and_then([&sample](const std::unique_ptr<Session> &session) {
        return importValues(
            *session, sample.values, sample.annotators, TagsetImport::ReplaceWhenEmpty)
            .transform([](const ImportReport &) { });
    });
}

} // namespace Standoff
