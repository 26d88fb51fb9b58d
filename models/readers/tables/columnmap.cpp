// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/tables/columnmap.h"

#include "readers/translation.h"
#include "text/checkjson.h"

#include <QLocale>

#include <array>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using Dates = ColumnMap::Dates;
using Texts = ColumnMap::Texts;

template <typename Value>
struct ColumnWord
{
    const char *word;
    Value value;
};

// The first of several words for a value is the one that is written.
constexpr std::array roleWords{ColumnWord{"-", ColumnRole::LeftOut},
    ColumnWord{"title", ColumnRole::Title}, ColumnWord{"headline", ColumnRole::Title},
    ColumnWord{"standfirst", ColumnRole::Standfirst}, ColumnWord{"text", ColumnRole::Text},
    ColumnWord{"body", ColumnRole::Text}, ColumnWord{"byline", ColumnRole::Byline},
    ColumnWord{"author", ColumnRole::Byline}, ColumnWord{"publisher", ColumnRole::Publisher},
    ColumnWord{"published", ColumnRole::Published}, ColumnWord{"date", ColumnRole::Published},
    ColumnWord{"modified", ColumnRole::Modified}, ColumnWord{"section", ColumnRole::Section},
    ColumnWord{"labels", ColumnRole::Labels}, ColumnWord{"url", ColumnRole::Url},
    ColumnWord{"address", ColumnRole::Url}, ColumnWord{"language", ColumnRole::Language}};
constexpr std::array separatorWords{ColumnWord{"comma", u','}, ColumnWord{"semicolon", u';'},
    ColumnWord{"tab", u'\t'}, ColumnWord{"pipe", u'|'}};
constexpr std::array nameWords{ColumnWord{"yes", true}, ColumnWord{"no", false}};
constexpr std::array dateWords{
    ColumnWord{"day-first", Dates::DayFirst}, ColumnWord{"month-first", Dates::MonthFirst}};
constexpr std::array textWords{ColumnWord{"plain", Texts::Plain}, ColumnWord{"html", Texts::Html}};

