// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#include "values/reference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tagwright;

namespace {

const QString H = u"0123456789abcdef"_s.repeated(4);
const QString D = u"sha256:"_s + H;

QString printed(const ImageReference &reference)
{
    return u"image "_s + reference.toString();
}

QString printed(const StreamReference &reference)
{
    return u"stream "_s + reference.toString();
}

QString printed(const RegistryAddress &address)
{
    const QString scheme = address.scheme == RegistryAddress::Scheme::Http ? u"http://"_s
        : address.scheme == RegistryAddress::Scheme::Https                 ? u"https://"_s
                                                                           : QString();
    return u"registry "_s + scheme + address.host
        + (address.pathPrefix.isEmpty() ? QString() : u'/' + address.pathPrefix);
}

QString printed(const ClusterAddress &address)
{
    return u"cluster "_s + address.api.toString() + (address.token.isEmpty() ? QString() : u" with a token"_s);
}

QString printed(const Result<Pasted> &result)
{
    if (!result)
        return u"error: "_s + result.error().code;
    return std::visit([](const auto &found) { return printed(found); }, *result);
}

} // namespace

class TestPasted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainText_data();
    void plainText() { check(); }
    void surroundings_data();
    void surroundings() { check(); }
    void commands_data();
    void commands() { check(); }
    void clusters_data();
    void clusters() { check(); }
    void files_data();
    void files() { check(); }
    void addresses_data();
    void addresses() { check(); }
    void consoles_data();
    void consoles() { check(); }
    void hugeText();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void row(const QString &text, const QString &expected)
    {
        QTest::newRow(qPrintable(text.simplified().left(100))) << text << expected;
    }
    static void check()
    {
        QFETCH(QString, text);
        QTEST(printed(parsePasted(text)), "expected");
    }
};

void TestPasted::plainText_data()
{
    columns();
    row(u"nginx"_s, u"image docker.io/library/nginx"_s);
    row(u"nginx:1.27"_s, u"image docker.io/library/nginx:1.27"_s);
    row(u"user/app"_s, u"image docker.io/user/app"_s);
    row(u"localhost:5000/app:dev"_s, u"image localhost:5000/app:dev"_s);
    row(u"quay.io/ns/app@"_s + D, u"image quay.io/ns/app@"_s + D);
    row(u"my.stream:v1"_s, u"image docker.io/library/my.stream:v1"_s);
    row(u"myhost:5000"_s, u"image docker.io/library/myhost:5000"_s);
    row(u"localhost:5000"_s, u"registry localhost:5000"_s);
    row(u"host.example:5000"_s, u"registry host.example:5000"_s);
    row(u"localhost"_s, u"registry localhost"_s);
    row(u"quay.io"_s, u"registry quay.io"_s);
    row(u"quay.io/"_s, u"registry quay.io"_s);
    row(u"docker.io"_s, u"registry docker.io"_s);
    row(u"10.0.0.5:5000"_s, u"registry 10.0.0.5:5000"_s);
    row(u"[::1]:5000"_s, u"registry [::1]:5000"_s);
    row(u"[::1]:5000/app"_s, u"image [::1]:5000/app"_s);
    row(QString(), u"error: empty"_s);
    row(u" \n\t "_s, u"error: empty"_s);
    row(u"user/App"_s, u"error: uppercase"_s);
    row(H, u"error: image-id"_s);
    row(D, u"error: image-id"_s);
    row(u"app:v1+meta"_s, u"error: tag"_s);
    row(u"two words"_s, u"error: unrecognised"_s);
    row(u"ftp://host/app"_s, u"error: scheme"_s);
}

