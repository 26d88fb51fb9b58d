// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratconfig.h"

#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/foreigntags.h"
#include "text/readfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestBratConfig = 1 << 20;
constexpr qsizetype mostBratTypes = 2000;
constexpr qsizetype mostBratAttributes = 500;

// Of the first folder that has such a file; none where no one has: brat has defaults for each.
Result<QStringList> linesOfBratConfig(
    const QStringList &folders, const QString &name, QString &path)
{
    for (const QString &folder : folders) {
        path = QDir(folder).filePath(name);
        if (QFileInfo::exists(path)) {
            return readFile(path, largestBratConfig).transform([](const QByteArray &bytes) {
                return foreignText(bytes).text.remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
            });
        }
    }
    return QStringList();
}

// Calls function(section, line) for each line that is neither a comment nor a section's name.
template <typename Function>
void eachBratConfigLine(const QStringList &lines, Function &&function)
{
    QString section;
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']'))
            section = trimmed.sliced(1, trimmed.size() - 2);
        else if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            function(section, line);
    }
}

const QRegularExpression &bratBlanks()
{
    static const QRegularExpression expression(u"\\s+"_s);
    return expression;
}

// The colours of HTML 4.01, which style sheets name; "" of any other word.
QString bratColor(const QString &word)
{
    static const QHash<QString, QString> names{{u"black"_s, u"#000000"_s},
        {u"silver"_s, u"#c0c0c0"_s}, {u"gray"_s, u"#808080"_s}, {u"white"_s, u"#ffffff"_s},
        {u"maroon"_s, u"#800000"_s}, {u"red"_s, u"#ff0000"_s}, {u"purple"_s, u"#800080"_s},
        {u"fuchsia"_s, u"#ff00ff"_s}, {u"green"_s, u"#008000"_s}, {u"lime"_s, u"#00ff00"_s},
        {u"olive"_s, u"#808000"_s}, {u"yellow"_s, u"#ffff00"_s}, {u"navy"_s, u"#000080"_s},
        {u"blue"_s, u"#0000ff"_s}, {u"teal"_s, u"#008080"_s}, {u"aqua"_s, u"#00ffff"_s},
        {u"orange"_s, u"#ffa500"_s}, {u"pink"_s, u"#ffc0cb"_s}, {u"lightgreen"_s, u"#90ee90"_s},
        {u"lightblue"_s, u"#add8e6"_s}};
    return word.startsWith(u'#') ? word.toLower() : names.value(word.toLower());
}

// By how far its line is indented a type lies below the one before.
class BratIndentation
{
public:
    QString parentOf(const QString &line, const QString &name)
    {
        int depth = 0;
        for (qsizetype i = 0; i < line.size() && line[i].isSpace(); ++i)
            depth += line[i] == u'\t' ? 8 - depth % 8 : 1;
        while (!m_above.isEmpty() && m_above.last().first >= depth)
            m_above.removeLast();
        const QString parent = m_above.isEmpty() ? QString() : m_above.last().second;
        m_above.append({depth, name});
        return parent;
    }

private:
    QList<std::pair<int, QString>> m_above;
};

} // namespace

QString bratEventLayer()
{
    return u"Events"_s;
}

QString bratTriggerLayer()
{
    return u"Triggers"_s;
}

bool BratConfig::isAttributionName(const QString &type)
{
    return type == "Attribution"_L1 || type.startsWith("Attribution-"_L1)
        || type.startsWith("Attribution_"_L1);
}

Result<BratConfig> BratConfig::read(const QStringList &folders)
{
    using Read = void (BratConfig::*)(const QStringList &);
    const std::pair<QString, Read> files[] = {
        {u"annotation.conf"_s, &BratConfig::readAnnotationConf},
        {u"visual.conf"_s, &BratConfig::readVisualConf},
        {u"kb_shortcuts.conf"_s, &BratConfig::readShortcuts}};
    BratConfig config;
    for (const auto &[name, read] : files) {
        QString path;
        ASSIGN_OR_RETURN(const auto lines, linesOfBratConfig(folders, name, path));
        (config.*read)(lines);
        if (config.entities.size() + config.events.size() > mostBratTypes
            || config.attributes.size() > mostBratAttributes) {
            return failure(tr("%1: More than %2 types or %3 attributes are declared; this is more "
                              "than can be read")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(mostBratTypes)
                    .arg(mostBratAttributes));
        }
    }
    config.placeEntities();
    return config;
}

void BratConfig::readAnnotationConf(const QStringList &lines)
{
    static const QRegularExpression layerComment(u"^#layer (\\S+) (\\S+)$"_s);
    static const QRegularExpression cue(u"\\bCue\\b"_s);
    static const QRegularExpression content(u"\\bContent\\b"_s);
    for (const QString &line : lines) {
        LayerKind kind;
        const QRegularExpressionMatch match = layerComment.match(line);
        if (match.hasMatch() && fromWord(match.captured(2).toStdString(), kind))
            layers.insert(match.captured(1), kind);
    }
    BratIndentation entityTree;
    BratIndentation eventTree;
    eachBratConfigLine(lines, [&](const QString &section, const QString &line) {
        QString name = line.trimmed().section(bratBlanks(), 0, 0);
        if (name.startsWith(u'<') || name.startsWith(u'-'))
            return; // a macro, a separator
        const bool isGroup = name.startsWith(u'!');
        if (isGroup)
            name.remove(0, 1);
        if (section == "entities"_L1) {
            entities.append({name, entityTree.parentOf(line, name), isGroup});
        } else if (section == "events"_L1) {
            const bool isOne = isAttributionName(name)
                || (cue.match(line).hasMatch() && content.match(line).hasMatch());
            events.append({name, eventTree.parentOf(line, name), isGroup, isOne});
            if (!isGroup)
                eventNames.insert(name);
            if (isOne)
                attributionNames.insert(name);
        } else if (section == "attributes"_L1) {
            readAttribute(line.trimmed());
        }
    });
}

