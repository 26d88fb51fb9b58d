// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/libraries/nexislines.h"

#include "readers/libraries/librarydocument.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

NexisField nexisField(const QString &name)
{
    static const QHash<QString, NexisField> fields = [] {
        const std::pair<NexisField, QStringView> names[] = {
            {NexisField::Headline, u"headline,titel,titre,überschrift,titular,kop,titolo"},
            {NexisField::Byline, u"byline,autor,auteur,auteurs,verfasser,author,autore,signature"},
            {NexisField::Section, u"section,rubrik,rubrique,sección,seccion,sectie,sezione,seção"},
            {NexisField::Length,
                u"length,länge,laenge,longueur,longitud,lengte,lunghezza,comprimento"},
            {NexisField::Dateline, u"dateline,ort,lieu,datumszeile"},
            {NexisField::Highlight, u"highlight,encart,chapeau,vorspann,abstract"},
            {NexisField::Body, u"body,hauptteil,haupttext,corps,cuerpo,corpo,inhalt"},
            {NexisField::Graphic, u"graphic,grafik,graphique,gráfico,illustration"},
            {NexisField::Note, u"notes,note,correction,korrektur,anmerkung,series"},
            {NexisField::Loaded,
                u"load-date,load date,update,date-chargement,date de chargement,ladedatum,"
                "fecha-de-carga,laad-datum,laaddatum"},
            {NexisField::Language, u"language,sprache,langue,idioma,taal,lingua"},
            {NexisField::Subject, u"subject,thema,themen,sujet,asunto,onderwerp,soggetto"},
            {NexisField::Other,
                u"publication-type,publication type,pub-type,publikationstyp,publikation-typ,"
                "type-publication,type de publication,document-type,document type,organization,"
                "organisation,organisatie,company,firma,firmen,unternehmen,entreprise,société,"
                "ticker,industry,branche,industrie,secteur,geographic,geographie,geografie,"
                "géographie,country,land,pays,state,staat,bundesland,état,city,stadt,ville,person,"
                "personen,personne,journal-code,journal code,zeitungs-code,zeitungscode,acc-no,"
                "type,distribution,issn,isbn,edition,ausgabe,édition,category,tags,link,url,"
                "doi,copyright,correction-date,time-of-day,cite,ipc,product"},
        };
        QHash<QString, NexisField> all;
        for (const auto &[field, list] : names) {
            for (const QStringView each : list.split(u','))
                all.insert(each.toString(), field);
        }
        return all;
    }();
    return fields.value(name);
}

} // namespace

NexisLine nexisLine(const QString &line)
{
    const QString name = line.simplified().toLower();
    if (const auto field = nexisField(name);
        field == NexisField::Body || field == NexisField::Graphic || field == NexisField::Note)
        return {field, {}};
    const auto field = libraryField(line);
    return field ? NexisLine{nexisField(field->name), field->value} : NexisLine();
}

bool isNexisClassification(const QString &line)
{
    static const QRegularExpression classification(
        u"^\\s*(?:classification|klassifizierung|klassifikation|clasificación|classificatie|classificazione)\\s*$"_s,
        nexisOptions);
    return classification.match(line).hasMatch();
}

bool isNexisPage(const QString &line)
{
    static const QRegularExpression page(
        u"^\\s*(?:page|seite|página|pagina) \\d+ (?:of|von|de|van|di|sur) \\d+\\s*$"_s,
        nexisOptions);
    return page.match(line).hasMatch();
}

bool isOfNexisTrailer(const QString &line)
{
    const NexisField field = nexisLine(line).field;
    const bool isField =
        field == NexisField::Graphic || field == NexisField::Note || field >= NexisField::Loaded;
    return isField || isCopyright(line) || isNexisClassification(line) || isNexisPage(line);
}

bool isNexisStart(const QString &line)
{
    static const QRegularExpression start(
        uR"(^\s*(?:\d+ (?:of|von|de|van|di) \d+ (?:documents?|dokumente?n?|documenten|documenti|documentos)|(?:document|dokument|documento) \d+ (?:of|von|de|van|di|sur) \d+)\s*$)"_s,
        nexisOptions);
    return start.match(line).hasMatch();
}

bool isNexisEnd(const QString &line)
{
    static const QRegularExpression end(
        uR"(^\s*(?:end of document|ende (?:des|der) dokument(?:s|es|e)?|fin du document|fin del documento|einde van (?:het )?document|fine del documento|fim do documento)\s*$)"_s,
        nexisOptions);
    return end.match(line).hasMatch();
}

} // namespace Standoff
