// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/claims/claimsformat.h"

namespace Standoff {

// AVeriTeC (Schlichtkrull, Guo, Vlachos 2023; https://fever.ai/dataset/averitec.html): a list of
// claims, each with a label, a justification, and questions with answers. Dates are D-M-YYYY.
//
// A question with an answer is a piece of evidence; what else AVeriTeC knows of a claim (the
// address of the original, who reported it, the article that checked it) are lines of its note:
// "reporting_source: Facebook".
class AveritecFormat : public ClaimsFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::AveritecFormat)

public:
    AveritecFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    nlohmann::ordered_json itemOf(const ClaimBundle &bundle, qint64 number) const override;
    Result<ClaimBundle> bundleOf(const ReadJson &item, const LeaveOut &leaveOut) const override;

private:
    static void readQuestions(const ReadJson &item, ClaimBundle &bundle, const LeaveOut &leaveOut);
};

} // namespace Standoff
