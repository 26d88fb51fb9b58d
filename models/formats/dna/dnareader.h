// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/dna/dnadatabase.h"
#include "formats/interchange/foreignreader.h"
#include "text/progress.h"

#include <QCoreApplication>
#include <QSet>

namespace Standoff {

// Makes articles of the documents of a .dna file, and attributions of its statements.
class DnaReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::DnaReader)

public:
    explicit DnaReader(ImportSink &sink)
        : m_reader(sink)
    {
    }

    Result<> read(const QString &path, const Progress &progress);
    Result<> finish() { return m_reader.finish(); }

private:
    // The variables of a type of statements that mean something to us, by their usual names.
    struct Roles
    {
        qint64 person = 0;
        qint64 organization = 0;
        qint64 claim = 0;
        qint64 agreement = 0;
        qint64 note = 0;

        bool isClaim() const { return claim != 0; }
    };
    void declareTypes(const DnaDatabase &dna);
    void shareLinks(const DnaDatabase &dna);
    Result<> takeDocument(DnaDatabase &dna, const DnaDatabase::Document &document);
    void addStatement(
        const DnaDatabase &dna, const DnaDatabase::Statement &statement, ForeignArticle &article);
    // What is known of a value, when it is asked for first.
    QString noteFor(const DnaDatabase &dna, qint64 variable, const QString &value);
    ForeignRecord sourceOf(
        const DnaDatabase &dna, const Roles &roles, const QMap<qint64, QString> &values);
    void putRecords(const DnaDatabase &dna);

    ForeignReader m_reader;
    QString m_path;
    QMap<qint64, Roles> m_roles; // of types
    QHash<qint64, QList<std::pair<qint64, qint64>>> m_links; // of documents
    QSet<std::pair<qint64, QString>> m_put; // of which what is known was taken over
};

} // namespace Standoff
