// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/jsontext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

constexpr int deepest = 4; // {"author": [{"name": …}]} is three; no file can have us go on for ever

QString textOf(const ReadJson &json, int depth)
{
    if (json.is_string())
        return QString::fromStdString(json.get<std::string>());
    if (depth == deepest)
        return {};
    if (json.is_object()) {
        for (const char *key : {"name", "value", "title"}) {
            if (const auto member = json.find(key); member != json.end())
                return textOf(*member, depth + 1);
        }
    }
    QStringList texts;
    if (json.is_array()) {
        for (const ReadJson &item : json)
            texts.append(textOf(item, depth + 1));
    }
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

} // namespace

QString stringOf(const ReadJson &json)
{
    return json.is_string() ? QString::fromStdString(json.get_ref<const std::string &>())
                            : QString();
}

QString stringIn(const ReadJson &object, const char *key)
{
    const auto member = object.find(key);
    return member == object.end() ? QString() : stringOf(*member);
}

QString textOf(const ReadJson &json)
{
    return textOf(json, 0);
}

QString memberOf(const ReadJson &json, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const auto member = json.is_object() ? json.find(key) : json.end();
        const QString text = member == json.end() ? QString() : textOf(*member);
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QByteArray mendedJson(const QByteArray &json)
{
    QByteArray mended;
    mended.reserve(json.size());
    bool isString = false;
    qsizetype comma = -1; // behind which only space came
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isString) {
            if (c == '\\' && i + 1 < json.size())
                mended += json[i++];
            else if (c == '"')
                isString = false;
            if (uchar(json[i]) < ' ')
                mended += ' ';
            else
                mended += json[i];
            continue;
        }
        if ((c == '}' || c == ']') && comma >= 0)
            mended[comma] = ' ';
        isString = c == '"';
        if (c == ',')
            comma = mended.size();
        else if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            comma = -1;
        mended += c;
    }
    return mended;
}

} // namespace Standoff
