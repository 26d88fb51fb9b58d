// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/register.h"
#include "items/rowsmodel.h"

namespace Standoff {

// What the card of a piece of evidence says beside its text.
struct EvidenceWords
{
    QString answer;
    QString bearing; // as the project keeps it
    QString place; // where it is found: an address, or words of an article
    QString date; // of what kind it is, and when it was published
    bool isMarked = false; // in the project, and has no address

    bool operator==(const EvidenceWords &) const = default;
};

struct DependentRow
{
    qint64 number = 0; // of the value's id
    qint64 place = 0; // smaller ones come first
    QString text;
    QString detail;
    QString remark; // what should be seen about it
    ArticleId article; // where it is in the articles; none where it is not
    AnnotationId annotation;
    RecordRef target; // to which it leads
    EvidenceWords evidence; // only of evidence

    auto order() const { return std::tuple(place, number); }
    bool operator==(const DependentRow &) const = default;
};

// What depends on a record: the grades of a source and what it said, the sources that an entity is,
// the verdicts on a claim, its evidence and its links to others.
enum class Dependent : quint8 { Grades, Sayings, EntitySources, Verdicts, Evidence, Links };

class DependentModel : public RowsModel<DependentRow>
{
    Q_OBJECT

public:
    enum Column { Text, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole,
        DetailRole,
        RemarkRole,
        // Of evidence: QString, but for the last.
        AnswerRole,
        BearingRole,
        PlaceRole,
        DateRole,
        MarkedRole
    };

    DependentModel(const OpenProject &session, Dependent what, QObject *parent = nullptr);

    Dependent what() const { return m_what; }
    // No record, an empty model. What is in articles is asked of the project file; on an error
    // the model is empty.
    Result<> setRecord(RecordRef record);
    RecordRef record() const { return m_record; }
    const DependentRow &rowAt(int row) const { return m_rows[row]; }
    // The row of a value; -1 when it is not there.
    int rowOf(qint64 number) const { return find(m_rows, number); }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const QString &text);

protected:
    void load() override;
    void follow(const ChangeSet &changes) override;

private:
    Result<Rows> read() const;
    Result<Rows> readSayings() const;

    Dependent m_what;
    RecordRef m_record;
};

} // namespace Standoff
