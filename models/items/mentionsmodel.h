// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/rowsmodel.h"

namespace Standoff {

struct MentionRow
{
    qint64 number = 0; // of the annotation
    ArticleId article;
    CodePointRange range; // of its first fragment
    QString text;
    QString stance; // to a claim

    auto order() const { return std::tuple(article, range.begin, range.end, number); }
    bool operator==(const MentionRow &) const = default;
};

// The annotations of one record, by article and place.
class MentionsModel : public RowsModel<MentionRow>
{
    Q_OBJECT

public:
    enum Column { Text, Title, ColumnCount };
    // The numbers of the ids, qint64; the stance, if there is one, and the title of the article,
    // also in the first column.
    enum Role { ArticleRole = Qt::UserRole, AnnotationRole, TitleRole };

    explicit MentionsModel(const OpenProject &session, QObject *parent = nullptr);

    // Asks the project file. No record, an empty model. On an error the model is empty.
    Result<> setRecord(RecordRef record);
    RecordRef record() const { return m_record; }

    ArticleId articleAt(int row) const { return m_rows[row].article; }
    AnnotationId annotationAt(int row) const { return AnnotationId{m_rows[row].number}; }
    const QString &textAt(int row) const { return m_rows[row].text; }
    const QString &stanceAt(int row) const { return m_rows[row].stance; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    // The mentions could not be read after another program wrote.
    void failed(const QString &text);

protected:
    void load() override;
    void follow(const ChangeSet &changes) override;

private:
    Result<Rows> read() const;
    QString title(const MentionRow &row) const;

    RecordRef m_record;
};

} // namespace Standoff
