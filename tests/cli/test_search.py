# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""standoff search, against the texts as they are. argv[1]: the path of the program."""

import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)

ARTICLES = {
    "pact.txt": "The Pact\n\n\U0001F600 Kim met Putin in Pyongyang on Wednesday. Kim, who rarely travels, "
                "called Putin a friend.\nThe arms deal was signed. KIM’s aide said: no arms.\n",
    "answer.txt": "The answer\n\nSeoul weighs arms for Ukraine. Officials met Kim Yo Jong.\n",
    "korean.txt": "기사\n\n김정은은 푸틴을 \U0001F1F0\U0001F1F5 평양에서 만났다. 김정은의 발언.\n",
    "japanese.txt": "記事\n\n東京都は東京で金正恩と会談した。\n",
    "thai.txt": "ข่าว\n\nคิมจองอึนกำลังเดินทางไปกรุงเปียงยาง\n",
    "arabic.txt": "خبر\n\nقَالَ المتحدث إن الاتفاق قائم.\n",
    "accents.txt": "Zoé\n\nZoe\u0301 rencontre Zoë à la Straße. ZOE!\n",
}


class Search(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        folder = pathlib.Path(cls.folder.name)
        cls.project = folder / "p.standoff"
        cls.environment = dict(os.environ, HOME=str(folder / "home"),
                               XDG_DATA_HOME=str(folder / "data"), STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            cls.environment.pop(name, None)
        for name, text in ARTICLES.items():
            (folder / name).write_text(text, encoding="utf-8")
        cls.run_it("new", cls.project)
        result = cls.run_it("add", cls.project, *(folder / name for name in ARTICLES))
        assert result.returncode == 0, result.stderr
        with sqlite3.connect(cls.project) as database:
            cls.texts = dict(database.execute(
                "SELECT article.id, text FROM article JOIN version ON version.id = article.version "
                "JOIN content USING (sha256)"))

    @classmethod
    def run_it(cls, *words):
        return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                              env=cls.environment, stdin=subprocess.DEVNULL)

    def hits(self, text, *options):
        result = self.run_it("search", self.project, *options, "--json", "--", text)
        self.assertEqual((result.returncode, result.stderr.decode()), (0, ""), text)
        hits = json.loads(result.stdout)
        for hit in hits:
            if hit["field"] == "text":
                whole = self.texts[hit["article"]]
                self.assertEqual(whole[hit["begin"]:hit["end"]], hit["match"])
                self.assertTrue(whole[:hit["begin"]].endswith(hit["left"]))
                self.assertTrue(whole[hit["end"]:].startswith(hit["right"]))
        return hits

    def grep(self, pattern, flags=re.IGNORECASE):
        return [(article, match.start(), match.end()) for article, text in sorted(self.texts.items())
                for match in re.finditer(pattern, text, flags)]

    def assert_same(self, text, pattern, flags=re.IGNORECASE):
        found = [(hit["article"], hit["begin"], hit["end"]) for hit in self.hits(text)]
        self.assertTrue(found, text)
        self.assertEqual(found, self.grep(pattern, flags), text)

    def test_words_as_grep_finds_them(self):
        self.assert_same("kim", r"\bkim\b")
        self.assert_same("PUTIN", r"\bputin\b")
        self.assert_same("\"arms deal\"", r"arms deal")
        self.assert_same("pyong*", r"\bpyong\w*")
        self.assert_same("kim OR putin", r"\b(kim|putin)\b")
        self.assert_same("kim NEAR/1 putin", r"kim\s\w+\sputin")
        self.assert_same("/[A-Z]\\w+g\\b/", r"[A-Z]\w+g\b", 0)
        self.assert_same("/kim/i", r"kim")

    def test_scripts_without_spaces(self):
        self.assert_same("김정은", "김정은")
        self.assert_same("평양", "평양")
        self.assert_same("東京", "東京")
        self.assert_same("กำลัง", "กำลัง")
        self.assertEqual([hit["match"] for hit in self.hits("قال")], ["قَالَ"])

    def test_case_and_diacritics(self):
        self.assertEqual([hit["match"] for hit in self.hits("zoe")],
                         ["Zoé", "Zoe\u0301", "Zoë", "ZOE"])
        self.assertEqual([hit["match"] for hit in self.hits("strasse")], ["Straße"])

    def test_all_and_not(self):
        articles = lambda text: sorted({hit["article"] for hit in self.hits(text)})
        both = sorted({a for a, _, _ in self.grep(r"\bkim\b")} & {a for a, _, _ in self.grep(r"\barms\b")})
        self.assertEqual(articles("kim arms"), both)
        self.assertEqual(articles("kim arms -ukraine"),
                         [a for a in both if "Ukraine" not in self.texts[a]])
        self.assertEqual(self.hits("kim -kim"), [])

    def test_fields(self):
        hits = self.hits("title:pact kim")
        self.assertEqual({(hit["field"], hit["match"]) for hit in hits},
                         {("title", "Pact"), ("text", "Kim"), ("text", "KIM")})

    def test_sorting_and_limit(self):
        by_place = self.hits("kim")
        self.assertEqual(by_place, sorted(by_place, key=lambda hit: (hit["article"], hit["begin"])))
        behind = [re.findall(r"\w+", hit["right"].lower()) for hit in self.hits("kim", "--sort", "right")]
        self.assertEqual(behind, sorted(behind))
        before = [re.findall(r"\w+", hit["left"].lower())[::-1] for hit in self.hits("kim", "--sort", "left")]
        self.assertEqual(before, sorted(before))
        self.assertEqual(self.hits("kim", "--limit", "2"), by_place[:2])
        self.assertEqual(self.hits("kim", "--sort", "left", "--limit", "2"),
                         self.hits("kim", "--sort", "left")[:2])

    def test_lines_for_people(self):
        lines = self.run_it("search", self.project, "kim OR 김정은").stdout.decode().splitlines()
        self.assertEqual(len(lines), len(self.hits("kim OR 김정은")))
        english = [line for line in lines if line.replace("–", "-").replace("’", "'").isascii()]
        self.assertTrue(len(english) > 1)
        self.assertEqual(len({line.index("[") for line in english}), 1)
        self.assertFalse([line for line in lines if "\t" in line])

    def test_lines_are_cut_between_characters(self):
        accent, family = "e\u0301", "\U0001F468\u200D\U0001F469\u200D\U0001F467"
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder) / "p.standoff"
            path = pathlib.Path(folder) / "a.txt"
            path.write_text(accent * 60 + " Kim " + family * 20 + "\n", encoding="utf-8")
            self.run_it("new", project)
            self.run_it("add", project, path)
            [article] = json.loads(self.run_it("list", project, "articles", "--json").stdout)
            [line] = self.run_it("search", project, "kim").stdout.decode().splitlines()
            # 40 columns on each side; an emoji takes two.
            self.assertEqual(line, f"{article['id']:6}  {'121–124':15}  "
                             + accent * 39 + " [Kim] " + family * 6)

    def test_refusals(self):
        for text in ("", "\"open", "(", "-kim", "kim OR", "*", "titel:x", "from:June kim", "/(/"):
            result = self.run_it("search", self.project, "--", text)
            self.assertEqual(result.returncode, 2, text)
            self.assertEqual(result.stdout, b"")
            self.assertEqual(result.stderr.decode().count("\n"), 1)
        for options in (("--sort", "up"), ("--limit", "0"), ("--limit", "x")):
            self.assertEqual(self.run_it("search", self.project, "kim", *options).returncode, 2)
        result = self.run_it("search", self.project, "tag:nobody")
        self.assertEqual(result.returncode, 1)
        self.assertIn("There is no tag “nobody”", result.stderr.decode())
        self.assertEqual(self.run_it("search", self.project.with_name("none.standoff"), "x").returncode, 1)

    def test_an_expression_that_is_given_up(self):
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder) / "p.standoff"
            self.run_it("new", project)
            for name, text in (("a", "xxz\n"), ("b", "xxz, " + "x" * 60 + ". z\n"), ("c", "xz, xxz\n")):
                path = pathlib.Path(folder) / (name + ".txt")
                path.write_text(text)
                self.assertEqual(self.run_it("add", project, path).returncode, 0)
            with sqlite3.connect(project) as database:
                articles = [row[0] for row in database.execute("SELECT id FROM article ORDER BY id")]
            for options in ((), ("--sort", "right")):
                result = self.run_it("search", project, *options, "--json", "--", "/(x+x+)+z/")
                self.assertEqual(result.returncode, 1)
                self.assertEqual(sorted(hit["article"] for hit in json.loads(result.stdout)), articles)
                error = result.stderr.decode()
                self.assertEqual(error.count("\n"), 1, error)
                self.assertTrue(error.startswith("standoff: %s: " % project), error)
                self.assertEqual(re.findall(r": ([\d, ]+)\.", error), [str(articles[1])])

    def test_nasty_words_are_words(self):
        for text in ("\"'; DROP TABLE article; --\"", "text_search MATCH", "near", "a\" OR \"b", "\"{text} : x\"",
                     "^kim", "kim + putin", "a NEAR(b", "rowid"):
            result = self.run_it("search", self.project, "--json", "--", text)
            self.assertIn(result.returncode, (0, 2), (text, result.stderr))
        with sqlite3.connect(self.project) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM article").fetchone()[0], len(ARTICLES))
            found = database.execute(
                "SELECT rowid FROM text_search WHERE text_search MATCH 'kim' ORDER BY rowid").fetchall()
        self.assertEqual([row[0] for row in found], sorted({a for a, _, _ in self.grep(r"\bkim\b")}))


if __name__ == "__main__":
    unittest.main()
