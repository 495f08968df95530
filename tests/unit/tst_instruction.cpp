// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "items/instruction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

class TestInstruction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void TestInstruction::lines_data()
{
    QTest::addColumn<QString>("createdBy");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("docker build: command") << u"/bin/sh -c apt-get update"_s << u"RUN apt-get update"_s;
    QTest::newRow("docker build: no operation") << u"/bin/sh -c #(nop)  CMD [\"bash\"]"_s << u"CMD [\"bash\"]"_s;
    QTest::newRow("docker build: files") << u"/bin/sh -c #(nop) ADD file:0a1b in / "_s << u"ADD file:0a1b in /"_s;
    QTest::newRow("docker build: arguments")
        << u"|2 VERSION=1 HOME=/root /bin/sh -c make install"_s << u"RUN make install"_s;
    QTest::newRow("BuildKit: command") << u"RUN /bin/sh -c apt-get update # buildkit"_s << u"RUN apt-get update"_s;
    QTest::newRow("BuildKit: arguments") << u"RUN |1 VERSION=1 /bin/sh -c make # buildkit"_s << u"RUN make"_s;
    QTest::newRow("BuildKit: files") << u"COPY /bin /usr/bin # buildkit"_s << u"COPY /bin /usr/bin"_s;
    QTest::newRow("BuildKit: other shell")
        << u"RUN /bin/bash -o pipefail -c make # buildkit"_s << u"RUN /bin/bash -o pipefail -c make"_s;
    QTest::newRow("BuildKit: comment of a command")
        << u"RUN /bin/sh -c #(nop) is a comment # buildkit"_s << u"RUN #(nop) is a comment"_s;
    QTest::newRow("Windows") << u"cmd /S /C dir"_s << u"RUN dir"_s;
    QTest::newRow("Windows: no operation") << u"cmd /S /C #(nop) USER app"_s << u"USER app"_s;
    QTest::newRow("other builders") << u"bazel build ..."_s << u"bazel build ..."_s;
    QTest::newRow("a pipe that is none of docker's") << u"| tee log"_s << u"| tee log"_s;
    QTest::newRow("nothing behind the shell") << u"/bin/sh -c "_s << u"/bin/sh -c"_s;
    QTest::newRow("several lines") << u"RUN /bin/sh -c set -e\n\tmake # buildkit"_s << u"RUN set -e\n\tmake"_s;
}

void TestInstruction::lines()
{
    QFETCH(QString, createdBy);
    QTEST(instruction(createdBy), "line");
}

QTEST_APPLESS_MAIN(TestInstruction)
#include "tst_instruction.moc"
