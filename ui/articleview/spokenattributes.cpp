// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "articleview/spokenattributes.h"

#include <algorithm>

namespace Standoff {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString word(Enum value)
{
    const std::string_view word = wordOf(value);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

void add(SpokenAttributes::List &list, const QString &name, const QString &value)
{
    if (!name.isEmpty() && !value.isEmpty())
        list.append({name, value});
}

QString cssColor(const QColor &color)
{
    return u"rgb(%1,%2,%3)"_s.arg(color.red()).arg(color.green()).arg(color.blue());
}

} // namespace

QString SpokenAttributes::nameOf(TagId tag) const
{
    const TagStyle style = styles.of(tag);
    return style.name.isEmpty() ? style.label : style.name;
}

SpokenAttributes::List SpokenAttributes::of(const Annotation &annotation) const
{
    List list;
    add(list, u"tag"_s, nameOf(annotation.tag));
    add(list, u"layer"_s, word(styles.of(annotation.tag).kind));
    if (recordName)
        add(list, u"record"_s, recordName(annotation));
    add(list, u"stance"_s, annotation.stance);
    add(list, u"note"_s, annotation.note);
    if (annotation.status != Status::Accepted)
        add(list, u"status"_s, word(annotation.status));
    for (const auto &[name, value] : annotation.attributes.asKeyValueRange())
        add(list, name, value);
    return list;
}

QList<const Annotation *> SpokenAttributes::annotationsAt(int offset) const
{
    QList<IntervalIndex::Entry> entries = article.index().intersecting({offset, offset + 1});
    std::ranges::stable_sort(
        entries, {}, [](const IntervalIndex::Entry &entry) { return entry.range.length(); });
    QList<const Annotation *> annotations;
    for (const IntervalIndex::Entry &entry : std::as_const(entries)) {
        const Annotation *annotation = article.find(AnnotationId{entry.key});
        if (styles.shows(*annotation))
            annotations.append(annotation);
    }
    return annotations;
}

void SpokenAttributes::addLook(
    List &list, int offset, const QList<const Annotation *> &annotations) const
{
    const int index = article.text().paragraphAt(offset);
    if (index >= 0) {
        const Paragraph &paragraph = article.text().paragraphs()[index];
        add(list, u"paragraph-role"_s, word(paragraph.role));
        if (paragraph.role == ParagraphRole::Headline || paragraph.role == ParagraphRole::Heading)
            add(list, u"font-weight"_s, u"bold"_s);
        const bool mirrored = article.text().slice(paragraph.range).isRightToLeft();
        add(list, u"writing-mode"_s, mirrored ? u"rl"_s : u"lr"_s);
    }
    add(list, u"language"_s, language);
    const auto kindOf = [this](const Annotation *annotation) {
        return styles.of(annotation->tag).kind;
    };
    // What is proposed or rejected has no ground.
    const auto tint = std::ranges::find_if(annotations, [&](const Annotation *annotation) {
        return kindOf(annotation) == LayerKind::Entity && annotation->status == Status::Accepted;
    });
    if (tint != annotations.end()) {
        add(list, u"background-color"_s,
            cssColor(colors.tint(styles.of((*tint)->tag).color, entityTint, colors.text)));
    }
    if (std::ranges::any_of(annotations, [&](const Annotation *annotation) {
            return kindOf(annotation) != LayerKind::Entity
                || annotation->status == Status::Rejected;
        }))
        add(list, u"text-underline-type"_s, u"single"_s);
}

SpokenAttributes::List SpokenAttributes::at(int offset) const
{
    const QList<const Annotation *> annotations = annotationsAt(offset);
    List list;
    addLook(list, offset, annotations);
    QStringList names; // each once, in the order in which they first occur
    QHash<QString, QStringList> values;
    for (const Annotation *annotation : annotations) {
        for (const auto &[name, value] : of(*annotation)) {
            if (!names.contains(name))
                names.append(name);
            if (!values[name].contains(value))
                values[name].append(value);
        }
    }
    for (const QString &name : std::as_const(names))
        add(list, name, values[name].join(u", "_s));
    return list;
}

TextRange SpokenAttributes::run(int offset) const
{
    const QList<Paragraph> &paragraphs = article.text().paragraphs();
    const int index = article.text().paragraphAt(offset);
    TextRange run{0, article.text().size()};
    if (index > 0)
        run.begin = paragraphs[index].range.begin;
    if (index >= 0 && index + 1 < paragraphs.size())
        run.end = paragraphs[index + 1].range.begin;
    const IntervalIndex &entries = article.index();
    for (const IntervalIndex::Entry &entry : entries.intersecting({offset, offset + 1})) {
        run.begin = std::max(run.begin, entry.range.begin);
        run.end = std::min(run.end, entry.range.end);
    }
    if (const auto next = entries.firstFrom(offset + 1))
        run.end = std::min(run.end, next->range.begin);
    // The last end before the offset: looked for further and further back.
    for (int reach = 64; run.begin < offset; reach *= 4) {
        const TextRange before{std::max(run.begin, offset - reach), offset};
        int end = run.begin;
        for (const IntervalIndex::Entry &entry : entries.intersecting(before)) {
            if (entry.range.end <= offset)
                end = std::max(end, entry.range.end);
        }
        if (end > run.begin || before.begin == run.begin)
            return {end, run.end};
    }
    return run;
}

QString SpokenAttributes::joined(const List &list)
{
    // Qt's bridges cut at these without knowing an escape, and trust that both parts are there.
    const auto plain = [](QString text) {
        return text.replace(u':', u'：').replace(u';', u'；').replace(u'\n', u' ');
    };
    QString joined;
    for (const auto &[name, value] : list)
        joined += plain(name) + u':' + plain(value) + u';';
    return joined;
}

} // namespace Standoff
