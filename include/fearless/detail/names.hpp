// SPDX-License-Identifier: MIT
// Names of standard types, read at compile time, so that no standard header has to be included to recognise them.
// Sound because nobody but the implementation may add a class to namespace std.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fearless::detail {

// "... [with T = std::vector<int>; ...]": the name of T, and around it what is the same for every T.
template <class T>
consteval std::string_view spelling_within() {
    return {__PRETTY_FUNCTION__, sizeof(__PRETTY_FUNCTION__) - 1};
}
inline constexpr std::size_t spelling_begin = spelling_within<void>().find("T = void") + 4;
inline constexpr std::size_t spelling_end = spelling_within<void>().size() - spelling_begin - 4;

template <class T>
consteval std::string_view spelling() {
    constexpr std::string_view text = spelling_within<T>();
    return text.substr(spelling_begin, text.size() - spelling_begin - spelling_end);
}

// "vector" for std::vector<int>, "filesystem::path" for std::filesystem::path, "" for what is not in namespace std.
consteval std::string_view std_name_in(std::string_view name) {
    if (!name.starts_with("std::")) return name.starts_with("tl::") ? name.substr(4, name.find('<') - 4) : "";
    name.remove_prefix(5);
    for (const std::string_view inlined :
         {"__cxx11::", "__1::", "__debug::", "_V2::", "__exception_ptr::", "__fs::", "filesystem::__cxx11::"})
        if (name.starts_with(inlined)) name.remove_prefix(inlined.size());
    const std::size_t arguments = name.find('<');
    if (arguments == name.npos) return name;
    return name.back() == '>' ? name.substr(0, arguments) : ""; // a member type of a template is not the template
}
template <class T>
inline constexpr std::string_view std_name = std_name_in(spelling<T>());

// A name as a number (FNV-1a), to look it up in one step: a search through all names would cost every type a search.
consteval std::uint64_t hashed(std::string_view name) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}
consteval std::uint64_t operator""_std(const char* name, std::size_t size) { return hashed({name, size}); }

} // namespace fearless::detail
