#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

"""Makes a Debian package of what `cmake --install` put below a folder, without debhelper, so that it needs nothing that
the build does not need. usage: deb.py STAGE OUT VERSION. Prints the path of the package.

What the program is linked to is looked up in the packages of this system, so it is to be called on the Debian for which
the package is meant.
"""

import datetime
import email.utils
import gzip
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys

# What Qt loads while it runs, and no program is linked to.
LOADED = ["libqt6sql6-sqlite", "qt6-svg-plugins"]
RECOMMENDED = ["fonts-noto-core", "qt6-translations-l10n", "qt6-wayland"]
# What lintian would say of it, and why that stays so.
OVERRIDES = """\
# The program has no page on the web that its metadata could name.
standoff: appstream-metadata-validation-failed *
"""
SYNOPSIS = "annotate news articles: entities, claims and sources"
DESCRIPTION = """\
 Standoff is a workbench for reading the news closely: who is named, what is
 claimed, and on whose word. Articles are read from many kinds of files,
 passages are marked by hand as entities, claims and sources, each claim is
 tied to the source that it rests on, and the annotated project is exported
 in formats that newsrooms, researchers and builders of language data use.
 .
 It works offline. One project is one file, each step is saved when it is
 made, and can be undone even after the program was closed."""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Standoff

Files: *
Copyright: %(year)s The Standoff authors
License: GPL-3+

License: GPL-3+
 This program is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version.
 .
 On Debian systems, the complete text of the GNU General Public License
 version 3 can be found in "/usr/share/common-licenses/GPL-3".
"""


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def maintainer():
    """As Debian's tools have it, else as git does."""
    def own(variable, setting):
        return os.environ.get(variable) or said("git", "log", "-1", f"--format={setting}")

    return f"{own('DEBFULLNAME', '%an')} <{own('DEBEMAIL', '%ae')}>"


def made_at():
    return int(os.environ.get("SOURCE_DATE_EPOCH") or said("git", "log", "-1", "--format=%ct"))


def package_of(library):
    """Which package a library is of, and since which version it will do: the one that it was built with."""
    for path in {library, os.path.realpath(library), os.path.realpath(library).removeprefix("/usr")}:
        found = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
        if found.returncode == 0:
            name = found.stdout.split(":")[0]
            version = said("dpkg-query", "-W", "-f", "${Version}\n", name).splitlines()[0]
            return f"{name} (>= {re.split('[-+~]', version)[0]})"
    sys.exit(f"{library} is of no package")


def depends(program):
    needed = re.findall(r"\(NEEDED\).*\[(.+)\]", said("readelf", "-d", str(program)))
    places = dict(re.findall(r"^\s*(\S+) => (/\S+)", said("ldd", str(program)), re.MULTILINE))
    return sorted({package_of(places[name]) for name in needed if name in places} | set(LOADED))


def packed(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as archive:
        archive.write(text)


def make(stage, out, version):
    program = stage / "usr/bin/standoff"
    subprocess.run(["strip", "--strip-unneeded", "--remove-section=.comment", program], check=True)
    page = stage / "usr/share/man/man1/standoff.1"
    packed(page.with_suffix(".1.gz"), page.read_bytes())
    page.unlink()
    documents = stage / "usr/share/doc/standoff"
    documents.mkdir(parents=True, exist_ok=True)
    year = datetime.datetime.fromtimestamp(made_at(), datetime.UTC).year
    (documents / "copyright").write_text(COPYRIGHT % {"year": year}, encoding="utf-8")
    overrides = stage / "usr/share/lintian/overrides/standoff"
    overrides.parent.mkdir(parents=True, exist_ok=True)
    overrides.write_text(OVERRIDES, encoding="utf-8")
    packed(documents / "changelog.gz", (f"standoff ({version}) trixie; urgency=medium\n\n  * Built from its source.\n\n"
           f" -- {maintainer()}  {email.utils.formatdate(made_at())}\n").encode())
    files = sorted(path for path in stage.rglob("*") if path.is_file())
    for path in stage.rglob("*"):  # whatever the umask
        path.chmod(0o755 if path.is_dir() or path == program else 0o644)
    control = stage / "DEBIAN"
    control.mkdir()
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(stage)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    architecture = said("dpkg", "--print-architecture")
    kilobytes = sum(path.stat().st_size + 1023 for path in files) // 1024
    (control / "control").write_text(
        f"Package: standoff\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {maintainer()}\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join(depends(program))}\n"
        f"Recommends: {', '.join(RECOMMENDED)}\nSection: text\nPriority: optional\n"
        f"Description: {SYNOPSIS}\n{DESCRIPTION}\n", encoding="utf-8")
    for path in (control / "md5sums", control / "control"):
        path.chmod(0o644)
    target = out / f"standoff_{version}_{architecture}.deb"
    os.environ["SOURCE_DATE_EPOCH"] = str(made_at())
    subprocess.run(["dpkg-deb", "--root-owner-group", "--build", stage, target], check=True, stdout=subprocess.DEVNULL)
    return target


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: deb.py STAGE OUT VERSION")
    stage, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    if (stage / "DEBIAN").exists():
        shutil.rmtree(stage / "DEBIAN")
    print(make(stage, out, sys.argv[3]))


main()
