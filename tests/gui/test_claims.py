# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""Who says what, driven from outside: an attribution in three keys after its content is selected, a content of two parts, and
a chain (the agency says that the settlement says). Then the command line and sqlite3 agree on what is in the file."""

import json
import os
import subprocess
import sys
import tempfile

import screen

screen.skip_without_tools()
program = sys.argv[1]
shared = os.path.join(os.environ["STANDOFF_SOURCE"], "..", "shared", "articles", "korea-pact.txt")
# What is selected, and what the wording tells of it; a content of two parts; and one within another.
if os.path.exists(shared):
    TEXT = None
    PLAIN = ("the settlement requires international locations to take steps", "mentioned", "KCNA")
    PARTS = ("all means at its disposal immediately", "navy and different means")
    OUTER = ("the settlement additionally says that such actions have to be in accordance", "revealed by",
             "Korean Central Information Company")
    INNER = ("such actions have to be in accordance", "says", "the settlement")
else:
    TEXT = """The envoy said the deal requires both sides to arm.

“We hold,” said Kim after the talks, “to every word.”

A report printed by the firm: the treaty says that arms will be sent by sea.
"""
    PLAIN = ("the deal requires both sides to arm", "said", "The envoy")
    PARTS = ("We hold", "to every word")
    OUTER = ("the treaty says that arms will be sent by sea", "printed by", "the firm")
    INNER = ("arms will be sent by sea", "says", "the treaty")
ATTRIBUTIONS = """
SELECT (SELECT group_concat(text, ' … ') FROM attribution_sources s JOIN annotation_fragments f ON f.owner = s.value
        WHERE s.owner = a.id),
       (SELECT group_concat(text, ' … ') FROM annotation_fragments WHERE owner = a.cue),
       (SELECT group_concat(text, ' … ') FROM attribution_contents c JOIN annotation_fragments f ON f.owner = c.value
        WHERE c.owner = a.id),
       (SELECT count(*) FROM attribution b WHERE b.id = a.parent)
FROM attribution a ORDER BY a.id"""

with tempfile.TemporaryDirectory() as folder:
    project = os.path.join(folder, "claims.standoff")
    article = shared
    if TEXT:
        article = os.path.join(folder, "article.txt")
        with open(article, "w", encoding="utf-8") as file:
            file.write(TEXT)
    display = screen.Screen(os.path.join(os.path.dirname(program), "gui"))

    def select(words, before=False):
        """Finds the words from the top on; or the nearest before the caret."""
        if not before:
            display.keys("ctrl+Home")
        display.keys("ctrl+f")
        display.type(words)
        display.keys("shift+Return" if before else "Return", "Escape")

    def becomes(*expected):
        try:
            screen.wait_for("it", lambda: screen.ask(project, ATTRIBUTIONS) == [list(row) for row in expected], 10)
        except AssertionError:
            display.picture("claims-failed.png")
            raise AssertionError(f"there is {screen.ask(project, ATTRIBUTIONS)} and not {expected}") from None

    window = None
    try:
        environment = display.environment
        subprocess.run([program, "new", project], env=environment, check=True)
        subprocess.run([program, "add", project, article], env=environment, check=True)
        window = display.open(program, project)
        display.picture()

        # Content, cue and source: three keys, as the wording tells the cue and the source.
        select(PLAIN[0])
        display.keys("a")
        display.picture("claims-1-begun.png")
        display.keys("Return", "Return")
        plain = (PLAIN[2], PLAIN[1], PLAIN[0], "0")
        becomes(plain)
        display.picture("claims-2-attributed.png")

        # The parts of what is said, one after the other; nobody is named as its source.
        select(PARTS[0])
        display.keys("a")
        select(PARTS[1])
        display.keys("a")
        display.picture("claims-3-two-parts.png")
        display.keys("Tab", "Tab")
        said = ("", "", " … ".join(PARTS), "0")
        becomes(plain, said)

        # One within another: the parts are marked by hand.
        for content, cue, source in (OUTER, INNER):
            select(content)
            display.keys("a")
            select(cue, before=True)
            display.keys("Return")
            select(source, before=True)
            display.keys("Return")
        outer = (OUTER[2], OUTER[1], OUTER[0], "0")
        inner = (INNER[2], INNER[1], INNER[0], "1")
        becomes(plain, said, outer, inner)
        display.picture("claims-4-chain.png")

        # Escape undoes a step, and gives up at the first.
        select(PLAIN[0])
        display.keys("a", "Tab", "Escape", "Escape")
        display.keys("ctrl+z")
        becomes(plain, said, outer)
        display.keys("ctrl+shift+z")
        becomes(plain, said, outer, inner)
        display.keys("ctrl+q")
        assert window.wait(timeout=20) == 0

        # The command line says the same.
        listed = subprocess.run([program, "list", project, "annotations", "--json"], env=environment, check=True,
                                capture_output=True, text=True).stdout
        texts = {" … ".join(part["text"] for part in each["fragments"]) for each in json.loads(listed)}
        assert {word for row in (plain, said, outer, inner) for word in row[:3] if word} <= texts, texts
        claims = subprocess.run([program, "list", project, "claims", "--json"], env=environment, check=True,
                                capture_output=True, text=True).stdout
        assert len(json.loads(claims)) == 4
    finally:
        if window and window.poll() is None:
            window.kill()
        display.close()
print("attributed from outside")
