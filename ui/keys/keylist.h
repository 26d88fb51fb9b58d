// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "keys/keygroups.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QMainWindow;

namespace Standoff {

class MarkupPage;

// Everything in the window that has a key, by menu, to be read, filtered and printed as a card.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(QMainWindow &window);

private:
    QWidget *makeFoot();
    void filter(const QString &words);

    const QList<KeyGroup> m_groups;
    QList<KeyGroup> m_shown;
    QLineEdit *m_filter;
    MarkupPage *m_page;
    QLabel *m_message;
};

} // namespace Standoff
