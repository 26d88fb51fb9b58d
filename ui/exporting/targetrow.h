// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/formatinfo.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace Standoff {

// Where an export goes: a path, which is proposed as fits the format, and whether that is a ZIP
// archive.
class TargetRow : public QWidget
{
    Q_OBJECT

public:
    // What is proposed is a name like that of the path, beside it.
    explicit TargetRow(const QString &path, QWidget *parent = nullptr);

    QString path() const;
    // Whether what is written is a folder: it replaces nothing.
    bool isFolder() const;
    // What is written there. The same folder stays, the name fits and is free.
    void setFormat(const FormatInfo &format);

signals:
    void changed();

private:
    void suggest();
    void browse();

    QLineEdit *m_path;
    QToolButton *m_browse;
    QCheckBox *m_archive;
    FormatInfo m_format;
    QString m_base; // of the names that are suggested, without suffix
    QString m_suggested;
};

} // namespace Standoff
