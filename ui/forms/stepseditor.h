// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "forms/choiceeditor.h"

#include <QAbstractButton>

namespace Standoff {

// Steps side by side, on more than one line where there is no room, of which one is the present
// one; and a menu of what leaves the way. The one that is proposed next is dashed, with the key
// that takes it: while the focus is on the present step, Enter. Left and right go from step to
// step.
class StepsRow : public QWidget
{
    Q_OBJECT

public:
    StepsRow(const QList<Choice> &steps, const QList<Choice> &others, QWidget *parent);

    const QVariant &value() const { return m_value; }
    void setValue(const QVariant &value);
    // None of the steps: nothing.
    void setProposed(const QVariant &value);

    // As high as it may become by a proposal, so that none moves what is below.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // A person chose; the value is it already.
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Step;

    void choose(const QVariant &value);
    void refresh();
    void showMenu();
    // Returns the height; moves the steps only when `apply`.
    int arrange(int width, const Step *proposed, bool apply) const;

    QList<Choice> m_others;
    QVariant m_value;
    QList<Step *> m_steps;
    Step *m_more; // the menu; where one of the others is present, that
    Step *m_proposed = nullptr;
};

// One of some steps.
class StepsEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit StepsEditor(
        const QList<Choice> &steps, const QList<Choice> &others, QWidget *parent = nullptr);

    void setProposed(const QVariant &value) { m_row->setProposed(value); }
    int textTop() const override;

protected:
    void display(const QVariant &value) override { m_row->setValue(value); }
    QVariant typed() const override { return m_row->value(); }
    void paintEvent(QPaintEvent *) override { } // each step shows the focus itself

private:
    StepsRow *m_row;
};

} // namespace Standoff
