# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""The main journey, driven from outside: open an article, double-click a name, press the key for a person; it is painted,
listed, and in the file. Close, open again, take it back, do it again."""

import os
import subprocess
import sys
import tempfile

import screen

screen.skip_without_tools()
program = sys.argv[1]
source = os.environ["STANDOFF_SOURCE"]
article = os.path.join(source, "..", "shared", "articles", "korea-pact.txt")
name = "Panda"
if not os.path.exists(article):
    article = os.path.join(source, "resources", "samples", "seoul-weighs-arms.md")

FRAGMENTS = ("SELECT tag.name, f.\"begin\", f.\"end\", f.text, entity.name FROM annotation_fragments f "
             "JOIN annotation a ON a.id = f.owner JOIN tag ON tag.id = a.tag JOIN entity ON entity.id = a.entity")

with tempfile.TemporaryDirectory() as folder:
    project = os.path.join(folder, "journey.standoff")
    display = screen.Screen(os.path.join(os.path.dirname(program), "gui"))
    try:
        environment = display.environment
        subprocess.run([program, "new", project], env=environment, check=True)
        subprocess.run([program, "add", project, article], env=environment, check=True)
        text = screen.ask(project, "SELECT group_concat(text, '') FROM content")
        text = "\n".join("\t".join(row) for row in text)

        window = display.open(program, project)
        width, height = 1240, 800

        # Find shows where the name is; then the selection goes, and what changed is the name.
        display.keys("ctrl+f")
        display.type(name)
        display.keys("Return", "Escape")
        selected = display.picture()
        display.keys("Right")
        plain = display.picture()
        text_area = (width // 4, 60, width * 2 // 3, height - 40)
        side_panel = (width * 3 // 4, 60, width, height - 40)
        box = selected.difference(plain, *text_area)
        assert box, "the find did not select"
        display.double_click((box[0] + box[2]) // 2, (box[1] + box[3]) // 2)
        before = display.picture("journey-1-selected.png")
        display.keys("p")
        rows = screen.wait_for("the annotation in the file", lambda: screen.ask(project, FRAGMENTS))
        begin = text.index(name)
        assert rows == [["Person", str(begin), str(begin + len(name)), name, name]], rows

        after = display.picture("journey-2-tagged.png")
        painted = before.difference(after, *text_area)
        assert painted, "nothing was painted"
        listed = before.difference(after, *side_panel)
        assert listed, "nothing was listed"

        display.keys("ctrl+q")
        window.wait(timeout=20)
        assert window.returncode == 0, window.returncode

        window = display.open(program, project)
        display.picture("journey-3-opened-again.png")
        display.keys("ctrl+z")
        screen.wait_for("the undo in the file", lambda: not screen.ask(project, FRAGMENTS))
        assert screen.ask(project, "SELECT count(*) FROM entity") == [["0"]]
        display.keys("ctrl+shift+z")
        assert screen.wait_for("the redo in the file", lambda: screen.ask(project, FRAGMENTS)) == rows
        display.picture("journey-4-done-again.png")
        display.keys("ctrl+q")
        window.wait(timeout=20)
        problems = subprocess.run([program, "check", project], env=environment)
        assert problems.returncode == 0
    finally:
        display.close()
print("1 passed, 0 failed")
