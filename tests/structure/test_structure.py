#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

"""The shape of the sources: arrows between rooms and folders point one way, and nothing is so large
that a newcomer would not find a thing in it.

A room may include what it is linked to in CMakeLists.txt, and what that is linked to; folders within
a room must not include each other in a circle.
"""

import collections
import os
import pathlib
import re
import tempfile

MOST_FILES = 40  # side by side in a folder
MOST_LINES = {".h": 200, ".cpp": 350}
# The folders that are on the include path.
ROOTS = ("models", "ui", "app")


def sources(project):
    for root in ROOTS:
        for path in sorted((project / root).rglob("*")):
            if path.suffix in MOST_LINES:
                yield path


def rooms(cmake):
    """The folder of each room, and the rooms that it is linked to, directly."""
    folders, links = {}, {}
    for words in re.findall(r"^standoff_room\(([^)]+)\)", cmake, re.MULTILINE):
        name, folder, *linked = words.split()
        folders[name] = folder
        links[name] = {each.removeprefix("standoff_") for each in linked if each.startswith("standoff_")}
    return folders, links


def reachable(links, room):
    seen, waiting = set(), [room]
    while waiting:
        for each in links.get(waiting.pop(), ()):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
    return seen


def room_of(folders, path):
    """The room with the longest folder that the path is in; None for the program itself."""
    found = [name for name, folder in folders.items() if path.startswith(folder + "/")]
    return max(found, key=lambda name: len(folders[name]), default=None)


def includes(project):
    """From which source to which header, both from the project's root."""
    for path in sources(project):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r'^#include "([^"]+)"', text, re.MULTILINE):
            for root in ROOTS:
                if (project / root / name).exists():
                    yield path.relative_to(project).as_posix(), f"{root}/{name}"


def upward(project):
    """Includes of what a room is not linked to."""
    folders, links = rooms((project / "CMakeLists.txt").read_text(encoding="utf-8"))
    for source, header in includes(project):
        room, other = room_of(folders, source), room_of(folders, header)
        if room is None or other == room:
            continue  # the program may know all
        if other is None or other not in reachable(links, room):
            yield f"{source} includes {header}, which its room is not linked to"


def circles(project):
    """The arrows between folders by which one comes back to where one was."""
    arrows = collections.defaultdict(dict)
    for source, header in includes(project):
        here, there = os.path.dirname(source), os.path.dirname(header)
        if here != there:
            arrows[here].setdefault(there, f"{source} includes {header}")
    for folder in sorted(arrows):
        for other, why in sorted(arrows[folder].items()):
            if folder in reachable(arrows, other):
                yield f"{folder} and {other} are in a circle: {why}"


def crowded(project):
    for root in (*ROOTS, "tests", "resources", "translations"):
        for folder, _, names in os.walk(project / root):
            if len(names) > MOST_FILES:
                yield f"{os.path.relpath(folder, project)} has {len(names)} files side by side"


def too_long(project):
    for path in sources(project):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > MOST_LINES[path.suffix]:
            yield f"{path.relative_to(project)} has {lines} lines"


def findings(project):
    return [*upward(project), *circles(project), *crowded(project), *too_long(project)]


def each_is_found():
    """A small project with one of each: what cannot fail is no test."""
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)

        def write(name, text):
            (project / name).parent.mkdir(parents=True, exist_ok=True)
            (project / name).write_text(text, encoding="utf-8")

        write("CMakeLists.txt", "standoff_room(low models/low Qt6::Core)\n"
                                "standoff_room(high models/high\n    standoff_low)\n")
        write("models/low/a.h", "\n")
        write("models/high/b.cpp", '#include "low/a.h"\n')
        write("models/high/part/c.h", "\n")
        write("models/high/d.h", '#include "high/part/c.h"\n')
        assert findings(project) == [], findings(project)
        write("models/low/up.cpp", '#include "high/d.h"\n')
        assert any("low/up.cpp includes models/high/d.h" in each for each in upward(project))
        write("models/low/up.cpp", "")
        write("models/high/part/c.h", '#include "high/d.h"\n')
        assert len(list(circles(project))) == 2, list(circles(project))
        write("models/high/part/c.h", "\n" * 201)
        assert [*too_long(project)] == ["models/high/part/c.h has 201 lines"]
        for number in range(41):
            write(f"tests/many/{number}", "")
        assert [*crowded(project)] == ["tests/many has 41 files side by side"]


def main():
    each_is_found()
    project = pathlib.Path(os.environ["STANDOFF_SOURCE"])
    assert sum(1 for _ in includes(project)) > 1000  # it is the right folder
    found = findings(project)
    print("\n".join(found))
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
