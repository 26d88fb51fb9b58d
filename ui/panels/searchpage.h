// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/concordance/concordance.h"
#include "text/markup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace Standoff {

class ConcordanceView;

// Searches all articles while a person types, lists the hits in their context, and tags those that
// are checked in one step. What is found follows the work, while the list stays where it is.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    SearchPage(OpenProject &session, BackgroundReader &reader, QWidget *parent = nullptr);

    // Takes the focus; the words, where there are some, are what is looked for.
    void begin(const QString &words);
    // Goes to the next hit in the list, or to the one before.
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }

signals:
    // A person wants to see the hit in its article; or also to go on working there.
    void hitShown(const Standoff::SearchHit &hit);
    void hitActivated(const Standoff::SearchHit &hit);
    void failed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectConcordance();
    void fillRestrictions();
    void addRestriction(QMenu &menu, const QString &text, const QString &words);
    void search();
    void setCurrent();
    void showProblem();
    void showState();
    void showHint();
    Markup problem() const;
    QString placesGivenUp() const;
    void updateChecked();
    void step(int by);
    void askForTag();
    void tagWithKey(const QString &key);
    void tag(TagId tag);
    void showTagged(TagId tag, const Result<QList<AnnotationId>> &made);

    ConcordanceModel &model() { return m_concordance.model(); }

    OpenProject &m_session;
    Concordance m_concordance;
    QLineEdit *m_text;
    QToolButton *m_restrict;
    QMenu *m_restrictions;
    QComboBox *m_order;
    QLabel *m_problem;
    ConcordanceView *m_list;
    QCheckBox *m_all;
    QPushButton *m_tag;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_patience; // before an unfinished query is called wrong, or a search long
    QString m_done; // what was done last
};

} // namespace Standoff
