#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""refi_schema.py XSD FILE: whether a .qdpx or a .qdc is as its schema wants it, by libxml2; that every
reference leads to something; and that a .qdpx has the texts that it names. 77: lxml is not there."""

import io
import sys
import zipfile

try:
    from lxml import etree
except ImportError:
    sys.exit(77)

schema = etree.XMLSchema(etree.parse(sys.argv[1]))
path = sys.argv[2]
if path.endswith('.qdpx'):
    archive = zipfile.ZipFile(path)
    names = set(archive.namelist())
    document = etree.parse(io.BytesIO(archive.read('project.qde')))
else:
    names = set()
    document = etree.parse(path)
if not schema.validate(document):
    sys.exit(str(schema.error_log))
guids = [element.get('guid') for element in document.iter() if element.get('guid')]
members = [e.get('guid') for e in document.iter('{*}MemberCode') if e.get('guid')]
for guid in set(guids):
    if guids.count(guid) - members.count(guid) > 1:
        sys.exit(f'{guid} is the identity of several')
for element in document.iter():
    for name in ('targetGUID', 'originGUID', 'creatingUser'):
        target = element.get(name)
        if target and target not in guids:
            sys.exit(f'{element.tag}: {name} {target} is of nothing')
    text = element.get('plainTextPath')
    if text and 'sources/' + text.removeprefix('internal://') not in names:
        sys.exit(f'{text} is not in the archive')
