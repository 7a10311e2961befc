# SPDX-License-Identifier: MIT
# Conan 2: `conan create cmake/packaging/conan`. The version stands in version.hpp; the sources are those of the
# repository that this file lies in.
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain
from conan.tools.files import copy, load


class FearlessRecipe(ConanFile):
    name = "fearless"
    license = "MIT"
    description = "Fearless concurrency for native threads: Send, Sync, owned closures and scoped borrows"
    topics = ("threads", "concurrency", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    @property
    def _repository(self):
        return os.path.join(self.recipe_folder, "..", "..", "..")

    def set_version(self):
        header = load(self, os.path.join(self._repository, "include", "fearless", "version.hpp"))
        parts = [re.search(rf"#define FEARLESS_VERSION_{part} (\d+)", header)[1] for part in ("MAJOR", "MINOR", "PATCH")]
        self.version = ".".join(parts)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "include/*", "cmake/*"):
            copy(self, pattern, src=self._repository, dst=self.export_sources_folder)

    def requirements(self):
        self.requires("tl-expected/[>=1.1]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["FEARLESS_BUILD_TESTING"] = False
        toolchain.cache_variables["FEARLESS_INSTALL"] = True
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_id(self):
        self.info.clear()

    def package_info(self):
        # The package's own CMake files are used as they are: they bring the functions along.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = [os.path.join("share", "cmake", "fearless")]
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
