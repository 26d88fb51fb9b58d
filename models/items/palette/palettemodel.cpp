// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/palette/palettemodel.h"

#include "session/openproject.h"
#include "text/oneline.h"

#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto signs = std::to_array<std::pair<PaletteKind, char16_t>>(
    {{PaletteKind::Record, u'#'}, {PaletteKind::Claim, u'!'}, {PaletteKind::Article, u'@'},
        {PaletteKind::Action, u'>'}, {PaletteKind::Line, u':'}});
constexpr int forRecent = 12; // added to the score of what was done before
constexpr int lineLength = 80; // shown of a paragraph

std::optional<PaletteKind> kindOfSign(const QString &typed)
{
    const auto found = std::ranges::find_if(
        signs, [&typed](const auto &each) { return typed.startsWith(QChar(each.second)); });
    return found == signs.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

PaletteModel::PaletteModel(const OpenProject &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &OpenProject::changed, this, [this](const ChangeSet &changes) {
        if (!changes.of<Article>().isEmpty() || !changes.of<Entity>().isEmpty()
            || !changes.of<Source>().isEmpty() || !changes.of<Claim>().isEmpty())
            m_isStale = true;
    });
    connect(&session, &OpenProject::reloaded, this, [this] { m_isStale = true; });
}

void PaletteModel::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_project.clear();
    m_project.addProject(m_session.project());
}

void PaletteModel::setActions(const QList<PaletteAction> &actions)
{
    m_actions = actions;
    m_doable.clear();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        m_doable.add({.kind = PaletteKind::Action, .number = i, .weight = int(actions.size() - i)},
            actions[i].text, {actions[i].place});
    }
}

void PaletteModel::setQuery(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    m_count = 0;
    m_hint.clear();
    refresh();
    const QString words = typed.trimmed();
    const auto kind = kindOfSign(words);
    if (words.isEmpty())
        showRecent();
    else if (kind == PaletteKind::Line)
        showLine(words.sliced(1));
    else if (kind)
        showFound(FuzzyQuery(words.sliced(1)), {*kind});
    else
        showFound(FuzzyQuery(words),
            {PaletteKind::Record, PaletteKind::Claim, PaletteKind::Article, PaletteKind::Action});
    if (m_rows.isEmpty() && m_hint.isEmpty())
        m_hint = tr("Nothing is called so.");
    endResetModel();
}

void PaletteModel::addHeading(PaletteKind kind, const QString &text)
{
    m_rows.append({.kind = kind, .isHeading = true, .text = text});
}

void PaletteModel::addHit(const PaletteHit &hit)
{
    m_rows.append({.kind = hit.name->kind,
        .name = *hit.name,
        .text = textOf(*hit.name),
        .hits = hit.match.hits});
}

// What was done last, then what can be done, in the order of the menus.
void PaletteModel::showRecent()
{
    const auto [hits, count] = m_doable.find(FuzzyQuery({}), PaletteKind::Action, mostRows);
    const auto isRecent = [this](const PaletteHit &hit) {
        return m_actions[hit.name->number].isRecent;
    };
    bool wasRecent = false;
    for (const PaletteHit &hit : hits) {
        const bool recent = isRecent(hit);
        if (m_rows.isEmpty() || recent != wasRecent)
            addHeading(PaletteKind::Action, recent ? tr("Done last") : tr("Actions"));
        wasRecent = recent;
        addHit(hit);
    }
    m_count = count;
}

void PaletteModel::showLine(const QString &number)
{
    const OpenArticle *article = m_session.project().openArticle(m_article);
    const int count = article ? article->text().paragraphCount() : 0;
    bool isNumber = false;
    const int wanted = QLocale().toInt(number.trimmed(), &isNumber);
    if (count == 0) {
        m_hint = tr("No article is shown.");
    } else if (!isNumber || wanted < 1) {
        m_hint = tr("Type the number of a paragraph, %1 to %2.")
                     .arg(QLocale().toString(1), QLocale().toString(count));
    } else {
        const int paragraph = std::min(wanted, count) - 1;
        const Paragraph &found = article->text().paragraphs()[paragraph];
        addHeading(PaletteKind::Line, tr("In this article"));
        m_rows.append({.kind = PaletteKind::Line,
            .name = {.kind = PaletteKind::Line, .number = paragraph + 1},
            .text = tr("¶ %1", "number of a paragraph").arg(QLocale().toString(paragraph + 1))
                + u"  "_s
                + onOneLine(article->text().slice(found.range).left(lineLength).toString())});
        m_count = 1;
    }
}

