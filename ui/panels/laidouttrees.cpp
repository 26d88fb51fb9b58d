// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/laidouttrees.h"

#include <QAccessible>
#include <QEvent>
#include <QPointer>
#include <QTreeView>

namespace Standoff {

namespace {

constexpr QLatin1StringView hookName("laidOutTree");

// Stays with a view, as its child.
class LaidOutTree : public QObject, QAccessible::ActivationObserver
{
public:
    explicit LaidOutTree(QTreeView &view)
        : QObject(&view)
        , m_view(view)
        , m_isActive(QAccessible::isActive())
    {
        setObjectName(hookName);
        view.installEventFilter(this);
        QAccessible::installActivationObserver(this);
        const auto forget = [this] { forgetRows(); };
        connect(&view, &QTreeView::expanded, this, forget);
        connect(&view, &QTreeView::collapsed, this, forget);
        follow();
    }
    ~LaidOutTree() override { QAccessible::removeActivationObserver(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // For a model that it is given, a view makes the selection, a child of it.
        if (event->type() == QEvent::ChildAdded)
            follow();
        return false;
    }
    void accessibilityActiveChanged(bool active) override
    {
        m_isActive = active;
        layOut();
    }

private:
    void follow()
    {
        QAbstractItemModel *model = m_view.model();
        if (model == m_model)
            return;
        if (m_model)
            m_model->disconnect(this);
        m_model = model;
        if (!model)
            return;
        const auto layOut = [this] {
            this->layOut();
            forgetRows();
        };
        connect(model, &QAbstractItemModel::rowsInserted, this, layOut);
        connect(model, &QAbstractItemModel::rowsRemoved, this, layOut);
        connect(model, &QAbstractItemModel::rowsMoved, this, layOut);
        connect(model, &QAbstractItemModel::layoutChanged, this, layOut);
        connect(model, &QAbstractItemModel::modelReset, this, layOut);
        layOut();
    }
    void layOut()
    {
        if (m_isActive && m_view.header()) // which a view that is being made does not have yet
            m_view.doItemsLayout();
    }
    // Qt keeps what stands for a row by its number, also when rows have changed their places.
    void forgetRows()
    {
        if (!m_isActive)
            return;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&m_view);
        if (QAccessibleTableInterface *table =
                accessible ? accessible->tableInterface() : nullptr) {
            QAccessibleTableModelChangeEvent reset(
                &m_view, QAccessibleTableModelChangeEvent::ModelReset);
            table->modelChange(&reset);
        }
    }

    QTreeView &m_view;
    QPointer<QAbstractItemModel> m_model;
    bool m_isActive;
};

// Makes nothing: it only learns which views somebody asks for, before Qt answers.
QAccessibleInterface *hookTree(const QString &, QObject *object)
{
    auto *view = qobject_cast<QTreeView *>(object);
    if (view && !view->findChild<QObject *>(hookName, Qt::FindDirectChildrenOnly))
        new LaidOutTree(*view);
    return nullptr;
}

} // namespace

void keepTreesLaidOut()
{
    QAccessible::installFactory(hookTree); // knows what is installed already
}

} // namespace Standoff
