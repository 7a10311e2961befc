// SPDX-License-Identifier: MIT
// A weak_ptr is tested with expired(), and then locked without a look at the result.
// Rust: none  Line: 3  Breaks: null dereference
// Rust twin: none (upgrade returns an Option, which must be opened)
// The last owner may go in between, and lock() gives an empty pointer. Fix: lock, then look.
#include <memory>
#include <string>
#include <thread>

std::size_t length_of(const std::weak_ptr<std::string>& text) {
#if PITFALL
    if (!text.expired()) return text.lock()->size(); // tidy-warning {{custom-fearless-weak-pointer-unchecked}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    if (const auto owner = text.lock()) return owner->size();
#endif
    return 0;
}

int main() {
    auto text = std::make_shared<std::string>("a text");
    std::thread worker([weak = std::weak_ptr(text)] { length_of(weak); });
    text.reset();
    worker.join();
}
