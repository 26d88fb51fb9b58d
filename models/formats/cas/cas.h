// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Standoff {

// The Common Analysis Structure of Apache UIMA (https://uima.apache.org/d/uimaj-current/ref.html):
// typed structures that refer to each other by number, as its XMI and its JSON have them alike.

// A feature of a structure, and what it holds.
struct CasFeature
{
    QString name;
    QStringList texts; // its value, or those of an array; numbers and truth values as text
    QList<qint64> references; // to structures, instead
    bool isReference = false;
    bool isList = false; // several texts or references, whatever their number
    bool isNumber = false;
};

struct CasStructure
{
    qint64 id = 0;
    QString type; // full name
    QList<CasFeature> features;

    const CasFeature *find(QStringView feature) const;
    // "" where there is none, or a reference.
    QString text(QStringView feature) const;
    // The first reference; 0 where there is none.
    qint64 reference(QStringView feature) const;
    qint64 number(QStringView feature, qint64 otherwise = -1) const;

    // Nothing is added of an empty text.
    void add(const QString &feature, const QString &text);
    void addNumber(const QString &feature, qint64 number);
    void addReference(const QString &feature, qint64 id);
    void addReferences(const QString &feature, const QList<qint64> &ids);
};

// What a type declares.
struct CasTypeFeature
{
    QString name;
    QString range; // the full name of a type
};

struct CasType
{
    QString name;
    QString supertype;
    QMap<QString, CasTypeFeature> features; // by name
};

// The types of a type system, by full name. The ones that are built into UIMA need not be there.
class CasTypes
{
public:
    static constexpr int most = 50'000; // types, and features of one

    // What is there already is kept, and gets further features. Nothing happens when there are too
    // many.
    void add(const CasType &type);
    const QMap<QString, CasType> &all() const { return m_types; }
    // The range of a feature, also of one that is inherited; "" where none is declared.
    QString rangeOf(const QString &type, const QString &feature) const;
    // Whether values of that range are texts, numbers or truth values, not structures.
    bool isPrimitive(const QString &range) const;

private:
    QMap<QString, CasType> m_types;
};

struct CasView
{
    qint64 sofa = 0;
    QList<qint64> members;
};

struct Cas
{
    static constexpr int most = 1'000'000; // structures

    CasTypes types;
    QList<CasStructure> structures;
    QList<CasView> views;
    QStringList remarks; // on what could not be understood

    // False where there is a structure of that number, or too many.
    bool add(CasStructure structure);
    const CasStructure *find(qint64 id) const;
    // The same text, which takes memory once; there are few names, and many structures.
    QString shared(const QString &name);
    qsizetype placeOf(qint64 id) const { return m_places.value(id, -1); } // in structures
    // What a feature refers to, also where that is an array or a list. O(length).
    QList<qint64> referencesOf(const CasFeature &feature) const;
    // Its texts, in the same way.
    QStringList textsOf(const CasFeature &feature) const;

private:
    const CasStructure *containerOf(const CasFeature &feature) const;
    template <typename Take>
    void eachLink(const CasStructure *list, Take &&take) const;

    QHash<qint64, qsizetype> m_places;
    QSet<QString> m_names;
    // How many links of lists are followed yet in all: many may share one that is long.
    mutable qint64 m_linksLeft = 4'000'000;
};

} // namespace Standoff
