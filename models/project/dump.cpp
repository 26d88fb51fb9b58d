// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "project/dump.h"

#include <QSet>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString wordOf(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString extentOf(const Annotation &annotation)
{
    const CodePointRange extent = annotation.extent();
    return u"%1-%2 %3"_s.arg(extent.begin).arg(extent.end).arg(quoted(annotation.text()));
}

class Dump
{
public:
    explicit Dump(const ProjectReader &reader)
        : m_reader(reader)
        , m_project(reader.project())
    {
    }

    Result<QString> write();

private:
    void add(int depth, const QString &line) { m_lines.append(QString(2 * depth, u' ') + line); }
    template <typename Value>
    void addRegister();
    void addTagset();
    void addVersion(const OpenArticle &version, bool isCurrent);

    // A value on one line: its type, and the fields that are not as in a new one.
    template <typename Value>
    QString line(const Value &value) const;
    template <typename Member>
    QString text(const Member &member) const;

    QString name(AnnotatorId id) const { return quoted(m_project.annotatorName(id)); }
    QString name(AnnotationId id) const;
    QString name(AttributionId id) const;
    template <typename Value>
    QString name(Id<Value> id) const;

    const ProjectReader &m_reader;
    const Project &m_project;
    const OpenArticle *m_version = nullptr;
    QHash<AnnotationId, QString> m_evidence; // annotations that evidence names
    QStringList m_lines;
};

QString Dump::name(AnnotationId id) const
{
    const Annotation *annotation = m_version ? m_version->find(id) : nullptr;
    return annotation ? extentOf(*annotation) : m_evidence.value(id);
}

QString Dump::name(AttributionId id) const
{
    return u'(' + line(m_version->attributions().value(id)) + u')';
}

template <typename Value>
QString Dump::name(Id<Value> id) const
{
    const Value *value = m_project.find(id);
    if (!value)
        return u"nothing"_s;
    if constexpr (std::is_same_v<Value, Tag>)
        return name(value->layer) + u'/' + quoted(value->name);
    else if constexpr (std::is_same_v<Value, Version>)
        return QString::number(value->number);
    else if constexpr (std::is_same_v<Value, Verdict>)
        return u'(' + line(*value) + u')';
    else if constexpr (requires { value->name; })
        return quoted(value->name);
    else if constexpr (requires { value->label; })
        return quoted(value->label);
    else if constexpr (requires { value->text; })
        return quoted(value->text);
    else
        return {}; // nothing refers to the others
}

template <typename Member>
QString Dump::text(const Member &member) const
{
    QStringList parts;
    if constexpr (std::is_same_v<Member, QString>)
        return quoted(member);
    else if constexpr (std::is_same_v<Member, int>)
        return QString::number(member);
    else if constexpr (WordedEnum<Member>)
        return wordOf(Standoff::wordOf(member));
    else if constexpr (requires { name(member); })
        return name(member);
    else if constexpr (std::is_same_v<Member, QMap<QString, QString>>) {
        for (const auto &[key, value] : member.asKeyValueRange())
            parts.append(quoted(key) + u'=' + quoted(value));
    } else if constexpr (std::is_same_v<Member, QList<Fragment>>) {
        for (const Fragment &fragment : member) {
            const CodePointRange range = fragment.range;
            parts.append(u"%1-%2 %3"_s.arg(range.begin).arg(range.end).arg(quoted(fragment.text)));
        }
    } else if constexpr (std::is_same_v<Member, QList<AttributeDefinition>>) {
        for (const AttributeDefinition &attribute : member)
            parts.append(quoted(attribute.name) + text(attribute.values));
    } else if constexpr (std::is_same_v<Member, QList<Companion>>) {
        for (const Companion &companion : member)
            parts.append(text(
                QStringList{companion.format, companion.name, companion.sha256, companion.digest}));
    } else {
        for (const auto &part : member)
            parts.append(text(part));
    }
    return u'[' + parts.join(u", "_s) + u']';
}

