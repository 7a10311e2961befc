// SPDX-License-Identifier: MIT
// A worker captures a unique_ptr by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two owners would free one object; the copy constructor is deleted. In Rust the closure takes it by `move`. Fix: an
// argument that is moved, or [p = std::move(p)].
#include <fearless/fearless.hpp>

#include <memory>

int main() {
    auto answer = std::make_unique<int>(42);
#if PITFALL
    auto worker = fearless::spawn([answer] { return *answer; });
    // gcc-error@-1 {{use of deleted function 'std::unique_ptr<_Tp, _Dp>::unique_ptr(const std::unique_ptr<_Tp, _Dp>&)}}
    // clang-error@-2 {{call to deleted constructor of '__detail::__unique_ptr_t<int>' (aka 'unique_ptr<int>')}}
#else
    auto worker = fearless::spawn([](std::unique_ptr<int> mine) { return *mine; }, std::move(answer));
#endif
    return *std::move(worker).join();
}
