// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/digest.h"
#include "values/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Tagwright {

/*! Computes a digest over bytes as they arrive. */
class Sha {
public:
    [[nodiscard]] static bool supports(const QString &algorithm); //!< sha256 and sha512

    explicit Sha(const QString &algorithm); //!< one that supports() accepts
    ~Sha();
    Sha(Sha &&) noexcept;
    Sha &operator=(Sha &&) noexcept;

    void add(QByteArrayView bytes);
    [[nodiscard]] Digest result(); //!< of all that was added; starts over

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Digest sha256Of(QByteArrayView bytes);

/*! DigestMismatch when bytes are not what digest promises; Unsupported when it cannot be verified. */
[[nodiscard]] Result<void> verify(QByteArrayView bytes, const Digest &digest);

} // namespace Tagwright
