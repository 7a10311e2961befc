// SPDX-License-Identifier: MIT
// A member function is called through an Arc after it was moved into a worker.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The moved-from Arc owns nothing, so the library ends the program; a std::shared_ptr would follow a null pointer.
// Rust: borrow of moved value. Fix: pass a copy of the Arc.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    fearless::Arc shared{std::vector{1, 2, 3}};
#if PITFALL
    auto worker = fearless::spawn([](fearless::Arc<std::vector<int>> mine) { return mine->front(); }, std::move(shared));
#else
    auto worker = fearless::spawn([](fearless::Arc<std::vector<int>> mine) { return mine->front(); }, shared);
#endif
    return *std::move(worker).join() - shared->front();
    // clang-error@-1 {{invalid invocation of method 'operator->' on object 'shared' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
}
