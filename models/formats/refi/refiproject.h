// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/refi/reficodes.h"
#include "text/error.h"

#include <QCoreApplication>
#include <QHash>
#include <QMultiHash>
#include <optional>

namespace Standoff {

// All of a project.qde but its sources: what they refer to stands before and behind them.
class RefiProject
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::RefiProject)

public:
    struct Note
    {
        QString name;
        QString text;
        QString path; // of the text, where it is a file
    };
    struct Link
    {
        QString guid;
        QString name;
        QString origin; // keys of GUIDs, as all here
        QString target;
        QStringList notes;
        qint64 line = 0;
    };
    using Value = std::pair<QString, QString>; // name of a variable, and its value as text

    // The error says in which line what is wrong.
    static Result<RefiProject> read(const QByteArray &xml);

    QString name;
    QString origin;
    QString basePath;
    RefiCodes codes;
    QHash<QString, QString> users; // names, by key
    QHash<QString, QString> variables;
    QHash<QString, Note> notes;
    QList<Link> links;
    QHash<QString, QList<Value>> valuesOfSources; // by cases that are of a source
    QHash<QString, QStringList> casesOfSources; // their names
    QStringList leftOut;

    // A VariableValue, at which the reader stands; none where it has no value.
    std::optional<Value> readValue(QXmlStreamReader &xml) const;

private:
    void readUsers(QXmlStreamReader &xml);
    void readVariables(QXmlStreamReader &xml);
    void readCases(QXmlStreamReader &xml);
    void readCase(QXmlStreamReader &xml);
    void readNotes(QXmlStreamReader &xml);
    void readLinks(QXmlStreamReader &xml);
    void readPart(QXmlStreamReader &xml);

    qint64 m_count = 0; // of what is kept
    int m_sets = 0;
    int m_cases = 0; // that are not of a source as a whole
    bool isTooMuch();
};

// What is wrong with the XML, and where.
Error refiXmlError(const QXmlStreamReader &xml);
// The key of a reference in an attribute.
QString refiTargetOf(QXmlStreamReader &xml);

} // namespace Standoff
