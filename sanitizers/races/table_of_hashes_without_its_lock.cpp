// SPDX-License-Identifier: MIT
// The worked example: workers put hashes into a table in a Mutex. The mutants put them into a bare table.
// Breaks: data race, use after free  Rule: CP.2, CP.3
// Report: tsan {{data race}}
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "../rendezvous.hpp"

using Hashes = std::map<std::string, std::uint64_t>;

#if MUTANT
static Hashes bare;
struct Table {
    void put(std::string name, std::uint64_t hash) const {
        bare.emplace(std::move(name), hash); // race: here
    }
    std::size_t size() const { return bare.size(); }
};
#else
struct Table {
    fearless::Mutex<Hashes> hashes;
    void put(std::string name, std::uint64_t hash) const { hashes.lock()->emplace(std::move(name), hash); }
    std::size_t size() const { return hashes.lock()->size(); }
};
#endif

int main() {
    const Table table{};
    fearless::scope(
        [](fearless::Scope& s, fearless::Ref<Table> all) {
            s.spawn(
                [](fearless::Ref<Table> mine) {
                    const rendezvous::Turn first{1};
                    mine->put("a.txt", 1);
                },
                all);
            s.spawn(
                [](fearless::Ref<Table> mine) {
                    const rendezvous::Turn second{2};
                    mine->put("b.txt", 2);
                },
                all);
        },
        fearless::borrow(table));
    return table.size() == 2 ? 0 : 1;
}
