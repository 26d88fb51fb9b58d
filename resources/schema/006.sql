-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- What tags and attributions are called in files of other programs; '' where that needs no name of its own.
ALTER TABLE tag ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE attribution ADD COLUMN type TEXT NOT NULL DEFAULT '';

-- Files that came beside a text and say what is marked in it: their bytes are in original.
ALTER TABLE version ADD COLUMN companions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(companions)); -- [{"format", "name", "sha256", "digest"}]

-- Whether a record may leave the project as it is.
ALTER TABLE entity ADD COLUMN disclosure TEXT NOT NULL DEFAULT 'open' CHECK (disclosure IN ('open', 'confidential'));
ALTER TABLE source ADD COLUMN disclosure TEXT NOT NULL DEFAULT 'open' CHECK (disclosure IN ('open', 'confidential'));
ALTER TABLE claim ADD COLUMN disclosure TEXT NOT NULL DEFAULT 'open' CHECK (disclosure IN ('open', 'confidential'));
