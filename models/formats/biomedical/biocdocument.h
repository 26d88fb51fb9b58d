// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/properties/flatarticle.h"
#include "project/project.h"

namespace Standoff {

// A document as BioC has it (http://bioc.sourceforge.net/), whether in XML or JSON. Offsets are
// from the beginning of the document; annotations have their type among FlatMark's fields, not
// among the infons.

// A passage, or a sentence of one.
struct BiocPassage
{
    Properties infons;
    qint64 offset = 0;
    QString text; // of a passage "" where its sentences have it
    QList<FlatMark> annotations;
    QList<FlatLink> relations;
    QList<BiocPassage> sentences; // which have none themselves
};

struct BiocDocument
{
    QString id;
    Properties infons;
    QList<BiocPassage> passages;
    QList<FlatMark> annotations; // that are of no passage alone
    QList<FlatLink> relations;
};

// An article, a passage for each paragraph.
BiocDocument biocDocument(const Project &project, const OpenArticle &article);

} // namespace Standoff
