// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "analysis/attributions/sourceproposal.h"
#include "panels/attributionbar.h"
#include "session/openproject.h"
#include "session/verbs/attributions.h"

#include <QObject>

class QKeyEvent;

namespace Standoff {

class ArticleView;

// Builds an attribution in the article that the view shows: what is said, then the words that tell
// so, then who says it; each marked and taken by Enter, clicked, or taken as proposed. Nothing is
// in the project before the last part is there; then all of it is, in one step.
class Attributing : public QObject
{
    Q_OBJECT

public:
    Attributing(OpenProject &session, ArticleView &view, AttributionBar &bar, QObject *parent);

    // The selection, or the claim at the caret, is what is said. While one is being built, the
    // selection is one more part of what is said.
    void beginOrAdd();
    bool isActive() const { return !m_steps.isEmpty(); }
    // The attribution that the current annotation is in is taken back, of several the narrowest;
    // what is marked stays.
    void removeCurrent();

signals:
    // A step was refused; the text is for a person.
    void failed(const QString &text);
    // What was done; the text is for a person.
    void notice(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Part = AttributionBar::Part;
    struct Step
    {
        AttributionDraft draft;
        Part asked = Part::Content;
    };

    const Step &step() const { return m_steps.last(); }
    bool press(const QKeyEvent &event);
    // What is selected, else what is proposed: for a pronoun with whom it means, or the words
    // alone.
    void enter(bool withWho = true);
    void take(const QList<TextRange> &ranges);
    void takeSource(const SourceProposal &source);
    void pick(TextRange range);
    void skip();
    void back();
    void next(const AttributionDraft &draft);
    void finish(const AttributionDraft &draft);
    void stop();
    void show();
    QList<TextRange> proposal() const;
    SourceProposal sourceProposal() const;
    bool isTaken(TextRange range) const;
    TextRange meant(TextRange selected) const;
    void chooseRecord(const QString &letters);
    QString words(const QList<TextRange> &ranges) const;

    OpenProject &m_session;
    ArticleView &m_view;
    AttributionBar &m_bar;
    QList<Step> m_steps; // the last one is where we are
};

} // namespace Standoff
