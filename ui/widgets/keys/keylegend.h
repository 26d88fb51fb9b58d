// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QList>
#include <QWidget>

namespace Standoff {

// A row of keys, each with what it does: as many as there is room for. Those at the end stand at
// the far side.
class KeyLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;
        QString words;
        bool isAtEnd = false;
    };

    explicit KeyLegend(const QList<Entry> &entries, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordsFont() const;
    int widthOf(const Entry &entry) const;

    QList<Entry> m_entries;
};

} // namespace Standoff
