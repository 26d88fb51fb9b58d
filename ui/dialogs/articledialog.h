// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Standoff {

// The metadata of an article in a form.
class ArticleDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleDialog(const Article &article, const Version &version, QWidget *parent = nullptr);

    // As it is in the form.
    Article article() const;

private:
    void check();

    Article m_article;
    QLineEdit *m_title;
    QLineEdit *m_byline;
    QLineEdit *m_publisher;
    QLineEdit *m_published;
    QLineEdit *m_modified;
    QLineEdit *m_retrieved;
    QLineEdit *m_section;
    QLineEdit *m_labels;
    QLineEdit *m_url;
    QLineEdit *m_language;
    QComboBox *m_direction;
    QComboBox *m_state;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    class QPushButton *m_ok;
};

} // namespace Standoff