// A row of each kind in turn, until there are enough.
void PaletteModel::showFound(const FuzzyQuery &query, const QList<PaletteKind> &kinds)
{
    struct Group
    {
        PaletteKind kind;
        QList<PaletteHit> hits;
        qsizetype shown = 0;
        int best = 0;
    };
    QList<Group> groups;
    for (const PaletteKind kind : kinds) {
        const PaletteIndex &index = kind == PaletteKind::Action ? m_doable : m_project;
        auto [hits, count] = index.find(query, kind, mostRows);
        m_count += count;
        for (PaletteHit &hit : hits) {
            if (kind == PaletteKind::Action && m_actions[hit.name->number].isRecent)
                hit.match.score += forRecent;
        }
        std::ranges::stable_sort(
            hits, std::greater(), [](const PaletteHit &hit) { return hit.match.score; });
        if (!hits.isEmpty())
            groups.append({kind, hits, 0, hits.first().match.score});
    }
    std::ranges::stable_sort(groups, std::greater(), &Group::best);
    qsizetype left = mostRows;
    for (bool isMore = true; isMore && left > 0;) {
        isMore = false;
        for (Group &group : groups) {
            if (left > 0 && group.shown < group.hits.size()) {
                ++group.shown;
                --left;
                isMore = true;
            }
        }
    }
    const auto heading = [](PaletteKind kind) {
        switch (kind) {
        case PaletteKind::Record:
            return tr("Records");
        case PaletteKind::Claim:
            return tr("Claims");
        case PaletteKind::Article:
            return tr("Articles");
        default:
            return tr("Actions");
        }
    };
    for (const Group &group : std::as_const(groups)) {
        addHeading(group.kind, heading(group.kind));
        for (const PaletteHit &hit : group.hits.first(group.shown))
            addHit(hit);
    }
}

QString PaletteModel::textOf(const PaletteName &name) const
{
    return name.kind == PaletteKind::Action ? m_actions[name.number].text
                                            : PaletteIndex::titleOf(m_session.project(), name);
}

PaletteTarget PaletteModel::targetAt(const QModelIndex &index) const
{
    PaletteTarget target;
    if (!index.isValid() || m_rows[index.row()].isHeading)
        return target;
    const PaletteName &name = m_rows[index.row()].name;
    target.kind = name.kind;
    switch (name.kind) {
    case PaletteKind::Record:
    case PaletteKind::Claim:
        target.record = {name.reg, name.number};
        break;
    case PaletteKind::Article:
        target.article = ArticleId{name.number};
        break;
    case PaletteKind::Action:
        target.action = name.number;
        break;
    case PaletteKind::Line:
        target.paragraph = int(name.number) - 1;
        break;
    }
    return target;
}

QModelIndex PaletteModel::firstRow() const
{
    const auto found = std::ranges::find(m_rows, false, &Row::isHeading);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

QChar PaletteModel::signOf(PaletteKind kind)
{
    return std::ranges::find(signs, kind, &std::pair<PaletteKind, char16_t>::first)->second;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (row.isHeading)
        return Qt::ItemNeverHasChildren;
    const bool isOff = row.kind == PaletteKind::Action && !actionOf(row).isEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isOff ? flags : flags | Qt::ItemIsEnabled;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return detailOf(row).isEmpty()
            ? row.text
            : tr("%1, %2", "a name, and what it is").arg(row.text, detailOf(row));
    case DetailRole:
        return detailOf(row);
    case HitsRole:
        return QVariant::fromValue(row.hits);
    case KindRole:
        return int(row.kind);
    case RegisterRole:
        return int(row.name.reg);
    case StateRole: {
        const Article *article = m_session.project().find(ArticleId{row.name.number});
        return int(article ? article->state : ArticleState::NotStarted);
    }
    case KeyRole:
        return row.kind == PaletteKind::Action && !row.isHeading ? actionOf(row).key : QString();
    case IsHeadingRole:
        return row.isHeading;
    default:
        return {};
    }
}

} // namespace Standoff
