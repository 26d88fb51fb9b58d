// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/scope/redactor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

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
    std::ranges::stable_sort(
        m_names, std::greater(), [](const auto &name) { return name.first.size(); });
}

void Redactor::addName(const QString &name, const QString &code)
{
    constexpr qsizetype shortest = 3; // else it is a part of other words
    if (name.trimmed().size() >= shortest)
        m_names.append({name.trimmed(), code});
}

template <typename Record>
void Redactor::addNames(const Record &record, const QString &code)
{
    m_codes.insert(record.id.number, code);
    if constexpr (std::is_same_v<Record, Entity>) {
        addName(record.name, code);
        addName(record.wikidata, code);
        for (const QString &name : record.aliases + record.sameAs)
            addName(name, code);
    } else if constexpr (std::is_same_v<Record, Source>) {
        addName(record.label, code);
    } else {
        addName(record.text, code);
        addName(record.shortText, code);
    }
}

QString Redactor::replaced(QString text) const
{
    for (const auto &[name, code] : m_names)
        text.replace(name, code, Qt::CaseInsensitive);
    return text;
}

template <typename Member>
void Redactor::replaceNames(Member &member) const
{
    if constexpr (std::is_same_v<Member, QString>) {
        if (!member.isEmpty())
            member = replaced(member);
    } else if constexpr (std::is_same_v<Member, QStringList>) {
        for (QString &text : member)
            text = replaced(text);
    } else if constexpr (std::is_same_v<Member, QMap<QString, QString>>) {
        for (QString &text : member)
            text = replaced(text);
    }
}

// The words in which a confidential record is told of; its vocabulary stays.
template <typename Record>
Record Redactor::withoutWords(const Record &record) const
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
    } else {
        left.text = code;
        left.shortText = left.context = left.place = left.note = QString();
    }
    left.disclosure = record.disclosure;
    return left;
}

template <typename Value>
Value Redactor::cleaned(Value value) const
{
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
    if (!m_names.isEmpty())
        forEachField(value, [this](const char *, auto &member) { replaceNames(member); });
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
    return version;
}

Project Redactor::redacted(const Project &project) const
{
    Project left = project;
    if (!m_redactions)
        return left;
    const auto each = [&]<typename Value>(const QMap<Id<Value>, Value> &values) {
        for (const Value &value : values) {
            if constexpr (requires { value.disclosure; })
                left.add(cleaned(withoutWords(value)));
            else if constexpr (std::is_same_v<Value, Version>)
                left.add(redacted(value));
            else
                left.add(cleaned(value));
        }
    };
    each(project.all<Tag>());
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
    for (Evidence evidence : project.all<Evidence>()) {
        if (m_codes.contains(evidence.claim.number)) {
            evidence.question = evidence.answer = evidence.address = evidence.archived = QString();
            evidence.note.clear();
        }
        left.add(cleaned(evidence));
    }
    for (Verdict verdict : project.all<Verdict>()) {
        if (m_codes.contains(verdict.claim.number))
            verdict.justification.clear();
        left.add(cleaned(verdict));
    }
    if (m_redactions.testFlag(Redaction::Annotators)) {
        for (Annotator annotator : project.annotators()) {
            annotator.name = codeOf(RedactorWords::tr("Annotator"), annotator.uuid);
            left.addAnnotator(annotator);
        }
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
    QStringList found;
    for (const auto &[name, code] : m_names) {
        if (article.text().string().contains(name, Qt::CaseInsensitive))
            found.append(name);
    }
    return found;
}

} // namespace Standoff
