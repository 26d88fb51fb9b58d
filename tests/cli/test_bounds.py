# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Whatever comes in is answered by the result or by one line, in time and memory that are bounded. argv[1]: the path of
the program."""

import concurrent.futures
import gzip
import io
import json
import lzma
import os
import pathlib
import random
import resource
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile

PROGRAM = sys.argv.pop(1)
SOURCE = pathlib.Path(os.environ.get("STANDOFF_SOURCE", pathlib.Path(__file__).parents[2]))
CASES = SOURCE.parent / "shared" / "cases" / "x-inputs"

# What is large is made one after the other where it can be, and forgotten: what this program takes is counted to
# those that it starts.

# Of the processor. What grows with the square of the sizes below takes longer.
SECONDS = 8
MEGABYTES = 500
SANITIZED = b"__asan_init" in pathlib.Path(PROGRAM).read_bytes()

PROSE = "The pact was signed in Pyongyang on Wednesday, and nobody was surprised by what it says."
N = 50_000


def page(part, times=N):
    return f"<p>{PROSE}</p>" + part * times + f"<p>{PROSE}"


def attributes(count):
    return "".join(f" a{number}=1" for number in range(count))


def pages():
    """Pages that cost a parser that is not careful quadratic time, or much memory."""
    yield "less-than", page("<")
    yield "end tags", page("</div", 500_000)
    yield "CDATA", page("<![CDATA[", 150_000)
    yield "comments", page("<!--")
    yield "declarations", page("<!x")
    yield "instructions", page("<?x")
    yield "bogus", page("</ ")
    yield "attributes", page(f"<p{attributes(N)}>x", 1)
    yield "attributes of body", page(f"<body{attributes(50)}>", 2000)
    yield "quotes", page("<a b='")
    yield "quotes of both kinds", page("<a b='\" c=\"'>")
    yield "open formatting", "<p>" + "".join(f"<b id={n}>" for n in range(3000)) + "<p>x" * 3000 + PROSE
    yield "more open formatting", "<p>" + "".join(f"<font size={n}>" for n in range(N)) + "<p>x" * N + PROSE
    yield "misnested formatting", page("<b><p></b><i></p>")
    yield "open links", page("<a href=x><p>x")
    yield "links in cells", page("<table><tr><td><a href=x>", 25_000)
    yield "adoption", page("<a><div><div></a>")
    yield "deep", page("<div>", 150_000)
    yield "deep and closed", page("<div>", 150_000) + "</div>" * 150_000
    yield "deep lists", page("<ul><li>")
    yield "deep tables", page("<table><tr><td>")
    yield "tables alone", page("<table>")
    yield "fostered", page("<table>") + "x<b>y" * N
    yield "fostered text", "<table>" + f"x<p>{PROSE}" * 25_000
    yield "forms", page("<form><div></form>")
    yield "buttons", page("<button><p>")
    yield "objects", page("<div><object></div></object>")
    yield "templates", page("<template>")
    yield "selects", page("<select><table><input><td><div>")
    yield "options", page("<optgroup><option>")
    yield "ruby", page("<ruby><rt>")
    yield "headings", page("<h1><h2>")
    yield "pictures", page("<svg><g>")
    yield "inputs in pictures", page("<svg>" + "<input>" * 100, 1000)
    yield "cells in pictures", page("<svg><td>")
    yield "formulas", page("<math><mi>")
    yield "unknown", page("<x/>")
    yield "styles", page("<svg><style>" + "<div>" * 10, 10_000)
    yield "scripts", page("<script><!--<script>")
    yield "titles", page("<title></x")
    yield "entities", page("&amp;&#x1F600;&nosuch")
    yield "no parser", page("<plaintext>")
    yield "headings and title", f"<title>{'pact ' * N}</title>" + f"<h1>pact x</h1><p>{PROSE}" * 10_000
    yield "classes", page(f"<div class='{'a ' * N}'>x", 1)
    yield "spaces", page("<p>" + " " * 1_000_000, 1)
    yield "many", "<p>x" * 1_000_000
    yield "cells", "<table>" + "<td>x" * 150_000
    yield "nested lines", page("<div><p>x", 25_000)
    yield "shadow roots", page("<x-a><template shadowrootmode=open><p>x</template></x-a>")
    yield "open shadow roots", page("<template shadowrootmode=open>")
    yield "frames in the page", page("<iframe srcdoc='<p>x'></iframe>")
    yield "captions", page("<div class=caption>x")
    yield "bylines", page("<span class=byline>By x")
    yield "struck out", page("<del><div>", 20_000)
    yield "raised", page("1<sup>1</sup>")
    yield "quotations", page("<q>")
    yield "dates", page("<p>1 2 3 4 5 6 7 8 9 10 11 12 1 2 3 4 5 6 7 8 9 10 11 12")
    yield "lists of links", page("<div><ul><li><a>xxxxxx</a><li><a>yyyyyyy</a></ul></div>")
    yield "labels", page("<p>Read more</p><p><a href=x>something else here</a></p>")
    yield "names", page(f"<div class='{'related-' * 2000}'>x</div>", 500)


def markdown():
    yield "brackets", "[" * N
    yield "images", "![" * N
    yield "links", "[a](" * N
    yield "nested links", "[a" * N + "](b)" * N
    yield "emphasis", "*a " * N
    yield "runs", "_*" * N
    yield "strong", "**a *b " * N
    yield "delimiters", "a**b" + "c* " * N
    yield "code", "".join("`" * (n % 300) + " " for n in range(20_000))
    yield "comments", "<!--" * N
    yield "declarations", "<!A " * N
    yield "instructions", "<?" * N
    yield "CDATA", "<![CDATA[" * N
    yield "quotes", ">" * N
    yield "deep quotes", "> " * 2000 + "a\n"
    yield "lists", "* " * 20_000 + "a"
    yield "indented", "".join("  " * n + "* a\n" for n in range(1500))
    yield "references", "[a]: x\n" * N
    yield "blow-up", "".join(f"[a{n}]: {'x' * 100}\n" for n in range(5000)) + "[a1] " * N
    yield "long reference", f"[{'a' * N}]: {'b' * N}\n" + f"[{'a' * N}] " * 100
    yield "open titles", "[a]: b \"\n" * N
    yield "table", "|" * 20_000 + "\n" + "|-" * 20_000 + "\n" + "|a\n" * 20_000
    yield "escapes", "\\" * N
    yield "tags", "<a " * N
    yield "addresses", "<http:" * N
    yield "entities", "&" * N
    yield "rows", "| a\n|-\n" * 25_000
    yield "backticks", "`" * N
    yield "fences", "```\n" * N
    yield "matter", "---\n" + "a: b\n" * N
    yield "matter with spaces", f"---\na: b{' ' * 500_000}c\n---\n{PROSE}"
    yield "strikes", "~~a ~b " * N
    yield "aliases", "---\na0: &a0 [x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)) + f"author: *a11\n---\n{PROSE}"
    yield "many aliases", "---\na: &a x\nauthor: [" + "*a, " * 15_000 + f"x]\n---\n{PROSE}"
    yield "deep matter", "---\nauthor: " + "[" * 60_000 + f"\n---\n{PROSE}"
    yield "deep blocks", "---\n" + "".join(" " * n + "a:\n" for n in range(330)) + f"---\n{PROSE}"
    yield "bad keys", "---\n" + "a: b: c\n" * 8_000 + f"---\n{PROSE}"
    yield "TOML", "+++\na = " + "[" * 60_000 + f"\n+++\n{PROSE}"
    yield "TOML keys", "+++\n" + "".join(f"a{n} = 1\n" for n in range(6_000)) + f"+++\n{PROSE}"
    yield "title block", "% a\n" + " b\n" * N
    yield "notes", "a[^1] " * N + "\n\n[^1]: x\n" + "    more\n" * N
    yield "many notes", "".join(f"[^{n}]: x\n" for n in range(N)) + "".join(f"[^{n}] " for n in range(N))
    yield "definitions", "a\n: b\n" * N
    yield "callouts", "> [!note] a\n" * N
    yield "blocks of HTML", "<p>a</p>\n\n" * 30_000
    yield "deep HTML", "<div>" * N
    yield "raised", "1<sup>2</sup>" * N


def news():
    yield "keys", "{" + ",".join(f'"k{n}":1' for n in range(500_000)) + f',"text":"{PROSE}"}}'
    yield "same keys", "{" + '"k":1,' * 500_000 + f'"text":"{PROSE}"}}'
    yield "keys within", '{"text":"%s","a":{%s}}' % (PROSE, ",".join(f'"{n}":1' for n in range(500_000)))
    yield "arrays", "[" * 1_000_000
    yield "closed arrays", "[" * 1_000_000 + "]" * 1_000_000
    yield "objects", '{"a":' * 1_000_000
    yield "values", '{"text":"%s","a":[%s0]}' % (PROSE, "0," * 10_000_000)
    yield "empty", "[" + "[]," * 5_000_000 + "0]"
    yield "bodies", '{"bodies":[%s]}' % ",".join(['{"value":"%s"}' % PROSE] * 50_000)
    yield "authors", json.dumps(
        {"text": PROSE, "author": [{"name": "a"}] * N})
    yield "half characters", '{"text":"%s"}' % ("\\ud800" * 300_000)
    yield "markup", json.dumps({"body_html": page("<div>", 300_000)})
    yield "string", '{"text":"' + "\\" * 1_000_001
    yield "number", '{"text":"%s","n":%s}' % (PROSE, "9" * 1_000_000)


def tables():
    yield "quotes", "title,text\n" + '"a,b\n' * 20_000
    yield "separators", "title,text\nA," + "," * 1_000_000
    yield "columns", ",".join(["title", "text"] * 400_000) + "\nA,B\n"
    yield "rows without text", "title,text\n" + "A,\n" * 300_000
    yield "tags", f"title,text\nA,{PROSE}" + "</b>" * 300_000 + "\n"
    yield "entities", f"title,text\nA,{PROSE}" + "&amp;" * 300_000 + "\n"
    yield "names alike", ",".join(["text"] * 900) + "\nA,B\n" * 1000
    yield "one row", "title,text\nA,\"" + "a" * 9_000_000


def texts():
    yield "quotation marks", "“" * N
    yield "more marks", "„" * N
    yield "apostrophes", "'a " * N
    yield "possessives", "‘dogs’ a " * N
    yield "inches", '5" ' * N
    yield "nested marks", "“a " * N + "” " * N
    yield "marks of all kinds", "".join(random.Random(1).choices("“”„‘’‚«»‹›「」『』《》\"' a", k=200_000))
    yield "marks to go on with", "““““““““““a\n" * 20_000
    yield "one word", "a" * 1_000_000
    yield "line ends", "\n" * 1_000_000 + "a"
    yield "marks above", "a" + "\u0301" * 1_000_000
    yield "names", "Kim Jong Un said that " * N
    yield "brackets", "| (" + " " * 1_000_000 + ")"
    yield "sentences", "A. " * 200_000
    yield "half", b"\xd8\x00" * 300_000
    yield "wide", "\U0001F600".encode("utf-16") * N
    yield "odd bytes", bytes(random.Random(2).choices(range(0x20, 0x100), k=1_000_000))
    yield "escapes", b"\x1b$B" * 200_000


def packed(entries, method=zipfile.ZIP_DEFLATED):
    """The bytes of a ZIP archive of (name, content)."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in entries:
            if not isinstance(content, tuple):
                archive.writestr(name, content)
                continue
            begin, times, end = content  # a megabyte of spaces so many times between them
            with archive.open(name, "w") as file:
                file.write(begin)
                for _ in range(times):
                    file.write(b" " * 1_000_000)
                file.write(end)
    return buffer.getvalue()


