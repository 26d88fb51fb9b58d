# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Reads ClaimReview files with a JSON-LD processor and rdflib, and checks them against our schema and, where they are at
hand, the shapes of schema.org: check_claimreview.py FOLDER SOURCE"""

import json
import pathlib
import sys

import jsonschema
import rdflib
from pyld import jsonld
from rdflib import RDF, Literal, Namespace
from rdflib.collection import Collection

SCHEMA = Namespace("http://schema.org/")
SH = Namespace("http://www.w3.org/ns/shacl#")
SHAPE = "http://schema.org/validation#ValidSchema"
# What schema.org calls a data type is a literal in JSON-LD (or an IRI, for addresses).
DATA_TYPES = {SHAPE + name for name in ("Text", "URL", "Number", "Integer", "Date", "DateTime", "Time", "Boolean")}
# Of the context at https://schema.org, what reviews use.
CONTEXT = {"@vocab": str(SCHEMA), **{name: {"@type": "@id"} for name in ("url", "sameAs", "archivedAt", "contentUrl")}}


def context(address, options=None):
    assert address.rstrip("/") == "https://schema.org", "no other context is used: " + address
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": CONTEXT}}


def allowed(shapes, constraint):
    """The shapes of which a value must have one: sh:node, or those in sh:or."""
    nodes = list(shapes.objects(constraint, SH.node))
    for group in shapes.objects(constraint, SH["or"]):
        for each in Collection(shapes, group):
            nodes += shapes.objects(each, SH.node)
    return nodes


def wrong(shapes, graph, node, shape, seen=()):
    """What of a node does not have the shape, in words; "" when all has."""
    if isinstance(node, Literal):
        return "" if str(shape) in DATA_TYPES else f"“{node}” is a literal where {shape} is wanted"
    if (node, shape) in seen:
        return ""
    for constraint in shapes.objects(shape, SH.property):
        path = shapes.value(constraint, SH.path)
        for value in graph.objects(node, path):
            said = [wrong(shapes, graph, value, each, (*seen, (node, shape))) for each in allowed(shapes, constraint)]
            if said and all(said):
                return f"{path}: {said[0]}"
    return ""


folder, source = map(pathlib.Path, sys.argv[1:3])
schema = json.loads((source / "tests/formats/claimreview.schema.json").read_text(encoding="utf-8"))
files = sorted(folder.glob("*.jsonld"))
assert files, "there are no files"
graph = rdflib.Graph()
for file in files:
    review = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.validate(review, schema)
    expanded = jsonld.expand(review, {"documentLoader": context})
    assert len(expanded) == 1 and expanded[0]["@type"] == [str(SCHEMA.ClaimReview)], expanded
    graph.parse(data=json.dumps(expanded), format="json-ld")
reviews = list(graph.subjects(RDF.type, SCHEMA.ClaimReview))
assert len(reviews) == len(files), "rdflib finds all of them"
for review in reviews:
    item = graph.value(review, SCHEMA.itemReviewed)
    assert graph.value(item, RDF.type) == SCHEMA.Claim
    assert graph.value(graph.value(review, SCHEMA.reviewRating), SCHEMA.alternateName)

path = source.parent / "shared/corpora/claimreview/schemaorg-shapes.shacl"
if not path.exists():
    print("the shapes of schema.org are not at hand; all else was checked")
    sys.exit(77)
shapes = rdflib.Graph().parse(path, format="turtle")
checked = 0
for node, kind in graph.subject_objects(RDF.type):
    for shape in shapes.subjects(SH.targetClass, kind):
        said = wrong(shapes, graph, node, shape)
        assert not said, f"{kind}: {said}"
        checked += 1
assert checked >= 5, "the shapes know what reviews consist of"
