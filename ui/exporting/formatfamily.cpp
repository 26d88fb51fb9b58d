// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "exporting/formatfamily.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

struct FamilyWords
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::FormatFamily)
};

} // namespace

FormatFamily familyOf(const QString &format)
{
    using enum FormatFamily;
    static const QHash<QString, FormatFamily> families{{u"standoff-json"_s, Everything},
        {u"standoff-jsonl"_s, Everything}, {u"brat"_s, AnnotationTools},
        {u"webanno-tsv"_s, AnnotationTools}, {u"inception"_s, AnnotationTools},
        {u"uima-xmi"_s, AnnotationTools}, {u"uima-json"_s, AnnotationTools},
        {u"doccano"_s, AnnotationTools}, {u"label-studio"_s, AnnotationTools},
        {u"prodigy"_s, AnnotationTools}, {u"gate"_s, AnnotationTools},
        {u"pubannotation"_s, AnnotationTools}, {u"spacy"_s, Language}, {u"conll"_s, Language},
        {u"conllu"_s, Language}, {u"tei"_s, Language}, {u"bioc-json"_s, Language},
        {u"bioc-xml"_s, Language}, {u"web-annotation"_s, Web}, {u"refi-qda"_s, Coding},
        {u"refi-codebook"_s, Coding}, {u"csv"_s, Tables}, {u"tsv"_s, Tables}, {u"xlsx"_s, Tables},
        {u"html-marks"_s, ToRead}, {u"markdown-marks"_s, ToRead}, {u"text-marks"_s, ToRead},
        {u"claimreview"_s, Claims}, {u"averitec"_s, Claims}, {u"fever"_s, Claims},
        {u"checkthat"_s, Claims}};
    return families.value(format, Others);
}

QString shortNameOf(const FormatInfo &format)
{
    return format.name.section(u',', 0, 0).section(u" ("_s, 0, 0);
}

QString nameOf(FormatFamily family)
{
    switch (family) {
    case FormatFamily::Everything:
        return FamilyWords::tr("Everything", "formats that hold all of a project");
    case FormatFamily::AnnotationTools:
        return FamilyWords::tr("Annotation tools");
    case FormatFamily::Language:
        return FamilyWords::tr("Language", "formats of linguistics and language technology");
    case FormatFamily::Web:
        return FamilyWords::tr("Web");
    case FormatFamily::Coding:
        return FamilyWords::tr("Coding", "formats of qualitative research");
    case FormatFamily::Tables:
        return FamilyWords::tr("Tables");
    case FormatFamily::ToRead:
        return FamilyWords::tr("To read", "formats for people");
    case FormatFamily::Claims:
        return FamilyWords::tr("Claims", "formats of fact-checking");
    case FormatFamily::Others:
        break;
    }
    return FamilyWords::tr("Others", "formats of no other group");
}

} // namespace Standoff
