// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "fuzz/fuzz.h"
#include "items/recordquery.h"
#include "support/project/memoryproject.h"
#include "support/project/sampleproject.h"

using namespace Standoff;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const MemoryProject project = [] {
        ValueMaker maker;
        maker.add(Entity{.type = QStringLiteral("person"), .name = QStringLiteral("Kim")});
        const SourceId source = maker.add(Source{.label = QStringLiteral("KCNA")});
        maker.add(Claim{.text = QStringLiteral("The pact binds"), .claimant = source});
        return MemoryProject(maker.values, maker.annotators);
    }();
    const QString text = QString::fromUtf8(fuzzBytes(data, size));
    const auto ask = [&]<typename Record>(Register kind, const QMap<Id<Record>, Record> &) {
        const RecordQuery query(text, kind, project.project());
        for (const Record &record : project.project().all<Record>())
            (void)query.accepts(record, project.project());
        for (qsizetype at : {qsizetype(0), text.size() / 2, text.size()})
            (void)completeQuery(text, int(at), kind, project.project());
    };
    ask(Register::Entities, QMap<EntityId, Entity>());
    ask(Register::Claims, QMap<ClaimId, Claim>());
    ask(Register::Sources, QMap<SourceId, Source>());
    return 0;
}
