// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/sourcegraphview.h"

#include "text/boundaries.h"
#include "theme/theme.h"

#include <QGraphicsPathItem>
#include <QGraphicsTextItem>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QSizeF nodeSize(190, 56);
constexpr QSizeF distance(260, 76); // from node to node
constexpr int shownWords = 70; // characters
constexpr int nodeNumber = 0; // key of the item's data
constexpr qreal leastZoom = 0.25;
constexpr qreal greatestZoom = 4;

// Kinds differ by colour and by shape.
QColor colorOf(SourceGraph::Kind kind)
{
    switch (kind) {
    case SourceGraph::Kind::Claim:
        return {0xd5, 0x5e, 0x00};
    case SourceGraph::Kind::Article:
        return {0x56, 0x56, 0x56};
    case SourceGraph::Kind::Source:
        return {0x7b, 0x2f, 0xa6};
    case SourceGraph::Kind::Words:
        break;
    }
    return {0x80, 0x80, 0x80};
}

qreal radiusOf(SourceGraph::Kind kind)
{
    return kind == SourceGraph::Kind::Article ? 2
        : kind == SourceGraph::Kind::Claim    ? 8
                                              : nodeSize.height() / 2;
}

} // namespace

SourceGraphView::SourceGraphView(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"sourceGraph"_s);
    setAccessibleName(tr("Whose word it rests on"));
    setScene(new QGraphicsScene(this));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
}

QString SourceGraphView::nameOf(const SourceGraph::Node &node)
{
    const QString name = node.label.isEmpty() ? tr("someone named in the text") : node.label;
    if (node.isCircular)
        return tr("%1 (in a circle)").arg(name);
    return node.isRoot ? tr("%1 (root)", "a source that rests on nothing else").arg(name) : name;
}

void SourceGraphView::setGraph(const SourceGraph &graph)
{
    m_graph = graph;
    m_chosen = 0;
    draw();
}

QRectF SourceGraphView::placeOf(int index) const
{
    const SourceGraph::Node &node = m_graph.nodes[index];
    const qreal x = isRightToLeft() ? -node.column : node.column;
    return {QPointF(x * distance.width(), node.row * distance.height()), nodeSize};
}

void SourceGraphView::draw()
{
    scene()->clear();
    setBackgroundBrush(palette().color(QPalette::Base));
    for (const SourceGraph::Edge &edge : std::as_const(m_graph.edges))
        drawEdge(edge);
    for (int i = 0; i < m_graph.nodes.size(); ++i)
        drawNode(i);
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-30, -30, 30, 30));
}

void SourceGraphView::drawNode(int index)
{
    const SourceGraph::Node &node = m_graph.nodes[index];
    const QRectF place = placeOf(index);
    const QColor color = Theme::readable(colorOf(node.kind), palette(), 3);
    QPainterPath shape;
    shape.addRoundedRect(place, radiusOf(node.kind), radiusOf(node.kind));
    const bool strong = node.isRoot || node.isCircular;
    QPen pen(color, index == m_chosen ? 3 : strong ? 2 : 1);
    pen.setStyle(node.isCircular ? Qt::DashLine : Qt::SolidLine);
    QGraphicsPathItem *item =
        scene()->addPath(shape, pen, Theme::tint(color, palette(), index == m_chosen ? 0.3 : 0.12));
    item->setData(nodeNumber, index);
    item->setToolTip(nameOf(node));
    auto *text = new QGraphicsTextItem(item);
    text->setData(nodeNumber, index);
    text->setDefaultTextColor(palette().color(QPalette::Text));
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->document()->setDefaultTextOption(option);
    text->setTextWidth(place.width() - 16);
    text->setPlainText(shortened(nameOf(node), shownWords));
    for (int room = shownWords; text->boundingRect().height() > place.height() && room > 10;
        room -= 6)
        text->setPlainText(shortened(nameOf(node), room));
    text->setPos(place.left() + 8, place.center().y() - text->boundingRect().height() / 2);
}

