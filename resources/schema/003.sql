-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- A step of the history that is too much to be in memory as a whole, such as an import: what is marked in
-- the versions that it makes is not in "changes" of its row but here, in pieces, in the order in which
-- they were made. "changes" has, as "unlisted", how many annotations they have of each version, tag
-- and record: {id: number}.
CREATE TABLE change_part (
    owner INTEGER NOT NULL REFERENCES change DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, -- from 0
    changes TEXT NOT NULL CHECK (json_valid(changes)),
    PRIMARY KEY (owner, position)
) STRICT;
