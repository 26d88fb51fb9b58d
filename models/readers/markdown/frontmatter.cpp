// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/markdown/frontmatter.h"

#include "readers/markdown/frontmatterkeys.h"
#include "readers/tables/jsonscan.h"
#include "readers/translation.h"
#include "text/boundaries.h"

#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <toml++/toml.hpp>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr qsizetype longestFrontMatter = 64 << 10; // UTF-16 units
constexpr int deepestValue = 4;
constexpr int mostNodes = 2'000; // of a key: an alias makes many of a few lines

QString fromYaml(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar()).trimmed();
}

// What a person calls a thing that has several names and facts.
QString nameIn(const QMap<QString, QString> &facts)
{
    for (const QString &key : {u"name"_s, u"title"_s, u"label"_s, u"literal"_s, u"value"_s}) {
        if (facts.contains(key))
            return facts.value(key);
    }
    const QString name = (facts.value(u"given"_s) + u' ' + facts.value(u"family"_s)).trimmed();
    return name.isEmpty() ? facts.value(u"url"_s) : name;
}

// The texts of a value: of a list all of them, of a map its name.
struct YamlTexts
{
    void add(const YAML::Node &node, int depth = 0);

    QStringList values;
    int nodes = 0;
};

void YamlTexts::add(const YAML::Node &node, int depth)
{
    if (depth > deepestValue || ++nodes > mostNodes)
        return;
    if (node.IsScalar()) {
        if (const QString text = fromYaml(node); !text.isEmpty())
            values.append(text);
    } else if (node.IsSequence()) {
        for (const YAML::Node &each : node) {
            if (nodes > mostNodes)
                break;
            add(each, depth + 1);
        }
    } else if (node.IsMap()) {
        QMap<QString, QString> facts;
        for (const auto &each : node) {
            if (++nodes > mostNodes)
                break;
            if (each.first.IsScalar() && each.second.IsScalar())
                facts.insert(fromYaml(each.first).toLower(), fromYaml(each.second));
        }
        if (const QString name = nameIn(facts); !name.isEmpty())
            values.append(name);
    }
}

using FrontMatter = QList<std::pair<QString, QStringList>>;

// Nothing where it is no YAML, or none of keys and values.
std::optional<FrontMatter> frontMatterOfYaml(const QString &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (!root.IsMap())
            return {};
        FrontMatter entries;
        for (const auto &each : root) {
            YamlTexts texts;
            texts.add(each.second);
            if (each.first.IsScalar())
                entries.append({fromYaml(each.first), texts.values});
        }
        return entries;
    } catch (const YAML::Exception &) {
        return {};
    }
}

