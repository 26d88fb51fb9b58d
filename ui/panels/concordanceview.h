// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/treeview.h"

#include <QStyledItemDelegate>

namespace Standoff {

class Concordance;

// Paints a hit of a ConcordanceModel with what stands around it, so that all hits stand below each
// other in the middle. In a text that is read from right to left, what comes before is at the
// right.
class ConcordanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The list of hits, which stays where it is when they are searched again. Space checks one, Enter
// activates it, and a tag's key asks for the tag.
class ConcordanceView : public TreeView
{
    Q_OBJECT

public:
    explicit ConcordanceView(QWidget *parent = nullptr);

    // Lists its hits. Once; the concordance may go before.
    void follow(Concordance &concordance);
    // Whether each hit has the title of its article; it has, unless told.
    void showTitles(bool isShown);
    // What is shown while there are no hits.
    void setHint(const QString &hint);

signals:
    void keyTyped(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepPlace(Concordance &concordance);
    void resizeColumns();

    QString m_hint;
};

} // namespace Standoff
