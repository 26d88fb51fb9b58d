// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QListView>

namespace Standoff {

// A list within a form: as high as its rows, up to a few lines, without a ground of its own. What a
// person chooses by a click or Enter is chosen(). Its actions are its context menu and its keys.
class InlineList : public QListView
{
    Q_OBJECT

public:
    explicit InlineList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QModelIndex &index);
    void countChanged(int count);

protected:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key);
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int maximumLines = 8;

    void resized();
};

} // namespace Standoff
