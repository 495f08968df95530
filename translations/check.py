#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0
"""Fails where a catalogue of translations is not finished.

    check.py complete FILE.ts…              every string has a translation that fits it
    check.py current FILE.ts… -- LUPDATE…   lupdate, called so, would change nothing
"""

import collections
import difflib
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PLURAL_FORMS = {"en": 2, "de": 2, "zh_CN": 1}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|L?n)")
COUNT = re.compile(r"%L?n")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def placeholders(text, of_count):
    """The arguments of a text; the count apart, because a form for one thing may spell it out."""
    return collections.Counter(p for p in PLACEHOLDER.findall(text) if bool(COUNT.match(p)) == of_count)


def mnemonics(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def differences(source, text):
    """What a translation lacks or has too much, in words."""
    if placeholders(source, of_count=False) != placeholders(text, of_count=False):
        yield "its placeholders differ"
    if mnemonics(source) != mnemonics(text):
        yield "its & mnemonics differ"
    if ("…" in source) != ("…" in text):
        yield "an ellipsis is missing or too much"
    is_separator = not source.strip(" ,")  # of a list: not every language has a blank there
    if not is_separator and (source[:1].isspace(), source[-1:].isspace()) != (text[:1].isspace(), text[-1:].isspace()):
        yield "the white space at its ends differs"


def message_faults(message, forms_wanted):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None:
        yield "has no translation"
        return
    if translation.get("type"):
        yield f"is {translation.get('type')}"
        return

    is_plural = message.get("numerus") == "yes"
    if COUNT.search(source) and not is_plural:
        yield "counts with %n, but tr() is not given a number"
    texts = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
    if is_plural and len(texts) != forms_wanted:
        yield f"has {len(texts)} plural forms, not {forms_wanted}"
    if not all(text.strip() for text in texts):
        yield "is empty"
        return
    for text in texts:
        yield from differences(source, text)
    if is_plural and placeholders(source, of_count=True) != placeholders(texts[-1], of_count=True):
        yield "does not name the count as its source does"


def complete(path):
    """Every fault of one catalogue, as lines for a person."""
    language = path.stem.partition("_")[2]
    root = xml.etree.ElementTree.parse(path).getroot()
    if root.get("language") != language:
        yield f'{path.name}: is marked as the language "{root.get("language")}"'
    forms_wanted = PLURAL_FORMS[language]
    count = 0
    for context in root.iter("context"):
        for message in context.iter("message"):
            count += 1
            for fault in message_faults(message, forms_wanted):
                yield f'{path.name}: {context.findtext("name")}: "{message.findtext("source")}" {fault}'
    if count == 0:
        yield f"{path.name}: holds no string at all"


def current(paths, lupdate):
    """What lupdate complains of, and would change, as a diff; the files themselves are left alone."""
    with tempfile.TemporaryDirectory() as folder:
        copies = []
        for path in paths:
            copies.append(pathlib.Path(folder, path.name))
            copies[-1].write_bytes(path.read_bytes())
        done = subprocess.run([*lupdate, "-ts", *copies], check=True, stderr=subprocess.PIPE, text=True)
        yield from done.stderr.splitlines()  # such as a tr() whose context the running program would not look in
        for path, copy in zip(paths, copies):
            before, after = (file.read_text(encoding="utf-8").splitlines() for file in (path, copy))
            yield from difflib.unified_diff(before, after, path.name, "after update_translations", lineterm="")


def main(arguments):
    what, *rest = arguments
    if what == "complete":
        faults = [fault for path in rest for fault in complete(pathlib.Path(path))]
    else:
        split = rest.index("--")
        faults = list(current([pathlib.Path(path) for path in rest[:split]], rest[split + 1 :]))
    for fault in faults:
        print(fault)
    if faults and what == "current":
        print("build the target update_translations, then translate what is new")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
