# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""The program talks to nobody and opens only what it was given: every system call of adding, opening in a window and
exporting is looked at. argv[1]: the program; --all: with everything in the shared inputs, --json: figures on one line."""

import glob
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
SOURCE = os.path.abspath(os.environ.get("STANDOFF_SOURCE", os.path.join(os.path.dirname(__file__), "../..")))
SHARED = os.path.join(os.path.dirname(SOURCE), "shared")
ALL = "--all" in sys.argv
CALLS = "connect,open,openat,openat2,creat,sendto,sendmsg"
CALL = re.compile(r"^\d+ +(?:\[.*\] )?(\w+)\((.*)$")
# Of the system: libraries, fonts, locales, devices, what it tells about itself.
SYSTEM = ("/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/", "/bin/", "/sbin/", "/run/", "/var/cache/fontconfig",
          "/var/lib/dbus", "/share/")
PAGE = """<html><head><title>The pact</title><link rel="stylesheet" href="http://example.com/x.css">
<script src="https://example.com/x.js"></script></head><body><article><h1>The pact</h1>
<p>Kim met Putin <img src="http://example.com/x.png"> in <a href="file:///etc/hostname">Pyongyang</a>.</p>
<iframe src="https://example.com/"></iframe><object data="file:///etc/hostname"></object></article></body></html>"""
TOOLTIP = ('<html><head><title>&lt;img src="file:///etc/hostname"&gt; <img src="http://example.com/"></title></head>'
           "<body><p>Kim met Putin in Pyongyang.</p></body></html>")


# One that does what the program must not do: it has to be seen.
SPY = """import socket
try:
    socket.create_connection(("127.0.0.1", 9), 1)
except OSError:
    pass
try:
    open("/nobody/knows")
except OSError:
    pass"""


def traced(log, environment, *words, program=(PROGRAM,), until=None):
    """Runs the program to its end, or until the condition is true. Its exit status."""
    command = ["strace", "-f", "-qq", "-s", "4096", "-e", "signal=none", "-e", "trace=" + CALLS, "-o", log, *program, *words]
    with subprocess.Popen(command, env=environment, cwd=environment["HOME"], stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        if until:
            end = time.monotonic() + 120
            while process.poll() is None and not until() and time.monotonic() < end:
                time.sleep(0.2)
            time.sleep(1) # what comes after it was shown
            subprocess.run(["pkill", "-TERM", "-P", str(process.pid)], check=False)
        return process.wait()


def breaches(log, allowed):
    """What in the log should not be there: connections, and files opened that are nobody's business."""
    found = set()
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = CALL.match(line)
            if not call:
                continue
            name, arguments = call.groups()
            if name in ("connect", "sendto", "sendmsg"):
                # The session bus and the screen, on this machine.
                if "AF_INET" in arguments or ("sun_path" in arguments and not re.search(
                        r'sun_path=@?"[^"]*(dbus|bus|X11|wayland|nscd|at-spi)', arguments)):
                    found.add(f"{name}({arguments[:160]}")
                continue
            path = re.search(r'"((?:[^"\\]|\\.)*)"', arguments)
            where = path.group(1).encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
            if not where.startswith("/"):
                where = os.path.join(allowed[0], where) if where else allowed[0]
            if not where.startswith((*SYSTEM, *allowed)):
                found.add("open " + where)
    return found


def inputs(folder):
    """Articles, and annotated documents with their format; our own, and all that others have seen fail."""
    own = {"page.html": PAGE, "tooltip.html": TOOLTIP, "plain.txt": "Kim met Putin in Pyongyang.\n",
           "story.md": "# The pact\n\n![x](http://example.com/x.png) Kim met Putin.\n",
           "item.json": json.dumps({"uri": "http://example.com/1", "headline": "The pact", "body_text": "Kim met Putin.",
                                    "associations": {"main": {"uri": "http://example.com/x", "href": "http://example.com/y"}}})}
    os.makedirs(os.path.join(folder, "own"))
    articles = []
    for name, text in own.items():
        articles.append(os.path.join(folder, "own", name))
        with open(articles[-1], "w", encoding="utf-8") as file:
            file.write(text)
    projects, brat = [], []
    if not os.path.isdir(SHARED):
        return articles, projects, brat
    for path in sorted(glob.glob(SHARED + "/articles/**/*", recursive=True) + glob.glob(SHARED + "/cases/**/*", recursive=True)):
        if not os.path.isfile(path) or os.path.basename(path).startswith("README") or "mutants.md" in path:
            continue
        if path.endswith(".standoff.xz"):
            projects.append(path)
        elif path.endswith((".html", ".htm", ".txt", ".md", ".json", ".xml", ".html.xz", ".warc", ".gz")):
            articles.append(path)
        elif path.endswith(".ann") and os.path.dirname(path) not in brat:
            brat.append(os.path.dirname(path))
    if not ALL: # a few of each, the same each time
        articles, projects, brat = articles[:5] + articles[5::60], projects[::4], brat[::6]
    return articles, projects, brat


