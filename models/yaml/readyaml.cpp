// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/readyaml.h"

#include "yaml/plainscalar.h"

#include <QHash>
#include <QJsonArray>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>
#include <vector>

namespace Tagwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxYamlBytes = 8 * 1024 * 1024;
constexpr int MaxYamlValues = 400'000; // of the whole file, with what aliases repeat
constexpr qsizetype MaxYamlMembers = 10'000; // of one object
constexpr std::size_t MaxYamlDepth = 100;

// QString::fromUtf8() takes a byte order mark at the beginning of any text for one of a file.
QString yamlText(const std::string &bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

Error yamlError(Error::Kind kind, const YAML::Mark &mark, const QString &words)
{
    return {.kind = kind,
        .message =
            mark.is_null() ? words : u"line %1, column %2: %3"_s.arg(mark.line + 1).arg(mark.column + 1).arg(words)};
}

// Thrown through the parser, and caught below.
struct YamlRefusal {
    Error error;
};

class JsonBuilder final : public YAML::EventHandler {
public:
    const QList<ReadDocument> &documents() const { return m_documents; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        m_begin = mark;
        m_first = mark;
        m_root = QJsonValue(QJsonValue::Null);
        m_anchored.clear();
    }

    void OnDocumentEnd() override
    {
        if (m_root.isNull())
            return;
        if (!m_root.isObject())
            refuse(Error::Kind::Malformed, m_begin, u"this document is not an object"_s);
        m_documents += ReadDocument{m_root.toObject(), m_first.is_null() ? 0 : m_first.line + 1};
    }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        take(mark, anchor, QJsonValue(QJsonValue::Null), 1, QString());
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchored.constFind(anchor);
        if (known == m_anchored.cend()) // of something that is not complete: itself
            refuse(Error::Kind::Malformed, mark, u"this alias refers to what contains it"_s);
        take(mark, 0, known->value, known->size, known->value.toString());
    }

    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &bytes) override
    {
        const QString text = yamlText(bytes);
        if (tag == "!" || tag == "tag:yaml.org,2002:str")
            return take(mark, anchor, text, 1, text);
        const bool isKnown = tag == "?" || tag == "tag:yaml.org,2002:int" || tag == "tag:yaml.org,2002:float"
            || tag == "tag:yaml.org,2002:bool" || tag == "tag:yaml.org,2002:null";
        if (!isKnown)
            refuse(Error::Kind::Malformed, mark, u"a value of the type %1"_s.arg(QString::fromStdString(tag)));
        const QJsonValue value = plainScalar(text);
        take(mark, anchor, value, 1, nameOf(value, text));
    }

    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, anchor, false);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(
        const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        begin(mark, anchor, true);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open {
        YAML::Mark mark;
        YAML::anchor_t anchor = 0;
        bool isMap = false;
        bool hasName = false;
        QString name;
        QJsonObject map;
        QJsonArray list;
        int size = 1;
    };
    struct Anchored {
        QJsonValue value;
        int size = 1;
    };

    [[noreturn]] static void refuse(Error::Kind kind, const YAML::Mark &mark, const QString &words)
    {
        throw YamlRefusal{yamlError(kind, mark, words)};
    }

    // Names are texts in JSON; the platform's tools write out what they took for a number or a boolean.
    static QString nameOf(const QJsonValue &value, const QString &text)
    {
        if (value.isBool())
            return value.toBool() ? u"true"_s : u"false"_s;
        return value.isDouble() && value.toInteger(-1) == value.toInteger(0) ? QString::number(value.toInteger())
                                                                             : text;
    }

    void begin(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        if (!m_open.empty() && m_open.back().isMap && !m_open.back().hasName)
            refuse(Error::Kind::Malformed, mark, u"a name that is not a text"_s);
        if (m_open.empty())
            m_first = mark; // behind "---" and comments
        if (m_open.size() >= MaxYamlDepth)
            refuse(Error::Kind::TooLarge, mark, u"more than %1 levels"_s.arg(MaxYamlDepth));
        m_open.push_back({.mark = mark, .anchor = anchor, .isMap = isMap});
    }

    void end()
    {
        const Open done = std::move(m_open.back());
        m_open.pop_back();
        const QJsonValue value = done.isMap ? QJsonValue(done.map) : QJsonValue(done.list);
        // Counted when they came; as the value of an anchor they count once more for each alias.
        m_count -= done.size - 1;
        take(done.mark, done.anchor, value, done.size, {});
    }

    // name is what it is as the name of a member; null where it cannot be one.
    void take(const YAML::Mark &mark, YAML::anchor_t anchor, const QJsonValue &value, int size, const QString &name)
    {
        if (size > MaxYamlValues - m_count)
            refuse(Error::Kind::TooLarge, mark, u"more than %1 values"_s.arg(MaxYamlValues));
        m_count += size;
        if (anchor != 0)
            m_anchored.insert(anchor, {value, size});
        if (m_open.empty()) {
            m_root = value;
            return;
        }
        Open &open = m_open.back();
        open.size += size;
        if (!open.isMap) {
            open.list += value;
        } else if (!open.hasName) {
            if (value.isNull() || value.isObject() || value.isArray())
                refuse(Error::Kind::Malformed, mark, u"a name that is not a text"_s);
            if (open.map.contains(name))
                refuse(Error::Kind::Malformed, mark, u"“%1” is there twice"_s.arg(name));
            if (open.map.size() >= MaxYamlMembers)
                refuse(Error::Kind::TooLarge, mark, u"more than %1 names in one object"_s.arg(MaxYamlMembers));
            open.name = name;
            open.hasName = true;
        } else {
            open.map.insert(open.name, value);
            open.hasName = false;
        }
    }

    QList<ReadDocument> m_documents;
    QJsonValue m_root;
    YAML::Mark m_begin;
    YAML::Mark m_first; // of what is in the document
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, Anchored> m_anchored;
    int m_count = 0;
};

} // namespace

Result<QList<ReadDocument>> readYamlDocuments(const QByteArray &bytes)
{
    if (bytes.size() > MaxYamlBytes)
        return Error{.kind = Error::Kind::TooLarge, .message = u"%1 bytes"_s.arg(bytes.size())};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar::Null))
        return Error{.kind = Error::Kind::Malformed, .message = u"not a text in UTF-8"_s};
    std::istringstream stream(bytes.toStdString());
    JsonBuilder builder;
    const auto refusal = [&builder](Error error) {
        error.code = QString::number(builder.documents().size() + 1);
        return error;
    };
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
    } catch (const YamlRefusal &refused) {
        return refusal(refused.error);
    } catch (const YAML::Exception &exception) {
        return refusal(yamlError(Error::Kind::Malformed, exception.mark, QString::fromStdString(exception.msg)));
    }
    return builder.documents();
}

Result<QList<QJsonObject>> readYaml(const QByteArray &bytes)
{
    const Result<QList<ReadDocument>> documents = readYamlDocuments(bytes);
    if (!documents)
        return documents.error();
    QList<QJsonObject> objects;
    for (const ReadDocument &document : *documents)
        objects += document.object;
    return objects;
}

} // namespace Tagwright
