// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/concordance/concordance.h"
#include "items/register.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Standoff {

class ConcordanceView;

// Lists every place that has certain words, to be tagged in one step, all or some of them: words in
// an open article, or the names of a record, in one article or in all.
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    OccurrencesDialog(OpenProject &session, BackgroundReader &reader, ArticleId article,
        const QString &words, TagId tag, QWidget *parent);
    // What is tagged becomes a mention of the record. Without an article, all are searched.
    OccurrencesDialog(OpenProject &session, BackgroundReader &reader, ArticleId article,
        RecordRef record, QWidget *parent);

    // The places that are checked.
    QList<MarkTarget> chosen() const { return m_concordance.model().checkedPlaces(); }

    // What is being tagged is cancelled first.
    void reject() override;

signals:
    // The place that a person looks at in the list.
    void placeShown(Standoff::ArticleId article, Standoff::CodePointRange range);

private:
    OccurrencesDialog(
        OpenProject &session, BackgroundReader &reader, ArticleId article, QWidget *parent);
    void layOut();
    void connectParts();
    // The tags of these layers.
    void fillTags(const std::function<bool(const Tag &)> &isOffered, TagId current);
    TagId tagFor(RecordRef record) const;
    TagId tag() const;
    QStringList wanted() const;
    void search();
    void updateState();
    QString stateText() const;
    void tagChosen();

    OpenProject &m_session;
    ArticleId m_article;
    RecordRef m_record;
    Concordance m_concordance;
    QLineEdit *m_words;
    QComboBox *m_tag;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_all;
    ConcordanceView *m_list;
    QLabel *m_state;
    QPushButton *m_apply;
    QString m_failed; // why what was checked could not be tagged
    bool m_isTagging = false;
};

} // namespace Standoff
