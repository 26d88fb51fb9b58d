// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/fieldlabels.h"

#include <QCoreApplication>
#include <algorithm>

namespace Standoff {

namespace {

// A text and, as the note for its translator, the field that it belongs to.
struct FieldText
{
    const char *text;
    const char *field;
};

constexpr FieldText labels[] = {
    QT_TRANSLATE_NOOP3("Field", "Text", "annotation.text"),
    QT_TRANSLATE_NOOP3("Field", "Tag", "annotation.tag"),
    QT_TRANSLATE_NOOP3("Field", "Mention of", "annotation.record"),
    QT_TRANSLATE_NOOP3("Field", "Stance", "annotation.stance"),
    QT_TRANSLATE_NOOP3("Field", "Note", "annotation.note"),
    QT_TRANSLATE_NOOP3("Field", "Status", "annotation.status"),
    QT_TRANSLATE_NOOP3("Field", "Type", "entity.type"),
    QT_TRANSLATE_NOOP3("Field", "Name", "entity.name"),
    QT_TRANSLATE_NOOP3("Field", "Also called", "entity.aliases"),
    QT_TRANSLATE_NOOP3("Field", "Wikidata", "entity.wikidata"),
    QT_TRANSLATE_NOOP3("Field", "Same as", "entity.same_as"),
    QT_TRANSLATE_NOOP3("Field", "Note", "entity.note"),
    QT_TRANSLATE_NOOP3("Field", "Name", "source.label"),
    QT_TRANSLATE_NOOP3("Field", "Is", "source.entity"),
    QT_TRANSLATE_NOOP3("Field", "Kind", "source.kind"),
    QT_TRANSLATE_NOOP3("Field", "Affiliation", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Field", "Role", "source.role"),
    QT_TRANSLATE_NOOP3("Field", "Status", "source.status"),
    QT_TRANSLATE_NOOP3("Field", "Identification", "source.identification"),
    QT_TRANSLATE_NOOP3("Field", "Terms", "source.terms"),
    QT_TRANSLATE_NOOP3("Field", "In the text", "source.description"),
    QT_TRANSLATE_NOOP3("Field", "Reason given", "source.reason"),
    QT_TRANSLATE_NOOP3("Field", "Note", "source.note"),
    QT_TRANSLATE_NOOP3("Field", "Claim", "claim.text"),
    QT_TRANSLATE_NOOP3("Field", "In short", "claim.short_text"),
    QT_TRANSLATE_NOOP3("Field", "Context", "claim.context"),
    QT_TRANSLATE_NOOP3("Field", "Claimant", "claim.claimant"),
    QT_TRANSLATE_NOOP3("Field", "Date", "claim.date"),
    QT_TRANSLATE_NOOP3("Field", "Place", "claim.place"),
    QT_TRANSLATE_NOOP3("Field", "Types", "claim.types"),
    QT_TRANSLATE_NOOP3("Field", "Factuality", "claim.factuality"),
    QT_TRANSLATE_NOOP3("Field", "Public interest", "claim.public_interest"),
    QT_TRANSLATE_NOOP3("Field", "Harm", "claim.harm"),
    QT_TRANSLATE_NOOP3("Field", "Reach", "claim.reach"),
    QT_TRANSLATE_NOOP3("Field", "Checkability", "claim.checkability"),
    QT_TRANSLATE_NOOP3("Field", "State", "claim.state"),
    QT_TRANSLATE_NOOP3("Field", "Note", "claim.note"),
    QT_TRANSLATE_NOOP3("Field", "Name", "tag.name"),
    QT_TRANSLATE_NOOP3("Field", "Key", "tag.key"),
    QT_TRANSLATE_NOOP3("Field", "Colour", "tag.color"),
    QT_TRANSLATE_NOOP3("Field", "Part of", "tag.parent"),
    QT_TRANSLATE_NOOP3("Field", "Guideline", "tag.guideline"),
    QT_TRANSLATE_NOOP3("Field", "Attributes", "tag.attributes"),
    QT_TRANSLATE_NOOP3("Field", "Name", "layer.name"),
    QT_TRANSLATE_NOOP3("Field", "Marks", "layer.kind"),
};

// Those that a new project starts with (vocabulary.h), and the words of enumerations.
constexpr FieldText terms[] = {
    QT_TRANSLATE_NOOP3("Term", "headline", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "byline", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "dateline", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "caption", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "credit", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "heading", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "body", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "quote", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "list item", "paragraph.role"),
    QT_TRANSLATE_NOOP3("Term", "person", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "organisation", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "location", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "event", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "product", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "document", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "other", "entity.type"),
    QT_TRANSLATE_NOOP3("Term", "person", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "organisation", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "document", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "data", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "media", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "journalist", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "unspecified group", "source.kind"),
    QT_TRANSLATE_NOOP3("Term", "government", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "corporate", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "ngo", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "academic", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "media", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "group", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "individual", "source.affiliation"),
    QT_TRANSLATE_NOOP3("Term", "decision-maker", "source.role"),
    QT_TRANSLATE_NOOP3("Term", "participant", "source.role"),
    QT_TRANSLATE_NOOP3("Term", "representative", "source.role"),
    QT_TRANSLATE_NOOP3("Term", "informational", "source.role"),
    QT_TRANSLATE_NOOP3("Term", "current", "source.status"),
    QT_TRANSLATE_NOOP3("Term", "former", "source.status"),
    QT_TRANSLATE_NOOP3("Term", "named", "source.identification"),
    QT_TRANSLATE_NOOP3("Term", "described", "source.identification"),
    QT_TRANSLATE_NOOP3("Term", "pseudonym", "source.identification"),
    QT_TRANSLATE_NOOP3("Term", "unnamed", "source.identification"),
    QT_TRANSLATE_NOOP3("Term", "collective", "source.identification"),
    QT_TRANSLATE_NOOP3("Term", "on record", "source.terms"),
    QT_TRANSLATE_NOOP3("Term", "background", "source.terms"),
    QT_TRANSLATE_NOOP3("Term", "deep background", "source.terms"),
    QT_TRANSLATE_NOOP3("Term", "off record", "source.terms"),
    QT_TRANSLATE_NOOP3("Term", "A", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "B", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "C", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "D", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "E", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "F", "grade.reliability"),
    QT_TRANSLATE_NOOP3("Term", "direct", "attribution.form"),
    QT_TRANSLATE_NOOP3("Term", "indirect", "attribution.form"),
    QT_TRANSLATE_NOOP3("Term", "mixed", "attribution.form"),
    QT_TRANSLATE_NOOP3("Term", "orphan quotation", "attribution.form"),
    QT_TRANSLATE_NOOP3("Term", "assertion", "attribution.attitude"),
    QT_TRANSLATE_NOOP3("Term", "belief", "attribution.attitude"),
    QT_TRANSLATE_NOOP3("Term", "fact", "attribution.attitude"),
    QT_TRANSLATE_NOOP3("Term", "eventuality", "attribution.attitude"),
    QT_TRANSLATE_NOOP3("Term", "positive", "attribution.polarity"),
    QT_TRANSLATE_NOOP3("Term", "negative", "attribution.polarity"),
    QT_TRANSLATE_NOOP3("Term", "determinate", "attribution.determinacy"),
    QT_TRANSLATE_NOOP3("Term", "indeterminate", "attribution.determinacy"),
    QT_TRANSLATE_NOOP3("Term", "quote", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "statement", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "press report", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "published work", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "document", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "public speech", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "private communication", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "social post", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "vote or poll", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "lawsuit", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "proposal, order or law", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "narrative", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "direct observation", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "declined comment", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "other", "attribution.channel"),
    QT_TRANSLATE_NOOP3("Term", "event or property", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "numerical", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "quote verification", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "causal", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "position", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "prediction", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "law or rule", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "personal experience", "claim.types"),
    QT_TRANSLATE_NOOP3("Term", "not factual", "claim.factuality"),
    QT_TRANSLATE_NOOP3("Term", "unimportant factual", "claim.factuality"),
    QT_TRANSLATE_NOOP3("Term", "check-worthy factual", "claim.factuality"),
    QT_TRANSLATE_NOOP3("Term", "spotted", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "triaged", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "assigned", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "researching", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "in review", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "published", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "corrected", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "retracted", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "dropped", "claim.state"),
    QT_TRANSLATE_NOOP3("Term", "support", "annotation.stance"),
    QT_TRANSLATE_NOOP3("Term", "deny", "annotation.stance"),
    QT_TRANSLATE_NOOP3("Term", "query", "annotation.stance"),
    QT_TRANSLATE_NOOP3("Term", "comment", "annotation.stance"),
    QT_TRANSLATE_NOOP3("Term", "same", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "entails", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "supports", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "contradicts", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "refines", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "updates", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "quantity differs", "claim_link.kind"),
    QT_TRANSLATE_NOOP3("Term", "extractive", "evidence.answer_type"),
    QT_TRANSLATE_NOOP3("Term", "abstractive", "evidence.answer_type"),
    QT_TRANSLATE_NOOP3("Term", "boolean", "evidence.answer_type"),
    QT_TRANSLATE_NOOP3("Term", "unanswerable", "evidence.answer_type"),
    QT_TRANSLATE_NOOP3("Term", "web text", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "PDF", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "metadata", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "table", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "image", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "video", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "other", "evidence.medium"),
    QT_TRANSLATE_NOOP3("Term", "supports", "evidence.bearing"),
    QT_TRANSLATE_NOOP3("Term", "refutes", "evidence.bearing"),
    QT_TRANSLATE_NOOP3("Term", "context", "evidence.bearing"),
    QT_TRANSLATE_NOOP3("Term", "supported", "verdict.conclusion"),
    QT_TRANSLATE_NOOP3("Term", "refuted", "verdict.conclusion"),
    QT_TRANSLATE_NOOP3("Term", "not enough evidence", "verdict.conclusion"),
    QT_TRANSLATE_NOOP3("Term", "conflicting evidence or cherry-picking", "verdict.conclusion"),
    QT_TRANSLATE_NOOP3("Term", "low", "verdict.confidence"),
    QT_TRANSLATE_NOOP3("Term", "moderate", "verdict.confidence"),
    QT_TRANSLATE_NOOP3("Term", "high", "verdict.confidence"),
    QT_TRANSLATE_NOOP3("Term", "accepted", "annotation.status"),
    QT_TRANSLATE_NOOP3("Term", "proposed", "annotation.status"),
    QT_TRANSLATE_NOOP3("Term", "rejected", "annotation.status"),
    QT_TRANSLATE_NOOP3("Term", "not started", "article.state"),
    QT_TRANSLATE_NOOP3("Term", "in progress", "article.state"),
    QT_TRANSLATE_NOOP3("Term", "done", "article.state"),
    QT_TRANSLATE_NOOP3("Term", "entity", "layer.kind"),
    QT_TRANSLATE_NOOP3("Term", "claim", "layer.kind"),
    QT_TRANSLATE_NOOP3("Term", "source", "layer.kind"),
    QT_TRANSLATE_NOOP3("Term", "cue", "layer.kind"),
    QT_TRANSLATE_NOOP3("Term", "other", "layer.kind"),
};

} // namespace

QString fieldLabel(const QString &field)
{
    const auto found = std::ranges::find_if(
        labels, [&](const FieldText &label) { return field == QLatin1StringView(label.field); });
    return found == std::end(labels)
        ? field
        : QCoreApplication::translate("Field", found->text, found->field);
}

QString termLabel(const QString &field, const QString &value)
{
    const auto found = std::ranges::find_if(terms, [&](const FieldText &term) {
        return value == QLatin1StringView(term.text) && field == QLatin1StringView(term.field);
    });
    return found == std::end(terms)
        ? value
        : QCoreApplication::translate("Term", found->text, found->field);
}

} // namespace Standoff
