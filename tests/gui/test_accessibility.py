# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What a screen reader sees and does, through AT-SPI from another process: it reads the text, reads and sets the selection,
moves the caret, finds the annotation at an offset and its tag, walks the list of annotations, and is told what happens.
Offsets are those of Python, also behind emoji."""

import os
import subprocess
import sys

import accessibility
import screen

screen.skip_without_tools()
accessibility.skip_without_tools()
program = sys.argv[1]

ARTICLE = """# Kim 😀 speaks

😀 Kim Yo Jong said in Seoul that all is well. Panda agreed.

قالت سول اليوم إنها لن تغادر
"""
TEXT = "Kim 😀 speaks\n😀 Kim Yo Jong said in Seoul that all is well. Panda agreed.\nقالت سول اليوم إنها لن تغادر"
OTHER = "Another article."
NAMES = ["Person: Kim", "Person: Kim Yo Jong", "Location: Seoul", "Location: سول"]


def select(view, words, after=0):
    begin = TEXT.index(words, after)
    assert view.set_selection(begin, begin + len(words))
    return begin, begin + len(words)


def read(view):
    assert view.text() == TEXT, view.text()
    assert view.length() == len(TEXT)
    for begin in range(len(TEXT)):
        assert view.text(begin, begin + 1) == TEXT[begin]
    kim = TEXT.index("Yo")
    assert view.unit(kim, "WORD") == ("Yo ", kim, kim + 3)
    assert view.unit(kim, "SENTENCE")[0] == "😀 Kim Yo Jong said in Seoul that all is well. "
    assert view.unit(kim, "PARAGRAPH")[0] == TEXT.split("\n")[1] + "\n"
    assert view.unit(TEXT.index("😀", 10), "CHAR")[0] == "😀"


def caret_and_selection(view, display):
    """Both ways: what is set from outside is where the keyboard goes on."""
    place = TEXT.index("Seoul")
    view.set_caret(place)
    assert view.caret() == place
    display.keys("shift+Right", "shift+Right")
    screen.wait_for("the selection", lambda: view.selection() == (place, place + 2))
    assert view.caret() == place + 2
    heard = view.listen("object:text-caret-moved", "object:text-selection-changed")
    display.keys("Home")
    screen.wait_for("the caret's move to be told", lambda: heard("object:text-caret-moved"))
    screen.wait_for("the selection's end to be told", lambda: heard("object:text-selection-changed"))
    assert view.caret() == TEXT.index("😀 Kim"), view.caret()
    assert view.selection() is None
    assert select(view, "Panda") == view.selection()
    assert view.caret() == TEXT.index("Panda") + 5


def mark(view, display):
    for words, after, key in (("Kim", 0, "p"), ("Kim Yo Jong", 5, "p"), ("Seoul", 0, "l"), ("سول", 0, "l")):
        select(view, words, after)
        before = view.child(0).count()
        display.keys(key)
        screen.wait_for("an annotation more", lambda: view.child(0).count() == before + 1)


def annotation_at(view, offset):
    """As a program finds it: by halves in the list, which is in the order of the text."""
    items = view.child(0)
    low, high = 0, items.count()
    while low < high:
        middle = (low + high) // 2
        if int(items.child(middle).attributes()["end"]) <= offset:
            low = middle + 1
        else:
            high = middle
    found = items.child(low) if low < items.count() else None
    return found if found and int(found.attributes()["begin"]) <= offset else None


def annotations(view):
    for words, after, tag in (("Kim Yo Jong", 5, "Person"), ("Seoul", 0, "Location"), ("سول", 0, "Location")):
        begin = TEXT.index(words, after)
        end = begin + len(words)
        attributes, *run = view.run(begin + 1)
        assert run == [begin, end], (words, run)
        assert "bg-color" in attributes
        item = annotation_at(view, begin + 1)
        assert item.attributes()["tag"] == tag
        # The place itself tells it, too: by what is under it, and when the caret is there.
        left, top, width, height = view.extents(begin + 1)
        there = view.at_point(left + width // 2, top + height // 2)
        assert there.name() == item.name() == f"{tag}: {words}", there.name()
        assert view.offset_at(left + width // 2, top + height // 2) == begin + 1
        view.set_caret(begin + 1)
        assert view.attributes()["tag"] == tag
    attributes, begin, end = view.run(TEXT.index("said"))
    assert view.text(begin, end) == " said in " and "bg-color" not in attributes
    assert view.run(TEXT.index("قالت"))[0]["direction"] == "rtl"
    assert annotation_at(view, TEXT.index("said")) is None


def walk(view, display):
    items = view.child(0)
    assert items.role() == "list" and items.name() == "Annotations"
    assert [items.child(i).name() for i in range(items.count())] == NAMES
    view.set_caret(0)
    last = items.child(3)
    assert last.role() == "list item" and not last.is_selected()
    assert "Location" not in last.description() and "سول" in last.description(), last.description()
    assert last.press()
    screen.wait_for("the caret at the annotation", lambda: view.caret() == TEXT.index("سول"))
    assert last.is_selected()
    heard = view.listen("object:announcement", "object:state-changed:selected")
    display.keys("alt+Left")
    screen.wait_for("the step to be told", lambda: "Location: Seoul" in heard("object:announcement"))
    screen.wait_for("the items to be told", lambda: heard("object:state-changed:selected"))
    assert items.child(2).is_selected() and not last.is_selected()
    assert view.caret() == TEXT.index("Seoul")


def undo(view, display):
    items = view.child(0)
    display.keys("ctrl+z")
    screen.wait_for("one annotation less", lambda: items.count() == 3)
    assert [items.child(i).name() for i in range(3)] == NAMES[:3]


def other_article(view, display):
    heard = view.listen("object:text-changed:insert")
    display.keys("ctrl+Next")
    screen.wait_for("the other text to be told", lambda: OTHER in heard("object:text-changed:insert"))
    assert view.text() == OTHER and view.caret() == 0
    assert view.child(0).count() == 0


with accessibility.Desktop(os.path.join(os.path.dirname(program), "gui")) as display:
    project = os.path.join(display.home, "accessible.standoff")
    articles = [os.path.join(display.home, name) for name in ("kim.md", "other.txt")]
    for path, words in zip(articles, (ARTICLE, OTHER)):
        with open(path, "w", encoding="utf-8") as file:
            file.write(words)
    for command in (["new", project], ["add", project, *articles]):
        subprocess.run([program, *command], env=display.environment, check=True, stdout=subprocess.DEVNULL)
    window = display.start(program, project)
    try:
        display.hand("windowactivate", "--sync", display.window("accessible"))
        view = display.find("standoff", "Article text")
        read(view)
        caret_and_selection(view, display)
        mark(view, display)
        annotations(view)
        walk(view, display)
        display.picture("accessibility.png")
        undo(view, display)
        other_article(view, display)
        display.keys("ctrl+q")
        window.wait(timeout=20)
        assert window.returncode == 0, window.returncode
    finally:
        window.kill()
        window.wait()
assert not accessibility.children(), "processes were left behind"
print("1 passed, 0 failed")
