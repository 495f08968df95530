// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sandbox/openshift/kubernetesstatus.h"

#include <utility>
#include <variant>

namespace Tagwright::Practice {

/*! What a request gave, or the Status that is answered in its place. */
template <typename T>
class [[nodiscard]] Outcome {
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(KubernetesStatus status)
        : m_state(std::in_place_index<1>, std::move(status))
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const KubernetesStatus &status() const { return std::get<1>(m_state); }

private:
    std::variant<T, KubernetesStatus> m_state;
};

} // namespace Tagwright::Practice
