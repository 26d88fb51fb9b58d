// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QWidget>

class QLabel;

namespace Standoff {

// Shows below the article how far an attribution is: what is said, by which words, by whom; what
// is still missing, and what the keys do next.
class AttributionBar : public QWidget
{
    Q_OBJECT

public:
    enum Part { Content, Cue, Source, PartCount };
    struct State
    {
        QString words[PartCount]; // that are taken; "" where none are
        Part asked = Content; // for
        QString proposed; // for that part; "" where nothing is
        QString who; // the known source that the proposed words mean; "" where they name it
    };

    explicit AttributionBar(QWidget *parent = nullptr);

    void setState(const State &state);

signals:
    void skipRequested();
    void backRequested();

private:
    static QString sourceHint(const State &state);

    QLabel *m_parts[PartCount];
    QLabel *m_next;
};

} // namespace Standoff
