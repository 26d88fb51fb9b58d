// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace Standoff {

// A line in which actions are sought: by words, or by a key that is pressed, with Ctrl, Alt or
// Meta, or one of F1 to F35. Escape empties it.
class KeyFinder : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyFinder(QWidget *parent = nullptr);

    // The key that was pressed last; none while words are sought.
    QKeySequence key() const { return m_key; }

signals:
    void sought();
    // On to the list of what was found.
    void listWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace Standoff