def document(body, further=()):
    """A DOCX document."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return packed([("[Content_Types].xml", "<Types/>"),
                   ("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>'), *further])


def packages():
    paragraph = f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>"
    yield "deep.docx", document("<w:p>" * 200_000)
    yield "deep and closed.docx", document("<w:tbl><w:tr><w:tc>" * 70_000 + paragraph + "</w:tc></w:tr></w:tbl>" * 70_000)
    yield "deep boxes.docx", document("<w:p><w:r><w:txbxContent>" * 70_000)
    yield "attributes.docx", document("<w:p" + "".join(f' a{n}="x"' for n in range(N)) + "/>")
    yield "entities.docx", packed([
        ("[Content_Types].xml", "<Types/>"), ("word/document.xml", '<!DOCTYPE a [<!ENTITY b0 "xxxxxxxxxx">' + "".join(
            f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 12)) + "]><a>&b11;</a>")])
    yield "ratio.docx", packed([("[Content_Types].xml", "<Types/>"), ("word/document.xml", (b"<w:document>", 400, b""))])
    yield "paragraphs.docx", document(paragraph * 50_000)
    yield "entries.docx", document(paragraph, ((f"word/media/{n}.png", "") for n in range(60_000)))
    inner = document(paragraph)
    for _ in range(40):
        inner = packed([("a.docx", inner)], zipfile.ZIP_STORED)
    yield "nested.zip", inner
    yield "blanks.zip", packed([(f"{n}.txt", (b"a", 40, b"")) for n in range(20)])
    yield "ratio.odt", packed([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", (b"<a>", 400, b""))])
    yield "deep.odt", packed([("mimetype", "application/vnd.oasis.opendocument.text"),
                              ("content.xml", "<text:section xmlns:text='t'>" + "<text:section>" * 200_000)])
    yield "deep.epub", packed([("mimetype", "application/epub+zip"),
                               ("META-INF/container.xml", "<container>" + "<rootfile full-path='a.opf'>" * 200_000)])
    yield "groups.rtf", "{\\rtf1 " + "{" * N + PROSE
    yield "tables.rtf", "{\\rtf1 " + "\\trowd\\intbl a\\cell\\row" * N + "}"


def libraries():
    yield "starts", "1 of 2 DOCUMENTS\n" * N + "LENGTH: 2 words\nLANGUAGE: ENGLISH\n"
    yield "ends", "Length: 2 words\nLanguage: ENGLISH\nx\nEnd of Document\n" * 9_000
    yield "fields", "End of Document\n" + "Subject: x\n\n" * N
    yield "many subjects", "1 of 1 DOCUMENTS\n\nLENGTH: 2 words\n\nx\n\nLOAD-DATE: 1 May 2024\n\nSUBJECT: " + "; ".join(
        f"s{n}" for n in range(N)) + "\n"
    yield "numbers", "a\n1 words\nDocument KEST000020240304ek3400023\n" * 9_000
    yield "codes", "HD\tx\nWC\t1 words\n" * N + "AN\tDocument KEST000020240304ek3400023\n"
    yield "rules", ("_" * 60 + "\nFull text: x\nPublication title: y\nProQuest document ID: 1\n") * 9_000
    yield "news", ("a\n1 mai 2024 1 mots, p. 1\nb\nnews·20240501·A·1\n") * 9_000
    yield "capitals", "Aa " * 1_000_000 + "\nDocument KEST000020240304ek3400023\n"


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return out.getvalue()


def archives():
    """Archives, mail and what agencies send, of which nothing can be read."""
    zeros = b"a" * (30 << 20)
    bomb = zipped([("a.txt", zeros)])
    yield "dense", "a.zip", bomb
    for _ in range(3):
        bomb = zipped((f"{n}.zip", bomb) for n in range(10))
    yield "nested", "a.zip", bomb
    one = zipped([("a.txt", bytes(100_000))])
    at, end = one.index(b"PK\1\2"), one.index(b"PK\5\6")
    record = one[end:end + 10] + struct.pack("<H", 5000) + one[end + 12:]
    yield "overlapping", "a.zip", one[:at] + one[at:end] * 5000 + record
    yield "names", "a.zip", zipped((f"../{n}/{'x' * 300}", b"") for n in range(5000))
    yield "dense gzip", "a.txt.gz", gzip.compress(zeros * 9)
    yield "members of gzip", "a.txt.gz", gzip.compress(b"") * N
    yield "parts of mail", "a.eml", "".join(
        f"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(20_000))
    yield "boundaries", "a.eml", "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" + "--x\n" * N
    yield "messages", "a.mbox", "From a Mon Jan  1 10:00:00 2024\nA: b\n\n" * 20_000
    yield "records", "a.warc", "WARC/1.0\r\nContent-Length: 0\r\n\r\n" * N
    entities = "".join(f'<!ENTITY {chr(n)} "{f"&{chr(n - 1)};" * 10}">' for n in range(ord("b"), ord("l")))
    yield "entities of XML", "a.rss", f'<!DOCTYPE rss [<!ENTITY a "x">{entities}]><rss><channel><item><title>&k;'
    yield "an entity elsewhere", "a.rss", '<!DOCTYPE rss [<!ENTITY a SYSTEM "/etc/passwd">]><rss><item><title>&a;</title>'
    yield "deep items", "a.xml", "<nitf>" + "<a>" * N
    yield "deep entries", "a.rss", "<rss>" + "<channel>" * N
    yield "many entries", "a.rss", "<rss><channel>" + "<item/>" * N + "</channel></rss>"


class Bounds(unittest.TestCase):
    blank = b""  # a new project, which takes longer to make than to copy

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.project = self.folder / "p.standoff"
        self.environment = dict(os.environ, HOME=folder.name, XDG_DATA_HOME=folder.name, STANDOFF_ANNOTATOR="Ada")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)

    def run_it(self, *words, lines=1):
        """Runs the program within the bounds; returns its status and what it says on standard error, which is at most so
        many lines."""
        out, err = self.folder / "out", self.folder / "err"
        with open(out, "wb") as output, open(err, "wb") as errors:
            process = subprocess.Popen([PROGRAM, *map(str, words)], stdout=output, stderr=errors, env=self.environment,
                                       stdin=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        told = err.read_text()
        self.assertIn(process.returncode, (0, 1), (words, told[-1000:]))
        if not SANITIZED:
            self.assertLess(used.ru_utime + used.ru_stime, SECONDS, words)
            self.assertLess(used.ru_maxrss / 1024, MEGABYTES, words)
        if process.returncode and words[0] != "check":  # which prints what it found
            self.assertTrue(1 <= told.count("\n") <= lines, (words, told[-1000:]))
            self.assertTrue(told.startswith("standoff: "), told[-1000:])
        return process.returncode, told

    def new(self):
        if not Bounds.blank:
            self.assertEqual(self.run_it("new", self.folder / "blank.standoff")[0], 0)
            Bounds.blank = (self.folder / "blank.standoff").read_bytes()
        self.project.write_bytes(Bounds.blank)

    def each(self, cases, work):
        """Does the work on each of the cases; two at once, which have folders of their own."""
        cases, lock, failures, tried = iter(cases), threading.Lock(), [], []

        def take():
            with lock:
                return next(cases, None)

        def pull():
            other = type(self)(self._testMethodName)
            other.setUp()
            try:
                while case := take():
                    tried.append(case[0])
                    try:
                        work(other, *case)
                    except Exception as failure:  # it is told below
                        failures.append((case[0], failure))
            finally:
                other.doCleanups()

        with concurrent.futures.ThreadPoolExecutor(2) as workers:
            for worker in [workers.submit(pull) for _ in range(2)]:
                worker.result()
        self.assertTrue(tried)
        for name, failure in failures:
            with self.subTest(name):
                raise failure

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def goes_through(self, name, content, words="pact", lines=1):
        """Adds it, and looks through it for the words. Whether it was added."""
        self.new()
        if self.run_it("add", self.project, self.write(name, content), lines=lines)[0]:
            return False
        self.run_it("check", self.project)
        self.run_it("search", self.project, words)
        return True

    def test_pages(self):
        kept = ("less-than", "attributes", "open formatting", "more open formatting", "misnested formatting", "deep",
                "deep and closed", "deep lists", "forms", "unknown", "headings", "ruby", "entities", "adoption")

        def look(case, name, content):
            added = case.goes_through(f"{name}.html", content, '"nobody was surprised by what it says"')
            if name in kept:  # its text comes before what is odd, or after
                case.assertTrue(added and (case.folder / "out").read_text().count("["), name)

        self.each(pages(), look)

    def test_markdown(self):
        self.each(markdown(), lambda case, name, content: case.goes_through(f"{name}.md", content))

    def test_news_in_json(self):
        self.each(news(), lambda case, name, content: case.goes_through(f"{name}.json", content))

    def test_archives(self):
        def look(case, name, file, content):
            case.new()
            status, told = case.run_it("add", case.project, case.write(file, content), lines=2000)
            case.assertEqual(status, 1, (name, told[-1000:]))

        self.each(archives(), look)

    def test_tables(self):
        self.each(tables(), lambda case, name, content: case.goes_through(f"{name}.csv", content, lines=2010))

    def test_texts(self):
        self.each(texts(), lambda case, name, content: case.goes_through(f"{name}.txt", content))

    def test_files_of_libraries(self):
        self.each(libraries(), lambda case, name, content: case.goes_through(f"{name}.txt", content))

    def test_packages(self):
        self.each(packages(), lambda case, name, content: case.goes_through(name, content, lines=50))

    def test_searches(self):
        self.new()
        self.assertEqual(self.run_it("add", self.project, self.write("hits.txt", "Kim " * 100_000))[0], 0)
        for query in ("kim", "k*", "kim NEAR/5 kim", '"kim kim kim"', "kim OR kim", "/kim/", "/(k|ki|kim|\\s)+x/",
                      "/(\\w+\\s*)+$x/", "/(a*)*b/", "/.*.*.*x/", "/[a-z ]*[0-9]/i", "/(?=(\\w+\\s)*)y/", "/((((k)*)*)*)*z/"):
            with self.subTest(query):
                self.run_it("search", self.project, query, "--json")
        self.run_it("search", self.project, "kim", "--sort", "left")

    def test_tagsets(self):
        tag = '{"name":"%s"}'
        for content in ('{"standoff_tagset":1,"layers":[' * N, '{"standoff_tagset":1,"a":{%s}}' % ",".join(
                        f'"{n}":1' for n in range(N)), '{"standoff_tagset":1,"layers":[{"name":"a","kind":"entity","tags":'
                        '[%s]}]}' % ",".join(tag % n for n in range(20_000)), '{"standoff_tagset":1,"layers":[%s]}' % (
                        '{"name":"a","kind":"entity","tags":[' + '{"name":"b","tags":[' * 5000)):
            self.project.unlink(missing_ok=True)
            self.run_it("new", self.project, "--tagset", self.write("t.json", content))

    def test_imports(self):
        uuid = "01900000-0000-7000-8000-%012d"
        start = '{"standoff":1,"articles":['
        self.each({
                "keys": '{"standoff":1,%s}' % ",".join(f'"k{n}":[]' for n in range(500_000)),
                "keys of an item": start + "{" + ",".join(f'"k{n}":1' for n in range(500_000)) + "}]}",
                "objects of an item": start + '{"versions":[' + "{}," * 500_000 + "{}]}]}",
                "deep": start + "[" * 1_000_000, "values": start + "[" + "[]," * 5_000_000 + "0]]}",
                "items": start + "{}," * 1_000_000 + "{}]}", "unknown": start + '{"x":1},' * N + "{}]}",
                "entities": '{"standoff":1,"entities":[%s]}' % ",".join(
                    '{"uuid":"%s","name":"a"}' % (uuid % n) for n in range(20_000))}.items(), lambda case, name, content: case.imports(content))

    def imports(self, content):
        self.new()
        return self.run_it("import", self.project, "--format", "json", self.write("a.json", content))[0] == 0

    def test_brat(self):
        text = "Kim met Putin. " * N

        def look(case, name, lines):
            case.new()
            case.write("a.txt", text)
            case.run_brat(case.write("a.ann", lines))

        self.each({
                "annotations": "".join(f"T{n}\tPerson {n} {n + 3}\tKim\n" for n in range(300_000)),
                "types": "".join(f"T{n}\tP{n} 0 3\tKim\n" for n in range(50_000)),
                "whole": f"T1\tP 0 {len(text)}\tKim\n" * N, "rests": f"T1\tP 0 {len(text)}\tKim\n" + "Kim\n" * 99_000,
                "ranges": "T1\tP " + ";".join(f"{n} {n + 1}" for n in range(0, N, 2)) + "\tKim\n",
                "attributes": "T1\tP 0 3\tKim\n" + "".join(f"A{n}\tx{n} T1 y\n" for n in range(50_000)),
                "references": "T1\tP 0 3\tKim\n" + "".join(f"N{n}\tReference T1 x:{n}\tKim\n" for n in range(50_000)),
                "notes": "T1\tP 0 3\tKim\n" + "".join(f"#{n}\tNote T1\tKim\n" for n in range(50_000)),
                "equivalent": "T1\tP 0 3\tKim\n*\tEquiv" + " T1" * N + "\n",
                "events": "T1\tP 0 3\tKim\nE1\tP:T1" + " a:T1" * N + "\n", "nothing": "x\n" * 50_000}.items(), look)
        self.new()
        self.write("a.txt", text)
        self.write("a.ann", "T1\tPerson 0 3\tKim\n")
        for name, content in {"types": "[entities]\n" + "".join(f"a{n}\n" for n in range(N)),
                              "tabs": "[entities]\n" + "\t" * 500_000 + "a\n", "colons": "[attributes]\na " + ",:" * N,
                              "attributes": "[attributes]\n" + "a Arg:<ENTITY>\n" * 60_000}.items():
            with self.subTest(name):
                self.write("annotation.conf", content)
                self.run_brat(self.folder / "a.ann")

    def run_brat(self, path):
        # It fails, too, where more was left out than came; of that, a thousand remarks are kept.
        if self.run_it("import", self.project, "--format", "brat", path, lines=1_002)[0] == 0:
            self.run_it("check", self.project)

    def test_only_regular_files_are_read(self):
        self.new()
        pipe, device, link, plug = (self.folder / name for name in ("pipe", "zero", "link", "plug"))
        os.mkfifo(pipe)
        device.symlink_to("/dev/zero")
        link.symlink_to(pipe)
        folder = self.folder / "folder"
        folder.mkdir()
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(plug))
            for path in (pipe, device, link, plug, folder, "/dev/zero", "/dev/stdin", self.folder / "none", self.project):
                for words in (("add", self.project, path), ("import", self.project, "--format", "json", path),
                              ("new", self.folder / "q.standoff", "--tagset", path), ("info", path), ("check", path)):
                    if path == self.project and words[0] in ("info", "check") or path == folder and words[0] == "import":
                        continue
                    with self.subTest(words):
                        status, told = self.run_it(*words)
                        self.assertEqual(status, 1)
                        self.assertEqual(told.count("\n"), 1, told)
                        self.assertIn(str(path), told)
        brat = self.folder / "brat"
        brat.mkdir()
        (brat / "a.txt").write_text("Kim")
        (brat / "a.ann").write_text("T1\tPerson 0 3\tKim\n")
        for name in ("annotation.conf", "visual.conf", "kb_shortcuts.conf"):
            with self.subTest(name):
                (brat / name).symlink_to(pipe)
                status, told = self.run_it("import", self.project, "--format", "brat", brat)
                self.assertEqual(status, 1)
                self.assertIn(name, told)
                (brat / name).unlink()
        self.assertEqual(self.run_it("import", self.project, "--format", "brat", brat)[0], 0)
        (brat / "a.ann").unlink()
        (brat / "a.ann").symlink_to(pipe)
        self.assertEqual(self.run_it("import", self.project, "--format", "brat", brat / "a.ann")[0], 1)

    def test_files_that_are_too_large(self):
        self.new()
        for name, words in (("a.txt", ("add", self.project)), ("a.html", ("add", self.project)),
                            ("a.json", ("import", self.project, "--format", "json")),
                            ("b.txt", ("import", self.project, "--format", "brat")),
                            ("t.json", ("new", self.folder / "q.standoff", "--tagset"))):
            with self.subTest(name):
                path = self.folder / name
                with open(path, "wb") as file:
                    file.truncate(3 << 30)
                status, told = self.run_it(*words, path)
                self.assertEqual(status, 1)
                self.assertIn(str(path), told)
        for path in ("/proc/self/maps", "/proc/cpuinfo"):  # their size is told as 0
            self.run_it("add", self.project, path)

    def test_the_shared_cases(self):
        if not CASES.exists():
            self.skipTest("the cases are not there")

        def look(case, name, path):
            content = path.read_bytes()
            content = lzma.decompress(content) if path.suffix == ".xz" else content
            # An annotated project in JSON is imported, all others are articles.
            taken = case.imports if content.startswith(b'{"standoff"') else lambda text: case.goes_through(name, text)
            case.assertTrue(taken(content), name)
            for words in (("info", case.project), ("list", case.project, "articles"),
                          ("export", case.project, "--format", "json", "--to", case.folder / "out.json")):
                case.assertEqual(case.run_it(*words)[0], 0, name)

        self.each(((path.name.removesuffix(".xz"), path) for path in sorted(CASES.iterdir())), look)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main()
