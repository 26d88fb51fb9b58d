# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Tagging with keyboards that have one layout, and no Latin letters in it: the key of a tag is where it is on an American
keyboard. The keyboard is told by setxkbmap, and its keys are pressed by their numbers."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

import screen

screen.skip_without_tools()
if not shutil.which("setxkbmap"):
    print("skipped, not installed: setxkbmap")
    sys.exit(77)
program = sys.argv[1]
TEXT = "Seoul weighs arms\n\nKim met the minister of defence on Thursday.\n"
KEY_P = 33  # of the key that has P on it
COUNT = "SELECT tag.name FROM annotation JOIN tag ON tag.id = annotation.tag"

with tempfile.TemporaryDirectory() as folder:
    project = os.path.join(folder, "layouts.standoff")
    article = os.path.join(folder, "article.txt")
    with open(article, "w", encoding="utf-8") as file:
        file.write(TEXT)
    display = screen.Screen(os.path.join(os.path.dirname(program), "gui"))
    window = None
    try:
        subprocess.run([program, "new", project], check=True, env=display.environment, stdout=subprocess.DEVNULL)
        subprocess.run([program, "add", project, article], check=True, env=display.environment, stdout=subprocess.DEVNULL)
        window = display.open(program, project)
        tagged = 0
        for layout in ("ru", "ua", "gr", "il", "ara", "th", "us"):
            subprocess.run(["setxkbmap", layout], check=True, env=display.environment)
            time.sleep(0.5)
            display.hand("key", "116")  # Down: its number is the same everywhere
            display.hand("key", str(KEY_P))
            tagged += 1
            screen.wait_for("a person with " + layout, lambda: len(screen.ask(project, COUNT)) == tagged, 10)
            display.picture("layouts-" + layout + ".png")
            display.hand("key", "119")  # Delete
            tagged -= 1
            screen.wait_for("none with " + layout, lambda: len(screen.ask(project, COUNT)) == tagged, 10)
        print("tagged by the key, whatever is on it")
    finally:
        if window:
            window.terminate()
            window.wait()
        display.close()
