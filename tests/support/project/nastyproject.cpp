// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "support/project/nastyproject.h"

#include <QRandomGenerator>
#include <set>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QStringList &words()
{
    static const QStringList words{u"Kim"_s, u"서울"_s, u"الاتفاق"_s, u"Zoe\u0308"_s,
        u"👩‍👩‍👧"_s, u"😀"_s, u"𝒜lpha"_s, u"O'Brien"_s, u"\"pact\""_s, u"a<b>&c;"_s,
        u"&amp;"_s, u"]]>"_s, u"--"_s, u"x|y"_s, u"[1]"_s, u"a_b"_s, u"*"_s, u"->"_s, u"\\n"_s,
        u"\\"_s, u"50%"_s, u"T1"_s, u"#1"_s, u"=SUM(1)"_s, u"{\"a\":1}"_s, u"i.e."_s, u"No."_s,
        u"3.5"_s, u"é"_s, u"ﬁ"_s, u"\u200f؟"_s, u"$x$"_s, u"@who"_s, u"a;b"_s, u"c:d"_s, u"e,f"_s,
        u"</s>"_s};
    return words;
}

const QStringList &gaps()
{
    static const QStringList gaps{u" "_s, u" "_s, u" "_s, u" "_s, u"\u00a0"_s, u"\u2009"_s, u"  "_s,
        u"\t"_s, u"\n"_s, u"\n\n"_s, u""_s, u". "_s, u"\u2028"_s, u"\f"_s, u"\u0085"_s,
        u"\u00ad"_s};
    return gaps;
}

class Nasty
{
public:
    explicit Nasty(quint32 seed)
        : m_random(seed)
    {
    }

    ValueMaker project(int articles)
    {
        makeShared();
        for (int i = 0; i < articles; ++i)
            makeArticle(i);
        return m_make;
    }

private:
    int below(int most) { return m_random.bounded(most); }
    bool oneIn(int many) { return below(many) == 0; }
    template <typename Item>
    Item one(const QList<Item> &items)
    {
        return items[below(int(items.size()))];
    }

    QString phrase(int most)
    {
        QString text = one(words());
        for (int i = below(most); i > 0; --i)
            text += u' ' + one(words());
        return text;
    }

    QString unique(const QString &text)
    {
        QString name = text;
        for (int i = 2; m_names.contains(name); ++i)
            name = u"%1 %2"_s.arg(text, QString::number(i));
        m_names.insert(name);
        return name;
    }

    void makeShared()
    {
        for (const QString &name : {u"Bo"_s, u"Đặng, A."_s}) {
            const AnnotatorId id{++m_annotator};
            m_make.annotators.insert(id, {id, ValueMaker::uuid(id.number), name});
            m_annotators.append(id);
        }
        m_annotators.append(m_make.annotator);
        const QList<std::pair<QString, LayerKind>> layers{{u"Entities"_s, LayerKind::Entity},
            {u"Claims"_s, LayerKind::Claim}, {u"Sources"_s, LayerKind::Source},
            {u"Cues"_s, LayerKind::Cue}, {u"Ei&n <L>"_s, LayerKind::Other}};
        for (const auto &[name, kind] : layers) {
            const LayerId layer =
                m_make.add(Layer{.name = name, .kind = kind, .position = int(m_tags.size())});
            for (int i = below(3) + 1; i > 0; --i) {
                Tag tag{.layer = layer, .name = unique(phrase(2)), .color = u"#336699"_s};
                for (int j = below(3); j > 0; --j)
                    tag.attributes.append({u"%1%2"_s.arg(one(words())).arg(j), {}});
                if (oneIn(3))
                    tag.code = u"CODE%1"_s.arg(m_tags.size());
                const TagId id = m_make.add(tag);
                m_tags.append({id, kind, tag.attributes});
            }
        }
        for (int i = 0; i < 3; ++i) {
            m_entities.append(m_make.add(Entity{.type = u"person"_s,
                .name = phrase(2),
                .wikidata = oneIn(2) ? u"Q%1"_s.arg(i + 1) : QString()}));
            m_claims.append(m_make.add(Claim{.text = phrase(5)}));
            m_sources.append(m_make.add(Source{.label = phrase(2), .kind = u"person"_s}));
        }
    }

    void makeArticle(int number)
    {
        QString text;
        m_edges = {0};
        for (int i = 10 + below(60); i > 0; --i) {
            text += one(words());
            m_edges.append(int(text.size()));
            text += one(gaps());
            m_edges.append(int(text.size()));
        }
        if (oneIn(3))
            text += u'\n';
        m_make.addArticle(
            Article{.title = unique(oneIn(4) ? QString(phrase(3)) : u"Kim"_s), .language = u"en"_s},
            text);
        m_marks.clear();
        for (int i = number == 0 ? 12 + below(20) : below(12); i > 0; --i)
            makeAnnotation();
        makeLinks();
    }

