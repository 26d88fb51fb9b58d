// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/tagchoices.h"

#include "project/tagset/tagnames.h"

namespace Standoff {

QList<ChoicePopup::Choice> tagChoices(const Project &project)
{
    QList<ChoicePopup::Choice> choices;
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id))
            choices.append({shownTagName(tag->name),
                tag->key.isEmpty() ? shownTagName(layer->name)
                                   : ChoicePopup::tr("%1, key %2")
                                         .arg(shownTagName(layer->name), tag->key.toUpper()),
                QColor(tag->color), QVariant::fromValue(tag->id.number)});
    }
    return choices;
}

} // namespace Standoff