template <typename Value>
QString Dump::line(const Value &value) const
{
    static const QStringList skipped{u"id"_s, u"uuid"_s, u"position"_s, u"version"_s, u"article"_s,
        u"created"_s, u"at"_s, u"modified"_s};
    static const Value initial{};
    QStringList parts{QString::fromLatin1(Describe<Value>::name)};
    const auto addField = [&](const auto &field) {
        const auto &member = value.*field.member;
        using Member = std::decay_t<decltype(member)>;
        if constexpr (!std::is_same_v<Member, QUuid> && !std::is_same_v<Member, QDateTime>) {
            const QString name = QString::fromLatin1(field.name);
            if (member != initial.*field.member && !skipped.contains(name))
                parts.append(name + u' ' + text(member));
        }
    };
    std::apply([&](const auto &...field) { (addField(field), ...); }, Describe<Value>::fields);
    return parts.join(u"  "_s);
}

template <typename Value>
void Dump::addRegister()
{
    QStringList lines;
    for (const Value &value : m_project.all<Value>())
        lines.append(line(value));
    lines.sort();
    m_lines += lines;
}

void Dump::addTagset()
{
    for (const Layer *layer : m_project.layersInOrder()) {
        add(0, line(*layer));
        for (const Tag *tag : m_project.tagsInOrder(layer->id))
            add(1, line(*tag));
    }
    QSet<QString> fields;
    for (const Term &term : m_project.all<Term>())
        fields.insert(term.field);
    QStringList sorted(fields.cbegin(), fields.cend());
    sorted.sort();
    for (const QString &field : std::as_const(sorted))
        add(0, u"terms %1 %2"_s.arg(field, text(m_project.terms(field))));
}

void Dump::addVersion(const OpenArticle &version, bool isCurrent)
{
    m_version = &version;
    add(1, line(version.version()) + (isCurrent ? u"  current"_s : QString()));
    const QList<Paragraph> &paragraphs = version.text().paragraphs();
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i].role != ParagraphRole::Body)
            add(2, u"paragraph %1 %2"_s.arg(i).arg(text(paragraphs[i].role)));
    }
    QList<std::pair<CodePointRange, QString>> annotations;
    for (const Annotation &annotation : version.annotations())
        annotations.append({annotation.extent(), line(annotation)});
    std::ranges::sort(annotations);
    for (const auto &[range, text] : std::as_const(annotations))
        add(2, text);
    QStringList rest;
    for (const Relation &relation : version.relations())
        rest.append(line(relation));
    for (const Attribution &attribution : version.attributions())
        rest.append(line(attribution));
    rest.sort();
    for (const QString &text : std::as_const(rest))
        add(2, text);
    for (auto [id, name] : m_evidence.asKeyValueRange()) {
        if (const Annotation *annotation = version.find(id))
            name = extentOf(*annotation);
    }
    m_version = nullptr;
}

Result<QString> Dump::write()
{
    for (const Evidence &evidence : m_project.all<Evidence>())
        m_evidence.insert(evidence.annotation, {});
    addTagset();
    addRegister<Entity>();
    addRegister<Source>();
    addRegister<Grade>();
    addRegister<Claim>();
    addRegister<ClaimLink>();
    addRegister<Relation>();

    const QStringList before = std::exchange(m_lines, {});
    QStringList articles;
    for (const Article &article : m_project.all<Article>()) {
        ASSIGN_OR_RETURN(const auto versions, m_reader.readVersions(article.id));
        add(0, line(article));
        for (const OpenArticle &version : versions)
            addVersion(version, version.version().id == article.version);
        articles.append(std::exchange(m_lines, {}).join(u'\n'));
    }
    articles.sort();
    m_lines = before + articles;
    addRegister<Evidence>();
    addRegister<Verdict>();
    addRegister<Setting>();
    addRegister<Waiver>();
    return m_lines.join(u'\n') + u'\n';
}

} // namespace

Result<QString> dump(const ProjectReader &reader)
{
    return Dump(reader).write();
}

} // namespace Standoff
