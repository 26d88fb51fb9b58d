// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/tagsmodel.h"

#include <QTimer>
#include <QWidget>

namespace Standoff {

class FlowLayout;
class TagChip;

// The tags of some layers as chips, in lines.
class TagChips : public QWidget
{
    Q_OBJECT

public:
    TagChips(const OpenProject &session, const QList<LayerKind> &kinds, QWidget *parent = nullptr);

    const TagsModel &model() const { return m_model; }

signals:
    void tagRequested(Standoff::TagId tag);
    void editRequested(Standoff::TagId tag);
    // A new tag in the layer of the tag.
    void addRequested(Standoff::TagId beside);

private:
    void rebuild();
    void refresh(int first, int last);
    void showMenu(const TagChip &chip, const QPoint &place);

    TagsModel m_model;
    QTimer m_rebuilding; // once after a step, however many rows it touches
    FlowLayout *m_layout;
};

} // namespace Standoff
