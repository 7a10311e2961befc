// SPDX-License-Identifier: MIT
// Names of standard types, read at compile time, so that no standard header has to be included to recognise them.
// Sound because nobody but the implementation may add a class to namespace std.
#pragma once

#include <cstddef>
#include <string_view>

namespace fearless::detail {

template <class T>
consteval std::string_view spelling() {
#if defined(__clang__)
    constexpr std::string_view text = __PRETTY_FUNCTION__; // "... [T = std::vector<int>]"
    constexpr std::size_t begin = text.find("T = ") + 4;
    return text.substr(begin, text.rfind(']') - begin);
#else
    constexpr std::string_view text = __PRETTY_FUNCTION__; // "... [with T = std::vector<int>; std::string_view = ...]"
    constexpr std::size_t begin = text.find("T = ") + 4;
    return text.substr(begin, text.rfind(';') - begin);
#endif
}

// "vector" for std::vector<int>, "filesystem::path" for std::filesystem::path, "" for what is not in namespace std.
template <class T>
consteval std::string_view std_name() {
    std::string_view name = spelling<T>();
    if (!name.starts_with("std::")) return name.starts_with("tl::") ? name.substr(4, name.find('<') - 4) : "";
    name.remove_prefix(5);
    for (const std::string_view inlined : {"__cxx11::", "__1::", "__debug::", "filesystem::__cxx11::"})
        if (name.starts_with(inlined)) name.remove_prefix(inlined.size());
    const std::size_t arguments = name.find('<');
    if (arguments == name.npos) return name;
    return name.back() == '>' ? name.substr(0, arguments) : ""; // a member type of a template is not the template
}

// Whether a name stands in a list of words separated by single blanks.
consteval bool listed(std::string_view name, std::string_view words) {
    for (std::size_t at = words.find(name); !name.empty() && at != words.npos; at = words.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

} // namespace fearless::detail
