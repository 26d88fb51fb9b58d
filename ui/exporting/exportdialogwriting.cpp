// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/exportdialog.h"

#include "dialogs/question.h"
#include "exporting/articlechoice.h"
#include "exporting/targetrow.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "text/projectfiles.h"

#include <QAbstractSpinBox>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Standoff {

// How the dialog writes, and what it does meanwhile.

// What must not be replaced is refused, and not asked about.
bool ExportDialog::mayReplace()
{
    const QString path = target();
    if (const auto allowed = ProjectFiles::mayBeWritten(path); !allowed) {
        showProblem(allowed.error().text);
        return false;
    }
    return m_target->isFolder() || !QFileInfo(path).isFile()
        || askWhether(this,
            tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(path)),
            tr("&Replace"));
}

void ExportDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->show();
}

void ExportDialog::write()
{
    m_problem->hide();
    if (!m_write->isEnabled() || !mayReplace())
        return;
    setWriting(true);
    m_session.longWork().read(
        tr("Exporting…"), this,
        [format = format(), plan = plan(), articles = articles(), path = target()](
            const OpenProject &there, const Progress &progress) -> Result<> {
            if (articles.isEmpty())
                RETURN_IF_ERROR(there.checkComplete());
            return writePlan(*format, plan, there, articles, path, progress);
        },
        [this](const Result<> &written) { showWritten(written); });
}

void ExportDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_choices->setEnabled(!isWriting);
    m_target->setEnabled(!isWriting);
    m_write->setEnabled(!isWriting && problem().isEmpty() && !m_articles->isSearching());
}

void ExportDialog::showWritten(const Result<> &written)
{
    setWriting(false);
    if (written)
        accept();
    else if (!m_session.longWork().wasCancelled())
        showProblem(written.error().text);
}

void ExportDialog::reject()
{
    if (m_isWriting)
        m_session.longWork().cancel();
    else
        QDialog::reject();
}

// Enter in a field takes what is typed, and no more; but for the target, which is typed last.
void ExportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        return write();
    const QWidget *focus = focusWidget();
    const bool isField = (qobject_cast<const QLineEdit *>(focus) && !m_target->isAncestorOf(focus))
        || qobject_cast<const QAbstractSpinBox *>(focus);
    if (!isEnter || !isField)
        QDialog::keyPressEvent(event);
}

} // namespace Standoff
