// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/reporting.h"

#include "intake/intake.h"
#include "text/wholefile.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace Standoff {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Reporting)
};

} // namespace

Result<> saveReport(const QList<Candidate> &candidates, QWidget *parent)
{
    const QString path = QFileDialog::getSaveFileName(
        parent, Reporting::tr("Save the report"), Reporting::tr("report.csv"));
    return path.isEmpty() ? Result<>() : writeWholeFile(path, intakeReport(candidates));
}

QString reportInWords(const QList<Candidate> &candidates)
{
    QStringList lines;
    for (const Candidate &candidate : candidates) {
        for (const QString &remark : candidate.remarks) {
            lines.append(!candidate.file.isEmpty()
                    //: %1 is a file, %2 what is said of it
                    ? Reporting::tr("%1: %2").arg(nameOf(candidate), remark)
                    : remark);
        }
    }
    return lines.join(u'\n');
}

} // namespace Standoff
