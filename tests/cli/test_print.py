# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Articles printed by the command line: what is written is read back by other programs.
argv[1]: the path of the program."""

import html.parser
import json
import os
import pathlib
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zlib

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
SAMPLE = SOURCE / "resources" / "samples" / "seoul-weighs-arms.json"
TEXT = "Ada met Bo in Seoul.\nBo said: < & nothing more.\n"


class Page(html.parser.HTMLParser):
    """The text of each paragraph or heading, and the titles and labels of what is marked."""

    BLOCKS = ("h1", "h2", "p", "li", "blockquote", "dd", "dt")

    def __init__(self, text):
        super().__init__()
        self.blocks, self.marks, self.elements, self.block, self.mark = [], [], [], None, None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag in self.BLOCKS:
            self.block = ""
        if tag == "span" and "title" in dict(attrs):
            self.mark = [dict(attrs)["title"], dict(attrs).get("data-label"), ""]

    def handle_endtag(self, tag):
        if tag in self.BLOCKS:
            self.blocks.append(self.block)
            self.block = None
        if tag == "span" and self.mark:
            self.marks.append(tuple(self.mark))
            self.mark = None

    def handle_data(self, data):
        if self.block is not None:
            self.block += data
        if self.mark:
            self.mark[2] += data


def pixels(path):
    """Width, height and the rows of a PNG with eight bits a channel, unfiltered."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at, idat, header = 8, b"", None
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        elif kind == b"IDAT":
            idat += body
        at += 12 + size
    width, height, depth, colour = header[:4]
    assert depth == 8 and colour in (2, 6)
    step = 4 if colour == 6 else 3
    raw, rows, before = zlib.decompress(idat), [], bytes(width * step)
    for y in range(height):
        line = bytearray(raw[y * (width * step + 1) + 1:(y + 1) * (width * step + 1)])
        way = raw[y * (width * step + 1)]
        for x in range(len(line)):
            left = line[x - step] if x >= step else 0
            up, corner = before[x], before[x - step] if x >= step else 0
            if way == 1:
                line[x] = line[x] + left & 255
            elif way == 2:
                line[x] = line[x] + up & 255
            elif way == 3:
                line[x] = line[x] + (left + up) // 2 & 255
            elif way == 4:
                distances = [(abs(up - corner), left), (abs(left - corner), up),
                             (abs(left + up - 2 * corner), corner)]
                line[x] = line[x] + min(distances, key=lambda each: each[0])[1] & 255
        rows.append([tuple(line[x:x + 3]) for x in range(0, len(line), step)])
        before = bytes(line)
    return width, height, rows


