// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "project/importsink.h"
#include "project/project.h"
#include "session/verbs/importmapping.h"

#include <QSet>

namespace Standoff {

// Hands on what a reader brings to another sink, with the layers and tags that a person decided on.
// What is marked with a tag that is left out does not come, nor do relations of it, nor
// attributions that have no other part; records come all the same. A mention in a layer that is of
// another kind than where it came from is of no record. A layer comes with the first tag in it.
class MappedSink : public ImportSink
{
public:
    // All that is given outlives this.
    MappedSink(ImportSink &sink, const Project &project, const ImportMapping &mapping);

    Result<> takeAnnotator(const Annotator &annotator) override;
    Result<> takeShared(const ChangeSet &values) override;
    Result<> takeArticle(const ChangeSet &values) override;
    void remark(const QString &text) override { m_sink.remark(text); }
    void leaveOut(const QString &text) override { m_sink.leaveOut(text); }

    // Annotations of tags that are left out.
    int leftOut() const { return m_leftOut; }

private:
    // A tag as it is handed on, which stands for all that have become the same.
    struct Mapped
    {
        TagId first; // that became it, as the reader numbers it
        QUuid uuid;
        QString layer;
    };
    struct OfArticle; // what of an article does not come

    void takeLayer(const Layer &layer);
    void takeTag(const Tag &tag, ChangeSet &values);
    LayerId layerNamed(const QString &name, const Layer &from, ChangeSet &values);
    LayerKind kindOfLayer(const QString &name, LayerKind otherwise) const;
    TagId parentFor(const Tag &tag, const QString &layer) const;
    void takeAnnotation(Annotation annotation, OfArticle &article, ChangeSet &values);
    static void withoutLeftOut(QList<Attribution> &attributions, const OfArticle &article);
    // With the numbers that it has there.
    template <typename Value>
    Value handedOn(Value value) const;
    template <typename Member>
    void renumber(Member &member) const;

    ImportSink &m_sink;
    const Project &m_project;
    const ImportMapping &m_mapping;
    const qint64 m_own; // numbers up to this one are those of layers that are made here
    qint64 m_lastOwn = 0;
    QMap<LayerId, Layer> m_layers; // as they came
    QHash<QString, Layer> m_handedOn; // layers, by their name there
    QHash<std::pair<QString, QString>, Mapped> m_mapped; // tags, by layer and name there
    QHash<TagId, std::pair<QString, QString>> m_targets; // what tags became
    QHash<TagId, LayerKind> m_kinds; // of tags, as they came
    int m_leftOut = 0;
};

} // namespace Standoff
