// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/redactor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct RedactorWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::Redactor)
};

QString codeOf(const QString &what, QUuid uuid)
{
    const QByteArray hash =
        QCryptographicHash::hash(uuid.toRfc4122(), QCryptographicHash::Sha256).toHex();
    return u"%1 %2"_s.arg(what, QString::fromLatin1(hash.first(8)));
}

} // namespace

Redactor::Redactor(const Project &project, Redactions redactions)
    : m_redactions(redactions)
{
    if (!redactions.testFlag(Redaction::Records))
        return;
    for (const Entity &entity : project.all<Entity>()) {
        if (entity.disclosure == Disclosure::Confidential)
            addNames(entity, codeOf(RedactorWords::tr("Entity"), entity.uuid));
    }
    for (const Source &source : project.all<Source>()) {
        if (source.disclosure == Disclosure::Confidential)
            addNames(source, codeOf(RedactorWords::tr("Source"), source.uuid));
    }
    for (const Claim &claim : project.all<Claim>()) {
        if (claim.disclosure == Disclosure::Confidential)
            addNames(claim, codeOf(RedactorWords::tr("Claim"), claim.uuid));
    }
}

template <typename Record>
void Redactor::addNames(const Record &record, const QString &code)
{
    m_codes.insert(record.id.number, code);
    if constexpr (std::is_same_v<Record, Entity>) {
        for (const QString &name : QStringList{record.name, record.wikidata} + record.aliases)
            m_names.add(name, code);
        static const QRegularExpression around(u"^[a-z]+://(www\\.)?|/+$"_s);
        for (const QString &address : record.sameAs) { // with and without what each address has
            m_names.add(address, code);
            m_names.add(QString(address).remove(around), code);
        }
    } else if constexpr (std::is_same_v<Record, Source>) {
        m_names.add(record.label, code);
    } else {
        m_names.add(record.text, code);
        m_names.add(record.shortText, code);
    }
}

template <typename Member>
void Redactor::replaceNames(Member &member) const
{
    if constexpr (std::is_same_v<Member, QString>) {
        member = m_names.replaced(member);
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        for (QString &text : member)
            text = m_names.replaced(text);
    } else if constexpr (std::is_same_v<Member, QMap<QString, QString>>) {
        QMap<QString, QString> left;
        for (const auto &[key, value] : member.asKeyValueRange()) {
            QString name = m_names.replaced(key);
            while (left.contains(name))
                name += u'\'';
            left.insert(name, m_names.replaced(value));
        }
        member = left;
    } else if constexpr (std::is_same_v<Member, QList<AttributeDefinition>>) {
        for (AttributeDefinition &definition : member) {
            replaceNames(definition.name);
            replaceNames(definition.values);
        }
    }
}

// The words in which a confidential record is told of; its vocabulary stays.
template <typename Record>
Record Redactor::withoutWords(const Project &project, const Record &record) const
{
    Record left = record;
    const QString code = m_codes.value(record.id.number);
    if (code.isEmpty())
        return left;
    if constexpr (std::is_same_v<Record, Entity>) {
        left = Entity{.id = record.id, .uuid = record.uuid, .type = record.type, .name = code};
    } else if constexpr (std::is_same_v<Record, Source>) {
        left.label = code;
        left.description = left.reason = left.note = QString();
        const Entity *entity = project.find(record.entity);
        if (entity && entity->disclosure != Disclosure::Confidential)
            left.entity = {};
    } else {
        left.text = code;
        left.shortText = left.context = left.place = left.note = QString();
    }
    left.disclosure = record.disclosure;
    return left;
}

