# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""A screen of one's own (Xvfb with a window manager), and a hand (xdotool) for driving a program from outside."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "import", "sqlite3")


def skip_without_tools():
    missing = [tool for tool in NEEDED if not shutil.which(tool)]
    if missing:
        print("skipped, not installed:", ", ".join(missing))
        sys.exit(77)


def wait_for(what, condition, seconds=20):
    """What the condition gives, as soon as that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError("waited in vain for " + what)


class Picture:
    """A screenshot: width, height, and rows of RGB bytes."""

    def __init__(self, ppm):
        header, rest = ppm.split(b"\n255\n", 1)
        self.width, self.height = (int(n) for n in header.split()[1:3])
        self.rows = [rest[y * self.width * 3:(y + 1) * self.width * 3] for y in range(self.height)]

    def difference(self, other, left, top, right, bottom):
        """The box (left, top, right, bottom) of what differs within a box, or None."""
        def row(picture, y):
            return picture.rows[y][left * 3:right * 3]
        ys = [y for y in range(top, bottom) if row(self, y) != row(other, y)]
        if not ys:
            return None
        xs = [x for y in ys for x in range(right - left)
              if row(self, y)[x * 3:x * 3 + 3] != row(other, y)[x * 3:x * 3 + 3]]
        return left + min(xs), ys[0], left + max(xs) + 1, ys[-1] + 1


class Screen:
    def __init__(self, folder, size="1280x860"):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)
        read, write = os.pipe()
        self.server = subprocess.Popen(
            # Without -noreset, the first look at the screen that ends before the window manager has come ends that too.
            ["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read, encoding="ascii") as pipe: # number and line end may come apart
            number = pipe.readline().strip()
        self.home = tempfile.mkdtemp(prefix="standoff-home-")
        self.environment = {
            **os.environ, "DISPLAY": ":" + number, "HOME": self.home, "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": self.home + "/config", "XDG_DATA_HOME": self.home + "/data",
            "XDG_CACHE_HOME": self.home + "/cache", "QT_ACCESSIBILITY": "0"}
        # A person who has been here before: nothing comes and goes by itself.
        os.makedirs(self.home + "/config/standoff")
        with open(self.home + "/config/standoff/standoff.ini", "w", encoding="utf-8") as settings:
            settings.write("[General]\nannotator=Ada\n")
        self.manager = subprocess.Popen(["openbox"], env=self.environment,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", self.is_managed)

    def is_managed(self):
        asked = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.environment,
                               capture_output=True, text=True)
        return "window id" in asked.stdout

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def start(self, *command):
        return subprocess.Popen(command, env=self.environment)

    def open(self, program, project):
        """The program with a project, its window in front and at the size that the tests know."""
        process = self.start(program, project)
        window = self.window(os.path.basename(project).removesuffix(".standoff"))
        self.hand("windowactivate", "--sync", window)
        self.hand("windowsize", "--sync", window, 1240, 800)
        return process

    def hand(self, *arguments):
        done = subprocess.run(["xdotool", *map(str, arguments)], env=self.environment,
                              capture_output=True, text=True)
        return done.stdout.strip()

    def window(self, name):
        """The id of a visible window with the words in its title, once it is there; else a picture shows what was."""
        try:
            return wait_for("the window " + name, lambda: self.hand(
                "search", "--onlyvisible", "--name", name).split("\n")[-1])
        except AssertionError:
            self.picture(pathlib.Path(sys.argv[0]).stem + "-waited-in-vain.png")
            raise

    def keys(self, *keys):
        for key in keys:
            self.hand("key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text):
        self.hand("type", "--delay", 30, text)
        time.sleep(0.2)

    def double_click(self, x, y):
        self.hand("mousemove", x, y)
        time.sleep(0.1)
        self.hand("click", "--repeat", 2, "--delay", 60, 1)
        time.sleep(0.2)

    def picture(self, name=None):
        """A screenshot once the screen has come to rest; with a name also kept as a PNG."""
        def take():
            return subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"],
                                  env=self.environment, capture_output=True, check=True).stdout
        last = take()
        for _ in range(20):
            time.sleep(0.15)
            now = take()
            if now == last:
                break
            last = now
        if name:
            subprocess.run(["import", "-window", "root", os.path.join(self.folder, name)],
                           env=self.environment, check=True)
        return Picture(last)


def ask(project, sql):
    """The rows that sqlite3 gives, as lists of texts."""
    done = subprocess.run(["sqlite3", "-readonly", "-cmd", ".timeout 10000", "-separator", "\t", project, sql],
                          capture_output=True, text=True, check=True)
    return [line.split("\t") for line in done.stdout.splitlines()]
