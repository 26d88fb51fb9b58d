// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "store/foreign/foreigndatabase.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

namespace Standoff {

// All of a .dna file but its documents: coders, variables, and what is coded of statements. Of
// versions 2 and 3, which are told apart by their tables.
class DnaDatabase
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::DnaDatabase)

public:
    struct Type // of statements
    {
        QString label;
        QString color; // "#rrggbb"
    };
    struct Variable
    {
        QString name;
        QString dataType; // "boolean", "integer", "long text", "short text"
        qint64 type = 0; // of statements
    };
    struct Statement
    {
        qint64 id = 0;
        qint64 type = 0;
        qint64 begin = 0; // UTF-16 units, half-open
        qint64 end = 0;
        qint64 coder = 0;
    };
    // Documents as they are read, one by one.
    struct Document
    {
        qint64 id = 0;
        QString title;
        QString text;
        QString author;
        QString source;
        QString section;
        QString type;
        QString notes;
        QString published; // ISO 8601
        qint64 coder = 0;
    };
    // Of a value of a variable: names and values of its attributes.
    using Attributes = QList<std::pair<QString, QString>>;

    static Result<DnaDatabase> read(const QString &path);
    // The rows of DOCUMENTS, one after the other.
    Result<> eachDocument(const std::function<Result<>(const Document &document)> &take);

    bool isSecond() const { return m_isSecond; }
    bool hasJournal() const { return m_database->hasJournal(); }
    QMap<qint64, Type> types;
    QMap<qint64, Variable> variables;
    QHash<qint64, QString> coders;
    QMap<qint64, QList<Statement>> statements; // of documents
    QHash<qint64, QMap<qint64, QString>> values; // of statements, by variable; none that is ""
    QMap<std::pair<qint64, QString>, Attributes> attributes; // of variable and value
    QList<std::pair<qint64, qint64>> links; // between statements
    qint64 documentCount = 0;
    QStringList leftOut; // what has no place in a project

private:
    using Row = ForeignRow;
    Result<> each(const QString &table, const QStringList &columns,
        const std::function<void(const Row &row)> &take);
    Result<> readTypes();
    Result<> readStatements();
    Result<> readValues();
    Result<> readEntities();
    Result<> readAttributes();
    Result<> readRest();
    void addValue(qint64 statement, qint64 variable, const QString &value);

    std::unique_ptr<ForeignDatabase> m_database;
    QHash<qint64, std::pair<qint64, QString>> m_entities; // variable and value
    bool m_isSecond = false;
    qint64 m_characters = 0; // of values
};

} // namespace Standoff
