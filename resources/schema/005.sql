-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- Where a text came from pages: for each page the first paragraph, from 0, that begins on it or behind it.
ALTER TABLE version ADD COLUMN pages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pages)); -- [paragraph]