void TestPasted::surroundings_data()
{
    columns();
    const QString expected = u"image quay.io/ns/app:1"_s;
    for (const QString &text : {u"  quay.io/ns/app:1\n"_s, u"\"quay.io/ns/app:1\""_s, u"'quay.io/ns/app:1'"_s,
             u"`quay.io/ns/app:1`"_s, u"<quay.io/ns/app:1>"_s, u"(quay.io/ns/app:1)"_s, u"“quay.io/ns/app:1”"_s,
             u"„quay.io/ns/app:1“"_s, u"«quay.io/ns/app:1»"_s, u"\u00a0quay.io/ns/app:1\u00a0"_s,
             u"\ufeffquay.io/ns/app:1"_s, u"quay.io/\u200bns/app:1\u200b"_s, u"\u202aquay.io/ns/app:1\u202c"_s,
             u"quay.io/ns\u00ad/app:1"_s, u"quay.io/ns/app:1,"_s, u"\"quay.io/ns/app:1\","_s, u"quay.io/ns/app:1;"_s,
             u"\r\n\"`quay.io/ns/app:1`\"\r\n"_s, u"\u3000quay.io/ns/app:1\u2028"_s})
        row(text, expected);
    row(u"\"\""_s, u"error: empty"_s);
    row(u"\"quay.io/ns/app:1"_s, u"error: host"_s);
}

