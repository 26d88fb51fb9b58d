<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n error(s) found</source>
        <translation>
            <numerusform>%1: %n error found</numerusform>
            <numerusform>%1: %n errors found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backups begin with “%2”; give more of the name</source>
        <translation>
            <numerusform>%1: %n backup begins with “%2”; give more of the name</numerusform>
            <numerusform>%1: %n backups begin with “%2”; give more of the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the article has %n paragraph(s)</source>
        <translation>
            <numerusform>%1: the article has %n paragraph</numerusform>
            <numerusform>%1: the article has %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles do not go into one file; choose one, or give the name of a folder</source>
        <translation>
            <numerusform>%1: %n article does not go into one file; choose one, or give the name of a folder</numerusform>
            <numerusform>%1: %n articles do not go into one file; choose one, or give the name of a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <source>%n NUL character(s) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%n NUL character replaced by �, the first in line %1</numerusform>
            <numerusform>%n NUL characters replaced by �, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) (lone surrogates) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%n half character (lone surrogates) replaced by �, the first in line %1</numerusform>
            <numerusform>%n half characters (lone surrogates) replaced by �, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) kept, the first in line %1</source>
        <translation>
            <numerusform>%n control character kept, the first in line %1</numerusform>
            <numerusform>%n control characters kept, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) (lone surrogates) replaced by �</source>
        <translation>
            <numerusform>%n half character (lone surrogates) replaced by �</numerusform>
            <numerusform>%n half characters (lone surrogates) replaced by �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the page has more than %n element(s), more than can be read; save the article alone, or copy its text and make an article of it</source>
        <translation>
            <numerusform>the page has more than %n element, more than can be read; save the article alone, or copy its text and make an article of it</numerusform>
            <numerusform>the page has more than %n elements, more than can be read; save the article alone, or copy its text and make an article of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n article(s), and only so many were read; part the file</source>
        <translation>
            <numerusform>it has more than one article, and only that was read; part the file</numerusform>
            <numerusform>it has more than %n articles, and only so many were read; part the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined with the next: the text was wrapped at %1 characters</source>
        <translation>
            <numerusform>%n line joined with the next: the text was wrapped at %1 characters</numerusform>
            <numerusform>%n lines joined with the next: the text was wrapped at %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hidden file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%1: %n hidden file or folder left out</numerusform>
            <numerusform>%1: %n hidden files or folders left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: there are more than %n file(s); add them part by part</source>
        <translation>
            <numerusform>%1: there is more than %n file; add them part by part</numerusform>
            <numerusform>%1: there are more than %n files; add them part by part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that the page strikes out are left out</source>
        <translation>
            <numerusform>%n passage that the page strikes out is left out</numerusform>
            <numerusform>%n passages that the page strikes out are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were lost before the file came here: it has � in their place, the first in line %1</source>
        <translation>
            <numerusform>%n character was lost before the file came here: it has � in its place, in line %1</numerusform>
            <numerusform>%n characters were lost before the file came here: it has � in their place, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s): read as if all were accepted</source>
        <translation>
            <numerusform>%n tracked change: read as if it was accepted</numerusform>
            <numerusform>%n tracked changes: read as if all were accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out</source>
        <translation>
            <numerusform>%n comment left out</numerusform>
            <numerusform>%n comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden text(s) left out</source>
        <translation>
            <numerusform>%n hidden text left out</numerusform>
            <numerusform>%n hidden texts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) that only their font knows: “�” stands for each</source>
        <translation>
            <numerusform>%n sign that only its font knows: “�” stands for it</numerusform>
            <numerusform>%n signs that only their font knows: “�” stands for each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of pages left out</source>
        <translation>
            <numerusform>%n number of a page left out</numerusform>
            <numerusform>%n numbers of pages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) within it left out: open it in a word processor and save it anew</source>
        <translation>
            <numerusform>%n document within it left out: open it in a word processor and save it anew</numerusform>
            <numerusform>%n documents within it left out: open it in a word processor and save it anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged page(s) could not be read</source>
        <translation>
            <numerusform>%n damaged page could not be read</numerusform>
            <numerusform>%n damaged pages could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: blank, or pictures in which text may be</source>
        <translation>
            <numerusform>%n page without text: blank, or a picture in which text may be</numerusform>
            <numerusform>%n pages without text: blank, or pictures in which text may be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) of it could not be read</source>
        <translation>
            <numerusform>%n more part of it could not be read</numerusform>
            <numerusform>%n more parts of it could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden file(s) left out</source>
        <translation>
            <numerusform>%n hidden file left out</numerusform>
            <numerusform>%n hidden files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined with the next: the text was wrapped</source>
        <translation>
            <numerusform>%n line joined with the next: the text was wrapped</numerusform>
            <numerusform>%n lines joined with the next: the text was wrapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the signature (%n line(s) after “-- ”) was left out</source>
        <translation>
            <numerusform>the signature (%n line after “-- ”) was left out</numerusform>
            <numerusform>the signature (%n lines after “-- ”) was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of servers are errors or lead elsewhere, not pages</source>
        <translation>
            <numerusform>%n answer of a server is an error or leads elsewhere, not a page</numerusform>
            <numerusform>%n answers of servers are errors or lead elsewhere, not pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are pictures, scripts or data, not pages</source>
        <translation>
            <numerusform>%n record is a picture, a script or data, not a page</numerusform>
            <numerusform>%n records are pictures, scripts or data, not pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is within more than %n other file(s); unpack them first</source>
        <translation>
            <numerusform>it is within more than %n other file; unpack it first</numerusform>
            <numerusform>it is within more than %n other files; unpack them first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) left out</source>
        <translation>
            <numerusform>%n more part left out</numerusform>
            <numerusform>%n more parts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) joined with the next: the library had wrapped them</source>
        <translation>
            <numerusform>%n line joined with the next: the library had wrapped it</numerusform>
            <numerusform>%n lines joined with the next: the library had wrapped them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are in none of its documents: “%1”</source>
        <translation>
            <numerusform>%n line of the file is in none of its documents: “%1”</numerusform>
            <numerusform>%n lines of the file are in none of its documents: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) too large, or none (NaN), were left out</source>
        <translation>
            <numerusform>%n number that is too large, or none (NaN), was left out</numerusform>
            <numerusform>%n numbers that are too large, or none (NaN), were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to editors left out</source>
        <translation>
            <numerusform>%n note to editors left out</numerusform>
            <numerusform>%n notes to editors left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) joined that a hyphen had parted at the end of a line</source>
        <translation>
            <numerusform>%n word joined that a hyphen had parted at the end of a line</numerusform>
            <numerusform>%n words joined that a hyphen had parted at the end of a line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Adding</name>
    <message numerus="yes">
        <source>%n article(s) added.</source>
        <translation>
            <numerusform>%n article added.</numerusform>
            <numerusform>%n articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not read.</source>
        <translation>
            <numerusform>%n file was not read.</numerusform>
            <numerusform>%n files were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and were left out.</source>
        <translation>
            <numerusform>%n is there already and was left out.</numerusform>
            <numerusform>%n are there already and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), %1 of them new</source>
        <translation>
            <numerusform>%Ln article, %1 new</numerusform>
            <numerusform>%Ln articles, %1 of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1 and %Ln more</source>
        <extracomment>names of annotators</extracomment>
        <translation>
            <numerusform>by %1 and %Ln more</numerusform>
            <numerusform>by %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln article</numerusform>
            <numerusform>&amp;Import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedImport</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationAccessible</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <comment>fragments</comment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationsAccessible</name>
    <message numerus="yes">
        <source>%n annotation(s) in this article</source>
        <translation>
            <numerusform>%n annotation in this article</numerusform>
            <numerusform>%n annotations in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleActions</name>
    <message numerus="yes">
        <source>No backup can be made. Remove %n article(s) without one?</source>
        <translation>
            <numerusform>No backup can be made. Remove %n article without one?</numerusform>
            <numerusform>No backup can be made. Remove %n articles without one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n article removed. Undo brings it back.</numerusform>
            <numerusform>%n articles removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleChoice</name>
    <message numerus="yes">
        <source>The query is too much for %n article(s). Write it more narrowly.</source>
        <translation>
            <numerusform>The query is too much for %n article. Write it more narrowly.</numerusform>
            <numerusform>The query is too much for %n articles. Write it more narrowly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s)</source>
        <translation>
            <numerusform>%L1 of %Ln article</numerusform>
            <numerusform>%L1 of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesModel</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <comment>how often an article is annotated</comment>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AuditDialog</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BackupDetails</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n attribution</numerusform>
            <numerusform>%n attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) since</source>
        <translation>
            <numerusform>%n step since</numerusform>
            <numerusform>%n steps since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Backups</name>
    <message numerus="yes">
        <source>%n step(s) of the history are gone; the file had %1 and has %2 now.</source>
        <translation>
            <numerusform>%n step of the history is gone; the file had %1 and has %2 now.</numerusform>
            <numerusform>%n steps of the history are gone; the file had %1 and has %2 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BarChart</name>
    <message numerus="yes">
        <source>%1: the %2 largest of %n</source>
        <comment>a table, bars, rows</comment>
        <translation>
            <numerusform>%1: the %2 largest of %n</numerusform>
            <numerusform>%1: the %2 largest of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BiocReader</name>
    <message numerus="yes">
        <source>where %n sentence(s) begin and end</source>
        <translation>
            <numerusform>where %n sentence begins and ends</numerusform>
            <numerusform>where %n sentences begin and end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BratFormat</name>
    <message numerus="yes">
        <source>%n source(s) of the register in the attribution</source>
        <translation>
            <numerusform>%n source of the register in the attribution</numerusform>
            <numerusform>%n sources of the register in the attribution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::CasReading</name>
    <message numerus="yes">
        <source>%n annotation(s) of other views than the first one with a text</source>
        <translation>
            <numerusform>%n annotation of other views than the first one with a text</numerusform>
            <numerusform>%n annotations of other views than the first one with a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) and token(s), with their own features, were left out: they are found anew in the text</source>
        <translation>
            <numerusform>%n sentence or token, with its own features, was left out: it is found anew in the text</numerusform>
            <numerusform>%n sentences and tokens, with their own features, were left out: they are found anew in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Checking</name>
    <message numerus="yes">
        <source>“%1” is marked %n times in the same way.</source>
        <translation>
            <numerusform>“%1” is marked %n time in the same way.</numerusform>
            <numerusform>“%1” is marked %n times in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claim “%1” stands in %n article(s), and rests on one source: %2.</source>
        <translation>
            <numerusform>The claim “%1” stands in %n article, and rests on one source: %2.</numerusform>
            <numerusform>The claim “%1” stands in %n articles, and rests on one source: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities have the name “%1”.</source>
        <translation>
            <numerusform>%n entity has the name “%1”.</numerusform>
            <numerusform>%n entities have the name “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From here on, %n more quotation mark(s) have no other half.</source>
        <translation>
            <numerusform>From here on, one more quotation mark has no other half.</numerusform>
            <numerusform>From here on, %n more quotation marks have no other half.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ColumnsDialog</name>
    <message numerus="yes">
        <source>A table with %n row(s). Which column is what?</source>
        <translation>
            <numerusform>A table with %n row. Which column is what?</numerusform>
            <numerusform>A table with %n rows. Which column is what?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ConllReader</name>
    <message numerus="yes">
        <source>%n more label(s) do not fit the others</source>
        <translation>
            <numerusform>%n more label does not fit the others</numerusform>
            <numerusform>%n more labels do not fit the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with no labels</source>
        <translation>
            <numerusform>%n column with no labels</numerusform>
            <numerusform>%n columns with no labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the labels were read as %1, in %n column(s) of all files</source>
        <translation>
            <numerusform>the labels were read as %1, in %n column of all files</numerusform>
            <numerusform>the labels were read as %1, in %n columns of all files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluReader</name>
    <message numerus="yes">
        <source>%n entity(s) that begin and do not end</source>
        <translation>
            <numerusform>%n entity that begins and does not end</numerusform>
            <numerusform>%n entities that begin and do not end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DependentSection</name>
    <message numerus="yes">
        <source>%n grade(s)</source>
        <translation>
            <numerusform>%n grade</numerusform>
            <numerusform>%n grades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said, %n time(s)</source>
        <translation>
            <numerusform>Said, %n time</numerusform>
            <numerusform>Said, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is %n source(s)</source>
        <translation>
            <numerusform>Is %n source</numerusform>
            <numerusform>Is %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to other claims</source>
        <translation>
            <numerusform>%n link to other claims</numerusform>
            <numerusform>%n links to other claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaDatabase</name>
    <message numerus="yes">
        <source>that %n value(s) are below other values</source>
        <translation>
            <numerusform>that %n value is below other values</numerusform>
            <numerusform>that %n values are below other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regular expression(s) that colour words</source>
        <translation>
            <numerusform>%n regular expression that colours words</numerusform>
            <numerusform>%n regular expressions that colour words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between variables</source>
        <translation>
            <numerusform>%n link between variables</numerusform>
            <numerusform>%n links between variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaReader</name>
    <message numerus="yes">
        <source>%n link(s) between statements of two documents</source>
        <translation>
            <numerusform>%n link between statements of two documents</numerusform>
            <numerusform>%n links between statements of two documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s): there is no such document</source>
        <translation>
            <numerusform>%n statement: there is no such document</numerusform>
            <numerusform>%n statements: there is no such document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Dossier</name>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted in %n article(s), it rests on the word of: %1.</source>
        <translation>
            <numerusform>Asserted in %n article, it rests on the word of: %1.</numerusform>
            <numerusform>Asserted in %n articles, it rests on the word of: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct source(s)</source>
        <translation>
            <numerusform>%n distinct source</numerusform>
            <numerusform>%n distinct sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln article</numerusform>
            <numerusform>&amp;Export %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ExtrasReader</name>
    <message numerus="yes">
        <source>%n annotation(s) were changed or deleted in the other program; what else was known of these is left out</source>
        <translation>
            <numerusform>%n annotation was changed or deleted in the other program; what else was known of it is left out</numerusform>
            <numerusform>%n annotations were changed or deleted in the other program; what else was known of these is left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::FlatReader</name>
    <message numerus="yes">
        <source>the relation “%1” has %n part(s); it became one from the first to each of the others</source>
        <translation>
            <numerusform>the relation “%1” has %n part; it became one from the first to each of the others</numerusform>
            <numerusform>the relation “%1” has %n parts; it became one from the first to each of the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignArticlesModel</name>
    <message numerus="yes">
        <source>is there: up to %Ln annotation(s) are added</source>
        <translation>
            <numerusform>is there: up to %Ln annotation is added</numerusform>
            <numerusform>is there: up to %Ln annotations are added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ForeignDatabase</name>
    <message numerus="yes">
        <source>there are more than %n tables in it</source>
        <translation>
            <numerusform>there is more than %n table in it</numerusform>
            <numerusform>there are more than %n tables in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::FormatsModel</name>
    <message numerus="yes">
        <source>%Ln loss(es)</source>
        <comment>kinds of them</comment>
        <translation>
            <numerusform>%Ln loss</numerusform>
            <numerusform>%Ln losses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n article(s)</source>
        <translation>
            <numerusform>&amp;Add %n article</numerusform>
            <numerusform>&amp;Add %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read in %2 s</source>
        <translation>
            <numerusform>%1 of %n file read in %2 s</numerusform>
            <numerusform>%1 of %n files read in %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionArchive</name>
    <message numerus="yes">
        <source>%n file(s) that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</source>
        <translation>
            <numerusform>%n file that is stored in Java&apos;s own way was left out; the same is usually there as XMI or JSON</numerusform>
            <numerusform>%n files that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that are no documents: %1</source>
        <translation>
            <numerusform>%n file that is no document: %1</numerusform>
            <numerusform>%n files that are no documents: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingPreview</name>
    <message numerus="yes">
        <source>… and %n more paragraph(s)</source>
        <translation>
            <numerusform>… and %n more paragraph</numerusform>
            <numerusform>… and %n more paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Losses</name>
    <message numerus="yes">
        <source>an earlier text with %n annotation(s)</source>
        <translation>
            <numerusform>an earlier text with %n annotation</numerusform>
            <numerusform>an earlier text with %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the role(s) of %n paragraph(s)</source>
        <translation>
            <numerusform>the role of %n paragraph</numerusform>
            <numerusform>the roles of %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n file(s) that its annotations were read from</source>
        <translation>
            <numerusform>the %n file that its annotations were read from</numerusform>
            <numerusform>the %n files that its annotations were read from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::LossesModel</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <comment>what is lost</comment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::LossesView</name>
    <message numerus="yes">
        <source>%1 in %Ln kind(s)</source>
        <translation>
            <numerusform>%1 in %Ln kind</numerusform>
            <numerusform>%1 in %Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::MassFields</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OccurrencesDialog</name>
    <message numerus="yes">
        <source>Only the first %n place(s) are listed.</source>
        <translation>
            <numerusform>Only the first %n place is listed.</numerusform>
            <numerusform>Only the first %n places are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the article</source>
        <translation>
            <numerusform>%n place in the article</numerusform>
            <numerusform>%n places in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n place(s)</source>
        <translation>
            <numerusform>&amp;Tag %n place</numerusform>
            <numerusform>&amp;Tag %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in all articles</source>
        <translation>
            <numerusform>%n place in all articles</numerusform>
            <numerusform>%n places in all articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n place(s)…</source>
        <translation>
            <numerusform>Tagging %n place…</numerusform>
            <numerusform>Tagging %n places…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching; %n place(s) so far</source>
        <translation>
            <numerusform>Searching; %n place so far</numerusform>
            <numerusform>Searching; %n places so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OpenProject</name>
    <message numerus="yes">
        <source>%n annotation(s) have the tag “%1”; choose a tag of the same layer to take them over</source>
        <translation>
            <numerusform>%n annotation has the tag “%1”; choose a tag of the same layer to take it over</numerusform>
            <numerusform>%n annotations have the tag “%1”; choose a tag of the same layer to take them over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more remark(s) were not kept</source>
        <translation>
            <numerusform>%1: %n more remark was not kept</numerusform>
            <numerusform>%1: %n more remarks were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2”: an earlier text with %n annotation(s) was left out: the project has the article, without that text</source>
        <translation>
            <numerusform>%1: “%2”: an earlier text with %n annotation was left out: the project has the article, without that text</numerusform>
            <numerusform>%1: “%2”: an earlier text with %n annotations was left out: the project has the article, without that text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are more than %n articles; import a part of them</source>
        <translation>
            <numerusform>there is more than %n article; import a part of them</numerusform>
            <numerusform>there are more than %n articles; import a part of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsPage</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationReader</name>
    <message numerus="yes">
        <source>%n attribute(s) of %1, which is not there</source>
        <translation>
            <numerusform>%n attribute of %1, which is not there</numerusform>
            <numerusform>%n attributes of %1, which is not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsView</name>
    <message numerus="yes">
        <source>Merge %n record(s). Which one is kept?</source>
        <translation>
            <numerusform>Merge %n record. Which one is kept?</numerusform>
            <numerusform>Merge %n records. Which one is kept?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RedactionForm</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>some names, and how many there are beside them</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are called by codes: %1</source>
        <extracomment>%1 are codes</extracomment>
        <translation>
            <numerusform>%Ln record is called by a code: %1</numerusform>
            <numerusform>%Ln records are called by codes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are confidential, and leave as they are.</source>
        <translation>
            <numerusform>%Ln record is confidential, and leaves as it is.</numerusform>
            <numerusform>%Ln records are confidential, and leave as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ The text of %Ln article(s) says a confidential name, which stays there: %1</source>
        <translation>
            <numerusform>⚠ The text of %Ln article says a confidential name, which stays there: %1</numerusform>
            <numerusform>⚠ The text of %Ln articles says a confidential name, which stays there: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RefiCodes</name>
    <message numerus="yes">
        <source>there are more than %n codes</source>
        <translation>
            <numerusform>there is more than %n code</numerusform>
            <numerusform>there are more than %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RefiProject</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that are not of a whole source</source>
        <translation>
            <numerusform>%n case that is not of a whole source</numerusform>
            <numerusform>%n cases that are not of a whole source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RefiReader</name>
    <message numerus="yes">
        <source>%n set(s) of codes</source>
        <translation>
            <numerusform>%n set of codes</numerusform>
            <numerusform>%n sets of codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) that are no text (%1)</source>
        <translation>
            <numerusform>%n source that is no text (%1)</numerusform>
            <numerusform>%n sources that are no text (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that are not between two selections of one text</source>
        <translation>
            <numerusform>%n link that is not between two selections of one text</numerusform>
            <numerusform>%n links that are not between two selections of one text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) of areas of the pages of “%1”</source>
        <translation>
            <numerusform>%n selection of areas of the pages of “%1”</numerusform>
            <numerusform>%n selections of areas of the pages of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n selection(s): its text %2: %3</source>
        <comment>a source; a file; why</comment>
        <translation>
            <numerusform>“%1” and %n selection: its text %2: %3</numerusform>
            <numerusform>“%1” and %n selections: its text %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) too many</source>
        <translation>
            <numerusform>%n selection too many</numerusform>
            <numerusform>%n selections too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RegisterPage</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occurrence(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RemarksList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RestoreDialog</name>
    <message numerus="yes">
        <source>%n backup(s), %1</source>
        <comment>so many, with so many bytes</comment>
        <translation>
            <numerusform>%n backup, %1</numerusform>
            <numerusform>%n backups, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::SearchPage</name>
    <message numerus="yes">
        <source>The first %n hit(s) only</source>
        <translation>
            <numerusform>The first %n hit only</numerusform>
            <numerusform>The first %n hits only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <comment>in which there are hits</comment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;g %n hit(s)…</source>
        <translation>
            <numerusform>Ta&amp;g %n hit…</numerusform>
            <numerusform>Ta&amp;g %n hits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) now marked as “%1”; Undo takes it back.</source>
        <translation>
            <numerusform>%n hit now marked as “%1”; Undo takes it back.</numerusform>
            <numerusform>%n hits now marked as “%1”; Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more article(s)</source>
        <comment>a list of titles</comment>
        <translation>
            <numerusform>%1 and %n more article</numerusform>
            <numerusform>%1 and %n more articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped with %n hit(s); the list does not follow your work</source>
        <translation>
            <numerusform>Stopped with %n hit; the list does not follow your work</numerusform>
            <numerusform>Stopped with %n hits; the list does not follow your work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %n hit(s)…</source>
        <translation>
            <numerusform>Tagging %n hit…</numerusform>
            <numerusform>Tagging %n hits…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ShortenDialog</name>
    <message numerus="yes">
        <source>%n step(s) go, made from %1 to %2.</source>
        <translation>
            <numerusform>%n step goes, made from %1 to %2.</numerusform>
            <numerusform>%n steps go, made from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) stay.</source>
        <translation>
            <numerusform>%n step stays.</numerusform>
            <numerusform>%n steps stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of removed articles go with them.</source>
        <translation>
            <numerusform>%n text of a removed article goes with them.</numerusform>
            <numerusform>%n texts of removed articles go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyTraining</name>
    <message numerus="yes">
        <source>%n label(s) do not fit %1; the nearest was taken</source>
        <translation>
            <numerusform>%n label does not fit %1; the nearest was taken</numerusform>
            <numerusform>%n labels do not fit %1; the nearest was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffReader</name>
    <message numerus="yes">
        <source>the text has %n character(s)</source>
        <translation>
            <numerusform>the text has %n character</numerusform>
            <numerusform>the text has %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %n paragraph(s)</source>
        <translation>
            <numerusform>the text has %n paragraph</numerusform>
            <numerusform>the text has %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) left out that an earlier file has</source>
        <translation>
            <numerusform>%1: %n value left out that an earlier file has</numerusform>
            <numerusform>%1: %n values left out that an earlier file has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StatusLine</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TableReader</name>
    <message numerus="yes">
        <source>there is no text of this document, so its %n annotation(s) were left out: give it in a column “article_text”, or as a file of that name beside the table</source>
        <translation>
            <numerusform>there is no text of this document, so its %n annotation was left out: give it in a column “article_text”, or as a file of that name beside the table</numerusform>
            <numerusform>there is no text of this document, so its %n annotations were left out: give it in a column “article_text”, or as a file of that name beside the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetEditor</name>
    <message numerus="yes">
        <source>Give its %n annotation(s) to:</source>
        <translation>
            <numerusform>Give its %n annotation to:</numerusform>
            <numerusform>Give its %n annotations to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TextEditor</name>
    <message numerus="yes">
        <source>%1 of %n character(s)</source>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Undoing</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %n annotation(s).</source>
        <translation>
            <numerusform>This changes %n annotation.</numerusform>
            <numerusform>This changes %n annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Validation</name>
    <message numerus="yes">
        <source>more than %n tags stand above it</source>
        <translation>
            <numerusform>more than %n tag stands above it</numerusform>
            <numerusform>more than %n tags stand above it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it lies within %n or more others</source>
        <translation>
            <numerusform>it lies within one or more others</numerusform>
            <numerusform>it lies within %n or more others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoFormat</name>
    <message numerus="yes">
        <source>%n more of such places</source>
        <translation>
            <numerusform>%n more of such places</numerusform>
            <numerusform>%n more of such places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of no width were put on the tokens where they stand</source>
        <translation>
            <numerusform>%n annotation of no width was put on the token where it stands</numerusform>
            <numerusform>%n annotations of no width were put on the tokens where they stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationReader</name>
    <message numerus="yes">
        <source>%n annotation(s) were placed by what they quote, which stands elsewhere than they say</source>
        <translation>
            <numerusform>%n annotation was placed by what it quotes, which stands elsewhere than it says</numerusform>
            <numerusform>%n annotations were placed by what they quote, which stands elsewhere than they say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::XmiReader</name>
    <message numerus="yes">
        <source>%n structure(s) with the number of another one, or too many</source>
        <translation>
            <numerusform>%n structure with the number of another one, or too many</numerusform>
            <numerusform>%n structures with the number of another one, or too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n stored count(s) of annotations are not right</source>
        <translation>
            <numerusform>%n stored count of annotations is not right</numerusform>
            <numerusform>%n stored counts of annotations are not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of articles are not what was stored</source>
        <translation>
            <numerusform>%n text of an article is not what was stored</numerusform>
            <numerusform>%n texts of articles are not what was stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values have the number %1</source>
        <translation>
            <numerusform>%n value has the number %1</numerusform>
            <numerusform>%n values have the number %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or note(s) cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</source>
        <translation>
            <numerusform>%n text or note cannot be searched as it is; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</numerusform>
            <numerusform>%n texts or notes cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this file has %n name(s) (hard links), and who writes it under one is not known under another; make a copy, and work on that</source>
        <translation>
            <numerusform>this file has one name (hard link), and who writes it under one is not known under another; make a copy, and work on that</numerusform>
            <numerusform>this file has %n names (hard links), and who writes it under one is not known under another; make a copy, and work on that</numerusform>
        </translation>
    </message>
</context>
</TS>
