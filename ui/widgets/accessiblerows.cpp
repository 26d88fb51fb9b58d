// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "widgets/accessiblerows.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QTreeView>

namespace Standoff {

namespace {

constexpr QLatin1StringView hookName("accessibleRows");

// Stays with a view, as its child.
class AccessibleRows : public QObject, QAccessible::ActivationObserver
{
public:
    explicit AccessibleRows(QAbstractItemView &view)
        : QObject(&view)
        , m_view(view)
    {
        isActive = isActive || QAccessible::isActive();
        all().append(this);
        setObjectName(hookName);
        view.installEventFilter(this);
        QAccessible::installActivationObserver(this);
        if (const auto *tree = qobject_cast<QTreeView *>(&view)) {
            const auto forget = [this] { forgetRows(); };
            connect(tree, &QTreeView::expanded, this, forget);
            connect(tree, &QTreeView::collapsed, this, forget);
        }
        follow();
    }
    ~AccessibleRows() override
    {
        QAccessible::removeActivationObserver(this);
        all().removeOne(this);
    }

    // Has the views lay out what they have put off.
    static void settle()
    {
        for (const AccessibleRows *rows : std::as_const(all()))
            (void)rows->m_view.indexAt({});
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // For a model that it is given, a view makes the selection, a child of it.
        if (event->type() == QEvent::ChildAdded)
            follow();
        return false;
    }
    void accessibilityActiveChanged(bool active) override
    {
        isActive = active;
        renew();
    }

private:
    static QList<AccessibleRows *> &all()
    {
        static QList<AccessibleRows *> rows;
        return rows;
    }
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
        const auto renewed = [this] { renew(); };
        connect(model, &QAbstractItemModel::rowsInserted, this, renewed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, renewed);
        connect(model, &QAbstractItemModel::rowsMoved, this, renewed);
        connect(model, &QAbstractItemModel::layoutChanged, this, renewed);
        connect(model, &QAbstractItemModel::modelReset, this, renewed);
        layOut();
    }
    void renew()
    {
        layOut();
        forgetRows();
    }
    void layOut()
    {
        const auto *tree = qobject_cast<QTreeView *>(&m_view);
        if (isActive && tree && tree->header()) // which one that is being made does not have yet
            m_view.doItemsLayout();
    }
    // Qt keeps what stands for a row by its number, also when rows have changed their places.
    void forgetRows()
    {
        if (!isActive)
            return;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&m_view);
        if (QAccessibleTableInterface *table =
                accessible ? accessible->tableInterface() : nullptr) {
            QAccessibleTableModelChangeEvent reset(
                &m_view, QAccessibleTableModelChangeEvent::ModelReset);
            table->modelChange(&reset);
        }
    }

    QAbstractItemView &m_view;
    QPointer<QAbstractItemModel> m_model;
    inline static bool isActive = false; // of all, so that one which is made later knows
};

// A view that is asked where a row is lays out first what it has put off, and for that Qt deletes
// what stands for its rows, also for the one that is just asked. So it is done before the question:
// those of AT-SPI come as events.
class Settling : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall && receiver->inherits("AtSpiAdaptor"))
            AccessibleRows::settle();
        return false;
    }
};

// Makes nothing: it only learns which views somebody asks for, before Qt answers.
QAccessibleInterface *hookView(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    if (view && !view->findChild<QObject *>(hookName, Qt::FindDirectChildrenOnly))
        new AccessibleRows(*view);
    return nullptr;
}

} // namespace

void keepRowsAccessible()
{
    QAccessible::installFactory(hookView); // knows what is installed already
    static QPointer<Settling> settling;
    if (settling)
        return;
    settling = new Settling(qApp);
    qApp->installEventFilter(settling);
}

} // namespace Standoff
