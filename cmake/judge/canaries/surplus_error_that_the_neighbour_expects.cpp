// SPDX-License-Identifier: MIT
// canary: surplus error
// canary-neighbour: right_error_in_a_header
// Rust: none
// Line: 1
#include <array>
// A compiler says only once what it has to say of an instantiation.
int main() {
#if PITFALL
    static_assert(sizeof(int) == 0, "the reason"); // expected-error {{the reason}}
    std::array<int, 2> pair{};
    return std::get<3>(pair);
#endif
}
