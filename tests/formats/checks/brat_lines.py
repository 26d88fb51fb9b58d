#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""brat_lines.py FOLDER...: whether files are what https://brat.nlplab.org/standoff.html and
https://brat.nlplab.org/configuration.html say. Lines are split as Python does, as brat itself
does. Prints what is wrong; the exit code says whether anything is."""
import os
import re
import sys

NAME = r"[^\s:,;|<>\[\]]+"
GRAMMAR = {
    "T": re.compile(rf"T\d+\t({NAME}) (\d+ \d+(?:;\d+ \d+)*)\t(.+)"),
    "E": re.compile(rf"E\d+\t({NAME}):(T\d+)((?: {NAME}:[TE]\d+)*)"),
    "R": re.compile(rf"R\d+\t({NAME}) ({NAME}):([TE]\d+) ({NAME}):([TE]\d+)"),
    "*": re.compile(rf"\*\t({NAME})((?: [TE]\d+){{2,}})"),
    "A": re.compile(rf"A\d+\t({NAME}) ([TER]\d+)(?: (\S.*))?"),
    "N": re.compile(r"N\d+\tReference ([TER]\d+) ([^\s:]+):(\S+)\t(.+)"),
    "#": re.compile(r"#\d+\t(\S+) ([TER]\d+)\t(.*)"),
}


def declared(folder):
    sections, section = {}, ""
    with open(os.path.join(folder, "annotation.conf"), encoding="utf-8") as file:
        for line in file.read().split("\n"):
            word = line.split()[0].lstrip("!") if line.strip() else ""
            if word.startswith("[") and line.strip().endswith("]"):
                section = line.strip()[1:-1]
            elif word and not word.startswith(("#", "<", "-")):
                sections.setdefault(section, set()).add(word)
    return sections


def check_text(match, text, wrong):
    end = -1
    slices = []
    for piece in match[2].split(";"):
        begin, stop = map(int, piece.split(" "))
        if begin >= stop or begin <= end or stop > len(text):
            wrong("the ranges are not in order, apart, and in the text")
        end = stop
        slices.append(text[begin:stop])
    if " ".join(slices) != match[3]:
        wrong(f"stands for {' '.join(slices)!r}")


def check(folder, name, types, report):
    text_name = next(
        base + suffix
        for base in (name[:-4], name[:-4].rpartition("_")[0])
        for suffix in (".txt", ".TXT")
        if os.path.exists(os.path.join(folder, base + suffix)))
    with open(os.path.join(folder, text_name), encoding="utf-8", newline="") as file:
        text = file.read()
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        content = file.read()
    ids, needed, texts, events = set(), [], {}, []
    if content and not content.endswith("\n"):
        report(f"{name}: the last line does not end")
    lines = content.splitlines()
    if len(lines) != content.count("\n"):
        report(f"{name}: a line is cut")
    for number, line in enumerate(lines, 1):
        def wrong(what):
            report(f"{name}:{number}: {what}: {line!r}")
        grammar = GRAMMAR.get(line[:1])
        match = grammar.fullmatch(line) if grammar else None
        if not match:
            wrong("not a line of brat")
            continue
        own = line.split("\t")[0]
        if own != "*" and own in ids:
            wrong("already means something else")
        ids.add(own)
        kind = line[0]
        if kind == "T":
            texts[own] = match[1]
            check_text(match, text, wrong)
        elif kind == "E":
            events.append((match[2], match[1], wrong))
            needed += [(each.split(":")[1], wrong) for each in match[3].split()]
            if match[1] not in types.get("events", ()):
                wrong("the type is not declared")
        elif kind == "R":
            if match[2] == match[4]:
                wrong("two ends of one name")
            needed += [(match[3], wrong), (match[5], wrong)]
        elif kind == "*":
            needed += [(each, wrong) for each in match[2].split()]
        else:
            needed.append((match[1] if kind == "N" else match[2], wrong))
        section = {"R": "relations", "*": "relations", "A": "attributes"}.get(kind)
        if section and match[1] not in types.get(section, ()):
            wrong("the type is not declared")
    for trigger, kind, wrong in events:
        if texts.get(trigger) != kind:
            wrong("the trigger is not there, or of another type")
    triggers = {trigger for trigger, _, _ in events}
    for own, kind in texts.items():
        known = types.get("entities", set()) | types.get("events", set())
        if kind not in known and own not in triggers:
            report(f"{name}: {own}: the type {kind} is not declared")
    for needs, wrong in needed:
        if needs not in ids:
            wrong(f"there is no {needs}")
        if needs in triggers:
            wrong("brat wants no trigger here")


def main():
    problems = []
    count = 0
    for folder in sys.argv[1:]:
        types = declared(folder)
        for name in sorted(os.listdir(folder)):
            if name.lower().endswith(".ann"):
                count += 1
                check(folder, name, types, problems.append)
    print("\n".join(problems) or f"{count} file(s) are right")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main())
