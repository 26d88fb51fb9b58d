# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Converting without a project, importing what is there already, and listing links. argv[1]: the
path of the program."""

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
TEXT = "Kim said 😀 that Zoë left.\n"
ANN = ("T1\tPerson 0 3\tKim\nT2\tPerson 16 19\tZoë\nT3\tClaim 11 24\tthat Zoë left\n"
       "R1\tknows Arg1:T1 Arg2:T2\n")


class Convert(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.environment = dict(os.environ, HOME=str(self.folder / "home"), TMPDIR=str(self.temporary),
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)

    def run_it(self, *words):
        result = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                                env=self.environment, stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(list(self.temporary.iterdir()), [], "a temporary file was left behind")
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def done(self, *words):
        status, out, said = self.run_it(*words)
        self.assertEqual(status, 0, (words, said))
        return out, said

    def refused(self, status, *words):
        got, _, said = self.run_it(*words)
        self.assertEqual(got, status, (words, said))
        return said

    def brat(self, name="in", ann=ANN):
        folder = self.folder / name
        folder.mkdir()
        (folder / "a.txt").write_bytes(TEXT.encode())
        (folder / "a.ann").write_bytes(ann.encode())
        return folder

    def project(self):
        path = self.folder / "p.standoff"
        self.done("new", path)
        return path

    def listed(self, project, kind):
        return json.loads(self.done("list", project, kind, "--json")[0])

    def test_formats_are_found_out_or_given(self):
        folder, out = self.brat(), self.folder / "o.csv"
        for words in ([], ["--from", "brat"]):
            _, said = self.done("convert", folder, out, "--to", "csv", *words)
            self.assertIn(f"{out}: Lost in this format", said)
            self.assertNotIn("article 1", said)
            with out.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            self.assertEqual([row["text"] for row in rows], ["Kim", "that Zoë left", "Zoë"])
            self.assertEqual(rows[0]["annotator"], "")
        self.assertEqual(list((self.folder / "data").rglob("*.standoff")), [])

    def test_all_of_ours_comes_back(self):
        out, again = self.folder / "o.json", self.folder / "again.json"
        _, said = self.done("convert", SAMPLE, out, "--to", "json")
        self.assertEqual(said, "")
        self.done("convert", out, again, "--to", "json")
        self.assertEqual(out.read_bytes(), again.read_bytes())
        project = self.project()
        self.done("import", project, "--format", "json", SAMPLE)
        self.done("export", project, "--format", "json", "--to", self.folder / "exported.json")
        self.assertEqual(json.loads((self.folder / "exported.json").read_text())["articles"],
                         json.loads(out.read_text())["articles"])

    def test_options_are_of_the_format_that_is_written(self):
        folder, out = self.brat(), self.folder / "o.csv"
        self.done("convert", folder, out, "--to", "csv", "--option", "separator=semicolon")
        self.assertTrue(out.read_text().startswith("article;"))
        said = self.refused(2, "convert", folder, out, "--to", "csv", "--option", "no=thing")
        self.assertIn("separator", said)
        self.refused(2, "convert", folder, out, "--to", "csv", "--from-option", "separator=comma")

    def test_the_input_stays(self):
        values = self.folder / "in.json"
        values.write_bytes(SAMPLE.read_bytes())
        (self.folder / "link.json").symlink_to(values)
        os.link(values, self.folder / "hard.json")
        before = hashlib.sha256(values.read_bytes()).digest()
        for name in ("in.json", "link.json", "hard.json", "tmp/../in.json"):
            said = self.refused(1, "convert", values, self.folder / name, "--to", "csv")
            self.assertIn("This is the file that is read", said)
        folder = self.brat()
        self.refused(1, "convert", folder, folder, "--to", "brat")
        self.assertEqual(hashlib.sha256(values.read_bytes()).digest(), before)
        self.assertEqual((folder / "a.ann").read_bytes().decode(), ANN)

    def test_wrong_words(self):
        folder = self.brat()
        self.refused(2, "convert", folder, "--to", "csv")
        self.refused(2, "convert", folder, self.folder / "o")
        self.refused(2, "convert", folder, self.folder / "o", "--to", "nothing")
        self.refused(2, "convert", folder, self.folder / "o", "--to", "csv", "--from", "nothing")
        self.refused(1, "convert", self.folder / "none", self.folder / "o", "--to", "csv", "--from", "brat")
        self.assertFalse((self.folder / "o").exists())
        self.assertIn("IN… OUT", self.done("convert", "--help")[0])

    def test_nothing_is_written_of_nothing(self):
        empty = self.folder / "empty.json"
        values = json.loads(SAMPLE.read_text())
        for name in list(values):
            if isinstance(values[name], list):
                values[name] = []
        empty.write_text(json.dumps(values))
        said = self.refused(1, "convert", empty, self.folder / "o.csv", "--to", "csv")
        self.assertIn("Nothing was imported", said)
        self.assertFalse((self.folder / "o.csv").exists())
        said = self.refused(1, "import", self.project(), empty)
        self.assertIn("Nothing was imported", said)

    def test_more_was_left_out_than_came(self):
        wrong = "".join(f"T{n}\tPerson {n}00 {n}03\tKim\n" for n in range(1, 9))
        folder = self.brat(ann="T1\tPerson 0 3\tKim\n" + wrong.replace("T1\t", "T9\t", 1))
        project = self.project()
        said = self.refused(1, "import", project, folder)
        self.assertIn("More was left out than imported", said)
        self.assertEqual(len(self.listed(project, "annotations")), 1)
        self.assertIn("More was left out", self.refused(1, "convert", folder, self.folder / "o", "--to", "csv"))

    def test_what_is_there_is_not_doubled(self):
        project = self.project()
        self.done("import", project, self.brat())
        more = self.brat("more", ANN + "T4\tPerson 4 8\tsaid\n")
        _, said = self.done("import", project, more)
        self.assertIn("is in the project already; what is new in it was added", said)
        self.assertEqual(len(self.listed(project, "articles")), 1)
        self.assertEqual([each["fragments"][0]["text"] for each in self.listed(project, "annotations")],
                         ["Kim", "said", "that Zoë left", "Zoë"])
        self.assertEqual(len(self.listed(project, "relations")), 1)
        self.done("check", project)

    def test_links_are_listed(self):
        project = self.project()
        self.done("import", project, "--format", "json", SAMPLE)
        values = json.loads(SAMPLE.read_text())
        versions = [version for article in values["articles"] for version in article["versions"]]
        attributions = self.listed(project, "attributions")
        self.assertEqual(len(attributions), sum(len(version.get("attributions", [])) for version in versions))
        self.assertEqual(len(self.listed(project, "relations")), len(values.get("relations", []))
                         + sum(len(version.get("relations", [])) for version in versions))
        annotations = {each["id"]: each for each in self.listed(project, "annotations")}
        wanted = set()
        for each in attributions:
            wanted |= {(part, each["id"], "source") for part in each["sources"]}
            wanted |= {(each["cue"], each["id"], "cue")} if each["cue"] else set()
            wanted |= {(part, each["id"], "content") for part in each["contents"]}
            self.assertEqual(len(each["content_texts"]), len(each["contents"]))
        self.assertTrue(wanted)
        self.assertEqual(wanted, {(one["id"], member["attribution"], member["role"])
                                  for one in annotations.values() for member in one["member_of"]})
        out, _ = self.done("list", project, "attributions")
        for each in attributions:
            self.assertIn(f"  {each['id']}  ", out)


if __name__ == "__main__":
    unittest.main()
