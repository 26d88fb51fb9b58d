// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "widgets/treeview.h"

#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace Standoff;

namespace {

// Tells when its rows are laid out.
class ToldTree : public TreeView
{
public:
    explicit ToldTree(bool &isVoid)
        : m_isVoid(isVoid)
    {
    }
    void doItemsLayout() override
    {
        m_isVoid = false;
        TreeView::doItemsLayout();
    }

private:
    bool &m_isVoid;
};

// Notices when somebody comes with a row of before a change of the order.
class WatchingFilter : public QSortFilterProxyModel
{
public:
    explicit WatchingFilter(const bool &isVoid)
        : m_isVoid(isVoid)
    {
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        m_voidSeen = m_voidSeen || m_isVoid;
        return m_isVoid ? Qt::NoItemFlags : QSortFilterProxyModel::flags(index);
    }
    bool voidSeen() const { return m_voidSeen; }

private:
    const bool &m_isVoid;
    mutable bool m_voidSeen = false;
};

} // namespace

class TestTreeView : public QObject
{
    Q_OBJECT

private slots:
    void scrollsOverRowsThatAreLaidOut();
};

void TestTreeView::scrollsOverRowsThatAreLaidOut()
{
    QStandardItemModel model;
    for (int row = 0; row < 100; ++row)
        model.appendRow(new QStandardItem(QString::number(row)));
    bool isVoid = false;
    WatchingFilter filter(isVoid);
    filter.setSourceModel(&model);
    ToldTree tree(isVoid);
    tree.setModel(&filter);
    tree.resize(200, 200);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    QScrollBar *bar = tree.verticalScrollBar();
    QVERIFY(bar->maximum() > 0 && bar->value() == 0);
    isVoid = true;
    filter.invalidate();
    QVERIFY(isVoid); // the layout is put off
    bar->setValue(bar->maximum());
    QVERIFY(!filter.voidSeen());
}

STANDOFF_TEST(QApplication, TestTreeView)
#include "tst_treeview.moc"
