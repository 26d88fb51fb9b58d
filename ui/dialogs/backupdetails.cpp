// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/backupdetails.h"

#include "dialogs/backuplist.h"
#include "session/historywords.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString countText(const QString &table, qint64 count)
{
    const int n = int(count);
    if (table == "article"_L1)
        return BackupDetails::tr("%Ln article(s)", nullptr, n);
    if (table == "annotation"_L1)
        return BackupDetails::tr("%Ln annotation(s)", nullptr, n);
    if (table == "attribution"_L1)
        return BackupDetails::tr("%Ln attribution(s)", nullptr, n);
    if (table == "entity"_L1)
        return BackupDetails::tr("%Ln entity(s)", nullptr, n);
    if (table == "claim"_L1)
        return BackupDetails::tr("%Ln claim(s)", nullptr, n);
    if (table == "source"_L1)
        return BackupDetails::tr("%Ln source(s)", nullptr, n);
    if (table == "evidence"_L1)
        return BackupDetails::tr("%Ln piece(s) of evidence", nullptr, n);
    return BackupDetails::tr("%Ln verdict(s)", nullptr, n);
}

QLabel *label(QWidget *parent, const QString &name)
{
    auto *made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void makeBold(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

} // namespace

BackupDetails::BackupDetails(QWidget *parent)
    : QWidget(parent)
    , m_when(label(this, u"backupWhen"_s))
    , m_state(label(this, u"backupState"_s))
    , m_heading(label(this, {}))
    , m_comesBack(label(this, u"backupComesBack"_s))
    , m_isLost(label(this, u"backupIsLost"_s))
    , m_sinceHeading(label(this, u"backupSince"_s))
    , m_since(new QTreeWidget(this))
{
    for (QLabel *bold : {m_when, m_heading, m_sinceHeading})
        makeBold(bold);
    m_heading->setText(tr("If you restore it"));
    m_since->setObjectName(u"backupSteps"_s);
    m_since->setAccessibleName(tr("Steps since the backup"));
    m_since->setColumnCount(3);
    m_since->setHeaderHidden(true);
    m_since->setRootIsDecorated(false);
    m_since->setUniformRowHeights(true);
    m_since->setSelectionMode(QAbstractItemView::SingleSelection);
    m_since->header()->setStretchLastSection(false);
    m_since->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_since->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : {m_when, m_state, m_heading, m_comesBack, m_isLost, m_sinceHeading})
        layout->addWidget(widget);
    layout->addWidget(m_since, 1);
    layout->addStretch();
    layout->insertSpacing(2, 8);
    layout->insertSpacing(6, 8);
}

void BackupDetails::showFacts(const BackupFacts &facts)
{
    m_when->setText(QLocale().toString(facts.file.at.toLocalTime(), QLocale::LongFormat));
    setWhole(true, {});
    m_state->setText(tr("Being checked…"));
    m_comesBack->setText(tr("Being compared…"));
    m_isLost->clear();
    m_sinceHeading->clear();
    m_since->clear();
    m_since->hide();
    if (!facts.problem.isEmpty())
        setWhole(false, facts.problem);
}

void BackupDetails::setWhole(bool isWhole, const QString &problem)
{
    m_state->setText(isWhole ? tr("Whole: all of its pages, references and texts were checked.")
                             : tr("Damaged: %1").arg(problem));
    m_heading->setVisible(isWhole);
    m_comesBack->setVisible(isWhole);
    m_isLost->setVisible(isWhole);
}

void BackupDetails::setDifference(const BackupDifference &difference)
{
    QStringList back;
    QStringList lost;
    for (const auto &count : difference.counts) {
        if (count.comesBack > 0)
            back.append(countText(count.table, count.comesBack));
        if (count.isLost > 0)
            lost.append(countText(count.table, count.isLost));
    }
    m_comesBack->setText(back.isEmpty()
            ? tr("Comes back: nothing that was removed.")
            : tr("Comes back: %1.").arg(locale().createSeparatedList(back)));
    m_isLost->setText(lost.isEmpty() ? tr("Goes: nothing that was added.")
                                     : tr("Goes: %1.").arg(locale().createSeparatedList(lost)));
    if (difference.stepsSince == 0) {
        m_sinceHeading->setText(tr("No step was made since."));
        return;
    }
    const QString steps = tr("%Ln step(s) since", nullptr, int(difference.stepsSince));
    m_sinceHeading->setText(difference.people.isEmpty()
            ? steps
            //: how many steps since a backup, and who made them
            : tr("%1, by %2").arg(steps, locale().createSeparatedList(difference.people)));
    for (const HistoryEntry &step : difference.since)
        new QTreeWidgetItem(m_since, {shortTime(step.at), verbText(step.verb), step.annotator});
    m_since->show();
}

void BackupDetails::setFailure(const QString &text)
{
    m_comesBack->setText(tr("It cannot be compared with the project: %1").arg(text));
}

} // namespace Standoff
