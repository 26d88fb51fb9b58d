// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "dialogs/undoing.h"

#include "session/historywords.h"
#include "session/longwork.h"
#include "session/openproject.h"
#include "session/stepeffect.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Of a step that is taken back at once: some hundred annotations.
constexpr qint64 mostAtOnce = 100'000;

// "2 articles, 3 records, and 40 annotations".
QString whatGoes(const StepEffect &effect)
{
    QStringList parts;
    if (effect.articles > 0)
        parts.append(Undoing::tr("%Ln article(s)", nullptr, effect.articles));
    if (effect.records > 0)
        parts.append(Undoing::tr("%Ln record(s)", nullptr, effect.records));
    if (effect.annotations > 0)
        parts.append(Undoing::tr("%Ln annotation(s)", nullptr, effect.annotations));
    if (effect.tags > 0)
        parts.append(Undoing::tr("%Ln tag(s)", nullptr, effect.tags));
    return QLocale().createSeparatedList(parts);
}

QStringList consequences(const StepEffect &effect, bool isUndo)
{
    QStringList sentences;
    if (const QString gone = whatGoes(effect); !gone.isEmpty())
        sentences.append(Undoing::tr("This removes: %1.", "a list of what goes").arg(gone));
    if (effect.changedAnnotations > 0) {
        sentences.append(
            Undoing::tr("This changes %Ln annotation(s).", nullptr, effect.changedAnnotations));
    }
    sentences.append(
        isUndo ? Undoing::tr("Redo brings it back.") : Undoing::tr("Undo brings it back."));
    return sentences;
}

} // namespace

Undoing::Undoing(OpenProject &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

void Undoing::beginHere()
{
    const auto newest = m_session.store().history(1);
    if (!newest)
        emit failed(newest.error().text);
    else
        m_begin = newest->isEmpty() ? 0 : newest->first().id;
}

bool Undoing::isOurs(const std::optional<HistoryEntry> &entry) const
{
    return entry && entry->id > m_begin;
}

bool Undoing::canUndo() const
{
    return m_session.canUndo() && isOurs(m_session.nextUndo());
}

bool Undoing::canRedo() const
{
    return m_session.canRedo() && isOurs(m_session.nextRedo());
}

void Undoing::undo()
{
    if (canUndo())
        take(*m_session.nextUndo());
}

void Undoing::redo()
{
    if (canRedo())
        take(*m_session.nextRedo());
}

void Undoing::take(const HistoryEntry &entry)
{
    if (m_question && m_question->isVisible())
        return;
    const auto look = [entry](const OpenProject &session) {
        return session.store().changesFor(entry).transform(effectOf);
    };
    if (entry.bytes <= mostAtOnce)
        return take(look(m_session), entry);
    m_session.longWork().read(
        tr("Looking at what changes…"), this,
        [look](const OpenProject &there, const Progress &) { return look(there); },
        [this, entry](const Result<StepEffect> &effect) {
            if (!m_session.longWork().wasCancelled())
                take(effect, entry);
        });
}

void Undoing::take(const Result<StepEffect> &effect, const HistoryEntry &entry)
{
    if (!effect)
        emit failed(effect.error().text);
    else if (effect->isLarge())
        ask(*effect, entry);
    else
        go(entry);
}

void Undoing::go(const HistoryEntry &entry)
{
    // The history may have gone on while the question stood there.
    const bool isUndo = m_session.nextUndo() && m_session.nextUndo()->id == entry.id;
    const bool isRedo = m_session.nextRedo() && m_session.nextRedo()->id == entry.id;
    if (!isUndo && !isRedo)
        return;
    const auto replay = [isUndo](OpenProject &session) {
        return isUndo ? session.undo() : session.redo();
    };
    const auto tell = [this](const Result<> &done) { // nothing where that was wanted
        if (!done && !m_session.longWork().wasCancelled())
            emit failed(done.error().text);
    };
    if (entry.bytes <= mostAtOnce) {
        if (const auto done = replay(m_session); !done)
            emit failed(done.error().text);
        return;
    }
    m_session.longWork().change(
        (isUndo ? tr("Undoing “%1”…") : tr("Redoing “%1”…")).arg(verbText(entry.verb)), this,
        [replay](OpenProject &there, const Progress &) { return replay(there); }, tell);
}

void Undoing::ask(const StepEffect &effect, const HistoryEntry &entry)
{
    const bool isUndo = entry.status == HistoryStatus::Done;
    m_question = new QMessageBox(&m_window);
    m_question->setObjectName(u"undoQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWindowTitle(isUndo ? tr("Undo") : tr("Redo"));
    m_question->setText((isUndo ? tr("Undo “%1”?") : tr("Redo “%1”?")).arg(verbText(entry.verb)));
    m_question->setInformativeText(consequences(effect, isUndo).join(u' '));
    QPushButton *yes =
        m_question->addButton(isUndo ? tr("&Undo") : tr("&Redo"), QMessageBox::AcceptRole);
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, entry] { go(entry); });
    m_question->open();
}

} // namespace Standoff
