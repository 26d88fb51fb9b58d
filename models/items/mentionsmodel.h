// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/rowsmodel.h"
#include "text/articletext.h"

namespace Standoff {

struct MentionRow
{
    qint64 number = 0; // of the annotation
    ArticleId article;
    CodePointRange range; // of its first fragment
    QString text;
    QString stance; // to a claim
    int end = 0; // of its last fragment, in code points

    auto order() const { return std::tuple(article, range.begin, range.end, number); }
    bool operator==(const MentionRow &) const = default;
};

// The words around a mention, of its paragraph, on one line.
struct MentionContext
{
    QString before;
    QString after;

    bool operator==(const MentionContext &) const = default;
};
// Around what lies between two offsets in code points.
MentionContext contextOf(const ArticleText &text, int begin, int end);

// The annotations of one record, by article and place. The words around those in open articles are
// there at once; of others whoever shows them reads the text (see textsWanted()).
class MentionsModel : public RowsModel<MentionRow>
{
    Q_OBJECT

public:
    enum Column { Text, Title, ColumnCount };
    // The numbers of the ids, qint64; the stance, if there is one, and the title of the article,
    // also in the first column.
    // And the words before and behind it; whether it is the first one of its article, where there
    // are several articles; its stance.
    enum Role {
        ArticleRole = Qt::UserRole,
        AnnotationRole,
        TitleRole,
        BeforeRole,
        AfterRole,
        HeadingRole,
        StanceRole
    };

    explicit MentionsModel(const OpenProject &session, QObject *parent = nullptr);

    // Asks the project file. No record, an empty model. On an error the model is empty.
    Result<> setRecord(RecordRef record);
    RecordRef record() const { return m_record; }

    ArticleId articleAt(int row) const { return m_rows[row].article; }
    AnnotationId annotationAt(int row) const { return AnnotationId{m_rows[row].number}; }
    const QString &textAt(int row) const { return m_rows[row].text; }
    const QString &stanceAt(int row) const { return m_rows[row].stance; }

    // Articles whose text is not known yet, in the order of the rows, at most so many.
    QList<ArticleId> textsWanted(int most) const;
    // Of an article as it is now.
    void takeText(ArticleId article, const ArticleText &text);
    // In how many articles they are.
    int articleCount() const;

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
    bool isFirst(int row) const;
    void lookAround();
    QSet<qint64> lookAgain(const Rows &rows);
    QSet<qint64> headings() const;

    RecordRef m_record;
    QHash<qint64, MentionContext> m_contexts; // by annotation
};

} // namespace Standoff
