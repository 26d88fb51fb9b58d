// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/formatinfo.h"

#include <QWidget>

class QFormLayout;

namespace Standoff {

// The options of a format, a row each, made of their description: a box to tick, or a list to
// choose from. What was chosen of each format is known as long as the form is there.
class FormatOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FormatOptionsForm(QWidget *parent = nullptr);

    void showFormat(const FormatInfo &info);
    // Of the format that is shown.
    FormatOptions chosen() const { return m_chosen.value(m_format); }
    FormatOptions chosenOf(const QString &format) const { return m_chosen.value(format); }
    // As if somebody had chosen them, but without a signal.
    void setChosen(const FormatInfo &info, const FormatOptions &options);

signals:
    void changed();

private:
    void addFlag(const FormatInfo &info, const FormatOption &option);
    void addChoice(const FormatInfo &info, const FormatOption &option);
    void choose(const QString &option, const QString &value);

    QFormLayout *m_rows;
    QString m_format; // its id
    QMap<QString, FormatOptions> m_chosen; // by format
};

} // namespace Standoff
