// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "intake/candidate.h"
#include "readers/filenamepattern.h"

#include <QAbstractTableModel>
#include <QHash>
#include <array>
#include <map>
#include <optional>

namespace Standoff {

// What a person can say of articles that come in, in place of what their files say.
enum class IncomingFact : quint8 { Title, Byline, Publisher, Published, Section, Language };

// The articles that may go into the project, and the files that none came of, as they come.
class IncomingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Kind,
        Published,
        Publisher,
        Section,
        Language,
        Labels,
        Kept,
        Words,
        Size,
        Remark,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, // what a column is sorted by: a text or a number
        StandingRole, // int: Standing
        KeptRole, // double, 0 to 1: of the prose; invalid where there is no article
    };

    explicit IncomingModel(QObject *parent = nullptr);

    void append(const QList<Candidate> &candidates);
    // What came of a file that was read anew takes the place of what came before, whose first row
    // it gives. What a person said of a part of the file stays.
    int replaceFile(const QString &file, const QList<Candidate> &candidates);
    // The same of one part; -1 where there is no such row.
    int replacePart(const Candidate &candidate);
    const Candidate &at(int row) const { return m_rows[row].candidate; }
    // In their order, with what a person said of them.
    QList<Candidate> candidates() const;

    // Rows without an article stay as they are.
    void setWanted(const QList<int> &rows, bool wanted);
    // In place of what the file says; an empty value, too.
    void setFact(const QList<int> &rows, IncomingFact fact, const QString &value);
    void addLabels(const QList<int> &rows, const QStringList &labels);
    // In place of all that it has.
    void setLabels(int row, const QStringList &labels);
    // What the names of files tell, where the files do not say it; nothing without a pattern.
    void setPattern(const std::optional<FileNamePattern> &pattern);
    // What a person made of its text, which has a place in the spool.
    void setText(int row, qint64 place, const IncomingArticle &article);
    // Whether a person said anything of what is here that is lost with it.
    bool isChanged() const { return m_isChanged; }

    int count(Standing standing) const { return m_counts[size_t(standing)]; }
    int wanted() const { return m_wanted; }
    // Files' names that fit the pattern, and all names of files with an article.
    int fitting() const { return m_fitting; }
    int named() const { return m_named; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Whether it is taken for a date: none, too, but nothing that could be meant in two ways.
    static bool isDate(const QString &typed);
    // Takes a check mark, a title, a publisher, a section, a language, labels with commas between
    // them, and a date as people write it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    // How many there are of each kind, how many are wanted, or how many names fit.
    void countsChanged();

private:
    struct Row
    {
        Candidate candidate;
        IncomingArticle read; // what the file says
        std::map<IncomingFact, QString> typed;
        QStringList labels; // that a person gave
        bool hasOwnLabels = false; // no others than those
        std::optional<bool> wanted; // as a person said
        bool fits = false; // the name of the file, the pattern
    };

    void insert(int first, QList<Row> rows);
    static Row rowOf(const Candidate &candidate, const Row &said);
    void compose(Row &row) const;
    void recount();
    void tellOf(const QList<int> &rows);
    QVariant display(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;
    QString kindOf(const Row &row) const;

    QList<Row> m_rows;
    std::optional<FileNamePattern> m_pattern;
    QHash<QString, QString> m_kinds; // their names, by media type
    std::array<int, EnumWords<Standing>::words.size()> m_counts{};
    int m_wanted = 0;
    int m_fitting = 0;
    int m_named = 0;
    bool m_isChanged = false;
};

} // namespace Standoff
