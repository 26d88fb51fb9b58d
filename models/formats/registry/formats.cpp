// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/registry/formats.h"

#include "formats/brat/bratformat.h"
#include "formats/claimreview/claimreviewformat.h"
#include "formats/csv/csvformat.h"
#include "formats/standoff/standoffformat.h"

namespace Standoff {

std::vector<std::unique_ptr<const Format>> allFormats()
{
    std::vector<std::unique_ptr<const Format>> formats;
    formats.push_back(std::make_unique<StandoffFormat>());
    formats.push_back(std::make_unique<BratFormat>());
    formats.push_back(std::make_unique<CsvFormat>());
    formats.push_back(std::make_unique<CsvFormat>(CsvFormat::Mark::ByteOrderMark));
    formats.push_back(std::make_unique<ClaimReviewFormat>());
    formats.push_back(std::make_unique<ClaimReviewFormat>(ClaimReviewFormat::Files::Html));
    return formats;
}

} // namespace Standoff
