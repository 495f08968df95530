// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QMap>
#include <QString>

/*! Labels and annotations of objects of a cluster, by the server's rules (apimachinery, ValidateObjectMeta). Pure. */
namespace Tagwright {

/*! What people may say of an object in either way. */
struct ObjectLabels {
    QMap<QString, QString> labels;
    QMap<QString, QString> annotations;

    friend bool operator==(const ObjectLabels &, const ObjectLabels &) = default;
};

/*! One thing that a server refuses. */
struct LabelFault {
    enum class Kind {
        NoKey,
        BadKey, //!< its name, or more than one slash
        LongKey, //!< its name
        BadPrefix, //!< what is before the slash
        BadValue, //!< of a label
        LongValue, //!< of a label
        TooLarge, //!< all annotations together
    };

    Kind kind = Kind::NoKey;
    QString key;

    friend bool operator==(const LabelFault &, const LabelFault &) = default;
};

inline constexpr qsizetype MaxLabelLength = 63; //!< of the name in a key, and of the value of a label
inline constexpr qsizetype MaxLabelPrefixLength = 253;
inline constexpr qsizetype MaxAnnotationBytes = 256 * 1024; //!< of all keys and values together

/*! Everything that keeps a server from taking them. */
[[nodiscard]] QList<LabelFault> labelFaults(const ObjectLabels &labels);

/*! A key that the cluster itself writes, and that says whose something is: people leave it as it is. */
[[nodiscard]] bool isOfPlatform(const QString &key);

} // namespace Tagwright
