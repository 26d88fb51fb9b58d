// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/claims/claimsformat.h"

namespace Standoff {

// FEVER (Thorne et al. 2018; https://fever.ai/dataset/fever.html): a claim in each line of JSON,
// with a label and sentences of Wikipedia as evidence: lists of alternatives, each a list of
// sentences that go together.
//
// A sentence is a piece of evidence with the address of its page and a note such as
// "FEVER set 1, sentence 7, ids 92206 104971".
class FeverFormat : public ClaimsFormat
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FeverFormat)

public:
    FeverFormat();

    Likelihood probe(const QByteArray &head, const QString &name) const override;

protected:
    nlohmann::ordered_json itemOf(const ClaimBundle &bundle, qint64 number) const override;
    Result<ClaimBundle> bundleOf(const ReadJson &item, const LeaveOut &leaveOut) const override;
    bool takes(const ClaimBundle &bundle) const override;

private:
    static void readEvidence(const ReadJson &item, ClaimBundle &bundle, const LeaveOut &leaveOut);
};

// The title of a page as FEVER has it ("Sodium_-LRB-film-RRB-") as an address, and back; "" where
// it is no page of the English Wikipedia.
QString addressOfFever(const QString &title);
QString feverTitle(const QString &address);

} // namespace Standoff
