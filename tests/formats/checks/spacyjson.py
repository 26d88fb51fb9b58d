# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""spacyjson.py FILE: spaCy makes documents of the lines of FILE, and their texts and spans are those
of the file. Ends with 77 where spaCy is not installed."""
import json
import sys

try:
    import spacy
    from spacy.tokens import Doc
except ImportError:
    sys.exit(77)

vocabulary = spacy.blank("en").vocab
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    doc = Doc(vocabulary).from_json(record, validate=True)
    assert doc.text == record["text"], (doc.text, record["text"])
    wanted = [(e["start"], e["end"], e["label"]) for e in record["ents"]]
    assert [(e.start_char, e.end_char, e.label_) for e in doc.ents] == wanted
    for name, group in record["spans"].items():
        wanted = [(s["start"], s["end"], s["label"]) for s in group]
        assert [(s.start_char, s.end_char, s.label_) for s in doc.spans[name]] == wanted
