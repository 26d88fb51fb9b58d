#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""gate.py FOLDER: reads documents of GATE as GATE does, whose reader is strict about order and
ids, and checks that ids of nodes are offsets in UTF-16 units, which programs take them for."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def features(element, first):
    for feature in list(element)[first:]:
        assert feature.tag == "Feature", feature.tag
        assert [child.tag for child in feature] == ["Name", "Value"]
        assert all(child.get("className") == "java.lang.String" for child in feature)


annotations = relations = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.xml")):
    root = ElementTree.parse(path).getroot()
    assert root.tag == "GateDocument" and root.get("version") == "3"
    tags = [child.tag for child in root]
    assert tags[:2] == ["GateDocumentFeatures", "TextWithNodes"], tags
    assert tags[2:] == sorted(tags[2:]), tags
    features(root[0], 0)
    text = root[1].text or ""
    nodes = set()
    for node in root[1]:
        assert node.tag == "Node" and int(node.get("id")) == units(text), (node.get("id"), text)
        nodes.add(node.get("id"))
        text += node.tail or ""
    ids = set()
    for each in root[2:]:
        for child in each:
            number = int(child.get("Id"))
            assert number not in ids and child.get("Type")
            ids.add(number)
            if each.tag == "AnnotationSet":
                assert child.get("StartNode") in nodes and child.get("EndNode") in nodes
                features(child, 0)
                annotations += 1
            else:
                assert {int(member) for member in child.get("Members").split(";")} <= ids
                assert child[0].tag == "UserData"
                features(child, 1)
                relations += 1
print(f"{annotations} annotations, {relations} relations")