// Without the words in which another value tells of a confidential record.
template <typename Value>
Value Redactor::withoutTelling(Value value) const
{
    if constexpr (std::is_same_v<Value, Evidence>) {
        if (isConfidential(value.claim)) {
            value.question = value.answer = value.address = value.archived = QString();
            value.note.clear();
        }
    } else if constexpr (std::is_same_v<Value, Verdict>) {
        if (isConfidential(value.claim))
            value.justification.clear();
    } else if constexpr (std::is_same_v<Value, Grade>) {
        if (isConfidential(value.source))
            value.rationale = value.address = QString();
    } else if constexpr (std::is_same_v<Value, ClaimLink>) {
        if (isConfidential(value.from) || isConfidential(value.to))
            value.rationale.clear();
    } else if constexpr (std::is_same_v<Value, Relation>) {
        if (isConfidential(value.fromEntity) || isConfidential(value.toEntity)
            || isConfidential(value.fromSource) || isConfidential(value.toSource))
            value.note.clear();
    }
    return value;
}

template <typename Value>
Value Redactor::cleaned(Value value) const
{
    value = withoutTelling(value);
    if (m_redactions.testFlag(Redaction::Notes)) {
        if constexpr (requires { value.note; })
            value.note.clear();
        if constexpr (requires { value.rationale; })
            value.rationale.clear();
    }
    if (m_redactions.testFlag(Redaction::Evidence)) {
        if constexpr (std::is_same_v<Value, Evidence>)
            value.address = value.archived = QString();
        if constexpr (std::is_same_v<Value, Grade>)
            value.address.clear();
    }
    if (m_names.isEmpty())
        return value;
    forEachField(value, [this](std::string_view name, auto &member) {
        // What programs read: a name in it would be by chance.
        constexpr auto formal = std::to_array<std::string_view>(
            {"sha256", "original_sha256", "media_type", "encoding", "color", "key", "language",
                "published", "updated", "retrieved", "accessed", "date", "field"});
        if (!std::ranges::contains(formal, name))
            this->replaceNames(member);
    });
    return value;
}

Annotation Redactor::redacted(Annotation annotation) const
{
    // What it marks stands in the text: it stays as it is there.
    const QList<Fragment> fragments = annotation.fragments;
    annotation = cleaned(annotation);
    annotation.fragments = fragments;
    return annotation;
}

Relation Redactor::redacted(Relation relation) const
{
    return cleaned(relation);
}

Attribution Redactor::redacted(Attribution attribution) const
{
    return cleaned(attribution);
}

Version Redactor::redacted(Version version) const
{
    if (m_redactions) {
        version.originalSha256.clear();
        version.companions.clear();
    }
    return cleaned(version);
}

Project Redactor::redacted(const Project &project) const
{
    Project left = project;
    if (!m_redactions)
        return left;
    const auto each = [&]<typename Value>(const QMap<Id<Value>, Value> &values) {
        for (const Value &value : values) {
            if constexpr (requires { value.disclosure; })
                left.add(cleaned(withoutWords(project, value)));
            else if constexpr (std::is_same_v<Value, Version>)
                left.add(redacted(value));
            else
                left.add(cleaned(value));
        }
    };
    each(project.all<Layer>());
    each(project.all<Tag>());
    each(project.all<Term>());
    each(project.all<Article>());
    each(project.all<Version>());
    each(project.all<Entity>());
    each(project.all<Source>());
    each(project.all<Grade>());
    each(project.all<Claim>());
    each(project.all<ClaimLink>());
    each(project.all<Relation>());
    each(project.all<Setting>());
    each(project.all<Waiver>());
    each(project.all<Evidence>());
    each(project.all<Verdict>());
    for (Annotator annotator : project.annotators()) {
        replaceNames(annotator.name);
        if (m_redactions.testFlag(Redaction::Annotators))
            annotator.name = codeOf(RedactorWords::tr("Annotator"), annotator.uuid);
        left.addAnnotator(annotator);
    }
    return left;
}

QStringList Redactor::codes() const
{
    QStringList codes = m_codes.values();
    codes.sort();
    return codes;
}

QStringList Redactor::namesIn(const OpenArticle &article) const
{
    return m_names.namesIn(article.text().string());
}

} // namespace Standoff
