<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
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
        <source>%1: %Ln error(s) found</source>
        <translation>
            <numerusform>%1: %Ln error found</numerusform>
            <numerusform>%1: %Ln errors found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln backups begin with “%2”; give more of the name</source>
        <translation>
            <numerusform>%1: %Ln backup begins with “%2”; give more of the name</numerusform>
            <numerusform>%1: %Ln backups begin with “%2”; give more of the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: The article has %Ln paragraph(s)</source>
        <translation>
            <numerusform>%1: The article has %Ln paragraph</numerusform>
            <numerusform>%1: The article has %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln articles do not go into one file; choose one, or give the name of a folder</source>
        <translation>
            <numerusform>%1: %Ln article does not go into one file; choose one, or give the name of a folder</numerusform>
            <numerusform>%1: %Ln articles do not go into one file; choose one, or give the name of a folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s) changed</source>
        <translation>
            <numerusform>%1: %Ln article changed</numerusform>
            <numerusform>%1: %Ln articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <source>%Ln NUL character(s) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%Ln NUL character replaced by �, the first in line %1</numerusform>
            <numerusform>%Ln NUL characters replaced by �, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �, the first in line %1</source>
        <translation>
            <numerusform>%Ln half character (a lone surrogate) replaced by �, the first in line %1</numerusform>
            <numerusform>%Ln half characters (lone surrogates) replaced by �, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control character(s) kept, the first in line %1</source>
        <translation>
            <numerusform>%Ln control character kept, the first in line %1</numerusform>
            <numerusform>%Ln control characters kept, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln half character(s) (lone surrogates) replaced by �</source>
        <translation>
            <numerusform>%Ln half character (a lone surrogate) replaced by �</numerusform>
            <numerusform>%Ln half characters (lone surrogates) replaced by �</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page has more than %Ln element(s), more than can be read; save the article alone, or copy its text and make an article of it</source>
        <translation>
            <numerusform>The page has more than %Ln element, more than can be read; save the article alone, or copy its text and make an article of it</numerusform>
            <numerusform>The page has more than %Ln elements, more than can be read; save the article alone, or copy its text and make an article of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %Ln article(s), and only that many were read; split the file</source>
        <translation>
            <numerusform>It has more than %Ln article, and only that many were read; split the file</numerusform>
            <numerusform>It has more than %Ln articles, and only that many were read; split the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped at %1 characters</source>
        <translation>
            <numerusform>%Ln line joined with the next: the text was wrapped at %1 characters</numerusform>
            <numerusform>%Ln lines joined with the next: the text was wrapped at %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hidden file(s) or folder(s) left out</source>
        <translation>
            <numerusform>%1: %Ln hidden file or folder left out</numerusform>
            <numerusform>%1: %Ln hidden files or folders left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: There are more than %Ln file(s); add them part by part</source>
        <translation>
            <numerusform>%1: There is more than %Ln file; add them part by part</numerusform>
            <numerusform>%1: There are more than %Ln files; add them part by part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) that the page strikes out are left out</source>
        <translation>
            <numerusform>%Ln passage that the page strikes out is left out</numerusform>
            <numerusform>%Ln passages that the page strikes out are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) were lost before the file came here: it has � in their place, the first in line %1</source>
        <translation>
            <numerusform>%Ln character was lost before the file came here: it has � in its place, in line %1</numerusform>
            <numerusform>%Ln characters were lost before the file came here: it has � in their place, the first in line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracked change(s): read as if all were accepted</source>
        <translation>
            <numerusform>%Ln tracked change: read as if it was accepted</numerusform>
            <numerusform>%Ln tracked changes: read as if all were accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left out</source>
        <translation>
            <numerusform>%Ln comment left out</numerusform>
            <numerusform>%Ln comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden text(s) left out</source>
        <translation>
            <numerusform>%Ln hidden text left out</numerusform>
            <numerusform>%Ln hidden texts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) that only their font knows were replaced by “�”</source>
        <translation>
            <numerusform>%Ln character that only its font knows was replaced by “�”</numerusform>
            <numerusform>%Ln characters that only their font knows were replaced by “�”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of pages left out</source>
        <translation>
            <numerusform>%Ln number of a page left out</numerusform>
            <numerusform>%Ln numbers of pages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) within it left out: open it in a word processor and save it again</source>
        <translation>
            <numerusform>%Ln document within it left out: open it in a word processor and save it again</numerusform>
            <numerusform>%Ln documents within it left out: open it in a word processor and save it again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged page(s) could not be read</source>
        <translation>
            <numerusform>%Ln damaged page could not be read</numerusform>
            <numerusform>%Ln damaged pages could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) without text: blank, or pictures in which text may be</source>
        <translation>
            <numerusform>%Ln page without text: blank, or a picture in which text may be</numerusform>
            <numerusform>%Ln pages without text: blank, or pictures in which text may be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) of it could not be read</source>
        <translation>
            <numerusform>%Ln more part of it could not be read</numerusform>
            <numerusform>%Ln more parts of it could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden file(s) left out</source>
        <translation>
            <numerusform>%Ln hidden file left out</numerusform>
            <numerusform>%Ln hidden files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the text was wrapped</source>
        <translation>
            <numerusform>%Ln line joined with the next: the text was wrapped</numerusform>
            <numerusform>%Ln lines joined with the next: the text was wrapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The signature (%Ln line(s) after “-- ”) was left out</source>
        <translation>
            <numerusform>The signature (%Ln line after “-- ”) was left out</numerusform>
            <numerusform>The signature (%Ln lines after “-- ”) was left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of servers are errors or lead elsewhere, not pages</source>
        <translation>
            <numerusform>%Ln answer of a server is an error or leads elsewhere, not a page</numerusform>
            <numerusform>%Ln answers of servers are errors or lead elsewhere, not pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are pictures, scripts or data, not pages</source>
        <translation>
            <numerusform>%Ln record is a picture, a script or data, not a page</numerusform>
            <numerusform>%Ln records are pictures, scripts or data, not pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is within more than %Ln other file(s); unpack them first</source>
        <translation>
            <numerusform>It is within more than %Ln other file; unpack it first</numerusform>
            <numerusform>It is within more than %Ln other files; unpack them first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more part(s) left out</source>
        <translation>
            <numerusform>%Ln more part left out</numerusform>
            <numerusform>%Ln more parts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) joined with the next: the library had wrapped them</source>
        <translation>
            <numerusform>%Ln line joined with the next: the library had wrapped it</numerusform>
            <numerusform>%Ln lines joined with the next: the library had wrapped them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are in none of its documents: “%1”</source>
        <translation>
            <numerusform>%Ln line of the file is in none of its documents: “%1”</numerusform>
            <numerusform>%Ln lines of the file are in none of its documents: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) too large, or none (NaN), were left out</source>
        <translation>
            <numerusform>%Ln number that is too large, or none (NaN), was left out</numerusform>
            <numerusform>%Ln numbers that are too large, or none (NaN), were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) to editors left out</source>
        <translation>
            <numerusform>%Ln note to editors left out</numerusform>
            <numerusform>%Ln notes to editors left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) joined that a hyphen had parted at the end of a line</source>
        <translation>
            <numerusform>%Ln word joined that a hyphen had parted at the end of a line</numerusform>
            <numerusform>%Ln words joined that a hyphen had parted at the end of a line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one; undo them first, or together with it</source>
        <extracomment>%n is the number of steps</extracomment>
        <translation>
            <numerusform>%Ln later step hangs on this one; undo it first, or together with this one</numerusform>
            <numerusform>%Ln later steps hang on this one; undo them first, or together with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Adding</name>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>%Ln article added.</numerusform>
            <numerusform>%Ln articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not read.</source>
        <translation>
            <numerusform>%Ln file was not read.</numerusform>
            <numerusform>%Ln files were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already and were left out.</source>
        <translation>
            <numerusform>%Ln is there already and was left out.</numerusform>
            <numerusform>%Ln are there already and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotatedDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>%1 of %Ln file read</numerusform>
            <numerusform>%1 of %Ln files read</numerusform>
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
        <source>%Ln fragment(s)</source>
        <comment>fragments</comment>
        <translation>
            <numerusform>%Ln fragment</numerusform>
            <numerusform>%Ln fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationsAccessible</name>
    <message numerus="yes">
        <source>%Ln annotation(s) in this article</source>
        <translation>
            <numerusform>%Ln annotation in this article</numerusform>
            <numerusform>%Ln annotations in this article</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleActions</name>
    <message numerus="yes">
        <source>No backup can be made. Remove %Ln article(s) without one?</source>
        <translation>
            <numerusform>No backup can be made. Remove %Ln article without one?</numerusform>
            <numerusform>No backup can be made. Remove %Ln articles without one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln article removed. Undo brings it back.</numerusform>
            <numerusform>%Ln articles removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleChoice</name>
    <message numerus="yes">
        <source>The query is too much for %Ln article(s). Narrow it.</source>
        <translation>
            <numerusform>The query is too much for %Ln article. Narrow it.</numerusform>
            <numerusform>The query is too much for %Ln articles. Narrow it.</numerusform>
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
    <name>Standoff::ArticleDialog</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesModel</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <comment>how often an article is annotated</comment>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s), folded</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, %Ln article, folded</numerusform>
            <numerusform>%1, %Ln articles, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a group in the list</comment>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::AuditDialog</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BackupDetails</name>
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
        <source>%Ln attribution(s)</source>
        <translation>
            <numerusform>%Ln attribution</numerusform>
            <numerusform>%Ln attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(s)</source>
        <translation>
            <numerusform>%Ln entity</numerusform>
            <numerusform>%Ln entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln verdict</numerusform>
            <numerusform>%Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since</source>
        <translation>
            <numerusform>%Ln step since</numerusform>
            <numerusform>%Ln steps since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Backups</name>
    <message numerus="yes">
        <source>%Ln step(s) of the history are gone; the file had %1 and has %2 now.</source>
        <translation>
            <numerusform>%Ln step of the history is gone; the file had %1 and has %2 now.</numerusform>
            <numerusform>%Ln steps of the history are gone; the file had %1 and has %2 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BarChart</name>
    <message numerus="yes">
        <source>%1: The %2 largest of %Ln</source>
        <comment>a table, bars, rows</comment>
        <translation>
            <numerusform>%1: The %2 largest of %Ln</numerusform>
            <numerusform>%1: The %2 largest of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BiocReader</name>
    <message numerus="yes">
        <source>where %Ln sentence(s) begin and end</source>
        <translation>
            <numerusform>where %Ln sentence begins and ends</numerusform>
            <numerusform>where %Ln sentences begin and end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BratFormat</name>
    <message numerus="yes">
        <source>%Ln source(s) of the register in the attribution</source>
        <translation>
            <numerusform>%Ln source of the register in the attribution</numerusform>
            <numerusform>%Ln sources of the register in the attribution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::CasReading</name>
    <message numerus="yes">
        <source>%Ln annotation(s) of other views than the first one with a text</source>
        <translation>
            <numerusform>%Ln annotation of other views than the first one with a text</numerusform>
            <numerusform>%Ln annotations of other views than the first one with a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) and token(s), with their own features, were left out: they are found anew in the text</source>
        <translation>
            <numerusform>%Ln sentence or token, with its own features, was left out: it is found anew in the text</numerusform>
            <numerusform>%Ln sentences and tokens, with their own features, were left out: they are found anew in the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Checking</name>
    <message numerus="yes">
        <source>“%1” is marked %Ln times in the same way.</source>
        <translation>
            <numerusform>“%1” is marked %Ln time in the same way.</numerusform>
            <numerusform>“%1” is marked %Ln times in the same way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claim “%1” appears in %Ln article(s) and rests on one source: %2.</source>
        <translation>
            <numerusform>The claim “%1” appears in %Ln article and rests on one source: %2.</numerusform>
            <numerusform>The claim “%1” appears in %Ln articles and rests on one source: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities have the name “%1”.</source>
        <translation>
            <numerusform>%Ln entity has the name “%1”.</numerusform>
            <numerusform>%Ln entities have the name “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From here on, %Ln more quotation mark(s) have no other half.</source>
        <translation>
            <numerusform>From here on, one more quotation mark has no other half.</numerusform>
            <numerusform>From here on, %Ln more quotation marks have no other half.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ColumnsDialog</name>
    <message numerus="yes">
        <source>A table with %Ln row(s). Which column is what?</source>
        <translation>
            <numerusform>A table with %Ln row. Which column is what?</numerusform>
            <numerusform>A table with %Ln rows. Which column is what?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ConllReader</name>
    <message numerus="yes">
        <source>%Ln more label(s) do not fit the others</source>
        <translation>
            <numerusform>%Ln more label does not fit the others</numerusform>
            <numerusform>%Ln more labels do not fit the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with no labels</source>
        <translation>
            <numerusform>%Ln column with no labels</numerusform>
            <numerusform>%Ln columns with no labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The labels were read as %1, in %Ln column(s) of all files</source>
        <translation>
            <numerusform>The labels were read as %1, in %Ln column of all files</numerusform>
            <numerusform>The labels were read as %1, in %Ln columns of all files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ConlluReader</name>
    <message numerus="yes">
        <source>%Ln entity(s) that begin and do not end</source>
        <translation>
            <numerusform>%Ln entity that begins and does not end</numerusform>
            <numerusform>%Ln entities that begin and do not end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DependentForm</name>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DependentSection</name>
    <message numerus="yes">
        <source>%Ln grade(s)</source>
        <translation>
            <numerusform>%Ln grade</numerusform>
            <numerusform>%Ln grades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked to %Ln source(s)</source>
        <translation>
            <numerusform>Linked to %Ln source</numerusform>
            <numerusform>Linked to %Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s)</source>
        <translation>
            <numerusform>%Ln verdict</numerusform>
            <numerusform>%Ln verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to other claims</source>
        <translation>
            <numerusform>%Ln link to other claims</numerusform>
            <numerusform>%Ln links to other claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaDatabase</name>
    <message numerus="yes">
        <source>that %Ln value(s) are below other values</source>
        <translation>
            <numerusform>that %Ln value is below other values</numerusform>
            <numerusform>that %Ln values are below other values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular expression(s) that colour words</source>
        <translation>
            <numerusform>%Ln regular expression that colours words</numerusform>
            <numerusform>%Ln regular expressions that colour words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) between variables</source>
        <translation>
            <numerusform>%Ln link between variables</numerusform>
            <numerusform>%Ln links between variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::DnaReader</name>
    <message numerus="yes">
        <source>%Ln link(s) between statements of two documents</source>
        <translation>
            <numerusform>%Ln link between statements of two documents</numerusform>
            <numerusform>%Ln links between statements of two documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s): there is no such document</source>
        <translation>
            <numerusform>%Ln statement: there is no such document</numerusform>
            <numerusform>%Ln statements: there is no such document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Dossier</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted in %Ln article(s), it rests on the word of: %1.</source>
        <translation>
            <numerusform>Asserted in %Ln article, it rests on the word of: %1.</numerusform>
            <numerusform>Asserted in %Ln articles, it rests on the word of: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct source(s)</source>
        <translation>
            <numerusform>%Ln distinct source</numerusform>
            <numerusform>%Ln distinct sources</numerusform>
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
        <source>%Ln annotation(s) were changed or deleted in the other program; what else was known of these is left out</source>
        <translation>
            <numerusform>%Ln annotation was changed or deleted in the other program; what else was known of it is left out</numerusform>
            <numerusform>%Ln annotations were changed or deleted in the other program; what else was known of these is left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::FlatReader</name>
    <message numerus="yes">
        <source>The relation “%1” has %Ln part(s); it became one from the first to each of the others</source>
        <translation>
            <numerusform>The relation “%1” has %Ln part; it became one from the first to each of the others</numerusform>
            <numerusform>The relation “%1” has %Ln parts; it became one from the first to each of the others</numerusform>
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
        <source>There are more than %Ln tables in it</source>
        <translation>
            <numerusform>There is more than %Ln table in it</numerusform>
            <numerusform>There are more than %Ln tables in it</numerusform>
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
    <name>Standoff::HistoryPage</name>
    <message numerus="yes">
        <source>Undo to here: %Ln step(s)</source>
        <extracomment>%Ln is how many steps are taken back</extracomment>
        <translation>
            <numerusform>Undo to here: %Ln step</numerusform>
            <numerusform>Undo to here: %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one: asks first</source>
        <extracomment>Shown beside “Undo only this”</extracomment>
        <translation>
            <numerusform>%Ln later step hangs on this one: asks first</numerusform>
            <numerusform>%Ln later steps hang on this one: asks first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown so far</source>
        <comment>of the steps</comment>
        <translation>
            <numerusform>%Ln shown so far</numerusform>
            <numerusform>%Ln shown so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%Ln step since %1</numerusform>
            <numerusform>%Ln steps since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) undone. %1 brings them back.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>
            <numerusform>%Ln step undone. %1 brings it back.</numerusform>
            <numerusform>%Ln steps undone. %1 brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>steps</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later step(s) hang on this one. Undo them, too?</source>
        <translation>
            <numerusform>%Ln later step hangs on this one. Undo it, too?</numerusform>
            <numerusform>%Ln later steps hang on this one. Undo them, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln steps</source>
        <translation>
            <numerusform>&amp;Undo %Ln step</numerusform>
            <numerusform>&amp;Undo %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln article(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln article</numerusform>
            <numerusform>&amp;Add %Ln articles</numerusform>
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
        <source>%1 of %Ln file(s) read</source>
        <translation>
            <numerusform>%1 of %Ln file read</numerusform>
            <numerusform>%1 of %Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s) read in %2 s</source>
        <translation>
            <numerusform>%1 of %Ln file read in %2 s</numerusform>
            <numerusform>%1 of %Ln files read in %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::InceptionArchive</name>
    <message numerus="yes">
        <source>%Ln file(s) that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</source>
        <translation>
            <numerusform>%Ln file that is stored in Java&apos;s own way was left out; the same is usually there as XMI or JSON</numerusform>
            <numerusform>%Ln files that are stored in Java&apos;s own way were left out; the same is usually there as XMI or JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) that are no documents: %1</source>
        <translation>
            <numerusform>%Ln file that is not a document: %1</numerusform>
            <numerusform>%Ln files that are no documents: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::IncomingPreview</name>
    <message numerus="yes">
        <source>… and %Ln more paragraph(s)</source>
        <translation>
            <numerusform>… and %Ln more paragraph</numerusform>
            <numerusform>… and %Ln more paragraphs</numerusform>
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
    <name>Standoff::KeysDialog</name>
    <message numerus="yes">
        <source>All %Ln</source>
        <comment>how many actions</comment>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>Changed %Ln</numerusform>
            <numerusform>Changed %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts %Ln</source>
        <comment>how many keys</comment>
        <translation>
            <numerusform>Conflicts %Ln</numerusform>
            <numerusform>Conflicts %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) of the file are not known to this version.</source>
        <translation>
            <numerusform>%Ln action of the file is not known to this version.</numerusform>
            <numerusform>%Ln actions of the file are not known to this version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Losses</name>
    <message numerus="yes">
        <source>an earlier text with %Ln annotation(s)</source>
        <translation>
            <numerusform>an earlier text with %Ln annotation</numerusform>
            <numerusform>an earlier text with %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the role(s) of %Ln paragraph(s)</source>
        <translation>
            <numerusform>the role of %Ln paragraph</numerusform>
            <numerusform>the roles of %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %Ln file(s) that its annotations were read from</source>
        <translation>
            <numerusform>the %Ln file that its annotations were read from</numerusform>
            <numerusform>the %Ln files that its annotations were read from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::LossesModel</name>
    <message numerus="yes">
        <source>%1 (%Ln time(s))</source>
        <comment>what is lost</comment>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
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
    <name>Standoff::ManyArticlesDialog</name>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>Details of %Ln article</numerusform>
            <numerusform>Details of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::MassFields</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::NamingActions</name>
    <message numerus="yes">
        <source>%Ln name(s) left</source>
        <comment>that are not tagged</comment>
        <translation>
            <numerusform>%Ln name left</numerusform>
            <numerusform>%Ln names left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OccurrencesDialog</name>
    <message numerus="yes">
        <source>Only the first %Ln place(s) are listed.</source>
        <translation>
            <numerusform>Only the first %Ln place is listed.</numerusform>
            <numerusform>Only the first %Ln places are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the article</source>
        <translation>
            <numerusform>%Ln place in the article</numerusform>
            <numerusform>%Ln places in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %Ln place(s)</source>
        <translation>
            <numerusform>&amp;Tag %Ln place</numerusform>
            <numerusform>&amp;Tag %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in all articles</source>
        <translation>
            <numerusform>%Ln place in all articles</numerusform>
            <numerusform>%Ln places in all articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln place(s)…</source>
        <translation>
            <numerusform>Tagging %Ln place…</numerusform>
            <numerusform>Tagging %Ln places…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching; %Ln place(s) so far</source>
        <translation>
            <numerusform>Searching; %Ln place so far</numerusform>
            <numerusform>Searching; %Ln places so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::OpenProject</name>
    <message numerus="yes">
        <source>%Ln annotation(s) have the tag “%1”; choose another tag of the same layer for them</source>
        <translation>
            <numerusform>%Ln annotation has the tag “%1”; choose another tag of the same layer for it</numerusform>
            <numerusform>%Ln annotations have the tag “%1”; choose another tag of the same layer for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more remark(s) were not kept</source>
        <translation>
            <numerusform>%1: %Ln more remark was not kept</numerusform>
            <numerusform>%1: %Ln more remarks were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: “%2”: an earlier text with %Ln annotation(s) was left out: the project has the article, without that text</source>
        <translation>
            <numerusform>%1: “%2”: an earlier text with %Ln annotation was left out: the project has the article, without that text</numerusform>
            <numerusform>%1: “%2”: an earlier text with %Ln annotations was left out: the project has the article, without that text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln articles; import a part of them</source>
        <translation>
            <numerusform>There is more than %Ln article; import a part of them</numerusform>
            <numerusform>There are more than %Ln articles; import a part of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::PaletteModel</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ProblemsPage</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::PubAnnotationReader</name>
    <message numerus="yes">
        <source>%Ln attribute(s) of %1, which is not there</source>
        <translation>
            <numerusform>%Ln attribute of %1, which is not there</numerusform>
            <numerusform>%Ln attributes of %1, which is not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsView</name>
    <message numerus="yes">
        <source>Merge %Ln record(s). Which one is kept?</source>
        <translation>
            <numerusform>Merge %Ln record. Which one is kept?</numerusform>
            <numerusform>Merge %Ln records. Which one is kept?</numerusform>
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
        <source>There are more than %Ln codes</source>
        <translation>
            <numerusform>There is more than %Ln code</numerusform>
            <numerusform>There are more than %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RefiProject</name>
    <message numerus="yes">
        <source>%Ln set(s)</source>
        <translation>
            <numerusform>%Ln set</numerusform>
            <numerusform>%Ln sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that are not of a whole source</source>
        <translation>
            <numerusform>%Ln case that is not of a whole source</numerusform>
            <numerusform>%Ln cases that are not of a whole source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RefiReader</name>
    <message numerus="yes">
        <source>%Ln set(s) of codes</source>
        <translation>
            <numerusform>%Ln set of codes</numerusform>
            <numerusform>%Ln sets of codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) that are no text (%1)</source>
        <translation>
            <numerusform>%Ln source that is not text (%1)</numerusform>
            <numerusform>%Ln sources that are no text (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) that are not between two selections of one text</source>
        <translation>
            <numerusform>%Ln link that is not between two selections of one text</numerusform>
            <numerusform>%Ln links that are not between two selections of one text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) of areas of the pages of “%1”</source>
        <translation>
            <numerusform>%Ln selection of areas of the pages of “%1”</numerusform>
            <numerusform>%Ln selections of areas of the pages of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln selection(s): its text %2: %3</source>
        <comment>a source; a file; why</comment>
        <translation>
            <numerusform>“%1” and %Ln selection: its text %2: %3</numerusform>
            <numerusform>“%1” and %Ln selections: its text %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selection(s) too many</source>
        <translation>
            <numerusform>%Ln selection too many</numerusform>
            <numerusform>%Ln selections too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln occurrence(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which mentions are</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
        <source>%Ln backup(s), %1</source>
        <comment>so many, with so many bytes</comment>
        <translation>
            <numerusform>%Ln backup, %1</numerusform>
            <numerusform>%Ln backups, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::SearchPage</name>
    <message numerus="yes">
        <source>First %Ln hit(s) only</source>
        <translation>
            <numerusform>First hit only</numerusform>
            <numerusform>First %Ln hits only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <comment>in which there are hits</comment>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;g %Ln hit(s)…</source>
        <translation>
            <numerusform>Ta&amp;g %Ln hit…</numerusform>
            <numerusform>Ta&amp;g %Ln hits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) now tagged as “%1”; Undo takes it back.</source>
        <translation>
            <numerusform>%Ln hit now tagged as “%1”; Undo takes it back.</numerusform>
            <numerusform>%Ln hits now tagged as “%1”; Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more article(s)</source>
        <comment>a list of titles</comment>
        <translation>
            <numerusform>%1 and %Ln more article</numerusform>
            <numerusform>%1 and %Ln more articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln hit(s); the list is no longer updated</source>
        <translation>
            <numerusform>Stopped after %Ln hit; the list is no longer updated</numerusform>
            <numerusform>Stopped after %Ln hits; the list is no longer updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagging %Ln hit(s)…</source>
        <translation>
            <numerusform>Tagging %Ln hit…</numerusform>
            <numerusform>Tagging %Ln hits…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::ShortenDialog</name>
    <message numerus="yes">
        <source>%Ln step(s) go, made from %1 to %2.</source>
        <translation>
            <numerusform>%Ln step goes, made from %1 to %2.</numerusform>
            <numerusform>%Ln steps go, made from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) stay.</source>
        <translation>
            <numerusform>%Ln step stays.</numerusform>
            <numerusform>%Ln steps stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of removed articles go with them.</source>
        <translation>
            <numerusform>%Ln text of a removed article goes with them.</numerusform>
            <numerusform>%Ln texts of removed articles go with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::SpacyTraining</name>
    <message numerus="yes">
        <source>%Ln label(s) do not fit %1; the nearest was taken</source>
        <translation>
            <numerusform>%Ln label does not fit %1; the nearest was taken</numerusform>
            <numerusform>%Ln labels do not fit %1; the nearest was taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffReader</name>
    <message numerus="yes">
        <source>The text has %Ln character(s)</source>
        <translation>
            <numerusform>The text has %Ln character</numerusform>
            <numerusform>The text has %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln paragraph(s)</source>
        <translation>
            <numerusform>The text has %Ln paragraph</numerusform>
            <numerusform>The text has %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) left out that an earlier file has</source>
        <translation>
            <numerusform>%1: %Ln value left out that an earlier file has</numerusform>
            <numerusform>%1: %Ln values left out that an earlier file has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StateChip</name>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <comment>a state</comment>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::StatusLine</name>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln character selected</numerusform>
            <numerusform>%Ln characters selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TableReader</name>
    <message numerus="yes">
        <source>There is no text of this document, so its %Ln annotation(s) were left out: give it in a column “article_text”, or as a file of that name beside the table</source>
        <translation>
            <numerusform>There is no text of this document, so its %Ln annotation was left out: give it in a column “article_text”, or as a file of that name beside the table</numerusform>
            <numerusform>There is no text of this document, so its %Ln annotations were left out: give it in a column “article_text”, or as a file of that name beside the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TagChips</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <comment>tags</comment>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Tagging</name>
    <message numerus="yes">
        <source>More is selected than fits on the screen: %Ln letter(s). Tag all of it as “%1”?</source>
        <translation>
            <numerusform>More is selected than fits on the screen: %Ln letter. Tag all of it as “%1”?</numerusform>
            <numerusform>More is selected than fits on the screen: %Ln letters. Tag all of it as “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetEditor</name>
    <message numerus="yes">
        <source>Move its %Ln annotation(s) to:</source>
        <translation>
            <numerusform>Move its %Ln annotation to:</numerusform>
            <numerusform>Move its %Ln annotations to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::TextEditor</name>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <translation>
            <numerusform>%1 of %Ln character</numerusform>
            <numerusform>%1 of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Undoing</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
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
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %Ln annotation(s).</source>
        <translation>
            <numerusform>This changes %Ln annotation.</numerusform>
            <numerusform>This changes %Ln annotations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::Validation</name>
    <message numerus="yes">
        <source>more than %Ln tags are above it</source>
        <translation>
            <numerusform>more than %Ln tags are above it</numerusform>
            <numerusform>more than %Ln tags are above it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is within %Ln or more others</source>
        <translation>
            <numerusform>it is within %Ln or more others</numerusform>
            <numerusform>it is within %Ln or more others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::VerdictCard</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>verdicts</comment>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnoFormat</name>
    <message numerus="yes">
        <source>%Ln more of such places</source>
        <translation>
            <numerusform>%Ln more of such places</numerusform>
            <numerusform>%Ln more of such places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) of no width were put on the tokens where they stand</source>
        <translation>
            <numerusform>%Ln annotation of no width was put on the token where it stands</numerusform>
            <numerusform>%Ln annotations of no width were put on the tokens where they stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::WebAnnotationReader</name>
    <message numerus="yes">
        <source>%Ln annotation(s) were placed by what they quote, which is elsewhere than they say</source>
        <translation>
            <numerusform>%Ln annotation was placed by what it quotes, which is elsewhere than it says</numerusform>
            <numerusform>%Ln annotations were placed by what they quote, which is elsewhere than they say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::XmiReader</name>
    <message numerus="yes">
        <source>%Ln structure(s) with the number of another one, or too many</source>
        <translation>
            <numerusform>%Ln structure with the number of another one, or too many</numerusform>
            <numerusform>%Ln structures with the number of another one, or too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of a list</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) removed: %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that had it, or the first of them</extracomment>
        <translation>
            <numerusform>%Ln tag removed: %1 “%2”</numerusform>
            <numerusform>%Ln tags removed: %1 “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s): %1 “%2”</source>
        <extracomment>%1: the name of a tag, %2: the words that got it, or the first of them. Of one: “Tag: …”</extracomment>
        <translation>
            <numerusform>%Ln tag: %1 “%2”</numerusform>
            <numerusform>%Ln tags: %1 “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import: %Ln article(s)</source>
        <translation>
            <numerusform>Import: %Ln article</numerusform>
            <numerusform>Import: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added</source>
        <translation>
            <numerusform>%Ln article added</numerusform>
            <numerusform>%Ln articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) removed</source>
        <translation>
            <numerusform>%Ln article removed</numerusform>
            <numerusform>%Ln articles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %1 into “%2”, %Ln mention(s) moved</source>
        <extracomment>%1: a list of names in quotation marks, %2: the name of the record that stays</extracomment>
        <translation>
            <numerusform>Merged %1 into “%2”, %Ln mention moved</numerusform>
            <numerusform>Merged %1 into “%2”, %Ln mentions moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln stored count(s) of annotations are not right</source>
        <translation>
            <numerusform>%Ln stored count of annotations is not right</numerusform>
            <numerusform>%Ln stored counts of annotations are not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of articles are not what was stored</source>
        <translation>
            <numerusform>%Ln text of an article is not what was stored</numerusform>
            <numerusform>%Ln texts of articles are not what was stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have the number %1</source>
        <translation>
            <numerusform>%Ln value has the number %1</numerusform>
            <numerusform>%Ln values have the number %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) or note(s) cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</source>
        <translation>
            <numerusform>%Ln text or note cannot be searched as it is; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</numerusform>
            <numerusform>%Ln texts or notes cannot be searched as they are; export the project as JSON and import that into a new one, or restore a backup, “standoff backups” lists them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln name(s) (hard links), and who writes it under one is not known under another; make a copy, and work on that</source>
        <translation>
            <numerusform>This file has one name (hard link), and who writes it under one is not known under another; make a copy, and work on that</numerusform>
            <numerusform>This file has %Ln names (hard links), and who writes it under one is not known under another; make a copy, and work on that</numerusform>
        </translation>
    </message>
</context>
</TS>
