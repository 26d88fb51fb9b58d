// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QLineEdit>

namespace Standoff {

// The last row of the list of evidence: an address that is pasted or dropped becomes a piece of
// evidence at once, what is typed with Enter.
class EvidenceField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EvidenceField(QWidget *parent = nullptr);

signals:
    // Of the web, as webAddress() has it.
    void addressGiven(const QString &address);
    void questionAsked(const QString &text);
    // Up from the first row.
    void listRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QString &text);

    qsizetype m_length = 0; // of the text before
};

} // namespace Standoff
