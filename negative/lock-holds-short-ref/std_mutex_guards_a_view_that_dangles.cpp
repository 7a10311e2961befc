// SPDX-License-Identifier: MIT
// A slot behind a mutex keeps a view of a string that dies first.
// Rust: E0597  Line: 2  Breaks: use after free  Rule: EXP54-CPP, MISRA 6.8.1
// Rust twin: scope_lends_a_mutex_of_a_view.rs
// Every access holds the lock, and the next reader still reads freed memory. Rust: `text` does not live long enough.
// Fix: keep a string.
#include <mutex>
#include <string>
#include <string_view>

template <class Text>
struct Slot {
    std::mutex mutex;
    Text text;
};

int main() {
#if PITFALL
    Slot<std::string_view> slot;
#else
    Slot<std::string> slot;
#endif
    {
        std::string line = "a text too long for the small buffer of a string";
        std::lock_guard lock(slot.mutex);
        slot.text = line;
    }
    std::lock_guard lock(slot.mutex);
    // cppcheck-error@-1 {{invalidLifetime}}
    // gcc-silent {{GCC does not see the view in the string}} clang-silent {{its lifetime analysis does not follow members}}
    // tidy-silent {{no check follows a view into a member}} analyzer-silent {{it does not model this view}}
    return static_cast<int>(slot.text.size());
    // cppcheck-error@-1 {{invalidLifetime}}
}
