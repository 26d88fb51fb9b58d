// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/interchange/foreignreader.h"
#include "project/project.h"
#include "text/checkjson.h"

#include <QCoreApplication>
#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace Standoff {

// A claim with what is said of it, away from its project: what files of claims have of one.
struct ClaimBundle
{
    Claim claim;
    std::optional<Source> claimant;
    std::optional<Entity> entity; // that the claimant is
    std::optional<Verdict> verdict; // the one that stands
    QString checkedBy; // who gave that, by name
    QList<Evidence> evidence; // by UUID
};

// Makes bundles of the claims of a project. O(evidence + verdicts) at first.
class ClaimBundler
{
public:
    explicit ClaimBundler(const Project &project);

    ClaimBundle bundle(ClaimId claim) const;
    VerdictId standing(ClaimId claim) const { return m_verdicts.value(claim).id; }

private:
    const Project &m_project;
    QHash<ClaimId, QList<Evidence>> m_evidence;
    QHash<ClaimId, Verdict> m_verdicts; // those that stand
};

// The claims of a source, by UUID: of the whole, all; of chosen articles, those that occur in them.
Result<QList<ClaimId>> claimsOf(const ExportSource &source, const Progress &progress);
// What of the claims no bundle has: superseded verdicts, and evidence that is in an article.
QList<Loss> lossesOfBundles(const Project &project, const QList<ClaimId> &claims);

// All of a bundle as JSON, for a place of ours in files of others.
nlohmann::ordered_json bundleJson(const ClaimBundle &bundle);
// The error names the field that is not valid.
Result<ClaimBundle> bundleFrom(const ReadJson &json);

// Hands bundles over as records of a project.
class ClaimTaker
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimTaker)

public:
    explicit ClaimTaker(ForeignReader &reader)
        : m_reader(reader)
    {
    }

    // A claim without text is left out, which is told.
    Result<> take(ClaimBundle bundle, const QString &file, const QString &place);
    // What is left. The error says that there were no claims.
    Result<> finish();

private:
    Result<> handOver();

    ForeignReader &m_reader;
    ChangeSet m_values;
    qint64 m_count = 0;
};

} // namespace Standoff
