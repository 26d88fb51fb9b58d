// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "history/historypage.h"

#include "history/historylist.h"
#include "items/history/historymodel.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/verbs/history.h"
#include "store/historyreader.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Standoff {

HistoryPage::HistoryPage(OpenProject &session, BackgroundReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(reader)
    , m_model(new HistoryModel(session, reader, this))
    , m_words(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_pause(new QTimer(this))
    , m_count(new ElidedLabel(this))
    , m_list(new HistoryList(*m_model, this))
    , m_goThereButton(new QPushButton(this))
    , m_undoToButton(new QPushButton(this))
    , m_undoOnlyButton(new QPushButton(this))
    , m_warning(new ElidedLabel(this))
{
    setObjectName(u"historyPage"_s);
    makeFilters();
    makeList();
    makeFoot();
    buildLayout();
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_model, &HistoryModel::read, this, [this] {
        keepCurrent();
        showCount();
    });
    const auto lookAgain = [this] {
        if (!isVisible())
            return;
        fillPeople();
        lookAhead();
    };
    connect(&session, &OpenProject::changed, this, lookAgain);
    connect(&session, &OpenProject::reloaded, this, lookAgain);
    connect(&session, &OpenProject::busyChanged, this, &HistoryPage::showProspect);
    connect(&session, &OpenProject::writabilityChanged, this, &HistoryPage::showProspect);
    showProspect();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillPeople();
    m_model->setWanted(true);
    lookAhead();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWanted(false);
    m_ahead.cancel();
}

void HistoryPage::begin()
{
    m_list->setFocus();
    keepCurrent();
}

bool HistoryPage::isUpToDate() const
{
    return !m_model->isReading() && !m_pause->isActive() && !m_ahead.isRunning()
        && !m_size.isRunning();
}

void HistoryPage::setArticle(ArticleId article)
{
    m_article = article;
    takeFilters();
}

const HistoryLine *HistoryPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->lineAt(index.row()) : nullptr;
}

