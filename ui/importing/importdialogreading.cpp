// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "importing/importdialog.h"

#include "importing/columnsdialog.h"
#include "importing/incomingpreview.h"
#include "importing/incomingview.h"
#include "importing/massfields.h"
#include "importing/reporting.h"
#include "items/incoming/incomingfilter.h"
#include "items/incoming/incomingmodel.h"

#include <QFileInfo>
#include <QLabel>
#include <QMap>
#include <QThread>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Standoff {

// What is read beside the window, once or anew, and where it goes in the list.

void ImportDialog::read(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_sources += paths;
    m_from->setText(m_sources.size() == 1
            ? QFileInfo(m_sources.first()).fileName()
            //: %1 is a file or a folder
            : tr("%1 and %Ln more", nullptr, int(m_sources.size()) - 1)
                  .arg(QFileInfo(m_sources.first()).fileName()));
    m_from->setToolTip(m_sources.first(std::min<qsizetype>(20, m_sources.size())).join(u'\n'));
    m_pending.append({paths, {.rememberedColumns = ColumnsDialog::remembered(m_settings)}});
    readNext();
}

// Only the rows are another text then: a file may hold others that are sure.
void ImportDialog::readEncoded(const QList<int> &rows, const QString &encoding)
{
    QMap<QString, QSet<QString>> parts;
    for (const int row : rows)
        parts[m_model->at(row).file].insert(m_model->at(row).article.part);
    for (const auto &[file, wanted] : parts.asKeyValueRange())
        m_pending.append({{file}, {.encoding = encoding}, true, wanted});
    readNext();
}

void ImportDialog::chooseColumns(const QString &file)
{
    auto *dialog = new ColumnsDialog(
        file, {.rememberedColumns = ColumnsDialog::remembered(m_settings)}, *m_background, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        dialog->remember(m_settings);
        m_pending.append(
            {{file}, {.encoding = dialog->encoding(), .columns = dialog->map().toText()}, true});
        readNext();
    });
    dialog->open();
}

void ImportDialog::readNext()
{
    if (m_reading.isRunning() || m_pending.isEmpty())
        return;
    const Pending next = m_pending.takeFirst();
    m_again = next.isAgain ? next : Pending();
    m_clock.start();
    const int read = m_read;
    const int total = m_total;
    const auto work = [next, intake = m_intake, isPaused = m_isPaused](
                          const BackgroundFile<IncomingPart> &file) {
        if (next.isAgain) {
            for (const QString &path : next.paths)
                intake->forget(path);
        }
        const auto mayGoOn = [&file, &isPaused] {
            constexpr auto moment = 20ms;
            while (*isPaused && file.isWanted())
                QThread::sleep(moment);
            return file.isWanted();
        };
        return readIncoming(
            next.paths, next.options, readingProcesses(), &file.store, *intake, file.tell, mayGoOn);
    };
    const auto takePart = [this, read, total](const IncomingPart &part) {
        if (m_again.isAgain) {
            m_readAgain += part.candidates;
            return;
        }
        m_read = read + part.read;
        m_total = total + part.total;
        take(part);
    };
    m_background->ask<IncomingPart>(
        m_reading, work, takePart, [this](const Result<> &done) { end(done); });
    showProgress();
}

void ImportDialog::take(const IncomingPart &part)
{
    m_model->append(part.candidates);
    if (!m_list->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_list->choose(m_filter->index(0, 0));
    showProgress();
}

void ImportDialog::takeAgain()
{
    const Pending again = std::exchange(m_again, {});
    const QList<Candidate> candidates = std::exchange(m_readAgain, {});
    if (!again.isAgain || candidates.isEmpty())
        return;
    int shown = -1;
    if (again.parts.isEmpty())
        shown = m_model->replaceFile(again.paths.first(), candidates);
    for (const Candidate &candidate : candidates) {
        if (!candidate.hasArticle() && !again.parts.isEmpty())
            showProblem(reportInWords({candidate})); // and what was read before stays
        else if (again.parts.contains(candidate.article.part))
            shown = m_model->replacePart(candidate);
    }
    if (shown >= 0) {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(shown, 0));
        if (index == m_list->currentIndex())
            m_preview->show(&m_model->at(shown));
        else
            m_list->choose(index);
        m_fields->setRows(m_list->selectedRows());
        showSaid();
    }
}

void ImportDialog::end(const Result<> &read)
{
    if (!read)
        showProblem(read.error().text);
    if (!m_again.isAgain)
        m_time += m_clock.elapsed();
    takeAgain();
    if (m_pending.isEmpty()) {
        showProgress();
        showCounts();
        emit readAll();
    } else {
        readNext();
    }
}

void ImportDialog::pause(bool isPaused)
{
    *m_isPaused = isPaused;
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    showProgress();
    showCounts();
}

} // namespace Standoff
