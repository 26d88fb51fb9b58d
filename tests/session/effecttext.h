// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/project.h"
#include "project/valuejson.h"

namespace Standoff {

using namespace Qt::StringLiterals;

// A change set as text, one line a value: "+" made, "-" removed, "*" edited, with each field that
// differs. Values are named by what they say; a time from the step on is "now", one from before is
// "before", and of UUIDs only what must not be is told: none, or another one than before. So the
// text is the whole effect of a step, and the same in each run.
class EffectText
{
public:
    // The project as it was before the step, and as it is after it; articles that the step concerns
    // are open in it.
    EffectText(const Project &before, const Project &after, const ChangeSet &changes,
        const QDateTime &begin)
        : m_project(before)
        , m_after(after)
        , m_changes(changes)
        , m_begin(begin)
    {
    }

    QString text() const
    {
        QStringList lines{m_changes.verb};
        m_changes.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            QStringList own;
            for (const Change<Value> &change : list)
                own.append(lineFor(change));
            own.sort(); // where a step walks through a hash its order says nothing
            lines += own;
        });
        for (const QString &text : m_changes.texts)
            lines.append(u"  text of "_s + QString::number(text.size()));
        for (const QByteArray &bytes : m_changes.originals)
            lines.append(u"  original of "_s + QString::number(bytes.size()));
        return lines.join(u'\n') + u'\n';
    }

private:
    template <typename Value>
    QString lineFor(const Change<Value> &change) const
    {
        const Json before = change.before ? jsonOf(*change.before) : Json::object();
        const Json after = change.after ? jsonOf(*change.after) : Json::object();
        QString line = change.before ? change.after ? u"* "_s : u"- "_s : u"+ "_s;
        line += QLatin1StringView(Describe<Value>::name);
        if (change.before)
            line += u' ' + nameOf(*change.before);
        if (!change.after)
            return line;
        if constexpr (requires { change.after->uuid; }) { // that two have one fails in the file
            if (change.before ? change.before->uuid != change.after->uuid
                              : change.after->uuid.isNull())
                line += u"\n    uuid!"_s;
        }
        forEachField(*change.after, [&](const char *field, const auto &) {
            const Json was = before.value(field, Json());
            const Json is = after.value(field, Json());
            if (was == is)
                return;
            line += u"\n    "_s + QLatin1StringView(field) + u": "_s;
            if (change.before)
                line += textOf(was) + u" → "_s;
            line += textOf(is);
        });
        return line;
    }
    static QString textOf(const Json &json)
    {
        return json.is_null() ? u"none"_s : QString::fromStdString(json.dump());
    }

    // Without what differs from run to run.
    template <typename Value>
    Json jsonOf(const Value &value) const
    {
        Json json = valueToJson(value, [this](auto id) { return Json(name(id).toStdString()); });
        json.erase("id");
        json.erase("uuid");
        forEachField(value, [&](const char *field, const auto &member) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QDateTime>) {
                if (member.isValid())
                    json[field] = member >= m_begin ? "now" : "before";
            }
        });
        return json;
    }
    QString name(AnnotatorId id) const { return m_after.annotatorName(id); }
    template <typename Value>
    QString name(Id<Value> id) const
    {
        for (const Change<Value> &change : m_changes.of<Value>()) {
            if (change.either().id == id)
                return nameOf(change.either());
        }
        if constexpr (std::is_same_v<Value, Annotation>) {
            for (const auto &[article, open] : m_project.openArticles()) {
                if (const Annotation *annotation = open.find(id))
                    return nameOf(*annotation);
            }
        } else if constexpr (std::is_same_v<Value, Attribution>) {
            for (const auto &[article, open] : m_project.openArticles()) {
                if (open.attributions().contains(id))
                    return nameOf(open.attributions()[id]);
            }
        } else if constexpr (!InArticle<Value>) {
            if (const Value *value = m_project.find(id))
                return nameOf(*value);
        }
        return u"nothing"_s;
    }

    QString nameOf(const Annotation &annotation) const
    {
        const Fragment &first = annotation.fragments.first();
        return u"%1@%2"_s.arg(annotation.text().simplified()).arg(first.range.begin);
    }
    QString nameOf(const Attribution &attribution) const
    {
        QStringList parts;
        for (const AnnotationId part : attribution.parts() + attribution.contents)
            parts.append(name(part));
        return u'(' + parts.value(0) + u')' + attribution.note;
    }
    QString nameOf(const Relation &relation) const { return relation.type; }
    QString nameOf(const Version &version) const { return u"of "_s + name(version.article); }
    QString nameOf(const RoleMark &mark) const { return QString::number(mark.paragraph); }
    QString nameOf(const Grade &grade) const { return grade.reliability; }
    QString nameOf(const ClaimLink &link) const
    {
        return name(link.from) + u" – "_s + name(link.to);
    }
    QString nameOf(const Evidence &evidence) const { return evidence.question; }
    QString nameOf(const Verdict &verdict) const
    {
        return verdict.conclusion + u" on "_s + name(verdict.claim);
    }
    QString nameOf(const Waiver &waiver) const { return waiver.problem; }
    template <typename Value>
    QString nameOf(const Value &value) const
    {
        if constexpr (requires { value.name; })
            return value.name;
        else if constexpr (requires { value.label; })
            return value.label;
        else if constexpr (requires { value.title; })
            return value.title;
        else if constexpr (requires { value.value; })
            return value.value;
        else
            return value.text;
    }

    const Project &m_project;
    const Project &m_after;
    const ChangeSet &m_changes;
    const QDateTime m_begin;
};

} // namespace Standoff
