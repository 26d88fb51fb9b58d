# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Files that are not what one takes them for, and names that are read otherwise than they are written: nothing else is
touched, and what is wrong is said. argv[1]: the path of the program."""

import os
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
SAMPLE = SOURCE / "resources" / "samples" / "seoul-weighs-arms.json"
READING = [["info"], ["check"], ["list", "annotations"], ["search", "pact"], ["backups"],
           ["export", "--format", "csv", "--to", "out.csv"]]


def journal_naming(other, pages, page_size=4096):
    """A journal without a page to roll back, of a transaction that was one of several files. After the published
    format, https://www.sqlite.org/fileformat.html, 3, and what SQLite writes behind it."""
    magic = bytes.fromhex("d9d505f920a163d7")
    name = os.fsencode(other)
    checksum = sum(byte if byte < 128 else byte - 256 for byte in name) & 0xFFFFFFFF
    header = (magic + struct.pack(">IIIII", 0, 1, pages, 512, page_size)).ljust(512, b"\0")
    return header + struct.pack(">I", 0x40000000 // page_size + 1) + name + struct.pack(
        ">II", len(name), checksum) + magic


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder / "home"), LC_ALL="C.UTF-8",
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")

    def run_it(self, *words):
        """Exit status and what was said on standard error."""
        done = subprocess.run([PROGRAM, *words], capture_output=True, timeout=120, cwd=self.folder,
                              env=self.environment, stdin=subprocess.DEVNULL)
        said = done.stderr.decode(errors="surrogateescape")
        self.assertIn(done.returncode, (0, 1, 2), (words, said))
        for line in said.splitlines():
            self.assertTrue(line.startswith("standoff: ") and len(line) > 25, (words, said))
        self.assertTrue(said or not done.returncode, words)
        return done.returncode, said

    def done(self, *words):
        status, said = self.run_it(*words)
        self.assertEqual(status, 0, (words, said))

    def make(self, name):
        self.done("new", name)
        self.done("import", name, "--format", "json", SAMPLE)

    def refused(self, *words):
        status, said = self.run_it(*words)
        self.assertEqual(status, 1, (words, said))
        return said

    def each_reading(self, name):
        for command, *rest in READING:
            yield [command, name, *rest]

    def test_a_journal_removes_no_other_file(self):
        self.make("p.standoff")
        precious = self.folder / "thesis.txt"
        precious.write_text("precious")
        project = self.folder / "p.standoff"
        before = project.read_bytes()
        journal = self.folder / "p.standoff-journal"
        journal.write_bytes(journal_naming(precious, len(before) // 4096))
        for words in self.each_reading("p.standoff"):
            status, said = self.run_it(*words)
            if words[0] != "backups":  # those are there all the same
                self.assertEqual(status, 1, words)
                self.assertIn("p.standoff-journal", said)
            self.assertEqual(precious.read_text(), "precious", words)
            self.assertEqual(project.read_bytes(), before)
        journal.unlink()
        self.done("check", "p.standoff")

    def test_links_lead_where_the_system_goes(self):
        self.make("p.standoff")
        (self.folder / "a" / "b" / "sub").mkdir(parents=True)
        (self.folder / "s").symlink_to("a/b/sub")
        (self.folder / "a" / "b" / "sub" / "x.csv").symlink_to("../x.csv")
        (self.folder / "a" / "b" / "sub" / "j.csv").symlink_to("../../../p.standoff-journal")
        for name in ("x.csv", "a/b/x.csv"):
            (self.folder / name).write_text("mine")
        self.done("export", "p.standoff", "--format", "csv", "--to", "s/x.csv")
        self.assertEqual((self.folder / "x.csv").read_text(), "mine")
        self.assertGreater((self.folder / "a" / "b" / "x.csv").stat().st_size, 1000)
        self.assertTrue((self.folder / "s" / "x.csv").is_symlink())
        self.assertIn("belongs to the project",
                      self.refused("export", "p.standoff", "--format", "csv", "--to", "s/j.csv"))
        self.done("export", "p.standoff", "--format", "brat", "--to", "s/../folder/")
        self.assertTrue((self.folder / "a" / "b" / "folder").is_dir())

    def test_what_is_beside_is_not_waited_for_and_not_lost(self):
        self.make("p.standoff")
        journal = self.folder / "p.standoff-journal"
        os.mkfifo(journal)
        for words in self.each_reading("p.standoff"):
            self.assertIn("p.standoff-journal", self.refused(*words) if words[0] != "backups" else self.run_it(*words)[1])
        journal.unlink()
        (self.folder / "p.standoff").write_bytes(b"")
        journal.write_bytes(b"what is left")
        for words in self.each_reading("p.standoff"):
            self.run_it(*words)
            self.assertEqual(journal.read_bytes(), b"what is left", words)

    def test_databases_of_others_stay_as_they_are(self):
        path = self.folder / "other.sqlite"
        database = sqlite3.connect(path)
        self.addCleanup(database.close)
        database.executescript("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        around = {file.name: file.read_bytes() for file in self.folder.iterdir() if "sqlite" in file.name}
        self.assertEqual(len(around), 3)
        for words in self.each_reading("other.sqlite"):
            if words[0] != "backups":
                self.assertIn("another program", self.refused(*words))
        for name, content in around.items():
            self.assertEqual((self.folder / name).read_bytes(), content, name)

    def test_what_is_no_file_is_not_waited_for(self):
        os.mkfifo(self.folder / "fifo")
        (self.folder / "sub").mkdir()
        for name in ("fifo", "sub", "/dev/null"):
            for words in self.each_reading(name):
                said = self.refused(*words)
                self.assertRegex(said, "not a file", (words, said))

    def test_names_may_begin_with_a_colon(self):
        self.make(":p.standoff")
        self.done("check", ":p.standoff")
        self.done("export", ":p.standoff", "--format", "csv", "--to", ":o.csv")
        (self.folder / ":t.txt").write_text("A pact was signed.")
        self.done("add", ":p.standoff", ":t.txt")
        (self.folder / "kept").write_bytes((self.folder / ":p.standoff").read_bytes())
        self.done("restore", ":p.standoff", "--from", "kept")
        self.done("backups", ":p.standoff")
        self.refused("backups", ":memory:")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()),
                         [":o.csv", ":p.standoff", ":t.txt", "data", "kept"])

    def test_addresses_of_files_name_them(self):
        (self.folder / "an article.txt").write_text("Kim met Putin.\n", encoding="utf-8")
        address = (self.folder / "my pact.standoff").as_uri()
        self.assertIn("%20", address)
        self.done("new", address)
        self.assertTrue((self.folder / "my pact.standoff").exists())
        self.done("add", address, (self.folder / "an article.txt").as_uri())
        self.done("info", "my pact.standoff")
        # A name that only looks like one.
        self.assertIn("file:", self.refused("info", "file:nothing.standoff"))

    def test_names_that_cannot_be_read_are_refused(self):
        self.make("p.standoff")
        for words in (["new", b"bad\xff.standoff"],
                      ["export", "p.standoff", "--format", "csv", "--to", b"r\xfe.csv"], [b"bad\xff.standoff"]):
            status, said = self.run_it(*words)
            self.assertEqual(status, 2, words)
            self.assertIn("UTF-8", said)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["data", "p.standoff"])

    def test_no_standoff_made_it_like_this(self):
        self.make("p.standoff")
        project = self.folder / "p.standoff"
        whole = project.read_bytes()
        for version in (-1, 0, -2147483648):
            database = sqlite3.connect(project)
            database.execute(f"PRAGMA user_version = {version}")
            database.close()
            for words in self.each_reading("p.standoff"):
                if words[0] != "backups":
                    self.assertIn(str(version), self.refused(*words))
            project.write_bytes(whole)

    def test_a_journal_that_was_left_is_not_played_into_another_project(self):
        journal = self.folder / "p.standoff-journal"
        journal.write_bytes(b"x" * 1000)
        self.assertIn("p.standoff-journal", self.refused("new", "p.standoff"))
        self.assertEqual(journal.read_bytes(), b"x" * 1000)
        self.make("kept.standoff")
        self.done("restore", "p.standoff", "--from", "kept.standoff")
        self.done("check", "p.standoff")
        self.assertFalse(journal.exists())
        self.assertEqual([path.read_bytes() for path in self.folder.glob("p (*-journal")], [b"x" * 1000])

    def test_an_index_that_leads_nowhere(self):
        self.done("new", "p.standoff")
        (self.folder / "a.txt").write_text(" ".join(f"word{number}" for number in range(20_000)))
        self.done("add", "p.standoff", "a.txt")
        self.done("check", "p.standoff")
        database = sqlite3.connect(self.folder / "p.standoff")
        database.execute("DELETE FROM text_search_idx")
        database.commit()
        database.close()
        self.assertEqual(self.run_it("check", "p.standoff")[0], 1)

    def test_nothing_else_is_called_a_project(self):
        self.make("p.standoff")
        for format, name in (("csv", "o.standoff"), ("json", "o.STANDOFF"), ("brat", "b.standoff"),
                             ("csv", "gone.standoff-journal"), ("csv", "gone.standoff.lock")):
            self.assertIn("Choose another name",
                          self.refused("export", "p.standoff", "--format", format, "--to", name))
            self.assertFalse((self.folder / name).exists())

    def fill(self, name):
        """Makes a project a large one."""
        database = sqlite3.connect(self.folder / name)
        database.executescript("CREATE TABLE filler (x); INSERT INTO filler VALUES (zeroblob(40000000));"
                               "DROP TABLE filler;")
        database.close()
        self.assertGreater((self.folder / name).stat().st_size, 36 << 20)

    def test_references_of_large_projects_are_looked_at(self):
        self.done("new", "small.standoff")
        (self.folder / "a.txt").write_text("A pact was signed.")
        self.done("add", "small.standoff", "a.txt")
        self.make("p.standoff")
        for name in ("small.standoff", "p.standoff"):  # without records and with them
            self.fill(name)
            self.done("check", name)
            self.done("export", name, "--format", "json", "--to", name + ".json")
        project = self.folder / "p.standoff"
        whole = project.read_bytes()
        for table, column in (("claim_link", "to_claim"), ("annotation", "tag"), ("tag", "layer"),
                              ("verdict", "claim"), ("attribution_records", "value"), ("source", "entity"),
                              ("claim", "claimant"), ("evidence", "claim"), ("annotation", "annotator"),
                              ("attribution", "cue"), ("annotation", "version"), ("attribution", "version"),
                              ("annotation_fragments", "owner"), ("attribution_contents", "owner"),
                              ("version", "article")):
            project.write_bytes(whole)
            database = sqlite3.connect(project)
            changed = database.execute(
                f"UPDATE {table} SET {column} = 987654 WHERE {column} = (SELECT max({column}) FROM {table})").rowcount
            database.commit()
            database.close()
            self.assertGreaterEqual(changed, 1, table)
            with self.subTest(table + "." + column):
                self.assertIn("refers to what is not there", self.refused(
                    "export", "p.standoff", "--format", "json", "--to", "o.json"))
                self.assertFalse((self.folder / "o.json").exists())
                self.assertEqual(self.run_it("check", "p.standoff")[0], 1)


if __name__ == "__main__":
    unittest.main()
