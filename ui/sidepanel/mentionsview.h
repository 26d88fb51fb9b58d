// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "items/mentionsmodel.h"

#include <QListView>

class QAction;

namespace Standoff {

// The mentions of a record, a few lines high. Those that are selected can be split off, as a record
// of their own.
class MentionsView : public QListView
{
    Q_OBJECT

public:
    explicit MentionsView(Session &session, QWidget *parent = nullptr);

    const MentionsModel &mentions() const { return m_model; }
    void setRecord(qint64 record);
    void goToFirst();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void mentionActivated(Standoff::ArticleId article, Standoff::AnnotationId annotation);
    void countChanged(int count);
    void failed(const QString &text);

protected:
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int maximumLines = 8;

    void activate(const QModelIndex &index);
    // The rows that are selected, when they are of one article.
    QList<AnnotationId> selectedOfOneArticle() const;
    void splitOff();
    void resized();

    Session &m_session;
    MentionsModel m_model;
    QAction *m_splitOff;
};

} // namespace Standoff
