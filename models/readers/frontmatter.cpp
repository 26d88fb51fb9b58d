// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/frontmatter.h"

#include "readers/published.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front()) {
        const QChar quote = value.front();
        value = value.sliced(1, value.size() - 2);
        return quote == u'"' ? value.replace("\\\""_L1, "\""_L1) : value.replace("''"_L1, "'"_L1);
    }
    for (qsizetype at = value.indexOf(u'#'); at >= 0; at = value.indexOf(u'#', at + 1)) {
        if (at > 0 && value[at - 1].isSpace())
            return value.first(at).trimmed();
    }
    return value;
}

// "[a, b]" and "a" alike.
QStringList itemsOf(const QString &value)
{
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return {unquoted(value)};
    QStringList items;
    for (const QString &item : value.sliced(1, value.size() - 2).split(u','))
        items.append(unquoted(item));
    return items;
}

void take(const QString &key, const QStringList &values, IncomingArticle &article)
{
    const QString value = values.join(", "_L1);
    if (value.isEmpty())
        return;
    const auto fill = [&](QString &field) {
        if (field.isEmpty())
            field = value;
    };
    if (key == "title"_L1 || key == "headline"_L1) {
        fill(article.title);
    } else if (key == "author"_L1 || key == "authors"_L1 || key == "byline"_L1) {
        fill(article.byline);
    } else if (key == "publisher"_L1 || key == "source"_L1 || key == "site"_L1) {
        fill(article.publisher);
    } else if (key == "url"_L1 || key == "link"_L1 || key == "canonical"_L1) {
        fill(article.url);
    } else if (key == "language"_L1 || key == "lang"_L1) {
        fill(article.language);
    } else if (key == "date"_L1 || key == "published"_L1) {
        takePublished(value, article);
    }
}

// The lines of the front matter; none where there is no end to it or it is something else.
QStringList linesOf(const QString &text, qsizetype &end)
{
    static const QRegularExpression frame(uR"(\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\z))"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    static const QRegularExpression yaml(
        uR"(^(?:[\w.-]+[ \t]*:(?:\s.*)?|\s+.*|-(?:\s.*)?|#.*|)$)"_s);
    if (!text.startsWith("---"_L1))
        return {};
    const QRegularExpressionMatch match = frame.match(text);
    if (!match.hasMatch())
        return {};
    QStringList lines = match.captured(1).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : std::as_const(lines)) {
        if (!yaml.match(line).hasMatch())
            return {};
    }
    end = match.capturedEnd();
    return lines;
}

} // namespace

QString takeFrontMatter(const QString &text, IncomingArticle &article)
{
    qsizetype end = 0;
    const QStringList lines = linesOf(text, end);
    QString key;
    QStringList values;
    for (const QString &line : lines) {
        const QString content = line.trimmed();
        if (content.startsWith(u'#'))
            continue;
        if (content.startsWith(u'-') && (content.size() == 1 || content[1].isSpace())) {
            if (const QString value = unquoted(content.sliced(1)); !value.isEmpty())
                values.append(value);
        } else if (!line.front().isSpace()) {
            take(key, values, article);
            const qsizetype colon = line.indexOf(u':');
            key = line.first(colon).trimmed().toLower();
            const QString value = line.sliced(colon + 1).trimmed();
            values = value.isEmpty() ? QStringList() : itemsOf(value);
        }
    }
    take(key, values, article);
    return text.sliced(end);
}

} // namespace Standoff
