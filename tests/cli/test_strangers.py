# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Projects that somebody else made: every subcommand gives what is right or says what is wrong, and
takes neither long nor much memory. argv[1]: the path of the program."""

import json
import lzma
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import threading
import unittest

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
CASES = SOURCE.parent / "shared" / "cases" / "x-projects"
SECONDS = 60  # a machine that is loaded has time; by itself none takes five
MEGABYTES = 500
FORMATS = ["standoff-json", "brat", "csv", "claimreview"]

MANY_KEYS = ("(WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 500000)"
             " SELECT json_group_object('k' || i, 1) FROM n)")
MANY_ROWS = ("(WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
             " SELECT json_group_array(json_object('after', json_object('id', 7))) FROM n)")

# What another program does to a project, and what check says of it.
DAMAGES = {
    "keys of an attribute": (
        f"UPDATE tag SET attributes = json_array(json({MANY_KEYS})) WHERE position = 0", "attributes"),
    "keys of a step": (
        f"UPDATE change SET changes = json_object('tag', json_array(json_object('after', json({MANY_KEYS}))))",
        "of the history"),
    "rows of a step": (
        f"UPDATE change SET changes = json_object('tag', {MANY_ROWS})", "of the history"),
    "fragment behind the text": (
        'UPDATE annotation_fragments SET "end" = 5000', "fragments are not"),
    "fragment of 64 bits": (
        'UPDATE annotation_fragments SET "begin" = "begin" + 4294967296,'
        ' "end" = "end" + 4294967296', "fragments are not"),
    "no fragment": ("DELETE FROM annotation_fragments", "fragments are not"),
    "tag below itself": ("UPDATE tag SET parent = id", "below itself"),
    "characters": ("UPDATE version SET characters = -1, paragraphs = 1 << 40", "counted anew"),
    "next number": ("UPDATE project SET next_id = 9223372036854775807", "next number"),
    "counts": ("UPDATE tally SET annotations = 9223372036854775807", "stored count"),
    "UUID": ("UPDATE annotation SET uuid = 'none' || id", "uuid"),
    "text": ("UPDATE content SET text = text || 'x'", "damaged"),
    "trigger": ("CREATE TRIGGER x_search_y AFTER INSERT ON tag BEGIN DELETE FROM term; END",
                "changed by another program"),
}


class Strangers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder / "home"),
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")

    def run_it(self, *words):
        """Exit status and what was said on standard error; fails where a bound was broken."""
        with (self.folder / "out").open("wb") as out:
            process = subprocess.Popen([PROGRAM, *map(str, words)], stdin=subprocess.DEVNULL, stdout=out,
                                       stderr=subprocess.PIPE, env=self.environment)
        watch = threading.Timer(SECONDS, process.kill)
        watch.start()
        errors = process.stderr.read().decode()
        process.stderr.close()
        _, status, usage = os.wait4(process.pid, 0)
        watch.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertIn(process.returncode, (0, 1), (words, errors))
        for line in errors.splitlines():
            self.assertTrue(line.startswith("standoff: "), (words, line))
        if process.returncode == 1:
            self.assertTrue(errors, words)
        if "asan" not in PROGRAM:
            self.assertLess(usage.ru_maxrss / 1024, MEGABYTES, words)
        return process.returncode, errors

    def walk(self, project):
        """Everything that can be asked of it. Returns what check found."""
        for words in (["info"], ["info", "--json"], ["search", "the"], ["search", "tag:person"]):
            self.run_it(words[0], project, *words[1:])
        for what in ("annotations", "articles", "entities", "claims", "sources"):
            self.run_it("list", project, what)
            status, _ = self.run_it("list", project, what, "--json")
            if status == 0:
                json.loads((self.folder / "out").read_bytes())
        for name in FORMATS:
            target = self.folder / f"out-{name}"
            status, errors = self.run_it("export", project, "--format", name, "--to", target)
            self.assertEqual(target.exists(), status == 0, errors)
            if name == "standoff-json" and status == 0:
                other = self.folder / "other.standoff"
                self.run_it("new", other)
                imported = self.run_it("import", other, "--format", name, target)
                checked = self.run_it("check", other)
                self.assertEqual((imported[0], checked), (0, (0, "")), imported)
        status, errors = self.run_it("check", project)
        return status, errors + (self.folder / "out").read_text()

    def test_nothing_is_wrong(self):
        status, said = self.walk(self.sample())
        self.assertEqual(status, 0, said)

    def sample(self):
        project = self.folder / "p.standoff"
        article = self.folder / "pact.txt"
        article.write_text("Pact\n\nKim met Putin in Pyongyang. “It holds,” Kim said.\n")
        self.assertEqual(self.run_it("new", project)[0], 0)
        self.assertEqual(self.run_it("add", project, article)[0], 0)
        export = self.folder / "sample.json"
        self.assertEqual(self.run_it("export", project, "--format", "standoff-json", "--to",
                                     export)[0], 0)
        values = json.loads(export.read_text())
        person = next(tag for tag in values["tags"] if tag["name"] == "Person")
        version = values["articles"][0]["versions"][0]
        uuid = "01900000-0000-7000-8000-%012d"
        for number, name in enumerate(["Kim", "Putin", "Pyongyang"]):
            begin = version["text"].index(name)
            version.setdefault("annotations", []).append({
                "uuid": uuid % number, "tag": person["uuid"],
                "fragments": [{"begin": begin, "end": begin + len(name), "text": name}]})
        export.write_text(json.dumps(values))
        project.unlink()
        self.assertEqual(self.run_it("new", project)[0], 0)
        self.assertEqual(self.run_it("import", project, "--format", "standoff-json", export),
                         (0, ""))
        return project

    def test_damages(self):
        for name, (script, says) in DAMAGES.items():
            with self.subTest(name):
                self.setUp()
                project = self.sample()
                database = sqlite3.connect(project)
                database.executescript(script)
                database.close()
                status, said = self.walk(project)
                self.assertEqual(status, 1, said)
                self.assertIn(says, said)

    def test_cases(self):
        if not CASES.is_dir():
            self.skipTest("the shared cases are not here")
        for case in sorted(CASES.glob("*.xz")):
            with self.subTest(case.name):
                self.setUp()
                project = self.folder / "case.standoff"
                project.write_bytes(lzma.decompress(case.read_bytes()))
                status, said = self.walk(project)
                self.assertEqual(status, 1, said)


if __name__ == "__main__":
    unittest.main()
