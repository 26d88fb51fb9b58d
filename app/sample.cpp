// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sample.h"

#include "formats/standoff/standoffformat.h"
#include "session/session.h"
#include "session/verbs/imports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Standoff {

Result<> makeSampleProject(const QString &path)
{
    const auto read = [](ImportSink &sink) {
        return StandoffFormat().read({u":/samples/seoul-weighs-arms.json"_s}, sink);
    };
    return Session::create(path).and_then([&read](const std::unique_ptr<Session> &session) {
        return importInto(*session, read, TagsetImport::ReplaceWhenEmpty)
            .transform([](const ImportReport &) { });
    });
}

} // namespace Standoff