void TestPasted::commands_data()
{
    columns();
    const QString app = u"image quay.io/ns/app:1"_s;
    for (const QString &text : {
             u"docker pull quay.io/ns/app:1"_s,
             u"$ docker pull quay.io/ns/app:1"_s,
             u"# podman pull quay.io/ns/app:1"_s,
             u"sudo docker pull quay.io/ns/app:1"_s,
             u"sudo -E DOCKER_BUILDKIT=1 /usr/bin/docker pull quay.io/ns/app:1"_s,
             u"`docker pull quay.io/ns/app:1`"_s,
             u"docker pull 'quay.io/ns/app:1'"_s,
             u"docker pull --platform linux/arm64 quay.io/ns/app:1"_s,
             u"docker pull --platform=linux/arm64 -q quay.io/ns/app:1"_s,
             u"docker pull \\\n  --quiet \\\n  quay.io/ns/app:1"_s,
             u"docker --context remote image pull quay.io/ns/app:1"_s,
             u"docker.exe pull quay.io/ns/app:1"_s,
             u"docker pull quay.io/ns/app:1 && docker images"_s,
             u"docker pull quay.io/ns/app:1; echo done"_s,
             u"docker run -it --rm -p 80:80 -v \"$PWD:/work\" -e A=b --name web quay.io/ns/app:1 sh -c 'echo x'"_s,
             u"docker run -dp80:80 --gpus all quay.io/ns/app:1"_s,
             u"docker run -d --restart=always --pull always quay.io/ns/app:1 --port 80"_s,
             u"podman run --rm -ti --tls-verify=false docker://quay.io/ns/app:1"_s,
             u"podman inspect -f '{{.Id}}' quay.io/ns/app:1"_s,
             u"docker manifest inspect --verbose quay.io/ns/app:1"_s,
             u"docker buildx imagetools inspect --raw quay.io/ns/app:1"_s,
             u"docker tag app:latest quay.io/ns/app:1"_s,
             u"docker build --pull -t quay.io/ns/app:1 -f Containerfile ."_s,
             u"docker push quay.io/ns/app:1"_s,
             u"docker rmi -f quay.io/ns/app:1"_s,
             u"docker images quay.io/ns/app:1"_s,
             u"docker save -o app.tar quay.io/ns/app:1"_s,
             u"nerdctl -n k8s.io pull quay.io/ns/app:1"_s,
             u"buildah from quay.io/ns/app:1"_s,
             u"buildah bud --tag quay.io/ns/app:1 ."_s,
             u"ctr images pull quay.io/ns/app:1"_s,
             u"crictl pull quay.io/ns/app:1"_s,
             u"skopeo inspect docker://quay.io/ns/app:1"_s,
             u"skopeo copy --all docker://quay.io/ns/app:1 dir:/tmp/app"_s,
             u"skopeo --override-os linux inspect --config docker://quay.io/ns/app:1"_s,
             u"skopeo copy oci:layout docker://quay.io/ns/app:1"_s,
             u"crane manifest quay.io/ns/app:1"_s,
             u"crane pull --insecure --platform linux/arm64 quay.io/ns/app:1 app.tar"_s,
             u"crane push app.tar quay.io/ns/app:1"_s,
             u"crane copy quay.io/ns/app:1 localhost:5000/app"_s,
             u"regctl manifest get --format raw-body quay.io/ns/app:1"_s,
             u"regctl image digest quay.io/ns/app:1"_s,
             u"oras discover -o tree quay.io/ns/app:1"_s,
             u"oras manifest fetch --plain-http quay.io/ns/app:1"_s,
             u"cosign verify --key cosign.pub quay.io/ns/app:1"_s,
             u"oc import-image app:1 --from=quay.io/ns/app:1 --confirm -n prod"_s,
             u"oc import-image app --from quay.io/ns/app:1 --confirm"_s,
             u"oc tag quay.io/ns/app:1 prod/app:1"_s,
             u"oc tag --source=docker quay.io/ns/app:1 app:1"_s,
             u"oc image info -a config.json quay.io/ns/app:1"_s,
             u"oc image mirror quay.io/ns/app:1=localhost:5000/app:1"_s,
             u"oc set image deployment/web web=quay.io/ns/app:1"_s,
             u"kubectl run web --image=quay.io/ns/app:1 --port 80"_s,
             u"kubectl create deployment web --image quay.io/ns/app:1"_s,
         })
        row(text, app);

    row(u"docker pull nginx"_s, u"image docker.io/library/nginx"_s);
    row(u"helm pull oci://registry.example/charts/web --version 1.2.3"_s, u"image registry.example/charts/web"_s);
    row(u"helm install web oci://registry.example/charts/web:1.2.3"_s, u"image registry.example/charts/web:1.2.3"_s);
    row(u"crane ls quay.io/ns/app"_s, u"image quay.io/ns/app"_s);
    row(u"skopeo list-tags docker://quay.io/ns/app"_s, u"image quay.io/ns/app"_s);
    row(u"regctl tag ls quay.io/ns/app"_s, u"image quay.io/ns/app"_s);
    row(u"oras repo tags localhost:5000/app"_s, u"image localhost:5000/app"_s);

    row(u"docker login quay.io"_s, u"registry quay.io"_s);
    row(u"docker login -u me --password-stdin localhost:5000"_s, u"registry localhost:5000"_s);
    row(u"docker login -u me"_s, u"registry docker.io"_s);
    row(u"skopeo login localhost:5000"_s, u"registry localhost:5000"_s);
    row(u"helm registry login registry.example"_s, u"registry registry.example"_s);
    row(u"crane catalog localhost:5000"_s, u"registry localhost:5000"_s);
    row(u"crane auth login -u me quay.io"_s, u"registry quay.io"_s);
    row(u"regctl repo ls localhost:5000"_s, u"registry localhost:5000"_s);
    row(u"regctl registry login quay.io"_s, u"registry quay.io"_s);

    row(u"oc tag ns/app:1 ns/app:prod"_s, u"stream ns/app:1"_s);
    row(u"oc tag app app:prod -n ns"_s, u"stream ns/app:latest"_s);
    row(u"oc tag --source=istag my.app:1 app:prod -n ns"_s, u"stream ns/my.app:1"_s);
    row(u"oc tag -d ns/app:old"_s, u"stream ns/app:old"_s);
    row(u"oc tag ns/app@"_s + D + u" ns/app:prod"_s, u"stream ns/app@"_s + D);
    row(u"oc import-image app:1 -n ns"_s, u"stream ns/app:1"_s);
    row(u"oc describe is/app -n ns"_s, u"stream ns/app:latest"_s);
    row(u"oc get is app --namespace=ns -o yaml"_s, u"stream ns/app:latest"_s);
    row(u"oc -n ns get istag app:1"_s, u"stream ns/app:1"_s);
    row(u"oc get istag/app:1"_s, u"stream app:1"_s);
    row(u"oc describe imagestreamtag.image.openshift.io/app:1"_s, u"stream app:1"_s);
    row(u"oc get isimage app@"_s + D, u"stream app@"_s + D);
    row(u"oc new-app --image-stream=ns/app:1"_s, u"stream ns/app:1"_s);

    for (const QString &text : {u"docker"_s, u"docker ps"_s, u"docker pull"_s, u"docker compose up"_s,
             u"docker rm web"_s, u"docker build ."_s, u"skopeo copy dir:a dir:b"_s, u"oc get is"_s,
             u"oc get pods web"_s, u"oc login"_s, u"kubectl get pods"_s, u"ls -l"_s})
        row(text, text == "docker"_L1 ? u"image docker.io/library/docker"_s : u"error: unrecognised"_s);
    row(u"docker pull quay.io/NS/app"_s, u"error: uppercase"_s);
    row(u"docker pull $IMAGE"_s, u"error: path"_s);
}

