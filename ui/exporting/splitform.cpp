// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/splitform.h"

#include "theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Standoff {

SplitForm::SplitForm(QWidget *parent)
    : QWidget(parent)
    , m_shares(new QLineEdit(this))
    , m_by(new QComboBox(this))
    , m_seedLabel(new QLabel(tr("see&d"), this))
    , m_seed(new QSpinBox(this))
    , m_problem(new QLabel(this))
{
    m_shares->setObjectName(u"exportSplit"_s);
    m_shares->setPlaceholderText(u"train=80,dev=10,test=10"_s);
    m_shares->setAccessibleName(tr("Shares of the articles"));
    m_shares->setToolTip(
        tr("Names and shares: a folder or file for each. Empty: all articles together"));
    m_shares->setClearButtonEnabled(true);
    m_by->setObjectName(u"exportSplitBy"_s);
    m_by->addItem(tr("by chance", "how articles are divided"));
    m_by->addItem(tr("by date", "how articles are divided"));
    m_by->setAccessibleName(tr("Divided"));
    m_by->setToolTip(tr("By date the first part gets the earliest articles"));
    m_seed->setObjectName(u"exportSeed"_s);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_seed->setToolTip(tr("The same seed divides the same articles alike"));
    m_seedLabel->setBuddy(m_seed);
    m_problem->setObjectName(u"exportSplitProblem"_s);
    m_problem->setWordWrap(true);
    auto *more = new QHBoxLayout;
    more->addWidget(m_by);
    more->addWidget(m_seedLabel);
    more->addWidget(m_seed);
    more->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_shares);
    layout->addLayout(more);
    layout->addWidget(m_problem);
    setFocusProxy(m_shares);

    const auto tell = [this] {
        showState();
        emit changed();
    };
    connect(m_shares, &QLineEdit::textChanged, this, tell);
    connect(m_by, &QComboBox::currentIndexChanged, this, tell);
    connect(m_seed, &QSpinBox::valueChanged, this, tell);
    showState();
}

QString SplitForm::problem() const
{
    if (m_shares->text().trimmed().isEmpty())
        return {};
    const auto splits = splitsFrom(m_shares->text());
    return splits ? QString() : splits.error().text;
}

void SplitForm::fill(ExportPlan &plan) const
{
    const auto splits = splitsFrom(m_shares->text());
    if (m_shares->text().trimmed().isEmpty() || !splits)
        return;
    plan.splits = *splits;
    plan.splitBy = SplitBy(m_by->currentIndex());
    plan.seed = quint32(m_seed->value());
}

void SplitForm::showPlan(const ExportPlan &plan)
{
    const QSignalBlocker quiet(this);
    QStringList shares;
    for (const ExportSplit &split : plan.splits)
        shares.append(u"%1=%2"_s.arg(split.name, QString::number(split.share)));
    m_shares->setText(shares.join(u","_s));
    m_by->setCurrentIndex(int(plan.splitBy));
    m_seed->setValue(int(std::min<quint32>(plan.seed, std::numeric_limits<int>::max())));
    showState();
}

void SplitForm::showState()
{
    const bool isSplit = !m_shares->text().trimmed().isEmpty();
    m_by->setVisible(isSplit);
    m_seed->setVisible(isSplit && m_by->currentIndex() == int(SplitBy::Chance));
    m_seedLabel->setVisible(isSplit && m_by->currentIndex() == int(SplitBy::Chance));
    m_problem->setText(problem());
    m_problem->setVisible(!problem().isEmpty());
    QPalette colors;
    colors.setColor(QPalette::WindowText, Theme::warningText(palette()));
    m_problem->setPalette(colors);
}

} // namespace Standoff
