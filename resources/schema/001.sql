-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: The Standoff authors
--
-- A project. Ids are unique in the whole project, whatever the table, and are never given again.
-- Offsets are Unicode code points of content.text, half-open. Times are UTC, ISO 8601. An unknown
-- text is '', a missing reference NULL.

CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL,
    created TEXT NOT NULL,
    next_id INTEGER NOT NULL,
    revision INTEGER NOT NULL -- counts the changes, undone ones twice
) STRICT;

CREATE TABLE annotator (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The tagset.

CREATE TABLE layer (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('entity', 'claim', 'source', 'cue', 'other')),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    layer INTEGER NOT NULL REFERENCES layer DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    "key" TEXT NOT NULL,
    guideline TEXT NOT NULL,
    position INTEGER NOT NULL,
    attributes TEXT NOT NULL CHECK (json_valid(attributes)), -- [{"name", "values"}]
    record_defaults TEXT NOT NULL CHECK (json_valid(record_defaults)) -- {field: value}
) STRICT;
CREATE INDEX tag_layer ON tag (layer);
CREATE INDEX tag_parent ON tag (parent) WHERE parent IS NOT NULL;

CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- Articles. A text is kept once, by its hash, and outlives its version for the sake of the history.

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('auto', 'ltr', 'rtl')),
    state TEXT NOT NULL CHECK (state IN ('not started', 'in progress', 'done')),
    note TEXT NOT NULL,
    version INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED -- the current one
) STRICT;
CREATE INDEX article_version ON article (version);

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES content (sha256) DEFERRABLE INITIALLY DEFERRED,
    characters INTEGER NOT NULL,
    paragraphs INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    original_sha256 TEXT NOT NULL, -- of original.bytes; '' when they are not kept
    created TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX version_article ON version (article);
CREATE INDEX version_sha256 ON version (sha256);

CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE, -- of the text as UTF-8
    text TEXT NOT NULL
) STRICT;

CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE, -- of the bytes before compression
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL -- the size as four bytes, the highest first, then zlib
) STRICT;

-- A paragraph (a line that is not empty, counted from 0) that is not body text.
CREATE TABLE role_mark (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED,
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    role TEXT NOT NULL CHECK (role IN ('headline', 'byline', 'dateline', 'caption', 'credit',
        'heading', 'body', 'quote', 'list item'))
) STRICT;
CREATE INDEX role_mark_version ON role_mark (version);

-- The registers.

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)), -- [name]
    wikidata TEXT NOT NULL,
    same_as TEXT NOT NULL CHECK (json_valid(same_as)), -- [address]
    note TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    entity INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    role TEXT NOT NULL,
    status TEXT NOT NULL,
    identification TEXT NOT NULL,
    terms TEXT NOT NULL,
    description TEXT NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX source_entity ON source (entity) WHERE entity IS NOT NULL;

CREATE TABLE grade (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    reliability TEXT NOT NULL,
    rationale TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX grade_source ON grade (source);

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    short_text TEXT NOT NULL,
    context TEXT NOT NULL,
    claimant INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    types TEXT NOT NULL CHECK (json_valid(types)), -- [type]
    factuality TEXT NOT NULL,
    public_interest INTEGER NOT NULL CHECK (public_interest BETWEEN -1 AND 4),
    harm INTEGER NOT NULL CHECK (harm BETWEEN -1 AND 4),
    reach INTEGER NOT NULL CHECK (reach BETWEEN -1 AND 4),
    checkability INTEGER NOT NULL CHECK (checkability BETWEEN -1 AND 4),
    state TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX claim_claimant ON claim (claimant) WHERE claimant IS NOT NULL;

CREATE TABLE claim_link (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    from_claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    to_claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    rationale TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX claim_link_from ON claim_link (from_claim);
CREATE INDEX claim_link_to ON claim_link (to_claim);

-- Annotations.

CREATE TABLE annotation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED,
    tag INTEGER NOT NULL REFERENCES tag DEFERRABLE INITIALLY DEFERRED,
    entity INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
    claim INTEGER REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    attributes TEXT NOT NULL CHECK (json_valid(attributes)), -- {name: value}
    note TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('manual', 'imported', 'suggested')),
    status TEXT NOT NULL CHECK (status IN ('accepted', 'proposed', 'rejected')),
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    CHECK ((entity IS NOT NULL) + (claim IS NOT NULL) + (source IS NOT NULL) <= 1)
) STRICT;
CREATE INDEX annotation_version ON annotation (version);
CREATE INDEX annotation_tag ON annotation (tag);
CREATE INDEX annotation_entity ON annotation (entity) WHERE entity IS NOT NULL;
CREATE INDEX annotation_claim ON annotation (claim) WHERE claim IS NOT NULL;
CREATE INDEX annotation_source ON annotation (source) WHERE source IS NOT NULL;

