// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/querywords.h"

#include <QLineEdit>
#include <functional>

class QCompleter;
class QStringListModel;

namespace Standoff {

// The line in which a query is typed. While one types it offers fields, and what the field that was
// typed may be; Down goes to the list that is filtered, Escape empties the line.
class CompletingLine : public QLineEdit
{
    Q_OBJECT

public:
    using Complete = std::function<QueryCompletion(const QString &text, int cursor)>;
    explicit CompletingLine(const Complete &complete, QWidget *parent = nullptr);

signals:
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &candidate);

    Complete m_complete;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
};

} // namespace Standoff
