// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "dialogs/occurrences.h"
#include "items/register.h"
#include "session/marktarget.h"
#include "session/session.h"

#include <QDialog>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace Standoff {

// Lists every place that has certain words, to be tagged in one step, all or some of them: words in
// an open article, or the names of a record, in one article or in all.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    OccurrencesDialog(
        Session &session, ArticleId article, const QString &words, TagId tag, QWidget *parent);
    // What is tagged becomes a mention of the record. Without an article, all are searched.
    OccurrencesDialog(Session &session, ArticleId article, RecordRef record, QWidget *parent);

    // The places that are checked.
    QList<MarkTarget> chosen() const;

    // What is being tagged is cancelled first.
    void reject() override;

signals:
    // The place that a person looks at in the list.
    void placeShown(Standoff::ArticleId article, Standoff::CodePointRange range);

private:
    OccurrencesDialog(Session &session, ArticleId article, QWidget *parent);
    void layOut();
    void connectParts();
    // The tags of these layers.
    void fillTags(const std::function<bool(const Tag &)> &isOffered, TagId current);
    TagId tagFor(RecordRef record) const;
    TagId tag() const;
    QStringList wanted() const;
    // A few articles at a time, so that the window stays alive.
    void search();
    void searchSome();
    void list(const QList<FoundWords> &occurrences);
    void updateState();
    void tagChosen();

    Session &m_session;
    ArticleId m_article;
    RecordRef m_record;
    QList<ArticleId> m_pending; // still to be searched
    QList<FoundWords> m_places; // by row
    QLineEdit *m_words;
    QComboBox *m_tag;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_all;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_apply;
    QTimer *m_search;
    bool m_isTagging = false;
};

} // namespace Standoff
