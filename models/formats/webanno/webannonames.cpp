// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannonames.h"

#include "formats/interchange/foreigntags.h"
#include "formats/webanno/webannotext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QString &webAnnoCustom()
{
    static const QString custom = u"webanno.custom."_s;
    return custom;
}

bool isFeatureCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

// Other characters become "_x20_", by their UTF-16 unit.
QString identifierOf(const QString &name)
{
    static const QRegularExpression coded(u"_x[0-9a-f]+_"_s);
    QString identifier;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool isPlain = isFeatureCharacter(name[i]) && !(i == 0 && name[i].isDigit())
            && !(name[i] == u'_'
                && coded
                    .match(name, i, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption)
                    .hasMatch());
        if (isPlain)
            identifier += name[i];
        else
            identifier += u"_x"_s + QString::number(name[i].unicode(), 16) + u'_';
    }
    return identifier;
}

QString nameOfIdentifier(const QString &identifier)
{
    static const QRegularExpression coded(u"_x([0-9a-f]{1,4})_"_s);
    QString name;
    qsizetype from = 0;
    for (auto each = coded.globalMatch(identifier); each.hasNext();) {
        const auto match = each.next();
        name += QStringView(identifier).sliced(from, match.capturedStart() - from);
        name += QChar(char16_t(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    name += QStringView(identifier).sliced(from);
    return name.isValidUtf16() ? name : identifier;
}

constexpr std::array<std::pair<LayerKind, QStringView>, 5> webAnnoKinds{
    {{LayerKind::Entity, u"AsEntity"}, {LayerKind::Claim, u"AsClaim"},
        {LayerKind::Source, u"AsSource"}, {LayerKind::Cue, u"AsCue"},
        {LayerKind::Other, u"AsOther"}}};

QString shortNameOf(const QString &type)
{
    return type.mid(type.lastIndexOf(u'.') + 1);
}

const QRegularExpression &featureAndValue()
{
    static const QRegularExpression expression(
        u"\\A([A-Za-z_][A-Za-z0-9_]*)=(.*)\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

// A value in the parentheses of a relation's type.
QString itemOf(const QString &value)
{
    return webAnnoValue(value).replace(u'(', u"\\("_s);
}

} // namespace

bool isWebAnnoType(const QString &name)
{
    static const QRegularExpression type(u"\\A[A-Za-z]\\w*(\\.[A-Za-z]\\w*)+\\z"_s);
    return type.match(name).hasMatch();
}

QString webAnnoTypeOf(const Layer &layer)
{
    // Tokens are no layer that a file may have.
    const bool isTheirs = isWebAnnoType(layer.name) && layer.name != webAnnoToken;
    if (isTheirs && !webAnnoLayerOf(layer.name).isOurs)
        return layer.name;
    const auto kind =
        std::ranges::find(webAnnoKinds, layer.kind, [](const auto &each) { return each.first; });
    return webAnnoCustom() + identifierOf(layer.name) + kind->second.toString();
}

WebAnnoLayerName webAnnoLayerOf(const QString &type)
{
    for (const auto &[kind, suffix] : webAnnoKinds) {
        if (type.startsWith(webAnnoCustom()) && type.endsWith(suffix)
            && type.size() > webAnnoCustom().size() + suffix.size()) {
            const QString name = type.mid(webAnnoCustom().size()).chopped(suffix.size());
            return {nameOfIdentifier(name), kind, true};
        }
    }
    return {type, ForeignTags::usualKind(shortNameOf(type)), false};
}

QString webAnnoFeatureOf(const QString &attribute)
{
    // These mean something else.
    static const QStringList taken{u"begin"_s, u"end"_s, u"sofa"_s};
    if (taken.contains(attribute) || attribute.startsWith("standoff"_L1))
        return u"_x"_s + QString::number(attribute[0].unicode(), 16) + u'_'
            + identifierOf(attribute.mid(1));
    return identifierOf(attribute);
}

QString webAnnoAttributeOf(const QString &feature)
{
    return nameOfIdentifier(feature);
}

WebAnnoTag webAnnoTagOf(const QString &type, const QString &code)
{
    if (webAnnoLayerOf(type).isOurs)
        return {u"value"_s, code};
    if (code == shortNameOf(type))
        return {};
    const auto match = featureAndValue().match(code);
    if (match.hasMatch())
        return {match.captured(1), match.captured(2)};
    return {u"value"_s, code};
}

QString webAnnoCodeOf(const QString &type, const WebAnnoTag &tag)
{
    if (tag.feature.isEmpty())
        return shortNameOf(type);
    const WebAnnoTag again = webAnnoTagOf(type, tag.value);
    const bool isEnough = again.feature == tag.feature && again.value == tag.value;
    return isEnough && !tag.value.trimmed().isEmpty() ? tag.value : tag.feature + u'=' + tag.value;
}

bool isWebAnnoTag(const QString &value)
{
    static const QRegularExpression control(u"[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}\\x{2029}]"_s);
    return value.size() <= 100 && !control.match(value).hasMatch();
}

QString WebAnnoLink::primary() const
{
    for (const QString &usual : {u"value"_s, u"DependencyType"_s, u"role"_s}) {
        if (features.contains(usual))
            return usual;
    }
    return features.isEmpty() ? QString() : features.firstKey();
}

QString WebAnnoLink::name() const
{
    if (kind == Kind::Chain)
        return u"next (chain)"_s;
    const bool isSlot = kind == Kind::Slot;
    if (!isSlot && type == webAnnoPlainRelation && features.size() == 1
        && fromName(features.value(u"value"_s)).type == webAnnoPlainRelation)
        return features.value(u"value"_s);
    const QString otherwise = isSlot ? feature : shortNameOf(type);
    const QString first = primary();
    const QString value = features.value(first);
    const bool isSaid = !value.isEmpty() && value != otherwise && isWebAnnoTag(value);
    QStringList items =
        isSlot ? QStringList{u"slot "_s + feature, type, target} : QStringList{type};
    if (isSaid && !isSlot && first != "value"_L1)
        items.append(first);
    for (const auto &[name, each] : features.asKeyValueRange()) {
        if (!isSaid || name != first)
            items.append(name + u'=' + itemOf(each));
    }
    return (isSaid ? value : otherwise) + u" ("_s + items.join(u'|') + u')';
}

WebAnnoLink WebAnnoLink::fromName(const QString &name)
{
    WebAnnoLink plain{.type = webAnnoPlainRelation.toString(), .features = {{u"value"_s, name}}};
    const qsizetype open = name.lastIndexOf(" ("_L1);
    if (open < 0 || !name.endsWith(u')'))
        return plain;
    QStringList items = webAnnoParts(QStringView(name).sliced(open + 2).chopped(1), u'|');
    WebAnnoLink link;
    QString first = u"value"_s;
    QString otherwise;
    if (items.constFirst() == "chain"_L1) {
        link.kind = Kind::Chain;
        return link;
    }
    if (items.constFirst().startsWith("slot "_L1) && items.size() >= 3) {
        link.kind = Kind::Slot;
        link.feature = items.takeFirst().mid(5);
        link.type = items.takeFirst();
        link.target = items.takeFirst();
        first = u"role"_s;
        otherwise = link.feature;
    } else if (isWebAnnoType(items.constFirst())) {
        link.type = items.takeFirst();
        otherwise = shortNameOf(link.type);
    } else {
        return plain;
    }
    for (const QString &item : std::as_const(items)) {
        const auto match = featureAndValue().match(item);
        if (match.hasMatch())
            link.features.insert(match.captured(1), webAnnoUnescaped(match.captured(2)));
        else
            first = item;
    }
    if (const QString label = name.left(open); label != otherwise)
        link.features.insert(first, label);
    return link;
}

} // namespace Standoff
