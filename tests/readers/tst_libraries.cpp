// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "program/testprogram.h"
#include "readers/libraries/library.h"
#include "support/paragraphs.h"
#include "support/readarticle.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Standoff;

namespace {

const QString nexisUni = uR"(User Name: Ada Rehn
Job Number: 123456

Documents (2)

1. Ferry terminal to close
Client/Matter: -None-
Search Terms: ferry

Page 1 of 3

Ferry terminal to close
The Kesten Courier
March 4, 2024 Monday
Late Edition - Final

Copyright 2024 The Kesten Courier All Rights Reserved

Section: NEWS; Pg. 3
Length: 212 words
Byline: By Ada Rehn
Dateline: KESTEN
Highlight: The pier was built in 1931.

Body

The harbour authority said: the old ferry terminal will close.

Subject: the pier. That was all he wrote.

“Language: plain,” she said.

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: FERRIES (90%); HARBOURS (78%)

Load-Date: March 5, 2024

End of Document

Court asked to look into closing
The Kesten Courier
March 6, 2024 Wednesday

Length: 101 words

Body

Opposition councillors argue that it was decided without a vote.

Graphic

Photo, the mayor, by Bo Lind

Classification

Language: ENGLISH

Load-Date: March 7, 2024

End of Document
)"_s;
const QString nexisUniRead =
    uR"(Ferry terminal to close|By Ada Rehn|The Kesten Courier|2024-03-04|NEWS|FERRIES+HARBOURS|en||document 1
HEAD: Ferry terminal to close
by: By Ada Rehn
date: KESTEN
body: The pier was built in 1931.
body: The harbour authority said: the old ferry terminal will close.
body: Subject: the pier. That was all he wrote.
body: “Language: plain,” she said.
Court asked to look into closing||The Kesten Courier|2024-03-06|||en||document 2
HEAD: Court asked to look into closing
body: Opposition councillors argue that it was decided without a vote.
caption: Photo, the mayor, by Bo Lind)"_s.replace("|By Ada"_L1, "|Ada"_L1);

const QString nexisGerman = uR"(                           Dokument 1 von 2


                             Der Kestener Bote

                         4. März 2024 Montag

Fährhafen schließt vor dem Winter

AUTOR: Ada Rehn

RUBRIK: POLITIK; S. 3

LÄNGE: 212 Wörter

 Die Hafenbehörde von Kesten hat am Montag mitgeteilt, dass der alte
Fährhafen vor dem Winter schließt. Der Bürgermeister von New
York sagte nichts dazu.

UPDATE: 5. März 2024

SPRACHE: GERMAN; DEUTSCH

PUBLICATION-TYPE: Zeitung

                    Copyright 2024 Kestener Bote Verlag
                          Alle Rechte vorbehalten


                           Dokument 2 von 2


                             Der Kestener Bote

                         6. März 2024 Mittwoch

Gericht soll die
Schließung prüfen

LÄNGE: 101 Wörter

Die Opposition meint, es sei ohne Abstimmung entschieden worden.

UPDATE: 7. März 2024

SPRACHE: GERMAN; DEUTSCH
)"_s;
const QString nexisGermanRead =
    uR"(Fährhafen schließt vor dem Winter|Ada Rehn|Der Kestener Bote|2024-03-04|POLITIK||de||document 1
HEAD: Fährhafen schließt vor dem Winter
by: Ada Rehn
body: Die Hafenbehörde von Kesten hat am Montag mitgeteilt, dass der alte Fährhafen vor dem Winter schließt. Der Bürgermeister von New York sagte nichts dazu.
Gericht soll die Schließung prüfen||Der Kestener Bote|2024-03-06|||de||document 2
HEAD: Gericht soll die Schließung prüfen
body: Die Opposition meint, es sei ohne Abstimmung entschieden worden.)"_s;

const QString nexisFrench = uR"(                           1 de 1 DOCUMENTS

                             Le Courrier de Kesten

                         lundi 4 mars 2024

Le terminal des ferries fermera

AUTEUR: Ada Rehn

RUBRIQUE: POLITIQUE; Pg. 3

LONGUEUR: 212 mots

L'autorité portuaire a déclaré que le vieux terminal fermera.

DATE-CHARGEMENT: 5 mars 2024

LANGUE: FRENCH; FRANÇAIS
)"_s;
const QString nexisFrenchRead =
    uR"(Le terminal des ferries fermera|Ada Rehn|Le Courrier de Kesten|2024-03-04|POLITIQUE||fr||
HEAD: Le terminal des ferries fermera
by: Ada Rehn
body: L'autorité portuaire a déclaré que le vieux terminal fermera.)"_s;

