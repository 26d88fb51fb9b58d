#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""bioc.py FILE: reads a collection of BioC as its specification says, and checks that each
annotation's text stands where its locations say, and that relations refer to annotations."""
import json
import sys
import xml.etree.ElementTree as ElementTree


def from_xml(path):
    for document in ElementTree.parse(path).getroot().iter("document"):
        passages = [(int(p.findtext("offset")), p.findtext("text") or "")
                    for p in document.iter("passage")]
        annotations = [(a.get("id"), a.findtext("text"),
                        [(int(l.get("offset")), int(l.get("length"))) for l in a.iter("location")])
                       for a in document.iter("annotation")]
        refs = [n.get("refid") for r in document.iter("relation") for n in r.iter("node")]
        yield passages, annotations, refs


def from_json(path):
    with open(path, encoding="utf-8", newline="") as file:
        collection = json.load(file)
    for document in collection["documents"]:
        passages = [(p["offset"], p["text"]) for p in document["passages"]]
        listed = [a for part in document["passages"] + [document] for a in part["annotations"]]
        annotations = [(a["id"], a["text"], [(l["offset"], l["length"]) for l in a["locations"]])
                       for a in listed]
        refs = [n["refid"] for part in document["passages"] + [document]
                for r in part["relations"] for n in r["nodes"]]
        yield passages, annotations, refs


count = 0
for passages, annotations, refs in (from_xml if sys.argv[1].endswith(".xml")
                                    else from_json)(sys.argv[1]):
    text = ""
    for offset, part in passages:
        text += "\n" * (offset - len(text)) + part
    for name, quoted, locations in annotations:
        there = " ".join(text[o:o + n] for o, n in locations)
        if there != quoted:
            sys.exit(f"{name}: {there!r} is not {quoted!r}")
        count += 1
    missing = set(refs) - {name for name, _, _ in annotations}
    if missing:
        sys.exit(f"no annotations {missing}")
print(count, "annotations")
