// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/article.h"

#include <QAbstractButton>
#include <QSet>

namespace Standoff {

// A state with its sign and how many articles have it. Down, it lets only these through.
class StateChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StateChip(ArticleState state, QWidget *parent = nullptr);

    ArticleState state() const { return m_state; }
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont countFont() const;
    int padding() const { return fontMetrics().height() / 2; }
    int signSize() const { return fontMetrics().height() * 7 / 8; }

    ArticleState m_state;
    QString m_count;
};

// "To do 38 · In progress 3 · Done 10", of which several may be down; with none, all are shown.
class StateChips : public QWidget
{
    Q_OBJECT

public:
    explicit StateChips(QWidget *parent = nullptr);

    void setCount(ArticleState state, int count);
    QSet<ArticleState> chosen() const;
    void choose(const QSet<ArticleState> &states);

signals:
    void chosenChanged(const QSet<Standoff::ArticleState> &states);

private:
    QList<StateChip *> m_chips;
};

} // namespace Standoff