template <typename Value, size_t count>
std::optional<Value> valueOfWord(
    const std::array<ColumnWord<Value>, count> &words, const QString &word)
{
    const auto found = std::ranges::find_if(words, [&](const ColumnWord<Value> &each) {
        return word.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

// "" where there is none.
template <typename Value, size_t count>
QString wordOfValue(const std::array<ColumnWord<Value>, count> &words, const Value &value)
{
    const auto found = std::ranges::find(words, value, &ColumnWord<Value>::value);
    return found == words.end() ? QString() : QString::fromLatin1(found->word);
}

template <typename Value, size_t count>
Result<Value> takeWord(const std::array<ColumnWord<Value>, count> &words, const QString &word)
{
    if (const auto value = valueOfWord(words, word))
        return *value;
    QStringList known;
    for (const ColumnWord<Value> &each : words)
        known.append(QString::fromLatin1(each.word));
    return failure(
        //: %1 is what was typed, %2 a list of words
        Readers::tr("“%1” is none of: %2").arg(word, QLocale().createSeparatedList(known)));
}

// The options as words: what is not said is not there.
QList<std::pair<QString, QString>> optionsOf(const ColumnMap &map)
{
    QList<std::pair<QString, QString>> options;
    if (map.separator) {
        const QString word = wordOfValue(separatorWords, map.separator->unicode());
        options.append({u"separator"_s, word.isEmpty() ? QString(*map.separator) : word});
    }
    if (map.hasNames)
        options.append({u"names"_s, wordOfValue(nameWords, *map.hasNames)});
    if (map.dates != Dates::FoundOut)
        options.append({u"dates"_s, wordOfValue(dateWords, map.dates)});
    if (map.texts != Texts::FoundOut)
        options.append({u"text"_s, wordOfValue(textWords, map.texts)});
    return options;
}

Result<> takeOption(ColumnMap &map, const QString &option, const QString &word)
{
    if (option == "separator"_L1) {
        const auto known = valueOfWord(separatorWords, word);
        const bool isSign = word.size() == 1 && !word[0].isLetterOrNumber() && word[0] != u'"';
        if (!known && !isSign)
            return takeWord(separatorWords, word).transform([](char16_t) { });
        map.separator = known ? QChar(*known) : word[0];
        return {};
    }
    if (option == "names"_L1)
        return takeWord(nameWords, word).transform([&](bool has) { map.hasNames = has; });
    if (option == "dates"_L1)
        return takeWord(dateWords, word).transform([&](Dates dates) { map.dates = dates; });
    if (option == "text"_L1)
        return takeWord(textWords, word).transform([&](Texts texts) { map.texts = texts; });
    return failure(Readers::tr("“%1” is none of: %2")
            .arg(u'@' + option, u"@separator, @names, @dates, @text"_s));
}

QString quotedWhereNeeded(QString name)
{
    const bool isPlain = !name.isEmpty() && !name.contains(u',') && !name.contains(u'=')
        && !name.contains(u'"') && !name.startsWith(u'@') && name.trimmed() == name;
    return isPlain ? name : u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

// A word of the text, up to one of the signs; in quotes it may have any.
QString takeName(QStringView &rest, QStringView signs)
{
    rest = rest.trimmed();
    if (!rest.startsWith(u'"')) {
        const auto end = std::ranges::find_if(rest, [&](QChar c) { return signs.contains(c); });
        const QString name = rest.first(end - rest.begin()).trimmed().toString();
        rest = rest.sliced(end - rest.begin());
        return name;
    }
    QString name;
    qsizetype i = 1;
    for (; i < rest.size(); ++i) {
        if (rest[i] == u'"' && (i + 1 == rest.size() || rest[i + 1] != u'"'))
            break;
        if (rest[i] == u'"')
            ++i;
        name += rest[i];
    }
    rest = rest.sliced(std::min(i + 1, rest.size())).trimmed();
    return name;
}

} // namespace

QString wordOf(ColumnRole role)
{
    return wordOfValue(roleWords, role);
}

QString nameOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::LeftOut:
        //: what becomes of a column of a table
        return Readers::tr("left out");
    case ColumnRole::Title:
        return Readers::tr("Title");
    case ColumnRole::Standfirst:
        return Readers::tr("Standfirst");
    case ColumnRole::Text:
        return Readers::tr("Text");
    case ColumnRole::Byline:
        return Readers::tr("Byline");
    case ColumnRole::Publisher:
        return Readers::tr("Publisher");
    case ColumnRole::Published:
        return Readers::tr("Published");
    case ColumnRole::Modified:
        return Readers::tr("Modified");
    case ColumnRole::Section:
        return Readers::tr("Section");
    case ColumnRole::Labels:
        return Readers::tr("Labels");
    case ColumnRole::Url:
        return Readers::tr("Address");
    case ColumnRole::Language:
        return Readers::tr("Language");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<ColumnRole> columnRoles()
{
    QList<ColumnRole> roles;
    for (int role = 0; role <= int(ColumnRole::Language); ++role)
        roles.append(ColumnRole(role));
    return roles;
}

QString plainColumnName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            plain += c.toLower();
    }
    return plain;
}

std::optional<ColumnRole> ColumnMap::roleOf(const QString &name) const
{
    const QString plain = plainColumnName(name);
    const auto exact = std::ranges::find(columns, name, &Column::name);
    if (exact != columns.end())
        return exact->role;
    const auto alike = std::ranges::find_if(
        columns, [&](const Column &column) { return plainColumnName(column.name) == plain; });
    return alike == columns.end() || plain.isEmpty() ? std::nullopt : std::optional(alike->role);
}

QString ColumnMap::toText() const
{
    QStringList words;
    for (const Column &column : columns)
        words.append(quotedWhereNeeded(column.name) + u'=' + wordOf(column.role));
    for (const auto &[option, word] : optionsOf(*this))
        words.append(u'@' + option + u'=' + quotedWhereNeeded(word));
    return words.join(u", "_s);
}

Result<ColumnMap> ColumnMap::fromText(const QString &text)
{
    ColumnMap map;
    QStringView rest = text;
    while (!rest.trimmed().isEmpty()) {
        const bool isOption = rest.trimmed().startsWith(u'@');
        const QString name = takeName(rest, u"=,");
        if (!rest.startsWith(u'=')) {
            return failure(Readers::tr("“%1” does not say what the column is; write it like this: "
                                       "headline=title, body=text, outlet=publisher, score=-")
                    .arg(name));
        }
        rest = rest.sliced(1);
        const QString word = takeName(rest, u",");
        if (isOption) {
            RETURN_IF_ERROR(takeOption(map, name.sliced(1), word));
        } else {
            ASSIGN_OR_RETURN(const auto role, takeWord(roleWords, word));
            map.columns.append({name, role});
        }
        if (rest.startsWith(u','))
            rest = rest.sliced(1);
        else if (!rest.trimmed().isEmpty())
            return failure(Readers::tr("A comma is missing before “%1”").arg(rest.trimmed()));
    }
    return map;
}

QByteArray ColumnMap::toJson() const
{
    nlohmann::ordered_json json{{"columns", nlohmann::ordered_json::array()}};
    for (const Column &column : columns) {
        json["columns"].push_back(
            {{"name", column.name.toStdString()}, {"role", wordOf(column.role).toStdString()}});
    }
    for (const auto &[option, word] : optionsOf(*this))
        json[option.toStdString()] = word.toStdString();
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

Result<ColumnMap> ColumnMap::fromJson(const QByteArray &json)
{
    RETURN_IF_ERROR(checkJson(json));
    const auto root = nlohmann::ordered_json::parse(json.begin(), json.end(), nullptr, false);
    const auto textOf = [](const auto &value) {
        return value.is_string() ? QString::fromStdString(value.template get<std::string>())
                                 : QString();
    };
    if (!root.is_object() || !root.contains("columns") || !root["columns"].is_array())
        return failure(
            Readers::tr("This is not a list of columns of a table, as Standoff writes it"));
    ColumnMap map;
    for (const auto &[option, value] : root.items()) {
        if (option != "columns")
            RETURN_IF_ERROR(takeOption(map, QString::fromStdString(option), textOf(value)));
    }
    for (const auto &column : root["columns"]) {
        if (!column.is_object())
            return failure(
                Readers::tr("This is not a list of columns of a table, as Standoff writes it"));
        ASSIGN_OR_RETURN(const auto role,
            takeWord(roleWords, textOf(column.value("role", nlohmann::ordered_json()))));
        map.columns.append({textOf(column.value("name", nlohmann::ordered_json())), role});
    }
    return map;
}

QString ColumnMap::shapeOf(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names)
        plain.append(plainColumnName(name));
    return plain.join(u'|');
}

QString ColumnMap::shape() const
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return shapeOf(names);
}

std::optional<ColumnMap> ColumnMap::ofShape(const QStringList &maps, const QStringList &names)
{
    const QString shape = shapeOf(names);
    for (const QString &text : maps) {
        if (const auto map = fromText(text); map && map->shape() == shape)
            return *map;
    }
    return {};
}

} // namespace Standoff
