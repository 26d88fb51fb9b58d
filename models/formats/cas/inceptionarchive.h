// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/interchange/foreignreader.h"
#include "readers/unpacking/ziparchive.h"
#include "text/progress.h"

#include <QCoreApplication>

#include <optional>

namespace Standoff {

// An archive of INCEpTION (see InceptionFormat), document by document, of which one is in memory at
// a time.
class InceptionArchive
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::InceptionArchive)

public:
    InceptionArchive(ForeignReader &reader, const QString &path)
        : m_reader(reader)
        , m_path(path)
    {
    }

    // Fails where it is no archive, or has no document.
    Result<> open();
    Result<> readDocuments(const Progress &progress);

private:
    struct Layer // what one user annotated in a document
    {
        QString user; // "" for one that is not named
        ZipMember member; // a CAS, or an archive with one
    };

    void sort(const ZipMember &member);
    Result<> readDocument(const QString &name, const QList<Layer> &layers);
    Result<Cas> casOf(const ZipMember &member);
    Result<Cas> nestedCas(const QByteArray &bytes);
    static Result<Cas> parsed(const QByteArray &bytes, const QString &name, const CasTypes &types);
    Result<QByteArray> bytesOf(const ZipArchive &archive, const ZipMember &member);
    void addTypes(const ZipArchive &archive, const ZipMember &member, CasTypes &types);

    ForeignReader &m_reader;
    const QString m_path;
    std::optional<ZipArchive> m_archive;
    QMap<QString, QList<Layer>> m_documents;
    QHash<QString, ZipMember> m_sources; // by document
    CasTypes m_types;
    QStringList m_others; // members that hold no document
    int m_serialised = 0; // in Java's own way
    qint64 m_left = 1LL << 31; // bytes that are unpacked yet in all
};

} // namespace Standoff
