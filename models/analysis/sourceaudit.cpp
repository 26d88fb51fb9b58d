// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/sourceaudit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// How many characters lie in any of the ranges.
int covered(QList<CodePointRange> ranges)
{
    std::ranges::sort(ranges);
    int sum = 0;
    int end = 0;
    for (const CodePointRange range : std::as_const(ranges)) {
        sum += std::max(0, range.end - std::max(range.begin, end));
        end = std::max(end, range.end);
    }
    return sum;
}

const Annotation *accepted(const OpenArticle &article, AnnotationId id)
{
    const Annotation *annotation = article.find(id);
    return annotation && annotation->status != Status::Rejected ? annotation : nullptr;
}

// What of the content lies in the part of the article that is looked at.
QList<CodePointRange> contentIn(
    CodePointRange part, const OpenArticle &article, const Attribution &attribution)
{
    QList<CodePointRange> ranges;
    for (const AnnotationId id : attribution.contents) {
        const Annotation *annotation = accepted(article, id);
        if (!annotation)
            continue;
        for (const Fragment &fragment : annotation->fragments) {
            if (fragment.range.intersects(part))
                ranges.append(fragment.range.intersected(part));
        }
    }
    return ranges;
}

// By the most characters, then by name.
template <typename Row, typename Name>
void sortBySize(QList<Row> &rows, Name name)
{
    std::ranges::sort(rows, [&](const Row &a, const Row &b) {
        return std::tuple(-a.characters, -a.attributions, name(a))
            < std::tuple(-b.characters, -b.attributions, name(b));
    });
}

// Those of the register, and the words that name somebody who is not in it; each once.
QList<ArticleAudit::Voice> voicesOf(const OpenArticle &article, const Attribution &attribution)
{
    QList<ArticleAudit::Voice> voices;
    const auto add = [&voices](const ArticleAudit::Voice &voice) {
        if (!voices.contains(voice))
            voices.append(voice);
    };
    for (const SourceId record : attribution.records)
        add({record, {}});
    for (const AnnotationId id : attribution.sources) {
        if (const Annotation *annotation = accepted(article, id))
            add(annotation->source ? ArticleAudit::Voice{annotation->source, {}}
                                   : ArticleAudit::Voice{{}, annotation->text()});
    }
    return voices;
}

void countTags(const OpenArticle &article, CodePointRange part, ArticleAudit &audit)
{
    QMap<TagId, int> tags;
    for (const Annotation &annotation : article.annotations()) {
        const bool isIn = std::ranges::any_of(annotation.fragments,
            [part](const Fragment &fragment) { return fragment.range.intersects(part); });
        if (!isIn || annotation.status == Status::Rejected)
            continue;
        ++tags[annotation.tag];
        if (annotation.claim)
            audit.claims.insert(annotation.claim);
    }
    for (const auto &[tag, count] : tags.asKeyValueRange())
        audit.tags.append({article.article(), tag, count});
}

} // namespace

ArticleAudit articleAudit(const OpenArticle &article)
{
    return articleAudit(article, {0, article.text().codePointCount()});
}

ArticleAudit articleAudit(const OpenArticle &article, CodePointRange part)
{
    ArticleAudit audit{.characters = part.length()};
    QList<CodePointRange> said;
    QMap<ArticleAudit::Voice, QList<CodePointRange>> saidBy;
    for (const Attribution &attribution : article.attributions()) {
        const QList<CodePointRange> content = contentIn(part, article, attribution);
        if (content.isEmpty())
            continue;
        ++audit.attributions;
        QList<ArticleAudit::Voice> voices = voicesOf(article, attribution);
        if (voices.isEmpty()) {
            ++audit.unsourced;
            voices = {ArticleAudit::Voice()};
        } else {
            said += content;
        }
        for (const ArticleAudit::Voice &voice : std::as_const(voices)) {
            ++audit.voices[voice].attributions;
            saidBy[voice] += content;
        }
    }
    audit.attributed = covered(said);
    for (const auto &[voice, ranges] : saidBy.asKeyValueRange())
        audit.voices[voice].characters = covered(ranges);
    countTags(article, part, audit);
    return audit;
}

SourceAudit sourceAudit(const Project &project, const QList<ArticleAudit> &articles)
{
    SourceAudit audit;
    QMap<ArticleAudit::Voice, ArticleAudit::Tally> voices;
    QSet<ClaimId> claims;
    for (const ArticleAudit &article : articles) {
        ++audit.articles;
        audit.characters += article.characters;
        audit.attributed += article.attributed;
        audit.attributions += article.attributions;
        audit.unsourced += article.unsourced;
        audit.tags += article.tags;
        claims += article.claims;
        for (const auto &[voice, tally] : article.voices.asKeyValueRange()) {
            voices[voice].attributions += tally.attributions;
            voices[voice].characters += tally.characters;
        }
    }
    QMap<std::tuple<QString, QString, QString, QString>, SourceAudit::Group> groups;
    for (const auto &[key, tally] : voices.asKeyValueRange()) {
        const Source *source = project.find(key.first);
        audit.voices.append(
            {key.first, source ? source->label : key.second, tally.attributions, tally.characters});
        if (key == ArticleAudit::Voice())
            continue;
        const Source like = source ? *source : Source();
        SourceAudit::Group &group = groups[{like.kind, like.affiliation, like.role, like.status}];
        group.kind = like.kind;
        group.affiliation = like.affiliation;
        group.role = like.role;
        group.status = like.status;
        ++group.sources;
        group.attributions += tally.attributions;
        group.characters += tally.characters;
        if (like.identification == u"unnamed"_s) {
            ++audit.unnamed;
            audit.unnamedWithReason += like.reason.isEmpty() ? 0 : 1;
        }
    }
    audit.groups = groups.values();
    sortBySize(audit.voices, [](const auto &voice) { return voice.label; });
    sortBySize(audit.groups, [](const auto &group) {
        return std::tuple(group.kind, group.affiliation, group.role, group.status);
    });
    for (const ClaimId id : claims) {
        const Claim *claim = project.find(id);
        const Verdict *verdict = project.verdictOn(id);
        ++audit.claimStates[claim ? claim->state : QString()];
        ++audit.conclusions[verdict ? verdict->conclusion : QString()];
    }
    return audit;
}

} // namespace Standoff
