// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/kinds/sourcecode.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// Without comments, in which most of what is said is prose, and without the tags of a page.
QString withoutComments(const QString &source)
{
    static const QRegularExpression blocks(
        uR"re(/\*.*?(?:\*/|$)|(?:(?<=\n)|^)[ \t]*[rub]?("""|\'\'\').*?(?:\1|$)|<!--.*?(?:-->|$))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lines(
        uR"((?:^|(?<=\n))[ \t]*(?:#(?!\s*(?:include|define|if|endif|pragma|undef|error|else)\b)|//|--|;;|%|\.\\")[^\n]*)"_s);
    static const QRegularExpression tags(uR"(</?[A-Za-z][^<>]*>)"_s);
    return QString(source).remove(blocks).remove(lines).remove(tags);
}

} // namespace

bool looksLikeSourceCode(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 32 << 10;
    const QString head =
        QString::fromLatin1(bytes.first(std::min(lookedAt, bytes.size()))).remove(u'\r').trimmed();
    if (head.contains(QChar(QChar::Null))) // its letters have two bytes
        return false;
    static const QRegularExpression script(uR"(^(?:#!\s*/|<\?php\b|<\?=|<%@|\\documentclass\b))"_s);
    // A statement of SQL, up to the semicolon that ends it.
    static const QRegularExpression query(
        uR"(^\s*(?:(?:SET|USE|PRAGMA|BEGIN|START|LOCK)\b[^\n;]{0,100};\s*)*(?:CREATE\s+(?:OR\s+REPLACE\s+)?(?:TEMP\w*\s+|UNIQUE\s+)?(?:TABLE|VIEW|INDEX|DATABASE|SCHEMA|FUNCTION|TRIGGER|SEQUENCE|TYPE|ROLE|USER)\s[^;]*|(?:INSERT|REPLACE)\s+INTO\s+\S+\s*(?:\(|VALUES\b|SELECT\b)[^;]*|ALTER\s+TABLE\s[^;]*|DROP\s+(?:TABLE|VIEW|INDEX|DATABASE|SCHEMA)\s[^;]*|UPDATE\s+\S+\s+SET\s+[^\s=]+\s*=[^;]*|DELETE\s+FROM\s+\S+[^;]*|(?:WITH\s+\w+\s+AS\s*\([^;]*)?SELECT\s[^;]*\sFROM\s+\S+[^;]*);\s*(?:\n|$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Of a long one the end may be cut off.
    static const QRegularExpression table(
        uR"(^\s*(?:CREATE\s+TABLE\s[^(;]{1,100}\(|INSERT\s+INTO\s+\S+\s*(?:\(|VALUES\b)))"_s);
    const QString source = withoutComments(head);
    if (script.match(head).hasMatch() || query.match(source).hasMatch()
        || table.match(source).hasMatch())
        return true;
    static const QRegularExpression line(
        uR"(^\s*(?:[#@]\w+.*[(<"].*|(?:import|from)\s+[\w.{}*, ]+(?:\s+(?:from|import)\s.*)?;?|(?:async\s+)?def\s+\w+\(.*|class\s+\w+.*[:{]|(?:export\s+|async\s+)*function\b.*\(.*|(?:public|private|protected|static|const|let|var|final|extern|inline|template|struct|enum|namespace|using|package|type|func|fn|return|if|elif|else|for|while|switch|case|try|except|catch|with)\b.*[;:{},(]|[\w.\[\]"'$>*&-]+\s*(?:[-+*/|&^]|:|<<|>>)?=[^=].*|[\w.:$>-]+\(.*\)[;,]?|.*[;{}]|[}\])]+[;,)]*(?:\s*else.*)?|//.*|/\*.*|\*/?.*|(?:CREATE|INSERT|DROP|ALTER|SELECT|UPDATE|DELETE|BEGIN|COMMIT)\s.*[(;])\s*$)"_s);
    static const QRegularExpression strong(
        uR"((?:^|\n)[ \t]*(?:#include\s*[<"]|(?:async\s+)?def\s+\w+\(.*:|class\s+\w+.*[:{]\s*(?:\n|$)|(?:export\s+|async\s+)*function\b.*\(.*\{|(?:const|let|var)\s+[\w{}\[\], ]+=|import\s+[\w.*]+;|import\s.*\sfrom\s+['"]|package\s+[\w.]+;?\s*\n|using\s+(?:namespace\s+)?[\w.:]+;|(?:public|private|protected|static)\s.*[;{(]|(?:CREATE|INSERT|ALTER|DROP)\s+(?:INTO|TABLE|INDEX|VIEW)\b|[^\n{};]{1,80}\{\s*(?:\n|[\w-]+\s*:)|(?:int|void|char|bool|float|double|auto)\s+\w+\s*[(=;]|(?:if|for|while|switch)\s*\(.*\)\s*\{|import\s+[\w.]+(?:\s+as\s+\w+)?\s*\nimport\s))"_s);
    QStringList lines = source.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > 2)
        lines.removeLast(); // it may be cut
    constexpr qsizetype longest = 300; // no line of a person's
    qsizetype letters = 0;
    qsizetype signs = 0;
    qsizetype statements = 0;
    qsizetype count = 0;
    qsizetype likely = 0;
    for (const QString &text : std::as_const(lines)) {
        if (text.trimmed().isEmpty())
            continue;
        ++count;
        likely += text.size() <= longest && line.match(text).hasMatch();
        for (const QChar c : text) {
            letters += !c.isSpace();
            signs += QStringView(u"{}();=<>[]").contains(c);
            statements += QStringView(u"{};=").contains(c);
        }
    }
    constexpr qsizetype fewLines = 4;
    constexpr qsizetype fewLetters = 300;
    // Prose has one or two signs in a hundred.
    if (!head.startsWith(u'<') && letters >= fewLetters && 100 * signs > 10 * letters
        && 100 * statements > 3 * letters)
        return true;
    return count >= fewLines && 10 * likely >= 5 * count && 100 * signs > 3 * letters
        && strong.match(source).hasMatch();
}

} // namespace Standoff
