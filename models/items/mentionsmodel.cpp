// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "items/mentionsmodel.h"

#include "items/fieldlabels.h"
#include "session/mentions.h"
#include "text/oneline.h"

using namespace Qt::StringLiterals;

namespace Standoff {

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
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
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
    default:
        return {};
    }
}

QString MentionsModel::title(const MentionRow &row) const
{
    const Article *article = project().find(row.article);
    return article ? onOneLine(article->title) : QString();
}

Result<MentionsModel::Rows> MentionsModel::read() const
{
    Rows rows;
    if (!m_record)
        return rows;
    ASSIGN_OR_RETURN(const auto mentions, mentionsOf(m_session, m_record));
    for (const Mention &mention : mentions)
        rows.append({mention.annotation.number, mention.article, mention.range, mention.text,
            mention.stance});
    std::ranges::sort(rows, {}, &MentionRow::order);
    return rows;
}

void MentionsModel::load()
{
    const auto rows = read();
    m_rows = rows.value_or(Rows());
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
                annotation.text(), annotation.stance});
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
    take(m_rows, gone);
    put(m_rows, changed);
    for (const auto &change : changes.of<Article>()) {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].article == change.either().id)
                emitChanged(row);
        }
    }
}

} // namespace Standoff
