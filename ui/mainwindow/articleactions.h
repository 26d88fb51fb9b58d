// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "project/id.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class Adding;
struct ArticleEdit;
enum class RemovalBackup : quint8;
class Tagging;
struct Version;

// What a person does with articles: bringing them in, their details and their original, the role of
// a paragraph, who speaks in them, going from one to the next, removing them.
class ArticleActions : public QObject
{
    Q_OBJECT

public:
    ArticleActions(const WindowParts &parts, Tagging &tagging);

    void addActions(ActionMaker &make, QMenu &menu);
    // See Adding.
    void add(const QStringList &paths);

private:
    void askForFiles();
    void addWork(ActionMaker &make, QMenu &menu);
    void doneAndNext();
    void edit();
    // Several at once.
    void editAll(const QList<ArticleId> &articles, const ArticleEdit &edit);
    void showAudit();
    void showOriginal();
    void saveOriginal(const Version &version);
    void remove();
    void removeNow(const QList<ArticleId> &articles, RemovalBackup backup);

    const WindowParts m_parts;
    Tagging &m_tagging;
    Adding *m_adding;
};

} // namespace Standoff