const QString factivaCodes = uR"(HD	Ferry terminal to close
BY	By Ada Rehn
WC	312 words
PD	4 March 2024
SN	The Kesten Courier
SC	KEST
LA	English
CY	(c) 2024 The Kesten Courier. All Rights Reserved.
LP	The harbour authority said that the old ferry terminal will close.
TD
“We were told in an e-mail,” said Irma Valko.

IN the end nobody asked. TD Bank said nothing.
CO	kstn : Kesten Harbour
NS	gcat : Politics | gtrans : Transport
AN	Document KEST000020240304ek3400023

HD
Court asked to look
WC
101 words
PD
6 March 2024
SN
The Kesten Courier
LP
Opposition councillors argue.
TD
More of it.
AN
Document KEST000020240306ek3600024
)"_s;
const QString factivaCodesRead =
    uR"(Ferry terminal to close|Ada Rehn|The Kesten Courier|2024-03-04||gcat : Politics+gtrans : Transport|en||document 1
HEAD: Ferry terminal to close
by: By Ada Rehn
body: The harbour authority said that the old ferry terminal will close.
body: “We were told in an e-mail,” said Irma Valko.
body: IN the end nobody asked. TD Bank said nothing.
Court asked to look||The Kesten Courier|2024-03-06|||||document 2
HEAD: Court asked to look
body: Opposition councillors argue.
body: More of it.)"_s;

const QString factiva = uR"(Factiva

Ferry terminal to close
By Ada Rehn
312 words
4 March 2024
10:33
The Kesten Courier
KEST
A3
English
(c) 2024 The Kesten Courier. All Rights Reserved.

The harbour authority said that the old ferry terminal will close.

Document KEST000020240304ek3400023 was not what he asked for.

Kesten Courier Ltd
Document KEST000020240304ek3400023

Court asked to look into closing
101 words
6 March 2024
The Kesten Courier
KEST
English
Opposition councillors argue that it was decided without a vote.
It was late.
(c) 2024 The Kesten Courier
Document KEST000020240306ek3600024
)"_s;
const QString factivaRead =
    uR"(Ferry terminal to close|Ada Rehn|The Kesten Courier|2024-03-04|||en||document 1
HEAD: Ferry terminal to close
by: By Ada Rehn
body: The harbour authority said that the old ferry terminal will close.
body: Document KEST000020240304ek3400023 was not what he asked for.
credit: Kesten Courier Ltd
Court asked to look into closing||The Kesten Courier|2024-03-06|||en||document 2
HEAD: Court asked to look into closing
body: Opposition councillors argue that it was decided without a vote.
body: It was late.
credit: (c) 2024 The Kesten Courier)"_s;

const QString factivaPage =
    u"<html><head><title>Factiva</title></head><body><div class=\"article enArticle\"><table>"
    "<tr><td><b>HD</b></td><td><span class=\"enHeadline\"><b>Ferry terminal to "
    "close</b></span></td></tr>"
    "<tr><td><b>WC</b></td><td>312 words</td></tr><tr><td><b>PD</b></td><td>4 March 2024</td></tr>"
    "<tr><td><b>SN</b></td><td>The Kesten Courier</td></tr><tr><td><b>LP</b></td><td>"
    "<p class=\"articleParagraph\">The harbour authority said "
    "so.</p></td></tr><tr><td><b>TD</b></td><td>"
    "<p class=\"articleParagraph\">Nobody was asked.</p><p class=\"articleParagraph\">It was "
    "late.</p>"
    "</td></tr><tr><td><b>AN</b></td><td>Document KEST000020240304ek3400023</td></tr></table></div>"
    "<div class=\"article enArticle\"><div>Front page</div><p><span class=\"enHeadline\"><b>Court "
    "asked to look</b></span></p>"
    "<div>By Bo Lind</div><div>101 words</div><div>6 March 2024</div><div>The Kesten Courier</div>"
    "<div>KEST</div><div>English</div><p class=\"articleParagraph\">Opposition councillors "
    "argue.</p>"
    "<p>Document KEST000020240306ek3600024</p></div></body></html>"_s;
const QString factivaPageRead =
    uR"(Ferry terminal to close||The Kesten Courier|2024-03-04|||||document 1
HEAD: Ferry terminal to close
body: The harbour authority said so.
body: Nobody was asked.
body: It was late.
Court asked to look|Bo Lind|The Kesten Courier|2024-03-06|Front page||en||document 2
HEAD: Court asked to look
by: By Bo Lind
body: Opposition councillors argue.)"_s;

const QString proQuest = uR"(____________________________________________________________

