// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/tagsmodel.h"
#include "keyboard/keyletters.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace Standoff {

class FlowLayout;
class TagChip;

// The tags of some layers as chips, in lines. Where there are too many, two lines of them and a
// button that opens a list of all, in which one types.
class TagChips : public QWidget
{
    Q_OBJECT

public:
    TagChips(const OpenProject &session, const QList<LayerKind> &kinds, QWidget *parent = nullptr);

    const TagsModel &model() const { return m_model; }
    // What is on the keys of the keyboard.
    void setKeyLetters(const KeyLetters &letters);

signals:
    void tagRequested(Standoff::TagId tag);
    void editRequested(Standoff::TagId tag);
    // A new tag in the layer of the tag.
    void addRequested(Standoff::TagId beside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    TagChip *chipAt(int row) const;
    int linesOf(int chips, int more) const;
    void fit();
    void chooseFromAll();
    void refresh(int first, int last);
    void showMenu(const TagChip &chip, const QPoint &place);

    TagsModel m_model;
    QTimer m_rebuilding; // once after a step, however many rows it touches
    FlowLayout *m_layout; // a chip for each row, and the button
    QToolButton *m_more;
    KeyLetters m_letters;
};

} // namespace Standoff
