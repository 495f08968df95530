#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0
"""Plants one violation after the other in a clean tree: architecture.py must name each, and nothing else."""

import pathlib
import tempfile
import unittest

import architecture

SPDX = "\n".join(architecture.FIRST_LINES) + "\n"
QT = {
    "Core": ("QtCore", "QString", "QTimer"),
    "Concurrent": ("QtConcurrent", "QtConcurrentRun"),
    "Network": ("QtNetwork", "QNetworkReply", "QSslError"),
    "Gui": ("QtGui", "QColor"),
    "Widgets": ("QtWidgets", "QWidget"),
}
HEADER = SPDX + "\n#pragma once\n"
CLEAN = {
    "models/values/digest.h": HEADER + "#include <QString>\n#include <optional>\n",
    "models/crypto/sha.h": HEADER,
    "models/crypto/sha.cpp": SPDX + '#include "crypto/sha.h"\n#include <openssl/evp.h>\n#include "values/digest.h"\n',
    "models/credentials/secret.h": HEADER,
    "models/net/exchange.h": HEADER + '#include "credentials/secret.h"\n#include <QNetworkReply>\n',
    "models/items/model.h": HEADER + "#include <QtConcurrentRun>\n// QEventLoop, but only talked about\n",
    "models/sandbox/server.cpp": SPDX + "#include <httplib.h>\n",
    "ui/page.h": HEADER + '#include "items/model.h"\n#include <QWidget>\n',
    "ui/page.cpp": SPDX + '#include "ui/page.h"\nauto text = u"sender() SIGNAL(x)"_s; /* setHtml\n */\n'
    + 'auto raw = R"(qDebug( "quoted" )";\nconst int big = 100\'000; auto picture = icon(u"tag"_s);\n#include "page.moc"\n',
    "ui/errortext.cpp": SPDX,
    "ui/mainwindow.cpp": SPDX,
    "models/sandbox/line.h": HEADER + "namespace Tagwright::Practice {\nstruct Line {\n",
    "models/values/line.h": HEADER + "class Word;\nstruct Line {\n    struct Word {\n",
    "app/main.cpp": SPDX + '#include "ui/page.h"\nint main() { return QApplication::exec(); }\n',
    "tests/unit/tst_digest.cpp": SPDX + "bool waited = reply.waitForReadyRead(5);\n",
}

