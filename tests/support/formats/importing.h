// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "project/importsink.h"

#include <QStringList>
#include <algorithm>

namespace Standoff {

// What a reader handed over, as one: the ids hold within it.
struct ImportBatch
{
    ChangeSet values;
    QMap<AnnotatorId, Annotator> annotators;
    QStringList remarks;
};

// Keeps all that comes, and looks whether it comes as it should: what a value refers to before it,
// or with it, and again only what has changed.
class BatchSink : public ImportSink
{
public:
    Result<> takeAnnotator(const Annotator &annotator) override
    {
        m_batch.annotators.insert(annotator.id, annotator);
        m_known.insert(annotator.id.number);
        return {};
    }
    Result<> takeShared(const ChangeSet &values) override { return take(values, false); }
    Result<> takeArticle(const ChangeSet &values) override
    {
        if (values.of<Article>().size() != 1)
            return failure(QStringLiteral("articles come one by one"));
        return take(values, true);
    }
    void remark(const QString &text) override { m_batch.remarks.append(text); }

    ImportBatch batch() const { return m_batch; }

private:
    Result<> take(const ChangeSet &values, bool isArticle)
    {
        QSet<qint64> again = m_known;
        values.forEachList([this](const auto &list) {
            for (const auto &change : list)
                m_known.insert(change.after->id.number);
        });
        Result<> result;
        values.forEachList([&]<typename Value>(const QList<Change<Value>> &list) {
            constexpr bool isShared = !InArticle<Value> && !std::is_same_v<Value, Article>
                && !std::is_same_v<Value, Version> && !std::is_same_v<Value, Relation>;
            if (isShared && isArticle && !list.isEmpty())
                result = failure(QStringLiteral("an article holds what is shared"));
            for (const Change<Value> &change : list) {
                if (again.contains(change.after->id.number)) {
                    if (std::ranges::contains(m_batch.values.of<Value>(), change))
                        result = failure(QStringLiteral("what comes again is as it was"));
                    const auto &all = m_batch.values.of<Value>();
                    const auto earlier = std::ranges::find_if(
                        all, [&](const auto &each) { return each.after->id == change.after->id; });
                    m_batch.values.amend(earlier - all.begin(), *change.after);
                } else {
                    m_batch.values.create(*change.after);
                }
                forEachField(*change.after, [&](const char *name, const auto &member) {
                    if (!isHere(member) && !std::is_same_v<Value, Evidence>)
                        result = failure(QStringLiteral("%1 of a %2 did not come yet")
                                .arg(QLatin1StringView(name),
                                    QLatin1StringView(Describe<Value>::name)));
                });
            }
        });
        m_batch.values.texts.insert(values.texts);
        m_batch.values.originals.insert(values.originals);
        return result;
    }
    template <typename Value>
    bool isHere(Id<Value> id) const
    {
        return !id || m_known.contains(id.number);
    }
    template <typename Value>
    bool isHere(const QList<Id<Value>> &ids) const
    {
        return std::ranges::all_of(ids, [this](Id<Value> id) { return isHere(id); });
    }
    template <typename Other>
    bool isHere(const Other &) const
    {
        return true;
    }

    ImportBatch m_batch;
    QSet<qint64> m_known;
};

inline Result<ImportBatch> readAll(const Format &format, const QStringList &paths,
    const FormatOptions &options = {}, const Progress &progress = {})
{
    BatchSink sink;
    return format.read(paths, sink, options, progress).transform([&sink] { return sink.batch(); });
}

} // namespace Standoff
