# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Adding many files: what their names tell, several at a time, and the report. argv[1]: the path of the program."""

import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

PROGRAM = sys.argv.pop(1)


class Add(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder / "home"), LC_ALL="C.UTF-8",
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        self.project = self.folder / "p.standoff"
        self.assertEqual(self.run_it("new", self.project)[0], 0)

    def run_it(self, *words):
        done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=120, env=self.environment,
                              stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def articles(self):
        return json.loads(self.run_it("list", self.project, "articles", "--json")[1])

    def rows(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def test_names_of_files_tell(self):
        named = self.write("2024-06-22 - Haven Courier - The pact.txt", "It holds for now, and nobody was surprised.\n")
        other = self.write("notes.txt", "Nobody was there, and nothing was said of it.\n")
        status, _, said = self.run_it("add", self.project, "--pattern", "{date} - {publisher} - {title}", named, other)
        self.assertEqual((status, said), (0, f"standoff: {other}: Its name does not fit the pattern\n"))
        first, second = self.articles()
        self.assertEqual((first["title"], first["publisher"], first["published"]),
                         ("The pact", "Haven Courier", "2024-06-22"))
        self.assertFalse(second.get("publisher"))

    def test_wrong_words(self):
        path = self.write("a.txt", "Text.\n")
        for words, part in ((("--pattern", "{titel}"), "titel"), (("--pattern", ""), "pattern"), (("--jobs", "0"), "1 to"),
                            (("--jobs", "many"), "1 to"), (("--jobs", "65"), "1 to")):
            with self.subTest(words):
                status, _, said = self.run_it("add", self.project, *words, path)
                self.assertEqual(status, 2, said)
                self.assertIn(part, said)
        self.assertEqual(self.articles(), [])

    def test_columns_of_a_table(self):
        path = self.write("press.csv", "kicker;main part;outlet\nA pact;It holds for now.;The Daily\nNo text;;x\n"
                                       "Another;Nobody was there.;The Post\nToo;many;cells;here\n")
        status, _, said = self.run_it("add", self.project, path)
        self.assertEqual(status, 1)
        self.assertIn("“kicker”, “main part”, “outlet”", said)
        self.assertIn('with --map "NAME=text', said)
        table = self.folder / "report.csv"
        status, _, said = self.run_it("add", self.project, "--report", table, "--map", "kicker=title, main part=text", path)
        self.assertEqual(status, 1)  # rows were left out
        self.assertIn(f"{path}, row 3: There is no text in it", said)
        self.assertIn(f"{path}, row 5: It has 4 cells", said)
        self.assertEqual([(a["title"], a["publisher"]) for a in self.articles()],
                         [("A pact", "The Daily"), ("Another", "The Post")])
        self.assertEqual([(row["file"], row["part"]) for row in self.rows(table) if row["outcome"] == "added"],
                         [(str(path), "row 2"), (str(path), "row 4")])
        columns = self.write("press.json", json.dumps({"columns": [{"name": "kicker", "role": "title"},
                                                                   {"name": "main part", "role": "text"}]}))
        whole = self.write("whole.csv", "kicker;main part\nThird;It is so.\n")
        self.assertEqual(self.run_it("add", self.project, "--map", columns, whole)[0], 0)
        for wrong, part in (("kicker", "kicker"), ("kicker=heading", "standfirst"), ("none.json", "none.json")):
            status, _, said = self.run_it("add", self.project, "--map", wrong, whole)
            self.assertEqual(status, 2, said)
            self.assertIn(part, said)

    def test_many_lines_are_one_step(self):
        lines = [json.dumps({"title": f"Pact {n}", "text": f"This is pact number {n}. " * 40, "date": "2024-06-20"})
                 for n in range(6000)]
        lines[4321] = '{"title": "broken'
        path = self.write("many.jsonl", "\n".join(lines))
        status, out, said = self.run_it("add", self.project, path)
        self.assertEqual(status, 1)
        self.assertIn(f"{path}, line 4322: Line and column 4322:18", said)
        self.assertEqual(len(out.splitlines()), 5999)
        articles = self.articles()
        self.assertEqual([a["title"] for a in articles], [f"Pact {n}" for n in range(6000) if n != 4321])

    def test_order_is_kept(self):
        paths = [self.write(f"{n}.txt", f"Text number {n}.\n" * (5000 if n % 5 == 0 else 1)) for n in range(40)]
        for jobs in ("1", "3", "8"):
            status, out, said = self.run_it("add", self.project, "--jobs", jobs, "--again", *paths)
            self.assertEqual((status, said), (0, ""))
            self.assertEqual(len(out.splitlines()), 40)
        texts = [article["title"] for article in self.articles()]
        self.assertEqual(texts, [f"Text number {n}." for n in range(40)] * 3)

    def test_report(self):
        good = self.write("a.txt", "=Text, \"one\".\n")
        same = self.write("b.txt", "=Text, \"one\".\n")
        empty, none, table = self.write("c.txt", ""), self.folder / "none.txt", self.folder / "report.csv"
        status, _, _ = self.run_it("add", self.project, "--report", table, good, same, empty, none)
        self.assertEqual(status, 1)
        rows = self.rows(table)
        self.assertEqual([(row["file"], row["outcome"]) for row in rows], [
            (str(good), "added"), (str(same), "known"), (str(empty), "refused"), (str(none), "refused")])
        self.assertEqual(rows[0]["article"], str(self.articles()[0]["id"]))
        self.assertEqual(rows[0]["title"], "'=Text, \"one\".")  # no formula
        self.assertEqual(rows[0]["characters"], "14")
        self.assertIn("a.txt", rows[1]["remarks"])
        self.assertIn("empty", rows[2]["remarks"])
        self.assertEqual(rows[3]["characters"], "")

    def test_what_is_left_out(self):
        archive, table = self.folder / "a.zip", self.folder / "report.csv"
        with zipfile.ZipFile(archive, "w") as files:
            files.writestr("one.txt", "It holds for now, and nobody was surprised.\n")
            files.writestr("b/photo.png", "\x89PNG\r\n\x1a\n".encode("latin1"))
            files.writestr(".hidden", "x")
        status, _, said = self.run_it("add", self.project, "--report", table, archive)
        self.assertEqual(status, 1)
        hidden, photo = said.splitlines()
        self.assertEqual(hidden, f"standoff: {archive}: 1 hidden file left out")
        self.assertTrue(photo.startswith(f"standoff: {archive}, b/photo.png: It is a picture (PNG)"), photo)
        rows = self.rows(table)
        self.assertEqual([(row["file"], row["outcome"]) for row in rows],
                         [(str(archive), outcome) for outcome in ("added", "left-out", "refused")])
        self.assertEqual(rows[2]["part"], "b/photo.png")
        self.assertEqual(len(self.articles()), 1)

    def test_a_report_is_not_written_over(self):
        path, table = self.write("a.txt", "Text.\n"), self.write("report.csv", "mine")
        status, _, said = self.run_it("add", self.project, "--report", table, path)
        self.assertEqual(status, 1)
        self.assertIn("--force", said)
        self.assertEqual((table.read_text(), self.articles()), ("mine", []))
        self.assertEqual(self.run_it("add", self.project, "--report", table, "--force", path)[0], 0)
        self.assertEqual(self.rows(table)[0]["outcome"], "added")

    def test_a_report_that_cannot_be_written(self):
        path = self.write("a.txt", "Text.\n")
        status, _, said = self.run_it("add", self.project, "--report", self.folder / "none" / "report.csv", path)
        self.assertEqual(status, 1)
        self.assertIn("report.csv", said)
        self.assertEqual(self.articles(), [])  # it is known before anything is added

    def test_what_is_nearly_the_same_is_told(self):
        text = " ".join(f"word{n}" for n in range(100))
        first, second, third = (self.write(name, content + ".\n") for name, content in (
            ("a.txt", text), ("b.txt", text.replace("word50 ", "other ")), ("c.txt", text[::-1])))
        self.assertEqual(self.run_it("add", self.project, first)[2], "")
        status, _, said = self.run_it("add", self.project, second, third)
        self.assertEqual((status, said), (0, f"standoff: {second}: 92% like “{self.articles()[0]['title']}” (article {self.articles()[0]['id']})\n"))
        fourth = self.write("d.txt", text.replace("word51 ", "other ") + ".\n")
        fifth = self.write("e.txt", text.replace("word52 ", "other ") + ".\n")
        said = self.run_it("add", self.project, fourth, fifth)[2]
        self.assertIn("% like d.txt", said)

    def test_folders(self):
        within = self.folder / "texts" / "more"
        within.mkdir(parents=True)
        for name in ("texts/2.txt", "texts/10.txt", "texts/more/1.txt"):
            self.write(name, f"The text of {name}.\n")
        (within / "link.txt").symlink_to("/etc/passwd")
        empty = self.folder / "empty"
        empty.mkdir()
        status, _, said = self.run_it("add", self.project, self.folder / "texts")
        self.assertEqual(status, 0, said)
        self.assertIn("link.txt: Left out", said)
        self.assertEqual([article["title"] for article in self.articles()],
                         [f"The text of texts/{name}.txt." for name in ("2", "10", "more/1")])
        status, _, said = self.run_it("add", self.project, empty, self.write("a.txt", "Another text.\n"))
        self.assertEqual((status, len(self.articles())), (1, 4))
        self.assertIn(str(empty), said)

    def test_nothing_came_in(self):
        path = self.write("a.txt", "Text.\n")
        self.assertEqual(self.run_it("add", self.project, path)[0], 0)
        status, _, said = self.run_it("add", self.project, path)
        self.assertEqual(status, 1)
        self.assertIn("--again", said)


if __name__ == "__main__":
    unittest.main()
