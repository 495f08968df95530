// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configfiles/execplugin.h"
#include "configfiles/programjob.h"
#include "values/connection.h"

#include <QDateTime>

#include <chrono>

namespace Tagwright {

/*! What a plug-in gives: a token, or a client certificate with its key, or both. */
struct PluginCredential {
    Secret token;
    QByteArray certificate; //!< PEM
    Secret key; //!< PEM
    QDateTime expiry; //!< invalid when it names none
};

/*! Reads an ExecCredential; Malformed when it is none of this version, or gives nothing. No error quotes it. */
[[nodiscard]] Result<PluginCredential> parsePluginCredential(QByteArrayView document, const QString &apiVersion);

/*!
    Runs a plug-in that the user has agreed to, without a shell and with nothing to read from.

    Fails with NotFound when there is no such program, Unsupported when it wants a terminal, Timeout when it does not
    end, Malformed when it answers with something else, and Rejected with its own words for the rest.
*/
class RunPlugin final : public ProgramJob {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds DefaultPatience{120}; // it may send the user to a browser

    RunPlugin(const ExecPlugin &plugin, const Connection &cluster, QObject *parent,
        std::chrono::milliseconds patience = DefaultPatience);

    [[nodiscard]] PluginCredential takeCredential(); //!< once it has succeeded

protected:
    void run() override;

private:
    void gave(const QByteArray &output) override;
    void refused(const QByteArray &output, const QByteArray &errorOutput) override;
    Error described(Error error) const override;
    QByteArray question() const;

    ExecPlugin m_plugin;
    Connection m_cluster;
    PluginCredential m_credential;
};

} // namespace Tagwright
