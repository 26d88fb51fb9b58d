// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/importmapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Standoff {

ImportMapping ImportMapping::fromJson(const QString &json)
{
    ImportMapping mapping;
    const QJsonArray decisions = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &each : decisions) {
        const ForeignName name{each["layer"_L1].toString(), each["tag"_L1].toString()};
        const TagDecision decision{.isLeftOut = each["left_out"_L1].toBool(),
            .layer = each["to_layer"_L1].toString(),
            .tag = each["to_tag"_L1].toString()};
        const bool isNamed = !name.layer.isEmpty() || !name.tag.isEmpty();
        const bool goesSomewhere =
            !decision.layer.isEmpty() && decision.tag.isEmpty() == name.tag.isEmpty();
        if (isNamed && (decision.isLeftOut || goesSomewhere))
            mapping.decide(name, decision.isLeftOut ? TagDecision{.isLeftOut = true} : decision);
    }
    return mapping;
}

QString ImportMapping::toJson() const
{
    QJsonArray decisions;
    for (const auto &[name, decision] : m_decisions.asKeyValueRange()) {
        QJsonObject each;
        const auto add = [&each](QLatin1StringView key, const QString &value) {
            if (!value.isEmpty())
                each.insert(key, value);
        };
        add("layer"_L1, name.layer);
        add("tag"_L1, name.tag);
        add("to_layer"_L1, decision.layer);
        add("to_tag"_L1, decision.tag);
        if (decision.isLeftOut)
            each.insert("left_out"_L1, true);
        decisions.append(each);
    }
    return decisions.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(decisions).toJson(QJsonDocument::Compact));
}

Result<ImportMapping> ImportMapping::fromWords(const QStringList &words)
{
    ImportMapping mapping;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.first(std::max<qsizetype>(0, equals)).trimmed();
        const QString target = word.mid(equals + 1).trimmed();
        const qsizetype slash = target.indexOf(u'/');
        const QString layer = target.first(std::max<qsizetype>(0, slash)).trimmed();
        const QString tag = target.mid(slash + 1).trimmed();
        if (name.isEmpty() || (!target.isEmpty() && (layer.isEmpty() || tag.isEmpty()))) {
            //: TAG and LAYER are placeholders
            return failure(
                tr("“%1” should be TAG=LAYER/TAG, or TAG= for what is left out").arg(word));
        }
        mapping.decide({{}, name},
            target.isEmpty() ? TagDecision{.isLeftOut = true}
                             : TagDecision{.layer = layer, .tag = tag});
    }
    return mapping;
}

std::optional<TagDecision> ImportMapping::decisionOn(const ForeignName &name) const
{
    const auto found = m_decisions.constFind(name);
    return found == m_decisions.cend() ? std::nullopt : std::optional(*found);
}

TagDecision ImportMapping::of(const QString &layer, const QString &tag) const
{
    for (const ForeignName &name :
        {ForeignName{layer, tag}, ForeignName{{}, tag}, ForeignName{{}, layer + u'/' + tag}}) {
        if (const auto decision = decisionOn(name))
            return *decision;
    }
    TagDecision decision = decisionOn({layer, {}}).value_or(TagDecision{.layer = layer});
    if (!decision.isLeftOut)
        decision.tag = tag;
    return decision;
}

QStringList ImportMapping::layers() const
{
    QStringList layers;
    for (const TagDecision &decision : m_decisions) {
        if (!decision.isLeftOut)
            layers.append(decision.layer);
    }
    layers.removeDuplicates();
    return layers;
}

} // namespace Standoff
