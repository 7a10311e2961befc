// SPDX-License-Identifier: MIT
// A worker captures a std::promise by copy.
// Rust: E0382  Line: 1  Breaks: terminate
// Two promises would each set the one result, and the second would throw; the copy constructor is deleted. Rust: a
// oneshot sender is not Clone. Fix: move it in, as an argument.
#include <fearless/fearless.hpp>

#include <future>

int main() {
    std::promise<int> promise;
    std::future<int> future = promise.get_future();
#if PITFALL
    auto worker = fearless::spawn([promise]() mutable { promise.set_value(42); });
    // gcc-error@-1 {{use of deleted function 'std::promise<_Res>::promise(const std::promise<_Res>&)}}
    // clang-error@-2 {{call to deleted constructor of 'std::promise<int>'}}
#else
    auto worker = fearless::spawn([](std::promise<int> mine) { mine.set_value(42); }, std::move(promise));
#endif
    return std::move(worker).join() ? future.get() : 1;
}
