# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""standoff backups, restore and compact, as a person or a script runs them. argv[1]: the path of the program."""

import contextlib
import datetime
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
TEXT = "Kim met Putin in Pyongyang.\n\nThe pact was signed there.\n"


class Backups(unittest.TestCase):
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

    def run_it(self, *words):
        return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                              env=self.environment, stdin=subprocess.DEVNULL)

    def done(self, *words):
        result = self.run_it(*words)
        self.assertEqual((result.returncode, result.stderr.decode()), (0, ""), words)
        return result.stdout.decode()

    def refused(self, status, *words, says):
        result = self.run_it(*words)
        error = result.stderr.decode()
        self.assertEqual((result.returncode, error.count("\n")), (status, 1), (words, error))
        self.assertTrue(error.startswith("standoff: "), error)
        self.assertIn(says, error)
        return result.stdout.decode()

    def listed(self, project=None):
        return json.loads(self.done("backups", project or self.project, "--json"))

    def add(self, number):
        path = self.folder / f"{number}.txt"
        path.write_text(f"{number}. {TEXT}", encoding="utf-8")
        self.done("add", self.project, path)

    def age(self):
        """As if all backups had been made an hour earlier."""
        form = "%Y%m%d-%H%M%S"
        for path in (self.folder / "data").rglob("*.standoff"):
            made = datetime.datetime.strptime(path.name[:15], form) - datetime.timedelta(hours=1)
            path.rename(path.with_name(made.strftime(form) + path.name[15:]))

    def exported(self):
        path = self.folder / "export.json"
        self.done("export", self.project, "--format", "json", "--to", path)
        return path.read_text(encoding="utf-8")

    def altered(self, statement):
        with contextlib.closing(sqlite3.connect(self.project)) as database:
            rows = database.execute(statement).fetchall()
            database.commit()
        return rows

    def block(self):
        (self.folder / "data").mkdir(exist_ok=True)
        (self.folder / "data").rename(self.folder / "data-before")
        (self.folder / "data").write_text("in the way")

    def test_adding_makes_one_and_the_list_tells(self):
        self.add(1)
        self.age()
        self.add(2)
        listed = self.listed()
        self.assertEqual(listed["project"], str(self.project))
        newest, oldest = listed["backups"]
        self.assertEqual(newest["reason"], "opened")
        self.assertEqual([each["articles"] for each in (newest, oldest)], [1, 0])
        self.assertEqual(newest["since"], {"steps": 1, "articles": 1, "annotations": 0})
        self.assertEqual(oldest["since"], {"steps": 2, "articles": 2, "annotations": 0})
        self.assertEqual(newest["last_step"]["verb"], "add articles")
        self.assertEqual(newest["last_step"]["annotator"], "Ada")
        self.assertEqual(newest["projects"], [str(self.project)])
        self.assertEqual(newest["problem"], "")
        self.assertEqual(newest["bytes"], os.path.getsize(newest["path"]))
        self.assertEqual(listed["folders"], [os.path.dirname(newest["path"])])
        text = self.done("backups", self.project)
        self.assertIn(newest["name"].removesuffix(".standoff"), text)
        self.assertIn(listed["folders"][0], text)

    def test_reading_makes_none(self):
        for words in (("info", self.project), ("list", self.project, "articles"), ("check", self.project)):
            self.done(*words)
        self.assertEqual(self.listed()["backups"], [])
        self.assertIn("no backups", self.done("backups", self.project))

    def test_where_nothing_is_nothing_is_found(self):
        self.refused(1, "backups", self.folder / "other.standoff", says="no such file")

    def test_adding_goes_on_without_a_backup_and_says_so(self):
        self.block()
        path = self.folder / "a.txt"
        path.write_text(TEXT, encoding="utf-8")
        result = self.run_it("add", self.project, path)
        self.assertEqual(result.returncode, 0)
        self.assertEqual(result.stderr.decode().count("\n"), 1)
        self.assertIn("No backup could be made", result.stderr.decode())

    def test_restored_by_name_beginning_and_path(self):
        self.add(1)
        self.age()
        self.add(2)
        newest, oldest = self.listed()["backups"]
        now = self.exported()
        for choice in (oldest["name"], oldest["name"].removesuffix(".standoff"), oldest["name"][:19],
                       oldest["path"]):
            text = self.done("restore", self.project, "--from", choice)
            self.assertIn(oldest["path"], text)
            self.assertEqual(json.loads(self.done("info", self.project, "--json"))["articles"], 0)
            [latest] = [each for each in self.listed()["backups"] if each["reason"] == "restoring"]
            self.assertIn(latest["path"], text)
            self.done("restore", self.project, "--from", latest["name"])
            self.assertEqual(self.exported(), now)
        self.refused(1, "restore", self.project, "--from", oldest["name"][:2], says="give more")
        self.refused(1, "restore", self.project, "--from", "1999", says="standoff backups")
        self.refused(2, "restore", self.project, says="--from")
        self.refused(2, "restore", self.project, "--from", "", says="empty")

    def test_a_project_that_is_gone_comes_back(self):
        self.add(1)
        self.age()
        self.add(2)
        then = self.listed()["backups"][0]
        self.project.unlink()
        [newest, _] = self.listed()["backups"]
        self.assertEqual((newest["name"], newest["since"]), (then["name"], None))
        text = self.done("restore", self.project, "--from", newest["name"])
        self.assertNotIn("before", text)
        self.assertEqual(json.loads(self.done("info", self.project, "--json"))["articles"], 1)

    def test_the_history_gets_shorter(self):
        for number in range(4):
            self.add(number)
        now = self.exported()
        told = self.done("compact", self.project, "--keep", 2, "--dry-run")
        self.assertRegex(told, r"Steps that go +3\n")
        self.assertRegex(told, r"Made by +Ada\n")
        self.assertEqual(self.altered("SELECT count(*) FROM change"), [(5,)])
        self.done("compact", self.project, "--keep", 2, "--annotator", "Bo")
        self.assertEqual(self.altered("SELECT verb FROM change ORDER BY id"),
                         [("add articles",), ("add articles",), ("shorten history",)])
        self.assertEqual(self.exported(), now)
        self.done("check", self.project)
        self.assertEqual(self.listed()["backups"][0]["reason"], "shortening")
        self.assertIn("No step", self.done("compact", self.project, "--before", "2020-01-01"))
        self.done("compact", self.project, "--before", "2199-12-31T12:00:00Z")
        self.assertEqual(self.altered("SELECT verb FROM change"), [("shorten history",)])

    def test_shortening_wants_to_know_what_goes(self):
        for words in ((), ("--keep", "x"), ("--before", "yesterday"),
                      ("--keep", 1, "--before", "2026-01-01")):
            self.refused(2, "compact", self.project, *words, says="--keep")

    def test_without_a_backup_the_history_stays(self):
        self.add(1)
        self.block()
        self.refused(1, "compact", self.project, "--keep", 0, says="--without-backup")
        self.assertEqual(self.altered("SELECT count(*) FROM change"), [(2,)])
        self.done("compact", self.project, "--keep", 0, "--without-backup")
        self.assertEqual(self.altered("SELECT count(*) FROM change"), [(1,)])


if __name__ == "__main__":
    unittest.main()
