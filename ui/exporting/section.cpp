// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/section.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace Standoff {

QLabel *makeSectionTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout *makeSectionHead(QLabel *title, QLabel *detail)
{
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(detail);
    return row;
}

QFormLayout *makeSectionForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

} // namespace Standoff
