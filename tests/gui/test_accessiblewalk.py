# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""A screen reader walks all of the program from another process, through AT-SPI: before anything but the first tab was
shown, with each panel and dialog, and after all was undone and done again. Whatever it asks for is answered."""

import os
import sys

import accessibility
import screen

screen.skip_without_tools()
accessibility.skip_without_tools()
program = sys.argv[1]

# How each is opened, and words in its title: "" for what opens in the window.
OPENED = [("alt+2", ""), ("alt+3", ""), ("alt+1", ""), ("ctrl+f", ""), ("ctrl+F12", ""), ("ctrl+shift+f", ""),
          ("F4", "details"), ("ctrl+shift+t", "agset"), ("F1", "Keys"), ("ctrl+shift+u", "audit"), ("ctrl+e", "Export"),
          ("ctrl+u", "riginal"), ("ctrl+shift+l", "ccurrences"), ("ctrl+o", "pen project")]


class Walker:
    def __init__(self, desktop, process):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.process = process
        self.application = desktop.find("standoff", "Articles").accessible.get_application()

    def windows(self, title):
        """Those with the words in their title, which AT-SPI may hear of later than the screen."""
        windows = map(self.application.get_child_at_index, range(self.application.get_child_count()))
        return [window for window in windows if window and title in window.get_name()]

    def walk(self, when, title=""):
        """Asks every part for all that it has, of the windows with the words in their title; how many parts there are."""
        seen = 0
        tops = screen.wait_for(title, lambda: self.windows(title)) if title else [self.application]
        waiting = [(top, "") for top in tops]
        while waiting:
            part, path = waiting.pop()
            seen += 1
            try:
                name = part.get_name()
                path = f"{path}/{part.get_role_name()} {name[:20]!r}"
                part.get_description()
                part.get_state_set().get_states()
                part.get_attributes()
                if part.get_component_iface():
                    self.atspi.Component.get_extents(part, self.atspi.CoordType.SCREEN)
                if part.get_text_iface():
                    self.atspi.Text.get_text(part, 0, min(200, self.atspi.Text.get_character_count(part)))
                waiting += [(child, path) for child in map(part.get_child_at_index, range(part.get_child_count())) if child]
            except Exception as error:
                # A part may have gone while the window worked; the program may not.
                assert self.process.poll() is None, f"{when}: the program ended with {self.process.returncode} at {path}"
                gone = ("no longer exists", "doesn't exist", "Unknown object", "No such object path")
                assert any(words in str(error) for words in gone), f"{when}, {path}: {error}"
        assert self.process.poll() is None, f"{when}: the program ended with {self.process.returncode}"
        return seen


with accessibility.Desktop(os.path.join(os.path.dirname(program), "gui")) as desktop:
    def closed(title):
        screen.wait_for(title + " to close", lambda: not desktop.hand("search", "--onlyvisible", "--name", title))

    def step(keys, title, answer):
        """Back or forth over all of the sample, which is asked about."""
        desktop.hand("windowactivate", "--sync", main)
        desktop.keys(keys)
        desktop.window(title)
        assert walker.walk("asked: " + title, title) > 3, title
        desktop.keys(answer)
        closed(title)

    window = desktop.start(program, "--sample")
    try:
        main = desktop.window("Standoff")
        desktop.hand("windowactivate", "--sync", main)
        walker = Walker(desktop, window)
        first = walker.walk("not yet shown")
        assert first > 300, first
        step("ctrl+z", "Undo", "alt+u")
        empty = walker.walk("undone before it was shown")
        assert empty < first, (empty, first)
        step("ctrl+shift+z", "Redo", "alt+r")
        again = walker.walk("done again")
        assert again > empty, (again, empty)
        desktop.keys("ctrl+Next") # an article, as none is shown where all had gone
        for keys, title in OPENED:
            desktop.hand("windowactivate", "--sync", main)
            desktop.keys("F2", keys) # from the article: a line for text has its own meaning of Ctrl+E
            if title:
                desktop.window(title)
            more = walker.walk(keys, title)
            assert more > (3 if title else 200), (keys, more)
            if title:
                desktop.keys("Escape")
                closed(title)
        desktop.hand("windowactivate", "--sync", main)
        desktop.keys("F2")
        step("ctrl+z", "Undo", "alt+u")
        walker.walk("undone after it was shown")
        desktop.keys("ctrl+q")
        assert window.wait(timeout=20) == 0
    finally:
        if window.poll() is None:
            window.kill()
            window.wait()
print("walked: not yet shown, shown, undone")