void BratConfig::readAttribute(const QString &line)
{
    Attribute attribute{line.section(bratBlanks(), 0, 0), {}, {}};
    for (const QString &part : line.sliced(attribute.name.size()).split(u',')) {
        const QString key = part.section(u':', 0, 0).trimmed();
        const QStringList values = part.section(u':', 1).trimmed().split(u'|', Qt::SkipEmptyParts);
        if (key == "Arg"_L1)
            attribute.types = values;
        else if (key == "Value"_L1)
            attribute.values = values;
    }
    attributes.append(attribute);
}

void BratConfig::readVisualConf(const QStringList &lines)
{
    static const QRegularExpression color(u"bgColor:(#[0-9a-fA-F]{6}\\b|[a-zA-Z]+)"_s);
    eachBratConfigLine(lines, [this](const QString &section, const QString &line) {
        if (section == "labels"_L1) {
            // Others may follow, which are shorter; ours is one, with whatever is in it.
            const QString label = line.section(u'|', 1, isOurs() ? -1 : 1).trimmed();
            if (!label.isEmpty())
                labels.insert(line.section(u'|', 0, 0).trimmed(), label);
        } else if (section == "drawing"_L1) {
            if (const QRegularExpressionMatch match = color.match(line); match.hasMatch())
                colors.insert(
                    line.trimmed().section(bratBlanks(), 0, 0), bratColor(match.captured(1)));
        }
    });
}

void BratConfig::readShortcuts(const QStringList &lines)
{
    eachBratConfigLine(lines, [this](const QString &, const QString &line) {
        const QStringList words = line.trimmed().split(bratBlanks());
        if (words.size() == 2 && words[0].size() == 1)
            keys.insert(words[1], isOurs() ? words[0] : words[0].toLower());
    });
}

// A group at the top is a layer; what is in none has the layer that is usual for its name.
void BratConfig::placeEntities()
{
    for (const Type &type : std::as_const(entities)) {
        const bool isLayer = type.isGroup && type.parent.isEmpty();
        if (isLayer) {
            m_layerOf.insert(type.name, label(type.name));
            m_kinds.insert(label(type.name), layers.value(type.name, LayerKind::Entity));
        } else if (!m_layerOf.contains(type.name)) {
            m_layerOf.insert(type.name,
                m_layerOf.contains(type.parent) ? m_layerOf.value(type.parent)
                                                : ForeignTags::usualLayer(type.name));
        }
    }
    for (const QString &layer : {bratEventLayer(), bratTriggerLayer()})
        m_kinds.insert(layer, layers.value(layer, m_kinds.value(layer, LayerKind::Other)));
}

LayerKind BratConfig::kindOf(const QString &layer) const
{
    const auto found = m_kinds.constFind(layer);
    return found == m_kinds.cend() ? ForeignTags::usualKind(layer) : *found;
}

QList<AttributeDefinition> BratConfig::attributesOf(const QString &type, bool isEvent) const
{
    QList<AttributeDefinition> all;
    for (const Attribute &attribute : attributes) {
        const auto isForAll = [isEvent](const QString &name) {
            return name.startsWith(u'<')
                && (isEvent ? name != "<ENTITY>"_L1 : name != "<EVENT>"_L1);
        };
        const bool isField =
            isOurs() && (attribute.name == "stance"_L1 || attribute.name == "status"_L1);
        if (isField
            || (!attribute.types.contains(type) && !std::ranges::any_of(attribute.types, isForAll)))
            continue;
        AttributeDefinition definition{ownLabel(attribute.name), {}};
        for (const QString &value : attribute.values)
            definition.values.append(ownLabel(value));
        if (attribute.values.isEmpty())
            definition.values.append(u"true"_s);
        all.append(definition);
    }
    return all;
}

QList<ForeignTag> BratConfig::tags() const
{
    QList<ForeignTag> all;
    const auto add = [&](const Type &type, const QString &layer, bool isEvent) {
        all.append({.name = type.name,
            .label = label(type.name),
            .layer = layer,
            .kind = kindOf(layer),
            .parent = type.parent,
            .color = colors.value(type.name),
            .key = keys.value(type.name),
            .attributes = attributesOf(type.name, isEvent)});
    };
    for (const Type &type : entities) {
        if (!type.isGroup || !type.parent.isEmpty())
            add(type, layerOf(type.name), false);
    }
    for (const Type &type : events) {
        if (!type.isAttribution)
            add(type, bratEventLayer(), true);
    }
    return all;
}

} // namespace Standoff
