// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/step.h"

#include <QMultiHash>

namespace Standoff {

// How tagging and the registers go together: which record a newly tagged text is a mention of, and
// what becomes of a record that loses its last one.
class Registration
{
public:
    // Adds to the step.
    explicit Registration(Step &step);

    // Makes the annotation, a mention of the record that its text names unless it is of one.
    Annotation create(Annotation annotation);
    // Links the annotation to the record that has its text as a name, or that was mentioned by the
    // same words before: in the article the last one before it, else, for words that look like a
    // name, in all others, where these mean one and the same. Where there is none, one is made.
    // Does nothing for tags whose annotations have no records. O(records in the register +
    // annotations), the latter once for the same words.
    void link(Annotation &annotation);
    // For an annotation that goes or that marks something else from now on: takes its record away
    // if that holds nothing but what link() put there, and no mention that was not released.
    // Returns whether the record goes.
    bool release(const Annotation &annotation);

private:
    // A mention of a record, by its place in the article.
    struct Known
    {
        int begin = 0; // code points
        RecordRef record;
    };

    template <typename Record>
    void linkIn(Annotation &annotation, const Tag &tag);
    // None where no mention has the words, or none that can be meant.
    template <typename Record, typename CanBe>
    Id<Record> mentionedBy(const Annotation &annotation, const CanBe &canBe);
    // Those with just these words that the article has; none where it is not open.
    const QList<Known> &knownIn(VersionId version, const QString &words);
    // Of all articles.
    const QList<RecordRef> &knownAnywhere(const QString &words);
    template <typename Record>
    bool releaseIn(const Annotation &annotation);
    bool isReferredTo(EntityId id) const;
    bool isReferredTo(ClaimId id) const;
    bool isReferredTo(SourceId id) const;

    Step &m_step;
    const Project &m_project;
    QList<qint64> m_released; // records that go
    QHash<qint64, int> m_leaving; // mentions that were released, by record
    QHash<std::pair<VersionId, QString>, QList<Known>> m_known; // as far as it was asked for
    QHash<VersionId, QMultiHash<QString, Known>> m_allKnown; // of articles that were asked often
    QHash<QString, QList<RecordRef>> m_anywhere;
};

} // namespace Standoff
