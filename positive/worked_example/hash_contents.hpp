// SPDX-License-Identifier: MIT
// The worked example: hash named contents on scoped workers, into a map behind a Mutex, borrowed without an Arc.
#pragma once

#include <fearless/fearless.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iomanip>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace worked_example {

struct File {
    std::string name;
    std::string contents;
};

using Hashes = std::map<std::string, std::uint64_t>;

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
constexpr std::uint64_t fnv1a(std::string_view bytes) noexcept {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    return hash;
}

// One worker for each file; each borrows its file and the table, and nobody copies either.
inline Hashes hash_contents(const std::vector<File>& files) {
    fearless::Mutex<Hashes> table;
    fearless::scope(
        [](fearless::Scope& s, fearless::Ref<std::vector<File>> all, fearless::Ref<fearless::Mutex<Hashes>> hashes) {
            for (fearless::Ref<File> file : fearless::iter(all)) {
                s.spawn(
                    [](fearless::Ref<File> mine, fearless::Ref<fearless::Mutex<Hashes>> shared) {
                        const std::uint64_t hash = fnv1a(mine->contents); // outside the lock
                        shared->lock()->emplace(mine->name, hash);
                    },
                    file, hashes);
            }
        },
        fearless::borrow(files), fearless::borrow(table));
    return std::move(table).into_inner(); // all workers are gone, so nobody holds the lock
}

// `config.toml 5f4a2791ebf9f924`: names sorted and padded to the longest, hashes with all their digits.
inline void print(std::ostream& out, const Hashes& hashes) {
    std::size_t width = 0;
    for (const auto& [name, hash] : hashes) width = std::max(width, name.size());
    for (const auto& [name, hash] : hashes)
        out << std::left << std::setfill(' ') << std::setw(static_cast<int>(width)) << name << ' ' << std::right
            << std::hex << std::setfill('0') << std::setw(16) << hash << '\n';
}

} // namespace worked_example
