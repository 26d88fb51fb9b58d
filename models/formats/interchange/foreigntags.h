// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "project/changeset.h"

#include <QHash>
#include <QSet>

namespace Standoff {

// Layers and tags for the names in files of other programs. A name in a layer is one tag; where the
// label is another one, the name stays as the tag's code.
class ForeignTags
{
public:
    // Provisional ids are counted on in `lastNumber`.
    explicit ForeignTags(qint64 &lastNumber)
        : m_lastNumber(lastNumber)
    {
    }

    // What comes again adds its attributes, and takes what the tag had no value for.
    TagId declare(const ForeignTag &tag);
    // The layer that a tag is in where the file does not say, by the words of PolNeAR and ours.
    static QString usualLayer(const QString &tag);
    // What a layer of that name is.
    static LayerKind usualKind(const QString &layer);
    LayerKind kindOf(TagId tag) const;
    // Notes that annotations with the tag have the attribute; a value is added where the tag lists
    // them. False where it has too many already (500).
    bool addAttribute(TagId tag, const QString &name, const QString &value);

    // Adds what was made or changed since the last time.
    void takeNew(ChangeSet &values);

private:
    int depthOf(TagId tag) const;
    LayerId layer(const QString &name, LayerKind kind);

    qint64 &m_lastNumber;
    QList<Layer> m_layers;
    QHash<QString, LayerId> m_layersByName;
    QMap<TagId, Tag> m_tags;
    QHash<std::pair<LayerId, QString>, TagId> m_byCode; // by name in files
    QHash<std::pair<LayerId, QString>, TagId> m_byName; // by label
    QHash<LayerId, int> m_counts; // of tags in a layer
    QSet<QString> m_keys;
    qsizetype m_takenLayers = 0;
    QSet<TagId> m_newTags; // or changed ones
};

} // namespace Standoff