void SourceGraphView::drawEdge(const SourceGraph::Edge &edge)
{
    const QRectF from = placeOf(edge.from);
    const QRectF to = placeOf(edge.to);
    const bool mirrored = isRightToLeft();
    const bool sideways = m_graph.nodes[edge.from].column == m_graph.nodes[edge.to].column;
    const auto side = [mirrored](const QRectF &place, bool far) {
        return QPointF(far == mirrored ? place.left() : place.right(), place.center().y());
    };
    const QPointF start = side(from, true);
    const QPointF end = side(to, sideways); // within a circle from the same side
    const qreal bend =
        (sideways ? 60 : (end.x() - start.x()) / 2) * (mirrored && sideways ? -1 : 1);
    const QPointF control = end + QPointF(sideways ? bend : -bend, 0);
    QPainterPath path(start);
    const int columns = std::abs(m_graph.nodes[edge.to].column - m_graph.nodes[edge.from].column);
    if (columns > 1) { // between the rows, past the nodes of the columns between
        const qreal between = std::min(start.y(), end.y()) - distance.height() / 2;
        const QPointF step((mirrored ? -1 : 1) * (distance.width() - nodeSize.width()), 0);
        const QPointF up(start.x() + step.x(), between);
        const QPointF down(end.x() - step.x(), between);
        path.cubicTo(start + step / 2, up - step / 2, up);
        path.lineTo(down);
        path.cubicTo(down + step / 2, control, end);
    } else {
        path.cubicTo(start + QPointF(bend, 0), control, end);
    }
    const QColor color = Theme::readable(Theme::rule(palette()), palette(), 3);
    scene()->addPath(path, QPen(color, 1.5));
    const qreal angle = std::atan2(end.y() - control.y(), end.x() - control.x());
    const auto corner = [&](qreal turn) {
        constexpr qreal size = 9;
        return end - QPointF(std::cos(angle + turn), std::sin(angle + turn)) * size;
    };
    scene()->addPolygon({{end, corner(0.4), corner(-0.4)}}, Qt::NoPen, color);
}

void SourceGraphView::choose(int index)
{
    m_chosen = index;
    draw();
    ensureVisible(placeOf(index));
    setAccessibleDescription(nameOf(m_graph.nodes[index]));
}

// To the nearest node in that direction.
void SourceGraphView::step(int columns, int rows)
{
    const SourceGraph::Node from = m_graph.nodes.value(m_chosen);
    int best = -1;
    for (int i = 0; i < m_graph.nodes.size(); ++i) {
        const SourceGraph::Node &node = m_graph.nodes[i];
        const bool ahead = columns != 0
            ? (node.column - from.column) * columns > 0
            : node.column == from.column && (node.row - from.row) * rows > 0;
        const auto far = [&](int index) {
            const SourceGraph::Node &each = m_graph.nodes[index];
            return std::pair(std::abs(each.column - from.column), std::abs(each.row - from.row));
        };
        if (ahead && (best < 0 || far(i) < far(best)))
            best = i;
    }
    if (best >= 0)
        choose(best);
}

void SourceGraphView::zoom(qreal factor)
{
    const qreal now = transform().m11() * factor;
    if (now >= leastZoom && now <= greatestZoom)
        scale(factor, factor);
}

void SourceGraphView::keyPressEvent(QKeyEvent *event)
{
    constexpr qreal zoomStep = 1.2;
    const int onwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        step(onwards, 0);
        break;
    case Qt::Key_Left:
        step(-onwards, 0);
        break;
    case Qt::Key_Down:
        step(0, 1);
        break;
    case Qt::Key_Up:
        step(0, -1);
        break;
    case Qt::Key_Plus:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen < m_graph.nodes.size())
            emit nodeActivated(m_graph.nodes[m_chosen]);
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void SourceGraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const QGraphicsItem *item = itemAt(event->position().toPoint());
    const QVariant index = item ? item->data(nodeNumber) : QVariant();
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const SourceGraph::Node node = m_graph.nodes[index.toInt()]; // drawing deletes the item
    choose(index.toInt());
    emit nodeActivated(node);
}

// All of it is seen at first, unless it would be too small to read.
void SourceGraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    constexpr qreal leastReadable = 0.5;
    const qreal room = viewport()->width() / std::max(1.0, sceneRect().width());
    resetTransform();
    if (room < 1)
        zoom(std::max(leastReadable, room));
}

void SourceGraphView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        QGraphicsView::wheelEvent(event);
}

void SourceGraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace Standoff
