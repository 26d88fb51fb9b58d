-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- How one project is worked on: choices that hold for all of it, and problems that are to stay.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE waiver (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    "check" TEXT NOT NULL,
    problem TEXT NOT NULL, -- its identity; it names values by their UUID
    reason TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;

-- Search. The full-text indexes have columns, and hold words as the program cuts them (SearchWords):
-- without case and diacritics, one space between two, characters of scripts without spaces one by
-- one; so "ascii" only parts at the spaces. Kept and filled by the program, in the same transaction.
-- The row ids of article_search and text_search are those of articles, whose current version is
-- indexed; those of note_search are of whatever has a note.
DROP TABLE article_search;
DROP TABLE note_search;
CREATE VIRTUAL TABLE article_search USING fts5 (
    title, byline, publisher, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE text_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
CREATE VIRTUAL TABLE note_search USING fts5 (
    note, content = '', contentless_delete = 1, tokenize = 'ascii'
);
