// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"
#include "widgets/actionlist.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>

class QSettings;

namespace Standoff {

// The keys of what can be done in a window: the usual ones, and those that a person has changed,
// which are kept in the settings for all windows. Keys of tags belong to the tagset, not to these.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    // What was changed before holds at once, and what is changed in another window when a person
    // comes back to this one.
    KeyBindings(QSettings &settings, QMainWindow &window);

    // Those whose keys can be changed, and tags.
    QList<ListedAction> actions() const;
    static QList<QKeySequence> keysOf(const ListedAction &action);
    static QList<QKeySequence> usualKeysOf(const ListedAction &action);
    static bool isChanged(const ListedAction &action)
    {
        return keysOf(action) != usualKeysOf(action);
    }
    // Of a tag nothing is set.
    void setKeys(const ListedAction &action, const QList<QKeySequence> &keys);
    void resetAll();

    // What is changed, as a file: {"standoff_keys": 1, "keys": {"find": ["Ctrl+F"]}}.
    QByteArray toJson() const;
    // Takes the place of what was changed. How many actions of the file there are none of here:
    // they are kept for a version that has them. Fails where it is no such file.
    Result<int> takeJson(const QByteArray &json);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Changes = QMap<QString, QStringList>; // by id, as QKeySequence::PortableText

    static Result<Changes> changesIn(const QByteArray &json);
    void apply();
    void keep();
    static void give(const ListedAction &action, const QList<QKeySequence> &keys);

    QSettings &m_settings;
    QMainWindow &m_window;
    Changes m_changes;
};

} // namespace Standoff
