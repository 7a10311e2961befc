// SPDX-License-Identifier: MIT
// A loop calls callbacks, and one of them erases its own entry.
// Rust: E0502  Line: 5  Breaks: use after free  Rule: CP.22, EXP54-CPP
// Detector: sanitizers/lifetimes/callback_erases_its_own_entry
// The loop steps on from an entry that is gone. A recursive lock does not help: it orders threads, not the steps of
// one.
// Rust: cannot borrow as mutable because it is also borrowed as immutable. Fix: step on, then call.
#include <functional>
#include <list>
#include <mutex>

std::recursive_mutex mutex;
std::list<std::function<void()>> listeners;

void remove_first() {
    const std::lock_guard lock(mutex);
    listeners.pop_front();
}

void call_all() {
    const std::lock_guard lock(mutex);
#if PITFALL
    for (const auto& listener : listeners) listener();
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{what a std::function calls is known only when it runs}}
    // analyzer-silent {{it does not follow this lock}} cppcheck-silent {{it does not follow this lock}}
#else
    for (auto next = listeners.begin(); next != listeners.end();) {
        const auto listener = *next++;
        listener();
    }
#endif
}

int main() {
    listeners.emplace_back(remove_first);
    call_all();
}