// People and programs write YAML that is none ("title: Rehn: no"): each key by itself, and where
// that is none either, what stands behind its colon.
std::optional<FrontMatter> frontMatterByKeys(const QString &yaml)
{
    static const QRegularExpression keyLine(
        u"^[\\w.-][\\w .-]*:(?:\\s|$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(u"^(?:\\s|-|#|$)"_s);
    QStringList entries;
    for (const QString &line : yaml.split(u'\n')) {
        if (keyLine.match(line).hasMatch())
            entries.append(line);
        else if (!other.match(line).hasMatch() || (entries.isEmpty() && !line.trimmed().isEmpty()))
            return {};
        else if (!entries.isEmpty())
            entries.last() += u'\n' + line;
    }
    FrontMatter read;
    for (const QString &entry : std::as_const(entries)) {
        if (const auto good = frontMatterOfYaml(entry))
            read += *good;
        else
            read.append(
                {entry.section(u':', 0, 0).trimmed(), {entry.section(u':', 1).simplified()}});
    }
    return read.isEmpty() ? std::nullopt : std::optional(read);
}

QString fromToml(const toml::node &node)
{
    std::ostringstream stream;
    if (const auto *text = node.as_string())
        return QString::fromStdString(text->get()).trimmed();
    if (node.is_array() || node.is_table())
        return {};
    node.visit([&](const auto &value) {
        if constexpr (toml::is_value<decltype(value)>)
            stream << value.get();
    });
    return QString::fromStdString(stream.str());
}

void addToml(const toml::node &node, int depth, QStringList &values)
{
    if (depth > deepestValue)
        return;
    if (const auto *list = node.as_array()) {
        for (const toml::node &each : *list)
            addToml(each, depth + 1, values);
    } else if (const auto *table = node.as_table()) {
        QMap<QString, QString> facts;
        for (const auto &[key, value] : *table)
            facts.insert(QString::fromUtf8(key.str()).toLower(), fromToml(value));
        if (const QString name = nameIn(facts); !name.isEmpty())
            values.append(name);
    } else if (const QString text = fromToml(node); !text.isEmpty()) {
        values.append(text);
    }
}

std::optional<FrontMatter> frontMatterOfToml(const QString &text, QStringList &remarks)
{
    try {
        const toml::table table = toml::parse(text.toStdString());
        FrontMatter entries;
        for (const auto &[key, value] : table) {
            const QString name = QString::fromUtf8(key.str());
            QStringList values;
            if (const auto *further = value.as_table(); further && isTaxonomies(name)) {
                for (const auto &[inner, labels] : *further) {
                    QStringList these;
                    addToml(labels, 0, these);
                    entries.append({QString::fromUtf8(inner.str()), these});
                }
            } else {
                addToml(value, 0, values);
                entries.append({name, values});
            }
        }
        return entries;
    } catch (const toml::parse_error &error) {
        remarks.append(Readers::tr("Front matter is not TOML (line %1) and was kept in the text")
                .arg(error.source().begin.line + 1));
        return {};
    }
}

// What stands between two lines of a mark at the very top; `end` is behind it.
std::optional<QString> framed(const QString &text, const QString &expression, qsizetype &end)
{
    const QRegularExpression frame(expression, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch first = frame.match(
        text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!first.hasMatch() || first.capturedEnd() >= text.size())
        return {};
    const qsizetype begin = first.capturedEnd() + 1;
    const QRegularExpressionMatch last =
        frame.match(text.first(std::min(text.size(), begin + longestFrontMatter)), begin);
    if (!last.hasMatch())
        return {};
    end = std::min(text.size(), last.capturedEnd() + 1);
    return text.sliced(begin, last.capturedStart() - begin);
}

// pandoc's: up to three fields, which go on in lines that begin with a space.
std::optional<FrontMatter> titleBlock(const QString &text, qsizetype &end)
{
    static const QRegularExpression field(
        u"\\G%[ \\t]*([^\\n]*(?:\\n[ \\t]+\\S[^\\n]*)*)(?:\\n|\\z)"_s);
    const QStringList names{u"title"_s, u"author"_s, u"date"_s};
    FrontMatter entries;
    qsizetype at = 0;
    for (const QString &name : names) {
        const auto match = field.match(text, at);
        if (!match.hasMatch())
            break;
        at = match.capturedEnd();
        QStringList values;
        static const QRegularExpression parts(u"\\s*(?:;|\\n)\\s*"_s);
        const QString value = match.captured(1).trimmed();
        if (name == "author"_L1)
            values = value.split(parts, Qt::SkipEmptyParts);
        else if (!value.isEmpty())
            values.append(value.simplified());
        entries.append({name, values});
    }
    const bool endsThere = at == text.size() || text[at] == u'\n';
    if (entries.isEmpty() || !endsThere || (entries.size() == 1 && entries[0].second.isEmpty()))
        return {};
    end = at;
    return entries;
}

// Hugo's: an object, and a text behind it. `end` is behind it.
std::optional<FrontMatter> frontMatterOfJson(const QString &text, qsizetype &end)
{
    const QByteArray utf8 = text.first(std::min(text.size(), longestFrontMatter)).toUtf8();
    const JsonSlice slice = jsonValueAt(utf8, 0);
    QStringList remarks;
    if (!slice.isObject || slice.end < 0)
        return {};
    const auto json = parsedJson(QByteArrayView(utf8).first(slice.end), remarks);
    if (!json)
        return {};
    FrontMatter entries;
    for (const auto &[key, value] : json->items()) {
        QStringList values;
        if (value.is_string())
            values.append(QString::fromStdString(value.get_ref<const std::string &>()));
        else if (value.is_primitive() && !value.is_null())
            values.append(QString::fromStdString(value.dump()));
        else if (value.is_array())
            for (const auto &item : value) {
                if (item.is_string())
                    values.append(QString::fromStdString(item.get_ref<const std::string &>()));
            }
        entries.append({QString::fromStdString(key), values});
    }
    end = QString::fromUtf8(QByteArrayView(utf8).first(slice.end)).size();
    return entries;
}

bool isSentence(const QStringList &values)
{
    constexpr int fewestWords = 4;
    const QString value = values.join(u' ').simplified();
    return value.count(u' ') + 1 >= fewestWords;
}

// Whether a program wrote it: it knows a key, and there is not more that people said in it, as a
// conversation between two rules has it.
bool isFrontMatter(const FrontMatter &entries)
{
    int known = 0;
    int said = 0;
    for (const auto &[key, values] : entries) {
        if (isFrontMatterKey(key, values))
            ++known;
        else if (values.size() == 1 && isSentence(values))
            ++said;
    }
    return known > 0 && said <= 2 * known;
}

// Takes what the keys tell; those that are not understood are told.
void takeEntries(const FrontMatter &entries, IncomingArticle &article, QStringList &standfirst)
{
    constexpr qsizetype shown = 120; // characters of a value
    constexpr qsizetype mostNames = 20;
    QStringList names;
    for (const auto &[key, values] : entries) {
        if (takeFrontMatterKey(key, values, article))
            continue;
        if (isStandfirstKey(key)) {
            standfirst += values;
        } else if (isSentence(values)) {
            //: %1 is a key above a text in Markdown, %2 what it says
            article.remarks.append(Readers::tr("Left out of the lines above the text: “%1”: %2")
                    .arg(key, shortened(values.join(u", "_s).simplified(), shown)));
        } else {
            names.append(key);
        }
    }
    if (!names.isEmpty()) {
        const QString list = names.first(std::min(mostNames, names.size())).join(u"”, “"_s);
        article.remarks.append(Readers::tr("Not understood above the text: “%1”")
                .arg(names.size() > mostNames ? list + u"” …, “"_s + names.last() : list));
    }
}

} // namespace

bool hasJsonFrontMatter(const QString &head)
{
    qsizetype end = 0;
    if (!head.startsWith(u'{') || !frontMatterOfJson(head, end))
        return false;
    const QString behind = head.sliced(end).trimmed();
    return !behind.isEmpty() && !behind.startsWith(u'{') && !behind.startsWith(u'[');
}

QString takeFrontMatter(const QString &text, IncomingArticle &article, QStringList &standfirst)
{
    qsizetype end = 0;
    std::optional<FrontMatter> entries;
    if (text.startsWith("---"_L1)) {
        if (const auto yaml = framed(text, u"^(?:---|\\.\\.\\.)[ \\t]*$"_s, end);
            yaml && !yaml->section(u'\n', 0, 0).trimmed().isEmpty()) {
            entries = frontMatterOfYaml(*yaml);
            if (!entries)
                entries = frontMatterByKeys(*yaml);
            if (entries && !isFrontMatter(*entries))
                entries.reset();
        }
    } else if (text.startsWith("+++"_L1)) {
        if (const auto toml = framed(text, u"^\\+\\+\\+[ \\t]*$"_s, end))
            entries = frontMatterOfToml(*toml, article.remarks);
    } else if (hasJsonFrontMatter(text)) {
        entries = frontMatterOfJson(text, end);
        if (entries && !isFrontMatter(*entries))
            entries.reset();
    } else if (text.startsWith(u'%')) {
        entries = titleBlock(text, end);
    }
    if (!entries)
        return text;
    takeEntries(*entries, article, standfirst);
    return text.sliced(end);
}

} // namespace Standoff
