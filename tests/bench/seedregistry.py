#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0
"""Fills the file store of a docker-registry 2.x for the benchmarks, without going through HTTP.

    seedregistry.py ROOT --repositories 10000 --tags bulk/many:100000 --images bulk/details:1000

ROOT is storage.filesystem.rootdirectory. Every tag of an --images repository has a manifest and a configuration of its
own, those of --tags and --repositories share one image.
"""

import argparse
import hashlib
import json
import os

MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
CONFIG = "application/vnd.docker.container.image.v1+json"
LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip"


class Store:
    def __init__(self, root):
        base = os.path.join(root, "docker/registry/v2")
        self.blobs = os.path.join(base, "blobs/sha256")
        self.repositories = os.path.join(base, "repositories")

    def blob(self, content):
        digest = hashlib.sha256(content).hexdigest()
        folder = os.path.join(self.blobs, digest[:2], digest)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "data"), "wb") as file:
            file.write(content)
        return digest

    def link(self, folder, digest):
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "link"), "w", encoding="ascii") as file:
            file.write("sha256:" + digest)

    def image(self, seed):
        layer = self.blob(b"layer of " + seed)
        config = json.dumps({
            "architecture": "amd64", "os": "linux", "created": "2026-01-02T03:04:05Z",
            "config": {"Labels": {"seed": seed.decode()}},
            "rootfs": {"type": "layers", "diff_ids": ["sha256:" + layer]},
            "history": [{"created": "2026-01-02T03:04:05Z", "created_by": "seed"}],
        }).encode()
        config_digest = self.blob(config)
        manifest = json.dumps({
            "schemaVersion": 2, "mediaType": MANIFEST,
            "config": {"mediaType": CONFIG, "size": len(config), "digest": "sha256:" + config_digest},
            "layers": [{"mediaType": LAYER, "size": 9 + len(seed), "digest": "sha256:" + layer}],
        }).encode()
        return self.blob(manifest), [layer, config_digest]

    def publish(self, repository, image):
        base = os.path.join(self.repositories, repository)
        manifest, blobs = image
        for digest in blobs:
            self.link(os.path.join(base, "_layers/sha256", digest), digest)
        self.link(os.path.join(base, "_manifests/revisions/sha256", manifest), manifest)
        return base

    def tag(self, base, tag, image):
        self.link(os.path.join(base, "_manifests/tags", tag, "current"), image[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root")
    parser.add_argument("--repositories", type=int, default=0)
    parser.add_argument("--tags", action="append", default=[], metavar="NAME:COUNT")
    parser.add_argument("--images", action="append", default=[], metavar="NAME:COUNT")
    options = parser.parse_args()

    store = Store(options.root)
    shared = store.image(b"shared")
    for number in range(options.repositories):
        store.tag(store.publish(f"team{number % 100:02d}/app-{number:05d}", shared), "latest", shared)
    for wanted in options.tags:
        name, _, count = wanted.rpartition(":")
        base = store.publish(name, shared)
        for number in range(int(count)):
            store.tag(base, f"v1.{number // 1000}.{number % 1000}", shared)
    for wanted in options.images:
        name, _, count = wanted.rpartition(":")
        for number in range(int(count)):
            image = store.image(f"{name} {number}".encode())
            store.tag(store.publish(name, image), f"1.0.{number}", image)


if __name__ == "__main__":
    main()
