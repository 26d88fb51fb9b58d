// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Standoff {

struct ListedAction;

// Tells in place that a key has something to do already, with the two ways out.
class ConflictBar : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent = nullptr);

    // What has the key; of a tag it cannot be taken here.
    void tell(const QString &key, const ListedAction &other);

signals:
    void takingWanted();
    void anotherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_another;
};

} // namespace Standoff
