// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannoreader.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;

constexpr qsizetype mostWebAnnoStacked = 10'000; // annotations in a cell
constexpr qsizetype mostWebAnnoMarks = 1'000'000; // in a file

void noteWebAnnoFirst(
    QHash<std::pair<QString, int>, int> &marks, const QString &unit, int layer, int mark)
{
    for (const int of : {layer, -1}) {
        if (!marks.contains({unit, of}))
            marks.insert({unit, of}, mark);
    }
}

} // namespace

void WebAnnoReader::read()
{
    m_article.text = m_document.text();
    m_article.counting.unit = Counting::Unit::Utf16;
    m_article.isExact = true;
    for (int i = 0; i < m_document.layers().size(); ++i) {
        if (!m_layers.contains(m_document.layers()[i].name))
            m_layers.insert(m_document.layers()[i].name, i);
    }
    for (const WebAnnoSentence &sentence : m_document.sentences()) {
        const WebAnnoUnit *token = nullptr;
        for (const WebAnnoUnit &unit : sentence.units) {
            if (!unit.isPart) {
                token = &unit;
                m_tokens.insert(unit.id, unit.range);
            }
            readUnit(unit, *token);
        }
    }
    addChains();
    addPending();
    addAttributions();
}

void WebAnnoReader::readUnit(const WebAnnoUnit &unit, const WebAnnoUnit &token)
{
    qsizetype column = 0;
    const QString place = tr("line %1").arg(unit.line);
    for (int i = 0; i < m_document.layers().size(); ++i) {
        const WebAnnoLayer &layer = m_document.layers()[i];
        const QStringList cells = unit.cells.mid(column, layer.columns.size());
        column += layer.columns.size();
        for (const Stacked &stacked : stackedIn(layer, cells, place)) {
            if (layer.kind == WebAnnoLayer::Kind::Relation) {
                addRelation(i, stacked, unit);
                continue;
            }
            const qsizetype known = m_article.marks.size();
            const int mark = markFor(i, stacked, unit, token);
            if (mark >= known) // what is said of it again says the same
                addSlots(layer, stacked, mark, place);
        }
    }
}

QList<WebAnnoReader::Stacked> WebAnnoReader::stackedIn(
    const WebAnnoLayer &layer, const QStringList &cells, const QString &place) const
{
    QList<Stacked> all;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i] == "_"_L1)
            continue;
        const WebAnnoColumn &column = layer.columns[i];
        QStringList parts = webAnnoParts(cells[i], u'|');
        if (parts.size() > mostWebAnnoStacked) {
            m_leaveOut(place, tr("more than %1 annotations on one token").arg(mostWebAnnoStacked));
            parts.resize(mostWebAnnoStacked);
        }
        all.resize(std::max(all.size(), parts.size()));
        for (qsizetype j = 0; j < parts.size(); ++j) {
            Stacked &stacked = all[j];
            const WebAnnoNumbered numbered = webAnnoNumbered(parts[j]);
            if (column.kind == WebAnnoCell::Base)
                stacked.base = numbered;
            else if (column.kind == WebAnnoCell::Target)
                stacked.targets.insert(column.feature, webAnnoParts(parts[j], u';'));
            else if (column.kind == WebAnnoCell::Role && numbered.value != "_"_L1)
                stacked.roles.insert(column.feature, webAnnoParts(numbered.value, u';'));
            if (column.kind == WebAnnoCell::Feature)
                readFeature(layer, column.feature, parts[j], stacked);
            else if (column.kind == WebAnnoCell::Placeholder || column.kind == WebAnnoCell::Role)
                stacked.number = numbered.number;
        }
    }
    return all;
}

