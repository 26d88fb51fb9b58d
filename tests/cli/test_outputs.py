# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What the command line writes: never over a project, and never as more than text.
argv[1]: the path of the program."""

import contextlib
import csv
import hashlib
import html.parser
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
SAMPLE = SOURCE / "resources" / "samples" / "seoul-weighs-arms.json"
FORMATS = ["json", "brat", "csv", "csv-excel", "claimreview", "claimreview-html"]
HOSTILE = ['<img src="file:///dev/zero">', "</script><script>alert(1)</script>", '" onmouseover="alert(1)',
           "=cmd|' /C calc'!A0", "../../../elsewhere", "T1\tPerson 0 3\tKim\nT2", "\x1b[2J\u009b2J\u202etxt.exe"]
ADDRESSES = ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,<script>alert(1)</script>",
             'https://example.org/"onmouseover="alert(1)', " javascript:alert(1)"]


class Page(html.parser.HTMLParser):
    """The elements of a page, the addresses in it, its text and what its script elements hold."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.attributes, self.scripts, self.text, self.within = [], [], [], "", ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += attrs
        self.within = tag

    def handle_endtag(self, tag):
        self.within = ""

    def handle_data(self, data):
        if self.within == "script":
            self.scripts.append(data)
        else:
            self.text += data


