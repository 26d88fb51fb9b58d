// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "text/articletext.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

namespace Standoff {

// An attribution as people annotated it.
struct AnnotatedSpeech
{
    QList<TextRange> content;
    TextRange cue;
    TextRange source;
    bool isQuoted = false; // most of it, in quotation marks
};

struct AnnotatedArticle
{
    QString name;
    ArticleText text;
    QList<AnnotatedSpeech> speech;
};

inline QString fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

// Takes the inline marks out of a text: see tests/analysis/attributions/README.md.
inline AnnotatedArticle readMarked(const QString &name, const QString &marked)
{
    static const QRegularExpression mark(QStringLiteral("\\{([qics])([0-9,]+)\\||\\}"));
    struct Open
    {
        QChar kind;
        QStringList numbers;
        int begin = 0;
    };
    AnnotatedArticle article{.name = name};
    QMap<int, AnnotatedSpeech> speech;
    QString text;
    QList<Open> open;
    qsizetype at = 0;
    for (auto matches = mark.globalMatch(marked); matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(marked).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.hasCaptured(1)) {
            open.append(
                {match.captured(1).front(), match.captured(2).split(u','), int(text.size())});
            continue;
        }
        const Open mine = open.takeLast();
        const TextRange range{mine.begin, int(text.size())};
        for (const QString &number : mine.numbers) {
            AnnotatedSpeech &one = speech[number.toInt()];
            if (mine.kind == u'c')
                one.cue = one.cue.isEmpty() ? range : one.cue;
            else if (mine.kind == u's')
                one.source = range;
            else
                one.content.append(range);
            one.isQuoted |= mine.kind == u'q';
        }
    }
    article.text = ArticleText(text + marked.sliced(at));
    article.speech = speech.values();
    return article;
}

// Reads an article of a corpus in the layout of brat: events Attribution with Content, Cue, Source.
inline AnnotatedArticle readBrat(const QString &name, const QString &text, const QString &marks)
{
    AnnotatedArticle article{.name = name, .text = ArticleText(text)};
    QHash<QString, QList<TextRange>> ranges;
    const auto partsOf = [&article](const QString &offsets) {
        QList<TextRange> parts;
        for (const QString &part : offsets.split(u';')) {
            const QStringList ends = part.split(u' ');
            parts.append(article.text.fromCodePoints({ends[0].toInt(), ends[1].toInt()}));
        }
        return parts;
    };
    for (const QString &line : marks.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells[0].startsWith(u'T'))
            ranges[cells[0]] = partsOf(cells[1].section(u' ', 1));
    }
    for (const QString &line : marks.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u"E"))
            continue;
        AnnotatedSpeech one;
        for (const QString &role : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts)) {
            const QList<TextRange> parts = ranges.value(role.section(u':', 1));
            if (parts.isEmpty())
                continue;
            if (role.startsWith(u"Content"))
                one.content += parts;
            else if (role.startsWith(u"Cue"))
                one.cue = parts.first();
            else if (role.startsWith(u"Source"))
                one.source = parts.first();
        }
        if (one.content.isEmpty() || one.cue.isEmpty() || one.source.isEmpty())
            continue; // nobody is named who could be proposed
        std::ranges::sort(one.content);
        const QStringView first = article.text.slice(one.content.first());
        const int begin = one.content.first().begin;
        const QStringView before = article.text.slice({std::max(0, begin - 1), begin});
        const auto opens = [](QStringView words) {
            return !words.isEmpty() && QStringView(u"“\"‘'").contains(words.front());
        };
        one.isQuoted = opens(first) || opens(before);
        article.speech.append(one);
    }
    return article;
}

} // namespace Standoff