    TextRange range()
    {
        int begin = one(m_edges);
        int end = oneIn(6) ? begin + 1 : begin + below(30);
        if (!oneIn(4)) // mostly words
            end = *std::ranges::lower_bound(m_edges, std::min(end, m_edges.last()));
        const auto isLow = [this](int at) {
            return at < m_make.text.size() && m_make.text.string()[at].isLowSurrogate();
        };
        end = std::min(std::max(end, begin), m_make.text.size());
        begin -= isLow(begin) ? 1 : 0;
        end += isLow(end) ? 1 : 0;
        return {begin, end};
    }

    QList<Fragment> fragments()
    {
        QList<TextRange> ranges{range()};
        if (oneIn(6))
            ranges.append(range());
        std::ranges::sort(ranges);
        if (ranges.size() == 2 && ranges[1].begin <= ranges[0].end)
            ranges.removeLast();
        QList<Fragment> fragments;
        for (const TextRange each : std::as_const(ranges)) {
            if (!each.isEmpty()) {
                fragments.append(
                    {m_make.text.toCodePoints(each), m_make.text.slice(each).toString()});
            }
        }
        return fragments;
    }

    void makeAnnotation()
    {
        const auto &[tag, kind, attributes] = one(m_tags);
        Annotation annotation{.version = m_make.version, .tag = tag, .fragments = fragments()};
        if (oneIn(5) && !m_marks.isEmpty()) // identical
            annotation.fragments = one(m_marks).fragments;
        if (annotation.fragments.isEmpty())
            return;
        for (const AttributeDefinition &attribute : attributes) {
            if (oneIn(2))
                annotation.attributes.insert(attribute.name, oneIn(3) ? u"true"_s : phrase(3));
        }
        if (oneIn(4))
            annotation.note = phrase(4) + (oneIn(3) ? u"\nsecond line"_s : QString());
        if (oneIn(6))
            annotation.status = oneIn(2) ? Status::Proposed : Status::Rejected;
        if (kind == LayerKind::Claim && oneIn(3))
            annotation.stance = u"deny"_s;
        if (oneIn(2) && kind == LayerKind::Entity)
            annotation.entity = one(m_entities);
        else if (oneIn(2) && kind == LayerKind::Claim)
            annotation.claim = one(m_claims);
        else if (oneIn(2) && kind == LayerKind::Source)
            annotation.source = one(m_sources);
        m_make.annotator = one(m_annotators);
        annotation.id = m_make.add(annotation);
        m_marks.append(annotation);
    }

    void makeLinks()
    {
        std::set<Relation::Identity> known;
        for (int i = m_marks.isEmpty() ? 0 : below(6); i > 0; --i) {
            Relation relation{.type = oneIn(2) ? u"about"_s : phrase(1),
                .version = m_make.version,
                .fromAnnotation = one(m_marks).id,
                .toAnnotation = one(m_marks).id,
                .note = oneIn(3) ? phrase(3) : QString()};
            if (relation.fromAnnotation != relation.toAnnotation
                && known.insert(relation.identity()).second)
                m_make.add(relation);
        }
        AttributionId parent;
        for (int i = m_marks.isEmpty() ? 0 : below(4); i > 0; --i) {
            Attribution attribution{.version = m_make.version,
                .sources = {one(m_marks).id},
                .cue = oneIn(4) ? AnnotationId() : one(m_marks).id,
                .contents = {one(m_marks).id},
                .parent = oneIn(2) ? parent : AttributionId(),
                .form = oneIn(2) ? u"direct"_s : QString(),
                .note = oneIn(3) ? phrase(3) : QString()};
            parent = m_make.add(attribution);
        }
    }

    struct TagToUse
    {
        TagId id;
        LayerKind kind;
        QList<AttributeDefinition> attributes;
    };

    QRandomGenerator m_random;
    ValueMaker m_make;
    qint64 m_annotator = 900'000;
    QList<AnnotatorId> m_annotators;
    QList<TagToUse> m_tags;
    QList<EntityId> m_entities;
    QList<ClaimId> m_claims;
    QList<SourceId> m_sources;
    QSet<QString> m_names;
    QList<int> m_edges; // of the words of the text
    QList<Annotation> m_marks; // of the article
};

} // namespace

ValueMaker nastyProject(quint32 seed, int articles)
{
    return Nasty(seed).project(articles);
}

} // namespace Standoff
