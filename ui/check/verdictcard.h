// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/fields.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Standoff {

class FoldButton;
class OpenProject;

// The verdict on a claim that stands: what was concluded, why, and by whom; those before it on
// asking. At its edge and by a sign one sees whether it speaks for the claim or against it.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictCard(const OpenProject &session, QWidget *parent = nullptr);

    // Hides itself where none stands.
    void setClaim(ClaimId claim);
    // Takes over what has changed.
    void refresh();
    bool hasVerdict() const { return bool(m_verdict); }
    VerdictId verdict() const { return m_verdict; }

signals:
    // From the beginning, or with what this one says.
    void newRequested();
    void revisionRequested(qint64 verdict);
    // Enter, while a state is proposed.
    void proposalTaken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();

    const OpenProject &m_session;
    ClaimId m_claim;
    VerdictId m_verdict;
    QString m_conclusion; // as the project keeps it
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_rating;
    QLabel *m_justification;
    QLabel *m_signature;
    FoldButton *m_earlier;
    QLabel *m_earlierOnes;
    QToolButton *m_new;
};

} // namespace Standoff
