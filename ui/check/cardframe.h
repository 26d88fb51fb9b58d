// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFrame>

class QLabel;

namespace Standoff {

// A fine round frame around what belongs together.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    explicit CardFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A key beside what it does.
class KeyLabel : public QWidget
{
    Q_OBJECT

public:
    KeyLabel(const QKeySequence &key, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

// The bold name of a part of the form, and behind it something of second rank, such as a count.
QLabel *makePartTitle(const QString &title, QWidget *parent);
QLabel *makePartDetail(QWidget *parent);

} // namespace Standoff
