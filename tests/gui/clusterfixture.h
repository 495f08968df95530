// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../support/clusteranswers.h"
#include "../support/scriptedserver.h"
#include "guifixture.h"
#include "operations/clustersource.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/*! What tests of image stream pages stand on: a scripted cluster that answers what a real one was heard to say. */
namespace Tagwright {

class ClusterFixture : public GuiFixture {
public:
    static constexpr auto Image = "/apis/image.openshift.io/v1/namespaces/alpha/";

    ClusterFixture()
    {
        server.setScript([this](const ScriptedRequest &request) { return answer(request); });
        app = recorded("describe-is");
        connection.id = QStringLiteral("cluster");
        connection.name = QStringLiteral("lab");
        connection.url = server.url();
        connection.kind = ConnectionKind::Cluster;
        workspace.add(connection);
        source().signInWithToken(Secret(QByteArray("sha256~token-of-the-lab")));
    }

    ClusterSource &source() { return *workspace.cluster(connection.id); }

    static QJsonObject recorded(const char *command)
    {
        QFile file(QStringLiteral(TAGWRIGHT_OC "/") + QLatin1StringView(command) + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s was not recorded", command);
        return QJsonDocument::fromJson(file.readAll()).array().last()[QLatin1StringView("responseBody")].toObject();
    }

    /*! The watch tells this, too, as soon as it begins. */
    void willChange(const QJsonObject &stream)
    {
        m_events = QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("MODIFIED")},
                                     {QStringLiteral("object"), stream}})
                       .toJson(QJsonDocument::Compact)
            + '\n';
    }

    int count(const QByteArray &part) const
    {
        int found = 0;
        const QByteArrayList targets = server.targets();
        for (const QByteArray &target : targets)
            found += target.contains(part) ? 1 : 0;
        return found;
    }

    ScriptedServer server;
    Connection connection;
    QJsonObject app; //!< the image stream that is listed; none when empty
    ScriptedAnswer importing = statusAnswer(500, "InternalError");
    ScriptedAnswer listing; //!< instead of the list, unless its status is 200

private:
    ScriptedAnswer answer(const ScriptedRequest &request) const
    {
        const QByteArray path = request.path();
        if (path == "/version")
            return versionAnswer();
        if (path == "/apis")
            return groupsAnswer();
        if (path.endsWith("/selfsubjectreviews"))
            return reviewAnswer("developer");
        if (path.endsWith("/users/~"))
            return ScriptedAnswer::json(R"({"kind":"User","metadata":{"name":"developer","uid":"u"}})");
        if (path.endsWith("/projects"))
            return projectAnswer("alpha");
        if (path.endsWith("/imagestreamimports"))
            return importing;
        if (path.startsWith(QByteArray(Image) + "imagestreamimages/") && path.contains("0dbbba23"))
            return ScriptedAnswer::json(QJsonDocument(recorded("describe-isimage")).toJson());
        if (path == QByteArray(Image) + "imagestreams/app" && !app.isEmpty())
            return ScriptedAnswer::json(QJsonDocument(app).toJson(QJsonDocument::Compact));
        if (path != QByteArray(Image) + "imagestreams")
            return statusAnswer(404, "NotFound");
        if (!request.parameter("watch").isEmpty()) {
            // What the watch has to tell, and then nothing for a long time.
            return ScriptedAnswer::broken(
                ScriptedAnswer::Fault::HangInBody, m_events + QByteArray(m_events.size() + 2, '\n'));
        }
        if (listing.status != 200)
            return listing;
        QJsonArray items;
        if (!app.isEmpty())
            items += app;
        return ScriptedAnswer::json(QJsonDocument(
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("ImageStreamList")},
                {QStringLiteral("apiVersion"), QStringLiteral("image.openshift.io/v1")},
                {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("resourceVersion"), QStringLiteral("1165")}}},
                {QStringLiteral("items"),
                    items}}).toJson(QJsonDocument::Compact));
    }

    QByteArray m_events;
};

/*! The stream as it is when a tag names another image, by a later import. */
inline QJsonObject moved(QJsonObject stream, const QString &tag, const QString &digest)
{
    QJsonObject status = stream[QLatin1StringView("status")].toObject();
    QJsonArray tags = status[QLatin1StringView("tags")].toArray();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        QJsonObject known = tags.at(i).toObject();
        if (known[QLatin1StringView("tag")] != tag)
            continue;
        QJsonArray items = known[QLatin1StringView("items")].toArray();
        items.prepend(QJsonObject{{QStringLiteral("created"), QStringLiteral("2026-11-23T15:00:00Z")},
            {QStringLiteral("dockerImageReference"), QStringLiteral("127.0.0.1:5001/lab/app@") + digest},
            {QStringLiteral("image"), digest}, {QStringLiteral("generation"), 99}});
        known[QLatin1StringView("items")] = items;
        tags[i] = known;
    }
    status[QLatin1StringView("tags")] = tags;
    stream[QLatin1StringView("status")] = status;
    QJsonObject metadata = stream[QLatin1StringView("metadata")].toObject();
    metadata[QLatin1StringView("resourceVersion")] = QStringLiteral("2000");
    stream[QLatin1StringView("metadata")] = metadata;
    return stream;
}

} // namespace Tagwright
