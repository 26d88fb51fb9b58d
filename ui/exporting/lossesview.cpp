// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/lossesview.h"

#include "exporting/lossesmodel.h"
#include "exporting/section.h"
#include "formats/losses.h"
#include "text/oneline.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int mostRows = 9; // at once

QString placeOf(const Loss &loss, const Project &project)
{
    const Article *article = project.find(loss.article);
    const QString place = article ? onOneLine(article->title) : LossesView::tr("The project");
    return loss.item.isEmpty()
        ? place
        : LossesView::tr("%1, “%2”", "article, item").arg(place, onOneLine(loss.item));
}

} // namespace

LossesView::LossesView(QWidget *parent)
    : QWidget(parent)
    , m_losses(new LossesModel(this))
    , m_title(makeSectionTitle({}, this))
    , m_count(new QLabel(this))
    , m_state(new QLabel(this))
    , m_view(new QTreeView(this))
{
    m_title->setObjectName(u"exportLossesTitle"_s);
    m_count->setObjectName(u"exportLossesCount"_s);
    Theme::makeMuted(m_count);
    m_state->setObjectName(u"exportLossesState"_s);
    m_state->setWordWrap(true);
    m_view->setModel(m_losses);
    m_view->setObjectName(u"exportLosses"_s);
    m_view->setAccessibleName(tr("What is lost"));
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setUniformRowHeights(true); // there may be many
    m_view->setHeaderHidden(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(makeSectionHead(m_title, m_count));
    layout->addWidget(m_state);
    layout->addWidget(m_view);
    connect(m_view, &QTreeView::expanded, this, &LossesView::fit);
    connect(m_view, &QTreeView::collapsed, this, &LossesView::fit);
}

void LossesView::showSearching(const QString &format)
{
    m_title->setText(tr("What %1 cannot hold", "a format").arg(format));
    m_count->setText(tr("Looking…"));
}

void LossesView::showLosses(const QString &format, const Found &found, const Project &project)
{
    QList<LossesModel::Group> groups;
    for (const QString &fault : found.faults)
        groups.append({fault, {}});
    const auto kinds = groupedLosses(found.losses);
    for (const auto &[what, places] : kinds) {
        QStringList named;
        for (const Loss &loss : places)
            named.append(placeOf(loss, project));
        groups.append({what, named});
    }
    m_losses->setGroups(groups);
    m_title->setText(tr("What %1 cannot hold", "a format").arg(format));
    m_count->setText(kinds.isEmpty() ? QString()
                                     //: %1 is the number of things
                                     : tr("%1 in %Ln kind(s)", nullptr, int(kinds.size()))
                                           .arg(QLocale().toString(found.losses.size())));
    m_state->setText(tr("Nothing is lost in this format."));
    m_state->setVisible(groups.isEmpty());
    m_view->setVisible(!groups.isEmpty());
    fit();
}

void LossesView::showProblem(const QString &problem)
{
    m_losses->setGroups({});
    m_view->hide();
    m_count->clear();
    m_state->setText(problem);
    m_state->show();
}

// As high as its rows, as far as there are few.
void LossesView::fit()
{
    int rows = 0;
    for (int i = 0; i < m_losses->rowCount() && rows < mostRows; ++i) {
        const QModelIndex kind = m_losses->index(i, 0);
        rows += 1 + (m_view->isExpanded(kind) ? m_losses->rowCount(kind) : 0);
    }
    const int height = std::max(m_view->sizeHintForRow(0), fontMetrics().height());
    m_view->setFixedHeight(std::clamp(rows, 1, mostRows) * height + 2 * m_view->frameWidth() + 2);
}

} // namespace Standoff
