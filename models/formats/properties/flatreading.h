// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/properties/flatarticle.h"

#include <QSet>

namespace Standoff {

// Puts what is flat into an article to be read (see FlatArticle). What it does not know of ours it
// leaves out, which is told.
class FlatReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FlatReader)

public:
    FlatReader(ForeignReader &reader, ForeignArticle &article)
        : m_reader(reader)
        , m_article(article)
    {
    }

    // Takes over what is ours among the properties of an article, or of all of a file: its fields,
    // roles, the tagset. Returns the others.
    Properties takeProperties(const Properties &properties);
    // An annotation of which the id was there before keeps none.
    void take(const FlatMark &mark);
    // An attribution; else a relation between two annotations; of more, one from the first to each
    // of the others.
    void take(const FlatLink &link);
    // What linkText() made. Returns the link's id.
    QString takeLinkText(const QString &text);

    void leaveOut(const QString &place, const QString &what);

private:
    bool setField(ForeignMark &mark, const QString &name, const QString &value);
    bool setArticleField(const QString &name, const QString &value);
    bool setRoles(const QString &roles);
    bool declareTags(const QString &json);
    void takeAttribution(const FlatLink &link);
    void takeRelation(const FlatLink &link);

    ForeignReader &m_reader;
    ForeignArticle &m_article;
    QSet<QString> m_ids;
};

} // namespace Standoff
