// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/history/historyline.h"
#include "session/backgroundreader.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QTimer;

namespace Standoff {

class HistoryList;
class HistoryModel;

// What was done in the project, by whom and when; from here a person goes to where it was done,
// back to how all was then, or takes one single step back.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(OpenProject &session, BackgroundReader &reader, QWidget *parent = nullptr);

    // The one that is shown, for what was done in it alone.
    void setArticle(ArticleId article);
    // Takes the focus.
    void begin();
    // Whether all is there that was asked for.
    bool isUpToDate() const;

signals:
    void placeRequested(const Standoff::HistoryLine &line);
    // What is typed elsewhere, and not yet a step, should become one now.
    void aboutToChange();
    void changed(const QString &text);
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // What would become of the current step's successors.
    struct Prospect
    {
        qint64 step = 0;
        int later = 0; // done ones
        bool isKnown = false; // which of them hang on it
        QList<HistoryEntry> hanging; // the oldest first
        QStringList texts; // of the first of those
    };

    void makeFilters();
    void makeList();
    void makeFoot();
    void buildLayout();
    void fillPeople();
    void takeFilters();
    const HistoryLine *current() const;
    void lookAhead();
    void showProspect();
    void showCount();
    void keepCurrent();
    void goThere();
    void undoTo();
    void undoOnly();
    void askForHanging();
    void takeBack();
    void report(const Result<int> &done);

    OpenProject &m_session;
    BackgroundReader &m_reader;
    HistoryModel *m_model;
    QLineEdit *m_words;
    QComboBox *m_where;
    QComboBox *m_who;
    QComboBox *m_kind;
    QTimer *m_pause; // in typing
    QLabel *m_count;
    HistoryList *m_list;
    QAction *m_goThere = nullptr;
    QAction *m_undoTo = nullptr;
    QAction *m_undoOnly = nullptr;
    QPushButton *m_goThereButton;
    QPushButton *m_undoToButton;
    QPushButton *m_undoOnlyButton;
    QLabel *m_warning;
    QPointer<QMessageBox> m_question;
    ArticleId m_article;
    BackgroundJob m_ahead;
    BackgroundJob m_size;
    Prospect m_prospect;
    QString m_sizeText;
    qint64 m_step = 0; // that is current, while rows come and go
};

} // namespace Standoff