// The step that was current before, or the newest.
void HistoryPage::keepCurrent()
{
    if (current())
        return;
    int row = m_step > 0 ? m_model->rowOf(m_step) : -1;
    for (int i = 0; row < 0 && i < std::min(m_model->rowCount(), 2); ++i)
        row = m_model->lineAt(i) ? i : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void HistoryPage::lookAhead()
{
    const HistoryLine *line = current();
    m_prospect = {.step = line ? line->entry.id : 0};
    m_list->setGoingBackTo(0);
    showProspect();
    if (!line)
        return m_ahead.cancel();
    constexpr int mostTexts = 6;
    const auto work = [entry = line->entry](
                          const BackgroundFile<Prospect> &file) -> Result<Prospect> {
        const HistoryReader history(file.store);
        Prospect prospect{.step = entry.id};
        ASSIGN_OR_RETURN(prospect.later, history.doneAfter(entry.id));
        file.tell(prospect);
        prospect.isKnown = entry.status == HistoryStatus::Done;
        if (!prospect.isKnown)
            return prospect;
        ASSIGN_OR_RETURN(prospect.hanging,
            stepsHangingOn(file.store, entry.id, [&file](int, int) { return file.isWanted(); }));
        HistoryNames names(history);
        for (const HistoryEntry &later :
            prospect.hanging.first(std::min<qsizetype>(prospect.hanging.size(), mostTexts))) {
            ASSIGN_OR_RETURN(const auto changes, history.changesOf(later));
            prospect.texts.append(lineOf(later, changes, names).text);
        }
        return prospect;
    };
    const auto take = [this](const Prospect &prospect) {
        m_prospect = prospect;
        showProspect();
    };
    m_reader.ask<Prospect>(m_ahead, work, take, [take](const Result<Prospect> &prospect) {
        if (prospect) // else it cannot be said, and undoing it tells why
            take(*prospect);
    });
}

void HistoryPage::showProspect()
{
    const HistoryLine *line = current();
    const bool isDone = line
        && (line->entry.status == HistoryStatus::Done
            || line->entry.status == HistoryStatus::Permanent);
    const bool canChange = !m_session.isReadOnly() && isDone;
    const int later = isDone ? m_prospect.later : 0;
    m_goThere->setEnabled(line && (line->article || line->record));
    m_undoTo->setEnabled(canChange && later > 0);
    //: %Ln is how many steps are taken back
    m_undoTo->setText(
        later > 0 ? tr("Undo to here: %Ln step(s)", nullptr, later) : tr("Undo to here"));
    m_undoOnly->setEnabled(
        canChange && line->entry.status == HistoryStatus::Done && m_prospect.isKnown);
    m_list->setGoingBackTo(later > 0 ? m_prospect.step : 0);
    const int hanging = int(m_prospect.hanging.size());
    //: Shown beside “Undo only this”
    m_warning->setText(hanging > 0
            ? tr("%Ln later step(s) hang on this one: asks first", nullptr, hanging)
            : QString());
    m_warning->setToolTip(m_prospect.texts.join(u'\n'));
    m_warning->setVisible(hanging > 0);
}

void HistoryPage::showCount()
{
    const int steps = m_model->stepCount();
    const QString shown = m_model->isComplete() ? tr("%Ln shown", "of the steps", steps)
                                                : tr("%Ln shown so far", "of the steps", steps);
    m_count->setText(m_sizeText.isEmpty() ? shown : tr("%1 · %2").arg(shown, m_sizeText));
    m_list->setHint(m_model->isComplete()
            ? tr("No step is like this. Clear the filter to see all of them.")
            : tr("Reading the history…"));
    m_reader.ask<int>(
        m_size, [](const BackgroundFile<int> &file) { return HistoryReader(file.store).size(); },
        [](int) {},
        [this, shown](const Result<HistoryReader::Size> &size) {
            if (!size || size->steps == 0)
                return;
            //: %1 is a date
            m_sizeText = tr("%Ln step(s) since %1", nullptr, int(size->steps))
                             .arg(QLocale().toString(
                                 size->begin.toLocalTime().date(), QLocale::ShortFormat));
            m_count->setText(tr("%1 · %2").arg(shown, m_sizeText));
        });
}

void HistoryPage::goThere()
{
    if (const HistoryLine *line = current())
        emit placeRequested(*line);
}

void HistoryPage::report(const Result<int> &done)
{
    if (!done) {
        if (!m_session.longWork().wasCancelled())
            emit failed(done.error().text);
        return;
    }
    //: %1 is a key
    emit changed(tr("%Ln step(s) undone. %1 brings them back.", nullptr, *done)
            .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

void HistoryPage::undoTo()
{
    const HistoryLine *line = current();
    if (!line || !m_undoTo->isEnabled())
        return;
    const qint64 step = line->entry.id;
    emit aboutToChange();
    m_session.longWork().change(
        tr("Going back in the history…"), this,
        [step](OpenProject &there, const Progress &progress) {
            return Standoff::undoTo(there, step, progress);
        },
        [this](const Result<int> &done) { report(done); });
}

void HistoryPage::undoOnly()
{
    if (!current() || !m_undoOnly->isEnabled() || (m_question && m_question->isVisible()))
        return;
    emit aboutToChange();
    if (m_prospect.hanging.isEmpty())
        takeBack();
    else
        askForHanging();
}

void HistoryPage::askForHanging()
{
    const int hanging = int(m_prospect.hanging.size());
    QStringList lines;
    for (const QString &text : std::as_const(m_prospect.texts))
        lines.append(tr("• %1", "an item of a list").arg(text));
    if (lines.size() < hanging)
        lines.append(tr("and %Ln more", "steps", hanging - int(lines.size())));
    m_question = new QMessageBox(window());
    m_question->setObjectName(u"hangingQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWindowTitle(tr("Undo only this"));
    m_question->setText(
        tr("%Ln later step(s) hang on this one. Undo them, too?", nullptr, hanging));
    m_question->setInformativeText(lines.join(u'\n'));
    QPushButton *yes =
        m_question->addButton(tr("&Undo %Ln steps", nullptr, hanging + 1), QMessageBox::AcceptRole);
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, &HistoryPage::takeBack);
    m_question->open();
}

void HistoryPage::takeBack()
{
    QList<qint64> hanging;
    for (const HistoryEntry &entry : std::as_const(m_prospect.hanging))
        hanging.append(entry.id);
    m_session.longWork().change(
        tr("Undoing a step…"), this,
        [step = m_prospect.step, hanging](OpenProject &there, const Progress &progress) {
            return Standoff::undoOnly(there, step, hanging, progress).transform([&hanging] {
                return int(hanging.size()) + 1;
            });
        },
        [this](const Result<int> &done) { report(done); });
}

} // namespace Standoff