void TestPasted::clusters_data()
{
    columns();
    row(u"oc login --token=sha256~abc --server=https://api.example:6443"_s,
        u"cluster https://api.example:6443 with a token"_s);
    row(u"$ oc login https://api.example:6443 -u bob"_s, u"cluster https://api.example:6443"_s);
    row(u"oc login -u bob -p s3cret api.example"_s, u"cluster https://api.example:6443"_s);
    row(u"https://api.example:6443"_s, u"cluster https://api.example:6443"_s);
    row(u"https://api.example:6443/"_s, u"cluster https://api.example:6443"_s);
    row(u"api.example:6443"_s, u"cluster https://api.example:6443"_s);
    row(u"https://console-openshift-console.apps.ocp.example/dashboards"_s, u"cluster https://api.ocp.example:6443"_s);
    row(u"https://oauth-openshift.apps.ocp.example/oauth/token/request"_s, u"cluster https://api.ocp.example:6443"_s);
    row(u"api.example"_s, u"registry api.example"_s);
}

void TestPasted::files_data()
{
    columns();
    const QString app = u"image quay.io/ns/app:1"_s;
    for (const QString &text : {
             u"FROM quay.io/ns/app:1"_s,
             u"FROM quay.io/ns/app:1 AS build"_s,
             u"from --platform=$BUILDPLATFORM quay.io/ns/app:1 as build"_s,
             u"image: quay.io/ns/app:1"_s,
             u"  image: \"quay.io/ns/app:1\""_s,
             u"- image: 'quay.io/ns/app:1'  # pinned"_s,
             u"\"image\": \"quay.io/ns/app:1\","_s,
             u"{\"image\":\"quay.io/ns/app:1\"}"_s,
             u"dockerImageReference: quay.io/ns/app:1"_s,
             u"apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: web\n    image: quay.io/ns/app:1\n"_s,
             u"# syntax=docker/dockerfile:1\nARG A=b\nFROM quay.io/ns/app:1\nRUN true\n"_s,
             u"FROM ${BASE}\nFROM quay.io/ns/app:1\n"_s,
             u"To fetch it:\n\n    $ docker pull quay.io/ns/app:1\n"_s,
         })
        row(text, app);
    row(u"image: docker-pullable://quay.io/ns/app@"_s + D, u"image quay.io/ns/app@"_s + D);
    row(u"image:1.2"_s, u"image docker.io/library/image:1.2"_s);
    row(u"FROM ${BASE}"_s, u"error: path"_s);
    row(u"from here to there"_s, u"error: unrecognised"_s);
    row(u"image:"_s, u"error: tag"_s);
    row(u"image: "_s, u"error: tag"_s);
    row(u"one\ntwo"_s, u"error: unrecognised"_s);
}

