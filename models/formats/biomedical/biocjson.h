// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/biomedical/biocdocument.h"
#include "project/valuejson.h"
#include "text/checkjson.h"

namespace Standoff {

// A document of BioC as JSON, as the Python of its authors writes it
// (https://github.com/bionlplab/bioc).
Json toBiocJson(const BiocDocument &document);
// The other way round. What is of another type than it should be counts as not there.
BiocDocument biocOf(const ReadJson &json);
// Of any object of BioC. Values that are lists are joined.
Properties biocInfons(const ReadJson &object);

} // namespace Standoff
