<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the encoding is not sure: read as %2; could be %3; --encoding chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: article %2 has this text already; not added (--again adds it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an earlier file has the same text; not added (--again adds it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads articles into the project, all in one step. What cannot be read is told, and the others are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project, which exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to read: plain text or Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in this encoding, such as windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a text that the project has already once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled; nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what the subcommand does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one JSON document; offsets are code points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the changes; else STANDOFF_ANNOTATOR, else the account&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; see “standoff %1 --help”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS WRONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every page of the project, every reference, the hash of every text, and whether each annotation&apos;s text stands in its article where it says. The exit status is 1 when something is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new PROJECT [--tagset FILE]</source>
        <extracomment>The words in capitals stand for what a person gives.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add PROJECT ARTICLE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read articles into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import PROJECT --format F PATH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read annotated documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export PROJECT --format F --to PATH [--article ID…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write annotated documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formats [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what can be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info PROJECT [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles, tags, records, counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list PROJECT annotations|articles|entities|claims|sources [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check PROJECT [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity and anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standoff [PROJECT | ARTICLE…]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“standoff SUBCOMMAND --help” tells more. The exit status is 0 when it is done, 1 when it failed, 2 for wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such subcommand; see “standoff --help”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output: it cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is what is being done: &quot;exporting&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not carried: %2</source>
        <extracomment>%1 is the file, and what in it; %2 what of that a format cannot carry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes annotated documents. What the format cannot carry is told, item by item. What is written appears whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write; see “standoff formats”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write, or the folder to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this article; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of an article is a number; see “standoff list”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format “%1”, but these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what can be read and written: formats of annotated documents (“import” and “export”), and kinds of articles (“add”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRITTEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads annotated documents into the project, all in one step or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or folders where the format is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are; see “standoff formats”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format “%1” can be written, but not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANNOTATIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how much there is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be listed, but these: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARAGRAPHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHARACTERS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MENTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIKIDATA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALIASES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAIMANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDENTIFICATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFFILIATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project: a file that holds everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; there must be none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the tags from this file, instead of those of news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Text</source>
        <comment>annotation.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>annotation.tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention of</source>
        <comment>annotation.record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>annotation.stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>annotation.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>annotation.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <comment>entity.aliases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikidata</source>
        <comment>entity.wikidata</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <comment>entity.same_as</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>entity.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>source.label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <comment>source.entity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>source.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>source.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <comment>source.terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <comment>source.description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <comment>source.reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>source.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>claim.text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <comment>claim.short_text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <comment>claim.context</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <comment>claim.claimant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>claim.date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <comment>claim.place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factuality</source>
        <comment>claim.factuality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest</source>
        <comment>claim.public_interest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <comment>claim.harm</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>claim.reach</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkability</source>
        <comment>claim.checkability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>claim.note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>tag.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>tag.key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>tag.color</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>tag.parent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guideline</source>
        <comment>tag.guideline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <comment>tag.attributes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>layer.name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be written, but not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was written or read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file; choose the name of a file that may be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>an object is expected for a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of “%1” is not valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>some bytes are not valid %1 and were replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding “%1” is not known; UTF-8 and windows-1252 are examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date “%1” is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) of HTML left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n HTML tag(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the Markdown cannot be read; there may be too little memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) replaced by �, the first in line %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n half character(s) (lone surrogates) replaced by �, the first in line %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control character(s) kept, the first in line %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a text file; save the article as text or Markdown first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTexts</name>
    <message>
        <source>the terms of “%1” are not a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a layer has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a tagset of Standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer Standoff made this tagset; update to load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change role of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink from record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff</name>
    <message>
        <source>there is no text in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; choose the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a project, not an article; open it as a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large (%1); articles of up to %2 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::AnnotationForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>tag and its layer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleDialog</name>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2024-06-20, or as much as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the language, such as en, ko or ar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dire&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · %2 characters · %3 paragraphs · %4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2024-06-20, 2024-06 or 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// or the like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlePainter</name>
    <message>
        <source>C%1</source>
        <comment>number of a claim, in the margin</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to read and annotate it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>of the work on an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <comment>how often an article is annotated</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>publisher and date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ArticlesPanel</name>
    <message>
        <source>Filter articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only articles with these words in title, byline or publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet.

Drop files here, or choose Article ▸ Add articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::BratDocument</name>
    <message>
        <source>%1:%2: %3</source>
        <comment>file, line, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as the rest of the text in the line before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a line of brat; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be understood; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::BratFormat</name>
    <message>
        <source>%1 exists already; choose a new or an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be made; is the folder above it writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no text for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are no annotations for it; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the record all but its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation: it is on nothing but line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line break at the annotation&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribution without annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sources of the register in the attribution</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>who made each annotation, when and how, and its identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag&apos;s guideline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what new records of the tag start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the roles of %n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::BratReader</name>
    <message>
        <source>there is no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no part of an attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no trigger; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes are for annotations and events; that of %1 was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 already; it was left so</source>
        <comment>an attribute&apos;s name, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note on %1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file has no text; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the offsets were taken %2, which fits the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for something else already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not within the text; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at these offsets stands “%1”, not “%2”; the offsets were believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference to %1 is not for an entity; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::BratText</name>
    <message>
        <source>the text is not valid UTF-8; what is wrong was replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL characters in the text were replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in UTF-16 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with CR LF as one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in UTF-16 units, with CR LF as one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the byte order mark, with CR LF as one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in UTF-16 units, without the byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in UTF-16 units, without the byte order mark, with CR LF as one character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ChecksEditor</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ColorEditor</name>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::CsvFormat</name>
    <message>
        <source>CSV, one row an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel, one row an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts of the articles, and the roles of paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of tags and records all but the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation to an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an attribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::EncodingDialog</name>
    <message>
        <source>Which encoding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say how its letters are encoded. Choose the encoding in which the text reads well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that this format cannot carry:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article, what is lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>article, item, what is lost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::Losses</name>
    <message>
        <source>%1 – %2</source>
        <comment>two records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words that fields of records may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grade of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link between claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation between records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence for or against the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict on the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>an earlier text with %n annotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the article: %1</source>
        <comment>a list of fields</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::MainWindow</name>
    <message>
        <source>The text of “%1” is in the project already, as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed. Undo brings them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, any file of the folder (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotated articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagset (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standoff projects (*.standoff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read annotated articles in another program&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotated articles for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of the project as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back, also one of an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your na&amp;me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that is written beside your marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article from &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the copied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, publisher, date, address, state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role of the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected articles out of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one character back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one character on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit tagset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, their colours, keys and guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load tagset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the tags of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save tagset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tags to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the arti&amp;cle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Standoff %1&lt;/h3&gt;&lt;p&gt;A workbench for reading the news closely: who is named, what is claimed, and on whose word.&lt;/p&gt;&lt;p&gt;GPL, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read for now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reading only) – Standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Standoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it is written beside what you mark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working as “%1”. Choose Edit ▸ Your name to change that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsModel</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::MentionsView</name>
    <message>
        <source>Split Off as a New Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected mentions those of a new record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::RecordEditor</name>
    <message>
        <source>none</source>
        <comment>record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – choose another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::RecordForm</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::RecordPicker</name>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsModel</name>
    <message>
        <source>Not known yet</source>
        <comment>group of records whose type, state or affiliation is unknown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::RecordsView</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n record(s) into:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standoff::RegisterPage</name>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the records that have this in their name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No record has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags for this yet. Add one to the tagset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article and click a tag above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a name in the article and press %1 to mark it as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is claimed in the article and press %1 to mark it as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whoever is quoted in the article and press %1 to mark it as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::Session</name>
    <message>
        <source>there is no such annotation in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text to tag; select some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation cannot be without text; delete it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record is in another register than the annotation&apos;s tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project already; what is new in it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict is not edited; make one that supersedes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record cannot be merged with itself or with none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only mentions of one record can be split off from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are all of the record&apos;s mentions; there is nothing to split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no article %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another program changed the project. It was loaded again, and the last step was not made; look, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of a tag is one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a tag “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is that of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag cannot stand below itself or in another layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have the tag “%1”; choose a tag of the same layer to take them over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a layer needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a layer “%1” already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::SidePanel</name>
    <message>
        <source>Entities %1</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims %1</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources %1</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffFormat</name>
    <message>
        <source>is evidence for a claim, in an article that is not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standoff JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::StandoffReader</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2: this is not valid JSON; nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number is too large; nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not a project in Standoff JSON: “standoff” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: the file has no value with this UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values were left out, an earlier file has them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not known and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the format is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was written by a newer Standoff (format %1, known is %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values have this UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was named as a %1 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation is between two entities, or two sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current version is not among the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text has no carriage returns and no NUL characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was changed: its SHA-256 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes were changed: their SHA-256 is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paragraph has one role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation is of one record at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragments lie in the text, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1–%2 stands “%3”, not “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation of this version is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::StatusLine</name>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¶ %1 · character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Annotator: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagChip</name>
    <message>
        <source>%1, key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selection as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;%1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;%2&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagChips</name>
    <message>
        <source>Tag the Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagForm</name>
    <message>
        <source>form: name | nominal | pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One attribute a line: its name, a colon, and the values that it may have, with | between them. Without values any text will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>parent of a tag</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::Tagging</name>
    <message>
        <source>Open an article first, then mark words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag it as “%1” too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on an annotation to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on an annotation to move its boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagsModel</name>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetEditor</name>
    <message>
        <source>Tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip and key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag to this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a layer of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tag up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the tag down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the tags of a tagset file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tagset to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give its %n annotation(s) to:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load Tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagsets (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::TagsetTree</name>
    <message>
        <source>Layers and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>on the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standoff::Windows</name>
    <message>
        <source>Sample</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file does not hold what was to be changed (table %1); run “standoff check”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is open for reading only: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: annotation %2 has no place in its article; restore the project from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such version of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text of article %2 is damaged: it does not have the hash that it was stored with; restore the project from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: annotation %2 lies outside of its article; restore the project from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it open for writing: process %2 on %3, since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is a file of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project could not be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you may not read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it cannot be opened, or is damaged (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an older Standoff made it, and it cannot be brought up to date now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project is damaged (it does not say what it is); restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the step was not written, the disk is full or fails (%2). What was saved before is safe; free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no backup could be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds half a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is damaged or not a Standoff project (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is empty; make a project with “new”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is a database of another program, not a Standoff project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a newer Standoff made it (schema %2, this one knows %3); update Standoff to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project is damaged (%2); restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the project is damaged (table %2 refers to what is not there); restore it from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its tables are not those of a Standoff project; it was changed by another program, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation %1 keeps the text “%2”, but its article has “%3” there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stored count(s) of annotations are not right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>person</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>entity.type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journalist</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unspecified group</source>
        <comment>source.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>government</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corporate</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngo</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>academic</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>individual</source>
        <comment>source.affiliation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision-maker</source>
        <comment>source.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant</source>
        <comment>source.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representative</source>
        <comment>source.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informational</source>
        <comment>source.role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <comment>source.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <comment>source.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonym</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collective</source>
        <comment>source.identification</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on record</source>
        <comment>source.terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background</source>
        <comment>source.terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep background</source>
        <comment>source.terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off record</source>
        <comment>source.terms</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>grade.reliability</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <comment>attribution.form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>attribution.form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>attribution.form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan quotation</source>
        <comment>attribution.form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assertion</source>
        <comment>attribution.attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belief</source>
        <comment>attribution.attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <comment>attribution.attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eventuality</source>
        <comment>attribution.attitude</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <comment>attribution.polarity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <comment>attribution.polarity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>determinate</source>
        <comment>attribution.determinacy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indeterminate</source>
        <comment>attribution.determinacy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press report</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published work</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public speech</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private communication</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social post</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote or poll</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lawsuit</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal, order or law</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrative</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct observation</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined comment</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>attribution.channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event or property</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote verification</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causal</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law or rule</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal experience</source>
        <comment>claim.types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not factual</source>
        <comment>claim.factuality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unimportant factual</source>
        <comment>claim.factuality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-worthy factual</source>
        <comment>claim.factuality</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotted</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>researching</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retracted</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>claim.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <comment>annotation.stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deny</source>
        <comment>annotation.stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <comment>annotation.stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <comment>annotation.stance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entails</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refines</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity differs</source>
        <comment>claim_link.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extractive</source>
        <comment>evidence.answer_type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstractive</source>
        <comment>evidence.answer_type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>evidence.answer_type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswerable</source>
        <comment>evidence.answer_type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web text</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>evidence.medium</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <comment>evidence.bearing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>evidence.bearing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <comment>evidence.bearing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict.conclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict.conclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict.conclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicting evidence or cherry-picking</source>
        <comment>verdict.conclusion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <comment>verdict.confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>verdict.confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <comment>verdict.confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>annotation.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>annotation.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>annotation.status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <comment>article.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>article.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>article.state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>layer.kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
