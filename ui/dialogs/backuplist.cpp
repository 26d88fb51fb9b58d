// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/backuplist.h"

#include "session/historywords.h"
#include "widgets/twolinedelegate.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int bottomSpace = 4; // between days

QString stepText(const BackupFacts &facts)
{
    if (!facts.last)
        return BackupList::tr("nothing was done yet");
    const QString verb = verbText(facts.last->verb);
    return facts.last->annotator.isEmpty()
        ? verb
        //: the last step in a backup, and who made it
        : BackupList::tr("%1 · %2").arg(verb, facts.last->annotator);
}

QString timeOnly(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

qint64 daysAgo(const QDateTime &time)
{
    return time.toLocalTime().date().daysTo(QDate::currentDate());
}

QString nameOfDay(const QDateTime &time)
{
    const qint64 days = daysAgo(time);
    return days < 0 ? BackupList::tr("Dated in the future")
        : days == 0 ? BackupList::tr("Today")
        : days == 1 ? BackupList::tr("Yesterday")
                    : BackupList::tr("Earlier");
}

} // namespace

QString shortTime(const QDateTime &time)
{
    const qint64 days = daysAgo(time);
    if (days == 0)
        return timeOnly(time);
    if (days == 1)
        return BackupList::tr("Yesterday %1", "time of day").arg(timeOnly(time));
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

BackupList::BackupList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"backupList"_s);
    setAccessibleName(tr("Backups"));
    setHeaderLabels({tr("When"), tr("Reason"), tr("Articles"), tr("Annotations"), tr("Size")});
    for (const int column : {Articles, Annotations, Size})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    setItemDelegateForColumn(Why, new TwoLineDelegate(this));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(false);
    connect(this, &QTreeWidget::currentItemChanged, this, &BackupList::currentBackupChanged);
}

void BackupList::addHeading(const QString &name)
{
    if (name == m_heading)
        return;
    m_heading = name;
    auto *heading = new QTreeWidgetItem(this, {name});
    heading->setFlags(Qt::NoItemFlags); // keys go past it
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(When, bold);
    heading->setForeground(When, palette().brush(QPalette::Active, QPalette::Text));
    heading->setSizeHint(When, {0, fontMetrics().height() + 2 * bottomSpace});
    heading->setFirstColumnSpanned(true);
}

void BackupList::add(const BackupFacts &facts)
{
    const QLocale locale;
    addHeading(nameOfDay(facts.file.at));
    auto *item = new QTreeWidgetItem(this); // what is below a disabled item is disabled, too
    const qint64 days = daysAgo(facts.file.at);
    item->setText(When,
        days == 0 || days == 1
            ? timeOnly(facts.file.at)
            : locale.toString(facts.file.at.toLocalTime(), QLocale::ShortFormat));
    const QString reason = reasonText(facts.file.reason);
    item->setText(Why, reason.isEmpty() ? tr("not known") : reason);
    item->setText(Size, locale.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat));
    if (facts.problem.isEmpty()) {
        item->setText(Articles, locale.toString(facts.articles));
        item->setText(Annotations, locale.toString(facts.annotations));
        item->setData(Why, TwoLineDelegate::DetailRole, stepText(facts));
    }
    for (const int column : {Articles, Annotations, Size})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(When, locale.toString(facts.file.at.toLocalTime(), QLocale::LongFormat));
    m_facts.append(facts);
    m_items.append(item);
    if (!facts.problem.isEmpty())
        markDamaged(facts.file.path, facts.problem);
    if (m_items.size() == 1)
        setCurrentItem(item);
}

void BackupList::markDamaged(const QString &backup, const QString &problem)
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        if (m_facts[i].file.path != backup)
            continue;
        m_facts[i].problem = problem;
        m_items[i]->setData(Why, TwoLineDelegate::DetailRole, tr("damaged"));
        m_items[i]->setData(Why, TwoLineDelegate::IsWarningRole, true);
        // Spoken with the row, and what the pointer tells.
        m_items[i]->setData(Why, Qt::AccessibleDescriptionRole, tr("damaged"));
    }
}

const BackupFacts *BackupList::current() const
{
    const qsizetype place = m_items.indexOf(currentItem());
    return place < 0 ? nullptr : &m_facts[place];
}

qint64 BackupList::bytes() const
{
    qint64 sum = 0;
    for (const BackupFacts &facts : m_facts)
        sum += facts.bytes;
    return sum;
}

} // namespace Standoff
