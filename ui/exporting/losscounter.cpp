// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/losscounter.h"

#include "formats/losses.h"

namespace Standoff {

int kindsOfLosses(const QList<Loss> &losses)
{
    return int(std::ranges::count_if(groupedLosses(losses),
        [](const LossGroup &group) { return !isDisclosure(group.losses.constFirst()); }));
}

LossCounter::LossCounter(BackgroundReader &background, QObject *parent)
    : QObject(parent)
    , m_background(background)
{
}

void LossCounter::count(
    const QList<Wish> &wishes, const ExportScope &scope, const QList<ArticleId> &articles)
{
    m_waiting = wishes;
    m_scope = scope;
    m_articles = articles;
    countNext();
}

void LossCounter::stop()
{
    m_waiting.clear();
    m_job.cancel();
}

// The next one is asked for when this one is found, so that whoever else wants to know something
// waits for one format at most.
void LossCounter::countNext()
{
    if (m_waiting.isEmpty())
        return m_job.cancel();
    const Wish wish = m_waiting.takeFirst();
    m_background.run(
        m_job,
        [wish, scope = m_scope, articles = m_articles](
            const BackgroundSource &source) -> Result<int> {
            const ExportPlan plan{.options = wish.options, .scope = scope};
            ASSIGN_OR_RETURN(const auto losses, lossesOf(*wish.format, plan, source, articles));
            return kindsOfLosses(losses);
        },
        [this, id = wish.format->info().id](const Result<int> &kinds) {
            emit counted(id, kinds);
            if (!m_job.isRunning()) // nobody asked for others because of it
                countNext();
        });
}

} // namespace Standoff