class Outputs(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder / "home"),
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)

    def run_it(self, *words):
        return subprocess.run([PROGRAM, *map(os.fsencode, words)], capture_output=True, timeout=60,
                              env=self.environment, stdin=subprocess.DEVNULL)

    def done(self, *words):
        result = self.run_it(*words)
        self.assertEqual(result.returncode, 0, (words, result.stderr.decode()))
        return result.stdout

    def project(self, name, values=SAMPLE):
        path = self.folder / name
        self.done("new", path)
        self.done("import", path, "--format", "json", values)
        return path

    def listing(self, *others):
        """What is there beside the program's own data, and the others, by hash."""
        paths = [path for path in self.folder.rglob("*") if "data" not in path.parts]
        return {path: hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
                for path in [*paths, *others]}

    def test_no_project_is_written_over(self):
        project, other = self.project("p.standoff"), self.project("other.standoff")
        unnamed = self.folder / "renamed"
        shutil.copy(other, unnamed)
        damaged = self.folder / "damaged.standoff"
        damaged.write_bytes(b"\0" * 4096 + other.read_bytes()[4096:])
        backup = next((self.folder / "data").rglob(f"{self.uuid(project)}/*.standoff"))
        (self.folder / "soft").symlink_to(project)
        (self.folder / "soft-to-other").symlink_to(other)
        os.link(project, self.folder / "hard")
        targets = [project, other, unnamed, damaged, backup, self.folder / "soft",
                   self.folder / "soft-to-other", self.folder / "hard",
                   self.folder / "p.standoff-journal", self.folder / "p.standoff-wal",
                   self.folder / "p.standoff.lock", self.folder / "other.standoff-journal"]
        before = self.listing(backup)
        for target in targets:
            for name in FORMATS:
                with self.subTest(target=target.name, format=name):
                    result = self.run_it("export", project, "--format", name, "--to", target)
                    said = result.stderr.decode().splitlines()[-1]
                    self.assertEqual(result.returncode, 1, said)
                    self.assertIn(str(target), said)
            result = self.run_it("new", target)
            self.assertEqual(result.returncode, 1, target)
            self.assertIn(str(target), result.stderr.decode())
        self.assertEqual(self.listing(backup), before)
        # By the way that leads there it makes no difference.
        relative = subprocess.run([PROGRAM, "export", "p.standoff", "--format", "json", "--to",
                                   "./data/../p.standoff"], cwd=self.folder, env=self.environment,
                                  capture_output=True, timeout=60, check=False)
        self.assertEqual(relative.returncode, 1)
        self.assertIn("project", relative.stderr.decode())
        self.assertEqual(self.listing(backup), before)
        self.done("check", project)

    def uuid(self, project):
        with contextlib.closing(sqlite3.connect(project)) as database:
            return database.execute("SELECT uuid FROM project").fetchone()[0]

    def test_other_files_are_replaced_and_keep_their_rights(self):
        project = self.project("p.standoff")
        target = self.folder / "o.csv"
        target.write_text("old")
        target.chmod(0o640)
        (self.folder / "link").symlink_to(target)
        self.done("export", project, "--format", "csv", "--to", self.folder / "link")
        self.assertTrue(target.read_text().startswith("article,"))
        self.assertEqual(target.stat().st_mode & 0o777, 0o640)
        self.assertTrue((self.folder / "link").is_symlink())

    def hostile(self):
        """The sample, in which each text of a person is hostile."""
        values, count = json.loads(SAMPLE.read_text()), 0

        def spoiled(value, number):
            return f"{HOSTILE[number % len(HOSTILE)]} {number}"
        for kind, names in {"articles": ["title", "byline", "publisher", "note"],
                            "claims": ["text", "short_text", "context", "place", "note"],
                            "entities": ["name", "note"], "sources": ["label", "description", "note"],
                            "evidence": ["question", "answer", "note"],
                            "verdicts": ["rating", "justification"]}.items():
            for value in values[kind]:
                for name in names:
                    if name in value:
                        value[name] = spoiled(value[name], count)
                        count += 1
        for number, value in enumerate(values["evidence"]):
            value.pop("annotation", None)
            value["address"] = ADDRESSES[number % len(ADDRESSES)]
            value["archived"] = ADDRESSES[(number + 1) % len(ADDRESSES)]
        # One that every text goes into the review of.
        claim = values["verdicts"][0]["claim"]
        for value in values["evidence"]:
            value["claim"] = claim
        next(value for value in values["settings"] if value["name"] == "organisation")["value"] = HOSTILE[1]
        for value in values["articles"]:
            value["url"] = "javascript:alert(1)"
        path = self.folder / "hostile.json"
        path.write_text(json.dumps(values))
        return path

    def exported(self, values):
        project = self.project("hostile.standoff", values)
        for name in FORMATS:
            self.done("export", project, "--format", name, "--to", self.folder / "out" / name)
        return project

    def check_pages(self):
        pages = list((self.folder / "out" / "claimreview-html").iterdir())
        self.assertTrue(pages)
        for path in pages:
            page = Page(path.read_text())
            self.assertLessEqual(set(page.elements), {"html", "head", "meta", "title", "script", "body",
                                                      "h1", "dl", "dt", "dd", "ul", "li", "a"})
            self.assertEqual(page.elements.count("script"), 1)
            self.assertNotIn("<", "".join(page.scripts))
            review = json.loads("".join(page.scripts))
            self.check_addresses(review)
            for name, value in page.attributes:
                self.assertIn(name, {"href", "charset", "type"})
                if name == "href":
                    self.assertRegex(value, "^(https?://|mailto:)")
            self.assertIn(review["claimReviewed"], page.text)

    def check_addresses(self, json_ld):
        """Whatever a reader may make a link of leads to the web."""
        if isinstance(json_ld, list):
            for value in json_ld:
                self.check_addresses(value)
        elif isinstance(json_ld, dict):
            for name, value in json_ld.items():
                if name in ("url", "archivedAt", "contentUrl"):
                    self.assertRegex(value, "^https?://[^\"<> ]+$")
                elif name == "sameAs":
                    for each in value:
                        self.assertRegex(each, "^https?://[^\"<> ]+$")
                else:
                    self.check_addresses(value)

    def test_texts_stay_texts_in_every_format(self):
        (self.folder / "out").mkdir()
        project = self.exported(self.hostile())
        out = self.folder / "out"
        self.check_pages()
        for path in (out / "claimreview").iterdir():
            self.check_addresses(json.loads(path.read_text()))
        # Files lie where they were asked for, by plain names.
        for path in out.rglob("*"):
            self.assertNotRegex(path.name, r"[<>\"'=\x00-\x1f\x7f\u202e/]")
        self.assertEqual({path.name for path in self.folder.iterdir()},
                         {"out", "data", "home", "hostile.json", "hostile.standoff"} & set(os.listdir(self.folder)))
        for name, encoding in (("csv", "utf-8"), ("csv-excel", "utf-8-sig")):
            with open(out / name, encoding=encoding, newline="") as file:
                rows = list(csv.reader(file))
            for cell in (cell for row in rows for cell in row):
                self.assertNotIn(cell[:1], list("=+-@\t\r\n"), cell)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        for path in (out / "brat").glob("*.ann"):
            for line in path.read_text().split("\n")[:-1]:
                self.assertRegex(line, r"^([TREAN#M]\d+|\*)\t")
        # Our own format carries each of them as it is.
        again = self.project("again.standoff", out / "json")
        self.done("export", again, "--format", "json", "--to", out / "again.json")
        self.assertEqual((out / "again.json").read_bytes(), (out / "json").read_bytes())
        for word in HOSTILE[:5]:
            self.assertIn(json.dumps(word)[1:-1], json.dumps(json.loads((out / "json").read_text())))
        self.check_terminal(project)

    def test_the_injections_that_were_found(self):
        values = SOURCE.parent / "shared" / "cases" / "x-inputs" / "injection.json"
        if not values.exists():
            self.skipTest("no shared inputs")
        (self.folder / "out").mkdir()
        self.exported(values)
        self.check_pages()

    @unittest.skipUnless(shutil.which("strace"), "there is no strace")
    def test_nobody_is_asked_and_nothing_else_is_opened(self):
        """Neither the network nor a service of the machine, for no input and no output."""
        self.environment.pop("STANDOFF_ANNOTATOR")
        article = self.folder / "article.html"
        article.write_text('<html><head><link rel="stylesheet" href="https://example.org/a.css"></head><body>'
                           '<article><h1>A pact</h1><img src="file:///etc/hostname"><p>Kim met Putin in '
                           'Pyongyang on Wednesday, and the pact was signed there.</p></article></body></html>')
        project, trace = self.folder / "p.standoff", self.folder / "trace"
        allowed = ("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/", "/var/lib/dbus/machine-id",
                   str(self.folder), str(pathlib.Path(PROGRAM).parent), str(SAMPLE))
        for words in (["new", project], ["add", project, article], ["import", project, "--format", "json", SAMPLE],
                      *(["export", project, "--format", name, "--to", self.folder / ("o-" + name)] for name in FORMATS),
                      ["check", project], ["search", project, "pact"]):
            subprocess.run(["strace", "-f", "-qq", "-o", trace, "-e", "trace=%network,open,openat,execve", PROGRAM,
                            *map(str, words)], env=self.environment, capture_output=True, timeout=120, check=False)
            calls = trace.read_text(errors="replace")
            if "open" not in calls:
                self.skipTest("strace may not trace here")
            # The process that reads articles tries whether it is kept from it.
            asked = "\n".join(line for line in calls.splitlines() if "= -1 EPERM (" not in line)
            self.assertNotRegex(asked, r"\b(connect|socket|sendto|sendmsg)\(")
            for path in re.findall(r'open(?:at)?\([^"]*"(/[^"]*)"', calls):
                self.assertTrue(path in ("/", tempfile.gettempdir()) or path.startswith(allowed), (words, path))  # "/tmp": O_TMPFILE
            self.assertNotIn("/etc/hostname", calls)

    def check_terminal(self, project):
        """Nothing that a terminal obeys, and nothing that turns what stands behind it."""
        for words in (["info"], ["list", "articles"], ["list", "annotations"], ["list", "entities"],
                      ["list", "claims"], ["list", "sources"], ["check"], ["search", "e"]):
            for option in ([], ["--json"]):
                result = self.run_it(words[0], project, *words[1:], *option)
                self.check_plain(result.stdout + result.stderr, option)

    def check_plain(self, output, is_json=False):
        for character in output.decode():
            self.assertFalse(ord(character) < 32 and character != "\n" or 127 <= ord(character) < 160,
                             (character, output))
            if not is_json:
                self.assertNotIn(character, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

    def test_errors_show_no_control_characters(self):
        name = "gone\x1b]0;title\x07\x1b[2J\u009b31m\u202etxt"
        for words in ([name], ["info", name], ["new", name + "/p.standoff"], [name, "--help"],
                      ["list", name], ["export", name, "--format", name, "--to", name],
                      ["--" + name], ["info", "--" + name]):
            result = self.run_it(*words)
            with self.subTest(words=words):
                self.assertIn(result.returncode, (1, 2))
                self.assertTrue(result.stderr.startswith(b"standoff: "), result.stderr)
                self.assertEqual(result.stderr.count(b"\n"), 1)
                self.check_plain(result.stderr)


if __name__ == "__main__":
    unittest.main()
