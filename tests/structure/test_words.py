#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors

"""The texts for people keep the rules of .ci/words, and .ci/words finds what breaks them."""

import importlib.machinery
import importlib.util
import os
import unittest

SOURCE = os.environ["STANDOFF_SOURCE"]
loader = importlib.machinery.SourceFileLoader("words", os.path.join(SOURCE, ".ci/words"))
words = importlib.util.module_from_spec(importlib.util.spec_from_loader("words", loader))
loader.exec_module(words)


def told(language, source, *forms, context="Standoff::Session", comment=""):
    """What is said of one message, and of another with the same text where there are more forms than one."""
    given = [(context, source, comment, "", [form]) for form in forms]
    words.messages = lambda asked: given if asked in (language, "de") else []
    found = []
    if language == "en":
        words.sources(found)
    else:
        words.translations(language, found)
    return found


class WordsTest(unittest.TestCase):
    def setUp(self):
        self.messages = words.messages

    def tearDown(self):
        words.messages = self.messages

    def test_the_texts(self):
        self.assertEqual(words.problems(), [])

    def test_sentences_begin_with_a_capital(self):
        self.assertTrue(told("en", "there is no such file", ""))
        self.assertTrue(told("en", "%1: the file is empty", ""))
        self.assertTrue(told("en", "select a claim first", ""))
        self.assertFalse(told("en", "%1: The file is empty", ""))
        self.assertFalse(told("en", "a claim that is not marked", ""))
        self.assertFalse(told("en", "it is below itself", "", context="Standoff::Validation"))

    def test_numbers_and_keys_are_those_of_the_language(self):
        self.assertTrue(told("en", "%n hit(s)", ""))
        self.assertFalse(told("en", "%Ln hit(s)", ""))
        self.assertTrue(told("en", "Close (Esc)", ""))
        self.assertFalse(told("en", "Close (%1)", ""))

    def test_placeholders(self):
        self.assertTrue(told("de", "%1 of %2", "%1 von %1"))
        self.assertTrue(told("de", "%1 of %2", "von %2"))
        self.assertFalse(told("de", "%1 of %2", "%2: davon %1"))

    def test_mnemonics(self):
        self.assertTrue(told("de", "&Open", "Öffnen"))
        self.assertTrue(told("ko", "Open", "열기(&O)"))
        self.assertFalse(told("ko", "&Open", "열기(&O)"))

    def test_quotation_marks(self):
        self.assertTrue(told("de", "“%1” is open", "“%1” ist offen"))
        self.assertTrue(told("de", "“%1” is open", "„%1 ist offen"))
        self.assertFalse(told("de", "“%1” is open", "„%1“ ist offen"))
        self.assertTrue(told("ko", "“%1” is open", "‘%1’ 열림"))
        self.assertTrue(told("en", "“%1 is open", ""))

    def test_particles(self):
        self.assertTrue(told("ko", "Remove “%1”", "“%1”을 제거"))
        self.assertTrue(told("ko", "%1 is open", "%1가 열려 있음"))
        self.assertFalse(told("ko", "Remove “%1”", "“%1”을(를) 제거"))
        self.assertFalse(told("ko", "%1 from %2", "%2에서 온 %1"))

    def test_words(self):
        self.assertTrue(told("ko", "Open it", "여세요"))
        self.assertTrue(told("de", "Waived", "Hingenommen"))
        self.assertTrue(told("de", "Save…", "Speichern…"))
        self.assertFalse(told("de", "Save…", "Speichern\u00a0…"))
        self.assertTrue(told("en", "off record", ""))

    def test_one_text_has_one_translation(self):
        given = [("A", "none", "", "", ["keine"]), ("B", "none", "", "", ["keiner"])]
        words.messages = lambda language: given
        found = []
        words.translations("de", found)
        self.assertEqual(len(found), 1)
        given[1] = ("B", "none", "state", "", ["keiner"])
        found = []
        words.translations("de", found)
        self.assertEqual(found, [])


if __name__ == "__main__":
    unittest.main(argv=["words"])
