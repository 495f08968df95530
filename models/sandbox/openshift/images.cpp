// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/openshift/images.h"

#include "sandbox/openshift/imagekinds.h"

using namespace Qt::StringLiterals;

namespace Tagwright::Practice {

Images::Images(ObjectStore &store)
    : StoredResource(store, imageKind())
{
}

QList<FieldProblem> Images::nameProblems(const QString &name, const QString &field) const
{
    for (const QChar forbiddenCharacter : {u'/', u'%'}) {
        if (name.contains(forbiddenCharacter))
            return {invalidField(field, quoted(name), u"may not contain '%1'"_s.arg(forbiddenCharacter))};
    }
    return {};
}

} // namespace Tagwright::Practice
