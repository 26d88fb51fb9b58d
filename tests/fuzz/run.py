# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""run.py BUILD [NAME [SECONDS]]: lets libFuzzer feed one target or all ("all"), until the time or 2 million inputs are
over. What it learns stays in BUILD/corpus/NAME, so that the next run goes on from there; what it finds goes to
BUILD/findings. Longer than five seconds is a finding, and so is too much memory: twice what a person would allow the
program, because the sanitizers take as much again."""

import os
import pathlib
import subprocess
import sys

RUNS = 2_000_000
MEMORY = 1000  # MB
LONGEST = {"project": 1 << 20}  # of an input, in bytes

build = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent
wanted = sys.argv[2] if len(sys.argv) > 2 else "all"
seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 600
names = sorted(path.stem.removeprefix("fuzz_") for path in here.rglob("fuzz_*.cpp"))
if wanted != "all":
    if wanted not in names:
        sys.exit(f"there is no target {wanted}; there are {', '.join(names)}")
    names = [wanted]

subprocess.run([sys.executable, here / "seeds.py", build / "seeds"], check=True)
findings = build / "findings"
findings.mkdir(exist_ok=True)
environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen",
                   ASAN_OPTIONS="quarantine_size_mb=16:malloc_context_size=8:detect_leaks=1",
                   LSAN_OPTIONS=f"suppressions={here.parent / 'leaks.supp'}:print_suppressions=0")
failed = []
for name in names:
    corpus = build / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    command = [build / f"fuzz_{name}", f"-max_total_time={seconds}", f"-runs={RUNS}", "-timeout=5",
               f"-rss_limit_mb={MEMORY}", f"-max_len={LONGEST.get(name, 1 << 16)}", "-print_final_stats=1",
               f"-artifact_prefix={findings}/{name}-", corpus, build / "seeds" / name]
    words = build / "seeds" / f"{name}.dict"
    if words.exists():
        command.insert(1, f"-dict={words}")
    print(f"== {name}", flush=True)
    if subprocess.run(list(map(str, command)), env=environment, check=False).returncode != 0:
        failed.append(name)
print(f"found something: {', '.join(failed)}; see {findings}" if failed else "nothing was found")
sys.exit(1 if failed else 0)
