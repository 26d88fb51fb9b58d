# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Restoring, driven from outside: a backup from the menu, a tag, the list of backups, Enter; the tag is gone. Taken back, it is
there again. Then a random page of the file is destroyed, and the command line brings back what the backup held."""

import os
import random
import subprocess
import sys
import tempfile

import screen

screen.skip_without_tools()
program = sys.argv[1]
source = os.environ["STANDOFF_SOURCE"]
article = os.path.join(source, "resources", "samples", "seoul-weighs-arms.md")
PAGE = 4096
COUNT = "SELECT count(*) FROM annotation"

with tempfile.TemporaryDirectory() as folder:
    project = os.path.join(folder, "restore.standoff")
    display = screen.Screen(os.path.join(os.path.dirname(program), "gui"))

    def run(*words):
        done = subprocess.run([program, *words], env=display.environment, capture_output=True, text=True)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def exported(name):
        path = os.path.join(folder, name)
        run("export", project, "--format", "json", "--to", path)
        with open(path, encoding="utf-8") as file:
            return file.read()

    def tag(words):
        display.keys("ctrl+Home", "ctrl+f")
        display.type(words)
        display.keys("Return", "Escape", "p")

    def count(number):
        screen.wait_for(f"{number} annotations", lambda: screen.ask(project, COUNT) == [[str(number)]])

    try:
        run("new", project)
        run("add", project, article)
        window = display.open(program, project)
        tag("Seoul")
        count(1)
        display.keys("alt+f", "b")
        backups = os.path.join(display.home, "data", "standoff", "backups")
        screen.wait_for("the backup", lambda: [name for _, _, names in os.walk(backups) for name in names
                                               if name.endswith("-hand.standoff")])
        then = exported("then.json")
        tag("Ukraine")
        count(2)
        now = exported("now.json")
        assert then != now

        display.keys("alt+f", "k")
        display.window("Restore from backup")
        display.picture("restore-1-list.png")
        display.keys("Return")
        count(1)
        assert exported("restored.json") == then
        display.picture("restore-2-restored.png")
        display.keys("alt+b")
        count(2)
        assert exported("back.json") == now
        display.picture("restore-3-taken-back.png")
        display.keys("ctrl+q")
        window.wait(timeout=20)
        assert window.returncode == 0, window.returncode

        seed = 20261128
        chosen = random.Random(seed)
        hand = next(line.split()[0] for line in run("backups", project).splitlines() if "-hand" in line)
        for round_number in range(8):
            page = chosen.randrange(os.path.getsize(project) // PAGE)
            with open(project, "r+b") as file:
                file.seek(page * PAGE)
                file.write(chosen.randbytes(PAGE))
            run("restore", project, "--from", hand)
            assert exported(f"page-{round_number}.json") == then, (seed, round_number, page)
            run("check", project)
    finally:
        display.close()
print("1 passed, 0 failed")
