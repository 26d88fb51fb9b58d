// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/names/namecandidates.h"

#include <QObject>

namespace Standoff {

class ArticleView;
class NameWatch;
class OpenProject;

// From name to name: what may be a name and is not tagged is shown in the article, one at a time,
// and selected, so that a tag's key tags it; then comes the next.
class Naming : public QObject
{
    Q_OBJECT

public:
    Naming(OpenProject &session, NameWatch &watch, ArticleView &view, QObject *parent = nullptr);

    // From the caret on, and round at the end. What is shown is left for later.
    void goToNext();
    void goToPrevious();
    // What is shown is never proposed in the article again, nor the same words elsewhere in it.
    void sayNotAName();
    // The person tagged something: where it is what was shown, the next one is.
    void goOn();
    bool isShowing() const { return m_shown.has_value(); }

signals:
    // One is shown, or no longer.
    void shownChanged();
    // What there is to say, for a person; no error.
    void notice(const QString &text);
    void failed(const QString &text);

private:
    void show(const std::optional<NameCandidate> &candidate);
    void forget();
    void followSelection();
    void followWatch();
    const Tag *tagFor(const NameCandidate &candidate) const;

    OpenProject &m_session;
    NameWatch &m_watch;
    ArticleView &m_view;
    std::optional<NameCandidate> m_shown;
    std::optional<TextRange> m_done; // what was shown when it got its tag
};

} // namespace Standoff
