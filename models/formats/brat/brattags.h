// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratconfig.h"
#include "formats/format.h"

#include <QCoreApplication>

namespace Standoff {

// Makes layers and tags for the types of brat's files. Types of one name are one tag.
class BratTags
{
public:
    // Provisional ids are counted on in `lastNumber`.
    explicit BratTags(qint64 &lastNumber)
        : m_lastNumber(lastNumber)
    {
    }

    // Tags for the types that a folder declares.
    void declare(const BratConfig &config);
    // The tag for a type; made when there is none yet.
    TagId tag(const QString &type, const BratConfig &config);
    LayerKind kind(TagId tag) const;
    // Notes that annotations with the tag have the attribute. False where it has too many already.
    bool addAttribute(TagId tag, const QString &name, const QStringList &values);

    // Adds what was made or changed since the last time.
    void takeNew(ChangeSet &values);

private:
    LayerId layer(const QString &name, LayerKind kind);
    TagId makeTag(const QString &type, LayerId layer, TagId parent, const BratConfig &config);

    qint64 &m_lastNumber;
    QList<Layer> m_layers;
    QMap<TagId, Tag> m_tags;
    QHash<QString, TagId> m_byType;
    QHash<std::pair<LayerId, QString>, TagId> m_byName;
    QHash<LayerId, int> m_counts; // of tags in a layer
    QSet<QString> m_keys;
    qsizetype m_takenLayers = 0; // how many
    QSet<TagId> m_newTags; // or changed ones
};

} // namespace Standoff
