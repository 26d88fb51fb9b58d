# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""What shells are told of the subcommands, and the page of the manual: all that each takes, and as shells read it.
argv[1]: the path of the program."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop(1)
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


def said(*words):
    done = subprocess.run([PROGRAM, *words], capture_output=True, timeout=60, env=ENVIRONMENT, check=True)
    return done.stdout.decode()


def subcommands():
    return re.findall(r"^standoff ([a-z-]+)", said("--help"), re.MULTILINE)


def options(subcommand):
    text = said(subcommand, "--help").split("Options:")[1].split("Arguments:")[0]
    return set(re.findall(r"^ .*?--([a-z][a-z-]*)", text, re.MULTILINE))


def completed(*words):
    """What bash offers for the last of these words."""
    script = said("completion", "bash") + "\n".join((
        f"COMP_WORDS=(standoff {' '.join(shlex.quote(word) for word in words)})",
        f"COMP_CWORD={len(words)}", "_standoff", 'printf "%s\\n" "${COMPREPLY[@]}"'))
    done = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60, env=ENVIRONMENT, check=True)
    return done.stdout.decode().split()


class Completion(unittest.TestCase):
    def test_bash_offers_subcommands(self):
        self.assertEqual(set(completed("")), set(subcommands()))
        self.assertEqual(completed("exp"), ["export"])

    def test_bash_offers_what_each_takes(self):
        for subcommand in subcommands():
            with self.subTest(subcommand):
                offered = {word.removeprefix("--") for word in completed(subcommand, "--")}
                self.assertEqual(offered, options(subcommand) - {"help-all"})

    def test_bash_offers_formats(self):
        offered = completed("export", "p.standoff", "--format", "")
        self.assertIn("csv", offered)
        self.assertIn("brat", offered)
        self.assertNotIn("--json", offered)
        self.assertIn("brat", completed("import", "p.standoff", "--format", "br"))
        self.assertIn("articles", completed("list", "p.standoff", "art"))

    def test_bash_leaves_files_to_itself(self):
        self.assertEqual(completed("info", "/et"), [])
        self.assertEqual(completed("export", "p.standoff", "--to", "/et"), [])

    def test_each_shell_is_told_of_all(self):
        for shell in ("bash", "fish", "zsh"):
            script = said("completion", shell)
            for subcommand in subcommands():
                self.assertIn(subcommand, script, shell)
                for option in options(subcommand) - {"help-all"}:
                    self.assertIn(option, script, (shell, subcommand))
            if shutil.which(shell):
                subprocess.run([shell, "-n"], input=script.encode(), check=True, timeout=60)

    def test_the_manual_tells_all(self):
        page = said("man-page")
        plain = page.replace("\\-", "-")
        for subcommand in subcommands():
            self.assertIn(f".SS {subcommand}\n", plain)
            for option in options(subcommand) - {"help-all"}:
                self.assertIn(f"--{option}", plain)
        for line in page.splitlines():
            if not line.startswith("."):
                self.assertNotRegex(line, r"(^')|((?<!\\)-)", line)

    def test_other_shells_are_refused(self):
        done = subprocess.run([PROGRAM, "completion", "csh"], capture_output=True, timeout=60, env=ENVIRONMENT)
        self.assertEqual(done.returncode, 2)
        self.assertIn("bash, fish, zsh", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
