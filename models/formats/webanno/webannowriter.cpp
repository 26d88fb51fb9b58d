// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/webanno/webannowriter.h"

#include "formats/webanno/webannotext.h"

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

using WebAnnoCell = WebAnnoColumn::Kind;

} // namespace

WebAnnoWriter::WebAnnoWriter(const WebAnnoContent &content, const WebAnnoSentences &sentences,
    const QString &text, const QString &version, Output &output)
    : m_content(content)
    , m_sentences(sentences)
    , m_text(text)
    , m_version(version)
    , m_output(output)
    , m_units(content, sentences.sentences)
{
}

void WebAnnoWriter::write()
{
    line(u"#FORMAT=WebAnno TSV "_s + m_version);
    for (const WebAnnoLayer &layer : m_content.layers())
        line(layer.header());
    line({});
    for (qsizetype i = 0; i < m_sentences.sentences.size() && !m_output.isFull(); ++i) {
        line({});
        if (const QString id = m_sentences.ids.value(i); !id.isEmpty())
            line(u"#Sentence.id="_s + webAnnoLine(id));
        const TextRange range = m_sentences.sentences[i].range;
        for (const QStringView each :
            QStringView(m_text).sliced(range.begin, range.length()).split(u'\n'))
            line(u"#Text="_s + webAnnoLine(each));
        for (const int token : m_units.tokens()[i]) {
            writeRow(m_units.row(token));
            for (const int part : m_units.row(token).parts)
                writeRow(m_units.row(part));
        }
    }
}

void WebAnnoWriter::writeRow(const WebAnnoRow &row)
{
    QString text = m_text.mid(row.range.begin, row.range.length());
    for (QChar &c : text) { // readers take nothing from here
        if (c == u'\t' || c == u'\n')
            c = u' ';
    }
    QString cells = row.id + u'\t' + QString::number(row.range.begin) + u'-'
        + QString::number(row.range.end) + u'\t' + text + u'\t';
    for (qsizetype i = 0; i < m_content.layers().size(); ++i) {
        const WebAnnoLayer &layer = m_content.layers()[i];
        const QList<int> values = row.values.value(int(i));
        for (const WebAnnoColumn &column : layer.columns) {
            if (values.isEmpty())
                cells += u'_';
            for (qsizetype j = 0; j < values.size(); ++j)
                cells += (j > 0 ? u"|"_s : QString()) + cell(column, layer, values[j]);
            cells += u'\t';
        }
    }
    line(cells);
}

QString WebAnnoWriter::cell(const WebAnnoColumn &column, const WebAnnoLayer &layer, int value) const
{
    if (layer.kind != WebAnnoLayer::Kind::Relation)
        return spanCell(column, layer, value);
    const WebAnnoRelation &relation = m_content.relations()[value];
    if (column.kind == WebAnnoCell::Feature)
        return featureCell(relation.features, column.feature);
    const int from = m_units.firstRow(relation.from);
    const int ofFrom = m_units.number(relation.from);
    const int ofTo = m_units.number(relation.to);
    const QString id = m_units.row(from).id;
    return ofFrom == 0 && ofTo == 0 ? id : u"%1[%2_%3]"_s.arg(id).arg(ofFrom).arg(ofTo);
}

QString WebAnnoWriter::spanCell(
    const WebAnnoColumn &column, const WebAnnoLayer &layer, int span) const
{
    const WebAnnoSpan &value = m_content.spans()[span];
    switch (column.kind) {
    case WebAnnoCell::Target:
        return targetCell(column, span);
    case WebAnnoCell::Role:
        return roleCell(column, span) + numbered(span);
    case WebAnnoCell::Feature:
        break;
    case WebAnnoCell::Placeholder:
    case WebAnnoCell::Base:
        return u'*' + numbered(span);
    }
    const QString feature = featureCell(value.features, column.feature);
    if (layer.kind != WebAnnoLayer::Kind::Chain)
        return feature + numbered(span);
    if (column.feature == "referenceRelation"_L1)
        return feature + u"->%1-%2"_s.arg(value.chain).arg(value.index);
    return column.feature == "referenceType"_L1 ? feature + u"[%1]"_s.arg(value.chain) : feature;
}

QString WebAnnoWriter::featureCell(
    const QMap<QString, QString> &features, const QString &feature) const
{
    const auto value = features.constFind(feature);
    return value == features.cend() ? u"*"_s : webAnnoValue(*value);
}

QString WebAnnoWriter::numbered(int span) const
{
    const int number = m_units.number(span);
    return number == 0 ? QString() : u"[%1]"_s.arg(number);
}

QString WebAnnoWriter::roleCell(const WebAnnoColumn &column, int span) const
{
    QStringList roles;
    for (const WebAnnoSlotLink &link : m_content.spans()[span].links) {
        if (link.feature == column.feature && m_units.firstRow(link.target) >= 0)
            roles.append(link.role ? webAnnoValue(*link.role) : u"*"_s);
    }
    return roles.isEmpty() ? u"_"_s : roles.join(u';');
}

QString WebAnnoWriter::targetCell(const WebAnnoColumn &column, int span) const
{
    QStringList targets;
    for (const WebAnnoSlotLink &link : m_content.spans()[span].links) {
        const int row = m_units.firstRow(link.target);
        if (link.feature == column.feature && row >= 0)
            targets.append(m_units.row(row).id + numbered(link.target));
    }
    return targets.isEmpty() ? u"*"_s : targets.join(u';');
}

} // namespace Standoff
