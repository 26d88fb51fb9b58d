// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "forms/formatoptionsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

FormatOptionsForm::FormatOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void FormatOptionsForm::showFormat(const FormatInfo &info)
{
    if (m_format == info.id)
        return;
    m_format = info.id;
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    for (const FormatOption &option : info.options) {
        if (option.isFlag())
            addFlag(info, option);
        else
            addChoice(info, option);
    }
    setVisible(!info.options.isEmpty());
}

void FormatOptionsForm::setChosen(const FormatInfo &info, const FormatOptions &options)
{
    m_chosen[info.id] = options;
    m_format.clear(); // the rows are made anew
    showFormat(info);
}

void FormatOptionsForm::addFlag(const FormatInfo &info, const FormatOption &option)
{
    auto *box = new QCheckBox(option.caption, this);
    box->setObjectName(u"option."_s + option.name);
    box->setChecked(info.isOn(chosen(), option.name));
    m_rows->addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this,
        [this, name = option.name](bool isOn) { choose(name, isOn ? u"yes"_s : u"no"_s); });
}

void FormatOptionsForm::addChoice(const FormatInfo &info, const FormatOption &option)
{
    auto *list = new QComboBox(this);
    list->setObjectName(u"option."_s + option.name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(12);
    for (const auto &[value, label] : option.choices)
        list->addItem(label, value);
    list->setCurrentIndex(list->findData(info.valueOf(chosen(), option.name)));
    m_rows->addRow(option.caption, list);
    connect(list, &QComboBox::currentIndexChanged, this,
        [this, list, name = option.name] { choose(name, list->currentData().toString()); });
}

void FormatOptionsForm::choose(const QString &option, const QString &value)
{
    m_chosen[m_format][option] = value;
    emit changed();
}

} // namespace Standoff
