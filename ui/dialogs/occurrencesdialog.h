// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/annotation.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Standoff {

class Session;

// Lists every place of an open article that has certain words, to be tagged in one step, all or
// some of them.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    OccurrencesDialog(
        Session &session, ArticleId article, const QString &words, TagId tag, QWidget *parent);

    // The places that are checked.
    QList<TextRange> chosen() const;

signals:
    // The place that a person looks at in the list.
    void placeShown(Standoff::TextRange range);

private:
    void fillTags(TagId current);
    void search();
    void updateButton();
    bool isTagged(TextRange range) const;
    void tagChosen();

    Session &m_session;
    ArticleId m_article;
    QList<TextRange> m_places; // by row
    QLineEdit *m_words;
    QComboBox *m_tag;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_apply;
};

} // namespace Standoff
