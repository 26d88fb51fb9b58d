// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keysdialog.h"

#include "dialogs/savename.h"
#include "dialogs/saving.h"
#include "keys/conflictbar.h"
#include "keys/keybindings.h"
#include "keys/keycard.h"
#include "keys/keyconflicts.h"
#include "keys/keydelegate.h"
#include "keys/keyfinder.h"
#include "text/readfile.h"
#include "text/wholefile.h"
#include "theme/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr QSize usualKeysSize(800, 640);
constexpr qreal mostOfKeysScreen = 0.9;
constexpr qint64 largestKeysFile = 1'000'000; // bytes of keys

} // namespace

KeysDialog::KeysDialog(KeyBindings &bindings, QMainWindow &window)
    : QDialog(&window)
    , m_bindings(bindings)
    , m_window(window)
    , m_model(new KeysModel(bindings, this))
    , m_finder(new KeyFinder(this))
    , m_shows(new QButtonGroup(this))
    , m_list(new QTreeView(this))
    , m_conflict(new ConflictBar(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"keysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    const QSize room = window.screen()->availableSize() * mostOfKeysScreen;
    resize(usualKeysSize.boundedTo(room));
    makeList();
    m_message->setObjectName(u"keysMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_conflict);
    layout->addWidget(m_message);
    layout->addWidget(makeFoot());
    connect(m_finder, &KeyFinder::sought, this, &KeysDialog::filter);
    connect(m_finder, &KeyFinder::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_shows, &QButtonGroup::idClicked, this, &KeysDialog::filter);
    connect(m_conflict, &ConflictBar::takingWanted, this, &KeysDialog::takeFromOthers);
    connect(m_conflict, &ConflictBar::anotherWanted, this, &KeysDialog::chooseAnother);
    filter();
    m_finder->setFocus();
}

QWidget *KeysDialog::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->addWidget(m_finder, 1);
    for (const auto show :
        {KeysModel::Show::All, KeysModel::Show::Changed, KeysModel::Show::Conflicts}) {
        auto *button = new QToolButton(top);
        button->setObjectName(u"show%1"_s.arg(int(show)));
        button->setCheckable(true);
        button->setChecked(show == KeysModel::Show::All);
        button->setFocusPolicy(Qt::StrongFocus);
        m_shows->addButton(button, int(show));
        layout->addWidget(button);
    }
    return top;
}

void KeysDialog::makeList()
{
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setModel(m_model);
    auto *delegate = new KeyDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *none = new QAction(tr("No key"), m_list);
    none->setObjectName(u"clearKey"_s);
    none->setShortcut(QKeySequence(Qt::Key_Delete));
    none->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(none);
    connect(none, &QAction::triggered, this, [this] {
        const QModelIndex index = m_list->currentIndex();
        if (index.flags() & Qt::ItemIsEditable)
            take(index, {});
    });
    m_list->setUniformRowHeights(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAllColumnsShowFocus(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KeysModel::Action, QHeaderView::Stretch);
    m_list->setColumnWidth(KeysModel::Key, 190);
    m_list->setColumnWidth(KeysModel::SecondKey, 170);
    m_list->setColumnWidth(KeysModel::Where, 80);
    connect(delegate, &KeyDelegate::keyChosen, this, &KeysDialog::take, Qt::QueuedConnection);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            m_list->edit(index);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_list->expandAll();
        updateCounts();
        updateState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { updateState(); });
}

QAbstractButton *KeysDialog::addButton(QWidget &row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, &row); // the words of the code
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.layout()->addWidget(button);
    return button;
}

QWidget *KeysDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    const QAbstractButton *print = addButton(*foot, u"printKeys"_s, tr("&Print as a card…"));
    const QAbstractButton *save = addButton(*foot, u"exportKeys"_s, tr("&Export…"));
    const QAbstractButton *load = addButton(*foot, u"importKeys"_s, tr("&Import…"));
    layout->addStretch();
    m_reset = addButton(*foot, u"resetKey"_s, tr("&Reset"));
    m_reset->setToolTip(tr("Give the selected action its usual keys again"));
    m_resetAll = addButton(*foot, u"resetKeys"_s, tr("Reset a&ll"));
    const QAbstractButton *close = addButton(*foot, u"closeKeys"_s, tr("&Close"));
    connect(print, &QAbstractButton::clicked, this,
        [this] { printKeyCard(*this, keyGroups(actionsOf(m_window))); });
    connect(save, &QAbstractButton::clicked, this, &KeysDialog::exportKeys);
    connect(load, &QAbstractButton::clicked, this, &KeysDialog::importKeys);
    connect(m_reset, &QAbstractButton::clicked, this, &KeysDialog::resetCurrent);
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] {
        m_model->setPending({});
        m_bindings.resetAll();
        refresh(currentId(), KeysModel::Key);
    });
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    return foot;
}

void KeysDialog::filter()
{
    const QString id = currentId();
    const bool isKey = !m_finder->key().isEmpty();
    m_model->setFilter(isKey ? QString() : m_finder->text(), m_finder->key(),
        KeysModel::Show(m_shows->checkedId()));
    QModelIndex current = m_model->indexOf(id);
    if (!current.isValid() && m_model->rowCount() > 0)
        current = m_model->index(0, KeysModel::Key, m_model->index(0, 0));
    m_list->setCurrentIndex(current);
}

