// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QListView>

namespace Standoff {

class ArticlesModel;

// The list of the queue. Heads of groups are folded by a click, by Enter or Space, and by Left and
// Right, which lead from an article to its head.
class ArticlesView : public QListView
{
    Q_OBJECT

public:
    explicit ArticlesView(ArticlesModel &model, QWidget *parent = nullptr);

    // What an empty list says.
    void setHint(const QString &hint);

protected:
    // Whoever comes to the list goes nowhere by that: Qt would make the first row the current one.
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool foldByKey(int key);
    void toggle(const QModelIndex &head);

    ArticlesModel &m_model;
    QString m_hint;
};

} // namespace Standoff
