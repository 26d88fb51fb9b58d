// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/restoredialog.h"

#include "dialogs/backupdetails.h"
#include "dialogs/backuplist.h"
#include "theme/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

RestoreDialog::RestoreDialog(const OpenProject &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sum(new QLabel(tr("The backups are being read…"), this))
    , m_list(new BackupList(this))
    , m_empty(new QLabel(this))
    , m_details(new BackupDetails(this))
    , m_note(new QLabel(this))
    , m_restore(nullptr)
    , m_openFolder(nullptr)
    , m_reader(new BackupReader(session.path(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from backup"));
    m_sum->setObjectName(u"backupSum"_s);
    m_empty->setObjectName(u"noBackups"_s);
    m_empty->setText(tr("There are no backups of this project yet.\n\nOne is made when a project "
                        "that has changed is opened, every half hour of work, before articles are "
                        "removed, and by File ▸ Make a backup."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    m_note->setObjectName(u"restoreNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    buildLayout();
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(1000, 620).boundedTo(room));
    connect(m_list, &BackupList::currentBackupChanged, this, &RestoreDialog::showCurrent);
    connect(&session, &OpenProject::busyChanged, this, &RestoreDialog::showWritability);
    connect(&session, &OpenProject::writabilityChanged, this, &RestoreDialog::showWritability);
    showWritability();
    connectReader();
    m_list->setFocus();
    m_reader->start();
}

void RestoreDialog::showWritability()
{
    m_note->setText(m_session.isReadOnly()
            ? tr("The project can only be read for now: %1").arg(m_session.readOnlyReason())
            : tr("The project as it is now becomes a backup first, so that this can be taken "
                 "back."));
    followChoice();
}

void RestoreDialog::buildLayout()
{
    auto *name = new QLabel(QFileInfo(m_session.path()).completeBaseName(), this);
    name->setTextFormat(Qt::PlainText);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    Theme::makeMuted(m_sum);
    auto *heading = new QHBoxLayout;
    heading->addWidget(name);
    heading->addWidget(m_sum, 1);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addLayout(heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    auto *right = new QWidget(this);
    auto *other = new QVBoxLayout(right);
    other->setContentsMargins(8, 0, 8, 0);
    other->addWidget(m_details, 1);
    other->addWidget(m_note);
    auto *both = new QSplitter(this);
    both->addWidget(left);
    both->addWidget(right);
    both->setChildrenCollapsible(false);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    both->setSizes({580, 400});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setDefault(true);
    m_openFolder = buttons->addButton(tr("&Open the folder"), QDialogButtonBox::HelpRole);
    m_openFolder->setAutoDefault(false);
    m_openFolder->setEnabled(false); // until it is known
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RestoreDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(both, 1);
    layout->addWidget(buttons);
}

void RestoreDialog::connectReader()
{
    connect(m_reader, &BackupReader::listed, this, &RestoreDialog::showListed);
    connect(m_reader, &BackupReader::found, this, [this](const BackupFacts &facts) {
        m_list->add(facts);
        showSum();
    });
    const auto isCurrent = [this](const QString &backup) {
        const BackupFacts *current = m_list->current();
        return current && current->file.path == backup;
    };
    connect(m_reader, &BackupReader::checked, this,
        [this, isCurrent](const QString &backup, const QString &problem) {
            if (problem.isEmpty())
                m_whole.insert(backup);
            else
                m_list->markDamaged(backup, problem);
            if (isCurrent(backup))
                m_details->setWhole(problem.isEmpty(), problem);
            followChoice();
        });
    connect(m_reader, &BackupReader::compared, this,
        [this, isCurrent](const QString &backup, const BackupDifference &difference) {
            if (isCurrent(backup))
                m_details->setDifference(difference);
        });
    connect(m_reader, &BackupReader::failed, this,
        [this, isCurrent](const QString &backup, const QString &text) {
            if (isCurrent(backup))
                m_details->setFailure(text);
        });
}

void RestoreDialog::showListed(int count, const QString &folder, const QString &problems)
{
    if (!problems.isEmpty())
        m_empty->setText(problems);
    m_empty->setVisible(count == 0 || !problems.isEmpty());
    m_list->setVisible(count > 0);
    m_details->setVisible(count > 0);
    m_note->setVisible(count > 0);
    if (count == 0)
        m_sum->clear();
    m_folder = folder;
    m_openFolder->setEnabled(!folder.isEmpty());
    m_openFolder->setToolTip(QDir::toNativeSeparators(folder));
}

void RestoreDialog::showSum()
{
    m_sum->setText(tr("%Ln backup(s), %1", "so many, with so many bytes", m_list->count())
            .arg(QLocale().formattedDataSize(m_list->bytes(), 1, QLocale::DataSizeSIFormat)));
}

void RestoreDialog::showCurrent()
{
    if (const BackupFacts *current = m_list->current()) {
        m_details->showFacts(*current);
        if (m_whole.contains(current->file.path))
            m_details->setWhole(true, {});
        if (current->problem.isEmpty())
            m_reader->examine(current->file.path);
    }
    followChoice();
}

void RestoreDialog::followChoice()
{
    const BackupFacts *current = m_list->current();
    m_restore->setEnabled(current && current->problem.isEmpty() && !m_session.isReadOnly());
    m_restore->setText(
        current ? tr("&Restore %1", "time").arg(shortTime(current->file.at)) : tr("&Restore"));
}

void RestoreDialog::accept()
{
    if (!m_restore->isEnabled())
        return;
    const QString backup = m_list->current()->file.path;
    QDialog::accept();
    emit chosen(backup);
}

} // namespace Standoff
