// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/cas/casfields.h"
#include "formats/cas/casreading.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

// "2 of X, 1 of Y": what is left out, and how often; the rest of many in a word.
QString casCounts(const QMap<QString, int> &counts)
{
    constexpr int most = 20;
    QStringList words;
    for (const auto &[name, count] : counts.asKeyValueRange()) {
        if (words.size() == most) {
            words.append(u"…"_s);
            break;
        }
        words.append(u"%1 (%2)"_s.arg(name.left(200)).arg(count));
    }
    return words.join(u", "_s);
}

} // namespace

// A reference to an annotation, or to links that have one as their target.
void CasReading::addLinks(const CasStructure &structure, const CasFeature &feature,
    const QString &annotator, ForeignArticle &article)
{
    const QList<qint64> ids = m_cas.referencesOf(feature);
    const QString range = m_cas.types.rangeOf(structure.type, feature.name);
    const bool isMany = feature.isList || ids != feature.references || ids.size() > 1
        || range.endsWith("Array"_L1) || range.endsWith("List"_L1);
    const QString key = structure.type + u':' + feature.name;
    if (isSegment(structure)) { // where what is referred to stands tells as much
        ++m_segments;
        return;
    }
    for (const qint64 id : ids) {
        const CasStructure *other = m_cas.find(id);
        const qint64 target = other ? other->reference(u"target") : 0;
        const CasStructure *end =
            other && !isSpan(*other) && target != 0 ? m_cas.find(target) : other;
        if (!end || !isSpan(*end) || isRelation(*end) || --m_linksLeft < 0) {
            ++m_leftFeatures[key];
            continue;
        }
        CasLink link{.layer = casShortName(structure.type), .feature = feature.name};
        if (end != other) {
            m_used.insert(id);
            link.kind = CasLink::Kind::Roles;
            link.role = other->text(u"role");
            for (const CasFeature &more : other->features) {
                if (more.name != "role"_L1 && more.name != "target"_L1)
                    ++m_leftFeatures[other->type + u':' + more.name];
            }
        } else if (isMany) {
            link.kind = CasLink::Kind::Several;
        }
        article.relations.append({.type = link.text(),
            .from = idOf(structure.id),
            .to = idOf(end->id),
            .annotator = annotator,
            .place = tr("structure %1", "by its number").arg(structure.id)});
    }
}

void CasReading::addRelation(const CasStructure &structure, ForeignArticle &article)
{
    const CasStructure *said = m_own.markOf(structure.id);
    const CasCode code = codeOf(structure);
    ForeignRelation relation{.id = idOf(structure.id),
        .type = casRelationOf(code),
        .from = idOf(structure.reference(u"Governor")),
        .to = idOf(structure.reference(u"Dependent")),
        .annotator = m_annotator,
        .place = tr("structure %1", "by its number").arg(structure.id)};
    if (said) {
        relation.note = said->text(u"note");
        relation.annotator = said->text(u"annotator");
    }
    QStringList more;
    for (const CasFeature &feature : structure.features) {
        const bool isTag = feature.name == code.feature && !code.feature.isEmpty();
        if (isCasPlace(feature.name) || isTag)
            continue;
        if (feature.isReference)
            ++m_leftFeatures[structure.type + u':' + feature.name];
        else
            more.append(feature.name + u": "_s + feature.texts.join(u" | "_s));
    }
    if (!more.isEmpty() && !relation.note.isEmpty())
        more.prepend(relation.note);
    if (!more.isEmpty())
        relation.note = more.join(u'\n');
    article.relations.append(relation);
}

void CasReading::tellRest(const ForeignArticle &article)
{
    for (const CasStructure &structure : m_cas.structures) {
        const bool isChain = structure.reference(u"first") != 0;
        if (!isPlumbing(structure.type) && !isSpan(structure) && !isRelation(structure) && !isChain
            && !m_used.contains(structure.id))
            ++m_leftTypes[structure.type];
    }
    if (!m_leftTypes.isEmpty()) {
        m_reader.leaveOut(m_file, article.part,
            tr("structures that are no annotations of the text: %1", "types and how many of each")
                .arg(casCounts(m_leftTypes)));
    }
    if (!m_leftFeatures.isEmpty()) {
        m_reader.leaveOut(m_file, article.part,
            tr("features that refer to something else than annotations: %1",
                "features and how many of each")
                .arg(casCounts(m_leftFeatures)));
    }
    if (m_elsewhere > 0) {
        m_reader.leaveOut(m_file, article.part,
            tr("%Ln annotation(s) of other views than the first one with a text", nullptr,
                m_elsewhere));
    }
    if (m_segments > 0 && !m_own.isThere()) {
        m_reader.remark(m_file, article.part,
            tr("%Ln sentence(s) and token(s), with their own features, were left out: they are "
               "found anew in the text",
                nullptr, m_segments));
    }
}

} // namespace Standoff