Report Information from ProQuest
____________________________________________________________

Document 1 of 2

Ferry terminal to close

Author: Rehn, Ada

ProQuest document link

Abstract: The old terminal will close.

Full text: The harbour authority said that the old ferry terminal will close.

Location: the pier. So the mayor began.

Subject: Ferries; Harbours

Location: Kesten

Title: Ferry terminal to close

Publication title: The Kesten Courier; Kesten

Publication date: Mar 4, 2024

Section: News

Language of publication: English

ProQuest document ID: 12345678

Document URL: http://search.example/docview/12345678
____________________________________________________________

Document 2 of 2

Court asked to look

Full text: Opposition councillors argue.
Title: Court asked to look
Publication title: The Kesten Courier
Publication date: Mar 6, 2024
ProQuest document ID: 12345679
____________________________________________________________

Bibliography
)"_s;
const QString proQuestRead =
    uR"(Ferry terminal to close|Rehn, Ada|The Kesten Courier|2024-03-04|News|Ferries+Harbours|en|http://search.example/docview/12345678|document 1
HEAD: Ferry terminal to close
by: Rehn, Ada
body: The harbour authority said that the old ferry terminal will close.
body: Location: the pier. So the mayor began.
Court asked to look||The Kesten Courier|2024-03-06|||||document 2
HEAD: Court asked to look
body: Opposition councillors argue.)"_s;

const QString europresse =
    u"<html><head><title>Europresse</title></head><body><article><header>"
    "<div><span class=\"DocPublicationName\">Le Courrier de Kesten, no. 4301</span></div>"
    "<div><span class=\"DocHeader\">Politique, lundi 4 mars 2024 212 mots, p. 4</span></div>"
    "<div class=\"titreArticle\"><p>Le terminal fermera</p></div><p>Ada Rehn</p></header>"
    "<section><p>L'autorité portuaire a déclaré que le vieux terminal fermera.</p>"
    "<p>Personne n'a été consulté, a dit Irma Valko.</p></section><footer>"
    "<p>© 2024 Le Courrier de Kesten. Tous droits réservés.</p>"
    "<p>Certificat émis le 20 juin 2024 à "
    "UNIVERSITE</p><div>news·20240304·CK·0611098</div></footer></article>"
    "<article><header><div><span class=\"DocPublicationName\">Le Courrier de Kesten</span></div>"
    "<div><span class=\"DocHeader\">mercredi 6 mars 2024 101 mots, p. 5</span></div>"
    "<div class=\"titreArticle\"><p>La justice est saisie</p></div></header>"
    "<section><p>L'opposition estime que la fermeture a été décidée sans vote.</p></section>"
    "<footer><div>news·20240306·CK·0611099</div></footer></article>"
    "<p>Aujourd'hui dans Europresse</p></body></html>"_s;
const QString europresseRead =
    uR"(Le terminal fermera|Ada Rehn|Le Courrier de Kesten|2024-03-04|Politique||||document 1
HEAD: Le terminal fermera
by: Ada Rehn
body: L'autorité portuaire a déclaré que le vieux terminal fermera.
body: Personne n'a été consulté, a dit Irma Valko.
La justice est saisie||Le Courrier de Kesten|2024-03-06|||||document 2
HEAD: La justice est saisie
body: L'opposition estime que la fermeture a été décidée sans vote.)"_s;

QString asRtf(const QString &text)
{
    QString rtf = u"{\\rtf1\\ansi "_s;
    for (const QChar c : text) {
        if (c == u'\n')
            rtf += u"\\par "_s;
        else if (c == u'\t')
            rtf += u"\\tab "_s;
        else if (c > u'\x7f')
            rtf += u"\\u%1?"_s.arg(int(short(c.unicode())));
        else
            rtf += c;
    }
    return rtf + u'}';
}

QList<IncomingArticle> read(const QString &name, const QString &content)
{
    QList<IncomingArticle> articles;
    const auto done = articlesFrom({name, content.toUtf8(), {}}, {}, appendTo(articles));
    if (!done)
        qWarning("%ls", qUtf16Printable(done.error().text));
    return articles;
}

QString readFacts(const QList<IncomingArticle> &articles)
{
    QStringList parts;
    for (const IncomingArticle &a : articles) {
        parts.append(QStringList{a.title, a.byline, a.publisher, a.published, a.section,
            a.labels.join(u'+'), a.language, a.url, a.part}
                .join(u'|'));
        parts.append(paragraphsOf(a.text));
    }
    return parts.join(u'\n');
}

} // namespace