class Print(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, HOME=str(self.folder / "home"), LC_ALL="C.UTF-8",
                                XDG_DATA_HOME=str(self.folder / "data"), STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)  # there is no screen
        self.project = self.folder / "p.standoff"
        self.done("new", self.project)

    def run_it(self, *words):
        return subprocess.run([PROGRAM, *map(os.fsencode, words)], capture_output=True, timeout=120,
                              env=self.environment, stdin=subprocess.DEVNULL)

    def done(self, *words):
        result = self.run_it(*words)
        self.assertEqual((result.returncode, result.stderr.decode()), (0, ""), words)
        return result.stdout.decode()

    def refused(self, status, part, *words):
        result = self.run_it(*words)
        said = result.stderr.decode()
        self.assertEqual(result.returncode, status, (words, said))
        self.assertEqual(said.count("\n"), 1, said)
        self.assertTrue(said.startswith("standoff: "), said)
        self.assertIn(part, said)

    def add(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.done("add", self.project, path)

    def sample(self):
        self.done("import", self.project, "--format", "json", SAMPLE)

    def text_of(self, pdf, *words):
        return subprocess.run(["pdftotext", *words, pdf, "-"], capture_output=True, check=True,
                              text=True).stdout

    def facts_of(self, pdf):
        told = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True, text=True).stdout
        return {line.split(":", 1)[0]: line.split(":", 1)[1].strip()
                for line in told.splitlines() if ":" in line}

    def articles(self):
        return json.loads(self.done("list", self.project, "articles", "--json"))

    def first(self):
        return str(self.articles()[0]["id"])

    def annotations(self):
        first = self.first()
        return [each for each in json.loads(self.done("list", self.project, "annotations", "--json"))
                if str(each["article"]) == first]

    def test_pdf_has_the_text_and_the_legend(self):
        self.sample()
        target = self.folder / "a.pdf"
        self.done("print", self.project, self.first(), "--to", target)
        read = " ".join(self.text_of(target).split())
        article = self.articles()[0]
        self.assertEqual(self.facts_of(target)["Title"], article["title"])
        annotations = self.annotations()
        for annotation in annotations:
            self.assertIn(annotation["fragments"][0]["text"].split()[0], read)
        self.assertIn("Legend", read)
        for tag in {annotation["tag"] for annotation in annotations}:
            self.assertIn(tag, read)

    def test_pages(self):
        self.add("long.txt", "A sentence of a long article.\n" * 400)
        target = self.folder / "a.pdf"
        self.done("print", self.project, self.first(), "--to", target, "--paper", "a5", "--landscape")
        whole = self.facts_of(target)
        self.assertRegex(whole["Page size"], r"^59\d(\.\d+)? x 4(19|20)")
        self.assertGreater(int(whole["Pages"]), 10)
        self.done("print", self.project, self.first(), "--to", target, "--force", "--pages", "2-3,5")
        self.assertEqual(self.facts_of(target)["Pages"], "3")
        self.assertIn("2 / ", self.text_of(target))

    def test_web_page_has_text_and_marks(self):
        self.sample()
        target = self.folder / "a.html"
        self.done("print", self.project, self.first(), "--to", target)
        page = Page(target.read_text(encoding="utf-8"))
        article = self.articles()[0]
        with sqlite3.connect(self.project) as file:
            text = file.execute("SELECT text FROM content JOIN version USING (sha256) WHERE article = ?",
                                (self.first(),)).fetchone()[0]
        for paragraph in text.split("\n"):
            if paragraph:
                self.assertIn(paragraph, page.blocks)
        self.assertIn(("title", {}), page.elements)
        self.assertEqual(next(attrs for tag, attrs in page.elements if tag == "html")["lang"],
                         article["language"])
        # What is marked alone is in one element, with the label of its tag.
        marked = {words for _, _, words in page.marks}
        alone = [each["fragments"][0]["text"] for each in self.annotations()
                 if each["layer"] == "entity" and len(each["fragments"]) == 1]
        self.assertGreater(len(alone), 3)
        for words in alone:
            self.assertIn(words, marked)
        for tag, attrs in page.elements:
            self.assertNotIn(tag, ("script", "img", "link", "iframe"))
            self.assertFalse({"src", "href"} & set(attrs))

    def test_status_is_seen_and_can_be_chosen(self):
        self.sample()
        with sqlite3.connect(self.project) as file:
            ids = [str(each["id"]) for each in self.annotations()]
            file.execute("UPDATE annotation SET status = 'proposed' WHERE id = ?", ids[:1])
            file.execute("UPDATE annotation SET status = 'rejected' WHERE id = ?", ids[1:2])

        def titles(*options):
            target = self.folder / "a.html"
            self.done("print", self.project, self.first(), "--to", target, "--force", *options)
            return " ".join(title for title, _, _ in Page(target.read_text()).marks)

        self.assertIn("(proposed)", titles())
        self.assertIn("(rejected)", titles())
        self.assertNotIn("(", titles("--status", "accepted"))
        only = titles("--status", "proposed", "--status", "rejected")
        self.assertTrue("(proposed)" in only and "(rejected)" in only)
        people = {each["annotator"] for each in self.annotations()}
        self.assertEqual(len(people), 1)
        self.assertEqual(titles("--by", *people), titles())
        self.refused(1, "None of the chosen tags", "print", self.project, self.first(), "--to",
                     self.folder / "none.html", "--tag", "Person", "--layer", "claim")
        self.assertEqual(titles("--layer", "claim"), titles("--layer", "Claims"))
        self.assertEqual(set(titles("--tag", "Person", "--status", "accepted").split()), {"PER"})
        pdf = self.folder / "a.pdf"
        self.done("print", self.project, self.first(), "--to", pdf)
        self.assertIn("rejected", self.text_of(pdf))

    def test_pictures(self):
        self.add("a.txt", TEXT)
        small, large, shapes = (self.folder / name for name in ("s.png", "l.PNG", "a.svg"))
        self.done("print", self.project, "--to", small, "--scale", "1")
        self.done("print", self.project, "--to", large, "--scale", "3")
        self.done("print", self.project, "--to", shapes)
        width, height, rows = pixels(small)
        self.assertEqual(pixels(large)[:2], (3 * width, 3 * height))
        self.assertEqual(rows[0][0], (255, 255, 255))
        self.assertGreater(sum(pixel != (255, 255, 255) for row in rows for pixel in row), 300)
        root = xml.etree.ElementTree.parse(shapes).getroot()
        self.assertEqual([float(each) for each in root.get("viewBox").split()[2:]], [width, height])
        self.assertIn("nothing", "".join(root.itertext()))
        one = self.folder / "one.png"
        self.done("print", self.project, "--to", one, "--paragraphs", "2", "--scale", "1")
        self.assertEqual(pixels(one)[0], width)
        self.assertLess(pixels(one)[1], height)
        self.refused(1, "2 paragraph", "print", self.project, "--to", self.folder / "x.png",
                     "--paragraphs", "3-4")

    def test_a_folder_has_a_file_for_each(self):
        self.add("a.txt", "The first of them\n")
        self.add("b.txt", "../../the second: <of> them\n")
        self.add("c.txt", "서울은 세 번째다\n")
        target = self.folder / "out"
        self.done("print", self.project, "--to", target)
        files = sorted(target.iterdir())
        self.assertEqual([file.suffix for file in files], [".pdf"] * 3)
        self.assertEqual(sum("the second: <of> them" in self.text_of(file) for file in files), 1)
        pages = self.folder / "pages"
        ids = [str(each["id"]) for each in self.articles()]
        self.done("print", self.project, ids[2], ids[0], "--to", pages, "--format", "html")
        self.assertEqual(sum("세 번째" in file.read_text() for file in pages.iterdir()), 1)
        self.assertEqual(len(list(pages.iterdir())), 2)
        self.refused(1, str(pages), "print", self.project, "--to", pages, "--format", "html")
        self.assertEqual(len(list(pages.iterdir())), 2)

    def test_nothing_is_written_over(self):
        self.add("a.txt", TEXT)
        target = self.folder / "a.html"
        target.write_text("mine")
        self.refused(1, "--force", "print", self.project, "--to", target)
        self.assertEqual(target.read_text(), "mine")
        dangling = self.folder / "b.html"
        dangling.symlink_to(self.folder / "nowhere")
        self.refused(1, "--force", "print", self.project, "--to", dangling)
        self.done("print", self.project, "--to", target, "--force")
        self.assertIn("nothing more", target.read_text())
        other = self.folder / "o.pdf"
        shutil.copy(self.project, other)
        before = other.read_bytes()
        self.refused(1, str(other), "print", self.project, "--to", other, "--force")
        self.assertEqual(other.read_bytes(), before)
        self.refused(1, "no-such", "print", self.project, "--to", self.folder / "no-such" / "a.pdf")

    def test_wrong_words(self):
        self.add("a.txt", TEXT)
        self.add("b.txt", "Another\n")
        out = self.folder / "a.pdf"
        png = self.folder / "a.png"
        for words in (("--to", out, "--paper", "A99"), ("--to", out, "--pages", "x"),
                      ("--to", out, "--scale", "2"), ("--to", png, "--paper", "A4"),
                      ("--to", png, "--scale", "99"), ("--to", png, "--scale", "nan"),
                      ("--to", png, "--paragraphs", "3-2"), ("--to", png, "--paragraphs", "1-2-3"),
                      ("--to", png, "--format", "pdf"), ("--to", self.folder / "o", "--format", "doc"),
                      ("--to", out, "--font", "No Such Font"), ("--to", out, "--line-spacing", "9"),
                      ("--to", ""), ("--to", self.folder / "a.pfd"), (), ("one", "--to", out)):
            self.refused(2, "--help", "print", self.project, *words)
        first = self.first()
        self.refused(1, "no article 99", "print", self.project, "99", "--to", out)
        self.refused(1, "2 articles", "print", self.project, "--to", out)
        self.refused(1, "Nobody", "print", self.project, first, "--to", out, "--by", "Nobody")
        self.refused(1, "accepted, proposed, rejected", "print", self.project, first, "--to", out,
                     "--status", "new")
        self.refused(1, "none.standoff", "print", self.folder / "none.standoff", "--to", out)
        empty = self.folder / "e.standoff"
        self.done("new", empty)
        self.refused(1, "no article", "print", empty, "--to", out)
        self.assertFalse(out.exists() or png.exists())
        self.assertIn("--paper", self.done("print", "--help"))

    def test_it_writes_the_same_with_a_screen_that_is_not_there(self):
        self.add("a.txt", TEXT)
        first, second = self.folder / "a.png", self.folder / "b.png"
        self.done("print", self.project, "--to", first)
        self.environment.update(DISPLAY=":4711", QT_QPA_PLATFORM="xcb")
        self.done("print", self.project, "--to", second)
        self.assertEqual(first.read_bytes(), second.read_bytes())


unittest.main()
