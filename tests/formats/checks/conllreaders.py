# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Standoff authors
"""conllreaders.py FOLDER WANTED: NLTK reads the files of FOLDER as those of CoNLL-2003, and finds the
entities WANTED ("Ann Lee/PER Bob/PER"). Ends with 77 where NLTK is not installed."""
import sys

try:
    from nltk.corpus.reader import ConllCorpusReader
except ImportError:
    sys.exit(77)

reader = ConllCorpusReader(sys.argv[1], r".*\.conll", ("words", "pos", "ignore", "chunk"))
found = []
for sentence in reader.iob_words():
    word, _, label = sentence
    if label.startswith("B-"):
        found.append([word, label[2:]])
    elif label.startswith("I-"):
        found[-1][0] += " " + word
found = " ".join("/".join(each) for each in found)
assert found == sys.argv[2], found
