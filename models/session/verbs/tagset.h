// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"
#include "text/error.h"

namespace Standoff {

class OpenProject;

// The verbs for the tagset. Names are unique in a layer and keys in the tagset: what breaks that is
// an error.

// Creates when the id is none, else takes the place of what is there; as putLayer() does.
Result<TagId> putTag(OpenProject &session, const Tag &tag);
// Before the tag `before` of the same layer, or to the end.
Result<> moveTag(OpenProject &session, TagId tag, TagId before);
// Fails when annotations have it, unless `replacement` takes them over.
Result<> removeTag(OpenProject &session, TagId tag, TagId replacement = {});
Result<LayerId> putLayer(OpenProject &session, const Layer &layer);
// From JSON (tagsetjson.h): tags that are there by name are updated, others added.
Result<> loadTagset(OpenProject &session, const QByteArray &json);

} // namespace Standoff
