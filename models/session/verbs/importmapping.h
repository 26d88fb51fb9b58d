// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/error.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <optional>

namespace Standoff {

// A tag of another program by its names there. Without a tag it is the layer itself, without a
// layer a tag in whatever layer.
struct ForeignName
{
    QString layer;
    QString tag;

    auto operator<=>(const ForeignName &) const = default;
};

// What becomes of a tag, or of those of a layer: it is left out, or is the one of this name in the
// project, which is made where there is none.
struct TagDecision
{
    bool isLeftOut = false;
    QString layer;
    QString tag; // "" in the decision on a layer, whose tags keep their names

    bool operator==(const TagDecision &) const = default;
};

// What a person decided on the layers and tags of other programs, for an import. What nothing was
// decided on comes as it is: a tag of the same name in a layer of the same name is that one.
class ImportMapping
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::ImportMapping)

public:
    static constexpr auto setting = QLatin1StringView("import.tags"); // that remembers it

    // From the JSON of the setting; what is not understood of it is passed over.
    static ImportMapping fromJson(const QString &json);
    QString toJson() const; // "" for nothing
    // From words such as "PER=Entities/Person" and, for what is left out, "MISC="; before "=" may
    // stand "TAG" or "LAYER/TAG". The error names the word that is none.
    static Result<ImportMapping> fromWords(const QStringList &words);

    bool isEmpty() const { return m_decisions.isEmpty(); }
    void decide(const ForeignName &name, const TagDecision &decision)
    {
        m_decisions.insert(name, decision);
    }
    void forget(const ForeignName &name) { m_decisions.remove(name); }
    // On this name itself.
    std::optional<TagDecision> decisionOn(const ForeignName &name) const;
    // What becomes of a tag by its own decision, or else that of its layer, or else as it is.
    TagDecision of(const QString &layer, const QString &tag) const;
    // The layers that tags go to.
    QStringList layers() const;

    bool operator==(const ImportMapping &) const = default;

private:
    QMap<ForeignName, TagDecision> m_decisions;
};

} // namespace Standoff
