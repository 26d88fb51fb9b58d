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
#include <algorithm>

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
                tell(*change.after, come);
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
        QList<Version> leftOut;
        ASSIGN_OR_RETURN(const ChangeSet taken, m_ids.findArticles(values, leftOut));
        RETURN_IF_ERROR(m_ids.find(taken));
        ChangeSet fresh;
        taken.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                if constexpr (std::is_same_v<Value, RoleMark>) {
                    if (m_ids.isKnown(change.after->version))
                        continue;
                }
                if (!m_ids.isKnown(change.after->id))
                    fresh.create(m_ids.inProject(*change.after));
            }
        });
        takeTexts(taken, fresh);
        m_annotations += taken.of<Annotation>().size();
        report(values);
        for (const Version &version : std::as_const(leftOut))
            tellLeftOut(values, version);
        return m_step.write(fresh);
    }

    void remark(const QString &text) override
    {
        constexpr int most = 1000; // that a person looks through
        if (++m_remarked <= most)
            m_remarks.append(text);
    }

    void leaveOut(const QString &text) override
    {
        ++m_leftOut;
        remark(text);
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
                OpenProject::tr("%1: %Ln more remark(s) were not kept", nullptr, int(more))
                    .arg(m_path));
        }
        return ImportReport{m_articles, m_remarks, m_present, m_annotations, m_others, m_leftOut};
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
            return failure(OpenProject::tr("%1: Nothing was imported: %2")
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
        } else if constexpr (std::is_same_v<Value, Layer>) {
            if (!m_replaces)
                layerFor(m_step.project(), value, own.name);
        }
        return own;
    }

    // What does not come as it was, the first time.
    template <typename Value>
    void tell(const Value &value, const QSet<qint64> &come)
    {
        if (come.contains(value.id.number))
            return;
        ++m_others;
        if (m_replaces)
            return;
        if constexpr (std::is_same_v<Value, Layer>) {
            QString name;
            layerFor(m_step.project(), value, name);
            if (name != value.name) {
                remark(OpenProject::tr("%1: The project's layer “%2” is of another kind: what is "
                                       "in the one that came is in “%3”")
                        .arg(m_path, value.name, name));
            }
        } else if constexpr (std::is_same_v<Value, Tag>) {
            const Tag *other = m_step.project().tagWithKey(value.key);
            if (other && !m_ids.isKnown(value.id)) {
                remark(OpenProject::tr(
                    "%1: The tag “%2” came without its key “%3”, which is that of “%4”")
                        .arg(m_path, value.name, value.key, other->name));
            }
        }
    }

    // Of the versions that are new.
    void takeTexts(const ChangeSet &values, ChangeSet &fresh) const
    {
        for (const Change<Version> &change : values.of<Version>()) {
            const Version &version = *change.after;
            if (m_ids.isKnown(version.id))
                continue;
            if (const auto text = values.texts.constFind(version.sha256);
                text != values.texts.cend())
                fresh.texts.insert(text.key(), *text);
            for (const QString &hash : version.originals()) {
                if (const auto bytes = values.originals.constFind(hash);
                    bytes != values.originals.cend())
                    fresh.originals.insert(hash, *bytes);
            }
        }
    }

    void tellLeftOut(const ChangeSet &values, const Version &version)
    {
        const auto ofVersion = [&version](const Change<Annotation> &change) {
            return change.after->version == version.id;
        };
        const auto count = std::ranges::count_if(values.of<Annotation>(), ofVersion);
        const auto &articles = values.of<Article>();
        const auto article = std::ranges::find_if(articles,
            [&version](const auto &change) { return change.after->id == version.article; });
        leaveOut(OpenProject::tr("%1: “%2”: an earlier text with %Ln annotation(s) was left out: "
                                 "the project has the article, without that text",
            nullptr, int(count))
                .arg(m_path, article == articles.end() ? QString() : article->after->title));
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
    qsizetype m_annotations = 0;
    qsizetype m_others = 0;
    qsizetype m_leftOut = 0;
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

Result<ImportReport> importInto(OpenProject &session, const ImportReader &read, TagsetImport tagset,
    const ImportDecisions &decisions)
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
