// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "values/probereport.h"

#include <QWidget>

class QLabel;

namespace Tagwright {

class CapabilityRow;
struct Error;
class ToneLabel;

/*!
    What a registry is and can do: product and address, the sign-in, and a line for each ability with the reason in
    words. Each line is there from the beginning and is filled in, so that nothing jumps.
*/
class CapabilityCard final : public QWidget {
    Q_OBJECT

public:
    explicit CapabilityCard(QWidget *parent = nullptr);

    void showReport(const ProbeReport &report);
    /*! In place of the sentence about the sign-in; the rest stays as showReport() left it. */
    void showError(const Error &error);

private:
    QString m_host;
    QLabel *m_product;
    QLabel *m_evidence;
    ToneLabel *m_signIn;
    QWidget *m_list;
    QList<CapabilityRow *> m_rows; // in the order of probeSubjects()
};

} // namespace Tagwright
