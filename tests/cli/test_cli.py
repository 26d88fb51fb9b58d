# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""The command line, run as a person or a script runs it. argv[1]: the path of the program."""

import contextlib
import csv
import hashlib
import json
import os
import pathlib
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
import unittest
import uuid
import zipfile

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
SAMPLE = SOURCE.parent / "shared" / "articles" / "korea-pact.txt"

# Astral emoji, ZWJ sequences, combining accents, right-to-left and Korean, before and within names.
TRICKY = (
    "\U0001F600 Zoe\u0301 met \U0001F468\u200D\U0001F469\u200D\U0001F467 in Pyongyang.\n"
    "\n"
    "قال المتحدث إن الاتفاق قائم.\n"
    "\U0001D11E 김정은은 푸틴을 \U0001F1F0\U0001F1F5 평양에서 만났다.\n"
)
TRICKY_NAMES = ["Zoe\u0301", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "Pyongyang", "المتحدث",
                "김정은", "푸틴", "\U0001F1F0\U0001F1F5 평양"]


def paragraphs_of(text):
    return sum(1 for line in text.split("\n") if line)


class CommandLine(unittest.TestCase):
    user = None  # as whom the program runs

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.standoff"
        self.environment = dict(os.environ, HOME=str(self.folder / "home"),
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        self.environment.pop("DISPLAY", None)
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment.pop("QT_QPA_PLATFORM", None)

    def run_it(self, *words, **environment):
        return subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                              env=dict(self.environment, **environment), stdin=subprocess.DEVNULL,
                              user=self.user)

    def done(self, *words):
        """Standard output of what must succeed without a word on standard error."""
        result = self.run_it(*words)
        self.assertEqual((result.returncode, result.stderr.decode()), (0, ""), words)
        return result.stdout.decode()

    def json(self, *words):
        return json.loads(self.done(*words, "--json"))

    def refused(self, status, *words, says=(), **environment):
        """What must fail: with this status, one line on standard error, and nothing else."""
        result = self.run_it(*words, **environment)
        error = result.stderr.decode()
        self.assertEqual(result.returncode, status, (words, error))
        self.assertEqual(error.count("\n"), 1, (words, error))
        self.assertTrue(error.startswith("standoff: ") and error.endswith("\n"), error)
        for part in says if isinstance(says, (list, tuple)) else [says]:
            self.assertIn(str(part), error)
        return result.stdout.decode()

    def write(self, name, text):
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def altered(self, path, statements):
        """What another program does to a project. Returns what its last query gives."""
        with contextlib.closing(sqlite3.connect(path)) as database:
            rows = [database.execute(statement).fetchall() for statement in statements]
            database.commit()
        return rows[-1]

    def new(self, *articles, project=None):
        self.done("new", project or self.project)
        if articles:
            self.done("add", project or self.project, *articles)

    def marked(self):
        """A project with TRICKY, in which its names are marked; made by way of our own JSON."""
        self.new(self.write("tricky.txt", TRICKY))
        plain = self.folder / "plain.json"
        self.done("export", self.project, "--format", "json", "--to", plain)
        values = json.loads(plain.read_text())
        layer = next(layer for layer in values["layers"] if layer["kind"] == "entity")
        tag = next(tag for tag in values["tags"] if tag["layer"] == layer["uuid"])
        annotations = values["articles"][0]["versions"][0]["annotations"]
        for number, name in enumerate(TRICKY_NAMES):
            begin = TRICKY.index(name)
            entity = {"uuid": f"01900000-0000-7000-8000-{number:012}", "name": name}
            values["entities"].append(entity)
            annotations.append({
                "uuid": f"01900000-0000-7000-9000-{number:012}", "tag": tag["uuid"],
                "fragments": [{"begin": begin, "end": begin + len(name), "text": name}],
                "entity": entity["uuid"], "annotator": values["annotators"][0]["uuid"],
                "created": "2024-06-20T12:00:00.000Z", "modified": "2024-06-20T12:00:00.000Z"})
        annotations[0]["note"] = "=1+1"
        annotations.append(dict(  # discontinuous
            annotations[0], uuid="01900000-0000-7000-9000-000000000099",
            fragments=[annotations[2]["fragments"][0], annotations[4]["fragments"][0]]))
        marked = self.folder / "marked.standoff"
        self.done("new", marked)
        self.done("import", marked, "--format", "json",
                  self.write("marked.json", json.dumps(values, ensure_ascii=False)))
        return marked

    # The whole path

    def test_an_article_comes_in_as_it_is(self):
        text = "A headline\n\nBy Ada Byron\n\nOne paragraph.\nAnother “one”.\n"
        self.new(self.write("a b#c?%20ü.txt", text))
        info = self.json("info", self.project)
        self.assertEqual((info["articles"], info["annotations"], info["entities"], info["claims"],
                          info["sources"]), (1, 0, 0, 0, 0))
        self.assertEqual(info["path"], str(self.project))
        self.assertEqual(info["annotators"], ["Ada"])
        [article] = self.json("list", self.project, "articles")
        self.assertEqual(article["sha256"], hashlib.sha256(text.encode()).hexdigest())
        self.assertEqual(article["characters"], len(text))
        self.assertEqual(article["paragraphs"], paragraphs_of(text))
        self.assertEqual(article["file_name"], "a b#c?%20ü.txt")
        for key in ("id", "title", "language", "url", "publisher", "published"):
            self.assertIn(key, article)
        self.assertEqual(self.json("check", self.project), {"problems": []})
        for kind in ("annotations", "entities", "claims", "sources"):
            self.assertEqual(self.json("list", self.project, kind), [])
            self.assertTrue(self.run_it("list", self.project, kind).returncode == 0)

    @unittest.skipUnless(SAMPLE.exists(), "the shared article is not here")
    def test_the_shared_article(self):
        text = SAMPLE.read_bytes().decode()
        self.new(SAMPLE)
        self.assertEqual(self.json("info", self.project)["articles"], 1)
        [article] = self.json("list", self.project, "articles")
        self.assertEqual(article["paragraphs"], 24)
        self.assertEqual(paragraphs_of(text), 24)
        [(stored,)] = self.altered(self.project, ["SELECT text FROM content"])
        self.assertEqual(stored, text)

    def test_all_annotations_are_listed(self):
        marked = self.marked()
        annotations = self.json("list", marked, "annotations")
        self.assertEqual(len(annotations), len(TRICKY_NAMES) + 1)
        for annotation in annotations:
            self.assertEqual(annotation["layer"], "entity")
            self.assertEqual(annotation["annotator"], "Ada")
            for fragment in annotation["fragments"]:
                self.assertEqual(TRICKY[fragment["begin"]:fragment["end"]], fragment["text"])
        entities = self.json("list", marked, "entities")
        self.assertEqual({entity["name"] for entity in entities}, set(TRICKY_NAMES))
        self.assertEqual(sum(entity["mentions"] for entity in entities), len(annotations))
        self.assertEqual({a["record"] for a in annotations}, {e["id"] for e in entities})
        self.assertEqual(self.json("info", marked)["annotations"], len(annotations))
        self.assertIn("김정은", self.done("list", marked, "annotations"))
        self.assertIn("김정은", self.done("list", marked, "entities"))

    def test_losses_are_told_by_kind(self):
        values = self.folder / "values.json"
        self.done("export", self.marked(), "--format", "json", "--to", values)
        noted = json.loads(values.read_text())
        for annotation in noted["articles"][0]["versions"][0]["annotations"]:
            annotation["note"] = "a note"  # which a text with marks has no place for
        marked = self.folder / "noted.standoff"
        self.done("new", marked)
        self.done("import", marked, "--format", "json",
                  self.write("noted.json", json.dumps(noted, ensure_ascii=False)))
        told, each = (
            self.run_it("export", marked, "--format", "text-marks", "--to", self.folder / f"text{number}",
                        *words).stderr.decode().splitlines()
            for number, words in enumerate(([], ["--each-loss"])))
        several = [line for line in told if line.endswith(" more)") or "; " in line]
        self.assertTrue(several)
        self.assertLess(len(told), len(each))
        for line in several:
            kind, places = line.split(": Lost in this format: ")[1].split(" (", 1)
            same = [other for other in each if other.endswith(": Lost in this format: " + kind)]
            named = places.rstrip(")").split("; ")
            more = 0
            if named[-1].startswith("and "):
                more = int(named.pop().split()[1])
            self.assertEqual(len(named) + more, len(same), line)

    def test_exported_and_imported_again_it_is_the_same(self):
        first, second = self.folder / "first.json", self.folder / "second.json"
        marked = self.marked()
        self.done("export", marked, "--format", "json", "--to", first)
        again = self.folder / "again.standoff"
        self.done("new", again)
        self.done("import", again, "--format", "json", first)
        self.done("export", again, "--format", "json", "--to", second)
        self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_all_formats_agree_on_every_offset(self):
        marked = self.marked()
        whole, brat, table = self.folder / "o.json", self.folder / "brat", self.folder / "o.csv"
        for name, target in (("json", whole), ("brat", brat), ("csv", table)):
            # What a format cannot hold is told, a line each; it is done all the same.
            result = self.run_it("export", marked, "--format", name, "--to", target)
            self.assertEqual(result.returncode, 0, result.stderr)
            for line in result.stderr.decode().splitlines():
                self.assertTrue(line.startswith(f"standoff: {target}"), line)
        self.assertIn("=1+1", result.stderr.decode() + table.read_text())

        [version] = json.loads(whole.read_text())["articles"][0]["versions"]
        self.assertEqual(version["text"], TRICKY)
        expected = []
        for annotation in version["annotations"]:
            fragments = [(f["begin"], f["end"]) for f in annotation["fragments"]]
            texts = [TRICKY[begin:end] for begin, end in fragments]
            self.assertEqual(texts, [f["text"] for f in annotation["fragments"]])
            expected.append((fragments, texts))
        expected.sort()

        [text_file] = brat.glob("*.txt")
        text = text_file.read_bytes().decode()
        self.assertEqual(text, TRICKY)
        found = []
        for line in text_file.with_suffix(".ann").read_bytes().decode().split("\n"):
            if line.startswith("T"):
                _, body, covered = line.split("\t")
                fragments = [tuple(map(int, part.split()))
                             for part in body.split(" ", 1)[1].split(";")]
                texts = [text[begin:end] for begin, end in fragments]
                self.assertEqual(covered, " ".join(texts))
                found.append((fragments, texts))
        self.assertEqual(sorted(found), expected)

        with open(table, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        found = []
        for row in rows:
            fragments = [tuple(map(int, part.split("-"))) for part in row["fragments"].split(";")]
            self.assertEqual((int(row["begin"]), int(row["end"])),
                             (fragments[0][0], fragments[-1][1]))
            found.append((fragments, [TRICKY[begin:end] for begin, end in fragments]))
            self.assertEqual(row["text"], " … ".join(found[-1][1]))
        self.assertEqual(sorted(found), expected)
        self.assertEqual({row["note"] for row in rows}, {"", "'=1+1"})  # no formula

    def test_brat_comes_back(self):
        marked = self.marked()
        brat = self.folder / "brat"
        self.run_it("export", marked, "--format", "brat", "--to", brat)
        again = self.folder / "again.standoff"
        self.new(project=again)
        result = self.run_it("import", again, "--format", "brat", brat)
        self.assertEqual(result.returncode, 0, result.stderr)

        def places(project):
            return sorted([fragment["text"], fragment["begin"]]
                          for annotation in self.json("list", project, "annotations")
                          for fragment in annotation["fragments"])
        self.assertEqual(places(again), places(marked))
        self.assertEqual(self.json("check", again), {"problems": []})

    def test_tags_of_others_are_mapped(self):
        brat = self.folder / "brat"
        brat.mkdir()
        (brat / "a.txt").write_text("Kim met Putin in Sinuiju.\n")
        (brat / "a.ann").write_text("T1\tPER 0 3\tKim\nT2\tPER 8 13\tPutin\nT3\tGPE 17 24\tSinuiju\n")
        project = self.folder / "mapped.standoff"
        self.new(project=project)
        for word in ("PER", "=Entities/Person", "PER=Person"):
            self.refused(2, "import", project, brat, "--map-tag", word, says=word)
        self.assertEqual(self.json("list", project, "annotations"), [])
        self.done("import", project, brat, "--map-tag", "PER=Entities/Person", "--map-tag", "GPE=")
        found = self.json("list", project, "annotations")
        self.assertEqual([each["tag"] for each in found], ["Person"] * 2)

    def test_formats_are_found_by_what_is_in_the_files(self):
        marked = self.marked()
        brat, values = self.folder / "brat", self.folder / "values.txt"  # by no means a text
        self.run_it("export", marked, "--format", "brat", "--to", brat)
        self.done("export", marked, "--format", "json", "--to", values)
        for number, source in enumerate((brat, values, next(brat.glob("*.ann")))):
            again = self.folder / f"again{number}.standoff"
            self.new(project=again)
            self.assertEqual(self.run_it("import", again, source).returncode, 0)
            self.assertEqual(len(self.json("list", again, "annotations")),
                             len(self.json("list", marked, "annotations")))
        self.refused(1, "import", marked, self.folder / "gone.json", says=["gone.json", "no such file"])
        self.refused(1, "import", marked, self.write("none.xyz", "What is this?\n"),
                     says=["none.xyz", "Standoff JSON", "brat"])
        self.refused(1, "import", marked, "--format", "brat", self.write("alone.ann", "T1\tPerson 0 3\tKim\n"),
                     says=["alone.ann", "There is no text for it"])
        self.refused(2, "import", marked, values, "--option", "a=b", says=["no option"])

    def test_one_article_of_several(self):
        self.new(self.write("a.txt", "The first.\n"), self.write("b.txt", "The second.\n"))
        second = self.json("list", self.project, "articles")[1]["id"]
        target = self.folder / "one.json"
        self.done("export", self.project, "--format", "json", "--to", target, "--article", second)
        [article] = json.loads(target.read_text())["articles"]
        self.assertEqual(article["versions"][0]["text"], "The second.\n")
        first = self.json("list", self.project, "articles")[0]["id"]
        for number, words in enumerate((["--article", first, second], ["--article", f"{first},{second}"],
                                        ["--article", first, "--article", second])):
            target = self.folder / f"both{number}.json"
            self.done("export", self.project, "--format", "json", "--to", target, *words)
            self.assertEqual(len(json.loads(target.read_text())["articles"]), 2)
        for words in (["--article", 1, second], ["--article", f"1,{second}"]):
            self.refused(1, "export", self.project, "--format", "json", "--to", target, *words,
                         says=[self.project, "no article 1"])

    def test_formats(self):
        formats = {each["id"]: each for each in self.json("formats")}
        self.assertTrue(formats["standoff-json"]["read"] and formats["standoff-json"]["write"])
        self.assertTrue(formats["standoff-json"]["brings_tagset"])
        self.assertEqual(formats["standoff-json"]["loses"], [])
        self.assertTrue(formats["brat"]["folder"] and not formats["csv"]["folder"])
        self.assertIn("attributions", formats["csv"]["loses"])
        self.assertIn("attributions", formats["brat"]["carries"])
        [separator] = [option for option in formats["csv"]["options"] if option["name"] == "separator"]
        self.assertEqual(separator["values"], ["comma", "semicolon", "tab"])
        self.assertEqual(separator["default"], "comma")
        self.assertIn("md", formats["markdown"]["suffixes"])
        keys = {frozenset(each) for each in formats.values() if each["holds"] == "annotations"}
        self.assertEqual(len(keys), 1)
        told = self.done("formats")
        self.assertIn("standoff-json", told)
        self.assertRegex(told, r"--option separator=comma\|semicolon\|tab +default: comma +Separator\n")
        self.assertIn("csv-excel", told)

    def test_options_of_a_format(self):
        marked = self.marked()

        def written(name, *options, form="csv"):
            words = [word for option in options for word in ("--option", option)]
            self.run_it("export", marked, "--format", form, "--to", self.folder / name, *words)
            return (self.folder / name).read_bytes()
        plain = written("plain.csv")
        self.assertEqual(written("excel.csv", "byte-order-mark=yes"), b"\xef\xbb\xbf" + plain)
        self.assertEqual(written("old.csv", form="csv-excel"), b"\xef\xbb\xbf" + plain)
        self.assertEqual(written("less.csv", "byte-order-mark=no", form="csv-excel"), plain)
        with open(self.folder / "plain.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        self.assertIn("'=1+1", [cell for row in rows for cell in row])
        for name, options, wanted in (("tab.tsv", [], rows), ("bare.tsv", ["defuse=no"], [
                [cell[1:] if cell.startswith("'") else cell for cell in row] for row in rows])):
            written(name, "separator=tab", *options)
            with open(self.folder / name, encoding="utf-8", newline="") as file:
                self.assertEqual(list(csv.reader(file, delimiter="\t")), wanted)
        target = self.folder / "none"
        for options, said in ((["colour=red"], ["separator=comma|semicolon|tab", "defuse=yes|no"]),
                              (["separator=colon"], ["comma, semicolon, tab"]), (["defuse"], ["defuse=yes|no"])):
            words = [word for option in options for word in ("--option", option)]
            self.refused(2, "export", marked, "--format", "csv", "--to", target, *words, says=said)
        self.refused(2, "export", marked, "--format", "brat", "--to", target, "--option", "a=b",
                     says=["brat", "no options"])
        self.assertFalse(target.exists())

    def test_originals_may_stay_out(self):
        self.new(self.write("a.txt", "The first.\n"))
        target = self.folder / "out.json"
        self.done("export", self.project, "--format", "json", "--to", target)
        self.assertIn("original", json.loads(target.read_text())["articles"][0]["versions"][0])
        result = self.run_it("export", self.project, "--format", "json", "--to", target, "--option", "originals=no")
        self.assertEqual(result.returncode, 0)
        self.assertIn("the file that the article was read from", result.stderr.decode())
        self.assertNotIn("original", json.loads(target.read_text())["articles"][0]["versions"][0])

    def test_zip_archives(self):
        marked = self.marked()
        for form, suffix in (("brat", ""), ("csv", ".csv"), ("json", ".json")):
            plain, packed = self.folder / ("plain" + suffix), self.folder / f"plain-{form}.zip"
            for target in (plain, packed):
                self.assertEqual(self.run_it("export", marked, "--format", form, "--to", target).returncode, 0)
            with zipfile.ZipFile(packed) as archive:
                self.assertIsNone(archive.testzip())
                found = {name: archive.read(name) for name in archive.namelist()}
            if plain.is_dir():
                self.assertEqual(found, {path.name: path.read_bytes() for path in plain.iterdir()})
            else:
                self.assertEqual(list(found.values()), [plain.read_bytes()])
                self.assertEqual(list(found), [packed.stem + suffix])

    def test_help_and_version(self):
        self.assertIn("standoff add PROJECT", self.done("--help"))
        self.assertRegex(self.done("--version"), r"^standoff \d+\.\d+.*\nArticles are read by a process .*\n$")
        self.assertNotIn("read-articles", self.done("--help"))
        for name in ("new", "add", "import", "export", "formats", "info", "list", "check"):
            self.assertIn(name, self.done(name, "--help"))

    def test_without_a_utf8_locale(self):
        self.new(self.write("a.txt", TRICKY))
        result = self.run_it("list", self.project, "articles", "--json", LC_ALL="C", LANG="C")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn("Zoe\u0301", json.loads(result.stdout.decode())[0]["title"])

    # Adding

    def test_reading_is_done_by_another_process(self):
        self.new(self.write("a.txt", "One.\n"))
        for words in ((), ("x",), ("-1",), ("1", "2")):
            self.refused(2, "read-articles", *words, says="add")
        for other in ("/bin/true", "/bin/cat", "/nowhere"):
            self.refused(1, "add", self.project, self.write("b.txt", "Two.\n"), says=("b.txt", other), STANDOFF_PROGRAM=other)
        self.assertEqual(self.json("info", self.project)["articles"], 1)

    def test_kinds_are_told_by_content(self):
        page = "<!DOCTYPE html><title>T</title><article><p>The pact was signed in Pyongyang on Wednesday.</article>"
        item = json.dumps({"title": "T", "text": "The pact was signed."})
        self.new(*(self.write(name, page.replace("pact", f"pact {name}")) for name in ("index.php", "page", "b.txt")),
                 self.write("c.txt", item), self.write("d.html", "Only text, all of it."), self.write("e", "<p>A pact</p>"))
        types = [row["media_type"] for row in self.json("list", self.project, "articles")]
        self.assertEqual(types, ["text/html"] * 3 + ["application/json", "text/html", "text/html"])

    def test_what_can_be_read_is_added(self):
        self.done("new", self.project)
        good = self.write("good.txt", "Good.\n")
        more = self.write("more.md", "# More\n\nText.\n")
        out = self.refused(1, "add", self.project, good, self.folder / "none.txt", more,
                           says=self.folder / "none.txt")
        self.assertIn("Good", out)
        self.assertEqual(self.json("info", self.project)["articles"], 2)
        steps = self.altered(self.project, ["SELECT 1 FROM change WHERE verb = 'add articles'"])
        self.assertEqual(len(steps), 1)

    def test_the_same_text_twice_is_noticed(self):
        first, second = self.write("a.txt", "Same.\n"), self.write("b.txt", "Same.\n")
        self.done("new", self.project)
        self.refused(0, "add", self.project, first, second, says=[second, "--again"])
        self.refused(1, "add", self.project, second, says=[second, "--again"])
        self.assertEqual(self.json("info", self.project)["articles"], 1)
        self.done("add", self.project, second, "--again")
        self.assertEqual(self.json("info", self.project)["articles"], 2)

    def test_who_made_it(self):
        self.new()
        for number, (options, variable, name) in enumerate((
                (["--annotator", "Ben"], "Ada", "Ben"), ([], "Ada", "Ada"),
                (["--annotator", " "], "Cleo", "Cleo"), (["--annotator", "Dora"], "", "Dora"))):
            path = self.write(f"{number}.txt", f"Text {number}.\n")
            result = self.run_it("add", self.project, path, *options, STANDOFF_ANNOTATOR=variable)
            self.assertEqual(result.returncode, 0, result.stderr)
            [(made,)] = self.altered(self.project, [
                "SELECT name FROM annotator WHERE id = (SELECT annotator FROM change "
                "ORDER BY id DESC LIMIT 1)"])
            self.assertEqual(made, name)

    def test_what_a_page_says_of_itself(self):
        self.new(self.write("a.html", "<html dir=rtl lang=ar><title>T</title><p>قال المتحدث إن "
                            "الاتفاق قائم.</p></html>"))
        [article] = self.json("list", self.project, "articles")
        self.assertEqual((article["direction"], article["language"]), ("rtl", "ar"))

    def test_encodings(self):
        text = "Die Größe überrascht: „naïve“ Annahmen.\n"
        path = self.write("w.txt", text.encode("windows-1252"))
        self.done("new", self.project)
        result = self.run_it("add", self.project, path, "--encoding", "windows-1252")
        self.assertEqual(result.returncode, 0, result.stderr)
        [article] = self.json("list", self.project, "articles")
        self.assertEqual(article["sha256"], hashlib.sha256(text.encode()).hexdigest())
        self.refused(1, "add", self.project, path, "--encoding", "klingon", says=path)

    # Wrong usage: 2

    def test_wrong_usage(self):
        self.new()
        target = self.folder / "x"
        for words in (
                ["new"], ["new", self.project, "more"], ["new", ""], ["new", "x", "--tagset", ""],
                ["add"], ["add", self.project], ["add", self.project, "x", "--nonsense"],
                ["list", self.project], ["list", self.project, "unicorns"],
                ["list", self.project, "articles", "--json=yes"],
                ["info"], ["check"], ["formats", "--yaml"],
                ["export", self.project], ["export", self.project, "--format", "json"],
                ["export", self.project, "--format", "nonsense", "--to", target],
                ["export", self.project, "--format", "json", "--to", ""],
                ["export", self.project, "stray", "--format", "json", "--to", target],
                ["export", self.project, "--format", "json", "--to", target, "--article", "first"],
                ["import", self.project, "--format", "nonsense", "x"],
                ["import", self.project, "--format", "json"]):
            with self.subTest(words=words):
                self.assertEqual(self.refused(2, *words), "")
        self.assertFalse(target.exists())

    # It failed: 1

    def test_broken_projects(self):
        good = self.folder / "good.standoff"
        self.new(self.write("a.txt", TRICKY * 50), project=good)
        whole = good.read_bytes()

        def altered(name, statement):
            path = self.write(name, whole)
            self.altered(path, [statement])
            return path

        foreign = self.folder / "foreign.standoff"
        self.altered(foreign, ["CREATE TABLE recipe (name)"])
        flipped = bytearray(whole)
        for page in range(1, len(whole) // 4096):
            flipped[page * 4096:page * 4096 + 40] = b"\xa5" * 40
        broken = {
            self.folder / "none.standoff": "no such file",
            self.folder: "not a file",
            self.write("empty.standoff", b""): "empty",
            self.write("text.standoff", "Just some text, long enough to be read.\n" * 200): "",
            self.write("truncated.standoff", whole[:len(whole) // 2]): "damaged",
            self.write("header.standoff", whole[:60]): "",
            self.write("flipped.standoff", bytes(flipped)): "damaged",
            foreign: "another program",
            altered("newer.standoff", "PRAGMA user_version = 999"): "newer",
            altered("schema.standoff", "CREATE TABLE extra (x)"): "changed",
            altered("dropped.standoff", "DROP TABLE tally"): "changed",
        }
        before = {path: path.read_bytes() for path in broken if path.is_file()}
        for path, says in broken.items():
            for words in (["info", path], ["list", path, "annotations", "--json"],
                          ["check", path], ["add", path, self.folder / "a.txt"],
                          ["export", path, "--format", "json", "--to", self.folder / "o.json"],
                          ["import", path, "--format", "json", self.folder / "a.txt"]):
                with self.subTest(words=words):
                    self.assertEqual(self.refused(1, *words, says=[path, says]), "")
        for path, content in before.items():
            self.assertEqual(path.read_bytes(), content, path)
        self.assertFalse((self.folder / "o.json").exists())

    def test_a_text_that_was_tampered_with(self):
        self.new(self.write("a.txt", TRICKY))
        self.altered(self.project, ["UPDATE content SET text = replace(text, 'met', 'hit')"])
        target = self.folder / "o.json"
        self.refused(1, "export", self.project, "--format", "json", "--to", target,
                     says=[self.project, "damaged"])
        self.assertFalse(target.exists())
        out = self.refused(1, "check", self.project, "--json", says=self.project)
        [problem] = json.loads(out)["problems"]
        self.assertEqual((problem["check"], problem["severity"]), ("content", "error"))
        self.assertEqual(problem["article"], self.json("list", self.project, "articles")[0]["id"])

    def test_an_anchor_that_was_moved(self):
        marked = self.marked()
        self.altered(marked, ['UPDATE annotation_fragments SET "begin" = "begin" - 1 '
                              "WHERE text = '푸틴'"])
        out = self.refused(1, "check", marked, "--json", says=marked)
        [problem] = json.loads(out)["problems"]
        self.assertEqual((problem["check"], problem["begin"], problem["end"]),
                         ("anchor", TRICKY.index("푸틴") - 1, TRICKY.index("푸틴") + 2))

    def test_problems_of_the_content(self):
        text = "\U0001f600 Kim said “it holds.\n\nThen: “Fine,” he said. Done.” Later.\n"
        self.new(self.write("a.txt", text))
        problems = self.json("check", self.project)["problems"]
        places = [text.index("“it"), text.index("” Later")]
        self.assertEqual([(p["check"], p["severity"], p["begin"], p["end"]) for p in problems],
                         [("quotation-marks", "warning", at, at + 1) for at in places])
        article = self.json("list", self.project, "articles")[0]["id"]
        for problem in problems:
            self.assertEqual((problem["article"], problem["waived"], problem["fix"]),
                             (article, "", None))
            self.assertTrue(problem["message"].endswith("."))
        self.assertNotEqual(problems[0]["identity"], problems[1]["identity"])
        self.assertIn("warning", self.done("check", self.project))
        # A project may be stricter, and lets some stay for a reason.
        self.altered(self.project, ["INSERT INTO setting VALUES "
                                    "(900001, 'severity.quotation-marks', 'error')",
                                    "UPDATE project SET next_id = 900100"])
        self.refused(1, "check", self.project, says=[self.project, "2"])
        for number, problem in enumerate(problems):
            self.altered(self.project, [
                "INSERT INTO waiver VALUES (%d, '%s', 'quotation-marks', '%s', 'So printed', NULL,"
                " '')" % (900002 + number, uuid.uuid4(), problem["identity"])])
        waived = self.json("check", self.project)["problems"]
        self.assertEqual([(p["severity"], p["waived"]) for p in waived],
                         [("error", "So printed")] * 2)
        self.assertIn("So printed", self.done("check", self.project))
        self.altered(self.project, ["UPDATE setting SET value = 'off'"])
        self.assertEqual(self.json("check", self.project), {"problems": []})

    def test_articles_that_cannot_be_read(self):
        self.new()
        for path in (self.write("empty.txt", b""), self.write("blank.txt", b" \n\n"),
                     self.write("binary.txt", bytes(range(256)) * 20),
                     self.write("image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1" * 30),
                     self.folder / "none.txt"):
            with self.subTest(path=path):
                self.refused(1, "add", self.project, path, says=path)
        self.assertEqual(self.json("info", self.project)["articles"], 0)

    def test_new_never_replaces(self):
        self.refused(1, "new", self.write("there.standoff", "Mine."), says="there.standoff")
        self.assertEqual((self.folder / "there.standoff").read_text(), "Mine.")
        missing = self.folder / "none" / "p.standoff"
        self.refused(1, "new", missing, says=missing)
        self.refused(1, "new", self.project, "--tagset", self.write("t.json", "{"), says="t.json")
        self.refused(1, "new", self.project, "--tagset", self.folder / "no.json", says="no.json")
        self.assertFalse(self.project.exists())

    def test_import_that_fails_changes_nothing(self):
        self.new()
        for content in ("", "{", "[]", '{"standoff": 99}', '{"standoff": 1, "articles": 7}'):
            with self.subTest(content=content):
                self.refused(1, "import", self.project, "--format", "json",
                             self.write("bad.json", content), says="bad.json")
        self.assertEqual(self.json("info", self.project)["articles"], 0)

    def test_targets_that_cannot_be_written(self):
        self.new(self.write("a.txt", "Text.\n"))
        for target in (self.folder / "none" / "x.json", self.folder, "/dev/full"):
            with self.subTest(target=target):
                self.refused(1, "export", self.project, "--format", "json", "--to", target,
                             says=target)
        with open("/dev/full", "wb") as full:
            result = subprocess.run([PROGRAM, "info", str(self.project)], stdout=full,
                                    stderr=subprocess.PIPE, env=self.environment, timeout=60)
        self.assertEqual((result.returncode, result.stderr.count(b"\n")), (1, 1), result.stderr)

    def test_a_folder_that_cannot_be_written_to(self):
        closed = self.folder / "closed"
        closed.mkdir()
        self.new(self.write("a.txt", "Text.\n"))
        shutil.copy(self.project, closed / "p.standoff")
        for path in (self.folder, self.project):
            path.chmod(0o755)
        closed.chmod(0o555)
        self.addCleanup(closed.chmod, 0o755)
        if os.geteuid() == 0:  # permissions do not bind root
            self.user = 65534
            try:
                self.run_it("--version")
            except PermissionError:
                self.skipTest("others may not run the program where it is")
        self.assertEqual(self.json("info", closed / "p.standoff")["articles"], 1)
        self.refused(1, "add", closed / "p.standoff", self.folder / "a.txt", says=closed)
        self.refused(1, "new", closed / "q.standoff", says=closed)
        self.refused(1, "export", self.project, "--format", "json", "--to", closed / "o.json",
                     says=closed)

    def test_another_program_has_it_open(self):
        self.new(self.write("a.txt", "Text.\n"))
        lock = self.folder / "p.standoff.lock"
        host = os.uname().nodename
        # As QLockFile writes it: process, program, host, and two ids that may be empty.
        lock.write_text(f"{os.getpid()}\n{pathlib.Path(sys.executable).resolve().name}\n{host}\n\n\n")
        self.assertNotEqual(self.json("info", self.project)["read_only"], "")
        other = self.write("b.txt", "More.\n")
        self.refused(1, "add", self.project, other,
                     says=[self.project, str(os.getpid()), host])
        lock.write_text(f"999999999\nstandoff\n{host}\n\n\n")  # it was killed
        self.done("add", self.project, other)

    def test_lock_that_is_none(self):
        self.new(self.write("a.txt", "Text.\n"))
        lock = self.folder / "p.standoff.lock"
        for number, content in enumerate([b"", b"\0" * 100, b"garbage", b"x" * 10_000_000]):
            lock.write_bytes(content)
            added = self.run_it("add", self.project, self.write("b.txt", f"More {number}.\n"))
            error = added.stderr.decode()
            self.assertEqual(added.returncode, 0, error)
            self.assertEqual(error.count("\n"), 1)
            self.assertIn(str(lock), error)
            self.assertIn("damaged", error)
            self.assertFalse(lock.exists())
        self.assertEqual(self.json("info", self.project)["articles"], 5)
        other = self.write("c.txt", "Never.\n")
        lock.mkdir()
        self.refused(1, "add", self.project, other, says=[lock, "a folder"])
        lock.rmdir()
        lock.symlink_to("/none")
        self.refused(1, "add", self.project, other, says=[lock, "a link"])
        lock.unlink()
        lock.write_text("4711\nstandoff\nnewsroom-7\nh\nb\n")
        self.refused(1, "add", self.project, other, says=[lock, "newsroom-7", "4711", "remove"])
        self.refused(1, "new", self.folder / "q.standoff", "--tagset", lock)  # it is no tagset
        self.assertFalse((self.folder / "q.standoff").exists())
        lock.unlink()
        self.done("add", self.project, other)

    def test_new_that_fails_leaves_nothing(self):
        target = self.folder / "q.standoff"
        lock = self.folder / "q.standoff.lock"
        lock.write_text("4711\nstandoff\nnewsroom-7\nh\nb\n")
        before = sorted(self.folder.iterdir())
        self.refused(1, "new", target, says=[target, "newsroom-7"])
        self.assertEqual(sorted(self.folder.iterdir()), before)
        self.refused(1, "new", self.folder / "none" / "q.standoff", says=["There is no folder"])
        self.assertEqual(sorted(self.folder.iterdir()), before)


if __name__ == "__main__":
    unittest.main()