# What is added to a file, or a file of its own, and the words that the complaint must hold.
PLANTED = [
    ("models/values/digest.h", '#include "crypto/sha.h"\n', "models/values may not include crypto/"),
    ("models/values/digest.h", "#include <QTimer>\n", "may not include Qt Core's QTimer"),
    ("models/values/digest.h", "#include <QColor>\n", "may not include Qt Gui's QColor"),
    ("models/values/digest.h", "#include <QtCore>\n", "include the classes, not the module"),
    ("models/values/digest.h", "#include <QtCore/QString>\n", "write the header's name alone"),
    ("models/values/digest.h", "#include <QUnheardOf>\n", "no header of a Qt module that we use"),
    ("models/values/digest.h", "#  include <unistd.h>\n", "may not include this library"),
    ("models/values/digest.h", '#include "digest.h"\n', 'write "folder/file.h"'),
    ("models/values/digest.h", '#include "boost/any.hpp"\n', "none of our folders"),
    ("models/crypto/sha.h", "#include <openssl/evp.h>\n", "the library stays out of the folder's headers"),
    ("models/net/exchange.h", "#include <openssl/evp.h>\n", "may not include this library"),
    ("models/net/exchange.h", '#include "registry/pingjob.h"\n', "models/net may not include registry/"),
    ("models/credentials/secret.h", '#include "net/exchange.h"\n', "models/credentials may not include net/"),
    ("models/jobs/job.h", HEADER + '#include "credentials/secret.h"\n', "models/jobs may not include credentials/"),
    ("models/net/exchange.h", "#include <QColor>\n", "may not include Qt Gui's QColor"),
    ("models/items/model.h", "#include <QSslError>\n", "may not include Qt Network's QSslError"),
    ("models/items/model.h", '#include "jobs/job.h"\n', "models/items may not include jobs/"),
    ("models/operations/tag.cpp", SPDX + "#include <QWidget>\n", "may not include Qt Widgets's QWidget"),
    ("models/operations/tag.cpp", SPDX + "#include <QNetworkReply>\n", "may not include Qt Network's QNetworkReply"),
    ("models/sandbox/server.cpp", '#include "net/exchange.h"\n', "models/sandbox may not include net/"),
    ("models/registry/client.cpp", SPDX + "#include <httplib.h>\n", "may not include this library"),
    ("models/unheard/of.cpp", SPDX, "its folder has no row in LAYERS"),
    ("ui/page.h", "#include <QNetworkReply>\n", "may not include Qt Network's QNetworkReply"),
    ("ui/page.h", '#include "net/exchange.h"\n', "ui may not include net/"),
    ("ui/pages/tagpage.cpp", SPDX + '#include "registry/client.h"\n', "ui may not include registry/"),
    ("ui/page.h", '#include "app/main.h"\n', "ui may not include app/"),
    ("app/main.cpp", '#include "registry/client.h"\n', "app may not include registry/"),
    ("ui/page.cpp", "QEventLoop loop;\n", "'QEventLoop'"),
    ("models/net/exchange.h", "qApp->processEvents();\n", "'processEvents'"),
    ("models/net/exchange.h", "reply->waitForReadyRead(-1);\n", "nothing waits"),
    ("ui/page.cpp", "dialog->exec();\n", "open() dialogs"),
    ("ui/page.cpp", "QMenu menu; menu.exec(position);\n", "open() dialogs"),
    ("ui/page.cpp", "QApplication::exec();\n", "open() dialogs"),
    ("app/main.cpp", "dialog.exec();\n", "only the program's own loop is run"),
    ("ui/page.cpp", "QMessageBox::warning(this, title, text);\n", "run an event loop"),
    ("ui/page.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(close()));\n", "connect to function pointers"),
    ("ui/page.cpp", "auto *who = sender();\n", "capture the sender"),
    ("ui/page.cpp", "view->blockSignals(true);\n", "QSignalBlocker"),
    ("models/net/exchange.h", "run(work).then(this, [this] {});\n", "whenFinished"),
    ("ui/page.cpp", "connect(a, b, c, d, Qt::DirectConnection);\n", "let Qt choose"),
    ("models/net/exchange.h", 'qDebug() << "here";\n', "log to a category"),
    ("ui/page.cpp", 'qWarning("here");\n', "log to a category"),
    ("ui/page.h", "static Page *instance();\n", "no singletons"),
    ("ui/page.cpp", "using namespace Tagwright;\n", "name what is used"),
    ("ui/page.cpp", "label->setTextFormat(Qt::RichText);\n", "plain text"),
    ("ui/page.cpp", "view->setHtml(answer);\n", "plain text"),
    ("models/net/exchange.h", 'auto text = tr("Words");\n', "are translated"),
    ("ui/errortext.cpp", "default:\n", "names the error that has no sentence"),
    ("tests/unit/tst_digest.cpp", "QThread::msleep(10);\n", "wait for a signal"),
    ("ui/mainwindow.cpp", "\n" * 300, "it stays under 300"),
    ("app/main.cpp", "\n" * 40, "it stays under 40"),
    ("ui/bare.cpp", "int x;\n", "the first two lines are not the SPDX lines"),
    ("ui/bare.h", SPDX, "no #pragma once"),
    ("ui/TagPage.cpp", SPDX, "class name in lower case"),
    ("ui/line.h", HEADER + "class Line final : public QObject {\n", "Line is also defined in models/values/line.h"),
    ("ui/page.cpp", 'icon(u"unheard-of"_s);\n', "no picture resources/icons/unheard-of.svg"),
    ("resources/icons/unheard.svg", "", "resources/CMakeLists.txt, or in neither"),
]


class Architecture(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name, "source")
        self.qt = {module: pathlib.Path(folder.name, "qt", module) for module in QT}
        for module, headers in QT.items():
            for header in headers:
                self.write(self.qt[module] / header, "")
        for path, text in CLEAN.items():
            self.write(self.root / path, text)
        self.write(self.root / "resources/icons/tag.svg", "")
        self.write(self.root / "resources/CMakeLists.txt", "qt_add_resources(x FILES icons/tag.svg)")
        self.list_sources()

    def write(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    def list_sources(self):
        """One CMakeLists.txt that names every source there is."""
        sources = [p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.suffix in (".h", ".cpp")]
        (self.root / "CMakeLists.txt").write_text("add_library(x " + " ".join(sources) + ")", encoding="utf-8")

    def violations(self):
        return list(architecture.Rules(self.root, self.qt).violations())

    def test_a_clean_tree_passes(self):
        self.assertEqual(self.violations(), [])

    def test_an_unlisted_source_is_found(self):
        self.write(self.root / "ui/forgotten.cpp", SPDX)
        [violation] = self.violations()
        self.assertIn("not listed in ./CMakeLists.txt", violation)

    def test_an_unused_icon_is_found(self):
        self.write(self.root / "resources/icons/unused.svg", "")
        self.write(self.root / "resources/CMakeLists.txt", "icons/unused.svg")
        [violation] = self.violations()
        self.assertIn("nothing in the program names it", violation)


def planted(path, text, words):
    def test(self):
        self.write(self.root / path, text)
        self.list_sources()
        violations = self.violations()
        self.assertEqual(len(violations), 1, violations)
        self.assertIn(words, violations[0])
        self.assertTrue(violations[0].startswith(path), violations[0])

    return test


for number, row in enumerate(PLANTED):
    setattr(Architecture, f"test_planted_{number:02}", planted(*row))

if __name__ == "__main__":
    unittest.main()
