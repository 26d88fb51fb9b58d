// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "support/importvalues.h"
#include "support/project/sampleproject.h"
#include "support/workbench.h"

namespace Standoff {

// The tagset and the records of the sample, in a project of its own: what is said of them comes,
// and goes, with articles() as one step that does not list what is marked.
class ImportedRecords
{
public:
    ImportedRecords()
    {
        ChangeSet records;
        m_sample.values.forEachList([&records]<typename Value>(const QList<Change<Value>> &list) {
            if constexpr (std::is_same_v<Value, Layer> || std::is_same_v<Value, Tag>
                || std::is_same_v<Value, Entity> || std::is_same_v<Value, Claim>
                || std::is_same_v<Value, Source>) {
                for (const Change<Value> &change : list)
                    records.append(change);
            }
        });
        Workbench::expect(importValues(bench.session(), records, {}));
    }

    Result<> articles()
    {
        return importValues(bench.session(), m_sample.values, m_sample.annotators)
            .transform([](const ImportReport &) { });
    }
    QList<RecordRef> records() const
    {
        QList<RecordRef> records;
        for (const EntityId id : bench.project().all<Entity>().keys())
            records.append(id);
        for (const ClaimId id : bench.project().all<Claim>().keys())
            records.append(id);
        for (const SourceId id : bench.project().all<Source>().keys())
            records.append(id);
        return records;
    }

    Workbench bench;

private:
    const ValueMaker m_sample = sampleProject();
};

} // namespace Standoff
