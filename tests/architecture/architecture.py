#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads the sources and fails where one breaks a rule of the architecture.

    architecture.py SOURCE_FOLDER --qt Core=/usr/include/…/QtCore --qt Network=…

Linking alone does not keep layers apart: a header that needs no library can be included from anywhere. The rules are the
tables below; the rest of the file applies them.
"""

import argparse
import pathlib
import re
import sys
from dataclasses import dataclass, field

# ---------------------------------------------------------------------------------------------------------------------
# The rules


@dataclass(frozen=True)
class Layer:
    """What the sources of one folder may include."""

    folder: str
    own: tuple[str, ...]  # first folder of "folder/file.h"
    qt: tuple[str, ...] = ("Core",)  # Qt modules whose headers may appear
    private: tuple[str, ...] = ()  # libraries, by the start of the header's name; in .cpp files only
    not_qt: tuple[str, ...] = ()  # headers refused although their module is allowed

    @property
    def name(self):
        return self.folder.rpartition("/")[2]


LAYERS = (
    Layer("models/values", own=("values",), not_qt=("QTimer",)),
    Layer("models/crypto", own=("crypto", "values"), private=("openssl/",)),
    Layer("models/jobs", own=("jobs", "values")),
    Layer("models/credentials", own=("credentials", "jobs", "values"), private=("openssl/", "qt6keychain/")),
    Layer(
        "models/configfiles",
        own=("configfiles", "credentials", "jobs", "values"),
        qt=("Core", "Concurrent"),
        private=("yaml-cpp/", "toml++/", "unistd.h"),
    ),
    Layer("models/yaml", own=("yaml", "jobs", "values"), qt=("Core", "Concurrent"), private=("yaml-cpp/",)),
    Layer(
        "models/imagefiles",
        own=("imagefiles", "jobs", "crypto", "values"),
        qt=("Core", "Concurrent"),
        private=("archive.h", "archive_entry.h"),
    ),
    Layer("models/net", own=("net", "credentials", "jobs", "crypto", "values"), qt=("Core", "Network", "Concurrent")),
    Layer(
        "models/registry",
        own=("registry", "net", "credentials", "jobs", "crypto", "values"),
        qt=("Core", "Concurrent"),
    ),
    Layer(
        "models/openshift",
        own=("openshift", "net", "credentials", "jobs", "crypto", "values"),
        qt=("Core", "Network", "Concurrent"), # the browser comes back to a port of this computer
    ),
    Layer("models/items", own=("items", "values"), qt=("Core", "Concurrent")),
    Layer("models/journal", own=("journal", "values"), qt=("Core", "Sql")),
    Layer(
        "models/operations",
        own=("operations", "registry", "openshift", "net", "imagefiles", "configfiles", "credentials", "items", "journal", "jobs",
            "crypto", "values"),
    ),
    Layer("models/sandbox", own=("sandbox", "crypto", "values"), qt=("Core", "Network"), private=("httplib.h", "zlib.h")),
    Layer(
        "ui",
        own=("ui", "operations", "configfiles", "yaml", "items", "credentials", "jobs", "values"),
        qt=("Core", "Gui", "Widgets", "Svg"),
    ),
    Layer(
        "app",
        own=("app", "ui", "sandbox", "operations", "items", "imagefiles", "credentials", "jobs", "values"),
        qt=("Core", "Gui", "Widgets"),
    ),
)


@dataclass(frozen=True)
class Ban:
    """A pattern that code, with comments and string contents taken out, must not contain."""

    pattern: str
    why: str
    where: tuple[str, ...] = ("models/", "ui/", "app/")
    unless: tuple[str, ...] = ()  # files in which it is right
    allowed: str = ""  # what may stand in the line all the same
    compiled: re.Pattern = field(init=False, repr=False, default=None)

    def __post_init__(self):
        object.__setattr__(self, "compiled", re.compile(self.pattern))


EXEC = r"(->|\.|::)exec\s*\("

BANS = (
    # At the end of the program nothing runs any more, and what the keychain is writing must not be lost.
    Ban(r"\bQEventLoop\b", "no nested event loops: a job says when it has finished",
        unless=("models/credentials/keychainstore.cpp",)),
    Ban(r"\bprocessEvents\b", "no nested event loops: a job says when it has finished",
        unless=("models/credentials/keychainstore.cpp",)),
    # The sandbox serves from threads of its own, which may wait.
    Ban(r"\bwaitFor[A-Z]\w*\s*\(", "nothing waits: connect to the signal", unless=("models/sandbox/",)),
    Ban(EXEC, "open() dialogs and popup() menus, so that nothing runs below them", where=("models/", "ui/"),
        unless=("models/journal/journalfile.cpp", "models/journal/journalschema.cpp"), # their queries are executed
        allowed=r"\bdrag->exec\("), # Qt knows no other way to drag
    Ban(EXEC, "only the program's own loop is run", where=("app/",), allowed=r"[aA]pplication(::|\.)exec\(\)"),
    Ban(
        r"\bQ(MessageBox|(Input|File|Color|Font)Dialog)::(question|warning|information|critical|about|get)\w*\s*\(",
        "the convenience functions run an event loop: open() a dialog",
    ),
    Ban(r"\b(SIGNAL|SLOT)\s*\(", "connect to function pointers, which the compiler checks"),
    Ban(r"\bsender\s*\(\s*\)", "capture the sender in the lambda"),
    Ban(r"\.then\s*\(\s*this\b", "QFuture::then() asserts when its context is gone: whenFinished()"),
    Ban(r"\bblockSignals\s*\(", "use QSignalBlocker, and say why"),
    Ban(r"\bQt::DirectConnection\b", "let Qt choose how objects are connected"),
    Ban(r"\bq(Debug|Info|Warning|Critical)\s*\(", "log to a category: qCDebug(), qCWarning()"),
    Ban(r"\bstatic\s+[\w:]+\s*[*&]\s*instance\s*\(", "no singletons: hand the object to who needs it"),
    Ban(r"\busing\s+namespace\s+(?!Qt::StringLiterals\b|std::chrono_literals\b)\w", "name what is used",
        unless=("app/main.cpp",)),
    Ban(
        r"\b(setHtml|insertHtml|appendHtml|toHtml|RichText|MarkdownText|setMarkdown|QTextDocument)\b",
        "what a server says is plain text: as rich text it could draw links and load images",
        where=("ui/", "app/"),
    ),
    Ban(r"\btr\s*\(", "only ui/, app/ and the column words in models/items are translated",
        where=("models/",), unless=("models/items/",)),
    Ban(r"\bdefault\s*:", "without a default the compiler names the error that has no sentence",
        where=("ui/errortext.cpp",)),
    Ban(r"\b(QThread::(m|u)?sleep|qSleep|sleep_for|sleep_until)\s*\(", "wait for a signal, not for time",
        where=("models/", "ui/", "app/", "tests/"), unless=("models/sandbox/",)),
)

# Files that would grow without a limit.
LINES = {
    "ui/mainwindow.h": 300,
    "ui/mainwindow.cpp": 300,
    "app/main.cpp": 40,
}

FIRST_LINES = (
    "// SPDX-FileCopyrightText: 2026 Tagwright contributors",
    "// SPDX-License-Identifier: Apache-2.0",
)

# ---------------------------------------------------------------------------------------------------------------------
# Reading

SOURCES = (".h", ".cpp")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"(?P<own>[^"]+)"|<(?P<system>[^>]+)>)')
TOKENS = re.compile(
    r"""(?P<line>//[^\n]*)
      | (?P<block>/\*.*?\*/)
      | (?P<raw>\bR"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)")
      | (?P<string>"(?:\\.|[^"\\\n])*")
      | (?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')""",
    re.VERBOSE | re.DOTALL,
)

