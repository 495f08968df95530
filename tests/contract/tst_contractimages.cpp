// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

// Images, and the layers of a stream.

#include "lab.h"

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

void asAdministrator(Stage &stage, Lab &)
{
    stage.user = u"admin"_s;
}

QHash<QString, LabScene> scenes()
{
    return {{u"05-image-get-admin"_s, asAdministrator}, {u"05-images-list-admin"_s, asAdministrator},
        {u"05-is-get-app"_s, withApp}, {u"05-is-get-multi-keep"_s, withMulti}, {u"05-isimage-get"_s, withApp},
        {u"05-isimage-get-missing"_s, withApp}, {u"05-isimage-get-short"_s, withApp},
        {u"05-isimage-get-urlencoded"_s, withApp}, {u"05-isimage-multiarch-index"_s, withMulti},
        {u"05-isimage-multiarch-submanifest"_s, withMulti}, {u"05-layers"_s, withApp},
        {u"05-layers-multi-keep"_s, withMulti}, {u"05-layers-viewer"_s, withAppForViewer}};
}

} // namespace

int main(int argc, char **argv)
{
    return playThemes({labTheme(u"images"_s, scenes())}, argc, argv);
}
