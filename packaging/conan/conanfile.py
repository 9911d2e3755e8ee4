"""Conan's recipe of libtwire: `conan create packaging/conan` in a checkout. Cargo builds the library.

Settings of a profile or command line: `-c user.twire:cargo_flags="['--offline']"`, and
`-c user.twire:built=DIRECTORY` for a library that is built already (`target/release` after `make optimised`).
"""

import os
import re
from pathlib import Path

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, load, rm, rmdir

# What Cargo reads to build the library (every member of the workspace has to be there), and what installs it.
SOURCES = (
    "Cargo.toml Cargo.lock LICENSE-* core/* ffi/* hooks/* outbox/* cli/* sandbox/* include/* "
    "python/Cargo.toml python/src/* packaging/install.sh packaging/localize.sh packaging/twire.pc.in "
    "packaging/cmake/*"
).split()


class Twire(ConanFile):
    name = "twire"
    description = "Notifications through Twilio: messages, calls, passcodes, TwiML and webhooks"
    license = "MIT OR Apache-2.0"
    topics = ("twilio", "sms", "voice", "whatsapp", "twiml")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "bundled_roots": [True, False]}
    default_options = {"shared": False, "bundled_roots": True}

    def set_version(self):
        text = load(self, Path(self.recipe_folder, "../../Cargo.toml"))
        self.version = re.search(r'^version = "(.+)"', text, re.MULTILINE)[1]

    def export_sources(self):
        root = Path(self.recipe_folder, "../..")
        for pattern in SOURCES:
            excludes = ["*/tests/*", "*/captures/*"]
            copy(self, pattern, src=root, dst=self.export_sources_folder, excludes=excludes)

    def validate(self):
        if self.settings.os not in ("Linux", "FreeBSD"):
            raise ConanInvalidConfiguration("twire is built for Linux today")

    def package_id(self):
        # A C ABI, and C++ in a header alone: any compiler and build type links with it.
        del self.info.settings.compiler
        del self.info.settings.build_type

    def build(self):
        if self.conf.get("user.twire:built"):
            return
        flags = self.conf.get("user.twire:cargo_flags", default=[], check_type=list)
        if not self.options.bundled_roots:
            flags = [*flags, "--no-default-features"]
        target = os.path.join(self.build_folder, "target")
        words = " ".join(["--quiet", "--release", "--locked", "-p twire-ffi", *flags])
        self.run(f'cargo build {words} --target-dir "{target}"', cwd=self.source_folder)

    def package(self):
        built = self.conf.get("user.twire:built") or os.path.join(self.build_folder, "target", "release")
        prefix = self.package_folder
        self.run(f'PREFIX="{prefix}" BUILD="{built}" packaging/install.sh --library', cwd=self.source_folder)
        licenses = os.path.join(prefix, "licenses")
        copy(self, "LICENSE-*", src=self.source_folder, dst=licenses)
        copy(self, "NOTICES", src=os.path.join(self.source_folder, "ffi"), dst=licenses)
        # Conan writes its own files for pkg-config and CMake.
        rmdir(self, os.path.join(prefix, "lib", "pkgconfig"))
        rmdir(self, os.path.join(prefix, "lib", "cmake"))
        unwanted = "libtwire.a" if self.options.shared else "libtwire.so*"
        rm(self, unwanted, os.path.join(prefix, "lib"))

    def package_info(self):
        self.cpp_info.libs = ["twire"]
        if not self.options.shared:
            # The names of a static link in packaging/install.sh.
            self.cpp_info.system_libs = ["util", "rt", "pthread", "m", "dl"]
            self.cpp_info.set_property("cmake_target_aliases", ["twire::static"])
        self.cpp_info.set_property("cmake_target_name", "twire::twire")
        self.cpp_info.set_property("pkg_config_name", "twire")