# Of the namespace itself: what is nested in another type is indented.
NAMESPACE = re.compile(r"^namespace ([\w:]+) {", re.MULTILINE)
TYPE_DEFINITION = re.compile(r"(?:class|struct|enum class|enum) (\w+)(?: final)?(?: : .*)? \{")


def code_lines(text):
    """The lines of a source with comments and the contents of strings blanked, so that only code is searched."""

    def blank(token):
        newlines = "\n" * token.group().count("\n")
        return newlines if token.group("line") or token.group("block") else '""' + newlines

    return TOKENS.sub(blank, text.replace("\\\n", " \n")).split("\n")


@dataclass(frozen=True)
class Source:
    path: str  # below the source folder, with slashes
    text: str

    @property
    def lines(self):
        return self.text.splitlines()

    @property
    def is_header(self):
        return self.path.endswith(".h")


def read_sources(root, folders):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in SOURCES and path.is_file():
                yield Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def layer_of(path):
    matching = [layer for layer in LAYERS if path.startswith(layer.folder + "/")]
    return max(matching, key=lambda layer: len(layer.folder), default=None)


# ---------------------------------------------------------------------------------------------------------------------
# Applying


class Rules:
    def __init__(self, root, qt):
        self.root = root
        self.qt = qt  # module name -> its folder of headers
        self.names = {layer.name for layer in LAYERS}

    def violations(self):
        for source in read_sources(self.root, ("models", "ui", "app", "tests")):
            yield from self.check_first_lines(source)
            yield from self.check_bans(source)
            yield from self.check_length(source)
            if not source.path.startswith("tests/"):
                yield from self.check_file(source)
                yield from self.check_includes(source)
        yield from self.check_type_names()
        yield from self.check_icons()

    def check_first_lines(self, source):
        if tuple(source.lines[:2]) != FIRST_LINES:
            yield f"{source.path}:1: the first two lines are not the SPDX lines"
        if source.is_header and "#pragma once" not in source.lines:
            yield f"{source.path}:1: no #pragma once"

    def check_bans(self, source):
        bans = [ban for ban in BANS if source.path.startswith(ban.where) and not source.path.startswith(ban.unless)]
        for number, line in enumerate(code_lines(source.text), 1):
            for ban in bans:
                code = re.sub(ban.allowed, "", line) if ban.allowed else line
                found = ban.compiled.search(code)
                if found:
                    yield f"{source.path}:{number}: '{found.group().strip()}': {ban.why}"

    def check_length(self, source):
        limit = LINES.get(source.path)
        if limit is not None and len(source.lines) >= limit:
            yield f"{source.path}: {len(source.lines)} lines; it stays under {limit}"

    def check_file(self, source):
        path = pathlib.PurePosixPath(source.path)
        if not re.fullmatch(r"[a-z][a-z0-9]*", path.stem):
            yield f"{source.path}: file names are the class name in lower case"
        for folder in path.parents:
            listing = self.root / folder / "CMakeLists.txt"
            if listing.is_file():
                listed = listing.read_text(encoding="utf-8").split()
                if path.relative_to(folder).as_posix() not in [word.strip("()") for word in listed]:
                    yield f"{source.path}: not listed in {folder}/CMakeLists.txt, so not translated"
                break

    def check_includes(self, source):
        layer = layer_of(source.path)
        if layer is None:
            yield f"{source.path}: its folder has no row in LAYERS"
            return
        # Not code_lines(): the name of what is included is a string.
        for number, line in enumerate(source.lines, 1):
            include = INCLUDE.match(line)
            if not include:
                continue
            if include["own"]:
                complaint = self.own_include(layer, source, include["own"])
            else:
                complaint = self.system_include(layer, source, include["system"])
            if complaint:
                yield f"{source.path}:{number}: {complaint}"

    def own_include(self, layer, source, name):
        folder, slash, _ = name.partition("/")
        if not slash:
            if name == pathlib.PurePosixPath(source.path).stem + ".moc":
                return None
            return f'"{name}": write "folder/file.h"'
        if folder not in self.names:
            return f'"{name}": "{folder}" is none of our folders; others\' headers go in angle brackets'
        if folder not in layer.own:
            return f'"{name}": {layer.folder} may not include {folder}/'
        return None

    def system_include(self, layer, source, name):
        if name.startswith("Q"):
            return self.qt_include(layer, name)
        if re.fullmatch(r"[a-z_]+", name):
            return None  # the standard library
        if not name.startswith(layer.private):
            return f"<{name}>: {layer.folder} may not include this library"
        if source.is_header:
            return f"<{name}>: the library stays out of the folder's headers"
        return None

    def qt_include(self, layer, name):
        if "/" in name:
            return f"<{name}>: write the header's name alone"
        modules = [module for module, folder in self.qt.items() if (folder / name).is_file()]
        if not modules:
            return f"<{name}>: no header of a Qt module that we use"
        module = modules[0]
        if name == "Qt" + module:
            return f"<{name}>: include the classes, not the module"
        if module not in layer.qt or name in layer.not_qt:
            return f"<{name}>: {layer.folder} may not include Qt {module}'s {name}"
        return None

    def check_type_names(self):
        """Two headers that define a type of one name: the linker would take one of them for both."""
        first = {}
        for source in read_sources(self.root, ("models", "ui", "app")):
            if not source.is_header:
                continue
            namespace = NAMESPACE.search(source.text)
            scope = namespace[1] if namespace else ""
            for number, line in enumerate(code_lines(source.text), 1):
                definition = TYPE_DEFINITION.match(line)
                if definition and first.setdefault((scope, definition[1]), source.path) != source.path:
                    yield f"{source.path}:{number}: {definition[1]} is also defined in {first[scope, definition[1]]}"

    def check_icons(self):
        """Each icon that is named exists, and each that exists is in the program and is named."""
        folder = self.root / "resources" / "icons"
        icons = {path.stem for path in folder.glob("*.svg")}
        listing = self.root / "resources" / "CMakeLists.txt"
        listed = set(re.findall(r"icons/([\w-]+)\.svg", listing.read_text(encoding="utf-8"))) if listing.is_file() else set()
        for icon in sorted(icons ^ listed):
            yield f"resources/icons/{icon}.svg: in the folder and in resources/CMakeLists.txt, or in neither"

        words = set()
        for source in read_sources(self.root, ("models", "ui", "app")):
            for call in re.finditer(r'\bicon\(\s*u?"([^"]*)"', source.text):
                if call[1] not in icons:
                    line = source.text.count("\n", 0, call.start()) + 1
                    yield f"{source.path}:{line}: no picture resources/icons/{call[1]}.svg"
            words.update(re.findall(r'"([\w-]+)"', source.text))
        for icon in sorted((icons & listed) - words):
            yield f"resources/icons/{icon}.svg: nothing in the program names it"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--qt", action="append", default=[], metavar="MODULE=FOLDER")
    options = parser.parse_args()

    qt = {module: pathlib.Path(folder) for module, _, folder in (pair.partition("=") for pair in options.qt)}
    violations = list(Rules(options.root, qt).violations())
    for violation in violations:
        print(violation)
    print(f"{len(violations)} violations of the architecture")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