void TestPasted::addresses_data()
{
    columns();
    row(u"docker://quay.io/ns/app:1"_s, u"image quay.io/ns/app:1"_s);
    row(u"DOCKER://quay.io/ns/app:1"_s, u"image quay.io/ns/app:1"_s);
    row(u"oci://registry.example/charts/web"_s, u"image registry.example/charts/web"_s);
    row(u"oci://registry.example"_s, u"registry registry.example"_s);
    row(u"https://registry.example"_s, u"registry https://registry.example"_s);
    row(u"https://registry.example/"_s, u"registry https://registry.example"_s);
    row(u"http://localhost:5000"_s, u"registry http://localhost:5000"_s);
    row(u"https://[2001:db8::1]:5000/"_s, u"registry https://[2001:db8::1]:5000"_s);
    row(u"https://user:secret@registry.example/"_s, u"registry https://registry.example"_s);
    row(u"https://index.docker.io/v1/"_s, u"registry https://docker.io"_s);
    row(u"https://registry.example/v2/"_s, u"registry https://registry.example"_s);
    row(u"http://localhost:5000/v2/_catalog?n=100"_s, u"registry http://localhost:5000"_s);
    row(u"http://localhost:5000/v2/team/app/tags/list"_s, u"image localhost:5000/team/app"_s);
    row(u"http://localhost:5000/v2/team/app/manifests/1.0"_s, u"image localhost:5000/team/app:1.0"_s);
    row(u"http://localhost:5000/v2/team/app/manifests/"_s + D, u"image localhost:5000/team/app@"_s + D);
    row(u"http://localhost:5000/v2/team/app/referrers/"_s + D, u"image localhost:5000/team/app@"_s + D);
    row(u"http://localhost:5000/v2/team/app/blobs/"_s + D, u"image localhost:5000/team/app"_s);
    row(u"http://localhost:5000/v2/team"_s, u"error: unrecognised"_s);
    row(u"https://quay.io/ns/app:1"_s, u"image quay.io/ns/app:1"_s);
    row(u"https://quay.io/ns/app/"_s, u"image quay.io/ns/app"_s);
    row(u"https://gcr.io/project/app@"_s + D, u"image gcr.io/project/app@"_s + D);
    row(u"https://europe-docker.pkg.dev/project/repo/app:1"_s, u"image europe-docker.pkg.dev/project/repo/app:1"_s);
    row(u"https://myhost/app"_s, u"image myhost:443/app"_s);
    row(u"http://myhost/app"_s, u"image myhost:80/app"_s);
    row(u"https://user:secret@quay.io/ns/app"_s, u"image quay.io/ns/app"_s);
    row(u"https://host.example/Some/Page"_s, u"error: uppercase"_s);
    row(u"https://"_s, u"error: host"_s);
    row(u"https:///app"_s, u"error: host"_s);
    row(u"https://host:99999/app"_s, u"error: host"_s);
}

