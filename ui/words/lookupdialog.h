// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "words/lookups.h"

#include <QDialog>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Standoff {

// Where words are looked up: the addresses of the sites, each with a place for the words.
class LookupDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LookupDialog(const Lookups &lookups, QWidget *parent = nullptr);

    void accept() override;

private:
    void check();
    void reset();

    Lookups m_lookups;
    std::array<QLineEdit *, 2> m_patterns{}; // by site
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace Standoff
