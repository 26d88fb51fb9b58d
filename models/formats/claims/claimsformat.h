// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/claims/claimbundle.h"

#include <nlohmann/json.hpp>

namespace Standoff {

// A format with an item of JSON for each claim, in a list or in lines. What a project has beyond
// that goes with each item in the member "standoff", which is believed as long as the item is what
// it was made of.
class ClaimsFormat : public Format
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ClaimsFormat)

protected:
    enum class Layout : quint8 { List, Lines };
    ClaimsFormat(FormatInfo info, Layout layout);

    // `number` is that of the item, from 1.
    virtual nlohmann::ordered_json itemOf(const ClaimBundle &bundle, qint64 number) const = 0;
    // What is not understood is told by `leaveOut`. The error says that this is no such item.
    using LeaveOut = std::function<void(const QString &what)>;
    virtual Result<ClaimBundle> bundleOf(const ReadJson &item, const LeaveOut &leaveOut) const = 0;
    // Whether the format has a place for the verdict on a claim.
    virtual bool takes(const ClaimBundle &) const { return true; }

    Result<> readFiles(const QStringList &paths, ImportSink &sink, const FormatOptions &options,
        const Progress &progress) const override;
    Result<QList<Loss>> lossesOfItsOwn(
        const ExportSource &source, const FormatOptions &options) const override;
    Result<> writeFiles(const ExportSource &source, ExportDestination &destination,
        const FormatOptions &options, const Progress &progress) const override;

private:
    ClaimBundle believed(
        const ReadJson &item, const ClaimBundle &bundle, const LeaveOut &leaveOut) const;

    Layout m_layout;
};

} // namespace Standoff
