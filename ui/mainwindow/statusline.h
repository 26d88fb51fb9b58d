// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace Standoff {

class ArticleView;
class OpenProject;

// What the status bar tells: whether all is saved, where the caret is, how much is selected, who is
// at work, and the zoom; and that not all marks are shown, where that is so.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(const OpenProject &session, const ArticleView &view, QStatusBar &bar);

    void showAnnotator();
    // Whether the filter of marks leaves something out.
    void showHiding(bool hiding);
    // Why it can only be read.
    void showObstacle(const QString &obstacle);

private:
    void showWritability();
    void showSaved();
    void showPlace();

    const OpenProject &m_session;
    const ArticleView &m_view;
    QLabel *m_saved;
    QLabel *m_place;
    QLabel *m_selection;
    QLabel *m_hiding;
    QLabel *m_annotator;
    QLabel *m_zoom;
};

} // namespace Standoff
