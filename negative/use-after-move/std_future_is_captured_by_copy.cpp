// SPDX-License-Identifier: MIT
// A worker captures a std::future by copy.
// Rust: E0382  Line: 1  Breaks: double free
// Two futures would each take the one result; the copy constructor is deleted. Rust: a Receiver is not Clone. Fix: move
// it in, as an argument.
#include <fearless/fearless.hpp>

#include <future>

int main() {
    std::promise<int> promise;
    std::future<int> future = promise.get_future();
    promise.set_value(42);
#if PITFALL
    auto worker = fearless::spawn([future]() mutable { return future.get(); });
    // gcc-error@-1 {{use of deleted function 'std::future<_Res>::future(const std::future<_Res>&)}}
    // clang-error@-2 {{call to deleted constructor of 'std::future<int>'}}
#else
    auto worker = fearless::spawn([](std::future<int> mine) { return mine.get(); }, std::move(future));
#endif
    return *std::move(worker).join();
}
