// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QPushButton>

namespace Standoff {

// The one button of a window that does what the window is for: filled with the accent.
class FilledButton : public QPushButton
{
    Q_OBJECT

public:
    explicit FilledButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
};

} // namespace Standoff
