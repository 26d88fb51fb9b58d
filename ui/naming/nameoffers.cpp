// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "naming/nameoffers.h"

#include "analysis/names/shortnames.h"
#include "articleview/articleview.h"
#include "session/openproject.h"
#include "session/verbs/naming.h"
#include "session/verbs/records.h"
#include "text/boundaries.h"
#include "text/oneline.h"
#include "widgets/messagebar.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// “Korea” is another place than South Korea, though it is a part of its name.
bool mayHaveShortName(const Entity &entity)
{
    return entity.type != "location"_L1 && entity.type != "event"_L1;
}

// Names of any length come from texts.
QString inShort(const QString &name)
{
    constexpr int most = 60;
    return shortened(onOneLine(name), most);
}

bool haveSameType(const Entity &a, const Entity &b)
{
    return a.type.isEmpty() || b.type.isEmpty() || a.type == b.type;
}

bool isShortNameOf(const Entity &shorter, const Entity &longer)
{
    const auto fits = [&shorter](const QString &name) { return isShortFor(shorter.name, name); };
    return fits(longer.name) || std::ranges::any_of(longer.aliases, fits);
}

} // namespace

NameOffers::NameOffers(
    OpenProject &session, ArticleView &view, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_messages(messages)
{
    connect(&session, &OpenProject::changed, this, &NameOffers::follow);
    connect(&session, &OpenProject::reloaded, this, &NameOffers::withdraw);
    connect(&view, &ArticleView::articleChanged, this, &NameOffers::withdraw);
}

void NameOffers::withdraw()
{
    if (!m_told.isEmpty() && m_messages.text() == m_told)
        m_messages.hide();
    m_told.clear();
    m_offer.reset();
}

void NameOffers::tell(const QString &text, const QString &action, std::function<void()> accepted)
{
    m_messages.offer(text, action, std::move(accepted), QStyle::SP_MessageBoxInformation);
    m_told = text;
}

void NameOffers::follow(const ChangeSet &changes)
{
    withdraw();
    const auto &entities = changes.of<Entity>();
    const auto &annotations = changes.of<Annotation>();
    if (entities.size() != 1)
        return;
    if (annotations.isEmpty())
        offerWithoutAlias(entities.first());
    else if (annotations.size() == 1 && !annotations.first().before && !entities.first().before)
        offerShortName(*annotations.first().after);
}

// Only where it was kept by that very step: what is undone, too, changes names.
void NameOffers::offerWithoutAlias(const Change<Entity> &change)
{
    if (!change.before || !change.after || change.before->name == change.after->name)
        return;
    const QString old = change.before->name.simplified();
    const bool isKept =
        change.after->aliases.contains(old) && !change.before->aliases.contains(old);
    if (!isKept)
        return;
    const EntityId id = change.after->id;
    tell(tr("The old name “%1” stays as an alias of “%2”.")
             .arg(inShort(old), inShort(change.after->name)),
        tr("Without the alias"), [this, id, old] {
            const Entity *entity = m_session.project().find(id);
            if (!entity)
                return;
            Entity after = *entity;
            after.aliases.removeAll(old);
            if (const auto done = put(m_session, after); !done)
                m_messages.showError(done.error().text);
        });
}

void NameOffers::offerShortName(const Annotation &made)
{
    const OpenArticle *article = m_view.article();
    if (!article || article->version().id != made.version)
        return;
    const auto pair = pairFor(*article, made);
    if (!pair)
        return;
    const Project &project = m_session.project();
    const QString key = m_key.toString(QKeySequence::NativeText);
    tell(tr("Is “%1” in this article “%2”?")
             .arg(inShort(project.find(pair->shorter)->name),
                 inShort(project.find(pair->longer)->name)),
        //: a button that says that two names mean the same; %1 is its key
        tr("The same (%1)").arg(key),
        [this, id = article->article(), pair = *pair] { take(id, pair); });
    m_offer = Offer{article->article(), *pair};
}

// The one that stands nearest before it, else behind it, of all that are mentioned in the article.
std::optional<NameOffers::Pair> NameOffers::pairFor(
    const OpenArticle &article, const Annotation &annotation) const
{
    const Project &project = m_session.project();
    const Entity *named = project.find(annotation.entity);
    if (!named || !mayHaveShortName(*named))
        return {};
    QHash<EntityId, bool> judged; // whether they go together
    std::pair best{-1, EntityId()};
    const int place = annotation.place().begin;
    for (const Annotation &other : article.annotations()) {
        if (!other.entity || other.entity == named->id || other.status == Status::Rejected)
            continue;
        if (!judged.contains(other.entity)) {
            const Entity *entity = project.find(other.entity);
            const bool fits = entity && haveSameType(*named, *entity)
                && (isShortNameOf(*named, *entity) || isShortNameOf(*entity, *named));
            judged.insert(other.entity, fits);
        }
        const int rank = other.place().begin < place ? other.place().begin + 1 : 0;
        if (judged.value(other.entity) && rank > best.first)
            best = {rank, other.entity};
    }
    if (!best.second)
        return {};
    return isShortNameOf(*named, *project.find(best.second)) ? Pair{named->id, best.second}
                                                             : Pair{best.second, named->id};
}

void NameOffers::take(ArticleId article, Pair pair)
{
    if (const auto done = takeAsMentions(m_session, article, pair.shorter, pair.longer); !done)
        m_messages.showError(done.error().text);
}

void NameOffers::takeShortName()
{
    if (const auto offer = std::exchange(m_offer, {})) {
        take(offer->article, offer->pair);
        return;
    }
    const OpenArticle *article = m_view.article();
    const Annotation *current = article ? article->find(m_view.currentAnnotation()) : nullptr;
    const auto pair = current ? pairFor(*article, *current) : std::nullopt;
    if (pair)
        take(article->article(), *pair);
    else
        m_messages.showNews(tr("Nothing in this article has a longer or shorter name that fits."));
}

} // namespace Standoff
