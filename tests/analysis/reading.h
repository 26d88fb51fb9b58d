// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/problem.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

namespace Standoff {

// A project with a tag of each kind, to which a test adds what it is about.
struct Reading : ValueMaker
{
    Reading()
    {
        const auto tagOf = [this](LayerKind kind) {
            const LayerId layer = add(Layer{.name = QStringLiteral("Layer"), .kind = kind});
            return add(Tag{
                .layer = layer, .name = QStringLiteral("tag"), .color = QStringLiteral("#123456")});
        };
        entityTag = tagOf(LayerKind::Entity);
        claimTag = tagOf(LayerKind::Claim);
        sourceTag = tagOf(LayerKind::Source);
        cueTag = tagOf(LayerKind::Cue);
    }

    // The first place of the words from an offset on; it need not be the whole word.
    AnnotationId mark(const QString &words, Annotation annotation, int from = 0)
    {
        const int begin = int(text.string().indexOf(words, from));
        Q_ASSERT(begin >= 0);
        annotation.version = version;
        annotation.fragments = {{text.toCodePoints({begin, begin + int(words.size())}), words}};
        return add(annotation);
    }
    const MemoryProject &project()
    {
        m_project = std::make_unique<MemoryProject>(values, annotators);
        return *m_project;
    }
    OpenArticle read() { return project().readArticle(article).value_or(OpenArticle()); }

    TagId entityTag, claimTag, sourceTag, cueTag;

private:
    std::unique_ptr<MemoryProject> m_project;
};

inline QStringList checksOf(const QList<Problem> &problems)
{
    QStringList checks;
    for (const Problem &problem : problems)
        checks.append(problem.check);
    checks.sort();
    return checks;
}

// The first of a check; one without a check where there is none.
inline Problem problemOf(const QList<Problem> &problems, const QString &check)
{
    const auto found = std::ranges::find(problems, check, &Problem::check);
    return found == problems.end() ? Problem() : *found;
}

} // namespace Standoff