def unpacked(folder, path):
    if not path.endswith(".xz"):
        return path
    target = os.path.join(folder, os.path.basename(path).removesuffix(".xz"))
    with open(target, "wb") as file:
        subprocess.run(["xz", "-dc", path], stdout=file, check=True)
    return target


def count(project):
    try:
        with sqlite3.connect(f"file:{project}?mode=ro", uri=True) as database:
            return database.execute("SELECT count(*) FROM article").fetchone()[0]
    except sqlite3.Error:
        return 0


def main():
    if not shutil.which("strace") or subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], check=False).returncode != 0:
        print("skipped: strace is not there, or may not look at programs")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        home = os.path.join(folder, "home")
        os.makedirs(home)
        environment = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data",
                       "XDG_CACHE_HOME": home + "/cache", "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "offscreen",
                       "STANDOFF_ANNOTATOR": "Ada", "TMPDIR": folder, "ASAN_OPTIONS": "detect_leaks=0"}
        environment.pop("DISPLAY", None)
        articles, projects, brat = inputs(folder)
        log = os.path.join(folder, "log")
        allowed = (home, folder, os.path.dirname(PROGRAM))
        found, runs = {}, 0
        traced(log, environment, "-c", SPY, program=(sys.executable,))
        seen = " ".join(breaches(log, allowed))
        assert "AF_INET" in seen and "/nobody/knows" in seen, seen

        def look(what, *words, given=(), **options):
            nonlocal runs
            runs += 1
            status = traced(log, environment, *words, **options)
            for breach in breaches(log, (*allowed, *given)):
                found.setdefault(breach, what)
            return status

        formats = [row for row in json.loads(subprocess.run(
            [PROGRAM, "formats", "--json"], capture_output=True, check=True, env=environment).stdout)
                   if row["write"]]

        def export(project, name):
            for row in formats:
                look("export of " + name, "export", project, "--format", row["id"], "--to",
                     os.path.join(folder, f"out-{runs}"))

        # A project for each dozen of articles: added by the command line, shown in a window, exported.
        for begin in range(0, len(articles), 12):
            some = articles[begin:begin + 12]
            names = ", ".join(map(os.path.basename, some))
            given = [unpacked(folder, path) for path in some]
            project = os.path.join(folder, f"p{begin}.standoff")
            look("new", "new", project)
            look("add " + names, "add", project, *given, given=tuple(given))
            export(project, names)
            shown = os.path.join(folder, f"w{begin}.standoff")
            look("new", "new", shown)
            wanted = count(project)
            look("opening " + names, shown, *given, given=tuple(given), until=lambda p=shown, n=wanted: count(p) >= n > 0)
        for path in brat:
            project = os.path.join(folder, f"b{runs}.standoff")
            look("new", "new", project)
            # brat's configuration is inherited from the folders above
            above = [parent / name for parent in pathlib.Path(path).parents
                     for name in ("annotation.conf", "visual.conf", "kb_shortcuts.conf", "tools.conf")]
            look("import " + path, "import", project, "--format", "brat", path, given=(path, *map(str, above)))
            export(project, path)
        for path in projects:
            project = unpacked(folder, path)
            look("check " + path, "check", project)
            export(project, path)
            end = time.monotonic() + 3
            look("opening " + path, project, until=lambda t=end: time.monotonic() > t)
    for breach, what in found.items():
        print(f"{what}: {breach}", file=sys.stderr)
    if "--json" in sys.argv:
        print(json.dumps({"programs looked at": runs, "articles": len(articles), "projects": len(projects),
                          "annotated folders": len(brat), "found": [f"{what}: {breach}" for breach, what in found.items()]}))
    else:
        print(f"{runs} runs with {len(articles)} articles: {len(found)} breaches")
    return 1 if found else 0


sys.exit(main())
