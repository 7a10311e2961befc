// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 1
#include <array>
int main() {
#if PITFALL
    std::array<int, 2> pair{};
    return std::get<3>(pair); // expected-error {{array index is within bounds}}
#endif
}
