// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/sourcegraph.h"

#include <QGraphicsView>

namespace Standoff {

// Draws whose word a claim rests on, from left to right. A node is chosen by a click or the arrow
// keys, and activated by a click or Enter; plus, minus and the wheel with Ctrl zoom.
class SourceGraphView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SourceGraphView(QWidget *parent = nullptr);

    void setGraph(const SourceGraph &graph);
    // As a person reads a node: "The agency, on which all rests".
    static QString nameOf(const SourceGraph::Node &node);

signals:
    void nodeActivated(const Standoff::SourceGraph::Node &node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawNode(int index);
    void drawEdge(const SourceGraph::Edge &edge);
    QRectF placeOf(int index) const;
    void choose(int index);
    void step(int columns, int rows);
    void zoom(qreal factor);

    SourceGraph m_graph;
    int m_chosen = 0;
};

} // namespace Standoff
