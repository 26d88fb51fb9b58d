// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotator.h"
#include "project/changeset.h"
#include "text/error.h"

namespace Standoff {

// Whom a reader of annotated documents hands what it finds, piece by piece, so that neither side
// holds all of it. The ids are numbers from 1 on that hold within one import. After an error the
// reader gives up, and nothing of it comes into the project.
class ImportSink
{
public:
    ImportSink() = default;
    virtual ~ImportSink() = default;
    Q_DISABLE_COPY_MOVE(ImportSink)

    virtual Result<> takeAnnotator(const Annotator &annotator) = 0;
    // Values that belong to no article, all to be made: the tagset, records, what is said of them.
    // What they refer to comes with them or came before, but for annotations. One that comes again
    // takes the place of what came before; what it goes by (name, layer, UUID) stays.
    virtual Result<> takeShared(const ChangeSet &values) = 0;
    // An article with its versions, their texts and originals, and what is marked in them. What it
    // refers to came before.
    virtual Result<> takeArticle(const ChangeSet &values) = 0;
    // What a person should know: "FILE:LINE: what".
    virtual void remark(const QString &text) = 0;
    // The same of something that the reader left out: whoever asked for it may want to count that.
    virtual void leaveOut(const QString &text) { remark(text); }
};

} // namespace Standoff
