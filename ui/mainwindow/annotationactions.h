// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "mainwindow/windowparts.h"
#include "project/id.h"

#include <QObject>

class QMenu;

namespace Standoff {

class ActionMaker;
class Attributing;
class PhysicalKeys;
class Relating;
class Reshaping;
class Tagging;
class WordsMenu;

// What a person does with the words of the article: tagging them, and changing, joining and
// relating what is marked.
class AnnotationActions : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationActions(const WindowParts &parts);

    Tagging &tagging() { return *m_tagging; }
    WordsMenu &wordsMenu() { return *m_words; }
    // As its key does; the article has the focus then.
    void tag(TagId tag);

    // An action for each tag of the project.
    void addTags(QMenu &menu);
    void addTagByName(ActionMaker &make, QMenu &menu);
    void addActions(ActionMaker &make, QMenu &menu);
    void addAttribution(ActionMaker &make, QMenu &menu);
    void addRelations(ActionMaker &make, QMenu &menu);

private:
    void addBoundaries(ActionMaker &make, QMenu &menu);

    const WindowParts m_parts;
    PhysicalKeys *m_keys;
    Tagging *m_tagging;
    Reshaping *m_reshaping;
    Relating *m_relating;
    Attributing *m_attributing;
    WordsMenu *m_words;
};

} // namespace Standoff