CREATE TABLE annotation_fragments (
    owner INTEGER NOT NULL REFERENCES annotation ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "begin"),
    text TEXT NOT NULL, -- what stands there
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    version INTEGER REFERENCES version DEFERRABLE INITIALLY DEFERRED,
    from_annotation INTEGER REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    to_annotation INTEGER REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    from_entity INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
    to_entity INTEGER REFERENCES entity DEFERRABLE INITIALLY DEFERRED,
    from_source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    to_source INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX relation_version ON relation (version) WHERE version IS NOT NULL;
CREATE INDEX relation_from_annotation ON relation (from_annotation)
    WHERE from_annotation IS NOT NULL;
CREATE INDEX relation_to_annotation ON relation (to_annotation) WHERE to_annotation IS NOT NULL;
CREATE INDEX relation_from_entity ON relation (from_entity) WHERE from_entity IS NOT NULL;
CREATE INDEX relation_to_entity ON relation (to_entity) WHERE to_entity IS NOT NULL;
CREATE INDEX relation_from_source ON relation (from_source) WHERE from_source IS NOT NULL;
CREATE INDEX relation_to_source ON relation (to_source) WHERE to_source IS NOT NULL;

CREATE TABLE attribution (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL REFERENCES version DEFERRABLE INITIALLY DEFERRED,
    cue INTEGER REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES attribution DEFERRABLE INITIALLY DEFERRED,
    form TEXT NOT NULL,
    attitude TEXT NOT NULL,
    polarity TEXT NOT NULL,
    determinacy TEXT NOT NULL,
    channel TEXT NOT NULL,
    note TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX attribution_version ON attribution (version);
CREATE INDEX attribution_cue ON attribution (cue) WHERE cue IS NOT NULL;
CREATE INDEX attribution_parent ON attribution (parent) WHERE parent IS NOT NULL;

CREATE TABLE attribution_sources (
    owner INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_sources_value ON attribution_sources (value);

CREATE TABLE attribution_records (
    owner INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_records_value ON attribution_records (value);

CREATE TABLE attribution_contents (
    owner INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    value INTEGER NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_contents_value ON attribution_contents (value);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    answer_type TEXT NOT NULL,
    medium TEXT NOT NULL,
    bearing TEXT NOT NULL,
    address TEXT NOT NULL,
    archived TEXT NOT NULL,
    published TEXT NOT NULL,
    accessed TEXT NOT NULL,
    annotation INTEGER REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_annotation ON evidence (annotation) WHERE annotation IS NOT NULL;

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    claim INTEGER NOT NULL REFERENCES claim DEFERRABLE INITIALLY DEFERRED,
    conclusion TEXT NOT NULL,
    rating TEXT NOT NULL,
    rating_value INTEGER NOT NULL,
    rating_worst INTEGER NOT NULL,
    rating_best INTEGER NOT NULL,
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 0 AND 6),
    confidence TEXT NOT NULL,
    justification TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    supersedes INTEGER REFERENCES verdict DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX verdict_claim ON verdict (claim);
CREATE INDEX verdict_supersedes ON verdict (supersedes) WHERE supersedes IS NOT NULL;

-- How many annotations a version, a tag or a record has; derived, kept with each change.
CREATE TABLE tally (
    subject INTEGER PRIMARY KEY,
    annotations INTEGER NOT NULL CHECK (annotations > 0)
) STRICT;

-- The history. What can be undone is 'done', what can be redone 'undone'; an undone change is
-- 'abandoned' when something else was done instead. What is 'permanent' cannot be undone.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    annotator INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    verb TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('done', 'undone', 'abandoned', 'permanent')),
    undone_at TEXT NOT NULL,
    undone_by INTEGER REFERENCES annotator DEFERRABLE INITIALLY DEFERRED,
    -- {table: [{"before": row, "after": row}], "uuids": {id: uuid of what the rows refer to}}
    changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
CREATE INDEX change_status ON change (status, id);

-- Full-text indexes, kept by the program in the same transaction. The row ids are those of versions,
-- and of whatever has a note or a name.
CREATE VIRTUAL TABLE article_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE note_search USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
