#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""check_tei.py FOLDER SCHEMA: whether the .xml files below a folder are valid TEI, with unique ids,
and whether each pointer into its own document leads somewhere.

Exit status 77: lxml or the schema is missing.
"""
import glob
import os
import sys

try:
    from lxml import etree
except ImportError as error:
    print(error)
    sys.exit(77)
if not os.path.exists(sys.argv[2]):
    print("the schema of TEI is not there")
    sys.exit(77)

ID = "{http://www.w3.org/XML/1998/namespace}id"
schema = etree.RelaxNG(etree.parse(sys.argv[2]))
files = glob.glob(os.path.join(sys.argv[1], "**", "*.xml"), recursive=True)
assert files, "nothing was written"
for path in files:
    document = etree.parse(path)
    assert schema.validate(document), f"{path}: {schema.error_log}"
    ids = [element.get(ID) for element in document.iter() if element.get(ID)]
    assert len(ids) == len(set(ids)), f"{path}: an id is there twice"
    for element in document.iter():
        for name in ("target", "from", "to", "ana", "corresp", "resp", "who", "ref", "next", "prev"):
            for pointer in (element.get(name) or "").split():
                assert pointer[0] != "#" or pointer[1:] in ids, f"{path}: {pointer} leads nowhere"
