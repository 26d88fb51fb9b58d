// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articlefind.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace Standoff {

class ArticleView;

// Finds words in the article that the view shows, while they are being typed.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    // Shows the bar, with the selected words in it.
    void open();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FindFlags flags() const;
    void highlight();
    void find(bool forward);

    ArticleView &m_view;
    QLineEdit *m_text;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QLabel *m_result;
};

} // namespace Standoff
