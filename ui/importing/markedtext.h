// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "panels/markuppage.h"

namespace Standoff {

// Reads as paragraphs with a word in the margin, or an edge that says whether it was kept, on the
// side where their lines begin: text of strangers, of which nothing is taken for markup, and
// nothing is loaded.
class MarkedText : public MarkupPage
{
    Q_OBJECT

public:
    enum class Edge : quint8 { None, Solid, Dotted };

    struct Paragraph
    {
        QString text;
        QString label; // in the margin
        Edge edge = Edge::None;
        bool isHeading = false;
        bool isMuted = false;
        QString action; // what can be done about it: told by activated(), shown as a button in it
    };

    // With a margin for labels, or for edges alone.
    explicit MarkedText(bool hasLabels, QWidget *parent = nullptr);

    void setParagraphs(const QList<Paragraph> &paragraphs);
    // That of the first line that is seen; -1 where there is none.
    int firstShown() const;
    void showAtTop(int paragraph);
    // That under a point of the viewport, or with the cursor.
    int paragraphAt(QPoint position) const;
    int current() const;
    // It has the cursor, and is in sight.
    void setCurrent(int paragraph);

signals:
    // Its action.
    void activated(int paragraph);
    // A menu for these paragraphs, by mouse or key.
    void menuWanted(int first, int last, QPoint position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int margin() const; // in pixels
    QFont labelFont() const;
    void rebuild();
    const bool m_hasLabels;
    QList<Paragraph> m_paragraphs;
    int m_labelRoom = 0; // pixels
};

} // namespace Standoff
