// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/imports.h"

#include "project/validation.h"
#include "session/openproject.h"
#include "session/piecewisestep.h"
#include "session/verbs/importids.h"
#include "session/verbs/mappedsink.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

// Bringing into a project what a format's reader made: provisional ids become the project's own.

namespace Standoff {

namespace {

// Takes what comes, gives it the project's ids, and writes it at once.
class Import : public ImportSink
{
public:
    Import(PiecewiseStep &step, const QString &path, TagsetImport tagset)
        : m_step(step)
        , m_path(path)
        , m_replaces(tagset == TagsetImport::ReplaceWhenEmpty && isUnused(step.project()))
        , m_ids(step, m_replaces)
    {
    }

    Result<> takeAnnotator(const Annotator &annotator) override
    {
        return m_step.annotator(annotator.name, annotator.uuid).transform([&](AnnotatorId own) {
            m_ids.map(annotator.id.number, own.number);
        });
    }

    Result<> takeShared(const ChangeSet &values) override
    {
        RETURN_IF_ERROR(removeTagset());
        ChangeSet fresh; // in the project's ids
        QSet<qint64> come;
        values.forEachList([&](const auto &list) {
            for (const auto &change : list) {
                if (m_ids.hasCome(change.after->id))
                    come.insert(change.after->id.number);
            }
        });
        RETURN_IF_ERROR(m_ids.find(values));
        Result<> result;
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                if (!result || m_ids.isKnown(change.after->id))
                    continue;
                if (come.contains(change.after->id.number))
                    result = amend(*change.after);
                else
                    add(*change.after, fresh);
            }
        });
        RETURN_IF_ERROR(result);
        return m_step.write(fresh);
    }

    Result<> takeArticle(const ChangeSet &values) override
    {
        RETURN_IF_ERROR(judge(values));
        RETURN_IF_ERROR(m_ids.find(values));
        ChangeSet fresh;
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                if constexpr (std::is_same_v<Value, RoleMark>) {
                    if (m_ids.isKnown(change.after->version))
                        continue;
                }
                if (!m_ids.isKnown(change.after->id))
                    fresh.create(m_ids.inProject(*change.after));
            }
        });
        fresh.texts = values.texts;
        fresh.originals = values.originals;
        report(values);
        return m_step.write(fresh);
    }

    void remark(const QString &text) override
    {
        constexpr int most = 1000; // that a person looks through
        if (++m_remarked <= most)
            m_remarks.append(text);
    }

    // What had to wait for all articles.
    Result<ImportReport> finish()
    {
        ChangeSet evidence;
        for (const Change<Evidence> &each : m_shared.of<Evidence>())
            evidence.create(m_ids.inProject(*each.after));
        RETURN_IF_ERROR(judge(m_shared));
        RETURN_IF_ERROR(m_step.write(evidence));
        if (const qsizetype more = m_remarked - m_remarks.size(); more > 0) {
            m_remarks.append(
                OpenProject::tr("%1: %n more remark(s) were not kept", nullptr, int(more))
                    .arg(m_path));
        }
        return ImportReport{m_articles, m_remarks, m_present};
    }

private:
    static bool isUnused(const Project &project)
    {
        return project.all<Article>().isEmpty() && project.all<Entity>().isEmpty()
            && project.all<Claim>().isEmpty() && project.all<Source>().isEmpty();
    }

    Result<> judge(const ChangeSet &values) const
    {
        if (const auto faults = faultsIn(values); !faults.isEmpty()) {
            return failure(OpenProject::tr("%1: nothing was imported: %2")
                    .arg(m_path, labelledTextOf(faults.first())));
        }
        return {};
    }

    Result<> removeTagset()
    {
        if (!m_replaces || m_hasRemoved)
            return {};
        m_hasRemoved = true;
        ChangeSet removed;
        for (const Tag &tag : m_step.project().all<Tag>())
            removed.remove(tag);
        for (const Layer &layer : m_step.project().all<Layer>())
            removed.remove(layer);
        for (const Term &term : m_step.project().all<Term>())
            removed.remove(term);
        return m_step.write(removed);
    }

    template <typename Value>
    Value inProject(const Value &value) const
    {
        Value own = m_ids.inProject(value);
        if constexpr (std::is_same_v<Value, Tag>) {
            if (!m_replaces && m_step.project().tagWithKey(own.key))
                own.key.clear(); // it is another tag's
        }
        return own;
    }

    template <typename Value>
    void add(const Value &value, ChangeSet &fresh)
    {
        m_places.insert(value.id.number, m_shared.of<Value>().size());
        m_shared.create(value);
        if constexpr (!std::is_same_v<Value, Evidence>) // it may name an annotation that is to come
            fresh.create(inProject(value));
    }

    // The latest about what came before.
    template <typename Value>
    Result<> amend(const Value &value)
    {
        const qsizetype place = m_places.value(value.id.number);
        const Value earlier = *m_shared.of<Value>()[place].after;
        m_shared.amend(place, value);
        if constexpr (std::is_same_v<Value, Evidence>)
            return {};
        else
            return m_step.amend(inProject(earlier), inProject(value));
    }

    void report(const ChangeSet &values)
    {
        for (const Change<Article> &change : values.of<Article>()) {
            if (m_ids.isKnown(change.after->id)) {
                m_present.append(
                    OpenProject::tr("“%1” is in the project already; what is new in it was added")
                        .arg(change.after->title));
            } else {
                m_articles.append(m_ids.own(change.after->id));
            }
        }
    }

    PiecewiseStep &m_step;
    const QString m_path;
    const bool m_replaces;
    bool m_hasRemoved = false;
    ImportIds m_ids;
    ChangeSet m_shared; // with provisional ids: to judge all of it together
    QHash<qint64, qsizetype> m_places; // in its lists, by provisional number
    QList<ArticleId> m_articles;
    QStringList m_remarks;
    qsizetype m_remarked = 0;
    QStringList m_present;
};

// For the next import; nothing where that is known already.
Result<> remember(PiecewiseStep &step, const ImportMapping &mapping)
{
    const auto &settings = step.project().all<Setting>();
    const auto before = std::ranges::find(settings, ImportMapping::setting, &Setting::name);
    const QString json = mapping.toJson();
    ChangeSet change;
    if (before == settings.end()) {
        if (!json.isEmpty())
            change.create(Setting{{step.newNumber()}, ImportMapping::setting, json});
    } else if (json.isEmpty()) {
        change.remove(*before);
    } else {
        change.update(*before, Setting{before->id, before->name, json});
    }
    return change.isEmpty() ? Result<>() : step.write(change);
}

} // namespace

Result<ImportReport> importInto(OpenProject &session, const ImportReader &read,
    TagsetImport tagset, const ImportDecisions &decisions)
{
    ImportReport report;
    return PiecewiseStep::make(session, StepName::Import, [&](PiecewiseStep &step) -> Result<> {
        Import import(step, session.path(), tagset);
        MappedSink mapped(import, step.project(), decisions.mapping);
        ImportSink &sink = decisions.mapping.isEmpty() ? static_cast<ImportSink &>(import) : mapped;
        RETURN_IF_ERROR(read(sink));
        ASSIGN_OR_RETURN(report, import.finish());
        return decisions.areRemembered ? remember(step, decisions.mapping) : Result<>();
    }).transform([&report] { return std::move(report); });
}

} // namespace Standoff
