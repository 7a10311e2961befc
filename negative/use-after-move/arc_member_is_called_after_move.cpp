// SPDX-License-Identifier: MIT
// A member is called through an Arc that was moved into the worker.
// Rust: E0382  Line: 2
// The arrow would follow a null pointer. Rust: borrow of moved value. Fix: pass a copy of the Arc.
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