void WebAnnoReader::readFeature(
    const WebAnnoLayer &layer, const QString &feature, const QString &cell, Stacked &stacked)
{
    static const QRegularExpression arrow(u"\\A(.*)(?<!\\\\)->(\\d{1,9})-(\\d{1,9})\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const bool isChain = layer.kind == WebAnnoLayer::Kind::Chain;
    const WebAnnoNumbered numbered = webAnnoNumbered(cell);
    QString value = numbered.value;
    if (numbered.number > 0)
        (isChain ? stacked.chain : stacked.number) = numbered.number;
    if (isChain) {
        if (const auto match = arrow.match(value); match.hasMatch()) {
            value = match.captured(1);
            stacked.chain = match.captured(2).toInt();
            stacked.index = match.captured(3).toInt();
        }
    }
    if (value != "*"_L1)
        stacked.features.insert(feature, webAnnoUnescaped(value));
}

int WebAnnoReader::markFor(
    int layer, const Stacked &stacked, const WebAnnoUnit &unit, const WebAnnoUnit &token)
{
    int known = -1;
    if (stacked.number > 0)
        known = m_byNumber.value({layer, stacked.number}, -1);
    else if (stacked.index > 0)
        known = m_chains.value({layer, stacked.chain}).value(stacked.index, -1);
    if (known >= 0) {
        ForeignRange &range = m_article.marks[known].ranges.first();
        range.end = std::max<qint64>(range.end, unit.range.end);
        noteWebAnnoFirst(m_goingOn, unit.id, layer, known);
        return known;
    }
    const int made = makeMark(layer, stacked, unit, token);
    if (made >= 0 && stacked.number > 0) {
        m_byNumber.insert({layer, stacked.number}, made);
        if (!m_byNumberOnly.contains(stacked.number))
            m_byNumberOnly.insert(stacked.number, made);
    }
    if (made >= 0 && stacked.chain > 0) {
        auto &chain = m_chains[{layer, stacked.chain}];
        chain.insert(
            stacked.index > 0 || chain.isEmpty() ? stacked.index : chain.lastKey() + 1, made);
    }
    return made;
}

int WebAnnoReader::makeMark(
    int layer, const Stacked &stacked, const WebAnnoUnit &unit, const WebAnnoUnit &token)
{
    ForeignMark mark;
    mark.id = QString::number(m_article.marks.size());
    mark.place = tr("line %1").arg(unit.line);
    if (m_article.marks.size() >= mostWebAnnoMarks) {
        m_leaveOut(mark.place, tr("more than %1 annotations in the file").arg(mostWebAnnoMarks));
        return -1;
    }
    TextRange range = unit.range;
    if (range.isEmpty()) {
        range = token.range;
        if (range.isEmpty()) {
            m_leaveOut(mark.place, tr("an annotation of no width, on a token without any"));
            return -1;
        }
        const QString before = m_document.text().mid(range.begin, unit.range.begin - range.begin);
        mark.attributes.insert(
            webAnnoZeroWidth.toString(), QString::number(before.toUcs4().size()));
        ++m_zeroWidthCount;
    }
    mark.ranges = {{range.begin, range.end}};
    if (stacked.chain > 0)
        mark.attributes.insert(webAnnoChain.toString(), QString::number(stacked.chain));
    if (m_document.layers()[layer].name == webAnnoAttribution) {
        mark.attributes = stacked.features;
        m_attributions.insert(int(m_article.marks.size()), {.id = mark.id, .place = mark.place});
    } else {
        setValues(m_document.layers()[layer], stacked.features, mark);
    }
    noteWebAnnoFirst(m_beginning, unit.id, layer, int(m_article.marks.size()));
    m_article.marks.append(mark);
    return int(m_article.marks.size()) - 1;
}

void WebAnnoReader::setValues(
    const WebAnnoLayer &layer, QMap<QString, QString> features, ForeignMark &mark)
{
    mark.layer = webAnnoLayerOf(layer.name).name;
    mark.note = features.take(u"standoffNote"_s);
    mark.stance = features.take(u"standoffStance"_s);
    const QString status = features.take(u"standoffStatus"_s);
    if (status == "proposed"_L1)
        mark.status = Status::Proposed;
    else if (status == "rejected"_L1)
        mark.status = Status::Rejected;
    mark.record.name = features.take(u"standoffRecord"_s);
    mark.record.uuid = QUuid::fromString(features.take(u"standoffRecordId"_s));
    if (const QString wikidata = features.take(u"standoffWikidata"_s); !wikidata.isEmpty())
        mark.record.references.append(u"Wikidata:"_s + wikidata);
    const QString label = features.take(u"standoffTag"_s);
    WebAnnoTag tag{layer.tagFeature(), {}};
    const auto value = features.constFind(tag.feature);
    if (tag.feature.isEmpty() || value == features.cend() || !isWebAnnoTag(*value))
        tag.feature.clear();
    else
        tag.value = features.take(tag.feature);
    mark.tag = webAnnoCodeOf(layer.name, tag);
    for (const auto &[name, each] : features.asKeyValueRange())
        mark.attributes.insert(webAnnoAttributeOf(name), each);
    addTag(layer, mark, !label.isEmpty() || tag.value.trimmed().isEmpty() ? label : tag.value);
}

void WebAnnoReader::addTag(const WebAnnoLayer &layer, const ForeignMark &mark, const QString &label)
{
    if (m_declared.contains({layer.name, mark.tag}))
        return;
    m_declared.insert({layer.name, mark.tag});
    ForeignTag tag{.name = mark.tag, .label = label, .layer = mark.layer};
    const WebAnnoLayerName name = webAnnoLayerOf(layer.name);
    tag.kind = name.kind;
    const QString own = webAnnoTagOf(layer.name, mark.tag).feature;
    for (const WebAnnoColumn &column : layer.columns) {
        const bool isSaidOtherwise =
            column.feature.startsWith("standoff"_L1) || column.feature == own;
        if (column.kind == WebAnnoCell::Feature && !isSaidOtherwise && !name.isOurs)
            tag.attributes.append({webAnnoAttributeOf(column.feature), {}});
    }
    m_tags.append(tag);
}

void WebAnnoReader::addSlots(
    const WebAnnoLayer &layer, const Stacked &stacked, int host, const QString &place)
{
    for (const auto &[feature, targets] : stacked.targets.asKeyValueRange()) {
        const QStringList roles = stacked.roles.value(feature);
        for (qsizetype i = 0; i < targets.size(); ++i) {
            if (targets[i] == "*"_L1 || targets[i] == "_"_L1)
                continue;
            const QString type = layer.typeOf(WebAnnoCell::Target, feature);
            WebAnnoLink link{WebAnnoLink::Kind::Slot, layer.typeOf(WebAnnoCell::Role, feature),
                feature, type, {}};
            if (const QString role = roles.value(i, u"*"_s); role != "*"_L1)
                link.features.insert(u"role"_s, webAnnoUnescaped(role));
            m_pending.append({link, host, {}, webAnnoNumbered(targets[i]), type, place});
        }
    }
}

void WebAnnoReader::addRelation(int layer, const Stacked &stacked, const WebAnnoUnit &unit)
{
    const WebAnnoLayer &of = m_document.layers()[layer];
    const QString place = tr("line %1").arg(unit.line);
    if (stacked.base.value.isEmpty()) {
        m_leaveOut(place, tr("a relation that comes from nowhere"));
        return;
    }
    const WebAnnoLink link{WebAnnoLink::Kind::Relation, of.name, {}, {}, stacked.features};
    m_pending.append({link, -1, stacked.base, {unit.id, stacked.base.second},
        of.typeOf(WebAnnoCell::Base, {}), place});
}

} // namespace Standoff
