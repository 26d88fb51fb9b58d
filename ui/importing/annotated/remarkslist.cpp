// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/annotated/remarkslist.h"

#include "dialogs/savename.h"
#include "session/verbs/importsurvey.h"
#include "text/oneline.h"
#include "text/wholefile.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Standoff {

bool saveRemarks(const QStringList &lines, QWidget *parent, QString &problem)
{
    const QString path = askForSaveName(parent, RemarksList::tr("Save the remarks"),
        RemarksList::tr("remarks.txt"), {RemarksList::tr("Plain text (*.txt)")});
    if (path.isEmpty())
        return true;
    const auto saved = writeWholeFile(path, (lines.join(u'\n') + u'\n').toUtf8());
    if (!saved)
        problem = saved.error().text;
    return saved.has_value();
}

RemarksList::RemarksList(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
{
    m_list->setObjectName(u"importRemarks"_s);
    m_list->setAccessibleName(tr("Remarks"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_copy->setToolTip(tr("Copies what is selected, or all"));
    m_save->setToolTip(tr("Writes all remarks to a file"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &RemarksList::copy);
    connect(m_save, &QPushButton::clicked, this, &RemarksList::save);
}

QStringList RemarksList::lines() const
{
    return m_model->stringList();
}

void RemarksList::show(const ImportSurvey &survey)
{
    QStringList lines;
    for (const QString &text : survey.leftOut)
        lines.append(tr("Left out: %1").arg(onOneLine(text)));
    for (const QString &text : survey.remarks)
        lines.append(onOneLine(text));
    if (survey.untold > 0)
        lines.append(tr("… and %Ln more", nullptr, survey.untold));
    m_model->setStringList(lines);
    m_copy->setEnabled(!lines.isEmpty());
    m_save->setEnabled(!lines.isEmpty());
}

void RemarksList::copy()
{
    QStringList chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        chosen.append(index.data().toString());
    QGuiApplication::clipboard()->setText((chosen.isEmpty() ? lines() : chosen).join(u'\n'));
}

void RemarksList::save()
{
    if (QString problem; !saveRemarks(lines(), this, problem))
        emit failed(problem);
}

} // namespace Standoff
