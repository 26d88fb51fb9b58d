// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/palette/palettemodel.h"
#include "widgets/actionlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;
class QSettings;

namespace Standoff {

// Finds whatever a person means by a few letters: what can be done in the window, its articles,
// records and claims, and paragraphs by their number. It lies over the top of the window, and goes
// when something was chosen, by Escape, or when a person goes on elsewhere.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const OpenProject &session, QSettings &settings, QMainWindow &window);

    // Shows itself with what can be done now, and what was done last; closes itself where it is
    // shown.
    void toggle();
    // Whose paragraphs are gone to by number.
    void setArticle(ArticleId article) { m_model->setArticle(article); }

signals:
    void articleChosen(Standoff::ArticleId article);
    void recordChosen(Standoff::RecordRef record);
    // From 0, in the article that is shown.
    void paragraphChosen(int paragraph);
    // A key is to be set for what can be done; the id is that of ListedAction.
    void keyWanted(const QString &id);
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeFoot();
    void open();
    void leave(); // back to where the focus was
    void find(const QString &typed);
    void place();
    void step(int rows);
    void choose();
    void chooseKind();
    void editKey();
    void run(const ListedAction &action);
    QAction *actionNow(const ListedAction &action) const;
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers, bool isAsked);
    void announce() const;

    QSettings &m_settings;
    QMainWindow &m_window;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QLabel *m_count;
    QLabel *m_hint;
    QListView *m_list;
    QWidget *m_top;
    QWidget *m_foot;
    QList<ListedAction> m_actions; // as the model has them
    QPointer<QWidget> m_before; // which had the focus
};

} // namespace Standoff
