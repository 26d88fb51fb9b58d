// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/webanno/webannoschema.h"
#include "text/error.h"
#include "text/textrange.h"

#include <QCoreApplication>
#include <functional>

namespace Standoff {

// A token or a part of one: a row of a file in WebAnno TSV.
struct WebAnnoUnit
{
    QString id; // "1-2", "1-2.1"
    qint64 begin = 0; // as the file says
    qint64 end = 0;
    QString text;
    QStringList cells; // as many as the columns of all layers
    int line = 0; // from 1
    bool isPart = false; // of the last token before it
    TextRange range; // in the text of the document, in UTF-16 units
};

struct WebAnnoSentence
{
    QString id; // "" for none
    QString text; // lines with "\n" between
    QList<WebAnnoUnit> units;
    TextRange range; // in the text of the document
};

// A file in WebAnno TSV 3, and the text that it is about.
class WebAnnoDocument
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::WebAnnoDocument)

public:
    // Is told what cannot be understood.
    using LeaveOut = std::function<void(const QString &place, const QString &what)>;

    // The error is that it is no such file. Rows that are not like rows are left out. O(file).
    static Result<WebAnnoDocument> from(const QString &file, const LeaveOut &leaveOut);
    // "WebAnno TSV 3.3" in the first line; "" for none.
    static QString versionIn(const QString &file);

    const QString &version() const { return m_version; } // "3.3"
    const QList<WebAnnoLayer> &layers() const { return m_layers; }
    const QList<WebAnnoSentence> &sentences() const { return m_sentences; }
    // The sentences with what stands between them: nothing, a line feed, or a line feed and spaces,
    // since a file does not say more than how long it is.
    const QString &text() const { return m_text; }
    // Whether the file counts code points, as some programs do, instead of UTF-16 units.
    bool countsCodePoints() const { return m_countsCodePoints; }

private:
    class Lines;

    Result<> readHeader(Lines &lines);
    void readSentences(Lines &lines, const LeaveOut &leaveOut);
    std::optional<WebAnnoUnit> unitIn(const QString &line, int number, int columns) const;
    // Puts sentences and units into the text. Returns how many units are not what they say.
    int place(bool codePoints);
    void leaveOutMisplaced(const LeaveOut &leaveOut);

    QString m_version;
    QList<WebAnnoLayer> m_layers;
    QList<WebAnnoSentence> m_sentences;
    QString m_text;
    bool m_countsCodePoints = false;
};

} // namespace Standoff
