// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/mentionsmodel.h"
#include "items/register.h"
#include "session/backgroundreader.h"
#include "widgets/inlinelist.h"

class QAction;
class QMenu;

namespace Standoff {

// The mentions of a record with the words around each, a few lines high. Those that are selected
// can be split off, as a record of their own; one can give the record its words as its name; and
// the stances of a claim's occurrences are set by the digits.
class MentionsView : public InlineList
{
    Q_OBJECT

public:
    MentionsView(OpenProject &session, Register kind, QWidget *parent = nullptr);

    const MentionsModel &mentions() const { return m_model; }
    void setRecord(RecordRef record);
    void goToFirst();
    // What reads the articles that are not open; without it only the words of the mentions in them
    // are seen.
    void setReader(BackgroundReader &reader);
    QSize sizeHint() const override;

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    // A record that was made of some of the mentions.
    void recordMade(Standoff::RecordRef record);
    void failed(const QString &text);

protected:
    void selectionChanged(
        const QItemSelection &selection, const QItemSelection &deselected) override;

private:
    void makeActions();
    void readTexts();
    void fillStances();
    void activate(const QModelIndex &index);
    QList<AnnotationId> selected() const;
    void splitOff();
    void takeName();
    void setStance(const QString &stance);
    void report(const Result<> &result);

    OpenProject &m_session;
    Register m_kind;
    MentionsModel m_model;
    BackgroundReader *m_reader = nullptr;
    BackgroundJob m_job;
    QAction *m_splitOff;
    QAction *m_takeName;
    QMenu *m_stances;
};

} // namespace Standoff
