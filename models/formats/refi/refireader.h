// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignreader.h"
#include "formats/refi/refiproject.h"
#include "readers/unpacking/ziparchive.h"
#include "text/progress.h"

#include <QCoreApplication>

namespace Standoff {

// Reads projects of REFI-QDA: project.qde in a ZIP archive, with the texts beside it. Names in the
// archive are compared without case, as some programs write "Project.qde" and "Sources/".
class RefiReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::RefiReader)

public:
    explicit RefiReader(ImportSink &sink)
        : m_reader(sink)
    {
    }

    Result<> readProject(const QString &path, const Progress &progress);
    // A .qdc, of codes only.
    Result<> readCodebook(const QString &path);
    Result<> finish() { return m_reader.finish(); }

private:
    struct Source; // that is being read
    struct Coding
    {
        QString code; // key
        QString user;
        QDateTime created;
        QStringList notes;
    };

    Result<> openArchive();
    void tellRest();
    std::unexpected<Error> failed(const QString &what) const;
    Result<QByteArray> member(const QString &name, qint64 most) const;
    Result<QByteArray> bytesAt(const QString &path) const;
    Result<> readSources(const QByteArray &qde, const Progress &progress);
    Result<> readSource(QXmlStreamReader &xml);
    // `name` and `guid` of what the text is of, where it is not a source by itself.
    Result<> readTextSource(QXmlStreamReader &xml, const QString &name, const QString &guid);
    Result<> readRepresentation(QXmlStreamReader &xml);
    void readPart(QXmlStreamReader &xml, Source &source);
    Result<> takeSource(Source &source);
    void readSelection(QXmlStreamReader &xml, Source &source);
    Coding readCoding(QXmlStreamReader &xml) const;
    void addMark(ForeignMark mark, const Coding &coding, const QStringList &notes, Source &source);
    // One for each code.
    void addMarks(
        ForeignMark mark, const QList<Coding> &codings, const QStringList &notes, Source &source);
    Result<> addText(Source &source);
    void addHeader(Source &source);
    void addRelations(Source &source);
    QString textOfNote(const QString &guid);
    QString notesFor(const QStringList &guids, ForeignMark *mark, QString &joined);
    Counting counting() const;
    void leaveOut(const QString &place, const QString &what);
    void declare(RefiCodes &codes);

    ForeignReader m_reader;
    QString m_path;
    std::optional<ZipArchive> m_archive;
    QHash<QString, qsizetype> m_members; // by name in lower case
    RefiProject m_project;
    QMultiHash<QString, qsizetype> m_linksFrom; // by origin
    QSet<QString> m_ownLinks; // that are no relations
    QSet<qsizetype> m_usedLinks;
    qint64 m_noteCharacters = 0; // that were taken
    qint64 m_textBytes = 0;
    QMap<QString, int> m_others; // sources that are no text, by the kind
};

} // namespace Standoff
