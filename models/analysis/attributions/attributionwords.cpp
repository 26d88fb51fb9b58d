// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "analysis/attributions/attributionwords.h"

#include <QFile>
#include <QHash>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct Rule
{
    bool isKeyword = false; // then the pattern is the name of a list
    QString pattern;
    bool ignoresCase = false;
};

// The parts of a syntax definition that are needed, as they stand in it.
struct Definition
{
    QHash<QString, QStringList> words; // by list
    QHash<QString, QStringList> included; // lists in lists
    QHash<QString, QList<Rule>> rules; // by context

    QStringList wordsOf(const QString &list) const
    {
        QStringList all = words.value(list);
        for (const QString &other : included.value(list))
            all += wordsOf(other);
        return all;
    }
};

Definition readDefinition()
{
    Definition definition;
    QFile file(u":/syntax/news.xml"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    QXmlStreamReader xml(&file);
    xml.setEntityExpansionLimit(1 << 16); // its expressions are put together of many parts
    QString list;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&xml](QLatin1StringView name) {
            return xml.attributes().value(name).toString();
        };
        if (xml.name() == "list"_L1)
            list = attribute("name"_L1);
        else if (xml.name() == "context"_L1)
            context = attribute("name"_L1);
        else if (xml.name() == "item"_L1)
            definition.words[list].append(xml.readElementText());
        else if (xml.name() == "include"_L1)
            definition.included[list].append(xml.readElementText());
        else if (xml.name() == "RegExpr"_L1)
            definition.rules[context].append(
                {false, attribute("String"_L1), attribute("insensitive"_L1) == "true"_L1});
        else if (xml.name() == "keyword"_L1)
            definition.rules[context].append({true, attribute("String"_L1), true});
    }
    Q_ASSERT(!xml.hasError());
    return definition;
}

QRegularExpression expressionOf(const Rule &rule, const Definition &definition)
{
    QString pattern = rule.pattern;
    if (rule.isKeyword) {
        QStringList words;
        for (const QString &word : definition.wordsOf(rule.pattern))
            words.append(QRegularExpression::escape(word));
        pattern = u"(?<![\\w-])(?:%1)(?![\\w-])"_s.arg(words.join(u'|'));
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, rule.ignoresCase);
    QRegularExpression expression(pattern, options);
    expression.optimize();
    return expression;
}

} // namespace

AttributionWords::AttributionWords()
{
    const Definition definition = readDefinition();
    const std::array contexts{
        u"Saying"_s, u"Source follows"_s, u"Source before"_s, u"Behind a quotation"_s};
    for (size_t role = 0; role < contexts.size(); ++role) {
        for (const Rule &rule : definition.rules.value(contexts[role]))
            m_expressions[role].append(expressionOf(rule, definition));
        Q_ASSERT(!m_expressions[role].isEmpty());
    }
}

const AttributionWords &AttributionWords::known()
{
    static const AttributionWords words;
    return words;
}

QList<TextRange> AttributionWords::find(Role role, const QString &text) const
{
    QList<TextRange> found;
    for (const QRegularExpression &expression : m_expressions[size_t(role)]) {
        for (auto matches = expression.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                found.append({int(match.capturedStart()), int(match.capturedEnd())});
        }
    }
    std::ranges::sort(found);
    const auto rest = std::ranges::unique(
        found, [](TextRange one, TextRange next) { return one.intersects(next); });
    found.erase(rest.begin(), rest.end());
    return found;
}

} // namespace Standoff
