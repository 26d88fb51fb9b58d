// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/mentionsmodel.h"

#include "items/fieldlabels.h"
#include "session/mentions.h"
#include "text/boundaries.h"
#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// In UTF-16 units: as many as a panel has room for, and a few more.
constexpr int shownBefore = 60;
constexpr int shownAfter = 100;

} // namespace

MentionContext contextOf(const ArticleText &text, int begin, int end)
{
    const TextRange place = text.fromCodePoints({begin, end});
    const QStringView all = text.string();
    QStringView before = all.first(place.begin);
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    if (before.size() > shownBefore) { // from the next word on
        before = before.last(shownBefore);
        const auto space = before.indexOf(u' ');
        before =
            before.sliced(space < 0 ? nextBoundary(before, 0, TextUnit::Grapheme) : int(space) + 1);
    }
    QStringView after = all.sliced(place.end);
    if (const auto line = after.indexOf(u'\n'); line >= 0)
        after = after.first(line);
    if (after.size() > shownAfter)
        after = after.first(previousBoundary(after, shownAfter, TextUnit::Grapheme));
    return {onOneLine(before.toString()), onOneLine(after.toString())};
}

MentionsModel::MentionsModel(const OpenProject &session, QObject *parent)
    : RowsModel(session, parent)
{
}

Result<> MentionsModel::setRecord(RecordRef record)
{
    if (record == m_record)
        return {};
    beginResetModel();
    m_record = record;
    const auto rows = read();
    m_rows = rows.value_or(Rows());
    m_contexts.clear();
    lookAround();
    endResetModel();
    return rows.transform([](const Rows &) { });
}

int MentionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MentionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Text", "of a mention") : tr("Article");
}

QVariant MentionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MentionRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::AccessibleTextRole: {
        const MentionContext around = m_contexts.value(row.number);
        const QString words = around.before + onOneLine(row.text) + around.after;
        return index.column() == Text ? u"%1, %2"_s.arg(words, data(index, TitleRole).toString())
                                      : title(row);
    }
    case Qt::ToolTipRole:
        if (index.column() == Text)
            return u"%1\n%2"_s.arg(onOneLine(row.text), data(index, TitleRole).toString());
        return title(row);
    case Qt::DisplayRole:
        if (index.column() == Text)
            return onOneLine(row.text);
        return title(row);
    case TitleRole:
        if (!row.stance.isEmpty())
            return u"%1 · %2"_s.arg(termLabel(u"annotation.stance"_s, row.stance), title(row));
        return title(row);
    case ArticleRole:
        return row.article.number;
    case AnnotationRole:
        return row.number;
    case BeforeRole:
        return m_contexts.value(row.number).before;
    case AfterRole:
        return m_contexts.value(row.number).after;
    case HeadingRole:
        return isFirst(index.row()) ? title(row) : QString();
    case StanceRole:
        return termLabel(u"annotation.stance"_s, row.stance);
    default:
        return {};
    }
}

QString MentionsModel::title(const MentionRow &row) const
{
    const Article *article = project().find(row.article);
    return article ? onOneLine(article->title) : QString();
}

// The first of an article, where there is another article.
bool MentionsModel::isFirst(int row) const
{
    const ArticleId article = m_rows[row].article;
    return m_rows.constFirst().article != m_rows.constLast().article
        && (row == 0 || m_rows[row - 1].article != article);
}

int MentionsModel::articleCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        count += row == 0 || m_rows[row - 1].article != m_rows[row].article ? 1 : 0;
    return count;
}

// Around those whose article is open.
void MentionsModel::lookAround()
{
    for (const MentionRow &row : std::as_const(m_rows)) {
        const OpenArticle *open =
            m_contexts.contains(row.number) ? nullptr : project().openArticle(row.article);
        if (open)
            m_contexts.insert(row.number, contextOf(open->text(), row.range.begin, row.end));
    }
}

