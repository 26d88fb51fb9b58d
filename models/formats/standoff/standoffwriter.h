// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/format.h"
#include "formats/standoff/standofflayout.h"
#include "project/uuid.h"

#include <nlohmann/json_fwd.hpp>

namespace Standoff {

// Writes a project, or some of its articles, as our JSON.
class StandoffWriter
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::StandoffWriter)

public:
    StandoffWriter(
        const ExportSource &source, Output &output, StandoffLayout layout, bool withOriginals);

    // Holds the versions of one article at a time. Stops early when the output is full.
    Result<> write(const Progress &progress);

private:
    using Json = nlohmann::ordered_json;

    template <typename Value>
    QUuid uuidOf(Id<Value> id) const;
    // Without the fields that the place in the file tells.
    template <typename Value>
    Json object(Value value);
    template <typename Value>
    void identify(const Value &value);
    void writeTagset();
    void writeRegisters();
    Result<> writeArticles(const Progress &progress);
    void writeRest();
    template <typename Value>
    void writeRegister(const char *key);
    Result<> writeArticle(ArticleId article);
    // The bytes that are kept with this hash, if any.
    Result<> addOriginal(Json &json, const QString &hash) const;
    Result<> writeVersion(const OpenArticle &version);
    // A member that is an array with a value a line, in the order of a key of the values.
    template <typename Value, typename Key>
    void writeList(const char *name, QList<const Value *> values, Key &&key);
    void beginList(const char *name);
    void breakLine() { write(m_isInLines ? " " : "\n"); }
    void beginItem(const Json &json); // without its closing brace
    void writeItem(const Json &json);
    void write(const char *text) { m_output.write(QByteArrayView(text)); }

    const ExportSource &m_source;
    const Project &m_project;
    Output &m_output;
    const bool m_isInLines;
    const bool m_withOriginals;
    const OpenArticle *m_version = nullptr; // the one at hand
    QHash<AnnotationId, QUuid> m_evidence; // annotations that evidence names
    QSet<UuidKey> m_uuids; // that were written
    QString m_wrong; // the first value that cannot be written
    bool m_firstItem = true;
    bool m_firstMember = false; // of the outer object
};

} // namespace Standoff
