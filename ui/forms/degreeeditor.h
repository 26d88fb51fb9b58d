// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/fieldeditor.h"

#include <QSlider>

namespace Standoff {

// A degree of 0 to 4, or -1 for unknown, as five figures of which one is chosen: by a click, by its
// key, by the arrows. Delete, or the chosen one again, makes it unknown.
class DegreeScale : public QSlider
{
    Q_OBJECT

public:
    explicit DegreeScale(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    // A person chose; the value is it already.
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override { }
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(int degree);
    QRect place(int degree) const;
};

class DegreeEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit DegreeEditor(QWidget *parent = nullptr);

protected:
    void display(const QVariant &value) override { m_scale->setValue(value.toInt()); }
    QVariant typed() const override { return m_scale->value(); }

private:
    DegreeScale *m_scale;
};

} // namespace Standoff
