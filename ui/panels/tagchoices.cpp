// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "panels/tagchoices.h"

namespace Standoff {

QList<ChoicePopup::Choice> tagChoices(const Project &project)
{
    QList<ChoicePopup::Choice> choices;
    for (const Layer *layer : project.layersInOrder()) {
        for (const Tag *tag : project.tagsInOrder(layer->id))
            choices.append({tag->name,
                tag->key.isEmpty()
                    ? layer->name
                    : ChoicePopup::tr("%1, key %2").arg(layer->name, tag->key.toUpper()),
                QColor(tag->color), QVariant::fromValue(tag->id.number)});
    }
    return choices;
}

} // namespace Standoff
