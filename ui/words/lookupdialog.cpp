// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "words/lookupdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

LookupDialog::LookupDialog(const Lookups &lookups, QWidget *parent)
    : QDialog(parent)
    , m_lookups(lookups)
    , m_problem(new QLabel(this))
{
    setObjectName(u"lookupDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where to look words up"));
    auto *form = new QFormLayout;
    const auto add = [this, form](Lookups::Site site, const QString &name, const QString &label) {
        auto *line = new QLineEdit(m_lookups.pattern(site), this);
        line->setObjectName(name);
        line->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
        line->setLayoutDirection(Qt::LeftToRight); // an address
        m_patterns[size_t(site)] = line;
        form->addRow(label, line);
        connect(line, &QLineEdit::textChanged, this, &LookupDialog::check);
    };
    add(Lookups::Web, u"webPattern"_s, tr("&Web:", "the address of a search engine"));
    add(Lookups::Wikidata, u"wikidataPattern"_s, tr("Wiki&data:"));
    //: %1 stays as it is: it is what a person types.
    m_problem->setText(tr("An address begins with https:// and has %1 where the words go."));
    m_problem->setObjectName(u"patternProblem"_s);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        &LookupDialog::reset);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    check();
}

void LookupDialog::check()
{
    const bool isRight = std::ranges::all_of(m_patterns,
        [](const QLineEdit *line) { return Lookups::isPattern(line->text().trimmed()); });
    m_ok->setEnabled(isRight);
}

void LookupDialog::reset()
{
    for (const Lookups::Site site : {Lookups::Web, Lookups::Wikidata})
        m_patterns[size_t(site)]->setText(Lookups::defaultPattern(site));
}

void LookupDialog::accept()
{
    for (const Lookups::Site site : {Lookups::Web, Lookups::Wikidata})
        m_lookups.setPattern(site, m_patterns[size_t(site)]->text().trimmed());
    QDialog::accept();
}

} // namespace Standoff
