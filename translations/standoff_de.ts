<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>In lists and forms</source>
        <extracomment>what stands between a menu and one in it</extracomment>
        <translation>In Listen und Formularen</translation>
    </message>
</context>
<context>
    <name>Admiralty</name>
    <message>
        <source>completely reliable</source>
        <translation>völlig zuverlässig</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>in der Regel zuverlässig</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>in der Regel nicht zuverlässig</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>unzuverlässig</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht zu beurteilen</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>von anderen Quellen bestätigt</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>möglicherweise wahr</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>Wahrheit nicht zu beurteilen</translation>
    </message>
</context>
<context>
    <name>CheckJson</name>
    <message>
        <source>Values are nested more than %1 deep</source>
        <translation>Werte sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>There are more than %1 values</source>
        <translation>Es gibt mehr als %1 Werte</translation>
    </message>
    <message>
        <source>%1; this is more than can be read</source>
        <translation>%1; das ist mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>Line and column %1: %2</source>
        <translation>Zeile und Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the file that was written, %2 what of the project is not in it, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reads articles into the project, all in one step. Files that cannot be read are reported, and the others are added.</source>
        <translation>Liest Artikel in das Projekt ein, alle in einem Schritt. Was sich nicht lesen lässt, wird gemeldet; die anderen werden hinzugefügt.</translation>
    </message>
    <message>
        <source>An existing project.</source>
        <translation>Ein bestehendes Projekt.</translation>
    </message>
    <message>
        <source>The files are in this encoding, such as windows-1252.</source>
        <translation>Die Dateien haben diese Kodierung, etwa windows-1252.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adds a text again that the project already has.</source>
        <translation>Fügt einen Text, den das Projekt schon hat, noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed: %2</source>
        <translation>%1: Keine Änderung möglich: %2</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows help on the subcommand.</source>
        <translation>Zeigt die Hilfe zum Unterbefehl.</translation>
    </message>
    <message>
        <source>Prints one JSON document; offsets are code points.</source>
        <translation>Gibt ein einziges JSON-Dokument aus; Offsets sind Codepoints.</translation>
    </message>
    <message>
        <source>Who makes the changes (default: STANDOFF_ANNOTATOR, or else the account&apos;s name).</source>
        <translation>Wer die Änderungen macht (Vorgabe: STANDOFF_ANNOTATOR, sonst der Name des Kontos).</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”</source>
        <translation>unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>The name of a file is empty</source>
        <translation>Der Name einer Datei ist leer</translation>
    </message>
    <message>
        <source>%1: %2; see “standoff %1 --help”</source>
        <translation>%1: %2; siehe „standoff %1 --help“</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>STELLE</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation>Mit dem Projekt ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Das Projekt.</translation>
    </message>
    <message>
        <source>new PROJECT [--tagset FILE]</source>
        <extracomment>The words in capitals stand for what a person gives.</extracomment>
        <translation>new PROJEKT [--tagset DATEI]</translation>
    </message>
    <message>
        <source>make a project</source>
        <translation>ein Projekt anlegen</translation>
    </message>
    <message>
        <source>add PROJECT ARTICLE…</source>
        <translation>add PROJEKT ARTIKEL…</translation>
    </message>
    <message>
        <source>read articles into the project</source>
        <translation>Artikel in das Projekt einlesen</translation>
    </message>
    <message>
        <source>read annotated documents</source>
        <translation>annotierte Dokumente lesen</translation>
    </message>
    <message>
        <source>write annotated documents</source>
        <translation>annotierte Dokumente schreiben</translation>
    </message>
    <message>
        <source>formats [--json]</source>
        <translation>formats [--json]</translation>
    </message>
    <message>
        <source>list the formats that can be read and written</source>
        <translation>lesbare und schreibbare Formate auflisten</translation>
    </message>
    <message>
        <source>info PROJECT [--json]</source>
        <translation>info PROJEKT [--json]</translation>
    </message>
    <message>
        <source>show how much is in the project</source>
        <translation>Umfang des Projekts anzeigen</translation>
    </message>
    <message>
        <source>list what is in the project</source>
        <translation>Inhalt des Projekts auflisten</translation>
    </message>
    <message>
        <source>check PROJECT [--json]</source>
        <translation>check PROJEKT [--json]</translation>
    </message>
    <message>
        <source>check the file and its content</source>
        <translation>Datei und Inhalt des Projekts prüfen</translation>
    </message>
    <message>
        <source>standoff [PROJECT | ARTICLE…]</source>
        <translation>standoff [PROJEKT | ARTIKEL…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>“standoff SUBCOMMAND --help” says more. The exit status is 0 for success, 1 for failure and 2 for wrong usage.</source>
        <translation>„standoff UNTERBEFEHL --help“ sagt mehr dazu. Der Exit-Status ist 0 bei Erfolg, 1 bei einem Fehler, 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>%1: There is no such subcommand; see “standoff --help”</source>
        <translation>%1: Diesen Unterbefehl gibt es nicht; siehe „standoff --help“</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;exporting&quot;</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: Lost in this format: %2</source>
        <extracomment>%1 is the file, and what in it; %2 what of that a format cannot carry</extracomment>
        <translation>%1: In diesem Format verloren: %2</translation>
    </message>
    <message>
        <source>The format to write; see “standoff formats”.</source>
        <translation>Das Ausgabeformat; siehe „standoff formats“.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Only this article; can be given more than once.</source>
        <translation>Nur diesen Artikel; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The ID of an article is a number; see “standoff list”</source>
        <translation>Die ID eines Artikels ist eine Zahl; siehe „standoff list“</translation>
    </message>
    <message>
        <source>%1: There is no article %2</source>
        <translation>%1: Es gibt keinen Artikel %2</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>CONTENT</source>
        <translation>INHALT</translation>
    </message>
    <message>
        <source>READ</source>
        <translation>LESBAR</translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation>SCHREIBBAR</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Files, or folders for formats that are folders.</source>
        <translation>Dateien oder, bei Ordnerformaten, Ordner.</translation>
    </message>
    <message>
        <source>The format “%1” can be written, but not read</source>
        <translation>Das Format „%1“ lässt sich schreiben, aber nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>TASTE</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>EBENE</translation>
    </message>
    <message>
        <source>ANNOTATIONS</source>
        <translation>ANNOTATIONEN</translation>
    </message>
    <message>
        <source>Shows what the project contains and how much.</source>
        <translation>Zeigt, was das Projekt enthält und wie viel davon.</translation>
    </message>
    <message>
        <source>Lists what is in the project.</source>
        <translation>Listet den Inhalt des Projekts auf.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Einer der Werte: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed; choose one of: %2</source>
        <translation>„%1“ lässt sich nicht auflisten; wählen Sie eines von: %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PARAGRAPHS</source>
        <translation>ABSÄTZE</translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation>ZEICHEN</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>VERÖFFENTLICHT</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>Article %1: %2</source>
        <translation>Artikel %1: %2</translation>
    </message>
    <message>
        <source>MENTIONS</source>
        <translation>ERWÄHNUNGEN</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>WIKIDATA</source>
        <translation>WIKIDATA</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ALIASES</source>
        <translation>ANDERE NAMEN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>BEARBEITUNGSSTAND</translation>
    </message>
    <message>
        <source>CLAIMANT</source>
        <translation>URHEBER</translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation>BEHAUPTUNG</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>IDENTIFICATION</source>
        <translation>IDENTIFIZIERUNG</translation>
    </message>
    <message>
        <source>AFFILIATION</source>
        <translation>ZUGEHÖRIGKEIT</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>Makes a project: one file that contains everything.</source>
        <translation>Legt ein Projekt an: eine Datei, die alles enthält.</translation>
    </message>
    <message>
        <source>The file to make; it must not exist yet.</source>
        <translation>Die anzulegende Datei; es darf noch keine dieses Namens geben.</translation>
    </message>
    <message>
        <source>Uses the tags in this file instead of the built-in news tagset.</source>
        <translation>Verwendet die Tags aus dieser Datei statt des eingebauten Tagsets für Nachrichten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWEREGRAD</translation>
    </message>
    <message>
        <source>%1 Waived: %2</source>
        <comment>a problem, why it is waived</comment>
        <translation>%1 Ausnahme: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln error(s) found</source>
        <translation>
            <numerusform>%1: %Ln Fehler gefunden</numerusform>
            <numerusform>%1: %Ln Fehler gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>search PROJECT TEXT [--sort left|right|place] [--limit N] [--json]</source>
        <translation>search PROJEKT TEXT [--sort left|right|place] [--limit N] [--json]</translation>
    </message>
    <message>
        <source>search for words in the articles</source>
        <translation>Wörter in den Artikeln suchen</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1: The search was interrupted</source>
        <translation>%1: Die Suche wurde abgebrochen</translation>
    </message>
    <message>
        <source>Lists where words occur in the articles, with the words around them. TEXT: words, all of which an article must have; &quot;a phrase&quot;; begin*; a NEAR/5 b; a OR b; -without; title:word (byline, publisher, text, note); /regular expression/; and tag:NAME, layer:NAME, source:NAME, from:2024-01-01, to:2024. Text that begins with “-” goes after “--”.</source>
        <translation>Listet auf, wo Wörter in den Artikeln vorkommen, mit den Wörtern darum herum. TEXT: Wörter, die ein Artikel alle haben muss; &quot;eine Wendung&quot;; anfang*; a NEAR/5 b; a OR b; -ohne; title:wort (byline, publisher, text, note); /regulärer Ausdruck/; dazu tag:NAME, layer:NAME, source:NAME, from:2024-01-01, to:2024. Text, der mit „-“ beginnt, gehört hinter „--“.</translation>
    </message>
    <message>
        <source>What to look for, in one argument.</source>
        <translation>Wonach gesucht wird, in einem einzigen Argument.</translation>
    </message>
    <message>
        <source>By “place” (default), or by the words to the “left” or to the “right”.</source>
        <translation>Nach der Stelle („place“, die Vorgabe) oder nach den Wörtern links („left“) oder rechts („right“) davon.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>At most this many hits.</source>
        <translation>Höchstzahl der Treffer.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>--sort is place, left or right, not “%1”</source>
        <translation>--sort ist place, left oder right, nicht „%1“</translation>
    </message>
    <message>
        <source>--limit is a number from 1 up, not “%1”</source>
        <translation>--limit ist eine Zahl ab 1, nicht „%1“</translation>
    </message>
    <message>
        <source>The query is not understood at character %1: %2</source>
        <translation>Die Suche ist bei Zeichen %1 nicht verständlich: %2</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>There are no backups of %1.</source>
        <translation>Es gibt keine Sicherungen von %1.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SICHERUNG</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>STEPS SINCE</source>
        <translation>SCHRITTE SEITHER</translation>
    </message>
    <message>
        <source>LAST STEP</source>
        <translation>LETZTER SCHRITT</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>ANLASS</translation>
    </message>
    <message>
        <source>Lists the backups of the project, the newest first, and says whether each is whole. Those of a project that is damaged or gone are found by its path.</source>
        <translation>Listet die Sicherungen des Projekts auf, die neueste zuerst, und sagt, ob jede heil ist. Die eines Projekts, das beschädigt oder verschwunden ist, werden über seinen Pfad gefunden.</translation>
    </message>
    <message>
        <source>The project, or the path where it was.</source>
        <translation>Das Projekt oder der Pfad, an dem es lag.</translation>
    </message>
    <message>
        <source>%1: There is no such file, and no backup of one that was there</source>
        <translation>%1: Diese Datei gibt es nicht, und keine Sicherung von einer, die dort lag</translation>
    </message>
    <message>
        <source>Checks every page of the project, every reference, the hash of every text and original, whether each value keeps the rules by which an import is judged, and whether each annotation&apos;s text is in its article at its place; then looks for problems of the content, such as claims without attribution, quotation marks that do not balance and verdicts without evidence. The exit status is 1 when there are errors; warnings, notes and what was waived leave it 0. The project&apos;s settings “severity.CHECK” (error, warning, info or off) decide what an error is among the problems of the content.</source>
        <translation>Prüft jede Seite des Projekts, jeden Verweis, den Hash jedes Textes und jedes Originals, ob jeder Wert die Regeln einhält, nach denen ein Import beurteilt wird, und ob der Text jeder Annotation in ihrem Artikel an der angegebenen Stelle steht; danach Probleme des Inhalts, etwa Behauptungen ohne Zuschreibung, Anführungszeichen ohne Gegenstück und Urteile ohne Beleg. Der Exit-Status ist 1, wenn es Fehler gibt; Warnungen, Hinweise und Ausnahmen lassen ihn bei 0. Die Einstellungen „severity.PRÜFUNG“ des Projekts (error, warning, info oder off) legen fest, welche Probleme des Inhalts Fehler sind.</translation>
    </message>
    <message>
        <source>backups PROJECT [--json]</source>
        <translation>backups PROJEKT [--json]</translation>
    </message>
    <message>
        <source>list the backups</source>
        <translation>Sicherungen auflisten</translation>
    </message>
    <message>
        <source>restore PROJECT --from BACKUP</source>
        <translation>restore PROJEKT --from SICHERUNG</translation>
    </message>
    <message>
        <source>put a backup in the project&apos;s place</source>
        <translation>eine Sicherung an die Stelle des Projekts setzen</translation>
    </message>
    <message>
        <source>compact PROJECT --before DATE|--keep N [--dry-run]</source>
        <translation>compact PROJEKT --before DATUM|--keep N [--dry-run]</translation>
    </message>
    <message>
        <source>shorten the history</source>
        <translation>den Verlauf kürzen</translation>
    </message>
    <message>
        <source>There is not enough memory for this; close other programs, or do it in parts</source>
        <translation>Dafür ist nicht genug Arbeitsspeicher da; schließen Sie andere Programme, oder tun Sie es in Teilen</translation>
    </message>
    <message>
        <source>%1: No step would go</source>
        <translation>%1: Es würde kein Schritt entfallen</translation>
    </message>
    <message>
        <source>Steps that go</source>
        <translation>Schritte, die entfallen</translation>
    </message>
    <message>
        <source>Steps that stay</source>
        <translation>Schritte, die bleiben</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>the last day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Texts that only they need</source>
        <translation>Texte, die nur sie brauchen</translation>
    </message>
    <message>
        <source>Files that only they need</source>
        <translation>Dateien, die nur sie brauchen</translation>
    </message>
    <message>
        <source>The file gets smaller by about</source>
        <translation>Die Datei wird kleiner um etwa</translation>
    </message>
    <message>
        <source>%1. Nothing was changed; --without-backup goes on without one</source>
        <translation>%1. Nichts wurde geändert; mit --without-backup geht es ohne Sicherung weiter</translation>
    </message>
    <message>
        <source>The file had %1 and has %2 now.</source>
        <translation>Die Datei hatte %1 und hat jetzt %2.</translation>
    </message>
    <message>
        <source>Shortens the history of the project: old steps cannot be taken back any more, and nobody can see who made them. Otherwise nothing changes. A backup is made first.</source>
        <translation>Kürzt den Verlauf des Projekts: Alte Schritte lassen sich nicht mehr zurücknehmen, und niemand sieht mehr, wer sie gemacht hat. Sonst ändert sich nichts. Zuerst wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Removes the steps before this day, such as 2026-03-31, or time.</source>
        <translation>Entfernt die Schritte vor diesem Tag, etwa 2026-03-31, oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Removes all but this many of the newest steps.</source>
        <translation>Entfernt alle bis auf so viele der neuesten Schritte.</translation>
    </message>
    <message>
        <source>Only says what would go.</source>
        <translation>Sagt nur, was entfallen würde.</translation>
    </message>
    <message>
        <source>Goes on even if no backup can be made.</source>
        <translation>Macht weiter, auch wenn keine Sicherung angelegt werden kann.</translation>
    </message>
    <message>
        <source>Give either --before with a date such as 2026-03-31, or --keep with a number</source>
        <translation>Geben Sie entweder --before mit einem Datum wie 2026-03-31 oder --keep mit einer Zahl an</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln backups begin with “%2”; give more of the name</source>
        <translation>
            <numerusform>%1: %Ln Sicherung beginnt mit „%2“; geben Sie mehr vom Namen an</numerusform>
            <numerusform>%1: %Ln Sicherungen beginnen mit „%2“; geben Sie mehr vom Namen an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: There is no backup “%2”; “standoff backups %1” lists them</source>
        <translation>%1: Die Sicherung „%2“ gibt es nicht; „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the project, whole or not at all. What is there before is kept: as a backup, or beside it where it is damaged.</source>
        <translation>Setzt eine Sicherung an die Stelle des Projekts, ganz oder gar nicht. Was vorher dort war, bleibt erhalten: als Sicherung oder, wenn es beschädigt ist, daneben.</translation>
    </message>
    <message>
        <source>The project; it may be damaged, or gone. Nobody may have it open for writing.</source>
        <translation>Das Projekt; es darf beschädigt oder verschwunden sein. Niemand darf es zum Schreiben geöffnet haben.</translation>
    </message>
    <message>
        <source>The name of a backup as “standoff backups” lists it, its beginning, or a file.</source>
        <translation>Der Name einer Sicherung, wie „standoff backups“ ihn auflistet, sein Anfang oder eine Datei.</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 was restored from %2.</source>
        <translation>%1 wurde aus %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>What was there before is a backup: %1</source>
        <translation>Was vorher dort war, ist eine Sicherung: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>Was vorher dort war, ist erhalten als %1</translation>
    </message>
    <message>
        <source>%1: There is too much to find, or a regular expression takes too many steps; hits may be missing in these articles: %2. Narrow the search</source>
        <comment>a file, and numbers</comment>
        <translation>%1: Es gibt zu viel zu finden, oder ein regulärer Ausdruck braucht zu viele Schritte; in diesen Artikeln können Treffer fehlen: %2. Schränken Sie die Suche ein</translation>
    </message>
    <message>
        <source>%1: Lost in this format: %2 (%3)</source>
        <extracomment>%1 is the file, %2 what of the places that follow a format cannot carry</extracomment>
        <translation>%1: In diesem Format verloren: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1; und %Ln weiteres</numerusform>
            <numerusform>%1; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes annotated documents. What the format cannot hold is reported. Files are written whole or not at all.</source>
        <translation>Schreibt annotierte Dokumente. Was das Format nicht aufnehmen kann, wird gemeldet. Dateien werden ganz oder gar nicht geschrieben.</translation>
    </message>
    <message>
        <source>Reports each loss separately, also where the same is lost many times.</source>
        <translation>Meldet jeden Verlust einzeln, auch wenn dasselbe vielfach verloren geht.</translation>
    </message>
    <message>
        <source>Articles are read by a process that can write no files and reach no network.</source>
        <translation>Artikel liest ein Prozess, der keine Dateien schreiben und kein Netz erreichen kann.</translation>
    </message>
    <message>
        <source>Articles are read by a process of their own. This system cannot keep it from writing files or reaching a network.</source>
        <translation>Artikel liest ein eigener Prozess. Dieses System kann ihn nicht daran hindern, Dateien zu schreiben oder ein Netz zu erreichen.</translation>
    </message>
    <message>
        <source>%1: The program calls this itself; to read articles, use “add”</source>
        <translation>%1: Das ruft das Programm selbst auf; um Artikel zu lesen, verwenden Sie „add“</translation>
    </message>
    <message>
        <source>print PROJECT [ARTICLE…] --to PATH [--format F]</source>
        <translation>print PROJEKT [ARTIKEL…] --to PFAD [--format F]</translation>
    </message>
    <message>
        <source>write articles with their marks as PDF, web page or picture</source>
        <translation>Artikel mit ihren Markierungen als PDF, Webseite oder Bild schreiben</translation>
    </message>
    <message>
        <source>The project; then the ids of articles.</source>
        <translation>Das Projekt; dahinter die Nummern von Artikeln.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .html, .png or .svg; or the folder to make, with a file for each article.</source>
        <translation>Die Datei, die geschrieben wird: .pdf, .html, .png oder .svg; oder der Ordner, der angelegt wird, mit einer Datei für jeden Artikel.</translation>
    </message>
    <message>
        <source>What to write into a folder: pdf, html, png or svg (default: pdf).</source>
        <translation>Was in einen Ordner geschrieben wird: pdf, html, png oder svg (Vorgabe: pdf).</translation>
    </message>
    <message>
        <source>Replaces a file that exists.</source>
        <translation>Ersetzt eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>The font of the text.</source>
        <translation>Die Schrift des Textes.</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>How far lines are apart, from 0.8 to 2.5.</source>
        <translation>Wie weit Zeilen auseinander stehen, von 0.8 bis 2.5.</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>PDF: the size of the pages, such as A4 or Letter.</source>
        <translation>PDF: die Größe der Seiten, etwa A4 oder Letter.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>PDF: pages that are wider than high.</source>
        <translation>PDF: Seiten, die breiter als hoch sind.</translation>
    </message>
    <message>
        <source>PDF: only these pages, such as 1-3,5.</source>
        <translation>PDF: nur diese Seiten, etwa 1-3,5.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Pictures: only these paragraphs, such as 2-5.</source>
        <translation>Bilder: nur diese Absätze, etwa 2-5.</translation>
    </message>
    <message>
        <source>PNG: scale of the picture, from 0.5 to 8 (default: 2).</source>
        <translation>PNG: Vergrößerung des Bildes, von 0.5 bis 8 (Vorgabe: 2).</translation>
    </message>
    <message>
        <source>--%1 “%2” is not a number from %3 to %4</source>
        <translation>--%1 „%2“ ist keine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>“.%1” cannot be written, only %2; for a folder of that name give --format</source>
        <translation>„.%1“ lässt sich nicht schreiben, nur %2; für einen Ordner dieses Namens geben Sie --format an</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose one of: %2</source>
        <translation>Es gibt kein Format „%1“; wählen Sie eines von: %2</translation>
    </message>
    <message>
        <source>A file with the name “%1” is no %2</source>
        <translation>Eine Datei mit dem Namen „%1“ ist kein %2</translation>
    </message>
    <message>
        <source>--%1 has no meaning for %2</source>
        <translation>--%1 hat für %2 keine Bedeutung</translation>
    </message>
    <message>
        <source>There is no paper of the size “%1”</source>
        <translation>Es gibt kein Papier der Größe „%1“</translation>
    </message>
    <message>
        <source>--pages “%1” names no pages</source>
        <translation>--pages „%1“ nennt keine Seiten</translation>
    </message>
    <message>
        <source>--paragraphs “%1” is not a number, nor two such as 2-5</source>
        <translation>--paragraphs „%1“ ist keine Nummer und sind auch nicht zwei wie 2-5</translation>
    </message>
    <message>
        <source>There is no font “%1”</source>
        <translation>Es gibt keine Schrift „%1“</translation>
    </message>
    <message>
        <source>%1: The article has no text to make a picture of</source>
        <translation>%1: Der Artikel hat keinen Text, der ein Bild werden könnte</translation>
    </message>
    <message numerus="yes">
        <source>%1: The article has %Ln paragraph(s)</source>
        <translation>
            <numerusform>%1: Der Artikel hat %Ln Absatz</numerusform>
            <numerusform>%1: Der Artikel hat %Ln Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1: There is no article to print</source>
        <translation>%1: Es gibt keinen Artikel zu drucken</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles do not go into one file; choose one, or give the name of a folder</source>
        <translation>
            <numerusform>%1: %Ln Artikel passt nicht in eine Datei; wählen Sie einen, oder nennen Sie einen Ordner</numerusform>
            <numerusform>%1: %Ln Artikel passen nicht in eine Datei; wählen Sie einen, oder nennen Sie einen Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fonts to write with; install some</source>
        <translation>Es gibt keine Schriften, mit denen geschrieben werden könnte; installieren Sie welche</translation>
    </message>
    <message>
        <source>%1: This file exists already; --force replaces it</source>
        <translation>%1: Diese Datei gibt es schon; --force ersetzt sie</translation>
    </message>
    <message>
        <source>Writes articles with their marks and a legend as PDF, as a web page or as a picture. Files are written whole or not at all.</source>
        <translation>Schreibt Artikel mit ihren Markierungen und einer Legende als PDF, als Webseite oder als Bild. Dateien werden ganz oder gar nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1: There is nothing for --%2 “%3”; there are: %4</source>
        <translation>%1: Für --%2 „%3“ gibt es nichts; es gibt: %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Only marks of this layer; can be given more than once.</source>
        <translation>Nur Markierungen dieser Ebene; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Only marks with this tag; can be given more than once.</source>
        <translation>Nur Markierungen mit diesem Tag; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Only marks that are accepted, proposed or rejected; can be given more than once.</source>
        <translation>Nur Markierungen, die angenommen, vorgeschlagen oder abgelehnt sind (accepted, proposed, rejected); kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Only marks of this annotator; can be given more than once.</source>
        <translation>Nur Markierungen dieses Annotators; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>An option of the format; can be given more than once; see “standoff formats”.</source>
        <translation>Eine Option des Formats; kann mehrfach angegeben werden; siehe „standoff formats“.</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>Name=Wert</translation>
    </message>
    <message>
        <source>The file to write, or the folder to make; NAME.zip for a ZIP archive.</source>
        <translation>Die zu schreibende Datei oder der anzulegende Ordner; NAME.zip für ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>a folder of %1</source>
        <extracomment>%1 are the endings of the names of the files in it</extracomment>
        <translation>ein Ordner mit %1</translation>
    </message>
    <message>
        <source>a ZIP archive of %1</source>
        <extracomment>%1 are the endings of the names of the files in it</extracomment>
        <translation>ein ZIP-Archiv mit %1</translation>
    </message>
    <message>
        <source>cannot hold: %1</source>
        <extracomment>%1 are words for parts of a project</extracomment>
        <translation>kann nicht aufnehmen: %1</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>heißt auch %1</translation>
    </message>
    <message>
        <source>%1 is the same with %2</source>
        <translation>%1 ist dasselbe mit %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <comment>what an option is when nothing is said</comment>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>Lists what can be read and written: formats of annotated documents (“import” and “export”) with their options, and kinds of articles (“add”).</source>
        <translation>Listet auf, was sich lesen und schreiben lässt: Formate annotierter Dokumente („import“ und „export“) mit ihren Optionen und Arten von Artikeln („add“).</translation>
    </message>
    <message>
        <source>The format; see “standoff formats”. By default it is recognised from the files.</source>
        <translation>Das Format; siehe „standoff formats“. Ohne Angabe wird es an den Dateien erkannt.</translation>
    </message>
    <message>
        <source>import PROJECT [--format F] [--option NAME=VALUE…] PATH…</source>
        <translation>import PROJEKT [--format F] [--option NAME=WERT…] PFAD…</translation>
    </message>
    <message>
        <source>export PROJECT --format F --to PATH [--option NAME=VALUE…] [--article ID…]</source>
        <translation>export PROJEKT --format F --to PFAD [--option NAME=WERT…] [--article ID…]</translation>
    </message>
    <message>
        <source>What the file names say that the files do not: “{date} - {publisher} - {title}”, with {author}, {section}, {labels}, and * for anything; or a regular expression between slashes, with groups of these names.</source>
        <translation>Was die Namen der Dateien sagen, wo die Dateien selbst es nicht tun: „{date} - {publisher} - {title}“, dazu {author}, {section}, {labels} und * für Beliebiges; oder ein regulärer Ausdruck zwischen Schrägstrichen, mit Gruppen dieser Namen.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Keeps the line ends of plain text that was wrapped at a width; otherwise lines are joined to paragraphs.</source>
        <translation>Behält die Zeilenenden in reinem Text, der auf eine Breite umbrochen ist; sonst werden die Zeilen zu Absätzen verbunden.</translation>
    </message>
    <message>
        <source>How many files are read at a time (default: one for each processor, at most four).</source>
        <translation>Wie viele Dateien zugleich gelesen werden (Vorgabe: eine je Prozessor, höchstens vier).</translation>
    </message>
    <message>
        <source>Writes a table (CSV) that says what became of each file.</source>
        <translation>Schreibt eine Tabelle (CSV) darüber, was aus jeder Datei wurde.</translation>
    </message>
    <message>
        <source>Replaces a report that exists.</source>
        <translation>Ersetzt einen vorhandenen Bericht.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs erwartet eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>Files to read, of a kind that “standoff formats” lists, or folders of them.</source>
        <translation>Zu lesende Dateien einer Art, die „standoff formats“ aufführt, oder Ordner davon.</translation>
    </message>
    <message>
        <source>Adds each chapter of a book as an article of its own.</source>
        <translation>Fügt jedes Kapitel eines Buchs als eigenen Artikel hinzu.</translation>
    </message>
    <message>
        <source>%1; not added (--again adds it)</source>
        <translation>%1; nicht hinzugefügt (--again fügt ihn hinzu)</translation>
    </message>
    <message>
        <source>%1: --encoding reads it in another encoding</source>
        <translation>%1: --encoding liest ihn in einer anderen Kodierung</translation>
    </message>
    <message>
        <source>%1: Nothing was added: %2</source>
        <translation>%1: Nichts wurde hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Which column of a table (CSV, TSV, spreadsheet, JSON) is what: “headline=title, body=text, outlet=publisher, score=-”; or a file with that in JSON.</source>
        <translation>Welche Spalte einer Tabelle (CSV, TSV, Tabellenblatt, JSON) was ist: „headline=title, body=text, outlet=publisher, score=-“; oder eine Datei mit diesen Angaben in JSON.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 (article %2)</source>
        <translation>%1 (Artikel %2)</translation>
    </message>
    <message>
        <source>%1: None of the chosen tags is in a chosen layer</source>
        <translation>%1: Keines der gewählten Tags ist in einer gewählten Ebene</translation>
    </message>
    <message>
        <source>Reads annotated documents and writes them in another format, without a project. What was left out, and what the format cannot hold, is reported.</source>
        <translation>Liest annotierte Dokumente und schreibt sie in einem anderen Format, ohne Projekt. Was weggelassen wurde und was das Format nicht aufnehmen kann, wird gemeldet.</translation>
    </message>
    <message>
        <source>The last: the file to write, or the folder to make; NAME.zip for a ZIP archive.</source>
        <translation>Zuletzt: die zu schreibende Datei oder der anzulegende Ordner; NAME.zip für ein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>An option of the format that is read; can be given more than once.</source>
        <translation>Eine Option des Formats, das gelesen wird; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written</source>
        <translation>Das Format „%1“ lässt sich lesen, aber nicht schreiben</translation>
    </message>
    <message>
        <source>%1: This is the file that is read; give the file to write another name</source>
        <translation>%1: Diese Datei wird gelesen; geben Sie der zu schreibenden Datei einen anderen Namen</translation>
    </message>
    <message>
        <source>Saves everything chosen here except the articles in the project under this name.</source>
        <translation>Speichert alles, was hier gewählt ist, außer den Artikeln, unter diesem Namen im Projekt.</translation>
    </message>
    <message>
        <source>--seed is a number from 0 to 4294967295, not “%1”</source>
        <translation>--seed ist eine Zahl von 0 bis 4294967295, nicht „%1“</translation>
    </message>
    <message>
        <source>--split-by is chance or date, not “%1”</source>
        <translation>--split-by ist chance oder date, nicht „%1“</translation>
    </message>
    <message>
        <source>%1: The query is too much for these articles: %2. Narrow it</source>
        <translation>%1: Die Suche ist für diese Artikel zu aufwendig: %2. Schränken Sie sie ein</translation>
    </message>
    <message>
        <source>%1: The query finds no article</source>
        <translation>%1: Die Suche findet keinen Artikel</translation>
    </message>
    <message>
        <source>%1: There is no preset “%2”; there are: %3</source>
        <translation>%1: Die Vorlage „%2“ gibt es nicht; es gibt: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Uses the choices saved in the project under this name; other options override them.</source>
        <translation>Verwendet, was unter diesem Namen im Projekt gespeichert ist; andere Optionen gehen vor.</translation>
    </message>
    <message>
        <source>Only articles in which this is found; see “standoff search --help”.</source>
        <translation>Nur Artikel, in denen dies gefunden wird; siehe „standoff search --help“.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write codes in place of what must not leave: records (those that are confidential), notes, evidence (its addresses), annotators, or all; several with commas.</source>
        <translation>Schreibt Codes anstelle dessen, was nicht nach außen darf: records (Einträge, die vertraulich sind), notes (Notizen), evidence (die Adressen der Belege), annotators (Annotatoren) oder all (alles); mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>Divide the articles, such as train=80,dev=10,test=10: a folder or file for each.</source>
        <translation>Teilt die Artikel auf, etwa train=80,dev=10,test=10: je ein Ordner oder eine Datei.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>By chance (default), or by date.</source>
        <translation>Nach Zufall („chance“, die Vorgabe) oder nach Datum („date“).</translation>
    </message>
    <message>
        <source>For dividing by chance: the same number divides alike (default: 1).</source>
        <translation>Startwert für das Teilen nach Zufall: Derselbe teilt gleich auf (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Also write what was exported, when, how, and the SHA-256 of each file.</source>
        <translation>Schreibt dazu, was wann wie exportiert wurde, und die SHA-256 jeder Datei.</translation>
    </message>
    <message>
        <source>--format, or --preset, is missing</source>
        <translation>--format oder --preset fehlt</translation>
    </message>
    <message>
        <source>%1: None of the articles is found by the query</source>
        <translation>%1: Die Suche findet keinen der Artikel</translation>
    </message>
    <message>
        <source>Reads annotated documents into the project, all in one step or not at all. What the project already has is not doubled: an article with the same text is the same. Fails if nothing was imported, or more was left out than imported.</source>
        <translation>Liest annotierte Dokumente in das Projekt ein, alle in einem Schritt oder gar nicht. Was das Projekt schon hat, wird nicht verdoppelt: Ein Artikel mit demselben Text ist derselbe. Schlägt fehl, wenn nichts importiert oder mehr weggelassen als importiert wurde.</translation>
    </message>
    <message>
        <source>What becomes of a tag in the files: TAG=LAYER/TAG names a tag of the project, TAG= leaves it out. Can be given more than once; “LAYER/TAG” names a tag of a layer in the files.</source>
        <translation>Was aus einem Tag der Dateien wird: TAG=EBENE/TAG nennt ein Tag des Projekts, TAG= lässt es weg. Kann mehrfach angegeben werden; „EBENE/TAG“ nennt ein Tag einer Ebene der Dateien.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1: Nothing was imported</source>
        <translation>%1: Nichts wurde importiert</translation>
    </message>
    <message>
        <source>%1: More was left out than imported: %2 and %3</source>
        <comment>what; two numbers</comment>
        <translation>%1: Es wurde mehr weggelassen als importiert: %2 und %3</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>convert IN… --to F OUT [--from F] [--option NAME=VALUE…]</source>
        <translation>convert QUELLE… --to F ZIEL [--from F] [--option NAME=WERT…]</translation>
    </message>
    <message>
        <source>write annotated documents in another format, without a project</source>
        <translation>annotierte Dokumente in einem anderen Format schreiben, ohne Projekt</translation>
    </message>
    <message>
        <source>Prints what the shell needs to complete subcommands, options and formats: a file that it reads when it starts.</source>
        <translation>Gibt aus, was die Shell braucht, um Unterbefehle, Optionen und Formate zu vervollständigen: eine Datei, die sie beim Start liest.</translation>
    </message>
    <message>
        <source>“%1” is not known, but these: %2</source>
        <translation>„%1“ ist nicht bekannt; bekannt sind: %2</translation>
    </message>
    <message>
        <source>Prints this page, as man(1) reads it.</source>
        <translation>Gibt diese Seite so aus, wie man(1) sie liest.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a section of the manual</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>mark in the news who is named, what is claimed, and on whose word</source>
        <translation>in Nachrichten annotieren, wer genannt wird, was behauptet wird und auf wessen Wort</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <comment>of a section of the manual</comment>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>PROJECT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>ARTICLE…</source>
        <translation>ARTIKEL…</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>UNTERBEFEHL</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <comment>of a section of the manual</comment>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Without a subcommand, the window opens: with that project, or with that of last time; articles are read into it. The subcommands need no display.</source>
        <translation>Ohne Unterbefehl öffnet sich das Fenster: mit diesem Projekt oder mit dem vom letzten Mal; Artikel werden darin eingelesen. Die Unterbefehle brauchen keine grafische Sitzung.</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <comment>of a section of the manual</comment>
        <translation>UNTERBEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <comment>of a section of the manual</comment>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>0 when it is done, 1 when it failed, 2 for wrong usage.</source>
        <translation>0 bei Erfolg, 1 bei einem Fehler, 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <comment>of a section of the manual</comment>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <source>Who makes the changes, where --annotator does not say so.</source>
        <translation>Wer die Änderungen macht, wenn --annotator es nicht angibt.</translation>
    </message>
    <message>
        <source>Only this article; may be given several times.</source>
        <translation>Nur diesen Artikel; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>All articles that are like this, such as “state:todo publisher:AFP”.</source>
        <translation>Alle Artikel, auf die dies zutrifft, etwa „state:todo publisher:AFP“.</translation>
    </message>
    <message>
        <source>The state of the work: todo, in-progress or done.</source>
        <translation>Der Bearbeitungsstand: todo, in-progress oder done.</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who published them.</source>
        <translation>Wer sie veröffentlicht hat.</translation>
    </message>
    <message>
        <source>The section of the publication.</source>
        <translation>Das Ressort des Mediums.</translation>
    </message>
    <message>
        <source>The code of the language, such as en or ko.</source>
        <translation>Der Code der Sprache, etwa en oder ko.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A note, in the place of the one there is.</source>
        <translation>Eine Notiz, anstelle der vorhandenen.</translation>
    </message>
    <message>
        <source>A label to add; may be given several times.</source>
        <translation>Ein Schlagwort, das hinzukommt; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>A label to take away; may be given several times.</source>
        <translation>Ein Schlagwort, das entfällt; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>The word of --%1 is empty</source>
        <translation>Die Angabe zu --%1 ist leer</translation>
    </message>
    <message>
        <source>There is no state “%1”, but todo, in-progress and done</source>
        <translation>Einen Bearbeitungsstand „%1“ gibt es nicht; es gibt todo, in-progress und done</translation>
    </message>
    <message>
        <source>Nothing is given to set</source>
        <translation>Es fehlt, was gesetzt werden soll</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) changed</source>
        <translation>
            <numerusform>%1: %Ln Artikel geändert</numerusform>
            <numerusform>%1: %Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets what articles are like, of several in one step: of those that are named, or of those that a query finds. Where all are like that already, nothing happens.</source>
        <translation>Setzt Angaben zu Artikeln, bei mehreren in einem Schritt: bei den genannten oder bei denen, die eine Suche findet. Wo alle schon so sind, geschieht nichts.</translation>
    </message>
    <message>
        <source>the id of an article is a number; see “standoff list”</source>
        <translation>Die ID eines Artikels ist eine Zahl; siehe „standoff list“</translation>
    </message>
    <message>
        <source>give the ids of articles, or --query</source>
        <translation>Geben Sie die IDs von Artikeln oder --query an</translation>
    </message>
    <message>
        <source>Only articles that are like this, such as “state:todo publisher:AFP tags:&lt;5”.</source>
        <translation>Nur Artikel, auf die dies zutrifft, etwa „state:todo publisher:AFP tags:&lt;5“.</translation>
    </message>
    <message>
        <source>--query is for articles</source>
        <translation>--query gilt nur für Artikel</translation>
    </message>
    <message>
        <source>Shows what the subcommand does.</source>
        <translation>Sagt, was der Unterbefehl tut.</translation>
    </message>
    <message>
        <source>list PROJECT annotations|articles|attributions|claims|entities|relations|sources [--query TEXT] [--json]</source>
        <translation>list PROJEKT annotations|articles|attributions|claims|entities|relations|sources [--query TEXT] [--json]</translation>
    </message>
    <message>
        <source>set PROJECT [ARTICLE…] [--query TEXT] [--state S] [--label WORD…]</source>
        <translation>set PROJEKT [ARTIKEL…] [--query TEXT] [--state S] [--label WORT…]</translation>
    </message>
    <message>
        <source>set the state, labels, publisher … of articles</source>
        <translation>Bearbeitungsstand, Schlagwörter, Medium&#xa0;… von Artikeln setzen</translation>
    </message>
    <message>
        <source>completion bash|fish|zsh</source>
        <translation>completion bash|fish|zsh</translation>
    </message>
    <message>
        <source>what the shell needs to complete these words</source>
        <translation>ausgeben, was die Shell zum Vervollständigen dieser Wörter braucht</translation>
    </message>
    <message>
        <source>man-page</source>
        <translation>man-page</translation>
    </message>
    <message>
        <source>all of this as a page of the manual</source>
        <translation>all dies als Seite des Handbuchs ausgeben</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <comment>annotation.text</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>annotation.tag</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Mention of</source>
        <comment>annotation.record</comment>
        <translation>Erwähnung von</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>annotation.stance</comment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>annotation.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>annotation.status</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>entity.type</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity.name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>entity.aliases</comment>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <comment>entity.wikidata</comment>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Same as</source>
        <comment>entity.same_as</comment>
        <translation>Identisch mit</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>entity.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>source.label</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>source.entity</comment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>source.kind</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <comment>source.affiliation</comment>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>source.role</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>source.status</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Identification</source>
        <comment>source.identification</comment>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>source.terms</comment>
        <translation>Zitierbedingungen</translation>
    </message>
    <message>
        <source>Described as</source>
        <comment>source.description</comment>
        <translation>Beschrieben als</translation>
    </message>
    <message>
        <source>Reason given</source>
        <comment>source.reason</comment>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>source.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>claim.text</comment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>In short</source>
        <comment>claim.short_text</comment>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>claim.context</comment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Claimant</source>
        <comment>claim.claimant</comment>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>claim.date</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>claim.place</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Types</source>
        <comment>claim.types</comment>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Factuality</source>
        <comment>claim.factuality</comment>
        <translation>Tatsachengehalt</translation>
    </message>
    <message>
        <source>Public interest</source>
        <comment>claim.public_interest</comment>
        <translation>Öffentliches Interesse</translation>
    </message>
    <message>
        <source>Harm</source>
        <comment>claim.harm</comment>
        <translation>Schadenspotenzial</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>claim.reach</comment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Checkability</source>
        <comment>claim.checkability</comment>
        <translation>Prüfbarkeit</translation>
    </message>
    <message>
        <source>State</source>
        <comment>claim.state</comment>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>claim.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>tag.name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>tag.key</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>tag.color</comment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Parent tag</source>
        <comment>tag.parent</comment>
        <translation>Übergeordnetes Tag</translation>
    </message>
    <message>
        <source>Guideline</source>
        <comment>tag.guideline</comment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tag.attributes</comment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>layer.name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>layer.kind</comment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>entity.mentions</comment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>source.grade</comment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>source.mentions</comment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>claim.verdict</comment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <comment>claim.mentions</comment>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>Reliability</source>
        <comment>grade.reliability</comment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>grade.rationale</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>grade.address</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Other claim</source>
        <comment>claim_link.to_claim</comment>
        <translation>Andere Behauptung</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>claim_link.kind</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>claim_link.rationale</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>attribution.form</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Attitude</source>
        <comment>attribution.attitude</comment>
        <translation>Propositionale Einstellung</translation>
    </message>
    <message>
        <source>Polarity</source>
        <comment>attribution.polarity</comment>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Determinacy</source>
        <comment>attribution.determinacy</comment>
        <translation>Bestimmtheit</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>attribution.channel</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Nested in</source>
        <comment>attribution.parent</comment>
        <translation>Übergeordnete Zuschreibung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attribution.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>evidence.question</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>evidence.answer</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer type</source>
        <comment>evidence.answer_type</comment>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>evidence.medium</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bearing</source>
        <comment>evidence.bearing</comment>
        <translation>Bezug zur Behauptung</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>evidence.address</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived at</source>
        <comment>evidence.archived</comment>
        <translation>Archiviert unter</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>evidence.published</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Accessed</source>
        <comment>evidence.accessed</comment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>In the project</source>
        <comment>evidence.annotation</comment>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>evidence.note</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <comment>verdict.conclusion</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Organisation’s rating</source>
        <comment>verdict.rating</comment>
        <translation>Wertung der Redaktion</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>verdict.rating_value</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>verdict.rating_worst</comment>
        <translation>Schlechtester Wert</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>verdict.rating_best</comment>
        <translation>Bester Wert</translation>
    </message>
    <message>
        <source>Credibility</source>
        <comment>verdict.credibility</comment>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>verdict.confidence</comment>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Justification</source>
        <comment>verdict.justification</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>entity.disclosure</comment>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>source.disclosure</comment>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <comment>claim.disclosure</comment>
        <translation>Vertraulichkeit</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 can be written, but not read</source>
        <translation>%1 lässt sich schreiben, aber nicht lesen</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose one of: %2</source>
        <translation>Es gibt kein Format „%1“; wählen Sie eines von: %2</translation>
    </message>
    <message>
        <source>%1: The format is not known; these can be read: %2</source>
        <comment>a file, names of formats</comment>
        <translation>%1: Das Format ist nicht bekannt; lesbar sind: %2</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1: No file can be made there for what is read: %2</source>
        <translation>%1: Dort kann keine Datei für das Gelesene angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: What is read cannot be kept: %2</source>
        <translation>%1: Das Gelesene kann nicht aufgehoben werden: %2</translation>
    </message>
    <message>
        <source>%1: What was read is not there any more</source>
        <translation>%1: Das Gelesene ist nicht mehr da</translation>
    </message>
    <message>
        <source>The encoding is uncertain: read as %1, but it could be %2</source>
        <translation>Die Kodierung ist unsicher: als %1 gelesen, es könnte aber %2 sein</translation>
    </message>
    <message>
        <source>%1 has the same text</source>
        <extracomment>%1 is a file, or a place in one</extracomment>
        <translation>%1 hat denselben Text</translation>
    </message>
    <message>
        <source>About %1% like %2</source>
        <extracomment>%2 is a file, or a place in one</extracomment>
        <translation>Zu etwa %1&#xa0;% wie %2</translation>
    </message>
    <message>
        <source>%1% of the text is left out; compare</source>
        <translation>%1&#xa0;% des Textes sind weggelassen; vergleichen Sie</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Hinweisen</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>Artikel %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>the title of an article</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 has this text already</source>
        <extracomment>%1 is the title of an article of the project, in quotation marks</extracomment>
        <translation>%1 hat diesen Text schon</translation>
    </message>
    <message>
        <source>%1 has the same address, but another text</source>
        <extracomment>%1 is the title of an article of the project, in quotation marks</extracomment>
        <translation>%1 hat dieselbe Adresse, aber einen anderen Text</translation>
    </message>
    <message>
        <source>%1% like %2</source>
        <extracomment>%2 is the title of an article of the project, in quotation marks</extracomment>
        <translation>Zu %1&#xa0;% wie %2</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>“%1” must be an object</source>
        <translation>Für „%1“ wird ein Objekt erwartet</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid</source>
        <translation>Der Wert von „%1“ ist nicht gültig</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Keys of Standoff</source>
        <translation>Tastenkürzel von Standoff</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Tastenkürzel drucken</translation>
    </message>
    <message>
        <source>The keys were not printed.</source>
        <translation>Die Tastenkürzel wurden nicht gedruckt.</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translation>Tastenkürzel als PDF speichern</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>name of a file</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaletteIndex</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>It was cancelled; nothing has changed</source>
        <translation>Abgebrochen; nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>quoted words in their marks, and where they stand</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ReadFile</name>
    <message>
        <source>The file is too large (%1); files of up to %2 can be read</source>
        <translation>Die Datei ist zu groß (%1); gelesen werden Dateien bis %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This is not a file but a pipe, a device or a socket</source>
        <translation>Dies ist keine Datei, sondern eine Pipe, ein Gerät oder ein Socket</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>This is a folder; choose the files in it</source>
        <translation>Dies ist ein Ordner; wählen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>This is a project; open it as a project</source>
        <translation>Dies ist ein Projekt; öffnen Sie es als Projekt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>More of it could not be read than is listed</source>
        <translation>Mehr davon konnte nicht gelesen werden, als hier aufgeführt ist</translation>
    </message>
    <message>
        <source>Some bytes are not valid %1 and were replaced by �</source>
        <translation>Einige Bytes sind kein gültiges %1 und wurden durch � ersetzt</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; UTF-8 and windows-1252 are examples</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt; Beispiele sind UTF-8 und windows-1252</translation>
    </message>
    <message>
        <source>The date “%1” is not understood</source>
        <translation>Das Datum „%1“ ist nicht verständlich</translation>
    </message>
    <message>
        <source>The Markdown cannot be read; there may be too little memory</source>
        <translation>Das Markdown lässt sich nicht lesen; vielleicht ist zu wenig Speicher frei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL character(s) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%Ln NUL-Zeichen durch � ersetzt, das erste in Zeile %1</numerusform>
            <numerusform>%Ln NUL-Zeichen durch � ersetzt, das erste in Zeile %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%Ln halbes Zeichen (einzelnes Surrogat) durch � ersetzt, das erste in Zeile %1</numerusform>
            <numerusform>%Ln halbe Zeichen (einzelne Surrogate) durch � ersetzt, das erste in Zeile %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) kept, the first in line %1</source>
        <translation>
            <numerusform>%Ln Steuerzeichen beibehalten, das erste in Zeile %1</numerusform>
            <numerusform>%Ln Steuerzeichen beibehalten, das erste in Zeile %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>This is not a text file; save the article as text or Markdown first</source>
        <translation>Dies ist keine Textdatei; speichern Sie den Artikel zuerst als Text oder Markdown</translation>
    </message>
    <message>
        <source>Elements are nested more than %1 deep; those that are were taken as part of what is around them</source>
        <translation>Elemente sind mehr als %1 Ebenen tief verschachtelt; die tieferen wurden als Teil dessen gelesen, was sie umgibt</translation>
    </message>
    <message>
        <source>There is no article in this page; open it in a browser, wait until the text is shown and save it again, or copy the text and make an article of it</source>
        <translation>Auf dieser Seite ist kein Artikel; öffnen Sie sie in einem Browser, warten Sie, bis der Text erscheint, und speichern Sie sie noch einmal, oder kopieren Sie den Text und machen Sie daraus einen Artikel</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �</source>
        <translation>
            <numerusform>%Ln halbes Zeichen (einzelnes Surrogat) durch � ersetzt</numerusform>
            <numerusform>%Ln halbe Zeichen (einzelne Surrogate) durch � ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>It is an empty list</source>
        <translation>Es ist eine leere Liste</translation>
    </message>
    <message>
        <source>Line and column %1: this is not valid JSON</source>
        <translation>Zeile und Spalte %1: Dies ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>A number in it is too large</source>
        <translation>Eine Zahl darin ist zu groß</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Es enthält keinen Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The file says that it is %1, but it is not; it was read as %2</source>
        <translation>Die Datei gibt %1 an, aber das stimmt nicht; sie wurde als %2 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The page has more than %Ln element(s), more than can be read; save the article alone, or copy its text and make an article of it</source>
        <translation>
            <numerusform>Die Seite hat mehr als %Ln Element, mehr als gelesen werden kann; speichern Sie nur den Artikel, oder kopieren Sie seinen Text und machen Sie daraus einen Artikel</numerusform>
            <numerusform>Die Seite hat mehr als %Ln Elemente, mehr als gelesen werden können; speichern Sie nur den Artikel, oder kopieren Sie seinen Text und machen Sie daraus einen Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>What begins in line %1 of the page has no end; as in a browser, nothing after it is shown</source>
        <translation>Was in Zeile %1 der Seite beginnt, hat kein Ende; wie in einem Browser wird nichts dahinter angezeigt</translation>
    </message>
    <message>
        <source>The process that reads gave an answer that makes no sense; the file may have been made to do harm</source>
        <translation>Der lesende Prozess gab eine sinnlose Antwort; die Datei wurde möglicherweise angefertigt, um Schaden anzurichten</translation>
    </message>
    <message>
        <source>The process that reads articles cannot be started (%1): %2</source>
        <translation>Der Prozess, der Artikel liest, lässt sich nicht starten (%1): %2</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>It ended at once</source>
        <translation>Er endete sofort</translation>
    </message>
    <message>
        <source>It is another version of the program; restart this one</source>
        <translation>Es ist eine andere Version des Programms; starten Sie dieses neu</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>More than %1 would come of it; split the file</source>
        <translation>Es würden mehr als %1 daraus; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>Reading it was given up after %1 s; the file may be damaged</source>
        <translation>Das Lesen wurde nach %1&#xa0;s aufgegeben; die Datei ist möglicherweise beschädigt</translation>
    </message>
    <message>
        <source>Reading it needs more than %1 of memory; split the file</source>
        <translation>Das Lesen braucht mehr als %1 Speicher; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>The process that reads crashed; it used %1 of the %2 of memory that it may use. Split the file</source>
        <translation>Der lesende Prozess ist abgestürzt; er hatte %1 von den %2 Speicher belegt, die er belegen darf. Teilen Sie die Datei</translation>
    </message>
    <message>
        <source>The process that reads crashed; the file may be damaged</source>
        <translation>Der lesende Prozess ist abgestürzt; die Datei ist möglicherweise beschädigt</translation>
    </message>
    <message>
        <source>An article in it is too large</source>
        <translation>Ein Artikel darin ist zu groß</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %Ln article(s), and only that many were read; split the file</source>
        <translation>
            <numerusform>Sie hat mehr als %Ln Artikel, und nur so viele wurden gelesen; teilen Sie die Datei</numerusform>
            <numerusform>Sie hat mehr als %Ln Artikel, und nur so viele wurden gelesen; teilen Sie die Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no article in it</source>
        <translation>Es ist kein Artikel darin</translation>
    </message>
    <message>
        <source>File names do not say “%1”; they can say %2</source>
        <translation>Dateinamen sagen nichts über „%1“; sagen können sie %2</translation>
    </message>
    <message>
        <source>“%1” is in the pattern twice</source>
        <translation>„%1“ steht zweimal im Muster</translation>
    </message>
    <message>
        <source>The pattern says nothing about an article; write, for example, “{date} - {publisher} - {title}”</source>
        <translation>Das Muster sagt nichts über einen Artikel; schreiben Sie zum Beispiel „{date} - {publisher} - {title}“</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %1 falsch: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped at %1 characters</source>
        <translation>
            <numerusform>%Ln Zeile mit der nächsten verbunden: Der Text war auf %1 Zeichen umbrochen</numerusform>
            <numerusform>%Ln Zeilen mit der nächsten verbunden: Der Text war auf %1 Zeichen umbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name does not fit the pattern</source>
        <translation>Ihr Name passt nicht zum Muster</translation>
    </message>
    <message>
        <source>%1: There is no file in this folder</source>
        <translation>%1: In diesem Ordner ist keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hidden file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%1: %Ln verborgene Datei oder ein solcher Ordner ausgelassen</numerusform>
            <numerusform>%1: %Ln verborgene Dateien oder Ordner ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: This is too deep</source>
        <translation>%1: Das liegt zu tief</translation>
    </message>
    <message>
        <source>%1: The folder cannot be read</source>
        <translation>%1: Der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A link is not followed</source>
        <translation>Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dies ist keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%1: There are more than %Ln file(s); add them part by part</source>
        <translation>
            <numerusform>%1: Es ist mehr als %Ln Datei; fügen Sie sie nach und nach hinzu</numerusform>
            <numerusform>%1: Es sind mehr als %Ln Dateien; fügen Sie sie nach und nach hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>This belongs to the page beside it</source>
        <translation>Dies gehört zur Seite daneben</translation>
    </message>
    <message>
        <source>%1: Left out: %2</source>
        <extracomment>%1 is a file or folder, %2 why it is not read</extracomment>
        <translation>%1: Ausgelassen: %2</translation>
    </message>
    <message>
        <source>Boxes within the article with %1% of its text are left out; check whether they belong to it</source>
        <translation>Kästen im Artikel mit %1&#xa0;% seines Textes sind weggelassen; prüfen Sie, ob sie dazugehören</translation>
    </message>
    <message>
        <source>%1 is an encoding that cannot be read; convert the file to UTF-8 first</source>
        <translation>Die Kodierung %1 kann nicht gelesen werden; wandeln Sie die Datei zuerst in UTF-8 um</translation>
    </message>
    <message>
        <source>%1% of the page&apos;s text is taken for the article; check whether some of it is missing</source>
        <translation>%1&#xa0;% des Textes der Seite wurden als Artikel genommen; prüfen Sie, ob davon etwas fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that the page strikes out are left out</source>
        <translation>
            <numerusform>%Ln durchgestrichene Stelle der Seite ist weggelassen</numerusform>
            <numerusform>%Ln durchgestrichene Stellen der Seite sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The page shows only a part of the article; the whole of it was taken from the page&apos;s data for search engines</source>
        <translation>Die Seite zeigt nur einen Teil des Artikels; der ganze Text stammt aus dem, was die Seite für Suchmaschinen enthält</translation>
    </message>
    <message>
        <source>This page only arranges others in frames; the text is in one of these, add that: %1</source>
        <translation>Diese Seite ordnet nur andere in Frames an; der Text steht in einer von diesen, fügen Sie jene hinzu: %1</translation>
    </message>
    <message>
        <source>This page is a list of links to articles, and has none of its own; open and save the articles one by one</source>
        <translation>Diese Seite ist eine Liste von Links auf Artikel und enthält selbst keinen; öffnen und speichern Sie die Artikel einzeln</translation>
    </message>
    <message>
        <source>Most of the page links to other articles; check whether this is one</source>
        <translation>Der größte Teil der Seite führt zu anderen Artikeln; prüfen Sie, ob dies einer ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) were lost before the file came here: it has � in their place, the first in line %1</source>
        <translation>
            <numerusform>%Ln Zeichen ging schon vorher verloren: In der Datei steht dafür �, in Zeile %1</numerusform>
            <numerusform>%Ln Zeichen gingen schon vorher verloren: In der Datei steht dafür �, zuerst in Zeile %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The text was decoded wrongly before the file came here: it has “%1” where “%2” was; the encoding “%3” fixes that</source>
        <translation>Der Text wurde schon vorher falsch dekodiert: Er hat „%1“, wo „%2“ stand; die Kodierung „%3“ behebt das</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text is missing; get it again from its source</source>
        <translation>Die Datei endet zu früh: Das Ende des Textes fehlt; holen Sie sie noch einmal von der Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked change(s): read as if all were accepted</source>
        <translation>
            <numerusform>%Ln nachverfolgte Änderung: gelesen, als wäre sie angenommen</numerusform>
            <numerusform>%Ln nachverfolgte Änderungen: gelesen, als wären alle angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left out</source>
        <translation>
            <numerusform>%Ln Kommentar weggelassen</numerusform>
            <numerusform>%Ln Kommentare weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden text(s) left out</source>
        <translation>
            <numerusform>%Ln verborgener Text weggelassen</numerusform>
            <numerusform>%Ln verborgene Texte weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that only their font knows were replaced by “�”</source>
        <translation>
            <numerusform>%Ln Zeichen, das nur seine Schrift kennt, wurde durch „�“ ersetzt</numerusform>
            <numerusform>%Ln Zeichen, die nur ihre Schrift kennt, wurden durch „�“ ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it is on each page: “%1”</source>
        <translation>Weggelassen, da es auf jeder Seite steht: „%1“</translation>
    </message>
    <message>
        <source>Its date is when the document was made</source>
        <translation>Sein Datum ist das, an dem das Dokument angelegt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of pages left out</source>
        <translation>
            <numerusform>%Ln Seitenzahl weggelassen</numerusform>
            <numerusform>%Ln Seitenzahlen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its elements are nested too deep to be read</source>
        <translation>Ihre Elemente sind zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>It is damaged or incomplete; get it again from its source</source>
        <translation>Sie ist beschädigt oder unvollständig; holen Sie sie noch einmal von der Quelle</translation>
    </message>
    <message>
        <source>It has more parts than can be read</source>
        <translation>Sie hat mehr Teile, als gelesen werden können</translation>
    </message>
    <message>
        <source>Its part “%1” is missing; it may be damaged</source>
        <translation>Ihr Teil „%1“ fehlt; sie ist möglicherweise beschädigt</translation>
    </message>
    <message>
        <source>Its part “%1” is larger than can be read; the file may have been made to do harm</source>
        <translation>Ihr Teil „%1“ ist größer, als gelesen werden kann; die Datei wurde möglicherweise angefertigt, um Schaden anzurichten</translation>
    </message>
    <message>
        <source>Its part “%1” is damaged; get the file again from its source</source>
        <translation>Ihr Teil „%1“ ist beschädigt; holen Sie die Datei noch einmal von der Quelle</translation>
    </message>
    <message>
        <source>A tag in it is longer than can be read</source>
        <translation>Ein Tag darin ist länger, als gelesen werden kann</translation>
    </message>
    <message>
        <source>Line %1: this is not valid XML (%2); the file may be damaged</source>
        <translation>Zeile %1: Dies ist kein gültiges XML (%2); die Datei ist möglicherweise beschädigt</translation>
    </message>
    <message>
        <source>Text that the page marks as beside the article was read too, as hardly any is left without it; check whether it belongs to the article</source>
        <translation>Text, den die Seite als Beiwerk des Artikels kennzeichnet, wurde mitgelesen, da ohne ihn kaum etwas bleibt; prüfen Sie, ob er zum Artikel gehört</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) within it left out: open it in a word processor and save it again</source>
        <translation>
            <numerusform>%Ln eingebettetes Dokument weggelassen: Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie noch einmal</numerusform>
            <numerusform>%Ln eingebettete Dokumente weggelassen: Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>The book is locked (DRM), so that only the program that it was bought for can read it</source>
        <translation>Das Buch ist gesperrt (DRM), sodass nur das Programm es lesen kann, für das es gekauft wurde</translation>
    </message>
    <message>
        <source>Electronic book (EPUB)</source>
        <translation>Elektronisches Buch (EPUB)</translation>
    </message>
    <message>
        <source>It is locked with a password; open it in a word processor and save it without</source>
        <translation>Sie ist mit einem Passwort gesperrt; öffnen Sie sie in einer Textverarbeitung und speichern Sie sie ohne</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>It is a picture (%1); the text in it has to be recognised (OCR) and saved as text first</source>
        <translation>Es ist ein Bild (%1); der Text darin muss zuerst erkannt (OCR) und als Text gespeichert werden</translation>
    </message>
    <message>
        <source>It is audio or video (%1); what is said has to be written down first</source>
        <translation>Es ist Ton oder Video (%1); was darin gesagt wird, muss zuerst aufgeschrieben werden</translation>
    </message>
    <message>
        <source>It is a program (%1), not an article</source>
        <translation>Es ist ein Programm (%1), kein Artikel</translation>
    </message>
    <message>
        <source>It is an archive (%1); unpack it and add the files that are in it</source>
        <translation>Es ist ein Archiv (%1); entpacken Sie es und fügen Sie die Dateien hinzu, die darin sind</translation>
    </message>
    <message>
        <source>It is a database (%1), not an article; a project is opened, not added</source>
        <translation>Es ist eine Datenbank (%1), kein Artikel; ein Projekt wird geöffnet, nicht hinzugefügt</translation>
    </message>
    <message>
        <source>It is a font, not an article</source>
        <translation>Es ist eine Schrift, kein Artikel</translation>
    </message>
    <message>
        <source>It is a document of a kind that cannot be read (%1); save it as PDF</source>
        <translation>Es ist ein Dokument einer Art, die nicht gelesen werden kann (%1); speichern Sie es als PDF</translation>
    </message>
    <message>
        <source>It is a document of an old version of Microsoft Office, or one that is locked with a password; open it and save it as DOCX, without a password</source>
        <translation>Es ist ein Dokument einer alten Version von Microsoft Office oder eines, das mit einem Passwort gesperrt ist; öffnen Sie es und speichern Sie es als DOCX, ohne Passwort</translation>
    </message>
    <message>
        <source>It is a ZIP archive, as DOCX, ODT and EPUB are. %1</source>
        <extracomment>%1 is an error, such as &quot;it is damaged or incomplete; …&quot;</extracomment>
        <translation>Es ist ein ZIP-Archiv, wie DOCX, ODT und EPUB es sind. %1</translation>
    </message>
    <message>
        <source>It is a presentation; save the text of an article as a document</source>
        <translation>Es ist eine Präsentation; speichern Sie den Text eines Artikels als Dokument</translation>
    </message>
    <message>
        <source>It is a document in XML (%1); open it in a word processor and save it as DOCX or ODT</source>
        <translation>Es ist ein Dokument in XML (%1); öffnen Sie es in einer Textverarbeitung und speichern Sie es als DOCX oder ODT</translation>
    </message>
    <message>
        <source>It is XML of a kind that cannot be read (its first element is &lt;%1&gt;); save the article as text or as a web page</source>
        <translation>Es ist XML einer Art, die nicht gelesen werden kann (sein erstes Element ist &lt;%1&gt;); speichern Sie den Artikel als Text oder als Webseite</translation>
    </message>
    <message>
        <source>It is encoded (base64), not text; decode it, or save the article again</source>
        <translation>Es ist kodiert (Base64), kein Text; dekodieren Sie es, oder speichern Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <source>It is a calendar or an address, not an article</source>
        <translation>Es ist ein Kalender oder eine Adresse, kein Artikel</translation>
    </message>
    <message>
        <source>It is source code, not an article; save the article as text</source>
        <translation>Es ist Quelltext, kein Artikel; speichern Sie den Artikel als Text</translation>
    </message>
    <message>
        <source>It is locked with a password; open it and print it into a file without</source>
        <translation>Sie ist mit einem Passwort gesperrt; öffnen Sie sie und drucken Sie sie in eine Datei ohne</translation>
    </message>
    <message>
        <source>It has more pages than can be read; split the file</source>
        <translation>Sie hat mehr Seiten, als gelesen werden können; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures of pages, as from a scanner; the text has to be recognised (OCR) first</source>
        <translation>Es ist kein Text darin, nur Bilder von Seiten, wie von einem Scanner; der Text muss zuerst erkannt werden (OCR)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged page(s) could not be read</source>
        <translation>
            <numerusform>%Ln beschädigte Seite konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln beschädigte Seiten konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) without text: blank, or pictures in which text may be</source>
        <translation>
            <numerusform>%Ln Seite ohne Text: leer oder ein Bild, in dem Text sein kann</numerusform>
            <numerusform>%Ln Seiten ohne Text: leer oder Bilder, in denen Text sein kann</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a file, %2 where in it: &quot;row 12&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) of it could not be read</source>
        <translation>
            <numerusform>%Ln weiterer Teil davon konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln weitere Teile davon konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is larger than can be read (%1)</source>
        <translation>Sie ist zu groß, um gelesen zu werden (%1)</translation>
    </message>
    <message>
        <source>It is packed more densely than any text; the file may have been made to do harm</source>
        <translation>Sie ist dichter gepackt als jeder Text; die Datei wurde möglicherweise angefertigt, um Schaden anzurichten</translation>
    </message>
    <message>
        <source>More than can be read would be unpacked; unpack the archive and add its files</source>
        <translation>Es würde mehr ausgepackt, als gelesen werden kann; packen Sie das Archiv aus und fügen Sie seine Dateien hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden file(s) left out</source>
        <translation>
            <numerusform>%Ln versteckte Datei ausgelassen</numerusform>
            <numerusform>%Ln versteckte Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacked, it is larger than can be read; unpack it and split it</source>
        <translation>Ausgepackt ist sie zu groß, um gelesen zu werden; packen Sie sie aus und teilen Sie sie</translation>
    </message>
    <message>
        <source>It is damaged; get it again from its source</source>
        <translation>Sie ist beschädigt; holen Sie sie noch einmal von der Quelle</translation>
    </message>
    <message>
        <source>It ends too early or is damaged: what comes after that could not be read</source>
        <translation>Sie endet zu früh oder ist beschädigt: was danach kommt, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>File packed with gzip</source>
        <translation>Mit gzip gepackte Datei</translation>
    </message>
    <message>
        <source>message %1</source>
        <extracomment>%1 is a number, %2 the subject</extracomment>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>message %1 (%2)</source>
        <translation>Nachricht %1 (%2)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mailbox (mbox)</source>
        <translation>Postfach (mbox)</translation>
    </message>
    <message>
        <source>There is no text in the message</source>
        <translation>In der Nachricht ist kein Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped</source>
        <translation>
            <numerusform>%Ln Zeile mit der nächsten verbunden: der Text war umbrochen</numerusform>
            <numerusform>%Ln Zeilen mit der nächsten verbunden: der Text war umbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature (%Ln line(s) after “-- ”) was left out</source>
        <translation>
            <numerusform>Die Unterschrift (%Ln Zeile nach „-- “) wurde ausgelassen</numerusform>
            <numerusform>Die Unterschrift (%Ln Zeilen nach „-- “) wurde ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>forwarded message</source>
        <translation>weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>an attachment that is not an article (%1)</source>
        <translation>ein Anhang, der kein Artikel ist (%1)</translation>
    </message>
    <message>
        <source>It was forwarded in too many messages; save it by itself</source>
        <translation>Sie wurde in zu vielen Nachrichten weitergeleitet; speichern Sie sie für sich</translation>
    </message>
    <message>
        <source>There is no web page in it; open it in a browser and save it as HTML</source>
        <translation>Darin ist keine Webseite; öffnen Sie sie in einem Browser und speichern Sie sie als HTML</translation>
    </message>
    <message>
        <source>It does not say when it was published; it was saved on %1</source>
        <translation>Wann sie veröffentlicht wurde, ist nicht angegeben; gespeichert wurde sie am %1</translation>
    </message>
    <message>
        <source>Web page in one file (MHTML)</source>
        <translation>Webseite in einer Datei (MHTML)</translation>
    </message>
    <message>
        <source>Archive of files (tar)</source>
        <translation>Archiv von Dateien (tar)</translation>
    </message>
    <message>
        <source>The archive ends too early or is damaged: what comes after that could not be read</source>
        <translation>Das Archiv endet zu früh oder ist beschädigt: was danach kommt, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It was retrieved on %1</source>
        <translation>Abgerufen am %1</translation>
    </message>
    <message>
        <source>The archive has only the beginning of it</source>
        <translation>Das Archiv hat nur den Anfang davon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of servers are errors or lead elsewhere, not pages</source>
        <translation>
            <numerusform>%Ln Antwort eines Servers ist ein Fehler oder führt anderswohin, keine Seite</numerusform>
            <numerusform>%Ln Antworten von Servern sind Fehler oder führen anderswohin, keine Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are pictures, scripts or data, not pages</source>
        <translation>
            <numerusform>%Ln Eintrag ist ein Bild, ein Skript oder Daten, keine Seite</numerusform>
            <numerusform>%Ln Einträge sind Bilder, Skripte oder Daten, keine Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Web archive (WARC)</source>
        <translation>Webarchiv (WARC)</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (%1)</source>
        <translation>Sie ist auf eine Weise gepackt, die nicht gelesen werden kann (%1)</translation>
    </message>
    <message>
        <source>It is larger than can be read</source>
        <translation>Sie ist zu groß, um gelesen zu werden</translation>
    </message>
    <message>
        <source>It is packed, and damaged</source>
        <translation>Sie ist gepackt und beschädigt</translation>
    </message>
    <message>
        <source>Archive of files (ZIP)</source>
        <translation>Archiv von Dateien (ZIP)</translation>
    </message>
    <message>
        <source>Its parts overlap; it may have been made to do harm</source>
        <translation>Ihre Teile überschneiden sich; sie wurde möglicherweise angefertigt, um Schaden anzurichten</translation>
    </message>
    <message>
        <source>It is locked with a password; unpack it first</source>
        <translation>Sie ist mit einem Passwort gesperrt; packen Sie sie erst aus</translation>
    </message>
    <message>
        <source>It is packed in a way that cannot be read (%1); unpack it first</source>
        <translation>Sie ist auf eine Weise gepackt, die nicht gelesen werden kann (%1); packen Sie sie erst aus</translation>
    </message>
    <message>
        <source>It is larger than can be read; the file may have been made to do harm</source>
        <translation>Sie ist zu groß, um gelesen zu werden; die Datei wurde möglicherweise angefertigt, um Schaden anzurichten</translation>
    </message>
    <message>
        <source>%1: The file cannot be read: %2</source>
        <translation>%1: Die Datei kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: After the first %2 bytes a row is longer than can be read; a quote may be missing</source>
        <translation>%1: Nach den ersten %2 Bytes ist eine Zeile länger, als gelesen werden kann; vielleicht fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>Articles in JSON (ninjs, crawlers, JSON lines)</source>
        <translation>Artikel in JSON (ninjs, Crawler, JSON Lines)</translation>
    </message>
    <message>
        <source>A comment without an end was left out: “%1”</source>
        <translation>Ein Kommentar ohne Ende wurde weggelassen: „%1“</translation>
    </message>
    <message>
        <source>It is a spreadsheet of a kind that cannot be read; save it as XLSX</source>
        <translation>Es ist eine Tabelle in einem Format, das nicht gelesen werden kann; speichern Sie sie als XLSX</translation>
    </message>
    <message>
        <source>The file has changed meanwhile</source>
        <translation>Die Datei hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>There is no article in it: %1</source>
        <translation>Es ist kein Artikel darin: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is within more than %Ln other file(s); unpack them first</source>
        <translation>
            <numerusform>Sie steckt in mehr als %Ln anderen Datei; packen Sie diese erst aus</numerusform>
            <numerusform>Sie steckt in mehr als %Ln anderen Dateien; packen Sie diese erst aus</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not a table of articles (%1)</source>
        <translation>Es ist keine Tabelle von Artikeln (%1)</translation>
    </message>
    <message>
        <source>Spreadsheet of articles (XLSX)</source>
        <translation>Tabelle von Artikeln (XLSX)</translation>
    </message>
    <message>
        <source>Spreadsheet of articles (ODS)</source>
        <translation>Tabelle von Artikeln (ODS)</translation>
    </message>
    <message>
        <source>Table of articles (CSV, TSV)</source>
        <translation>Tabelle von Artikeln (CSV, TSV)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) left out</source>
        <translation>
            <numerusform>Noch %Ln Teil ausgelassen</numerusform>
            <numerusform>Noch %Ln Teile ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it is not the text: “%1”</source>
        <translation>Ausgelassen, da es nicht der Text ist: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the library had wrapped them</source>
        <translation>
            <numerusform>%Ln Zeile mit der nächsten verbunden: Die Datenbank hatte sie umbrochen</numerusform>
            <numerusform>%Ln Zeilen mit der nächsten verbunden: Die Datenbank hatte sie umbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 adds is not in the text: %2</source>
        <extracomment>%1 is a library of news, such as LexisNexis, %2 a list of lines</extracomment>
        <translation>Was %1 hinzufügt, steht nicht im Text: %2</translation>
    </message>
    <message>
        <source>document %1</source>
        <extracomment>of a file; %1 is its number</extracomment>
        <translation>Dokument %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are in none of its documents: “%1”</source>
        <translation>
            <numerusform>%Ln Zeile der Datei steht in keinem ihrer Dokumente: „%1“</numerusform>
            <numerusform>%Ln Zeilen der Datei stehen in keinem ihrer Dokumente: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as without a text: %1</source>
        <translation>Ausgelassen, da ohne Text: %1</translation>
    </message>
    <message>
        <source>Front matter is not TOML (line %1) and was kept in the text</source>
        <translation>Der Kopf ist kein TOML (Zeile %1) und blieb im Text</translation>
    </message>
    <message>
        <source>There is no column “%1”</source>
        <translation>Es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <extracomment>%1 is what was typed, %2 a list of words</extracomment>
        <translation>„%1“ ist keines von: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>what becomes of a column of a table</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“%1” does not say what the column is; write it like this: headline=title, body=text, outlet=publisher, score=-</source>
        <translation>„%1“ sagt nicht, was die Spalte ist; schreiben Sie es so: headline=title, body=text, outlet=publisher, score=-</translation>
    </message>
    <message>
        <source>A comma is missing before “%1”</source>
        <translation>Vor „%1“ fehlt ein Komma</translation>
    </message>
    <message>
        <source>This is not a list of columns of a table, as Standoff writes it</source>
        <translation>Das ist keine Liste von Spalten einer Tabelle, wie Standoff sie schreibt</translation>
    </message>
    <message>
        <source>There is no row in it</source>
        <translation>Es ist keine Zeile darin</translation>
    </message>
    <message>
        <source>It has more columns than can be read</source>
        <translation>Es hat mehr Spalten, als gelesen werden können</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It has %1 cells, but there are %2 columns; a cell that has the separator in it needs quotes</source>
        <translation>Sie hat %1 Zellen, es gibt aber %2 Spalten; eine Zelle, in der das Trennzeichen steht, braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>A quote in it has no end, and was taken as a sign like others</source>
        <translation>Ein Anführungszeichen darin hat kein Ende und wurde als Zeichen wie andere genommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) too large, or none (NaN), were left out</source>
        <translation>
            <numerusform>%Ln Zahl, die zu groß oder keine ist (NaN), wurde ausgelassen</numerusform>
            <numerusform>%Ln Zahlen, die zu groß oder keine sind (NaN), wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Members of it have the same name; of these the last one was taken</source>
        <translation>Mehrere seiner Felder heißen gleich; davon wurde das letzte genommen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It is not a JSON object</source>
        <translation>Es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>%1 is a number
----------
an article in a list</extracomment>
        <translation>Meldung %1</translation>
    </message>
    <message>
        <source>The list is broken off or damaged here; what follows was not read</source>
        <translation>Die Liste bricht hier ab oder ist beschädigt; was folgt, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>A sheet in it has more than can be read</source>
        <translation>Ein Blatt darin hat mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>The text is cut off: the service gave only its beginning</source>
        <translation>Der Text ist abgeschnitten: der Dienst gab nur seinen Anfang</translation>
    </message>
    <message>
        <source>Only “%1” has text: it may be no more than a summary</source>
        <translation>Nur „%1“ hat Text: es kann eine bloße Zusammenfassung sein</translation>
    </message>
    <message>
        <source>Only the sheet “%1” was read, not “%2”</source>
        <extracomment>%1 is a sheet of a spreadsheet, %2 a list of others</extracomment>
        <translation>Nur das Blatt „%1“ wurde gelesen, nicht „%2“</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than can be read</source>
        <translation>Das Blatt „%1“ hat mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>The feed has only summaries of its articles, and is damaged</source>
        <translation>Der Feed hat nur Zusammenfassungen seiner Artikel und ist beschädigt</translation>
    </message>
    <message>
        <source>It has more entries than can be read</source>
        <translation>Er hat mehr Einträge, als gelesen werden können</translation>
    </message>
    <message>
        <source>There is no entry in the feed</source>
        <translation>Im Feed ist kein Eintrag</translation>
    </message>
    <message>
        <source>The feed has only summaries of its articles; open them in a browser and save them</source>
        <translation>Der Feed hat nur Zusammenfassungen seiner Artikel; öffnen Sie diese in einem Browser und speichern Sie sie</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>The feed has only a summary of it</source>
        <translation>Der Feed hat nur eine Zusammenfassung davon</translation>
    </message>
    <message>
        <source>The feed has only a summary of it; open %1 and save it</source>
        <translation>Der Feed hat nur eine Zusammenfassung davon; öffnen Sie %1 und speichern Sie es</translation>
    </message>
    <message>
        <source>The feed does not say whether this is all of the article</source>
        <translation>Der Feed sagt nicht, ob dies der ganze Artikel ist</translation>
    </message>
    <message>
        <source>Feed with articles (RSS, Atom)</source>
        <translation>Feed mit Artikeln (RSS, Atom)</translation>
    </message>
    <message>
        <source>It is not an article (%1)</source>
        <extracomment>%1 is the name of an element of XML</extracomment>
        <translation>Es ist kein Artikel (%1)</translation>
    </message>
    <message>
        <source>“%1” is not text (%2)</source>
        <extracomment>%1 is a headline, %2 a word such as &quot;picture&quot;</extracomment>
        <translation>„%1“ ist kein Text (%2)</translation>
    </message>
    <message>
        <source>There is no text in “%1”</source>
        <translation>In „%1“ ist kein Text</translation>
    </message>
    <message>
        <source>The text of “%1” is in another file: add %2</source>
        <translation>Der Text von „%1“ ist in einer anderen Datei: fügen Sie %2 hinzu</translation>
    </message>
    <message>
        <source>Article of an agency (NITF)</source>
        <translation>Artikel einer Agentur (NITF)</translation>
    </message>
    <message>
        <source>Articles of an agency (NewsML)</source>
        <translation>Artikel einer Agentur (NewsML)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) to editors left out</source>
        <translation>
            <numerusform>%Ln Hinweis an Redaktionen ausgelassen</numerusform>
            <numerusform>%Ln Hinweise an Redaktionen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its elements are nested too deep</source>
        <translation>Seine Elemente sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>An article has more elements than can be read</source>
        <translation>Ein Artikel hat mehr Elemente, als gelesen werden können</translation>
    </message>
    <message>
        <source>It is a web archive of an old kind (ARC); turn it into a WARC file, or save its pages from a browser</source>
        <translation>Es ist ein Webarchiv alter Art (ARC); wandeln Sie es in eine WARC-Datei um, oder speichern Sie seine Seiten aus einem Browser</translation>
    </message>
    <message>
        <source>The page hides most of its text, which was taken; check whether it is the article</source>
        <translation>Die Seite verbirgt den größten Teil ihres Textes; er wurde übernommen. Prüfen Sie, ob es der Artikel ist</translation>
    </message>
    <message>
        <source>The page&apos;s data for search engines is not valid JSON; check author and date</source>
        <translation>Die Daten der Seite für Suchmaschinen sind kein gültiges JSON; prüfen Sie Autor und Datum</translation>
    </message>
    <message>
        <source>This is the source of a page as a browser shows it; the page was read</source>
        <translation>Das ist der Quelltext einer Seite, wie ihn ein Browser zeigt; gelesen wurde die Seite</translation>
    </message>
    <message>
        <source>This page has its text packed within it (a self-extracting page of SingleFile); open it in a browser and save it as HTML</source>
        <translation>Diese Seite enthält ihren Text gepackt (eine selbstentpackende Seite von SingleFile); öffnen Sie sie in einem Browser und speichern Sie sie als HTML</translation>
    </message>
    <message>
        <source>They are subtitles: their numbers and times are left out, and lines joined to sentences</source>
        <translation>Es sind Untertitel: Ihre Nummern und Zeiten sind ausgelassen, Zeilen zu Sätzen verbunden</translation>
    </message>
    <message>
        <source>Left out of the lines above the text: “%1”: %2</source>
        <extracomment>%1 is a key above a text in Markdown, %2 what it says</extracomment>
        <translation>Aus den Zeilen über dem Text ausgelassen: „%1“: %2</translation>
    </message>
    <message>
        <source>Not understood above the text: “%1”</source>
        <translation>Über dem Text nicht verstanden: „%1“</translation>
    </message>
    <message>
        <source>Above the names of the columns: “%1”</source>
        <extracomment>of a table of articles</extracomment>
        <translation>Über den Namen der Spalten: „%1“</translation>
    </message>
    <message>
        <source>Blocks nested more than %1 deep are left out</source>
        <translation>Blöcke, die tiefer als %1 verschachtelt sind, sind ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) joined that a hyphen had parted at the end of a line</source>
        <translation>
            <numerusform>%Ln Wort zusammengefügt, das ein Trennstrich am Zeilenende geteilt hatte</numerusform>
            <numerusform>%Ln Wörter zusammengefügt, die ein Trennstrich am Zeilenende geteilt hatte</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not clear which column has the text of the articles; there are “%1”; choose it with Columns in the list of what comes in, or with %2</source>
        <extracomment>%1 are names of columns, %2 an option of the command line</extracomment>
        <translation>Welche Spalte den Text der Artikel enthält, ist nicht klar; es gibt „%1“; wählen Sie sie mit „Spalten“ in der Liste dessen, was hereinkommt, oder mit %2</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This is too long to search for</source>
        <translation>Dies ist zu lang für eine Suche</translation>
    </message>
    <message>
        <source>No parenthesis was opened before this one</source>
        <translation>Vor dieser Klammer wurde keine geöffnet</translation>
    </message>
    <message>
        <source>Enter something to search for as well: a word, or a tag</source>
        <translation>Geben Sie auch an, wonach gesucht werden soll: ein Wort oder ein Tag</translation>
    </message>
    <message>
        <source>A word is missing here</source>
        <translation>Hier fehlt ein Wort</translation>
    </message>
    <message>
        <source>A word is missing before AND</source>
        <translation>Vor AND fehlt ein Wort</translation>
    </message>
    <message>
        <source>A word is missing after AND</source>
        <translation>Nach AND fehlt ein Wort</translation>
    </message>
    <message>
        <source>NEAR goes between words or phrases of one field</source>
        <translation>NEAR steht zwischen Wörtern oder Wendungen desselben Feldes</translation>
    </message>
    <message>
        <source>“%1:” applies to the whole search; it cannot be used here</source>
        <translation>„%1:“ gilt für die ganze Suche; hier kann es nicht stehen</translation>
    </message>
    <message>
        <source>“%1:” is not known; there are title, byline, publisher, text and note, and tag, layer, source, from and to. Words with a colon go in quotation marks</source>
        <translation>„%1:“ ist nicht bekannt; es gibt title, byline, publisher, text und note sowie tag, layer, source, from und to. Wörter mit einem Doppelpunkt stehen in Anführungszeichen</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt</translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation>Diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The regular expression has no end; put it between two “/”</source>
        <translation>Der reguläre Ausdruck hat kein Ende; setzen Sie ihn zwischen zwei „/“</translation>
    </message>
    <message>
        <source>The regular expression is empty</source>
        <translation>Der reguläre Ausdruck ist leer</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>Der reguläre Ausdruck ist hier falsch: %1</translation>
    </message>
    <message>
        <source>The sign * is allowed only at the end of a word</source>
        <translation>Das Zeichen * ist nur am Ende eines Wortes erlaubt</translation>
    </message>
    <message>
        <source>The search contains no letters or digits; to find other characters, use a regular expression between two “/”</source>
        <translation>Die Suche enthält weder Buchstaben noch Ziffern; andere Zeichen finden Sie mit einem regulären Ausdruck zwischen zwei „/“</translation>
    </message>
    <message>
        <source>The search contains too many words</source>
        <translation>Die Suche enthält zu viele Wörter</translation>
    </message>
    <message>
        <source>A restriction applies to the whole search; it cannot be in parentheses</source>
        <translation>Eine Einschränkung gilt für die ganze Suche; in Klammern kann sie nicht stehen</translation>
    </message>
    <message>
        <source>There is nothing after the colon</source>
        <translation>Nach dem Doppelpunkt fehlt die Angabe</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-06 or 2024-06-20</source>
        <translation>Schreiben Sie ein Datum als 2024, 2024-06 oder 2024-06-20</translation>
    </message>
    <message>
        <source>A date cannot be excluded; turn “from:” into “to:” or back</source>
        <translation>Ein Datum lässt sich nicht ausschließen; machen Sie aus „from:“ ein „to:“ oder umgekehrt</translation>
    </message>
    <message>
        <source>NEAR takes a number of words from 0 to %1, as in NEAR/5</source>
        <translation>NEAR nimmt eine Zahl von Wörtern von 0 bis %1, etwa NEAR/5</translation>
    </message>
    <message>
        <source>This quotation mark is not closed</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>The terms of “%1” are not a list of texts</source>
        <translation>Die Begriffe von „%1“ sind keine Liste von Texten</translation>
    </message>
    <message>
        <source>This is not a tagset of Standoff</source>
        <translation>Dies ist kein Standoff-Tagset</translation>
    </message>
    <message>
        <source>This tagset was made by a newer version of Standoff; update to load it</source>
        <translation>Dieses Tagset stammt von einer neueren Version von Standoff; aktualisieren Sie, um es zu laden</translation>
    </message>
    <message>
        <source>It is not valid JSON: %1</source>
        <translation>Es ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>edit article</source>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>remove articles</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>change role of paragraph</source>
        <translation>Rolle des Absatzes ändern</translation>
    </message>
    <message>
        <source>tag text</source>
        <translation>Text annotieren</translation>
    </message>
    <message>
        <source>change tag</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>move boundary</source>
        <translation>Grenze verschieben</translation>
    </message>
    <message>
        <source>remove annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>edit annotation</source>
        <translation>Annotation bearbeiten</translation>
    </message>
    <message>
        <source>link to record</source>
        <translation>Mit Eintrag verknüpfen</translation>
    </message>
    <message>
        <source>unlink from record</source>
        <translation>Von Eintrag lösen</translation>
    </message>
    <message>
        <source>edit record</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>merge records</source>
        <translation>Einträge zusammenführen</translation>
    </message>
    <message>
        <source>split off record</source>
        <translation>Eintrag abspalten</translation>
    </message>
    <message>
        <source>remove record</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>edit tag</source>
        <translation>Tag bearbeiten</translation>
    </message>
    <message>
        <source>move tag</source>
        <translation>Tag verschieben</translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>edit layer</source>
        <translation>Ebene bearbeiten</translation>
    </message>
    <message>
        <source>load tagset</source>
        <translation>Tagset laden</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>split annotation</source>
        <translation>Annotation teilen</translation>
    </message>
    <message>
        <source>join annotations</source>
        <translation>Annotationen verbinden</translation>
    </message>
    <message>
        <source>draw relation</source>
        <translation>Beziehung ziehen</translation>
    </message>
    <message>
        <source>remove relation</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>waive problem</source>
        <translation>Ausnahme zulassen</translation>
    </message>
    <message>
        <source>take waiver back</source>
        <translation>Ausnahme zurücknehmen</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>shorten history</source>
        <translation>Verlauf kürzen</translation>
    </message>
    <message>
        <source>opened, had changed</source>
        <comment>why a backup was made</comment>
        <translation>geöffnet, war verändert</translation>
    </message>
    <message>
        <source>half an hour of work</source>
        <comment>why a backup was made</comment>
        <translation>halbe Stunde Arbeit</translation>
    </message>
    <message>
        <source>before articles were removed</source>
        <comment>why a backup was made</comment>
        <translation>vor dem Entfernen von Artikeln</translation>
    </message>
    <message>
        <source>made by hand</source>
        <comment>why a backup was made</comment>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>before a newer Standoff opened it</source>
        <comment>why a backup was made</comment>
        <translation>bevor ein neueres Standoff es öffnete</translation>
    </message>
    <message>
        <source>before an earlier one was restored</source>
        <comment>why a backup was made</comment>
        <translation>vor dem Wiederherstellen einer früheren</translation>
    </message>
    <message>
        <source>before the history was shortened</source>
        <comment>why a backup was made</comment>
        <translation>vor dem Kürzen des Verlaufs</translation>
    </message>
    <message>
        <source>This is too much to be taken back in one step (%1); Undo takes it back step by step</source>
        <translation>Das ist zu viel, um es in einem Schritt zurückzunehmen (%1); „Rückgängig“ nimmt es Schritt für Schritt zurück</translation>
    </message>
    <message>
        <source>The history has no such step any more</source>
        <translation>Diesen Schritt hat der Verlauf nicht mehr</translation>
    </message>
    <message>
        <source>This step is undone already</source>
        <translation>Dieser Schritt ist schon zurückgenommen</translation>
    </message>
    <message>
        <source>This step cannot be undone</source>
        <translation>Dieser Schritt lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>A later step hangs on this one that cannot be undone</source>
        <translation>Von diesem hängt ein späterer Schritt ab, der sich nicht zurücknehmen lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one; undo them first, or together with it</source>
        <extracomment>%n is the number of steps</extracomment>
        <translation>
            <numerusform>%Ln späterer Schritt hängt von diesem ab; nehmen Sie ihn zuerst oder zusammen mit diesem zurück</numerusform>
            <numerusform>%Ln spätere Schritte hängen von diesem ab; nehmen Sie sie zuerst oder zusammen mit diesem zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1</source>
        <comment>in a file</comment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A place in a file, such as &quot;tag 3&quot;, and the name of what stands there.</extracomment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in a file, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no layer</source>
        <translation>Dies ist keine Ebene</translation>
    </message>
    <message>
        <source>It has no name</source>
        <translation>Der Name fehlt</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <comment>in a file</comment>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>This is no tag</source>
        <translation>Dies ist kein Tag</translation>
    </message>
    <message>
        <source>Line and column %1: this is not valid JSON</source>
        <translation>Zeile und Spalte %1: Dies ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>edit several articles</source>
        <translation>Mehrere Artikel bearbeiten</translation>
    </message>
    <message>
        <source>set state of articles</source>
        <translation>Bearbeitungsstand von Artikeln setzen</translation>
    </message>
    <message>
        <source>go back in the history</source>
        <translation>Im Verlauf zurückgehen</translation>
    </message>
    <message>
        <source>take a single step back</source>
        <translation>Einzelnen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>words are no name</source>
        <translation>Wörter sind kein Name</translation>
    </message>
</context>
<context>
    <name>Standoff::Adding</name>
    <message>
        <source>Adding articles…</source>
        <translation>Artikel werden hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>The text of “%1” is in the project already, as “%2”.</source>
        <translation>Der Text von „%1“ ist schon im Projekt, als „%2“.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>%1; the plain text was taken, without headings and lists</source>
        <extracomment>%1 says why</extracomment>
        <translation>%1; der reine Text wurde genommen, ohne Überschriften und Listen</translation>
    </message>
    <message>
        <source>Reading what was copied…</source>
        <translation>Kopiertes wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Adding the article…</source>
        <translation>Der Artikel wird hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>The copied text is in the project already, as “%1”.</source>
        <translation>Der kopierte Text ist schon im Projekt, als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>%Ln Artikel hinzugefügt.</numerusform>
            <numerusform>%Ln Artikel hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not read.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht gelesen.</numerusform>
            <numerusform>%Ln Dateien wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already and were left out.</source>
        <translation>
            <numerusform>%Ln ist schon da und wurde weggelassen.</numerusform>
            <numerusform>%Ln sind schon da und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedDialog</name>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Import annotated articles</source>
        <translation>Annotierte Artikel importieren</translation>
    </message>
    <message>
        <source>Choose files or a folder of another program, or drop them here.
Nothing of the project changes before you import.</source>
        <translation>Wählen Sie Dateien oder einen Ordner eines anderen Programms, oder ziehen Sie sie hierher.
Am Projekt ändert sich nichts, bevor Sie importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere Quelle</numerusform>
            <numerusform>%1 und %Ln weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose files or a folder of another program, or drop them here.</source>
        <translation>Das Lesen wurde abgebrochen. Wählen Sie Dateien oder einen Ordner eines anderen Programms, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>These files cannot be read in this format. Choose another one, or other files.</source>
        <translation>Diese Dateien lassen sich in diesem Format nicht lesen. Wählen Sie ein anderes oder andere Dateien.</translation>
    </message>
    <message>
        <source>These files cannot be read. Choose what they are, or other files.</source>
        <translation>Diese Dateien lassen sich nicht lesen. Wählen Sie ihr Format oder andere Dateien.</translation>
    </message>
    <message>
        <source>&amp;Tags (%L1)</source>
        <translation>&amp;Tags (%L1)</translation>
    </message>
    <message>
        <source>&amp;Articles (%L1)</source>
        <translation>&amp;Artikel (%L1)</translation>
    </message>
    <message>
        <source>&amp;Remarks (%L1)</source>
        <translation>&amp;Hinweise (%L1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Choose one file, or several</source>
        <translation>Eine oder mehrere Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder, which is read with all folders in it</source>
        <translation>Einen Ordner wählen; er wird mit allen Ordnern darin gelesen</translation>
    </message>
    <message>
        <source>Found by what is in the files; choose another one to read them again</source>
        <translation>Am Inhalt der Dateien erkannt; wählen Sie ein anderes, um sie noch einmal zu lesen</translation>
    </message>
    <message>
        <source>Found by what is in the files</source>
        <translation>Am Inhalt der Dateien erkannt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Annotations with the selected tags are not imported (%1)</source>
        <translation>Annotationen mit den ausgewählten Tags werden nicht importiert (%1)</translation>
    </message>
    <message>
        <source>As it is calle&amp;d</source>
        <translation>Wie &amp;es heißt</translation>
    </message>
    <message>
        <source>The selected tags are those of the same name, or new ones</source>
        <translation>Die ausgewählten Tags sind die gleichen Namens oder neue</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Gives up reading these files</source>
        <translation>Bricht das Lesen dieser Dateien ab</translation>
    </message>
    <message>
        <source>Imports all in one step (%1)</source>
        <translation>Importiert alles in einem Schritt (%1)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Remarks</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>%1 von %Ln Datei gelesen</numerusform>
            <numerusform>%1 von %Ln Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), %1 of them new</source>
        <translation>
            <numerusform>%Ln Artikel, davon %1 neu</numerusform>
            <numerusform>%Ln Artikel, davon %1 neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>by %1 and %Ln more</source>
        <extracomment>names of annotators</extracomment>
        <translation>
            <numerusform>von %1 und %Ln weiteren Annotator</numerusform>
            <numerusform>von %1 und %Ln weiteren Annotatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a summary</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is empty: its tagset is replaced by that of the files, as long as you decide nothing.</source>
        <translation>Das Projekt ist leer: Sein Tagset wird durch das der Dateien ersetzt, solange Sie nichts festlegen.</translation>
    </message>
    <message>
        <source>“%1” is a layer of another kind in the project. Decide what it is to be.</source>
        <translation>„%1“ ist im Projekt eine Ebene anderer Art. Legen Sie fest, was daraus werden soll.</translation>
    </message>
    <message>
        <source>There is nothing in these files that can be imported.</source>
        <translation>In diesen Dateien ist nichts, was sich importieren lässt.</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedImport</name>
    <message>
        <source>%1 and %2 imported.</source>
        <extracomment>%1 is &quot;3 articles&quot;, %2 &quot;20 annotations&quot;</extracomment>
        <translation>%1 und %2 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the remarks…</source>
        <translation>Hinweise speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>an annotation&apos;s tag and words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragment(s)</source>
        <comment>fragments</comment>
        <translation>
            <numerusform>%Ln Fragment</numerusform>
            <numerusform>%Ln Fragmente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationActions</name>
    <message>
        <source>Tag by &amp;name…</source>
        <translation>Tag nach &amp;Namen wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Type a few letters of any tag</source>
        <translation>Einige Buchstaben eines beliebigen Tags eingeben</translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation>&amp;Vorige Annotation</translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation>&amp;Nächste Annotation</translation>
    </message>
    <message>
        <source>Nex&amp;t annotation at this place</source>
        <translation>Nächste an &amp;dieser Stelle</translation>
    </message>
    <message>
        <source>Where several annotations cover the same word</source>
        <translation>Wo mehrere Annotationen dasselbe Wort betreffen</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Add the selection</source>
        <translation>&amp;Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected words to this annotation</source>
        <translation>Die ausgewählten Wörter dieser Annotation hinzufügen</translation>
    </message>
    <message>
        <source>Take the selection &amp;out</source>
        <translation>Auswahl &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Without a selection: the fragment at the caret</source>
        <translation>Ohne Auswahl: das Fragment an der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <source>Make two annotations of one</source>
        <translation>Aus einer Annotation zwei machen</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Verb&amp;inden</translation>
    </message>
    <message>
        <source>Make one of the selected annotations, or of this and the next</source>
        <translation>Aus den ausgewählten Annotationen eine machen oder aus dieser und der nächsten</translation>
    </message>
    <message>
        <source>&amp;Who says it</source>
        <translation>&amp;Wer sagt es</translation>
    </message>
    <message>
        <source>Select what is said, then by which words, then by whom</source>
        <translation>Zuerst auswählen, was gesagt wird, dann mit welchen Worten, dann wer es sagt</translation>
    </message>
    <message>
        <source>Remo&amp;ve the attribution</source>
        <translation>Z&amp;uschreibung entfernen</translation>
    </message>
    <message>
        <source>The annotations stay</source>
        <translation>Die Annotationen bleiben erhalten</translation>
    </message>
    <message>
        <source>Start or end a &amp;relation here</source>
        <translation>&amp;Beziehung hier beginnen oder beenden</translation>
    </message>
    <message>
        <source>Once where it begins, and again where it ends</source>
        <translation>Einmal, wo sie beginnt, und noch einmal, wo sie endet</translation>
    </message>
    <message>
        <source>Re&amp;lations…</source>
        <translation>Be&amp;ziehungen&#xa0;…</translation>
    </message>
    <message>
        <source>Follow, change or remove its relations</source>
        <translation>Den Beziehungen folgen, sie ändern oder entfernen</translation>
    </message>
    <message>
        <source>R&amp;emove annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <source>Move &amp;end forward by a word</source>
        <translation>&amp;Ende ein Wort vor</translation>
    </message>
    <message>
        <source>Move en&amp;d back by a word</source>
        <translation>En&amp;de ein Wort zurück</translation>
    </message>
    <message>
        <source>Move &amp;start back by a word</source>
        <translation>A&amp;nfang ein Wort zurück</translation>
    </message>
    <message>
        <source>Move s&amp;tart forward by a word</source>
        <translation>Anfang ein &amp;Wort vor</translation>
    </message>
    <message>
        <source>Move end &amp;forward by a character</source>
        <translation>Ende ein &amp;Zeichen vor</translation>
    </message>
    <message>
        <source>Move end &amp;back by a character</source>
        <translation>Ende ein Zei&amp;chen zurück</translation>
    </message>
    <message>
        <source>Move start ba&amp;ck by a character</source>
        <translation>Anfan&amp;g ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Move start fo&amp;rward by a character</source>
        <translation>An&amp;fang ein Zeichen vor</translation>
    </message>
    <message>
        <source>Move end to the e&amp;nd of the sentence</source>
        <translation>Ende &amp;bis zum Satzende</translation>
    </message>
    <message>
        <source>Move start to t&amp;he start of the sentence</source>
        <translation>Anfang bis zum &amp;Satzanfang</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Record:</source>
        <translation>Eintrag:</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of an attribute, before its value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Stance:</source>
        <translation>Haltung:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationEditor</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>none</source>
        <comment>annotation</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Refer to the annotation that is selected in the article</source>
        <translation>Auf die Annotation verweisen, die im Artikel ausgewählt ist</translation>
    </message>
    <message>
        <source>Select an annotation in the article first</source>
        <translation>Zuerst eine Annotation im Artikel auswählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>tag and its layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>value of an attribute</comment>
        <translation>(keine Angabe)</translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationsAccessible</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) in this article</source>
        <translation>
            <numerusform>%Ln Annotation in diesem Artikel</numerusform>
            <numerusform>%Ln Annotationen in diesem Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Arrangements</name>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mentions</source>
        <comment>order of a list</comment>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of a list</comment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>order of a list</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of a list</comment>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Triage</source>
        <comment>order of a list</comment>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <comment>order of a list</comment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>how a list is grouped</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleActions</name>
    <message>
        <source>&amp;Add articles…</source>
        <translation>&amp;Artikel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Read articles from files</source>
        <translation>Artikel aus Dateien lesen</translation>
    </message>
    <message>
        <source>New article from &amp;clipboard</source>
        <translation>Neuer Artikel aus &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Make an article of the copied text</source>
        <translation>Aus dem kopierten Text einen Artikel machen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;original…</source>
        <translation>&amp;Original anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>The file that the article was read from</source>
        <translation>Die Datei, aus der der Artikel gelesen wurde</translation>
    </message>
    <message>
        <source>&amp;Role of the paragraph</source>
        <translation>&amp;Rolle des Absatzes</translation>
    </message>
    <message>
        <source>Source a&amp;udit…</source>
        <translation>&amp;Quellenauswertung&#xa0;…</translation>
    </message>
    <message>
        <source>Who speaks, and how much: tables, plots and a report</source>
        <translation>Wer zu Wort kommt und wie viel: Tabellen, Diagramme und ein Bericht</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>Re&amp;move article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the selected articles from the project</source>
        <translation>Die ausgewählten Artikel aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>Artikel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The project has no original of this article: it was not read from a file, or came from another program.</source>
        <translation>Das Projekt hat kein Original dieses Artikels: Er wurde nicht aus einer Datei gelesen oder stammt aus einem anderen Programm.</translation>
    </message>
    <message numerus="yes">
        <source>No backup can be made. Remove %Ln article(s) without one?</source>
        <translation>
            <numerusform>Es kann keine Sicherung angelegt werden. %Ln Artikel ohne Sicherung entfernen?</numerusform>
            <numerusform>Es kann keine Sicherung angelegt werden. %Ln Artikel ohne Sicherung entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>Artikel werden entfernt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln Artikel entfernt. „Rückgängig“ bringt ihn zurück.</numerusform>
            <numerusform>%Ln Artikel entfernt. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the original, which is not text</source>
        <translation>Das Original speichern, das kein Text ist</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Title, publisher, date, address, state, labels, note; of several what they share</source>
        <translation>Titel, Medium, Datum, Adresse, Bearbeitungsstand, Schlagwörter, Notiz; bei mehreren, was sie gemeinsam haben</translation>
    </message>
    <message>
        <source>Done, ne&amp;xt to do</source>
        <translation>&amp;Fertig, nächster offener</translation>
    </message>
    <message>
        <source>Set this article to done and go to the next one to do</source>
        <translation>Diesen Artikel auf „Fertig“ setzen und zum nächsten offenen gehen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Bearbeitungss&amp;tand</translation>
    </message>
    <message>
        <source>No other article of the list is left to do.</source>
        <translation>Kein anderer Artikel der Liste ist noch offen.</translation>
    </message>
    <message>
        <source>Changing articles…</source>
        <translation>Artikel werden geändert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleChoice</name>
    <message numerus="yes">
        <source>The query is too much for %Ln article(s). Narrow it.</source>
        <translation>
            <numerusform>Die Suche ist für %Ln Artikel zu aufwendig. Schränken Sie sie ein.</numerusform>
            <numerusform>Die Suche ist für %Ln Artikel zu aufwendig. Schränken Sie sie ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles (%L1)</source>
        <translation>Alle Artikel (%L1)</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>Those that a query finds</source>
        <translation>Die, die eine Suche findet</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, title:pact, tag:Person, from:2024-01</source>
        <translation>Wörter, &quot;eine Wendung&quot;, title:pakt, tag:Person, from:2024-01</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>As in the search over all articles</source>
        <translation>Wie in der Suche in allen Artikeln</translation>
    </message>
    <message>
        <source>The project has no articles yet.</source>
        <translation>Das Projekt hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>Type what is to be found in the articles.</source>
        <translation>Geben Sie ein, was in den Artikeln gefunden werden soll.</translation>
    </message>
    <message>
        <source>No query is typed.</source>
        <translation>Es ist keine Suche eingegeben.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <extracomment>where in the query, and what is wrong there</extracomment>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Artikel</numerusform>
            <numerusform>%L1 von %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds no article.</source>
        <translation>Die Suche findet keinen Artikel.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleDialog</name>
    <message>
        <source>Article details</source>
        <translation>Details des Artikels</translation>
    </message>
    <message>
        <source>2024-06-20, or as much as is known</source>
        <translation>2024-06-20 oder so viel, wie bekannt ist</translation>
    </message>
    <message>
        <source>Code of the language, such as en, ko or ar</source>
        <translation>Code der Sprache, etwa en, ko oder ar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Retrieved</source>
        <translation>A&amp;bgerufen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Bearbeitungssta&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Write a date as 2024-06-20, 2024-06 or 2024.</source>
        <translation>Schreiben Sie ein Datum als 2024-06-20, 2024-06 oder 2024.</translation>
    </message>
    <message>
        <source>An address begins with https:// or the like.</source>
        <translation>Eine Adresse beginnt mit https:// oder Ähnlichem.</translation>
    </message>
    <message>
        <source>Automatic, from the text</source>
        <translation>Automatisch, nach dem Text</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Labels, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>R&amp;essort</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Schreibr&amp;ichtung</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3 · %4 · %5</source>
        <comment>number; characters; paragraphs; encoding; name of a file</comment>
        <translation>Version %1 · %2 · %3 · %4 · %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleGrouping</name>
    <message>
        <source>No publisher</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Ohne Schlagwort</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tag, and its status</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleOrder</name>
    <message>
        <source>Date added</source>
        <comment>order of the articles</comment>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>order of the articles</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date published</source>
        <comment>order of the articles</comment>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>order of the articles</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of the articles</comment>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Number of tags</source>
        <comment>order of the articles</comment>
        <translation>Zahl der Annotationen</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <comment>order of the articles</comment>
        <translation>Zahl der Probleme</translation>
    </message>
    <message>
        <source>Added, newest first</source>
        <translation>Hinzugefügt, neueste zuerst</translation>
    </message>
    <message>
        <source>Added, oldest first</source>
        <translation>Hinzugefügt, älteste zuerst</translation>
    </message>
    <message>
        <source>Title, from the end</source>
        <translation>Titel, von hinten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Published, oldest first</source>
        <translation>Veröffentlicht, älteste zuerst</translation>
    </message>
    <message>
        <source>Published, newest first</source>
        <translation>Veröffentlicht, neueste zuerst</translation>
    </message>
    <message>
        <source>Publisher, from the end</source>
        <translation>Medium, von hinten</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>State, done first</source>
        <translation>Bearbeitungsstand, fertige zuerst</translation>
    </message>
    <message>
        <source>State, in progress first</source>
        <translation>Bearbeitungsstand, in Arbeit zuerst</translation>
    </message>
    <message>
        <source>Fewest tags first</source>
        <translation>Wenigste Annotationen zuerst</translation>
    </message>
    <message>
        <source>Most tags first</source>
        <translation>Meiste Annotationen zuerst</translation>
    </message>
    <message>
        <source>Fewest problems first</source>
        <translation>Wenigste Probleme zuerst</translation>
    </message>
    <message>
        <source>Most problems first</source>
        <translation>Meiste Probleme zuerst</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <comment>grouping of the articles</comment>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By state</source>
        <comment>grouping of the articles</comment>
        <translation>Nach Bearbeitungsstand</translation>
    </message>
    <message>
        <source>By publisher</source>
        <comment>grouping of the articles</comment>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By date</source>
        <comment>grouping of the articles</comment>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By label</source>
        <comment>grouping of the articles</comment>
        <translation>Nach Schlagwort</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleOverview</name>
    <message>
        <source>Overview of the article</source>
        <translation>Überblick über den Artikel</translation>
    </message>
    <message>
        <source>Where annotations, search hits and problems are in the article</source>
        <translation>Wo im Artikel Annotationen, Suchtreffer und Probleme liegen</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePages</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, number of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePainter</name>
    <message>
        <source>C%1</source>
        <comment>number of a claim, in the margin</comment>
        <translation>B%1</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a claim, in the margin of a legend</comment>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePicture</name>
    <message>
        <source>%1: Pictures are saved as .png or .svg; use one of these endings</source>
        <translation>%1: Bilder werden als .png oder .svg gespeichert; verwenden Sie eine dieser Endungen</translation>
    </message>
    <message>
        <source>%1: This is too long for a picture; select fewer lines, or save the article as PDF</source>
        <translation>%1: Das ist für ein Bild zu lang; wählen Sie weniger Zeilen, oder speichern Sie den Artikel als PDF</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture; select fewer lines.</source>
        <translation>Für das Bild reicht der Speicher nicht; wählen Sie weniger Zeilen.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePrint</name>
    <message>
        <source>The printer is not responding. Is it switched on and connected?</source>
        <translation>Der Drucker antwortet nicht. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>The printer has stopped. Check whether it has paper.</source>
        <translation>Der Drucker hat angehalten. Prüfen Sie, ob er Papier hat.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleQuery</name>
    <message>
        <source>title</source>
        <comment>field of a query</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>field of a query</comment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>publisher</source>
        <comment>field of a query</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>section</source>
        <comment>field of a query</comment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>label</source>
        <comment>field of a query</comment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>address</source>
        <comment>field of a query</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>language</source>
        <comment>field of a query</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>state</source>
        <comment>field of a query</comment>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>note</source>
        <comment>field of a query</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>published</source>
        <comment>field of a query</comment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>field of a query</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>retrieved</source>
        <comment>field of a query</comment>
        <translation>abgerufen</translation>
    </message>
    <message>
        <source>added</source>
        <comment>field of a query</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>field of a query</comment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>problems</source>
        <comment>field of a query</comment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation>Dieser Artikel hat keinen Text.</translation>
    </message>
    <message>
        <source>Open an article to read and annotate it.</source>
        <translation>Öffnen Sie einen Artikel, um ihn zu lesen und zu annotieren.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>how often an article is annotated</comment>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s), folded</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, %Ln Artikel, eingeklappt</numerusform>
            <numerusform>%1, %Ln Artikel, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesPanel</name>
    <message>
        <source>Filter articles…</source>
        <translation>Artikel filtern&#xa0;…</translation>
    </message>
    <message>
        <source>No articles yet.

Drop files here, or choose Article ▸ Add articles.</source>
        <translation>Noch keine Artikel.

Ziehen Sie Dateien hierher, oder wählen Sie Artikel ▸ Artikel hinzufügen.</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Words of title, byline, publisher or labels, or a field and what it has: %1. A minus before it means not so.</source>
        <translation>Wörter aus Titel, Autorenzeile, Medium oder Schlagwörtern oder ein Feld und sein Inhalt: %1. Ein Minus davor schließt aus.</translation>
    </message>
    <message>
        <source>Done, next to do</source>
        <translation>Fertig, nächster offener</translation>
    </message>
    <message>
        <source>Set this article to done and go to the next one to do</source>
        <translation>Diesen Artikel auf „Fertig“ setzen und zum nächsten offenen gehen</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many articles the list shows, and how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No article is like this.</source>
        <translation>Kein Artikel passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Standoff::Attributing</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>Öffnen Sie zuerst einen Artikel und wählen Sie dann Wörter darin aus.</translation>
    </message>
    <message>
        <source>Select one more part of what is said, then press the key.</source>
        <translation>Wählen Sie noch einen Teil dessen aus, was gesagt wird, und drücken Sie dann die Taste.</translation>
    </message>
    <message>
        <source>The attribution was added. It is nested in the one around it.</source>
        <translation>Zuschreibung angelegt. Sie ist der umgebenden untergeordnet.</translation>
    </message>
    <message>
        <source>The attribution was added.</source>
        <translation>Zuschreibung angelegt.</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Wer sagt es?</translation>
    </message>
    <message>
        <source>Put the caret on a part of the attribution that is to be removed.</source>
        <translation>Setzen Sie die Schreibmarke auf einen Teil der Zuschreibung, die entfernt werden soll.</translation>
    </message>
    <message>
        <source>Select the words first; %1 leaves this part out.</source>
        <translation>Wählen Sie zuerst die Wörter aus; %1 lässt diesen Teil aus.</translation>
    </message>
</context>
<context>
    <name>Standoff::AttributionBar</name>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Leave this part out (%1)</source>
        <translation>Diesen Teil auslassen (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo the last step; at the first one, cancel (%1)</source>
        <translation>Den letzten Schritt zurücknehmen; beim ersten abbrechen (%1)</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Select what is said and press %1. %2 cancels.</source>
        <translation>Wählen Sie aus, was gesagt wird, und drücken Sie %1. %2 bricht ab.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select what is said and press %2. %3 cancels.</source>
        <translation>%2 übernimmt „%1“. Oder wählen Sie aus, was gesagt wird, und drücken Sie %2. %3 bricht ab.</translation>
    </message>
    <message>
        <source>Select the cue and press %1, or click its words. %2: there is none.</source>
        <translation>Wählen Sie die Signalwörter aus und drücken Sie %1, oder klicken Sie sie an. %2: Es gibt keine.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select other words, or click them. %3: there is none.</source>
        <translation>%2 übernimmt „%1“. Oder wählen Sie andere Wörter aus, oder klicken Sie sie an. %3: Es gibt keine.</translation>
    </message>
    <message>
        <source>Select who says it and press %1, or click; or type the start of a known source. %2: nobody.</source>
        <translation>Wählen Sie aus, wer es sagt, und drücken Sie %1, oder klicken Sie; oder tippen Sie den Anfang einer bekannten Quelle. %2: niemand.</translation>
    </message>
    <message>
        <source>%2 takes “%1”. Or select who says it, or type the start of a known source. %3: nobody.</source>
        <translation>%2 übernimmt „%1“. Oder wählen Sie aus, wer es sagt, oder tippen Sie den Anfang einer bekannten Quelle. %3: niemand.</translation>
    </message>
    <message>
        <source>%3 takes “%1” for %2, %4 for somebody else. Or select who says it, or type the start of a known source.</source>
        <extracomment>%1 are words of the article, such as “she”; %2 is the name of a source; %3 and %4 are keys</extracomment>
        <translation>%3 übernimmt „%1“ für %2, %4 für jemand anderen. Oder wählen Sie aus, wer es sagt, oder tippen Sie den Anfang einer bekannten Quelle.</translation>
    </message>
</context>
<context>
    <name>Standoff::AttributionForm</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Zuschreibung: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditDialog</name>
    <message>
        <source>Source audit</source>
        <translation>Quellenauswertung</translation>
    </message>
    <message>
        <source>The selected part of the article</source>
        <translation>Der ausgewählte Teil des Artikels</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Co&amp;py table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save table or plot…</source>
        <translation>Tabelle oder Diagramm &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht&#xa0;…</translation>
    </message>
    <message>
        <source>Save table or plot</source>
        <translation>Tabelle oder Diagramm speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Plot (*.svg)</source>
        <translation>Diagramm (*.svg)</translation>
    </message>
    <message>
        <source>Plot (*.png)</source>
        <translation>Diagramm (*.png)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>the article “%1”</source>
        <translation>der Artikel „%1“</translation>
    </message>
    <message>
        <source>a part of the article “%1”</source>
        <translation>ein Teil des Artikels „%1“</translation>
    </message>
    <message>
        <source>There are no attributions here yet. In the article, select what is said and press %1.</source>
        <translation>Hier gibt es noch keine Zuschreibungen. Wählen Sie im Artikel aus, was gesagt wird, und drücken Sie %1.</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditReport</name>
    <message>
        <source>Source audit of %1</source>
        <translation>Quellenauswertung: %1</translation>
    </message>
    <message>
        <source>Scope: %1. Date: %2.</source>
        <comment>what was looked at, and the date</comment>
        <translation>Umfang: %1. Datum: %2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>%1: The picture could not be drawn.</source>
        <translation>%1: Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>Standoff::AuditTables</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer zu Wort kommt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a source</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Share of the text</source>
        <translation>Anteil am Text</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Attributed text (characters)</source>
        <translation>Zugeschriebener Text (in Zeichen)</translation>
    </message>
    <message>
        <source>Attributions without a source</source>
        <translation>Zuschreibungen ohne Quelle</translation>
    </message>
    <message>
        <source>Unnamed sources</source>
        <translation>Ungenannte Quellen</translation>
    </message>
    <message>
        <source>Unnamed sources with a reason given</source>
        <translation>Ungenannte Quellen mit angegebenem Grund</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Tags by article</source>
        <translation>Tags nach Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Claims by state</source>
        <translation>Behauptungen nach Bearbeitungsstand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>none</source>
        <comment>state of a claim</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Behauptungen nach Urteil</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>kein Urteil</translation>
    </message>
    <message>
        <source>Counted from attributions (source, cue and content) made by hand. Characters are Unicode code points of what is said; where attributions overlap, each character is counted once for each source and once for the whole. A name in the text without a record in the register is a source of its own. Rejected annotations do not count. Kinds, affiliations, roles and states are those given to the sources and claims in the project.</source>
        <translation>Gezählt nach Zuschreibungen (Quelle, Signalwort und Inhalt), die von Hand angelegt wurden. Zeichen sind Unicode-Codepoints dessen, was gesagt wird; wo sich Zuschreibungen überlappen, zählt jedes Zeichen einmal je Quelle und einmal für das Ganze. Ein Name im Text ohne Eintrag im Register ist eine eigene Quelle. Abgelehnte Annotationen zählen nicht. Arten, Zugehörigkeiten, Rollen und Bearbeitungsstände sind die, die den Quellen und Behauptungen im Projekt gegeben wurden.</translation>
    </message>
</context>
<context>
    <name>Standoff::AveritecFormat</name>
    <message>
        <source>AVeriTeC</source>
        <translation>AVeriTeC</translation>
    </message>
    <message>
        <source>claims, their evidence and verdicts</source>
        <translation>Behauptungen, ihre Belege und Urteile</translation>
    </message>
    <message>
        <source>a question that is not an object</source>
        <translation>eine Frage, die kein Objekt ist</translation>
    </message>
    <message>
        <source>an answer that is not an object</source>
        <translation>eine Antwort, die kein Objekt ist</translation>
    </message>
    <message>
        <source>This is not an AVeriTeC claim</source>
        <translation>Dies ist keine AVeriTeC-Behauptung</translation>
    </message>
    <message>
        <source>the date “%1”, which is not a date</source>
        <translation>das Datum „%1“, das kein Datum ist</translation>
    </message>
    <message>
        <source>the member “%1”</source>
        <translation>das Feld „%1“</translation>
    </message>
</context>
<context>
    <name>Standoff::BackupDetails</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribution(s)</source>
        <translation>
            <numerusform>%Ln Zuschreibung</numerusform>
            <numerusform>%Ln Zuschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln Entität</numerusform>
            <numerusform>%Ln Entitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln Urteil</numerusform>
            <numerusform>%Ln Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>If you restore it</source>
        <translation>Wenn Sie sie wiederherstellen</translation>
    </message>
    <message>
        <source>Steps since the backup</source>
        <translation>Schritte seit der Sicherung</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Whole: all of its pages, references and texts were checked.</source>
        <translation>Heil: Alle Seiten, Verweise und Texte wurden geprüft.</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>Comes back: nothing that was removed.</source>
        <translation>Zurück kommt: nichts, was entfernt wurde.</translation>
    </message>
    <message>
        <source>Comes back: %1.</source>
        <translation>Zurück kommt: %1.</translation>
    </message>
    <message>
        <source>Goes: nothing that was added.</source>
        <translation>Entfällt: nichts, was hinzukam.</translation>
    </message>
    <message>
        <source>Goes: %1.</source>
        <translation>Entfällt: %1.</translation>
    </message>
    <message>
        <source>No step was made since.</source>
        <translation>Seither wurde kein Schritt gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since</source>
        <translation>
            <numerusform>%Ln Schritt seither</numerusform>
            <numerusform>%Ln Schritte seither</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>how many steps since a backup, and who made them</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>It cannot be compared with the project: %1</source>
        <translation>Sie lässt sich nicht mit dem Projekt vergleichen: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BackupList</name>
    <message>
        <source>nothing was done yet</source>
        <translation>noch nichts getan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>the last step in a backup, and who made it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Dated in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>Standoff::Backups</name>
    <message>
        <source>A backup was made.</source>
        <translation>Eine Sicherung wurde angelegt.</translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation>&amp;Sicherung anlegen</translation>
    </message>
    <message>
        <source>Keep a copy of the project as it is now</source>
        <translation>Das Projekt in seinem jetzigen Stand als Kopie aufbewahren</translation>
    </message>
    <message>
        <source>Restore from bac&amp;kup…</source>
        <translation>Aus Sic&amp;herung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring the project back to an earlier time</source>
        <translation>Das Projekt auf einen früheren Zeitpunkt zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;horten the history…</source>
        <translation>Verlauf k&amp;ürzen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove old steps, so that the file gets smaller</source>
        <translation>Alte Schritte entfernen, damit die Datei kleiner wird</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>The project is as it was at %1. As it was before, it is among the backups.</source>
        <translation>Das Projekt ist so, wie es um %1 war. Wie es vorher war, steht es unter den Sicherungen.</translation>
    </message>
    <message>
        <source>The project is as it was at %1. As it was before, it is kept as %2.</source>
        <translation>Das Projekt ist so, wie es um %1 war. Wie es vorher war, ist es erhalten als %2.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>No backup can be made. Shorten the history without one?</source>
        <translation>Es kann keine Sicherung angelegt werden. Den Verlauf ohne Sicherung kürzen?</translation>
    </message>
    <message>
        <source>&amp;Shorten</source>
        <translation>&amp;Kürzen</translation>
    </message>
    <message>
        <source>Shortening the history…</source>
        <translation>Verlauf wird gekürzt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of the history are gone; the file had %1 and has %2 now.</source>
        <translation>
            <numerusform>%Ln Schritt des Verlaufs ist entfallen; die Datei hatte %1 und hat jetzt %2.</numerusform>
            <numerusform>%Ln Schritte des Verlaufs sind entfallen; die Datei hatte %1 und hat jetzt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Standoff::BarChart</name>
    <message numerus="yes">
        <source>%1: The %2 largest of %Ln</source>
        <comment>a table, bars, rows</comment>
        <translation>
            <numerusform>%1: Die %2 größten von %Ln</numerusform>
            <numerusform>%1: Die %2 größten von %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BiocFormat</name>
    <message>
        <source>of the collection: “%1”</source>
        <translation>von der Sammlung: „%1“</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocJsonFormat</name>
    <message>
        <source>BioC JSON</source>
        <translation>BioC JSON</translation>
    </message>
    <message>
        <source>%1: This is not a collection of BioC</source>
        <translation>%1: Dies ist keine Sammlung von BioC</translation>
    </message>
    <message>
        <source>This is not a collection of BioC</source>
        <translation>Dies ist keine Sammlung von BioC</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>This is not a document of BioC</source>
        <translation>Dies ist kein Dokument von BioC</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocReader</name>
    <message>
        <source>The offsets of passages do not fit the texts of these; the passages were put one after the other</source>
        <translation>Die Offsets der Passagen passen nicht zu deren Texten; die Passagen wurden hintereinandergesetzt</translation>
    </message>
    <message numerus="yes">
        <source>where %Ln sentence(s) begin and end</source>
        <translation>
            <numerusform>wo %Ln Satz beginnt und endet</numerusform>
            <numerusform>wo %Ln Sätze beginnen und enden</numerusform>
        </translation>
    </message>
    <message>
        <source>infons: %1</source>
        <translation>infons: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocXml</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>Zeile %1: Dies ist kein XML: %2</translation>
    </message>
    <message>
        <source>This is not a collection of BioC</source>
        <translation>Dies ist keine Sammlung von BioC</translation>
    </message>
</context>
<context>
    <name>Standoff::BiocXmlFormat</name>
    <message>
        <source>BioC XML</source>
        <translation>BioC XML</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>elements: %1</source>
        <translation>Elemente: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::BottomPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
    </message>
</context>
<context>
    <name>Standoff::BratConfig</name>
    <message>
        <source>%1: More than %2 types or %3 attributes are declared; this is more than can be read</source>
        <translation>%1: Mehr als %2 Typen oder %3 Attribute sind vereinbart; das ist mehr, als gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>Standoff::BratDocument</name>
    <message>
        <source>Taken as the rest of the text in the line before</source>
        <translation>Als Rest des Textes der Zeile davor gelesen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>“%1” is not a line of brat</source>
        <translation>„%1“ ist keine Zeile von brat</translation>
    </message>
    <message>
        <source>“%1” should be a type and where it begins and ends</source>
        <translation>Statt „%1“ werden ein Typ, ein Anfang und ein Ende erwartet</translation>
    </message>
    <message>
        <source>The annotation ends, at %1, where it begins or before</source>
        <translation>Die Annotation endet, bei %1, wo sie beginnt, oder davor</translation>
    </message>
    <message>
        <source>“%1” should be a type and a trigger</source>
        <translation>Statt „%1“ werden ein Typ und ein Trigger erwartet</translation>
    </message>
    <message>
        <source>“%1” should be a role and what has it</source>
        <translation>Statt „%1“ werden eine Rolle und ihr Träger erwartet</translation>
    </message>
    <message>
        <source>A relation has a type and two ends, not “%1”</source>
        <translation>Eine Beziehung hat einen Typ und zwei Enden, nicht „%1“</translation>
    </message>
    <message>
        <source>“%1” should name two annotations at least</source>
        <translation>Statt „%1“ werden mindestens zwei Annotationen erwartet</translation>
    </message>
    <message>
        <source>“%1” should be a name and an annotation</source>
        <translation>Statt „%1“ werden ein Name und eine Annotation erwartet</translation>
    </message>
    <message>
        <source>The note has no text</source>
        <translation>Die Notiz hat keinen Text</translation>
    </message>
    <message>
        <source>“%1” should be a database and a number there</source>
        <translation>Statt „%1“ werden eine Datenbank und eine Nummer darin erwartet</translation>
    </message>
</context>
<context>
    <name>Standoff::BratFiles</name>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no file of brat</source>
        <translation>Es gibt keine Datei von brat</translation>
    </message>
    <message>
        <source>%1: There is no file of brat in it</source>
        <translation>%1: Darin ist keine Datei von brat</translation>
    </message>
    <message>
        <source>There are no annotations for it</source>
        <translation>Dazu gibt es keine Annotationen</translation>
    </message>
    <message>
        <source>There is no text for it</source>
        <translation>Dazu gibt es keinen Text</translation>
    </message>
</context>
<context>
    <name>Standoff::BratFormat</name>
    <message>
        <source>brat standoff</source>
        <translation>brat-Standoff</translation>
    </message>
    <message>
        <source>the annotation: it is on nothing but line breaks</source>
        <translation>die Annotation: Sie liegt nur auf Zeilenumbrüchen</translation>
    </message>
    <message>
        <source>the line break at the annotation&apos;s edge</source>
        <translation>der Zeilenumbruch am Rand der Annotation</translation>
    </message>
    <message>
        <source>line breaks of the note</source>
        <translation>Zeilenumbrüche der Notiz</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>eine Zuschreibung ohne Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) of the register in the attribution</source>
        <translation>
            <numerusform>%Ln Quelle des Registers in der Zuschreibung</numerusform>
            <numerusform>%Ln Quellen des Registers in der Zuschreibung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BratInterpreter</name>
    <message>
        <source>%1 already means something else</source>
        <translation>%1 bedeutet schon etwas anderes</translation>
    </message>
    <message>
        <source>The event has no trigger: %1</source>
        <translation>Das Ereignis hat keinen Trigger: %1</translation>
    </message>
    <message>
        <source>The trigger of the %1 is a %2; both were taken</source>
        <comment>two types</comment>
        <translation>Der Trigger des Ereignisses %1 ist vom Typ %2; beide wurden übernommen</translation>
    </message>
    <message>
        <source>%1 is not a part of an attribution; it was taken as a relation of the cue</source>
        <translation>%1 ist kein Teil einer Zuschreibung; es wurde als Beziehung des Signalworts übernommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the name of the relation: %1 already means something else</source>
        <translation>der Name der Beziehung: %1 bedeutet schon etwas anderes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the attribute %1: %2</source>
        <comment>its name, a reason</comment>
        <translation>das Attribut %1: %2</translation>
    </message>
    <message>
        <source>the attribute %1: it is there already</source>
        <translation>das Attribut %1: Es ist schon vorhanden</translation>
    </message>
    <message>
        <source>the reference %1: %2</source>
        <translation>der Verweis %1: %2</translation>
    </message>
    <message>
        <source>%1 is not a type of references</source>
        <translation>%1 ist kein Typ von Verweisen</translation>
    </message>
    <message>
        <source>the label “%1”: %2 is called “%3”</source>
        <translation>die Bezeichnung „%1“: %2 heißt „%3“</translation>
    </message>
    <message>
        <source>the note “%1”: %2</source>
        <translation>die Notiz „%1“: %2</translation>
    </message>
    <message>
        <source>The note has no text</source>
        <translation>Die Notiz hat keinen Text</translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation>„%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Standoff::BratReader</name>
    <message>
        <source>%1: The files of the article are more than %2, which is more than can be read</source>
        <translation>%1: Die Dateien des Artikels sind größer als %2, das ist mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>%1: There are more than %2 lines of annotations of the article, which is more than can be read</source>
        <translation>%1: Es gibt mehr als %2 Zeilen mit Annotationen des Artikels, das ist mehr, als gelesen werden kann</translation>
    </message>
    <message>
        <source>%1: More than %2 characters are marked in the article, which is more than can be read</source>
        <translation>%1: Im Artikel sind mehr als %2 Zeichen markiert, das ist mehr, als gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>Standoff::CasFiles</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::CasJson</name>
    <message>
        <source>a structure without type or number</source>
        <translation>eine Struktur ohne Typ oder Nummer</translation>
    </message>
    <message>
        <source>a structure with the number of another one, or one too many</source>
        <translation>eine Struktur mit der Nummer einer anderen, oder eine zu viel</translation>
    </message>
    <message>
        <source>and more of the kind</source>
        <translation>und weitere dieser Art</translation>
    </message>
    <message>
        <source>It is not JSON of a CAS: %1</source>
        <translation>Es ist kein JSON eines CAS: %1</translation>
    </message>
    <message>
        <source>It is not JSON of a CAS</source>
        <translation>Es ist kein JSON eines CAS</translation>
    </message>
</context>
<context>
    <name>Standoff::CasReading</name>
    <message>
        <source>structure %1</source>
        <comment>by its number</comment>
        <translation>Struktur %1</translation>
    </message>
    <message>
        <source>structures that are no annotations of the text: %1</source>
        <comment>types and how many of each</comment>
        <translation>Strukturen, die keine Annotationen des Textes sind: %1</translation>
    </message>
    <message>
        <source>features that refer to something else than annotations: %1</source>
        <comment>features and how many of each</comment>
        <translation>Merkmale, die auf etwas anderes als Annotationen verweisen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of other views than the first one with a text</source>
        <translation>
            <numerusform>%Ln Annotation anderer Sichten als der ersten mit einem Text</numerusform>
            <numerusform>%Ln Annotationen anderer Sichten als der ersten mit einem Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) and token(s), with their own features, were left out: they are found anew in the text</source>
        <translation>
            <numerusform>%Ln Satz oder Token mit eigenen Merkmalen wurde weggelassen: im Text wird er neu gefunden</numerusform>
            <numerusform>%Ln Sätze und Tokens mit eigenen Merkmalen wurden weggelassen: sie werden im Text neu gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::CheckThatFormat</name>
    <message>
        <source>CheckThat!, sentences worth a check</source>
        <translation>CheckThat!, prüfenswerte Sätze</translation>
    </message>
    <message>
        <source>claims, and whether they are worth a check</source>
        <translation>Behauptungen und ob sie prüfenswert sind</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>%1: There is no column with the name Text, or tweet_text</source>
        <translation>%1: Es gibt keine Spalte mit dem Namen Text oder tweet_text</translation>
    </message>
    <message>
        <source>columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the label “%1”</source>
        <translation>das Label „%1“</translation>
    </message>
    <message>
        <source>What is not worth a check was taken for unimportant factual; the format does not say whether it is factual at all</source>
        <translation>Was nicht prüfenswert ist, wurde als unwichtige Tatsachenaussage genommen; ob es überhaupt eine Tatsachenaussage ist, sagt das Format nicht</translation>
    </message>
    <message>
        <source>of the claim all but its text and whether it is worth a check</source>
        <translation>von der Behauptung alles außer ihrem Text und ob sie prüfenswert ist</translation>
    </message>
    <message>
        <source>evidence and verdicts on the claim</source>
        <translation>Belege und Urteile zur Behauptung</translation>
    </message>
    <message>
        <source>line ends and tabs in the claim&apos;s text</source>
        <translation>Zeilenenden und Tabulatoren im Text der Behauptung</translation>
    </message>
    <message>
        <source>There are no claims to be written</source>
        <translation>Es sind keine Behauptungen zu schreiben</translation>
    </message>
</context>
<context>
    <name>Standoff::Checking</name>
    <message>
        <source>The quotation mark %1 has no other half.</source>
        <translation>Das Anführungszeichen %1 hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>The annotation keeps the text “%1”, but the article has “%2” there.</source>
        <translation>Die Annotation hat den Text „%1“, aber im Artikel steht dort „%2“.</translation>
    </message>
    <message>
        <source>Keep the text of the article</source>
        <translation>Den Text des Artikels übernehmen</translation>
    </message>
    <message>
        <source>The annotation of “%1” includes a space at its edge.</source>
        <translation>Die Annotation von „%1“ schließt am Rand ein Leerzeichen ein.</translation>
    </message>
    <message>
        <source>The annotation of “%1” begins or ends inside a word.</source>
        <translation>Die Annotation von „%1“ beginnt oder endet mitten in einem Wort.</translation>
    </message>
    <message>
        <source>Leave the space out</source>
        <translation>Das Leerzeichen weglassen</translation>
    </message>
    <message>
        <source>Take the whole word</source>
        <translation>Das ganze Wort nehmen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is marked %Ln times in the same way.</source>
        <translation>
            <numerusform>„%1“ ist %Ln Mal auf dieselbe Weise markiert.</numerusform>
            <numerusform>„%1“ ist %Ln Mal auf dieselbe Weise markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>Eine davon behalten</translation>
    </message>
    <message>
        <source>The claim “%1” is attributed to nobody.</source>
        <translation>Die Behauptung „%1“ ist niemandem zugeschrieben.</translation>
    </message>
    <message>
        <source>It is not said who says this.</source>
        <translation>Es wird nicht gesagt, wer dies sagt.</translation>
    </message>
    <message>
        <source>This attribution contains itself: each of two attributions is inside what the other reports.</source>
        <translation>Diese Zuschreibung enthält sich selbst: Zwei Zuschreibungen stehen jeweils in dem, was die andere wiedergibt.</translation>
    </message>
    <message>
        <source>Attribute it to “%1”</source>
        <translation>„%1“ zuschreiben</translation>
    </message>
    <message>
        <source>Not the text of the article</source>
        <translation>Nicht der Text des Artikels</translation>
    </message>
    <message>
        <source>An annotation keeps the words that it marks. At this place the article now has other words.</source>
        <translation>Eine Annotation bewahrt die Wörter, die sie markiert. Im Artikel stehen an dieser Stelle jetzt andere Wörter.</translation>
    </message>
    <message>
        <source>Contradicting verdicts</source>
        <translation>Widersprüchliche Urteile</translation>
    </message>
    <message>
        <source>Claims that are linked as the same cannot be both supported and refuted. Supersede one of the verdicts, or unlink the claims.</source>
        <translation>Als gleich verknüpfte Behauptungen können nicht zugleich gestützt und widerlegt sein. Ersetzen Sie eines der Urteile, oder lösen Sie die Verknüpfung der Behauptungen.</translation>
    </message>
    <message>
        <source>Claim without attribution</source>
        <translation>Behauptung ohne Zuschreibung</translation>
    </message>
    <message>
        <source>The article does not say on whose word it makes this claim. Attribute it, or waive the problem where the article speaks for itself.</source>
        <translation>Der Artikel sagt nicht, auf wen er sich bei dieser Behauptung stützt. Schreiben Sie sie jemandem zu, oder lassen Sie eine Ausnahme zu, wenn der Artikel für sich selbst spricht.</translation>
    </message>
    <message>
        <source>Attribution without a source</source>
        <translation>Zuschreibung ohne Quelle</translation>
    </message>
    <message>
        <source>An attribution says who says something. Name the source, in the text or in the register.</source>
        <translation>Eine Zuschreibung sagt, wer etwas sagt. Nennen Sie die Quelle, im Text oder im Register.</translation>
    </message>
    <message>
        <source>Unnamed source without a reason</source>
        <translation>Ungenannte Quelle ohne Grund</translation>
    </message>
    <message>
        <source>Readers should learn why a source is not named. Note the reason that the article gives.</source>
        <translation>Leser sollten erfahren, warum eine Quelle nicht genannt wird. Notieren Sie den Grund, den der Artikel angibt.</translation>
    </message>
    <message>
        <source>Circular reporting</source>
        <translation>Zirkuläre Berichterstattung</translation>
    </message>
    <message>
        <source>A chain of attributions leads back to itself: those who report the claim cite each other.</source>
        <translation>Eine Kette von Zuschreibungen führt zu sich selbst zurück: Die über die Behauptung berichten, berufen sich aufeinander.</translation>
    </message>
    <message>
        <source>Verdict without evidence</source>
        <translation>Urteil ohne Beleg</translation>
    </message>
    <message>
        <source>A verdict should say what it rests on. Add the evidence to the claim.</source>
        <translation>Ein Urteil sollte sagen, worauf es beruht. Fügen Sie der Behauptung die Belege hinzu.</translation>
    </message>
    <message>
        <source>Evidence younger than its claim</source>
        <translation>Beleg jünger als die Behauptung</translation>
    </message>
    <message>
        <source>What was published after a claim was made could not be known when it was made.</source>
        <translation>Was nach einer Behauptung veröffentlicht wurde, konnte man nicht wissen, als sie aufgestellt wurde.</translation>
    </message>
    <message>
        <source>Two entities with one name</source>
        <translation>Zwei Entitäten mit einem Namen</translation>
    </message>
    <message>
        <source>Two entities with one Wikidata item</source>
        <translation>Zwei Entitäten mit einem Wikidata-Objekt</translation>
    </message>
    <message>
        <source>They are one and the same: merge them, or correct the item.</source>
        <translation>Sie sind ein und dieselbe: Führen Sie sie zusammen, oder berichtigen Sie das Objekt.</translation>
    </message>
    <message>
        <source>Quotation marks that do not balance</source>
        <translation>Anführungszeichen ohne Gegenstück</translation>
    </message>
    <message>
        <source>Quotation given differently</source>
        <translation>Abweichend wiedergegebenes Zitat</translation>
    </message>
    <message>
        <source>Two articles, or two versions of one, quote nearly the same words. One of them does not give them as they were said.</source>
        <translation>Zwei Artikel oder zwei Versionen eines Artikels zitieren fast dieselben Worte. Einer davon gibt sie nicht so wieder, wie sie gesagt wurden.</translation>
    </message>
    <message>
        <source>Cut word</source>
        <translation>Zerschnittenes Wort</translation>
    </message>
    <message>
        <source>An annotation should mark whole words, and no spaces around them.</source>
        <translation>Eine Annotation sollte ganze Wörter markieren und keine Leerzeichen um sie herum.</translation>
    </message>
    <message>
        <source>Duplicate annotations</source>
        <translation>Doppelte Annotationen</translation>
    </message>
    <message>
        <source>The same words are marked twice in the same way by the same person.</source>
        <translation>Dieselben Wörter sind von derselben Person zweimal auf dieselbe Weise markiert.</translation>
    </message>
    <message>
        <source>Source that is never used</source>
        <translation>Quelle ohne Verwendung</translation>
    </message>
    <message>
        <source>The register has this source, but nothing is attributed to it.</source>
        <translation>Das Register hat diese Quelle, aber ihr ist nichts zugeschrieben.</translation>
    </message>
    <message>
        <source>Claim with only one source</source>
        <translation>Behauptung mit nur einer Quelle</translation>
    </message>
    <message>
        <source>somebody who is not in a register</source>
        <translation>jemand, der in keinem Register steht</translation>
    </message>
    <message numerus="yes">
        <source>The claim “%1” appears in %Ln article(s) and rests on one source: %2.</source>
        <translation>
            <numerusform>Die Behauptung „%1“ steht in %Ln Artikel und beruht auf nur einer Quelle: %2.</numerusform>
            <numerusform>Die Behauptung „%1“ steht in %Ln Artikeln und beruht auf nur einer Quelle: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the claim “%1” these sources cite each other: %2.</source>
        <comment>a list of names</comment>
        <translation>Bei der Behauptung „%1“ berufen sich diese Quellen aufeinander: %2.</translation>
    </message>
    <message>
        <source>Evidence for the claim “%1” of %2 was published later, on %3.</source>
        <translation>Ein Beleg für die Behauptung „%1“ vom %2 wurde später veröffentlicht, am %3.</translation>
    </message>
    <message>
        <source>The claim “%1” has the verdict “%2”, but no evidence is given.</source>
        <translation>Das Urteil über die Behauptung „%1“ lautet „%2“, aber es gibt keinen Beleg.</translation>
    </message>
    <message>
        <source>The claim “%1” is judged as supported and as refuted.</source>
        <translation>Die Behauptung „%1“ ist als gestützt und als widerlegt beurteilt.</translation>
    </message>
    <message>
        <source>“%1” is supported and “%2” refuted, but they are the same claim.</source>
        <translation>„%1“ ist gestützt und „%2“ widerlegt, aber es ist dieselbe Behauptung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities have the name “%1”.</source>
        <translation>
            <numerusform>%Ln Entität hat den Namen „%1“.</numerusform>
            <numerusform>%Ln Entitäten haben den Namen „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>These entities all have the Wikidata item %1: %2.</source>
        <comment>a list of names</comment>
        <translation>Diese Entitäten haben alle das Wikidata-Objekt %1: %2.</translation>
    </message>
    <message>
        <source>Merge them into “%1”</source>
        <translation>Zu „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is attributed to the source “%1”.</source>
        <translation>Der Quelle „%1“ ist nichts zugeschrieben.</translation>
    </message>
    <message>
        <source>It is not said why the source “%1” is not named.</source>
        <translation>Es wird nicht gesagt, warum die Quelle „%1“ nicht genannt wird.</translation>
    </message>
    <message>
        <source>version %1 of this article</source>
        <translation>Version %1 dieses Artikels</translation>
    </message>
    <message>
        <source>“%1” is quoted as “%2” in %3.</source>
        <translation>„%1“ wird als „%2“ zitiert, in %3.</translation>
    </message>
    <message>
        <source>All articles that make this claim have it from one source. Look for a second, independent one. Checked once somebody works on the claim (state after “triaged”) or has judged it; not for claims that are not factual, refuted, retracted or dropped.</source>
        <translation>Alle Artikel, die dies behaupten, stützen sich auf eine einzige Quelle. Suchen Sie eine zweite, unabhängige. Geprüft wird dies, sobald jemand an der Behauptung arbeitet (Bearbeitungsstand nach „eingestuft“) oder über sie geurteilt hat; nicht bei Behauptungen, die keine Tatsachenaussage, widerlegt, zurückgezogen oder verworfen sind.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>This cannot be in a project, so it is left out here and in exports. It stays in the file. Restore the project from a backup (File ▸ Restore from backup), or ask for it where it came from.</source>
        <translation>Das kann in einem Projekt nicht vorkommen; es wird hier und in Exporten weggelassen. In der Datei bleibt es. Stellen Sie das Projekt aus einer Sicherung wieder her (Datei ▸ Aus Sicherung wiederherstellen), oder fragen Sie dort nach, woher es stammt.</translation>
    </message>
    <message numerus="yes">
        <source>From here on, %Ln more quotation mark(s) have no other half.</source>
        <translation>
            <numerusform>Von hier an hat %Ln weiteres Anführungszeichen kein Gegenstück.</numerusform>
            <numerusform>Von hier an haben %Ln weitere Anführungszeichen kein Gegenstück.</numerusform>
        </translation>
    </message>
    <message>
        <source>They may be one and the same: merge them, or give each a name that distinguishes them.</source>
        <translation>Vielleicht sind sie ein und dieselbe: Führen Sie sie zusammen, oder geben Sie jeder einen Namen, der sie unterscheidet.</translation>
    </message>
    <message>
        <source>It is not clear where the quotation begins or ends, and so whose words they are. Look into the original of the article.</source>
        <translation>Es ist nicht klar, wo das Zitat beginnt oder endet und wessen Worte es also sind. Sehen Sie im Original des Artikels nach.</translation>
    </message>
</context>
<context>
    <name>Standoff::ChecksEditor</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Standoff::ChoicePopup</name>
    <message>
        <source>Type a few letters</source>
        <translation>Einige Buchstaben eingeben</translation>
    </message>
    <message>
        <source>Type a new one, or a few letters of one below</source>
        <translation>Etwas Neues eingeben oder einige Buchstaben eines vorhandenen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a choice and a detail of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimBundle</name>
    <message>
        <source>There is no claim</source>
        <translation>Es gibt keine Behauptung</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimDetails</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Everything about the claim on one page</source>
        <translation>Alles über die Behauptung auf einer Seite</translation>
    </message>
    <message>
        <source>Keep this claim here</source>
        <translation>Diese Behauptung hier behalten</translation>
    </message>
    <message>
        <source>Keep this claim here while you look for evidence in other articles</source>
        <translation>Diese Behauptung hier behalten, während Sie in anderen Artikeln nach Belegen suchen</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>In short, context, date, place</source>
        <translation>Kurzfassung, Kontext, Datum, Ort</translation>
    </message>
    <message>
        <source>Factuality and types</source>
        <translation>Tatsachengehalt und Typen</translation>
    </message>
    <message>
        <source>Note and disclosure</source>
        <translation>Notiz und Vertraulichkeit</translation>
    </message>
    <message>
        <source>Links to other claims</source>
        <translation>Verknüpfungen mit anderen Behauptungen</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReview</name>
    <message>
        <source>the name of the fact-checking organisation; set it in the project&apos;s settings</source>
        <translation>der Name der Faktencheck-Redaktion; legen Sie ihn in den Einstellungen des Projekts fest</translation>
    </message>
    <message>
        <source>the address of the page with the check; set it in the project&apos;s settings</source>
        <translation>die Adresse der Seite mit dem Faktencheck; legen Sie sie in den Einstellungen des Projekts fest</translation>
    </message>
    <message>
        <source>the organisation&apos;s own words of the verdict</source>
        <translation>die Worte, mit denen die Redaktion das Urteil ausdrückt</translation>
    </message>
    <message>
        <source>the rating&apos;s place on the organisation&apos;s scale</source>
        <translation>der Platz der Wertung auf der Skala der Redaktion</translation>
    </message>
    <message>
        <source>a short text of at most %1 characters</source>
        <translation>ein kurzer Text von höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>who claims it, and whether that is a person or an organisation</source>
        <translation>wer es behauptet und ob das eine Person oder eine Organisation ist</translation>
    </message>
    <message>
        <source>the day on which it was claimed</source>
        <translation>der Tag, an dem es behauptet wurde</translation>
    </message>
    <message>
        <source>the address of an article in which it appears</source>
        <translation>die Adresse eines Artikels, in dem es steht</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Behauptet von</translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation>Behauptet am</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>an address that begins with http or https, instead of “%1”</source>
        <translation>eine Adresse, die mit http oder https beginnt, statt „%1“</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReviewFormat</name>
    <message>
        <source>the claim, which has no verdict</source>
        <translation>die Behauptung, die kein Urteil hat</translation>
    </message>
    <message>
        <source>A valid review lacks: %1</source>
        <translation>Einem gültigen ClaimReview fehlt: %1</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; give one before reviews are exported</source>
        <translation>Über keine Behauptung gibt es ein Urteil; fällen Sie eines, bevor Sie exportieren</translation>
    </message>
    <message>
        <source>ClaimReview, one file per claim</source>
        <translation>ClaimReview, eine Datei je Behauptung</translation>
    </message>
    <message>
        <source>claims with a verdict, and their evidence</source>
        <translation>Behauptungen mit einem Urteil und ihren Belegen</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>JSON-LD, for machines</source>
        <translation>JSON-LD, für Maschinen</translation>
    </message>
    <message>
        <source>Pages of HTML with that in them</source>
        <translation>HTML-Seiten, die das enthalten</translation>
    </message>
    <message>
        <source>No claim in these articles has a verdict yet; give one before reviews are exported</source>
        <translation>Über keine Behauptung in diesen Artikeln gibt es ein Urteil; fällen Sie eines, bevor Prüfungen exportiert werden</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>linked data that is not JSON</source>
        <translation>verknüpfte Daten (Linked Data), die kein JSON sind</translation>
    </message>
    <message>
        <source>%1: There is no review of a claim in it</source>
        <translation>%1: Darin ist keine Prüfung einer Behauptung</translation>
    </message>
    <message>
        <source>of evidence the kind of answer, its bearing, the medium as we call it, when it was looked at, and its note</source>
        <translation>von Belegen die Art der Antwort, ihr Bezug zur Behauptung, das Format in unseren Worten, wann sie angesehen wurden, und ihre Notiz</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimReviewReader</name>
    <message>
        <source>the figure “%1” of the rating, which is not a whole number</source>
        <translation>die Zahl „%1“ der Wertung, die keine ganze Zahl ist</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimTaker</name>
    <message>
        <source>a claim without text</source>
        <translation>eine Behauptung ohne Text</translation>
    </message>
    <message>
        <source>There are no claims in what was read</source>
        <translation>Im Gelesenen sind keine Behauptungen</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimWords</name>
    <message>
        <source>%1 %2</source>
        <comment>a field and its figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a house&apos;s rating, its value and the best</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>No conclusion</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Gewissheit %1</translation>
    </message>
    <message>
        <source>credibility %1</source>
        <translation>Glaubwürdigkeit %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ClaimsFormat</name>
    <message>
        <source>the claim: the format has no such verdict</source>
        <translation>die Behauptung: Ein solches Urteil hat das Format nicht</translation>
    </message>
    <message>
        <source>There are no claims to be written</source>
        <translation>Es sind keine Behauptungen zu schreiben</translation>
    </message>
    <message>
        <source>the member “standoff”: %1</source>
        <translation>das Feld „standoff“: %1</translation>
    </message>
    <message>
        <source>what only Standoff has of the claim, which another program has changed</source>
        <translation>was nur Standoff von der Behauptung hat, die ein anderes Programm geändert hat</translation>
    </message>
</context>
<context>
    <name>Standoff::ColorEditor</name>
    <message>
        <source>Other…</source>
        <translation>Andere&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::ColumnsDialog</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>First row has &amp;names</source>
        <translation>Erste Zeile hat &amp;Namen</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>day first (20/6/2024)</source>
        <translation>Tag zuerst (20/6/2024)</translation>
    </message>
    <message>
        <source>month first (6/20/2024)</source>
        <translation>Monat zuerst (6/20/2024)</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Die Tabelle wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>&amp;Datumsangaben</translation>
    </message>
    <message>
        <source>&amp;Text is</source>
        <translation>Te&amp;xt ist</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>Auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Guessed from names and content. What is chosen here is remembered for tables of this shape.</source>
        <translation>Erraten aus Namen und Inhalt. Was hier gewählt wird, gilt künftig für Tabellen dieser Form.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln row(s). Which column is what?</source>
        <translation>
            <numerusform>Eine Tabelle mit %Ln Zeile. Welche Spalte ist was?</numerusform>
            <numerusform>Eine Tabelle mit %Ln Zeilen. Welche Spalte ist was?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are not dates: they stay empty, with a remark each</source>
        <translation>%1 von %2 sind kein Datum: Sie bleiben leer, jeweils mit Hinweis</translation>
    </message>
    <message>
        <source>No column is the text yet</source>
        <translation>Noch ist keine Spalte der Text</translation>
    </message>
    <message>
        <source>%1 of %2 have no text: they are left out, with a remark each</source>
        <translation>%1 von %2 haben keinen Text: Sie werden ausgelassen, jeweils mit Hinweis</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Read the table</source>
        <translation>Tabelle &amp;lesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
</context>
<context>
    <name>Standoff::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command, an article, a record</source>
        <translation>Befehl, Artikel oder Eintrag suchen</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>only this kind</source>
        <translation>nur diese Art</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>dorthin gehen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>set a key for an action</source>
        <translation>Tastenkürzel einer Aktion festlegen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Standoff::ConcordanceModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Title of: %1</source>
        <translation>Titel von: %1</translation>
    </message>
    <message>
        <source>Byline of: %1</source>
        <translation>Autorenzeile von: %1</translation>
    </message>
    <message>
        <source>Publisher of: %1</source>
        <translation>Medium von: %1</translation>
    </message>
    <message>
        <source>Note in: %1</source>
        <translation>Notiz in: %1</translation>
    </message>
    <message>
        <source>%1, in “%2”, %3</source>
        <extracomment>What is read aloud of a hit of a search: the words found, the words around, the article</extracomment>
        <translation>%1, in „%2“, %3</translation>
    </message>
    <message>
        <source>Words in context</source>
        <translation>Wörter im Kontext</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>This has the tag already.</source>
        <translation>Hier ist das Tag schon.</translation>
    </message>
</context>
<context>
    <name>Standoff::ConflictBar</name>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Dort &amp;wegnehmen</translation>
    </message>
    <message>
        <source>Choose an&amp;other</source>
        <translation>A&amp;ndere wählen</translation>
    </message>
    <message>
        <source>◇ </source>
        <extracomment>a sign that something is wrong, before the sentence</extracomment>
        <translation>◇ </translation>
    </message>
    <message>
        <source>%1 tags “%2” already. The keys of tags are set in the tagset.</source>
        <translation>%1 annotiert bereits als „%2“. Die Tasten der Tags werden im Tagset festgelegt.</translation>
    </message>
    <message>
        <source>%1 is “%2” already. Two actions of one window cannot share a key.</source>
        <translation>%1 gehört schon zu „%2“. Zwei Aktionen eines Fensters können sich kein Tastenkürzel teilen.</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllFormat</name>
    <message>
        <source>CoNLL-2003, words and labels</source>
        <translation>CoNLL-2003, Wörter und Labels</translation>
    </message>
    <message>
        <source>&amp;Scheme of the labels</source>
        <translation>&amp;Schema der Labels</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>E&amp;benen</translation>
    </message>
    <message>
        <source>All, one column each, with comments</source>
        <translation>Alle, je eine Spalte, mit Kommentaren</translation>
    </message>
    <message>
        <source>Entities, in four columns</source>
        <translation>Entitäten, in vier Spalten</translation>
    </message>
    <message>
        <source>the white space in the tag&apos;s name</source>
        <translation>der Leerraum im Namen des Tags</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllReader</name>
    <message>
        <source>Column %1</source>
        <comment>a layer</comment>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The label “%1” does not fit %2, as the others do; the nearest was taken</source>
        <translation>Das Label „%1“ passt nicht zu %2, wie die anderen es tun; das nächstliegende wurde genommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more label(s) do not fit the others</source>
        <translation>
            <numerusform>%Ln weiteres Label passt nicht zu den anderen</numerusform>
            <numerusform>%Ln weitere Labels passen nicht zu den anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>The text was put together from the words: with spaces, but before commas and the like</source>
        <translation>Der Text wurde aus den Wörtern zusammengesetzt: mit Leerzeichen, außer vor Kommas und dergleichen</translation>
    </message>
    <message>
        <source>There are %1 columns where the others have %2</source>
        <comment>two numbers</comment>
        <translation>Es sind %1 Spalten, wo die anderen %2 haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with no labels</source>
        <translation>
            <numerusform>%Ln Spalte ohne Labels</numerusform>
            <numerusform>%Ln Spalten ohne Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The labels were read as %1, in %Ln column(s) of all files</source>
        <translation>
            <numerusform>Die Labels wurden als %1 gelesen, in %Ln Spalte aller Dateien</numerusform>
            <numerusform>Die Labels wurden als %1 gelesen, in %Ln Spalten aller Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>This is CoNLL-2012, in which coreferences and names stand in brackets; it is not read</source>
        <translation>Dies ist CoNLL-2012, wo Koreferenzen und Namen in Klammern stehen; es wird nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Standoff::ConllWriter</name>
    <message>
        <source>the annotation: it is on no word</source>
        <translation>die Annotation: Sie liegt auf keinem Wort</translation>
    </message>
    <message>
        <source>the annotation: a longer one, or one as long, shares text with it</source>
        <translation>die Annotation: Eine längere oder gleich lange teilt Text mit ihr</translation>
    </message>
    <message>
        <source>that the annotation is one: it is made of %1 sentences</source>
        <translation>dass die Annotation eine einzige ist: Sie besteht aus %1 Sätzen</translation>
    </message>
    <message>
        <source>the white space at the annotation&apos;s edge</source>
        <translation>der Leerraum am Rand der Annotation</translation>
    </message>
    <message>
        <source>the annotation: only entities are written</source>
        <translation>die Annotation: Nur Entitäten werden geschrieben</translation>
    </message>
    <message>
        <source>the annotation: it is not accepted</source>
        <translation>die Annotation: Sie ist nicht angenommen</translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluFormat</name>
    <message>
        <source>CoNLL-U, with entities as in CorefUD</source>
        <translation>CoNLL-U, mit Entitäten wie in CorefUD</translation>
    </message>
    <message>
        <source>the layer: it has no tags</source>
        <translation>die Ebene: Sie hat keine Tags</translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluReader</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is not a word in ten columns</source>
        <translation>Dies ist kein Wort in zehn Spalten</translation>
    </message>
    <message>
        <source>an entity on a word that is not in the text</source>
        <translation>eine Entität auf einem Wort, das nicht im Text ist</translation>
    </message>
    <message>
        <source>a part of the entities “%1”</source>
        <translation>ein Teil der Entitäten „%1“</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s) that begin and do not end</source>
        <translation>
            <numerusform>%Ln Entität, die beginnt und nicht endet</numerusform>
            <numerusform>%Ln Entitäten, die beginnen und nicht enden</numerusform>
        </translation>
    </message>
    <message>
        <source>lemmas, word classes, features and syntax of the words</source>
        <translation>Lemmata, Wortarten, Merkmale und Syntax der Wörter</translation>
    </message>
    <message>
        <source>The words are not those of the comment with the text; they were taken</source>
        <translation>Die Wörter sind nicht die des Kommentars mit dem Text; sie wurden genommen</translation>
    </message>
</context>
<context>
    <name>Standoff::Counting</name>
    <message>
        <source>in UTF-16 units</source>
        <translation>in UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>in bytes of UTF-8</source>
        <translation>in Bytes von UTF-8</translation>
    </message>
    <message>
        <source>with CR LF as one character</source>
        <translation>mit CR LF als einem Zeichen</translation>
    </message>
    <message>
        <source>without line ends</source>
        <translation>ohne Zeilenenden</translation>
    </message>
    <message>
        <source>without the byte order mark</source>
        <translation>ohne Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>from 1</source>
        <translation>ab 1</translation>
    </message>
    <message>
        <source>with the last character as the end</source>
        <translation>mit dem letzten Zeichen als Ende</translation>
    </message>
    <message>
        <source>in characters</source>
        <translation>in Zeichen</translation>
    </message>
</context>
<context>
    <name>Standoff::CsvFormat</name>
    <message>
        <source>CSV, one row per annotation</source>
        <translation>CSV, eine Zeile je Annotation</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, for Excel</source>
        <translation>&amp;Byte-Reihenfolge-Marke, für Excel</translation>
    </message>
    <message>
        <source>&amp;Defuse what a spreadsheet could take for a formula</source>
        <translation>Entschärfen, &amp;was eine Tabellenkalkulation für eine Formel halten könnte</translation>
    </message>
    <message>
        <source>TSV, one row per annotation</source>
        <translation>TSV, eine Zeile je Annotation</translation>
    </message>
    <message>
        <source>The &amp;texts of the articles, so that it can be read again</source>
        <translation>Die Te&amp;xte der Artikel, sodass es sich wieder einlesen lässt</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made</source>
        <translation>beim erneuten Lesen: wann Annotationen zuletzt geändert und wie sie gemacht wurden</translation>
    </message>
</context>
<context>
    <name>Standoff::DayBar</name>
    <message>
        <source>%1 done and %2 in progress of %3</source>
        <extracomment>Numbers of articles; %3 is how many there are in all.</extracomment>
        <translation>%1 fertig und %2 in Arbeit von %3</translation>
    </message>
</context>
<context>
    <name>Standoff::DegreeScale</name>
    <message>
        <source>0 to 4; %1: unknown</source>
        <translation>0 bis 4; %1: unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>degree of triage</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentForm</name>
    <message>
        <source>Record the verdict</source>
        <translation>Urteil festhalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choose the claim that this link points to.</source>
        <translation>Wählen Sie die Behauptung, auf die die Verknüpfung zeigt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft, not recorded yet</source>
        <translation>Entwurf, noch nicht festgehalten</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>Entwurf zurückholen</translation>
    </message>
    <message>
        <source>Bring back the discarded draft</source>
        <translation>Den verworfenen Entwurf zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person and on how much evidence</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Figures and credibility</source>
        <translation>Werte und Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Weitere Angaben</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentList</name>
    <message>
        <source>New verdict replacing this one</source>
        <translation>Neues Urteil, das dieses ersetzt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentModel</name>
    <message>
        <source>what it said is not marked</source>
        <translation>was sie sagt, ist nicht markiert</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>no conclusion</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>younger than the claim</source>
        <translation>jünger als die Behauptung</translation>
    </message>
    <message>
        <source>evidence without text</source>
        <translation>Beleg ohne Inhalt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a publisher and a date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Standoff::DependentSection</name>
    <message>
        <source>Add a grade</source>
        <translation>Bewertung hinzufügen</translation>
    </message>
    <message>
        <source>Add a verdict</source>
        <translation>Urteil hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Link to another claim</source>
        <translation>Mit anderer Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attributed to it</source>
        <translation>Ihr ist nichts zugeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln Äußerung</numerusform>
            <numerusform>%Ln Äußerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %Ln source(s)</source>
        <translation>
            <numerusform>Als %Ln Quelle geführt</numerusform>
            <numerusform>Als %Ln Quellen geführt</numerusform>
        </translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln Urteil</numerusform>
            <numerusform>%Ln Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Keine Belege</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>No links to other claims</source>
        <translation>Keine Verknüpfungen mit anderen Behauptungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other claims</source>
        <translation>
            <numerusform>%Ln Verknüpfung mit anderen Behauptungen</numerusform>
            <numerusform>%Ln Verknüpfungen mit anderen Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <comment>no verdict, or so many</comment>
        <translation>%1 · Entwurf</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <comment>what a button does; a key</comment>
        <translation>%1 (in der Liste: %2)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>From an article</source>
        <translation>Aus einem Artikel</translation>
    </message>
    <message>
        <source>Words that are selected in the article become evidence</source>
        <translation>Im Artikel ausgewählte Wörter werden zum Beleg</translation>
    </message>
</context>
<context>
    <name>Standoff::DnaDatabase</name>
    <message>
        <source>There is more text in its values than can be read</source>
        <translation>In ihren Werten ist mehr Text, als gelesen werden kann</translation>
    </message>
    <message>
        <source>This is not a file of Discourse Network Analyzer 2 or 3: it has no table %1</source>
        <translation>Dies ist keine Datei von Discourse Network Analyzer 2 oder 3: Sie hat keine Tabelle %1</translation>
    </message>
    <message numerus="yes">
        <source>that %Ln value(s) are below other values</source>
        <translation>
            <numerusform>dass %Ln Wert unter anderen Werten steht</numerusform>
            <numerusform>dass %Ln Werte unter anderen Werten stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular expression(s) that colour words</source>
        <translation>
            <numerusform>%Ln regulärer Ausdruck, der Wörter färbt</numerusform>
            <numerusform>%Ln reguläre Ausdrücke, die Wörter färben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) between variables</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Variablen</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Variablen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaFormat</name>
    <message>
        <source>Discourse Network Analyzer</source>
        <translation>Discourse Network Analyzer</translation>
    </message>
    <message>
        <source>%1 can be read, but not written</source>
        <translation>%1 lässt sich lesen, aber nicht schreiben</translation>
    </message>
</context>
<context>
    <name>Standoff::DnaReader</name>
    <message>
        <source>statement %1</source>
        <translation>Aussage %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) between statements of two documents</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Aussagen zweier Dokumente</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Aussagen zweier Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A journal lies beside it: it may lack what was changed last, until the program that made it has opened it</source>
        <translation>Daneben liegt ein Journal: Der Datei fehlt vielleicht, was zuletzt geändert wurde, bis das Programm, von dem sie stammt, sie geöffnet hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): there is no such document</source>
        <translation>
            <numerusform>%Ln Aussage: Ein solches Dokument gibt es nicht</numerusform>
            <numerusform>%Ln Aussagen: Ein solches Dokument gibt es nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DoccanoFormat</name>
    <message>
        <source>This is not a label: begin, end and a name</source>
        <translation>Dies ist kein Label: Anfang, Ende und ein Name</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>This is not an entity</source>
        <translation>Dies ist keine Entität</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>Entität %1</translation>
    </message>
    <message>
        <source>doccano, JSON lines</source>
        <translation>doccano, JSON Lines</translation>
    </message>
    <message>
        <source>For a doccano project with &amp;relations</source>
        <translation>Für ein doccano-Projekt mit &amp;Beziehungen</translation>
    </message>
    <message>
        <source>The record has no text</source>
        <translation>Der Datensatz hat keinen Text</translation>
    </message>
</context>
<context>
    <name>Standoff::Dossier</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>someone named in the text</source>
        <translation>jemand, der im Text genannt ist</translation>
    </message>
    <message>
        <source>%1 of 4</source>
        <translation>%1 von 4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message>
        <source>in the article’s own words</source>
        <translation>in den eigenen Worten des Artikels</translation>
    </message>
    <message>
        <source>Whose word it rests on</source>
        <translation>Quellenlage</translation>
    </message>
    <message numerus="yes">
        <source>Asserted in %Ln article(s), it rests on the word of: %1.</source>
        <translation>
            <numerusform>In %Ln Artikel behauptet; beruht auf dem Wort von: %1.</numerusform>
            <numerusform>In %Ln Artikeln behauptet; beruht auf dem Wort von: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct source(s)</source>
        <translation>
            <numerusform>%Ln eigenständige Quelle</numerusform>
            <numerusform>%Ln eigenständige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Circular reporting: %1 rest on each other.</source>
        <translation>Zirkuläre Berichterstattung: %1 berufen sich aufeinander.</translation>
    </message>
    <message>
        <source>Other claims</source>
        <translation>Andere Behauptungen</translation>
    </message>
    <message>
        <source>%1 (incoming)</source>
        <comment>kind of a link</comment>
        <translation>%1 (Gegenrichtung)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1, younger than the claim</source>
        <translation>%1, jünger als die Behauptung</translation>
    </message>
    <message>
        <source>in the project</source>
        <translation>im Projekt</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>“%1” cites “%2”.</source>
        <translation>„%1“ beruft sich auf „%2“.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>Standoff::DossierDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Keep &amp;below the article</source>
        <translation>&amp;Unter dem Artikel behalten</translation>
    </message>
</context>
<context>
    <name>Standoff::DossierView</name>
    <message>
        <source>Dossier of a claim</source>
        <translation>Dossier einer Behauptung</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Whose word it rests on</source>
        <translation>&amp;Quellenlage</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Standoff::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last step back, also one of an earlier day</source>
        <translation>Den letzten Schritt zurücknehmen, auch einen von einem früheren Tag</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Mit &amp;Markierungen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words with their annotations</source>
        <translation>Die ausgewählten Wörter mit ihren Annotationen kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words and their place</source>
        <translation>Die ausgewählten Wörter und ihre Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>Select the words that are to be quoted.</source>
        <translation>Wählen Sie die Wörter aus, die zitiert werden sollen.</translation>
    </message>
    <message>
        <source>Quotation copied.</source>
        <translation>Zitat kopiert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Who did what and when, to go there or back to it</source>
        <translation>Wer was wann getan hat, um dorthin zu gehen oder dahin zurückzukehren</translation>
    </message>
    <message>
        <source>The article of this step was removed.</source>
        <translation>Der Artikel dieses Schritts wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Standoff::Editors</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Title, or the question that it answers</source>
        <translation>Titel oder die Frage, die der Beleg beantwortet</translation>
    </message>
</context>
<context>
    <name>Standoff::EvidenceField</name>
    <message>
        <source>Paste an address, or type a question</source>
        <translation>Adresse einfügen oder Frage eingeben</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>A pasted address becomes a piece of evidence. Nothing is fetched from it.</source>
        <translation>Eine eingefügte Adresse wird zu einem Beleg. Es wird nichts von dort abgerufen.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Write a &amp;manifest</source>
        <translation>&amp;Manifest schreiben</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <comment>a format</comment>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>How %1 gets it</source>
        <comment>a format</comment>
        <translation>Wie %1 es bekommt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Arti&amp;kel exportieren</numerusform>
            <numerusform>%Ln Arti&amp;kel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all of it (%1)</source>
        <translation>Alles schreiben (%1)</translation>
    </message>
    <message>
        <source>Width of the formats</source>
        <translation>Breite der Formate</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breite der Vorschau</translation>
    </message>
    <message>
        <source>The command line that does the same</source>
        <translation>Die Befehlszeile, die dasselbe tut</translation>
    </message>
    <message>
        <source>The command line that does the same, to be copied</source>
        <translation>Die Befehlszeile, die dasselbe tut, zum Kopieren</translation>
    </message>
    <message>
        <source>What</source>
        <comment>is exported</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Sp&amp;lit</source>
        <comment>the articles into parts</comment>
        <translation>Au&amp;fteilen</translation>
    </message>
    <message>
        <source>Also write what was exported, when, how, and a checksum of each file</source>
        <translation>Dazu schreiben, was wann wie exportiert wurde, und eine Prüfsumme jeder Datei</translation>
    </message>
    <message>
        <source>Keep confidential</source>
        <translation>Vertraulich halten</translation>
    </message>
    <message>
        <source>Not known until there is something to export.</source>
        <translation>Erst bekannt, wenn es etwas zu exportieren gibt.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportPlan</name>
    <message>
        <source>nothing, and that is the matter: the name is confidential, and stands in the text of the article</source>
        <translation>nichts, und das ist das Problem: Der Name ist vertraulich und steht im Text des Artikels</translation>
    </message>
    <message>
        <source>“%1” says no parts; names and shares are wanted, such as train=80,dev=10,test=10</source>
        <translation>„%1“ nennt keine Teile; erwartet werden Namen und Anteile, etwa train=80,dev=10,test=10</translation>
    </message>
    <message>
        <source>“%1”: all shares are 0</source>
        <translation>„%1“: Alle Anteile sind 0</translation>
    </message>
    <message>
        <source>There is no “%1” to redact; choose one of: records, notes, evidence, annotators, all</source>
        <translation>„%1“ lässt sich nicht unkenntlich machen; wählen Sie eines von: records, notes, evidence, annotators, all</translation>
    </message>
    <message>
        <source>The preset is damaged: it names no format</source>
        <translation>Die Vorlage ist beschädigt: Sie nennt kein Format</translation>
    </message>
    <message>
        <source>The project has none of the tags, or annotators, of the preset</source>
        <translation>Das Projekt hat keines der Tags oder keinen der Annotatoren der Vorlage</translation>
    </message>
    <message>
        <source>The preset chooses a status, or what to redact, in words that are not known</source>
        <translation>Die Vorlage nennt einen Status oder etwas, das unkenntlich zu machen ist, in unbekannten Worten</translation>
    </message>
</context>
<context>
    <name>Standoff::ExportPreview</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The first files; %1 shows the next one</source>
        <translation>Die ersten Dateien; %1 zeigt die nächste an</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>These files are not text, so there is nothing to show.</source>
        <translation>Diese Dateien sind kein Text, es gibt also nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>The beginning of one article, as it will be written.</source>
        <translation>Der Anfang eines Artikels, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>The beginning of one article, as it will be written. Dashed: in the place of what is hidden.</source>
        <translation>Der Anfang eines Artikels, wie er geschrieben wird. Gestrichelt: anstelle dessen, was verborgen wird.</translation>
    </message>
</context>
<context>
    <name>Standoff::ExtrasReader</name>
    <message numerus="yes">
        <source>%Ln annotation(s) were changed or deleted in the other program; what else was known of these is left out</source>
        <translation>
            <numerusform>%Ln Annotation wurde in dem anderen Programm geändert oder gelöscht; was sonst über sie bekannt war, ist weggelassen</numerusform>
            <numerusform>%Ln Annotationen wurden in dem anderen Programm geändert oder gelöscht; was sonst über sie bekannt war, ist weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::FeverFormat</name>
    <message>
        <source>FEVER</source>
        <translation>FEVER</translation>
    </message>
    <message>
        <source>claims, their evidence and verdicts</source>
        <translation>Behauptungen, ihre Belege und Urteile</translation>
    </message>
    <message>
        <source>evidence that is not a list</source>
        <translation>Belege, die keine Liste sind</translation>
    </message>
    <message>
        <source>evidence that is not of four parts</source>
        <translation>Belege, die nicht aus vier Teilen bestehen</translation>
    </message>
    <message>
        <source>This is not a claim of FEVER</source>
        <translation>Dies ist keine Behauptung von FEVER</translation>
    </message>
    <message>
        <source>the label “%1”</source>
        <translation>das Label „%1“</translation>
    </message>
    <message>
        <source>the member “%1”</source>
        <translation>das Feld „%1“</translation>
    </message>
</context>
<context>
    <name>Standoff::FieldChecks</name>
    <message>
        <source>“%1” is not an address: it begins with https:// or the like, and has no spaces.</source>
        <translation>„%1“ ist keine Adresse: Sie beginnt mit https:// oder Ähnlichem und hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A Wikidata number is Q and digits, such as Q884.</source>
        <translation>Eine Wikidata-Nummer ist Q mit Ziffern, etwa Q884.</translation>
    </message>
    <message>
        <source>A date is written 2024, 2024-06 or 2024-06-20.</source>
        <translation>Schreiben Sie ein Datum als 2024, 2024-06 oder 2024-06-20.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>Standoff::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous match (%1)</source>
        <translation>Vorige Fundstelle (%1)</translation>
    </message>
    <message>
        <source>Next match (%1)</source>
        <translation>Nächste Fundstelle (%1)</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <translation>Schließen (%1)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Standoff::FlatReader</name>
    <message>
        <source>the property “%1”, which is not understood</source>
        <translation>die Eigenschaft „%1“, die nicht verständlich ist</translation>
    </message>
    <message>
        <source>%1 is another annotation already; links go to that</source>
        <translation>%1 ist schon eine andere Annotation; Verknüpfungen führen zu dieser</translation>
    </message>
    <message>
        <source>a second value of “%1”: “%2”</source>
        <translation>ein zweiter Wert von „%1“: „%2“</translation>
    </message>
    <message>
        <source>a part of an attribution: “%1”</source>
        <translation>ein Teil einer Zuschreibung: „%1“</translation>
    </message>
    <message>
        <source>of an attribution: “%1”</source>
        <translation>von einer Zuschreibung: „%1“</translation>
    </message>
    <message>
        <source>of a relation: “%1”</source>
        <translation>von einer Beziehung: „%1“</translation>
    </message>
    <message>
        <source>the relation “%1”, which has fewer than two parts</source>
        <translation>die Beziehung „%1“, die weniger als zwei Teile hat</translation>
    </message>
    <message numerus="yes">
        <source>The relation “%1” has %Ln part(s); it became one from the first to each of the others</source>
        <translation>
            <numerusform>Die Beziehung „%1“ hat %Ln Teil; aus ihr wurde je eine vom ersten zu jedem der anderen</numerusform>
            <numerusform>Die Beziehung „%1“ hat %Ln Teile; aus ihr wurde je eine vom ersten zu jedem der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>a link that is not understood</source>
        <translation>eine Verknüpfung, die nicht verständlich ist</translation>
    </message>
</context>
<context>
    <name>Standoff::FoldButton</name>
    <message>
        <source>nothing yet</source>
        <comment>in a part of a form</comment>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Standoff::FolderDestination</name>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>%1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose a new or an empty folder</source>
        <translation>%1 gibt es schon; wählen Sie einen neuen oder leeren Ordner</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 was written, but it is not certain to stay: %2</source>
        <translation>%1 wurde geschrieben, aber es ist nicht sicher, dass es bleibt: %2</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made in it</source>
        <translation>Der Ordner von %1 konnte darin nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignArticlesModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>is there: up to %Ln annotation(s) are added</source>
        <translation>
            <numerusform>schon da: höchstens %Ln Annotation kommt hinzu</numerusform>
            <numerusform>schon da: bis zu %Ln Annotationen kommen hinzu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignDatabase</name>
    <message>
        <source>This is a project of Standoff: open it instead</source>
        <translation>Dies ist ein Standoff-Projekt: Öffnen Sie es stattdessen</translation>
    </message>
    <message>
        <source>This is not an SQLite file</source>
        <translation>Dies ist keine SQLite-Datei</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln tables in it</source>
        <translation>
            <numerusform>Es ist mehr als %Ln Tabelle darin</numerusform>
            <numerusform>Es sind mehr als %Ln Tabellen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table %1</source>
        <translation>Es gibt keine Tabelle %1</translation>
    </message>
    <message>
        <source>The table %1 has more than %2 rows</source>
        <translation>Die Tabelle %1 hat mehr als %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignFiles</name>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: There is no file in it whose name ends in %2</source>
        <translation>%1: Darin ist keine Datei, deren Name auf %2 endet</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignJson</name>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Dies ist kein JSON: %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of a list</comment>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>This is not JSON after item %1: %2</source>
        <translation>Nach Element %1 ist dies kein JSON: %2</translation>
    </message>
    <message>
        <source>This is not JSON</source>
        <translation>Dies ist kein JSON</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignReader</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>a file, a place in it, what is said of that</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1 is another annotation already</source>
        <translation>%1 ist schon eine andere Annotation</translation>
    </message>
    <message>
        <source>The annotation has no tag</source>
        <translation>Die Annotation hat kein Tag</translation>
    </message>
    <message>
        <source>The annotation “%1” is not within the text</source>
        <translation>Die Annotation „%1“ liegt nicht im Text</translation>
    </message>
    <message>
        <source>The annotation “%1” is of no character</source>
        <translation>Die Annotation „%1“ umfasst kein Zeichen</translation>
    </message>
    <message>
        <source>“%1” was found nearby and taken from there</source>
        <translation>„%1“ wurde in der Nähe gefunden und von dort übernommen</translation>
    </message>
    <message>
        <source>The text at these offsets is “%1”, not “%2”; the offsets were used</source>
        <comment>two texts</comment>
        <translation>Der Text an diesen Offsets ist „%1“, nicht „%2“; die Offsets wurden verwendet</translation>
    </message>
    <message>
        <source>The text at these offsets is “%1”; “%2” is not nearby</source>
        <comment>two texts</comment>
        <translation>Der Text an diesen Offsets ist „%1“; „%2“ ist nicht in der Nähe</translation>
    </message>
    <message>
        <source>More than %1 characters are marked in the article</source>
        <translation>Im Artikel sind mehr als %1 Zeichen markiert</translation>
    </message>
    <message>
        <source>the attribute “%1”: there are too many</source>
        <translation>das Attribut „%1“: Es sind zu viele</translation>
    </message>
    <message>
        <source>the record “%1”: annotations of that layer have none</source>
        <translation>der Eintrag „%1“: Annotationen jener Ebene haben keinen</translation>
    </message>
    <message>
        <source>the relation “%1”: there is no annotation %2</source>
        <translation>die Beziehung „%1“: Es gibt keine Annotation %2</translation>
    </message>
    <message>
        <source>The relation “%1” is of an annotation with itself</source>
        <translation>Die Beziehung „%1“ verbindet eine Annotation mit sich selbst</translation>
    </message>
    <message>
        <source>The relation has no type</source>
        <translation>Die Beziehung hat keinen Typ</translation>
    </message>
    <message>
        <source>The relation “%1” is there already</source>
        <translation>Die Beziehung „%1“ ist schon da</translation>
    </message>
    <message>
        <source>a part of an attribution: there is no annotation %1</source>
        <translation>ein Teil einer Zuschreibung: Es gibt keine Annotation %1</translation>
    </message>
    <message>
        <source>an attribution without any part</source>
        <translation>eine Zuschreibung ohne jeden Teil</translation>
    </message>
    <message>
        <source>that an attribution lies within %1: that is not there, within it, or too deep</source>
        <translation>dass eine Zuschreibung in %1 liegt: Diese ist nicht da, liegt in ihr oder zu tief</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Es gibt keinen Text</translation>
    </message>
    <message>
        <source>The offsets were counted %1, which fits the text</source>
        <comment>a way of counting</comment>
        <translation>Die Offsets wurden %1 gezählt, was zum Text passt</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignTagsModel</name>
    <message>
        <source>With its layer</source>
        <translation>Mit seiner Ebene</translation>
    </message>
    <message>
        <source>As it is called: %1</source>
        <translation>Wie es heißt: %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Tag „%1“</translation>
    </message>
    <message>
        <source>New layer “%1”</source>
        <translation>Neue Ebene „%1“</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>layer and tag</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Noch festzulegen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Its kind is “%1” there, “%2” here</source>
        <extracomment>kinds of layers</extracomment>
        <translation>Ihre Art ist dort „%1“, hier „%2“</translation>
    </message>
    <message>
        <source>Without its key “%1”, which is that of “%2”</source>
        <extracomment>%1 is a key, %2 a tag</extracomment>
        <translation>Ohne seine Taste „%1“; sie gehört schon zu „%2“</translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignTagsView</name>
    <message>
        <source>What “%1” is in the project</source>
        <translation>Was „%1“ im Projekt ist</translation>
    </message>
    <message>
        <source>Layers and tags</source>
        <translation>Ebenen und Tags</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatFamily</name>
    <message>
        <source>Everything</source>
        <comment>formats that hold all of a project</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Annotation tools</source>
        <translation>Annotationswerkzeuge</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>formats of linguistics and language technology</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Coding</source>
        <comment>formats of qualitative research</comment>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>formats of fact-checking</comment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>formats of no other group</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>To read</source>
        <comment>formats for people</comment>
        <translation>Zum Lesen</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatInfo</name>
    <message>
        <source>The format “%1” has no options</source>
        <translation>Das Format „%1“ hat keine Optionen</translation>
    </message>
    <message>
        <source>The format “%1” has no option “%2”; choose one of: %3</source>
        <translation>Das Format „%1“ hat keine Option „%2“; wählen Sie eine von: %3</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; choose one of: %3</source>
        <comment>an option, its value</comment>
        <translation>„%1“ kann nicht „%2“ sein; wählen Sie einen der Werte: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatList</name>
    <message>
        <source>Find a format</source>
        <translation>Format suchen</translation>
    </message>
    <message>
        <source>A part of its name, or of the ending of its files (%1)</source>
        <translation>Ein Teil seines Namens oder der Endung seiner Dateien (%1)</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>Standoff::FormatsModel</name>
    <message>
        <source>claims only</source>
        <translation>nur Behauptungen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 holds %2, and nothing else of the project.</source>
        <comment>a format</comment>
        <translation>%1 enthält %2 und sonst nichts aus dem Projekt.</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>kein Verlust</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loss(es)</source>
        <comment>kinds of them</comment>
        <translation>
            <numerusform>%Ln Verlust</numerusform>
            <numerusform>%Ln Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a format, and how much it loses</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>how much a format loses</comment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Standoff::GateFormat</name>
    <message>
        <source>GATE XML</source>
        <translation>GATE XML</translation>
    </message>
</context>
<context>
    <name>Standoff::GateReader</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the element “%1”</source>
        <translation>das Element „%1“</translation>
    </message>
    <message>
        <source>data of another program</source>
        <translation>Daten eines anderen Programms</translation>
    </message>
    <message>
        <source>features of the document: %1</source>
        <translation>Merkmale des Dokuments: %1</translation>
    </message>
    <message>
        <source>the pieces of an annotation that was moved</source>
        <translation>die Stücke einer Annotation, die verschoben wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of annotations, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what programs mark in every text: %1</source>
        <translation>was Programme in jedem Text markieren: %1</translation>
    </message>
    <message>
        <source>of the set “%1” what programs mark in every text: %2</source>
        <translation>von der Menge „%1“, was Programme in jedem Text markieren: %2</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>Zeile %1: Dies ist kein XML: %2</translation>
    </message>
    <message>
        <source>This is not a document of GATE</source>
        <translation>Dies ist kein Dokument von GATE</translation>
    </message>
    <message>
        <source>The document was written by an early GATE; it says no version of its format</source>
        <translation>Das Dokument wurde von einem frühen GATE geschrieben; es nennt keine Version seines Formats</translation>
    </message>
</context>
<context>
    <name>Standoff::HelpActions</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a command, an article, a record, a claim or a paragraph by a few letters</source>
        <translation>Befehl, Artikel, Eintrag, Behauptung oder Absatz anhand einiger Buchstaben suchen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>Alle Tastenkürzel des Fensters</translation>
    </message>
    <message>
        <source>&amp;Tour…</source>
        <translation>&amp;Rundgang&#xa0;…</translation>
    </message>
    <message>
        <source>Be led through the window, on a copy of the sample</source>
        <translation>Ein Rundgang durch das Fenster, an einer Kopie des Beispiels</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tastenkürzel&#xa0;…</translation>
    </message>
    <message>
        <source>Change the keys of what can be done</source>
        <translation>Die Tastenkürzel der Aktionen ändern</translation>
    </message>
    <message>
        <source>&amp;Hints at the first uses</source>
        <translation>&amp;Hinweise beim ersten Gebrauch</translation>
    </message>
    <message>
        <source>Show in the status bar what can be done here</source>
        <translation>In der Statusleiste anzeigen, was hier möglich ist</translation>
    </message>
</context>
<context>
    <name>Standoff::HintLine</name>
    <message>
        <source>Select words with the mouse, or with Shift and the arrow keys: then one letter tags them.</source>
        <translation>Wörter mit der Maus oder mit Umschalt und den Pfeiltasten auswählen: Dann annotiert ein Buchstabe sie.</translation>
    </message>
    <message>
        <source>Press %1 to tag it as “%2”, %3 to say who says it, %4 to find a tag by its name.</source>
        <translation>%1 drücken, um als „%2“ zu annotieren, %3, um anzugeben, wer es sagt, %4, um ein Tag nach seinem Namen zu wählen.</translation>
    </message>
    <message>
        <source>Press %1 to find a tag by its name, %2 to say who says it.</source>
        <translation>%1 drücken, um ein Tag nach seinem Namen zu wählen, %2, um anzugeben, wer es sagt.</translation>
    </message>
    <message>
        <source>Press %1 to say who says it.</source>
        <translation>%1 drücken, um anzugeben, wer es sagt.</translation>
    </message>
    <message>
        <source>Press %1 to find whatever you look for: a command, an article, a record.</source>
        <translation>%1 drücken, um Beliebiges zu suchen: einen Befehl, einen Artikel, einen Eintrag.</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>what was done, and when</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>of the history</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>made a step</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <comment>a step was made</comment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Standoff::HistoryPage</name>
    <message numerus="yes">
        <source>Undo to here: %Ln step(s)</source>
        <extracomment>%Ln is how many steps are taken back</extracomment>
        <translation>
            <numerusform>Bis hierher zurücknehmen: %Ln Schritt</numerusform>
            <numerusform>Bis hierher zurücknehmen: %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>Bis hierher zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one: asks first</source>
        <extracomment>Shown beside “Undo only this”</extracomment>
        <translation>
            <numerusform>%Ln späterer Schritt hängt von diesem ab: mit Rückfrage</numerusform>
            <numerusform>%Ln spätere Schritte hängen von diesem ab: mit Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown so far</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>%Ln bisher angezeigt</numerusform>
            <numerusform>%Ln bisher angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No step is like this. Clear the filter to see all of them.</source>
        <translation>Kein Schritt passt zum Filter. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%Ln Schritt seit %1</numerusform>
            <numerusform>%Ln Schritte seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone. %1 brings them back.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>%Ln Schritt zurückgenommen. %1 bringt ihn zurück.</numerusform>
            <numerusform>%Ln Schritte zurückgenommen. %1 bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back in the history…</source>
        <translation>Im Verlauf wird zurückgegangen&#xa0;…</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>Nur diesen zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one. Undo them, too?</source>
        <translation>
            <numerusform>%Ln späterer Schritt hängt von diesem ab. Auch ihn zurücknehmen?</numerusform>
            <numerusform>%Ln spätere Schritte hängen von diesem ab. Auch sie zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt &amp;zurücknehmen</numerusform>
            <numerusform>%Ln Schritte &amp;zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing a step…</source>
        <translation>Schritt wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Find a step</source>
        <translation>Schritt suchen</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>Im ganzen Projekt</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Alles, was getan wurde</translation>
    </message>
    <message>
        <source>Tags and attributions</source>
        <translation>Annotationen und Zuschreibungen</translation>
    </message>
    <message>
        <source>Records and claims</source>
        <translation>Einträge und Behauptungen</translation>
    </message>
    <message>
        <source>Articles and imports</source>
        <translation>Artikel und Importe</translation>
    </message>
    <message>
        <source>Tagset and settings</source>
        <translation>Tagset und Einstellungen</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Zurücknahmen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>In which article</source>
        <translation>In welchem Artikel</translation>
    </message>
    <message>
        <source>By which person</source>
        <translation>Von wem</translation>
    </message>
</context>
<context>
    <name>Standoff::ImportDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere Quelle</numerusform>
            <numerusform>%1 und %Ln weitere Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>fits %1 of %2; what the file says itself goes first</source>
        <translation>passt auf %1 von %2; was die Datei selbst sagt, geht vor</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien&#xa0;…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner&#xa0;…</translation>
    </message>
    <message>
        <source>What they say, such as {date} - {publisher} - {title}</source>
        <translation>Was sie sagen, etwa {date} - {publisher} - {title}</translation>
    </message>
    <message>
        <source>{title}, {date}, {publisher}, {author}, {section} and {labels} stand for what the file names say, * for anything; or a regular expression between slashes, with groups of these names</source>
        <translation>{title}, {date}, {publisher}, {author}, {section} und {labels} stehen für das, was die Dateinamen sagen, * für Beliebiges; oder ein regulärer Ausdruck zwischen Schrägstrichen, mit Gruppen dieser Namen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Datei&amp;namen</translation>
    </message>
    <message>
        <source>Filter: kind:pdf, words:&lt;200</source>
        <translation>Filter: kind:pdf, words:&lt;200</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>%1 is a kind, %2 how many of it there are</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel &amp;hinzufügen</numerusform>
            <numerusform>%Ln Artikel &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read in one way; write it like this: 2024-06-22</source>
        <translation>„%1“ ist kein Datum, das sich nur auf eine Art lesen lässt; schreiben Sie es so: 2024-06-22</translation>
    </message>
    <message>
        <source>Nothing of this list is in the project yet. What you chose, typed and took in is lost when it is closed.</source>
        <translation>Noch ist nichts aus dieser Liste im Projekt. Was Sie gewählt, eingetippt und hereingenommen haben, geht verloren, wenn sie geschlossen wird.</translation>
    </message>
    <message>
        <source>&amp;Close without adding</source>
        <translation>&amp;Schließen, ohne hinzuzufügen</translation>
    </message>
    <message>
        <source>Adds what is ticked (%1)</source>
        <translation>Fügt hinzu, was angekreuzt ist (%1)</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <extracomment>what is wrong with the pattern</extracomment>
        <translation>⚠ %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>%1 von %Ln Datei gelesen</numerusform>
            <numerusform>%1 von %Ln Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read in %2 s</source>
        <translation>
            <numerusform>%1 von %Ln Datei in %2&#xa0;s gelesen</numerusform>
            <numerusform>%1 von %Ln Dateien in %2&#xa0;s gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ImportMapping</name>
    <message>
        <source>“%1” should be TAG=LAYER/TAG, or TAG= for what is left out</source>
        <extracomment>TAG and LAYER are placeholders</extracomment>
        <translation>Statt „%1“ wird TAG=EBENE/TAG erwartet, oder TAG= für das, was weggelassen wird</translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionArchive</name>
    <message>
        <source>Its annotations are stored in Java&apos;s own way; export the project with UIMA CAS XMI or JSON as the format of annotations</source>
        <translation>Seine Annotationen sind auf Javas eigene Art gespeichert; exportieren Sie das Projekt mit UIMA CAS XMI oder JSON als Format der Annotationen</translation>
    </message>
    <message>
        <source>There is no document of UIMA in it</source>
        <translation>Darin ist kein Dokument von UIMA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</source>
        <translation>
            <numerusform>%Ln Datei, die auf Javas eigene Art gespeichert ist, wurde weggelassen; dasselbe ist meist als XMI oder JSON da</numerusform>
            <numerusform>%Ln Dateien, die auf Javas eigene Art gespeichert sind, wurden weggelassen; dasselbe ist meist als XMI oder JSON da</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations of it</source>
        <translation>Davon gibt es keine Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no documents: %1</source>
        <translation>
            <numerusform>%Ln Datei, die kein Dokument ist: %1</numerusform>
            <numerusform>%Ln Dateien, die keine Dokumente sind: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of %1 is another one; it became an article of its own</source>
        <translation>Der Text von %1 ist ein anderer; er wurde ein eigener Artikel</translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionFormat</name>
    <message>
        <source>INCEpTION archive (UIMA CAS XMI)</source>
        <translation>INCEpTION-Archiv (UIMA CAS XMI)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingModel</name>
    <message>
        <source>%1%</source>
        <extracomment>a share of the text</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Kept of the text</source>
        <extracomment>how much of a page&apos;s text was taken for the article</extracomment>
        <translation>Vom Text behalten</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a short date in which no month can be taken for a day</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingPreview</name>
    <message>
        <source>The article as it comes in</source>
        <translation>Der Artikel, wie er hereinkommt</translation>
    </message>
    <message>
        <source>The page that it was read from</source>
        <translation>Die Seite, von der er gelesen wurde</translation>
    </message>
    <message>
        <source>The source of the file</source>
        <translation>Der Quelltext der Datei</translation>
    </message>
    <message>
        <source>As it comes in</source>
        <translation>Wie er hereinkommt</translation>
    </message>
    <message>
        <source>Role of a paragraph: right click</source>
        <translation>Rolle eines Absatzes: Rechtsklick</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a file</comment>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>As it is in the file</source>
        <translation>Wie er in der Datei steht</translation>
    </message>
    <message>
        <source>What is in a file of this kind cannot be shown here; open it in the program that it is of to compare.</source>
        <translation>Was in einer Datei dieser Art steht, lässt sich hier nicht anzeigen; öffnen Sie sie zum Vergleich in ihrem Programm.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more paragraph(s)</source>
        <translation>
            <numerusform>… und %Ln weiterer Absatz</numerusform>
            <numerusform>… und %Ln weitere Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Also with the menu key, or %1, on the paragraph with the cursor</source>
        <translation>Auch mit der Menütaste oder %1, für den Absatz mit dem Cursor</translation>
    </message>
    <message>
        <source>“Columns…” above says which column of a table is what.</source>
        <translation>„Spalten&#xa0;…“ darüber sagt, welche Spalte einer Tabelle was ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Hereinnehmen</translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingView</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Nichts hier passt auf den Filter.</translation>
    </message>
</context>
<context>
    <name>Standoff::JsonArticles</name>
    <message>
        <source>fields that there is no place for: %1</source>
        <comment>a list of names</comment>
        <translation>Felder, für die es keinen Platz gibt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a record of a file, and what of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Standoff::JsonLinesFormat</name>
    <message>
        <source>the layer: it has no tags</source>
        <translation>die Ebene: Sie hat keine Tags</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyBindings</name>
    <message>
        <source>The file is no JSON: %1</source>
        <translation>Die Datei ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The file has no keys of Standoff. Choose one that was exported here.</source>
        <translation>Die Datei enthält keine Tastenkürzel von Standoff. Wählen Sie eine, die hier exportiert wurde.</translation>
    </message>
    <message>
        <source>“%1”, for “%2”, is no key.</source>
        <translation>„%1“, für „%2“, ist kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyDelegate</name>
    <message>
        <source>changed</source>
        <comment>a key</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neues Tastenkürzel drücken</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyFinder</name>
    <message>
        <source>Find an action, or press a key to see what it does</source>
        <translation>Aktion suchen oder eine Taste drücken, um zu sehen, was sie tut</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyLegend</name>
    <message>
        <source>%1 %2</source>
        <comment>a key and what it does</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Standoff::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>&amp;Print as a card…</source>
        <translation>Als Karte &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>No key is for this.</source>
        <translation>Dafür gibt es kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>Standoff::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Print as a card…</source>
        <translation>Als Karte &amp;drucken&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the selected action its usual keys again</source>
        <translation>Der ausgewählten Aktion wieder ihre üblichen Tastenkürzel geben</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>how many actions</comment>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>Geändert %Ln</numerusform>
            <numerusform>Geändert %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>Konflikte %Ln</numerusform>
            <numerusform>Konflikte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the keys</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) of the file are not known to this version.</source>
        <translation>
            <numerusform>%Ln Aktion der Datei ist in dieser Version nicht bekannt.</numerusform>
            <numerusform>%Ln Aktionen der Datei sind in dieser Version nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::KeysModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a key works</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where a key works</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>text</source>
        <comment>where a key works</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>list</source>
        <comment>where a key works</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1, in conflict</source>
        <comment>a key</comment>
        <translation>%1, im Konflikt</translation>
    </message>
    <message>
        <source>The keys of tags are set in the tagset.</source>
        <translation>Die Tasten der Tags werden im Tagset festgelegt.</translation>
    </message>
</context>
<context>
    <name>Standoff::LabelStudioFormat</name>
    <message>
        <source>Label Studio, tasks and configuration</source>
        <translation>Label Studio, Aufgaben und Konfiguration</translation>
    </message>
</context>
<context>
    <name>Standoff::LabelStudioReader</name>
    <message>
        <source>This is of another text of the task</source>
        <translation>Dies gehört zu einem anderen Text der Aufgabe</translation>
    </message>
    <message>
        <source>This is a region of a page, whose place in the text is not given</source>
        <translation>Dies ist ein Bereich einer Seite, dessen Stelle im Text nicht angegeben ist</translation>
    </message>
    <message>
        <source>The region has no label</source>
        <translation>Der Bereich hat kein Label</translation>
    </message>
    <message>
        <source>What is of the type “%1” has no place here</source>
        <translation>Was vom Typ „%1“ ist, hat hier keinen Platz</translation>
    </message>
    <message>
        <source>“%1” is of a region without a label</source>
        <translation>„%1“ gehört zu einem Bereich ohne Label</translation>
    </message>
    <message>
        <source>This is not a result</source>
        <translation>Dies ist kein Ergebnis</translation>
    </message>
    <message>
        <source>The task has no text</source>
        <translation>Die Aufgabe hat keinen Text</translation>
    </message>
</context>
<context>
    <name>Standoff::LongWork</name>
    <message>
        <source>Wait until this is done: %1</source>
        <translation>Warten Sie, bis dies fertig ist: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::LookupDialog</name>
    <message>
        <source>Where to look words up</source>
        <translation>Wo Wörter nachgeschlagen werden</translation>
    </message>
    <message>
        <source>&amp;Web:</source>
        <comment>the address of a search engine</comment>
        <translation>&amp;Web:</translation>
    </message>
    <message>
        <source>Wiki&amp;data:</source>
        <translation>Wiki&amp;data:</translation>
    </message>
    <message>
        <source>An address begins with https:// and has %1 where the words go.</source>
        <extracomment>%1 stays as it is: it is what a person types.</extracomment>
        <translation>Eine Adresse beginnt mit https:// und enthält %1 dort, wo die Wörter stehen sollen.</translation>
    </message>
</context>
<context>
    <name>Standoff::Losses</name>
    <message>
        <source>%1 – %2</source>
        <comment>two records</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the values that fields of records may have</source>
        <translation>die Werte, die Felder von Einträgen haben dürfen</translation>
    </message>
    <message>
        <source>a grade of the source</source>
        <translation>eine Bewertung der Quelle</translation>
    </message>
    <message>
        <source>a link between claims</source>
        <translation>eine Verknüpfung zwischen Behauptungen</translation>
    </message>
    <message>
        <source>a relation between records</source>
        <translation>eine Beziehung zwischen Einträgen</translation>
    </message>
    <message>
        <source>evidence for or against the claim</source>
        <translation>Beleg für oder gegen die Behauptung</translation>
    </message>
    <message>
        <source>a verdict on the claim</source>
        <translation>ein Urteil über die Behauptung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation>Datum des Abrufs</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>state of work</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>fields of the article: %1</source>
        <comment>a list of fields</comment>
        <translation>Felder des Artikels: %1</translation>
    </message>
    <message numerus="yes">
        <source>an earlier text with %Ln annotation(s)</source>
        <translation>
            <numerusform>ein früherer Text mit %Ln Annotation</numerusform>
            <numerusform>ein früherer Text mit %Ln Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>the settings of the project</source>
        <translation>die Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>waivers and their reasons</source>
        <translation>zugelassene Ausnahmen und ihre Gründe</translation>
    </message>
    <message>
        <source>the annotation, or another one that shares text with it</source>
        <translation>die Annotation oder eine andere, die Text mit ihr teilt</translation>
    </message>
    <message>
        <source>the texts of the articles</source>
        <translation>die Texte der Artikel</translation>
    </message>
    <message>
        <source>who made each annotation, when and how, and its identity</source>
        <translation>wer jede Annotation wann und wie gemacht hat, und ihre Identität</translation>
    </message>
    <message>
        <source>of tags all but the names</source>
        <translation>von Tags alles außer den Namen</translation>
    </message>
    <message>
        <source>the records, and what is a mention of which</source>
        <translation>die Einträge und was Erwähnung welches Eintrags ist</translation>
    </message>
    <message>
        <source>the tag&apos;s guideline</source>
        <translation>die Richtlinie des Tags</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>womit neue Einträge des Tags beginnen</translation>
    </message>
    <message>
        <source>of the record all but its name</source>
        <translation>vom Eintrag alles außer dem Namen</translation>
    </message>
    <message>
        <source>the file that the article was read from</source>
        <translation>die Datei, aus der der Artikel gelesen wurde</translation>
    </message>
    <message>
        <source>that the annotation is in pieces, and what is between them is not of it</source>
        <translation>dass die Annotation aus Stücken besteht und nicht dazugehört, was dazwischen steht</translation>
    </message>
    <message>
        <source>the annotation&apos;s attributes</source>
        <translation>die Attribute der Annotation</translation>
    </message>
    <message>
        <source>the annotation&apos;s stance</source>
        <translation>die Haltung der Annotation</translation>
    </message>
    <message>
        <source>that the annotation is not accepted</source>
        <translation>dass die Annotation nicht angenommen ist</translation>
    </message>
    <message>
        <source>the annotation&apos;s note</source>
        <translation>die Notiz der Annotation</translation>
    </message>
    <message numerus="yes">
        <source>the role(s) of %Ln paragraph(s)</source>
        <translation>
            <numerusform>die Rolle von %Ln Absatz</numerusform>
            <numerusform>die Rollen von %Ln Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>a relation to an annotation</source>
        <translation>eine Beziehung zu einer Annotation</translation>
    </message>
    <message>
        <source>the relation&apos;s note</source>
        <translation>die Notiz der Beziehung</translation>
    </message>
    <message>
        <source>an attribution</source>
        <translation>eine Zuschreibung</translation>
    </message>
    <message>
        <source>the attribution&apos;s note</source>
        <translation>die Notiz der Zuschreibung</translation>
    </message>
    <message>
        <source>everything but %1</source>
        <extracomment>%1 is what a format is about, such as &quot;claims with a verdict&quot;</extracomment>
        <translation>alles außer %1</translation>
    </message>
    <message>
        <source>date of the last change</source>
        <translation>Datum der letzten Änderung</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>the %Ln file(s) that its annotations were read from</source>
        <translation>
            <numerusform>%Ln Datei, aus der seine Annotationen gelesen wurden</numerusform>
            <numerusform>die %Ln Dateien, aus denen seine Annotationen gelesen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>which words of the article are no names</source>
        <translation>welche Wörter des Artikels keine Namen sind</translation>
    </message>
</context>
<context>
    <name>Standoff::LossesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>place, what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln time(s))</source>
        <comment>what is lost</comment>
        <translation>
            <numerusform>%1 (%Ln-mal)</numerusform>
            <numerusform>%1 (%Ln-mal)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::LossesView</name>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>article, item</comment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>What %1 cannot hold</source>
        <comment>a format</comment>
        <translation>Was %1 nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln kind(s)</source>
        <translation>
            <numerusform>%1 in %Ln Art</numerusform>
            <numerusform>%1 in %Ln Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost in this format.</source>
        <translation>In diesem Format geht nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Standoff::MainWindow</name>
    <message>
        <source>%1 (reading only) – Standoff</source>
        <translation>%1 (schreibgeschützt) – Standoff</translation>
    </message>
    <message>
        <source>%1 – Standoff</source>
        <translation>%1 – Standoff</translation>
    </message>
    <message>
        <source>Width of the list of articles</source>
        <translation>Breite der Artikelliste</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <source>Height of the panel below</source>
        <translation>Höhe des unteren Bereichs</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Something is not done yet: “%1”. Give it up?</source>
        <translation>Etwas ist noch nicht fertig: „%1“. Soll es aufgegeben werden?</translation>
    </message>
</context>
<context>
    <name>Standoff::ManyArticlesDialog</name>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>Details zu %Ln Artikel</numerusform>
            <numerusform>Details zu %Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Words that sort them, with commas between them</source>
        <translation>Wörter zum Ordnen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Bearbeitungssta&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>R&amp;essort</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Add labels</source>
        <translation>Schlagwörter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>As it is, not the same in all</source>
        <translation>Unverändert, nicht bei allen gleich</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkFilter</name>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <translation>Tags von „%1“</translation>
    </message>
    <message>
        <source>Show all marks again</source>
        <translation>Wieder alle Markierungen anzeigen</translation>
    </message>
    <message>
        <source>A&amp;ccepted marks</source>
        <translation>A&amp;ngenommene Markierungen</translation>
    </message>
    <message>
        <source>Show the marks that are accepted</source>
        <translation>Die angenommenen Markierungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Proposed marks</source>
        <translation>&amp;Vorgeschlagene Markierungen</translation>
    </message>
    <message>
        <source>Show the marks that nobody has accepted yet</source>
        <translation>Die Markierungen anzeigen, die noch niemand angenommen hat</translation>
    </message>
    <message>
        <source>&amp;Rejected marks</source>
        <translation>Ab&amp;gelehnte Markierungen</translation>
    </message>
    <message>
        <source>Show the marks that were rejected</source>
        <translation>Die abgelehnten Markierungen anzeigen</translation>
    </message>
    <message>
        <source>A&amp;nnotators</source>
        <translation>Ann&amp;otatoren</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand mit Namen</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkedFormat</name>
    <message>
        <source>HTML with marks</source>
        <translation>HTML mit Markierungen</translation>
    </message>
    <message>
        <source>Markdown with marks</source>
        <translation>Markdown mit Markierungen</translation>
    </message>
    <message>
        <source>Plain text with marks</source>
        <translation>Reiner Text mit Markierungen</translation>
    </message>
</context>
<context>
    <name>Standoff::MarkedPage</name>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Standoff::MarksForm</name>
    <message>
        <source>accepted</source>
        <comment>marks</comment>
        <translation>angenommene</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>marks</comment>
        <translation>vorgeschlagene</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>marks</comment>
        <translation>abgelehnte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <comment>by whom the marks are</comment>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>Also write marks of the layer %1</source>
        <translation>Auch Markierungen der Ebene %1 schreiben</translation>
    </message>
    <message>
        <source>all</source>
        <comment>states of marks</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>accepted only</source>
        <comment>marks</comment>
        <translation>nur angenommene</translation>
    </message>
    <message>
        <source>accepted and proposed</source>
        <comment>marks</comment>
        <translation>angenommene und vorgeschlagene</translation>
    </message>
    <message>
        <source>everybody</source>
        <comment>whose marks</comment>
        <translation>allen</translation>
    </message>
    <message>
        <source>Choose a layer at least.</source>
        <translation>Wählen Sie mindestens eine Ebene.</translation>
    </message>
</context>
<context>
    <name>Standoff::MassFields</name>
    <message>
        <source>Publisher</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Schlagwörter dazu</translation>
    </message>
    <message>
        <source>Set for all selected:</source>
        <translation>Für alle ausgewählten:</translation>
    </message>
    <message>
        <source>Labels for the articles, separated by commas</source>
        <translation>Schlagwörter für die Artikel, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read the files again in this encoding</source>
        <translation>Die Dateien noch einmal in dieser Kodierung lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Which column of the table is what</source>
        <translation>Welche Spalte der Tabelle was ist</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>&amp;Spalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsModel</name>
    <message>
        <source>Text</source>
        <comment>of a mention</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsView</name>
    <message>
        <source>Split off as a new record</source>
        <translation>Als neuen Eintrag abspalten</translation>
    </message>
    <message>
        <source>Make the selected mentions those of a new record</source>
        <translation>Die ausgewählten Erwähnungen einem neuen Eintrag zuordnen</translation>
    </message>
    <message>
        <source>Take these words as the claim</source>
        <translation>Diese Wörter als Behauptung übernehmen</translation>
    </message>
    <message>
        <source>Take these words as the name</source>
        <translation>Diese Wörter als Namen übernehmen</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>stance</comment>
        <translation>(keine Angabe)</translation>
    </message>
</context>
<context>
    <name>Standoff::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Es wurde abgebrochen, und nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Standoff::NameOffers</name>
    <message>
        <source>The old name “%1” stays as an alias of “%2”.</source>
        <translation>Der alte Name „%1“ bleibt als anderer Name von „%2“ erhalten.</translation>
    </message>
    <message>
        <source>Without the alias</source>
        <translation>Ohne den alten Namen</translation>
    </message>
    <message>
        <source>Is “%1” in this article “%2”?</source>
        <translation>Ist „%1“ in diesem Artikel „%2“?</translation>
    </message>
    <message>
        <source>The same (%1)</source>
        <extracomment>a button that says that two names mean the same; %1 is its key</extracomment>
        <translation>Identisch (%1)</translation>
    </message>
    <message>
        <source>Nothing in this article has a longer or shorter name that fits.</source>
        <translation>Nichts in diesem Artikel hat einen passenden längeren oder kürzeren Namen.</translation>
    </message>
</context>
<context>
    <name>Standoff::Naming</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>Öffnen Sie zuerst einen Artikel und wählen Sie dann Wörter darin aus.</translation>
    </message>
    <message>
        <source>Still looking for names…</source>
        <translation>Es wird noch nach Namen gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No name is left that is not tagged.</source>
        <translation>Es gibt keinen Namen mehr, der nicht annotiert ist.</translation>
    </message>
    <message>
        <source>name?</source>
        <extracomment>above words that may be a name, of whatever kind</extracomment>
        <translation>Name?</translation>
    </message>
    <message>
        <source>Go to a name first.</source>
        <translation>Gehen Sie zuerst zu einem Namen.</translation>
    </message>
</context>
<context>
    <name>Standoff::NamingActions</name>
    <message>
        <source>Ne&amp;xt name that is not tagged</source>
        <translation>Nä&amp;chster nicht annotierter Name</translation>
    </message>
    <message>
        <source>A tag&apos;s key tags it then, and the next one comes</source>
        <translation>Die Taste eines Tags annotiert ihn dann, und der nächste folgt</translation>
    </message>
    <message>
        <source>&amp;Previous name that is not tagged</source>
        <translation>&amp;Voriger nicht annotierter Name</translation>
    </message>
    <message>
        <source>Back to what was left for later</source>
        <translation>Zurück zu dem, was für später übrig blieb</translation>
    </message>
    <message>
        <source>Not a na&amp;me</source>
        <translation>&amp;Kein Name</translation>
    </message>
    <message>
        <source>The words are not proposed in this article any more</source>
        <translation>Die Wörter werden in diesem Artikel nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>S&amp;hort for the longer name</source>
        <translation>&amp;Kurzform des längeren Namens</translation>
    </message>
    <message>
        <source>In this article, “Putin” is Vladimir Putin</source>
        <translation>In diesem Artikel ist „Putin“ Wladimir Putin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left</source>
        <comment>that are not tagged</comment>
        <translation>
            <numerusform>%Ln Name übrig</numerusform>
            <numerusform>%Ln Namen übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2: next · %3: not a name</source>
        <translation>%1   %2: nächster · %3: kein Name</translation>
    </message>
    <message>
        <source>What may be a name in the article and is not tagged; %1 goes to the next one</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Was im Artikel ein Name sein kann und nicht annotiert ist; %1 geht zum nächsten</translation>
    </message>
</context>
<context>
    <name>Standoff::Navigation</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Wo Sie vorher waren</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Where you came back from</source>
        <translation>Woher Sie zurückgekommen sind</translation>
    </message>
</context>
<context>
    <name>Standoff::OccurrencesDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>W&amp;hole words</source>
        <translation>Gan&amp;ze Wörter</translation>
    </message>
    <message>
        <source>Tag all occurrences</source>
        <translation>Alle Vorkommen annotieren</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tag and its layer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln place(s) are listed.</source>
        <translation>
            <numerusform>Nur die erste Fundstelle wird aufgeführt.</numerusform>
            <numerusform>Nur die ersten %Ln Fundstellen werden aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article does not have these words.</source>
        <translation>Diese Wörter stehen nicht im Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the article</source>
        <translation>
            <numerusform>%Ln Fundstelle im Artikel</numerusform>
            <numerusform>%Ln Fundstellen im Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>%Ln Fundstelle a&amp;nnotieren</numerusform>
            <numerusform>%Ln Fundstellen a&amp;nnotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Alle Artikel</translation>
    </message>
    <message>
        <source>Tag “%1” wherever it is named</source>
        <translation>„%1“ überall annotieren, wo es genannt wird</translation>
    </message>
    <message>
        <source>Separate several words with |</source>
        <translation>Mehrere Wörter durch | trennen</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in all articles</source>
        <translation>
            <numerusform>%Ln Fundstelle in allen Artikeln</numerusform>
            <numerusform>%Ln Fundstellen in allen Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln place(s)…</source>
        <translation>
            <numerusform>%Ln Fundstelle wird annotiert&#xa0;…</numerusform>
            <numerusform>%Ln Fundstellen werden annotiert&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Fundstellen</translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln place(s) so far</source>
        <translation>
            <numerusform>Suche läuft; bisher %Ln Fundstelle</numerusform>
            <numerusform>Suche läuft; bisher %Ln Fundstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OpenProject</name>
    <message>
        <source>The article is not open</source>
        <translation>Der Artikel ist nicht geöffnet</translation>
    </message>
    <message>
        <source>%1: There is no article %2</source>
        <translation>%1: Es gibt keinen Artikel %2</translation>
    </message>
    <message>
        <source>There is no such annotation in the article</source>
        <translation>Diese Annotation gibt es im Artikel nicht</translation>
    </message>
    <message>
        <source>The selected mentions belong to more than one record</source>
        <translation>Die ausgewählten Erwähnungen gehören zu mehr als einem Eintrag</translation>
    </message>
    <message>
        <source>An article has changed or is gone; search again</source>
        <translation>Ein Artikel hat sich geändert oder ist nicht mehr da; suchen Sie noch einmal</translation>
    </message>
    <message>
        <source>There is no such tag</source>
        <translation>Dieses Tag gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such record in the register of the tag</source>
        <translation>Diesen Eintrag gibt es im Register des Tags nicht</translation>
    </message>
    <message>
        <source>There is no text to tag; select some first</source>
        <translation>Es gibt keinen Text zum Annotieren; wählen Sie zuerst welchen aus</translation>
    </message>
    <message>
        <source>An annotation cannot be without text; delete it instead</source>
        <translation>Eine Annotation kann nicht ohne Text sein; löschen Sie sie stattdessen</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>Diesen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>The record is in another register than the annotation&apos;s tag</source>
        <translation>Der Eintrag steht in einem anderen Register als das Tag der Annotation</translation>
    </message>
    <message>
        <source>There is no such article</source>
        <translation>Diesen Artikel gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such paragraph</source>
        <translation>Diesen Absatz gibt es nicht</translation>
    </message>
    <message>
        <source>Nothing that is said is selected; select it first</source>
        <translation>Es ist nichts ausgewählt, was gesagt wird; wählen Sie es zuerst aus</translation>
    </message>
    <message>
        <source>The tagset has no tag for claims; add one first</source>
        <translation>Das Tagset hat kein Tag für Behauptungen; fügen Sie zuerst eines hinzu</translation>
    </message>
    <message>
        <source>The attribution or its source is not there any more</source>
        <translation>Die Zuschreibung oder ihre Quelle ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1: Nothing was imported: %2</source>
        <translation>%1: Nichts wurde importiert: %2</translation>
    </message>
    <message>
        <source>“%1” is in the project already; what is new in it was added</source>
        <translation>„%1“ ist schon im Projekt; was darin neu ist, wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself or with none</source>
        <translation>Ein Eintrag lässt sich nicht mit sich selbst oder mit keinem zusammenführen</translation>
    </message>
    <message>
        <source>A record needs a name</source>
        <translation>Ein Eintrag braucht einen Namen</translation>
    </message>
    <message>
        <source>A waiver needs a reason</source>
        <translation>Eine Ausnahme braucht eine Begründung</translation>
    </message>
    <message>
        <source>The rating must be between the worst and the best value</source>
        <translation>Die Wertung muss zwischen dem schlechtesten und dem besten Wert liegen</translation>
    </message>
    <message>
        <source>A verdict cannot be edited; make a new one that supersedes it</source>
        <translation>Ein Urteil lässt sich nicht ändern; legen Sie ein neues an, das dieses ersetzt</translation>
    </message>
    <message>
        <source>These are all of the record&apos;s mentions; there is nothing to split off</source>
        <translation>Dies sind alle Erwähnungen des Eintrags; es gibt nichts abzuspalten</translation>
    </message>
    <message>
        <source>There is no such relation in the article</source>
        <translation>Diese Beziehung gibt es im Artikel nicht</translation>
    </message>
    <message>
        <source>A relation goes from one annotation of the article to another</source>
        <translation>Eine Beziehung geht von einer Annotation des Artikels zu einer anderen</translation>
    </message>
    <message>
        <source>A relation needs a type, such as “works for”</source>
        <translation>Eine Beziehung braucht einen Typ, etwa „arbeitet für“</translation>
    </message>
    <message>
        <source>There is such a relation between the two already</source>
        <translation>Eine solche Beziehung zwischen beiden gibt es schon</translation>
    </message>
    <message>
        <source>Put the caret between two words of the annotation to split it there</source>
        <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter der Annotation, um sie dort zu teilen</translation>
    </message>
    <message>
        <source>Only annotations with the same tag can be joined</source>
        <translation>Nur Annotationen mit demselben Tag können verbunden werden</translation>
    </message>
    <message>
        <source>Select two or more annotations to join them</source>
        <translation>Wählen Sie zwei oder mehr Annotationen aus, um sie zu verbinden</translation>
    </message>
    <message>
        <source>A setting needs a name</source>
        <translation>Eine Einstellung braucht einen Namen</translation>
    </message>
    <message>
        <source>There is no such layer</source>
        <translation>Diese Ebene gibt es nicht</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>Ein Tag braucht einen Namen</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #rrggbb</source>
        <translation>„%1“ ist keine Farbe; schreiben Sie sie als #rrggbb</translation>
    </message>
    <message>
        <source>The key of a tag must be one character</source>
        <translation>Die Taste eines Tags muss ein einzelnes Zeichen sein</translation>
    </message>
    <message>
        <source>There is a tag “%1” already</source>
        <translation>Ein Tag „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>The key “%1” is that of “%2”</source>
        <translation>Die Taste „%1“ gehört schon zu „%2“</translation>
    </message>
    <message>
        <source>A tag cannot be below itself or in another layer</source>
        <translation>Ein Tag kann nicht unter sich selbst oder in einer anderen Ebene stehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) have the tag “%1”; choose another tag of the same layer for them</source>
        <translation>
            <numerusform>%Ln Annotation hat das Tag „%1“; wählen Sie für sie ein anderes Tag derselben Ebene</numerusform>
            <numerusform>%Ln Annotationen haben das Tag „%1“; wählen Sie für sie ein anderes Tag derselben Ebene</numerusform>
        </translation>
    </message>
    <message>
        <source>A layer needs a name</source>
        <translation>Eine Ebene braucht einen Namen</translation>
    </message>
    <message>
        <source>There is a layer “%1” already</source>
        <translation>Eine Ebene „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Annotations have tags of the layer “%1”: it cannot become one of another kind</source>
        <translation>Annotationen haben Tags der Ebene „%1“: Sie kann keine von anderer Art werden</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more remark(s) were not kept</source>
        <translation>
            <numerusform>%1: %Ln weitere Anmerkung wurde nicht aufgehoben</numerusform>
            <numerusform>%1: %Ln weitere Anmerkungen wurden nicht aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The project&apos;s layer “%2” is of another kind: what is in the one that came is in “%3”</source>
        <translation>%1: Die Ebene „%2“ des Projekts ist von anderer Art: Was in der importierten liegt, steht in „%3“</translation>
    </message>
    <message>
        <source>%1: The tag “%2” came without its key “%3”, which is that of “%4”</source>
        <translation>%1: Das Tag „%2“ wurde ohne seine Taste „%3“ importiert; sie gehört schon zu „%4“</translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2”: an earlier text with %Ln annotation(s) was left out: the project has the article, without that text</source>
        <translation>
            <numerusform>%1: „%2“: Ein früherer Text mit %Ln Annotation wurde weggelassen: Das Projekt hat den Artikel, aber ohne diesen Text</numerusform>
            <numerusform>%1: „%2“: Ein früherer Text mit %Ln Annotationen wurde weggelassen: Das Projekt hat den Artikel, aber ohne diesen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln articles; import a part of them</source>
        <translation>
            <numerusform>Es ist mehr als %Ln Artikel; importieren Sie einen Teil davon</numerusform>
            <numerusform>Es sind mehr als %Ln Artikel; importieren Sie einen Teil davon</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to refer to; select some first</source>
        <translation>Es gibt keinen Text, auf den verwiesen werden kann; wählen Sie zuerst welchen aus</translation>
    </message>
</context>
<context>
    <name>Standoff::OriginalDialog</name>
    <message>
        <source>Original of “%1”</source>
        <translation>Original von „%1“</translation>
    </message>
    <message>
        <source>Original text</source>
        <translation>Originaltext</translation>
    </message>
    <message>
        <source>too long to be coloured</source>
        <translation>zu lang, um gefärbt zu werden</translation>
    </message>
    <message>
        <source>Find in the original</source>
        <translation>Im Original suchen</translation>
    </message>
    <message>
        <source>Find in the original (%1); %2: next, %3: previous</source>
        <translation>Im Original suchen (%1); %2: weiter, %3: zurück</translation>
    </message>
    <message>
        <source>These words are not in the original as they are in the article. This is about where they should be.</source>
        <translation>Diese Wörter stehen im Original nicht so wie im Artikel. Ungefähr hier sollten sie sein.</translation>
    </message>
    <message>
        <source>“%1” is not in the original.</source>
        <translation>„%1“ steht nicht im Original.</translation>
    </message>
</context>
<context>
    <name>Standoff::PaletteButton</name>
    <message>
        <source>Find a command, an article, a record</source>
        <translation>Befehl, Artikel oder Eintrag suchen</translation>
    </message>
</context>
<context>
    <name>Standoff::PaletteModel</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Zuletzt ausgeführt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No article is shown.</source>
        <translation>Es wird kein Artikel angezeigt.</translation>
    </message>
    <message>
        <source>Type the number of a paragraph, %1 to %2.</source>
        <translation>Die Nummer eines Absatzes eingeben, %1 bis %2.</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>¶ %1</source>
        <comment>number of a paragraph</comment>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, and what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · not now</source>
        <comment>place of an action in the menus</comment>
        <translation>%1 · zurzeit nicht</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>also “%1”</source>
        <comment>another name of it</comment>
        <translation>auch „%1“</translation>
    </message>
</context>
<context>
    <name>Standoff::Panes</name>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Fensterbereich</translation>
    </message>
    <message>
        <source>On to the list of articles, the text, the register, its form, the panel below</source>
        <translation>Weiter zur Artikelliste, zum Text, zum Register, zu seinem Formular, zum unteren Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Fensterbereich</translation>
    </message>
    <message>
        <source>The same way back</source>
        <translation>Denselben Weg zurück</translation>
    </message>
</context>
<context>
    <name>Standoff::ParcFormat</name>
    <message>
        <source>PARC 3</source>
        <translation>PARC 3</translation>
    </message>
    <message>
        <source>PARC 3 can be read, but not written</source>
        <translation>PARC 3 lässt sich lesen, aber nicht schreiben</translation>
    </message>
</context>
<context>
    <name>Standoff::ParcReader</name>
    <message>
        <source>those of more than %1 attributions</source>
        <translation>die von mehr als %1 Zuschreibungen</translation>
    </message>
    <message>
        <source>The text was put together of words by their places in the original; where one line ends and the next begins is a guess</source>
        <translation>Der Text wurde aus Wörtern nach ihren Stellen im Original zusammengesetzt; wo eine Zeile endet und die nächste beginnt, ist geraten</translation>
    </message>
    <message>
        <source>The text was put together of words; the spaces between them are a guess</source>
        <translation>Der Text wurde aus Wörtern zusammengesetzt; die Leerzeichen dazwischen sind geraten</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>syntax, lemmas and parts of speech</source>
        <translation>Syntax, Lemmata und Wortarten</translation>
    </message>
    <message>
        <source>Line %1: this is not XML: %2</source>
        <translation>Zeile %1: Dies ist kein XML: %2</translation>
    </message>
    <message>
        <source>There are no words of PARC in it</source>
        <translation>Darin sind keine Wörter von PARC</translation>
    </message>
</context>
<context>
    <name>Standoff::PresetBar</name>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a preset</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Everything chosen here except the articles and the target, saved in the project under a name</source>
        <translation>Alles, was hier gewählt ist, außer den Artikeln und dem Ziel, unter einem Namen im Projekt gespeichert</translation>
    </message>
    <message>
        <source>Name: %1 saves, %2 cancels</source>
        <translation>Name: %1 speichert, %2 bricht ab</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save what is chosen here in the chosen preset</source>
        <translation>Speichern, was hier gewählt ist, in der gewählten Vorlage</translation>
    </message>
    <message>
        <source>Save what is chosen here under a name</source>
        <translation>Speichern, was hier gewählt ist, unter einem Namen</translation>
    </message>
    <message>
        <source>Remove the chosen preset from the project; Undo brings it back</source>
        <translation>Die gewählte Vorlage aus dem Projekt entfernen; „Rückgängig“ bringt sie zurück</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>presets</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>presets</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is a preset “%1” already. Replace it?</source>
        <translation>Eine Vorlage „%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Standoff::Printing</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print the article with its marks and a legend</source>
        <translation>Den Artikel mit seinen Markierungen und einer Legende drucken</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau&#xa0;…</translation>
    </message>
    <message>
        <source>See the pages before printing</source>
        <translation>Die Seiten vor dem Drucken ansehen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the pages to a PDF file</source>
        <translation>Die Seiten in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Save picture of the &amp;selection…</source>
        <translation>Bild der Ausw&amp;ahl speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the selected lines with their marks as PNG or SVG</source>
        <translation>Die ausgewählten Zeilen mit ihren Markierungen als PNG oder SVG schreiben</translation>
    </message>
    <message>
        <source>There is no article to print. Choose one in the list of articles.</source>
        <translation>Es ist kein Artikel da, der gedruckt werden könnte. Wählen Sie einen in der Artikelliste.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>article</source>
        <comment>name of a file</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving as PDF…</source>
        <translation>Wird als PDF gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save picture of the selection</source>
        <translation>Bild der Auswahl speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png);;SVG image (*.svg)</source>
        <translation>PNG-Bild (*.png);;SVG-Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>This article has no text to make a picture of.</source>
        <translation>Dieser Artikel hat keinen Text, von dem ein Bild gemacht werden könnte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemActions</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>List what should be looked at</source>
        <translation>Stellen, die geprüft werden sollten, als Liste</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Nächstes Pr&amp;oblem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <comment>the reason</comment>
        <translation>Ausnahme: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsPage</name>
    <message>
        <source>Show waive&amp;d problems</source>
        <translation>Ausnah&amp;men anzeigen</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>Im ganzen Projekt</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>problems are looked for</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Reason for the waiver (%1 saves it, %2 cancels)</source>
        <translation>Grund für die Ausnahme (%1 speichert ihn, %2 bricht ab)</translation>
    </message>
    <message>
        <source>Reason for the waiver</source>
        <translation>Grund für die Ausnahme</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Als Ausnahme zulassen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take the waiver back</source>
        <translation>Ausnahme &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Se&amp;verity of this check</source>
        <translation>Schwere&amp;grad dieser Prüfung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nicht prüfen</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>%1: go to the problem, %2: fix it, %3: waive it</source>
        <translation>%1: zum Problem gehen, %2: beheben, %3: als Ausnahme zulassen</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Ausnahme: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>what a check is about; a key; what it does</comment>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::ProdigyFormat</name>
    <message>
        <source>This is not a span of the text</source>
        <translation>Dies ist keine Spanne des Textes</translation>
    </message>
    <message>
        <source>span %1</source>
        <translation>Spanne %1</translation>
    </message>
    <message>
        <source>Prodigy, JSON lines</source>
        <translation>Prodigy, JSON Lines</translation>
    </message>
    <message>
        <source>The task has no text</source>
        <translation>Die Aufgabe hat keinen Text</translation>
    </message>
    <message>
        <source>what was not accepted of the whole text: %1</source>
        <comment>a list of labels</comment>
        <translation>was vom ganzen Text nicht angenommen war: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectActions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>Make a project file</source>
        <translation>Eine Projektdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a project in a window of its own</source>
        <translation>Ein Projekt in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Read annotated articles in another program&apos;s format</source>
        <translation>Annotierte Artikel im Format eines anderen Programms lesen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the annotated articles for other programs</source>
        <translation>Die annotierten Artikel für andere Programme schreiben</translation>
    </message>
    <message>
        <source>Project se&amp;ttings…</source>
        <translation>Pro&amp;jekteinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>The fact-checking organisation and its rating scale</source>
        <translation>Die Faktencheck-Redaktion und ihre Wertungsskala</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit tagset…</source>
        <translation>Tagset &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Tags, their colours, keys and guidelines</source>
        <translation>Tags, ihre Farben, Tasten und Richtlinien</translation>
    </message>
    <message>
        <source>&amp;Load tagset…</source>
        <translation>Tagset &amp;laden&#xa0;…</translation>
    </message>
    <message>
        <source>Use the tags of a file</source>
        <translation>Die Tags einer Datei verwenden</translation>
    </message>
    <message>
        <source>&amp;Save tagset…</source>
        <translation>Tagset &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Write the tags to a file</source>
        <translation>Die Tags in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>Ihr &amp;Name&#xa0;…</translation>
    </message>
    <message>
        <source>The name that is stored with your annotations</source>
        <translation>Der Name, der mit Ihren Annotationen gespeichert wird</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Standoff projects (*.standoff)</source>
        <translation>Standoff-Projekte (*.standoff)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Save the tagset</source>
        <translation>Tagset speichern</translation>
    </message>
    <message>
        <source>Tagset (*.json)</source>
        <translation>Tagset (*.json)</translation>
    </message>
    <message>
        <source>Load a tagset</source>
        <translation>Tagset laden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your name, as it is stored with your annotations:</source>
        <translation>Ihr Name, wie er mit Ihren Annotationen gespeichert wird:</translation>
    </message>
    <message>
        <source>&amp;Keep this project here</source>
        <translation>Dieses &amp;Projekt hier behalten</translation>
    </message>
    <message>
        <source>It stays in this menu, above the others</source>
        <translation>Es bleibt in diesem Menü, über den anderen</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>Dieses &amp;Menü leeren</translation>
    </message>
    <message>
        <source>Those that are kept here stay</source>
        <translation>Die hier behaltenen bleiben</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectFiles</name>
    <message>
        <source>%1 is a project, which would be gone with its history. Choose another name.</source>
        <translation>%1 ist ein Projekt, das mit seinem Verlauf verloren wäre. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, which needs it to be safe. Choose another name.</source>
        <translation>%1 gehört zum Projekt %2, das es zu seiner Sicherheit braucht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Dies ist keine Datei</translation>
    </message>
    <message>
        <source>This is not a database</source>
        <translation>Das ist keine Datenbank</translation>
    </message>
    <message>
        <source>This is a database of another program</source>
        <translation>Das ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>The file %1 beside it says that another file is to be removed, which no version of Standoff asks for; move it away</source>
        <translation>Die Datei %1 daneben verlangt, dass eine andere Datei entfernt wird, was keine Version von Standoff verlangt; verschieben Sie sie</translation>
    </message>
    <message>
        <source>%1 is left from a project that was here and would spoil a new one; bring the project back, or move that file away</source>
        <translation>%1 ist von einem Projekt übrig, das hier war, und würde ein neues verderben; holen Sie das Projekt zurück, oder verschieben Sie diese Datei</translation>
    </message>
    <message>
        <source>%1 would be taken for a project, or for a part of one, by its name. Choose another name.</source>
        <translation>%1 würde seines Namens wegen für ein Projekt oder einen Teil davon gehalten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 beside it is not a file; move it away</source>
        <translation>%1 daneben ist keine Datei; verschieben Sie sie</translation>
    </message>
    <message>
        <source>It is empty, but %1 beside it may be what is left of a project; move that file away to go on</source>
        <translation>Sie ist leer, aber %1 daneben kann von einem Projekt übrig sein; verschieben Sie diese Datei, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>False
Mostly false
Mostly true
True</source>
        <translation>Falsch
Größtenteils falsch
Größtenteils wahr
Wahr</translation>
    </message>
    <message>
        <source>These go into ClaimReview exports. In the address, {claim} stands for the claim’s UUID. One rating per line, worst first.</source>
        <translation>Diese Angaben gehen in ClaimReview-Exporte ein. In der Adresse steht {claim} für die UUID der Behauptung. Eine Wertung je Zeile, die schlechteste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Fact-checking organisation</source>
        <translation>&amp;Faktencheck-Redaktion</translation>
    </message>
    <message>
        <source>&amp;Its address</source>
        <translation>Ihre &amp;Adresse</translation>
    </message>
    <message>
        <source>Address of a &amp;review</source>
        <translation>Adresse eines Fakten&amp;checks</translation>
    </message>
    <message>
        <source>Rating &amp;scale</source>
        <translation>&amp;Wertungsskala</translation>
    </message>
</context>
<context>
    <name>Standoff::ProjectWatch</name>
    <message>
        <source>This project was opened for reading only, because it could not be written then. Now it can.</source>
        <translation>Dieses Projekt wurde nur zum Lesen geöffnet, weil es sich da nicht schreiben ließ. Jetzt geht es.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>This project can only be read for now: %1</source>
        <translation>Dieses Projekt lässt sich zurzeit nur lesen: %1</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern&#xa0;…</translation>
    </message>
    <message>
        <source>You can write now. What others changed meanwhile was loaded.</source>
        <translation>Sie können jetzt schreiben. Was andere inzwischen geändert haben, wurde geladen.</translation>
    </message>
    <message>
        <source>%1 (rescued).standoff</source>
        <comment>name of a file</comment>
        <translation>%1 (gerettet).standoff</translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>Projekt woanders speichern</translation>
    </message>
    <message>
        <source>Standoff projects (*.standoff)</source>
        <translation>Standoff-Projekte (*.standoff)</translation>
    </message>
    <message>
        <source>Everything was saved as %1.</source>
        <translation>Alles wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationFormat</name>
    <message>
        <source>PubAnnotation</source>
        <translation>PubAnnotation</translation>
    </message>
    <message>
        <source>%1: This is not a document of PubAnnotation</source>
        <translation>%1: Dies ist kein Dokument von PubAnnotation</translation>
    </message>
    <message>
        <source>This is not a document of PubAnnotation</source>
        <translation>Dies ist kein Dokument von PubAnnotation</translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationReader</name>
    <message>
        <source>“%1”, which is not a list</source>
        <translation>„%1“, das keine Liste ist</translation>
    </message>
    <message>
        <source>the address “%1”, which is none</source>
        <translation>die Adresse „%1“, die keine ist</translation>
    </message>
    <message>
        <source>a denotation that is not an object</source>
        <translation>eine Denotation, die kein Objekt ist</translation>
    </message>
    <message>
        <source>an attribute without subject, name or value</source>
        <translation>ein Attribut ohne Subjekt, Namen oder Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) of %1, which is not there</source>
        <translation>
            <numerusform>%Ln Attribut von etwas, das nicht da ist: %1</numerusform>
            <numerusform>%Ln Attribute von etwas, das nicht da ist: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>what has no place here: %1</source>
        <translation>was hier keinen Platz hat: %1</translation>
    </message>
    <message>
        <source>a track that is not an object</source>
        <translation>ein Track, der kein Objekt ist</translation>
    </message>
</context>
<context>
    <name>Standoff::QueryLine</name>
    <message>
        <source>Filter…</source>
        <translation>Filtern&#xa0;…</translation>
    </message>
    <message>
        <source>Words in the name, or a field and its value: %1. Put a minus in front to exclude.</source>
        <translation>Wörter im Namen oder ein Feld und sein Wert: %1. Ein Minus davor schließt aus.</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Das Register filtern</translation>
    </message>
    <message>
        <source>There is no field “%1”; there are %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>Standoff::QueueArrangement</name>
    <message>
        <source>The other way round</source>
        <comment>how a list is sorted</comment>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <extracomment>%1 is how the list is sorted, such as &quot;Added, newest first&quot;.</extracomment>
        <translation>Sortiert: %1</translation>
    </message>
    <message>
        <source>Grouped: %1</source>
        <extracomment>%1 is how the list is grouped, such as &quot;By state&quot;.</extracomment>
        <translation>Gruppiert: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::QueuedArticle</name>
    <message>
        <source>To do</source>
        <comment>state of the work on an article</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>state of the work on an article</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>state of the work on an article</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Standoff::QuotedText</name>
    <message>
        <source>NUL characters or halves of characters in the text were replaced by �</source>
        <translation>NUL-Zeichen oder halbe Zeichen im Text wurden durch � ersetzt</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordActions</name>
    <message>
        <source>&amp;Dossier of the claim…</source>
        <translation>Do&amp;ssier der Behauptung&#xa0;…</translation>
    </message>
    <message>
        <source>Everything about the claim on one page, and whose word it rests on</source>
        <translation>Alles über die Behauptung auf einer Seite, mit der Quellenlage</translation>
    </message>
    <message>
        <source>Tag &amp;all occurrences…</source>
        <translation>&amp;Alle Vorkommen annotieren&#xa0;…</translation>
    </message>
    <message>
        <source>List the places that have these words</source>
        <translation>Die Stellen auflisten, an denen diese Wörter stehen</translation>
    </message>
    <message>
        <source>Put the caret on a claim, or select one in the register.</source>
        <translation>Setzen Sie die Schreibmarke auf eine Behauptung, oder wählen Sie eine im Register aus.</translation>
    </message>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>Öffnen Sie zuerst einen Artikel und wählen Sie dann Wörter darin aus.</translation>
    </message>
    <message>
        <source>Dossier below the arti&amp;cle</source>
        <translation>D&amp;ossier unter dem Artikel</translation>
    </message>
    <message>
        <source>The same in the panel below, where it stays while you read</source>
        <translation>Dasselbe im unteren Bereich, wo es beim Lesen stehen bleibt</translation>
    </message>
    <message>
        <source>Take as ev&amp;idence</source>
        <translation>Als Be&amp;leg übernehmen</translation>
    </message>
    <message>
        <source>The selected words become evidence on the claim in the side panel</source>
        <translation>Die ausgewählten Wörter werden zum Beleg zur Behauptung in der Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Go to the verdict</source>
        <translation>Zum U&amp;rteil gehen</translation>
    </message>
    <message>
        <source>On the claim in the side panel</source>
        <translation>Über die Behauptung in der Seitenleiste</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Select a claim in the register first.</source>
        <translation>Wählen Sie zuerst eine Behauptung im Register aus.</translation>
    </message>
    <message>
        <source>Select the words that are evidence, in this article or another one.</source>
        <translation>Wählen Sie die Wörter aus, die der Beleg sind, in diesem oder einem anderen Artikel.</translation>
    </message>
    <message>
        <source>Taken as evidence on “%1”.</source>
        <translation>Als Beleg zu „%1“ übernommen.</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordEditor</name>
    <message>
        <source>none</source>
        <comment>record</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>Eintrag wählen</translation>
    </message>
    <message>
        <source>%1 – choose another record</source>
        <translation>%1 – anderen Eintrag wählen</translation>
    </message>
    <message>
        <source>Which record is it?</source>
        <translation>Welcher Eintrag ist es?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>record</comment>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordForm</name>
    <message>
        <source>No reason is given for not naming the source.</source>
        <translation>Es ist kein Grund angegeben, warum die Quelle nicht genannt wird.</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsModel</name>
    <message>
        <source>Not known yet</source>
        <comment>group of records whose type, state or affiliation is unknown</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsView</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>„%1“ zusammenführen mit:</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Tag the aliases too…</source>
        <translation>Auch die anderen Namen annotieren&#xa0;…</translation>
    </message>
    <message>
        <source>Find the name and the other names in the text, and tag them</source>
        <translation>Den Namen und die anderen Namen im Text suchen und annotieren</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln record(s). Which one is kept?</source>
        <translation>
            <numerusform>%Ln Eintrag zusammenführen. Welcher bleibt?</numerusform>
            <numerusform>%Ln Einträge zusammenführen. Welcher bleibt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::RedactionForm</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>some names, and how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what is confidential</source>
        <translation>Vertrauliches verber&amp;gen</translation>
    </message>
    <message>
        <source>Codes take the place of names of records that are confidential</source>
        <translation>Codes treten an die Stelle der Namen von Einträgen, die vertraulich sind</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>E&amp;vidence addresses</source>
        <translation>Adr&amp;essen der Belege</translation>
    </message>
    <message>
        <source>Names of annotato&amp;rs</source>
        <translation>Namen der Annotato&amp;ren</translation>
    </message>
    <message>
        <source>Leave out all notes</source>
        <translation>Alle Notizen weglassen</translation>
    </message>
    <message>
        <source>Leave out where evidence and grades are from</source>
        <translation>Weglassen, woher Belege und Bewertungen stammen</translation>
    </message>
    <message>
        <source>Write codes in place of the names of those who annotated</source>
        <translation>Codes anstelle der Namen der Annotatoren schreiben</translation>
    </message>
    <message>
        <source>No record of this project is marked as confidential.</source>
        <translation>Kein Eintrag dieses Projekts ist als vertraulich gekennzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are called by codes: %1</source>
        <extracomment>%1 are codes</extracomment>
        <translation>
            <numerusform>%Ln Eintrag erscheint unter einem Code: %1</numerusform>
            <numerusform>%Ln Einträge erscheinen unter Codes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are confidential, and leave as they are.</source>
        <translation>
            <numerusform>%Ln Eintrag ist vertraulich und geht unverändert nach außen.</numerusform>
            <numerusform>%Ln Einträge sind vertraulich und gehen unverändert nach außen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ The text of %Ln article(s) says a confidential name, which stays there: %1</source>
        <translation>
            <numerusform>⚠ Der Text von %Ln Artikel nennt Vertrauliches beim Namen, das dort stehen bleibt: %1</numerusform>
            <numerusform>⚠ Der Text von %Ln Artikeln nennt Vertrauliches beim Namen, das dort stehen bleibt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Redactor</name>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiCodebookFormat</name>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>the tagset</source>
        <translation>das Tagset</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>womit neue Einträge des Tags beginnen</translation>
    </message>
    <message>
        <source>the layer, which has no tags</source>
        <translation>die Ebene, die keine Tags hat</translation>
    </message>
    <message>
        <source>The project has no tags, and a codebook must have some</source>
        <translation>Das Projekt hat keine Tags, und ein Codebuch muss welche haben</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiCodes</name>
    <message numerus="yes">
        <source>There are more than %Ln codes</source>
        <translation>
            <numerusform>Es gibt mehr als %Ln Code</numerusform>
            <numerusform>Es gibt mehr als %Ln Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The code “%1” is too deep within others</source>
        <translation>Der Code „%1“ liegt zu tief in anderen</translation>
    </message>
    <message>
        <source>A code in line %1 has no name</source>
        <translation>Ein Code in Zeile %1 hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiFormat</name>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA-Projekt</translation>
    </message>
    <message>
        <source>Count &amp;offsets in</source>
        <translation>&amp;Offsets zählen in</translation>
    </message>
    <message>
        <source>Code points, as the specification says</source>
        <translation>Codepoints, wie die Spezifikation es sagt</translation>
    </message>
    <message>
        <source>UTF-16 units, for NVivo</source>
        <translation>UTF-16-Einheiten, für NVivo</translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation>womit neue Einträge des Tags beginnen</translation>
    </message>
    <message>
        <source>the layer, which has no tags</source>
        <translation>die Ebene, die keine Tags hat</translation>
    </message>
    <message>
        <source>control characters in the type or the note of a relation</source>
        <translation>Steuerzeichen im Typ oder in der Notiz einer Beziehung</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiProject</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>There are more than %1 notes, links and values; the rest was left out</source>
        <translation>Es gibt mehr als %1 Notizen, Verknüpfungen und Werte; der Rest wurde weggelassen</translation>
    </message>
    <message>
        <source>This is not a project of REFI-QDA</source>
        <translation>Dies ist kein Projekt von REFI-QDA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s)</source>
        <translation>
            <numerusform>%Ln Set</numerusform>
            <numerusform>%Ln Sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not of a whole source</source>
        <translation>
            <numerusform>%Ln Fall, der nicht für eine ganze Quelle gilt</numerusform>
            <numerusform>%Ln Fälle, die nicht für eine ganze Quelle gelten</numerusform>
        </translation>
    </message>
    <message>
        <source>the graphs</source>
        <translation>die Graphen</translation>
    </message>
</context>
<context>
    <name>Standoff::RefiReader</name>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not in the archive</source>
        <translation>Es ist nicht im Archiv</translation>
    </message>
    <message>
        <source>It is neither in the archive nor in its folder</source>
        <translation>Es ist weder im Archiv noch in dessen Ordner</translation>
    </message>
    <message>
        <source>This is not a codebook of REFI-QDA</source>
        <translation>Dies ist kein Codebuch von REFI-QDA</translation>
    </message>
    <message>
        <source>There are no codes in it</source>
        <translation>Es sind keine Codes darin</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set(s) of codes</source>
        <translation>
            <numerusform>%Ln Set von Codes</numerusform>
            <numerusform>%Ln Sets von Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>project.qde: %1</source>
        <translation>project.qde: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) that are no text (%1)</source>
        <translation>
            <numerusform>%Ln Quelle, die kein Text ist (%1)</numerusform>
            <numerusform>%Ln Quellen, die kein Text sind (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) that are not between two selections of one text</source>
        <translation>
            <numerusform>%Ln Verknüpfung, die nicht zwischen zwei markierten Stellen eines Textes besteht</numerusform>
            <numerusform>%Ln Verknüpfungen, die nicht zwischen zwei markierten Stellen eines Textes bestehen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) of areas of the pages of “%1”</source>
        <translation>
            <numerusform>%Ln markierter Bereich auf den Seiten von „%1“</numerusform>
            <numerusform>%Ln markierte Bereiche auf den Seiten von „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest of the notes: there are more than can be read</source>
        <translation>der Rest der Notizen: Es sind mehr, als gelesen werden können</translation>
    </message>
    <message>
        <source>a coding: its code is not in the codebook</source>
        <translation>eine Codierung: Ihr Code ist nicht im Codebuch</translation>
    </message>
    <message>
        <source>a selection without numbers</source>
        <translation>eine markierte Stelle ohne Zahlen</translation>
    </message>
    <message>
        <source>“%1”: it does not say where its text is</source>
        <translation>„%1“: Es ist nicht angegeben, wo der Text ist</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln selection(s): its text %2: %3</source>
        <comment>a source; a file; why</comment>
        <translation>
            <numerusform>„%1“ und %Ln markierte Stelle: der Text %2: %3</numerusform>
            <numerusform>„%1“ und %Ln markierte Stellen: der Text %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) too many</source>
        <translation>
            <numerusform>%Ln markierte Stelle zu viel</numerusform>
            <numerusform>%Ln markierte Stellen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more text in the project than can be read</source>
        <translation>Im Projekt ist mehr Text, als gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>Standoff::RegisterPage</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No mentions</source>
        <translation>Keine Erwähnungen</translation>
    </message>
    <message>
        <source>There are no tags for this yet. Add one to the tagset.</source>
        <translation>Dafür gibt es noch keine Tags. Fügen Sie dem Tagset eines hinzu.</translation>
    </message>
    <message>
        <source>Select words in the article and click a tag above.</source>
        <translation>Wörter im Artikel auswählen und oben auf ein Tag klicken.</translation>
    </message>
    <message>
        <source>Select a name in the article and press %1 to tag it as “%2”.</source>
        <translation>Einen Namen im Artikel auswählen und %1 drücken, um ihn als „%2“ zu annotieren.</translation>
    </message>
    <message>
        <source>Select what is claimed in the article and press %1 to tag it as “%2”.</source>
        <translation>Im Artikel auswählen, was behauptet wird, und %1 drücken, um es als „%2“ zu annotieren.</translation>
    </message>
    <message>
        <source>Select whoever is quoted in the article and press %1 to tag it as “%2”.</source>
        <translation>Im Artikel auswählen, wer zitiert wird, und %1 drücken, um ihn als „%2“ zu annotieren.</translation>
    </message>
    <message>
        <source>Height of the register</source>
        <translation>Höhe des Registers</translation>
    </message>
    <message>
        <source>Annotation and record</source>
        <translation>Annotation und Eintrag</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Group and sort the list</source>
        <translation>Die Liste gruppieren und sortieren</translation>
    </message>
    <message>
        <source>No occurrences</source>
        <translation>Keine Vorkommen</translation>
    </message>
    <message>
        <source>No records match the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Vorkommen</translation>
    </message>
    <message>
        <source>This place</source>
        <translation>Diese Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln Vorkommen</numerusform>
            <numerusform>%Ln Vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>4 mentions in 2 articles</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which mentions are</comment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Relating</name>
    <message>
        <source>Go to the annotation at which the relation ends.</source>
        <translation>Gehen Sie zu der Annotation, an der die Beziehung endet.</translation>
    </message>
    <message>
        <source>Put the caret on the annotation from which a relation begins.</source>
        <translation>Setzen Sie die Schreibmarke auf die Annotation, von der eine Beziehung ausgeht.</translation>
    </message>
    <message>
        <source>The relation begins here. Go to the other annotation and press the key again.</source>
        <translation>Die Beziehung beginnt hier. Gehen Sie zur anderen Annotation und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>What is the relation?</source>
        <translation>Was für eine Beziehung ist es?</translation>
    </message>
    <message>
        <source>There is no relation at the caret. Draw one from an annotation to another.</source>
        <translation>An der Schreibmarke ist keine Beziehung. Ziehen Sie eine von einer Annotation zu einer anderen.</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>two annotations, and their relation between them</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>&amp;Go to “%1”</source>
        <translation>&amp;Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>&amp;Change the type…</source>
        <translation>&amp;Typ ändern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove the relation</source>
        <translation>Beziehung &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>Standoff::RemarksList</name>
    <message>
        <source>Save the remarks</source>
        <translation>Hinweise speichern</translation>
    </message>
    <message>
        <source>remarks.txt</source>
        <translation>hinweise.txt</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Copies what is selected, or all</source>
        <translation>Kopiert, was ausgewählt ist, sonst alles</translation>
    </message>
    <message>
        <source>Writes all remarks to a file</source>
        <translation>Schreibt alle Hinweise in eine Datei</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Reporting</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report.csv</source>
        <translation>bericht.csv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::Reshaping</name>
    <message>
        <source>Put the caret on an annotation to move its boundaries.</source>
        <translation>Setzen Sie die Schreibmarke auf eine Annotation, um ihre Grenzen zu verschieben.</translation>
    </message>
    <message>
        <source>Select the words that are to belong to the annotation too.</source>
        <translation>Wählen Sie die Wörter aus, die auch zur Annotation gehören sollen.</translation>
    </message>
    <message>
        <source>Go to the annotation first, then select the words to add to it.</source>
        <translation>Gehen Sie zuerst zur Annotation und wählen Sie dann die Wörter aus, die dazukommen sollen.</translation>
    </message>
    <message>
        <source>Put the caret on an annotation to take words out of it.</source>
        <translation>Setzen Sie die Schreibmarke auf eine Annotation, um Wörter aus ihr herauszunehmen.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation to split it there.</source>
        <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter einer Annotation, um sie dort zu teilen.</translation>
    </message>
    <message>
        <source>Select the annotations that are to become one.</source>
        <translation>Wählen Sie die Annotationen aus, aus denen eine werden soll.</translation>
    </message>
</context>
<context>
    <name>Standoff::RestoreDialog</name>
    <message>
        <source>The backups are being read…</source>
        <translation>Die Sicherungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>There are no backups of this project yet.

One is made when a project that has changed is opened, every half hour of work, before articles are removed, and by File ▸ Make a backup.</source>
        <translation>Von diesem Projekt gibt es noch keine Sicherungen.

Eine wird angelegt, wenn ein verändertes Projekt geöffnet wird, nach jeder halben Stunde Arbeit, bevor Artikel entfernt werden, und mit „Datei ▸ Sicherung anlegen“.</translation>
    </message>
    <message>
        <source>The project can only be read for now: %1</source>
        <translation>Das Projekt lässt sich zurzeit nur lesen: %1</translation>
    </message>
    <message>
        <source>The project as it is now becomes a backup first, so that this can be taken back.</source>
        <translation>Vom jetzigen Stand des Projekts wird zuerst eine Sicherung angelegt, damit sich dies zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <comment>so many, with so many bytes</comment>
        <translation>
            <numerusform>%Ln Sicherung, %1</numerusform>
            <numerusform>%Ln Sicherungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore %1</source>
        <comment>time</comment>
        <translation>%1 &amp;wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Standoff::Saving</name>
    <message>
        <source>%1 was saved.</source>
        <comment>a file</comment>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::SearchActions</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>&amp;Search all articles…</source>
        <translation>&amp;In allen Artikeln suchen&#xa0;…</translation>
    </message>
    <message>
        <source>List where words occur in all articles</source>
        <translation>Auflisten, wo Wörter in allen Artikeln vorkommen</translation>
    </message>
</context>
<context>
    <name>Standoff::SearchPage</name>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln hit(s) only</source>
        <translation>
            <numerusform>Nur der erste Treffer</numerusform>
            <numerusform>Nur die ersten %Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many hits, and in so many articles</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which there are hits</comment>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words in all articles.

kim putin  ·  &quot;arms deal&quot;  ·  pyong*  ·  kim NEAR/5 putin  ·  kim OR xi  ·  -putin
title:pact  ·  tag:Person  ·  from:2024-06  ·  /regular expression/</source>
        <translation>Wörter in allen Artikeln suchen.

kim putin  ·  &quot;arms deal&quot;  ·  pyong*  ·  kim NEAR/5 putin  ·  kim OR xi  ·  -putin
title:pact  ·  tag:Person  ·  from:2024-06  ·  /regulärer Ausdruck/</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or remove a restriction.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern, oder entfernen Sie eine Einschränkung.</translation>
    </message>
    <message>
        <source>Nothing was found. To find words that begin like this, add a star: %1*</source>
        <translation>Nichts gefunden. Um Wörter zu finden, die so beginnen, fügen Sie einen Stern an: %1*</translation>
    </message>
    <message>
        <source>Ta&amp;g selected hits…</source>
        <translation>Ausgewählte annot&amp;ieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;g %Ln hit(s)…</source>
        <translation>
            <numerusform>%Ln Treffer annot&amp;ieren&#xa0;…</numerusform>
            <numerusform>%Ln Treffer annot&amp;ieren&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the hits as:</source>
        <translation>Die Treffer annotieren als:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) now tagged as “%1”; Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Treffer jetzt als „%1“ annotiert; „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Treffer jetzt als „%1“ annotiert; „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>&amp;Only…</source>
        <translation>N&amp;ur&#xa0;…</translation>
    </message>
    <message>
        <source>Restrict the search</source>
        <translation>Die Suche einschränken</translation>
    </message>
    <message>
        <source>Find words with a tag, of a source, in a field or of a time only</source>
        <translation>Nur Wörter mit einem Tag, einer Quelle, in einem Feld oder aus einer Zeit finden</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Nach den Wörtern davor</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Nach den Wörtern danach</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Select all hits</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Select all hits, or none</source>
        <translation>Alle Treffer auswählen oder keinen</translation>
    </message>
    <message>
        <source>Tag the selected hits in one step; in the list, a tag&apos;s key does it, too</source>
        <translation>Die ausgewählten Treffer in einem Schritt annotieren; in der Liste geht das auch mit der Taste eines Tags</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Keep the hits that were found so far</source>
        <translation>Die bisher gefundenen Treffer behalten</translation>
    </message>
    <message>
        <source>Words with the &amp;tag</source>
        <translation>Wörter mit dem &amp;Tag</translation>
    </message>
    <message>
        <source>Words &amp;without the tag</source>
        <translation>Wörter &amp;ohne das Tag</translation>
    </message>
    <message>
        <source>Words with a tag of the &amp;layer</source>
        <translation>Wörter mit einem Tag der &amp;Ebene</translation>
    </message>
    <message>
        <source>Words of the &amp;source</source>
        <translation>Wörter der &amp;Quelle</translation>
    </message>
    <message>
        <source>In the title</source>
        <translation>Im Titel</translation>
    </message>
    <message>
        <source>In the byline</source>
        <translation>In der Autorenzeile</translation>
    </message>
    <message>
        <source>In the publisher&apos;s name</source>
        <translation>Im Namen des Mediums</translation>
    </message>
    <message>
        <source>In notes</source>
        <translation>In Notizen</translation>
    </message>
    <message>
        <source>Published from %1 on</source>
        <translation>Veröffentlicht ab %1</translation>
    </message>
    <message>
        <source>Published until %1</source>
        <translation>Veröffentlicht bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more article(s)</source>
        <comment>a list of titles</comment>
        <translation>
            <numerusform>%1 und %Ln weiterem Artikel</numerusform>
            <numerusform>%1 und %Ln weiteren Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s); the list is no longer updated</source>
        <translation>
            <numerusform>Angehalten bei %Ln Treffer; die Liste wird nicht mehr aktualisiert</numerusform>
            <numerusform>Angehalten bei %Ln Treffern; die Liste wird nicht mehr aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much to find, or a regular expression takes too many steps: hits may be missing in %1. Narrow the search.</source>
        <comment>a list of titles</comment>
        <translation>Es gibt zu viel zu finden, oder ein regulärer Ausdruck braucht zu viele Schritte: In %1 können Treffer fehlen. Schränken Sie die Suche ein.</translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln hit(s)…</source>
        <translation>
            <numerusform>%Ln Treffer wird annotiert&#xa0;…</numerusform>
            <numerusform>%Ln Treffer werden annotiert&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Session</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: Another project has taken its place; open that in a window of its own</source>
        <translation>%1: Ein anderes Projekt hat seinen Platz eingenommen; öffnen Sie es in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The disk failed at an earlier step</source>
        <translation>Der Datenträger hat bei einem früheren Schritt versagt</translation>
    </message>
    <message>
        <source>Another program changed the project</source>
        <translation>Ein anderes Programm hat das Projekt geändert</translation>
    </message>
    <message>
        <source>%1: %2. It was loaded again, and the last step was not made; check it and try again</source>
        <translation>%1: %2. Es wurde neu geladen, und der letzte Schritt wurde nicht gemacht; prüfen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: This cannot be: %2</source>
        <translation>%1: Das kann nicht sein: %2</translation>
    </message>
    <message>
        <source>%1: This step of the history does not fit the project: %2</source>
        <translation>%1: Dieser Schritt des Verlaufs passt nicht zum Projekt: %2</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed now: %2</source>
        <translation>%1: Jetzt kann nichts geändert werden: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::ShortenDialog</name>
    <message>
        <source>No step goes.</source>
        <translation>Kein Schritt entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) go, made from %1 to %2.</source>
        <translation>
            <numerusform>%Ln Schritt entfällt, gemacht von %1 bis %2.</numerusform>
            <numerusform>%Ln Schritte entfallen, gemacht von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) stay.</source>
        <translation>
            <numerusform>%Ln Schritt bleibt.</numerusform>
            <numerusform>%Ln Schritte bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that go were made by: %1.</source>
        <translation>Die entfallenden Schritte machten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of removed articles go with them.</source>
        <translation>
            <numerusform>%Ln Text eines entfernten Artikels entfällt mit ihnen.</numerusform>
            <numerusform>%Ln Texte entfernter Artikel entfallen mit ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file gets smaller by about %1.</source>
        <translation>Die Datei wird um etwa %1 kleiner.</translation>
    </message>
    <message>
        <source>The steps &amp;before</source>
        <translation>Die Schritte &amp;vor</translation>
    </message>
    <message>
        <source>All but the &amp;last</source>
        <translation>&amp;Alle bis auf die letzten</translation>
    </message>
    <message>
        <source>Shorten the history</source>
        <translation>Verlauf kürzen</translation>
    </message>
    <message>
        <source>Steps before this day go</source>
        <translation>Schritte vor diesem Tag entfallen</translation>
    </message>
    <message>
        <source>This many of the last steps stay</source>
        <translation>So viele der letzten Schritte bleiben</translation>
    </message>
    <message>
        <source>Steps that go cannot be taken back any more, and nobody can see who made them. Otherwise the project stays as it is. A backup is made first.</source>
        <translation>Schritte, die entfallen, lassen sich nicht mehr zurücknehmen, und niemand sieht mehr, wer sie gemacht hat. Sonst bleibt das Projekt, wie es ist. Zuerst wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>&amp;Shorten</source>
        <translation>&amp;Kürzen</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>The project can only be read for now: %1</source>
        <translation>Das Projekt lässt sich zurzeit nur lesen: %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SidePanel</name>
    <message>
        <source>Entities %1</source>
        <comment>how many</comment>
        <translation>Entitäten %1</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <comment>how many</comment>
        <translation>Behauptungen %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <comment>how many</comment>
        <translation>Quellen %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SourceGraphView</name>
    <message>
        <source>Whose word it rests on</source>
        <translation>Quellenlage</translation>
    </message>
    <message>
        <source>someone named in the text</source>
        <translation>jemand, der im Text genannt ist</translation>
    </message>
    <message>
        <source>%1 (in a circle)</source>
        <translation>%1 (im Kreis)</translation>
    </message>
    <message>
        <source>%1 (root)</source>
        <comment>a source that rests on nothing else</comment>
        <translation>%1 (Ursprung)</translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyFormat</name>
    <message>
        <source>This is not a span</source>
        <translation>Dies ist keine Spanne</translation>
    </message>
    <message>
        <source>%1, span %2</source>
        <comment>a group of spans</comment>
        <translation>%1, Spanne %2</translation>
    </message>
    <message>
        <source>spaCy, documents as JSON</source>
        <translation>spaCy, Dokumente als JSON</translation>
    </message>
    <message>
        <source>This is not an entity: begin, end and a name</source>
        <translation>Dies ist keine Entität: Anfang, Ende und ein Name</translation>
    </message>
    <message>
        <source>This is not a document: it has no text</source>
        <translation>Dies ist kein Dokument: Es hat keinen Text</translation>
    </message>
    <message>
        <source>entity %1</source>
        <translation>Entität %1</translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyTraining</name>
    <message numerus="yes">
        <source>%Ln label(s) do not fit %1; the nearest was taken</source>
        <translation>
            <numerusform>%Ln Label passt nicht zu %1; das nächstliegende wurde genommen</numerusform>
            <numerusform>%Ln Labels passen nicht zu %1; das nächstliegende wurde genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The words are not those of the text, which was put together from them instead</source>
        <translation>Die Wörter sind nicht die des Textes; er wurde stattdessen aus ihnen zusammengesetzt</translation>
    </message>
    <message>
        <source>There is no text: it was put together from the words, with spaces between</source>
        <translation>Es gibt keinen Text: Er wurde aus den Wörtern zusammengesetzt, mit Leerzeichen dazwischen</translation>
    </message>
</context>
<context>
    <name>Standoff::SplitForm</name>
    <message>
        <source>see&amp;d</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Shares of the articles</source>
        <translation>Anteile der Artikel</translation>
    </message>
    <message>
        <source>Names and shares: a folder or file for each. Empty: all articles together</source>
        <translation>Namen und Anteile: je ein Ordner oder eine Datei. Leer: alle Artikel zusammen</translation>
    </message>
    <message>
        <source>by chance</source>
        <comment>how articles are divided</comment>
        <translation>nach Zufall</translation>
    </message>
    <message>
        <source>by date</source>
        <comment>how articles are divided</comment>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Aufgeteilt</translation>
    </message>
    <message>
        <source>By date the first part gets the earliest articles</source>
        <translation>Nach Datum erhält der erste Teil die frühesten Artikel</translation>
    </message>
    <message>
        <source>The same seed divides the same articles alike</source>
        <translation>Derselbe Startwert teilt dieselben Artikel gleich auf</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffFormat</name>
    <message>
        <source>is evidence for a claim, in an article that is not exported</source>
        <translation>ist Beleg für eine Behauptung, liegt aber in einem Artikel, der nicht exportiert wird</translation>
    </message>
    <message>
        <source>Standoff JSON</source>
        <translation>Standoff-JSON</translation>
    </message>
    <message>
        <source>Include the files that the articles were &amp;read from</source>
        <translation>&amp;Dateien, aus denen die Artikel gelesen wurden, beilegen</translation>
    </message>
    <message>
        <source>Standoff JSON lines</source>
        <translation>Standoff JSON Lines</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffReader</name>
    <message>
        <source>%1:%2: This is not valid JSON; nothing was read</source>
        <translation>%1:%2: Dies ist kein gültiges JSON; nichts wurde gelesen</translation>
    </message>
    <message>
        <source>%1: A number is too large; nothing was read</source>
        <translation>%1: Eine Zahl ist zu groß; nichts wurde gelesen</translation>
    </message>
    <message>
        <source>%1: This is not a project in Standoff JSON: “standoff” is missing</source>
        <translation>%1: Dies ist kein Projekt in Standoff-JSON: „standoff“ fehlt</translation>
    </message>
    <message>
        <source>%1: %2: The file has no value with this UUID</source>
        <translation>%1: %2: Die Datei hat keinen Wert mit dieser UUID</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 is not known and was left out</source>
        <translation>%1: %2 ist nicht bekannt und wurde weggelassen</translation>
    </message>
    <message>
        <source>%1: %2 and more is not known and was left out</source>
        <translation>%1: %2 und mehr ist nicht bekannt und wurde weggelassen</translation>
    </message>
    <message>
        <source>The number of the format is expected</source>
        <translation>Die Nummer des Formats wird erwartet</translation>
    </message>
    <message>
        <source>The file was written by a newer Standoff (format %1, known is %2)</source>
        <translation>Die Datei wurde von einer neueren Version von Standoff geschrieben (Format %1, bekannt ist %2)</translation>
    </message>
    <message>
        <source>An array is expected</source>
        <translation>Ein Array wird erwartet</translation>
    </message>
    <message>
        <source>This is missing</source>
        <translation>Dies fehlt</translation>
    </message>
    <message>
        <source>Two values have this UUID</source>
        <translation>Zwei Werte haben diese UUID</translation>
    </message>
    <message>
        <source>It was given as “%1” before</source>
        <translation>Zuvor war dies als „%1“ angegeben</translation>
    </message>
    <message>
        <source>A relation must be between two entities or two sources</source>
        <translation>Eine Beziehung muss zwischen zwei Entitäten oder zwei Quellen bestehen</translation>
    </message>
    <message>
        <source>The current version is not among the versions</source>
        <translation>Die aktuelle Version ist nicht unter den Versionen</translation>
    </message>
    <message>
        <source>A text is expected</source>
        <translation>Ein Text wird erwartet</translation>
    </message>
    <message>
        <source>A text must not have carriage returns or NUL characters</source>
        <translation>Ein Text darf keine Wagenrückläufe und keine NUL-Zeichen enthalten</translation>
    </message>
    <message>
        <source>The text was changed: its SHA-256 is %1</source>
        <translation>Der Text wurde geändert: Sein SHA-256 ist %1</translation>
    </message>
    <message>
        <source>This is not base64</source>
        <translation>Dies ist kein Base64</translation>
    </message>
    <message>
        <source>The bytes were changed: their SHA-256 is %1</source>
        <translation>Die Bytes wurden geändert: Ihr SHA-256 ist %1</translation>
    </message>
    <message>
        <source>A paragraph can have only one role</source>
        <translation>Ein Absatz kann nur eine Rolle haben</translation>
    </message>
    <message>
        <source>An annotation can be a mention of one record at most</source>
        <translation>Eine Annotation kann höchstens einen Eintrag erwähnen</translation>
    </message>
    <message>
        <source>Fragments must be in the text, one after the other</source>
        <translation>Die Fragmente müssen im Text liegen, eines nach dem anderen</translation>
    </message>
    <message>
        <source>The text at %1–%2 is “%3”, not “%4”</source>
        <translation>Der Text bei %1–%2 ist „%3“, nicht „%4“</translation>
    </message>
    <message>
        <source>An annotation of this version is expected</source>
        <translation>Eine Annotation dieser Version wird erwartet</translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s)</source>
        <translation>
            <numerusform>Der Text hat %Ln Zeichen</numerusform>
            <numerusform>Der Text hat %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln paragraph(s)</source>
        <translation>
            <numerusform>Der Text hat %Ln Absatz</numerusform>
            <numerusform>Der Text hat %Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) left out that an earlier file has</source>
        <translation>
            <numerusform>%1: %Ln Wert ausgelassen, den eine frühere Datei hat</numerusform>
            <numerusform>%1: %Ln Werte ausgelassen, die eine frühere Datei hat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: line and column %2: %3</source>
        <comment>a file, a place, what is wrong</comment>
        <translation>%1: Zeile und Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffWriter</name>
    <message>
        <source>%1 %2 has no UUID of its own, which this format needs; run “standoff check”</source>
        <comment>the type of a value, its number</comment>
        <translation>%1 %2 hat keine eigene UUID, die dieses Format braucht; führen Sie „standoff check“ aus</translation>
    </message>
</context>
<context>
    <name>Standoff::StateChip</name>
    <message>
        <source>Show only these articles; several can be chosen</source>
        <translation>Nur diese Artikel anzeigen; es lassen sich mehrere wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a state</comment>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StatusLine</name>
    <message>
        <source>Reading only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <comment>time of day</comment>
        <translation>Alle Änderungen gespeichert (%1)</translation>
    </message>
    <message>
        <source>¶ %1 · character %2</source>
        <translation>¶ %1 · Zeichen %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln Zeichen ausgewählt</numerusform>
            <numerusform>%Ln Zeichen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation>Annotator: %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not all marks are shown</source>
        <translation>Nicht alle Markierungen sind zu sehen</translation>
    </message>
    <message>
        <source>Choose in the menu View, Marks, what is shown</source>
        <translation>Im Menü Ansicht, Markierungen wählen, was zu sehen ist</translation>
    </message>
    <message>
        <source>Page %1 · ¶ %2 · character %3</source>
        <translation>Seite %1 · ¶ %2 · Zeichen %3</translation>
    </message>
</context>
<context>
    <name>Standoff::StepsRow</name>
    <message>
        <source>Another state</source>
        <translation>Anderer Bearbeitungsstand</translation>
    </message>
    <message>
        <source>proposed; %1 takes it</source>
        <comment>a key</comment>
        <translation>vorgeschlagen; %1 übernimmt es</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Standoff::Syncing</name>
    <message>
        <source>%1 could not be written to disk: %2</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>Standoff::TableReader</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <extracomment>%1 is the name of a sheet of a workbook</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>what is in these columns: %1</source>
        <comment>names of columns</comment>
        <translation>was in diesen Spalten steht: %1</translation>
    </message>
    <message>
        <source>“%1” is not a range of the text</source>
        <translation>„%1“ ist kein Bereich eines Textes</translation>
    </message>
    <message>
        <source>The annotation “%1” does not say where it is</source>
        <translation>Die Annotation „%1“ sagt nicht, wo sie ist</translation>
    </message>
    <message>
        <source>“%1” to “%2” is not a range of the text</source>
        <comment>two cells of a table</comment>
        <translation>„%1“ bis „%2“ ist kein Bereich eines Textes</translation>
    </message>
    <message>
        <source>“%1” is not a status (accepted, proposed, rejected)</source>
        <translation>„%1“ ist kein Status (accepted, proposed, rejected)</translation>
    </message>
    <message>
        <source>The attributes “%1” are no JSON object</source>
        <translation>Die Attribute „%1“ sind kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the relation “%1”: there is no annotation %2</source>
        <translation>die Beziehung „%1“: Es gibt keine Annotation %2</translation>
    </message>
    <message>
        <source>an attribution: there is no annotation of it</source>
        <translation>eine Zuschreibung: Von ihr gibt es keine Annotation</translation>
    </message>
    <message>
        <source>“%1” is not a register (entity, source, claim)</source>
        <translation>„%1“ ist kein Register (entity, source, claim)</translation>
    </message>
    <message>
        <source>The columns of this table do not say what it is; a table of annotations has columns with these names: %1</source>
        <translation>Die Spalten dieser Tabelle sagen nicht, was sie ist; eine Tabelle von Annotationen hat Spalten mit diesen Namen: %1</translation>
    </message>
    <message>
        <source>There is a text of the document “%1” already</source>
        <translation>Es gibt schon einen Text des Dokuments „%1“</translation>
    </message>
    <message>
        <source>“%1” does not occur again in “%2”</source>
        <translation>„%1“ kommt in „%2“ kein weiteres Mal vor</translation>
    </message>
    <message>
        <source>“%1” does not occur in “%2”</source>
        <translation>„%1“ kommt in „%2“ nicht vor</translation>
    </message>
    <message>
        <source>%1: There is no table of annotations; it has columns with these names: %2</source>
        <translation>%1: Darin ist keine Tabelle von Annotationen; eine solche hat Spalten mit diesen Namen: %2</translation>
    </message>
    <message numerus="yes">
        <source>There is no text of this document, so its %Ln annotation(s) were left out: give it in a column “article_text”, or as a file of that name beside the table</source>
        <translation>
            <numerusform>Es gibt keinen Text dieses Dokuments, deshalb wurde seine %Ln Annotation weggelassen: Geben Sie ihn in einer Spalte „article_text“ an oder als Datei dieses Namens neben der Tabelle</numerusform>
            <numerusform>Es gibt keinen Text dieses Dokuments, deshalb wurden seine %Ln Annotationen weggelassen: Geben Sie ihn in einer Spalte „article_text“ an oder als Datei dieses Namens neben der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TagChip</name>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>Tag the selection as %1</source>
        <translation>Die Auswahl als %1 annotieren</translation>
    </message>
</context>
<context>
    <name>Standoff::TagChips</name>
    <message>
        <source>Tag the selection</source>
        <translation>Auswahl annotieren</translation>
    </message>
    <message>
        <source>Edit tag…</source>
        <translation>Tag bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Tag hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Find one of all tags by a few letters</source>
        <translation>Eines aller Tags anhand einiger Buchstaben suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%Ln weiteres&#xa0;…</numerusform>
            <numerusform>%Ln weitere&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the words as:</source>
        <translation>Die Wörter annotieren als:</translation>
    </message>
</context>
<context>
    <name>Standoff::TagForm</name>
    <message>
        <source>form: name | nominal | pronoun</source>
        <translation>Form: Name | Nominalphrase | Pronomen</translation>
    </message>
    <message>
        <source>One attribute per line: its name, a colon, and the values that it may have, with | between them. Without values any text will do.</source>
        <translation>Ein Attribut je Zeile: sein Name, ein Doppelpunkt und die Werte, die es haben darf, mit | dazwischen. Ohne Werte ist jeder Text möglich.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parent of a tag</comment>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>Standoff::Tagging</name>
    <message>
        <source>Open an article first, then select words in it.</source>
        <translation>Öffnen Sie zuerst einen Artikel und wählen Sie dann Wörter darin aus.</translation>
    </message>
    <message>
        <source>&amp;Change “%1” to “%2”</source>
        <translation>„%1“ &amp;in „%2“ ändern</translation>
    </message>
    <message>
        <source>&amp;Tag it as “%1” too</source>
        <translation>&amp;Auch als „%1“ annotieren</translation>
    </message>
    <message>
        <source>Put the caret on an annotation to remove it.</source>
        <translation>Setzen Sie die Schreibmarke auf eine Annotation, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Change the tag to:</source>
        <translation>Das Tag ändern in:</translation>
    </message>
    <message>
        <source>Tag the words as:</source>
        <translation>Die Wörter annotieren als:</translation>
    </message>
    <message>
        <source>The quotation marks at the ends are not part of what is tagged.</source>
        <translation>Die Anführungszeichen an den Enden gehören nicht zu dem, was annotiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>More is selected than fits on the screen: %Ln letter(s). Tag all of it as “%1”?</source>
        <translation>
            <numerusform>Es ist mehr ausgewählt, als auf den Bildschirm passt: %Ln Zeichen. Alles als „%1“ annotieren?</numerusform>
            <numerusform>Es ist mehr ausgewählt, als auf den Bildschirm passt: %Ln Zeichen. Alles als „%1“ annotieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>A&amp;nnotieren</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetEditor</name>
    <message>
        <source>Tagset</source>
        <translation>Tagset</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag to this layer</source>
        <translation>Dieser Ebene ein Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Add a layer of your own</source>
        <translation>Eine eigene Ebene hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation>Einen anderen Namen eingeben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation>Das Tag nach oben verschieben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation>Das Tag nach unten verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Das Tag löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes wiederherstellen</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden&#xa0;…</translation>
    </message>
    <message>
        <source>Add the tags of a tagset file</source>
        <translation>Die Tags einer Tagset-Datei hinzufügen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Write the tagset to a file</source>
        <translation>Das Tagset in eine Datei schreiben</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation>Neues Tag %1</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Neue Ebene</translation>
    </message>
    <message numerus="yes">
        <source>Move its %Ln annotation(s) to:</source>
        <translation>
            <numerusform>%Ln Annotation verschieben zu:</numerusform>
            <numerusform>%Ln Annotationen verschieben zu:</numerusform>
        </translation>
    </message>
    <message>
        <source>Load tagset</source>
        <translation>Tagset laden</translation>
    </message>
    <message>
        <source>Tagsets (*.json);;All files (*)</source>
        <translation>Tagsets (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save tagset</source>
        <translation>Tagset speichern</translation>
    </message>
    <message>
        <source>Tagset (*.json)</source>
        <translation>Tagset (*.json)</translation>
    </message>
    <message>
        <source>Take back the last step made here</source>
        <translation>Den letzten hier gemachten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Deleting the tag…</source>
        <translation>Tag wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a tag or layer, %2 what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetTree</name>
    <message>
        <source>Layers and tags</source>
        <translation>Ebenen und Tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
</context>
<context>
    <name>Standoff::TargetRow</name>
    <message>
        <source>As a &amp;ZIP archive</source>
        <translation>Als ZI&amp;P-Archiv</translation>
    </message>
    <message>
        <source>The file or folder that is written</source>
        <translation>Die Datei oder der Ordner, der geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Durchsuche&amp;n&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the destination</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Write all files into one archive</source>
        <translation>Alle Dateien in ein Archiv schreiben</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <comment>where an export goes</comment>
        <translation>Nac&amp;h</translation>
    </message>
    <message>
        <source>export</source>
        <comment>name of a file</comment>
        <translation>export</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiFormat</name>
    <message>
        <source>TEI P5</source>
        <translation>TEI P5</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>A&amp;nnotationen</translation>
    </message>
    <message>
        <source>Beside the text, between anchors</source>
        <translation>Neben dem Text, zwischen Ankern</translation>
    </message>
    <message>
        <source>As elements in the text</source>
        <translation>Als Elemente im Text</translation>
    </message>
    <message>
        <source>when annotations were changed last and how they were made; when read again, the identity and the time of relations and attributions as well</source>
        <translation>wann Annotationen zuletzt geändert und wie sie gemacht wurden; beim erneuten Lesen auch die Identität und die Zeit von Beziehungen und Zuschreibungen</translation>
    </message>
    <message>
        <source>characters that XML has no place for</source>
        <translation>Zeichen, für die XML keinen Platz hat</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>eine Zuschreibung ohne Annotationen</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiNode</name>
    <message>
        <source>Elements are nested more than %1 deep</source>
        <translation>Elemente sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>There are more than %1 elements and texts</source>
        <translation>Es gibt mehr als %1 Elemente und Texte</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>a place, what is wrong there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no element in it</source>
        <translation>Es ist kein Element darin</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiReader</name>
    <message>
        <source>The link is of less than two</source>
        <translation>Die Verknüpfung verbindet weniger als zwei</translation>
    </message>
    <message>
        <source>The relation is of more than %1 annotations</source>
        <translation>Die Beziehung verbindet mehr als %1 Annotationen</translation>
    </message>
    <message>
        <source>The relation “%1” is not of two annotations</source>
        <translation>Die Beziehung „%1“ verbindet nicht zwei Annotationen</translation>
    </message>
    <message>
        <source>It points to more than %1 places</source>
        <translation>Es verweist auf mehr als %1 Stellen</translation>
    </message>
    <message>
        <source>“%1” is not in the document</source>
        <translation>„%1“ ist nicht im Dokument</translation>
    </message>
    <message>
        <source>There are more than %1 ranges in the document</source>
        <translation>Es gibt mehr als %1 Bereiche im Dokument</translation>
    </message>
    <message>
        <source>There is no “%1” in the text</source>
        <translation>Es gibt kein „%1“ im Text</translation>
    </message>
    <message>
        <source>“%1” is not within the text</source>
        <translation>„%1“ liegt nicht im Text</translation>
    </message>
    <message>
        <source>There is no “%1” in the lists</source>
        <translation>Es gibt kein „%1“ in den Listen</translation>
    </message>
    <message>
        <source>The annotation is about nothing in the text</source>
        <translation>Die Annotation bezieht sich auf nichts im Text</translation>
    </message>
    <message>
        <source>The span is of nothing in the text</source>
        <translation>Die Spanne bezieht sich auf nichts im Text</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: This is not TEI: its element is &lt;%2&gt;</source>
        <translation>%1: Dies ist kein TEI: Sein Element ist &lt;%2&gt;</translation>
    </message>
    <message>
        <source>There is no &lt;text&gt; in it</source>
        <translation>Es ist kein &lt;text&gt; darin</translation>
    </message>
</context>
<context>
    <name>Standoff::TeiText</name>
    <message>
        <source>“%1” is instead of “%2”</source>
        <comment>two readings</comment>
        <translation>„%1“ steht anstelle von „%2“</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not part of the text: “%2”</source>
        <translation>&lt;%1&gt; gehört nicht zum Text: „%2“</translation>
    </message>
</context>
<context>
    <name>Standoff::TextEditor</name>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeichen</numerusform>
            <numerusform>%1 von %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Tour</name>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>Standoff::UimaJsonFormat</name>
    <message>
        <source>UIMA CAS JSON</source>
        <translation>UIMA CAS JSON</translation>
    </message>
</context>
<context>
    <name>Standoff::UimaXmiFormat</name>
    <message>
        <source>UIMA CAS XMI</source>
        <translation>UIMA CAS XMI</translation>
    </message>
</context>
<context>
    <name>Standoff::Undoing</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes: %1.</source>
        <comment>a list of what goes</comment>
        <translation>Das entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This changes %Ln annotation(s).</source>
        <translation>
            <numerusform>Das ändert %Ln Annotation.</numerusform>
            <numerusform>Das ändert %Ln Annotationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo brings it back.</source>
        <translation>„Wiederherstellen“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>„Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>„%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>Redo “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Looking at what changes…</source>
        <translation>Es wird nachgesehen, was sich ändert&#xa0;…</translation>
    </message>
    <message>
        <source>Undoing “%1”…</source>
        <translation>„%1“ wird rückgängig gemacht&#xa0;…</translation>
    </message>
    <message>
        <source>Redoing “%1”…</source>
        <translation>„%1“ wird wiederholt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::Validation</name>
    <message>
        <source>it links a claim to itself</source>
        <translation>sie verknüpft eine Behauptung mit sich selbst</translation>
    </message>
    <message>
        <source>it is not between two entities or two sources</source>
        <translation>sie besteht nicht zwischen zwei Entitäten oder zwei Quellen</translation>
    </message>
    <message>
        <source>its current version is another article&apos;s</source>
        <translation>seine aktuelle Version ist die eines anderen Artikels</translation>
    </message>
    <message>
        <source>it is below itself</source>
        <translation>es steht unter sich selbst</translation>
    </message>
    <message>
        <source>it is in another layer</source>
        <translation>es steht in einer anderen Ebene</translation>
    </message>
    <message>
        <source>it is not a colour</source>
        <translation>das ist keine Farbe</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln tags are above it</source>
        <translation>
            <numerusform>mehr als %Ln Tag steht darüber</numerusform>
            <numerusform>mehr als %Ln Tags stehen darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>it supersedes itself</source>
        <translation>es ersetzt sich selbst</translation>
    </message>
    <message>
        <source>it is not between the worst and the best</source>
        <translation>das liegt nicht zwischen dem schlechtesten und dem besten Wert</translation>
    </message>
    <message>
        <source>it is not from 0 to 6</source>
        <translation>das liegt nicht zwischen 0 und 6</translation>
    </message>
    <message>
        <source>it is not from 0 to 4</source>
        <translation>das liegt nicht zwischen 0 und 4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the type of a value, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 wird weggelassen: %2.</translation>
    </message>
    <message>
        <source>%1 is shown without its “%2”: %3.</source>
        <translation>%1 wird ohne „%2“ angezeigt: %3.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the type of a value, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>a value, its field, what is wrong</comment>
        <translation>%1, „%2“: %3</translation>
    </message>
    <message>
        <source>its fragments are not in the text, one after the other</source>
        <translation>ihre Fragmente liegen nicht im Text, eines nach dem anderen</translation>
    </message>
    <message>
        <source>the text has no such paragraph</source>
        <translation>diesen Absatz hat der Text nicht</translation>
    </message>
    <message>
        <source>it is not between two annotations of this version that are shown</source>
        <translation>sie besteht nicht zwischen zwei angezeigten Annotationen dieser Version</translation>
    </message>
    <message>
        <source>its paragraph has a role already</source>
        <translation>ihr Absatz hat schon eine Rolle</translation>
    </message>
    <message>
        <source>it is of more than one record</source>
        <translation>sie gehört zu mehr als einem Eintrag</translation>
    </message>
    <message>
        <source>a part of it is not an annotation of this version that is shown</source>
        <translation>ein Teil davon ist keine angezeigte Annotation dieser Version</translation>
    </message>
    <message>
        <source>it contains itself</source>
        <translation>sie enthält sich selbst</translation>
    </message>
    <message>
        <source>what it is nested in is not in this version</source>
        <translation>ihre übergeordnete ist nicht in dieser Version</translation>
    </message>
    <message>
        <source>what it is nested in is left out</source>
        <translation>ihre übergeordnete wird weggelassen</translation>
    </message>
    <message>
        <source>counted anew, it is %1</source>
        <translation>neu gezählt ist es %1</translation>
    </message>
    <message>
        <source>its version is not among the values</source>
        <translation>ihre Version ist nicht unter den Werten</translation>
    </message>
    <message>
        <source>it would contain itself</source>
        <translation>sie enthielte sich selbst</translation>
    </message>
    <message>
        <source>what the file has there cannot be read</source>
        <translation>was die Datei dort hat, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>er hat keinen Namen</translation>
    </message>
    <message numerus="yes">
        <source>it is within %Ln or more others</source>
        <translation>
            <numerusform>sie liegt in %Ln oder mehr anderen</numerusform>
            <numerusform>sie liegt in %Ln oder mehr anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>they are not in order, or not in the text</source>
        <translation>sie sind nicht in der Reihenfolge oder nicht im Text</translation>
    </message>
    <message>
        <source>one of them has no format, no name, or no hash</source>
        <translation>eine davon hat kein Format, keinen Namen oder keinen Hash</translation>
    </message>
    <message>
        <source>they are too many, too long or empty</source>
        <translation>es sind zu viele, oder sie sind zu lang oder leer</translation>
    </message>
</context>
<context>
    <name>Standoff::VerdictCard</name>
    <message>
        <source>New verdict that begins with this one</source>
        <translation>Neues Urteil, das von diesem ausgeht</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Neues Urteil</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>verdicts</comment>
        <translation>
            <numerusform>%Ln früheres</numerusform>
            <numerusform>%Ln frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <comment>verdicts</comment>
        <translation>Frühere</translation>
    </message>
</context>
<context>
    <name>Standoff::VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>draft, kept here until it is recorded</source>
        <translation>Entwurf, bleibt hier, bis er festgehalten wird</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>verdict</comment>
        <translation>noch keines</translation>
    </message>
</context>
<context>
    <name>Standoff::ViewActions</name>
    <message>
        <source>Mar&amp;ks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entitäten</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>&amp;Go to the article</source>
        <translation>&amp;Zum Artikel</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Wider line spacing</source>
        <translation>Ze&amp;ilenabstand vergrößern</translation>
    </message>
    <message>
        <source>&amp;Narrower line spacing</source>
        <translation>Zeilenabs&amp;tand verkleinern</translation>
    </message>
    <message>
        <source>Reading &amp;font</source>
        <translation>&amp;Leseschrift</translation>
    </message>
    <message>
        <source>&amp;Serif</source>
        <translation>Mit &amp;Serifen</translation>
    </message>
    <message>
        <source>&amp;As the window</source>
        <translation>&amp;Wie das Fenster</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Andere&#xa0;…</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Leseschrift</translation>
    </message>
    <message>
        <source>&amp;Other (%1)…</source>
        <translation>&amp;Andere (%1)&#xa0;…</translation>
    </message>
    <message>
        <source>Reading &amp;hints</source>
        <translation>Lese&amp;hinweise</translation>
    </message>
    <message>
        <source>Show quotations, dates, figures and cues in their own colours</source>
        <translation>Zitate, Datumsangaben, Zahlen und Signalwörter in eigenen Farben anzeigen</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>&amp;Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Show signs for direction controls and zero-width characters</source>
        <translation>Steuerzeichen für die Schreibrichtung und Zeichen ohne Breite sichtbar machen</translation>
    </message>
    <message>
        <source>Into the list of the register</source>
        <translation>In die Liste des Registers</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoDocument</name>
    <message>
        <source>This is not a file in WebAnno TSV: the first line does not say so</source>
        <translation>Dies ist keine Datei in WebAnno TSV: Die erste Zeile sagt es nicht</translation>
    </message>
    <message>
        <source>This is %1, which is too old: only 3.2 and 3.3 are understood. INCEpTION reads it and writes it as 3.3.</source>
        <translation>Dies ist %1, das ist zu alt: Nur 3.2 und 3.3 werden verstanden. INCEpTION liest es und schreibt es als 3.3.</translation>
    </message>
    <message>
        <source>Line %1: “%2” declares no layer</source>
        <translation>Zeile %1: „%2“ vereinbart keine Ebene</translation>
    </message>
    <message>
        <source>Line %1: there are too many columns</source>
        <translation>Zeile %1: Es sind zu viele Spalten</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>a part of no token</source>
        <translation>ein Teil keines Tokens</translation>
    </message>
    <message>
        <source>“%1” is not a token with as many columns as there should be</source>
        <translation>„%1“ ist kein Token mit so vielen Spalten, wie es sein sollten</translation>
    </message>
    <message>
        <source>“%1” is not within the text of its sentence</source>
        <translation>„%1“ liegt nicht im Text seines Satzes</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoFormat</name>
    <message>
        <source>WebAnno TSV</source>
        <translation>WebAnno TSV</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of such places</source>
        <translation>
            <numerusform>%Ln weitere solche Stelle</numerusform>
            <numerusform>%Ln weitere solche Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offsets are counted in characters, not in UTF-16 units</source>
        <translation>Offsets sind in Zeichen gezählt, nicht in UTF-16-Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of no width were put on the tokens where they stand</source>
        <translation>
            <numerusform>%Ln Annotation ohne Breite wurde auf das Token gelegt, wo sie steht</numerusform>
            <numerusform>%Ln Annotationen ohne Breite wurden auf die Tokens gelegt, wo sie stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>the lines before the text: they become spaces</source>
        <translation>die Zeilen vor dem Text: Sie werden zu Leerzeichen</translation>
    </message>
    <message>
        <source>a part that is nothing but white space</source>
        <translation>ein Stück, das nichts als Leerraum ist</translation>
    </message>
    <message>
        <source>the white space at which it begins or ends</source>
        <translation>der Leerraum, mit dem sie beginnt oder endet</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoReader</name>
    <message>
        <source>“%1”: there are too many</source>
        <translation>„%1“: Es sind zu viele</translation>
    </message>
    <message>
        <source>“%1”: there is no annotation at %2, which it refers to</source>
        <translation>„%1“: Bei %2, worauf es verweist, ist keine Annotation</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>more than %1 annotations on one token</source>
        <translation>mehr als %1 Annotationen auf einem Token</translation>
    </message>
    <message>
        <source>more than %1 annotations in the file</source>
        <translation>mehr als %1 Annotationen in der Datei</translation>
    </message>
    <message>
        <source>an annotation of no width, on a token without any</source>
        <translation>eine Annotation ohne Breite, auf einem Token ohne eine solche</translation>
    </message>
    <message>
        <source>a relation that comes from nowhere</source>
        <translation>eine Beziehung, die nirgendwoher kommt</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationFormat</name>
    <message>
        <source>Web Annotation (W3C, JSON-LD)</source>
        <translation>Web Annotation (W3C, JSON-LD)</translation>
    </message>
    <message>
        <source>%1: There is no Web Annotation in it</source>
        <translation>%1: Darin ist keine Web Annotation</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made, and the identity and the time of relations and attributions</source>
        <translation>beim erneuten Lesen: wann Annotationen zuletzt geändert und wie sie gemacht wurden, und die Identität und die Zeit von Beziehungen und Zuschreibungen</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>eine Zuschreibung ohne Annotationen</translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationReader</name>
    <message>
        <source>“%1” is only the address of an annotation</source>
        <translation>„%1“ ist nur die Adresse einer Annotation</translation>
    </message>
    <message>
        <source>This is not an annotation</source>
        <translation>Dies ist keine Annotation</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two places</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The text has two collections with what is known of it</source>
        <translation>Der Text hat zwei Sammlungen mit dem, was über ihn bekannt ist</translation>
    </message>
    <message>
        <source>The text “%1” is not beside the file</source>
        <translation>Der Text „%1“ liegt nicht neben der Datei</translation>
    </message>
    <message>
        <source>There are more than %1 tags</source>
        <translation>Es gibt mehr als %1 Tags</translation>
    </message>
    <message>
        <source>“%1” of an annotation is not understood</source>
        <translation>„%1“ einer Annotation ist nicht verständlich</translation>
    </message>
    <message>
        <source>A piece of the annotation is in another text</source>
        <translation>Ein Stück der Annotation liegt in einem anderen Text</translation>
    </message>
    <message>
        <source>The annotation is of all of “%1” as well</source>
        <translation>Die Annotation gilt auch für ganz „%1“</translation>
    </message>
    <message>
        <source>No selector says where in the text the annotation is</source>
        <translation>Kein Selektor sagt, wo im Text die Annotation liegt</translation>
    </message>
    <message>
        <source>There are no annotations for the text</source>
        <translation>Es gibt keine Annotationen zu dem Text</translation>
    </message>
    <message>
        <source>The annotation is about nothing</source>
        <translation>Die Annotation bezieht sich auf nichts</translation>
    </message>
    <message>
        <source>The annotation is of all of “%1”</source>
        <translation>Die Annotation gilt für ganz „%1“</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the text</source>
        <translation>„%1“ kommt im Text nirgends vor</translation>
    </message>
    <message>
        <source>The offsets were counted %1, which fits the text</source>
        <comment>a way of counting</comment>
        <translation>Die Offsets wurden %1 gezählt, was zum Text passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were placed by what they quote, which is elsewhere than they say</source>
        <translation>
            <numerusform>%Ln Annotation wurde nach dem platziert, was sie zitiert; es steht anderswo, als sie sagt</numerusform>
            <numerusform>%Ln Annotationen wurden nach dem platziert, was sie zitieren; es steht anderswo, als sie sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” of annotations is elsewhere</source>
        <translation>Die Seite „%1“ mit Annotationen liegt anderswo</translation>
    </message>
</context>
<context>
    <name>Standoff::WholeFile</name>
    <message>
        <source>%1 is not a file; choose another name</source>
        <translation>%1 ist keine Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or another name.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Free some space, or choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 was written, but it is not certain to stay: %2</source>
        <translation>%1 wurde geschrieben, aber es ist nicht sicher, dass es bleibt: %2</translation>
    </message>
</context>
<context>
    <name>Standoff::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <comment>menu</comment>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>A&amp;nnotation</source>
        <translation>A&amp;nnotation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Standoff</source>
        <translation>Ü&amp;ber Standoff</translation>
    </message>
    <message>
        <source>About Standoff</source>
        <translation>Über Standoff</translation>
    </message>
    <message>
        <source>Standoff %1</source>
        <comment>the program and its version</comment>
        <translation>Standoff %1</translation>
    </message>
    <message>
        <source>A workbench for reading the news closely: who is named, what is claimed, and on whose word.

GPL, version 3 or later.</source>
        <translation>Eine Werkbank zum genauen Lesen von Nachrichten: wer genannt wird, was behauptet wird und auf wessen Wort.

GPL, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
</context>
<context>
    <name>Standoff::Windows</name>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>There is no room for a copy of the sample: %1</source>
        <translation>Für eine Kopie des Beispiels ist kein Platz: %1</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>name of a file</comment>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>Standoff::WordsMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;marks</source>
        <translation>Mit &amp;Markierungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Tag as</source>
        <translation>A&amp;nnotieren als</translation>
    </message>
    <message>
        <source>Who sa&amp;ys it</source>
        <translation>&amp;Wer sagt es</translation>
    </message>
    <message>
        <source>C&amp;hange to</source>
        <translation>Än&amp;dern in</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Relation from or to here</source>
        <translation>&amp;Beziehung hier beginnen oder beenden</translation>
    </message>
    <message>
        <source>Re&amp;lations…</source>
        <translation>Bez&amp;iehungen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the attrib&amp;ution</source>
        <translation>Z&amp;uschreibung entfernen</translation>
    </message>
    <message>
        <source>R&amp;emove the annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <source>Add to the annotation &amp;before</source>
        <translation>Zur Annotation da&amp;vor hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Dossier of the claim…</source>
        <translation>Do&amp;ssier der Behauptung&#xa0;…</translation>
    </message>
    <message>
        <source>Tag &amp;all occurrences…</source>
        <translation>&amp;Alle Vorkommen annotieren&#xa0;…</translation>
    </message>
    <message>
        <source>By &amp;name…</source>
        <comment>of the tag</comment>
        <translation>Nach &amp;Namen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Add the selection</source>
        <translation>&amp;Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Take the selection out</source>
        <translation>Auswahl &amp;herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Split at the caret</source>
        <translation>An der Schreibmarke &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>Mit der nächsten verb&amp;inden</translation>
    </message>
    <message>
        <source>&amp;Search all articles for it</source>
        <translation>In a&amp;llen Artikeln danach suchen</translation>
    </message>
    <message>
        <source>Search the &amp;web for it…</source>
        <translation>Im Web danach su&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>Look it up in Wi&amp;kidata…</source>
        <translation>In Wikidata nachsc&amp;hlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Search the &amp;web for the words…</source>
        <translation>Wört&amp;er im Web suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the browser with the selected words</source>
        <translation>Den Browser mit den ausgewählten Wörtern öffnen</translation>
    </message>
    <message>
        <source>Loo&amp;k up in Wikidata…</source>
        <translation>In Wiki&amp;data nachschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>Where to &amp;look up…</source>
        <translation>Wo nachgeschla&amp;gen wird&#xa0;…</translation>
    </message>
    <message>
        <source>The addresses that the browser opens</source>
        <translation>Die Adressen, die der Browser öffnet</translation>
    </message>
    <message>
        <source>Select the words that are to be looked up.</source>
        <translation>Wählen Sie die Wörter aus, die nachgeschlagen werden sollen.</translation>
    </message>
    <message>
        <source>No browser could be opened for %1</source>
        <translation>Für %1 konnte kein Browser geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Standoff::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (%1)</source>
        <translation>Abbrechen (%1)</translation>
    </message>
    <message>
        <source>Reading the articles… %1 of %2</source>
        <translation>Die Artikel werden gelesen&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Standoff::XlsxFormat</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>The &amp;texts of the articles, so that it can be read again</source>
        <translation>Die Te&amp;xte der Artikel, sodass es sich wieder einlesen lässt</translation>
    </message>
    <message>
        <source>when read again: when annotations were changed last and how they were made, and the identity and the time of relations and attributions</source>
        <translation>beim erneuten Lesen: wann Annotationen zuletzt geändert und wie sie gemacht wurden, und die Identität und die Zeit von Beziehungen und Zuschreibungen</translation>
    </message>
    <message>
        <source>what a cell has no room for</source>
        <translation>wofür eine Zelle keinen Platz hat</translation>
    </message>
    <message>
        <source>what a cell has no room for: line ends other than of this system, and what is behind 32,767 characters</source>
        <translation>wofür eine Zelle keinen Platz hat: andere Zeilenenden als die dieses Systems und was hinter 32.767 Zeichen steht</translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation>eine Zuschreibung ohne Annotationen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sheet of a workbook has at most %1 rows; choose CSV, or fewer articles</source>
        <translation>Ein Blatt einer Arbeitsmappe hat höchstens %1 Zeilen; wählen Sie CSV oder weniger Artikel</translation>
    </message>
</context>
<context>
    <name>Standoff::XmiReader</name>
    <message>
        <source>It declares a document type, which is not read</source>
        <translation>Es vereinbart einen Dokumenttyp, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>It is not XMI</source>
        <translation>Es ist kein XMI</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln structure(s) with the number of another one, or too many</source>
        <translation>
            <numerusform>%Ln Struktur mit der Nummer einer anderen, oder zu viel</numerusform>
            <numerusform>%Ln Strukturen mit der Nummer einer anderen, oder zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::XmlLosses</name>
    <message>
        <source>control characters of the text, for each of which stands U+FFFD</source>
        <translation>Steuerzeichen des Textes, für die jeweils U+FFFD steht</translation>
    </message>
    <message>
        <source>control characters of the annotation&apos;s note or attributes</source>
        <translation>Steuerzeichen in der Notiz oder den Attributen der Annotation</translation>
    </message>
</context>
<context>
    <name>Standoff::ZipDestination</name>
    <message>
        <source>%1 could not be made: %2</source>
        <translation>%1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>A ZIP archive holds at most %1; choose a folder</source>
        <translation>Ein ZIP-Archiv fasst höchstens %1; wählen Sie einen Ordner</translation>
    </message>
    <message>
        <source>A ZIP archive holds at most %1 files; choose a folder</source>
        <translation>Ein ZIP-Archiv fasst höchstens %1 Dateien; wählen Sie einen Ordner</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) removed: %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that had it, or the first of them</extracomment>
        <translation>
            <numerusform>%Ln Annotation entfernt: %1 „%2“</numerusform>
            <numerusform>%Ln Annotationen entfernt: %1 „%2“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that got it, or the first of them. Of one: “Tag: …”</extracomment>
        <translation>
            <numerusform>%Ln Annotation: %1 „%2“</numerusform>
            <numerusform>%Ln Annotationen: %1 „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag of “%1”: %2 → %3</source>
        <extracomment>%1: words, %2 and %3: the names of the tag before and after</extracomment>
        <translation>Tag von „%1“: %2 → %3</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>state of work on an article</comment>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>state of work on an article</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of work on an article</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>Bearbeitungsstand: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>Import: %Ln article(s)</source>
        <translation>
            <numerusform>Import: %Ln Artikel</numerusform>
            <numerusform>Import: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added</source>
        <translation>
            <numerusform>%Ln Artikel hinzugefügt</numerusform>
            <numerusform>%Ln Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed</source>
        <translation>
            <numerusform>%Ln Artikel entfernt</numerusform>
            <numerusform>%Ln Artikel entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1 into “%2”, %Ln mention(s) moved</source>
        <extracomment>%1: a list of names in quotation marks, %2: the name of the record that stays</extracomment>
        <translation>
            <numerusform>%1 mit „%2“ zusammengeführt, %Ln Erwähnung verschoben</numerusform>
            <numerusform>%1 mit „%2“ zusammengeführt, %Ln Erwähnungen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>New record: %1</source>
        <translation>Neuer Eintrag: %1</translation>
    </message>
    <message>
        <source>Record removed: %1</source>
        <translation>Eintrag entfernt: %1</translation>
    </message>
    <message>
        <source>Verdict on “%1”</source>
        <translation>Urteil über „%1“</translation>
    </message>
    <message>
        <source>Evidence on “%1”</source>
        <translation>Beleg zu „%1“</translation>
    </message>
    <message>
        <source>Record changed: %1</source>
        <translation>Eintrag geändert: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <translation>Zuschreibung: %1</translation>
    </message>
    <message>
        <source> – </source>
        <translation> – </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1: what was done, %2: to what</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1: The file is no longer there</source>
        <translation>%1: Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An entry of the history cannot be read</source>
        <translation>Ein Eintrag des Verlaufs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The project file does not contain what was to be changed (table %1); run “standoff check”</source>
        <translation>Die Projektdatei enthält nicht, was zu ändern war (Tabelle %1); führen Sie „standoff check“ aus</translation>
    </message>
    <message>
        <source>%1: There is no such version of an article</source>
        <translation>%1: Diese Version eines Artikels gibt es nicht</translation>
    </message>
    <message>
        <source>%1 already has it open for writing (process %2 on %3, since %4)</source>
        <translation>%1 hat es bereits zum Schreiben geöffnet (Prozess %2 auf %3, seit %4)</translation>
    </message>
    <message>
        <source>%1: There is a file of this name already</source>
        <translation>%1: Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>%1: The project could not be made: %2</source>
        <translation>%1: Das Projekt konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: There is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: This is not a file</source>
        <translation>%1: Dies ist keine Datei</translation>
    </message>
    <message>
        <source>%1: You do not have permission to read this file</source>
        <translation>%1: Keine Leseberechtigung für diese Datei</translation>
    </message>
    <message>
        <source>You do not have permission to write this file</source>
        <translation>Keine Schreibberechtigung für diese Datei</translation>
    </message>
    <message>
        <source>%1: The project was made by an older version of Standoff and cannot be upgraded now: %2</source>
        <translation>%1: Das Projekt stammt von einer älteren Version von Standoff und lässt sich jetzt nicht aktualisieren: %2</translation>
    </message>
    <message>
        <source>%1: The step was not written: the disk is full or failing (%2). What was saved before is safe; free some space and try again</source>
        <translation>%1: Der Schritt wurde nicht geschrieben: Der Datenträger ist voll oder fehlerhaft (%2). Zuvor Gespeichertes ist sicher; geben Sie Speicherplatz frei und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: No backup could be made: %2</source>
        <translation>%1: Es konnte keine Sicherung angelegt werden: %2</translation>
    </message>
    <message>
        <source>A text contains half a character (a lone surrogate)</source>
        <translation>Ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>%1: It is a database of another program, not a Standoff project</source>
        <translation>%1: Dies ist eine Datenbank eines anderen Programms, kein Standoff-Projekt</translation>
    </message>
    <message>
        <source>%1: The project was made by a newer version of Standoff (schema %2, this one knows %3); update Standoff to open it</source>
        <translation>%1: Das Projekt stammt von einer neueren Version von Standoff (Schema %2, diese kennt %3); aktualisieren Sie Standoff, um es zu öffnen</translation>
    </message>
    <message>
        <source>%1: Its tables are not those of a Standoff project; it was changed by another program, or is damaged</source>
        <translation>%1: Die Tabellen sind nicht die eines Standoff-Projekts; ein anderes Programm hat sie geändert, oder sie sind beschädigt</translation>
    </message>
    <message>
        <source>Annotation %1 keeps the text “%2”, but its article has “%3” there</source>
        <translation>Annotation %1 hat den Text „%2“, aber in ihrem Artikel steht dort „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored count(s) of annotations are not right</source>
        <translation>
            <numerusform>%Ln gespeicherte Anzahl von Annotationen stimmt nicht</numerusform>
            <numerusform>%Ln gespeicherte Anzahlen von Annotationen stimmen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag “%1” in the project</source>
        <translation>Das Tag „%1“ gibt es im Projekt nicht</translation>
    </message>
    <message>
        <source>There is no layer “%1” in the project</source>
        <translation>Die Ebene „%1“ gibt es im Projekt nicht</translation>
    </message>
    <message>
        <source>There is no source “%1” in the register</source>
        <translation>Die Quelle „%1“ gibt es im Register nicht</translation>
    </message>
    <message>
        <source>It does not say which project it is</source>
        <translation>Sie sagt nicht, welches Projekt sie ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of articles are not what was stored</source>
        <translation>
            <numerusform>%Ln Text eines Artikels ist nicht, was gespeichert wurde</numerusform>
            <numerusform>%Ln Texte von Artikeln sind nicht, was gespeichert wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 refers to what is not there</source>
        <translation>Tabelle %1 verweist auf etwas, das es nicht gibt</translation>
    </message>
    <message>
        <source>An entry of the history does not say what was changed</source>
        <translation>Ein Eintrag des Verlaufs sagt nicht, was geändert wurde</translation>
    </message>
    <message>
        <source>%1: The history could not be shortened: %2</source>
        <translation>%1: Der Verlauf konnte nicht gekürzt werden: %2</translation>
    </message>
    <message>
        <source>%1: The history was shortened, but the file could not be made smaller: %2</source>
        <translation>%1: Der Verlauf wurde gekürzt, aber die Datei ließ sich nicht verkleinern: %2</translation>
    </message>
    <message>
        <source>The UUID of the project is not valid</source>
        <translation>Die UUID des Projekts ist nicht gültig</translation>
    </message>
    <message>
        <source>The time at which the project was made is not valid</source>
        <translation>Die Zeit, zu der das Projekt angelegt wurde, ist nicht gültig</translation>
    </message>
    <message>
        <source>The number of changes made, %1, is not possible: the history has %2</source>
        <translation>Die Zahl der Änderungen, %1, kann nicht stimmen: Der Verlauf hat %2</translation>
    </message>
    <message>
        <source>The next number to give, %1, is not possible: the next free one is %2</source>
        <translation>Die nächste zu vergebende Nummer, %1, kann nicht stimmen: Die nächste freie ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have the number %1</source>
        <translation>
            <numerusform>%Ln Wert hat die Nummer %1</numerusform>
            <numerusform>%Ln Werte haben die Nummer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 has a UUID that is not valid, or is another value&apos;s</source>
        <comment>a type of value, its number</comment>
        <translation>%1 %2 hat eine UUID, die nicht gültig ist oder einem anderen Wert gehört</translation>
    </message>
    <message>
        <source>The project is damaged: it does not say what it is. Restore it from a backup; “standoff backups” lists them</source>
        <translation>Das Projekt ist beschädigt: Es sagt nicht, was es ist. Stellen Sie es aus einer Sicherung wieder her; „standoff backups“ listet sie auf</translation>
    </message>
    <message>
        <source>Its values have numbers that no version of Standoff gives; it was changed by another program, or is damaged</source>
        <translation>Seine Werte haben Nummern, die keine Version von Standoff vergibt; ein anderes Programm hat es geändert, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is in the way: where the lock should be, there is %2. Remove it to write here</source>
        <translation>%1 ist im Weg: Wo die Sperre sein sollte, ist %2. Entfernen Sie es, um hier zu schreiben</translation>
    </message>
    <message>
        <source>Its lock %1 cannot be read (%2), so it is not known whether another program writes. Remove it if none does</source>
        <translation>Seine Sperre %1 lässt sich nicht lesen (%2), daher ist nicht bekannt, ob ein anderes Programm schreibt. Entfernen Sie sie, wenn keines schreibt</translation>
    </message>
    <message>
        <source>%1 on another computer, %2, has it open for writing since %3 (process %4). If it does not run there any more, remove %5 to write here</source>
        <translation>%1 auf einem anderen Computer, %2, hat es seit %3 zum Schreiben geöffnet (Prozess %4). Läuft es dort nicht mehr, entfernen Sie %5, um hier zu schreiben</translation>
    </message>
    <message>
        <source>%1 has it open for writing: process %2 on %3, since %4. If it does not run any more, remove %5 to write here</source>
        <translation>%1 hat es zum Schreiben geöffnet: Prozess %2 auf %3, seit %4. Läuft es nicht mehr, entfernen Sie %5, um hier zu schreiben</translation>
    </message>
    <message>
        <source>Another program has it open for writing; its lock %1 does not say which</source>
        <translation>Ein anderes Programm hat es zum Schreiben geöffnet; seine Sperre %1 sagt nicht, welches</translation>
    </message>
    <message>
        <source>Its lock %1 is damaged, and it cannot be known whether a program holds it. Remove it if none does</source>
        <translation>Seine Sperre %1 ist beschädigt, und es lässt sich nicht feststellen, ob ein Programm sie hält. Entfernen Sie sie, wenn keines sie hält</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>something that is not a file</source>
        <translation>etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>Its lock %1 comes and goes; try again</source>
        <translation>Seine Sperre %1 kommt und geht; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: The disk is failing, and it is not known whether the last step was written (%2). Open the project again and check</source>
        <translation>%1: Der Datenträger ist fehlerhaft, und es ist nicht bekannt, ob der letzte Schritt geschrieben wurde (%2). Öffnen Sie das Projekt noch einmal und prüfen Sie es</translation>
    </message>
    <message>
        <source>%1: The step was not written: something that is left out of the window refers to what would go; run “standoff check”</source>
        <translation>%1: Der Schritt wurde nicht geschrieben: Etwas, das im Fenster weggelassen ist, verweist auf das, was entfiele; führen Sie „standoff check“ aus</translation>
    </message>
    <message>
        <source>%1: The step was not written: %2</source>
        <translation>%1: Der Schritt wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Another file has taken its place while it was open. What is open here is not in that file: save it elsewhere, or close it and open the other</source>
        <translation>Eine andere Datei hat seinen Platz eingenommen, während es geöffnet war. Was hier geöffnet ist, steht nicht in jener Datei: Speichern Sie es woanders, oder schließen Sie es und öffnen Sie die andere</translation>
    </message>
    <message>
        <source>The file was deleted while it was open. What is open here is whole: save it elsewhere</source>
        <translation>Die Datei wurde gelöscht, während sie geöffnet war. Was hier geöffnet ist, ist vollständig: Speichern Sie es woanders</translation>
    </message>
    <message>
        <source>The file was moved to %1 while it was open. Open it there, or save what is open here elsewhere</source>
        <translation>Die Datei wurde nach %1 verschoben, während sie geöffnet war. Öffnen Sie sie dort, oder speichern Sie, was hier geöffnet ist, woanders</translation>
    </message>
    <message>
        <source>%1: Nothing can be changed: %2</source>
        <translation>%1: Keine Änderung möglich: %2</translation>
    </message>
    <message>
        <source>%1: No copy could be made: %2</source>
        <translation>%1: Es konnte keine Kopie angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1: It could not be kept aside: %2</source>
        <translation>%1: Es konnte nicht beiseite gelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 (before restoring %2)</source>
        <comment>name of a file</comment>
        <translation>%1 (vor dem Wiederherstellen %2)</translation>
    </message>
    <message>
        <source>%1: The text of article %2 is damaged: it does not have the hash that it was stored with; restore the project from a backup, “standoff backups %1” lists them</source>
        <translation>%1: Der Text von Artikel %2 ist beschädigt: Er hat nicht den Hash, mit dem er gespeichert wurde; stellen Sie das Projekt aus einer Sicherung wieder her, „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>%1: The text of article %2 has carriage returns or NUL characters; no version of Standoff wrote it</source>
        <translation>%1: Der Text von Artikel %2 hat Wagenrücklauf- oder NUL-Zeichen; keine Version von Standoff hat ihn geschrieben</translation>
    </message>
    <message>
        <source>This file cannot be written to (%1)</source>
        <translation>Diese Datei ist nicht beschreibbar (%1)</translation>
    </message>
    <message>
        <source>The original with the SHA-256 %1 is damaged: %2; restore the project from a backup, “standoff backups” lists them</source>
        <translation>Das Original mit der SHA-256 %1 ist beschädigt: %2; stellen Sie das Projekt aus einer Sicherung wieder her, „standoff backups“ listet sie auf</translation>
    </message>
    <message>
        <source>Its size is not the one that it was stored with</source>
        <translation>Seine Größe ist nicht die, mit der es gespeichert wurde</translation>
    </message>
    <message>
        <source>It has another hash</source>
        <translation>Es hat einen anderen Hash</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to (%2)</source>
        <translation>Der Ordner %1 ist nicht beschreibbar (%2)</translation>
    </message>
    <message>
        <source>No lock can be made in the folder %1 (%2)</source>
        <translation>Im Ordner %1 lässt sich keine Sperre anlegen (%2)</translation>
    </message>
    <message>
        <source>The lock %1, which no program holds, cannot be removed (%2)</source>
        <translation>Die Sperre %1, die kein Programm hält, lässt sich nicht entfernen (%2)</translation>
    </message>
    <message>
        <source>The lock %1 was damaged, and no program held it: it was replaced</source>
        <translation>Die Sperre %1 war beschädigt, und kein Programm hielt sie: Sie wurde ersetzt</translation>
    </message>
    <message>
        <source>%1. What was begun of it could not be removed: %2</source>
        <translation>%1. Was davon begonnen war, ließ sich nicht entfernen: %2</translation>
    </message>
    <message>
        <source>%1: This is not a Standoff project, or it is damaged: %2. “standoff backups %1” lists the backups of one that was there</source>
        <translation>%1: Kein Standoff-Projekt oder beschädigt: %2. „standoff backups %1“ listet die Sicherungen von einem auf, das dort lag</translation>
    </message>
    <message>
        <source>%1: It cannot be read: the disk is full or failing (%2)</source>
        <translation>%1: Lesen nicht möglich: Der Datenträger ist voll oder fehlerhaft (%2)</translation>
    </message>
    <message>
        <source>%1: This backup cannot be restored: %2. Choose another one</source>
        <translation>%1: Diese Sicherung lässt sich nicht wiederherstellen: %2. Wählen Sie eine andere</translation>
    </message>
    <message>
        <source>%1: This is a backup of another project than %2; restore it to a path of its own</source>
        <translation>%1: Dies ist die Sicherung eines anderen Projekts als %2; stellen Sie sie unter einem eigenen Pfad wieder her</translation>
    </message>
    <message>
        <source>%1: It could not be restored: %2</source>
        <translation>%1: Wiederherstellen fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: A project cannot be restored from itself</source>
        <translation>%1: Ein Projekt lässt sich nicht aus sich selbst wiederherstellen</translation>
    </message>
    <message>
        <source>%1: It cannot be restored: %2</source>
        <translation>%1: Wiederherstellen nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1: It could not be restored, and is as it was: %2</source>
        <translation>%1: Wiederherstellen fehlgeschlagen; das Projekt ist, wie es war: %2</translation>
    </message>
    <message>
        <source>%1: It is damaged or not a Standoff project: %2. “standoff backups %1” lists the backups of one that was there</source>
        <translation>%1: Beschädigt oder kein Standoff-Projekt: %2. „standoff backups %1“ listet die Sicherungen von einem auf, das dort lag</translation>
    </message>
    <message>
        <source>%1: The file is empty; make a project with “new”, or restore a backup, “standoff backups %1” lists them</source>
        <translation>%1: Die Datei ist leer; legen Sie mit „new“ ein Projekt an, oder stellen Sie eine Sicherung wieder her, „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>%1: The project is damaged: %2. Restore it from a backup; “standoff backups %1” lists them</source>
        <translation>%1: Das Projekt ist beschädigt: %2. Stellen Sie es aus einer Sicherung wieder her; „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>Step %1 of the history cannot be undone or redone: %2</source>
        <translation>Schritt %1 des Verlaufs lässt sich weder zurücknehmen noch wiederherstellen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) or note(s) cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</source>
        <translation>
            <numerusform>%Ln Text oder Notiz lässt sich nicht so durchsuchen, wie er ist; exportieren Sie das Projekt als JSON und importieren Sie es in ein neues, oder stellen Sie eine Sicherung wieder her, „standoff backups“ listet sie auf</numerusform>
            <numerusform>%Ln Texte oder Notizen lassen sich nicht so durchsuchen, wie sie sind; exportieren Sie das Projekt als JSON und importieren Sie es in ein neues, oder stellen Sie eine Sicherung wieder her, „standoff backups“ listet sie auf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: The folder cannot be read (%2)</source>
        <translation>%1: Der Ordner lässt sich nicht lesen (%2)</translation>
    </message>
    <message>
        <source>%1: No version of Standoff made it like this (schema %2); restore a backup, “standoff backups %1” lists them</source>
        <translation>%1: So hat es keine Version von Standoff gemacht (Schema %2); stellen Sie eine Sicherung wieder her, „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>A program ended in the middle of a step, which has to be taken back first; open it for writing, or “standoff check” it</source>
        <translation>Ein Programm endete mitten in einem Schritt, der zuerst zurückgenommen werden muss; öffnen Sie das Projekt zum Schreiben, oder prüfen Sie es mit „standoff check“</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln name(s) (hard links), and who writes it under one is not known under another; make a copy, and work on that</source>
        <translation>
            <numerusform>Diese Datei hat %Ln Namen (harter Link), und wer sie unter einem schreibt, ist unter einem anderen nicht bekannt; arbeiten Sie an einer Kopie</numerusform>
            <numerusform>Diese Datei hat %Ln Namen (harte Links), und wer sie unter einem schreibt, ist unter einem anderen nicht bekannt; arbeiten Sie an einer Kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: What is marked in an article is damaged: %2. Restore the project from a backup; “standoff backups %1” lists them</source>
        <translation>%1: Was in einem Artikel markiert ist, ist beschädigt: %2. Stellen Sie das Projekt aus einer Sicherung wieder her; „standoff backups %1“ listet sie auf</translation>
    </message>
    <message>
        <source>%1 was restored, but it is not certain to stay: %2</source>
        <translation>%1 wurde wiederhergestellt, aber es ist nicht sicher, dass es so bleibt: %2</translation>
    </message>
    <message>
        <source>%1. What was there is kept as %2</source>
        <translation>%1. Was dort war, ist als %2 aufgehoben</translation>
    </message>
    <message>
        <source>It cannot be unpacked</source>
        <translation>Es kann nicht entpackt werden</translation>
    </message>
    <message>
        <source>An entry of the history does not say how many annotations it is about</source>
        <translation>Ein Eintrag des Verlaufs sagt nicht, um wie viele Annotationen es geht</translation>
    </message>
</context>
<context>
    <name>Tagset</name>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Event or property</source>
        <translation>Ereignis oder Eigenschaft</translation>
    </message>
    <message>
        <source>Numerical</source>
        <translation>Zahlenangabe</translation>
    </message>
    <message>
        <source>Quote verification</source>
        <translation>Zitatprüfung</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>Kausalaussage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Law or rule</source>
        <translation>Gesetz oder Regel</translation>
    </message>
    <message>
        <source>Personal experience</source>
        <translation>Persönliche Erfahrung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Namentlich genannt</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>Umschrieben</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Signalwörter</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>form</source>
        <extracomment>an attribute of a tag: in which form something is named</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>a form: by name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>nominal</source>
        <extracomment>a form: by a noun phrase</extracomment>
        <translation>Nominalphrase</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>absolute</source>
        <extracomment>a form of a date</extracomment>
        <translation>absolut</translation>
    </message>
    <message>
        <source>relative</source>
        <extracomment>a form of a date</extracomment>
        <translation>relativ</translation>
    </message>
    <message>
        <source>duration</source>
        <extracomment>a form of a date</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>genau</translation>
    </message>
    <message>
        <source>approximate</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>vague</source>
        <extracomment>a form of a quantity</extracomment>
        <translation>vage</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>person</source>
        <comment>entity.type</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>entity.type</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>location</source>
        <comment>entity.type</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>event</source>
        <comment>entity.type</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>product</source>
        <comment>entity.type</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>document</source>
        <comment>entity.type</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>other</source>
        <comment>entity.type</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>person</source>
        <comment>source.kind</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>source.kind</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>document</source>
        <comment>source.kind</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>data</source>
        <comment>source.kind</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.kind</comment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>journalist</source>
        <comment>source.kind</comment>
        <translation>Journalist</translation>
    </message>
    <message>
        <source>unspecified group</source>
        <comment>source.kind</comment>
        <translation>unbestimmte Gruppe</translation>
    </message>
    <message>
        <source>government</source>
        <comment>source.affiliation</comment>
        <translation>Staat</translation>
    </message>
    <message>
        <source>corporate</source>
        <comment>source.affiliation</comment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>academic</source>
        <comment>source.affiliation</comment>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.affiliation</comment>
        <translation>Medien</translation>
    </message>
    <message>
        <source>group</source>
        <comment>source.affiliation</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>individual</source>
        <comment>source.affiliation</comment>
        <translation>Einzelperson</translation>
    </message>
    <message>
        <source>decision-maker</source>
        <comment>source.role</comment>
        <translation>Entscheidungsträger</translation>
    </message>
    <message>
        <source>participant</source>
        <comment>source.role</comment>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>representative</source>
        <comment>source.role</comment>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>informational</source>
        <comment>source.role</comment>
        <translation>Auskunftgeber</translation>
    </message>
    <message>
        <source>current</source>
        <comment>source.status</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>former</source>
        <comment>source.status</comment>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>named</source>
        <comment>source.identification</comment>
        <translation>namentlich genannt</translation>
    </message>
    <message>
        <source>described</source>
        <comment>source.identification</comment>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <comment>source.identification</comment>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>source.identification</comment>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>collective</source>
        <comment>source.identification</comment>
        <translation>kollektiv</translation>
    </message>
    <message>
        <source>on the record</source>
        <comment>source.terms</comment>
        <translation>zitierfähig (unter eins)</translation>
    </message>
    <message>
        <source>on background</source>
        <comment>source.terms</comment>
        <translation>Hintergrund (unter zwei)</translation>
    </message>
    <message>
        <source>on deep background</source>
        <comment>source.terms</comment>
        <translation>Hintergrund ohne Zuschreibung</translation>
    </message>
    <message>
        <source>off the record</source>
        <comment>source.terms</comment>
        <translation>vertraulich (unter drei)</translation>
    </message>
    <message>
        <source>A</source>
        <comment>grade.reliability</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>grade.reliability</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <comment>grade.reliability</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <comment>grade.reliability</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <comment>grade.reliability</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <comment>grade.reliability</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>attribution.form</comment>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>attribution.form</comment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>attribution.form</comment>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>orphan quotation</source>
        <comment>attribution.form</comment>
        <translation>Zitatfragment</translation>
    </message>
    <message>
        <source>assertion</source>
        <comment>attribution.attitude</comment>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>belief</source>
        <comment>attribution.attitude</comment>
        <translation>Überzeugung</translation>
    </message>
    <message>
        <source>fact</source>
        <comment>attribution.attitude</comment>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>eventuality</source>
        <comment>attribution.attitude</comment>
        <translation>Eventualität</translation>
    </message>
    <message>
        <source>positive</source>
        <comment>attribution.polarity</comment>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <comment>attribution.polarity</comment>
        <translation>negativ</translation>
    </message>
    <message>
        <source>determinate</source>
        <comment>attribution.determinacy</comment>
        <translation>bestimmt</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <comment>attribution.determinacy</comment>
        <translation>unbestimmt</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>attribution.channel</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>attribution.channel</comment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>press report</source>
        <comment>attribution.channel</comment>
        <translation>Pressebericht</translation>
    </message>
    <message>
        <source>published work</source>
        <comment>attribution.channel</comment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>document</source>
        <comment>attribution.channel</comment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>public speech</source>
        <comment>attribution.channel</comment>
        <translation>öffentliche Rede</translation>
    </message>
    <message>
        <source>private communication</source>
        <comment>attribution.channel</comment>
        <translation>private Mitteilung</translation>
    </message>
    <message>
        <source>social post</source>
        <comment>attribution.channel</comment>
        <translation>Social-Media-Beitrag</translation>
    </message>
    <message>
        <source>vote or poll</source>
        <comment>attribution.channel</comment>
        <translation>Abstimmung oder Umfrage</translation>
    </message>
    <message>
        <source>lawsuit</source>
        <comment>attribution.channel</comment>
        <translation>Klage</translation>
    </message>
    <message>
        <source>proposal, order or law</source>
        <comment>attribution.channel</comment>
        <translation>Vorschlag, Anordnung oder Gesetz</translation>
    </message>
    <message>
        <source>narrative</source>
        <comment>attribution.channel</comment>
        <translation>Schilderung</translation>
    </message>
    <message>
        <source>direct observation</source>
        <comment>attribution.channel</comment>
        <translation>eigene Beobachtung</translation>
    </message>
    <message>
        <source>declined comment</source>
        <comment>attribution.channel</comment>
        <translation>Stellungnahme abgelehnt</translation>
    </message>
    <message>
        <source>other</source>
        <comment>attribution.channel</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>event or property</source>
        <comment>claim.types</comment>
        <translation>Ereignis oder Eigenschaft</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>claim.types</comment>
        <translation>Zahlenangabe</translation>
    </message>
    <message>
        <source>quote verification</source>
        <comment>claim.types</comment>
        <translation>Zitatprüfung</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>claim.types</comment>
        <translation>Kausalaussage</translation>
    </message>
    <message>
        <source>position</source>
        <comment>claim.types</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>claim.types</comment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>law or rule</source>
        <comment>claim.types</comment>
        <translation>Gesetz oder Regel</translation>
    </message>
    <message>
        <source>personal experience</source>
        <comment>claim.types</comment>
        <translation>persönliche Erfahrung</translation>
    </message>
    <message>
        <source>not factual</source>
        <comment>claim.factuality</comment>
        <translation>keine Tatsachenaussage</translation>
    </message>
    <message>
        <source>unimportant factual</source>
        <comment>claim.factuality</comment>
        <translation>unwichtige Tatsachenaussage</translation>
    </message>
    <message>
        <source>check-worthy factual</source>
        <comment>claim.factuality</comment>
        <translation>prüfenswerte Tatsachenaussage</translation>
    </message>
    <message>
        <source>spotted</source>
        <comment>claim.state</comment>
        <translation>entdeckt</translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>claim.state</comment>
        <translation>eingestuft</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>claim.state</comment>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>researching</source>
        <comment>claim.state</comment>
        <translation>in Recherche</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>claim.state</comment>
        <translation>in Abnahme</translation>
    </message>
    <message>
        <source>published</source>
        <comment>claim.state</comment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>claim.state</comment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>retracted</source>
        <comment>claim.state</comment>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>claim.state</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>support</source>
        <comment>annotation.stance</comment>
        <translation>unterstützt</translation>
    </message>
    <message>
        <source>deny</source>
        <comment>annotation.stance</comment>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>query</source>
        <comment>annotation.stance</comment>
        <translation>hinterfragt</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>annotation.stance</comment>
        <translation>kommentiert</translation>
    </message>
    <message>
        <source>same</source>
        <comment>claim_link.kind</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>entails</source>
        <comment>claim_link.kind</comment>
        <translation>impliziert</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>claim_link.kind</comment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>claim_link.kind</comment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>refines</source>
        <comment>claim_link.kind</comment>
        <translation>präzisiert</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>claim_link.kind</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>quantity differs</source>
        <comment>claim_link.kind</comment>
        <translation>Menge weicht ab</translation>
    </message>
    <message>
        <source>extractive</source>
        <comment>evidence.answer_type</comment>
        <translation>extraktiv</translation>
    </message>
    <message>
        <source>abstractive</source>
        <comment>evidence.answer_type</comment>
        <translation>abstraktiv</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>evidence.answer_type</comment>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>unanswerable</source>
        <comment>evidence.answer_type</comment>
        <translation>nicht beantwortbar</translation>
    </message>
    <message>
        <source>web text</source>
        <comment>evidence.medium</comment>
        <translation>Webtext</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>evidence.medium</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>evidence.medium</comment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>table</source>
        <comment>evidence.medium</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>image</source>
        <comment>evidence.medium</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>video</source>
        <comment>evidence.medium</comment>
        <translation>Video</translation>
    </message>
    <message>
        <source>other</source>
        <comment>evidence.medium</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>evidence.bearing</comment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>evidence.bearing</comment>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>context</source>
        <comment>evidence.bearing</comment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict.conclusion</comment>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict.conclusion</comment>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict.conclusion</comment>
        <translation>nicht genug Belege</translation>
    </message>
    <message>
        <source>conflicting evidence or cherry-picking</source>
        <comment>verdict.conclusion</comment>
        <translation>widersprüchlich oder einseitig ausgewählt</translation>
    </message>
    <message>
        <source>low</source>
        <comment>verdict.confidence</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>verdict.confidence</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>verdict.confidence</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>annotation.status</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>annotation.status</comment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>annotation.status</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer.kind</comment>
        <translation>Entität</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer.kind</comment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>source</source>
        <comment>layer.kind</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>cue</source>
        <comment>layer.kind</comment>
        <translation>Signalwort</translation>
    </message>
    <message>
        <source>other</source>
        <comment>layer.kind</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>headline</source>
        <comment>paragraph.role</comment>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>byline</source>
        <comment>paragraph.role</comment>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <comment>paragraph.role</comment>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>caption</source>
        <comment>paragraph.role</comment>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>credit</source>
        <comment>paragraph.role</comment>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>heading</source>
        <comment>paragraph.role</comment>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>body</source>
        <comment>paragraph.role</comment>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>paragraph.role</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>list item</source>
        <comment>paragraph.role</comment>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>NGO</source>
        <comment>source.affiliation</comment>
        <translation>NGO</translation>
    </message>
    <message>
        <source>open</source>
        <comment>entity.disclosure</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>entity.disclosure</comment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>open</source>
        <comment>source.disclosure</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>source.disclosure</comment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>open</source>
        <comment>claim.disclosure</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>claim.disclosure</comment>
        <translation>vertraulich</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>The articles</source>
        <translation>Die Artikel</translation>
    </message>
    <message>
        <source>What is to be read. %1 goes to the next one, %2 to the one before. Files are dropped here, or added with %3.</source>
        <translation>Was gelesen werden soll. %1 geht zum nächsten, %2 zum vorigen. Dateien werden hierher gezogen oder mit %3 hinzugefügt.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Select words and press the letter that stands on a tag. %1 says who says it, %2 takes any step back, %3 removes the mark at the caret.</source>
        <translation>Wörter auswählen und den Buchstaben drücken, der auf einem Tag steht. %1 gibt an, wer es sagt, %2 nimmt jeden Schritt zurück, %3 entfernt die Annotation an der Schreibmarke.</translation>
    </message>
    <message>
        <source>The registers</source>
        <translation>Die Register</translation>
    </message>
    <message>
        <source>Who is namedPart, what is claimed, and who says so: each a record, with all of its mentions. %1, %2 and %3 lead into the lists.</source>
        <translation>Wer genannt wird, was behauptet wird und wer es sagt: je ein Eintrag mit all seinen Erwähnungen. %1, %2 und %3 führen in die Listen.</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>The mark at the caret and its record, to be filled in. What is typed is saved at once; there is nothing to save by hand.</source>
        <translation>Die Annotation an der Schreibmarke und ihr Eintrag, zum Ausfüllen. Eingaben werden sofort gespeichert; von Hand muss nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>Von Bereich zu Bereich</translation>
    </message>
    <message>
        <source>%1 takes the focus from one part of the window to the next, %2 back.</source>
        <translation>%1 setzt den Fokus von einem Bereich des Fensters in den nächsten, %2 zurück.</translation>
    </message>
    <message>
        <source>Whatever you look for</source>
        <translation>Was auch immer Sie suchen</translation>
    </message>
    <message>
        <source>%1 finds any command, article, record or claim by a few letters, and shows its key.</source>
        <translation>%1 findet jeden Befehl, Artikel oder Eintrag und jede Behauptung anhand einiger Buchstaben und nennt das Tastenkürzel dazu.</translation>
    </message>
    <message>
        <source>Hints and news</source>
        <translation>Hinweise und Meldungen</translation>
    </message>
    <message>
        <source>Here stands what you can do next, at the first uses, and that all is saved. %1 lists all keys. This project is a copy: try whatever you like, it goes when you close the window.</source>
        <translation>Hier steht, was Sie als Nächstes tun können, solange es neu ist, und dass alles gespeichert ist. %1 zeigt alle Tastenkürzel. Dieses Projekt ist eine Kopie: Probieren Sie aus, was Sie möchten; sie verschwindet, wenn Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>an earlier verdict on the claim</source>
        <translation>ein früheres Urteil über die Behauptung</translation>
    </message>
    <message>
        <source>which words of an article are evidence</source>
        <translation>welche Wörter eines Artikels Beleg sind</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1: There is no such file, and no such subcommand; see “standoff --help”</source>
        <translation>%1: Eine solche Datei gibt es nicht, auch keinen solchen Unterbefehl; siehe „standoff --help“</translation>
    </message>
    <message>
        <source>There is no graphical session for the window; the subcommands need none, see “standoff --help”</source>
        <translation>Für das Fenster fehlt eine grafische Sitzung; die Unterbefehle brauchen keine, siehe „standoff --help“</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, so the file cannot be named; rename it</source>
        <translation>„%1“ ist nicht in UTF-8 geschrieben, deshalb lässt sich die Datei nicht nennen; benennen Sie sie um</translation>
    </message>
</context>
</TS>