void TestPasted::consoles_data()
{
    columns();
    row(u"https://hub.docker.com/"_s, u"registry https://docker.io"_s);
    row(u"https://hub.docker.com/_/nginx"_s, u"image docker.io/library/nginx"_s);
    row(u"https://hub.docker.com/_/nginx/tags?name=alpine"_s, u"image docker.io/library/nginx"_s);
    row(u"https://hub.docker.com/r/ns/app"_s, u"image docker.io/ns/app"_s);
    row(u"https://hub.docker.com/r/ns/app/tags"_s, u"image docker.io/ns/app"_s);
    row(u"hub.docker.com/r/ns/app"_s, u"image docker.io/ns/app"_s);
    row(u"https://hub.docker.com/repository/docker/ns/app/general"_s, u"image docker.io/ns/app"_s);
    row(u"https://hub.docker.com/layers/library/nginx/1.27/images/sha256-"_s + H + u"?context=explore"_s,
        u"image docker.io/library/nginx:1.27@"_s + D);
    row(u"https://hub.docker.com/layers/ns/app/1.0"_s, u"image docker.io/ns/app:1.0"_s);
    row(u"https://hub.docker.com/search?q=nginx"_s, u"error: unrecognised"_s);

    row(u"https://quay.io/repository/ns/app"_s, u"image quay.io/ns/app"_s);
    row(u"https://quay.io/repository/ns/app?tab=tags&tag=1.0"_s, u"image quay.io/ns/app:1.0"_s);
    row(u"https://quay.io/repository/ns/app/tag/1.0"_s, u"image quay.io/ns/app:1.0"_s);
    row(u"https://quay.io/repository/ns/app/manifest/"_s + D, u"image quay.io/ns/app@"_s + D);
    row(u"https://quay.example.com/repository/ns/app?tab=tags"_s, u"image quay.example.com/ns/app"_s);
    row(u"quay.io/repository/ns/app"_s, u"image quay.io/ns/app"_s);

    row(u"https://github.com/Owner/Repo/pkgs/container/app"_s, u"image ghcr.io/owner/app"_s);
    row(u"https://github.com/owner/repo/pkgs/container/app/1234567?tag=v1"_s, u"image ghcr.io/owner/app:v1"_s);
    row(u"https://github.com/owner/repo/pkgs/container/group%2Fapp"_s, u"image ghcr.io/owner/group/app"_s);
    row(u"https://github.com/orgs/Org/packages/container/app/versions"_s, u"image ghcr.io/org/app"_s);
    row(u"https://github.com/orgs/org/packages/container/package/app"_s, u"image ghcr.io/org/app"_s);
    row(u"https://github.com/users/me/packages/container/package/app"_s, u"image ghcr.io/me/app"_s);

    row(u"https://gitlab.com/Group/sub/project/container_registry"_s, u"image registry.gitlab.com/group/sub/project"_s);
    row(u"https://gitlab.com/group/project/-/container_registry"_s, u"image registry.gitlab.com/group/project"_s);
    row(u"https://gitlab.com/group/project/container_registry/123"_s, u"registry https://registry.gitlab.com"_s);
    row(u"https://git.example/group/project/container_registry"_s, u"error: unrecognised"_s);

    row(u"https://harbor.example/harbor/projects/7/repositories/app/artifacts-tab"_s,
        u"registry https://harbor.example"_s);
    row(u"http://harbor.example:8080/harbor/projects/7/repositories/a%252Fb?publicAndNotLogged=yes"_s,
        u"registry http://harbor.example:8080"_s);

    const QString google = u"https://console.cloud.google.com"_s;
    row(google + u"/artifacts/docker/project/europe-west1/repo/app?project=project"_s,
        u"image europe-west1-docker.pkg.dev/project/repo/app"_s);
    row(google + u"/artifacts/docker/project/us/repo/group%2Fapp/"_s + D,
        u"image us-docker.pkg.dev/project/repo/group/app@"_s + D);
    row(google + u"/artifacts/docker/project/us/repo/group%252Fapp"_s,
        u"image us-docker.pkg.dev/project/repo/group/app"_s);
    row(google + u"/artifacts/docker/example.com:project/us/repo/app"_s,
        u"image us-docker.pkg.dev/example.com/project/repo/app"_s);
    row(google + u"/artifacts/docker/project/us/gcr.io/app"_s, u"image gcr.io/project/app"_s);
    row(google + u"/artifacts/docker/project/us/repo"_s, u"registry https://us-docker.pkg.dev"_s);
    row(google + u"/gcr/images/project/GLOBAL/app"_s, u"image gcr.io/project/app"_s);
    row(google + u"/gcr/images/project/EU/app@"_s + D + u"/details"_s, u"image eu.gcr.io/project/app@"_s + D);
    row(google + u"/kubernetes/list"_s, u"error: unrecognised"_s);

    const QString openShift = u"https://console-openshift-console.apps.example"_s;
    row(openShift + u"/k8s/ns/prod/imagestreams/app"_s, u"stream prod/app:latest"_s);
    row(openShift + u"/k8s/ns/prod/imagestreams/app/history"_s, u"stream prod/app:latest"_s);
    row(openShift + u"/k8s/ns/prod/imagestreamtags/app:1.0"_s, u"stream prod/app:1.0"_s);
    row(openShift + u"/k8s/ns/prod/imagestreamtags/app%3A1.0/yaml"_s, u"stream prod/app:1.0"_s);
    row(openShift + u"/k8s/ns/prod/image.openshift.io~v1~ImageStreamTag/app:1.0"_s, u"stream prod/app:1.0"_s);
    row(openShift + u"/k8s/ns/prod/pods/app"_s, u"error: unrecognised"_s);
}

void TestPasted::hugeText()
{
    QCOMPARE(printed(parsePasted(QString(1'000'000, u'a'))), u"error: length"_s);
    QCOMPARE(printed(parsePasted(u"docker pull "_s.repeated(5'000))), u"image docker.io/library/docker"_s);
}

QTEST_GUILESS_MAIN(TestPasted)
#include "tst_pasted.moc"
