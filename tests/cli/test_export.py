# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What of a project is exported by the command line: marks, articles, what must not leave, parts, presets.
argv[1]: the path of the program."""

import csv
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
SAMPLE = SOURCE / "resources" / "samples" / "seoul-weighs-arms.json"


class Export(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)
        self.project = self.path / "p.standoff"
        self.run_it("new", self.project)
        self.run_it("import", self.project, "--format", "standoff-json", SAMPLE)

    def run_it(self, *words, status=0):
        done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, timeout=120,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False)
        self.assertEqual(done.returncode, status, (words, done.stdout, done.stderr))
        return done.stdout + done.stderr

    def rows(self, name, *options):
        """The rows of an export as CSV."""
        target = self.path / name
        self.run_it("export", self.project, "--format", "csv", "--to", target, *options)
        with open(target, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def listed(self, what):
        return json.loads(self.run_it("list", self.project, what, "--json"))

    def test_marks(self):
        everything = self.rows("all.csv")
        self.assertEqual(len(everything), len(self.listed("annotations")))
        layers = {row["layer"] for row in everything}
        self.assertGreater(len(layers), 2)
        for layer in layers:
            some = self.rows(f"{layer}.csv", "--layer", layer)
            self.assertEqual(some, [row for row in everything if row["layer"] == layer])
        tag = everything[0]["tag"]
        self.assertEqual(self.rows("tag.csv", "--tag", tag), [row for row in everything if row["tag"] == tag])
        accepted = self.rows("status.csv", "--status", "accepted")
        self.assertEqual(accepted, [row for row in everything if row["status"] == "accepted"])
        for words in (("--layer", "None such"), ("--status", "good"), ("--by", "Nobody")):
            said = self.run_it("export", self.project, "--format", "csv", "--to", self.path / "no.csv", *words, status=1)
            self.assertIn(words[1], said)
        self.assertFalse((self.path / "no.csv").exists())

    def test_query(self):
        articles = self.listed("articles")
        text = self.path / "other.txt"
        text.write_text("Nothing but quinces grow here, they said in Lund.\n", encoding="utf-8")
        self.run_it("add", self.project, text)
        everything = self.rows("all.csv")
        found = self.rows("query.csv", "--query", f'title:"{articles[0]["title"]}"')
        self.assertTrue(found)
        self.assertEqual({row["article"] for row in found}, {articles[0]["title"]})
        self.assertLessEqual(len(found), len(everything))
        target = self.path / "texts"
        self.run_it("export", self.project, "--format", "brat", "--to", target, "--query", "quinces")
        self.assertEqual([path.name for path in target.glob("*.txt")], ["other.txt"])
        self.assertIn("finds no article",
                      self.run_it("export", self.project, "--format", "csv", "--to", self.path / "n.csv",
                                  "--query", "zzzz", status=1))
        self.run_it("export", self.project, "--format", "csv", "--to", self.path / "n.csv", "--query", "/(/", status=2)

    def test_redaction(self):
        document = json.loads(SAMPLE.read_text(encoding="utf-8"))
        entity = next(each for each in document["entities"] if each["type"] == "person")
        entity.update(name="Ottilie Brandvik", disclosure="confidential", note="Brandvik's own words")
        changed = self.path / "secret.json"
        changed.write_text(json.dumps(document), encoding="utf-8")
        project = self.path / "secret.standoff"
        self.run_it("new", project)
        self.run_it("import", project, "--format", "standoff-json", changed)
        formats = json.loads(self.run_it("formats", "--json"))
        ids = [each["id"] for each in formats if each.get("write") and each["holds"] == "annotations"]
        self.assertGreater(len(ids), 20)
        for name in ids:
            target = self.path / ("redacted-" + name)
            self.run_it("export", project, "--format", name, "--to", target, "--redact", "records")
            files = [target] if target.is_file() else [path for path in target.rglob("*") if path.is_file()]
            for path in files:
                self.assertNotIn(b"Brandvik", path.read_bytes(), (name, path))
        self.run_it("export", project, "--format", "csv", "--to", self.path / "x", "--redact", "nothing", status=2)

    def test_parts_and_manifest(self):
        before = len(self.listed("articles"))
        for number in range(10 - before):
            text = self.path / f"t{number}.txt"
            text.write_text(f"Article {number} tells of the weather in town {number}.\n", encoding="utf-8")
            self.run_it("add", self.project, text)
        target = self.path / "parts"
        words = ("--format", "brat", "--split", "train=8,test=2", "--seed", "3", "--manifest")
        self.run_it("export", self.project, *words, "--to", target)
        texts = {part: sorted(path.name for path in (target / part).glob("*.txt")) for part in ("train", "test")}
        self.assertEqual((len(texts["train"]), len(texts["test"])), (8, 2))
        again = self.path / "again"
        self.run_it("export", self.project, *words, "--to", again)
        self.assertEqual(texts["test"], sorted(path.name for path in (again / "test").glob("*.txt")))
        manifest = json.loads((target / "manifest.json").read_text(encoding="utf-8"))
        self.assertEqual(manifest["articles"], 10)
        for file in manifest["files"]:
            data = (target / file["name"]).read_bytes()
            self.assertEqual((file["bytes"], file["sha256"]), (len(data), hashlib.sha256(data).hexdigest()))
        self.run_it("export", self.project, "--format", "brat", "--split", "../x=1", "--to", self.path / "n", status=2)

    def test_presets(self):
        self.run_it("export", self.project, "--format", "csv", "--option", "separator=tab", "--status", "accepted",
                    "--to", self.path / "a.csv", "--save-preset", "For Saturday")
        self.run_it("export", self.project, "--preset", "For Saturday", "--to", self.path / "b.csv")
        self.assertEqual((self.path / "a.csv").read_bytes(), (self.path / "b.csv").read_bytes())
        self.assertIn(b"\t", (self.path / "b.csv").read_bytes())
        said = self.run_it("export", self.project, "--preset", "Other", "--to", self.path / "c.csv", status=1)
        self.assertIn("For Saturday", said)
        self.assertIn("--format", self.run_it("export", self.project, "--to", self.path / "c.csv", status=2))


if __name__ == "__main__":
    unittest.main()
