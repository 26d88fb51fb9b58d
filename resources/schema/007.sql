-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors

-- What a person said is no name in an article, so that it is not proposed there again.
ALTER TABLE article ADD COLUMN not_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(not_names)); -- [word]
