# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Marking by hand, driven from outside: select across words that run from right to left, drag a handle, build an annotation
of two parts, draw a relation, tag all occurrences; then take all of it back. A screenshot of each step is kept."""

import os
import subprocess
import sys
import tempfile
import time

import screen

screen.skip_without_tools()
program = sys.argv[1]
TEXT = """Seoul weighs arms for Kyiv

Kim met the minister of defence on Thursday, hours after the agency had published the text.

He said “أمن المنطقة أولا وأخيرا” in Pyongyang, and met Putin there the same evening.

In a letter Kim wrote that the pact holds for as long as both sides hold to it. A senior official called it a threat.
"""
AREA = (230, 60, 860, 760) # of the screen, where the article's text is
FRAGMENTS = ("SELECT tag.name, a.id, f.text FROM annotation_fragments f JOIN annotation a ON a.id = f.owner "
             "JOIN tag ON tag.id = a.tag ORDER BY f.\"begin\"")


def drag(display, start, end, held=None):
    if held:
        display.hand("keydown", held)
    display.hand("mousemove", *start)
    time.sleep(0.1)
    display.hand("mousedown", 1)
    for part in range(1, 7):
        display.hand("mousemove", *(a + (b - a) * part // 6 for a, b in zip(start, end)))
        time.sleep(0.04)
    display.hand("mouseup", 1)
    if held:
        display.hand("keyup", held)
    time.sleep(0.3)


def locate(display, words):
    """Where the words stand on the screen: what changes when they are found and then no longer selected."""
    display.keys("ctrl+f")
    display.type(words)
    display.keys("Return", "Escape")
    found = display.picture()
    display.keys("Right")
    box = found.difference(display.picture(), *AREA)
    assert box, words + " was not found"
    return box


def middle(box):
    return (box[0] + box[2]) // 2, (box[1] + box[3]) // 2


with tempfile.TemporaryDirectory() as folder:
    project = os.path.join(folder, "marking.standoff")
    article = os.path.join(folder, "article.txt")
    with open(article, "w", encoding="utf-8") as file:
        file.write(TEXT)
    display = screen.Screen(os.path.join(os.path.dirname(program), "gui"))

    def marked():
        """The texts of the parts, by tag, in the order of the article."""
        return [(tag, text) for tag, _, text in screen.ask(project, FRAGMENTS)]

    def becomes(*expected):
        try:
            screen.wait_for("it", lambda: marked() == list(expected), 10)
        except AssertionError:
            display.picture("marking-failed.png")
            raise AssertionError("marked " + str(marked()) + " and not " + str(list(expected))) from None

    window = None
    try:
        environment = display.environment
        subprocess.run([program, "new", project], env=environment, check=True)
        subprocess.run([program, "add", project, article], env=environment, check=True)
        window = display.open(program, project)
        display.picture()
        places = {words: locate(display, words) for words in ("said", "Pyongyang", "minister", "Putin", "evening")}

        # Letters in an open menu are the menu's, and tag nothing behind it.
        display.double_click(*middle(places["evening"]))
        display.keys("alt+f", "l")
        display.picture("marking-0-menu.png")
        display.keys("Escape", "Escape")
        time.sleep(0.5)
        becomes()

        # A selection that begins and ends in English and holds Arabic; tagged by a few letters of the tag's name.
        begin, end = places["said"], places["Pyongyang"]
        drag(display, (begin[0] + 1, middle(begin)[1]), (end[2] - 1, middle(end)[1]))
        display.picture("marking-1-selected.png")
        display.keys("slash")
        display.type("posi")
        display.keys("Return")
        said = "said “أمن المنطقة أولا وأخيرا” in Pyongyang"
        becomes(("Position", said))
        display.picture("marking-2-tagged.png")

        # The handle at the end of a name, dragged over two more words: it snaps to their ends.
        name = places["minister"]
        display.double_click(*middle(name))
        display.keys("p")
        becomes(("Person", "minister"), ("Position", said))
        unit = name[3] - name[1]
        drag(display, (name[2] - 1, middle(name)[1]), (name[2] + 3 * unit, middle(name)[1]))
        becomes(("Person", "minister of defence"), ("Position", said))
        display.picture("marking-3-handle.png")

        # A second part, selected with Ctrl held.
        town = places["Putin"]
        display.double_click(*middle(town))
        display.keys("l")
        becomes(("Person", "minister of defence"), ("Position", said), ("Location", "Putin"))
        evening = places["evening"]
        drag(display, (evening[0] + 1, middle(evening)[1]), (evening[2] - 1, middle(evening)[1]), "ctrl")
        becomes(("Person", "minister of defence"), ("Position", said), ("Location", "Putin"), ("Location", "evening"))
        assert len({owner for _, owner, _ in screen.ask(project, FRAGMENTS)}) == 3
        display.picture("marking-4-two-parts.png")

        # A relation, drawn by keys from the town to the minister.
        display.keys("ctrl+r")
        display.hand("mousemove", *middle(name))
        display.hand("click", 1)
        time.sleep(0.2)
        display.keys("ctrl+r")
        display.type("visited by")
        display.keys("Return")
        screen.wait_for("the relation in the file", lambda: screen.ask(
            project, "SELECT type FROM relation") == [["visited by"]])
        display.hand("mousemove", AREA[0], AREA[3])
        display.picture("marking-5-relation.png")

        # All places that have a name, in one step.
        display.keys("ctrl+Home", "ctrl+f")
        display.type("Kim")
        display.keys("Return", "Escape", "ctrl+shift+l")
        display.window("occurrences")
        display.picture("marking-6-occurrences.png")
        display.keys("Return")
        screen.wait_for("both occurrences", lambda: sum(text == "Kim" for _, text in marked()) == 2)
        display.picture("marking-7-all.png")

        # Every step is taken back.
        for _ in range(7):
            display.keys("ctrl+z")
        becomes()
        assert screen.ask(project, "SELECT count(*) FROM relation") == [["0"]]
        display.picture("marking-8-undone.png")
        display.keys("ctrl+q")
        assert window.wait(timeout=20) == 0
    finally:
        if window and window.poll() is None:
            window.kill()
        display.close()
print("marked from outside, and taken back")
