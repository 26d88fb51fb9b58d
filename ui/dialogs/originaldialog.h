// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/textrange.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Standoff {

class CodeView;
struct Version;

// A window of its own with the source that a version of an article was read from, read-only.
class OriginalDialog : public QDialog
{
    Q_OBJECT

public:
    // The source is the original bytes, decoded. The repository outlives this.
    OriginalDialog(const Version &version, const QString &title, const QString &source,
        const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    // Shows and selects what corresponds to a part of the version's text; tells when that is not
    // there as it is.
    void showPlace(const QString &article, TextRange range);

private:
    void find(bool forward);
    void tell(const QString &text);

    QString m_source; // as it is shown
    CodeView *m_view;
    QLabel *m_note;
    QLineEdit *m_find;
};

} // namespace Standoff
