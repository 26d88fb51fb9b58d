// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "widgets/filledbutton.h"

#include <QKeySequence>

namespace Standoff {

// A filled button that shows the key which does the same, as long as there is room for it.
class KeyedButton : public FilledButton
{
    Q_OBJECT

public:
    KeyedButton(const QString &text, const QKeySequence &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont keyFont() const;
    // With the space before it.
    int keyWidth() const;

    QString m_key;
};

} // namespace Standoff
