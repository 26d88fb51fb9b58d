// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/choiceeditor.h"

namespace Standoff {

// One of a few values, all of which are seen: each is a button, and the chosen one once more makes
// it unknown. Numbered, they stand in two columns and are chosen by the digits while one of them
// has the focus; else side by side.
class ButtonsEditor : public FieldEditor
{
    Q_OBJECT

public:
    enum class Look : quint8 { Numbered, Row };

    ButtonsEditor(const QList<Choice> &choices, Look look, QWidget *parent = nullptr);

    int textTop() const override;

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override { return m_chosen; }
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *) override { } // each button shows the focus itself

private:
    class Tile;

    Tile *addTile(const Choice &choice);
    void choose(const QVariant &value);
    void mark(const QVariant &value);

    Look m_look;
    QWidget *m_inner;
    QList<Tile *> m_tiles;
    QVariant m_chosen = QString();
};

} // namespace Standoff
