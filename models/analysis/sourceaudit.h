// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/openarticle.h"
#include "project/project.h"

namespace Standoff {

// Who speaks in an article, in a part of one, or in many: what the source audit counts. Characters
// are code points of what is said; where attributions overlap, or one lies within another, each
// character is counted once for each source, and once for the whole.
struct SourceAudit
{
    // How much one source says. Without an id it is a name in the text that no record stands for,
    // or, without a label too, what is attributed to nobody.
    struct Voice
    {
        SourceId source;
        QString label;
        int attributions = 0;
        int characters = 0;

        bool operator==(const Voice &) const = default;
    };
    // Sources that are alike, in words of the vocabularies; "" unknown.
    struct Group
    {
        QString kind;
        QString affiliation;
        QString role;
        QString status;
        int sources = 0;
        int attributions = 0;
        int characters = 0;

        bool operator==(const Group &) const = default;
    };
    struct TagCount
    {
        ArticleId article;
        TagId tag;
        int annotations = 0;

        bool operator==(const TagCount &) const = default;
    };

    int articles = 0;
    int characters = 0; // of the texts, or the parts of them
    int attributed = 0; // of these, said by somebody
    int attributions = 0;
    int unsourced = 0; // attributions without a source
    // Of the sources that speak: those whose identification is "unnamed", and of these the ones
    // with a reason.
    int unnamed = 0;
    int unnamedWithReason = 0;
    QList<Voice> voices; // by characters, the most first
    QList<Group> groups; // the same
    // Of the claims that occur: how many are in a state, and how many have a conclusion as their
    // standing verdict ("": none).
    QMap<QString, int> claimStates;
    QMap<QString, int> conclusions;
    QList<TagCount> tags; // by article, then by tag

    bool operator==(const SourceAudit &) const = default;
};

// What an audit counts in one article. It depends on nothing but the text and what is marked in it,
// so that it holds until that changes.
struct ArticleAudit
{
    struct Tally
    {
        int attributions = 0;
        int characters = 0;

        bool operator==(const Tally &) const = default;
    };
    using Voice = std::pair<SourceId, QString>; // a record, or a name

    int characters = 0;
    int attributed = 0;
    int attributions = 0;
    int unsourced = 0;
    QMap<Voice, Tally> voices;
    QSet<ClaimId> claims;
    QList<SourceAudit::TagCount> tags;

    bool operator==(const ArticleAudit &) const = default;
};

// Of the whole of an article, or of what lies in the range. Rejected annotations do not count.
// O(annotations + attributions).
ArticleAudit articleAudit(const OpenArticle &article);
ArticleAudit articleAudit(const OpenArticle &article, CodePointRange range);

// All of them together.
SourceAudit sourceAudit(const Project &project, const QList<ArticleAudit> &articles);

} // namespace Standoff
