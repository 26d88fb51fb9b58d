// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QTabWidget>

namespace Standoff {

// Below the article, folded away until one of its pages is wanted.
class BottomPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit BottomPanel(QWidget *parent = nullptr);

    void showPage(QWidget *page);
    bool isShown(const QWidget *page) const { return isVisible() && currentWidget() == page; }
    // Hides itself.
    void fold();

signals:
    // A person closed it; the hand works elsewhere now.
    void folded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Standoff
