// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QToolButton>

class QSettings;

namespace Standoff {

// The head of a part of a form that can be folded away. It tells in muted words what is in there,
// so that one need not open it to see. Open is checked.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(const QString &title, QWidget *parent = nullptr);

    // "" tells that there is nothing yet.
    void setSummary(const QString &summary);
    // Opens as it was left, and keeps from now on how it is.
    void rememberIn(QSettings &settings, const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_summary;
};

} // namespace Standoff
