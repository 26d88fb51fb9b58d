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
