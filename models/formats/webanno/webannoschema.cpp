// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannoschema.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoKind = WebAnnoColumn::Kind;

constexpr std::array<std::pair<QStringView, WebAnnoLayer::Kind>, 3> webAnnoPrefixes{
    {{u"#T_SP=", WebAnnoLayer::Kind::Span}, {u"#T_CH=", WebAnnoLayer::Kind::Chain},
        {u"#T_RL=", WebAnnoLayer::Kind::Relation}}};

// "ROLE_HOST:FEATURE_LINKTYPE": a name of a package has no "_", one of a feature may have.
WebAnnoColumn roleColumn(const QString &declared)
{
    const QString rest = declared.mid(declared.indexOf(u':') + 1);
    const qsizetype dot = rest.indexOf(u'.');
    const qsizetype cut = dot < 0 ? rest.indexOf(u'_') : rest.lastIndexOf(u'_', dot);
    return {WebAnnoKind::Role, rest.left(std::max<qsizetype>(cut, 0)), rest.mid(cut + 1)};
}

} // namespace

std::optional<WebAnnoLayer> WebAnnoLayer::fromHeader(const QString &line)
{
    const auto prefix = std::ranges::find_if(
        webAnnoPrefixes, [&](const auto &each) { return line.startsWith(each.first); });
    if (prefix == webAnnoPrefixes.end())
        return {};
    const QStringList parts = line.mid(prefix->first.size()).split(u'|');
    WebAnnoLayer layer{prefix->second, parts.value(0).trimmed(), {}};
    if (layer.name.isEmpty())
        return {};
    for (const QString &part : parts.mid(1)) {
        const bool isTarget =
            !layer.columns.isEmpty() && layer.columns.constLast().kind == WebAnnoKind::Role;
        if (part.isEmpty())
            continue;
        if (isTarget)
            layer.columns.append(
                {WebAnnoKind::Target, QString(layer.columns.constLast().feature), part});
        else if (layer.kind == Kind::Span && part.startsWith("ROLE_"_L1))
            layer.columns.append(roleColumn(part));
        else if (layer.kind == Kind::Relation && part.startsWith("BT_"_L1))
            layer.columns.append({WebAnnoKind::Base, {}, part.mid(3)});
        else
            layer.columns.append({WebAnnoKind::Feature, part, {}});
    }
    if (layer.columns.isEmpty())
        layer.columns.append({WebAnnoKind::Placeholder, {}, {}});
    return layer;
}

QString WebAnnoLayer::header() const
{
    QString line = webAnnoPrefixes[size_t(kind)].first.toString() + name;
    for (const WebAnnoColumn &column : columns) {
        line += u'|';
        if (column.kind == WebAnnoKind::Role)
            line += u"ROLE_"_s + name + u':' + column.feature + u'_' + column.type;
        else if (column.kind == WebAnnoKind::Base)
            line += u"BT_"_s + column.type;
        else
            line += column.kind == WebAnnoKind::Target ? column.type : column.feature;
    }
    return line;
}

QString WebAnnoLayer::shortName() const
{
    return name.mid(name.lastIndexOf(u'.') + 1);
}

bool WebAnnoLayer::hasFeature(const QString &feature) const
{
    return std::ranges::contains(columns, WebAnnoColumn{WebAnnoKind::Feature, feature, {}});
}

bool WebAnnoLayer::hasSlots() const
{
    return std::ranges::contains(columns, WebAnnoKind::Role, &WebAnnoColumn::kind);
}

QString WebAnnoLayer::typeOf(WebAnnoKind columnKind, const QString &feature) const
{
    for (const WebAnnoColumn &column : columns) {
        if (column.kind == columnKind && column.feature == feature)
            return column.type;
    }
    return {};
}

QString WebAnnoLayer::tagFeature() const
{
    static const QStringList open{
        u"Lemma"_s, u"Stem"_s, u"SurfaceForm"_s, u"MorphologicalFeatures"_s};
    if (name.startsWith("de.tudarmstadt.ukp."_L1) && open.contains(shortName()))
        return {};
    for (const QString &usual : {u"value"_s, u"referenceType"_s, u"PosValue"_s}) {
        if (hasFeature(usual))
            return usual;
    }
    const auto first = std::ranges::find(columns, WebAnnoKind::Feature, &WebAnnoColumn::kind);
    return first == columns.end() ? QString() : first->feature;
}

void WebAnnoLayer::add(const WebAnnoColumn &column)
{
    const auto isSame = [&](const WebAnnoColumn &each) {
        return each.kind == column.kind && each.feature == column.feature;
    };
    if (std::ranges::any_of(columns, isSame))
        return;
    columns.removeIf(
        [](const WebAnnoColumn &each) { return each.kind == WebAnnoKind::Placeholder; });
    const auto place = std::ranges::find_if(columns, [&](const WebAnnoColumn &each) {
        return each.kind == WebAnnoKind::Base || each.feature > column.feature;
    });
    const qsizetype index = place - columns.begin();
    columns.insert(column.kind == WebAnnoKind::Base ? columns.size() : index, column);
}

void WebAnnoLayer::addSlot(
    const QString &feature, const QString &linkType, const QString &targetType)
{
    add({WebAnnoKind::Role, feature, linkType});
    const auto role = std::ranges::find_if(columns, [&](const WebAnnoColumn &column) {
        return column.kind == WebAnnoKind::Role && column.feature == feature;
    });
    if (typeOf(WebAnnoKind::Target, feature).isEmpty())
        columns.insert(role + 1, {WebAnnoKind::Target, feature, targetType});
}

int WebAnnoLayer::rank() const
{
    return kind == Kind::Span ? (hasSlots() ? 1 : 0) : 1 + int(kind);
}

} // namespace Standoff
