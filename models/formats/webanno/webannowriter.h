// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/output.h"
#include "formats/webanno/webannosentences.h"
#include "formats/webanno/webannounits.h"

namespace Standoff {

// Writes an article in WebAnno TSV.
class WebAnnoWriter
{
public:
    WebAnnoWriter(const WebAnnoContent &content, const WebAnnoSentences &sentences,
        const QString &text, const QString &version, Output &output);

    void write();

private:
    void line(const QString &text) { m_output.write((text + u'\n').toUtf8()); }
    void writeRow(const WebAnnoRow &row);
    QString cell(const WebAnnoColumn &column, const WebAnnoLayer &layer, int value) const;
    QString spanCell(const WebAnnoColumn &column, const WebAnnoLayer &layer, int span) const;
    QString targetCell(const WebAnnoColumn &column, int span) const;
    QString roleCell(const WebAnnoColumn &column, int span) const;
    QString featureCell(const QMap<QString, QString> &features, const QString &feature) const;
    QString numbered(int span) const;

    const WebAnnoContent &m_content;
    const WebAnnoSentences &m_sentences;
    const QString &m_text;
    QString m_version;
    Output &m_output;
    WebAnnoUnits m_units;
};

} // namespace Standoff
