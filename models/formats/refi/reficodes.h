// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/interchange/foreignarticle.h"
#include "formats/interchange/xmloutput.h"
#include "project/project.h"
#include "text/checkjson.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>
#include <functional>
#include <nlohmann/json.hpp>

namespace Standoff {

// The codes of a REFI-QDA file. In those that we write, codes at the top that cannot be used are
// layers; a Set says what XML has no place for. In those of others all are in the layer "Codes".
class RefiCodes
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::RefiCodes)

public:
    static constexpr int most = 20'000;

    // Reads <Codes>, at which the reader stands.
    void read(QXmlStreamReader &xml);
    // Reads <Sets>: what we wrote into one is taken. How many others there are.
    int readSets(QXmlStreamReader &xml);
    bool isUtf16() const { return m_isUtf16; } // what offsets count, in files of ours
    bool isOurs() const { return m_isOurs; }
    void setOurs() { m_isOurs = true; }
    bool isEmpty() const { return m_codes.isEmpty(); }
    // What was left out, and why.
    const QStringList &leftOut() const { return m_leftOut; }

    // All tags, those above before those below. Once, after all is read.
    QList<ForeignTag> tags();
    // The tag of a code by its GUID, and its layer; "" where there is none.
    struct Name
    {
        QString tag;
        QString layer;
    };
    Name nameOf(const QString &guid) const { return m_names.value(guid); }
    // Of the Notes that a code refers to.
    void describe(const std::function<QString(const QString &guid)> &textOfNote);

private:
    struct Code
    {
        QString guid;
        QString name;
        QString guideline;
        QString color;
        bool isCodable = true;
        int parent = -1; // place of another
        QStringList notes; // GUIDs
    };
    void takeExtra(const ReadJson &extra);
    void readCode(QXmlStreamReader &xml, int parent, int depth);
    ForeignTag tagOf(int place, const QString &layer, const QString &parent);

    QList<Code> m_codes;
    QHash<QString, Name> m_names;
    QHash<QString, ReadJson> m_extras; // by GUID
    QHash<std::pair<QString, QString>, int> m_used; // names of a layer
    QStringList m_leftOut;
    bool m_isOurs = false;
    bool m_isUtf16 = false;
};

// Writes <Codes> and, into <Sets>, what it has no place for.
void writeRefiCodes(const Project &project, XmlOutput &xml);
void writeRefiSets(const Project &project, XmlOutput &xml, bool isUtf16);
// Whether there is any code to write.
bool hasRefiCodes(const Project &project);

} // namespace Standoff
