// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "session/verbs/imports.h"

#include "project/uuid.h"
#include "project/validation.h"
#include "project/valuejson.h"
#include "session/openproject.h"
#include "session/recordtraits.h"
#include "session/step.h"

#include <QSet>

using namespace Qt::StringLiterals;

// Bringing into a project what a format's reader made: provisional ids become the project's own.

namespace Standoff {

namespace {

// One import: maps the provisional numbers, then writes the values with the project's.
class Import
{
public:
    using IdWithUuid = std::function<Result<qint64>(const QString &table, const QUuid &uuid)>;

    Import(const Project &project, std::function<qint64()> newId, IdWithUuid idWithUuid)
        : m_project(project)
        , m_newId(std::move(newId))
        , m_idWithUuid(std::move(idWithUuid))
    {
    }

    void map(qint64 provisional, qint64 own) { m_numbers.insert(provisional, own); }

    // Finds for each value what stands for it already, and gives a number to the others.
    Result<> mapValues(const ChangeSet &values, bool tagsetIsReplaced)
    {
        m_replaced = tagsetIsReplaced;
        Result<> result;
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                Q_ASSERT(!change.before && change.after);
                if (!result)
                    return;
                const bool isReplaced = tagsetIsReplaced && isOfTagset<Value>;
                Result<qint64> known = isReplaced ? Result<qint64>(0) : knownAs(*change.after);
                if constexpr (requires { change.after->uuid; }) {
                    if (known && *known == 0 && !change.after->uuid.isNull())
                        known = m_idWithUuid(
                            QLatin1StringView(Describe<Value>::name), change.after->uuid);
                }
                if (!known) {
                    result = std::unexpected(known.error());
                    return;
                }
                if (*known != 0)
                    m_known.insert(change.after->id.number);
                map(change.after->id.number, *known != 0 ? *known : m_newId());
                if constexpr (std::is_same_v<Value, Waiver>)
                    m_waivers.insert(change.after->waived(), own(change.after->id).number);
            }
        });
        return result;
    }

    // The values that are new to the project, in its numbers.
    void write(const ChangeSet &values, ChangeSet &changes)
    {
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            for (const Change<Value> &change : list) {
                if (m_known.contains(change.after->id.number))
                    continue;
                Value value = *change.after;
                if constexpr (std::is_same_v<Value, RoleMark>) {
                    if (isKnown(value.version))
                        continue;
                }
                if constexpr (std::is_same_v<Value, Tag>) {
                    if (!m_replaced && m_project.tagWithKey(value.key))
                        value.key.clear(); // it is another tag's
                }
                if constexpr (requires { value.uuid; }) {
                    if (value.uuid.isNull())
                        value.uuid = newUuid();
                }
                forEachField(value, [this](const char *, auto &member) {
                    using Member = std::decay_t<decltype(member)>;
                    if constexpr (isId<Member>) {
                        member.number = m_numbers.value(member.number);
                    } else if constexpr (isIdList<Member>) {
                        for (auto &id : member)
                            id.number = m_numbers.value(id.number);
                    }
                });
                changes.create(value);
            }
        });
        changes.texts = values.texts;
        changes.originals = values.originals;
    }

    template <typename Value>
    bool isKnown(Id<Value> provisional) const
    {
        return m_known.contains(provisional.number);
    }
    template <typename Value>
    Id<Value> own(Id<Value> provisional) const
    {
        return {m_numbers.value(provisional.number)};
    }

private:
    template <typename Value>
    static constexpr bool isOfTagset =
        std::is_same_v<Value, Layer> || std::is_same_v<Value, Tag> || std::is_same_v<Value, Term>;

    // The tagset goes by names.
    Result<qint64> knownAs(const Layer &layer) const
    {
        for (const Layer &other : m_project.all<Layer>()) {
            if (other.name == layer.name)
                return other.id.number;
        }
        return 0;
    }
    Result<qint64> knownAs(const Tag &tag) const
    {
        for (const Tag &other : m_project.all<Tag>()) {
            if (other.name == tag.name && other.layer == own(tag.layer))
                return other.id.number;
        }
        return 0;
    }
    Result<qint64> knownAs(const Term &term) const
    {
        for (const Term &other : m_project.all<Term>()) {
            if (other.field == term.field && other.value == term.value)
                return other.id.number;
        }
        return 0;
    }
    // What was set in this project stands.
    Result<qint64> knownAs(const Setting &setting) const
    {
        const auto &settings = m_project.all<Setting>();
        const auto found = std::ranges::find(settings, setting.name, &Setting::name);
        return found == settings.end() ? 0 : found->id.number;
    }
    // So does a waiver; of several in what comes, the first.
    Result<qint64> knownAs(const Waiver &waiver) const
    {
        for (const Waiver &other : m_project.all<Waiver>()) {
            if (other.waived() == waiver.waived())
                return other.id.number;
        }
        return m_waivers.value(waiver.waived());
    }
    template <typename Value>
    Result<qint64> knownAs(const Value &) const
    {
        return 0;
    }

    const Project &m_project;
    std::function<qint64()> m_newId;
    IdWithUuid m_idWithUuid;
    QHash<qint64, qint64> m_numbers{{0, 0}};
    QSet<qint64> m_known;
    QHash<std::pair<QString, QString>, qint64> m_waivers; // by what they waive
    bool m_replaced = false;
};

} // namespace

Result<ImportReport> importValues(OpenProject &session, const ChangeSet &values,
    const QMap<AnnotatorId, Annotator> &annotators, TagsetImport tagset)
{
    ASSIGN_OR_RETURN(auto step, Step::begin(session, StepName::Import));
    const Project &project = step.project();
    if (const auto faults = faultsIn(values); !faults.isEmpty()) {
        return failure(OpenProject::tr("%1: nothing was imported: %2")
                .arg(session.path(), labelledTextOf(faults.first())));
    }
    const bool replace = tagset == TagsetImport::ReplaceWhenEmpty
        && project.all<Article>().isEmpty() && project.all<Entity>().isEmpty()
        && project.all<Claim>().isEmpty() && project.all<Source>().isEmpty();
    Import import(
        project, [&step] { return step.newId<Article>().number; },
        [&step](const QString &table, const QUuid &uuid) {
            return step.store().idWithUuid(table, uuid);
        });
    for (const Annotator &annotator : annotators) {
        ASSIGN_OR_RETURN(const auto own, step.annotator(annotator.name, annotator.uuid));
        import.map(annotator.id.number, own.number);
    }
    RETURN_IF_ERROR(import.mapValues(values, replace));
    if (replace) {
        for (const Tag &tag : project.all<Tag>())
            step.remove(tag);
        for (const Layer &layer : project.all<Layer>())
            step.remove(layer);
        for (const Term &term : project.all<Term>())
            step.remove(term);
    }
    import.write(values, step.changes());
    ImportReport report;
    for (const Change<Article> &change : values.of<Article>()) {
        if (import.isKnown(change.after->id)) {
            report.remarks.append(
                OpenProject::tr("“%1” is in the project already; what is new in it was added")
                    .arg(change.after->title));
        } else {
            report.articles.append(import.own(change.after->id));
        }
    }
    return step.committed(report);
}

} // namespace Standoff
