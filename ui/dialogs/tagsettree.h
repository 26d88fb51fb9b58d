// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/tagset.h"

#include <QTreeWidget>

namespace Standoff {

class OpenProject;

// The layers of a project and below them their tags, with what they stand for the most: colour, key
// and how often they are used. A tagset is small, so the tree is made anew after each step.
class TagsetTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit TagsetTree(const OpenProject &session, QWidget *parent = nullptr);

    // None at a layer.
    TagId currentTag() const;
    // Also that of the current tag.
    LayerId currentLayer() const;
    // The number of the id of a tag or a layer.
    void setCurrent(qint64 number);
    // The tag that stands so many places below (or above) the current one, with the same parent.
    TagId neighbour(int places) const;

signals:
    // Another item is current, or the current one has changed.
    void currentTagChanged();

private:
    void rebuild();
    void addItems(QTreeWidgetItem *above, const QList<const Tag *> &tags, TagId parent);

    const OpenProject &m_session;
};

} // namespace Standoff
