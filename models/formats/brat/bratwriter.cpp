// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (endsBratField(c))
            c = u' ';
    }
    return text;
}

template <typename Values>
auto byUuid(const Values &values)
{
    QList<const typename Values::mapped_type *> sorted;
    for (const auto &value : values)
        sorted.append(&value);
    std::ranges::sort(sorted, {}, [](const auto *value) { return value->uuid.toRfc4122(); });
    return sorted;
}

} // namespace

bool endsBratField(QChar character)
{
    return u"\n\t\r\v\f\x1c\x1d\x1e\u0085\u2028\u2029"_s.contains(character);
}

QList<Fragment> bratFragments(const Annotation &annotation)
{
    QList<Fragment> pieces;
    int end = -1; // of the last character that was taken
    for (const Fragment &fragment : annotation.fragments) {
        int place = fragment.range.begin;
        for (const char32_t c : fragment.text.toUcs4()) {
            const bool isEnd = c < 0x10000 && endsBratField(QChar(char16_t(c)));
            if (!isEnd) {
                if (place != end)
                    pieces.append(Fragment{{place, place}, {}});
                pieces.last().text += QChar::fromUcs4(c);
                end = pieces.last().range.end = place + 1;
            }
            ++place;
        }
    }
    return pieces;
}

BratWriter::BratWriter(const Project &project, BratNames &names, Output &output)
    : m_project(project)
    , m_names(names)
    , m_output(output)
{
}

void BratWriter::line(const QString &id, const QString &body, const QString &text)
{
    m_output.write((id + u'\t' + body + (text.isEmpty() ? text : u'\t' + text) + u'\n').toUtf8());
}

void BratWriter::write(const OpenArticle &article)
{
    for (const Annotation *annotation : article.annotationsInOrder()) {
        if (m_output.isFull())
            return;
        writeAnnotation(*annotation);
    }
    const auto attributions = byUuid(article.attributions());
    const auto isWritten = [this](AnnotationId id) { return m_texts.contains(id); };
    for (const Attribution *attribution : attributions) {
        if (isWritten(attribution->cue) || std::ranges::any_of(attribution->contents, isWritten)
            || std::ranges::any_of(attribution->sources, isWritten))
            m_events.insert(attribution->id, next(u'E'));
    }
    for (const Attribution *attribution : attributions) {
        if (m_events.contains(attribution->id))
            writeAttribution(article, *attribution);
    }
    for (const Relation *relation : byUuid(article.relations()))
        writeRelation(*relation);
}

QString BratWriter::writeText(const QString &type, const QList<Fragment> &fragments)
{
    QStringList ranges;
    QStringList texts;
    for (const Fragment &fragment : fragments) {
        ranges.append(u"%1 %2"_s.arg(fragment.range.begin).arg(fragment.range.end));
        texts.append(fragment.text);
    }
    const QString id = next(u'T');
    line(id, type + u' ' + ranges.join(u';'), texts.join(u' '));
    return id;
}

void BratWriter::writeAnnotation(const Annotation &annotation)
{
    const QList<Fragment> fragments = bratFragments(annotation);
    if (fragments.isEmpty())
        return;
    const QString type = m_names.ofTag(annotation.tag);
    const QString id = writeText(type, fragments);
    m_texts.insert(annotation.id, id);
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        writeAttribute(id, m_names.ofAttribute(name, value, type));
    writeField(id, u"stance"_s, annotation.stance, type);
    if (annotation.status != Status::Accepted) {
        const std::string_view word = wordOf(annotation.status);
        writeField(id, u"status"_s, QString::fromLatin1(word.data(), qsizetype(word.size())), type);
    }
    writeRecord(id, annotation);
    writeNote(id, annotation.note);
}

void BratWriter::writeRecord(const QString &of, const Annotation &annotation)
{
    const auto uuid = [](const auto *record) {
        return record->uuid.toString(QUuid::WithoutBraces);
    };
    if (const Entity *entity = m_project.find(annotation.entity)) {
        writeReference(of, u"Entity"_s, uuid(entity), entity->name);
        if (!entity->wikidata.isEmpty())
            writeReference(of, u"Wikidata"_s, entity->wikidata, entity->name);
    } else if (const Claim *claim = m_project.find(annotation.claim)) {
        writeReference(of, u"Claim"_s, uuid(claim), claim->text);
    } else if (const Source *source = m_project.find(annotation.source)) {
        writeReference(of, u"Source"_s, uuid(source), source->label);
    }
}

void BratWriter::writeReference(
    const QString &of, const QString &database, const QString &id, const QString &name)
{
    line(next(u'N'), u"Reference %1 %2:%3"_s.arg(of, database, id), oneLine(name));
}

void BratWriter::writeAttribute(const QString &of, const BratNames::NameAndValue &attribute)
{
    const QString value = attribute.value.isEmpty() ? QString() : u' ' + attribute.value;
    line(next(u'A'), attribute.name + u' ' + of + value);
}

void BratWriter::writeField(
    const QString &of, const QString &name, const QString &value, const QString &type)
{
    if (!value.isEmpty())
        writeAttribute(of, m_names.ofField(name, value, type));
}

void BratWriter::writeNote(const QString &of, const QString &note)
{
    if (!note.isEmpty())
        line(next(u'#'), u"AnnotatorNotes "_s + of, oneLine(note));
}

void BratWriter::writeAttribution(const OpenArticle &article, const Attribution &attribution)
{
    // An event needs a trigger of its own. Without a cue it stands on the first part, which is how
    // a reader knows that there is none.
    QString arguments;
    const Annotation *trigger = nullptr;
    const auto add = [&](const QString &role, const QList<AnnotationId> &annotations) {
        int count = 0;
        for (const AnnotationId id : annotations) {
            if (!m_texts.contains(id))
                continue;
            const QString number = ++count > 1 ? QString::number(count) : QString();
            arguments += u" %1%2:%3"_s.arg(role, number, m_texts.value(id));
            if (!trigger)
                trigger = article.find(id);
        }
    };
    add(u"Cue"_s, {attribution.cue});
    add(u"Source"_s, attribution.sources);
    add(u"Content"_s, attribution.contents);
    if (m_events.contains(attribution.parent))
        arguments += u" Parent:"_s + m_events.value(attribution.parent);
    const QString type = BratNames::attributionType;
    const QString id = m_events.value(attribution.id);
    line(id, type + u':' + writeText(type, bratFragments(*trigger)) + arguments);
    writeField(id, u"form"_s, attribution.form, type);
    writeField(id, u"attitude"_s, attribution.attitude, type);
    writeField(id, u"polarity"_s, attribution.polarity, type);
    writeField(id, u"determinacy"_s, attribution.determinacy, type);
    writeField(id, u"channel"_s, attribution.channel, type);
    writeNote(id, attribution.note);
}

void BratWriter::writeRelation(const Relation &relation)
{
    const QString from = m_texts.value(relation.fromAnnotation);
    const QString to = m_texts.value(relation.toAnnotation);
    if (from.isEmpty() || to.isEmpty())
        return;
    const QString id = next(u'R');
    line(id, u"%1 Arg1:%2 Arg2:%3"_s.arg(m_names.ofRelation(relation.type), from, to));
    writeNote(id, relation.note);
}

} // namespace Standoff
