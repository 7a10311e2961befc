// SPDX-License-Identifier: MIT
// Pitfall 2: an Arc is read after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The moved-from Arc owns nothing, so the library ends the program; a std::shared_ptr would be a null dereference.
// Rust: borrow of moved value. Fix: pass a copy, which is one more owner (Arc::clone).
#include <fearless/fearless.hpp>

int main() {
    fearless::Arc shared{42};
#if PITFALL
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, std::move(shared));
#else
    auto worker = fearless::spawn([](fearless::Arc<int> mine) { return *mine; }, shared);
#endif
    return *std::move(worker).join() - *shared;
    // clang-error@-1 {{invalid invocation of method 'operator*' on object 'shared' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
}
