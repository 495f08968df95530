// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(Tagwright::Arguments)
};

// A reference may look like a path, but hardly like one that is there and ends so.
bool namesImageFile(const QString &argument)
{
    const QFileInfo file(argument);
    if (file.isDir())
        return QFileInfo::exists(argument + "/oci-layout"_L1);
    static constexpr std::array Endings{".tar", ".tar.gz", ".tgz", ".tar.zst", ".oci"};
    return file.isFile() && std::any_of(Endings.begin(), Endings.end(), [&argument](const char *ending) {
        return argument.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

} // namespace

bool needsWindow(int argc, char *argv[])
{
    static constexpr std::array Windowless{"--serve-sandbox", "--help", "-h", "--version", "-v"};
    return std::none_of(argv + 1, argv + argc, [](const char *argument) {
        return std::any_of(Windowless.begin(), Windowless.end(),
            [argument](const char *option) { return qstrcmp(argument, option) == 0; });
    });
}

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ArgumentWords::tr("All your container registries and clusters in one window."));
    const QCommandLineOption sandbox(u"sandbox"_s, ArgumentWords::tr("Open the embedded practice registry."));
    const QCommandLineOption serve(u"serve-sandbox"_s,
        ArgumentWords::tr(
            "Run the practice registry alone, without a window; its addresses and test credentials are printed as one "
            "line of JSON."));
    const QCommandLineOption port(
        u"port"_s, ArgumentWords::tr("The port to serve the practice registry on; any free one otherwise."), u"N"_s);
    parser.addOptions({sandbox, serve, port});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"REFERENCE"_s,
        ArgumentWords::tr(
            "An image, repository or registry to open, or an image folder or archive of this computer. A loopback host "
            "is reached by plain HTTP, any other by TLS."),
        u"[REFERENCE…]"_s);

    Arguments result;
    if (!parser.parse(arguments)) {
        result.mode = Arguments::Mode::Refuse;
        result.message = parser.errorText();
        return result;
    }
    if (parser.isSet(port)) {
        bool isPort = false;
        result.port = parser.value(port).toUShort(&isPort);
        if (!isPort || !parser.isSet(serve)) {
            result.mode = Arguments::Mode::Refuse;
            result.message = isPort ? ArgumentWords::tr("--port goes with --serve-sandbox.")
                                    : ArgumentWords::tr("--port takes a number from 0 to 65535.");
            return result;
        }
    }
    if (parser.isSet(help)) {
        result.mode = Arguments::Mode::Inform;
        result.message = parser.helpText();
    } else if (parser.isSet(version)) {
        result.mode = Arguments::Mode::Inform;
        result.message = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
    } else if (parser.isSet(serve)) {
        result.mode = Arguments::Mode::ServeSandbox;
    }
    result.openSandbox = parser.isSet(sandbox);
    const QStringList named = parser.positionalArguments();
    for (const QString &name : named)
        (namesImageFile(name) ? result.imageFiles : result.references) += name;
    return result;
}

} // namespace Tagwright
