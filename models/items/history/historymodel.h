// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/history/historypages.h"
#include "session/backgroundreader.h"

#include <QAbstractTableModel>
#include <QDate>

namespace Standoff {

// The steps of a project's history, the newest first, with a head above those of each day. It reads
// beside the window and as far as it is looked at, and follows the work.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Where, Who, When, ColumnCount };
    // Of any column: whether it is the head of a day; the id of the step, 0 of a head; the name of
    // its icon, or the colour of its tag; whether it is undone.
    enum Role { IsHeadRole = Qt::UserRole, StepRole, SignRole, ColorRole, IsUndoneRole };

    // The reader must live as long as the model.
    HistoryModel(const OpenProject &session, BackgroundReader &reader, QObject *parent = nullptr);

    // Reads nothing, and follows nothing, before it is wanted for the first time, and while it is
    // not. What is there by then is read anew.
    void setWanted(bool isWanted);
    const HistoryQuery &query() const { return m_query; }
    void setQuery(const HistoryQuery &query);
    // How many steps there are so far, and whether that is all.
    int stepCount() const { return m_steps; }
    bool isComplete() const { return m_next == 0 && !isReading(); }
    bool isReading() const { return m_page.isRunning() || m_news.isRunning(); }
    // Those of a row; nullptr of a head.
    const HistoryLine *lineAt(int row) const;
    // -1 where it is not there.
    int rowOf(qint64 step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    // Rows came, or all are there.
    void read();
    void failed(const QString &text);

private:
    struct Row
    {
        QDate day; // of a head
        HistoryLine line;
    };

    void reset();
    void readPage();
    void readNews();
    void append(const HistoryLines &part);
    void prepend(const HistoryLines &part);
    // As the session has it by now.
    HistoryStatus statusOf(const HistoryEntry &entry) const;
    void follow();
    void takeStatuses();
    QVariant wordsAt(const Row &row, int column) const;
    QString spoken(const HistoryLine &line) const;

    const OpenProject &m_session;
    BackgroundReader &m_reader;
    HistoryQuery m_query;
    QList<Row> m_rows;
    BackgroundJob m_page;
    BackgroundJob m_news;
    qint64 m_next = 0; // before which there may be more
    qint64 m_newest = 0; // step of when it was read last
    qint64 m_last = 0; // step that there was ever
    int m_steps = 0;
    bool m_isWanted = false;
    bool m_isOutdated = true;
};

} // namespace Standoff
