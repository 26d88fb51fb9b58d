-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- More of what an article says of itself, and words that people give it.
ALTER TABLE article ADD COLUMN updated TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN labels TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(labels)); -- [word]
