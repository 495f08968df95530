// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "normalised.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

// Fields that are left out wherever they stand.
const QStringList &leftOut()
{
    static const QStringList fields{
        u"managedFields"_s, // bookkeeping of who set which field; no client of ours reads it
    };
    return fields;
}

// Fields whose value is replaced, when it is a text, by the mark behind them: that they are there still counts.
const QHash<QString, QString> &marks()
{
    static const QHash<QString, QString> fields{
        {u"uid"_s, u"<uid>"_s}, // random
        {u"userUID"_s, u"<uid>"_s}, {u"resourceVersion"_s, u"<version>"_s}, // counts all changes of the cluster
        {u"creationTimestamp"_s, u"<time>"_s}, // the clock
        {u"lastTransitionTime"_s, u"<time>"_s}, {u"lastTimestamp"_s, u"<time>"_s},
        {u"expirationTimestamp"_s, u"<time>"_s},
        {u"created"_s, u"<time>"_s}, // of a tag's history: when it was imported
        {u"time"_s, u"<time>"_s}, {u"openshift.io/image.dockerRepositoryCheck"_s, u"<time>"_s},
        {u"continue"_s, u"<continue>"_s}, // holds a resourceVersion
        {u"serverAddress"_s, u"<address>"_s}, // of the API as this client sees it
    };
    return fields;
}

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

// What stands in the middle of texts.
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        // random
        {QRegularExpression(u"sha256~[A-Za-z0-9_-]{43}"_s), u"<token>"_s},
        {QRegularExpression(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s), u"<uid>"_s},
        {QRegularExpression(u"\\bgen-[a-z0-9]{5}\\b"_s), u"gen-<suffix>"_s},
        {QRegularExpression(u"-dockercfg-[a-z0-9]{5}\\b"_s), u"-dockercfg-<suffix>"_s},
        {QRegularExpression(u"-token-[a-z0-9]{5}\\b"_s), u"-token-<suffix>"_s},
        {QRegularExpression(u"^system:image-puller-[a-z0-9]{5}$"_s), u"system:image-puller-<suffix>"_s},
        // tokens of service accounts, which the recordings do not show
        {QRegularExpression(u"^(LAB\\.JWT\\.REDACTED|eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+)$"_s), u"<jwt>"_s},
        // resourceVersions
        {QRegularExpression(u"too old resource version: (\\d+) \\(\\d+\\)"_s),
            u"too old resource version: \\1 (<version>)"_s},
        {QRegularExpression(u"current: \\d+"_s), u"current: <version>"_s},
        {QRegularExpression(u"resource version to \\d+"_s), u"resource version to <version>"_s},
        // how long ago something was
        {QRegularExpression(
             u"^(\\d+ (second|minute|hour|day|week|month|year)s? ago|Less than a second ago|About an? (minute|hour) ago)$"_s),
            u"<ago>"_s},
        // the lab's OAuth server, and the sandbox's as Stage marks it; escaped once or twice as well
        {QRegularExpression(u"https(:|%3A|%253A)(//|%2F%2F|%252F%252F)127\\.0\\.0\\.1(:|%3A|%253A)8445"_s),
            u"<oauth>"_s},
        {QRegularExpression(u"http(:|%3A|%253A)(//|%2F%2F|%252F%252F)127\\.0\\.0\\.1(:|%3A|%253A)<oauthport>"_s),
            u"<oauth>"_s},
        // where the cluster's registry gives tokens
        {QRegularExpression(u"realm=\"https?://127\\.0\\.0\\.1:\\d+/openshift/token\""_s),
            u"realm=\"<registry>/openshift/token\""_s},
        // the sandbox speaks HTTP, over which a Secure cookie would not come back
        {QRegularExpression(u"^(csrf|ssn)=.*$"_s), u"\\1=<cookie>"_s},
    };
    return all;
}

QJsonArray sortedByName(const QJsonArray &objects)
{
    std::map<QString, QJsonValue> sorted;
    for (const QJsonValue &object : objects) {
        const QJsonObject metadata = object.toObject().value("metadata"_L1).toObject();
        sorted.insert_or_assign(
            metadata.value("namespace"_L1).toString() + u'/' + metadata.value("name"_L1).toString(), object);
    }
    QJsonArray result;
    for (const auto &[name, object] : sorted)
        result += object;
    return result;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"nothing"_s;
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.size() > 400 ? text.first(400) + u'…' : text;
}

} // namespace

QString normalisedText(const QString &text)
{
    QString result = text;
    for (const Pattern &pattern : patterns())
        result.replace(pattern.expression, pattern.replacement);
    return result;
}

QJsonValue normalised(const QJsonValue &value)
{
    if (value.isString())
        return normalisedText(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &element : value.toArray())
            result += normalised(element);
        return result;
    }
    if (!value.isObject())
        return value;

    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        if (leftOut().contains(field.key()))
            continue;
        const QString mark = marks().value(field.key());
        const bool isMarked = !mark.isEmpty() && field.value().isString() && !field.value().toString().isEmpty();
        result.insert(field.key(), isMarked ? QJsonValue(mark) : normalised(field.value()));
    }
    // An index has no time of creation of its own, and says when it was imported.
    if (result.contains("dockerImageManifests"_L1)) {
        QJsonObject metadata = result.value("dockerImageMetadata"_L1).toObject();
        metadata.insert(u"Created"_s, u"<time>"_s);
        result.insert(u"dockerImageMetadata"_s, metadata);
    }
    // The tags of one stream come in the order of a Go map, which is none.
    if (result.value("kind"_L1) == "ImageStreamTagList"_L1)
        result.insert(u"items"_s, sortedByName(result.value("items"_L1).toArray()));
    return result;
}

QString firstDifference(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    if (expected == actual)
        return {};
    if (expected.isObject() && actual.isObject()) {
        QStringList keys = expected.toObject().keys();
        for (const QString &key : actual.toObject().keys()) {
            if (!keys.contains(key))
                keys += key;
        }
        for (const QString &key : std::as_const(keys)) {
            const QString difference = firstDifference(
                expected.toObject().value(key), actual.toObject().value(key), path.isEmpty() ? key : path + u'.' + key);
            if (!difference.isEmpty())
                return difference;
        }
    }
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
            const QString difference = firstDifference(a.at(i), b.at(i), path + u'[' + QString::number(i) + u']');
            if (!difference.isEmpty())
                return difference;
        }
        return u"%1: expected %2 elements, got %3; the first that differs: %4"_s.arg(path)
            .arg(a.size())
            .arg(b.size())
            .arg(shown(a.size() > b.size() ? a.at(b.size()) : b.at(a.size())));
    }
    return u"%1: expected %2, got %3"_s.arg(path, shown(expected), shown(actual));
}

} // namespace Tagwright
