// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "operations/objectrequest.h"

#include "openshift/resourcepath.h"
#include "values/confidential.h"
#include "values/objectchange.h"
#include "values/tagstate.h"

using namespace Qt::StringLiterals;

namespace Tagwright {

namespace {

QString requestPath(const ObjectAddress &place, const QString &resource, const QString &name)
{
    return ResourcePath{.group = place.group,
        .resource = resource,
        .nameSpace = place.nameSpace,
        .name = name,
        .subresource = {},
        .version = place.version}
        .toString();
}

ObjectRequest tagRequest(const ObjectChange &change)
{
    const ObjectAddress &place = change.place;
    const QString stream = place.name.section(u':', 0, 0);
    const QString tag = place.name.section(u':', 1);
    const auto spec = specIn(change.after);
    if (change.way == ObjectChange::Way::Import && spec)
        return {u"POST"_s, requestPath(place, u"imagestreamimports"_s, {}),
            imageStreamImport(place.nameSpace, stream, tag, *spec, false)};
    if (spec)
        return {u"PUT"_s, requestPath(place, place.resource, place.name),
            imageStreamTag(place.nameSpace, stream, tag, *spec)};
    if (!change.isDeletion())
        return {u"POST"_s, requestPath(place, u"imagestreammappings"_s, {}),
            imageStreamMapping(place.nameSpace, stream, tag, imageIn(change.after), imageReferenceIn(change.after))};
    return {u"DELETE"_s, requestPath(place, place.resource, place.name),
        {{u"kind"_s, u"DeleteOptions"_s}, {u"apiVersion"_s, u"image.openshift.io/v1"_s}}};
}

ObjectRequest wholeRequest(const ObjectChange &change)
{
    const ObjectAddress &place = change.place;
    if (change.isDeletion())
        return {
            u"DELETE"_s, requestPath(place, place.resource, place.name), {{u"propagationPolicy"_s, u"Background"_s}}};
    if (change.isCreation())
        return {u"POST"_s, requestPath(place, place.resource, {}), change.after};
    return {u"PUT"_s, requestPath(place, place.resource, place.name), change.after};
}

} // namespace

ObjectRequest requestFor(const ObjectChange &whole)
{
    ObjectChange change = whole;
    if (change.isConfidential())
        change.after = Confidential::shown(change.after);
    switch (change.way) {
    case ObjectChange::Way::Tag:
        return tagRequest(change);
    case ObjectChange::Way::Import:
        if (change.isImport())
            return tagRequest(change);
        return change.isDeletion() ? wholeRequest(change) : ObjectRequest();
    case ObjectChange::Way::Patch:
        return {u"PATCH"_s, requestPath(change.place, change.place.resource, change.place.name), change.after};
    case ObjectChange::Way::Whole:
        return wholeRequest(change);
    }
    Q_UNREACHABLE();
}

} // namespace Tagwright
