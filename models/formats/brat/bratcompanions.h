// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/importsink.h"
#include "project/project.h"

namespace Standoff {

// Hands over what a reader of brat's files makes of them, and notes on the way how what came from
// each file looked (Companion::digest), so that it can be told later whether it was edited. Until
// then an annotator's name stands in the place of the digest.
class BratCompanions : public ImportSink
{
public:
    explicit BratCompanions(ImportSink &sink)
        : m_sink(sink)
    {
    }

    Result<> takeAnnotator(const Annotator &annotator) override;
    Result<> takeShared(const ChangeSet &values) override;
    Result<> takeArticle(const ChangeSet &values) override;
    void remark(const QString &text) override { m_sink.remark(text); }
    void leaveOut(const QString &text) override { m_sink.leaveOut(text); }

private:
    ImportSink &m_sink;
    Project m_project; // tags and records
};

} // namespace Standoff
