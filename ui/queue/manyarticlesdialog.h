// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "session/verbs/articles.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Standoff {

// What becomes of several articles at once: state, publisher, section, language, labels. What is
// left as it is stays different where it was different.
class ManyArticlesDialog : public QDialog
{
    Q_OBJECT

public:
    ManyArticlesDialog(
        const Project &project, const QList<ArticleId> &articles, QWidget *parent = nullptr);

    ArticleEdit edit() const;

private:
    // What all of them have; none where they differ.
    static std::optional<QString> common(
        const QList<const Article *> &articles, QString Article::*member);
    QLineEdit *makeEdit(const char *name, const std::optional<QString> &value);
    // Nothing where nobody typed.
    static std::optional<QString> typed(const QLineEdit &edit);

    QComboBox *m_state;
    QLineEdit *m_publisher;
    QLineEdit *m_section;
    QLineEdit *m_language;
    QLineEdit *m_added;
    QList<QCheckBox *> m_labels; // that are there
};

} // namespace Standoff
