#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""check_webannotation.py FOLDER [SHARED]: reads Web Annotations with programs that we did not write.

Expands them as JSON-LD with pyld and rdflib, looks whether each quote stands at its position in the
text beside, and runs the W3C's own assertions where they are at hand (SHARED/tools). Exit status 77:
a module, or the W3C's context, is missing.
"""
import glob
import json
import os
import subprocess
import sys

try:
    import rdflib
    from pyld import jsonld
except ImportError as error:
    print(error)
    sys.exit(77)

folder = sys.argv[1]
shared = sys.argv[2] if len(sys.argv) > 2 else ""
context = os.path.join(shared, "corpora", "w3c", "anno.jsonld")
if not os.path.exists(context):
    print("the context of the W3C is not there")
    sys.exit(77)
with open(context, encoding="utf-8") as file:
    ANNO = json.load(file)
OA = "http://www.w3.org/ns/oa#"


def load(url, options=None):
    assert url == "http://www.w3.org/ns/anno.jsonld", url
    return {"contextUrl": None, "documentUrl": url, "document": ANNO, "contentType": "application/ld+json"}


jsonld.set_document_loader(load)
files = sorted(glob.glob(os.path.join(folder, "*.jsonld")))
assert files, "nothing was written"
for path in files:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    base = "file://" + path
    page = document.get("first", document)
    items = page["items"]
    quads = jsonld.to_rdf(document, {"base": base})["@default"]
    typed = [q for q in quads if q["predicate"]["value"].endswith("#type") and q["object"]["value"] == OA + "Annotation"]
    assert len(typed) == len(items), (path, len(typed), len(items))
    inlined = dict(document)
    inlined["@context"] = [ANNO["@context"], document["@context"][1]]
    graph = rdflib.Graph().parse(data=json.dumps(inlined), format="json-ld", publicID=base)
    found = set(graph.subjects(rdflib.RDF.type, rdflib.URIRef(OA + "Annotation")))
    assert len(found) == len(items), (path, len(found), len(items))
    for item in items:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            if isinstance(target, str):
                continue
            with open(os.path.join(folder, target["source"]), encoding="utf-8", newline="") as file:
                text = file.read()
            quote, position = target["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == quote["exact"], (item["id"], text[start:end], quote)
            assert text[:start].endswith(quote["prefix"]) and text[end:].startswith(quote["suffix"])
    musts = os.path.join(shared, "tools", "w3c_musts.py")
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        continue
    if os.path.exists(musts):
        singles = []
        for number, item in enumerate(items):
            single = os.path.join(folder, f"single{number}.json")
            with open(single, "w", encoding="utf-8") as file:
                json.dump({"@context": document["@context"], **item}, file)
            singles.append(single)
        run = subprocess.run([sys.executable, musts, path, *singles], capture_output=True, text=True)
        assert run.returncode == 0, run.stdout + run.stderr
        for single in singles:
            os.remove(single)
