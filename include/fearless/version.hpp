// SPDX-License-Identifier: MIT
// The version, said once: CMake, pkg-config and the package recipes read it here.
#pragma once

// Semantic versioning; before 1.0.0 a new minor version may break what compiles today.
#define FEARLESS_VERSION_MAJOR 0
#define FEARLESS_VERSION_MINOR 1
#define FEARLESS_VERSION_PATCH 0

// One number to compare in #if: 10203 is 1.2.3.
#define FEARLESS_VERSION (FEARLESS_VERSION_MAJOR * 10000 + FEARLESS_VERSION_MINOR * 100 + FEARLESS_VERSION_PATCH)

namespace fearless {

inline constexpr int version_major = FEARLESS_VERSION_MAJOR;
inline constexpr int version_minor = FEARLESS_VERSION_MINOR;
inline constexpr int version_patch = FEARLESS_VERSION_PATCH;

} // namespace fearless
