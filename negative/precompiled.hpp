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

// GCC instantiates what the inline functions of a precompiled header call at the end of every source that uses it, not
// once for all (Clang: -fpch-instantiate-templates). Strings are a quarter of that, and of what a case costs GCC; what
// a constant expression has called is instantiated already.
#if defined(__GNUC__) && !defined(__clang__) && __cpp_lib_constexpr_string >= 201907L
namespace precompiled {

template <class C>
consteval bool use_string() {
    const C text[] = {C{'x'}, C{}};
    std::basic_string<C> a(text), b(text, 1), c(3, C{'y'});
    a += b;
    a.append(c).append(text).push_back(C{'z'});
    a = std::move(b);
    c = a;
    a = text;
    a.reserve(40);
    a.resize(4);
    a.replace(0, 1, text).insert(0, text).insert(0, c).erase(0, 1);
    const std::basic_string<C> sum = a + c, moved = std::move(b) + text, copy(sum.begin(), sum.end()), front = text + a;
    std::basic_string<C> part(copy, 1, 2);
    part.swap(a);
    a = part.substr(1);
    c.clear();
    return a == c || a < c || moved.empty() || front.compare(text) || front.find(text) || part.c_str() == part.data() ||
           part[0] == part.back();
}
static_assert(use_string<char>() && use_string<wchar_t>() && use_string<char8_t>() && use_string<char16_t>() &&
              use_string<char32_t>());

} // namespace precompiled
#endif
