// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "palette/commandpalette.h"

#include "palette/recentactions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace Standoff {

void CommandPalette::toggle()
{
    isVisible() ? leave() : open();
}

void CommandPalette::open()
{
    QWidget *focus = QApplication::focusWidget();
    m_before = focus && focus->window() == &m_window ? focus : nullptr;
    m_actions = actionsOf(m_window);
    const QStringList recent = recentActions(m_settings);
    const auto placeOf = [&recent](const ListedAction &action) {
        const qsizetype at = recent.indexOf(recentName(action));
        return at < 0 ? recent.size() : at;
    };
    std::ranges::stable_sort(m_actions, {}, placeOf);
    QList<PaletteAction> actions;
    for (const ListedAction &listed : std::as_const(m_actions)) {
        const QAction *action = actionNow(listed);
        actions.append({.text = listed.text,
            .place = listed.where(),
            .key = action->shortcut().toString(QKeySequence::NativeText),
            .isEnabled = action->isEnabled() && action->isVisible(),
            .isRecent = placeOf(listed) < recent.size()});
    }
    m_model->setActions(actions);
    m_line->clear();
    find({});
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this);
    emit opened();
}

// Of several lists the one that is seen.
QAction *CommandPalette::actionNow(const ListedAction &listed) const
{
    for (const QPointer<QAction> &action : listed.actions) {
        const auto *owner = action ? qobject_cast<QWidget *>(action->parent()) : nullptr;
        if (owner && owner->isVisible())
            return action;
    }
    return listed.actions.first();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

void CommandPalette::find(const QString &typed)
{
    m_model->setQuery(typed);
    m_list->setCurrentIndex(m_model->firstRow());
    m_count->setText(typed.trimmed().isEmpty()
            ? QString()
            : tr("%Ln result(s)", nullptr, m_model->foundCount()));
    m_line->setTextMargins(0, 0, m_count->sizeHint().width() + 10, 0);
    m_hint->setText(m_model->hint());
    m_hint->setVisible(!m_model->hint().isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
    place();
    announce();
}

// Round at the ends, past headings.
void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + rows + count) % count;
        const QModelIndex index = m_model->index(row);
        if (!index.data(PaletteModel::IsHeadingRole).toBool()) {
            m_list->setCurrentIndex(index);
            return announce();
        }
    }
}

// The focus stays in the line: a screen reader is told what the keys lead to.
void CommandPalette::announce() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!QAccessible::isActive() || !isVisible())
        return;
    QAccessibleAnnouncementEvent event(
        m_line, index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_model->hint());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    const PaletteTarget target = m_model->targetAt(index);
    leave();
    if (target.kind == PaletteKind::Action)
        run(m_actions[target.action]);
    else if (target.article)
        emit articleChosen(target.article);
    else if (target.record)
        emit recordChosen(target.record);
    else if (target.paragraph >= 0)
        emit paragraphChosen(target.paragraph);
}

// When the key that chose it is done with: it may open a dialog, or close the window.
void CommandPalette::run(const ListedAction &listed)
{
    rememberAction(m_settings, listed);
    if (QAction *action = actionNow(listed))
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void CommandPalette::chooseKind()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto sign = PaletteModel::signOf(PaletteKind(index.data(PaletteModel::KindRole).toInt()));
    if (!m_line->text().startsWith(sign))
        m_line->setText(sign + m_line->text());
}

void CommandPalette::editKey()
{
    const PaletteTarget target = m_model->targetAt(m_list->currentIndex());
    if (target.action < 0)
        return;
    const QString id = m_actions[target.action].id;
    leave();
    emit keyWanted(id);
}

bool CommandPalette::keyPressed(int key, Qt::KeyboardModifiers modifiers, bool isAsked)
{
    const auto act = [isAsked](auto &&function) {
        if (!isAsked)
            function();
        return true;
    };
    const bool isPlain = !(modifiers & ~Qt::KeypadModifier);
    if (!isPlain)
        return key == Qt::Key_Backtab;
    switch (key) {
    case Qt::Key_Down:
        return act([this] { step(1); });
    case Qt::Key_Up:
        return act([this] { step(-1); });
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act([this] { choose(); });
    case Qt::Key_Escape:
        return act([this] { leave(); });
    case Qt::Key_Tab:
        return act([this] { chooseKind(); });
    case Qt::Key_F2:
        return act([this] { editKey(); });
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isAsked = event->type() == QEvent::ShortcutOverride;
        const bool isOurs = keyPressed(key.key(), key.modifiers(), isAsked);
        if (isOurs)
            event->accept();
        return isOurs;
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    } else if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window && widget != this && !isAncestorOf(widget))
            hide();
    } else if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Standoff
