// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"

#include <QColor>

class QToolButton;

namespace Standoff {

// A colour, "#rrggbb", on a button; the palette that opens has colours that colour-blind people can
// tell apart, and a way to any other.
class ColorEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit ColorEditor(QWidget *parent = nullptr);

protected:
    void display(const QVariant &value) override;
    QVariant typed() const override { return m_color.name(); }

private:
    void take(const QColor &color);
    void chooseOther();
    QIcon swatch(const QColor &color) const;

    QColor m_color;
    QToolButton *m_button;
};

} // namespace Standoff
