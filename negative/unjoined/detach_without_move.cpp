// SPDX-License-Identifier: MIT
// A handle is detached as if it could be used again.
// Rust: none  Line: 1
// detach() uses the handle up, and the code must show it. Rust: dropping the handle, visibly. Fix:
// std::move(worker).detach().
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    worker.detach();
    // gcc-error@-1 {{use of deleted function 'void fearless::JoinHandle<R>::detach() &}}
    // clang>=19-error@-2 {{detach() uses the handle up}}
    // clang<19-error@-3 {{call to deleted member function 'detach'}}
#else
    std::move(worker).detach();
#endif
    return 0;
}
