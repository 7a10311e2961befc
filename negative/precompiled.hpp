// SPDX-License-Identifier: MIT
// What the judge precompiles for every case.
#pragma once

#include <fearless/fearless.hpp>

#include <span>
#include <string>
#include <vector>

#if defined(__clang__) // and the cases with plain threads; GCC would pay for these in every other case
#    include <functional>
#    include <future>
#    include <thread>
#endif
