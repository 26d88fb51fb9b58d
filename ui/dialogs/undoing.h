// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/file/historyentry.h"
#include "text/error.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QMessageBox;
class QWidget;

namespace Standoff {

class OpenProject;
struct StepEffect;

// Undo and redo, wherever they are pressed. A step that takes more along than a person expects of
// one key (see StepEffect) is told and asked about first.
class Undoing : public QObject
{
    Q_OBJECT

public:
    // Questions are asked over the window.
    Undoing(OpenProject &session, QWidget &window);

    // From now on only the steps that come are taken back: those of a dialog that opens now.
    void beginHere();
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

signals:
    void failed(const QString &text);

private:
    bool isOurs(const std::optional<HistoryEntry> &entry) const;
    // Asks where that is needed, and goes.
    void take(const HistoryEntry &entry);
    void take(const Result<StepEffect> &effect, const HistoryEntry &entry);
    void ask(const StepEffect &effect, const HistoryEntry &entry);
    void go(const HistoryEntry &entry);

    OpenProject &m_session;
    QWidget &m_window;
    qint64 m_begin = 0; // the newest step of before
    QPointer<QMessageBox> m_question;
};

} // namespace Standoff
