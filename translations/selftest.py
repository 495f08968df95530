#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0
"""Breaks a finished catalogue in every way that check.py knows: it must name each fault."""

import contextlib
import io
import pathlib
import tempfile
import unittest
import xml.sax.saxutils

import check


def text(source, translation):
    source, translation = xml.sax.saxutils.escape(source), xml.sax.saxutils.escape(translation)
    return f"<message><source>{source}</source><translation>{translation}</translation></message>"


def plural(source, *forms):
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return f'<message numerus="yes"><source>{source}</source><translation>{forms}</translation></message>'


FINISHED = [
    text("&Open…", "Ö&ffnen…"),
    text("%1 of %2", "%2, davon %1"),
    text("Salt && pepper", "Salz && Pfeffer"),
    plural("%n tag(s)", "ein Tag", "%n Tags"),
]
UNFINISHED = '<message><source>Copy</source><translation type="unfinished">Kopieren</translation></message>'
VANISHED = '<message><source>Copy</source><translation type="vanished">Kopieren</translation></message>'
FAULTS = {
    "unfinished": (UNFINISHED, "is unfinished"),
    "vanished": (VANISHED, "is vanished"),
    "untranslated": ("<message><source>Copy</source></message>", "has no translation"),
    "empty": (text("Copy", ""), "is empty"),
    "blank": (text("Copy", " "), "is empty"),
    "placeholder lost": (text("%1 of %2", "%1"), "placeholders differ"),
    "placeholder twice": (text("%1 of %2", "%1 %1 %2"), "placeholders differ"),
    "placeholder made up": (text("Copy", "%1 kopieren"), "placeholders differ"),
    "locale's placeholder lost": (text("%L1 bytes", "%1 Bytes"), "placeholders differ"),
    "mnemonic lost": (text("&Copy", "Kopieren"), "mnemonics differ"),
    "mnemonic twice": (text("&Copy", "&Kop&ieren"), "mnemonics differ"),
    "ellipsis lost": (text("Open…", "Öffnen"), "an ellipsis"),
    "space lost": (text("Name: ", "Name:"), "white space"),
    "plural form missing": (plural("%n tag(s)", "%n Tags"), "has 1 plural forms, not 2"),
    "plural form empty": (plural("%n tag(s)", "", "%n Tags"), "is empty"),
    "count lost": (plural("%n tag(s)", "ein Tag", "Tags"), "does not name the count"),
    "plural without a number": (text("%n tag(s)", "%n Tags"), "tr() is not given a number"),
}


def catalogue(messages, language="de"):
    return f'<!DOCTYPE TS><TS version="2.1" language="{language}"><context><name>Page</name>{"".join(messages)}</context></TS>'


class Check(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "tagwright_de.ts")

    def faults(self, messages, **marks):
        self.path.write_text(catalogue(messages, **marks), encoding="utf-8")
        return list(check.complete(self.path))

    def test_a_finished_catalogue_passes(self):
        self.assertEqual(self.faults(FINISHED), [])

    def test_each_fault_is_found(self):
        for name, (message, words) in FAULTS.items():
            with self.subTest(name):
                [fault] = self.faults(FINISHED + [message])
                self.assertIn(words, fault)

    def test_an_empty_catalogue_is_found(self):
        self.assertIn("no string at all", self.faults([])[0])

    def test_a_wrong_language_is_found(self):
        self.assertIn("marked as the language", self.faults(FINISHED, language="zh_CN")[0])

    def test_what_lupdate_changes_is_found(self):
        self.path.write_text(catalogue(FINISHED), encoding="utf-8")
        self.assertEqual(list(check.current([self.path], ["true"])), [])
        stale = ["sh", "-c", 'sed -i s/Page/Dialog/ "$2"', "lupdate"]
        self.assertIn("Dialog", "".join(check.current([self.path], stale)))
        self.assertIn("Page", self.path.read_text(encoding="utf-8"))

    def test_what_lupdate_complains_of_is_found(self):
        self.path.write_text(catalogue(FINISHED), encoding="utf-8")
        complaint = ["sh", "-c", "echo lacks Q_OBJECT >&2", "lupdate"]
        self.assertEqual(list(check.current([self.path], complaint)), ["lacks Q_OBJECT"])

    def test_a_fault_fails_the_command(self):
        self.path.write_text(catalogue([UNFINISHED]), encoding="utf-8")
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(check.main(["complete", str(self.path)]), 1)


if __name__ == "__main__":
    unittest.main()
