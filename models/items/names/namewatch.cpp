// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/names/namewatch.h"

#include "session/openproject.h"

#include <algorithm>
#include <chrono>

namespace Standoff {

namespace {

constexpr auto namesPause = std::chrono::milliseconds(150);

// Whether texts may hold another name than before.
bool changesNames(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.of<Entity>(), [](const Change<Entity> &change) {
        return !change.before || !change.after || change.before->name != change.after->name
            || change.before->aliases != change.after->aliases;
    });
}

} // namespace

NameWatch::NameWatch(const OpenProject &session, BackgroundReader &reader, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reader(reader)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(namesPause);
    connect(&m_pause, &QTimer::timeout, this, &NameWatch::find);
    connect(&session, &OpenProject::changed, this, &NameWatch::follow);
    connect(&session, &OpenProject::reloaded, this, [this] { setArticle(m_article); });
}

const OpenArticle *NameWatch::open() const
{
    return m_session.project().openArticle(m_article);
}

void NameWatch::setArticle(ArticleId id)
{
    m_job.cancel();
    m_pause.stop();
    m_article = id;
    m_found = {};
    m_isLeft.clear();
    m_left = 0;
    const Article *article = m_session.project().find(id);
    const QStringList notNames = article ? article->notNames : QStringList();
    m_notNames = QSet<QString>(notNames.cbegin(), notNames.cend());
    if (open())
        find();
    emit changed();
}

void NameWatch::find()
{
    const OpenArticle *article = open();
    const Article *stored = m_session.project().find(m_article);
    if (!article || !stored)
        return;
    m_reader.run(
        m_job,
        [text = article->text(), language = stored->language, byCapitals = m_found.byCapitals](
            const BackgroundSource &source) -> Result<Found> {
            const auto isWanted = [&source] { return source.isWanted(); };
            Found found{byCapitals, {}, true};
            if (!found.byCapitals)
                found.byCapitals = std::make_shared<const QList<TextRange>>(
                    namesByCapitals(text, language, isWanted));
            found.names =
                nameCandidates(text, *found.byCapitals, KnownNames(source.project()), isWanted);
            return found;
        },
        [this](const Result<Found> &found) {
            if (found) // else the file cannot be read, which others tell
                take(*found);
        });
}

void NameWatch::take(const Found &found)
{
    m_found = found;
    judgeAll();
    emit changed();
}

void NameWatch::follow(const ChangeSet &changes)
{
    if (!open())
        return;
    if (changesNames(changes))
        m_pause.start();
    const int before = m_left;
    bool isOther = false;
    for (const auto &change : changes.of<Article>()) {
        if (change.after && change.after->id == m_article)
            followArticle(*change.after);
    }
    if (!changes.of<Tag>().isEmpty() || !changes.of<Layer>().isEmpty())
        judgeAll();
    else
        isOther = followAnnotations(changes);
    if (isOther || m_left != before)
        emit changed();
}

void NameWatch::followArticle(const Article &article)
{
    const QSet<QString> notNames(article.notNames.cbegin(), article.notNames.cend());
    if (notNames == m_notNames)
        return;
    m_notNames = notNames;
    judgeAll();
}

// Returns whether something became tagged, or is so no longer.
bool NameWatch::followAnnotations(const ChangeSet &changes)
{
    const OpenArticle &article = *open();
    bool isOther = false;
    const auto look = [&](const std::optional<Annotation> &annotation) {
        if (!annotation || annotation->version != article.version().id)
            return;
        for (const TextRange range : article.rangesOf(*annotation)) {
            for (qsizetype i = firstEndingBehind(range.begin); i < m_found.names.size(); ++i) {
                if (m_found.names[i].range.begin >= range.end)
                    break;
                const bool before = m_isLeft[size_t(i)];
                judge(i);
                isOther = isOther || before != m_isLeft[size_t(i)];
            }
        }
    };
    for (const auto &[before, after] : changes.of<Annotation>()) {
        look(before);
        look(after);
    }
    return isOther;
}

qsizetype NameWatch::firstEndingBehind(int offset) const
{
    const auto first = std::ranges::upper_bound(m_found.names, offset, {},
        [](const NameCandidate &candidate) { return candidate.range.end; });
    return first - m_found.names.cbegin();
}

bool NameWatch::isTagged(const OpenArticle &article, TextRange range) const
{
    return std::ranges::any_of(article.annotationsIn(range), [&](AnnotationId id) {
        return m_session.project().kindOf(article.find(id)->tag) == LayerKind::Entity;
    });
}

bool NameWatch::isNoName(const OpenArticle &article, TextRange range) const
{
    return !m_notNames.isEmpty()
        && m_notNames.contains(article.text().slice(range).toString().simplified());
}

void NameWatch::judge(qsizetype index)
{
    const OpenArticle &article = *open();
    const TextRange range = m_found.names[index].range;
    const bool isLeft = m_isWanted && !isTagged(article, range) && !isNoName(article, range);
    m_left += int(isLeft) - int(m_isLeft[size_t(index)]);
    m_isLeft[size_t(index)] = isLeft;
}

// In one pass over names and annotations, since there may be very many of both.
void NameWatch::judgeAll()
{
    m_isLeft.assign(size_t(m_found.names.size()), false);
    m_left = 0;
    const OpenArticle *article = open();
    const Project &project = m_session.project();
    m_isWanted = std::ranges::any_of(project.all<Tag>(),
        [&project](const Tag &tag) { return project.kindOf(tag.id) == LayerKind::Entity; });
    if (!article || !m_isWanted)
        return;
    const auto marks = article->index().intersecting({0, article->text().size()});
    QHash<TagId, bool> areEntities; // of tags
    int end = 0; // of what is tagged so far
    qsizetype mark = 0;
    for (qsizetype i = 0; i < m_found.names.size(); ++i) {
        const TextRange range = m_found.names[i].range;
        for (; mark < marks.size() && marks[mark].range.begin < range.end; ++mark) {
            const TagId tag = article->find(AnnotationId{marks[mark].key})->tag;
            if (!areEntities.contains(tag))
                areEntities.insert(tag, project.kindOf(tag) == LayerKind::Entity);
            if (areEntities.value(tag))
                end = std::max(end, marks[mark].range.end);
        }
        const bool isLeft = end <= range.begin && !isNoName(*article, range);
        m_left += int(isLeft);
        m_isLeft[size_t(i)] = isLeft;
    }
}

std::optional<NameCandidate> NameWatch::nextFrom(int offset) const
{
    const auto first = std::ranges::lower_bound(m_found.names, offset, {},
        [](const NameCandidate &candidate) { return candidate.range.begin; });
    for (qsizetype i = first - m_found.names.cbegin(); i < m_found.names.size(); ++i) {
        if (m_isLeft[size_t(i)])
            return m_found.names[i];
    }
    return {};
}

std::optional<NameCandidate> NameWatch::previousBefore(int offset) const
{
    const auto end = std::ranges::lower_bound(m_found.names, offset, {},
        [](const NameCandidate &candidate) { return candidate.range.begin; });
    for (qsizetype i = end - m_found.names.cbegin() - 1; i >= 0; --i) {
        if (m_isLeft[size_t(i)])
            return m_found.names[i];
    }
    return {};
}

bool NameWatch::isLeft(TextRange range) const
{
    const auto found = nextFrom(range.begin);
    return found && found->range == range;
}

} // namespace Standoff
