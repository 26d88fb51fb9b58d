// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/dependentform.h"

#include "forms/fieldeditor.h"
#include "session/openproject.h"
#include "session/verbs/records.h"
#include "sidepanel/dependentvalues.h"

using namespace Qt::StringLiterals;

// What is not in the project yet: kept, shown again, discarded or recorded.

namespace Standoff {

QUuid DependentForm::recordUuid() const
{
    return std::visit(
        [this](const auto &value) {
            const auto *record = m_session.project().find(ownerOf(value));
            return record ? record->uuid : QUuid();
        },
        blank());
}

bool DependentForm::hasDraft() const
{
    return std::visit(
        [this](const auto &value) {
            return m_drafts.has<std::decay_t<decltype(value)>>(recordUuid());
        },
        m_value);
}

std::optional<DependentForm::Value> DependentForm::draft() const
{
    Value value = blank();
    const bool found =
        std::visit([this](auto &each) { return m_drafts.restore(recordUuid(), each); }, value);
    return found ? std::optional(value) : std::nullopt;
}

void DependentForm::showDraft()
{
    if (const auto value = draft())
        open(*value);
}

// Who concludes, and on how much. It is there from the beginning, so that nothing moves.
QString DependentForm::draftSignature() const
{
    const auto &evidence = m_session.project().all<Evidence>();
    const auto pieces = std::ranges::count(evidence, ClaimId{m_record}, &Evidence::claim);
    const QString words = tr("%Ln piece(s) of evidence", nullptr, int(pieces));
    return m_session.annotator().isEmpty()
        ? words
        : tr("%1 · %2", "a person and on how much evidence").arg(m_session.annotator(), words);
}

// What is made is none any more. Nor is one of a record that has just gone.
void DependentForm::keepDraft()
{
    if (recordUuid().isNull())
        return;
    std::visit(
        [this]<typename Type>(const Type &value) {
            if (value.id || m_value == blank())
                m_drafts.remove<Type>(recordUuid());
            else
                m_drafts.keep(recordUuid(), value);
        },
        m_value);
    emit draftChanged();
}

void DependentForm::discardOrTakeBack()
{
    const Value value = m_discarded ? *m_discarded : blank();
    m_discarded = m_discarded ? std::nullopt : std::optional(m_value);
    m_value = value;
    keepDraft();
    refresh();
    for (FieldEditor *editor : findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (!editor->objectName().isEmpty())
            editor->revert(); // what is still being typed goes with it
    }
}

// A verdict goes into the project; the others are there already.
void DependentForm::record()
{
    commit();
    for (const FieldEditor *editor : findChildren<FieldEditor *>(Qt::FindDirectChildrenOnly)) {
        if (!editor->objectName().isEmpty() && editor->hasProblem())
            return; // it says what is wrong
    }
    if (const auto *link = std::get_if<ClaimLink>(&m_value);
        link && !isComplete(*link) && m_value != blank()) {
        field(u"claim_link.to_claim"_s)
            ->setProblem(tr("Choose the claim that this link points to."));
        return;
    }
    if (auto *draft = std::get_if<Verdict>(&m_value); draft && m_value != blank()) {
        Verdict verdict = *draft;
        const Verdict *before = m_session.project().verdictOn(verdict.claim);
        verdict.supersedes = before ? before->id : VerdictId();
        const auto done = Standoff::put(m_session, verdict);
        if (!done) {
            emit failed(done.error().text);
            return;
        }
        m_value = blank();
        keepDraft();
        emit made(done->number);
    }
    end();
}

} // namespace Standoff
