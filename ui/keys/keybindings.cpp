// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "keys/keybindings.h"

#include "widgets/actionmaker.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr auto keysSetting = "window/keys"_L1;
constexpr auto keysFileName = "standoff_keys"_L1;
constexpr auto usualProperty = "usualKeys";
constexpr int keysFileVersion = 1;

QStringList writtenKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

QList<QKeySequence> readKeys(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

// They are remembered where they are changed.
void rememberUsual(QAction &action)
{
    if (!action.property(usualProperty).isValid())
        action.setProperty(usualProperty, writtenKeys(action.shortcuts()));
}

} // namespace

KeyBindings::KeyBindings(QSettings &settings, QMainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    window.installEventFilter(this);
    m_changes = changesIn(m_settings.value(keysSetting).toString().toUtf8()).value_or(Changes());
    if (!m_changes.isEmpty())
        apply();
}

QList<ListedAction> KeyBindings::actions() const
{
    QList<ListedAction> all = actionsOf(m_window);
    all.removeIf([](const ListedAction &action) { return action.id.isEmpty(); });
    return all;
}

QList<QKeySequence> KeyBindings::keysOf(const ListedAction &action)
{
    const QPointer<QAction> &first = action.actions.first();
    return first ? first->shortcuts() : QList<QKeySequence>();
}

QList<QKeySequence> KeyBindings::usualKeysOf(const ListedAction &action)
{
    const QPointer<QAction> &first = action.actions.first();
    const QVariant usual = first ? first->property(usualProperty) : QVariant();
    return usual.isValid() ? readKeys(usual.toStringList()) : keysOf(action);
}

void KeyBindings::give(const ListedAction &listed, const QList<QKeySequence> &keys)
{
    for (const QPointer<QAction> &action : listed.actions) {
        if (!action)
            continue;
        rememberUsual(*action);
        action->setShortcuts(keys);
        tellKey(*action);
    }
}

void KeyBindings::setKeys(const ListedAction &action, const QList<QKeySequence> &keys)
{
    if (action.isTag || action.id.isEmpty())
        return;
    give(action, keys);
    if (isChanged(action))
        m_changes.insert(action.id, writtenKeys(keys));
    else
        m_changes.remove(action.id);
    keep();
}

void KeyBindings::resetAll()
{
    m_changes.clear();
    apply();
    keep();
}

void KeyBindings::apply()
{
    for (const ListedAction &action : actions()) {
        const auto changed = m_changes.constFind(action.id);
        if (changed != m_changes.cend() && !action.isTag)
            give(action, readKeys(*changed));
        else if (isChanged(action))
            give(action, usualKeysOf(action));
    }
}

void KeyBindings::keep()
{
    m_settings.setValue(keysSetting, QString::fromUtf8(toJson()));
}

QByteArray KeyBindings::toJson() const
{
    QJsonObject keys;
    for (const auto &[id, texts] : m_changes.asKeyValueRange())
        keys.insert(id, QJsonArray::fromStringList(texts));
    return QJsonDocument(QJsonObject{{keysFileName, keysFileVersion}, {u"keys"_s, keys}}).toJson();
}

Result<KeyBindings::Changes> KeyBindings::changesIn(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(tr("The file is no JSON: %1").arg(error.errorString()));
    if (file.value(keysFileName).toInt() != keysFileVersion || !file.value("keys"_L1).isObject())
        return failure(tr("The file has no keys of Standoff. Choose one that was exported here."));
    Changes changes;
    const QJsonObject keys = file.value("keys"_L1).toObject();
    for (auto each = keys.begin(); each != keys.end(); ++each) {
        QStringList texts;
        const QJsonArray values = each.value().toArray();
        for (const auto &text : values) {
            if (QKeySequence(text.toString(), QKeySequence::PortableText).isEmpty())
                return failure(tr("“%1”, for “%2”, is no key.").arg(text.toString(), each.key()));
            texts.append(text.toString());
        }
        changes.insert(each.key(), texts);
    }
    return changes;
}

Result<int> KeyBindings::takeJson(const QByteArray &json)
{
    ASSIGN_OR_RETURN(m_changes, changesIn(json));
    apply();
    keep();
    QSet<QString> known;
    for (const ListedAction &action : actions())
        known.insert(action.id);
    int unknown = 0;
    for (const auto &[id, texts] : m_changes.asKeyValueRange())
        unknown += known.contains(id) ? 0 : 1;
    return unknown;
}

bool KeyBindings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate) {
        const QString kept = m_settings.value(keysSetting).toString();
        const auto changes = changesIn(kept.toUtf8());
        if (changes && *changes != m_changes) {
            m_changes = *changes;
            apply();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Standoff
