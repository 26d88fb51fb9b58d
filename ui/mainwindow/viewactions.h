// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"

#include <QObject>
#include <memory>

class QMenu;

namespace Standoff {

class ActionMaker;
class MarkFilter;
class Printing;
class ReadingHints;

// What a person sees, and how: panels, size and spacing of the text, marks, hints, light or dark.
class ViewActions : public QObject
{
    Q_OBJECT

public:
    // What is hidden is not printed.
    ViewActions(const WindowParts &parts, Printing &printing);
    ~ViewActions() override;

    void addActions(ActionMaker &make, QMenu &menu);
    // After the tagset has changed, or what is shown.
    void updateMarkStyles();
    void restoreTypography();
    void saveTypography() const;

signals:
    // Whether marks are kept from being seen.
    void hidingChanged(bool isHiding);

private:
    void addPanels(ActionMaker &make, QMenu &menu);
    void addTypography(ActionMaker &make, QMenu &menu);
    void addFonts(QMenu &menu);
    void addReadingHints(ActionMaker &make, QMenu &menu);
    void addInvisibles(ActionMaker &make, QMenu &menu);
    void addAppearance(QMenu &menu);
    void setReadingFont(const QString &family);

    const WindowParts m_parts;
    Printing &m_printing;
    MarkFilter *m_markFilter = nullptr;
    std::unique_ptr<ReadingHints> m_readingHints; // made when they are first wanted
};

} // namespace Standoff