QString KeysDialog::currentId() const
{
    const ListedAction *action = m_model->actionAt(m_list->currentIndex());
    return action ? action->id : QString();
}

void KeysDialog::refresh(const QString &id, int column)
{
    m_model->refresh();
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
        m_list->setCurrentIndex(index.siblingAtColumn(column));
        m_list->scrollTo(index);
    }
    updateState();
}

void KeysDialog::updateCounts()
{
    const auto words = [this](KeysModel::Show show) {
        const int count = m_model->count(show);
        switch (show) {
        case KeysModel::Show::All:
            return tr("All %Ln", "how many actions", count);
        case KeysModel::Show::Changed:
            return tr("Changed %Ln", "how many keys", count);
        case KeysModel::Show::Conflicts:
            break;
        }
        return tr("Conflicts %Ln", "how many keys", count);
    };
    for (QAbstractButton *button : m_shows->buttons())
        button->setText(words(KeysModel::Show(m_shows->id(button))));
}

void KeysDialog::updateState()
{
    const ListedAction *action = m_model->actionAt(m_list->currentIndex());
    if (m_reset) {
        m_reset->setEnabled(action && KeyBindings::isChanged(*action));
        m_resetAll->setEnabled(m_model->count(KeysModel::Show::Changed) > 0);
    }
    m_conflict->setVisible(!m_model->pending().id.isEmpty());
}

void KeysDialog::edit(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setFocus();
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    if (index.flags() & Qt::ItemIsEditable)
        m_list->edit(index);
}

// What was pressed in a row.
void KeysDialog::take(const QModelIndex &index, const QKeySequence &key)
{
    const ListedAction *found = m_model->actionAt(index);
    m_message->hide();
    if (!found || (key == m_model->keyAt(index) && m_model->pending().id.isEmpty()))
        return;
    const ListedAction action = *found;
    const QList<ListedAction> others = othersWith(key, action, m_model->actions());
    if (!others.isEmpty()) {
        const int column = index.column();
        m_model->setPending({action.id, column, key});
        m_conflict->tell(key.toString(QKeySequence::NativeText), others.first());
        return refresh(action.id, column);
    }
    setKey(action, index.column(), key);
}

void KeysDialog::setKey(const ListedAction &action, int column, const QKeySequence &key)
{
    QList<QKeySequence> keys = KeyBindings::keysOf(action);
    const int place = column - KeysModel::Key;
    keys.removeAll(key);
    if (place < keys.size())
        keys[place] = key;
    else
        keys.append(key);
    keys.removeAll(QKeySequence());
    m_model->setPending({});
    m_bindings.setKeys(action, keys);
    refresh(action.id, column);
}

void KeysDialog::takeFromOthers()
{
    const KeysModel::Pending pending = m_model->pending();
    const QList<ListedAction> all = m_model->actions();
    const auto action = std::ranges::find(all, pending.id, &ListedAction::id);
    if (action == all.end())
        return;
    for (const ListedAction &other : othersWith(pending.key, *action, all)) {
        QList<QKeySequence> keys = KeyBindings::keysOf(other);
        keys.removeAll(pending.key);
        m_bindings.setKeys(other, keys);
    }
    setKey(*action, pending.column, pending.key);
    m_list->setFocus();
}

void KeysDialog::chooseAnother()
{
    const KeysModel::Pending pending = m_model->pending();
    m_model->setPending({});
    m_list->setFocus();
    refresh(pending.id, pending.column);
    if (!m_model->indexOf(pending.id).isValid()) { // only conflicts were shown
        m_shows->button(int(KeysModel::Show::All))->setChecked(true);
        m_finder->clear();
        filter();
        refresh(pending.id, pending.column);
    }
    m_list->edit(m_model->indexOf(pending.id).siblingAtColumn(pending.column));
}

void KeysDialog::resetCurrent()
{
    const ListedAction *found = m_model->actionAt(m_list->currentIndex());
    if (!found)
        return;
    const ListedAction action = *found;
    m_bindings.setKeys(action, KeyBindings::usualKeysOf(action));
    m_model->setPending({});
    refresh(action.id, KeysModel::Key);
}

void KeysDialog::exportKeys()
{
    const QString path =
        askForSaveName(this, tr("Export the keys"), u"keys.json"_s, {tr("Keys (*.json)")});
    if (path.isEmpty())
        return;
    const auto done = writeWholeFile(path, m_bindings.toJson());
    tell(done ? savedText(path) : done.error().text);
}

void KeysDialog::importKeys()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import keys"), {}, tr("Keys (*.json)"));
    if (path.isEmpty())
        return;
    const auto unknown = readFile(path, largestKeysFile).and_then([this](const QByteArray &json) {
        return m_bindings.takeJson(json);
    });
    m_model->setPending({});
    refresh(currentId(), KeysModel::Key);
    if (!unknown)
        tell(tr("%1: %2", "a file, and what is wrong").arg(path, unknown.error().text));
    else if (*unknown > 0)
        tell(tr("%Ln action(s) of the file are not known to this version.", nullptr, *unknown));
}

void KeysDialog::tell(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

} // namespace Standoff
