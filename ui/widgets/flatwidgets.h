// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QComboBox>
#include <QToolButton>

namespace Standoff {

// A combo box that looks like the text that it holds, with a small arrow. It leaves the wheel to
// the form around it, so that scrolling over a choice does not change it.
class FlatComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FlatComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

// The same for a button that opens a menu or a popup.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FlatButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Standoff
