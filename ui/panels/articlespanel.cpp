// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/articlespanel.h"

#include "items/articlesmodel.h"
#include "panels/articledelegate.h"
#include "theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

ArticlesPanel::ArticlesPanel(const OpenProject &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticlesModel(session, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_filterText(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(ArticlesModel::FilterRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterText->setObjectName(u"articleFilter"_s);
    m_filterText->setPlaceholderText(tr("Filter articles…"));
    m_filterText->setAccessibleName(tr("Filter articles"));
    m_filterText->setToolTip(
        tr("Show only articles with these words in title, byline or publisher"));
    m_filterText->setClearButtonEnabled(true);
    m_list->setObjectName(u"articles"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->addWidget(m_filterText);
    layout->addWidget(m_list, 1);
    connect(m_filterText, &QLineEdit::textChanged, m_filter,
        &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                emit currentArticleChanged(articleAt(current));
        });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](QPoint position) {
        emit contextMenuRequested(m_list->viewport()->mapToGlobal(position));
    });
}

ArticleId ArticlesPanel::articleAt(const QModelIndex &index) const
{
    return m_model->articleAt(m_filter->mapToSource(index));
}

QList<ArticleId> ArticlesPanel::selectedArticles() const
{
    QList<ArticleId> articles;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (index.column() == m_list->modelColumn()) // what is selected as a whole has all columns
            articles.append(articleAt(index));
    }
    return articles;
}

void ArticlesPanel::setCurrentArticle(ArticleId article)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(article));
    if (index.isValid() && index != m_list->currentIndex()) {
        // Whatever keys are held: the view would add it to what is selected with Ctrl.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

ArticleId ArticlesPanel::neighbour(int step) const
{
    const QModelIndex current = m_list->currentIndex();
    return articleAt(m_filter->index(current.isValid() ? current.row() + step : 0, 0));
}

bool ArticlesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The empty list tells what to do next.
    if (event->type() == QEvent::Paint && m_filter->rowCount() == 0) {
        QPainter painter(m_list->viewport());
        painter.setPen(Theme::mutedText(palette()));
        const QString hint = m_model->rowCount() == 0
            ? tr("No articles yet.\n\nDrop files here, or choose Article ▸ Add articles.")
            : tr("No article has these words.");
        painter.drawText(m_list->viewport()->rect().adjusted(16, 24, -16, -16),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Standoff
