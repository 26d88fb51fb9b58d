# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""A screen with a D-Bus session of its own, in which a program is seen as a screen reader sees it, through AT-SPI."""

import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import sys

import screen

SUBREAPER = 36 # PR_SET_CHILD_SUBREAPER of linux/prctl.h


def skip_without_tools():
    missing = [tool for tool in ("dbus-daemon",) if not shutil.which(tool)]
    if not importlib.util.find_spec("gi"):
        missing.append("python3-gi")
    if missing:
        print("skipped, not installed:", ", ".join(missing))
        sys.exit(77)


def children():
    """The processes whose parent this one is."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as stat:
                parent = int(stat.read().rpartition(")")[2].split()[1])
        except OSError: # it has ended meanwhile
            continue
        if parent == os.getpid():
            found.append(int(name))
    return found


class Desktop(screen.Screen):
    """AT-SPI's own processes are started by the bus and are nobody's children; so this process becomes the parent of what
    its children leave behind, and ends it."""

    def __enter__(self):
        return self

    def __init__(self, folder):
        ctypes.CDLL(None).prctl(SUBREAPER, 1, 0, 0, 0)
        super().__init__(folder)
        runtime = os.path.join(self.home, "run")
        os.mkdir(runtime, 0o700)
        self.environment.update(XDG_RUNTIME_DIR=runtime, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                    env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        os.environ.update(self.environment) # for the Atspi in this process

    def __exit__(self, *_):
        self.bus.terminate()
        self.bus.wait()
        self.bus.stdout.close()
        self.close()
        for process in children():
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)

    def find(self, application, name):
        """The part of a program with that name, once it is there."""
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi

        def search(part, depth=0):
            if part is None or depth > 10:
                return None
            if part.get_name() == name:
                return part
            below = (search(part.get_child_at_index(i), depth + 1) for i in range(min(part.get_child_count(), 60)))
            return next(filter(None, below), None)

        def program():
            desktop = Atspi.get_desktop(0)
            names = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
            return next((a for a in names if a and a.get_name() == application), None)

        screen.wait_for(application, program).set_cache_mask(Atspi.Cache.NONE) # always as it is now
        found = screen.wait_for(name, lambda: search(program()))
        return Text(Atspi, found)


class Part:
    """A part of a program, in plain words."""

    def __init__(self, atspi, accessible):
        self.atspi = atspi
        self.accessible = accessible
        self.listeners = [] # as long as this lives

    def name(self):
        return self.accessible.get_name()

    def description(self):
        return self.accessible.get_description()

    def role(self):
        return self.accessible.get_role_name()

    def count(self):
        return self.accessible.get_child_count()

    def child(self, index):
        return Part(self.atspi, self.accessible.get_child_at_index(index))

    def attributes(self):
        return self.accessible.get_attributes()

    def is_selected(self):
        return self.accessible.get_state_set().contains(self.atspi.StateType.SELECTED)

    def press(self):
        return self.atspi.Action.do_action(self.accessible, 0)

    def at_point(self, x, y):
        screen_coordinates = self.atspi.CoordType.SCREEN
        return Part(self.atspi, self.accessible.get_accessible_at_point(x, y, screen_coordinates))

    def listen(self, *events):
        """A function that gives what was told with such an event so far, as texts."""
        from gi.repository import GLib
        heard = {event: [] for event in events}

        def note(event):
            for name in events:
                if event.type.startswith(name):
                    heard[name].append(str(event.any_data))

        listener = self.atspi.EventListener.new(note)
        self.listeners.append(listener)
        for event in events:
            listener.register(event)

        def told(event):
            while GLib.MainContext.default().iteration(False):
                pass
            return heard[event]
        return told


class Text(Part):
    """One that can be read. Offsets and lengths are those of Python's strings."""

    def text(self, begin=0, end=-1):
        return self.atspi.Text.get_text(self.accessible, begin, end)

    def length(self):
        return self.atspi.Text.get_character_count(self.accessible)

    def caret(self):
        return self.atspi.Text.get_caret_offset(self.accessible)

    def set_caret(self, offset):
        return self.atspi.Text.set_caret_offset(self.accessible, offset)

    def selection(self):
        if self.atspi.Text.get_n_selections(self.accessible) == 0:
            return None
        found = self.atspi.Text.get_selection(self.accessible, 0)
        return found.start_offset, found.end_offset

    def set_selection(self, begin, end):
        return self.atspi.Text.set_selection(self.accessible, 0, begin, end)

    def unit(self, offset, kind):
        found = self.atspi.Text.get_string_at_offset(self.accessible, offset, getattr(self.atspi.TextGranularity, kind))
        return found.content, found.start_offset, found.end_offset

    def run(self, offset):
        """The attributes of the place, and from where to where they are the same."""
        found = self.atspi.Text.get_attribute_run(self.accessible, offset, True)
        return found[0], found.start_offset, found.end_offset

    def extents(self, offset):
        found = self.atspi.Text.get_character_extents(self.accessible, offset, self.atspi.CoordType.SCREEN)
        return found.x, found.y, found.width, found.height

    def offset_at(self, x, y):
        return self.atspi.Text.get_offset_at_point(self.accessible, x, y, self.atspi.CoordType.SCREEN)
