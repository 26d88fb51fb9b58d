// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratdocument.h"
#include "formats/brat/brattags.h"
#include "formats/brat/brattext.h"
#include "project/importsink.h"
#include "project/uuid.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <set>

namespace Standoff {

// Makes values of brat's files: an article for each .txt, and what its .ann files mark in it. They
// are handed over article by article, each after the tags and records that it is the first to name.
class BratReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratReader)

public:
    explicit BratReader(ImportSink &sink);

    // One text, with its annotations: each file has names ("T1") of its own, but those of one list
    // share them (.a1 and .a2).
    Result<> readArticle(const QString &textFile, const QList<QStringList> &annotationFiles);
    // Hands over what is declared and in no article.
    Result<> finish();

private:
    struct Marked // in one group of files, by the names there
    {
        VersionId version;
        QMap<QString, Annotation> annotations;
        QMap<QString, Attribution> attributions;
        QHash<QString, QString> standIns; // the annotation that an event stands for
        QList<Relation> relations;
        QHash<QString, qsizetype> relationPlaces;
    };

    VersionId addArticle(const QFileInfo &info, const ArticleText &text, const QByteArray &bytes);
    Result<> takeConfig(const QString &folder);
    Result<QByteArray> bytesOf(const QString &path);
    Result<> checkLines(const QString &path, const QByteArray &bytes);
    Result<> checkMarked(const BratDocument &document);
    void readAnnotations(BratDocument &document, BratText &text, VersionId version);
    void readTexts(BratDocument &document, const BratText &text, Marked &marked);
    void readAttributions(BratDocument &document, Marked &marked);
    void readEvents(BratDocument &document, Marked &marked);
    void readRelations(BratDocument &document, Marked &marked);
    void readAttributes(BratDocument &document, Marked &marked);
    void readReferences(BratDocument &document, Marked &marked);
    void readNotes(BratDocument &document, Marked &marked);
    // The annotation that a name stands for; nullptr for none.
    Annotation *find(const QString &id, Marked &marked) const;
    void relate(const QString &type, const Annotation &from, const Annotation &to, Marked &marked);
    bool setField(const BratDocument::Property &property, Marked &marked) const;
    bool link(Annotation &annotation, const BratDocument::Property &reference);
    bool linkEntity(
        Annotation &annotation, const QString &database, const QString &id, const QString &name);
    template <typename Value>
    Value make();
    template <typename Record>
    Id<Record> record(
        QMap<QUuid, Record> &records, QUuid uuid, QString Record::*member, const QString &name);

    ImportSink &m_sink;
    std::set<QUuid> m_newRecords; // or changed ones, not handed over yet; in an order that stays
    ChangeSet m_values; // of the article at hand
    qint64 m_lastNumber = 0;
    BratTags m_tags{m_lastNumber};
    QHash<QString, BratConfig> m_configs; // by folder
    const BratConfig *m_config = nullptr; // of the article at hand
    QMap<QUuid, Entity> m_entities;
    QMap<QUuid, Claim> m_claims;
    QMap<QUuid, Source> m_sources;
    QHash<QString, QUuid> m_references; // entities of other programs, by "DATABASE:ID"
    QHash<EntityId, QUuid> m_entityUuids; // of those
    qint64 m_size = 0; // of the files of the article at hand, in bytes
    qsizetype m_lines = 0; // of its annotation files
    qint64 m_marked = 0; // characters that its annotations mark
    QDateTime m_now;
};

} // namespace Standoff
