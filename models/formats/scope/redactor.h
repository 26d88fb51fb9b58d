// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/scope/exportscope.h"
#include "formats/scope/namefinder.h"

namespace Standoff {

// Replaces what must not leave. A confidential record keeps its UUID, its vocabulary and its links,
// and is called by a code, the same in each export: "Source 3f9a61c2", of the SHA-256 of its UUID;
// but a source is no more said to be an entity that is not confidential: that would name it.
// Its names are replaced by the code wherever else they stand, but for the texts of articles.
class Redactor
{
public:
    Redactor(const Project &project, Redactions redactions);

    // What the project is without what must not leave.
    Project redacted(const Project &project) const;
    Annotation redacted(Annotation annotation) const;
    Relation redacted(Relation relation) const;
    Attribution redacted(Attribution attribution) const;
    Version redacted(Version version) const;

    // By which confidential records are called, in the order of the codes.
    QStringList codes() const;
    // The confidential names that stand in a text.
    QStringList namesIn(const OpenArticle &article) const;

private:
    template <typename Record>
    void addNames(const Record &record, const QString &code);
    template <typename Record>
    Record withoutWords(const Project &project, const Record &record) const;
    template <typename Value>
    Value withoutTelling(Value value) const;
    template <typename Value>
    Value cleaned(Value value) const;
    template <typename Member>
    void replaceNames(Member &member) const;
    template <typename Record>
    bool isConfidential(Id<Record> id) const
    {
        return m_codes.contains(id.number);
    }

    Redactions m_redactions;
    QHash<qint64, QString> m_codes; // of confidential records, by the numbers of their ids
    NameFinder m_names;
};

} // namespace Standoff
