// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/mentionsview.h"

#include "sidepanel/linedelegate.h"

#include <QAction>
#include <QKeyEvent>

namespace Standoff {

MentionsView::MentionsView(Session &session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_model(session)
    , m_splitOff(new QAction(tr("Split off as a new record"), this))
{
    setModel(&m_model);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new LineDelegate(MentionsModel::TitleRole, -1, this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);

    m_splitOff->setObjectName(QStringLiteral("splitOff"));
    m_splitOff->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_splitOff->setShortcutContext(Qt::WidgetShortcut);
    m_splitOff->setToolTip(tr("Make the selected mentions those of a new record"));
    m_splitOff->setEnabled(false);
    addAction(m_splitOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_splitOff, &QAction::triggered, this, [this] { splitOff(); });

    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { activate(index); });
    connect(&m_model, &MentionsModel::failed, this, &MentionsView::failed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] { resized(); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { resized(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { resized(); });
}

void MentionsView::setRecord(qint64 record)
{
    if (const Result<> result = m_model.setRecord(record); !result)
        emit failed(result.error().text);
}

void MentionsView::resized()
{
    updateGeometry();
    emit countChanged(m_model.rowCount());
}

QSize MentionsView::sizeHint() const
{
    const int lines = std::clamp(m_model.rowCount(), 1, maximumLines);
    const int line = std::max(sizeHintForRow(0), fontMetrics().height());
    return {fontMetrics().averageCharWidth() * 16, lines * line};
}

void MentionsView::goToFirst()
{
    setFocus();
    setCurrentIndex(m_model.index(0, 0));
    activate(currentIndex());
}

void MentionsView::activate(const QModelIndex &index)
{
    if (index.isValid()) {
        emit mentionActivated(m_model.articleAt(index.row()), m_model.annotationAt(index.row()));
    }
}

void MentionsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        QListView::keyPressEvent(event);
}

QList<AnnotationId> MentionsView::selectedOfOneArticle() const
{
    QList<AnnotationId> annotations;
    const QModelIndexList indexes = selectedIndexes();
    for (const QModelIndex &index : indexes) {
        if (m_model.articleAt(index.row()) != m_model.articleAt(indexes.first().row()))
            return {};
        annotations.append(m_model.annotationAt(index.row()));
    }
    return annotations;
}

void MentionsView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const auto count = selectedOfOneArticle().size();
    m_splitOff->setEnabled(count > 0 && count < m_model.rowCount());
}

void MentionsView::splitOff()
{
    const QList<AnnotationId> annotations = selectedOfOneArticle();
    if (annotations.isEmpty())
        return;
    const ArticleId article = m_model.articleAt(selectedIndexes().constFirst().row());
    if (const Result<> result = m_session.splitOff(article, annotations); !result)
        emit failed(result.error().text);
}

} // namespace Standoff
