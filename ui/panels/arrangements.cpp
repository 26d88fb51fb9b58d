// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/arrangements.h"

#include "items/fieldlabels.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Arrangements
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Arrangements)
};

QString orderLabel(RecordOrder order)
{
    switch (order) {
    case RecordOrder::Name:
        return Arrangements::tr("Name", "order of a list");
    case RecordOrder::Mentions:
        return Arrangements::tr("Mentions", "order of a list");
    case RecordOrder::Newest:
        return Arrangements::tr("Newest first", "order of a list");
    case RecordOrder::Date:
        return Arrangements::tr("Date", "order of a list");
    case RecordOrder::State:
        return Arrangements::tr("State", "order of a list");
    case RecordOrder::Triage:
        return Arrangements::tr("Triage", "order of a list");
    case RecordOrder::Reliability:
        break;
    }
    return Arrangements::tr("Reliability", "order of a list");
}

// Choices of which one holds; the first at first.
class ChoiceMenu : public QMenu
{
public:
    ChoiceMenu(const QString &title, QWidget *parent)
        : QMenu(title, parent)
        , m_group(new QActionGroup(this))
    {
    }

    void add(const QString &name, const QString &text, const std::function<void()> &choose)
    {
        QAction *action = addAction(text, this, choose);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_group->actions().isEmpty());
        m_group->addAction(action);
    }

private:
    QActionGroup *m_group;
};

} // namespace

QMenu *makeGroupMenu(
    Register kind, QWidget *parent, const std::function<void(const QString &field)> &choose)
{
    auto *menu = new ChoiceMenu(Arrangements::tr("Group by"), parent);
    withRecordType(kind, [&]<typename Record> {
        for (const char *each : RegisterFields<Record>::groupings) {
            const QString field = QString::fromLatin1(each);
            menu->add(u"group.%1"_s.arg(field), fieldLabel(field), [=] { choose(field); });
        }
    });
    menu->add(u"group."_s, Arrangements::tr("Nothing", "how a list is grouped"),
        [=] { choose(QString()); });
    return menu;
}

QMenu *makeOrderMenu(Register kind, QWidget *parent, const std::function<void(RecordOrder)> &choose)
{
    auto *menu = new ChoiceMenu(Arrangements::tr("Sort by"), parent);
    withRecordType(kind, [&]<typename Record> {
        for (const RecordOrder order : RegisterFields<Record>::orders)
            menu->add(u"sort.%1"_s.arg(QLatin1StringView(wordOf(order))), orderLabel(order),
                [=] { choose(order); });
    });
    return menu;
}

QStringList chosenIn(const QList<QMenu *> &menus)
{
    QStringList choices;
    for (const QMenu *menu : menus) {
        for (const QAction *action : menu->actions()) {
            if (action->isChecked())
                choices.append(action->objectName());
        }
    }
    return choices;
}

void chooseIn(const QList<QMenu *> &menus, const QStringList &choices)
{
    for (const QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (choices.contains(action->objectName()))
                action->trigger();
        }
    }
}

} // namespace Standoff
