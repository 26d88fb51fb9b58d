// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "sidepanel/recordpicker.h"

#include "widgets/choicepopup.h"
#include "widgets/linedelegate.h"
#include "widgets/treeview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Standoff {

RecordPicker::RecordPicker(
    const OpenProject &session, Register kind, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_project(session.project())
    , m_model(session, kind)
    , m_line(new QLineEdit(this))
    , m_view(new TreeView(this))
    , m_none(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("recordPicker"));
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(
        new LineDelegate(RecordsModel::DetailRole, RecordsModel::CountRole, this));
    m_line->setPlaceholderText(tr("Type a part of the name"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_none->hide();

    auto *label = new QLabel(title, this);
    label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_view);
    layout->addWidget(m_none);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { take(m_view->currentIndex()); });
    connect(m_view, &TreeView::clicked, this, [this](const QModelIndex &index) { take(index); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        emit picked(0);
        close();
    });
    filter({});
}

void RecordPicker::setExcluded(const QList<qint64> &numbers)
{
    m_filter.setExcluded(numbers);
    filter(m_line->text());
}

void RecordPicker::setOnly(const QList<qint64> &numbers)
{
    m_filter.setOnly(numbers);
    filter(m_line->text());
}

void RecordPicker::propose(qint64 number)
{
    m_proposed = number;
    filter(m_line->text());
}

void RecordPicker::allowNone(const QString &label)
{
    m_none->setText(label);
    m_none->show();
}

void RecordPicker::popUp(const QWidget &beside, const QRect &rect)
{
    resize(std::max(rect.width(), fontMetrics().averageCharWidth() * 40),
        fontMetrics().lineSpacing() * 16);
    placeBeside(*this, beside, rect);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void RecordPicker::filter(const QString &text)
{
    m_filter.setQuery(RecordQuery(text, m_model.kind(), m_project));
    m_view->expandAll();
    const QModelIndex proposed = text.isEmpty() && m_proposed != 0
        ? m_filter.mapFromSource(m_model.indexOf(m_proposed))
        : QModelIndex();
    m_view->setCurrentIndex(proposed.isValid() ? proposed : firstRecord());
}

QModelIndex RecordPicker::firstRecord() const
{
    return m_filter.index(0, 0, m_filter.index(0, 0));
}

void RecordPicker::take(const QModelIndex &index)
{
    const qint64 record = index.data(RecordsModel::NumberRole).toLongLong();
    if (record == 0)
        return;
    emit picked(record);
    close();
}

// Up and down move in the list while one types.
bool RecordPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const auto step = [&](const QModelIndex &from) {
        return key == Qt::Key_Down ? m_view->indexBelow(from) : m_view->indexAbove(from);
    };
    QModelIndex next = step(m_view->currentIndex());
    while (next.isValid() && next.data(RecordsModel::NumberRole).toLongLong() == 0)
        next = step(next); // over the headings
    if (next.isValid())
        m_view->setCurrentIndex(next);
    return true;
}

} // namespace Standoff
