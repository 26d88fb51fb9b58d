#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""cas.py FOLDER: looks at each .xmi and .json below the folder with parsers that are not ours: numbers
of structures are unique, references lead somewhere, offsets lie in the text in UTF-16 units, features
are declared, keys of JSON stand in their order. DKPro Cassis reads them too, where it is installed."""

import json
import pathlib
import sys
import xml.etree.ElementTree as ET

XMI = "{http://www.omg.org/XMI}"
TYPES = "{http://uima.apache.org/resourceSpecifier}"
BUILT_IN = {"sofa", "begin", "end", "language", "sofaNum", "sofaID", "mimeType", "sofaString", "elements"}


def units(text):
    return len(text.encode("utf-16-le")) // 2


def covered(text, begin, end):
    return text.encode("utf-16-le")[2 * begin : 2 * end].decode("utf-16-le")


def type_of(tag):
    space, name = tag[1:].split("}")
    return space.removeprefix("http:///").removesuffix(".ecore").replace("/", ".") + "." + name


def check_xmi(path):
    types = {}
    for declared in ET.parse(path.parent / "TypeSystem.xml").iter(TYPES + "typeDescription"):
        features = {
            each.find(TYPES + "name").text: each.find(TYPES + "rangeTypeName").text
            for each in declared.iter(TYPES + "featureDescription")
        }
        types[declared.find(TYPES + "name").text] = features
    root = ET.parse(path).getroot()
    ids = [each.get(XMI + "id") for each in root if each.get(XMI + "id")]
    assert len(ids) == len(set(ids)), "numbers are not unique"
    text = next(each.get("sofaString") for each in root if each.tag.endswith("}Sofa"))
    marks = 0
    for each in root:
        kind = type_of(each.tag)
        if kind.startswith("uima.cas."):
            continue
        assert kind in types or kind.startswith("uima."), f"{kind} is not declared"
        for name, value in each.attrib.items():
            if name.startswith("{") or name in BUILT_IN:
                continue
            assert name in types[kind], f"{kind}:{name} is not declared"
            if types[kind][name] != "uima.cas.String":
                assert set(value.split()) <= set(ids), f"{kind}:{name} leads nowhere"
        if each.get("begin"):
            begin, end = int(each.get("begin")), int(each.get("end"))
            assert 0 <= begin <= end <= units(text)
            covered(text, begin, end)
            marks += 1
    return marks


def check_json(path):
    cas = json.loads(path.read_text("utf-8"))
    assert list(cas) == ["%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"]
    structures = cas["%FEATURE_STRUCTURES"]
    ids = [each["%ID"] for each in structures]
    assert len(ids) == len(set(ids)) and all(id > 0 for id in ids)
    sofa = next(each for each in structures if each["%TYPE"] == "uima.cas.Sofa")
    marks = 0
    for each in structures:
        assert list(each)[:2] == ["%ID", "%TYPE"]
        declared = cas["%TYPES"].get(each["%TYPE"], {})
        for name, value in each.items():
            if name.startswith("%") or name.lstrip("@") in BUILT_IN:
                continue
            assert name.lstrip("@") in declared, f"{each['%TYPE']}:{name} is not declared"
            assert not name.startswith("@") or value in ids
        if "begin" in each:
            assert ids.index(each["@sofa"]) < ids.index(each["%ID"])
            covered(sofa["sofaString"], each["begin"], each["end"])
            marks += 1
    members = cas["%VIEWS"]["_InitialView"]["%MEMBERS"]
    assert set(members) <= set(ids)
    return marks


def check_cassis(path):
    import cassis

    if path.suffix == ".json":
        with open(path, "rb") as file:
            return len(cassis.load_cas_from_json(file).select_all())
    with open(path.parent / "TypeSystem.xml", "rb") as file:
        types = cassis.load_typesystem(file)
    with open(path, "rb") as file:
        return len(cassis.load_cas_from_xmi(file, typesystem=types).select_all())


def main():
    files = sorted(pathlib.Path(sys.argv[1]).rglob("*.xmi")) + sorted(pathlib.Path(sys.argv[1]).rglob("*.json"))
    assert files, "there is nothing to check"
    marks = 0
    for path in files:
        try:
            marks += check_xmi(path) if path.suffix == ".xmi" else check_json(path)
        except (AssertionError, StopIteration, UnicodeError, KeyError) as error:
            sys.exit(f"{path}: {error!r}")
    print(f"{len(files)} files, {marks} annotations are right")
    try:
        import cassis
    except ImportError:
        return
    print(f"cassis: {sum(check_cassis(path) for path in files)} structures")


main()
