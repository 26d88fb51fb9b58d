// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/projectsettingsdialog.h"

#include "session/verbs/settings.h"
#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

ProjectSettingsDialog::ProjectSettingsDialog(OpenProject &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_house(new QLineEdit(session.project().setting(u"organisation"_s), this))
    , m_houseAddress(new QLineEdit(session.project().setting(u"organisation.address"_s), this))
    , m_reviewAddress(new QLineEdit(session.project().setting(u"claimreview.address"_s), this))
    , m_scale(new QPlainTextEdit(session.project().setting(u"rating.scale"_s), this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"projectSettingsDialog"_s);
    setWindowTitle(tr("Project settings"));
    m_house->setObjectName(u"house"_s);
    m_houseAddress->setPlaceholderText(u"https://"_s);
    m_reviewAddress->setPlaceholderText(u"https://…/{claim}"_s);
    m_scale->setObjectName(u"ratingScale"_s);
    m_scale->setTabChangesFocus(true);
    m_scale->setPlaceholderText(tr("False\nMostly false\nMostly true\nTrue"));
    m_scale->setFixedHeight(fontMetrics().lineSpacing() * 7);
    auto *note = new QLabel(tr("These go into ClaimReview exports. In the address, {claim} stands "
                               "for the claim’s UUID. One rating per line, worst first."),
        this);
    note->setWordWrap(true);
    Theme::makeMuted(note);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Fact-checking organisation"), m_house);
    form->addRow(tr("&Its address"), m_houseAddress);
    form->addRow(tr("Address of a &review"), m_reviewAddress);
    form->addRow(tr("Rating &scale"), m_scale);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, sizeHint().height());
}

// One rating a line, each once.
QString ProjectSettingsDialog::scale() const
{
    QStringList words;
    for (const QString &line : m_scale->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty() && !words.contains(line.trimmed()))
            words.append(line.trimmed());
    }
    return words.join(u'\n');
}

void ProjectSettingsDialog::accept()
{
    const auto done = setSettings(m_session,
        {{u"organisation"_s, m_house->text().trimmed()},
            {u"organisation.address"_s, m_houseAddress->text().trimmed()},
            {u"claimreview.address"_s, m_reviewAddress->text().trimmed()},
            {u"rating.scale"_s, scale()}});
    if (done) {
        QDialog::accept();
        return;
    }
    m_problem->setText(done.error().text);
    m_problem->show();
}

} // namespace Standoff
