// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "session/session.h"

#include <QRandomGenerator>

namespace Standoff {

// Makes one random step after the other, by all verbs of a session. The same seed gives the same
// steps.
class RandomWorker
{
public:
    RandomWorker(Session &session, quint32 seed)
        : m_session(session)
        , m_project(session.project())
        , m_random(seed)
    {
    }

    // Texts with all that is hard to count in; articles that are added have one of them.
    static const QStringList texts;

    // A refusal is an error; it leaves all as it was.
    Result<> step();

private:
    template <typename Container>
    auto pick(const Container &container)
    {
        return container[m_random.bounded(qsizetype(container.size()))];
    }
    // The ids of a hash have no order that is the same in each run.
    template <typename Hash>
    static auto idsOf(const Hash &values)
    {
        auto ids = values.keys();
        std::ranges::sort(ids);
        return ids;
    }
    // One of the ids of a type, or none where there is none.
    template <typename Value>
    Id<Value> any()
    {
        const auto ids = m_project.all<Value>().keys();
        return ids.isEmpty() ? Id<Value>() : pick(ids);
    }
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    QString word()
    {
        return QString::number(m_random.bounded(50)) + QStringLiteral(u" \U0001D11E");
    }
    QString date() { return QString::number(m_random.bounded(2010, 2030)) + QStringLiteral("-06"); }
    QString term(const QString &field) { return pick(m_project.terms(field) + QStringList{{}}); }
    template <typename Value>
    static Result<> plain(const Result<Value> &result)
    {
        return result.transform([](const auto &) { });
    }
    QList<TextRange> someRanges(const OpenArticle &article)
    {
        QList<TextRange> ranges;
        for (int i = oneIn(4) ? 3 : 1; i > 0; --i) {
            const int begin = m_random.bounded(article.text().size() - 12);
            ranges.append({begin, begin + m_random.bounded(1, 12)});
        }
        return ranges;
    }

    Result<> inArticle();
    Result<> onAnnotation(const OpenArticle &article, const Annotation &annotation);
    Result<> reshape(const OpenArticle &article, const Annotation &annotation);
    Result<> relate(const OpenArticle &article, const Annotation &annotation);
    Result<> attribute(const OpenArticle &article);
    Result<> link(const OpenArticle &article, const Annotation &annotation);
    Result<> name(const OpenArticle &article, const Annotation &annotation);
    Result<> splitOff(const Annotation &annotation);
    Result<> withRecords();
    Result<> withEvidence();
    template <typename Record>
    Result<> withRecord(QString Record::*member);
    template <typename Record>
    void editMore(Record &record);
    Result<> withProject();
    Result<> withTags();
    Result<> withLayer(Layer layer);
    Result<> withSettings();

    Session &m_session;
    const Project &m_project;
    QRandomGenerator m_random;
};

} // namespace Standoff