class TestLibraries : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Nexis Uni") << u"a.txt"_s << nexisUni << nexisUniRead;
        QTest::newRow("Nexis Uni, RTF") << u"a.rtf"_s << asRtf(nexisUni) << nexisUniRead;
        QTest::newRow("LexisNexis, German") << u"a.txt"_s << nexisGerman << nexisGermanRead;
        QTest::newRow("LexisNexis, French") << u"a.txt"_s << nexisFrench << nexisFrenchRead;
        QTest::newRow("Factiva with codes") << u"a.txt"_s << factivaCodes << factivaCodesRead;
        QTest::newRow("Factiva") << u"a"_s << factiva << factivaRead;
        QTest::newRow("Factiva, RTF") << u"a.rtf"_s << asRtf(factiva) << factivaRead;
        QTest::newRow("Factiva, page") << u"a.html"_s << factivaPage << factivaPageRead;
        QTest::newRow("ProQuest") << u"a.txt"_s << proQuest << proQuestRead;
        QTest::newRow("ProQuest, RTF") << u"a.rtf"_s << asRtf(proQuest) << proQuestRead;
        QTest::newRow("Europresse") << u"a.html"_s << europresse << europresseRead;
    }

    void reads()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, content);
        QFETCH(const QString, expected);
        QCOMPARE(readFacts(read(name, content)), expected);
    }

    // What is not in the text is told, and the lines of each document are kept.
    void nothingIsLostWithoutAWord()
    {
        for (const QString &file : {nexisUni, nexisGerman, factivaCodes, factiva, proQuest}) {
            QString told;
            for (const IncomingArticle &article : read(u"a.txt"_s, file))
                told += article.text.string() + u'\n' + article.remarks.join(u'\n') + u'\n';
            for (const QString &line : file.split(u'\n')) {
                const QString text = line.simplified();
                // The names of fields whose values are in the text, and what parts documents.
                static const QRegularExpression mark(
                    u"^(?:[A-Z]{2}|_+|(?:Document|Dokument) \\d.*|End of Document|Body|(?:Byline|AUTOR|Author|BY|HD|LP|TD|Dateline|Highlight|Full text)\\b.*)$"_s);
                if (mark.match(text).hasMatch())
                    continue;
                QVERIFY2(told.simplified().contains(text), qPrintable(text));
            }
        }
    }

    void aFileOfOneKeepsItsBytes()
    {
        const QList<IncomingArticle> articles = read(u"a.txt"_s, nexisFrench);
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles.first().original, nexisFrench.toUtf8());
        QCOMPARE(articles.first().mediaType, u"text/plain"_s);
    }

    void wrappedLinesStayWhereThatIsWanted()
    {
        QList<IncomingArticle> articles;
        QVERIFY(articlesFrom(
            {u"a.txt"_s, nexisGerman.toUtf8(), {}}, {.keepsLines = true}, appendTo(articles)));
        QVERIFY(paragraphsOf(articles.value(0).text).contains(u"body: York sagte nichts dazu."));
    }

    void speakingOfALibraryIsNoDocument_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("names and marks")
            << u"Archive closes\n\nBy Ada Rehn\n\nLexisNexis, Factiva and ProQuest have 3 of 5 "
               u"papers.\n\n"
               "End of Document\n\nLength: nobody knows. Document 1 of 3 was found.\n"_s;
        QTest::newRow("a number of Factiva")
            << u"He quoted a paper.\n\nDocument KEST000020240304ek3400023\n\nNobody had it.\n"_s;
        QTest::newRow("a number of Europresse")
            << u"He quoted a paper.\n\nnews·20240304·CK·0611098\n\nNobody had it.\n"_s;
        QTest::newRow("fields")
            << u"A form\n\nTitle: Ferry\n\nPublication title: none\n\nFull text: missing, he said.\n"_s;
    }

    void speakingOfALibraryIsNoDocument()
    {
        QFETCH(const QString, text);
        QVERIFY(!isOfLibrary(text));
        const QList<IncomingArticle> articles = read(u"a.txt"_s, text);
        QCOMPARE(articles.size(), 1);
        QCOMPARE(articles.first().text.string(), text);
    }

    // Many headlines one in the other cost no more than as many beside one another.
    void hostilePagesTakeNoLonger()
    {
        const QString begin = u"<html><body><p>Document KEST000020240304ek3400023</p>"_s;
        const QString nested = begin + u"<span class=\"enHeadline\">a"_s.repeated(30'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!textOfLibraryPage(nested));
        QVERIFY(!isOfLibrary(u"Subject: x\nEnd of Document\n"_s.repeated(50'000)));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

STANDOFF_TEST(QCoreApplication, TestLibraries)
#include "tst_libraries.moc"
