// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/conllu/conlluwriter.h"

#include "formats/conllu/conllumisc.h"
#include "formats/interchange/exporting.h"
#include "formats/jsonlines/extraswriter.h"
#include "formats/jsonlines/jsonline.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString onConlluLine(QStringView text)
{
    static const QRegularExpression lineEnds(u"[\\x{1}-\\x{1f}\\x{85}\\x{2028}\\x{2029}]"_s);
    return text.toString().replace(lineEnds, u" "_s);
}

} // namespace

ConlluWriter::ConlluWriter(const Project &project, const OpenArticle &article, int number)
    : m_project(project)
    , m_article(article)
    , m_number(number)
    , m_sentences(sentencesOf(article))
{
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_tokens += m_sentences[i].tokens;
        m_sentenceOf.resize(m_tokens.size(), i);
    }
    addEntities();
}

std::pair<qsizetype, qsizetype> ConlluWriter::tokensOf(const Fragment &fragment) const
{
    const TextRange range = m_article.text().fromCodePoints(fragment.range);
    const auto begin = std::ranges::lower_bound(m_tokens, range.begin, {}, &TextRange::begin);
    const auto end = std::ranges::upper_bound(m_tokens, range.end, {}, &TextRange::end);
    if (begin >= end || begin->begin != range.begin || std::prev(end)->end != range.end)
        return {0, 0};
    const std::pair tokens{begin - m_tokens.begin(), end - m_tokens.begin()};
    const bool isInOne = m_sentenceOf[tokens.first] == m_sentenceOf[tokens.second - 1];
    return isInOne ? tokens : std::pair<qsizetype, qsizetype>{0, 0};
}

bool ConlluWriter::hasPlace(const Annotation &annotation) const
{
    QSet<qsizetype> sentences;
    for (const Fragment &fragment : annotation.fragments) {
        const auto [begin, end] = tokensOf(fragment);
        if (begin == end)
            return false;
        sentences.insert(m_sentenceOf[begin]);
    }
    return annotation.status == Status::Accepted && sentences.size() == 1;
}

QString ConlluWriter::typeOf(const Annotation &annotation) const
{
    const Tag *tag = m_project.find(annotation.tag);
    const Layer *layer = tag ? m_project.layerOf(*tag) : nullptr;
    if (!layer)
        return {};
    const QString name = conlluPart(foreignNameOf(*tag)).replace(u':', u"%3A"_s);
    return layer->kind == LayerKind::Entity
        ? name
        : conlluPart(layer->name).replace(u':', u"%3A"_s) + u':' + name;
}

// Mentions of a record have one number, unless they share text: which of them ends would not be
// told then.
void ConlluWriter::addEntities()
{
    struct Known
    {
        int number = 0;
        qsizetype end = 0;
    };
    QHash<QString, Known> known; // by record and type
    int last = 0;
    for (const Annotation *annotation : m_article.annotationsInOrder()) {
        if (!hasPlace(*annotation))
            continue;
        m_placed.insert(annotation->id);
        const QString type = typeOf(*annotation);
        const RecordName record = recordNameOf(m_project, *annotation);
        const qsizetype begin = tokensOf(annotation->fragments.first()).first;
        Known mention{++last, tokensOf(annotation->fragments.last()).second};
        if (record.isGiven()) {
            Known &before = known[record.uuid.toString() + type];
            if (before.number > 0 && before.end <= begin) {
                --last;
                mention.number = before.number;
            }
            before = mention;
        }
        const qsizetype parts = annotation->fragments.size();
        for (qsizetype i = 0; i < parts; ++i) {
            QString name = u"e%1"_s.arg(mention.number);
            if (parts > 1)
                name += u"[%1/%2]"_s.arg(i + 1).arg(parts);
            const auto [from, to] = tokensOf(annotation->fragments[i]);
            m_openings[from].append({to, name, type});
            if (to - from > 1)
                m_closings[to - 1].append(name);
        }
    }
}

QString ConlluWriter::entityOf(qsizetype token) const
{
    QString value;
    for (const QString &name : m_closings.value(token))
        value += name + u')';
    QList<Opening> openings = m_openings.value(token);
    std::ranges::stable_sort(openings, std::ranges::greater(), &Opening::end);
    for (const Opening &opening : std::as_const(openings)) {
        value += u"(%1-%2-1-"_s.arg(opening.name, opening.type);
        if (opening.end == token + 1)
            value += u')';
    }
    return value;
}

QString ConlluWriter::miscOf(qsizetype token) const
{
    const QString &text = m_article.text().string();
    const int end = m_tokens[token].end;
    const bool isLast = token + 1 == m_tokens.size();
    const int next = isLast ? int(text.size()) : m_tokens[token + 1].begin;
    const QStringView spaces = QStringView(text).sliced(end, next - end);
    QStringList items;
    if (const QString entity = entityOf(token); !entity.isEmpty())
        items.append(u"Entity="_s + entity);
    if (spaces.isEmpty())
        items.append(u"SpaceAfter=No"_s);
    else if (spaces != u" "_s || isLast)
        items.append(u"SpacesAfter="_s + conlluSpaces(spaces));
    if (token == 0 && m_tokens[0].begin > 0)
        items.append(u"SpacesBefore="_s + conlluSpaces(QStringView(text).first(m_tokens[0].begin)));
    return items.isEmpty() ? u"_"_s : items.join(u'|');
}

QString ConlluWriter::header(bool isFirst) const
{
    const Article *article = m_project.find(m_article.article());
    QString lines = u"# newdoc id = d%1\n"_s.arg(m_number);
    if (isFirst)
        lines += u"# global.Entity = eid-etype-head-other\n"_s;
    lines += u"# title = "_s + onConlluLine(article ? article->title : QString()) + u'\n';
    const NativeFields native{.hasAnnotation = [this](const Annotation &annotation) {
        return m_placed.contains(annotation.id);
    }};
    const Json extras = ExtrasWriter(m_project, m_article, native).extras(isFirst);
    return lines + u"# standoff = "_s + QString::fromUtf8(jsonLine(extras)) + u'\n';
}

void ConlluWriter::write(Output &output, bool isFirst) const
{
    output.write(header(isFirst).toUtf8());
    const ArticleText &text = m_article.text();
    qsizetype token = 0;
    int paragraph = -1;
    for (qsizetype i = 0; i < m_sentences.size() && !output.isFull(); ++i) {
        const Sentence &sentence = m_sentences[i];
        QString lines;
        if (const int at = text.paragraphAt(sentence.range.begin); at != paragraph) {
            lines += u"# newpar\n"_s;
            paragraph = at;
        }
        lines += u"# sent_id = d%1-s%2\n# text = %3\n"_s.arg(m_number).arg(i + 1).arg(
            onConlluLine(text.slice(sentence.range)));
        int number = 0;
        for (const TextRange word : sentence.tokens) {
            lines += QString::number(++number) + u'\t' + text.slice(word).toString()
                + u"\t_\t_\t_\t_\t_\t_\t_\t"_s + miscOf(token++) + u'\n';
        }
        output.write((lines + u'\n').toUtf8());
    }
}

} // namespace Standoff
