// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/targetrow.h"

#include "dialogs/savename.h"
#include "formats/destinations/destinationat.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Standoff {

TargetRow::TargetRow(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(path, this))
    , m_browse(new QToolButton(this))
    , m_archive(new QCheckBox(tr("As a &ZIP archive"), this))
{
    m_path->setObjectName(u"exportTarget"_s);
    m_path->setToolTip(tr("The file or folder that is written"));
    m_browse->setText(tr("&Browse…"));
    m_browse->setToolTip(tr("Choose the destination"));
    m_browse->setFocusPolicy(Qt::StrongFocus);
    m_archive->setObjectName(u"exportArchive"_s);
    m_archive->setToolTip(tr("Write all files into one archive"));
    auto *label = new QLabel(tr("T&o", "where an export goes"), this);
    label->setBuddy(m_path);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_browse);
    layout->addWidget(m_archive);

    connect(m_archive, &QCheckBox::clicked, this, &TargetRow::suggest);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_archive->setChecked(isZipArchive(typed));
        emit changed();
    });
    connect(m_browse, &QToolButton::clicked, this, &TargetRow::browse);
}

QString TargetRow::path() const
{
    return m_path->text();
}

bool TargetRow::isFolder() const
{
    return m_format.package == FormatInfo::Package::Folder && !isZipArchive(path());
}

void TargetRow::setFormat(const FormatInfo &format)
{
    if (m_format.id == format.id && m_format.package == format.package)
        return;
    m_format = format;
    suggest();
}

void TargetRow::suggest()
{
    if (path() != m_suggested) { // else the "-2" of another format would stay
        const QFileInfo typed(path());
        const QString name = typed.completeBaseName();
        m_base = typed.dir().filePath(name.isEmpty() ? tr("export", "name of a file") : name);
    }
    const QString suffix = m_archive->isChecked() ? u".zip"_s : m_format.ending();
    m_suggested = freeName(m_base + suffix, suffix);
    m_path->setText(m_suggested);
}

void TargetRow::browse()
{
    // Whether to replace what is there is asked when it is written, wherever the name is from.
    QFileDialog::Options options = QFileDialog::DontConfirmOverwrite;
    options.setFlag(QFileDialog::ShowDirsOnly, isFolder());
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export to"), path(), {}, nullptr, options);
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

} // namespace Standoff
