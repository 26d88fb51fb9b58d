# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""standoff list articles --query, and standoff set. argv[1]: the path of the program."""

import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)

ARTICLES = {
    "pact.txt": "The Pact\n\nKim met Putin. “It has no other end.\n",
    "talks.txt": "Talks in Seoul\n\nOfficials met.\n",
    "balloons.txt": "풍선\n\n풍선이 날았다.\n",
}


class Queue(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.standoff"
        self.environment = dict(os.environ, HOME=str(self.folder / "home"),
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)
        self.done("new", self.project)
        for name, text in ARTICLES.items():
            (self.folder / name).write_text(text, encoding="utf-8")
            self.done("add", self.project, self.folder / name)
        self.pact, self.talks, self.balloons = (article["id"] for article in self.listed())

    def run_it(self, *words):
        result = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                                env=self.environment, stdin=subprocess.DEVNULL, check=False)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    def done(self, *words):
        status, out, said = self.run_it(*words)
        self.assertEqual((status, said), (0, ""), words)
        return out

    def refused(self, status, *words):
        got, out, said = self.run_it(*words)
        self.assertEqual((got, out), (status, ""), (words, said))
        return said

    def listed(self, *options):
        return json.loads(self.done("list", self.project, "articles", "--json", *options))

    def ids(self, query):
        return [article["id"] for article in self.listed("--query", query)]

    def set(self, *words):
        return self.done("set", self.project, *words)

    def test_a_day(self):
        self.assertEqual(self.ids("state:todo"), [self.pact, self.talks, self.balloons])
        said = self.set(self.pact, self.talks, "--state", "in-progress", "--publisher", "AFP",
                        "--language", "en", "--label", "korea", "--label", " check  first ")
        self.assertEqual(said, f"{self.project}: 2 articles changed\n")
        self.assertEqual(self.ids("state:in-progress"), [self.pact, self.talks])
        self.assertEqual(self.ids("state:todo language:en"), [])
        self.assertEqual(self.ids('label:"check first" pact'), [self.pact])
        self.set("--query", "label:korea -pact", "--state", "done", "--remove-label", "korea",
                 "--note", "asked twice", "--section", "World")
        [talks] = self.listed("--query", "state:done")
        self.assertEqual((talks["id"], talks["labels"], talks["note"], talks["section"], talks["publisher"]),
                         (self.talks, ["check first"], "asked twice", "World", "AFP"))
        table = self.done("list", self.project, "articles", "--query", "-state:done")
        self.assertIn("In progress", table)
        self.assertNotIn("Talks", table)
        self.assertEqual(len(table.splitlines()), 3)

    def test_it_is_one_step_with_a_name(self):
        self.set("--query", "", "--state", "done")
        self.set("--query", "", "--state", "done")  # there is nothing to do
        with sqlite3.connect(self.project) as database:
            verbs = [verb for (verb,) in database.execute("SELECT verb FROM change ORDER BY id")]
        self.assertEqual(verbs.count("set article state"), 1)

    def test_numbers_and_dates(self):
        self.assertEqual(self.ids("tags:0 problems:>0"), [self.pact])
        self.assertEqual(self.ids("added:>2020-01-01"), [self.pact, self.talks, self.balloons])
        self.assertEqual(self.ids("added:<2020"), [])
        self.assertEqual(self.ids("풍선"), [self.balloons])

    def test_refusals(self):
        self.assertIn("“colour”", self.refused(2, "list", self.project, "articles", "--query", "colour:red"))
        self.assertIn("--query", self.refused(2, "list", self.project, "claims", "--query", "pact"))
        self.assertIn("--query", self.refused(2, "set", self.project, "--state", "done"))
        self.assertIn("--query", self.refused(2, "set", self.project, self.pact, "--query", "pact",
                                              "--state", "done"))
        self.assertIn("to set", self.refused(2, "set", self.project, self.pact))
        self.assertIn("in-progress", self.refused(2, "set", self.project, self.pact, "--state", "later"))
        self.assertIn("number", self.refused(2, "set", self.project, "pact", "--state", "done"))
        self.assertIn("--label", self.refused(2, "set", self.project, self.pact, "--label", " "))
        self.assertIn("no article 4711", self.refused(1, "set", self.project, 4711, "--state", "done"))
        self.assertEqual(self.ids("-state:todo"), [])

    def test_nothing_found_is_nothing_done(self):
        self.assertEqual(self.set("--query", "nowhere", "--state", "done"),
                         f"{self.project}: 0 articles changed\n")


if __name__ == "__main__":
    unittest.main()
