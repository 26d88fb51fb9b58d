// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"

namespace Standoff {

// Makes values for tests, with ids and UUIDs that are the same in each run.
class ValueMaker
{
public:
    ChangeSet values{QStringLiteral("test")};
    QMap<AnnotatorId, Annotator> annotators;

    ValueMaker();

    // Gives it id and UUID and adds it. It is copied: set the fields before.
    template <typename Value>
    Id<Value> add(Value value)
    {
        value.id.number = ++m_number;
        if constexpr (requires { value.uuid; })
            value.uuid = uuid(m_number);
        if constexpr (requires { value.annotator; })
            value.annotator = annotator;
        if constexpr (requires { value.created; })
            value.created = time;
        if constexpr (requires { value.at; })
            value.at = time;
        if constexpr (requires { value.modified; })
            value.modified = time.addMSecs(1);
        values.create(value);
        return value.id;
    }
    // With one version, whose text it returns.
    ArticleText addArticle(Article article, const QString &text, const QByteArray &original = {});
    // On every occurrence of the words, in order, as one annotation; each must be in the text.
    AnnotationId annotate(const QStringList &words, Annotation annotation);
    AnnotationId annotate(const QStringList &words, TagId tag);

    static QUuid uuid(qint64 number);

    ArticleId article; // the last one
    VersionId version;
    ArticleText text;
    AnnotatorId annotator;
    QDateTime time;

private:
    qint64 m_number = 0;
};

// A project that has every type of value, each with every field set in at least one of them, and
// two articles: one in English with what trips programs up (astral emoji before names, ZWJ
// sequences, combining accents, no-break spaces, line separators), one in Arabic and Korean.
ValueMaker sampleProject();

} // namespace Standoff
