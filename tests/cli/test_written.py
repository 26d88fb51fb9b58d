# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What the command line prints of a project, letter by letter: written/NAME.txt. argv[1]: the path
of the program. After a change that is meant, STANDOFF_REFRESH=1 writes the files anew; read the
difference."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
FOLDER = pathlib.Path(__file__).parent
SAMPLE = FOLDER.parent / "formats" / "written" / "standoff-json" / "project.json"
KINDS = ("articles", "annotations", "attributions", "relations", "entities", "claims", "sources")


class Written(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.project = pathlib.Path(folder.name) / "p.standoff"
        cls.environment = dict(os.environ, HOME=folder.name, XDG_DATA_HOME=folder.name + "/data",
                               STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            cls.environment.pop(name, None)
        cls.run_it("new", cls.project)
        result = cls.run_it("import", cls.project, "--format", "json", SAMPLE)
        assert result.returncode == 0, result.stderr

    @classmethod
    def run_it(cls, *words):
        return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                              env=cls.environment, stdin=subprocess.DEVNULL)

    def check(self, name, *words):
        result = self.run_it(*words)
        text = result.stdout.decode() + result.stderr.decode()
        text = text.replace(str(self.project), "PROJECT")
        text = re.sub(r'"schema": \d+', '"schema": N', text)
        golden = FOLDER / "written" / (name + ".txt")
        if "STANDOFF_REFRESH" in os.environ:
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(text, encoding="utf-8", newline="")
        self.maxDiff = None
        self.assertEqual(text, golden.read_bytes().decode())

    def test_lists(self):
        for kind in KINDS:
            with self.subTest(kind=kind):
                self.check(kind, "list", self.project, kind)
                self.check(kind + "-json", "list", self.project, kind, "--json")

    def test_query(self):
        query = "state:in-progress -publisher:AFP tags:>0"
        self.check("articles-query", "list", self.project, "articles", "--query", query)
        self.check("articles-query-unknown", "list", self.project, "articles", "--query", "colour:red")

    def test_info(self):
        self.check("info", "info", self.project)
        self.check("info-json", "info", self.project, "--json")

    def test_check(self):
        self.check("check", "check", self.project)
        self.check("check-json", "check", self.project, "--json")

    def test_search(self):
        self.check("search", "search", self.project, "zoe OR note:two OR title:treaty OR 서울")
        self.check("search-right", "search", self.project, "--sort", "right", "a OR of OR the")
        self.check("search-json", "search", self.project, "--limit", "3", "--json", "a OR note:two")


if __name__ == "__main__":
    unittest.main()
