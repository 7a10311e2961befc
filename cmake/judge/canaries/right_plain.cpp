// SPDX-License-Identifier: MIT
// canary: right
// Brackets, semicolons, backslashes and braces in texts and in code survive.                 Rust: E0373, E0597
// Line: 1
#include <cstdlib>
struct Pair { int values[2]; };
struct Nested { Pair pair; };
constexpr Nested nested{{{1, 2}}};
char const* const slashes = "// expeted-error {{not a comment}}";
char const quote = '"';
int main() {
    static_assert(sizeof(int) == 0, "a[0]; b[1 \\ c"); // expected-error {{a[0]; b[1}}
    static_assert(sizeof(int) == 0, "a]0;"); // expected-error {{a]0;}}
    static_assert(sizeof(int) == 0, "S{}"); // expected-error {{S{}}}
    // expected-error@+1 2 {{twice}}
    static_assert(sizeof(int) == 0, "twice"); static_assert(sizeof(int) == 1, "twice");
    static_assert(sizeof(int) == 0, "some"); // expected-error 1+ {{some}}
    static_assert(sizeof(int) == 0, "above");
    // expected-error@-1 {{above}}
    static_assert(sizeof(int) == 0, "per tool"); // gcc-error {{per tool}} clang-error {{per tool}} tidy-warning {{x}}
    static_assert(sizeof(int) == 0, "by version"); // gcc<9-error {{no}} gcc>=9-error {{by version}} clang<9-error {{no}} clang>=9-error {{by version}}
}
