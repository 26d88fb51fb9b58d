// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratconfig.h"

#include "text/readfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qint64 largestConfig = 1 << 20;
constexpr qsizetype mostDeclaredTypes = 2000;
constexpr qsizetype mostDeclaredAttributes = 500;

// None where there is no such file: brat has defaults for each.
Result<QStringList> linesOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QStringList();
    return readFile(path, largestConfig).transform([](const QByteArray &bytes) {
        return QString::fromUtf8(bytes).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    });
}

// Calls function(section, line) for each line that is neither a comment nor a section's name.
template <typename Function>
void eachLine(const QStringList &lines, Function &&function)
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

const QRegularExpression &spaces()
{
    static const QRegularExpression expression(u"\\s+"_s);
    return expression;
}

} // namespace

Result<BratConfig> BratConfig::read(const QString &folder)
{
    using Read = void (BratConfig::*)(const QStringList &);
    const std::pair<QString, Read> files[] = {
        {u"annotation.conf"_s, &BratConfig::readAnnotationConf},
        {u"visual.conf"_s, &BratConfig::readVisualConf},
        {u"kb_shortcuts.conf"_s, &BratConfig::readShortcuts}};
    BratConfig config;
    for (const auto &[name, read] : files) {
        const QString path = QDir(folder).filePath(name);
        ASSIGN_OR_RETURN(const auto lines, linesOf(path));
        (config.*read)(lines);
        if (config.entities.size() > mostDeclaredTypes
            || config.attributes.size() > mostDeclaredAttributes) {
            return failure(tr("%1: more than %2 types or %3 attributes are declared; this is "
                              "more than can be read")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(mostDeclaredTypes)
                    .arg(mostDeclaredAttributes));
        }
    }
    return config;
}

void BratConfig::readAnnotationConf(const QStringList &lines)
{
    static const QRegularExpression layerComment(u"^#layer (\\S+) (\\S+)$"_s);
    for (const QString &line : lines) {
        LayerKind kind;
        const QRegularExpressionMatch match = layerComment.match(line);
        if (match.hasMatch() && fromWord(match.captured(2).toStdString(), kind))
            layers.insert(match.captured(1), kind);
    }
    QStringList parents; // of the line at hand, by depth
    eachLine(lines, [&](const QString &section, const QString &line) {
        QString name = line.trimmed().section(spaces(), 0, 0);
        if (name.startsWith(u'<') || name.startsWith(u'-'))
            return; // a macro, a separator
        const bool isGroup = name.startsWith(u'!');
        if (isGroup)
            name.remove(0, 1);
        if (section == "entities"_L1) {
            qsizetype depth = 0;
            while (depth < line.size() && line[depth] == u'\t')
                ++depth;
            parents.resize(std::min(depth, parents.size()));
            entities.append({name, parents.isEmpty() ? QString() : parents.last(), isGroup});
            parents.append(name);
        } else if (section == "events"_L1) {
            events.insert(name);
        } else if (section == "attributes"_L1) {
            readAttribute(line.trimmed());
        }
    });
}

void BratConfig::readAttribute(const QString &line)
{
    Attribute attribute{line.section(spaces(), 0, 0), {}, {}};
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
    static const QRegularExpression color(u"bgColor:(#[0-9a-fA-F]{6})\\b"_s);
    eachLine(lines, [this](const QString &section, const QString &line) {
        if (section == "labels"_L1) {
            const QString label = line.section(u'|', 1, 1).trimmed();
            if (!label.isEmpty())
                labels.insert(line.section(u'|', 0, 0).trimmed(), label);
        } else if (section == "drawing"_L1) {
            if (const QRegularExpressionMatch match = color.match(line); match.hasMatch())
                colors.insert(line.trimmed().section(spaces(), 0, 0), match.captured(1).toLower());
        }
    });
}

void BratConfig::readShortcuts(const QStringList &lines)
{
    eachLine(lines, [this](const QString &, const QString &line) {
        const QStringList words = line.trimmed().split(spaces());
        if (words.size() == 2 && words[0].size() == 1)
            keys.insert(words[1], isOurs() ? words[0] : words[0].toLower());
    });
}

} // namespace Standoff
