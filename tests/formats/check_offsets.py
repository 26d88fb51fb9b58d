# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Reads one project as JSON, brat and CSV with Python's own means, and checks that all offsets
mean the same text: check_offsets.py PROJECT.json BRAT-FOLDER TABLE.csv SCHEMA.json"""

import csv
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import jsonschema

GAPS = "\n\t\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def pieces(text, ranges):
    """The fragments as brat has to have them: cut at all that ends a line."""
    result = []
    for begin, end in ranges:
        for place in range(begin, end):
            if text[place] in GAPS:
                continue
            if result and result[-1][1] == place:
                result[-1][1] = place + 1
            else:
                result.append([place, place + 1])
    return tuple(tuple(piece) for piece in result)


def read_json(path, schema):
    project = json.loads(pathlib.Path(path).read_bytes())
    jsonschema.validate(project, json.loads(pathlib.Path(schema).read_bytes()))
    texts, annotations = {}, {}
    for article in project["articles"]:
        version = next(v for v in article["versions"] if v["uuid"] == article["version"])
        texts[article["uuid"]] = version["text"]
        assert version["characters"] == len(version["text"])
        for annotation in version["annotations"]:
            ranges = [(f["begin"], f["end"]) for f in annotation["fragments"]]
            for (begin, end), fragment in zip(ranges, annotation["fragments"]):
                assert version["text"][begin:end] == fragment["text"], annotation
            annotations[annotation["uuid"]] = (article["uuid"], ranges)
    return texts, annotations


def read_brat(folder):
    """For each text the set of its ranges, as brat's own reader takes the lines apart."""
    found = {}
    for path in pathlib.Path(folder).glob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        lines = path.with_suffix(".ann").read_bytes().decode("utf-8").splitlines()
        ranges = []
        for line in lines:
            assert line[0] in "TAENR#" and "\t" in line, line
            if line[0] != "T":
                continue
            _, body, covered = line.split("\t", 2)
            spans = [tuple(map(int, s.split())) for s in body.split(" ", 1)[1].split(";")]
            for (_, end), (begin, _) in zip(spans, spans[1:]):
                assert end < begin, line
            assert " ".join(text[b:e] for b, e in spans) == covered, line
            ranges.append(tuple(spans))
        found[text] = ranges
    return found


def read_csv(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for name, value in row.items():
            assert not value.startswith(("=", "+", "-", "@", "\t", "\r")), (name, value)
            row[name] = value[1:] if value.startswith("'") else value
    return rows


def read_sqlite(path):
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "table.db"
        subprocess.run(["sqlite3", database, f".import --csv '{path}' t"], check=True)
        connection = sqlite3.connect(database)
        rows = connection.execute("SELECT annotation, text FROM t").fetchall()
        connection.close()
    return {uuid: text[1:] if text.startswith("'") else text for uuid, text in rows}


def main(json_path, brat_folder, csv_path, schema):
    texts, annotations = read_json(json_path, schema)
    assert annotations

    brat = read_brat(brat_folder)
    assert sorted(brat) == sorted(texts.values())
    for article, text in texts.items():
        # What is on nothing but line breaks cannot be in brat.
        wanted = {pieces(text, r) for a, r in annotations.values() if a == article} - {()}
        assert set(brat[text]) == wanted, (set(brat[text]) ^ wanted, text)

    rows = read_csv(csv_path)
    by_sqlite = read_sqlite(csv_path)
    assert sorted(row["annotation"] for row in rows) == sorted(annotations) == sorted(by_sqlite)
    for row in rows:
        article, ranges = annotations[row["annotation"]]
        assert row["article_id"] == article and row["unit"] == "codepoint"
        assert row["fragments"] == ";".join(f"{b}-{e}" for b, e in ranges)
        assert (int(row["begin"]), int(row["end"])) == (ranges[0][0], ranges[-1][1])
        covered = " … ".join(texts[article][b:e] for b, e in ranges)
        assert row["text"] == covered, (row["text"], covered)
        assert by_sqlite[row["annotation"]] == covered
        assert not row["attributes"] or json.loads(row["attributes"])
    print(f"{len(rows)} annotations agree")


main(*sys.argv[1:])
