// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/brat/bratcompanions.h"
#include "formats/brat/bratconfig.h"
#include "formats/brat/bratdocument.h"
#include "formats/brat/bratfiles.h"
#include "formats/interchange/foreignreader.h"

#include <QCoreApplication>

namespace Standoff {

// Hands over an article for each text of brat, with what its annotators marked, and keeps the files
// as companions of the text.
class BratReader
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::BratReader)

public:
    explicit BratReader(ImportSink &sink)
        : m_companions(sink)
    {
    }

    Result<> read(const BratFiles::Article &article);
    Result<> finish() { return m_reader.finish(); }
    void tell(const BratFiles::Told &told);

private:
    Result<const BratConfig *> configFor(const BratFiles::Article &article);
    Result<QByteArray> bytesOf(const QString &path);
    Result<> checkLines(const QString &path, const QByteArray &bytes);
    // Whether it was said that the text of the article is more than could be meant.
    Result<> checkMarked(const QString &path, const QList<ForeignMark> &marks) const;
    Result<BratDocument> documentOf(
        const BratFiles::Group &group, bool isAlone, ForeignArticle &article);
    void addCompanion(const QString &file, const QByteArray &bytes, const QString &annotator,
        ForeignArticle &article) const;

    BratCompanions m_companions;
    ForeignReader m_reader{m_companions};
    QHash<QString, BratConfig> m_configs; // by folder of a text
    qint64 m_size = 0; // of the files of the article at hand, in bytes
    qsizetype m_lines = 0; // of its annotation files
};

} // namespace Standoff