// Around rows that may be others than before. Returns those whose context is another one.
QSet<qint64> MentionsModel::lookAgain(const Rows &rows)
{
    QSet<qint64> others;
    for (const MentionRow &row : rows) {
        const MentionContext before = m_contexts.value(row.number);
        const int at = find(m_rows, row.number);
        const OpenArticle *open = project().openArticle(row.article);
        if (open)
            m_contexts.insert(row.number, contextOf(open->text(), row.range.begin, row.end));
        else if (at < 0 || m_rows[at] != row)
            m_contexts.remove(row.number);
        if (m_contexts.value(row.number) != before)
            others.insert(row.number);
    }
    return others;
}

// The rows that begin with the title of their article.
QSet<qint64> MentionsModel::headings() const
{
    QSet<qint64> numbers;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isFirst(row))
            numbers.insert(m_rows[row].number);
    }
    return numbers;
}

QList<ArticleId> MentionsModel::textsWanted(int most) const
{
    QList<ArticleId> wanted;
    for (const MentionRow &row : m_rows) {
        if (wanted.size() < most && !m_contexts.contains(row.number)
            && (wanted.isEmpty() || wanted.last() != row.article))
            wanted.append(row.article);
    }
    return wanted;
}

void MentionsModel::takeText(ArticleId article, const ArticleText &text)
{
    for (int at = 0; at < m_rows.size(); ++at) {
        const MentionRow &row = m_rows[at];
        if (row.article != article || m_contexts.contains(row.number))
            continue;
        m_contexts.insert(row.number,
            row.end > text.codePointCount() ? MentionContext() // the text is another one by now
                                            : contextOf(text, row.range.begin, row.end));
        emitChanged(at);
    }
}

Result<MentionsModel::Rows> MentionsModel::read() const
{
    Rows rows;
    if (!m_record)
        return rows;
    ASSIGN_OR_RETURN(const auto mentions, mentionsOf(m_session, m_record));
    for (const Mention &mention : mentions)
        rows.append({mention.annotation.number, mention.article, mention.range, mention.text,
            mention.stance, mention.end});
    std::ranges::sort(rows, {}, &MentionRow::order);
    return rows;
}

void MentionsModel::load()
{
    const auto rows = read();
    m_rows = rows.value_or(Rows());
    m_contexts.clear();
    lookAround();
    if (!rows)
        emit failed(rows.error().text);
}

void MentionsModel::follow(const ChangeSet &changes)
{
    if (!m_record)
        return;
    Rows changed;
    QSet<qint64> gone;
    for (const auto &change : changes.of<Annotation>()) {
        const Annotation &annotation = change.either();
        const Version *version = project().find(annotation.version);
        if (change.after && version && annotation.record() == m_record) {
            changed.append({annotation.id.number, version->article, annotation.place(),
                annotation.text(), annotation.stance,
                annotation.fragments.isEmpty() ? 0 : annotation.fragments.last().range.end});
        } else {
            gone.insert(annotation.id.number);
        }
    }
    if (changes.unlisted().contains(m_record.number)) {
        const auto rows = read();
        if (!rows)
            return emit failed(rows.error().text);
        for (const MentionRow &row : std::as_const(m_rows))
            gone.insert(row.number);
        for (const MentionRow &row : *rows)
            gone.remove(row.number);
        changed = *rows;
    }
    QSet<qint64> toTell = lookAgain(changed); // before anybody asks for the rows
    const QSet<qint64> before = headings();
    take(m_rows, gone);
    put(m_rows, changed);
    const QSet<qint64> after = headings();
    toTell += (before - after) + (after - before);
    for (const qint64 number : std::as_const(toTell)) {
        if (const int at = find(m_rows, number); at >= 0)
            emitChanged(at);
    }
    for (const auto &change : changes.of<Article>()) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].article == change.either().id)
                emitChanged(row);
        }
    }
}

} // namespace Standoff
