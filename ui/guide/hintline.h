// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/id.h"
#include "widgets/elidedlabel.h"

#include <optional>

class QMainWindow;
class QSettings;

namespace Standoff {

class ArticleView;
class ChangeSet;
class OpenProject;

// A line in the status bar that tells at the first uses what can be done here: with words selected,
// by which keys they are tagged. A hint goes for good when it was followed.
class HintLine : public ElidedLabel
{
    Q_OBJECT

public:
    HintLine(const OpenProject &session, const ArticleView &view, QSettings &settings,
        QMainWindow &window);

    // Whether hints are wanted; they begin anew where they are switched on.
    bool isOn() const;
    void setOn(bool on);
    // The palette was opened, of which one of them tells.
    void notePalette() { follow(Hint::Palette); }

private:
    enum class Hint : quint8 { Select, Tag, Attribute, Palette };

    void showHint();
    void follow(Hint hint);
    void note(const ChangeSet &changes);
    bool wasFollowed(Hint hint) const;
    std::optional<Hint> hintNow() const;
    QString textOf(Hint hint) const;
    QString keyOf(const QString &action) const; // "" without one

    const OpenProject &m_session;
    const ArticleView &m_view;
    QSettings &m_settings;
    QMainWindow &m_window;
};

} // namespace Standoff
